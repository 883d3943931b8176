/** The story of `prune/`: look at the Builds → look at what the environments need → decide → delete → say what and why. */
import type { Patience } from '../clock.ts';
import { count } from '../contents.ts';
import { explain } from '../explain.ts';
import { ActionFailure, InputFailure } from '../failure.ts';
import { secretsOf } from '../inputs/table.ts';
import { createOutputs } from '../outputs.ts';
import type { Log } from '../report/log.ts';
import { within } from '../run.ts';
import { checkAccount } from '../service.ts';
import { runStep } from '../step.ts';
import type { ReaderOptions } from '../twilio/read.ts';
import { createServerless } from '../twilio/serverless.ts';
import { openLine, type StepWorld } from '../world.ts';
import { createPruneCalls, type PruneCalls } from './calls.ts';
import { choose, keyOf } from './choice.ts';
import { PRUNE_INPUTS, type PruneInputs, readPruneInputs } from './inputs.ts';
import { createLedger, formatAge, formatResult, formatSummary, type Ledger, listChoice } from './report.ts';
import { sweep } from './sweep.ts';
import { createWatch, type Watch } from './uses.ts';

/** The outputs of `prune/`, as in its action.yml. */
export const PRUNE_OUTPUTS = ['deleted', 'kept', 'result'] as const;

/** A list may be asked for again for so long, in ms, before the step ends without it. */
const PATIENCE_MS = 300_000;

/** Runs the step and says whether the job may go on. Never throws. */
export function main(world: StepWorld): Promise<{ readonly ok: boolean }> {
  const ledger = createLedger();
  return runStep(world, {
    secrets: secretsOf(PRUNE_INPUTS, world.env),
    tell: (log) => tell(world, log, ledger),
    finish(failure, log) {
      const outputs = createOutputs<(typeof PRUNE_OUTPUTS)[number]>(world.runner, log);
      const { deleted, kept } = ledger.counts();
      outputs.set('deleted', String(deleted));
      // Before the list was read, nothing is known of how many there are.
      if (ledger.now() !== undefined) outputs.set('kept', String(kept));
      outputs.set('result', formatResult(ledger));
      if (deleted > 0) log.line(`Deleted ${count(deleted, 'Build')}; ${kept} stay.`);
      return formatSummary(ledger, failure);
    },
  });
}

async function tell(world: StepWorld, log: Log, ledger: Ledger): Promise<void> {
  const read = readPruneInputs(world.env);
  if ('problems' in read) throw new InputFailure(read.problems);
  const { inputs } = read;
  const rule = `older than ${formatAge(inputs.olderThanMs)} and beyond the newest ${inputs.keep}`;
  ledger.headline = `${inputs.delete ? 'Delete' : 'Only look for'} Builds of ${inputs.service} that are ${rule}`;
  log.line(`${ledger.headline}.`);
  log.line(`Service ${inputs.service} at ${inputs.origins.serverless}, credentials from ${inputs.credentials.source}.`);
  const { clientOf, onRetry } = await openLine(world, inputs.credentials, log);
  const step: Step = {
    world,
    log,
    ledger,
    inputs,
    line: { client: clientOf(inputs.origins.serverless), clock: world.clock, random: world.random, onRetry },
  };
  const serverless = createServerless(step.line);
  const service = await serverless.fetchService(inputs.service, patienceOf(step));
  checkAccount(service, inputs.credentials);
  const calls = createPruneCalls(serverless, step.line, service.sid);
  const watch = createWatch(calls);
  const due = await decide(step, calls, watch);
  if (!inputs.delete) {
    log.line(
      `Nothing was deleted. ${due.length === 0 ? 'Nothing is due.' : `“delete: true” deletes ${count(due.length, 'Build')}.`}`,
    );
    return;
  }
  await deleteAll(step, calls, watch, due);
}

interface Step {
  readonly world: StepWorld;
  readonly log: Log;
  readonly ledger: Ledger;
  readonly inputs: PruneInputs;
  readonly line: ReaderOptions;
}

