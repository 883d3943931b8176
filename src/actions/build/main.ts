/**
 * Read inputs → look at the service → resolve the contents → create (or reuse) the Build → wait → deploy →
 * check → report.
 */
import { create, dryRun } from '../../build/create.ts';
import { NO_BUILDS, takeSnapshot } from '../../build/lost-build.ts';
import type { Resolved } from '../../build/status-polling.ts';
import { describeResume, describeRun } from '../../explain/run-description.ts';
import { INPUTS } from '../../inputs/declarations.ts';
import { type CreateRequest, wantsReuse, wantsSummary } from '../../inputs/inputs.ts';
import { secretsOf } from '../../inputs/masks.ts';
import type { Contents } from '../../model/build-contents.ts';
import { whyUnrecognisable } from '../../model/build-equality.ts';
import type { Build } from '../../model/resources.ts';
import {
  type Ending,
  failureOf,
  type RerunFinds,
  type RunReport,
  type ServiceFacts,
  type SuccessVerdict,
} from '../../report/facts.ts';
import type { Log } from '../../report/log.ts';
import { createOutputs, type Outputs } from '../../report/outputs.ts';
import { openRun } from '../../run/connect.ts';
import type { MainHost, RunContext } from '../../run/context.ts';
import { runStep, type StepEnd } from '../../run/frame.ts';
import { formatReason, logResult, reportResult } from '../../run/publish.ts';
import { fetchService } from '../../run/service.ts';
import { readTrigger } from '../../run/trigger.ts';
import { type BuildRequest, logContents, logRequest, type OpenProject, readRequest } from './preamble.ts';

