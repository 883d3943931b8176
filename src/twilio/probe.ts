/** GETs on a deployed domain, as anybody on the internet would send them: no credentials, nothing kept. */
import type { Probe, ProbeAnswer } from '../health.ts';
import { classifyNetworkError } from './classify.ts';

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
