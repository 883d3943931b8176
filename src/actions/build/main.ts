/**
 * The story: read inputs → look at the service → resolve the contents → create (or reuse) the Build → wait → deploy →
 * check → report.
 */
import { create, dryRun } from '../../build/create.ts';
import { takeSnapshot } from '../../build/lost-build.ts';
import type { Resolved } from '../../build/status-polling.ts';
import { describeResume, describeRun } from '../../explain/run-description.ts';
import { INPUTS } from '../../inputs/declarations.ts';
import type { DependencyList } from '../../inputs/dependencies/types.ts';
import { type CreateRequest, wantsReuse, wantsSummary } from '../../inputs/inputs.ts';
import { secretsOf } from '../../inputs/masks.ts';
import type { Contents } from '../../model/build-contents.ts';
import { whyUnrecognisable } from '../../model/build-equality.ts';
import type { Service } from '../../model/resources.ts';
import { type Ending, failureOf, type RunReport, type SuccessVerdict } from '../../report/facts.ts';
import type { Log } from '../../report/log.ts';
import { createOutputs, type Outputs } from '../../report/outputs.ts';
import { formatSummary } from '../../report/summary/summary.ts';
import { openRun } from '../../run/connect.ts';
import type { MainHost, RunContext } from '../../run/context.ts';
import { runStep, type StepEnd } from '../../run/frame.ts';
import { formatReason, logResult, reportResult } from '../../run/publish.ts';
import { fetchService } from '../../run/service.ts';
import { type BuildRequest, logContents, logRequest, readRequest } from './preamble.ts';

/** Runs the action and says whether the job may go on. Never throws. */
export function main(host: MainHost): Promise<StepEnd> {
  return runStep(host, secretsOf(INPUTS, host.env), ({ log, record }) => {
    const outputs = createOutputs(host.runner, log);
    const reportOf = (ending: Ending): RunReport => ({ ...record, ending });
    return {
      async run() {
        const request = await readRequest(host);
        const run = await openRun(host, request.inputs, { log, outputs, record });
        return deployIfAsked(run, await resolveBuild(run, request));
      },
      report: (ending) => setOutputs(host, outputs, reportOf(ending), log),
      summary: (ending) => (wantsSummary(host.env) ? formatSummary(reportOf(ending), host.clock.now()) : undefined),
    };
  });
}

/** What is said when the run is over: the last outputs, the result, the last group of the log. */
async function setOutputs(host: MainHost, outputs: Outputs, report: RunReport, log: Log): Promise<void> {
  const now = host.clock.now();
  const { ending } = report;
  outputs.set('verdict', ending.verdict);
  const failed = failureOf(ending);
  if (failed !== undefined) outputs.set('failure-reason', formatReason(failed.failure));
  await reportResult(host.saveResult, outputs, report, log, now);
  logResult(report, outputs, log, now);
}

/** The Build of this run, or the one that it would use: from the first request to the end of the Build. */
async function resolveBuild(run: RunContext, request: BuildRequest): Promise<Resolved> {
  const { inputs, record } = run;
  const { build } = inputs;
  if (build.kind !== 'create') {
    logRequest(run, describeResume(inputs, build), request);
    const service = await lookUp(run);
    return (await import('../../build/resume.ts')).resume(run, service, build);
  }
  const given = toContents(build, request.dependencies);
  logRequest(run, describeRun(inputs, build, given, request.dependencies), request);
  // What is inherited is known only once Twilio has been asked; what is given can be read while it is.
  if (build.inherit === undefined) logContents(run, given);
  const service = await lookUp(run);
  // On one connection, asking for the service and its Builds at once gains nothing.
  const snapshot = await takeSnapshot(run.serverless, service.sid, run.limits);
  const reuse = build.inherit !== undefined || wantsReuse(build) ? await import('../../build/reuse.ts') : undefined;
  const { contents, match } = (await reuse?.resolveContents(run, build, given, service.sid)) ?? { contents: given };
  if (build.inherit !== undefined) logContents(run, contents);
  record.note('rerunFindsIt', build.reuse !== 'never' && whyUnrecognisable(contents) === undefined);
  if (inputs.dryRun) return dryRun(run, contents, service, match);
  const used = match && (await reuse?.useExisting(run, match, service.sid));
  return used ?? create(run, contents, service, snapshot);
}

/** The service, and in it the environment that the inputs name. */
async function lookUp(run: RunContext): Promise<Service> {
  run.record.beginPhase('Service');
  const service = await fetchService(run);
  const { deploy } = run.inputs;
  if (deploy !== undefined) await (await import('../../deploy/environment.ts')).findTarget(run, deploy, service);
  return service;
}

/** What comes after the Build, loaded only when something is to go live. */
async function deployIfAsked(run: RunContext, { verdict, buildSid, contents }: Resolved): Promise<SuccessVerdict> {
  const { deploy: request } = run.inputs;
  if (request === undefined || verdict === 'building') return verdict;
  const { deployBuild, dryRunDeploy } = await import('../../deploy/deploy.ts');
  if (verdict === 'planned') await dryRunDeploy(run, buildSid, contents, request);
  else await deployBuild(run, buildSid, request);
  return verdict;
}

function toContents(
  { functionVersions, assetVersions, runtime }: CreateRequest,
  list: DependencyList | undefined,
): Contents {
  return { functionVersions, assetVersions, runtime, dependencies: list?.dependencies };
}
