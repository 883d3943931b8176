/** Trying again: how long to wait, and when to stop. */
import type { Clock, Limits } from './clock.ts';

/** How soon something may be tried again. */
export interface RetryDelay {
  /** How long the server asked us to stay away, in ms. */
  readonly retryAfterMs?: number;
  /** Where it did not say: what is known to be too early, in ms. */
  readonly paceMs?: number;
}

/** What to do about an error. */
export type Retry = { readonly again: false } | ({ readonly again: true } & RetryDelay);

/** Half a second at first, ten at most, in ms: an outage of a minute costs about ten requests. */
const BASE_MS = 500;
const CAP_MS = 10_000;

/**
 * How long to wait after the `failures`-th failure in a row (1, 2, …), in ms: exponential, capped, with full
 * jitter, so that a matrix of jobs that failed together does not come back together. It is added to what a
 * `Retry-After` asks for, because that, too, is the same for all of them.
 */
function backOff(failures: number, random: () => number): number {
  return random() * Math.min(CAP_MS, BASE_MS * 2 ** Math.min(failures, 30));
}

/** How long to wait before the next attempt, in ms: what the server wants, and the back-off. */
export function pauseFor({ retryAfterMs, paceMs = 0 }: RetryDelay, failures: number, random: () => number): number {
  return (retryAfterMs ?? paceMs) + backOff(failures, random);
}

/** Which errors are worth another try, and for how long. */
export interface RetryOptions {
  readonly clock: Clock;
  readonly random: () => number;
  /** Errors it does not know, programming errors among them, must get `again: false`. */
  readonly judge: (error: unknown) => Retry;
  /** Consecutive failures may last this long, in ms; asked after each, because the first good answer changes it. */
  readonly budgetMs: () => number;
  readonly onFailure?: (error: unknown, waitMs: number) => void;
  /** What to throw when it was the deadline that ended the tries; by default the last error as it is. */
  readonly late?: (error: unknown) => unknown;
}

/**
 * Repeats an operation that may safely be repeated until it succeeds, fails for good, or the next attempt
 * would begin after the deadline or the budget. Throws the last error, or the signal's reason.
 */
export async function retry<T>(
  operation: (limits: Limits) => Promise<T>,
  limits: Limits,
  { clock, random, judge, budgetMs, onFailure, late = (error) => error }: RetryOptions,
): Promise<T> {
  const start = clock.now();
  for (let failures = 1; ; failures++) {
    try {
      return await operation(limits);
    } catch (error) {
      const verdict = judge(error);
      limits.signal.throwIfAborted();
      if (!verdict.again) throw error;
      const waitMs = pauseFor(verdict, failures, random);
      const next = clock.now() + waitMs;
      if (next >= limits.deadline) throw late(error);
      if (verdict.retryAfterMs === undefined && next > start + budgetMs()) throw error;
      onFailure?.(error, waitMs);
      await clock.sleep(waitMs, limits.signal);
      // A timer may be late, and an attempt without time says less than this failure.
      if (clock.now() >= limits.deadline) throw late(error);
    }
  }
}
