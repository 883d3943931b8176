/** GETs on a deployed domain, as anybody on the internet would send them: no credentials, nothing kept. */
import { classifyNetworkError } from '../twilio/error-class.ts';

/**
 * Opens a probe with agents of its own, so that nothing of the API's connection reaches a domain. Proxies are
 * honoured (Node's `proxyEnv`). The body is never read: the status is all that is asked for. What it needs is
 * loaded with the first request, since most runs check nothing.
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
  return (url, { signal, timeLimitMs }) =>
    new Promise<ProbeAnswer>((resolve, reject) => {
      signal.throwIfAborted();
      const encrypted = url.startsWith('https:');
      const request = (encrypted ? https : http).get(url, { agent: encrypted ? secure : plain, headers });
      let sent = false;
      const end = (settle: () => void) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
        request.destroy();
        settle();
      };
      const fail = (words: string) => end(() => resolve({ kind: sent ? 'silence' : 'unreachable', words }));
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
      request.once('response', ({ statusCode: status = 0, headers: { location } }) =>
        end(() => resolve({ kind: 'answer', status, ...(location === undefined ? {} : { location }) })),
      );
    });
}

/** What came of one GET. Redirects are not followed here. */
export type ProbeAnswer =
  | { readonly kind: 'answer'; readonly status: number; readonly location?: string }
  /** The domain took the request and did not answer. */
  | { readonly kind: 'silence'; readonly words: string }
  /** The request never got there: DNS, connection, TLS, proxy. */
  | { readonly kind: 'unreachable'; readonly words: string };

/** Sends one GET without credentials and reads no body. Rejects with the signal's reason, and with nothing else. */
export type Probe = (
  url: string,
  limits: { readonly signal: AbortSignal; readonly timeLimitMs: number },
) => Promise<ProbeAnswer>;
