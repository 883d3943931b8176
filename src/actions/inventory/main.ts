/** `inventory/`: list the services → read each → say what is live where, and what has to move. It changes nothing. */
import { secretsOf } from '../../inputs/masks.ts';
import { InputFailure } from '../../model/errors.ts';
import { assessRuntime, NEWEST_RUNTIME } from '../../model/runtimes.ts';
import type { SuccessVerdict } from '../../report/facts.ts';
import type { Log } from '../../report/log.ts';
import { createOutputs, type Outputs } from '../../report/outputs.ts';
import { connect } from '../../run/connect.ts';
import { type Host, type MainHost, within } from '../../run/context.ts';
import { runStep, type StepEnd } from '../../run/frame.ts';
import { keepResult } from '../../run/publish.ts';
import { checkAccount } from '../../run/service.ts';
import { count } from '../../text/quantities.ts';
import { yamlLine } from '../../text/yaml.ts';
import { createServerless } from '../../twilio/calls/serverless.ts';
import { chooseServices } from './choice.ts';
import { explainFindings } from './failures.ts';
import { INVENTORY_INPUTS, type InventoryInputs, readInventoryInputs } from './inputs.ts';
import { formatMatrix, MOST_ENTRIES } from './matrix.ts';
import { LIMIT_MS, readAll } from './read-all.ts';
import type { ServiceReading } from './read-service.ts';
import { describeSurvey, formatResult, logSurvey } from './report.ts';
import { formatSummary } from './summary.ts';
import { NO_SURVEY, type Survey, takeSurvey } from './survey.ts';

/** The outputs of `inventory/`, as in its action.yml. */
export const INVENTORY_OUTPUTS = ['matrix', 'count', 'result', 'result-file'] as const;

/** Everything outside the program that an inventory needs. */
type InventoryHost = Host & Pick<MainHost, 'saveResult'>;

/** What is known so far; all reports are made of it. */
interface State {
  inputs: InventoryInputs | undefined;
  goal: string | undefined;
  survey: Survey;
}

/** Runs the step and says whether the job may go on. Never throws. */
export function main(host: InventoryHost): Promise<StepEnd> {
  return runStep(host, secretsOf(INVENTORY_INPUTS, host.env), ({ log }) => {
    const outputs = createOutputs<(typeof INVENTORY_OUTPUTS)[number]>(host.runner, log);
    const state: State = { inputs: undefined, goal: undefined, survey: NO_SURVEY };
    const runtimeOf = () => state.inputs?.runtime;
    return {
      run: () => takeInventory({ host, log, outputs, state }),
      async report(ending) {
        const format = formatResult(state.survey, ending, runtimeOf());
        outputs.set('result', format('output'));
        await keepResult(host.saveResult, format('file'), outputs, log);
      },
      summary: (ending) => formatSummary({ survey: state.survey, ending, goal: state.goal, runtime: runtimeOf() }),
    };
  });
}

interface Step {
  readonly host: Host;
  readonly log: Log;
  readonly outputs: Outputs<(typeof INVENTORY_OUTPUTS)[number]>;
  readonly state: State;
}

async function takeInventory({ host, log, outputs, state }: Step): Promise<SuccessVerdict> {
  const read = readInventoryInputs(host.env);
  if ('problems' in read) throw new InputFailure(read.problems);
  const { inputs } = read;
  state.inputs = inputs;
  state.goal = describeGoal(inputs);
  log.line(`${state.goal}.`);
  log.line(`Services at ${inputs.origins.serverless}, credentials from ${inputs.credentials.source}.`);
  warnOfRetired(inputs.runtime, log, host.wallClock());
  const { clientOf, onRetry } = await connect(host, inputs.credentials, log);
  const client = clientOf(inputs.origins.serverless);
  const serverless = createServerless({ client, clock: host.clock, random: host.random, onRetry });
  const services = await serverless.listAllServices(within(host, LIMIT_MS));
  for (const service of services.slice(0, 1)) checkAccount(service, inputs.credentials);
  const chosen = await chooseServices(services, inputs.services);
  log.line(
    `${count(services.length, 'service')} in the account${chosen.length === services.length ? '' : `, ${chosen.length} of them to read`}.`,
  );
  const { runtime, loopback } = inputs;
  // Ages are told by Twilio's own clock; an answer without a date leaves this machine's.
  const today = () => client.serverNow() ?? host.wallClock();
  const readings: ServiceReading[] = [];
  try {
    await readAll(chosen, { host, log, serverless, onReading: (reading) => readings.push(reading) });
  } finally {
    // On a cancel, too: what was read by then is reported.
    state.survey = takeSurvey(readings, { runtime, loopback, now: today() });
  }
  const { survey } = state;
  const { toMove } = survey;
  logSurvey(survey, log);
  outputs.set('count', String(toMove.length));
  if (toMove.length <= MOST_ENTRIES) outputs.set('matrix', formatMatrix(toMove));
  const listed = new Set(chosen.map(({ sid }) => sid));
  const leftOut = services.filter(({ sid }) => !listed.has(sid));
  const failure = explainFindings(survey, inputs, today(), leftOut);
  if (failure !== undefined) throw failure;
  log.line(`${describeSurvey(survey, runtime)}.`);
  return 'completed';
}

/** A slip in `runtime` would make a matrix that moves everything to where Twilio builds nothing any more. */
function warnOfRetired(runtime: string | undefined, log: Log, today: number): void {
  if (assessRuntime(runtime, today).state !== 'retired') return;
  const line = yamlLine('runtime', NEWEST_RUNTIME);
  log.warning(
    `As far as is known here, Twilio takes no new Builds on ${runtime}, which is the runtime to be on here. “${line}” is the one to move to.`,
    { title: `${runtime} is retired` },
  );
}

/** `List what is live in all services, and what is not on node24`. */
function describeGoal({ services, runtime, failOn }: InventoryInputs): string {
  const where = services.length === 0 ? 'all services' : services.join(', ');
  const move = runtime === undefined ? '' : `, and what is not on ${runtime}`;
  const fail =
    failOn === 'none' ? '' : `; fail where a runtime is retired${failOn === 'retiring' ? ' or about to be' : ''}`;
  return `List what is live in ${where}${move}${fail}`;
}
