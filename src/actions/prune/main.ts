/** `prune/`: look at the Builds → look at what the environments need → decide → delete → say what and why. */
import type { Limits } from '../../async/clock.ts';
import { explain } from '../../explain/error.ts';
import { secretsOf } from '../../inputs/masks.ts';
import { ActionFailure, InputFailure } from '../../model/errors.ts';
import type { SuccessVerdict } from '../../report/facts.ts';
import type { Log } from '../../report/log.ts';
import { createOutputs } from '../../report/outputs.ts';
import { connect } from '../../run/connect.ts';
import type { Host } from '../../run/context.ts';
import { within } from '../../run/context.ts';
import type { StepEnd } from '../../run/frame.ts';
import { runStep } from '../../run/frame.ts';
import { checkAccount, findService } from '../../run/service.ts';
import { count, formatAge } from '../../text/quantities.ts';
import { createServerless } from '../../twilio/calls/serverless.ts';
import type { ReaderOptions } from '../../twilio/read.ts';
import { findEarliestTime } from '../earliest-time.ts';
import { createPruneCalls, type PruneCalls } from './calls.ts';
import { sweep } from './delete-builds.ts';
import { createEnvironmentWatcher, type EnvironmentWatcher } from './deployed-builds.ts';
import { PRUNE_INPUTS, type PruneInputs, readPruneInputs } from './inputs.ts';
import { createPruneState, formatResult, formatSummary, listChoice, type PruneState } from './report.ts';
import { choose } from './retention.ts';

/** The outputs of `prune/`, as in its action.yml. */
export const PRUNE_OUTPUTS = ['deleted', 'due', 'kept', 'result'] as const;

/** A list may be asked for again for so long, in ms, before the step ends without it. */
const LIMIT_MS = 300_000;

/** Runs the step and says whether the job may go on. Never throws. */
export function main(host: Host): Promise<StepEnd> {
  return runStep(host, secretsOf(PRUNE_INPUTS, host.env), ({ log }) => {
    const state = createPruneState();
    const outputs = createOutputs<(typeof PRUNE_OUTPUTS)[number]>(host.runner, log);
    return {
      run: () => prune(host, log, state),
      report() {
        const { deleted, due, kept, unanswered } = state.counts();
        outputs.set('deleted', String(deleted));
        // Before the list was read, nothing is known of how many there are.
        if (state.now() !== undefined) {
          outputs.set('due', String(due));
          outputs.set('kept', String(kept));
        }
        outputs.set('result', formatResult(state));
        const perhaps = unanswered === 0 ? '' : `, ${unanswered} may be gone, since the answer never came`;
        if (deleted + unanswered > 0)
          log.line(`Deleted ${count(deleted, 'Build')}${perhaps}; ${kept + due - unanswered} stay.`);
      },
      summary: (ending) => formatSummary(state, ending),
    };
  });
}

async function prune(host: Host, log: Log, state: PruneState): Promise<SuccessVerdict> {
  const read = readPruneInputs(host.env);
  if ('problems' in read) throw new InputFailure(read.problems);
  const { inputs } = read;
  state.dryRun = !inputs.delete;
  state.service = inputs.service;
  const rule = `older than ${formatAge(inputs.olderThanMs)} and beyond the newest ${inputs.keep}`;
  state.goal = `${inputs.delete ? 'Delete' : 'Only look for'} Builds of ${inputs.service} that are ${rule}`;
  log.line(`${state.goal}.`);
  log.line(`Service ${inputs.service} at ${inputs.origins.serverless}, credentials from ${inputs.credentials.source}.`);
  const { clientOf, onRetry } = await connect(host, inputs.credentials, log);
  const step: Step = {
    host,
    log,
    state,
    inputs,
    line: { client: clientOf(inputs.origins.serverless), clock: host.clock, random: host.random, onRetry },
  };
  const serverless = createServerless(step.line);
  const look = { serverless, clock: host.clock, log, limits: limitsOf(step) };
  const service = await findService(look, inputs.service);
  checkAccount(service, inputs.credentials);
  const calls = createPruneCalls(serverless, step.line, service.sid);
  const watch = createEnvironmentWatcher(calls);
  const due = await decide(step, calls, watch);
  if (!inputs.delete) {
    log.line(
      `Nothing was deleted. ${due.length === 0 ? 'Nothing is due.' : `“delete: true” deletes ${count(due.length, 'Build')}.`}`,
    );
    return 'planned';
  }
  await deleteAll(step, calls, watch, due);
  return 'completed';
}

