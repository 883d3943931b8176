/** What is live in the environment: recorded for every report, seen live, told in words. */
import { LAST_LOOK_MS, type Limits } from '../async/clock.ts';
import { urlOf } from '../model/environments.ts';
import { messageOf } from '../model/errors.ts';
import type { Build, Destination, Environment } from '../model/resources.ts';
import type { DeployFacts } from '../report/facts.ts';
import { type RunContext, within } from '../run/context.ts';
import { isMissing, unlessMissing, wordsOf } from '../twilio/request.ts';
import { CONFIRM_MS } from './budgets.ts';

/** What is known of the deploy at this moment; {@link DeployFacts} says what each field means. */
export function deployFacts({ record }: RunContext): DeployFacts {
  const { deploy } = record.facts;
  if (deploy === undefined) throw new Error('No environment was looked up.');
  return deploy;
}

/** The environment's SIDs, once it exists. */
export function destinationOf(run: RunContext): Destination {
  const { serviceSid, environmentSid } = deployFacts(run);
  if (environmentSid === undefined) throw new Error('The environment does not exist yet.');
  return { serviceSid, environmentSid };
}

function update(run: RunContext, news: Partial<DeployFacts>): void {
  run.record.note('deploy', { ...deployFacts(run), ...news });
}

/** Records where the Build is to go, before anything is known of what is live there. */
export function recordTarget(
  { record }: RunContext,
  target: Pick<DeployFacts, 'serviceSid' | 'name' | 'production' | 'missing'>,
): void {
  // In an environment that does not exist nothing is live.
  const live = target.missing === undefined ? undefined : null;
  const open = {
    environmentSid: undefined,
    url: undefined,
    liveBuild: undefined,
    deploymentSid: undefined,
    wasLive: false,
    deployed: false,
    rolledBack: false,
  };
  record.note('deploy', { ...target, ...open, live, previous: live });
}

/** Records the environment as it was read or created, in the outputs too. */
export function recordEnvironment(run: RunContext, environment: Environment): void {
  const url = urlOf(environment.domainName, run.inputs.loopback);
  update(run, { environmentSid: environment.sid, url });
  run.outputs.set('environment-sid', environment.sid);
  if (url !== undefined) run.outputs.set('url', url);
  recordLive(run, environment.buildSid ?? null);
}

/** Records what is live: as a fact for every report, and in the output that is true whenever the step ends. */
export function recordLive(run: RunContext, live: string | null | undefined): void {
  const { liveBuild } = deployFacts(run);
  update(run, { live, readAt: run.clock.now(), liveBuild: liveBuild?.sid === live ? liveBuild : undefined });
  run.outputs.set('live-build-sid', live ?? '');
}

/**
 * The live Build in full, read once; `known` is taken where it is the one; undefined when nothing is live, or it is not
 * known what. One that Twilio no longer has says nothing, and nothing is risked then.
 */
export async function readLiveBuild(run: RunContext, limits: Limits, known?: Build): Promise<Build | undefined> {
  const { live, liveBuild, serviceSid } = deployFacts(run);
  if (live === null || live === undefined || liveBuild !== undefined) return liveBuild;
  if (known?.sid === live) return known;
  const read = (await unlessMissing(run.serverless.fetchBuild(serviceSid, live, limits))) ?? describeNothing(live);
  recordLiveBuild(run, read);
  return read;
}

const describeNothing = (sid: string): Build => ({
  sid,
  status: 'unknown',
  runtime: undefined,
  createdAt: undefined,
  functionVersions: undefined,
  assetVersions: undefined,
  dependencies: undefined,
});

/** Records the live Build in full, so that it need not be read again while it is live. */
export function recordLiveBuild(run: RunContext, liveBuild: Build): void {
  if (liveBuild.sid === deployFacts(run).live) update(run, { liveBuild });
}

/** Records what was live before, in the output too; undefined: not known. */
export function recordPrevious(run: RunContext, previous: string | null | undefined): void {
  update(run, { previous });
  if (previous !== undefined) run.outputs.set('previous-build-sid', previous ?? '');
}

/** How this run's Build came to be live. */
export interface LiveBuild {
  readonly buildSid: string;
  /** The Deployment that made it live, where that is known. */
  readonly deploymentSid: string | undefined;
  /** Whether that Deployment is this run's: only then may it be rolled back. */
  readonly deployed: boolean;
}

/** Records that this run's Build is live, and how that came. */
export function recordBuildLive(run: RunContext, { buildSid, deploymentSid, deployed }: LiveBuild): void {
  const { liveSince = run.clock.now() } = deployFacts(run);
  update(run, { wasLive: true, deployed, liveSince });
  if (deploymentSid !== undefined) {
    update(run, { deploymentSid });
    run.outputs.set('deployment-sid', deploymentSid);
  }
  recordLive(run, buildSid);
}

/** Records that the Build of before is live again. */
export function recordRolledBack(run: RunContext, buildSid: string): void {
  recordLive(run, buildSid);
  const { liveSince } = deployFacts(run);
  update(run, { rolledBack: true, ...(liveSince === undefined ? {} : { brokenMs: run.clock.now() - liveSince }) });
  run.outputs.set('rolled-back', 'true');
}

