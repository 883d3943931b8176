/** How the dependencies of one Build differ from those of another. Pure. */
import { type Dependency, PLATFORM_DEFAULTS } from './build-contents.ts';
import { isExact, type Sameness, worst } from './build-equality.ts';

/** What {@link diffDependencies} finds. */
export interface DependencyDifference {
  /** For each that differs, or may: `lodash 4.17.20 → 4.17.21`, `twilio 3.84.1 left to the platform`. */
  readonly words: readonly string[];
  readonly sameness: Sameness;
  /** Every version stands in both lists in the same words: no range that something newer may fit today. */
  readonly identical: boolean;
}

/**
 * How a version that is asked for stands to one that is there. `kept`: it is a range, and what is there satisfies it.
 */
type Relation = 'equal' | 'kept' | 'different' | 'unknown';

/**
 * How `after` differs from `before`. `sent` names the dependencies of `after` that a request asks for, or has asked
 * for; any other was read from an answer. A platform default that stands in one list only says nothing: the platform
 * adds these by itself, perhaps in the very version that is missing, and not every answer lists what it added.
 */
export async function diffDependencies(
  before: readonly Dependency[],
  after: readonly Dependency[],
  sent: ReadonlySet<string>,
): Promise<DependencyDifference> {
  const relate = await openRelation([...before, ...after]);
  const old = new Map(before.map(({ name, version }) => [name, version]));
  const words: string[] = [];
  const results: Sameness[] = [];
  let identical = true;
  const add = (sameness: Sameness, text: string) => {
    words.push(text);
    results.push(sameness);
  };
  for (const { name, version } of after) {
    const was = old.get(name);
    old.delete(name);
    if (was === undefined) {
      if (PLATFORM_DEFAULTS.has(name)) add('unknown', `${name} ${version} not listed before`);
      else add('different', `${name} ${version} added`);
      continue;
    }
    const relation = relate(version, was, sent.has(name));
    if (relation !== 'equal') identical = false;
    if (relation === 'different') add('different', `${name} ${was} → ${version}`);
    if (relation === 'unknown') add('unknown', `${name} ${was} → ${version} (may be the same)`);
  }
  for (const [name, version] of old)
    if (PLATFORM_DEFAULTS.has(name)) add('unknown', `${name} ${version} left to the platform`);
    else add('different', `${name} ${version} removed`);
  return { words, sameness: worst(results), identical: identical && words.length === 0 };
}

/** The comparison of two versions. The `semver` package is loaded only when one of them is a range. */
async function openRelation(
  dependencies: readonly Dependency[],
): Promise<(asked: string, there: string, sent: boolean) => Relation> {
  if (dependencies.every(({ version }) => isExact(version)))
    return (asked, there) => (asked === there ? 'equal' : 'different');
  const { default: semver } = await import('semver');
  return (asked, there, sent) => {
    if (asked === there) return 'equal';
    if (isExact(asked) && isExact(there)) return 'different';
    // A dist-tag or an address: only npm knows what it means.
    if (semver.validRange(asked) === null || semver.validRange(there) === null) return 'unknown';
    if (!semver.intersects(asked, there)) return 'different';
    // What a Build of before made of a range is not known; what is yet to be asked for is kept where it fits.
    return sent && isExact(there) && semver.satisfies(there, asked) ? 'kept' : 'unknown';
  };
}
