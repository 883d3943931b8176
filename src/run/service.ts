/** The first look at the service: are the credentials, the region, the service and the account right? */
import type { Credentials } from '../inputs/inputs.ts';
import { ActionFailure } from '../model/errors.ts';
import type { Service } from '../model/resources.ts';
import type { RunContext } from './context.ts';

/** Fetches the service; throws when it does not belong to the account that the inputs name. */
export async function fetchService(run: RunContext): Promise<Service> {
  const { serverless, inputs, limits, record } = run;
  const service = await serverless.fetchService(inputs.service, limits);
  record.note('service', service);
  checkAccount(service, inputs.credentials);
  return service;
}

/** Throws when the service belongs to another account than the one beside an API key. */
export function checkAccount(service: Service, { accountSid }: Credentials): void {
  if (accountSid === undefined || service.accountSid === undefined) return;
  if (accountSid === service.accountSid) return;
  throw new ActionFailure('error', {
    title: 'Another account',
    what: `The service ${service.sid} belongs to account ${service.accountSid}, not to ${accountSid}.`,
    why: 'The API key and “account-sid” come from different accounts.',
    next: `Correct “account-sid”, or use an API key of ${accountSid}.`,
  });
}
