/**
 * Removing one environment: looked at again before every request, taken down where Twilio refuses to remove what is
 * live, and looked up where an answer is lost.
 */
import { type Clock, LAST_LOOK_MS, type Limits } from '../async/clock.ts';
import { pauseFor } from '../async/retry.ts';
import { whyProduction } from '../model/environments.ts';
import type { Environment } from '../model/resources.ts';
import { asSuffixed, type Removal, type RemovalCalls } from '../twilio/calls/removal.ts';
import { isMissing, RequestFailure, retryDelayOf, unlessMissing } from '../twilio/request.ts';

/** Requests to remove one environment may go unanswered for so long, in ms; then the step ends. */
const LIMIT_MS = 300_000;

/** So often Twilio may refuse in a row: something goes live there again and again, or a take-down takes a moment. */
const MOST_REFUSALS = 5;

/** After a take-down Twilio may take a moment to see it, in ms. */
const LAG_MS = 1_000;

/** What is to be removed. */
export interface RemovalPlan {
  /** As it was when it was chosen. */
  readonly environment: Environment;
  /** Named by its SID: then a name like `production` does not keep it. */
  readonly bySid: boolean;
  /** It was chosen by what is live: anything else that goes live there keeps it. */
  readonly unchanged: boolean;
}

/** What became of it. */
export type RemovalEnd =
  | { readonly end: 'removed' | 'gone' }
  | {
      readonly end: 'kept';
      readonly reason: 'newer' | 'production' | 'production-name' | 'refused';
      readonly detail?: string;
    }
  /** Something ended the run in the middle. `unanswered`: a DELETE was sent and perhaps processed. */
  | { readonly end: 'stopped'; readonly error: unknown; readonly unanswered: boolean };

/** What a removal works with. */
export interface RemovalContext {
  readonly calls: RemovalCalls;
  /** Reads the environment, again where that may help. */
  readonly fetch: (limits: Limits) => Promise<Environment>;
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** Outlives a cancel for a while: what is under way is given time to be answered. */
  readonly graceSignal: AbortSignal;
  readonly onRetry: (error: unknown, waitMs: number) => void;
  /** Called before the request: `buildSid` is what will no longer be live. */
  readonly onTakeDown: (buildSid: string) => void;
}

interface Progress {
  /** A DELETE was sent whose answer is not known. */
  unanswered: boolean;
  /** The Build that this run took down a moment ago. */
  down: string | undefined;
  /** The Build whose take-down was sent and not answered: the next look shows whether it was processed. */
  lostTakeDown: string | undefined;
  /** The last DELETE was refused, with what was live before it. */
  refusal: { readonly words: string; readonly live: string | undefined } | undefined;
  refusals: number;
  /** Requests in a row without an answer, and since when, on the clock in ms. */
  failures: number;
  quietSince: number;
}

/** Removes the environment. Never throws: what stopped it is in the result. */
export async function removeEnvironment(context: RemovalContext, plan: RemovalPlan): Promise<RemovalEnd> {
  const progress: Progress = {
    unanswered: false,
    down: undefined,
    lostTakeDown: undefined,
    refusal: undefined,
    refusals: 0,
    failures: 0,
    quietSince: context.clock.now(),
  };
  try {
    for (;;) {
      const end = await takeStep(context, plan, progress);
      if (end !== undefined) return end;
    }
  } catch (error) {
    if (progress.unanswered && (await isGone(context))) return { end: 'removed' };
    return { end: 'stopped', error, unanswered: progress.unanswered };
  }
}

/** One look and, where the environment may still go, one request. Undefined: go on. */
async function takeStep(
  context: RemovalContext,
  plan: RemovalPlan,
  progress: Progress,
): Promise<RemovalEnd | undefined> {
  const { clock, signal, calls } = context;
  const now = await look(context);
  // Gone after a DELETE whose answer was lost: that was us.
  if (now === undefined) return { end: progress.unanswered ? 'removed' : 'gone' };
  if (progress.lostTakeDown !== undefined && now.buildSid !== progress.lostTakeDown)
    progress.down = progress.lostTakeDown;
  progress.lostTakeDown = undefined;
  const kept = whyKept(now, plan, progress);
  if (kept !== undefined) return kept;
  const { refusal } = progress;
  const sid = asSuffixed(now);
  const limits = { signal: context.graceSignal, deadline: clock.now() + LIMIT_MS };
  signal.throwIfAborted();
  if (refusal !== undefined && now.buildSid !== undefined && now.buildSid !== progress.down) {
    context.onTakeDown(now.buildSid);
    return judgeTakeDown(context, progress, await calls.takeDown(sid, limits), now.buildSid);
  }
  if (refusal !== undefined && progress.down !== undefined) {
    await clock.sleep(LAG_MS, signal);
    // If it is still live then, it went live again.
    progress.down = undefined;
  }
  const answer = await sendDelete(context, progress, () => calls.remove(sid, limits));
  return judgeDelete(context, progress, answer, now.buildSid);
}

