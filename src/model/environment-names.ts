/** What a new environment is called, and which names are too close to an existing one. Pure. */
import type { Named } from './environments.ts';

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