/** Every list may take this long, from now. */
const patienceOf = ({ world }: Step): Patience => within(world, PATIENCE_MS);

/** Reads everything and decides about every Build. Returns the SIDs that may go, oldest first. */
async function decide(step: Step, calls: PruneCalls, watch: Watch): Promise<readonly string[]> {
  const { inputs, log, ledger, line } = step;
  const builds = await calls.listBuilds(patienceOf(step));
  const uses = await watch.look(patienceOf(step));
  const now = line.client.serverNow();
  if (now === undefined) throw explainNoTime();
  const { keep, olderThanMs } = inputs;
  const protect = new Set(inputs.protect.map(keyOf));
  ledger.decide(now, builds, choose(builds, { now, keep, olderThanMs, protect }, uses));
  const known = new Set(builds.map(({ sid }) => keyOf(sid)));
  const strangers = inputs.protect.filter((sid) => !known.has(keyOf(sid)));
  if (strangers.length > 0)
    log.warning(`“protect” names ${strangers.join(', ')}, which this service does not have.`, {
      title: 'Nothing to protect',
    });
  log.line(
    `${count(builds.length, 'Build')}, ${count(watch.environments(), 'environment')}; Twilio’s time is ${new Date(now).toISOString()}.`,
  );
  log.group(`What may go (${ledger.due().length}) and what stays, and why`);
  for (const text of listChoice(ledger)) log.line(text);
  log.endGroup();
  return ledger.due().toReversed();
}

async function deleteAll(step: Step, calls: PruneCalls, watch: Watch, due: readonly string[]): Promise<void> {
  const { log, ledger, world, line } = step;
  const { cancellation, clock, random } = world;
  const ports = {
    look: () => watch.look(patienceOf(step)),
    // The grace: a cancel must not make us forget whether what is just being deleted is gone.
    remove: (sid: string) => calls.remove(sid, { signal: cancellation.grace, deadline: clock.now() + PATIENCE_MS }),
  };
  log.group(`Deleting ${count(due.length, 'Build')}`);
  try {
    await sweep(due, ports, {
      clock,
      random,
      signal: cancellation.signal,
      onRetry: line.onRetry,
      onFate: (sid, fate) => log.line(ledger.settle(sid, fate)),
    });
  } catch (error) {
    throw explainStop(error, ledger, cancellation.signal.aborted);
  } finally {
    log.endGroup();
  }
  const refused = ledger.refused();
  if (refused.length > 0)
    log.warning(
      `Twilio refused to delete ${refused.join(', ')}, though no environment shows ${refused.length === 1 ? 'it' : 'them'} live. Kept.`,
      { title: 'Kept' },
    );
}

function explainNoTime(): ActionFailure {
  return new ActionFailure('error', {
    title: 'No time to compare with',
    what: 'The answers carry no “Date” header.',
    why: 'How old a Build is can only be told by the same clock that dated it, and this machine’s may be wrong. Nothing was deleted.',
    next: 'Find what takes the header away between this runner and Twilio (a proxy, “api-url”).',
  });
}

/** What stopped the deleting, and how far it had come. */
function explainStop(error: unknown, ledger: Ledger, cancelled: boolean): unknown {
  const { verdict, explanation } = explain(error, { startedAt: 0, phases: [] }, cancelled);
  const { deleted } = ledger.counts();
  const left = ledger.due().length;
  return new ActionFailure(
    verdict,
    {
      ...explanation,
      what: `${explanation.what} Pruning stopped there, because nothing is deleted on doubt.`,
      why: cancelled
        ? `${count(deleted, 'Build')} had been deleted, ${left} more were due.`
        : `${explanation.why} ${count(deleted, 'Build')} had been deleted, ${left} more were due.`,
      next: cancelled ? 'Run the step again: it goes on where it was.' : explanation.next,
    },
    { cause: error },
  );
}
