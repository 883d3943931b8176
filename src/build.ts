/** Creating the Build, exactly once. */
import type { Clock, Patience } from './clock.ts';
import { type Contents, compareContents, countVersions } from './contents.ts';
import { type Created, type Creation, createOnce, type Fate, type Finding, type OncePolicy } from './once.ts';
import type { Build, NotedBuild } from './twilio/decode.ts';
import { RequestFailure, spacingOf } from './twilio/request.ts';
import type { BuildContents, CreatedBuild, Serverless } from './twilio/serverless.ts';

/** The Builds there were before ours. */
export interface Note {
  /** SIDs. */
  readonly sids: ReadonlySet<string>;
  /**
   * Twilio's own date of the oldest noted Build, in ms, when there are more: what was not noted is no newer.
   * Undefined: all were noted.
   */
  readonly backTo: number | undefined;
}

/** A Build to create, and what was there before it. */
export interface BuildCreation {
  readonly serverless: Serverless;
  readonly serviceSid: string;
  readonly contents: Contents;
  readonly note: Note;
}

/**
 * Notes the Builds there are: the first page, when the list is seen to be newest first, and else all of them.
 * In any other order a Build that is missing from the first page may be old, and one that failed long ago
 * would later be taken for ours.
 */
export async function noteBuilds(serverless: Serverless, serviceSid: string, patience: Patience): Promise<Note> {
  const { items, next } = await serverless.noteBuilds(serviceSid, patience);
  const sids = new Set(items.map(({ sid }) => sid));
  if (next === undefined) return { sids, backTo: undefined };
  const backTo = findOldest(items);
  if (backTo !== undefined) return { sids, backTo };
  for await (const sid of serverless.pickBuilds(serviceSid, 0, (build) => build.sid, patience)) sids.add(sid);
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

/** What a failed request to create something means (see {@link FailureClass}). */
export function judgeCreation(error: unknown): Fate {
  if (!(error instanceof RequestFailure)) return { fate: 'unexpected' };
  const { class: fate } = error.facts;
  return fate === 'unsent' ? { fate, ...spacingOf(error) } : { fate };
}

/** The contents as the API takes them. */
export function toApi({ functionVersions, assetVersions, dependencies, runtime }: Contents): BuildContents {
  return {
    functionVersions: functionVersions.map(({ sid }) => sid),
    assetVersions: assetVersions.map(({ sid }) => sid),
    dependencies,
    runtime,
  };
}

/** When to stop, and whom to tell what goes on. */
export interface CreateBuildOptions extends OncePolicy {
  readonly clock: Clock;
  readonly patience: Patience;
}

/** Creates the Build or adopts the one that a lost request created; see {@link createOnce} for what it throws. */
export function createBuild(
  creation: BuildCreation,
  { clock, patience, ...policy }: CreateBuildOptions,
): Promise<Created<CreatedBuild>> {
  const { serverless, serviceSid, contents } = creation;
  const steps: Creation<CreatedBuild> = {
    send: (p) => serverless.createBuild(serviceSid, toApi(contents), p),
    find: (p) => findBuild(creation, p),
    judge: judgeCreation,
  };
  return createOnce(steps, clock, patience, policy);
}

/** A Build that may be ours: it was not there before, and nothing says that it is made of something else. */
interface Newcomer {
  readonly build: CreatedBuild;
  /** Whether it is certainly new and certainly the same. */
  readonly certain: boolean;
}

/**
 * Looks for a Build that was not there before and is made of the same contents. Nothing is concluded from the
 * order of the list at this moment or from this machine's clock; all pages are read until it is found.
 */
export async function findBuild(creation: BuildCreation, patience: Patience): Promise<Finding<CreatedBuild>> {
  const candidates: string[] = [];
  for await (const { build, certain } of listNewcomers(creation, patience)) {
    if (certain) return { found: 'it', value: build };
    candidates.push(build.sid);
  }
  if (candidates.length === 0) return { found: 'nothing' };
  const why =
    creation.contents.runtime === undefined
      ? 'no “runtime” was given, and without it a Build cannot be recognised'
      : 'what Twilio tells of the new Builds is not enough to recognise it';
  return { found: 'unclear', why, candidates };
}

/** Builds like ours that turned up beside it: the price of a lost answer. SIDs. */
export async function findTwins(creation: BuildCreation, ours: string, patience: Patience): Promise<readonly string[]> {
  const twins: string[] = [];
  for await (const { build } of listNewcomers(creation, patience)) if (build.sid !== ours) twins.push(build.sid);
  return twins;
}

async function* listNewcomers(creation: BuildCreation, patience: Patience): AsyncGenerator<Newcomer> {
  const { serverless, serviceSid, contents, note } = creation;
  const pick = (listed: Build) => ({ ...judge(contents, listed), createdAt: listed.createdAt });
  for await (const listed of serverless.pickBuilds(serviceSid, countVersions(contents), pick, patience)) {
    if (!isNew(note, listed.build.sid, listed.createdAt)) continue;
    let { build, sameness } = listed;
    // Lists may leave fields out or null; the Build itself says more. Without a runtime that does not help.
    if (sameness === 'unclear' && contents.runtime !== undefined)
      ({ build, sameness } = judge(contents, await serverless.fetchBuild(serviceSid, build.sid, patience)));
    if (sameness === 'different') continue;
    const dated = note.backTo === undefined || listed.createdAt !== undefined;
    yield { build, certain: sameness === 'same' && dated };
  }
}

/** Dates are Twilio's own and compared with each other only, so that it does not matter how wrong they are. */
function isNew({ sids, backTo }: Note, sid: string, createdAt: number | undefined): boolean {
  return !sids.has(sid) && (backTo === undefined || createdAt === undefined || createdAt > backTo);
}

/** What is kept of a listed Build: one of 1050 versions is 0.3 MB, and there may be hundreds. */
function judge(contents: Contents, listed: Build) {
  const { sid, status, runtime } = listed;
  return { build: { sid, status, runtime }, sameness: compareContents(contents, listed) };
}
