/** The first look at the service: are the credentials, the region, the service and the account right? */
import { type Note, noteBuilds } from './build.ts';
import { ActionFailure } from './failure.ts';
import type { Credentials } from './inputs.ts';
import { beginPhase } from './outcome.ts';
import type { Run } from './run.ts';
import type { Service } from './twilio/decode.ts';

/** The service, then the Builds that are already there: on one connection, asking for both at once gains nothing. */
export async function lookAtService(run: Run): Promise<{ service: Service; note: Note }> {
  beginPhase(run.outcome, run.clock.now(), 'Service');
  const service = await checkService(run);
  return { service, note: await noteBuilds(run.serverless, service.sid, run.patience) };
}

/** The service, if it belongs to the account that the inputs name, and the environment that they name in it. */
export async function checkService(run: Run): Promise<Service> {
  const { serverless, inputs, patience, outcome } = run;
  const service = await serverless.fetchService(inputs.service, patience);
  outcome.service = service;
  checkAccount(service, inputs.credentials);
  if (inputs.deploy !== undefined) await (await import('./target.ts')).findTarget(run, service);
  return service;
}

/** Throws when the service belongs to another account than the one beside an API key. */
export function checkAccount(service: Service, { accountSid }: Credentials): void {
  if (accountSid === undefined || service.accountSid === undefined) return;
  if (accountSid.toLowerCase() === service.accountSid.toLowerCase()) return;
  throw new ActionFailure('error', {
    title: 'Another account',
    what: `The service ${service.sid} belongs to account ${service.accountSid}, not to ${accountSid}.`,
    why: 'The API key and “account-sid” come from different accounts.',
    next: `Correct “account-sid”, or use an API key of ${accountSid}.`,
  });
}
