/** Make the completed Build live, prove it, and put the old one back when it must be. */

import type { Limits } from '../async/clock.ts';
import { describeCreateEvent } from '../explain/create-events.ts';
import type { DeployRequest } from '../inputs/deploy.ts';
import { ActionFailure } from '../model/errors.ts';
import { beginPhase, type Target } from '../report/outcome.ts';
import type { Verdict } from '../report/outputs.ts';
import { type RunContext, within } from '../run/context.ts';
import { RequestFailure } from '../twilio/request.ts';
import { asBuildSid } from '../twilio/serverless.ts';
import { CONFIRM_MS, DEPLOY_MS, PREDEPLOY_PROBES_MS } from './budgets.ts';
import { createMissing } from './create-environment.ts';
import { goLive, readHistory } from './deployment.ts';
import { explainDeploy } from './explain.ts';
import { startRecord } from './github-deployment.ts';
import { checkHealth, HEALTH_POLICY, type HealthCheck, probeBefore } from './health-check.ts';
import { describeLive, noteLive, Superseded, seeLive } from './live-build.ts';
import { checkReplacement } from './preflight.ts';
import { explainUnverified, handleUnhealthy } from './rollback.ts';

/** Takes the run's completed Build live in the environment that was found for it. */
export async function deployBuild(run: RunContext, request: DeployRequest): Promise<Verdict> {
  const { target, build } = run.outcome;
  if (target === undefined || build === undefined) throw new Error('There is no environment or no Build to deploy.');
  const record = await startRecord(run, target);
  try {
    await bringLive(run, target, build.sid, request);
    await verify(run, target, build.sid, request);
  } catch (error) {
    const explained = await explainDeploy(run, target, error);
    await record.end('failure', explained instanceof ActionFailure ? explained.explanation.title : 'Error');
    throw explained;
  }
  await record.end('success', describeLive(target));
  return 'completed';
}

/** What a dry run can say of a Build that exists: whether it may replace what is live. Throws when it may not. */
export async function dryRunDeploy(run: RunContext, request: DeployRequest): Promise<Verdict> {
  const { outcome, limits, log } = run;
  const { target } = outcome;
  if (target === undefined) throw new Error('There is no environment to deploy to.');
  const sid = outcome.build?.sid ?? outcome.wouldUse;
  if (sid !== undefined && sid === target.live) {
    noteUnchanged(run);
    log.line(`Dry run: Build ${sid} is live in ${target.name} already.`);
    return 'planned';
  }
  await checkReplacement(run, target, sid, request, limits);
  log.line(`Dry run: ${sid === undefined ? 'the Build' : `Build ${sid}`} would go live in ${target.name}.`);
  return 'planned';
}

async function bringLive(run: RunContext, target: Target, sid: string, request: DeployRequest): Promise<void> {
  const { clock, log, outcome, cancellation } = run;
  beginPhase(outcome, clock.now(), 'Deploy');
  const limits = within(run, DEPLOY_MS + (request.healthPaths.length === 0 ? 0 : PREDEPLOY_PROBES_MS));
  const created = target.missing !== undefined;
  if (target.missing !== undefined) await createMissing(run, target, target.missing, limits);
  requireDomain(target, request);
  const { serviceSid, environmentSid = '', live } = target;
  // It did not exist when this run began, so whatever is live in it was put there unseen.
  if (created && live !== null && live !== sid) throw new Superseded(live, undefined);
  if (live === sid) {
    log.line(`Build ${sid} is already live in ${target.name}.`);
    noteUnchanged(run);
    return noteAlreadyLive(run, target, sid, limits);
  }
  await checkReplacement(run, target, sid, request, limits);
  // A domain that was made a moment ago is not in every DNS yet; that is no reason not to deploy.
  if (!created) await probeFirst(run, target, request);
  const plan = { serviceSid, environmentSid, buildSid: asBuildSid(sid), replaces: live ?? undefined };
  const { deploymentSid } = await goLive(run, plan, limits, (event) =>
    log.line(describeCreateEvent('Deployment', event)),
  );
  noteDeployed(run, target, sid, live ?? null, deploymentSid);
  log.line(`Build ${sid} is live in ${target.name}${target.url === undefined ? '' : `: ${target.url}`}.`);
  // Somebody else may have made the same Build live between our look and our request: Twilio's history knows the SID.
  if (deploymentSid === undefined) await noteAlreadyLive(run, target, sid, limits);
  cancellation.signal.throwIfAborted();
}

