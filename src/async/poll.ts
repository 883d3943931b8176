/** Looking at a fixed rate until something is done or the time is up. */
import type { Clock, Limits } from './clock.ts';
import { pauseFor, type Retry } from './retry.ts';

/** What one look found. */
export type Look<T> = { readonly done: true; readonly value: T } | { readonly done: false };

/** How often to look, until when, and which failures to bear. */
export interface WaitPolicy {
  /** Time between the beginnings of two looks, in ms. */
  readonly intervalMs: number;
  /** On {@link Clock.now}, in ms. One last look is taken when it comes. */
  readonly deadline: number;
  /** The look at the deadline may take this long, in ms. */
  readonly lastLookMs: number;
  /** When the first look is due, on {@link Clock.now}. */
  readonly firstLookAt: number;
  /** A sign of life is given about this often, in ms. */
  readonly heartbeatMs: number;
  /** Whether a failed look may be followed by another. Errors it does not know must get `again: false`. */
  readonly judge: (error: unknown) => Retry;
  readonly random: () => number;
  readonly heartbeat: (beat: Heartbeat) => void;
}

/** What has happened since the last sign of life. */
export interface Heartbeat {
  /** Until the deadline, in ms. */
  readonly remainingMs: number;
  readonly looks: number;
  readonly failures: number;
  /** The last failure since the last sign of life. */
  readonly lastFailure: unknown;
}

/** How the wait ended: `late` carries the last failure when the last look failed. */
export type WaitResult<T> =
  | { readonly ended: 'done'; readonly value: T }
  | { readonly ended: 'late'; readonly lastFailure: unknown }
  | { readonly ended: 'held-back'; readonly lastFailure: unknown; readonly retryAfterMs: number };

/**
 * Looks at a fixed rate until it is done: the rate counts from look to look, so a slow answer does not slow
 * it down, and there are never two looks at once. A failed look is not the end: the next comes a jittered
 * back-off later, counted from when the server wants it, and not before the next tick. Throws what `judge` calls final,
 * and the signal's reason.
 */
export async function wait<T>(
  check: (limits: Limits) => Promise<Look<T>>,
  clock: Clock,
  signal: AbortSignal,
  policy: WaitPolicy,
): Promise<WaitResult<T>> {
  const { intervalMs, deadline, judge } = policy;
  const pulse = createPulse(clock, signal, policy);
  const nextTick = () => {
    const passed = Math.max(0, Math.floor((clock.now() - policy.firstLookAt) / intervalMs) + 1);
    return policy.firstLookAt + passed * intervalMs;
  };
  let due = policy.firstLookAt;
  let streak = 0;
  for (;;) {
    await pulse.sleepUntil(Math.min(due, deadline));
    const last = clock.now() >= deadline;
    let lastFailure: unknown;
    try {
      const look = await check({ signal, deadline: deadline + policy.lastLookMs });
      if (look.done) return { ended: 'done', value: look.value };
      pulse.count();
      streak = 0;
      due = nextTick();
    } catch (error) {
      const verdict = judge(error);
      signal.throwIfAborted();
      if (!verdict.again) throw error;
      pulse.count(error);
      lastFailure = error;
      streak++;
      const { retryAfterMs } = verdict;
      if (!last && retryAfterMs !== undefined && clock.now() + retryAfterMs > deadline)
        return { ended: 'held-back', lastFailure, retryAfterMs };
      due = Math.max(nextTick(), clock.now() + pauseFor(verdict, streak, policy.random));
    }
    // A look that began before the deadline and ended after it was the last one, too.
    if (last || clock.now() >= deadline) return { ended: 'late', lastFailure };
  }
}

/** Sleeps in stretches no longer than the heartbeat, and counts looks between two beats. */
function createPulse(clock: Clock, signal: AbortSignal, policy: WaitPolicy) {
  let next = clock.now() + policy.heartbeatMs;
  let looks = 0;
  let failures = 0;
  let lastFailure: unknown;
  const beat = () => {
    policy.heartbeat({ remainingMs: Math.max(0, policy.deadline - clock.now()), looks, failures, lastFailure });
    next = clock.now() + policy.heartbeatMs;
    looks = failures = 0;
    lastFailure = undefined;
  };
  return {
    count(failure?: unknown) {
      looks++;
      if (failure === undefined) return;
      failures++;
      lastFailure = failure;
    },
    async sleepUntil(time: number) {
      for (;;) {
        signal.throwIfAborted();
        if (clock.now() >= next) beat();
        const left = Math.min(time, next) - clock.now();
        if (left > 0) await clock.sleep(left, signal);
        if (clock.now() >= time) return;
      }
    },
  };
}
