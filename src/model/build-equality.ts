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

/**
 * Whether a Build that an answer tells of is made of these contents: the same sets of versions, the same
 * dependencies but for platform defaults that were not sent, the same runtime. `unknown` where the answer
 * says too little, or no runtime was asked for.
 */
export function compareContents(wanted: Contents, listed: ListedContents): Sameness {
  return worst([
    compareVersions(wanted.functionVersions, listed.functionVersions),
    compareVersions(wanted.assetVersions, listed.assetVersions),
    compareDependencies(wanted.dependencies ?? [], listed.dependencies),
    compareRuntimes(wanted.runtime, listed.runtime),
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
  const sids = new Set(wanted.map(({ sid }) => sid.toLowerCase()));
  const others = new Set(listed.map(({ sid }) => sid.toLowerCase()));
  return sids.size === others.size && [...sids].every((sid) => others.has(sid)) ? 'same' : 'different';
}

function compareDependencies(wanted: readonly Dependency[], listed: readonly Dependency[] | undefined): Sameness {
  if (listed === undefined) return 'unknown';
  const versions = new Map(listed.map(({ name, version }) => [name, version]));
  const sent = new Set(wanted.map(({ name }) => name));
  const stranger = [...versions.keys()].some((name) => !sent.has(name) && !PLATFORM_DEFAULTS.has(name));
  const results = wanted.map(({ name, version }): Sameness => {
    const other = versions.get(name);
    if (other === version) return 'same';
    // A range may have been echoed as what it resolved to.
    return other === undefined || isExact(version) ? 'different' : 'unknown';
  });
  return worst([...results, stranger ? 'different' : 'same']);
}

function compareRuntimes(wanted: string | undefined, listed: string | undefined): Sameness {
  if (wanted === undefined || listed === undefined) return 'unknown';
  return wanted.toLowerCase() === listed.toLowerCase() ? 'same' : 'different';
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