/** The very Build is live; what was inherited, if anything was, has been compared already. */
function noteUnchanged({ outcome, outputs }: RunContext): void {
  if (outcome.inherited === undefined) outputs.set('changed', 'false');
}

function noteDeployed(
  run: RunContext,
  target: Target,
  sid: string,
  previous: string | null,
  deploymentSid?: string,
): void {
  target.wasLive = true;
  target.previous = previous;
  run.outputs.set('previous-build-sid', previous ?? '');
  if (deploymentSid !== undefined) {
    target.deploymentSid = deploymentSid;
    run.outputs.set('deployment-sid', deploymentSid);
  }
  noteLive(run, target, sid);
}

/** A health check needs an address, and better before the deploy than after it. */
function requireDomain({ url, name }: Target, { healthPaths }: DeployRequest): void {
  if (url !== undefined || healthPaths.length === 0) return;
  throw new ActionFailure('unverified', {
    title: 'Unverified',
    what: `The environment ${name} has no domain name that can be used.`,
    why: 'Without one there is nothing to check the health of, so nothing was deployed.',
    next: 'Look at the environment in the Twilio Console, or run without “health-check”.',
  });
}

/**
 * Which Deployment made it live, and what it replaced, is in the environment's history. The Build is live either
 * way, so a history that cannot be read costs two outputs and the way back, and not the step.
 */
async function noteAlreadyLive(run: RunContext, target: Target, sid: string, limits: Limits): Promise<void> {
  const { serviceSid, environmentSid = '' } = target;
  try {
    const history = await readHistory(run.serverless.listDeployments(serviceSid, environmentSid, limits), sid);
    noteDeployed(run, target, sid, history.previousBuildSid ?? null, history.deploymentSid);
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    target.wasLive = true;
    noteLive(run, target, sid);
    run.log.warning(
      `Which Build was live in ${target.name} before could not be learnt: ${error.message}. Without it there is nothing to roll back to.`,
      { title: 'History not readable' },
    );
  }
}

/** When the domain cannot be reached now, a health check after the deploy would prove nothing: better not to deploy. */
async function probeFirst(run: RunContext, target: Target, request: DeployRequest): Promise<void> {
  const check = describeCheck(run, target, request, 'Before the deploy, ');
  if (check === undefined) return;
  const unreachable = await probeBefore(check);
  const found = unreachable.map(({ path, words }) => `${path}: ${words}`).join('; ');
  if (unreachable.length > 0) throw explainUnverified(target, found, false);
}

/** Checks the health of what is live, and that it still is live as the step ends. */
async function verify(run: RunContext, target: Target, sid: string, request: DeployRequest): Promise<void> {
  const { clock, log, outcome } = run;
  const check = describeCheck(run, target, request, '');
  if (check !== undefined) {
    beginPhase(outcome, clock.now(), 'Health check');
    const health = await checkHealth(check);
    if (health.health !== 'healthy') await handleUnhealthy(run, target, sid, health);
    log.line(
      `Healthy: ${request.healthPaths.map(({ path }) => path).join(', ')} passed ${HEALTH_POLICY.passes} times in a row.`,
    );
  }
  try {
    await seeLive(run, target, sid, target.previous, within(run, CONFIRM_MS));
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    log.warning(`Whether Build ${sid} is still live in ${target.name} could not be confirmed: ${error.facts.words}.`);
  }
}

/** The health check to run, or undefined when none was asked for. */
function describeCheck(run: RunContext, target: Target, request: DeployRequest, when: string): HealthCheck | undefined {
  const { probe, clock, log, cancellation } = run;
  if (request.healthPaths.length === 0 || target.url === undefined) return undefined;
  const said = new Map<string, string>();
  return {
    origin: target.url,
    paths: request.healthPaths,
    probe,
    clock,
    signal: cancellation.signal,
    policy: HEALTH_POLICY,
    // One line when an answer changes, not one for each of a hundred probes.
    onFinding: ({ path, words, result }) => {
      const line = `${when}${path} answers ${words}${result === 'pass' ? '' : ` (${result === 'wrong' ? 'not healthy' : 'not reachable'})`}`;
      if (said.get(path) === line) return;
      said.set(path, line);
      log.line(`${line}.`);
    },
  };
}
