/** Making a Build live, exactly once, and never over something that was not seen before. */
import type { Limits } from '../async/clock.ts';
import {
  type Creation,
  createOnce,
  type LookupResult,
  type OnceEvent,
  type RequestOutcome,
} from '../async/create-once.ts';
import { readDeployments, retrace } from '../build/previous.ts';
import type { Destination } from '../model/resources.ts';
import type { RunContext } from '../run/context.ts';
import type { BuildSid, Serverless } from '../twilio/calls/serverless.ts';
import { classifyCreation, RequestFailure } from '../twilio/request.ts';
import { Superseded } from './live-build.ts';

/** A Build, where it is to go live, and what is live there now. SIDs. */
export interface GoLive extends Destination {
  readonly buildSid: BuildSid;
  /** The live Build that may be replaced; undefined: nothing is live. */
  readonly replaces: string | undefined;
}

/** The Build is live. */
export interface Live {
  /** The Deployment that made it live; undefined when a look found it live. */
  readonly deploymentSid: string | undefined;
  /** A request of this run made it live; false: it was live before anything was sent. */
  readonly deployed: boolean;
}

/**
 * Makes the Build live. Throws {@link Superseded} when what is live is not what was to be replaced, and what
 * {@link createOnce} throws.
 */
export async function goLive(
  { serverless, clock, random, cancellation }: Pick<RunContext, 'serverless' | 'clock' | 'random' | 'cancellation'>,
  plan: GoLive,
  limits: Limits,
  onEvent: (event: OnceEvent) => void,
): Promise<Live> {
  const { serviceSid, environmentSid } = plan;
  const note = await serverless.noteDeployments(serviceSid, environmentSid, limits);
  const noted = new Set(note.items.map(({ sid }) => sid));
  const creation: Creation<Live['deploymentSid']> = {
    send: (p) => sendUnlessChanged(serverless, plan, { signal: limits.signal, deadline: p.deadline }, p),
    find: (p) => findDeployment(serverless, plan, noted, p),
    judge: classifyDeployment,
  };
  const { value: deploymentSid, mayHaveDuplicate } = await createOnce(creation, clock, limits, {
    graceSignal: cancellation.graceSignal,
    random,
    onEvent,
  });
  // Found live after an answer was lost: that lost request is the likeliest to have made it so.
  return { deploymentSid, deployed: deploymentSid !== undefined || mayHaveDuplicate };
}

/**
 * Every request is preceded by its own look at what is live, a request that is sent again as well: minutes may
 * have passed. The look stops at once on a cancel; the request, whose answer tells what is live, may go on. Returns the
 * SID of the Deployment, or undefined where the Build is live without one of this run.
 */
async function sendUnlessChanged(
  serverless: Serverless,
  { serviceSid, environmentSid, buildSid, replaces }: GoLive,
  looking: Limits,
  sending: Limits,
): Promise<Live['deploymentSid']> {
  const { buildSid: live } = await serverless.fetchEnvironment(serviceSid, environmentSid, looking);
  if (live === buildSid) return undefined;
  if (live !== replaces) throw new Superseded(live, replaces);
  looking.signal.throwIfAborted();
  try {
    const { sid } = await serverless.createDeployment(serviceSid, environmentSid, buildSid, sending);
    return sid;
  } catch (error) {
    // “Environment already has requested deployment” (Serverless toolkit): known by what is live, not by its words.
    if (!(error instanceof RequestFailure) || error.facts.status !== 400) throw error;
    const now = await serverless.fetchEnvironment(serviceSid, environmentSid, looking);
    if (now.buildSid !== buildSid) throw error;
    return undefined;
  }
}

/** What went wrong with a GET says nothing about a Deployment: only a failed POST can have been processed. */
function classifyDeployment(error: unknown): RequestOutcome {
  if (error instanceof RequestFailure && error.request.method === 'GET') return { outcome: 'final' };
  return classifyCreation(error);
}

/**
 * A Deployment of this Build that was not there before. When a newer one of another Build came on top, this
 * still is ours; that something else is live now is found out when what is live is read again.
 */
async function findDeployment(
  serverless: Serverless,
  { serviceSid, environmentSid, buildSid }: GoLive,
  noted: ReadonlySet<string>,
  limits: Limits,
): Promise<LookupResult<string>> {
  for await (const deployment of serverless.listDeployments(serviceSid, environmentSid, limits)) {
    if (noted.has(deployment.sid)) break;
    if (deployment.buildSid === buildSid) return { found: 'one', value: deployment.sid };
  }
  return { found: 'none' };
}

/** How a Build came to be live: its Deployment, and the Build that it replaced. */
export interface History {
  readonly deploymentSid: string | undefined;
  /** No Build that was taken back since. Null: nothing was live before it; undefined: the history does not name the Build, so it is not known. */
  readonly previousBuildSid: string | null | undefined;
}

/** Reads the history of the Build that is live, back to the Deployment that brought it. */
export async function readHistory(
  serverless: Serverless,
  environment: Destination,
  buildSid: string,
  limits: Limits,
): Promise<History> {
  const deployments = await readDeployments(serverless, environment, buildSid, limits);
  const [own, previous = null] = retrace(deployments, buildSid);
  if (own === undefined) return { deploymentSid: undefined, previousBuildSid: undefined };
  return { deploymentSid: deployments.find((one) => one.buildSid === own)?.sid, previousBuildSid: previous };
}
