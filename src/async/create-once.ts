/**
 * Create exactly one of something, when answers get lost.
 *
 * Twilio has no idempotency key (Build resource page), so a request whose answer was lost must not be sent
 * again blindly: it is looked for first. The promise is "never knowingly two".
 */
import { type Clock, LAST_LOOK_MS, type Limits, pauseUntil } from './clock.ts';
import { pauseFor, type RetryDelay } from './retry.ts';

/** What a failed request to create means. */
export type RequestOutcome =
  /** Certainly not processed. */
  | ({ readonly outcome: 'unsent' } & RetryDelay)
  /** Perhaps processed. */
  | { readonly outcome: 'unknown' }
  /** Refused: sending it again gives the same answer. */
  | { readonly outcome: 'final' }
  /** A mistake in this program, say: it is thrown as it is. */
  | { readonly outcome: 'unexpected' };

/** What a look for the thing found. */
export type LookupResult<T> =
  | { readonly found: 'one'; readonly value: T }
  | { readonly found: 'none' }
  /** It cannot be told; `candidates` are the SIDs that may be it. */
  | { readonly found: 'unclear'; readonly why: string; readonly candidates: readonly string[] };

/** How something is created, and recognised. */
export interface Creation<T> {
  /** Sends the request once. */
  send(limits: Limits): Promise<T>;
  /** Looks for what a lost request may have created. */
  find(limits: Limits): Promise<LookupResult<T>>;
  judge(error: unknown): RequestOutcome;
}

/** What creating something needs beside the clock. */
export interface OncePolicy {
  /** Requests to create, and one last look after the deadline or a cancel, may use this signal. */
  readonly graceSignal: AbortSignal;
  readonly random: () => number;
  readonly onEvent: (event: OnceEvent) => void;
}

/** What the log says meanwhile. */
export type OnceEvent =
  | { readonly event: 'held-back'; readonly error: unknown; readonly waitMs: number }
  | { readonly event: 'lost'; readonly error: unknown }
  | { readonly event: 'found' }
  | { readonly event: 'resent' };

/** When to look after an answer was lost, in ms since the loss: a list may lag, and a person waits (docs/design.md). */
const LOOKS_MS: readonly number[] = [1_000, 3_000, 7_000];

/** How often a request that was lost and not found may be sent again. */
const RESENDS = 2;

/** What was created, or found to have been. */
export interface Created<T> {
  readonly value: T;
  /** False when it was found after its answer had been lost. */
  readonly answered: boolean;
  /** True when an answer was lost on the way, so that a duplicate may turn up later. */
  readonly mayHaveDuplicate: boolean;
}

/** It may exist, and the truth cannot be known. Nothing more was sent. */
export class MayExist extends Error {
  override readonly name = 'MayExist';
  readonly why: string;
  /** SIDs that may be it. */
  readonly candidates: readonly string[];

  constructor(why: string, candidates: readonly string[], cause: unknown) {
    super(`The request may have been processed, but ${why}.`, { cause });
    this.why = why;
    this.candidates = candidates;
  }
}

/**
 * Creates it, or finds what a lost request created. Throws {@link MayExist} when that cannot be told, the
 * last error when nothing was created, and the signal's reason after a cancel before anything was sent.
 */
export async function createOnce<T>(
  creation: Creation<T>,
  clock: Clock,
  limits: Limits,
  policy: OncePolicy,
): Promise<Created<T>> {
  const task: Task<T> = { creation, clock, limits, policy };
  let lostError: unknown;
  let unverifiedError: unknown;
  for (let losses = 0, refusals = 0; ; ) {
    const attempt = await trySending(task, unverifiedError);
    if ('value' in attempt) {
      const answered = attempt.outcome === 'created';
      return { value: attempt.value, answered, mayHaveDuplicate: !answered || losses > 0 };
    }
    const { error } = attempt;
    if (attempt.outcome === 'unknown') {
      lostError = error;
      unverifiedError = undefined;
      losses++;
      policy.onEvent({ event: 'lost', error });
      const found = await findLost(task, error);
      if (found !== undefined) return { value: found.value, answered: false, mayHaveDuplicate: true };
      if (losses > RESENDS) throw new MayExist(`it was not found after ${losses} lost answers`, [], error);
      policy.onEvent({ event: 'resent' });
      continue;
    }
    if (attempt.outcome === 'unsent' && (await holdBack(task, attempt, ++refusals))) {
      unverifiedError = lostError;
      continue;
    }
    if (losses === 0 || attempt.outcome === 'unexpected') throw error;
    throw new MayExist('an earlier answer was lost and what it asked for was not found', [], lostError);
  }
}

/** What {@link createOnce} was given. */
interface Task<T> {
  readonly creation: Creation<T>;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly policy: OncePolicy;
}

type Attempt<T> =
  | { readonly outcome: 'created' | 'found'; readonly value: T }
  | (RequestOutcome & { readonly error: unknown });

