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
import { type Sameness, worst } from './build-equality.ts';
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
  /** Paths that another version answers on now; with a remark where the kind changed, too. */
  readonly replaced: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** In words, e.g. `lodash 4.17.20 → 4.17.21`; those, too, of which it is not known whether they differ. */
  readonly dependencies: readonly string[];
  /** In words, e.g. `node22 → node24`; undefined when it stays, or is not known. */
  readonly runtime: string | undefined;
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
  const runtime = diffRuntimes(before.runtime, after.runtime);
  const sameness = worst([versions.sameness, dependencies?.sameness ?? 'unknown', runtime.sameness]);
  const changed = dependencies?.changes ?? [];
  return {
    kept: versions.kept,
    keptDependencies: dependencies?.kept ?? 0,
    changes: [
      ...versions.changes,
      ...changed.map((change) => ({ kind: 'dependency' as const, ...change })),
      ...(runtime.words === undefined
        ? []
        : [{ kind: 'runtime' as const, name: 'runtime', before: before.runtime, now: after.runtime }]),
    ],
    replaced: versions.replaced,
    added: versions.added,
    removed: versions.removed,
    dependencies: changed.map(describeDependencyChange),
    runtime: runtime.words,
    unknown: [
      ...versions.unknown,
      ...(dependencies === undefined ? ['dependencies'] : []),
      ...(runtime.sameness === 'unknown' ? ['runtime'] : []),
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

function diffRuntimes(before: string | undefined, after: string | undefined) {
  if (before === undefined || after === undefined) return { sameness: 'unknown' as const, words: undefined };
  return before.toLowerCase() === after.toLowerCase()
    ? { sameness: 'same' as const, words: undefined }
    : { sameness: 'different' as const, words: `${before} → ${after}` };
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
  return { kept: old.length - gone.length, ...groupChanges(fresh, gone), unknown, sameness };
}

const sidsOf = (versions: readonly Version[]) => new Set(versions.map(({ sid }) => sid));

function groupChanges(fresh: readonly KindedVersion[], gone: readonly KindedVersion[]) {
  const before = new Map(gone.map((version) => [version.path, version]));
  const taken = new Set(fresh.map(({ path }) => path));
  const replaced: string[] = [];
  const added: string[] = [];
  const changes: Change[] = [];
  for (const { sid, path, kind } of fresh) {
    const old = path === undefined ? undefined : before.get(path);
    const name = path ?? sid;
    const otherKind = old !== undefined && old.kind !== kind;
    changes.push({ kind, name, before: old?.sid, now: sid, otherKind });
    if (old === undefined) added.push(name);
    else replaced.push(otherKind ? `${name}, ${old.kind} before and ${kind} now` : name);
  }
  const lost = gone.filter(({ path }) => path === undefined || !taken.has(path));
  for (const { sid, path, kind } of lost) changes.push({ kind, name: path ?? sid, before: sid, now: undefined });
  return { changes, replaced, added, removed: lost.map(({ path, sid }) => path ?? sid) };
}

/** In words: `3 kept, 1 replaced (/greet), 1 removed (/old), runtime node22 → node24, not known: dependencies`. */
export function describeDifference(difference: Difference): string {
  const { kept, replaced, added, removed, dependencies, runtime, unknown, sameness } = difference;
  if (sameness === 'same') return `${kept} kept, nothing differs`;
  return [
    ...(unknown.includes('functions') && unknown.includes('assets') ? [] : [`${kept} kept`]),
    ...describeSome(replaced, 'replaced'),
    ...describeSome(added, 'added'),
    ...describeSome(removed, 'removed'),
    ...(dependencies.length === 0
      ? []
      : [`${dependencies.length === 1 ? 'dependency' : 'dependencies'} ${listFirst(dependencies, 10)}`]),
    ...(runtime === undefined ? [] : [`runtime ${runtime}`]),
    ...(unknown.length === 0 ? [] : [`not known: ${unknown.join(', ')}`]),
  ].join(', ');
}

function describeSome(names: readonly string[], word: string): readonly string[] {
  return names.length === 0 ? [] : [`${names.length} ${word} (${listFirst(names, 10)})`];
}
