/** Putting the Build back that was live before, and seeing it live. */
import { MayExist } from '../async/create-once.ts';
import { describeCreateEvent } from '../explain/create-events.ts';
import { explainRequest } from '../explain/error.ts';
import {
  adviseOnHealth,
  describeBefore,
  describeFailed,
  describeUnhealthy,
  findHealthCause,
} from '../explain/unhealthy.ts';
import { ActionFailure, type Explanation, messageOf } from '../model/errors.ts';
import type { DeployFacts } from '../report/facts.ts';
import { type RunContext, within } from '../run/context.ts';
import { joinSentences } from '../text/lists.ts';
import { formatDuration, writeDuration } from '../text/quantities.ts';
import { asBuildSid } from '../twilio/calls/serverless.ts';
import { isMissing, RequestFailure } from '../twilio/request.ts';
import { ROLLBACK_MS } from './budgets.ts';
import { goLive } from './deployment.ts';
import { adviseBack, joinAdvice } from './explain.ts';
import type { Health } from './health-check.ts';
import {
  deployFacts,
  destinationOf,
  learnLive,
  lookAgain,
  recordRolledBack,
  recordVariablesBack,
  Superseded,
  seeLive,
} from './live-build.ts';
import type { Variables } from './variables/variables.ts';

type BadHealth = Exclude<Health, { health: 'healthy' }>;

/** What a failed health check leads to. Always throws; {@link Superseded} and a cancel as they are. */
export async function handleUnhealthy(
  run: RunContext,
  ours: string,
  bad: BadHealth,
  variables: Pick<Variables, 'changed' | 'putBack'> | undefined,
): Promise<never> {
  const { log, inputs } = run;
  const found = describeFailed(bad.failing);
  const target = deployFacts(run);
  if (bad.failing.every(({ result }) => result === 'pass')) throw (await lookAgain(run)) ?? explainSlow(run, found);
  if (bad.health === 'unverified') throw (await lookAgain(run)) ?? explainUnverified(run, found, true);
  run.record.note('unhealthy', bad.failing);
  log.line(`The health check failed: ${found}`);
  const rollback = inputs.deploy?.rollback !== false;
  if (!target.deployed && variables?.changed()) {
    const superseded = await lookAgain(run);
    if (superseded !== undefined) throw superseded;
    if (rollback) throw await rollBackVariables(run, variables);
    throw explainUnhealthy(run, '“rollback” is false, so the variables that this run has set stay.');
  }
  const choice = choose(target, rollback);
  if ('stays' in choice) throw (await lookAgain(run)) ?? explainUnhealthy(run, choice.stays);
  const { previous } = choice;
  const seen = await rollBack(run, ours, previous);
  const proof = seen ? ' and was seen live' : '; whether it is live by now, Twilio did not answer';
  throw explainUnhealthy(run, `The deploy was rolled back: Build ${previous} was put back${proof}.`);
}

/** The Build was live already, and only its variables were changed: they are what is rolled back. */
async function rollBackVariables(run: RunContext, variables: Pick<Variables, 'changed' | 'putBack'>): Promise<unknown> {
  run.record.beginPhase('rollback');
  const { sentence, whole } = await variables.putBack();
  if (whole) recordVariablesBack(run);
  const { signal } = run.cancellation;
  return signal.aborted ? signal.reason : explainUnhealthy(run, sentence);
}

/** The Build to put back, or why the unhealthy one stays live: a sentence. */
type Choice = { readonly previous: string } | { readonly stays: string };

/** Only what this run made live is rolled back: a Build that was live for months may be right, and its backend down. */
function choose({ deployed, previous }: DeployFacts, rollback: boolean): Choice {
  const none =
    previous === undefined ? 'Which Build was live before is not known' : 'There is no previous Build to put back';
  if (!deployed) {
    const before = typeof previous === 'string' ? '' : ` ${none}.`;
    return { stays: `This run did not make the Build live, it was live already; so nothing was changed.${before}` };
  }
  if (!rollback) return { stays: '“rollback” is false, so it stays live.' };
  return typeof previous === 'string' ? { previous } : { stays: `${none}, so it stays live.` };
}

