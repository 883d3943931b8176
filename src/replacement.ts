/** May a Build replace the one that is live? Read-only. */
import type { Patience } from './clock.ts';
import type { Contents, ListedContents, Version, VersionKind } from './contents.ts';
import { noteDrift } from './drift.ts';
import { ActionFailure } from './failure.ts';
import type { DeployRequest } from './inputs.ts';
import { addPaths } from './paths.ts';
import { readPatterns } from './patterns.ts';
import { findRemovals, type Removals } from './removals.ts';
import type { Run } from './run.ts';
import type { Target } from './target.ts';
import type { Build } from './twilio/decode.ts';
import { isMissing } from './twilio/request.ts';

/** A message with more paths than these is read by nobody. */
const SHOWN = 50;

/**
 * Stops when paths would disappear that nobody asked to remove, and warns of what is odd. Sets `changed`. Without a
 * `sid` it is about the contents of a dry run, of which no Build exists yet.
 */
export async function checkReplacement(
  run: Run,
  target: Target,
  sid: string | undefined,
  request: DeployRequest,
  patience: Patience,
): Promise<void> {
  const { serverless, log, outcome, inputs } = run;
  const name = sid === undefined ? 'the new Build' : `Build ${sid}`;
  const next =
    sid === undefined ? planned(outcome.contents) : await serverless.fetchBuild(target.serviceSid, sid, patience);
  if (target.live === null || target.live === undefined || next === undefined) return;
  const live = await fetchLive(run, target.serviceSid, target.live, patience);
  noteDrift(run, target, live, next);
  if (isOlder(next, live))
    log.warning(`${name} is older than ${live.sid}, which is live in ${target.name}.`, {
      title: 'An older Build',
    });
  // What they name may go wherever it is live, and not only what the inherited Build had of it.
  const excluded = inputs.build.kind === 'create' ? (inputs.build.inherit?.excludePaths ?? []) : [];
  const removals = findRemovals(
    await withPaths(run, target.serviceSid, live, patience),
    await withPaths(run, target.serviceSid, next, patience),
    await readPatterns(excluded),
  );
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

/** The live Build in full. One that Twilio no longer has says nothing, and nothing is risked then. */
async function fetchLive({ serverless }: Run, serviceSid: string, sid: string, patience: Patience): Promise<Build> {
  try {
    return await serverless.fetchBuild(serviceSid, sid, patience);
  } catch (error) {
    if (!isMissing(error)) throw error;
    const unknown = { functionVersions: undefined, assetVersions: undefined, dependencies: undefined };
    return { sid, status: 'unknown', runtime: undefined, createdAt: undefined, ...unknown };
  }
}

/** Answers may list versions as bare SIDs; the paths are under the service's Functions and Assets then. */
async function withPaths(
  { serverless }: Run,
  serviceSid: string,
  build: ListedContents,
  patience: Patience,
): Promise<ListedContents> {
  const resolve = async (kind: VersionKind, versions: readonly Version[] | undefined) =>
    versions && (await addPaths(serverless, serviceSid, kind, versions, patience));
  return {
    ...build,
    functionVersions: await resolve('function', build.functionVersions),
    assetVersions: await resolve('asset', build.assetVersions),
  };
}
