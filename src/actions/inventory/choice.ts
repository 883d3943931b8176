/** Which services are listed: those that the entries of `services` name, or all. */
import { isGlob } from '../../inputs/names.ts';
import { ActionFailure } from '../../model/errors.ts';
import { readPatterns } from '../../model/removals.ts';
import type { Service } from '../../model/resources.ts';
import { isSid } from '../../model/sid.ts';
import { joinWithAnd, listFirst } from '../../text/lists.ts';
import { findNearest, sortByNearness } from '../../text/nearest.ts';
import { yamlLine } from '../../text/yaml.ts';

/** More names than these are no advice. */
const SHOWN = 20;

/**
 * The services that the entries fit, each once, however often they are listed, in the order of the list; all of them where there is no entry. Throws
 * when an entry fits none: a name that is wrong would be a service that nobody looks at.
 */
export async function chooseServices(
  listed: readonly Service[],
  entries: readonly string[],
): Promise<readonly Service[]> {
  const services = [...new Map(listed.map((service) => [service.sid, service])).values()];
  if (entries.length === 0) return services;
  const globs = await readPatterns(entries);
  const tests = entries.map((entry, index) => ({ sid, uniqueName }: Service) => {
    if (isSid(entry, 'ZS')) return sid === entry;
    // One without a name is shown by its SID, and that is how a person splits a list with it.
    return uniqueName === entry || (isGlob(entry) && globs[index]?.(uniqueName ?? sid) === true);
  });
  const unknown = entries.filter((_, index) => !services.some((service) => tests[index]?.(service)));
  if (unknown.length > 0) throw explainUnknown(unknown, services);
  return services.filter((service) => tests.some((test) => test(service)));
}

const namesOf = ({ uniqueName, sid }: Service) => [uniqueName ?? '', sid];

function explainUnknown(unknown: readonly string[], services: readonly Service[]): ActionFailure {
  const [first = ''] = unknown;
  const near = sortByNearness(first, services, namesOf).map(({ uniqueName, sid }) => uniqueName ?? sid);
  const meant = unknown.flatMap((entry) => {
    const service = isGlob(entry) ? undefined : findNearest(entry, services, namesOf);
    return service === undefined ? [] : [`“${yamlLine('services', service.uniqueName ?? service.sid)}”`];
  });
  const account = 'use credentials of the account and region that they are in';
  return new ActionFailure('error', {
    title: 'No such service',
    what: `${joinWithAnd(unknown.slice(0, SHOWN).map((entry) => `“${yamlLine('services', entry)}”`))} ${unknown.length === 1 ? 'fits' : 'fit'} no service of the account and region of these credentials.`,
    why: services.length === 0 ? 'There is no service in them yet.' : `They have ${listFirst(near, SHOWN)}.`,
    next:
      meant.length === 0
        ? `Correct the name or the glob (“*” stands for any letters), or ${account}.`
        : `Did you mean ${joinWithAnd([...new Set(meant)].slice(0, SHOWN))}? Else ${account}.`,
  });
}
