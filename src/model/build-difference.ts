/** How the contents of a new Build differ from those of another, as far as is known, and in words. Pure. */
import { listFirst } from '../text/lists.ts';
import {
  type Contents,
  type Dependency,
  joinKinds,
  type KindedVersion,
  type ListedContents,
  type Version,
  type VersionKind,
} from './build-contents.ts';
import { compareRuntimes, type Sameness, worst } from './build-equality.ts';
import { describeDependencyChange, diffDependencies } from './dependency-difference.ts';

/** One thing that differs, or may. */
export interface Change {
  readonly kind: VersionKind | 'dependency' | 'runtime';
  /** A path, or where it is not known the version's SID; a package; `runtime`. */
  readonly name: string;
  /** What it was: the SID of a version (`ZN…`), the version of a package, a runtime. Undefined: it was not there. */
  readonly before: string | undefined;
  /** What it is now, in the same terms; undefined: it is gone. */
  readonly now: string | undefined;
  /** Whether it differs is not known. */
  readonly unsure?: boolean;
  /** The path was of the other kind before. */
  readonly otherKind?: boolean;
}

/** How a new Build differs from another. */
export interface Difference {
  /** How many versions are in both. */
  readonly kept: number;
  /** How many dependencies are in both. */
  readonly keptDependencies: number;
  /** Everything that differs, one by one: versions, dependencies, the runtime. */
  readonly changes: readonly Change[];
  /** What cannot be compared, since one side says nothing of it: `functions`, `assets`, `dependencies`, `runtime`. */
  readonly unknown: readonly string[];
  /** Whether anything differs. A range that the other Build satisfies does not differ. */
  readonly sameness: Sameness;
  /** The same, and no range: a new Build would be the other one again. */
  readonly identical: boolean;
}

/** The new Build: what was asked for, or would be, and what an answer tells of it once it exists. */
export interface NewBuild {
  readonly asked?: Contents | undefined;
  readonly listed?: ListedContents | undefined;
}

/** How the new Build differs from the one before it. */
export async function diffContents(before: ListedContents, { asked, listed }: NewBuild): Promise<Difference> {
  const after = {
    // The answer knows the real paths of what was asked for.
    functionVersions: listed?.functionVersions ?? asked?.functionVersions,
    assetVersions: listed?.assetVersions ?? asked?.assetVersions,
    dependencies: joinDependencies(asked, listed),
    runtime: asked?.runtime ?? listed?.runtime,
  };
  const versions = diffVersions(before, after);
  const sent = new Set(asked?.dependencies?.map(({ name }) => name));
  const dependencies =
    before.dependencies === undefined || after.dependencies === undefined
      ? undefined
      : await diffDependencies(before.dependencies, after.dependencies, sent);
  const runtime = compareRuntimes(before.runtime, after.runtime);
  const sameness = worst([versions.sameness, dependencies?.sameness ?? 'unknown', runtime]);
  return {
    kept: versions.kept,
    keptDependencies: dependencies?.kept ?? 0,
    changes: [
      ...versions.changes,
      ...(dependencies?.changes ?? []).map((change) => ({ kind: 'dependency' as const, ...change })),
      ...(runtime === 'different'
        ? [{ kind: 'runtime' as const, name: 'runtime', before: before.runtime, now: after.runtime }]
        : []),
    ],
    unknown: [
      ...versions.unknown,
      ...(dependencies === undefined ? ['dependencies'] : []),
      ...(runtime === 'unknown' ? ['runtime'] : []),
    ],
    sameness,
    identical: sameness === 'same' && dependencies?.identical === true,
  };
}

/**
 * What was asked for stands as it was asked, so that a plan and the run after it say the same of a range. The answer
 * adds what the platform chose.
 */
function joinDependencies(
  asked: Contents | undefined,
  listed: ListedContents | undefined,
): readonly Dependency[] | undefined {
  if (asked === undefined) return listed?.dependencies;
  const sent = asked.dependencies ?? [];
  const names = new Set(sent.map(({ name }) => name));
  return [...sent, ...(listed?.dependencies ?? []).filter(({ name }) => !names.has(name))];
}

