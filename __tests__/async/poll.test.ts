import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Limits } from '../../src/async/clock.ts';
import { type Heartbeat, type WaitPolicy, wait } from '../../src/async/poll.ts';
import { createVirtualClock } from '../support/clock.ts';

class Hiccup extends Error {
  readonly retryAfterMs: number | undefined;
  constructor(retryAfterMs?: number) {
    super('hiccup');
    this.retryAfterMs = retryAfterMs;
  }
}

/** A policy that nothing happens under. */
const quiet: WaitPolicy = {
  intervalMs: 1_000,
  deadline: 60_000,
  lastLookMs: 500,
  firstLookAt: 1_000,
  heartbeatMs: 30_000,
  judge: () => ({ again: false }),
  random: () => 0.5,
  heartbeat: () => undefined,
};

type Step = { readonly tookMs?: number } & ({ readonly done: boolean } | { readonly error: Error });

/** Plays looks one after the other (the last for ever) and records when each began. */
function play(steps: readonly Step[], policy: Partial<WaitPolicy> = {}, signal = new AbortController().signal) {
  const clock = createVirtualClock();
  const begun: number[] = [];
  const beats: Heartbeat[] = [];
  let running = 0;
  let together = 0;
  const check = async () => {
    const step = steps[Math.min(begun.length, steps.length - 1)] as Step;
    begun.push(clock.now());
    together = Math.max(together, ++running);
    if (step.tookMs !== undefined) await clock.sleep(step.tookMs, signal);
    running--;
    if ('error' in step) throw step.error;
    return step.done ? ({ done: true, value: 'end' } as const) : ({ done: false } as const);
  };
  const whole: WaitPolicy = {
    ...quiet,
    judge: (error) =>
      error instanceof Hiccup
        ? { again: true, ...(error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs }) }
        : { again: false },
    heartbeat: (beat) => beats.push(beat),
    ...policy,
  };
  return { clock, begun, beats, together: () => together, result: clock.run(wait(check, clock, signal, whole)) };
}

describe('the rate', () => {
  test('counts from look to look, whatever an answer takes', async () => {
    const { begun, result } = play([
      { done: false, tookMs: 400 },
      { done: false, tookMs: 900 },
      { done: false },
      { done: true },
    ]);
    expect(await result).toEqual({ ended: 'done', value: 'end' });
    expect(begun).toEqual([1_000, 2_000, 3_000, 4_000]);
  });

  test('skips the ticks that an answer outlasts, and never looks twice at once', async () => {
    const { begun, together, result } = play([{ done: false, tookMs: 2_500 }, { done: true }]);
    await result;
    expect(begun).toEqual([1_000, 4_000]);
    expect(together()).toBe(1);
  });
});

describe('the deadline', () => {
  test('gets one last look, and then it is late', async () => {
    const { clock, begun, result } = play([{ done: false }], { deadline: 2_600 });
    expect(await result).toEqual({ ended: 'late', lastFailure: undefined });
    expect(begun).toEqual([1_000, 2_000, 2_600]);
    expect(clock.now()).toBe(2_600);
  });

  test('a Build that ends just before it is seen by the last look', async () => {
    const { result } = play([{ done: false }, { done: false }, { done: true }], { deadline: 2_600 });
    expect(await result).toEqual({ ended: 'done', value: 'end' });
  });

  test('a look that was under way when it came is the last', async () => {
    const { begun, result } = play([{ done: false, tookMs: 800 }], { deadline: 1_500 });
    expect((await result).ended).toBe('late');
    expect(begun).toEqual([1_000]);
  });

  test('one that fails after it without a Retry-After was simply late', async () => {
    const { result } = play([{ error: new Hiccup(), tookMs: 800 }], { deadline: 1_500 });
    expect((await result).ended).toBe('late');
  });

  test('a Retry-After beyond it ends the wait at once', async () => {
    const { clock, result } = play([{ error: new Hiccup(120_000) }]);
    expect(await result).toMatchObject({ ended: 'held-back', retryAfterMs: 120_000 });
    expect(clock.now()).toBe(1_000);
  });
});

describe('exactly at the deadline', () => {
  test('a Retry-After that names it leaves room for the last look', async () => {
    const { begun, result } = play([{ error: new Hiccup(2_000) }, { done: true }], { deadline: 3_000 });
    expect(await result).toEqual({ ended: 'done', value: 'end' });
    expect(begun).toEqual([1_000, 3_000]);
  });

  test('a Retry-After of the last look itself is late, not held back', async () => {
    const failure = new Hiccup(60_000);
    const { result } = play([{ done: false }, { error: failure }], { deadline: 1_500 });
    expect(await result).toEqual({ ended: 'late', lastFailure: failure });
  });

  test('a look that ends with it was the last', async () => {
    const { begun, result } = play([{ done: false, tookMs: 500 }], { deadline: 1_500 });
    expect((await result).ended).toBe('late');
    expect(begun).toEqual([1_000]);
  });
});

