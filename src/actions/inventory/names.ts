/** What a service and an environment are called in the matrix: as the main action takes them, and never two things by one name. */
import { resemblesSid } from '../../inputs/sid-mistakes.ts';
import { findEnvironment } from '../../model/environments.ts';
import type { Environment, Service } from '../../model/resources.ts';
import { hideSids } from '../../text/sanitize.ts';

/**
 * Names that mean the same to the inputs of the main action, to GitHub's expressions, to a shell and to a person. Any
 * other thing goes by its SID, and so does one with the SID of an account or a service in its name, which may be a secret.
 */
const PLAIN = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/;

const isPlain = (text: string | undefined): text is string =>
  text !== undefined && PLAIN.test(text) && !resemblesSid(text) && hideSids(text) === text;

/**
 * The unique name, since people keep service SIDs in secrets, and the runner drops an output that contains one; the SID
 * where the name is missing, odd, or that of another service, too.
 */
export function nameServices(services: readonly Service[]): ReadonlyMap<string, string> {
  const bearers = Map.groupBy(services, ({ uniqueName }) => uniqueName);
  return new Map(
    services.map(({ sid, uniqueName }) => {
      const alone = bearers.get(uniqueName)?.length === 1;
      return [sid, alone && isPlain(uniqueName) ? uniqueName : sid];
    }),
  );
}

/** Its domain suffix or `production`, as recipes write it, else its unique name, else its SID: the first that means this one only. */
export function nameOfEnvironment(environment: Environment, all: readonly Environment[]): string {
  const { sid, uniqueName, domainSuffix = 'production' } = environment;
  const meansThis = (name: string) => {
    const reference = findEnvironment(name, all);
    return reference.found === 'one' && reference.environment.sid === sid;
  };
  return [domainSuffix, uniqueName].find((name) => isPlain(name) && meansThis(name)) ?? sid;
}
