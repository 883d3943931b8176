/** Where the Build goes live: found, or planned, before anything is created. */
import type { Patience } from './clock.ts';
import { describeEnvironment, explainNone, explainSeveral, findEnvironment } from './environments.ts';
import { ActionFailure } from './failure.ts';
import { Superseded } from './golive.ts';
import { BEFORE_MS, HEALTH_POLICY } from './health.ts';
import type { DeployRequest } from './inputs.ts';
import { type EnvironmentNames, findNearNames, nameEnvironment } from './naming.ts';
import { formatDuration } from './report/log.ts';
import type { Run } from './run.ts';
import type { Environment, Service } from './twilio/decode.ts';

/** An environment on its way to another Build. It grows as the run goes; SIDs. */
export interface Target {
  readonly serviceSid: string;
  /** As the log calls it, e.g. `production`. */
  readonly name: string;
  /** The environment without a domain suffix. */
  readonly production: boolean;
  /** What to create when it does not exist yet. */
  readonly missing: EnvironmentNames | undefined;
  environmentSid: string | undefined;
  /** `https://…`, without a slash at the end. */
  url: string | undefined;
  /** What is live there as far as was seen last; null: nothing; undefined: it could not be learnt. */
  live: string | null | undefined;
  /** What was live before this run's Build; null: nothing; undefined: not known yet. */
  previous: string | null | undefined;
  deploymentSid?: string;
  /** This run saw its Build live here, whatever came after. */
  wasLive?: boolean;
  rolledBack?: boolean;
}

/** A deploy may take this long, beyond `timeout`, in ms: the checks, the request and the looks for a lost answer. */
export const DEPLOY_MS = 120_000;
/** A rollback has the same to do and gets as much, in ms. */
export const ROLLBACK_MS = 120_000;

/** The last read of what is live may take this long, in ms: it only confirms. */
export const CONFIRM_MS = 15_000;
/** Recording the deploy at GitHub may take this long, in ms, its beginning and its end together. */
export const RECORD_MS = 25_000;

/** The longest that a run may take, in ms: each part has a budget of its own, so that a slow Build cuts no rollback short. */
function longestRun(timeoutMs: number, { healthPaths, rollback, githubToken }: DeployRequest): number {
  const deployMs = timeoutMs + DEPLOY_MS + CONFIRM_MS + (githubToken === undefined ? 0 : RECORD_MS);
  if (healthPaths.length === 0) return deployMs;
  const healthMs = BEFORE_MS + HEALTH_POLICY.withinMs + HEALTH_POLICY.timeLimitMs;
  return deployMs + healthMs + (rollback ? ROLLBACK_MS : 0);
}

/** Finds the environment that the inputs name, and says what is live there. Throws when there is none to go to. */
export async function findTarget(run: Run, service: Service): Promise<void> {
  const { inputs, serverless, patience, log, outcome } = run;
  const { deploy } = inputs;
  if (deploy === undefined) return;
  const longest = formatDuration(longestRun(inputs.timeoutMs, deploy));
  log.line(`With the deploy this step takes ${longest} at most: give the job a longer “timeout-minutes” than that.`);
  const environments = await serverless.listEnvironments(service.sid, patience);
  const found = findEnvironment(deploy.environment, environments);
  if (found.found === 'several')
    throw new ActionFailure('error', explainSeveral('environment', deploy.environment, found.environments));
  if (found.found === 'none') {
    outcome.target = planEnvironment(deploy, service.sid, environments);
    log.line(
      `There is no environment “${deploy.environment}” yet; ${inputs.dryRun ? 'a run without dry-run creates it' : 'it is created'} once the Build has completed.`,
    );
    return;
  }
  const { environment } = found;
  outcome.target = {
    serviceSid: service.sid,
    name: environment.domainSuffix ?? environment.uniqueName,
    production: environment.domainSuffix === undefined,
    missing: undefined,
    environmentSid: undefined,
    url: undefined,
    live: undefined,
    previous: undefined,
  };
  const live =
    environment.buildSid === undefined ? 'nothing is live there' : `Build ${environment.buildSid} is live there`;
  log.line(`Environment ${describeEnvironment(environment)}: ${live} now.`);
  adoptEnvironment(run, outcome.target, environment);
}

/** Notes what is known of the environment, in the outputs too. */
export function adoptEnvironment(run: Run, target: Target, environment: Environment): void {
  target.environmentSid = environment.sid;
  run.outputs.set('environment-sid', environment.sid);
  target.url = urlOf(environment, run.inputs.loopback);
  if (target.url !== undefined) run.outputs.set('url', target.url);
  noteLive(run, target, environment.buildSid ?? null);
}

/** Notes what is live: as a fact for every report, and in the output that is true whenever the step ends. */
export function noteLive({ outputs }: Run, target: Target, live: string | null | undefined): void {
  target.live = live;
  outputs.set('live-build-sid', live ?? '');
}

/** A domain name is text from outside and becomes the host of a URL: nothing but a host and a port may be in it. */
function urlOf({ domainName }: Environment, loopback: boolean): string | undefined {
  if (domainName === undefined || !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/i.test(domainName)) return undefined;
  return `${loopback ? 'http' : 'https'}://${domainName}`;
}

function planEnvironment(
  { environment, create }: DeployRequest,
  serviceSid: string,
  others: readonly Environment[],
): Target {
  const none = explainNone('environment', environment, others);
  const refuse = (why: string, next: string) => new ActionFailure('error', { ...none, why, next });
  if (!create) throw refuse(none.why, `${none.next} With “create-environment: true” a missing one is created.`);
  const near = findNearNames(environment, others);
  if (near.length > 0)
    throw refuse(
      `It was not created, because ${near.map(describeEnvironment).join(', ')} has nearly the same name.`,
      `Write “environment: ${near[0]?.uniqueName}” if you mean that one, or choose a name that is not so close.`,
    );
  const naming = nameEnvironment(environment);
  if ('problem' in naming)
    throw refuse(`It cannot be created: ${naming.problem}.`, 'Choose another name, e.g. “environment: staging”.');
  return {
    serviceSid,
    name: naming.names.suffix ?? naming.names.uniqueName,
    production: naming.names.suffix === undefined,
    missing: naming.names,
    environmentSid: undefined,
    url: undefined,
    live: null,
    previous: null,
  };
}

/** Twilio shows a Deployment at once, as far as is known; should it lag, so many looks are taken, a second apart. */
const LAG_LOOKS = 5;

/**
 * Sees the Build live. `stale` is what was live before it, which a list that lags may still show. Throws
 * {@link Superseded} when something else is live.
 */
export async function seeLive(
  run: Run,
  target: Target,
  buildSid: string,
  stale: string | null | undefined,
  patience: Patience,
): Promise<void> {
  const { serviceSid, environmentSid = '' } = target;
  for (let looks = 1; ; looks++) {
    const { buildSid: live } = await run.serverless.fetchEnvironment(serviceSid, environmentSid, patience);
    if (live === buildSid) return;
    if ((live ?? null) !== stale || looks === LAG_LOOKS) throw new Superseded(live, buildSid);
    await run.clock.sleep(1_000, patience.signal);
  }
}
