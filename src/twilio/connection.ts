/** The one connection of a run, over node-fetch and Node's own agents. */
import http from 'node:http';
import https from 'node:https';
import type { Fetch } from './client.ts';

export interface Connection {
  /** Loads node-fetch and binds it to the agents. */
  connect(): Promise<Fetch>;
  /** Closes what is open, so that the process can end. */
  close(): void;
}

/**
 * A kept-alive agent stays on one connection while requests come one after the other (the default one opens a
 * new one for every poll); look-ups that run side by side get `maxSockets: 8`.
 * `proxyEnv` (Node 24.5) makes Node itself honour HTTPS_PROXY, HTTP_PROXY and NO_PROXY.
 */
export function openConnection(env: NodeJS.ProcessEnv): Connection {
  const options = { keepAlive: true, maxSockets: 8, proxyEnv: env };
  const secure = new https.Agent(options);
  const plain = new http.Agent(options);
  return {
    async connect() {
      const { default: fetch } = await import('node-fetch');
      return (url, init) => fetch(url, { ...init, agent: ({ protocol }) => (protocol === 'https:' ? secure : plain) });
    },
    close() {
      secure.destroy();
      plain.destroy();
    },
  };
}