/** Records that the variables of before are in effect again; the Build has stayed the same. */
export function recordVariablesBack(run: RunContext): void {
  update(run, { rolledBack: true });
  run.outputs.set('rolled-back', 'true');
}

/** Twilio shows a Deployment at once, as far as is known; should it lag, so many looks are taken, a second apart. */
const LAG_LOOKS = 5;

/**
 * Sees the Build live. `stale` is what was live before it, which a list that lags may still show. Throws
 * {@link Superseded} when something else is live.
 */
export async function seeLive(
  run: RunContext,
  buildSid: string,
  stale: string | null | undefined,
  limits: Limits,
): Promise<void> {
  for (let looks = 1; ; looks++) {
    const live = await fetchLive(run, limits);
    if (live === buildSid) return;
    if ((live ?? null) !== stale || looks === LAG_LOOKS) throw new Superseded(live, buildSid);
    await run.clock.sleep(1_000, limits.signal);
  }
}

/** Asks once more what is live, after a request whose answer is not known. The truth may stay unknown. */
export async function learnLive(run: RunContext): Promise<void> {
  if (deployFacts(run).environmentSid === undefined) return;
  try {
    recordLive(run, (await fetchLive(run, lastLimits(run))) ?? null);
  } catch (error) {
    if (error instanceof Superseded) return;
    run.log.debug(`Reading what is live failed: ${messageOf(error)}`);
    recordLive(run, undefined);
  }
}

/** What was read so long ago, in ms, is read again before an ending says it. */
const STALE_MS = 1_000;

/**
 * Reads once more what is live before an ending says it: others deploy, too, and a Build or a health check takes
 * minutes. Where it cannot be read, what was seen last stands, and the log says so. `failure`: what ended the run; where
 * something is missing, it may be the environment. Returns the {@link Superseded} to end with where something has taken the
 * place of this run's Build or the environment was removed, unless somebody cancelled the run. Never throws.
 */
export async function lookAgain(run: RunContext, failure?: unknown): Promise<Superseded | undefined> {
  const { deploy } = run.record.facts;
  if (deploy?.environmentSid === undefined || deploy.rolledBack) return undefined;
  const { live, previous, wasLive, readAt = 0 } = deploy;
  if (run.clock.now() < readAt + STALE_MS && !isMissing(failure)) return undefined;
  try {
    if (wasLive && typeof live === 'string' && !run.cancellation.signal.aborted) {
      await seeLive(run, live, previous, lastLimits(run));
      recordLive(run, live);
    } else {
      const now = (await fetchLive(run, lastLimits(run))) ?? null;
      if (now !== live && !wasLive) update(run, { previous: live });
      recordLive(run, now);
    }
  } catch (error) {
    if (error instanceof Superseded) return run.cancellation.signal.aborted ? undefined : error;
    run.log.line(`${describeLive(deploy)} So it was when last seen; it could not be read again: ${wordsOf(error)}.`);
    // What cannot be read now cannot be read a moment later: an ending may ask twice.
    update(run, { readAt: run.clock.now() });
  }
  return undefined;
}

/**
 * The SID of the Build that is live; undefined: none. An environment is recorded as removed where Twilio’s list does not
 * have it, either: one 404 may be a lag. Throws {@link Superseded} then.
 */
export async function fetchLive(run: RunContext, limits: Limits): Promise<string | undefined> {
  const { serviceSid, environmentSid } = destinationOf(run);
  try {
    return (await run.serverless.fetchEnvironment(serviceSid, environmentSid, limits)).buildSid;
  } catch (error) {
    if (!isMissing(error)) throw error;
    const listed = await unlessMissing(run.serverless.listEnvironments(serviceSid, limits));
    const environment = listed?.find(({ sid }) => sid === environmentSid);
    if (environment !== undefined) return environment.buildSid;
    const { live } = deployFacts(run);
    recordLive(run, null);
    update(run, { removed: true });
    throw new Superseded(undefined, live ?? undefined);
  }
}

/** A cancel ends a look that is under way. One after a cancel is the last thing to do, and no signal ends it: the request before may have used up the grace period. */
function lastLimits(run: RunContext): Limits {
  if (!run.cancellation.signal.aborted) return within(run, CONFIRM_MS);
  return { signal: new AbortController().signal, deadline: run.clock.now() + LAST_LOOK_MS };
}

/** `Build ZB… is live in production.` */
export function describeLive({ live, name }: Pick<DeployFacts, 'live' | 'name'>): string {
  if (live === undefined) return `What is live in ${name} could not be learnt.`;
  return live === null ? `Nothing is live in ${name}.` : `Build ${live} is live in ${name}.`;
}

/** Something else went live meanwhile. Nothing was sent, or it was sent before that and has been replaced. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
  /** What is live instead; undefined: nothing, the environment was taken down. */
  readonly live: string | undefined;
  /** What might have been replaced; undefined: nothing was live. */
  readonly expected: string | undefined;

  constructor(live: string | undefined, expected: string | undefined) {
    super(`Meanwhile ${live ?? 'nothing'} is live.`);
    this.live = live;
    this.expected = expected;
  }
}
