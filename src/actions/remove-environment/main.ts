/** `remove-environment/`: look at the environments → choose → take down and remove → say what and why. */
import type { Limits } from '../../async/clock.ts';
import { mapPool } from '../../async/pool.ts';
import { secretsOf } from '../../inputs/masks.ts';
import { findEnvironment } from '../../model/environments.ts';
import { InputFailure } from '../../model/errors.ts';
import type { Environment, Service } from '../../model/resources.ts';
import type { SuccessVerdict } from '../../report/facts.ts';
import type { Log } from '../../report/log.ts';
import { createOutputs } from '../../report/outputs.ts';
import { connect } from '../../run/connect.ts';
import { type Host, within } from '../../run/context.ts';
import { runStep, type StepEnd } from '../../run/frame.ts';
import { checkAccount, findService } from '../../run/service.ts';
import { count, writeDuration } from '../../text/quantities.ts';
import { createRemovalCalls } from '../../twilio/calls/removal.ts';
import { createServerless, type Serverless } from '../../twilio/calls/serverless.ts';
import type { Client } from '../../twilio/client.ts';
import { unlessMissing } from '../../twilio/request.ts';
import { findEarliestTime } from '../earliest-time.ts';
import { type Dates, lastLiveAt, newestOf, type Rules, readNamePatterns, whyKept } from './choice.ts';
import { createRecordMarker, type RecordMarker } from './inactive.ts';
import { REMOVE_INPUTS, type RemoveInputs, readRemoveInputs } from './inputs.ts';
import { checkNames, explainRefused, nameOfRecord, namesOfAbsent, reportNames } from './names.ts';
import { removeAll } from './remove-all.ts';
import {
  createRemovalState,
  type Entry,
  formatResult,
  formatSummary,
  listChoice,
  nameOf,
  type RemovalState,
} from './report.ts';

/** The outputs of `remove-environment/`, as in its action.yml. */
export const REMOVE_OUTPUTS = ['removed', 'kept', 'result'] as const;

/** A list may be asked for again for so long, in ms, before the step ends without it. */
const LIMIT_MS = 300_000;

/** Builds, and lists of Deployments, read at a time. */
const AT_ONCE = 4;

/** Runs the step and says whether the job may go on. Never throws. */
export function main(host: Host): Promise<StepEnd> {
  return runStep(host, secretsOf(REMOVE_INPUTS, host.env), ({ log }) => {
    const state = createRemovalState();
    const outputs = createOutputs<(typeof REMOVE_OUTPUTS)[number]>(host.runner, log);
    const list = (entries: readonly Entry[]) => entries.map(({ environment }) => nameOf(environment)).join('\n');
    return {
      run: () => removeEnvironments({ host, log, state }),
      report() {
        const removed = state.where('removed');
        const kept = [...state.where('kept'), ...state.where('due')];
        outputs.set('removed', list(removed));
        // Before the list was read, nothing is known of what there is.
        if (state.entries() !== undefined) outputs.set('kept', list(kept));
        outputs.set('result', formatResult(state));
        if (removed.length > 0) log.line(`Removed ${count(removed.length, 'environment')}; ${kept.length} stay.`);
      },
      summary: (ending) => formatSummary(state, ending),
    };
  });
}

interface Step {
  readonly host: Host;
  readonly log: Log;
  readonly state: RemovalState;
}

async function removeEnvironments(step: Step): Promise<SuccessVerdict> {
  const { host, log, state } = step;
  const read = readRemoveInputs(host.env);
  if ('problems' in read) throw new InputFailure(read.problems);
  const { inputs } = read;
  state.goal = describeGoal(inputs);
  state.service = inputs.service;
  state.dryRun = inputs.dryRun;
  log.line(`${state.goal}.`);
  log.line(`Service ${inputs.service} at ${inputs.origins.serverless}, credentials from ${inputs.credentials.source}.`);
  const { clientOf, onRetry } = await connect(host, inputs.credentials, log);
  const client = clientOf(inputs.origins.serverless);
  const serverless = createServerless({ client, clock: host.clock, random: host.random, onRetry });
  const look = { serverless, clock: host.clock, log, limits: within(host, LIMIT_MS) };
  const service = await findService(look, inputs.service);
  checkAccount(service, inputs.credentials);
  const rules = await decide(step, inputs, serverless, service, client);
  const due = state.where('due').map(({ environment }) => environment);
  if (inputs.dryRun) {
    log.line(`Dry run: ${due.length === 0 ? 'nothing would be removed.' : `${due.map(nameOf).join(', ')} would go.`}`);
    return 'planned';
  }
  const calls = createRemovalCalls(client, service.sid);
  const fetch = (sid: string) => (limits: Limits) => serverless.fetchEnvironment(service.sid, sid, limits);
  const marker = createMarker(step, inputs, serverless, service);
  const onGone = (environment: Environment) => marker?.begin(nameOfRecord(environment, state));
  const stopped = await removeAll({ host, log, state, calls, fetch, onRetry, onGone }, due, rules);
  if (!host.cancellation.signal.aborted) for (const name of namesOfAbsent(state)) marker?.begin(name);
  await marker?.finish();
  const failure = stopped ?? explainRefused(state, due);
  if (failure !== undefined) throw failure;
  return 'completed';
}