/** `unverifiedError`: why an earlier request was lost, if this one was held back since the last look for it. */
async function trySending<T>(task: Task<T>, unverifiedError: unknown): Promise<Attempt<T>> {
  const { creation, limits, policy } = task;
  const late = unverifiedError === undefined ? undefined : await findAgain(task, unverifiedError);
  if (late !== undefined) return late;
  // Nothing of this attempt was sent when the cancel came before it.
  if (limits.signal.aborted) return { outcome: 'final', error: limits.signal.reason };
  try {
    // The grace signal: a cancel must not make us forget the SID of what is just being created.
    return {
      outcome: 'created',
      value: await creation.send({ signal: policy.graceSignal, deadline: limits.deadline }),
    };
  } catch (error) {
    if (policy.graceSignal.aborted) return findAfterGrace(task, error);
    // The request goes by the grace signal: the cancel itself can only have ended a look before it.
    if (limits.signal.aborted && error === limits.signal.reason) return { outcome: 'final', error };
    return { ...creation.judge(error), error };
  }
}

/** The grace period is spent, but the runner allows some seconds more: one quick look may yet name what was created. */
async function findAfterGrace<T>({ creation, clock, policy }: Task<T>, cause: unknown): Promise<Attempt<T>> {
  const unending = new AbortController().signal;
  const seen = await find(creation, cause, { signal: unending, deadline: clock.now() + LAST_LOOK_MS });
  if (seen.found === 'one') {
    policy.onEvent({ event: 'found' });
    return { outcome: 'found', value: seen.value };
  }
  const candidates = seen.found === 'unclear' ? seen.candidates : [];
  throw new MayExist('the run was cancelled before the answer came', candidates, cause);
}

/** Waits until it may be sent again; false when that would be too late, or the run was cancelled. */
async function holdBack<T>(
  { clock, limits, policy }: Task<T>,
  { error, ...spacing }: { readonly error: unknown } & RetryDelay,
  refusals: number,
): Promise<boolean> {
  const waitMs = pauseFor(spacing, refusals, policy.random);
  if (clock.now() + waitMs >= limits.deadline) return false;
  policy.onEvent({ event: 'held-back', error, waitMs });
  await pauseUntil(clock.now() + waitMs, clock, limits.signal);
  // A timer may be late, and a request without time says less than this refusal.
  return clock.now() < limits.deadline;
}

/** Undefined: it is not there. Throws {@link MayExist} when that cannot be told. */
async function findLost<T>(task: Task<T>, cause: unknown): Promise<{ value: T } | undefined> {
  const { creation, clock, limits, policy } = task;
  const start = clock.now();
  let seen: FindResult<T> = CUT_SHORT;
  // What one look saw is still worth naming when the next cannot be read.
  let candidates: readonly string[] = [];
  for (const afterMs of LOOKS_MS) {
    const due = start + afterMs;
    await pauseUntil(Math.min(due, limits.deadline), clock, limits.signal);
    const inTime = !limits.signal.aborted && due <= limits.deadline;
    seen = inTime ? await find(creation, cause, limits, candidates) : CUT_SHORT;
    const last = seen.found === 'cut short';
    if (last)
      seen = await find(
        creation,
        cause,
        { signal: policy.graceSignal, deadline: clock.now() + LAST_LOOK_MS },
        candidates,
      );
    if (seen.found === 'unclear') candidates = seen.candidates;
    if (seen.found === 'one') {
      policy.onEvent({ event: 'found' });
      return { value: seen.value };
    }
    if (last && seen.found !== 'unclear') {
      const end = limits.signal.aborted ? 'the run was cancelled' : 'the time was up';
      throw new MayExist(`${end} before it was found`, candidates, cause);
    }
    if (last) break;
  }
  // Unclear at the first look may be clear at the next: ours may not have been listed yet.
  if (seen.found === 'unclear') throw new MayExist(seen.why, seen.candidates, cause);
  return undefined;
}

/** One look more: perhaps minutes have passed since the others, and a list lags by seconds. */
async function findAgain<T>(
  { creation, limits, policy }: Task<T>,
  lostError: unknown,
): Promise<Attempt<T> | undefined> {
  const seen = await find(creation, lostError, limits);
  if (seen.found === 'unclear') throw new MayExist(seen.why, seen.candidates, lostError);
  if (seen.found !== 'one') return undefined;
  policy.onEvent({ event: 'found' });
  return { outcome: 'found', value: seen.value };
}

/** What a look saw, if its signal did not end it. */
type FindResult<T> = LookupResult<T> | { readonly found: 'cut short' };

const CUT_SHORT = { found: 'cut short' } as const;

/** `candidates`: what an earlier look saw, for the case that this one cannot be read. */
async function find<T>(
  creation: Creation<T>,
  cause: unknown,
  limits: Limits,
  candidates: readonly string[] = [],
): Promise<FindResult<T>> {
  try {
    return await creation.find(limits);
  } catch (error) {
    if (limits.signal.aborted) return CUT_SHORT;
    if (creation.judge(error).outcome === 'unexpected') throw error;
    throw new MayExist('the list that would show it could not be read', candidates, cause);
  }
}
