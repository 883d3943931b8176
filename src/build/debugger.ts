/**
 * Asking Twilio's Debugger why a Build failed. A side channel: whatever happens here, the Build has failed, and a
 * question without an answer costs one quiet line and a few seconds.
 */
import { type Cause, type FailedBuild, findReason, isCertain } from '../model/causes/failed-build.ts';
import type { BuildFacts } from '../report/facts.ts';
import type { RunContext } from '../run/context.ts';
import { CLOCK_MARGIN_MS, pollForReason } from '../run/reason-polling.ts';
import { RequestFailure, wordsOf } from '../twilio/request.ts';

/** A Build that was not watched has ended at most this long after its creation, in ms. */
const LONGEST_BUILD_MS = 15 * 60_000;

/**
 * The probable cause of a failed Build, or undefined when none was found; never throws. `watched` says whether this
 * run saw the Build fail: for one that had failed before, no alert comes late, and the window ends in the past.
 */
export async function findCause(
  run: RunContext,
  build: BuildFacts,
  serviceSid: string,
  watched: boolean,
): Promise<Cause | undefined> {
  const { log } = run;
  const { signal } = run.cancellation;
  let cause: Cause | undefined;
  try {
    await pollForReason(run, watched, async (limits) => {
      const failed = describe(run, build, serviceSid, watched);
      if (failed === undefined) return true;
      const alerts = await run.monitor.listErrors(failed.from, limits);
      cause = findReason(alerts, failed) ?? cause;
      return isCertain(cause);
    });
  } catch (error) {
    log.line(`Twilio’s Debugger could not be asked for the reason (${signal.aborted ? 'cancelled' : wordsOf(error)}).`);
    if (!(error instanceof RequestFailure) && error instanceof Error) log.debug(error.stack ?? error.message);
  }
  return cause;
}

/** What to look for; undefined while Twilio has never told the time. This machine's own clock is not asked. */
function describe(
  { clock, serverNow }: RunContext,
  build: BuildFacts,
  serviceSid: string,
  watched: boolean,
): FailedBuild | undefined {
  const now = serverNow();
  if (now === undefined) return undefined;
  const from = build.createdAt ?? now - (clock.now() - build.since);
  const to = watched ? now : Math.min(now, from + LONGEST_BUILD_MS);
  return { buildSid: build.sid, serviceSid, from: from - CLOCK_MARGIN_MS, to: to + CLOCK_MARGIN_MS };
}
