/** Looking for a Build that is there already and has the very contents that this run asks for. */
import { allVersions, type Contents } from '../model/build-contents.ts';
import { type Comparison, compareContents } from '../model/build-equality.ts';
import type { Build } from '../model/resources.ts';
import type { RunContext } from '../run/context.ts';
import { limitHeap } from '../run/heap.ts';
import { joinWithAnd } from '../text/lists.ts';
import { unlessMissing } from '../twilio/request.ts';

/** A Build that can stand for the one this run asks for. */
export interface Match {
  readonly build: Build;
  /** Why it is used, as the end of a sentence. */
  readonly why: string;
}

/** What can be used: only these lead to a live Build. */
const USABLE: ReadonlySet<string> = new Set(['completed', 'building']);

/**
 * Builds that a list says too little about are fetched one by one. After so many it is cheaper to create a
 * Build than to go on looking.
 */
const MOST_FETCHES = 20;

/** What is kept of a Build while its list is read. */
interface Candidate extends Comparison, Pick<Build, 'sid' | 'status' | 'createdAt'> {}

/** A Build of these contents, completed or on its way; says why there is none. */
export async function findIdentical(
  run: RunContext,
  contents: Contents,
  serviceSid: string,
  rerun: boolean,
): Promise<Match | undefined> {
  const { identical, likely } = await searchBuilds(run, contents, serviceSid);
  if (identical !== undefined) return { build: identical, why: 'it has the same versions, dependencies and runtime' };
  const newest = findNewest(likely);
  if (newest === undefined) {
    run.log.line('No Build of the service has the same contents; a new one is created.');
    return undefined;
  }
  const build = rerun ? await takeOwn(run, contents, newest, serviceSid) : undefined;
  if (build !== undefined)
    return {
      build,
      why: `the job is a re-run, and it is the newest Build of these contents (${listUnsent(newest)} in it: added by the platform)`,
    };
  run.log.line(explainUnsent(`Build ${newest.sid}`, newest));
  return undefined;
}

const listUnsent = ({ unsent }: Pick<Comparison, 'unsent'>) =>
  joinWithAnd(unsent.map(({ name, version }) => `${name} ${version}`));

/** Why a Build that is the same but for platform defaults is not used. */
export function explainUnsent(build: string, comparison: Pick<Comparison, 'unsent'>): string {
  return `${build} is the same but for ${listUnsent(comparison)}, which this run leaves to the platform and somebody may have asked for; a new one is created. With both packages among the dependencies it could be used again.`;
}

/**
 * On a re-run, the newest Build that is the same but for platform defaults is taken for the one that an earlier
 * attempt created: whatever was there before that is older. Not so when it is inherited from or live, since it may
 * have been so before the first attempt, which then created none, and its pins would stay.
 */
async function takeOwn(
  run: RunContext,
  contents: Contents,
  { sid }: Candidate,
  serviceSid: string,
): Promise<Build | undefined> {
  const { inherited, deploy } = run.record.facts;
  if (sid === inherited?.buildSid || sid === deploy?.live) return undefined;
  const build = await unlessMissing(run.serverless.fetchBuild(serviceSid, sid, run.limits));
  if (build === undefined || !USABLE.has(build.status)) return undefined;
  return compareContents(contents, build).otherwise === 'different' ? undefined : build;
}

/** By Twilio's own dates. Without a date there is a newest only where there is one. */
function findNewest(candidates: readonly Candidate[]): Candidate | undefined {
  if (candidates.length > 1 && candidates.some(({ createdAt }) => createdAt === undefined)) return undefined;
  return candidates.toSorted((one, other) => Number(other.createdAt) - Number(one.createdAt))[0];
}

/** What {@link searchBuilds} finds. */
interface Found {
  readonly identical?: Build;
  /** Builds that are the same but for platform defaults that were not asked for; those, too, that failed. */
  readonly likely: readonly Candidate[];
}

/** The first Build with the same contents. One page is held at a time, and of each Build only what is asked here. */
async function searchBuilds(run: RunContext, contents: Contents, serviceSid: string): Promise<Found> {
  await limitHeap();
  const likely: Candidate[] = [];
  let looks = 0;
  const judge = (listed: Build): Candidate => ({
    sid: listed.sid,
    status: listed.status,
    createdAt: listed.createdAt,
    ...compareContents(contents, listed),
  });
  for await (const listed of run.serverless.pickBuilds(serviceSid, allVersions(contents).length, judge, run.limits)) {
    if (isLikely(listed)) {
      likely.push(listed);
      continue;
    }
    if (listed.sameness === 'different' || !USABLE.has(listed.status)) continue;
    if (++looks > MOST_FETCHES) {
      run.log.line(`Twilio’s list of Builds says too little, and ${MOST_FETCHES} fetched one by one are others.`);
      return { likely };
    }
    const build = await unlessMissing(run.serverless.fetchBuild(serviceSid, listed.sid, run.limits));
    if (build === undefined) continue;
    const seen = judge(build);
    if (isLikely(seen)) likely.push(seen);
    else if (USABLE.has(build.status) && isIdentical(seen, listed)) return { identical: build, likely };
  }
  return { likely };
}

const isLikely = ({ sameness, otherwise }: Candidate) => sameness === 'unknown' && otherwise === 'same';

/** Where the Build itself leaves something out that its list has told, the list has the word. */
const isIdentical = (seen: Candidate, listed: Candidate) =>
  seen.sameness === 'same' || (listed.sameness === 'same' && seen.sameness === 'unknown' && seen.unsent.length === 0);