test('a look is told of the cancel, and may outlast the deadline by as much as the policy says', async () => {
  const clock = createVirtualClock();
  const { signal } = new AbortController();
  const reported: Limits[] = [];
  const policy = { ...quiet, deadline: 5_000, lastLookMs: 700, firstLookAt: 0 };
  await clock.run(
    wait(
      async (limits) => {
        reported.push(limits);
        return { done: true, value: 1 };
      },
      clock,
      signal,
      policy,
    ),
  );
  expect(reported).toEqual([{ signal, deadline: 5_700 }]);
  expect(reported[0]?.signal).toBe(signal);
});

test('a run that was cancelled before the first look takes none, even when it is due', async () => {
  const clock = createVirtualClock();
  const check = async () => ({ done: true, value: 1 }) as const;
  const cancelled = AbortSignal.abort(new Error('cancelled'));
  await expect(clock.run(wait(check, clock, cancelled, { ...quiet, firstLookAt: 0 }))).rejects.toThrow('cancelled');
});

test('it never sleeps for no time', async () => {
  const clock = createVirtualClock();
  const slept: number[] = [];
  const sleepy = {
    ...clock,
    sleep: (ms: number, signal: AbortSignal) => {
      slept.push(ms);
      return clock.sleep(ms, signal);
    },
  };
  const check = async () => ({ done: true, value: 1 }) as const;
  await clock.run(wait(check, sleepy, new AbortController().signal, { ...quiet, firstLookAt: 0 }));
  expect(slept).toEqual([]);
});

describe('failed looks', () => {
  test('are followed by others: the next tick, or later by back-off', async () => {
    const { begun, result } = play([
      { error: new Hiccup() },
      { error: new Hiccup() },
      { error: new Hiccup() },
      { done: true },
    ]);
    expect((await result).ended).toBe('done');
    // Half of 1, 2 and 4 s, but never before the next tick.
    expect(begun).toEqual([1_000, 2_000, 3_000, 5_000]);
  });

  test('one good look resets the back-off', async () => {
    const failed = { error: new Hiccup() };
    const { begun, result } = play([failed, failed, failed, { done: false }, failed, { done: true }]);
    await result;
    expect(begun).toEqual([1_000, 2_000, 3_000, 5_000, 6_000, 7_000]);
  });

  test('wait as long as the server asked', async () => {
    const { begun, result } = play([{ error: new Hiccup(7_300) }, { done: true }]);
    await result;
    // And half a second, so that not everybody comes at once.
    expect(begun).toEqual([1_000, 8_800]);
  });

  test('that nobody knows end it: a mistake in the program is never retried', async () => {
    const { begun, result } = play([{ error: new TypeError('x is not a function') }]);
    await expect(result).rejects.toThrow('x is not a function');
    expect(begun).toHaveLength(1);
  });
});

test('a cancel ends the sleep at once', async () => {
  const cancel = new AbortController();
  const { clock, result } = play([{ done: false }], {}, cancel.signal);
  clock.at(1_234, () => cancel.abort(new Error('cancelled')));
  await expect(result).rejects.toThrow('cancelled');
  expect(clock.now()).toBe(1_234);
});

test('signs of life come every 30 s, also between rare looks, and count the failures', async () => {
  const steps: Step[] = [{ done: false }, { error: new Hiccup() }, { done: false }];
  const { beats, result } = play(steps, {
    intervalMs: 20_000,
    firstLookAt: 20_000,
    deadline: 100_000,
    heartbeatMs: 30_000,
  });
  await result;
  expect(beats.map(({ remainingMs, looks, failures }) => ({ remainingMs, looks, failures }))).toEqual([
    { remainingMs: 70_000, looks: 1, failures: 0 },
    { remainingMs: 40_000, looks: 2, failures: 1 },
    { remainingMs: 10_000, looks: 1, failures: 0 },
  ]);
});

test('whatever happens: in time, one look at a time, and done only when it is', async () => {
  const step = fc.oneof(
    fc.record({ done: fc.boolean(), tookMs: fc.integer({ min: 0, max: 3_000 }) }),
    fc.record({
      error: fc.option(fc.integer({ min: 0, max: 20_000 }), { nil: undefined }).map((ms) => new Hiccup(ms)),
      tookMs: fc.integer({ min: 0, max: 3_000 }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 100, max: 5_000 }),
      fc.integer({ min: 500, max: 30_000 }),
      async (steps, intervalMs, deadline) => {
        const { clock, begun, together, result } = play(steps, { intervalMs, firstLookAt: intervalMs, deadline });
        const end = await result;
        const last = steps[Math.min(begun.length, steps.length) - 1] as Step;
        expect(end.ended === 'done').toBe('done' in last && last.done);
        expect(together()).toBe(1);
        expect(begun.every((time) => time <= deadline)).toBe(true);
        // A look may begin at the deadline; the client, not the loop, limits how long it takes.
        expect(clock.now()).toBeLessThanOrEqual(deadline + 3_000);
        for (let i = 1; i < begun.length - 1; i++)
          expect(
            (begun[i] as number) % intervalMs === 0 || 'error' in (steps[Math.min(i - 1, steps.length - 1)] as Step),
          ).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
