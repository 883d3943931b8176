/** What is live, in words: every ending of a deploy says it, and how to change it. */

import { Cancelled } from '../async/cancellation.ts';
import { MayExist } from '../async/create-once.ts';
import { explainRequest } from '../explain/error.ts';
import { adviseOnHealth, describeUnhealthy } from '../explain/unhealthy.ts';
import { ActionFailure, type Explanation } from '../model/errors.ts';
import type { DeployFacts } from '../report/facts.ts';
import { wayBackLines } from '../report/next-steps.ts';
import type { RunContext } from '../run/context.ts';
import { joinSentences, joinWithAnd } from '../text/lists.ts';
import { yamlLine } from '../text/yaml.ts';
import { RequestFailure } from '../twilio/request.ts';
import {
  deployFacts,
  describeLive,
  learnLive,
  lookAgain,
  recordLive,
  recordPrevious,
  Superseded,
} from './live-build.ts';

/** How to put the Build back that was live before; '' where {@link wayBackLines} has no lines. */
export function adviseBack({ record: { facts } }: RunContext): string {
  const lines = wayBackLines(facts).map((line) => `“${line}”`);
  if (lines.length === 0) return '';
  return `To put the Build back that was live before, run the step with ${joinWithAnd(lines)} in place of the inputs that describe contents.`;
}

/** What to do next, as one text, and whether the way back is in it; sentences may be ''. */
export function joinAdvice(run: RunContext, sentences: readonly string[]): Pick<Explanation, 'next' | 'wayBack'> {
  const back = adviseBack(run);
  return { next: joinSentences(...sentences), ...(back !== '' && sentences.includes(back) ? { wayBack: 'said' } : {}) };
}

/** The lines that make this run's Build live, for a deploy that did not come to it; none for a Build that failed its health check. */
function forwardLines(run: RunContext): readonly string[] {
  if (run.record.facts.unhealthy !== undefined) return [];
  const { live, name, rolledBack, environmentSid, removed } = deployFacts(run);
  const sid = run.record.facts.build?.sid;
  if (sid === undefined || sid === live || rolledBack) return [];
  const create = environmentSid === undefined || removed ? ['create-environment: true'] : [];
  return [yamlLine('build-sid', sid), yamlLine('environment', name), ...create];
}

/** The sentences and, last of all, how to make this run's Build live. */
function adviseForward(run: RunContext, sentences: readonly string[]): Pick<Explanation, 'next' | 'wayBack' | 'lines'> {
  const lines = forwardLines(run);
  if (lines.length === 0) return joinAdvice(run, sentences);
  const forward = 'To make this run’s Build live, run the step with the lines below.';
  return { ...joinAdvice(run, [...sentences, forward]), lines };
}

/** Where nothing is to be made live it is left to run again, or to mend what failed its health check. */
function adviseAfter(run: RunContext) {
  const { facts } = run.record;
  const advice = adviseForward(run, [adviseBack(run)]);
  if (advice.next !== '') return advice;
  return { next: facts.unhealthy === undefined ? 'Run the job again.' : adviseOnHealth(facts.unhealthy, facts).next };
}

/** What the health check had found, for an ending that something else caused; '' where none was to be made. */
function describeHealth(run: RunContext): string {
  const { unhealthy, unchecked } = run.record.facts;
  if (unhealthy !== undefined) return ` This run’s Build had failed its health check: ${describeUnhealthy(unhealthy)}`;
  if (unchecked === undefined || !deployFacts(run).wasLive) return '';
  return ` Its health check had not ended${unchecked.length === 0 ? '.' : `: ${describeUnhealthy(unchecked)}`}`;
}

/** What ended a deploy, with what is live and how to go on. Errors it does not know come back as they are. */
export async function explainDeploy(run: RunContext, failure: unknown): Promise<unknown> {
  if (failure instanceof MayExist) return explainUnknown(run, failure);
  const error = failure instanceof Superseded ? failure : ((await lookAgain(run, failure)) ?? failure);
  if (error instanceof Superseded) return explainSuperseded(run, error);
  const target = deployFacts(run);
  if (error instanceof Cancelled) {
    return new ActionFailure(
      'cancelled',
      {
        title: 'Cancelled',
        what: error.message,
        why: `${describeLive(target)}${describeHealth(run)}`,
        ...adviseAfter(run),
      },
      { cause: error },
    );
  }
  if (error instanceof RequestFailure) {
    const explanation = explainRequest(error);
    const next = adviseForward(run, [explanation.next, describeLive(target), adviseBack(run)]);
    return new ActionFailure('error', { ...explanation, ...next }, { cause: error });
  }
  return error;
}

function explainSuperseded(run: RunContext, { live, expected }: Superseded): ActionFailure {
  recordLive(run, live ?? null);
  const target = deployFacts(run);
  if (target.removed) return explainRemoved(run, target);
  const what =
    live === undefined
      ? `${target.name} was taken down meanwhile; nothing is live there now.`
      : `Something else went live in ${target.name} meanwhile: ${describeLive(target)}`;
  const before =
    expected === undefined
      ? 'Nothing was live there when this run began, so nothing may be replaced.'
      : `Build ${expected} was live when this run began, and only that may be replaced.`;
  const why = target.wasLive
    ? `This run’s Build had gone live there; what replaced it was left alone.${describeHealth(run)}`
    : `${before} Nothing was deployed.`;
  // As the workflow writes the service: the recipes have the same expression in the group.
  const group = yamlLine('concurrency', `twilio-${run.inputs.service}-${target.name}`);
  const wait = `Let no two deploys to one environment run at once: “${group}” in every workflow that deploys there.`;
  const advice = adviseForward(run, [wait]);
  const replaces = advice.lines !== undefined && live !== undefined;
  const over = replaces ? ` That replaces Build ${live}, which somebody else made live.` : '';
  const next = `${advice.next}${over}`;
  return new ActionFailure('superseded', { title: 'Superseded', what, why, ...advice, next });
}

/** As for the pull request that was closed: somebody wanted it, and this run is what came too late. */
function explainRemoved(run: RunContext, { name, wasLive, missing }: DeployFacts): ActionFailure {
  const before = missing === undefined ? 'It was there when this run began' : 'This run had created it';
  const done = wasLive ? `This run’s Build had gone live there.${describeHealth(run)}` : 'Nothing was deployed.';
  return new ActionFailure('superseded', {
    title: 'The environment was removed',
    what: `${name} was removed meanwhile, with all that was live in it.`,
    why: `${before}, and Twilio has no such environment any more. ${done}`,
    ...adviseForward(run, ['If that was meant, nothing is left to do.']),
  });
}

async function explainUnknown(run: RunContext, error: MayExist): Promise<ActionFailure> {
  const before = deployFacts(run);
  recordPrevious(run, before.wasLive ? before.previous : before.live);
  const words = error.cause instanceof RequestFailure ? ` (${error.cause.facts.words})` : '';
  await learnLive(run);
  const target = deployFacts(run);
  const cancelled = run.cancellation.signal.aborted;
  const missing = target.environmentSid === undefined;
  return new ActionFailure(
    cancelled ? 'cancelled' : 'error',
    {
      title: missing ? 'An environment may exist' : 'A deploy may have happened',
      what: `The request that ${missing ? 'creates the environment' : 'makes the Build live'} was sent and its answer was lost${words}.`,
      why: `It may have been processed, but ${error.why}, so it was not sent again. ${describeLive(target)}${describeHealth(run)}`,
      ...adviseAfter(run),
    },
    { cause: error },
  );
}
