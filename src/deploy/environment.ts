/** Where the Build goes live: found, or planned, before anything is created. */
import type { Limits } from '../async/clock.ts';
import { createOnce } from '../async/create-once.ts';
import { describeCreateEvent } from '../explain/create-events.ts';
import { explainRequest, resumeAdvice } from '../explain/error.ts';
import { exampleLine } from '../inputs/declarations.ts';
import type { DeployRequest } from '../inputs/deploy.ts';
import { deriveName, type EnvironmentNames, MAY_BE_PRODUCTION, nameEnvironment } from '../model/environment-names.ts';
import {
  describeEnvironment,
  explainNone,
  explainSeveral,
  findEnvironment,
  findNearNames,
  findSlipped,
  nameFor,
  whyProduction,
} from '../model/environments.ts';
import { ActionFailure } from '../model/errors.ts';
import type { Environment } from '../model/resources.ts';
import { isSid } from '../model/sid.ts';
import type { ServiceFacts } from '../report/facts.ts';
import type { RunContext } from '../run/context.ts';
import { formatDuration } from '../text/quantities.ts';
import { yamlLine } from '../text/yaml.ts';
import { classifyCreation, RequestFailure } from '../twilio/request.ts';
import { longestRun } from './budgets.ts';
import { deployFacts, recordEnvironment, recordTarget } from './live-build.ts';

/** Finds the environment that the inputs name, and records what is live there. Throws when there is none to go to. */
export async function findTarget(run: RunContext, deploy: DeployRequest, service: ServiceFacts): Promise<void> {
  await findEnvironmentOf(run, deploy, service);
  if (deploy.variables === undefined) return;
  const { lookUpVariables } = await import('./variables/plan.ts');
  await lookUpVariables(run, deploy.variables, run.limits);
}

async function findEnvironmentOf(
  run: RunContext,
  deploy: DeployRequest,
  { sid: serviceSid, isNew }: ServiceFacts,
): Promise<void> {
  const { inputs, serverless, limits, log } = run;
  const longest = formatDuration(longestRun(inputs.timeoutMs, deploy));
  const advice = inputs.dryRun ? ': give the job a longer “timeout-minutes” than that' : '';
  log.line(`With the deploy this step takes ${longest} at most${advice}.`);
  // A new service has none, and one that does not exist yet cannot be asked.
  const environments = isNew ? [] : await serverless.listEnvironments(serviceSid, limits);
  const found = findEnvironment(deploy.environment, environments);
  if (found.found === 'several')
    throw new ActionFailure('error', explainSeveral('environment', deploy.environment, found.environments));
  if (found.found === 'none') {
    const missing = planEnvironment(deploy, environments);
    const planned = { sid: '', uniqueName: missing.uniqueName, domainSuffix: missing.suffix };
    const production = missing.suffix === undefined;
    recordTarget(run, { serviceSid, name: nameFor(planned, [planned]), production, missing });
    log.line(
      `There is no environment “${deploy.environment}” yet; ${inputs.dryRun ? 'a run without dry-run creates it' : 'it is created'} once the Build has completed.`,
    );
    return;
  }
  const { environment } = found;
  const { domainSuffix, buildSid } = environment;
  const production = domainSuffix === undefined;
  recordTarget(run, { serviceSid, name: nameFor(environment, environments), production, missing: undefined });
  const live = buildSid === undefined ? 'nothing is live there' : `Build ${buildSid} is live there`;
  log.line(`Environment ${describeEnvironment(environment)}: ${live} now.`);
  recordEnvironment(run, environment);
  requireDomain(run, deploy);
}

/** A health check needs an address, and better before the deploy than after it: of one that exists, before the Build. */
export function requireDomain(run: RunContext, { healthPaths }: DeployRequest): void {
  const { url, name } = deployFacts(run);
  if (url !== undefined || healthPaths.length === 0) return;
  throw new ActionFailure('unverified', {
    title: 'Unverified',
    what: `The environment ${name} has no domain name that can be used.`,
    why: 'Without one there is nothing to check the health of, so nothing was deployed.',
    next: 'Look at the environment in the Twilio Console, or run without “health-check”.',
  });
}

const NEW_NAME = `A SID names an environment that exists: give the one to create a name, e.g. “${exampleLine('environment')}”.`;

/** The names of the environment to create beside `others`; throws when none may be created, or not under this name. */
export function planEnvironment(
  { environment, create, implied }: DeployRequest,
  others: readonly Environment[],
): EnvironmentNames {
  const none = explainNone('environment', environment, others);
  const refuse = (why: string, next: string) => new ActionFailure('error', { ...none, why, next });
  if (isSid(environment, 'ZE')) throw refuse(none.why, others.length === 0 && create ? NEW_NAME : none.next);
  const naming = nameEnvironment(environment);
  const line = 'problem' in naming ? offerName(environment, others) : undefined;
  const also = line === undefined ? '' : ` and “${line}”`;
  // Who wants a service created has not said that a second environment is wanted in one that exists.
  const slipped = implied && findSlipped(environment, others) !== undefined;
  if (!create || slipped)
    throw refuse(none.why, `${none.next} With “create-environment: true”${also} a missing one is created.`);
  const near = findTwins(environment, others, 'problem' in naming);
  if (near.length > 0)
    throw refuse(
      `It was not created, because ${near.map(describeEnvironment).join(', ')} has nearly the same name.`,
      `Write “${yamlLine('environment', near[0]?.uniqueName ?? '')}” if you mean that one, or choose a name that is not so close.`,
    );
  if ('problem' in naming)
    throw refuse(`It cannot be created: ${naming.problem}.`, `Choose another name, e.g. “${line}”.`);
  return naming.names;
}

