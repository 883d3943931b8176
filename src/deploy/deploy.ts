/** Make the completed Build live, prove it, and put the old one back when it must be. */
import type { Limits } from '../async/clock.ts';
import { describeCreateEvent } from '../explain/create-events.ts';
import { describeFailed } from '../explain/unhealthy.ts';
import type { DeployRequest } from '../inputs/deploy.ts';
import type { Contents } from '../model/build-contents.ts';
import { ActionFailure } from '../model/errors.ts';
import { hiderOf } from '../model/variables.ts';
import { type RunContext, within } from '../run/context.ts';
import { asBuildSid } from '../twilio/calls/serverless.ts';
import { RequestFailure } from '../twilio/request.ts';
import { CONFIRM_MS, DEPLOY_MS, PREDEPLOY_PROBES_MS, VARIABLES_MS } from './budgets.ts';
import { goLive, readHistory } from './deployment.ts';
import { createMissing, requireDomain } from './environment.ts';
import { explainDeploy } from './explain.ts';
import { startRecord } from './github-deployment.ts';
import { checkHealth, HEALTH_POLICY, type HealthCheck, type ProbeResult, probeBefore } from './health-check.ts';
import {
  deployFacts,
  describeLive,
  destinationOf,
  recordBuildLive,
  recordPrevious,
  Superseded,
  seeLive,
} from './live-build.ts';
import { checkHealthPaths, checkReplacement } from './preflight.ts';
import { explainUnverified, handleUnhealthy } from './rollback.ts';
import type { Variables } from './variables/variables.ts';

/**
 * Takes the completed Build live in the environment that was found for it, and proves it. Throws when that fails.
 */
export async function deployBuild(run: RunContext, sid: string, request: DeployRequest): Promise<void> {
  const github = await startRecord(run, sid);
  if (request.healthPaths.length > 0) run.record.note('unchecked', []);
  let variables: Variables | undefined;
  try {
    const limits = await prepareEnvironment(run, request);
    variables = await openVariables(run, request);
    await bringLive(run, sid, request, variables, limits);
    await verify(run, sid, request, variables);
    await variables?.remove();
  } catch (error) {
    const failure = await explainDeploy(run, error);
    const explained = variables === undefined ? failure : await variables.settle(sid, failure);
    await github.end('failure', explained instanceof ActionFailure ? explained.explanation.title : 'Error');
    throw await completeFailure(run, explained);
  }
  await github.end('success', describeLive(deployFacts(run)));
}

/** With what the failed requests have logged, now that nothing is left to do about it. */
async function completeFailure(run: RunContext, error: unknown): Promise<unknown> {
  if (!(error instanceof ActionFailure) || error.verdict !== 'unhealthy') return error;
  return (await import('./request-log.ts')).addRequestLog(run, error);
}

/**
 * What a dry run can say of the Build it would use, or of the contents of one that does not exist yet: whether it may
 * replace what is live. Throws when it may not.
 */
export async function dryRunDeploy(run: RunContext, subject: string | Contents, request: DeployRequest): Promise<void> {
  const { limits, log } = run;
  const { live, name } = deployFacts(run);
  // Of a Build that was found, what it was to be made of is known as well.
  const contents = typeof subject === 'string' ? run.record.facts.contents : subject;
  if (contents !== undefined) await checkHealthPaths(run, contents, request);
  if (subject === live) {
    recordUnchanged(run);
    log.line(`Dry run: Build ${live} is live in ${name} already.`);
  } else {
    await checkReplacement(run, subject, request, limits);
    log.line(`Dry run: ${typeof subject === 'string' ? `Build ${subject}` : 'the Build'} would go live in ${name}.`);
  }
  // As in a run: whatever the contents are, other variables are a change.
  const { variables } = run.record.facts;
  if (variables !== undefined && [variables.set, variables.changed, variables.removed].flat().length > 0)
    run.outputs.set('changed', 'true');
}

/** The environment exists, and its domain can be checked if that is asked for. Returns the limits of the deploy. */
async function prepareEnvironment(run: RunContext, request: DeployRequest): Promise<Limits> {
  run.record.beginPhase('deploy');
  const variablesMs = request.variables === undefined ? 0 : VARIABLES_MS;
  const limits = within(run, DEPLOY_MS + variablesMs + (request.healthPaths.length === 0 ? 0 : PREDEPLOY_PROBES_MS));
  const { missing } = deployFacts(run);
  if (missing !== undefined) await createMissing(run, missing, limits);
  requireDomain(run, request);
  return limits;
}

/** What sets the environment's variables, loaded only where some are given. */
async function openVariables(run: RunContext, { variables }: DeployRequest): Promise<Variables | undefined> {
  return variables && (await import('./variables/variables.ts')).openVariables(run, variables);
}