/** Whether the previous Build was seen live, too, and not only put back. */
async function rollBack(run: RunContext, ours: string, previous: string): Promise<boolean> {
  const { log, record } = run;
  record.beginPhase('rollback');
  log.line(`Putting Build ${previous} back.`);
  const limits = within(run, ROLLBACK_MS);
  try {
    const plan = { ...destinationOf(run), buildSid: asBuildSid(previous), replaces: ours };
    await goLive(run, plan, limits, (event) => log.line(describeCreateEvent('Deployment', event)));
    recordRolledBack(run, previous);
    await seeLive(run, previous, ours, limits);
    log.line(`Build ${previous} is live in ${deployFacts(run).name} again.`);
    return true;
  } catch (error) {
    if (error instanceof Superseded) throw error;
    // Any other failure says that nothing was processed, so what was live still is.
    if (error instanceof MayExist) await learnLive(run);
    const { live } = deployFacts(run);
    const back = live === previous;
    if (back) recordRolledBack(run, previous);
    const { signal } = run.cancellation;
    if (signal.aborted) throw back ? signal.reason : error;
    if (back) return error instanceof MayExist;
    if (live !== undefined && live !== ours) throw new Superseded(live ?? undefined, ours);
    const superseded = await lookAgain(run, error);
    if (superseded !== undefined) throw superseded;
    throw explainFailedRollback(run, error);
  }
}

/** What the health check found, which was recorded before anything was done about it. */
const failedPaths = ({ record }: RunContext) => record.facts.unhealthy ?? [];

/** An unhealthy Build is live and stays live: nothing a step can say is more urgent. */
function explainFailedRollback(run: RunContext, error: unknown): ActionFailure {
  const target = deployFacts(run);
  const unhealthy = failedPaths(run);
  const request = error instanceof RequestFailure ? explainRequest(error) : undefined;
  // Of the environment's own reads it says something else.
  const gone = isMissing(error) && error.request.method === 'POST';
  const why = gone
    ? 'Twilio no longer has that Build: it was removed by retention or by prune.'
    : (request?.what ?? messageOf(error));
  const next: Pick<Explanation, 'next' | 'wayBack'> = gone
    ? { next: 'Act now. Deploy an older Build that works, or a corrected one, now.', wayBack: 'none' }
    : joinAdvice(run, ['Act now.', adviseBack(run)]);
  return new ActionFailure(
    'unhealthy',
    {
      ...request,
      title: 'ROLLBACK FAILED: an unhealthy Build may be live',
      what: `${describeUnhealthy(unhealthy)} Build ${target.previous} could not be put back.`,
      why,
      ...next,
    },
    { cause: error, evidence: findHealthCause(unhealthy) },
  );
}

function explainUnhealthy(run: RunContext, done: string): ActionFailure {
  const target = deployFacts(run);
  const unhealthy = failedPaths(run);
  const { next, ...place } = adviseOnHealth(unhealthy, run.record.facts);
  return new ActionFailure(
    'unhealthy',
    {
      title: target.rolledBack ? 'Unhealthy, rolled back' : 'Unhealthy',
      what: describeUnhealthy(unhealthy),
      why: joinSentences(describeBefore(run.record.facts), whyFailed(run), done),
      ...joinAdvice(run, [next, target.rolledBack ? '' : adviseBack(run)]),
      ...place,
    },
    { evidence: findHealthCause(unhealthy) },
  );
}

/** How long the paths were given, or why that was not waited for. */
function whyFailed(run: RunContext): string {
  const unhealthy = failedPaths(run);
  for (const { path, steadyMs } of unhealthy)
    if (steadyMs !== undefined)
      return `${path} gave no other answer for ${formatDuration(steadyMs)}, so waiting longer would change nothing.`;
  const within = writeDuration(run.inputs.deploy?.healthTimeoutMs ?? 0);
  return `The paths of ${deployFacts(run).url} did not pass three times in a row within ${within}.`;
}

/** The domain cannot be reached from here, before (`deployed` false) or after the deploy. */
export function explainUnverified(run: RunContext, found: string, deployed: boolean): ActionFailure {
  return new ActionFailure('unverified', {
    title: 'Unverified',
    what: `${deployFacts(run).url} could not be reached from this runner: ${found}.`,
    why: deployed
      ? `That says something about the network and nothing about the Build, so nothing was rolled back.`
      : `A health check from here would prove nothing, so nothing was deployed.`,
    ...joinAdvice(run, [
      'Check the runner’s DNS, proxy and firewall for this host, or run without “health-check”.',
      deployed ? adviseBack(run) : '',
    ]),
  });
}

/** Every answer was as it should be, and they came too slowly to be as many as needed. */
function explainSlow(run: RunContext, found: string): ActionFailure {
  return new ActionFailure('unverified', {
    title: 'Unverified',
    what: `${deployFacts(run).url} answers too slowly to be checked in the time: ${found}.`,
    why: 'No answer was wrong, so nothing was rolled back.',
    ...joinAdvice(run, [
      'Give it more time with “health-check-timeout” (10m at most), or check a path that answers faster.',
      adviseBack(run),
    ]),
  });
}
