/** A service that Twilio does not find, in words: which one was meant, and which ones there are. Pure. */
import type { Explanation } from '../model/errors.ts';
import type { Service } from '../model/resources.ts';
import { findNearest, sortByNearness } from '../text/nearest.ts';
import { yamlLine } from '../text/yaml.ts';
import type { Page } from '../twilio/page.ts';
import type { RequestFailure } from '../twilio/request.ts';
import { explainRequest } from './error.ts';

/** A message with more services than these is read by nobody. */
const SHOWN = 20;

/** `refusal` is Twilio's 404, `page` the first of the account's services; `mayBeCreated`: an input creates it. */
export function explainUnknownService(
  refusal: RequestFailure,
  wanted: string,
  page: Page<Service>,
  mayBeCreated: boolean,
): Explanation {
  const { code, requestId, link } = explainRequest(refusal);
  const services = page.items;
  const meant = findNearest(wanted, services, namesOf);
  const example = meant ?? services[0];
  const line = example === undefined ? '' : yamlLine('service-sid', example.uniqueName ?? example.sid);
  const account = 'use credentials of the account and region that it is in';
  const creation = mayBeCreated ? ` With “create-service: true” the service “${wanted}” is created.` : '';
  return {
    title: 'No such service',
    what: `“${yamlLine('service-sid', wanted)}” fits no service of the account and region of these credentials.`,
    why: services.length === 0 ? 'There is no service in them yet.' : `They have ${list(wanted, page)}.`,
    next: `${
      example === undefined
        ? `Create the service, or ${account}.`
        : meant === undefined
          ? `Give the unique name or the SID of one that exists, e.g. “${line}”, or ${account}.`
          : `Did you mean “${line}”? Else ${account}.`
    }${creation}`,
    ...(code === undefined ? {} : { code }),
    ...(requestId === undefined ? {} : { requestId }),
    ...(link === undefined ? {} : { link }),
  };
}

const namesOf = ({ uniqueName, sid }: Service) => [uniqueName ?? '', sid];

function list(wanted: string, { items, next }: Page<Service>): string {
  const shown = sortByNearness(wanted, items, namesOf).slice(0, SHOWN);
  const words = shown.map(({ uniqueName, sid }) => (uniqueName === undefined ? sid : `“${uniqueName}” (${sid})`));
  // How many there are beyond the first page is not known.
  const rest = items.length - shown.length;
  return `${words.join(', ')}${rest === 0 && next === undefined ? '' : ` and ${next === undefined ? rest : 'many'} more`}`;
}
