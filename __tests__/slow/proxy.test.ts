/** Behind a proxy, as companies' runners are: it is really used, really left out, and nothing leaks into it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { findFlaws, runTrial, type Trial } from '../faults/trial.ts';
import { createCertificate } from '../support/certificate.ts';

const tls = createCertificate();
const folder = mkdtempSync(path.join(tmpdir(), 'certificate-'));
const trusted = path.join(folder, 'simulator.pem');
writeFileSync(trusted, tls.cert);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Proxy {
  readonly url: string;
  /** Each CONNECT: its target, and its headers. */
  readonly tunnels: { target: string; headers: http.IncomingHttpHeaders }[];
  /** What went through the tunnels towards Twilio. */
  readonly bytes: Buffer[];
  close(): void;
}

/** A CONNECT proxy that answers with a status, and tunnels when that is 200. */
async function startProxy(status = 200): Promise<Proxy> {
  const tunnels: Proxy['tunnels'] = [];
  const bytes: Buffer[] = [];
  const server = http.createServer((_request, response) => response.writeHead(500).end());
  server.on('connect', (request, socket) => {
    tunnels.push({ target: request.url ?? '', headers: request.headers });
    socket.on('error', () => socket.destroy());
    if (status !== 200) return socket.end(`HTTP/1.1 ${status} No\r\n\r\n`);
    const [host, port] = (request.url ?? '').split(':');
    const far = connect(Number(port), host);
    far.on('error', () => socket.destroy());
    socket.on('data', (chunk: Buffer) => bytes.push(chunk));
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    return socket.pipe(far).pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://me:p4ss@127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, tunnels, bytes, close: () => server.close() };
}

/** A port nobody listens on. */
async function findDeadPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs the action with the step's `env:`, an API key in its inputs; `secure` over TLS. */
function play(env: Record<string, string>, secure: boolean, judge: (trial: Trial) => void): Promise<void> {
  const key = { apiKey: `SK${'0'.repeat(32)}`, apiSecret: 'the-secret-of-the-key' };
  const inputs = { timeout: '6s', 'api-key': key.apiKey, 'api-secret': key.apiSecret };
  return runTrial({ twilio: { ...key, ...(secure && { tls }) }, inputs, run: { env } }, (trial) => {
    expect([trial.run.log, findFlaws(trial)]).toEqual([trial.run.log, []]);
    judge(trial);
  });
}

test.concurrent.each([
  ['HTTP_PROXY', false],
  ['HTTPS_PROXY', true],
  ['https_proxy', true],
])('a dead proxy in %s is really used: nothing reaches Twilio', async (variable, secure) => {
  const env = { [variable]: `http://127.0.0.1:${await findDeadPort()}`, NODE_EXTRA_CA_CERTS: trusted };
  await play(env, secure, ({ run, twilio }) => {
    expect([run.outputs['verdict'], twilio.connections]).toEqual(['timed-out', 0]);
    expect(run.log).toContain('connection refused');
  });
});

test.concurrent('NO_PROXY leaves a dead proxy out', async () => {
  const dead = `http://127.0.0.1:${await findDeadPort()}`;
  await play({ HTTP_PROXY: dead, HTTPS_PROXY: dead, NO_PROXY: 'example.com,127.0.0.1' }, false, ({ run }) =>
    expect(run.outputs['verdict']).toBe('completed'),
  );
});

test.concurrent('a live proxy tunnels everything, on one connection, and learns nothing', async () => {
  const proxy = await startProxy();
  await play({ HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: trusted }, true, ({ run, twilio }) => {
    expect(run.outputs['verdict']).toBe('completed');
    expect(proxy.tunnels.map(({ target }) => target)).toEqual([`127.0.0.1:${twilio.port}`]);
    const { authorization, 'proxy-authorization': own } = proxy.tunnels[0]?.headers ?? {};
    expect([authorization, own]).toEqual([undefined, `Basic ${Buffer.from('me:p4ss').toString('base64')}`]);
    expect(Buffer.concat(proxy.bytes).toString('latin1')).not.toMatch(/Authorization|Services/i);
  });
  proxy.close();
});

test.concurrent('a proxy that wants credentials is final, at once, with a hint', async () => {
  const proxy = await startProxy(407);
  await play({ HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: trusted }, true, ({ run, ranMs }) => {
    expect([run.outputs['verdict'], proxy.tunnels.length]).toEqual(['error', 1]);
    expect(run.annotations.find(({ type }) => type === 'error')?.message).toMatch(/407[\s\S]*HTTPS_PROXY/);
    expect(run.log).not.toContain('p4ss');
    expect(ranMs).toBeLessThan(8_000);
  });
  proxy.close();
});

test.concurrent('a proxy out of order is tried again', async () => {
  const proxy = await startProxy(503);
  await play({ HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: trusted }, true, ({ run }) => {
    expect(run.outputs['verdict']).toBe('timed-out');
    expect(proxy.tunnels.length).toBeGreaterThan(1);
  });
  proxy.close();
});

test.concurrent('a certificate that is not trusted is final, with a hint', async () => {
  await play({}, true, ({ run, twilio }) => {
    expect([run.outputs['verdict'], twilio.requests.length, twilio.connections]).toEqual(['error', 0, 1]);
    expect(run.annotations.find(({ type }) => type === 'error')?.message).toContain('NODE_EXTRA_CA_CERTS');
  });
});
