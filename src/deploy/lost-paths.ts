/** Paths that are live and would not be: found before the Build is created where that can be, and said with the lines that keep them. */

import type { Limits } from '../async/clock.ts';
import { correctLabels } from '../build/version-labels.ts';
import type { DeployRequest } from '../inputs/deploy.ts';
import {
  allVersions,
  type Contents,
  type ListedContents,
  type Version,
  type VersionKind,
} from '../model/build-contents.ts';
import { ActionFailure } from '../model/errors.ts';
import { findRemovals, type Removals, readPatterns } from '../model/removals.ts';
import type { Build } from '../model/resources.ts';
import type { RunContext } from '../run/context.ts';
import { capitalise } from '../text/capitals.ts';
import { listFirst } from '../text/lists.ts';
import { yamlList } from '../text/yaml.ts';
import { addPaths, findPaths } from '../twilio/calls/version-paths.ts';
import { RequestFailure } from '../twilio/request.ts';
import { deployFacts, readLiveBuild, recordLiveBuild } from './live-build.ts';

/**
 * Throws when contents that are yet to be sent would take live paths away: minutes of building would end there. Where
 * it cannot be told before the Build exists, the check before the deploy decides. `inherited` is the Build that the
 * contents come from.
 */
export async function checkBeforehand(
  run: RunContext,
  contents: Contents,
  { allowRemovals }: DeployRequest,
  inherited: Build | undefined,
): Promise<void> {
  if (allowRemovals || allVersions(contents).some(({ path }) => path === undefined)) return;
  const live = await readLivePaths(run, run.limits, inherited);
  if (live === undefined) return;
  const lost = await findLost(run, live, contents, run.limits);
  if (lost.paths.length > 0 && lost.unclear === undefined)
    throw explainLost(run, { build: 'the new Build', exists: false }, lost);
}

/** The live Build with the paths of its versions, read once; `known` is taken where it is the one. Undefined: nothing is live. */
export async function readLivePaths(
  run: RunContext,
  limits: Limits,
  known: Build | undefined,
): Promise<Build | undefined> {
  const live = await readLiveBuild(run, limits, known);
  if (live === undefined) return undefined;
  const whole = await addBuildPaths(run, live, limits);
  recordLiveBuild(run, whole);
  return whole;
}

/** Answers may list versions as bare SIDs; the paths are under the service's Functions and Assets then. */
export async function addBuildPaths<T extends ListedContents>(run: RunContext, build: T, limits: Limits): Promise<T> {
  const { serviceSid } = deployFacts(run);
  const resolve = async (kind: VersionKind, versions: readonly Version[] | undefined) =>
    versions && (await addPaths(run.serverless, serviceSid, kind, versions, limits));
  return {
    ...build,
    functionVersions: await resolve('function', build.functionVersions),
    assetVersions: await resolve('asset', build.assetVersions),
  };
}

/**
 * What the live Build serves and `next`, a Build or the contents of one to come, does not. The paths of contents are
 * what the inputs say: before they lose anything, Twilio is asked for them.
 */
export async function findLost(
  run: RunContext,
  live: ListedContents,
  next: Build | Contents,
  limits: Limits,
): Promise<Removals> {
  const { build } = run.inputs;
  // What they name may go wherever it is live, and not only what the inherited Build had of it.
  const excluded = await readPatterns(build.kind === 'create' ? (build.inherit?.excludePaths ?? []) : []);
  const lost = findRemovals(live, next, excluded);
  // A Build has Twilio's own paths, and a project those that it is uploaded with.
  if ('sid' in next || lost.paths.length === 0 || (build.kind === 'create' && build.project !== undefined)) return lost;
  return findRemovals(live, await lookUpLabels(run, live, next, limits), excluded);
}

/** The contents with the paths that Twilio knows. Where it cannot be asked, what was given has to do. `live`: what is known already. */
export async function lookUpLabels(
  run: RunContext,
  live: ListedContents | undefined,
  contents: Contents,
  limits: Limits,
): Promise<Contents> {
  const { serviceSid } = deployFacts(run);
  const known = [...(live?.functionVersions ?? []), ...(live?.assetVersions ?? [])];
  const sure = new Set(known.map(({ sid }) => sid));
  const find = async (kind: VersionKind, versions: readonly Version[]): Promise<readonly Version[]> => {
    const sids = versions.map(({ sid }) => sid).filter((sid) => !sure.has(sid));
    const found = await findPaths(run.serverless, serviceSid, kind, sids, limits);
    return versions.map((version) => ({ ...version, path: found.get(version.sid) ?? version.path }));
  };
  try {
    const functionVersions = await find('function', contents.functionVersions);
    const corrected = { ...contents, functionVersions, assetVersions: await find('asset', contents.assetVersions) };
    correctLabels(run, corrected);
    return corrected;
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    run.log.debug(`The paths of the given versions could not be read: ${error.message}`);
    return contents;
  }
}

/** A message with more paths than these is read by nobody. */
const SHOWN = 50;

/** Paths in a sentence. */
export const listPaths = (paths: readonly string[]) => listFirst(paths, SHOWN);

/** The Build that was to go live, in words, and whether it is there already. */
interface Replacement {
  readonly build: string;
  readonly exists: boolean;
}

/** The failure of a deploy that would take paths away, with the lines that give their versions to the next Build. */
export function explainLost(run: RunContext, { build, exists }: Replacement, lost: Removals): ActionFailure {
  const { name } = deployFacts(run);
  const { paths, functions, assets, unclear } = lost;
  const what =
    paths.length > 0
      ? `${capitalise(build)} is without paths that are live in ${name}: ${listPaths(paths)}.`
      : `Whether ${build} keeps all paths that are live in ${name} cannot be told.`;
  const write = (input: string, versions: readonly Version[]) =>
    versions.length === 0
      ? []
      : yamlList(
          input,
          versions.map(({ sid, path }) => `${path}=${sid}`),
          'add',
        ).split('\n');
  const request = run.inputs.build;
  const isProject = request.kind === 'create' && request.project !== undefined;
  // Beside “build-sid” or “project” no versions can be given.
  const lines =
    request.kind === 'create' && !isProject
      ? [...write('function-versions', functions), ...write('asset-versions', assets)]
      : [];
  return new ActionFailure('error', {
    title: 'Paths would disappear',
    what,
    why: `${unclear ?? 'The live Build serves them'}. Nothing was ${exists ? 'deployed' : 'created'}.`,
    next: `Add ${isProject ? 'their files to the project' : lines.length > 0 ? 'these lines' : 'the missing versions'}, or, if they are to go, set “allow-removals: true” for this run; take it out again, for it lets every path go.`,
    ...(lines.length > 0 ? { lines } : {}),
  });
}