interface Step {
  readonly host: Host;
  readonly log: Log;
  readonly state: PruneState;
  readonly inputs: PruneInputs;
  readonly line: ReaderOptions;
}

/** Every list may take this long, from now. */
const limitsOf = ({ host }: Step): Limits => within(host, LIMIT_MS);

/** Reads everything and decides about every Build. Returns the SIDs that may go, oldest first. */
async function decide(step: Step, calls: PruneCalls, watch: EnvironmentWatcher): Promise<readonly string[]> {
  const { inputs, log, state, line } = step;
  const builds = await calls.listBuilds(limitsOf(step));
  const uses = await watch.look(limitsOf(step));
  const now = findEarliestTime(line.client, step.host, log, ['a Build', 'deleted']);
  const { keep, olderThanMs } = inputs;
  const protect = new Set(inputs.protect);
  state.decide(now, builds, choose(builds, { now, keep, olderThanMs, protect }, uses));
  const known = new Set(builds.map(({ sid }) => sid));
  const unknown = inputs.protect.filter((sid) => !known.has(sid));
  if (unknown.length > 0)
    log.warning(`“protect” names ${unknown.join(', ')}, which this service does not have.`, {
      title: 'Nothing to protect',
    });
  log.line(
    `${count(builds.length, 'Build')}, ${count(watch.environments(), 'environment')}; ages are told by ${new Date(now).toISOString()}.`,
  );
  log.group(`What may go (${state.due().length}) and what stays, and why`);
  for (const text of listChoice(state)) log.line(text);
  log.endGroup();
  return state.due().toReversed();
}

async function deleteAll(
  step: Step,
  calls: PruneCalls,
  watch: EnvironmentWatcher,
  due: readonly string[],
): Promise<void> {
  const { log, state, host, line } = step;
  const { cancellation, clock, random } = host;
  const ports = {
    look: () => watch.look(limitsOf(step)),
    // The grace period: a cancel must not make us forget whether what is just being deleted is gone.
    remove: (sid: string) => calls.remove(sid, { signal: cancellation.graceSignal, deadline: clock.now() + LIMIT_MS }),
  };
  log.group(`Deleting ${count(due.length, 'Build')}`);
  try {
    await sweep(due, ports, {
      clock,
      random,
      signal: cancellation.signal,
      onRetry: line.onRetry,
      onDeletion: (sid, deletion) => log.line(state.settle(sid, deletion)),
    });
  } catch (error) {
    throw explainStop(error, state, cancellation.signal.aborted);
  } finally {
    log.endGroup();
  }
  const refused = state.refused();
  if (refused.length > 0)
    log.warning(
      `Twilio refused to delete ${refused.join(', ')}, though no environment shows ${refused.length === 1 ? 'it' : 'them'} live. Kept.`,
      { title: 'Kept' },
    );
}

/** What stopped the deleting, and how far it had come. */
function explainStop(error: unknown, state: PruneState, cancelled: boolean): unknown {
  const { verdict, failure } = explain(error, {}, cancelled);
  const { deleted, due, unanswered } = state.counts();
  const left = due + unanswered;
  return new ActionFailure(
    verdict,
    {
      ...failure,
      what: `${failure.what} Pruning stopped there, because nothing is deleted on doubt.`,
      why: cancelled
        ? `${count(deleted, 'Build')} had been deleted, ${left} more were due.`
        : `${failure.why} ${count(deleted, 'Build')} had been deleted, ${left} more were due.`,
      next: cancelled ? 'Run the step again: it goes on where it was.' : failure.next,
    },
    { cause: error },
  );
}
