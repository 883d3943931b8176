import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import { expect, test } from '@jest/globals';
import type { FaultRule, TwilioOptions } from '../../../simulator/twilio/server.ts';
import { ask, useTwilio } from '../../support/simulator.ts';

const begin = useTwilio();
const start = (options: TwilioOptions = {}) => begin({ buildMs: 0, ...options });

const home = '/v1/Services/greeter';

const faults: [FaultRule, string | RegExp, number][] = [
  [{ on: 'create', kind: 'reset' }, 'ECONNRESET', 0],
  [{ on: 'create', kind: 'reset-after' }, 'ECONNRESET', 1],
  [{ on: 'create', kind: 'cut-body' }, 'ECONNRESET', 1],
  [{ on: 'create', kind: 'hang' }, 'too slow', 0],
  [{ on: 'create', kind: 'hang', processed: true }, 'too slow', 1],
  [{ on: 'create', kind: 'slow-headers', delayMs: 5000 }, 'too slow', 1],
  [{ on: 'create', kind: 'slow-body', everyMs: 5000 }, 'too slow', 1],
  [{ on: 'create', kind: 'huge-body' }, 'too big', 1],
  [{ on: 'create', kind: 'gzip-bomb' }, 'too big', 1],
  [{ on: 'create', kind: 'header-flood' }, 'HPE_HEADER_OVERFLOW', 1],
  [{ on: 'create', kind: 'html' }, /^200 <!DOCTYPE html>/, 1],
  [{ on: 'create', kind: 'empty' }, /^200 $/, 1],
  [{ on: 'create', kind: 'wrong-json' }, /^201 \{"sid":7,/, 1],
  [
    { on: 'create', kind: 'redirect', to: 'http://other.invalid' },
    /^302 http:\/\/other\.invalid\/v1\/Services\/greeter\/Builds/,
    0,
  ],
  [{ on: 'create', kind: 503 }, /^503 .*20503/, 0],
  [{ on: 'create', kind: 502, processed: true }, /^502 <!DOCTYPE/, 1],
  [{ on: 'create', kind: 'status', status: 429, headers: () => ({ 'retry-after': 'soon' }), body: 'x' }, /^429 x$/, 0],
];

test.each(
  faults.map(
    ([rule, seen, builds]) => [`${rule.kind}${rule.processed ? ', processed' : ''}`, rule, seen, builds] as const,
  ),
)('fault: %s', async (_name, rule, seen, builds) => {
  const twilio = await start();
  const fault = twilio.fault(rule);
  const form: [string, string][] = [['FunctionVersions', twilio.addFunction('/hello').sid]];
  // What must not be slow may take its time on a busy machine.
  const limitMs = seen === 'too slow' ? 60 : 10_000;
  const reported = await ask(twilio, 'POST', `${home}/Builds`, { form, limitMs, limitBytes: 200_000 }).then(
    ({ status, headers, text }) => `${status} ${headers.location ?? ''}${text}`,
    (error: NodeJS.ErrnoException) => error.code ?? error.message,
  );
  expect(reported).toMatch(seen);
  expect([fault.hits, twilio.builds.length, twilio.requests.at(-1)?.fault]).toEqual([1, builds, String(rule.kind)]);
  expect((await ask(twilio, 'GET', home)).status).toBe(200);
});

test('fault: an answer with one thing changed', async () => {
  const twilio = await start();
  const body = (given: unknown) => ({ ...(given as object), status: '::error::x' });
  twilio.fault({ on: 'create', kind: 'status', status: 201, processed: true, body });
  const form: [string, string][] = [['FunctionVersions', twilio.addFunction('/hello').sid]];
  const reply = await ask(twilio, 'POST', `${home}/Builds`, { form });
  expect(reply).toMatchObject({ status: 201, body: { sid: twilio.builds[0]?.sid, status: '::error::x' } });
});

/** Until a connection is taken again; what connects is no request. */
async function untilOpen(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  for (;;) {
    const socket = net.connect(Number(port), hostname);
    const open = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (open) return;
  }
}

test('fault: refused and stale connections; places and counts', async () => {
  const twilio = await start();
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const code = (target: string) =>
    ask(twilio, 'GET', target, { agent }).then(
      ({ status }) => status,
      (error: NodeJS.ErrnoException) => error.code,
    );
  twilio.fault({ on: 'service', kind: 'refused', downMs: 50 });
  expect(await code(home)).toBe('ECONNREFUSED');
  await untilOpen(twilio.url);
  twilio.fault({ on: 'note', kind: 'refused', downMs: 50 });
  expect([await code(home), await code(`${home}/Builds`)]).toEqual([200, 'ECONNREFUSED']);
  await untilOpen(twilio.url);
  twilio.fault({ on: 'any', kind: 'stale' });
  expect([await code(home), await code(home), await code(home)]).toEqual([200, 'ECONNRESET', 200]);
  twilio.fault({ on: 'note', kind: 500, times: 2, after: 1 });
  const looks = [];
  for (let look = 0; look < 4; look++) looks.push(await code(`${home}/Builds`));
  expect(looks).toEqual([200, 500, 500, 200]);
  expect([twilio.count('note'), twilio.count('look'), twilio.count('service')]).toEqual([4, 0, 4]);
  agent.destroy();
});
