/** Creating the Build, exactly once. */
import type { Clock, Patience } from './clock.ts';
import { type Contents, compareContents, type Sameness } from './contents.ts';
import { type Created, type Creation, createOnce, type Fate, type Finding, LOOKS_MS, type OncePolicy } from './once.ts';
import type { Build, Page } from './twilio/decode.ts';
import { RequestFailure } from './twilio/request.ts';
import type { BuildContents, CreatedBuild, Serverless } from './twilio/serverless.ts';

/** The Builds there were before ours: their SIDs, as far as the first page goes. */
export type Note = Page<string>;

export interface BuildCreation {
  readonly serverless: Serverless;
  readonly serviceSid: string;
  readonly contents: Contents;
  readonly note: Note;
}

/** What a failed request to create something means (see {@link FailureClass}). */
export function judgeCreation(error: unknown): Fate {
  if (!(error instanceof RequestFailure)) return { fate: 'unexpected' };
  const { class: fate, retryAfterMs } = error.facts;
  return fate === 'unsent' && retryAfterMs !== undefined ? { fate, retryAfterMs } : { fate };
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

export interface CreateBuildOptions extends Pick<OncePolicy, 'grace' | 'lastLookMs' | 'random' | 'onEvent'> {
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
  return createOnce(steps, clock, patience, { looksMs: LOOKS_MS, resends: 2, ...policy });
}

/** What is kept of a listed Build: a Build of 1050 versions is 0.3 MB, and there may be hundreds. */
interface Candidate extends CreatedBuild {
  readonly createdAt: number | undefined;
  readonly sameness: Sameness;
}

/**
 * Looks for a Build that was not there before and is made of the same contents. All pages are read, because
 * the order of a list proves nothing. Where the note did not reach all Builds, an older twin is told from
 * ours by Twilio's own dates, compared with each other and never with this machine's clock.
 */
export async function findBuild(creation: BuildCreation, patience: Patience): Promise<Finding<CreatedBuild>> {
  const { serverless, serviceSid, contents, note } = creation;
  const noted = new Set(note.items);
  const candidates: Candidate[] = [];
  let notedLatest = 0;
  for await (const build of serverless.listBuilds(serviceSid, patience)) {
    if (noted.has(build.sid)) notedLatest = Math.max(notedLatest, build.createdAt ?? 0);
    else candidates.push(toCandidate(contents, build));
  }
  const complete = note.next === undefined;
  const fresh = candidates.filter(
    ({ sameness, createdAt }) =>
      sameness !== 'different' && (complete || createdAt === undefined || createdAt >= notedLatest),
  );
  const judged: Candidate[] = [];
  for (const candidate of fresh) judged.push(await compareInFull(candidate, creation, patience));
  return judgeCandidates(judged, contents, complete);
}

function toCandidate(contents: Contents, build: Build): Candidate {
  const { sid, status, runtime, createdAt } = build;
  return { sid, status, runtime, createdAt, sameness: compareContents(contents, build) };
}

/** Lists may leave fields out or null; the Build itself says more. */
async function compareInFull(
  candidate: Candidate,
  { serverless, serviceSid, contents }: BuildCreation,
  patience: Patience,
): Promise<Candidate> {
  if (candidate.sameness !== 'unclear' || contents.runtime === undefined) return candidate;
  return toCandidate(contents, await serverless.fetchBuild(serviceSid, candidate.sid, patience));
}

function judgeCandidates(judged: readonly Candidate[], contents: Contents, complete: boolean): Finding<CreatedBuild> {
  const ours = judged.find(({ sameness, createdAt }) => sameness === 'same' && (complete || createdAt !== undefined));
  if (ours !== undefined) return { found: 'it', value: ours };
  const candidates = judged.filter(({ sameness }) => sameness !== 'different').map(({ sid }) => sid);
  if (contents.runtime === undefined)
    return { found: 'unclear', why: 'no "runtime" was given, and without it a Build cannot be recognised', candidates };
  if (candidates.length > 0)
    return { found: 'unclear', why: 'what Twilio tells of the new Builds is not enough to recognise it', candidates };
  return { found: 'nothing' };
}

/** Builds with the same contents that turned up beside ours: the price of a lost answer. SIDs. */
export async function findTwins(creation: BuildCreation, ours: string, patience: Patience): Promise<readonly string[]> {
  const finding = await findBuild(
    { ...creation, note: { items: [...creation.note.items, ours], next: creation.note.next } },
    patience,
  );
  if (finding.found === 'it') return [finding.value.sid];
  return finding.found === 'unclear' ? finding.candidates : [];
}
