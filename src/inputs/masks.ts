/** What is masked before the first line is printed. A SID never is: the runner drops outputs that hold a masked value. */
import { mayBeSecret } from './credentials.ts';
import type { EnvironmentVariables, Table } from './declarations.ts';
import { collect, findNearMisses, namesOf } from './misspelt.ts';

/** A shorter text in the place of a SID is a slip, not a secret, and masking it would black out half of the log. */
const SHORTEST_MISPLACED = 16;

/** Inputs that take a SID, where people put the secret that belongs to it. */
const SIDS_OF_SECRETS = ['account-sid', 'api-key'] as const;

/**
 * Every value to mask: tokens and secrets from the inputs (misspelt names included) and from the environment, used or
 * not, however wrong the other inputs are, and what may be one in the place of a SID.
 */
export function secretsOf<N extends string>(
  table: Table<N | (typeof SIDS_OF_SECRETS)[number]>,
  env: EnvironmentVariables,
): readonly string[] {
  const nearMisses = findNearMisses(table, env);
  const given = collect(table, env, nearMisses);
  const valuesOf = (name: keyof typeof given) => [given[name], env[table[name].variable ?? '']?.trim() ?? ''];
  const secrets = namesOf(table)
    .filter((name) => table[name].secret)
    .flatMap(valuesOf);
  const misplaced = SIDS_OF_SECRETS.flatMap(valuesOf).filter(
    (text) => text.length >= SHORTEST_MISPLACED && mayBeSecret(text),
  );
  const misspelt = nearMisses.filter(({ meant }) => table[meant].secret).map(({ value }) => value);
  return [...new Set([...secrets, ...misplaced, ...misspelt])].filter((text) => text !== '');
}

/** The header and the part of it that is as good as the token: whoever reads it can use it. */
export function masksOfHeader(authorization: string): readonly string[] {
  return [authorization, authorization.slice(authorization.indexOf(' ') + 1)];
}
