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
 * `maxSockets: 1` keeps a run on one connection per host: the default agent opens a new one for every poll.
 * `proxyEnv` (Node 24.5) makes Node itself honour HTTPS_PROXY, HTTP_PROXY and NO_PROXY.
 */
export function openConnection(env: NodeJS.ProcessEnv): Connection {
  const options = { keepAlive: true, maxSockets: 1, proxyEnv: env };
  const secure = new https.Agent(options);
  const plain = new http.Agent(options);
  let opened = 0;
  for (const agent of [secure, plain]) {
    // An agent asks for a connection only when it has none to reuse; node-fetch hides the request that knows.
    const open = agent.createConnection.bind(agent);
    agent.createConnection = (...args) => {
      opened++;
      return open(...args);
    };
  }
  return {
    async connect() {
      const { default: fetch } = await import('node-fetch');
      const send: Fetch = (url, init) =>
        fetch(url, { ...init, agent: ({ protocol }) => (protocol === 'https:' ? secure : plain) });
      return Object.assign(send, { opened: () => opened });
    },
    close() {
      secure.destroy();
      plain.destroy();
    },
  };
}
