/** GETs on a deployed domain, as anybody on the internet would send them: no credentials, nothing kept. */
import type { IncomingMessage } from 'node:http';
import { isSid, normalizeSid } from '../model/sid.ts';
import { classifyNetworkError } from '../twilio/error-class.ts';

/** No more of a body is read, in bytes: what an error says of itself stands at its beginning. */
const MOST_BYTES = 16_384;

/** No body is waited for longer, in ms: the next round of a health check begins so much later. */
const BODY_MS = 2_000;

/**
 * Opens a probe with agents of its own, so that nothing of the API's connection reaches a domain. Proxies are
 * honoured (Node's `proxyEnv`). What it needs is loaded with the first request, since most runs check nothing.
 */
export function openProbe(env: NodeJS.ProcessEnv, userAgent: string): Probe {
  let loaded: Promise<Probe> | undefined;
  return async (url, limits) => {
    loaded ??= loadProbe(env, userAgent);
    return (await loaded)(url, limits);
  };
}

async function loadProbe(env: NodeJS.ProcessEnv, userAgent: string): Promise<Probe> {
  const [http, https] = await Promise.all([import('node:http'), import('node:https')]);
  const options = { keepAlive: false, proxyEnv: env };
  const secure = new https.Agent(options);
  const plain = new http.Agent(options);
  // no-cache: an answer that a cache kept from the Build before would prove nothing.
  const headers = { 'User-Agent': userAgent, Accept: '*/*', 'Cache-Control': 'no-cache' };
  return (url, { signal, timeLimitMs, wantsBody }) =>
    new Promise<ProbeAnswer>((resolve, reject) => {
      signal.throwIfAborted();
      const encrypted = url.startsWith('https:');
      const request = (encrypted ? https : http).get(url, { agent: encrypted ? secure : plain, headers });
      let sent = false;
      let finish: (() => ProbeAnswer) | undefined;
      const end = (settle: () => void) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
        request.destroy();
        settle();
      };
      // Once there is an answer, nothing that happens to its body makes it a failure.
      const fail = (words: string) =>
        end(() => resolve(finish?.() ?? { kind: sent ? 'silence' : 'unreachable', words }));
      const stop = () => end(() => reject(signal.reason));
      const timer = setTimeout(() => fail(`no answer within ${timeLimitMs / 1_000} s`), timeLimitMs);
      signal.addEventListener('abort', stop, { once: true });
      // Emitted once the request is on its way, so after the connection, its TLS and its proxy.
      request.once('finish', () => {
        sent = true;
      });
      // Stays on: destroying a request may report an error later, which would end the process unheard.
      request.on('error', (error) =>
        fail('code' in error ? classifyNetworkError(error).words : `the connection failed (${error.name})`),
      );
      request.once('response', (response) => {
        const answer = describeAnswer(response);
        if (wantsBody?.(answer) !== true) return end(() => resolve(answer));
        const read = collectBody(response, () => fail('the body is over'));
        finish = () => ({ ...answer, ...read() });
      });
    });
}

function describeAnswer({ statusCode: status = 0, headers }: IncomingMessage): Answered {
  const requestIds = findIds(headers);
  return {
    kind: 'answer',
    status,
    ...(headers.location === undefined ? {} : { location: headers.location }),
    ...(requestIds.length === 0 ? {} : { requestIds }),
  };
}

/** More of one answer are not its id, but something that it lists. */
const MOST_IDS = 5;

/** Which header carries the request's id no document says, so any will do. Each once. */
function findIds(headers: IncomingMessage['headers']): readonly string[] {
  const values = Object.values(headers).flatMap((value) => value ?? []);
  return [...new Set(values.filter((value) => isSid(value, 'RQ')).map(normalizeSid))].slice(0, MOST_IDS);
}

/** Collects the first bytes of a body, and says so (`over`) when it has enough of them or no more will come. */
function collectBody(response: IncomingMessage, over: () => void): () => Pick<Answered, 'body'> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = response.headers;
  const chunks: Buffer[] = [];
  let length = 0;
  const timer = setTimeout(over, BODY_MS);
  const end = () => {
    clearTimeout(timer);
    over();
  };
  response.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= MOST_BYTES) end();
  });
  // A body that is cut off is an error here, and it may come after the end of the request.
  response.on('error', end);
  response.once('close', end);
  return () => {
    clearTimeout(timer);
    // Nothing was asked to be compressed, and a bomb is not worth a look.
    if (length === 0 || encoding !== 'identity') return {};
    return { body: { bytes: Buffer.concat(chunks).subarray(0, MOST_BYTES), type } };
  };
}

/** An answer of the domain. */
export interface Answered {
  readonly kind: 'answer';
  readonly status: number;
  readonly location?: string;
  /** What Twilio calls this request (`RQ…`), as far as its headers say; absent when none does. */
  readonly requestIds?: readonly string[];
  /** The first 16 kB of what it says, or less where it is slow; absent unless it was wanted and is plain. */
  readonly body?: AnswerBody;
}

/** The beginning of a body, as it came. */
export interface AnswerBody {
  readonly bytes: Uint8Array;
  /** Its Content-Type, or ''. */
  readonly type: string;
}

/** What came of one GET. Redirects are not followed here. */
export type ProbeAnswer =
  | Answered
  /** The domain took the request and did not answer. */
  | { readonly kind: 'silence'; readonly words: string }
  /** The request never got there: DNS, connection, TLS, proxy. */
  | { readonly kind: 'unreachable'; readonly words: string };

/** Sends one GET without credentials. Rejects with the signal's reason, and with nothing else. */
export type Probe = (
  url: string,
  limits: {
    readonly signal: AbortSignal;
    /** For the answer and its body, in ms. */
    readonly timeLimitMs: number;
    /** Whether the body of this answer is to be read; without it none is. */
    readonly wantsBody?: (answer: Answered) => boolean;
  },
) => Promise<ProbeAnswer>;
