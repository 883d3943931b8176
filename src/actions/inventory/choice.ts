/** Which services are listed: those that the entries of `services` name, or all. */
import { isGlob } from '../../inputs/names.ts';
import { ActionFailure } from '../../model/errors.ts';
import { readPatterns } from '../../model/removals.ts';
import type { Service } from '../../model/resources.ts';
import { isSid } from '../../model/sid.ts';

/**
 * The services that the entries fit, each once, however often they are listed, in the order of the list; all of them
 * where there is no entry. Throws when an entry fits none: a name that is wrong would be a service that nobody looks at.
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
  if (unknown.length > 0) {
    const { explainUnknownEntries } = await import('../../explain/unknown-service.ts');
    throw new ActionFailure('error', explainUnknownEntries(unknown, services));
  }
  return services.filter((service) => tests.some((test) => test(service)));
}