/** Those that a name is too much like; `mended`: it has to be written in another way, and then `Prod` may be production. */
function findTwins(reference: string, others: readonly Environment[], mended: boolean): readonly Environment[] {
  const isProduction = mended && MAY_BE_PRODUCTION.test(deriveName(reference) ?? '');
  const production = isProduction ? others.filter((one) => whyProduction(one) !== undefined) : [];
  const near = findNearNames(reference, others);
  return near.length > 0 ? near : production;
}

/** The line with a name that can be created; one that an environment has already would go live in another place. */
function offerName(reference: string, others: readonly Environment[]): string {
  const name = deriveName(reference);
  const isFree = name !== undefined && findTwins(name, others, true).length === 0;
  return isFree ? yamlLine('environment', name) : exampleLine('environment');
}

/**
 * Creates the environment; somebody else may have created it a moment before, which is as good. Throws what
 * {@link createOnce} throws, and an {@link ActionFailure} when another environment has the domain suffix.
 */
export async function createMissing(run: RunContext, names: EnvironmentNames, limits: Limits): Promise<void> {
  const { clock, random, cancellation, log } = run;
  let refused = false;
  const created = await createOnce(
    {
      send: async (p) => {
        const { environment, isOld } = await sendOrFind(run, names, p, limits);
        refused = isOld;
        return environment;
      },
      find: async (p) => {
        const environment = (await listEnvironments(run, p)).find(isNamed(names));
        return environment === undefined ? { found: 'none' } : { found: 'one', value: environment };
      },
      judge: classifyCreation,
    },
    clock,
    limits,
    {
      graceSignal: cancellation.graceSignal,
      random,
      onEvent: (event) => log.line(describeCreateEvent('environment', event)),
    },
  );
  recordEnvironment(run, created.value);
  // After a lost answer or a 409 it may be ours or somebody else's: Twilio does not tell.
  log.line(describeCreated(created.value, created.answered && !refused, run.inputs.deploy?.variables !== undefined));
}

const isNamed =
  (names: EnvironmentNames) =>
  ({ uniqueName }: Environment) =>
    uniqueName === names.uniqueName;

const listEnvironments = (run: RunContext, limits: Limits) =>
  run.serverless.listEnvironments(deployFacts(run).serviceSid, limits);

/** Sends the request once. `isOld`: it was refused, because an environment has this unique name already. */
async function sendOrFind(
  run: RunContext,
  names: EnvironmentNames,
  sending: Limits,
  reading: Limits,
): Promise<{ readonly environment: Environment; readonly isOld: boolean }> {
  try {
    const { serviceSid } = deployFacts(run);
    return { environment: await run.serverless.createEnvironment(serviceSid, names, sending), isOld: false };
  } catch (error) {
    if (!(error instanceof RequestFailure) || (error.facts.status !== 409 && error.facts.status !== 400)) throw error;
    const isTaken = error.facts.status === 409;
    const there = await listEnvironments(run, reading);
    const environment = there.find(isNamed(names));
    if (environment !== undefined && isTaken) return { environment, isOld: true };
    throw (await explainRefusal(run, error, there)) ?? (isTaken ? explainTaken(run, names, error, there) : error);
  }
}

/** `ours`: this run certainly created it. `filled`: this run sets its variables. */
function describeCreated(created: Environment, ours: boolean, filled: boolean): string {
  const environment = describeEnvironment(created);
  const hint = (it: string) => (filled ? '' : ` ${it} has no variables yet: add what the functions need.`);
  if (ours) return `Created environment ${environment}.${hint('It')}`;
  return `Environment ${environment} is there now.${hint('If it is new, it')}`;
}

/** 409, and no environment has the unique name: another field is taken (409 is Twilio's for any that must be unique). */
function explainTaken(
  run: RunContext,
  { uniqueName, suffix }: EnvironmentNames,
  refusal: RequestFailure,
  others: readonly Environment[],
): ActionFailure {
  const holder = others.find(({ domainSuffix }) => domainSuffix === suffix);
  const { what, code, requestId, link } = explainRequest(refusal);
  const sid = run.record.facts.build?.sid;
  const other = yamlLine('environment', holder?.uniqueName ?? 'another-name');
  return new ActionFailure(
    'error',
    {
      title: 'The environment’s name is taken',
      what,
      why:
        holder === undefined
          ? `No environment of the service is called “${uniqueName}”, so something else of the new one is taken. Nothing was deployed.`
          : `Another environment has the domain suffix “${suffix ?? ''}” since this run began: ${describeEnvironment(holder)}. Nothing was deployed.`,
      next: `Run the step with ${sid === undefined ? '' : `“build-sid: ${sid}” and `}“${other}”.`,
      ...(code === undefined ? {} : { code }),
      ...(requestId === undefined ? {} : { requestId }),
      ...(link === undefined ? {} : { link }),
    },
    { cause: refusal },
  );
}

/** Twilio does not create it: perhaps there are too many. Any other reason comes back as it is. */
async function explainRefusal(
  { record }: RunContext,
  refusal: RequestFailure,
  environments: readonly Environment[],
): Promise<ActionFailure | undefined> {
  const { explainTooMany } = await import('../explain/too-many-environments.ts');
  const { build, deploy } = record.facts;
  const explanation = explainTooMany(refusal, deploy?.name ?? '', environments);
  if (explanation === undefined) return undefined;
  const advice = build === undefined ? '' : ` ${resumeAdvice(build, record.facts)}`;
  return new ActionFailure('error', { ...explanation, next: `${explanation.next}${advice}` }, { cause: refusal });
}
