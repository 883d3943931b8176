/** A local port that can be taken down and brought up again without leaving anything open. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

/** A listener on 127.0.0.1. */
export interface Listener {
  /** The port, the same one for its whole life. */
  readonly port: number;
  readonly server: Server;
  /** Connections accepted so far. */
  readonly accepted: number;
  /** 1-based number of the connection a socket belongs to. */
  numberOf: (socket: Socket) => number;
  /** The TCP socket below a connection's (for TLS a different object). */
  resetSocket: (socket: Socket) => void;
  /** Stop listening at once: new connections are refused. Open ones stay, unless `drop`. */
  down: (drop?: boolean) => void;
  /** Listen again on the same port. */
  up: () => Promise<void>;
  close: () => Promise<void>;
}

/** How to listen. Idle connections are closed after `keepAliveMs`. */
export interface ListenerOptions {
  readonly port?: number | undefined;
  readonly keepAliveMs?: number | undefined;
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1' }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Another program may have taken the port while it was free: wait for it, up to about a second. */
async function listenAgain(server: Server, port: number): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await listen(server, port);
    } catch (error) {
      if (tries >= 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Numbers the connections of a server in the order in which they come. */
function countConnections(server: Server) {
  const open = new Set<Socket>();
  const numbers = new WeakMap<Socket, number>();
  let accepted = 0;
  server.on('connection', (socket: Socket) => {
    accepted += 1;
    numbers.set(socket, accepted);
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => {});
  });
  server.on('secureConnection', (socket: Socket) => {
    numbers.set(socket, accepted);
    socket.on('error', () => {});
  });
  return {
    get accepted() {
      return accepted;
    },
    numberOf: (socket: Socket) => numbers.get(socket) ?? 0,
    drop: () => {
      for (const socket of open) socket.destroy();
    },
  };
}

/** Starts listening and answers with `handle`. */
export async function startListener(handle: RequestListener, options: ListenerOptions = {}): Promise<Listener> {
  const server = options.tls ? createTlsServer({ ...options.tls }, handle) : createServer(handle);
  server.keepAliveTimeout = options.keepAliveMs ?? 60_000;
  server.requestTimeout = 0;
  const connections = countConnections(server);
  let closed = false;
  server.on('clientError', (_error, socket) => socket.destroy());
  await listen(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    server,
    get accepted() {
      return connections.accepted;
    },
    numberOf: connections.numberOf,
    resetSocket: (socket) => (options.tls ? socket.destroy() : socket.resetAndDestroy()),
    down: (drop = false) => {
      if (server.listening) server.close();
      if (drop) connections.drop();
    },
    up: async () => {
      if (!server.listening && !closed) await listenAgain(server, port);
    },
    close: async () => {
      closed = true;
      connections.drop();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
    },
  };
}
