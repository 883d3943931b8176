/**
 * Which environment a name means. People write its SID, its unique name or its domain suffix, because the
 * command-line tools call it `production` or `<suffix>-environment`. Pure.
 */
import { listFirst } from '../text/lists.ts';
import { findNearest } from '../text/nearest.ts';
import { yamlLine } from '../text/yaml.ts';
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

/** The name of the environment without a domain suffix. */
const PRODUCTION = 'production';

/** The environment that a SID, unique name or domain suffix means; `production` is the one without a suffix. */
export function findEnvironment<T extends Named>(reference: string, environments: readonly T[]): Found<T> {
  const [first, ...others] = environments.filter((environment) => fits(reference, environment));
  if (first === undefined) return { found: 'none' };
  return others.length === 0
    ? { found: 'one', environment: first }
    : { found: 'several', environments: [first, ...others] };
}

function fits(reference: string, { sid, uniqueName, domainSuffix }: Named): boolean {
  // A SID fits nothing else; any other text is a unique name or a suffix, as it is written.
  if (isSid(reference, 'ZE')) return sid === reference;
  return (
    uniqueName === reference || (domainSuffix === undefined ? reference === PRODUCTION : domainSuffix === reference)
  );
}

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

const namesOf = ({ uniqueName, domainSuffix }: Named) => [domainSuffix ?? PRODUCTION, uniqueName];

/**
 * The shortest way to write it that fits no other environment; with a suffix never `production`, which to everybody is
 * the one without.
 */
export function nameFor(environment: Named, environments: readonly Named[]): string {
  const names = namesOf(environment).filter((name) => environment.domainSuffix === undefined || name !== PRODUCTION);
  return names.find((name) => findEnvironment(name, environments).found === 'one') ?? environment.sid;
}

/** What a new environment is called. */
export interface EnvironmentNames {
  readonly uniqueName: string;
  /** Up to 16 characters (Environment resource page). */
  readonly suffix: string | undefined;
}

/** The ending that the command-line tools give to the unique name of every environment but production. */
const ENDING = '-environment';

/** Longest domain suffix (Environment resource page). */
const LONGEST_SUFFIX = 16;

/** The names of a new environment, or why there can be none. */
export type Naming = { readonly names: EnvironmentNames } | { readonly problem: string };

/** Names an environment as the command-line tools would: `production`, or `<suffix>-environment`. */
export function nameEnvironment(reference: string): Naming {
  if (reference === 'production') return { names: { uniqueName: 'production', suffix: undefined } };
  const suffix = reference.endsWith(ENDING) ? reference.slice(0, -ENDING.length) : reference;
  if (suffix.length > LONGEST_SUFFIX)
    return {
      problem: `its domain suffix would be “${suffix}”, ${suffix.length} characters; Twilio allows ${LONGEST_SUFFIX}`,
    };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(suffix))
    return {
      problem: `its domain suffix would be “${suffix}”, and a part of a host name is lower-case letters, digits and hyphens`,
    };
  return { names: { uniqueName: `${suffix}${ENDING}`, suffix } };
}

/** A longer text is no name that was written in another way, in characters. */
const LONGEST_DERIVED = 300;

/**
 * The name for a new environment that a text was most likely meant to be: `PR-7`, `'dev'`, the domain of one, a branch.
 * Undefined where that cannot be known: several words may be several environments, and a branch called `production` may
 * be an expression that another branch gives another value.
 */
export function deriveName(text: string): string | undefined {
  const written = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (text.length > LONGEST_DERIVED) return undefined;
  const host = /^[^a-z]*(?:https?:\/\/)?([a-z0-9_-]+)(?:\.[a-z0-9-]+)*\.twil\.io(?![\w-])/.exec(written);
  if (host !== null) return suffixIn(host[1] ?? '');
  if (/:\/\/|[^\s,;][\s,;]+[^\s,;]/.test(written)) return undefined;
  // What `github.ref` holds, and `github.ref_name` in a pull request: the next run has another.
  if (/^refs\/|\/(?:merge|head)$/.test(written)) return undefined;
  const name = shorten(hyphenate(written));
  return name === '' || (text.includes('/') && MAY_BE_PRODUCTION.test(name)) ? undefined : name;
}

/** The suffix in `greeter-1234-dev`; with two numbers it cannot be told which is Twilio’s. */
function suffixIn(label: string): string | undefined {
  const [number, ...others] = label.matchAll(/-\d{4}(?=-|$)/g);
  if (number === undefined || others.length > 0) return undefined;
  return label.slice(number.index + number[0].length + 1) || PRODUCTION;
}

const hyphenate = (text: string) => text.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** Cut to the length of a suffix; a number at the end stays, since it tells one preview from another. */
function shorten(name: string): string {
  const bare = name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : name;
  if (bare.length <= LONGEST_SUFFIX) return bare;
  const [number = ''] = /-\d{1,9}$/.exec(bare) ?? [];
  return `${hyphenate(bare.slice(0, LONGEST_SUFFIX - number.length))}${number}`;
}

/**
 * Existing environments whose name differs only in case, in `-` and `_`, or in the `-environment` ending: the
 * likeliest reason that a name is missing is that it was written in another way.
 */
export function findNearNames<T extends Named>(reference: string, environments: readonly T[]): readonly T[] {
  const wanted = simplify(reference);
  return environments.filter(({ uniqueName, domainSuffix }) =>
    [uniqueName, domainSuffix ?? 'production'].some((name) => simplify(name) === wanted),
  );
}

function simplify(name: string): string {
  const bare = name.toLowerCase().replace(/[-_]/g, '');
  return bare.length > 'environment'.length ? bare.replace(/environment$/, '') : bare;
}

/** `production` and `prod`, as `--environment=production` of the command-line tool names them, too. */
const MAY_BE_PRODUCTION = /^prod(?:uction)?(?:-environment)?$/i;

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
