/** How a lost POST is looked up: the Builds there were before it, and those since that are made of the same. */
import type { Limits } from '../async/clock.ts';
import type { LookupResult } from '../async/create-once.ts';
import { allVersions, type Contents } from '../model/build-contents.ts';
import { compareWithRequest } from '../model/build-equality.ts';
import type { Build, NotedBuild } from '../model/resources.ts';
import type { CreatedBuild, Serverless } from '../twilio/calls/serverless.ts';

/** A Build to create, and what was there before it. */
export interface BuildCreation {
  readonly serverless: Serverless;
  readonly serviceSid: string;
  readonly contents: Contents;
  readonly note: BuildSnapshot;
}

/** A Build that may be ours: it was not there before, and nothing says that it is made of something else. */
interface CandidateBuild {
  readonly build: CreatedBuild;
  /** Whether it is certainly new and certainly the same. */
  readonly certain: boolean;
}

/**
 * Looks for a Build that was not there before and is made of the same contents. Nothing is concluded from the
 * order of the list at this moment or from this machine's clock; all pages are read until it is found.
 */
export async function findBuild(creation: BuildCreation, limits: Limits): Promise<LookupResult<CreatedBuild>> {
  const candidates: string[] = [];
  for await (const { build, certain } of listCandidates(creation, limits)) {
    if (certain) return { found: 'one', value: build };
    candidates.push(build.sid);
  }
  if (candidates.length === 0) return { found: 'none' };
  const why =
    creation.contents.runtime === undefined
      ? 'no “runtime” was given, and without it a Build cannot be recognised'
      : 'what Twilio tells of the new Builds is not enough to recognise it';
  return { found: 'unclear', why, candidates };
}

/** Builds like ours that turned up beside it: the price of a lost answer. SIDs. */
export async function findDuplicates(
  creation: BuildCreation,
  ours: string,
  limits: Limits,
): Promise<readonly string[]> {
  const duplicates: string[] = [];
  for await (const { build } of listCandidates(creation, limits)) if (build.sid !== ours) duplicates.push(build.sid);
  return duplicates;
}

async function* listCandidates(creation: BuildCreation, limits: Limits): AsyncGenerator<CandidateBuild> {
  const { serverless, serviceSid, contents, note } = creation;
  const pick = (listed: Build) => ({ ...judge(contents, listed), createdAt: listed.createdAt });
  for await (const listed of serverless.pickBuilds(serviceSid, allVersions(contents).length, pick, limits)) {
    if (!isNew(note, listed.build.sid, listed.createdAt)) continue;
    let { build, sameness } = listed;
    // Lists may leave fields out or null; the Build itself says more. Without a runtime that does not help.
    if (sameness === 'unknown' && contents.runtime !== undefined)
      ({ build, sameness } = judge(contents, await serverless.fetchBuild(serviceSid, build.sid, limits)));
    if (sameness === 'different') continue;
    const dated = note.backTo === undefined || listed.createdAt !== undefined;
    yield { build, certain: sameness === 'same' && dated };
  }
}

/** What is kept of a listed Build: one of 1050 versions is 0.3 MB, and there may be hundreds. */
function judge(contents: Contents, listed: Build) {
  const { sid, status, runtime } = listed;
  return { build: { sid, status, runtime }, sameness: compareWithRequest(contents, listed) };
}

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

/** Of a service that has none. */
export const NO_BUILDS: BuildSnapshot = { sids: new Set(), backTo: undefined };

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
function isNew({ sids, backTo }: BuildSnapshot, sid: string, createdAt: number | undefined): boolean {
  return !sids.has(sid) && (backTo === undefined || createdAt === undefined || createdAt > backTo);
}
