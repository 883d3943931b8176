import type { RequestFailureFacts } from './request.ts';

/** Connection errors after which Twilio certainly saw nothing of the request (Node's `error.code`). */
const UNSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EADDRNOTAVAIL']);

/** These, too, but only while connecting: on a connection that is open they may come after the request. */
const UNSENT_IN_CONNECT = new Set(['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ENETDOWN']);

/** TLS says that the other side is not who it should be; asking again will not change that. */
const CERTIFICATE = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_GET_CRL',
  'HOSTNAME_MISMATCH',
  'INVALID_CA',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

const isCertificateError = (code: string) =>
  CERTIFICATE.has(code) || code.startsWith('CERT_') || code.startsWith('ERR_TLS_CERT');

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  EPIPE: 'connection closed',
  ENOTFOUND: 'host name not found',
  EAI_AGAIN: 'host name not found for now',
  ETIMEDOUT: 'connection timed out',
  HPE_HEADER_OVERFLOW: 'headers larger than 16 kB',
  ERR_STREAM_PREMATURE_CLOSE: 'connection closed in the middle of the answer',
};

interface SystemError {
  readonly code?: unknown;
  readonly type?: unknown;
  readonly message?: unknown;
  readonly erroredSysCall?: unknown;
}

/** What an error thrown by node-fetch (`FetchError`, `type` and `code`) means for the request. */
export function classifyNetworkError(error: unknown): RequestFailureFacts {
  const { code, type, message, erroredSysCall } = (error ?? {}) as SystemError;
  if (type === 'max-size') return { class: 'unknown', words: 'an answer larger than its limit' };
  if (typeof code !== 'string') {
    // Everything node-fetch throws about the network is a FetchError or an AbortError. Anything else is a
    // mistake in this program, and hiding it behind retries would make it a hang.
    if ((error as Error | null)?.name !== 'FetchError') throw error;
    return { class: 'unknown', words: 'the connection failed' };
  }
  const words = WORDS[code] ?? code;
  if (code === 'ERR_PROXY_TUNNEL') return classifyTunnel(String(message));
  if (isCertificateError(code))
    return { class: 'final', words: `the TLS certificate was not accepted (${code})`, systemCode: code };
  // TLS errors other than certificates (EPROTO, ERR_SSL_…) do not tell a handshake from a broken answer.
  const unsent = UNSENT.has(code) || (UNSENT_IN_CONNECT.has(code) && erroredSysCall === 'connect');
  return { class: unsent ? 'unsent' : 'unknown', words, systemCode: code };
}

/** The proxy refused the CONNECT (Node's `ERR_PROXY_TUNNEL` ends with the proxy's status line): nothing reached Twilio. */
function classifyTunnel(message: string): RequestFailureFacts {
  const status = Number(/HTTP\/\d\.\d (\d{3})/.exec(message)?.[1] ?? Number.NaN);
  const words = Number.isNaN(status) ? 'the proxy refused' : `the proxy refused (${status})`;
  return {
    class: status >= 400 && status < 500 && status !== 408 && status !== 429 ? 'final' : 'unsent',
    words,
    systemCode: 'ERR_PROXY_TUNNEL',
  };
}

/** What an answer outside 2xx means. Error bodies are `{code, message, more_info, status}` (Twilio, API responses). */
export function classifyStatus(status: number, body: unknown): RequestFailureFacts {
  const read = (key: string): unknown =>
    typeof body === 'object' && body !== null && Object.hasOwn(body, key)
      ? (body as Record<string, unknown>)[key]
      : undefined;
  const code = read('code');
  const detail = read('message');
  return {
    class: classOf(status),
    words: status >= 300 && status < 400 ? `a redirect (${status})` : String(status),
    status,
    ...(Number.isSafeInteger(code) ? { code: code as number } : {}),
    ...(typeof detail === 'string' ? { detail } : {}),
  };
}

function classOf(status: number): RequestFailureFacts['class'] {
  if (status === 429 || status === 425) return 'unsent';
  // A redirect comes from something between us and Twilio, like a captive portal: it may be gone in a moment.
  if (status >= 500 || status === 408 || status < 400) return 'unknown';
  return 'final';
}

/**
 * `Retry-After` (RFC 9110, 10.2.3) in ms: seconds, or a date, which is compared with the server's own
 * `Date` so that this machine's clock does not matter. Anything else is ignored, and a date without a `Date` beside it.
 */
export function parseRetryAfter(value: string | null, date: string | null): number | undefined {
  if (value === null) return undefined;
  const text = value.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  if (!/^[A-Za-z]{3,9},? /.test(text)) return undefined;
  const ahead = Date.parse(text) - Date.parse(date ?? '');
  return Number.isNaN(ahead) ? undefined : Math.max(0, ahead);
}
