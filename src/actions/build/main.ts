/**
 * The story: read inputs → look at the service → resolve the contents → create (or reuse) the Build → wait → deploy →
 * check → report.
 */
import { takeSnapshot } from '../../build/build-snapshot.ts';
import { create } from '../../build/create.ts';
import { dryRun } from '../../build/dry-run.ts';
import { resume } from '../../build/resume.ts';
import { describeResume, describeRun } from '../../explain/run-description.ts';
import type { DependencyList } from '../../inputs/dependencies/types.ts';
import { type CreateRequest, secretsIn, wantsReuse, wantsSummary } from '../../inputs/inputs.ts';
import { type Contents, whyUnrecognisable } from '../../model/build-contents.ts';
import type { Service } from '../../model/resources.ts';
import { createLog, type Log } from '../../report/log.ts';
import { beginPhase, type Outcome } from '../../report/outcome.ts';
import { createOutputs, type Outputs, type Verdict } from '../../report/outputs.ts';
import { formatReason, logResult, reportFailure, reportResult, writeSummary } from '../../report/publish.ts';
import { formatSummary } from '../../report/summary/summary.ts';
import { openRun } from '../../run/connect.ts';
import type { RunContext } from '../../run/context.ts';
import type { MainHost } from '../../run/ports.ts';
import { fetchService } from '../../run/service.ts';
import { logIntent, readRequest, showContents } from './preamble.ts';

/** Runs the action and says whether the job may go on. Never throws. */
export async function main(host: MainHost): Promise<{ readonly ok: boolean; readonly verdict: Verdict }> {
  for (const secret of secretsIn(host.env)) host.runner.setSecret(secret);
  const { clock, runner } = host;
  const log = createLog(runner);
  const outputs = createOutputs(runner, log);
  const outcome: Outcome = { startedAt: clock.now(), phases: [] };
  try {
    const { inputs, dependencies } = await readRequest(host);
    if (dependencies !== undefined) outcome.dependencies = dependencies;
    if (inputs.region !== undefined) outcome.region = inputs.region;
    const run = await openRun(host, inputs, { log, outputs, outcome });
    outcome.verdict = await deployIfAsked(run, await resolveBuild(run, dependencies));
  } catch (error) {
    reportFailure(error, outcome, log, host.cancellation.signal.aborted);
  }
  return report(host, outcome, outputs, log);
}

/** Everything that is said when the run is over: outputs, result, log, summary. */
async function report(host: MainHost, outcome: Outcome, outputs: Outputs, log: Log) {
  const now = host.clock.now();
  beginPhase(outcome, now);
  const verdict = outcome.verdict ?? 'error';
  outputs.set('verdict', verdict);
  if (outcome.failure !== undefined) outputs.set('failure-reason', formatReason(outcome.failure));
  await reportResult(host.saveResult, outputs, outcome, log, now);
  logResult(outcome, outputs, log, now);
  if (wantsSummary(host.env)) await writeSummary(host.runner, () => formatSummary(outcome, now), log);
  return { ok: outcome.failure === undefined, verdict };
}

/** The Build of this run, or the one that it would use: from the first request to the end of the Build. */
async function resolveBuild(run: RunContext, dependencies: DependencyList | undefined): Promise<Verdict> {
  const { build } = run.inputs;
  if (build.kind === 'resume') {
    run.outcome.headline = describeResume(run.inputs, build.buildSid);
    logIntent(run, undefined);
    return resume(run, await lookUp(run), build.buildSid);
  }
  const given = toContents(build, dependencies);
  run.outcome.headline = describeRun(run.inputs, build, given, dependencies);
  logIntent(run, dependencies);
  // What is inherited is known only once Twilio has been asked; what is given can be read while it is.
  if (build.inherit === undefined) showContents(run, given);
  const service = await lookUp(run);
  // On one connection, asking for the service and its Builds at once gains nothing.
  const snapshot = await takeSnapshot(run.serverless, service.sid, run.limits);
  const reuse = build.inherit !== undefined || wantsReuse(build) ? await import('../../build/reuse.ts') : undefined;
  const { contents, match } = (await reuse?.resolveContents(run, build, given, service.sid)) ?? { contents: given };
  if (build.inherit !== undefined) showContents(run, contents);
  run.outcome.rerunFinds = build.reuse !== 'never' && whyUnrecognisable(contents) === undefined;
  if (run.inputs.dryRun) return dryRun(run, contents, service, match);
  const used = match && (await reuse?.useExisting(run, match, service.sid));
  return used ?? create(run, contents, service, snapshot);
}

/** The service, and in it the environment that the inputs name. */
async function lookUp(run: RunContext): Promise<Service> {
  beginPhase(run.outcome, run.clock.now(), 'Service');
  const service = await fetchService(run);
  if (run.inputs.deploy !== undefined) await (await import('../../deploy/environment.ts')).findTarget(run, service);
  return service;
}

/** What comes after the Build, loaded only when something is to go live. */
async function deployIfAsked(run: RunContext, verdict: Verdict): Promise<Verdict> {
  const { deploy: request } = run.inputs;
  if (request === undefined || (verdict !== 'completed' && verdict !== 'planned')) return verdict;
  const { deployBuild, dryRunDeploy } = await import('../../deploy/deploy.ts');
  return verdict === 'completed' ? deployBuild(run, request) : dryRunDeploy(run, request);
}

function toContents(
  { functionVersions, assetVersions, runtime }: CreateRequest,
  list: DependencyList | undefined,
): Contents {
  return { functionVersions, assetVersions, runtime, dependencies: list?.dependencies };
}
