/** What a deploy takes away: paths that answer now and will not, and dependencies that vanish. Pure. */
import type { ListedContents, Version } from './build-contents.ts';
import { PLATFORM_DEFAULTS } from './build-contents.ts';

/** What the live Build serves and the new one does not. */
export interface Removals {
  /** Paths that nobody asked to remove, sorted. */
  readonly paths: readonly string[];
  /** The live versions that serve these paths, by path. */
  readonly functions: readonly Version[];
  readonly assets: readonly Version[];
  /** Names of dependencies of the live Build that the new one is without, sorted. */
  readonly dependencies: readonly string[];
  /** Set when an answer tells too little to be sure about the paths: why. */
  readonly unclear?: string;
}

/**
 * Compares the live Build with the one that is to replace it. A version that is in both is served by both,
 * whatever else is known of it; `excluded` tell the paths that may go on purpose.
 */
export function findRemovals(
  live: ListedContents,
  next: ListedContents,
  excluded: readonly ((path: string) => boolean)[],
): Removals {
  const dependencies = vanished(live, next);
  const before = versionsOf(live);
  const after = versionsOf(next);
  if (before === undefined || after === undefined) {
    const which = before === undefined ? 'the live Build' : 'the new Build';
    return {
      paths: [],
      functions: [],
      assets: [],
      dependencies,
      unclear: `Twilio does not list the versions of ${which}`,
    };
  }
  const kept = new Set(after.map(({ sid }) => sid));
  const served = new Set(after.map(({ path }) => path));
  const staysOrMayGo = (path: string) => served.has(path) || excluded.some((fits) => fits(path));
  const gone = before.filter(({ sid, path }) => !kept.has(sid) && (path === undefined || !staysOrMayGo(path)));
  const paths = [...new Set(gone.flatMap(({ path }) => path ?? []))].sort();
  const lost = (versions: readonly Version[] = []) =>
    paths.flatMap((path) => versions.filter((version) => version.path === path && gone.includes(version)));
  // A version without a path may be the one that serves a path in question, on either side.
  const nameless =
    gone.some(({ path }) => path === undefined) || (gone.length > 0 && after.some(({ path }) => path === undefined));
  const versions = { functions: lost(live.functionVersions), assets: lost(live.assetVersions) };
  return {
    paths,
    ...versions,
    dependencies,
    ...(nameless ? { unclear: 'Twilio does not list the paths of all versions' } : {}),
  };
}

function versionsOf({ functionVersions, assetVersions }: ListedContents): readonly Version[] | undefined {
  if (functionVersions === undefined || assetVersions === undefined) return undefined;
  return [...functionVersions, ...assetVersions];
}

/** Platform defaults come and go by themselves; a list that cannot be read says nothing. */
function vanished({ dependencies: before }: ListedContents, { dependencies: after }: ListedContents): string[] {
  if (before === undefined || after === undefined) return [];
  const kept = new Set(after.map(({ name }) => name));
  return before
    .map(({ name }) => name)
    .filter((name) => !kept.has(name) && !PLATFORM_DEFAULTS.has(name))
    .sort();
}

/**
 * For each pattern, whether a path fits it. “*” stays within one folder, “**” goes through all, and “/legacy/**” is
 * what is below the folder: a Function `/legacy` beside it is another route (which picomatch calls `strictSlashes`).
 */
export async function readPatterns(patterns: readonly string[]): Promise<readonly ((path: string) => boolean)[]> {
  if (patterns.length === 0) return [];
  const { default: picomatch } = await import('picomatch');
  return patterns.map((pattern) => {
    const matches = picomatch(pattern, { dot: true, nonegate: true, strictSlashes: true });
    // With a second argument, as Array.some gives it, picomatch returns an object, which is true whatever it says.
    return (path) => matches(path);
  });
}
