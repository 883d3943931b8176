/** Services that are not there, in words: which ones were meant, and which ones there are. Pure. */
import { isGlob } from '../inputs/names.ts';
import type { Explanation } from '../model/errors.ts';
import type { Service } from '../model/resources.ts';
import { joinWithAnd } from '../text/lists.ts';
import { findNearest, findSlip, sortByNearness } from '../text/nearest.ts';
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
    ...describeUnknown('service-sid', [wanted], page),
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

/**
 * What to say of a service that is created, or in a dry run would be, beside one whose name is a slip away; undefined
 * where there is none. It is advice: `shop-a` and `shop-b` may both be meant.
 */
export function describeSlip(wanted: string, services: readonly Service[], dryRun: boolean): string | undefined {
  const there = findSlip(wanted, services, ({ uniqueName }) => uniqueName);
  if (there?.uniqueName === undefined) return undefined;
  const others = `“${there.uniqueName}” (${there.sid})`;
  const line = `“${yamlLine('service-sid', there.uniqueName)}”, or the variable that it reads`;
  return dryRun
    ? `There is no service “${wanted}”, but ${others}, and a run without dry-run creates a second one. If you meant the one that is there, correct the line: ${line}.`
    : `The service “${wanted}” was created, and ${others} was there before: both exist now. If you meant the older one, correct the line: ${line}. Then delete “${wanted}” in the Twilio Console.`;
}

/** `unknown`: the entries of `services` that fit none of the account's, at least one. */
export function explainUnknownEntries(unknown: readonly string[], services: readonly Service[]): Explanation {
  const meant = unknown.flatMap((entry) => {
    const service = isGlob(entry) ? undefined : findNearest(entry, services, namesOf);
    return service === undefined ? [] : [yamlLine('services', service.uniqueName ?? service.sid)];
  });
  const account = 'use credentials of the account and region that they are in';
  return {
    ...describeUnknown('services', unknown, { items: services, next: undefined }),
    next:
      meant.length === 0
        ? `Correct the name or the glob (“*” stands for any letters), or ${account}.`
        : `Did you mean ${quoteSome([...new Set(meant)])}? Else ${account}.`,
  };
}

type Known = Pick<Page<Service>, 'items' | 'next'>;

/** The services are listed with those first that are near to the first of the wanted ones. */
function describeUnknown(
  input: string,
  wanted: readonly string[],
  known: Known,
): Pick<Explanation, 'title' | 'what' | 'why'> {
  const [first = ''] = wanted;
  return {
    title: 'No such service',
    what: `${quoteSome(wanted.map((one) => yamlLine(input, one)))} ${wanted.length === 1 ? 'fits' : 'fit'} no service of the account and region of these credentials.`,
    why: known.items.length === 0 ? 'There is no service in them yet.' : `They have ${list(first, known)}.`,
  };
}

/** `“A”, “B” and 3 more` */
function quoteSome(lines: readonly string[]): string {
  const shown = lines.slice(0, SHOWN).map((line) => `“${line}”`);
  return joinWithAnd(lines.length === shown.length ? shown : [...shown, `${lines.length - shown.length} more`]);
}

const namesOf = ({ uniqueName, sid }: Service) => [uniqueName ?? '', sid];

function list(wanted: string, { items, next }: Known): string {
  const shown = sortByNearness(wanted, items, namesOf).slice(0, SHOWN);
  const words = shown.map(({ uniqueName, sid }) => (uniqueName === undefined ? sid : `“${uniqueName}” (${sid})`));
  // How many there are beyond the first page is not known.
  const rest = items.length - shown.length;
  return `${words.join(', ')}${rest === 0 && next === undefined ? '' : ` and ${next === undefined ? rest : 'many'} more`}`;
}
