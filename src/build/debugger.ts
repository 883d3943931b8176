/**
 * Asking Twilio's Debugger why a Build failed. A side channel: whatever happens here, the Build has failed, and a
 * question without an answer costs one quiet line and a few seconds.
 */
import { type Cause, type FailedBuild, findReason, isCertain } from '../model/causes/failed-build.ts';
import type { BuildFacts } from '../report/facts.ts';
import { type RunContext, within } from '../run/context.ts';
import { RequestFailure, wordsOf } from '../twilio/request.ts';

/** When to look, in ms since the failure was seen: alerts are buffered, so they may come after it (Monitor's documents). */
const LOOKS_MS: readonly number[] = [0, 1_500, 4_000];

/** The looks may take this long together, in ms. */
const BUDGET_MS = 6_000;

/** Twilio's clocks may differ from host to host, and `Date` headers are cut to seconds. */
const MARGIN_MS = 30_000;

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
  const { log, clock } = run;
  const start = clock.now();
  const limits = within(run, BUDGET_MS);
  const looks = watched ? LOOKS_MS : LOOKS_MS.slice(0, 1);
  let cause: Cause | undefined;
  try {
    for (const afterMs of looks) {
      await clock.sleep(Math.max(0, start + afterMs - clock.now()), limits.signal);
      const failed = describe(run, build, serviceSid, watched);
      if (failed === undefined) break;
      const alerts = await run.monitor.listErrors(failed.from, limits);
      cause = findReason(alerts, failed) ?? cause;
      if (isCertain(cause)) break;
    }
  } catch (error) {
    log.line(
      `Twilio’s Debugger could not be asked for the reason (${limits.signal.aborted ? 'cancelled' : wordsOf(error)}).`,
    );
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
  return { buildSid: build.sid, serviceSid, from: from - MARGIN_MS, to: to + MARGIN_MS };
}
