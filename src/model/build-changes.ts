/** An inherited Build and what this run gives → the contents of the new Build. Pure. */
import {
  type Contents,
  type Dependency,
  joinKinds,
  type KindedVersion,
  type ListedContents,
  type Version,
  type VersionKind,
} from './build-contents.ts';
import { HANDLER, isHandlerTooOld } from './runtimes.ts';

/** A Build to inherit from: its versions are known, whatever else is. */
export interface Base extends ListedContents {
  readonly functionVersions: readonly Version[];
  readonly assetVersions: readonly Version[];
}

/** What {@link merge} makes of a base and what is given. */
export interface Merged {
  readonly contents: Contents;
  /** The version of an inherited runtime-handler that is too old for the new runtime and was left out. */
  readonly droppedHandler: string | undefined;
}

/**
 * The base with what is given laid over it. Functions and assets share one path space, because a path is one
 * route: a given asset replaces an inherited function of its path. `excluded` holds the SIDs of inherited
 * versions to leave out; what is given stays in. Given versions need a path unless the base holds them.
 */
export function merge(base: Base, given: Contents, excluded: ReadonlySet<string>): Merged {
  const inherited = joinKinds(base.functionVersions, base.assetVersions);
  const overlay = joinKinds(given.functionVersions, given.assetVersions);
  const known = new Set(inherited.map(({ sid }) => sid));
  const fresh = overlay.filter(({ sid }) => !known.has(sid));
  const named = new Set(overlay.map(({ sid }) => sid));
  const taken = new Set(fresh.map(({ path }) => path));
  const kept = inherited.filter(({ sid, path }) => named.has(sid) || !(excluded.has(sid) || taken.has(path)));
  const all = [...kept, ...fresh];
  const { dependencies, droppedHandler } = mergeDependencies(base, given);
  const runtime = given.runtime ?? base.runtime;
  return {
    contents: { functionVersions: pick(all, 'function'), assetVersions: pick(all, 'asset'), dependencies, runtime },
    droppedHandler,
  };
}

function pick(versions: readonly KindedVersion[], wanted: VersionKind): readonly Version[] {
  return versions.filter(({ kind }) => kind === wanted).map(({ kind: _, ...version }) => version);
}

/** A given list replaces the inherited one as a whole. */
function mergeDependencies(
  base: Base,
  given: Contents,
): Pick<Merged, 'droppedHandler'> & Pick<Contents, 'dependencies'> {
  if (given.dependencies !== undefined) return { dependencies: given.dependencies, droppedHandler: undefined };
  // Where the runtime stays, the Build has completed with it.
  const tooOld = ({ name, version }: Dependency) =>
    name === HANDLER && given.runtime !== base.runtime && isHandlerTooOld(given.runtime, version);
  return {
    dependencies: base.dependencies?.filter((dependency) => !tooOld(dependency)),
    droppedHandler: base.dependencies?.find(tooOld)?.version,
  };
}
