/**
 * Which environments may go, and why the others stay. Every doubt keeps one: a preview too many costs nothing, and
 * production once removed is gone with its domain and its variables.
 */
import { isGlob } from '../../inputs/names.ts';
import { whyProduction } from '../../model/environments.ts';
import { readPatterns } from '../../model/removals.ts';
import type { Environment } from '../../model/resources.ts';
import { isSid } from '../../model/sid.ts';

/** Why an environment stays, strongest reason first. */
export const REASONS = {
  production: 'it may be production, since it has no domain suffix',
  'production-name': 'by its name it may be production; only its SID removes it',
  protected: 'protected by this step',
  unnamed: 'not named',
  undated: 'of unknown age',
  young: 'not old enough',
  newer: 'something else went live there meanwhile',
  refused: 'refused by Twilio',
  unanswered: 'perhaps removed: the answer never came',
} as const;

/** A key of {@link REASONS}. */
export type Reason = keyof typeof REASONS;

/** One entry of `environments` or `protect`. */
export interface NamePattern {
  readonly text: string;
  readonly kind: 'sid' | 'name' | 'glob';
  readonly fits: (environment: Environment) => boolean;
}

/** The entries as patterns. `anyCase`: letters count in either case, so that a doubt protects. */
export async function readNamePatterns(entries: readonly string[], anyCase: boolean): Promise<readonly NamePattern[]> {
  const fold = (text: string) => (anyCase ? text.toLowerCase() : text);
  const globs = await readPatterns(entries.map(fold));
  return entries.map((text, index): NamePattern => {
    if (isSid(text, 'ZE')) return { text, kind: 'sid', fits: ({ sid }) => sid.toLowerCase() === text.toLowerCase() };
    const kind = isGlob(text) ? 'glob' : 'name';
    const fitsName = (name: string) =>
      fold(name) === fold(text) || (kind === 'glob' && globs[index]?.(fold(name)) === true);
    // The command-line tools and people call the one without a suffix so, whatever its unique name is.
    const fits = ({ uniqueName, domainSuffix }: Environment) =>
      [uniqueName, domainSuffix ?? 'production'].some(fitsName);
    return { text, kind, fits };
  });
}

/** What the inputs say. */
export interface Rules {
  readonly environments: readonly NamePattern[];
  readonly protect: readonly NamePattern[];
  /** Undefined: of any age. */
  readonly age:
    | {
        /** By Twilio's clock, in ms since the epoch. */
        readonly now: number;
        readonly olderThanMs: number;
        /** Live Build → Twilio's time of its creation, in ms; undefined or missing: not known. */
        readonly builtAt: ReadonlyMap<string, number | undefined>;
      }
    | undefined;
}

/** Why the environment stays; undefined: it may go. */
export function whyKept(environment: Environment, { environments, protect, age }: Rules): Reason | undefined {
  const named = environments.filter(({ fits }) => fits(environment));
  if (named.length === 0) return 'unnamed';
  const production = whyProduction(environment);
  if (production === 'unsuffixed') return 'production';
  if (production === 'named' && !isNamedBySid(environment, environments)) return 'production-name';
  if (protect.some(({ fits }) => fits(environment))) return 'protected';
  if (age === undefined) return undefined;
  const since = newestOf(environment, age.builtAt);
  if (since === undefined) return 'undated';
  return age.now - since > age.olderThanMs ? undefined : 'young';
}

/** Whether its SID stands among the entries, which is as clear as it gets. */
export function isNamedBySid(environment: Environment, environments: readonly NamePattern[]): boolean {
  return environments.some(({ kind, fits }) => kind === 'sid' && fits(environment));
}

/**
 * The newest of what is known of it, in ms: the creation of the live Build and its own. An old Build in a new
 * environment is somebody's new preview; where nothing is live, its own creation is all there is.
 */
export function newestOf(
  { buildSid, createdAt }: Environment,
  builtAt: ReadonlyMap<string, number | undefined>,
): number | undefined {
  if (buildSid === undefined || createdAt === undefined) return buildSid === undefined ? createdAt : undefined;
  const built = builtAt.get(buildSid);
  return built === undefined ? undefined : Math.max(built, createdAt);
}
