/** From contents to a Build that is watched. */
import { LAST_LOOK_MS } from '../async/clock.ts';
import type { OnceEvent } from '../async/create-once.ts';
import { type Creation, createOnce } from '../async/create-once.ts';
import { describeBuildLimit, describeCreateEvent } from '../explain/create-events.ts';
import type { Contents } from '../model/build-contents.ts';
import { messageOf } from '../model/errors.ts';
import type { Service } from '../model/resources.ts';
import { throttleLine } from '../report/log.ts';
import type { RunContext } from '../run/context.ts';
import { type BuildLimit, createBuildLimit } from '../twilio/build-limit.ts';
import { type BuildContents, type CreatedBuild, describeCreateBuild } from '../twilio/calls/serverless.ts';
import { classifyCreation, markLate, RequestFailure } from '../twilio/request.ts';
import type { Match } from './identical-build.ts';
import type { BuildSnapshot } from './lost-build.ts';
import { findBuild, findDuplicates } from './lost-build.ts';
import { type Resolved, recordBuild, waitForBuild } from './status-polling.ts';

/** Creates the Build and, unless told otherwise, watches it to its end. */
export async function create(
  run: RunContext,
  contents: Contents,
  service: Service,
  note: BuildSnapshot,
): Promise<Resolved> {
  const { serverless, clock, limits, record, log, inputs, cancellation, random } = run;
  record.beginPhase('create');
  const creation = { serverless, serviceSid: service.sid, contents, note };
  const sentAt = clock.now();
  const buildLimit = createBuildLimit(clock);
  const steps: Creation<CreatedBuild> = {
    send: (p) => serverless.createBuild(service.sid, toApi(contents), p),
    find: (p) => findBuild(creation, p),
    judge: buildLimit.judge,
  };
  const policy = { graceSignal: cancellation.graceSignal, random, onEvent: reportEvents(run, buildLimit) };
  // What was not taken is sent again for as long as there is time.
  const created = await createOnce(steps, clock, limits, policy).catch(async (error: unknown) => {
    const refusedMs = buildLimit.refusedMs();
    if (refusedMs !== undefined && error instanceof RequestFailure) {
      const { explainBuildLimit } = await import('../explain/build-limit.ts');
      throw explainBuildLimit(error, refusedMs, inputs.timeoutMs);
    }
    throw classifyCreation(error).outcome === 'unsent' ? markLate(error) : error;
  });
  const build = created.answered
    ? recordBuild(run, created.value, 'created')
    : recordBuild(run, created.value, 'recovered', sentAt);
  const resolved = { buildSid: build.sid };
  log.line(`${created.answered ? 'Created' : 'Adopted'} Build ${build.sid}.`);
  const { correctLabels } = await import('./version-labels.ts');
  correctLabels(run, created.value);
  try {
    if (!inputs.wait) return { ...resolved, verdict: 'building' };
    await waitForBuild(run, build, service.sid);
    return { ...resolved, verdict: 'completed' };
  } finally {
    if (created.mayHaveDuplicate) await warnOfDuplicates(run, creation, build.sid);
  }
}

/** What the log says until the Build is there; the two kinds of refusal are counted apart, so that neither hides the other. */
function reportEvents({ log, clock }: RunContext, buildLimit: BuildLimit): (event: OnceEvent) => void {
  const logRateLimit = throttleLine(log.line, clock);
  const logBuildLimit = throttleLine(log.line, clock);
  return (event) => {
    if (event.event !== 'held-back') return log.line(describeCreateEvent('Build', event));
    const refusedMs = buildLimit.refusedMs();
    if (refusedMs === undefined) return logRateLimit(describeCreateEvent('Build', event));
    logBuildLimit(describeBuildLimit(event.error, refusedMs, event.waitMs));
  };
}

/** After an answer was lost: a Build that turned up late is named, so that nobody wonders where it came from. */
async function warnOfDuplicates(
  run: RunContext,
  creation: Parameters<typeof findDuplicates>[0],
  ours: string,
): Promise<void> {
  const { log, clock, cancellation, limits } = run;
  try {
    const duplicates = await findDuplicates(creation, ours, {
      signal: cancellation.signal,
      // After a wait that was late nothing may take longer than its last look.
      deadline: Math.min(clock.now(), limits.deadline) + LAST_LOOK_MS,
    });
    if (duplicates.length > 0)
      log.warning(
        `A request whose answer was lost may also have created ${duplicates.join(', ')}, with the same contents. Nothing uses it, and Twilio removes a Build that is never deployed.`,
        { title: 'A second Build' },
      );
  } catch (error) {
    log.debug(`Looking for a second Build failed: ${messageOf(error)}`);
  }
}

/** The log cuts lines at 2000 characters; a hundred dependencies are longer, and all of them are part of the request. */
const PIECE = /.{1,1900}/gsu;

/** Prints what a run without dry-run would do: the exact request, unsent, or the Build it would use instead. */
export function dryRun(run: RunContext, contents: Contents, service: Service, match: Match | undefined): Resolved {
  const { inputs, log } = run;
  if (match !== undefined) {
    const { sid, status } = match.build;
    log.line(`A run without dry-run uses Build ${sid} (${status}) and creates none, since ${match.why}.`);
    return { verdict: 'planned', subject: sid };
  }
  const { method, path, form } = describeCreateBuild(service.sid, toApi(contents));
  log.group('The request that a run without dry-run sends');
  log.line(`${method} ${inputs.origins.serverless}${path}`);
  log.line('Content-Type: application/x-www-form-urlencoded');
  for (const [key, value] of form) for (const piece of `${key}=${value}`.match(PIECE) ?? []) log.line(`  ${piece}`);
  log.endGroup();
  log.line('Dry run: the inputs, the service and the contents were checked; nothing was created, and no code was run.');
  return { verdict: 'planned', subject: contents };
}

/** The contents as the API takes them. */
function toApi({ functionVersions, assetVersions, dependencies, runtime }: Contents): BuildContents {
  return {
    functionVersions: functionVersions.map(({ sid }) => sid),
    assetVersions: assetVersions.map(({ sid }) => sid),
    dependencies,
    runtime,
  };
}
