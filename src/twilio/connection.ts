/** The one connection of a run, over node-fetch and Node's own agents. */
import type { Agent } from 'node:http';
import type { Fetch } from './client.ts';

/** The connections of one run. */
export interface Connection {
  /** Loads node-fetch and binds it to the agents. */
  connect(): Promise<Fetch>;
  /** Closes what is open, so that the process can end. */
  close(): void;
}

/**
 * A kept-alive agent stays on one connection per host while requests come one after the other (the default one
 * opens a new one for every poll); look-ups that run side by side get up to eight.
 * `proxyEnv` (Node 24.5) makes Node itself honour HTTPS_PROXY, HTTP_PROXY and NO_PROXY. Node's own modules, too, are
 * loaded when they are needed: a run that ends on its inputs is done sooner.
 */
export function openConnection(env: NodeJS.ProcessEnv): Connection {
  const agents: Agent[] = [];
  let opened = 0;
  // An agent asks for a connection only when it has none to reuse; node-fetch hides the request that knows.
  const watch = <A extends Agent>(agent: A): A => {
    const open = agent.createConnection.bind(agent);
    agent.createConnection = (...args) => {
      opened++;
      return open(...args);
    };
    agents.push(agent);
    return agent;
  };
  return {
    async connect() {
      const [{ default: fetch }, http, https] = await Promise.all([
        import('node-fetch'),
        import('node:http'),
        import('node:https'),
      ]);
      const options = { keepAlive: true, maxSockets: 8, proxyEnv: env };
      const secure = watch(new https.Agent(options));
      const plain = watch(new http.Agent(options));
      const send: Fetch = (url, init) =>
        fetch(url, { ...init, agent: ({ protocol }) => (protocol === 'https:' ? secure : plain) });
      return Object.assign(send, { opened: () => opened });
    },
    close() {
      for (const agent of agents) agent.destroy();
    },
  };
}
