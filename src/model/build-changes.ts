/** An inherited Build and what this run gives → the contents of the new Build, and the difference in words. Pure. */
import {
  type Contents,
  type Dependency,
  type ListedContents,
  PLATFORM_DEFAULTS,
  type Version,
  type VersionKind,
} from './build-contents.ts';
import { HANDLER, isHandlerTooOld } from './runtimes.ts';

/** A Build to inherit from: its versions are known, whatever else is. */
export interface Base extends ListedContents {
  readonly functionVersions: readonly Version[];
  readonly assetVersions: readonly Version[];
}

/** How the new contents differ from the inherited ones. */
export interface Difference {
  /** How many versions are the inherited ones. */
  readonly kept: number;
  /** Paths that another version answers on now; with a remark where the kind changed, too. */
  readonly replaced: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** In words, e.g. `lodash 4.17.20 → 4.17.21`. */
  readonly dependencies: readonly string[];
  /** In words, e.g. `node22 → node24`; undefined when it stays. */
  readonly runtime: string | undefined;
}

/** What {@link merge} makes of a base and what is given. */
export interface Merged {
  readonly contents: Contents;
  readonly difference: Difference;
  /** The version of an inherited runtime-handler that is too old for the new runtime and was left out. */
  readonly droppedHandler: string | undefined;
}

interface KindedVersion extends Version {
  readonly kind: VersionKind;
}

/**
 * The base with what is given laid over it. Functions and assets share one path space, because a path is one
 * route: a given asset replaces an inherited function of its path. `excluded` holds the SIDs of inherited
 * versions to leave out; what is given stays in. Given versions need a path unless the base holds them.
 */
export function merge(base: Base, given: Contents, excluded: ReadonlySet<string>): Merged {
  const inherited = place(base.functionVersions, base.assetVersions);
  const overlay = place(given.functionVersions, given.assetVersions);
  const known = new Map(inherited.map((version) => [version.sid, version]));
  const fresh = overlay.filter(({ sid }) => !known.has(sid));
  const named = new Set(overlay.map(({ sid }) => sid));
  const taken = new Set(fresh.map(({ path }) => path).filter((path) => path !== undefined));
  const stays = (version: KindedVersion) =>
    named.has(version.sid) || !(excluded.has(version.sid) || (version.path !== undefined && taken.has(version.path)));
  const kept = inherited.filter(stays);
  const gone = inherited.filter((version) => !stays(version));
  const all = [...kept, ...fresh];
  const { dependencies, words, droppedHandler } = mergeDependencies(base, given);
  const runtime = given.runtime ?? base.runtime;
  return {
    contents: { functionVersions: pick(all, 'function'), assetVersions: pick(all, 'asset'), dependencies, runtime },
    difference: {
      kept: kept.length,
      ...groupChanges(fresh, gone),
      dependencies: words,
      runtime: runtime === base.runtime ? undefined : `${base.runtime ?? '(not known)'} → ${runtime}`,
    },
    droppedHandler,
  };
}

/** How contents that stand for themselves differ from those of a Build. */
export function diffContents(base: Base, next: Contents): Difference {
  const named = new Set([...next.functionVersions, ...next.assetVersions].map(({ sid }) => sid));
  const gone = [...base.functionVersions, ...base.assetVersions].filter(({ sid }) => !named.has(sid));
  return merge(base, next, new Set(gone.map(({ sid }) => sid))).difference;
}

function place(functions: readonly Version[], assets: readonly Version[]): readonly KindedVersion[] {
  return [
    ...functions.map((version) => ({ ...version, kind: 'function' as const })),
    ...assets.map((version) => ({ ...version, kind: 'asset' as const })),
  ];
}

function pick(versions: readonly KindedVersion[], wanted: VersionKind): readonly Version[] {
  return versions.filter(({ kind }) => kind === wanted).map(({ sid, path }) => ({ sid, path }));
}

function groupChanges(fresh: readonly KindedVersion[], gone: readonly KindedVersion[]) {
  const before = new Map(gone.map((version) => [version.path, version]));
  const taken = new Set(fresh.map(({ path }) => path));
  const replaced: string[] = [];
  const added: string[] = [];
  for (const { sid, path, kind } of fresh) {
    const old = path === undefined ? undefined : before.get(path);
    const name = path ?? sid;
    if (old === undefined) added.push(name);
    else replaced.push(old.kind === kind ? name : `${name}, ${old.kind} before and ${kind} now`);
  }
  const removed = gone.filter(({ path }) => path === undefined || !taken.has(path)).map(({ path, sid }) => path ?? sid);
  return { replaced, added, removed };
}

interface MergedDependencies extends Pick<Merged, 'droppedHandler'>, Pick<Contents, 'dependencies'> {
  readonly words: readonly string[];
}

/** A given list replaces the inherited one as a whole. */
function mergeDependencies(base: Base, given: Contents): MergedDependencies {
  if (given.dependencies !== undefined) {
    const words =
      base.dependencies === undefined
        ? ['of the inherited Build not known']
        : diffDependencies(base.dependencies, given.dependencies);
    return { dependencies: given.dependencies, words, droppedHandler: undefined };
  }
  const { dependencies } = base;
  const old = dependencies?.find(({ name }) => name === HANDLER);
  const moves = given.runtime !== undefined && given.runtime !== base.runtime;
  if (dependencies === undefined || old === undefined || !moves || !isHandlerTooOld(given.runtime, old.version))
    return { dependencies, words: [], droppedHandler: undefined };
  return {
    dependencies: dependencies.filter((dependency) => dependency !== old),
    words: [`${HANDLER} ${old.version} left to the platform`],
    droppedHandler: old.version,
  };
}

function diffDependencies(before: readonly Dependency[], after: readonly Dependency[]): readonly string[] {
  const old = new Map(before.map(({ name, version }) => [name, version]));
  const words: string[] = [];
  for (const { name, version } of after) {
    const was = old.get(name);
    if (was === undefined) words.push(`${name} ${version} added`);
    else if (was !== version) words.push(`${name} ${was} → ${version}`);
    old.delete(name);
  }
  // What the platform added by itself is added again.
  for (const [name, version] of old) if (!PLATFORM_DEFAULTS.has(name)) words.push(`${name} ${version} removed`);
  return words;
}

/** Whether the new contents are anything but the inherited ones. */
export function differs({ replaced, added, removed, dependencies, runtime }: Difference): boolean {
  return replaced.length + added.length + removed.length + dependencies.length > 0 || runtime !== undefined;
}

/** In words: `3 kept, 1 replaced (/greet), 1 removed (/old), runtime node22 → node24`. */
export function describeDifference(difference: Difference): string {
  const { kept, replaced, added, removed, dependencies, runtime } = difference;
  if (!differs(difference)) return `${kept} kept, nothing differs`;
  return [
    `${kept} kept`,
    ...describeSome(replaced, 'replaced'),
    ...describeSome(added, 'added'),
    ...describeSome(removed, 'removed'),
    ...(dependencies.length === 0
      ? []
      : [`${dependencies.length === 1 ? 'dependency' : 'dependencies'} ${list(dependencies)}`]),
    ...(runtime === undefined ? [] : [`runtime ${runtime}`]),
  ].join(', ');
}

function describeSome(names: readonly string[], word: string): readonly string[] {
  return names.length === 0 ? [] : [`${names.length} ${word} (${list(names)})`];
}

/** As many as a line holds. */
function list(names: readonly string[]): string {
  const shown = names.slice(0, 10).join(', ');
  return names.length <= 10 ? shown : `${shown} and ${names.length - 10} more`;
}