/** Marks the GitHub Deployments of what is gone, if there is a token for it. */
function createMarker(
  { host, log, state }: Step,
  { githubToken: token }: RemoveInputs,
  serverless: Serverless,
  { sid, uniqueName }: Service,
): RecordMarker | undefined {
  if (token === undefined) return undefined;
  return createRecordMarker({
    connect: () => host.connectGitHub(token),
    service: uniqueName ?? sid,
    async isGone(name, signal) {
      const now = await serverless.listEnvironments(sid, { signal, deadline: host.clock.now() + LIMIT_MS });
      const gone = new Set([...state.where('removed'), ...state.where('gone')].map((entry) => entry.environment.sid));
      const others = now.filter((environment) => !gone.has(environment.sid));
      return findEnvironment(name, others).found === 'none';
    },
    log,
    signal: host.cancellation.signal,
  });
}

/** `Remove the environments pr-* of greeter, where what is live is older than 14d`. */
function describeGoal({ environments, service, protect, olderThanMs, dryRun }: RemoveInputs): string {
  const age =
    olderThanMs === undefined
      ? ''
      : `, where what is live is older than ${writeDuration(olderThanMs, ['m', 'h', 'd'])}`;
  const but = protect.length === 0 ? '' : `, but not ${protect.join(', ')}`;
  return `${dryRun ? 'Dry run: remove' : 'Remove'} the environments ${environments.join(', ')} of ${service}${age}${but}`;
}

/** Reads what is needed and decides about every environment. */
async function decide(
  { host, log, state }: Step,
  { environments: names, protect, olderThanMs }: RemoveInputs,
  serverless: Serverless,
  service: Service,
  client: Client,
): Promise<Rules> {
  const environments = await serverless.listEnvironments(service.sid, within(host, LIMIT_MS));
  const patterns = {
    environments: await readNamePatterns(names, false),
    protect: await readNamePatterns(protect, true),
  };
  let rules: Rules = { ...patterns, age: undefined };
  if (olderThanMs !== undefined) {
    const candidates = environments.filter((environment) => whyKept(environment, rules) === undefined);
    const dates = await readDates(host, serverless, service, candidates);
    const now = findEarliestTime(client, host, log, ['what is live', 'removed']);
    rules = { ...patterns, age: { now, olderThanMs, dates } };
  }
  state.decide(environments.map((environment) => describe(environment, rules)));
  state.absent = reportNames(log, environments, rules);
  log.line(`${count(environments.length, 'environment')} in the service.`);
  log.group(`What may go (${state.where('due').length}) and what stays, and why`);
  for (const text of listChoice(state)) log.line(text);
  log.endGroup();
  checkNames(environments, rules);
  return rules;
}

function describe(environment: Environment, rules: Rules): Entry {
  const reason = whyKept(environment, rules);
  const since = rules.age && newestOf(environment, rules.age.dates);
  const ageMs = rules.age === undefined || since === undefined ? undefined : rules.age.now - since;
  return {
    environment,
    end: reason === undefined ? 'due' : 'kept',
    ...(reason === undefined ? {} : { reason }),
    ...(ageMs === undefined ? {} : { ageMs }),
  };
}

/** What tells how old they are; what Twilio no longer has is of unknown age. */
async function readDates(
  host: Host,
  serverless: Serverless,
  { sid: serviceSid }: Service,
  environments: readonly Environment[],
): Promise<Dates> {
  const readAll = async (sids: readonly string[], read: (sid: string, limits: Limits) => Promise<number | undefined>) =>
    new Map(
      await mapPool(sids, AT_ONCE, async (sid) => {
        const date = await unlessMissing(read(sid, within(host, LIMIT_MS)));
        return [sid, date] as const;
      }),
    );
  const builds = [...new Set(environments.flatMap(({ buildSid }) => buildSid ?? []))];
  return {
    builtAt: await readAll(builds, async (sid, p) => (await serverless.fetchBuild(serviceSid, sid, p)).createdAt),
    wentLiveAt: await readAll(
      environments.map(({ sid }) => sid),
      async (sid, p) => lastLiveAt(await serverless.noteDeployments(serviceSid, sid, p)),
    ),
  };
}
