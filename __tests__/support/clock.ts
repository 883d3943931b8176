import type { Clock } from '../../src/async/clock.ts';

/** A clock whose time passes only when nothing else is left to do, and then all at once. */
export interface VirtualClock extends Clock {
  /** Runs until the promise settles, letting time pass as sleeps ask for it. Throws when nothing would ever happen. */
  run<T>(promise: Promise<T>): Promise<T>;
  /** Calls back at a time, in ms. */
  at(time: number, action: () => void): void;
}

interface Timer {
  readonly time: number;
  readonly fire: () => void;
}

/** A clock that starts at 0 ms. */
export function createVirtualClock(): VirtualClock {
  let now = 0;
  let timers: Timer[] = [];
  const at = (time: number, fire: () => void) => {
    const timer = { time: Math.max(time, now), fire };
    timers.push(timer);
    return () => {
      timers = timers.filter((other) => other !== timer);
    };
  };
  // A body that is read as a stream takes more than one turn of the event loop: time must not pass meanwhile.
  const drain = async () => {
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    now: () => now,
    at,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const remove = at(now + ms, () => {
          signal.removeEventListener('abort', stop);
          resolve();
        });
        const stop = () => {
          remove();
          reject(signal.reason);
        };
        signal.addEventListener('abort', stop, { once: true });
      }),
    async run(promise) {
      let settled = false;
      const done = promise.finally(() => {
        settled = true;
      });
      done.catch(() => undefined);
      for (;;) {
        await drain();
        if (settled) return done;
        const next = timers.reduce<Timer | undefined>(
          (first, timer) => (first === undefined || timer.time < first.time ? timer : first),
          undefined,
        );
        if (next === undefined) throw new Error(`Nothing is left to happen at ${now} ms, and it has not ended.`);
        timers = timers.filter((timer) => timer !== next);
        now = Math.max(now, next.time);
        next.fire();
      }
    },
  };
}