/** Runs the action and says whether the job may go on. Never throws. */
export function main(host: MainHost): Promise<StepEnd> {
  return runStep(host, secretsOf(INPUTS, host.env), ({ log, record }) => {
    const outputs = createOutputs(host.runner, log);
    const reportOf = (ending: Ending): RunReport => ({ ...record, ending });
    return {
      async run() {
        record.note('trigger', await readTrigger(host.env, host.files.read));
        const request = await readRequest(host);
        const run = await openRun(host, request.inputs, { log, outputs, record });
        return deployIfAsked(run, await resolveBuild(run, request).catch((error) => failSeeingLive(run, error)));
      },
      async report(ending) {
        await setOutputs(host, outputs, reportOf(ending), log);
      },
      async summary(ending) {
        if (!wantsSummary(host.env)) return undefined;
        const { formatSummary } = await import('../../report/summary/summary.ts');
        return formatSummary(reportOf(ending), host.clock.now(), host.wallClock());
      },
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
  const given = toContents(build, request);
  logRequest(run, describeRun(inputs, build, given, request), request);
  // What is inherited or uploaded is known only once Twilio has been asked; what is given can be read while it is.
  const complete = build.inherit === undefined && request.project === undefined;
  if (complete) logContents(run, given);
  const upload = request.project && (await planUpload(run, request.project, given));
  const service = await lookUp(run);
  // On one connection, asking for the service and its Builds at once gains nothing.
  const snapshot = isPlanned(run, service) ? NO_BUILDS : await takeSnapshot(run.serverless, service.sid, run.limits);
  const readLive = (known: Build | undefined) => readWhatIsLive(run, build, request, known);
  // What is inherited is often what is live, so it is read first.
  const live = build.inherit === undefined ? await readLive(undefined) : undefined;
  const versions = await upload?.(service, live);
  const whole = { ...given, ...versions };
  // In a new service there is no Build, and one that is yet to be created cannot be asked.
  const search = !service.isNew && (build.inherit !== undefined || wantsReuse(build) || live !== undefined);
  const reuse = search ? await import('../../build/reuse.ts') : undefined;
  const found = await reuse?.resolveContents(run, build, whole, service.sid, readLive);
  const { contents, match, inherited } = found ?? { contents: whole };
  if (!complete) logContents(run, contents);
  await reportSources(run, request, match?.build);
  record.note('rerunFindsIt', foreseeRerun(build, contents, request.project !== undefined));
  if (inputs.dryRun) return dryRun(run, contents, service, match);
  if (request.project === undefined) await checkHealthPaths(run, contents);
  const used = match && (await reuse?.useExisting(run, match, service.sid));
  if (used !== undefined) return used;
  if (request.project === undefined) await checkBeforehand(run, contents, inherited);
  return create(run, contents, service, snapshot);
}

/** What is not JavaScript, and variables that are missing, said before the deploy; where what is wanted is live, nothing is deployed. */
async function reportSources(run: RunContext, { project }: BuildRequest, match: Build | undefined): Promise<void> {
  if (project === undefined || (match !== undefined && match.sid === run.record.facts.deploy?.live)) return;
  const { readSources, warnOfUnparsed } = await import('../../project/sources.ts');
  const found = await readSources(project.project.files, project.disk, run.limits.signal);
  warnOfUnparsed(found, run.log);
  if (run.inputs.deploy === undefined) return;
  await (await import('../../deploy/variables/unset.ts')).reportUnset(run, found.readers);
}

/** A health check that cannot pass stops the run before anything is created, and before a Build that is there goes live. */
async function checkHealthPaths(run: RunContext, contents: Contents): Promise<void> {
  const { deploy } = run.inputs;
  if (deploy !== undefined) await (await import('../../deploy/preflight.ts')).checkHealthPaths(run, contents, deploy);
}

/** What would stop the deploy stops the run before the Build is created. `inherited`: the Build that the contents come from. */
async function checkBeforehand(run: RunContext, contents: Contents, inherited: Build | undefined): Promise<void> {
  const { deploy } = run.inputs;
  if (deploy !== undefined)
    await (await import('../../deploy/lost-paths.ts')).checkBeforehand(run, contents, deploy, inherited);
}

/** Whether the service is one that a run without dry-run would create: there is nothing in it to read. */
const isPlanned = ({ inputs }: RunContext, { isNew }: ServiceFacts) => isNew && inputs.dryRun;

/** The service, and in it the environment that the inputs name. */
async function lookUp(run: RunContext): Promise<ServiceFacts> {
  run.record.beginPhase('look-up');
  const { deploy } = run.inputs;
  if (deploy === undefined) return fetchService(run, () => undefined);
  const { findTarget, planEnvironment } = await import('../../deploy/environment.ts');
  const service = await fetchService(run, () => planEnvironment(deploy, []));
  await findTarget(run, deploy, service);
  return service;
}

/** What is live where the Build is to go, when the contents are compared with it; undefined when they are not. */
async function readWhatIsLive(
  run: RunContext,
  { reuse }: CreateRequest,
  { project }: BuildRequest,
  known: Build | undefined,
): Promise<Build | undefined> {
  if (run.inputs.deploy === undefined || (project === undefined && reuse === 'never')) return undefined;
  return (await import('../../deploy/live-build.ts')).readLiveBuild(run, run.limits, known);
}

/** Returns what uploads the project. Its paths are checked before anything is sent, even for its service; a dry run shows the whole plan first. */
async function planUpload(run: RunContext, { project, disk }: OpenProject, given: Contents) {
  const { listPlanned, uploadContents } = await import('../../build/project.ts');
  const planned = { ...given, ...listPlanned(project.files) };
  const checks = !run.inputs.dryRun;
  if (checks) await checkHealthPaths(run, planned);
  return async (service: ServiceFacts, live: Build | undefined) => {
    if (checks) await checkBeforehand(run, planned, undefined);
    return uploadContents(run, { project, disk, service, live });
  };
}

/** There is no Build to deploy: reads what is live once more, which others may have changed meanwhile, and throws. */
async function failSeeingLive(run: RunContext, error: unknown): Promise<never> {
  if (run.record.facts.deploy !== undefined) await (await import('../../deploy/live-build.ts')).lookAgain(run);
  throw error;
}

/** What comes after the Build, loaded only when something is to go live. */
async function deployIfAsked(run: RunContext, resolved: Resolved): Promise<SuccessVerdict> {
  const { deploy: request } = run.inputs;
  const { verdict } = resolved;
  if (request === undefined || verdict === 'building') return verdict;
  const { deployBuild, dryRunDeploy } = await import('../../deploy/deploy.ts');
  if (resolved.verdict === 'planned') await dryRunDeploy(run, resolved.subject, request);
  else await deployBuild(run, resolved.buildSid, request);
  return verdict;
}

function toContents(
  { functionVersions, assetVersions, runtime }: CreateRequest,
  { dependencies, project }: BuildRequest,
): Contents {
  return {
    functionVersions,
    assetVersions,
    runtime: project?.project.runtime ?? runtime,
    dependencies: dependencies?.dependencies,
  };
}

/** Whether the job, run again, finds the Build of this run. Where the Assets that it is given come from cannot be seen here. */
function foreseeRerun({ reuse, assetVersions }: CreateRequest, contents: Contents, uploaded: boolean): RerunFinds {
  if (reuse === 'never' || whyUnrecognisable(contents) !== undefined) return 'no';
  return (uploaded ? contents.assetVersions : assetVersions).length === 0 ? 'yes' : 'with-same-assets';
}
