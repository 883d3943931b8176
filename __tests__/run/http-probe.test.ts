/** GETs on a domain, over real sockets: which failures say something about the domain, and which about the way to it. */

import http from 'node:http';
import net from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Answered, ProbeAnswer } from '../../src/run/http-probe.ts';
import { openProbe } from '../../src/run/http-probe.ts';

const { signal } = new AbortController();
let open: net.Server[] = [];
const sockets = new Set<net.Socket>();
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of open) server.close();
  open = [];
});

async function listen<T extends net.Server>(server: T): Promise<number> {
  open.push(server);
  server.on('connection', (socket: net.Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as net.AddressInfo).port;
}

const mute = () => net.createServer(() => undefined);
const dropping = () => net.createServer((socket) => socket.once('data', () => socket.destroy()));
const get = (url: string, env: NodeJS.ProcessEnv = {}) => openProbe(env, 'test')(url, { signal, timeLimitMs: 700 });

test.each<[string, string, () => net.Server, ProbeAnswer]>([
  ['no TLS comes back', 'https', mute, { kind: 'unreachable', words: 'no answer within 0.7 s' }],
  ['no answer comes back', 'http', mute, { kind: 'silence', words: 'no answer within 0.7 s' }],
  ['TLS is cut off', 'https', dropping, { kind: 'unreachable', words: 'connection reset' }],
  ['the answer is cut off', 'http', dropping, { kind: 'silence', words: 'connection reset' }],
])('%s', async (_, scheme, server, answer) => {
  expect(await get(`${scheme}://127.0.0.1:${await listen(server())}/`)).toEqual(answer);
});

test('nobody listens', async () => {
  const server = mute();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  expect(await get(`http://127.0.0.1:${port}/`)).toEqual({ kind: 'unreachable', words: 'connection refused' });
});

test('a proxy that refuses', async () => {
  const proxy = http.createServer().on('connect', (_, socket) => socket.end('HTTP/1.1 407 No\r\n\r\n'));
  const env = { HTTPS_PROXY: `http://127.0.0.1:${await listen(proxy)}` };
  expect(await get('https://service.example/', env)).toEqual({ kind: 'unreachable', words: 'the proxy refused (407)' });
});

test('a proxy is used, and only the status is read of an endless answer without credentials', async () => {
  const seen: http.IncomingMessage[] = [];
  const proxy = http.createServer((request, response) => {
    seen.push(request);
    response.writeHead(302, { location: '/next' });
    const timer = setInterval(() => response.write('x'.repeat(100_000)), 1);
    response.on('close', () => clearInterval(timer));
  });
  const env = { HTTP_PROXY: `http://127.0.0.1:${await listen(proxy)}` };
  const answer = await get('http://service.example/path?query', env);
  expect(answer).toEqual({ kind: 'answer', status: 302, location: '/next' });
  expect(seen.map(({ url }) => url)).toEqual(['http://service.example/path?query']);
  expect(seen[0]?.headers).not.toHaveProperty('authorization');
  expect(seen[0]?.headers).not.toHaveProperty('cookie');
});

test('a cancel ends it at once', async () => {
  const port = await listen(mute());
  const abort = new AbortController();
  setTimeout(() => abort.abort(new Error('cancelled')), 50);
  const probe = openProbe({}, 'test')(`http://127.0.0.1:${port}/`, { signal: abort.signal, timeLimitMs: 60_000 });
  await expect(probe).rejects.toThrow('cancelled');
});

test('whatever header holds the id of a request is found, each id once, and at most five', async () => {
  const id = (digit: string) => `RQ${digit.repeat(32)}`;
  const headers: Record<string, string | string[]> = {
    'twilio-request-id': id('A'),
    'x-again': id('a'),
    'set-cookie': [id('b'), `x=${id('c')}`],
    'x-service': `ZS${'1'.repeat(32)}`,
    'x-longer': `${id('d')}0`,
    'x-lower': id('e').toLowerCase(),
  };
  const answer = async (given: typeof headers) => {
    const server = http.createServer((_, response) => response.writeHead(200, given).end());
    return get(`http://127.0.0.1:${await listen(server)}/`);
  };
  expect(await answer(headers)).toEqual({ kind: 'answer', status: 200, requestIds: [id('a'), id('b')] });
  const many = Object.fromEntries([...'12345678'].map((digit) => [`x-${digit}`, id(digit)]));
  expect(await answer(many)).toMatchObject({ requestIds: ['1', '2', '3', '4', '5'].map(id) });
});

describe('the body of a wrong answer', () => {
  const wantsBody = () => true;
  /** Asks an endpoint that answers 500 and then does this. */
  async function bodyOf(write: (response: http.ServerResponse) => void, timeLimitMs = 700) {
    const server = http.createServer((_, response) => {
      response.statusCode = 500;
      response.setHeader('content-type', 'text/plain');
      write(response);
    });
    const url = `http://127.0.0.1:${await listen(server)}/`;
    const answer = await openProbe({}, 'test')(url, { signal, timeLimitMs, wantsBody });
    const { body, ...rest } = answer as Answered;
    expect(rest).toEqual({ kind: 'answer', status: 500 });
    return body && { ...body, bytes: Buffer.from(body.bytes).toString() };
  }
  const flood = (response: http.ServerResponse) => {
    const timer = setInterval(() => response.write('x'.repeat(100_000)), 1);
    response.on('close', () => clearInterval(timer));
  };

  test.each<[string, (response: http.ServerResponse) => void, string | undefined]>([
    ['is read', (response) => response.end('no tea'), 'no tea'],
    ['is nothing', (response) => response.end(), undefined],
    ['is read up to 16 kB', flood, 'x'.repeat(16_384)],
    ['is read up to the time limit', (response) => void response.write('no t'), 'no t'],
    ['never comes', (response) => response.flushHeaders(), undefined],
    ['is read up to a cut', (response) => response.write('no', () => response.destroy()), 'no'],
    [
      'is shorter than was said',
      (response) => response.setHeader('content-length', 99).write('no', () => response.destroy()),
      'no',
    ],
    ['is compressed', (response) => response.setHeader('content-encoding', 'gzip').end('no'), undefined],
  ])('%s', async (_, write, text) => {
    expect(await bodyOf(write)).toEqual(text === undefined ? undefined : { bytes: text, type: 'text/plain' });
  });

  test('is not waited for as long as the answer', async () => {
    expect(await bodyOf((response) => void response.write('slow'), 60_000)).toMatchObject({ bytes: 'slow' });
  });

  test('does not hold up a cancel', async () => {
    const port = await listen(http.createServer((_, response) => response.flushHeaders()));
    const abort = new AbortController();
    setTimeout(() => abort.abort(new Error('cancelled')), 50);
    const limits = { signal: abort.signal, timeLimitMs: 60_000, wantsBody };
    await expect(openProbe({}, 'test')(`http://127.0.0.1:${port}/`, limits)).rejects.toThrow('cancelled');
  });
});
