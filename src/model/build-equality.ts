/** Whether two Builds are the same: one that an answer tells of, and the contents that were asked for. Pure. */
import {
  type Contents,
  type Dependency,
  type ListedContents,
  PLATFORM_DEFAULTS,
  type Version,
} from './build-contents.ts';

/** Whether two Builds are the same; `unknown` where too little is told of one of them. */
export type Sameness = 'same' | 'different' | 'unknown';

/** How a Build that anybody may have made stands to contents. */
export interface Comparison {
  /** `unknown`, too, where all is the same but for {@link Comparison.unsent}. */
  readonly sameness: Sameness;
  /** Platform defaults that the Build lists and the contents do not: added by the platform, or asked for by somebody. */
  readonly unsent: readonly Dependency[];
  /** The same without a regard to {@link Comparison.unsent}. */
  readonly otherwise: Sameness;
}

/**
 * Whether a Build of unknown origin is made of these contents: the same sets of versions, the same dependencies, the
 * same runtime. A platform default that was not asked for and is listed may be somebody's pin, in a version that the
 * platform would not choose today; to take it for the same would make a pin that is removed stay for ever.
 */
export function compareContents(wanted: Contents, listed: ListedContents): Comparison {
  const sent = new Set(wanted.dependencies?.map(({ name }) => name));
  const unsent = (listed.dependencies ?? []).filter(({ name }) => PLATFORM_DEFAULTS.has(name) && !sent.has(name));
  const otherwise = compareWithRequest(wanted, listed);
  return { sameness: unsent.length === 0 ? otherwise : worst([otherwise, 'unknown']), unsent, otherwise };
}

/**
 * Whether a Build can be what came of the very request that asked for these contents: as {@link compareContents}, but
 * platform defaults that were not sent were added by the platform. `unknown` where the answer says too little, or no
 * runtime was asked for.
 */
export function compareWithRequest(sent: Contents, listed: ListedContents): Sameness {
  return worst([
    compareVersions(sent.functionVersions, listed.functionVersions),
    compareVersions(sent.assetVersions, listed.assetVersions),
    compareDependencies(sent.dependencies ?? [], listed.dependencies),
    compareRuntimes(sent.runtime, listed.runtime),
  ]);
}

/** One certain difference decides, however much else is unknown. */
export function worst(results: readonly Sameness[]): Sameness {
  if (results.includes('different')) return 'different';
  return results.includes('unknown') ? 'unknown' : 'same';
}

function compareVersions(wanted: readonly Version[], listed: readonly Version[] | undefined): Sameness {
  // A list that is null says nothing, whatever was asked for: null has been seen for lists that are not empty.
  if (listed === undefined) return 'unknown';
  const sids = new Set(wanted.map(({ sid }) => sid));
  const others = new Set(listed.map(({ sid }) => sid));
  return sids.size === others.size && [...sids].every((sid) => others.has(sid)) ? 'same' : 'different';
}

function compareDependencies(wanted: readonly Dependency[], listed: readonly Dependency[] | undefined): Sameness {
  if (listed === undefined) return 'unknown';
  const versions = new Map(listed.map(({ name, version }) => [name, version]));
  const sent = new Set(wanted.map(({ name }) => name));
  const unasked = [...versions.keys()].some((name) => !sent.has(name) && !PLATFORM_DEFAULTS.has(name));
  const results = wanted.map(({ name, version }): Sameness => {
    const other = versions.get(name);
    if (other === version) return 'same';
    // A range may have been echoed as what it resolved to.
    return other === undefined || isExact(version) ? 'different' : 'unknown';
  });
  return worst([...results, unasked ? 'different' : 'same']);
}

/** `node24`; one that is not known may be any. */
export function compareRuntimes(one: string | undefined, other: string | undefined): Sameness {
  if (one === undefined || other === undefined) return 'unknown';
  return one.toLowerCase() === other.toLowerCase() ? 'same' : 'different';
}

/** Whether a dependency's version is one version and no range or tag (semver 2.0). */
export function isExact(version: string): boolean {
  return /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/.test(version);
}

/** Why no Build can be recognised as the same as these contents would give today; undefined: one can. */
export function whyUnrecognisable({ runtime, dependencies = [] }: Contents): string | undefined {
  if (runtime === undefined) return 'without “runtime” it cannot be known on which runtime Twilio would build';
  const open = dependencies.find(({ version }) => !isExact(version));
  return open === undefined
    ? undefined
    : `${open.name} ${open.version} is no exact version, so a new Build may get a newer one`;
}