function diffVersions(before: ListedContents, after: ListedContents) {
  const known = (kind: 'functionVersions' | 'assetVersions') => before[kind] !== undefined && after[kind] !== undefined;
  const compared = ({ functionVersions, assetVersions }: ListedContents) =>
    joinKinds(known('functionVersions') ? functionVersions : [], known('assetVersions') ? assetVersions : []);
  const [old, all] = [compared(before), compared(after)];
  const [oldSids, sids] = [sidsOf(old), sidsOf(all)];
  const fresh = all.filter(({ sid }) => !oldSids.has(sid));
  const gone = old.filter(({ sid }) => !sids.has(sid));
  const unknown = [...(known('functionVersions') ? [] : ['functions']), ...(known('assetVersions') ? [] : ['assets'])];
  const sameness: Sameness = fresh.length + gone.length > 0 ? 'different' : unknown.length > 0 ? 'unknown' : 'same';
  return { kept: old.length - gone.length, changes: pairVersions(fresh, gone), unknown, sameness };
}

const sidsOf = (versions: readonly Version[]) => new Set(versions.map(({ sid }) => sid));

/** What is new beside what it takes the place of, then what nothing takes the place of. */
function pairVersions(fresh: readonly KindedVersion[], gone: readonly KindedVersion[]): readonly Change[] {
  const before = new Map(gone.map((version) => [version.path, version]));
  const taken = new Set(fresh.map(({ path }) => path));
  const lost = gone.filter(({ path }) => path === undefined || !taken.has(path));
  return [
    ...fresh.map(({ sid, path, kind }) => {
      const old = path === undefined ? undefined : before.get(path);
      const otherKind = old !== undefined && old.kind !== kind;
      return { kind, name: path ?? sid, before: old?.sid, now: sid, otherKind };
    }),
    ...lost.map(({ sid, path, kind }) => ({ kind, name: path ?? sid, before: sid, now: undefined })),
  ];
}

/** The difference with the paths that versions turn out to have, by SID, in place of those it was made with. */
export function correctPaths(difference: Difference, paths: ReadonlyMap<string, string | undefined>): Difference {
  const versions = difference.changes.filter(isOfVersion);
  const pathOf = (sid: string, name: string) => paths.get(sid) ?? (name === sid ? undefined : name);
  const fresh = versions.flatMap(({ kind, name, now }) =>
    now === undefined ? [] : [{ kind, sid: now, path: pathOf(now, name) }],
  );
  const gone = versions.flatMap((change) => {
    const { name, before } = change;
    return before === undefined ? [] : [{ kind: kindBefore(change), sid: before, path: pathOf(before, name) }];
  });
  const others = difference.changes.filter((change) => !isOfVersion(change));
  return { ...difference, changes: [...pairVersions(fresh, gone), ...others] };
}

/** A change of a Function or an Asset. */
interface VersionChange extends Change {
  readonly kind: VersionKind;
}

const isOfVersion = (change: Change): change is VersionChange => change.kind === 'function' || change.kind === 'asset';

const kindBefore = ({ kind, otherKind }: VersionChange): VersionKind =>
  otherKind ? (kind === 'asset' ? 'function' : 'asset') : kind;

/** In words: `3 kept, 1 replaced (/greet), 1 removed (/old), runtime node22 → node24, not known: dependencies`. */
export function describeDifference({ kept, changes, unknown, sameness }: Difference): string {
  if (sameness === 'same') return `${kept} kept, nothing differs`;
  const versions = changes.filter(isOfVersion);
  const replaced = versions.filter(({ before, now }) => before !== undefined && now !== undefined);
  const added = versions.filter(({ before }) => before === undefined);
  const removed = versions.filter(({ now }) => now === undefined);
  const dependencies = changes.filter(({ kind }) => kind === 'dependency').map(describeDependencyChange);
  const runtime = changes.find(({ kind }) => kind === 'runtime');
  return [
    ...(unknown.includes('functions') && unknown.includes('assets') ? [] : [`${kept} kept`]),
    ...describeSome(replaced.map(describeReplaced), 'replaced'),
    ...describeSome(added.map(nameOf), 'added'),
    ...describeSome(removed.map(nameOf), 'removed'),
    ...(dependencies.length === 0
      ? []
      : [`${dependencies.length === 1 ? 'dependency' : 'dependencies'} ${listFirst(dependencies, 10)}`]),
    ...(runtime === undefined ? [] : [`runtime ${runtime.before} → ${runtime.now}`]),
    ...(unknown.length === 0 ? [] : [`not known: ${unknown.join(', ')}`]),
  ].join(', ');
}

const nameOf = ({ name }: Change) => name;

const describeReplaced = (change: VersionChange) =>
  change.otherKind ? `${change.name}, ${kindBefore(change)} before and ${change.kind} now` : change.name;

function describeSome(names: readonly string[], word: string): readonly string[] {
  return names.length === 0 ? [] : [`${names.length} ${word} (${listFirst(names, 10)})`];
}
