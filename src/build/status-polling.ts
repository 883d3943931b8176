/** From a Build that exists to its end. */

import { LAST_LOOK_MS } from '../async/clock.ts';
import { type Heartbeat, type Look, wait } from '../async/poll.ts';
import type { Retry } from '../async/retry.ts';
import { explainFailed } from '../explain/error.ts';
import { ActionFailure } from '../model/errors.ts';
import { beginPhase, type KnownBuild } from '../report/outcome.ts';
import type { RunContext } from '../run/context.ts';
import { formatDuration } from '../text/quantities.ts';
import { classifyRead } from '../twilio/read.ts';
import { isMissing, wordsOf } from '../twilio/request.ts';
import { explainLate } from './timed-out.ts';

const HEARTBEAT_MS = 30_000;

/**
 * For so long after its creation, in ms, a Build that no look has shown yet is taken for late, not for gone. Whether
 * Twilio's reads lag behind its writes is not documented; a wrong "gone" would send people off to build it twice.
 */
const APPEARS_MS = 10_000;

/** The statuses the Build Status page knows; any other is taken for one that comes before them. */
const KNOWN_STATUSES: ReadonlySet<string> = new Set(['building', 'completed', 'failed']);

/** Names a Build for good: the log, the output and the reports, before anything else can go wrong. */
export function recordBuild(run: RunContext, known: KnownBuild): KnownBuild {
  run.outcome.build = known;
  run.outputs.set('build-sid', known.sid);
  run.outputs.set('created', String(known.origin === 'created' || known.origin === 'adopted'));
  run.outputs.set('status', known.status);
  if (known.runtime !== undefined) run.outputs.set('runtime', known.runtime);
  return known;
}

/**
 * Watches the Build until Twilio says that it completed. Throws an {@link ActionFailure} when it failed or
 * took too long, and what ended the watching otherwise.
 */
export async function waitForBuild(run: RunContext, build: KnownBuild, serviceSid: string): Promise<void> {
  const { clock, inputs, limits, outcome } = run;
  beginPhase(outcome, clock.now(), 'Wait');
  const fresh = build.origin === 'created' || build.origin === 'adopted';
  const watched = !isOver(build.status);
  if (watched) {
    const report = createStatusReport(run, build);
    const result = await wait((p) => lookAt(run, build, serviceSid, p, report), clock, limits.signal, {
      intervalMs: inputs.pollIntervalMs,
      deadline: limits.deadline,
      lastLookMs: LAST_LOOK_MS,
      firstLookAt: fresh ? build.since + inputs.pollIntervalMs : clock.now(),
      heartbeatMs: HEARTBEAT_MS,
      judge: (error) => classifyLook(error, build, fresh && clock.now() < build.since + APPEARS_MS),
      random: run.random,
      heartbeat: (beat) => run.log.line(describeHeartbeat(build, beat, clock.now() - outcome.startedAt)),
    });
    if (result.ended !== 'done') throw explainLate(run, build, result);
  }
  const tookMs = measureBuild(run, build, fresh, watched);
  build.ended = { tookMs };
  if (tookMs !== undefined) run.outputs.set('duration-seconds', (tookMs / 1000).toFixed(1));
  run.log.line(`Build ${build.sid} ${build.status}${tookMs === undefined ? '' : ` after ${formatDuration(tookMs)}`}.`);
  if (build.status === 'completed') return;
  await fail(run, build, serviceSid, watched);
}

/** How long the Build took, in ms. Undefined when it was over before this run looked: nothing of Twilio's tells when it ended. */
function measureBuild(
  { clock, serverNow }: RunContext,
  { since, createdAt }: KnownBuild,
  fresh: boolean,
  watched: boolean,
): number | undefined {
  if (fresh) return clock.now() - since;
  const now = serverNow();
  return watched && createdAt !== undefined && now !== undefined ? Math.max(0, now - createdAt) : undefined;
}

/** Asks why, then throws. */
async function fail(run: RunContext, build: KnownBuild, serviceSid: string, watched: boolean): Promise<never> {
  run.log.line('Asking Twilio’s Debugger why.');
  beginPhase(run.outcome, run.clock.now(), 'Ask why');
  const { findCause } = await import('./debugger.ts');
  const cause = await findCause(run, build, serviceSid, watched);
  if (cause !== undefined) run.outcome.cause = cause;
  throw new ActionFailure('failed', explainFailed(build, cause));
}

const isOver = (status: string) => status === 'completed' || status === 'failed';

async function lookAt(
  run: RunContext,
  build: KnownBuild,
  serviceSid: string,
  limits: RunContext['limits'],
  report: (status: string) => void,
): Promise<Look<string>> {
  const status = await run.serverless.fetchStatus(serviceSid, build.sid, limits);
  build.seen = true;
  report(status);
  return isOver(status) ? { done: true, value: status } : { done: false };
}

/** `young`: created by this run a moment ago. */
function classifyLook(error: unknown, build: KnownBuild, young: boolean): Retry {
  if (!isMissing(error)) return classifyRead(error);
  if (young && build.seen !== true) return { again: true };
  build.gone = true;
  return { again: false };
}

/** One line when the status changes, one warning for a status that nobody has heard of. */
function createStatusReport({ outputs, log }: RunContext, build: KnownBuild): (status: string) => void {
  let warned = false;
  return (status) => {
    outputs.set('status', status);
    if (!KNOWN_STATUSES.has(status) && !warned) {
      warned = true;
      log.warning(
        `Twilio gives Build ${build.sid} the status “${status}”, which this action does not know. It goes on waiting.`,
        { title: 'Unknown status' },
      );
    }
    if (status !== build.status) log.line(`Build ${build.sid}: ${build.status} → ${status}`);
    build.status = status;
  };
}

function describeHeartbeat(build: KnownBuild, beat: Heartbeat, elapsedMs: number): string {
  const left = `${formatDuration(elapsedMs)} so far, ${formatDuration(beat.remainingMs)} left`;
  if (beat.failures === 0) return `Build ${build.sid} is ${build.status}; ${left}.`;
  return `${beat.failures} of the last ${beat.looks} checks failed (${wordsOf(beat.lastFailure)}); still waiting for Build ${build.sid}; ${left}.`;
}
