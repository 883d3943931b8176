/** What the stand-in records of every request. Secrets are not kept: only whether they were right. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { digest } from './model/state.ts';
import type { Operation } from './resources/routes.ts';
import { boundaryOf, parseMultipart } from './resources/uploads.ts';

/** One part of an uploaded form, without its bytes. */
export interface RecordedPart {
  readonly name: string;
  readonly filename: string | undefined;
  readonly contentType: string | undefined;
  readonly bytes: number;
  /** Hexadecimal SHA-256 of the bytes. */
  readonly sha256: string;
}

/** One request as it arrived, and how it was answered. */
export interface RecordedRequest {
  /** Position in `twilio.requests`. */
  readonly index: number;
  /** What kind of request it is, e.g. `create`; see routes.ts. */
  readonly operation: Operation;
  readonly method: string;
  /** Path without query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Headers in lower case, without Authorization. */
  readonly headers: Readonly<IncomingHttpHeaders>;
  /** Whether the credentials were right, the scheme they came with, and the user name (AC… or SK…). */
  readonly authorised: boolean;
  readonly scheme: string | undefined;
  readonly user: string | undefined;
  /** Fields of a form-encoded body, in their order. */
  readonly form: readonly (readonly [string, string])[];
  /** Parts of a multipart body; empty when there is none or it is malformed. */
  readonly parts: readonly RecordedPart[];
  /** Size of the body in bytes. */
  readonly bodyBytes: number;
  /** Arrival (last byte) in ms since the start of the stand-in. */
  readonly atMs: number;
  /** 1-based number of the TCP connection. */
  readonly connection: number;
  /** Status answered (429 of the rate limit included); null when there was no answer. */
  status: number | null;
  /** `kind` of the fault that was applied. */
  fault: string | null;
  /** Whether Twilio's state saw the request. */
  processed: boolean;
  /** Whether Twilio's answer (faults aside) told that a Build has ended. */
  ended: boolean;
  /** End of the answer in ms since the start of the stand-in; null while under way or when there was none. */
  endMs: number | null;
}

/** The form fields of a body, in their order. */
function parseForm(contentType: string, body: Buffer): [string, string][] {
  if (!/^application\/x-www-form-urlencoded\b/i.test(contentType)) return [];
  return [...new URLSearchParams(body.toString('utf8'))];
}

/** The parts of a multipart body, reduced to what tests compare. */
function recordParts(contentType: string, body: Buffer): RecordedPart[] {
  const boundary = boundaryOf(contentType);
  if (!boundary) return [];
  try {
    return parseMultipart(body, boundary).map(({ content, ...part }) => ({
      ...part,
      bytes: content.length,
      sha256: digest(content),
    }));
  } catch {
    return [];
  }
}

/** The whole body of a request. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** What is known of a request as it arrives; the rest is filled in while it is answered. */
export function createRecord(
  request: IncomingMessage,
  body: Buffer,
  url: URL,
  known: Pick<RecordedRequest, 'index' | 'operation' | 'authorised' | 'scheme' | 'user' | 'atMs' | 'connection'>,
): RecordedRequest {
  const { authorization: _, ...headers } = request.headers;
  const contentType = headers['content-type'] ?? '';
  return {
    ...known,
    method: request.method ?? '',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers,
    form: parseForm(contentType, body),
    parts: recordParts(contentType, body),
    bodyBytes: body.length,
    status: null,
    fault: null,
    processed: false,
    ended: false,
    endMs: null,
  };
}
