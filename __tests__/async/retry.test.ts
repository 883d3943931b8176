import { describe, expect, test } from '@jest/globals';
import { backOff, pauseFor, retry } from '../../src/async/retry.ts';
import { connect } from '../../src/run/connect.ts';
import { createClient } from '../../src/twilio/client.ts';
import { classifyNetworkError } from '../../src/twilio/error-class.ts';
import { createVirtualClock } from '../support/clock.ts';
import { createMemoryTwilio, type Mishap } from '../support/memory.ts';

describe('back-off', () => {
  test('has full jitter under a cap that doubles to 10 s', () => {
    expect([1, 2, 3, 4, 5, 99].map((failures) => backOff(failures, () => 0))).toEqual([0, 0, 0, 0, 0, 0]);
    const most = [1, 2, 3, 4, 5, 99].map((failures) => Math.round(backOff(failures, () => 0.999_999)));
    expect(most).toEqual([1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
  });

  test('comes on top of what the server wants, and of a second when it is rateLimited', () => {
    const pause = (spacing: Parameters<typeof pauseFor>[0]) => pauseFor(spacing, 1, () => 0.5);
    expect([pause({}), pause({ rateLimited: true }), pause({ rateLimited: true, retryAfterMs: 3_000 })]).toEqual([
      500, 1_500, 3_500,
    ]);
  });
});

test('a read that is never answered is given up when the budget is over, whatever the deadline', async () => {
  const clock = createVirtualClock();
  const read = async () => {
    await clock.sleep(4_000, new AbortController().signal);
    throw new Error('nobody');
  };
  const limits = { signal: new AbortController().signal, deadline: 600_000 };
  const options = { clock, random: () => 0.5, judge: () => ({ again: true }) as const, budgetMs: () => 30_000 };
  await expect(clock.run(retry(read, limits, options))).rejects.toThrow('nobody');
  expect(clock.now()).toBeGreaterThan(25_000);
  expect(clock.now()).toBeLessThanOrEqual(34_000);
});

/** One GET after the other, the first answered with a 429. */
async function ask(retryAfter: string, deadline: number, method: 'GET' | 'POST' = 'GET') {
  const clock = createVirtualClock();
  const mishap = (_request: unknown, index: number): Mishap =>
    index === 0 ? { kind: 429, retryAfter } : { kind: 'ok' };
  const twilio = createMemoryTwilio({ clock, buildMs: 0, mishap });
  const client = createClient({
    fetch: twilio.fetch,
    clock,
    origin: 'https://serverless.twilio.com',
    authorization: 'Basic x',
    userAgent: 'test',
    onExchange: () => undefined,
  });
  const request = { method, path: '/v1/Services/a', timeLimitMs: 10_000, sizeLimit: 1_000 } as const;
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

describe('what was certainly not sent', () => {
  const fetchError = (code: string, erroredSysCall?: string) =>
    Object.assign(new Error(code), { name: 'FetchError', type: 'system', code, erroredSysCall });
  test.each([
    ['ECONNREFUSED', 'connect', 'unsent'],
    ['ENOTFOUND', 'getaddrinfo', 'unsent'],
    ['EAI_AGAIN', 'getaddrinfo', 'unsent'],
    ['ETIMEDOUT', 'connect', 'unsent'],
    ['EHOSTUNREACH', 'connect', 'unsent'],
    // On a connection that is open, these may come after Twilio has the request.
    ['ETIMEDOUT', 'read', 'unknown'],
    ['EHOSTUNREACH', 'read', 'unknown'],
    ['ECONNRESET', 'read', 'unknown'],
    ['EPIPE', 'write', 'unknown'],
    ['EPROTO', 'write', 'unknown'],
    ['ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC', undefined, 'unknown'],
    ['HPE_INVALID_CONSTANT', undefined, 'unknown'],
    ['CERT_HAS_EXPIRED', undefined, 'final'],
  ])('%s in %s: %s', (code, syscall, expected) => {
    expect(classifyNetworkError(fetchError(code, syscall)).class).toBe(expected);
  });
  test('a mistake in the program is not a network error', () => {
    expect(() => classifyNetworkError(new TypeError('x is not a function'))).toThrow('x is not a function');
  });
});
