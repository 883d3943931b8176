/** Time, injected, so that tests can let hours pass in a moment. */
export interface Clock {
  /** Milliseconds on a clock that never jumps. */
  now(): number;
  /** Waits `ms` milliseconds; rejects with `signal.reason` as soon as the signal aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** The real time of this machine. */
export const realClock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      const stop = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        // Left behind on every tick, listeners pile up on the signal of a run that polls for an hour.
        signal.removeEventListener('abort', stop);
        resolve();
      }, ms);
      signal.addEventListener('abort', stop, { once: true });
    }),
};

/** What is in flight at the deadline, or a last look after a cancel, may go on this long, in ms: the step ends within a second. */
export const LAST_LOOK_MS = 700;

/** How long an operation may go on: until {@link Clock.now} reaches `deadline` (ms), or the signal aborts. */
export interface Limits {
  readonly signal: AbortSignal;
  readonly deadline: number;
}

/** Returns at the time or at the cancel, whichever comes first. */
export async function pauseUntil(time: number, clock: Clock, signal: AbortSignal): Promise<void> {
  try {
    await clock.sleep(Math.max(0, time - clock.now()), signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
