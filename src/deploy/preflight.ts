/** May a Build replace the one that is live? Read-only. */
import type { Limits } from '../async/clock.ts';
import { correctLabels, refuseSharedPaths } from '../build/version-labels.ts';
import type { DeployRequest } from '../inputs/deploy.ts';
import { describeDifference, diffContents, differs } from '../model/build-changes.ts';
import type { Contents, ListedContents } from '../model/build-contents.ts';
import type { Build } from '../model/resources.ts';
import type { RunContext } from '../run/context.ts';
import { deployFacts } from './live-build.ts';
import { addBuildPaths, capitalise, explainLost, findLost, listPaths, readLive } from './lost-paths.ts';

/**
 * Stops when paths would disappear that nobody asked to remove, and warns of what is odd. Sets `changed`. Without a
 * `sid` it is about the contents of a dry run, of which no Build exists yet. `known` is what was live when it was read
 * last: where that is so still, it is not read again.
 */
export async function checkReplacement(
  run: RunContext,
  subject: string | Contents | undefined,
  request: DeployRequest,
  limits: Limits,
  known?: Build,
): Promise<void> {
  const { serverless, log } = run;
  const target = deployFacts(run);
  const name = typeof subject === 'string' ? `Build ${subject}` : 'the new Build';
  const next =
    typeof subject === 'string' ? await serverless.fetchBuild(target.serviceSid, subject, limits) : planned(subject);
  if (typeof subject === 'string' && next !== undefined) checkLabels(run, next);
  if (target.live === null || target.live === undefined || next === undefined) return;
  const live = await readLive(run, target.live, limits, known);
  const removals = await findLost(run, live, await addBuildPaths(run, next, limits), limits);
  // Looking for what is lost may have shown that a label of contents to come is wrong.
  recordChanges(run, live, (typeof subject === 'string' ? undefined : planned(run.record.facts.contents)) ?? next);
  if (isOlder(next, live))
    log.warning(`${name} is older than ${live.sid}, which is live in ${target.name}.`, {
      title: 'An older Build',
    });
  warnOfDependencies(run, name, removals.dependencies);
  const { paths, unclear } = removals;
  if (paths.length === 0 && unclear === undefined) return;
  if (!request.allowRemovals) {
    const exists = typeof subject === 'string';
    throw explainLost(run, { build: name, exists, live: live.sid, name: target.name }, removals);
  }
  if (paths.length > 0) log.line(`Removed from ${target.name}, as “allow-removals” allows: ${listPaths(paths)}.`);
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
  if (contents !== undefined) refuseSharedPaths([...contents.functionVersions, ...contents.assetVersions]);
}

/** Of contents that are yet to be sent, no list of dependencies means that there are none; of a Build, that it is not known. */
const planned = (contents: Contents | undefined) =>
  contents && { ...contents, dependencies: contents.dependencies ?? [] };

/** By Twilio's own dates, which are comparable with each other only. */
function isOlder(next: ListedContents & Partial<Pick<Build, 'createdAt'>>, live: Build): boolean {
  return next.createdAt !== undefined && live.createdAt !== undefined && next.createdAt < live.createdAt;
}

/**
 * Notes the difference, unless a comparison with what was inherited has said it already. Where Twilio does not
 * list the versions of the live Build, nothing is said: a guess would be worse than an empty output.
 */
function recordChanges(run: RunContext, live: ListedContents & { readonly sid: string }, next: ListedContents): void {
  const before = listVersions(live);
  const after = listVersions(next);
  const { outputs, record, log } = run;
  if (record.facts.inherited !== undefined || before === undefined || after === undefined) return;
  const difference = diffContents({ ...live, ...before }, { ...next, ...after });
  const changes = describeDifference(difference);
  record.note('changes', changes);
  outputs.set('changed', String(differs(difference)));
  log.line(`Compared with Build ${live.sid}, which is live in ${deployFacts(run).name}: ${changes}.`);
}

function listVersions({ functionVersions, assetVersions }: ListedContents) {
  return functionVersions === undefined || assetVersions === undefined
    ? undefined
    : { functionVersions, assetVersions };
}
