/**
 * Which environment a name means. People write its SID, its unique name or its domain suffix, because the
 * command-line tools call it `production` or `<suffix>-environment`. Pure.
 */
import { listFirst } from '../text/lists.ts';
import { findNearest, findSlip } from '../text/nearest.ts';
import { yamlLine } from '../text/yaml.ts';
import { MAY_BE_PRODUCTION, PRODUCTION } from './environment-names.ts';
import type { Explanation } from './errors.ts';
import { isSid } from './sid.ts';

/** What of an environment tells it from the others. */
export interface Named {
  /** `ZE…` */
  readonly sid: string;
  readonly uniqueName: string;
  /** Undefined: production. */
  readonly domainSuffix: string | undefined;
}

/** What a reference leads to. */
export type Found<T> =
  | { readonly found: 'one'; readonly environment: T }
  | { readonly found: 'none' }
  /** The reference fits more than one; which was meant cannot be known. */
  | { readonly found: 'several'; readonly environments: readonly T[] };

/** The environment that a SID, unique name or domain suffix means; `production` is the one without a suffix. */
export function findEnvironment<T extends Named>(reference: string, environments: readonly T[]): Found<T> {
  const [first, ...others] = environments.filter((environment) => fits(reference, environment));
  if (first === undefined) return { found: 'none' };
  return others.length === 0
    ? { found: 'one', environment: first }
    : { found: 'several', environments: [first, ...others] };
}

function fits(reference: string, environment: Named): boolean {
  // A SID fits nothing else; any other text is a unique name or a suffix, as it is written.
  return isSid(reference, 'ZE') ? environment.sid === reference : namesOf(environment).includes(reference);
}

const namesOf = ({ uniqueName, domainSuffix }: Named) => [domainSuffix ?? PRODUCTION, uniqueName];

/** `production (ZE…)`, `“dev-environment” (suffix “dev”, ZE…)`. */
export function describeEnvironment({ sid, uniqueName, domainSuffix }: Named): string {
  if (domainSuffix === undefined)
    return uniqueName === PRODUCTION ? `production (${sid})` : `“${uniqueName}” (no suffix, so production; ${sid})`;
  return `“${uniqueName}” (suffix “${domainSuffix}”, ${sid})`;
}

/** A name that fits more than one environment. `input` is the input that holds it. */
export function explainSeveral(input: string, reference: string, environments: readonly Named[]): Explanation {
  return {
    title: 'Which environment?',
    what: `“${yamlLine(input, reference)}” fits ${environments.length} environments: ${environments.map(describeEnvironment).join(', ')}.`,
    why: 'A name is looked for among unique names and domain suffixes, and “production” is the environment without a suffix.',
    next: `Give the SID of the one you mean, e.g. “${yamlLine(input, environments[0]?.sid ?? 'ZE…')}”.`,
  };
}

/** A name that fits no environment. `input` is the input that holds it. */
export function explainNone(input: string, reference: string, environments: readonly Named[]): Explanation {
  const there =
    environments.length === 0
      ? 'The service has no environment yet.'
      : `The service has ${listFirst(environments.map(describeEnvironment), 25)}.`;
  const meant = findNearest(reference, environments, namesOf);
  const rule = `Give “${input}” the SID, the unique name or the domain suffix of one that exists.`;
  return {
    title: 'No such environment',
    what: `“${yamlLine(input, reference)}” fits no environment of the service.`,
    why: there,
    next: meant === undefined ? rule : `Did you mean “${yamlLine(input, nameFor(meant, environments))}”? ${rule}`,
  };
}

/**
 * The shortest way to write it that fits no other environment; with a suffix never `production`, which to everybody is
 * the one without.
 */
export function nameFor(environment: Named, environments: readonly Named[]): string {
  const names = namesOf(environment).filter((name) => environment.domainSuffix === undefined || name !== PRODUCTION);
  return names.find((name) => findEnvironment(name, environments).found === 'one') ?? environment.sid;
}

/**
 * Existing environments whose name differs only in case, in `-` and `_`, or in the `-environment` ending: the
 * likeliest reason that a name is missing is that it was written in another way.
 */
export function findNearNames<T extends Named>(reference: string, environments: readonly T[]): readonly T[] {
  const wanted = simplify(reference);
  return environments.filter((one) => namesOf(one).some((name) => simplify(name) === wanted));
}

/** The environment that a name misses by one character. Previews are told apart by numbers: another number is no slip. */
export function findSlipped<T extends Named>(reference: string, environments: readonly T[]): T | undefined {
  const wordsIn = (name: string) => name.replace(/\d+/g, '');
  const named = environments.flatMap((environment) => namesOf(environment).map((name) => ({ environment, name })));
  const others = named.filter(({ name }) => wordsIn(name) !== wordsIn(reference));
  return findSlip(reference, others, ({ name }) => name)?.environment;
}

function simplify(name: string): string {
  const bare = name.toLowerCase().replace(/[-_]/g, '');
  return bare.length > 'environment'.length ? bare.replace(/environment$/, '') : bare;
}

/**
 * Why an environment may be production: it has no domain suffix (`unsuffixed`), or its suffix or unique name says so
 * (`named`). Undefined: nothing hints at it.
 */
export function whyProduction({ uniqueName, domainSuffix }: Named): 'unsuffixed' | 'named' | undefined {
  if (!domainSuffix) return 'unsuffixed';
  return [uniqueName, domainSuffix].some((name) => MAY_BE_PRODUCTION.test(name)) ? 'named' : undefined;
}

/**
 * The address of an environment; undefined where it has none. A domain name is text from outside and becomes the host of
 * a URL: nothing but a host and a port may be in it. `loopback`: it is the simulator's, over plain http.
 */
export function urlOf(domainName: string | undefined, loopback: boolean): string | undefined {
  if (domainName === undefined || !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/i.test(domainName)) return undefined;
  return `${loopback ? 'http' : 'https'}://${domainName}`;
}
