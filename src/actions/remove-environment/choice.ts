/**
 * Which environments may go, and why the others stay. Every doubt keeps one: a preview too many costs nothing, and
 * production once removed is gone with its domain and its variables.
 */
import { isGlob } from '../../inputs/names.ts';
import { whyProduction } from '../../model/environments.ts';
import { readPatterns } from '../../model/removals.ts';
import type { Deployment, Environment } from '../../model/resources.ts';
import { isSid } from '../../model/sid.ts';
import type { Page } from '../../twilio/page.ts';

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

/** What is known of ages, in ms since the epoch. What is missing or undefined is not known. */
export interface Dates {
  /** Live Build → Twilio's time of its creation. */
  readonly builtAt: ReadonlyMap<string, number | undefined>;
  /** Environment → when anything was made live there last; {@link NEVER} where nothing was. */
  readonly wentLiveAt: ReadonlyMap<string, number | undefined>;
}

/** Before every date. */
const NEVER = Number.NEGATIVE_INFINITY;

/** What the inputs say. */
export interface Rules {
  readonly environments: readonly NamePattern[];
  readonly protect: readonly NamePattern[];
  /** Undefined: of any age. */
  readonly age:
    | {
        /** The earliest that anybody says, in ms since the epoch. */
        readonly now: number;
        readonly olderThanMs: number;
        readonly dates: Dates;
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
  const since = newestOf(environment, age.dates);
  if (since === undefined) return 'undated';
  return age.now - since > age.olderThanMs ? undefined : 'young';
}

/** Whether its SID stands among the entries, which is as clear as it gets. */
export function isNamedBySid(environment: Environment, environments: readonly NamePattern[]): boolean {
  return environments.some(({ kind, fits }) => kind === 'sid' && fits(environment));
}

/**
 * The newest of what is known of it, in ms: its own creation, that of the live Build, and when anything went live there
 * last. An old Build in a new environment is somebody's new preview, and so is one that was made live again.
 */
export function newestOf({ sid, buildSid, createdAt }: Environment, dates: Dates): number | undefined {
  const wentLive = dates.wentLiveAt.get(sid);
  const built = buildSid === undefined ? NEVER : dates.builtAt.get(buildSid);
  if (createdAt === undefined || built === undefined || wentLive === undefined) return undefined;
  // Something is live, and nothing says since when.
  if (buildSid !== undefined && wentLive === NEVER) return undefined;
  return Math.max(createdAt, built, wentLive);
}

/**
 * When anything was made live last, by the first page of an environment's Deployments. One that took it down does not
 * count: a removal that was interrupted sends it. Undefined: a date is missing, or of another order a newer one may be.
 */
export function lastLiveAt({ items, next }: Page<Deployment>): number | undefined {
  const dates = items.filter(({ buildSid }) => buildSid !== undefined).map(({ createdAt }) => createdAt ?? Number.NaN);
  const isNewestFirst = items.every(
    ({ createdAt = 0 }, index) => createdAt <= (items[index - 1]?.createdAt ?? createdAt),
  );
  if (next !== undefined && (dates.length === 0 || !isNewestFirst)) return undefined;
  const last = Math.max(NEVER, ...dates);
  return Number.isNaN(last) ? undefined : last;
}
