/** Make the completed Build live, prove it, and put the old one back when it must be. */

import type { Patience } from './clock.ts';
import type { ListedContents } from './contents.ts';
import { noteDrift } from './drift.ts';
import { ActionFailure } from './failure.ts';
import { startRecord } from './github/deployment.ts';
import { goLive, readHistory, Superseded } from './golive.ts';
import { BEFORE_MS, checkHealth, HEALTH_POLICY, type HealthCheck, probeBefore } from './health.ts';
import type { DeployRequest } from './inputs.ts';
import { describeLive, explainDeploy } from './live.ts';
import { createMissing } from './newenvironment.ts';
import type { OnceEvent } from './once.ts';
import { beginPhase } from './outcome.ts';
import type { Verdict } from './outputs.ts';
import { findRemovals } from './removals.ts';
import { answerBadHealth, explainUnverified } from './rollback.ts';
import type { Run } from './run.ts';
import { CONFIRM_MS, DEPLOY_MS, noteLive, seeLive, type Target } from './target.ts';
import type { Build } from './twilio/decode.ts';
import { RequestFailure } from './twilio/request.ts';
import { asBuildSid } from './twilio/serverless.ts';

/** Takes the run's completed Build live in the environment of the inputs, if they name one. */
export async function deploy(run: Run): Promise<Verdict> {
  const { outcome, inputs } = run;
  const { target, build } = outcome;
  if (target === undefined || build === undefined || inputs.deploy === undefined) return 'completed';
  const record = await startRecord(run, target);
  try {
    await makeLive(run, target, build.sid, inputs.deploy);
    await prove(run, target, build.sid, inputs.deploy);
  } catch (error) {
    const explained = await explainDeploy(run, target, error);
    await record.end('failure', explained instanceof ActionFailure ? explained.explanation.title : 'Error');
    throw explained;
  }
  await record.end('success', describeLive(target));
  return 'completed';
}

/** What a dry run can say of a Build that exists: whether it may replace what is live. Throws when it may not. */
export async function rehearse(run: Run): Promise<Verdict> {
  const { outcome, inputs, patience, log } = run;
  const { target, build } = outcome;
  if (target === undefined || inputs.deploy === undefined) return 'planned';
  if (build !== undefined && build.sid !== target.live)
    await compareWithLive(run, target, build.sid, inputs.deploy, patience);
  else if (outcome.contents !== undefined && target.live)
    checkRemovals(
      run,
      target,
      await fetchLive(run, target.serviceSid, target.live, patience),
      outcome.contents,
      inputs.deploy,
    );
  log.line(`Dry run: ${build === undefined ? 'the Build' : `Build ${build.sid}`} would go live in ${target.name}.`);
  return 'planned';
}

async function makeLive(run: Run, target: Target, sid: string, request: DeployRequest): Promise<void> {
  const {
    clock,
    log,
    outcome,
    patience: { signal },
  } = run;
  beginPhase(outcome, clock.now(), 'Deploy');
  const healthMs = request.healthPaths.length === 0 ? 0 : BEFORE_MS;
  const patience = { signal, deadline: clock.now() + DEPLOY_MS + healthMs };
  const created = target.missing !== undefined;
  if (target.missing !== undefined) await createMissing(run, target, target.missing, patience);
  requireDomain(target, request);
  const { serviceSid, environmentSid = '', live } = target;
  // It did not exist when this run began, so whatever is live in it was put there unseen.
  if (created && live !== null && live !== sid) throw new Superseded(live);
  if (live === sid) {
    log.line(`Build ${sid} is already live in ${target.name}.`);
    if (outcome.inherited === undefined) run.outputs.set('changed', 'false');
    return noteAlreadyLive(run, target, sid, patience);
  }
  await compareWithLive(run, target, sid, request, patience);
  // A domain that was made a moment ago is not in every DNS yet; that is no reason not to deploy.
  if (!created) await probeFirst(run, target, request);
  const plan = { serviceSid, environmentSid, buildSid: asBuildSid(sid), replaces: live ?? undefined };
  const { deploymentSid } = await goLive(run, plan, patience, (event) => log.line(describeEvent(event)));
  noteDeployed(run, target, sid, live ?? null, deploymentSid);
  log.line(`Build ${sid} is live in ${target.name}${target.url === undefined ? '' : `: ${target.url}`}.`);
  // Somebody else may have made the same Build live between our look and our request: Twilio's history knows the SID.
  if (deploymentSid === undefined) await noteAlreadyLive(run, target, sid, patience);
  signal.throwIfAborted();
}

