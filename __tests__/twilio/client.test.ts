import { describe, expect, test } from '@jest/globals';
import { connect } from '../../src/run/connect.ts';
import { createClient } from '../../src/twilio/client.ts';
import { createVirtualClock } from '../support/clock.ts';
import { createInProcessTwilio, type Mishap, SERVICE_SID } from '../support/in-process.ts';

/** One GET after the other, the first answered with a 429. */
async function ask(retryAfter: string, deadline: number, method: 'GET' | 'POST' = 'GET') {
  const clock = createVirtualClock();
  const mishap = (_request: unknown, index: number): Mishap =>
    index === 0 ? { kind: 429, retryAfter } : { kind: 'ok' };
  const twilio = createInProcessTwilio({ clock, buildMs: 0, mishap });
  const client = createClient({
    fetch: twilio.fetch,
    clock,
    origin: 'https://serverless.twilio.com',
    authorization: 'Basic x',
    userAgent: 'test',
    onExchange: () => undefined,
  });
  const request = { method, path: `/v1/Services/${SERVICE_SID}`, timeLimitMs: 10_000, sizeLimit: 1_000 } as const;
  const send = () => client.send(request, (body) => body, { signal: new AbortController().signal, deadline });
  await clock.run(send().catch(() => undefined));
  const second = await clock.run(
    send().then(
      () => 'answered',
      (error: Error) => error.message,
    ),
  );
  return { second, times: twilio.requests.map(({ at }) => at), endedAt: clock.now() };
}

describe('Retry-After holds back every request to the host', () => {
  test('until it has passed', async () => {
    const { second, times } = await ask('5', 60_000);
    expect([second, times]).toEqual(['answered', [0, 5_020]]);
  });
  test('and at once when it passes the deadline', async () => {
    const { second, times, endedAt } = await ask('3600', 60_000);
    expect(second).toContain('asked to stay away');
    expect([times, endedAt]).toEqual([[0], 20]);
  });
  test('and what changes something at once: its caller knows until when a cancel may still stop it', async () => {
    const { second, times, endedAt } = await ask('5', 60_000, 'POST');
    expect(second).toContain('asked to stay away');
    expect([times, endedAt]).toEqual([[0], 20]);
  });
  test('whatever is asked of the host', async () => {
    const origin = 'https://serverless.twilio.com';
    const world = { connect: async () => undefined, base64: String, runner: { setSecret: () => undefined } };
    const line = await connect(
      world as never,
      { username: 'AC', password: 's' } as never,
      { line: () => undefined } as never,
    );
    expect(line.clientOf(origin)).toBe(line.clientOf(origin));
    expect(line.clientOf(origin)).not.toBe(line.clientOf('https://monitor.twilio.com'));
  });
});