/** The environment as it is now; undefined when there is none. */
function look({ fetch, signal, clock }: RemovalContext): Promise<Environment | undefined> {
  return unlessMissing(fetch({ signal, deadline: clock.now() + LIMIT_MS }));
}

/** Why it stays after all, by what was read just now. */
function whyKept(now: Environment, plan: RemovalPlan, { down, refusal, refusals }: Progress): RemovalEnd | undefined {
  const { environment, bySid, unchanged } = plan;
  const production = whyProduction(now);
  if (production === 'unsuffixed') return { end: 'kept', reason: 'production' };
  if (production === 'named' && !bySid) return { end: 'kept', reason: 'production-name' };
  const { buildSid: live } = now;
  if (unchanged && live !== undefined && live !== environment.buildSid) return { end: 'kept', reason: 'newer' };
  if (refusal === undefined) return undefined;
  const refusedWhileDown = refusal.live === undefined && live === undefined && down === undefined;
  return refusedWhileDown || refusals >= MOST_REFUSALS
    ? { end: 'kept', reason: 'refused', detail: refusal.words }
    : undefined;
}

/** Until it is answered, the DELETE may have been processed. */
async function sendDelete(
  { signal }: RemovalContext,
  progress: Progress,
  send: () => Promise<Removal>,
): Promise<Removal> {
  try {
    return await send();
  } catch (error) {
    if (signal.aborted && !(error instanceof RequestFailure)) progress.unanswered = true;
    throw error;
  }
}

async function judgeDelete(
  context: RemovalContext,
  progress: Progress,
  answer: Removal,
  live: string | undefined,
): Promise<RemovalEnd | undefined> {
  if (answer.end === 'again') {
    if (answer.error.facts.class === 'unknown') progress.unanswered = true;
    await pause(context, progress, answer.error);
    return undefined;
  }
  noteAnswer(context, progress);
  if (answer.end === 'refused') {
    progress.unanswered = false;
    progress.refusal = { words: answer.words, live };
    progress.refusals++;
    return undefined;
  }
  return { end: answer.end === 'gone' && !progress.unanswered ? 'gone' : 'removed' };
}

async function judgeTakeDown(
  context: RemovalContext,
  progress: Progress,
  answer: Removal,
  buildSid: string,
): Promise<RemovalEnd | undefined> {
  if (answer.end === 'refused') return { end: 'kept', reason: 'refused', detail: answer.words };
  if (answer.end === 'again') {
    await pause(context, progress, answer.error);
    if (answer.error.facts.class === 'unknown') {
      progress.lostTakeDown = buildSid;
      await context.clock.sleep(LAG_MS, context.signal);
    }
    return undefined;
  }
  noteAnswer(context, progress);
  progress.refusal = undefined;
  progress.down = buildSid;
  return undefined;
}

/** An answer ends the quiet, whatever it says: what fails after it has its own time. */
function noteAnswer({ clock }: RemovalContext, progress: Progress): void {
  progress.failures = 0;
  progress.quietSince = clock.now();
}

/** Waits before the next look; throws where that would be too late. */
async function pause(
  { clock, random, signal, onRetry }: RemovalContext,
  progress: Progress,
  error: RequestFailure,
): Promise<void> {
  const waitMs = pauseFor(retryDelayOf(error), ++progress.failures, random);
  if (clock.now() + waitMs > progress.quietSince + LIMIT_MS) throw error;
  onRetry(error, waitMs);
  await clock.sleep(waitMs, signal);
}

/** One last look after a lost DELETE, which no cancel ends: seconds are left then, and it tells what became of it. */
async function isGone({ fetch, clock }: RemovalContext): Promise<boolean> {
  try {
    await fetch({ signal: new AbortController().signal, deadline: clock.now() + LAST_LOOK_MS });
    return false;
  } catch (error) {
    return isMissing(error);
  }
}
