/** The first look at the service: are the credentials, the region, the service and the account right? */
import type { Clock, Limits } from '../async/clock.ts';
import type { Credentials } from '../inputs/credentials.ts';
import { ActionFailure, messageOf } from '../model/errors.ts';
import type { Service } from '../model/resources.ts';
import { isSid } from '../model/sid.ts';
import type { ServiceFacts } from '../report/facts.ts';
import type { Log } from '../report/log.ts';
import { formatDuration } from '../text/quantities.ts';
import type { Serverless } from '../twilio/calls/serverless.ts';
import type { Page } from '../twilio/page.ts';
import { isMissing, RequestFailure, unlessMissing } from '../twilio/request.ts';
import type { RunContext } from './context.ts';

/** What a look at the service needs. */
interface ServiceLook {
  readonly serverless: Pick<Serverless, 'fetchService' | 'listServices'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: Limits;
}

/**
 * Fetches the service of the main action and records it; throws what {@link findService} throws. Before one is created,
 * or a dry run announces it, `check` may throw what would stop the run later.
 */
export async function fetchService(run: RunContext, check: () => void): Promise<ServiceFacts> {
  const service = await findOrCreate(run, check);
  run.record.note('service', service);
  checkAccount(service, run.inputs.credentials);
  return service;
}

async function findOrCreate(run: RunContext, check: () => void): Promise<ServiceFacts> {
  const { inputs, serverless, limits, log } = run;
  const wanted = inputs.service;
  const { build, dryRun } = inputs;
  const project = build.kind === 'create' && !isSid(wanted, 'ZS') ? build.project : undefined;
  if (project?.createService !== true)
    return { ...(await findService(run, wanted, project !== undefined)), isNew: false };
  const service = await unlessMissing(serverless.fetchService(wanted, limits));
  if (service !== undefined) return { ...service, isNew: false };
  const listed = await checkKey(run);
  check();
  log.line(`There is no service “${wanted}” yet; ${dryRun ? 'a run without dry-run creates it' : 'it is created'}.`);
  const others = listed ?? (await listSome(run))?.items;
  const { addService } = await import('./create-service.ts');
  return addService(run, wanted, others);
}

/** The list that an account is compared by may take this long, in ms, or the step ends: an outage is not waited for. */
const CHECK_MS = 15_000;

/**
 * Any service tells whose the API key is, so that none is created in another account. Returns all of them where they had
 * to be listed for it; of an account without any, or where the key may list none, it cannot be told.
 */
async function checkKey(run: RunContext): Promise<readonly Service[] | undefined> {
  const { serverless, clock, limits, log } = run;
  const { credentials } = run.inputs;
  const { accountSid, username } = credentials;
  if (accountSid === undefined || accountSid === username) return undefined;
  const deadline = Math.min(limits.deadline, clock.now() + CHECK_MS);
  try {
    const services = await serverless.listAllServices({ signal: limits.signal, deadline });
    const [service] = services;
    if (service !== undefined) checkAccount(service, credentials);
    else log.line(`No service is there yet to compare “account-sid” with, ${COMPARED_LATER}`);
    return services;
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    if (error.facts.status === 403) {
      log.line(`The API key may not list the services, to compare “account-sid” with one of them, ${COMPARED_LATER}`);
      return [];
    }
    throw error.facts.late && deadline < limits.deadline ? explainUncompared(error) : error;
  }
}

const COMPARED_LATER = 'so the new one is compared once it is created.';

function explainUncompared(failure: RequestFailure): ActionFailure {
  const explanation = {
    title: 'The account could not be compared',
    what: `The services, of which one would show whose the API key is, could not be listed within ${formatDuration(CHECK_MS)}: ${failure.facts.words}.`,
    why: 'Twilio is out of order, or busy; and in an account that may not be “account-sid” no service is created.',
    next: 'Run the job again.',
  };
  return new ActionFailure('error', explanation, { cause: failure });
}

/**
 * The service by its SID or unique name. Where Twilio does not find it, the error says which ones there are, and, if
 * it `mayBeCreated`, the line that creates it.
 */
export async function findService(look: ServiceLook, wanted: string, mayBeCreated = false): Promise<Service> {
  try {
    return await look.serverless.fetchService(wanted, look.limits);
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw (await explainMissing(look, wanted, error, mayBeCreated)) ?? error;
  }
}

/** Undefined where the services cannot be listed: then Twilio's own answer has to do. */
async function explainMissing(
  look: ServiceLook,
  wanted: string,
  refusal: RequestFailure,
  mayBeCreated: boolean,
): Promise<ActionFailure | undefined> {
  const services = await listSome(look);
  if (services === undefined) return undefined;
  const { explainUnknownService } = await import('../explain/unknown-service.ts');
  return new ActionFailure('error', explainUnknownService(refusal, wanted, services, mayBeCreated), { cause: refusal });
}

/** The list of the services may take this long, in ms: it only improves a message. */
const LIST_MS = 5_000;

/** The first page of the account's services; undefined where they cannot be listed. */
async function listSome({ serverless, clock, log, limits }: ServiceLook): Promise<Page<Service> | undefined> {
  try {
    const deadline = Math.min(limits.deadline, clock.now() + LIST_MS);
    return await serverless.listServices({ signal: limits.signal, deadline });
  } catch (error) {
    limits.signal.throwIfAborted();
    log.debug(`Listing the services failed: ${messageOf(error)}`);
    return undefined;
  }
}

/** Throws when the service belongs to another account than the one beside an API key; `isNew`: this run created it. */
export function checkAccount(service: Service & Partial<ServiceFacts>, { accountSid }: Credentials): void {
  if (accountSid === undefined || service.accountSid === undefined) return;
  if (accountSid === service.accountSid) return;
  const created = service.isNew ? ' It was created by this run, which had no service to compare with before.' : '';
  const undo = service.isNew ? ' Delete the service in the Twilio Console, if it is not wanted there.' : '';
  throw new ActionFailure('error', {
    title: 'Another account',
    what: `The service ${service.sid} belongs to account ${service.accountSid}, not to ${accountSid}.${created}`,
    why: 'The API key and “account-sid” come from different accounts.',
    next: `Correct “account-sid”, or use an API key of ${accountSid}.${undo}`,
  });
}
