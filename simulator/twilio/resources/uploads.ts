/**
 * Uploads of versions: `POST /v1/Services/{ZS}/Functions/{ZH}/Versions` (or `/Assets/…`) on Twilio's upload
 * host, a multipart form of `Path`, `Visibility` and `Content`. [C] the official toolkit; not in the OpenAPI file
 */
import type { Version, VersionKind, Visibility } from '../model/types.ts';
import { type Handler, notFound, refuse } from './answers.ts';
import { findResource, showVersion } from './versions.ts';

/** One part of a multipart form. `filename` and `contentType` are undefined for plain fields. */
export interface Part {
  readonly name: string;
  readonly filename: string | undefined;
  readonly contentType: string | undefined;
  readonly content: Buffer;
}

/** The boundary a `multipart/form-data` content type announces. */
export function boundaryOf(contentType: string): string | undefined {
  const match = /^multipart\/form-data;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
  return match?.[1] ?? match?.[2];
}

function parsePart(raw: Buffer): Part {
  const gap = raw.indexOf('\r\n\r\n');
  if (gap < 0) throw new Error('a part without an empty line after its headers');
  const headers = raw.subarray(0, gap).toString('utf8').split('\r\n');
  const value = (name: string) =>
    headers
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim();
  const disposition = value('content-disposition') ?? '';
  const name = /^form-data;.*?\bname="([^"]*)"/i.exec(disposition)?.[1];
  if (name === undefined) throw new Error('a part without a name');
  return {
    name,
    filename: /;\s*filename="([^"]*)"/i.exec(disposition)?.[1],
    contentType: value('content-type'),
    content: raw.subarray(gap + 4),
  };
}

/**
 * The parts of a multipart body, byte for byte (RFC 2046: `--b CRLF headers CRLF CRLF bytes CRLF --b--`).
 * Throws, with the reason, when a single byte of the framing is wrong.
 */
export function parseMultipart(body: Buffer, boundary: string): Part[] {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const text = Buffer.concat([Buffer.from('\r\n'), body]);
  const parts: Part[] = [];
  let at = 0;
  if (text.indexOf(delimiter) !== 0) throw new Error('the body does not start with the boundary');
  for (;;) {
    at += delimiter.length;
    const ending = text.subarray(at, at + 2).toString('latin1');
    if (ending === '--') break;
    if (ending !== '\r\n') throw new Error('no line break after a boundary');
    const next = text.indexOf(delimiter, at);
    if (next < 0) throw new Error('the closing boundary is missing');
    parts.push(parsePart(text.subarray(at + 2, next)));
    at = next;
  }
  const rest = text.subarray(at + 2).toString('latin1');
  if (rest !== '' && rest !== '\r\n') throw new Error('bytes after the closing boundary');
  return parts;
}

/** Why the form of an upload is wrong, or undefined. */
function findMistake(parts: readonly Part[]): string | undefined {
  const [path, visibility, content] = ['Path', 'Visibility', 'Content'].map((name) =>
    parts.filter((part) => part.name === name),
  );
  if (path?.length !== 1) return 'Missing required parameter Path';
  if (visibility?.length !== 1) return 'Missing required parameter Visibility';
  if (content?.length !== 1) return 'Missing required parameter Content';
  if (!/^\/[^#;,?:@+&$()' "]{0,254}$/.test(String(path[0]?.content))) return 'Invalid Path';
  if (!['public', 'protected', 'private'].includes(String(visibility[0]?.content))) return 'Invalid Visibility';
  if (!content[0]?.filename || !content[0].contentType) return 'Content must be a file with a name and a content type';
  return undefined;
}

/** `POST …/{resource}/Versions` */
export function uploadVersion(kind: VersionKind): Handler {
  return (world, call) => {
    const resource = findResource(world, call, kind);
    if (!resource) return notFound(call);
    const boundary = boundaryOf(call.contentType);
    if (!boundary)
      return refuse(400, 20001, `Expected multipart/form-data, got ${call.contentType || 'no content type'}`);
    let parts: Part[];
    try {
      parts = parseMultipart(call.body, boundary);
    } catch (error) {
      return refuse(400, 20001, `Malformed multipart body: ${(error as Error).message}`);
    }
    const mistake = findMistake(parts);
    if (mistake) return refuse(400, 20001, mistake);
    const part = (name: string) => parts.find((candidate) => candidate.name === name);
    const version: Version = {
      sid: world.makeSid('ZN'),
      kind,
      serviceSid: resource.serviceSid,
      resourceSid: resource.sid,
      path: String(part('Path')?.content),
      visibility: String(part('Visibility')?.content) as Visibility,
      content: Buffer.from(part('Content')?.content ?? ''),
      contentType: part('Content')?.contentType ?? '',
      filename: part('Content')?.filename ?? '',
      createdMs: world.now(),
    };
    world.versions.push(version);
    return { status: 201, body: showVersion(world, version) };
  };
}
