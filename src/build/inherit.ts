/** Taking over from a Build that exists what this run does not give. */
import type { Inheritance } from '../inputs/inputs.ts';
import { type Base, merge } from '../model/build-changes.ts';
import {
  allVersions,
  type Contents,
  describeContents,
  type Version,
  type VersionKind,
} from '../model/build-contents.ts';
import { type Difference, diffContents } from '../model/build-difference.ts';
import { ActionFailure } from '../model/errors.ts';
import type { Build } from '../model/resources.ts';
import { LEAST_HANDLER } from '../model/runtimes.ts';
import type { RunContext } from '../run/context.ts';
import { recordDifference } from '../run/difference.ts';
import { count } from '../text/quantities.ts';
import { addPaths, findPaths } from '../twilio/calls/version-paths.ts';
import { excludeVersions } from './exclude-paths.ts';
import { findBase } from './inherit-source.ts';
import { refuseSharedPaths } from './version-labels.ts';

/** What became of `inherit-from`. */
export interface Inherited {
  readonly base: Build;
  /** All that goes into the new Build. */
  readonly contents: Contents;
  readonly difference: Difference;
}

/** Finds the base, lays over it what is given, and says what differs. Sets `inherited-build-sid` and `changed`. */
export async function inherit(
  run: RunContext,
  { from, excludePaths }: Inheritance,
  given: Contents,
  serviceSid: string,
): Promise<Inherited> {
  const { log, outputs, record } = run;
  record.beginPhase('compare');
  const { build, environment } = await findBase(run, from, serviceSid);
  outputs.set('inherited-build-sid', build.sid);
  record.note('inherited', { buildSid: build.sid, from: environment === undefined ? `Build ${build.sid}` : from });
  log.line(
    `Inheriting from Build ${build.sid} (${build.status}${build.runtime === undefined ? '' : `, ${build.runtime}`})${environment === undefined ? '' : `, live in ${environment}`}.`,
  );
  const listed = requireContents(build, given);
  const pathsMatter = excludePaths.length > 0 || allVersions(given).length > 0;
  const base = pathsMatter ? await withPaths(run, serviceSid, listed) : listed;
  const overlay = await withGivenPaths(run, serviceSid, given, base);
  const excluded = await excludeVersions(run, { serviceSid, buildSid: build.sid, base }, excludePaths);
  const { contents, droppedHandler } = merge(base, overlay, excluded);
  if (allVersions(contents).length === 0) throw explainEmpty(build.sid);
  const difference = await diffContents(base, { asked: contents });
  const changes = recordDifference(run, difference);
  log.line(`The new Build: ${describeContents(contents)}; compared with Build ${build.sid}: ${changes}.`);
  if (droppedHandler !== undefined)
    log.line(
      `Its @twilio/runtime-handler ${droppedHandler} is too old for ${contents.runtime} (below ${LEAST_HANDLER} the Build fails), so it is left out and Twilio adds its own.`,
    );
  return { base: build, contents, difference };
}

/** What is inherited must be known for certain; a list that is null is not an empty list. */
function requireContents(build: Build, given: Contents): Base {
  const { functionVersions, assetVersions, dependencies, runtime } = build;
  const missing = [
    functionVersions === undefined && 'functions',
    assetVersions === undefined && 'assets',
    dependencies === undefined && given.dependencies === undefined && 'dependencies',
    runtime === undefined && given.runtime === undefined && 'runtime',
  ].filter((name) => name !== false);
  if (missing.length === 0 && functionVersions !== undefined && assetVersions !== undefined)
    return { functionVersions, assetVersions, dependencies, runtime };
  const lists = missing.includes('functions') || missing.includes('assets');
  throw new ActionFailure('error', {
    title: 'Cannot inherit',
    what: `Twilio does not say what Build ${build.sid} is made of: its answer is without ${missing.join(', ')}.`,
    why: 'A list that is left out may hold something, and a Build without it would drop it in silence.',
    next: lists
      ? 'Run the job again; if it stays so, give all versions in “function-versions” and “asset-versions”.'
      : `Give ${missing.map((name) => (name === 'runtime' ? '“runtime”' : '“dependencies-file”')).join(' and ')} beside “inherit-from”.`,
  });
}

/** The base with the paths of its versions: some answers list bare SIDs. */
async function withPaths(run: RunContext, serviceSid: string, base: Base): Promise<Base> {
  const resolve = async (kind: VersionKind, versions: readonly Version[]) => {
    const say = (bare: number) =>
      run.log.line(`Twilio lists ${count(bare, kind)} of the Build without a path; looking the paths up.`);
    const found = await addPaths(run.serverless, serviceSid, kind, versions, run.limits, say);
    return label(kind, found, new Map());
  };
  return {
    ...base,
    functionVersions: await resolve('function', base.functionVersions),
    assetVersions: await resolve('asset', base.assetVersions),
  };
}

/** What is given, with the path of every version; those of the base are known already. */
async function withGivenPaths(run: RunContext, serviceSid: string, given: Contents, base: Base): Promise<Contents> {
  const known = new Map(allVersions(base).map(({ sid, path }) => [sid, path]));
  const resolve = async (kind: VersionKind, versions: readonly Version[]) => {
    const bare = versions.filter(({ sid, path }) => path === undefined && !known.has(sid));
    if (bare.length > 0)
      run.log.line(
        `Looking up the path of ${count(bare.length, `${kind} version`)} under the service’s ${kind}s. Written as “/path=ZN…”, as the upload action puts them out, versions need no look-up.`,
      );
    const sids = bare.map(({ sid }) => sid);
    const found = await findPaths(run.serverless, serviceSid, kind, sids, run.limits);
    return label(kind, versions, new Map([...known, ...found]));
  };
  const resolved = {
    ...given,
    functionVersions: await resolve('function', given.functionVersions),
    assetVersions: await resolve('asset', given.assetVersions),
  };
  refuseSharedPaths(allVersions(resolved));
  return resolved;
}

/** The versions with the paths found; one that is not found, or answers on another path than was said, is refused. */
function label(
  kind: VersionKind,
  versions: readonly Version[],
  paths: ReadonlyMap<string, string | undefined>,
): readonly Version[] {
  return versions.map((version) => {
    const { sid, path } = version;
    const real = paths.get(sid);
    if (path !== undefined && real !== undefined && path !== real)
      throw new ActionFailure('error', {
        title: 'Another path',
        what: `Version ${sid} answers on ${real}, not on ${path}.`,
        why: 'The Build that is inherited from holds this very version, and Twilio gives its path.',
        next: `Correct the line: “${real}=${sid}”, or give the version that belongs to ${path}.`,
      });
    if (path === undefined && real === undefined)
      throw new ActionFailure('error', {
        title: 'No such version',
        what: `Version ${sid} is not among the versions of the service’s ${kind}s.`,
        why: `It belongs to another service, was removed (Twilio removes versions that are in no Build after 7 days), or is a version of ${kind === 'function' ? 'an asset' : 'a function'}.`,
        next: 'Upload it again and give the new version.',
      });
    return { ...version, path: real ?? path };
  });
}

function explainEmpty(sid: string): ActionFailure {
  return new ActionFailure('error', {
    title: 'Nothing is left',
    what: `Without what “exclude-paths” leaves out, nothing of Build ${sid} is left.`,
    why: 'Twilio builds at least one Function or Asset version.',
    next: 'Leave out less, or give versions of your own.',
  });
}
