/** How the dependencies of one Build differ from those of another. Pure. */
import { type Dependency, PLATFORM_DEFAULTS } from './build-contents.ts';
import { isExact, type Sameness, worst } from './build-equality.ts';

/** A dependency that differs, or may. */
export interface DependencyChange {
  readonly name: string;
  /** Undefined: it was not listed. */
  readonly before: string | undefined;
  /** Undefined: it is not listed. */
  readonly now: string | undefined;
  /** Whether it differs is not known. */
  readonly unsure?: boolean;
}

/** What {@link diffDependencies} finds. */
export interface DependencyDifference {
  readonly changes: readonly DependencyChange[];
  /** How many are in both. */
  readonly kept: number;
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
  const changes: DependencyChange[] = [];
  let kept = 0;
  let identical = true;
  for (const { name, version } of after) {
    const was = old.get(name);
    old.delete(name);
    if (was === undefined) {
      changes.push({ name, before: undefined, now: version, unsure: PLATFORM_DEFAULTS.has(name) });
      continue;
    }
    const relation = relate(version, was, sent.has(name));
    if (relation !== 'equal') identical = false;
    if (relation === 'equal' || relation === 'kept') kept++;
    else changes.push({ name, before: was, now: version, unsure: relation === 'unknown' });
  }
  for (const [name, version] of old)
    changes.push({ name, before: version, now: undefined, unsure: PLATFORM_DEFAULTS.has(name) });
  const sameness = worst(changes.map(({ unsure }) => (unsure ? 'unknown' : 'different')));
  return { changes, kept, sameness, identical: identical && changes.length === 0 };
}

/** `lodash 4.17.20 → 4.17.21`, `twilio 3.84.1 left to the platform`. */
export function describeDependencyChange({ name, before, now, unsure }: DependencyChange): string {
  if (before === undefined) return `${name} ${now} ${unsure ? 'not listed before' : 'added'}`;
  if (now === undefined) return `${name} ${before} ${unsure ? 'left to the platform' : 'removed'}`;
  return `${name} ${before} → ${now}${unsure ? ' (may be the same)' : ''}`;
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
