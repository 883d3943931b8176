/** May a Build replace the one that is live, and can its health check pass? Read-only. */
import type { Limits } from '../async/clock.ts';
import { correctLabels, refuseSharedPaths } from '../build/version-labels.ts';
import { describeDoubtful, explainBadPaths } from '../explain/unanswered-paths.ts';
import type { DeployRequest } from '../inputs/deploy.ts';
import { allVersions, type Contents, type ListedContents, type ListedVersions } from '../model/build-contents.ts';
import { diffContents } from '../model/build-difference.ts';
import type { Build } from '../model/resources.ts';
import { findClosed, findUnanswered, type UnansweredPath } from '../model/unanswered-paths.ts';
import type { RunContext } from '../run/context.ts';
import { recordDifference } from '../run/difference.ts';
import { capitalise } from '../text/capitals.ts';
import { deployFacts } from './live-build.ts';
import { addBuildPaths, explainLost, findLost, listPaths, lookUpLabels, readLivePaths } from './lost-paths.ts';

/**
 * Stops when the health check asks a path that nothing in the contents answers, or that they are known to refuse: the
 * deploy and its rollback would be for nothing. What is not certain is a warning. Twilio is asked for the paths of given
 * versions before a label is believed.
 */
export async function checkHealthPaths(run: RunContext, contents: Contents, request: DeployRequest): Promise<void> {
  const { build } = run.inputs;
  const find = (looked: Contents) => findUnanswered(request.healthPaths, allVersions(looked));
  let unanswered = find(contents);
  const uploads = build.kind === 'create' && build.project !== undefined;
  if (unanswered.length > 0 && !uploads) unanswered = find(await lookUpLabels(run, undefined, contents, run.limits));
  const done = `${uploads ? 'Nothing was uploaded, and no' : 'No'} Build was created.`;
  judgePaths(run, request, unanswered, contents, done);
}

/** The same of a Build that exists: of versions that were given as SIDs, or under a wrong label, it is known only now. */
function checkBuildPaths(run: RunContext, build: Build, request: DeployRequest): void {
  // A list that Twilio leaves out may hold any path.
  const isListed = build.functionVersions !== undefined && build.assetVersions !== undefined;
  const unanswered = isListed ? findUnanswered(request.healthPaths, allVersions(build)) : [];
  // What is not certain was a warning when the contents were checked.
  const isGiven = run.inputs.build.kind !== 'create';
  const open = unanswered.filter(({ certain }) => certain || isGiven);
  judgePaths(run, request, open, build, 'Nothing was deployed.');
}

/**
 * Throws where a path is certainly unanswered, or refused by the versions as far as is known; warns where it may be
 * unanswered. `done`: the run so far, a sentence.
 */
function judgePaths(
  { log }: RunContext,
  { healthPaths }: DeployRequest,
  unanswered: readonly UnansweredPath[],
  versions: ListedVersions,
  done: string,
): void {
  const missing = unanswered.filter(({ certain }) => certain);
  const closed = findClosed(healthPaths, allVersions(versions));
  if (missing.length + closed.length > 0) throw explainBadPaths({ missing, closed }, healthPaths, done);
  for (const path of unanswered) log.warning(describeDoubtful(path), { title: 'Health check' });
}

/**
 * Stops when paths would disappear that nobody asked to remove, and warns of what is odd. Sets `changed`. `subject`: the
 * Build's SID, or in a dry run the contents of one that does not exist yet.
 */
export async function checkReplacement(
  run: RunContext,
  subject: string | Contents,
  request: DeployRequest,
  limits: Limits,
): Promise<void> {
  const { serverless, log } = run;
  const target = deployFacts(run);
  const exists = typeof subject === 'string';
  const name = exists ? `Build ${subject}` : 'the new Build';
  const next = exists ? await serverless.fetchBuild(target.serviceSid, subject, limits) : plan(subject);
  checkLabels(run, next);
  if ('sid' in next) checkBuildPaths(run, next, request);
  const live = await readLivePaths(run, limits, undefined);
  if (live === undefined) return;
  const after = await addBuildPaths(run, next, limits);
  // It may show that a label of contents to come is wrong, so it comes before what compares them.
  const removals = await findLost(run, live, after, limits);
  await recordChanges(run, live, exists ? after : undefined);
  if (isOlder(next, live) && run.inputs.build.kind !== 'previous')
    log.warning(`${name} is older than ${live.sid}, which is live in ${target.name}.`, {
      title: 'An older Build',
    });
  warnOfDependencies(run, name, removals.dependencies);
  const { paths, unclear } = removals;
  if (paths.length === 0 && unclear === undefined) return;
  if (!request.allowRemovals) throw explainLost(run, { build: name, exists }, removals);
  const verb = run.inputs.dryRun ? 'Would be removed' : 'Removed';
  if (paths.length > 0) log.line(`${verb} from ${target.name}, as “allow-removals” allows: ${listPaths(paths)}.`);
}

/** One cause, one annotation: where the dependencies were forgotten, that has been warned of. */
function warnOfDependencies({ log, record }: RunContext, build: string, names: readonly string[]): void {
  if (names.length === 0) return;
  const message = `${capitalise(build)} is without dependencies that the live Build has: ${names.join(', ')}.`;
  if (record.facts.request?.forgotten) log.line(message);
  else log.warning(message, { title: 'Dependencies vanish' });
}

/** A label that was wrong may have hidden that another version is on the same path: which one would answer, nobody knows. */
function checkLabels(run: RunContext, next: ListedContents): void {
  correctLabels(run, next);
  const { contents } = run.record.facts;
  if (contents !== undefined) refuseSharedPaths(allVersions(contents));
}

/** Of contents that are yet to be sent, no list of dependencies means that there are none; of a Build, that it is not known. */
const plan = (contents: Contents) => ({ ...contents, dependencies: contents.dependencies ?? [] });

/** By Twilio's own dates, which are comparable with each other only. Without a date nothing is older (NaN). */
const isOlder = (next: ListedContents & Partial<Build>, live: Build) => Number(next.createdAt) < Number(live.createdAt);

/** Records the difference, unless the one from what was inherited is recorded. `after`: the new Build, once it exists. */
async function recordChanges(run: RunContext, before: Build, after: ListedContents | undefined): Promise<void> {
  const { contents, inherited } = run.record.facts;
  if (inherited !== undefined) return;
  const difference = await diffContents(before, { asked: contents, listed: after });
  const changes = recordDifference(run, difference);
  run.log.line(`Compared with Build ${before.sid}, which is live in ${deployFacts(run).name}: ${changes}.`);
}
