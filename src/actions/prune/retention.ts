/**
 * Which Builds may go. Pure. Every doubt keeps a Build: one too many costs nothing, and one too few may be the
 * one that somebody is about to put back.
 */

import { retrace } from '../../build/previous.ts';

/** What of a Build matters here. */
export interface ListedBuild {
  /** `ZB…` */
  readonly sid: string;
  /** In lower case. */
  readonly status: string;
  /** Twilio's time of creation, in ms; undefined when it cannot be read. */
  readonly createdAt: number | undefined;
}

/** Why a Build stays, strongest reason first. */
export const REASONS = {
  live: 'live',
  previous: 'live before, so that it can be put back',
  protected: 'protected by this step',
  building: 'not finished',
  undated: 'of unknown age',
  newest: 'one of the newest',
  young: 'not old enough',
  refused: 'refused by Twilio',
  unanswered: 'perhaps deleted: the answer never came',
} as const;

/** A key of {@link REASONS}. */
export type Reason = keyof typeof REASONS;

/** Why a Build stays, and where it is or was live. */
export interface KeepReason {
  readonly reason: Reason;
  /** Environment names, or Twilio's words for a refusal. Text from outside. */
  readonly detail?: string;
}

/** A Deployment of one environment, as far as it matters here. */
export interface PastDeployment {
  /** Undefined: it took the environment down. */
  readonly buildSid: string | undefined;
  readonly createdAt: number | undefined;
}

/**
 * The Builds that somebody may want to put back in an environment: the one that was live last before the live
 * one, the one that was live before the live one first was (they differ after a rollback), and the one that
 * `build-sid: previous` means. Equal or unknown dates keep all Builds they could mean; the order of the list means
 * nothing.
 */
export function previousOf(live: string | undefined, history: readonly PastDeployment[]): readonly string[] {
  const others = history.filter(({ buildSid }) => buildSid !== undefined && buildSid !== live);
  const undated = others.filter(({ createdAt }) => createdAt === undefined);
  const first = history.reduce(
    (time, { buildSid, createdAt }) => (buildSid === live ? Math.min(time, createdAt ?? time) : time),
    Number.POSITIVE_INFINITY,
  );
  const last = latest(others);
  const before = latest(others.filter(({ createdAt }) => createdAt !== undefined && createdAt <= first));
  const dated = history.filter(({ buildSid, createdAt }) => buildSid !== undefined && createdAt !== undefined);
  const newestFirst = dated.toSorted((one, other) => Number(other.createdAt) - Number(one.createdAt));
  const meant = live === undefined ? [] : retrace(newestFirst, live).slice(1, 2);
  const named = [...undated, ...last, ...before].map(({ buildSid }) => buildSid);
  return [...new Set([...named, ...meant])].flatMap((sid) => sid ?? []);
}

/** All that share the latest date. */
function latest(deployments: readonly PastDeployment[]): readonly PastDeployment[] {
  const time = deployments.reduce((max, { createdAt }) => Math.max(max, createdAt ?? max), Number.NEGATIVE_INFINITY);
  return deployments.filter(({ createdAt }) => createdAt === time);
}

/** What the inputs say about which Builds stay. */
export interface Rules {
  /** The earliest that anybody says, in ms since the epoch. */
  readonly now: number;
  readonly keep: number;
  readonly olderThanMs: number;
  /** Build SIDs. */
  readonly protect: ReadonlySet<string>;
}

/** Build SID → why an environment needs it. */
export type KeepReasons = ReadonlyMap<string, KeepReason>;

/** Why each Build stays, undefined where it may go; newest first, and those of unknown age before them. */
export function choose(
  builds: readonly ListedBuild[],
  rules: Rules,
  uses: KeepReasons,
): ReadonlyMap<string, KeepReason | undefined> {
  const dates = builds.flatMap(({ createdAt }) => createdAt ?? []).toSorted((one, other) => other - one);
  // Builds as old as the last of the newest count as newest, too: which of them came first cannot be known.
  const border = rules.keep === 0 ? Number.POSITIVE_INFINITY : (dates[rules.keep - 1] ?? Number.NEGATIVE_INFINITY);
  const age = ({ createdAt }: ListedBuild) => createdAt ?? Number.MAX_SAFE_INTEGER;
  return new Map(
    builds
      .toSorted((one, other) => age(other) - age(one))
      .map((build) => [build.sid, uses.get(build.sid) ?? holdOf(build, rules, border)]),
  );
}

function holdOf({ sid, status, createdAt }: ListedBuild, rules: Rules, border: number): KeepReason | undefined {
  if (rules.protect.has(sid)) return { reason: 'protected' };
  if (status !== 'completed' && status !== 'failed') return { reason: 'building' };
  if (createdAt === undefined) return { reason: 'undated' };
  if (createdAt >= border) return { reason: 'newest' };
  return rules.now - createdAt > rules.olderThanMs ? undefined : { reason: 'young' };
}
