/**
 * What happens when somebody cancels the run. The runner sends SIGINT, SIGTERM 7.5 s later, and kills
 * 2.5 s after that (runner 2.336, ProcessInvoker), so there is time for one thing: to learn the SID of a
 * Build whose creation is in flight.
 */

/** A request that creates something may go on this long after a cancel, in ms; the runner allows 7500. */
const GRACE_MS = 4_000;

/** The reason of {@link Cancellation.signal}. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';

  constructor(cause: string) {
    super(`The run was cancelled (${cause}).`);
  }
}

/** Whether the run was cancelled; one for the whole process. */
export interface Cancellation {
  /** Aborts at once: for sleeps and for everything that only reads. */
  readonly signal: AbortSignal;
  /** Aborts {@link GRACE_MS} later: for requests whose answer tells what now exists. */
  readonly graceSignal: AbortSignal;
  /** Cancels; `cause` is what the log says, e.g. `SIGINT`. A second call changes nothing. */
  cancel(cause: string): void;
}

/** A run that has not been cancelled yet. */
export function createCancellation(graceMs: number = GRACE_MS): Cancellation {
  const now = new AbortController();
  const later = new AbortController();
  return {
    signal: now.signal,
    graceSignal: later.signal,
    cancel(cause) {
      if (now.signal.aborted) return;
      const reason = new Cancelled(cause);
      now.abort(reason);
      // unref: when nothing is in flight, nothing has to wait for the grace period to pass.
      setTimeout(() => later.abort(reason), graceMs).unref();
    },
  };
}
