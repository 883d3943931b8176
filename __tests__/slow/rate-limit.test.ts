/** Many actions at once against one account that is limited, in virtual time: what they cost all together. */
import { expect, test } from '@jest/globals';
import { main } from '../../src/actions/build/main.ts';
import { createVirtualClock } from '../support/clock.ts';
import { createInProcessTwilio, type Mishap } from '../support/in-process.ts';
import { cancelAt, createRandom, createTestWorld } from '../support/world.ts';

const ACTIONS = 64;
const OK: Mishap = { kind: 'ok', tookMs: 40 };

const versionOf = (index: number) => `ZN${index.toString(16).padStart(32, '0')}`;

interface Load {
  /** Requests a second that the account may make. */
  readonly perSecond: number;
  readonly retryAfter?: string;
  /** Nothing arrives from … to …, in ms. */
  readonly outage?: readonly [number, number];
  readonly seed?: number;
  /** So many new Builds in so long, in ms. */
  readonly buildLimit?: { readonly most: number; readonly windowMs: number };
  /** Of each run (default 10 min). */
  readonly timeout?: string;
}

/** All actions start together and create a Build of their own. */
async function runAll({ perSecond, retryAfter, outage = [0, 0], seed = 1, buildLimit, timeout = '10m' }: Load) {
  const clock = createVirtualClock();
  let admitted: number[] = [];
  const twilio = createInProcessTwilio({
    clock,
    buildMs: 10_000,
    ...(buildLimit === undefined ? {} : { buildLimit }),
    functions: Array.from({ length: ACTIONS }, (_, index) => versionOf(index)),
    mishap: ({ at }) => {
      if (at >= outage[0] && at < outage[1]) return { kind: 'refused' };
      admitted = admitted.filter((time) => time > at - 1_000);
      if (admitted.length >= perSecond) return { kind: 429, retryAfter, tookMs: 40 };
      admitted.push(at);
      return OK;
    },
  });
  const runs = Array.from({ length: ACTIONS }, (_, index) => {
    const { world, traces } = createTestWorld({
      fetch: twilio.fetch,
      clock,
      random: createRandom(seed * 1_000 + index),
      cancellation: cancelAt(clock, undefined),
      inputs: { 'function-versions': versionOf(index), timeout },
    });
    return main(world).then(({ verdict }) => ({ verdict, sid: traces.outputs['build-sid'], lines: traces.lines }));
  });
  const ends = await clock.run(Promise.all(runs));
  return { ends, twilio, tookMs: clock.now(), posts: twilio.requests.filter((r) => r.operation === 'create').length };
}

const countBetween = (requests: readonly { readonly at: number }[], from: number, to: number) =>
  requests.filter(({ at }) => at >= from && at < to).length;

async function expectAllCompleted(load: Load) {
  const free = await runAll({ perSecond: Number.POSITIVE_INFINITY });
  const limited = await runAll(load);
  expect(limited.ends.every(({ verdict }) => verdict === 'completed')).toBe(true);
  expect(new Set(limited.ends.map(({ sid }) => sid)).size).toBe(ACTIONS);
  expect(limited.twilio.builds).toHaveLength(ACTIONS);
  return { ratio: limited.twilio.requests.length / free.twilio.requests.length, limited };
}

test.each([
  [undefined, 1],
  [undefined, 2],
  ['1', 1],
  ['1', 2],
  ['5', 1],
])('64 at 20 requests a second, Retry-After %s, seed %s', async (retryAfter, seed) => {
  const { ratio } = await expectAllCompleted({
    perSecond: 20,
    seed,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
  expect(ratio).toBeLessThan(1.5);
});

test.each([Number.POSITIVE_INFINITY, 20])('an outage of 5 s, limit %s', async (perSecond) => {
  const { limited } = await expectAllCompleted({ perSecond, outage: [6_000, 11_000], retryAfter: '1' });
  const { requests } = limited.twilio;
  const steady = countBetween(requests, 3_000, 6_000) / 3;
  const first = countBetween(requests, 11_000, 12_000);
  expect(first).toBeLessThanOrEqual(2 * steady);
});

test.each([1, 2])(
  '64 on an account that takes 20 Builds in ten minutes, seed %s: each has one, and nobody crowds',
  async (seed) => {
    const { limited } = await expectAllCompleted({
      perSecond: 20,
      seed,
      buildLimit: { most: 20, windowMs: 600_000 },
      timeout: '1h',
    });
    // The last of them wait for three windows, and for their next request.
    expect(limited.tookMs).toBeGreaterThan(1_800_000);
    expect(limited.tookMs).toBeLessThan(2_000_000);
    // After the first minute, in which the limit is recognised, each asks about once a minute.
    const later = limited.twilio.requests.filter(({ at, operation }) => operation === 'create' && at > 60_000);
    expect(later.length).toBeLessThan(ACTIONS * 30);
    const reported = limited.ends.map(
      ({ lines }) => lines.filter((line) => line.includes('takes no new Build')).length,
    );
    expect(reported.filter((count) => count > 0)).toHaveLength(44);
    expect(Math.max(...reported)).toBeLessThan(40);
  },
);
