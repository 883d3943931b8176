/** From a Build that exists to its end. */
import { LAST_LOOK_MS } from '../async/clock.ts';
import { type Heartbeat, type Look, wait } from '../async/poll.ts';
import type { Retry } from '../async/retry.ts';
import type { Contents } from '../model/build-contents.ts';
import { ActionFailure } from '../model/errors.ts';
import type { Build } from '../model/resources.ts';
import type { BuildFacts, Origin } from '../report/facts.ts';
import type { RunContext } from '../run/context.ts';
import { formatDuration } from '../text/quantities.ts';
import type { CreatedBuild } from '../twilio/calls/serverless.ts';
import { classifyRead } from '../twilio/read.ts';
import { isMissing, wordsOf } from '../twilio/request.ts';

const HEARTBEAT_MS = 30_000;

/**
 * For so long after its creation, in ms, a Build that no look has shown yet is taken for late, not for gone. Whether
 * Twilio's reads lag behind its writes is not documented; a wrong "gone" would send people off to build it twice.
 */
const APPEARS_MS = 10_000;

/** The statuses the Build Status page knows; any other is taken for one that comes before them. */
const KNOWN_STATUSES: ReadonlySet<string> = new Set(['building', 'completed', 'failed']);

/** What the stages of this folder return: the Build that may go live, and how far the step has come. */
export type Resolved =
  /** `ZB…`; `building`: it was not waited for. */
  | { readonly verdict: 'completed' | 'building'; readonly buildSid: string }
  /** A dry run; `subject`: the SID of the Build that it would use, or the contents of one that does not exist yet. */
  | { readonly verdict: 'planned'; readonly subject: string | Contents };

/** Names a Build for good: the log, the output and the reports, before anything else can go wrong. `since`: when it was sent for, in ms. */
export function recordBuild(
  { record, outputs, clock }: RunContext,
  { sid, status, runtime, createdAt }: CreatedBuild & Partial<Pick<Build, 'createdAt'>>,
  origin: Origin,
  since: number = clock.now(),
): BuildFacts {
  const build = { sid, status, runtime, createdAt, origin, since, seen: false, gone: false, ended: undefined };
  record.note('build', build);
  outputs.set('build-sid', sid);
  outputs.set('created', String(isOurs(origin)));
  outputs.set('status', status);
  if (runtime !== undefined) outputs.set('runtime', runtime);
  return build;
}

const isOurs = (origin: Origin) => origin === 'created' || origin === 'recovered';

/** A Build that is watched: what is known of it grows from look to look. */
function watch({ record }: RunContext, build: BuildFacts) {
  let known = build;
  return {
    now: () => known,
    update(news: Partial<Pick<BuildFacts, 'status' | 'seen' | 'gone' | 'ended'>>): void {
      known = { ...known, ...news };
      record.note('build', known);
    },
  };
}

type WatchedBuild = ReturnType<typeof watch>;

/**
 * Watches the Build until Twilio says that it completed. Throws an {@link ActionFailure} when it failed or
 * took too long, and what ended the watching otherwise.
 */
export async function waitForBuild(run: RunContext, build: BuildFacts, serviceSid: string): Promise<void> {
  const { clock, inputs, limits, record } = run;
  record.beginPhase('Build');
  const fresh = isOurs(build.origin);
  const watched = watch(run, build);
  const wasOver = isOver(build.status);
  if (!wasOver) {
    const report = createStatusReport(run, watched);
    const result = await wait((p) => lookAt(run, watched, serviceSid, p, report), clock, limits.signal, {
      intervalMs: inputs.pollIntervalMs,
      deadline: limits.deadline,
      lastLookMs: LAST_LOOK_MS,
      firstLookAt: fresh ? build.since + inputs.pollIntervalMs : clock.now(),
      heartbeatMs: HEARTBEAT_MS,
      judge: (error) => classifyLook(error, watched, fresh && clock.now() < build.since + APPEARS_MS),
      random: run.random,
      heartbeat: (beat) => run.log.line(describeHeartbeat(watched.now(), beat, clock.now() - record.startedAt)),
    });
    if (result.ended !== 'done') throw (await import('./timed-out.ts')).explainLate(run, watched.now(), result);
  }
  const tookMs = measureBuild(run, build, fresh, !wasOver);
  watched.update({ ended: { tookMs } });
  const { sid, status } = watched.now();
  if (tookMs !== undefined) run.outputs.set('duration-seconds', (tookMs / 1000).toFixed(1));
  run.log.line(`Build ${sid} ${status}${tookMs === undefined ? '' : ` after ${formatDuration(tookMs)}`}.`);
  if (status !== 'completed') await fail(run, watched.now(), serviceSid, !wasOver);
}

/** How long the Build took, in ms. Undefined when it was over before this run looked: nothing of Twilio's tells when it ended. */
function measureBuild(
  { clock, serverNow }: RunContext,
  { since, createdAt }: BuildFacts,
  fresh: boolean,
  watched: boolean,
): number | undefined {
  if (fresh) return clock.now() - since;
  const now = serverNow();
  return watched && createdAt !== undefined && now !== undefined ? Math.max(0, now - createdAt) : undefined;
}

/** Asks why, then throws. */
async function fail(run: RunContext, build: BuildFacts, serviceSid: string, watched: boolean): Promise<never> {
  run.log.line('Asking Twilio’s Debugger why.');
  run.record.beginPhase('look for the cause');
  const { findCause } = await import('./debugger.ts');
  const cause = await findCause(run, build, serviceSid, watched);
  const { dependencies } = run.record.facts.request ?? {};
  const { explainFailed } = await import('../explain/error.ts');
  throw new ActionFailure('failed', explainFailed(build, cause, dependencies), { evidence: cause });
}

const isOver = (status: string) => status === 'completed' || status === 'failed';

async function lookAt(
  run: RunContext,
  watched: WatchedBuild,
  serviceSid: string,
  limits: RunContext['limits'],
  report: (status: string) => void,
): Promise<Look<string>> {
  const status = await run.serverless.fetchStatus(serviceSid, watched.now().sid, limits);
  watched.update({ seen: true });
  report(status);
  return isOver(status) ? { done: true, value: status } : { done: false };
}

/** `young`: created by this run a moment ago. */
function classifyLook(error: unknown, watched: WatchedBuild, young: boolean): Retry {
  if (!isMissing(error)) return classifyRead(error);
  if (young && !watched.now().seen) return { again: true };
  watched.update({ gone: true });
  return { again: false };
}

/** One line when the status changes, one warning for a status that nobody has heard of. */
function createStatusReport({ outputs, log }: RunContext, watched: WatchedBuild): (status: string) => void {
  let warned = false;
  return (status) => {
    const build = watched.now();
    outputs.set('status', status);
    if (!KNOWN_STATUSES.has(status) && !warned) {
      warned = true;
      log.warning(
        `Twilio gives Build ${build.sid} the status “${status}”, which this action does not know. It goes on waiting.`,
        { title: 'Unknown status' },
      );
    }
    if (status !== build.status) log.line(`Build ${build.sid}: ${build.status} → ${status}`);
    watched.update({ status });
  };
}

function describeHeartbeat(build: BuildFacts, beat: Heartbeat, elapsedMs: number): string {
  const left = `${formatDuration(elapsedMs)} so far, ${formatDuration(beat.remainingMs)} left`;
  if (beat.failures === 0) return `Build ${build.sid} is ${build.status}; ${left}.`;
  return `${beat.failures} of the last ${beat.looks} checks failed (${wordsOf(beat.lastFailure)}); still waiting for Build ${build.sid}; ${left}.`;
}
