/** May a Build replace the one that is live? Read-only. */

import type { Limits } from '../async/clock.ts';
import type { DeployRequest } from '../inputs/deploy.ts';
import type { Contents, ListedContents, Version, VersionKind } from '../model/build-contents.ts';
import { diffContents } from '../model/build-difference.ts';
import { ActionFailure } from '../model/errors.ts';
import { findRemovals, type Removals, readPatterns } from '../model/removals.ts';
import type { Build } from '../model/resources.ts';
import type { RunContext } from '../run/context.ts';
import { recordDifference } from '../run/difference.ts';
import { addPaths } from '../twilio/version-paths.ts';
import { deployFacts, readLiveBuild } from './live-build.ts';

/** A message with more paths than these is read by nobody. */
const SHOWN = 50;

/**
 * Stops when paths would disappear that nobody asked to remove, and warns of what is odd. Sets `changed`. Without a
 * `sid` it is about the contents of a dry run, of which no Build exists yet.
 */
export async function checkReplacement(
  run: RunContext,
  subject: string | Contents | undefined,
  request: DeployRequest,
  limits: Limits,
): Promise<void> {
  const { serverless, log, inputs } = run;
  const target = deployFacts(run);
  const name = typeof subject === 'string' ? `Build ${subject}` : 'the new Build';
  const next =
    typeof subject === 'string' ? await serverless.fetchBuild(target.serviceSid, subject, limits) : planned(subject);
  const live = next && (await readLiveBuild(run, limits));
  if (live === undefined || next === undefined) return;
  const before = await withPaths(run, target.serviceSid, live, limits);
  const after = await withPaths(run, target.serviceSid, next, limits);
  await recordChanges(run, live.sid, before, typeof subject === 'string' ? after : undefined);
  if (isOlder(next, live))
    log.warning(`${name} is older than ${live.sid}, which is live in ${target.name}.`, {
      title: 'An older Build',
    });
  // What they name may go wherever it is live, and not only what the inherited Build had of it.
  const excluded = inputs.build.kind === 'create' ? (inputs.build.inherit?.excludePaths ?? []) : [];
  const removals = findRemovals(before, after, await readPatterns(excluded));
  if (removals.dependencies.length > 0)
    log.warning(
      `${capitalise(name)} is without dependencies that the live Build has: ${removals.dependencies.join(', ')}.`,
      {
        title: 'Dependencies vanish',
      },
    );
  const { paths, unclear } = removals;
  if (paths.length === 0 && unclear === undefined) return;
  if (!request.allowRemovals) throw explainRemovals(name, live.sid, target.name, removals);
  if (paths.length > 0) log.line(`Removed from ${target.name}, as “allow-removals” allows: ${list(paths)}.`);
}

/** Of contents that are yet to be sent, no list of dependencies means that there are none; of a Build, that it is not known. */
const planned = (contents: Contents | undefined): ListedContents | undefined =>
  contents && { ...contents, dependencies: contents.dependencies ?? [] };

const list = (paths: readonly string[]) =>
  paths.slice(0, SHOWN).join(', ') + (paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : '');

function explainRemovals(build: string, live: string, name: string, { paths, unclear }: Removals): ActionFailure {
  const what =
    paths.length > 0
      ? `${capitalise(build)} is without paths that are live in ${name}: ${list(paths)}.`
      : `Whether ${build} keeps all paths that are live in ${name} cannot be told.`;
  return new ActionFailure('error', {
    title: 'Paths would disappear',
    what,
    why: `${unclear ?? `Build ${live} serves them`}. Nothing was deployed; Build ${live} stays live.`,
    next: 'Add the missing versions, or set “allow-removals: true” if they are to go.',
  });
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** By Twilio's own dates, which are comparable with each other only. */
function isOlder(next: ListedContents & Partial<Pick<Build, 'createdAt'>>, live: Build): boolean {
  return next.createdAt !== undefined && live.createdAt !== undefined && next.createdAt < live.createdAt;
}

/** Answers may list versions as bare SIDs; the paths are under the service's Functions and Assets then. */
async function withPaths(
  { serverless }: RunContext,
  serviceSid: string,
  build: ListedContents,
  limits: Limits,
): Promise<ListedContents> {
  const resolve = async (kind: VersionKind, versions: readonly Version[] | undefined) =>
    versions && (await addPaths(serverless, serviceSid, kind, versions, limits));
  return {
    ...build,
    functionVersions: await resolve('function', build.functionVersions),
    assetVersions: await resolve('asset', build.assetVersions),
  };
}

/** Records the difference, unless the one from what was inherited is recorded. `after`: the new Build, once it exists. */
async function recordChanges(
  run: RunContext,
  liveSid: string,
  before: ListedContents,
  after: ListedContents | undefined,
): Promise<void> {
  const { build, contents, inherited } = run.record.facts;
  if (inherited !== undefined) return;
  // A Build that was there before may have been asked for in other words.
  const ours = after === undefined || build?.origin === 'created' || build?.origin === 'recovered';
  const difference = await diffContents(before, { asked: ours ? contents : undefined, listed: after });
  const changes = recordDifference(run, difference);
  run.log.line(`Compared with Build ${liveSid}, which is live in ${deployFacts(run).name}: ${changes}.`);
}
