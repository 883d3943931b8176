/**
 * What the action promises for a cell, restated from the promise (never knowingly two, never past the
 * deadline, nothing that exists goes unmentioned) and not from its code: a pure function of the cell.
 */
import type { Cell } from './cells.ts';

/** What must be true after the run. */
export interface Expectation {
  readonly verdict: 'completed' | 'timed-out' | 'error';
  /** Builds that Twilio holds. */
  readonly builds: 0 | 1;
  /** Requests to create that Twilio may see at most. */
  readonly posts: number;
  /** Whether `build-sid` is set. */
  readonly known: boolean;
  /** Whether the failure says that a Build may exist. */
  readonly mayExist: boolean;
  /** The `timeout` to give. Short when the fault lasts for ever, else long enough for the recovery. */
  readonly timeoutS: number;
}

/** A lost request is looked for at 1, 3 and 7 s and sent again at most twice. */
const LOOKS_S = 7;
const SENDS = 3;

const DONE = { verdict: 'completed', builds: 1, known: true, mayExist: false } as const;
const NOTHING = { verdict: 'error', builds: 0, known: false, mayExist: false } as const;

/** Before Twilio has answered at all, a wrong host is likelier than an outage. */
const SILENCE_S = 30;

/** Answers that make no sense are asked for five times, with pauses of 15 s together at most. */
const UNREADABLE_S = 20;

/** The promise for a cell. */
export function expect(cell: Cell): Expectation {
  const { place, fault, times } = cell;
  const recovers = times !== 'for ever';
  const read = place !== 'create';
  const costsS = (read ? (fault.costsMs?.get ?? 0) : (fault.costsMs?.post ?? 0)) / 1_000;
  const count = times === 'once' ? 1 : 3;
  const timeoutS = recovers ? 20 + count * costsS : 6;
  // Unless the time of the run is up even before that.
  if (place === 'service' && recovers && count * costsS >= SILENCE_S) return { ...NOTHING, posts: 0, timeoutS };
  // A read may be repeated, so a fault that ends costs time and nothing else.
  if (read && recovers) return { ...DONE, posts: 1, timeoutS };
  if (place === 'service' || place === 'note')
    return fault.unreadable
      ? { ...NOTHING, posts: 0, timeoutS: UNREADABLE_S }
      : { ...NOTHING, verdict: 'timed-out', posts: 0, timeoutS };
  if (place === 'status') return { ...DONE, verdict: 'timed-out', posts: 1, timeoutS };
  // The list that would show the Build cannot be read: it is not sent again, and not forgotten.
  if (place === 'look') return { ...NOTHING, builds: 1, posts: 1, mayExist: true, timeoutS };
  return expectCreation(cell, timeoutS);
}

function expectCreation({ fault, times }: Cell, timeoutS: number): Expectation {
  const { shows, processed } = fault;
  // Nothing was created, and everybody knows it.
  if (shows === 'unsent')
    return times === 'for ever'
      ? { ...NOTHING, verdict: 'timed-out', posts: SENDS * 100, timeoutS }
      : { ...DONE, posts: 4, timeoutS };
  // What Twilio processed is found by the look, so it is never sent a second time, however often it is lost.
  if (processed) return { ...DONE, posts: 1, timeoutS };
  // Lost and not processed: sent again when the looks have found nothing, at most twice.
  if (times === 'once') return { ...DONE, posts: 2, timeoutS };
  const mayExist = { ...NOTHING, posts: SENDS, mayExist: true };
  return times === 'for ever' ? { ...mayExist, timeoutS } : { ...mayExist, timeoutS: timeoutS + 2 * LOOKS_S };
}
