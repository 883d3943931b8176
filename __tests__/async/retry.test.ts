import { describe, expect, test } from '@jest/globals';
import { pauseFor, retry } from '../../src/async/retry.ts';
import { createVirtualClock } from '../support/clock.ts';

describe('back-off', () => {
  test('has full jitter under a cap that doubles to 10 s', () => {
    expect([1, 2, 3, 4, 5, 99].map((failures) => pauseFor({}, failures, () => 0))).toEqual([0, 0, 0, 0, 0, 0]);
    const most = [1, 2, 3, 4, 5, 99].map((failures) => Math.round(pauseFor({}, failures, () => 0.999_999)));
    expect(most).toEqual([1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
  });

  test('comes on top of what the server wants, and of what is known to be too early', () => {
    const pause = (spacing: Parameters<typeof pauseFor>[0]) => pauseFor(spacing, 1, () => 0.5);
    expect([pause({}), pause({ paceMs: 1_000 }), pause({ paceMs: 1_000, retryAfterMs: 3_000 })]).toEqual([
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

test('a timer that rings after the deadline begins no attempt: the failure before it is what is thrown', async () => {
  const clock = createVirtualClock();
  const slow = { now: clock.now, sleep: (ms: number, signal: AbortSignal) => clock.sleep(ms + 20, signal) };
  const read = async () => {
    throw new Error(clock.now() < 1_000 ? '503' : 'no time left');
  };
  const limits = { signal: new AbortController().signal, deadline: 1_000 };
  const judge = () => ({ again: true, retryAfterMs: 990 }) as const;
  const options = {
    clock: slow,
    random: () => 0,
    judge,
    budgetMs: () => 30_000,
    late: (error: unknown) => ({ error }),
  };
  await expect(clock.run(retry(read, limits, options))).rejects.toEqual({ error: new Error('503') });
});
