/** Using a Build that is there already, in place of a new one. */
import type { CreateRequest } from '../inputs/inputs.ts';
import { wantsReuse } from '../inputs/inputs.ts';
import { differs } from '../model/build-changes.ts';
import { type Contents, countVersions } from '../model/build-contents.ts';
import { compareContents, whyUnrecognisable } from '../model/build-equality.ts';
import { ActionFailure } from '../model/errors.ts';
import type { Build } from '../model/resources.ts';
import type { RunContext } from '../run/context.ts';
import { limitHeap } from '../run/heap.ts';
import { isMissing } from '../twilio/request.ts';
import type { Inherited } from './inherit.ts';

import { inherit } from './inherit.ts';
import { type Resolved, recordBuild, waitForBuild } from './status-polling.ts';

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

/** The Build that is live, when it is made of these very contents: neither built nor deployed again. */
function findLive(contents: Contents, live: Build | undefined): Match | undefined {
  if (live === undefined || live.status !== 'completed' || whyUnrecognisable(contents) !== undefined) return undefined;
  return compareContents(contents, live) === 'same'
    ? { build: live, why: 'it is live and made of the same' }
    : undefined;
}

/** A Build to use in place of a new one: the inherited one when nothing differs, or what `reuse` allows. */
async function findMatch(
  run: RunContext,
  request: CreateRequest,
  contents: Contents,
  serviceSid: string,
  inherited: Inherited | undefined,
  live: Build | undefined,
): Promise<Match | undefined> {
  if (request.reuse === 'never') return undefined;
  if (inherited !== undefined && !differs(inherited.difference))
    return { build: requireUsable(inherited.base), why: 'nothing differs from it' };
  const same = findLive(contents, live);
  if (same !== undefined) return same;
  if (!wantsReuse(request)) return undefined;
  const obstacle = whyUnrecognisable(contents);
  if (obstacle !== undefined) {
    run.log.line(`No Build is looked for to use again: ${obstacle}.`);
    return undefined;
  }
  run.record.beginPhase('Reuse');
  const build = await searchBuilds(run, contents, serviceSid);
  if (build !== undefined) return { build, why: 'it has the same versions, dependencies and runtime' };
  run.log.line('No Build of the service has the same contents; a new one is created.');
  return undefined;
}

/** The first Build with the same contents. One page is held at a time, and of each Build only what is asked here. */
async function searchBuilds(run: RunContext, contents: Contents, serviceSid: string): Promise<Build | undefined> {
  limitHeap();
  let looks = 0;
  const judge = (listed: Build) => ({
    sid: listed.sid,
    sameness: USABLE.has(listed.status) ? compareContents(contents, listed) : 'different',
  });
  const builds = run.serverless.pickBuilds(serviceSid, countVersions(contents), judge, run.limits);
  for await (const { sid, sameness } of builds) {
    if (sameness === 'different') continue;
    if (++looks > MOST_FETCHES) {
      run.log.line(`Twilio’s list of Builds says too little, and ${MOST_FETCHES} fetched one by one are others.`);
      return undefined;
    }
    const build = await confirm(run, contents, serviceSid, sid, sameness === 'same');
    if (build !== undefined) return build;
  }
  return undefined;
}

/** The Build as it is now; undefined when it is gone, has failed, or is another one after all. */
async function confirm(
  { serverless, limits }: RunContext,
  contents: Contents,
  serviceSid: string,
  sid: string,
  listedAsSame: boolean,
): Promise<Build | undefined> {
  try {
    const build = await serverless.fetchBuild(serviceSid, sid, limits);
    const sameness = compareContents(contents, build);
    const same = sameness === 'same' || (listedAsSame && sameness === 'unclear');
    return same && USABLE.has(build.status) ? build : undefined;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The inherited Build itself, unless it failed: the same contents would fail again. */
function requireUsable(base: Build): Build {
  if (base.status !== 'failed') return base;
  throw new ActionFailure('error', {
    title: 'The inherited Build failed',
    what: `Build ${base.sid} has failed, and this run changes nothing about it.`,
    why: 'The same versions, dependencies and runtime would most likely fail again.',
    next: 'Give what should change, inherit from a Build that completed, or try the same once more with “reuse: never”.',
  });
}

/**
 * Uses the Build: nothing is created; it is watched to its end when it is still building. Undefined when it
 * vanished meanwhile, so that a new one has to be created.
 */
export async function useExisting(
  run: RunContext,
  { build: found, why }: Match,
  serviceSid: string,
): Promise<Resolved | undefined> {
  const { log, inputs } = run;
  const build = recordBuild(run, found, 'reused');
  log.line(`Using Build ${build.sid} (${build.status}), since ${why}; none is created.`);
  const resolved = { buildSid: build.sid, contents: undefined };
  if (!inputs.wait && build.status !== 'completed') return { ...resolved, verdict: 'building' };
  try {
    await waitForBuild(run, build, serviceSid);
    return { ...resolved, verdict: 'completed' };
  } catch (error) {
    if (!isMissing(error)) throw error;
    log.line(`Build ${build.sid} has vanished meanwhile; a new one is created.`);
    run.record.forget('build');
    // Nothing may be left that names it: the new Build may yet be refused.
    for (const name of ['build-sid', 'status', 'runtime'] as const) run.outputs.clear(name);
    return undefined;
  }
}

/** The contents to build, and the Build that has them already, if there is one that may be used; `live`: what is live where they are to go. */
export async function resolveContents(
  run: RunContext,
  request: CreateRequest,
  given: Contents,
  serviceSid: string,
  live: Build | undefined,
): Promise<{ readonly contents: Contents; readonly match?: Match | undefined }> {
  const inherited = request.inherit && (await inherit(run, request.inherit, given, serviceSid));
  const contents = inherited?.contents ?? given;
  return { contents, match: await findMatch(run, request, contents, serviceSid, inherited, live) };
}
