/**
 * The story: read inputs → look at the service → resolve the contents → create (or reuse) the Build → wait → deploy →
 * check → report.
 */
import { type Contents, whyUnrecognisable } from './contents.ts';
import { create, plan } from './create.ts';
import type { DependencyList } from './dependencies.ts';
import { describeRun } from './headline.ts';
import { type CreateRequest, secretsIn, wantsReuse, wantsSummary } from './inputs.ts';
import { logInputs, readEverything, showContents } from './opening.ts';
import { beginPhase, type Outcome } from './outcome.ts';
import { createOutputs, type Outputs, type Verdict } from './outputs.ts';
import { formatReason, logResult, reportFailure, reportResult, writeSummary } from './report/ending.ts';
import { createLog, type Log } from './report/log.ts';
import { formatSummary } from './report/summary.ts';
import { resume } from './resume.ts';
import type { Run } from './run.ts';
import { lookAtService } from './service.ts';
import { openRun, type World } from './world.ts';

/** Runs the action and says whether the job may go on. Never throws. */
export async function main(world: World): Promise<{ readonly ok: boolean; readonly verdict: Verdict }> {
  for (const secret of secretsIn(world.env)) world.runner.setSecret(secret);
  const { clock, runner } = world;
  const log = createLog(runner);
  const outputs = createOutputs(runner, log);
  const outcome: Outcome = { startedAt: clock.now(), phases: [] };
  try {
    const { inputs, dependencies } = await readEverything(world);
    if (dependencies !== undefined) outcome.dependencies = dependencies;
    if (inputs.region !== undefined) outcome.region = inputs.region;
    const run = await openRun(world, inputs, { log, outputs, outcome });
    outcome.verdict = await goOn(run, await tell(run, dependencies));
  } catch (error) {
    reportFailure(error, outcome, log, world.cancellation.signal.aborted);
  }
  return report(world, outcome, outputs, log);
}

/** Everything that is said when the run is over: outputs, result, log, summary. */
async function report(world: World, outcome: Outcome, outputs: Outputs, log: Log) {
  const now = world.clock.now();
  beginPhase(outcome, now);
  const verdict = outcome.verdict ?? 'error';
  outputs.set('verdict', verdict);
  if (outcome.failure !== undefined) outputs.set('failure-reason', formatReason(outcome.failure));
  await reportResult(world.saveResult, outputs, outcome, log, now);
  logResult(outcome, outputs, log, now);
  if (wantsSummary(world.env)) await writeSummary(world.runner, () => formatSummary(outcome, now), log);
  return { ok: outcome.failure === undefined, verdict };
}

/** The run itself, from the first request on. */
async function tell(run: Run, dependencies: DependencyList | undefined): Promise<Verdict> {
  const { inputs, outcome, log } = run;
  const { build } = inputs;
  if (build.kind === 'resume') return resume(run, build.buildSid);
  const given = toContents(build, dependencies);
  outcome.headline = describeRun(inputs, build, given, dependencies);
  log.line(`${outcome.headline}.`);
  logInputs(run, dependencies);
  // What is inherited is known only once Twilio has been asked; what is given can be read while it is.
  if (build.inherit === undefined) showContents(run, given);
  const { service, note } = await lookAtService(run);
  const existing = build.inherit !== undefined || wantsReuse(build) ? await import('./existing.ts') : undefined;
  const { contents, match } = (await existing?.consult(run, build, given, service.sid)) ?? { contents: given };
  if (build.inherit !== undefined) showContents(run, contents);
  outcome.rerunFinds = build.reuse !== 'never' && whyUnrecognisable(contents) === undefined;
  if (inputs.dryRun) return plan(run, contents, service, match);
  const used = match && (await existing?.useMatch(run, match, service.sid));
  return used ?? create(run, contents, service, note);
}

/** What comes after the Build, loaded only when something is to go live. */
async function goOn(run: Run, verdict: Verdict): Promise<Verdict> {
  const { deploy: request } = run.inputs;
  if (request === undefined || (verdict !== 'completed' && verdict !== 'planned')) return verdict;
  const { deploy, rehearse } = await import('./deploy.ts');
  return verdict === 'completed' ? deploy(run, request) : rehearse(run, request);
}

function toContents(
  { functionVersions, assetVersions, runtime }: CreateRequest,
  list: DependencyList | undefined,
): Contents {
  return { functionVersions, assetVersions, runtime, dependencies: list?.dependencies };
}
