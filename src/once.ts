/**
 * Create exactly one of something, when answers get lost.
 *
 * Twilio has no idempotency key (Build resource page), so a request whose answer was lost must not be sent
 * again blindly: it is looked for first. The promise is "never knowingly two".
 */
import { type Clock, LAST_LOOK_MS, type Patience } from './clock.ts';
import { pauseFor, type Spacing } from './retry.ts';

/** What a failed request to create means. */
export type Fate =
  /** Certainly not processed. */
  | ({ readonly fate: 'unsent' } & Spacing)
  /** Perhaps processed. */
  | { readonly fate: 'unknown' }
  /** Refused: sending it again gives the same answer. */
  | { readonly fate: 'final' }
  /** A mistake in this program, say: it is thrown as it is. */
  | { readonly fate: 'unexpected' };

/** What a look for the thing found. */
export type Finding<T> =
  | { readonly found: 'it'; readonly value: T }
  | { readonly found: 'nothing' }
  /** It cannot be told; `candidates` are the SIDs that may be it. */
  | { readonly found: 'unclear'; readonly why: string; readonly candidates: readonly string[] };

/** How something is created, and recognised. */
export interface Creation<T> {
  /** Sends the request once. */
  send(patience: Patience): Promise<T>;
  /** Looks for what a lost request may have created. */
  find(patience: Patience): Promise<Finding<T>>;
  judge(error: unknown): Fate;
}

/** What creating something needs beside the clock. */
export interface OncePolicy {
  /** Requests to create, and one last look after the deadline or a cancel, may use this signal. */
  readonly grace: AbortSignal;
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
  /** True when an answer was lost on the way, so that a twin may turn up later. */
  readonly troubled: boolean;
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
  patience: Patience,
  policy: OncePolicy,
): Promise<Created<T>> {
  let lost: unknown;
  let doubt: unknown;
  for (let losses = 0, refusals = 0; ; ) {
    const attempt = await trySending(creation, clock, patience, policy, doubt);
    if ('value' in attempt) {
      const answered = attempt.fate === 'created';
      return { value: attempt.value, answered, troubled: !answered || losses > 0 };
    }
    const { error } = attempt;
    if (attempt.fate === 'unknown') {
      lost = error;
      doubt = undefined;
      losses++;
      policy.onEvent({ event: 'lost', error });
      const found = await lookFor(creation, error, clock, patience, policy);
      if (found !== undefined) return { value: found.value, answered: false, troubled: true };
      if (losses > RESENDS) throw new MayExist(`it was not found after ${losses} lost answers`, [], error);
      policy.onEvent({ event: 'resent' });
      continue;
    }
    if (attempt.fate === 'unsent' && (await holdBack(attempt, ++refusals, clock, patience, policy))) {
      doubt = lost;
      continue;
    }
    if (losses === 0 || attempt.fate === 'unexpected') throw error;
    throw new MayExist('an earlier answer was lost and what it asked for was not found', [], lost);
  }
}

type Attempt<T> = { readonly fate: 'created' | 'found'; readonly value: T } | (Fate & { readonly error: unknown });

/** `doubt`: why an earlier request was lost, if this one was held back since the last look for it. */
async function trySending<T>(
  creation: Creation<T>,
  clock: Clock,
  patience: Patience,
  policy: OncePolicy,
  doubt: unknown,
): Promise<Attempt<T>> {
  const late = doubt === undefined ? undefined : await lookAgain(creation, doubt, patience, policy);
  if (late !== undefined) return late;
  // Nothing of this attempt was sent when the cancel came before it.
  if (patience.signal.aborted) return { fate: 'final', error: patience.signal.reason };
  try {
    // The grace signal: a cancel must not make us forget the SID of what is just being created.
    return { fate: 'created', value: await creation.send({ signal: policy.grace, deadline: patience.deadline }) };
  } catch (error) {
    if (policy.grace.aborted) return lookAfterGrace(creation, error, clock, policy);
    // The request goes by the grace: the cancel itself can only have ended a look before it.
    if (patience.signal.aborted && error === patience.signal.reason) return { fate: 'final', error };
    return { ...creation.judge(error), error };
  }
}

