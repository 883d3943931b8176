import type { Limits } from '../async/clock.ts';
import type { LookupResult } from '../async/create-once.ts';
import { type Contents, compareContents, countVersions } from '../model/build-contents.ts';
import type { Build } from '../model/resources.ts';
import type { CreatedBuild, Serverless } from '../twilio/serverless.ts';
import { type BuildSnapshot, isNew } from './build-snapshot.ts';

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
  const twins: string[] = [];
  for await (const { build } of listCandidates(creation, limits)) if (build.sid !== ours) twins.push(build.sid);
  return twins;
}

async function* listCandidates(creation: BuildCreation, limits: Limits): AsyncGenerator<CandidateBuild> {
  const { serverless, serviceSid, contents, note } = creation;
  const pick = (listed: Build) => ({ ...judge(contents, listed), createdAt: listed.createdAt });
  for await (const listed of serverless.pickBuilds(serviceSid, countVersions(contents), pick, limits)) {
    if (!isNew(note, listed.build.sid, listed.createdAt)) continue;
    let { build, sameness } = listed;
    // Lists may leave fields out or null; the Build itself says more. Without a runtime that does not help.
    if (sameness === 'unclear' && contents.runtime !== undefined)
      ({ build, sameness } = judge(contents, await serverless.fetchBuild(serviceSid, build.sid, limits)));
    if (sameness === 'different') continue;
    const dated = note.backTo === undefined || listed.createdAt !== undefined;
    yield { build, certain: sameness === 'same' && dated };
  }
}

/** What is kept of a listed Build: one of 1050 versions is 0.3 MB, and there may be hundreds. */
function judge(contents: Contents, listed: Build) {
  const { sid, status, runtime } = listed;
  return { build: { sid, status, runtime }, sameness: compareContents(contents, listed) };
}
