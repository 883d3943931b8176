/** Using a Build that is there already, in place of a new one. */
import { type CreateRequest, wantsReuse } from '../inputs/inputs.ts';
import type { Contents } from '../model/build-contents.ts';
import { compareContents, whyUnrecognisable } from '../model/build-equality.ts';
import { ActionFailure } from '../model/errors.ts';
import type { Build } from '../model/resources.ts';
import type { RunContext } from '../run/context.ts';
import { isMissing } from '../twilio/request.ts';
import { explainUnsent, findIdentical, type Match } from './identical-build.ts';
import type { Inherited } from './inherit.ts';
import { inherit } from './inherit.ts';
import { type Resolved, recordBuild, waitForBuild } from './status-polling.ts';
import { correctLabels } from './version-labels.ts';

/** The Build that is live, when it is made of these very contents: neither built nor deployed again. */
function findLive({ log }: RunContext, contents: Contents, live: Build | undefined): Match | undefined {
  if (live === undefined || live.status !== 'completed' || whyUnrecognisable(contents) !== undefined) return undefined;
  const comparison = compareContents(contents, live);
  if (comparison.sameness === 'same') return { build: live, why: 'it is live and made of the same' };
  if (comparison.otherwise === 'same') log.line(explainUnsent(`Build ${live.sid}, which is live,`, comparison));
  return undefined;
}

/** A Build to use in place of a new one: the inherited one when nothing differs, or what `reuse` allows. */
async function findMatch(
  run: RunContext,
  request: CreateRequest,
  contents: Contents,
  serviceSid: string,
  inherited: Inherited | undefined,
  readLive: LiveReader,
): Promise<Match | undefined> {
  if (request.reuse === 'never') return undefined;
  if (inherited?.difference.identical) return { build: requireUsable(inherited.base), why: 'nothing differs from it' };
  const onLive = findLive(run, contents, await readLive(inherited?.base));
  if (onLive !== undefined) return onLive;
  const obstacle = whyUnrecognisable(contents);
  const same = inherited?.difference.sameness === 'same';
  if (obstacle !== undefined && (same || wantsReuse(request)))
    run.log.line(`No Build is looked for to use again: ${obstacle}.`);
  if (obstacle !== undefined || !wantsReuse(request)) return undefined;
  run.record.beginPhase('compare');
  return findIdentical(run, contents, serviceSid, request.rerun);
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
  correctLabels(run, found);
  const resolved = { buildSid: build.sid };
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

/** What is to be built. */
export interface ResolvedContents {
  readonly contents: Contents;
  /** The Build that has them already. */
  readonly match?: Match | undefined;
  /** The Build that they come from. */
  readonly inherited?: Build | undefined;
}

/** Reads what is live where the contents are to go; undefined: nothing, or it does not matter. `known` is in full already. */
type LiveReader = (known: Build | undefined) => Promise<Build | undefined>;

/** The contents to build, and the Build that has them already, if there is one that may be used. */
export async function resolveContents(
  run: RunContext,
  request: CreateRequest,
  given: Contents,
  serviceSid: string,
  readLive: LiveReader,
): Promise<ResolvedContents> {
  const inherited = request.inherit && (await inherit(run, request.inherit, given, serviceSid));
  const contents = inherited?.contents ?? given;
  const match = await findMatch(run, request, contents, serviceSid, inherited, readLive);
  return { contents, match, inherited: inherited?.base };
}