/** The grace is spent, but the runner allows some seconds more: one quick look may yet name what was created. */
async function lookAfterGrace<T>(
  creation: Creation<T>,
  cause: unknown,
  clock: Clock,
  policy: OncePolicy,
): Promise<Attempt<T>> {
  const unending = new AbortController().signal;
  const seen = await look(creation, cause, { signal: unending, deadline: clock.now() + LAST_LOOK_MS });
  if (seen.found === 'it') {
    policy.onEvent({ event: 'found' });
    return { fate: 'found', value: seen.value };
  }
  const candidates = seen.found === 'unclear' ? seen.candidates : [];
  throw new MayExist('the run was cancelled before the answer came', candidates, cause);
}

/** Waits until it may be sent again; false when that would be too late, or the run was cancelled. */
async function holdBack(
  { error, ...spacing }: { readonly error: unknown } & Spacing,
  refusals: number,
  clock: Clock,
  patience: Patience,
  policy: OncePolicy,
): Promise<boolean> {
  const waitMs = pauseFor(spacing, refusals, policy.random);
  if (clock.now() + waitMs >= patience.deadline) return false;
  policy.onEvent({ event: 'held-back', error, waitMs });
  await pauseUntil(clock.now() + waitMs, clock, patience.signal);
  return true;
}

/** Undefined: it is not there. Throws {@link MayExist} when that cannot be told. */
async function lookFor<T>(
  creation: Creation<T>,
  cause: unknown,
  clock: Clock,
  patience: Patience,
  policy: OncePolicy,
): Promise<{ value: T } | undefined> {
  const start = clock.now();
  let seen: Sight<T> = CUT_SHORT;
  for (const afterMs of LOOKS_MS) {
    const due = start + afterMs;
    await pauseUntil(Math.min(due, patience.deadline), clock, patience.signal);
    const inTime = !patience.signal.aborted && due <= patience.deadline;
    seen = inTime ? await look(creation, cause, patience) : CUT_SHORT;
    const last = seen.found === 'cut short';
    if (last) seen = await look(creation, cause, { signal: policy.grace, deadline: clock.now() + LAST_LOOK_MS });
    if (seen.found === 'it') {
      policy.onEvent({ event: 'found' });
      return { value: seen.value };
    }
    if (last && seen.found !== 'unclear') {
      const end = patience.signal.aborted ? 'the run was cancelled' : 'the time was up';
      throw new MayExist(`${end} before it was found`, [], cause);
    }
    if (last) break;
  }
  // Unclear at the first look may be clear at the next: ours may not have been listed yet.
  if (seen.found === 'unclear') throw new MayExist(seen.why, seen.candidates, cause);
  return undefined;
}

/** One look more: perhaps minutes have passed since the others, and a list lags by seconds. */
async function lookAgain<T>(
  creation: Creation<T>,
  lost: unknown,
  patience: Patience,
  policy: OncePolicy,
): Promise<Attempt<T> | undefined> {
  const seen = await look(creation, lost, patience);
  if (seen.found === 'unclear') throw new MayExist(seen.why, seen.candidates, lost);
  if (seen.found !== 'it') return undefined;
  policy.onEvent({ event: 'found' });
  return { fate: 'found', value: seen.value };
}

/** What a look saw, if its signal did not end it. */
type Sight<T> = Finding<T> | { readonly found: 'cut short' };

const CUT_SHORT = { found: 'cut short' } as const;

async function look<T>(creation: Creation<T>, cause: unknown, patience: Patience): Promise<Sight<T>> {
  try {
    return await creation.find(patience);
  } catch (error) {
    if (patience.signal.aborted) return CUT_SHORT;
    if (creation.judge(error).fate === 'unexpected') throw error;
    throw new MayExist('the list that would show it could not be read', [], cause);
  }
}

/** Returns at the time or at the cancel, whichever comes first. */
async function pauseUntil(time: number, clock: Clock, signal: AbortSignal): Promise<void> {
  try {
    await clock.sleep(Math.max(0, time - clock.now()), signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
