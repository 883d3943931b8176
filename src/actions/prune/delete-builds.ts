/**
 * Deleting, a few Builds at a time, with a fresh look at the environments before each batch. A DELETE that was
 * not answered goes into a later batch and so behind a fresh look: it is never repeated on an old one.
 */
import type { Clock } from '../../async/clock.ts';
import { mapPool } from '../../async/pool.ts';
import { pauseFor } from '../../async/retry.ts';
import type { Removal } from '../../twilio/calls/removal.ts';
import { type RequestFailure, retryDelayOf } from '../../twilio/request.ts';
import type { KeepReason, KeepReasons } from './retention.ts';

/** DELETEs in one batch, all sent at once: what may happen between a look and the last of them is kept short. */
const AT_ONCE = 4;

/** DELETEs may go unanswered for so long in a row, in ms; then the sweep ends. */
const LIMIT_MS = 300_000;

/** What became of a Build that was to go. */
export type DeletionResult = { readonly end: 'deleted' | 'gone' } | { readonly end: 'kept'; readonly hold: KeepReason };

/** What a sweep asks of Twilio. */
export interface SweepPorts {
  /** What the environments need at this moment; throws when that cannot be read to the end. */
  look(): Promise<KeepReasons>;
  /** Sends one DELETE. */
  remove(buildSid: string): Promise<Removal>;
}

/** The clock and the signal of a sweep, and what is called for each Build and each retry. */
export interface SweepOptions {
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal: AbortSignal;
  readonly onDeletion: (buildSid: string, deletion: DeletionResult) => void;
  readonly onRetry: (error: unknown, waitMs: number) => void;
}

interface State {
  queue: string[];
  /** Builds whose DELETE was sent and perhaps processed. */
  readonly unanswered: Set<string>;
  /** Refused, and not seen in use so far: SID → Twilio's words. */
  readonly refused: Map<string, string>;
}

/** Deletes the Builds one batch after the other. Throws what stopped it; every end that is known was passed on by then. */
export async function sweep(due: readonly string[], ports: SweepPorts, options: SweepOptions): Promise<void> {
  const state: State = { queue: [...due], unanswered: new Set(), refused: new Map() };
  try {
    await sweepAll(state, ports, options);
  } finally {
    for (const sid of state.unanswered) options.onDeletion(sid, { end: 'kept', hold: { reason: 'unanswered' } });
    for (const [sid, detail] of state.refused)
      options.onDeletion(sid, { end: 'kept', hold: { reason: 'refused', detail } });
  }
}

async function sweepAll(state: State, ports: SweepPorts, options: SweepOptions): Promise<void> {
  const { clock, random, signal } = options;
  let failures = 0;
  let quietSince = clock.now();
  // Refusals alone are worth one more look: it tells whether the Build has gone live.
  while (state.queue.length > 0 || state.refused.size > 0) {
    keepUsed(state, await ports.look(), options);
    if (state.queue.length === 0) return;
    const batch = state.queue.splice(0, AT_ONCE);
    const failed = await removeBatch(batch, state, ports, options);
    if (failed.length < batch.length) {
      failures = 0;
      quietSince = clock.now();
    }
    const [error] = failed;
    if (error === undefined) continue;
    failures++;
    const waitMs = Math.max(...failed.map((failure) => pauseFor(retryDelayOf(failure), failures, random)));
    if (clock.now() + waitMs > quietSince + LIMIT_MS) throw error;
    options.onRetry(error, waitMs);
    await clock.sleep(waitMs, signal);
  }
}

/** Takes out of the queue what went live since the last look, and explains refusals by it. */
function keepUsed(state: State, uses: KeepReasons, { onDeletion }: SweepOptions): void {
  const keep = (sid: string) => {
    const hold = uses.get(sid);
    if (hold === undefined) return false;
    // A history goes on naming a Build that is gone, so that it is in use does not prove that it is there.
    const perhaps = state.unanswered.delete(sid);
    onDeletion(sid, { end: 'kept', hold: perhaps ? { reason: 'unanswered' } : hold });
    return true;
  };
  state.queue = state.queue.filter((sid) => !keep(sid));
  for (const sid of [...state.refused.keys()]) if (keep(sid)) state.refused.delete(sid);
}

/** Sends the DELETEs of a batch; what may be asked for again goes back into the queue, and its errors come back. */
async function removeBatch(
  batch: readonly string[],
  state: State,
  ports: SweepPorts,
  options: SweepOptions,
): Promise<readonly RequestFailure[]> {
  const errors = await mapPool(batch, AT_ONCE, (sid) => removeOne(sid, state, ports, options));
  return errors.filter((error) => error !== undefined);
}

async function removeOne(
  sid: string,
  state: State,
  ports: SweepPorts,
  { onDeletion, signal }: SweepOptions,
): Promise<RequestFailure | undefined> {
  let removal: Removal;
  try {
    removal = await ports.remove(sid);
  } catch (error) {
    if (signal.aborted) state.unanswered.add(sid);
    throw error;
  }
  if (removal.end === 'again') {
    state.queue.push(sid);
    if (removal.error.facts.class === 'unknown') state.unanswered.add(sid);
    return removal.error;
  }
  if (removal.end === 'refused') state.refused.set(sid, removal.words);
  // Gone after an answer was lost: that was us.
  else onDeletion(sid, { end: state.unanswered.has(sid) ? 'deleted' : removal.end });
  state.unanswered.delete(sid);
  return undefined;
}
