import type { Limits } from '../async/clock.ts';
import type { NotedBuild } from '../model/resources.ts';
import type { Serverless } from '../twilio/serverless.ts';

/** The Builds there were before ours. */
export interface BuildSnapshot {
  /** SIDs. */
  readonly sids: ReadonlySet<string>;
  /**
   * Twilio's own date of the oldest noted Build, in ms, when there are more: what was not noted is no newer.
   * Undefined: all were noted.
   */
  readonly backTo: number | undefined;
}

/**
 * Notes the Builds there are: the first page, when the list is seen to be newest first, and else all of them.
 * In any other order a Build that is missing from the first page may be old, and one that failed long ago
 * would later be taken for ours.
 */
export async function takeSnapshot(serverless: Serverless, serviceSid: string, limits: Limits): Promise<BuildSnapshot> {
  const { items, next } = await serverless.listNewestBuilds(serviceSid, limits);
  const sids = new Set(items.map(({ sid }) => sid));
  if (next === undefined) return { sids, backTo: undefined };
  const backTo = findOldest(items);
  if (backTo !== undefined) return { sids, backTo };
  for await (const sid of serverless.pickBuilds(serviceSid, 0, (build) => build.sid, limits)) sids.add(sid);
  return { sids, backTo: undefined };
}

/** The date of the last, if dates show that the newest come first. */
function findOldest(items: readonly NotedBuild[]): number | undefined {
  const dates = items.map(({ createdAt }) => createdAt ?? Number.NaN);
  const [first = Number.NaN, last = Number.NaN] = [dates[0], dates.at(-1)];
  const ordered = dates.every((date, index) => index === 0 || date <= (dates[index - 1] as number));
  // Equal dates (they are in seconds) show no order.
  return ordered && first > last ? last : undefined;
}

/** Dates are Twilio's own and compared with each other only, so that it does not matter how wrong they are. */
export function isNew({ sids, backTo }: BuildSnapshot, sid: string, createdAt: number | undefined): boolean {
  return !sids.has(sid) && (backTo === undefined || createdAt === undefined || createdAt > backTo);
}