function noteDeployed(run: Run, target: Target, sid: string, previous: string | null, deploymentSid?: string): void {
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

/** Which Deployment made it live, and what it replaced, is in the environment's history. */
async function noteAlreadyLive(run: Run, target: Target, sid: string, patience: Patience): Promise<void> {
  const { serviceSid, environmentSid = '' } = target;
  const history = await readHistory(run.serverless.listDeployments(serviceSid, environmentSid, patience), sid);
  noteDeployed(run, target, sid, history.previousBuildSid ?? null, history.deploymentSid);
}

/** Compares the Build with the one that it is to replace. Throws when it may not replace it. */
async function compareWithLive(run: Run, target: Target, sid: string, request: DeployRequest, patience: Patience) {
  const { serverless, log } = run;
  if (target.live === null || target.live === undefined) return;
  const next = await serverless.fetchBuild(target.serviceSid, sid, patience);
  const live = await fetchLive(run, target.serviceSid, target.live, patience);
  if (live.createdAt !== undefined && next.createdAt !== undefined && next.createdAt < live.createdAt)
    log.warning(`Build ${sid} is older than ${live.sid}, which is live in ${target.name}.`, {
      title: 'An older Build',
    });
  checkRemovals(run, target, live, next, request);
}

/** Stops when paths would disappear that nobody asked to remove; warns of dependencies that would. */
function checkRemovals(run: Run, target: Target, live: Build, next: ListedContents, request: DeployRequest): void {
  const { log, outcome } = run;
  const name = outcome.build === undefined ? 'The new Build' : `Build ${outcome.build.sid}`;
  noteDrift(run, target, live, next);
  const removals = findRemovals(live, next, outcome.excludedPaths ?? []);
  if (removals.dependencies.length > 0)
    log.warning(`${name} is without dependencies that the live Build has: ${removals.dependencies.join(', ')}.`, {
      title: 'Dependencies vanish',
    });
  const { paths, unclear } = removals;
  if (paths.length === 0 && unclear === undefined) return;
  if (outcome.build === undefined && unclear !== undefined)
    return log.line('Whether paths would disappear shows once the Build exists; “/path=ZN…” tells it beforehand.');
  const list = paths.slice(0, 50).join(', ') + (paths.length > 50 ? ` and ${paths.length - 50} more` : '');
  if (request.allowRemovals) {
    if (paths.length > 0) log.line(`Removed from ${target.name}, as “allow-removals” allows: ${list}.`);
    return;
  }
  throw new ActionFailure('error', {
    title: 'Paths would disappear',
    what:
      paths.length > 0
        ? `${name} is without paths that are live in ${target.name}: ${list}.`
        : `Whether ${name.replace(/^The/, 'the')} keeps all paths that are live in ${target.name} cannot be told.`,
    why: `${unclear === undefined ? `Build ${live.sid} serves them` : unclear}. Nothing was deployed; Build ${live.sid} stays live.`,
    next: 'Add the missing versions, or set “allow-removals: true” if they are to go.',
  });
}

/** The live Build in full. One that Twilio no longer has says nothing, which is for the caller to weigh. */
async function fetchLive({ serverless }: Run, serviceSid: string, sid: string, patience: Patience): Promise<Build> {
  try {
    return await serverless.fetchBuild(serviceSid, sid, patience);
  } catch (error) {
    if (!(error instanceof RequestFailure) || error.facts.status !== 404) throw error;
    const unknown = { functionVersions: undefined, assetVersions: undefined, dependencies: undefined };
    return { sid, status: 'unknown', runtime: undefined, createdAt: undefined, ...unknown };
  }
}

/** When the domain cannot be reached now, a health check after the deploy would prove nothing: better not to deploy. */
async function probeFirst(run: Run, target: Target, request: DeployRequest): Promise<void> {
  const check = describeCheck(run, target, request, 'Before the deploy, ');
  if (check === undefined) return;
  const unreachable = await probeBefore(check);
  const found = unreachable.map(({ path, words }) => `${path}: ${words}`).join('; ');
  if (unreachable.length > 0) throw explainUnverified(target, found, false);
}

/** Checks the health of what is live, and that it still is live as the step ends. */
async function prove(run: Run, target: Target, sid: string, request: DeployRequest): Promise<void> {
  const {
    clock,
    log,
    outcome,
    patience: { signal },
  } = run;
  const check = describeCheck(run, target, request, '');
  if (check !== undefined) {
    beginPhase(outcome, clock.now(), 'Health check');
    const health = await checkHealth(check);
    if (health.health !== 'healthy') await answerBadHealth(run, target, sid, health);
    log.line(
      `Healthy: ${request.healthPaths.map(({ path }) => path).join(', ')} passed ${HEALTH_POLICY.passes} times in a row.`,
    );
  }
  try {
    await seeLive(run, target, sid, target.previous, { signal, deadline: clock.now() + CONFIRM_MS });
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    log.warning(`Whether Build ${sid} is still live in ${target.name} could not be confirmed: ${error.facts.words}.`);
  }
}

/** The health check to run, or undefined when none was asked for. */
function describeCheck(run: Run, target: Target, request: DeployRequest, when: string): HealthCheck | undefined {
  const {
    probe,
    clock,
    log,
    patience: { signal },
  } = run;
  if (request.healthPaths.length === 0 || target.url === undefined) return undefined;
  const said = new Map<string, string>();
  return {
    origin: target.url,
    paths: request.healthPaths,
    probe,
    clock,
    signal,
    policy: HEALTH_POLICY,
    // One line when an answer changes, not one for each of a hundred probes.
    onFinding: ({ path, words, result, passes }) => {
      const line = `${when}${path} answers ${words}${result === 'pass' ? '' : ` (${result === 'wrong' ? 'not healthy' : 'not reachable'})`}`;
      if (said.get(path) === line && passes < HEALTH_POLICY.passes) return;
      if (said.get(path) !== line) log.line(`${line}.`);
      said.set(path, line);
    },
  };
}

function describeEvent(event: OnceEvent): string {
  const words = 'error' in event && event.error instanceof RequestFailure ? event.error.facts.words : 'no answer';
  switch (event.event) {
    case 'held-back':
      return `Twilio did not take the deploy (${words}); it will be sent again.`;
    case 'lost':
      return `The answer to the deploy was lost (${words}). Looking for the Deployment before anything is sent again.`;
    case 'found':
      return 'It is there: the Deployment was made.';
    case 'resent':
      return 'No such Deployment appeared; what is live is looked at and the deploy is sent again.';
  }
}