async function bringLive(
  run: RunContext,
  sid: string,
  request: DeployRequest,
  variables: Variables | undefined,
  limits: Limits,
): Promise<void> {
  const { log, cancellation } = run;
  const { live, url, missing, name } = deployFacts(run);
  // It did not exist when this run began, so whatever is live in it was put there unseen.
  if (missing !== undefined && live !== null && live !== sid) throw new Superseded(live, undefined);
  if (live === sid) {
    log.line(`Build ${sid} is already live in ${name}.`);
    recordUnchanged(run);
    recordBuildLive(run, { buildSid: sid, deploymentSid: undefined, deployed: false });
    await recordHistory(run, sid, limits);
    if (variables !== undefined) await probeFirst(run, request);
    return variables?.set(sid);
  }
  await checkReplacement(run, sid, request, limits);
  // A domain that was made a moment ago is not in every DNS yet; that is no reason not to deploy.
  if (missing === undefined) await probeFirst(run, request);
  await variables?.set(live ?? undefined);
  const plan = { ...destinationOf(run), buildSid: asBuildSid(sid), replaces: live ?? undefined };
  const { deploymentSid, deployed } = await goLive(run, plan, limits, (event) =>
    log.line(describeCreateEvent('Deployment', event)),
  );
  if (deployed) recordPrevious(run, live ?? null);
  recordBuildLive(run, { buildSid: sid, deploymentSid, deployed });
  log.line(`Build ${sid} is live in ${name}${url === undefined ? '' : `: ${url}`}.`);
  // Found live, by whichever Deployment: Twilio's history knows its SID.
  if (deploymentSid === undefined) await recordHistory(run, sid, limits);
  cancellation.signal.throwIfAborted();
}

/** The very Build is live; what was inherited, if anything was, has been compared already. */
function recordUnchanged({ record, outputs }: RunContext): void {
  if (record.facts.inherited === undefined) outputs.set('changed', 'false');
}

/**
 * Which Deployment made it live, and what it replaced, is in the environment's history. The Build is live either
 * way, so a history that cannot be read costs two outputs and not the step.
 */
async function recordHistory(run: RunContext, sid: string, limits: Limits): Promise<void> {
  const { deployed, name } = deployFacts(run);
  try {
    const history = await readHistory(run.serverless, destinationOf(run), sid, limits);
    // What this run replaced it saw itself, and a history may lag.
    if (!deployed) recordPrevious(run, history.previousBuildSid);
    recordBuildLive(run, { buildSid: sid, deploymentSid: history.deploymentSid, deployed });
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    if (deployed) return run.log.debug(`The history of ${name} could not be read: ${error.message}`);
    run.log.warning(
      `Which Build was live in ${name} before could not be learnt: ${error.message}. So no message can say how to put it back.`,
      { title: 'History not readable' },
    );
  }
}

/**
 * When the domain cannot be reached now, a health check after the deploy would prove nothing: better not to deploy. What
 * answers wrongly already is recorded: this run is not the cause of it.
 */
async function probeFirst(run: RunContext, request: DeployRequest): Promise<void> {
  const check = describeCheck(run, request, 'Before the deploy, ');
  if (check === undefined) return;
  const failing = await probeBefore(check);
  run.record.note('failedBefore', failing);
  const unreachable = failing.filter(({ result }) => result === 'unreachable');
  if (unreachable.length > 0) throw explainUnverified(run, describeFailed(unreachable), false);
}

/** Checks the health of what is live, and that it still is live as the step ends. */
async function verify(
  run: RunContext,
  sid: string,
  request: DeployRequest,
  variables: Variables | undefined,
): Promise<void> {
  const { log, record } = run;
  const check = describeCheck(run, request, '');
  if (check !== undefined) {
    record.beginPhase('health check');
    const health = await checkHealth(noteFindings(run, check));
    record.forget('unchecked');
    if (health.health !== 'healthy') return handleUnhealthy(run, sid, health, variables);
    record.note('healthy', health.passed);
    log.line(
      `Healthy: ${request.healthPaths.map(({ path }) => path).join(', ')} passed ${HEALTH_POLICY.passes} times in a row.`,
    );
  }
  try {
    await seeLive(run, sid, deployFacts(run).previous, within(run, CONFIRM_MS));
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    // What may be another release's by now is not taken from it.
    variables?.leaveAll(error);
    log.warning(
      `Whether Build ${sid} is still live in ${deployFacts(run).name} could not be confirmed: ${error.facts.words}.`,
    );
  }
}

/** The same check, which also records what does not pass: a cancel ends it without a result. */
function noteFindings({ record }: RunContext, check: HealthCheck): HealthCheck {
  const failing = new Map<string, ProbeResult>();
  return {
    ...check,
    onFinding(finding) {
      check.onFinding(finding);
      if (finding.result === 'pass') failing.delete(finding.path);
      else failing.set(finding.path, finding);
      record.note('unchecked', [...failing.values()]);
    },
  };
}

/** The health check to run, or undefined when none was asked for. */
function describeCheck(run: RunContext, request: DeployRequest, when: string): HealthCheck | undefined {
  const { probe, clock, log, cancellation } = run;
  const { url } = deployFacts(run);
  if (request.healthPaths.length === 0 || url === undefined) return undefined;
  const said = new Map<string, string>();
  return {
    origin: url,
    paths: request.healthPaths,
    probe,
    clock,
    signal: cancellation.signal,
    policy: HEALTH_POLICY,
    withinMs: request.healthTimeoutMs,
    hide: hiderOf(request.variables?.values),
    // One line when an answer changes, not one for each of a hundred probes.
    onFinding: ({ path, words, result, text }) => {
      const line = `${when}${path} answers ${words}${result === 'pass' ? '' : ` (${result === 'wrong' ? 'not healthy' : 'not reachable'})`}`;
      if (said.get(path) === line) return;
      said.set(path, line);
      log.line(text === undefined ? `${line}.` : `${line}: ${text}`);
    },
  };
}
