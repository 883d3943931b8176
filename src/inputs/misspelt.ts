import { distance } from 'fastest-levenshtein';
import type { Problem } from '../model/errors.ts';
import { yamlLine, yamlList } from '../text/yaml.ts';
import {
  type Declaration,
  type EnvironmentVariables,
  exampleIn,
  type Given,
  type Table,
  variableOf,
} from './declarations.ts';

/** An input that is not declared and was most likely meant to be one that is. */
export interface NearMiss<N extends string = string> {
  /** As the runner exported it, in lower case: `service_sid`. */
  readonly name: string;
  readonly meant: N;
  /** Trimmed; '' when empty. */
  readonly value: string;
}

/**
 * The near misses in the environment. The runner exports undeclared inputs too (and only warns), so a misspelt
 * `wiat: false` would be ignored in silence. Names that are close to nothing are left to the runner's warning.
 */
export function findNearMisses<N extends string>(table: Table<N>, env: EnvironmentVariables): readonly NearMiss<N>[] {
  const names = namesOf(table);
  const declared = new Set(names.map(variableOf));
  return Object.entries(env).flatMap(([variable, value]) => {
    if (!variable.startsWith('INPUT_') || declared.has(variable)) return [];
    const name = variable.slice('INPUT_'.length).toLowerCase();
    const written = value?.trim() ?? '';
    const foreign = names.find((known) => isSame(name, table[known].elsewhere?.name));
    if (foreign !== undefined) return [{ name, meant: foreign, value: translate(table[foreign], written) }];
    const meant = closest(name, names);
    return meant === undefined ? [] : [{ name, meant, value: written }];
  });
}

const isSame = (name: string, other: string | undefined) => other !== undefined && bare(name) === bare(other);

/** What another action's input says, as the declared one says it. */
function translate({ elsewhere }: Declaration, value: string): string {
  if (elsewhere?.opposite === undefined) return value;
  return value === 'true' ? 'false' : value === 'false' ? 'true' : elsewhere.opposite;
}

/** The declared name that is the same but for its writing, or one or two letters away when it is long enough. */
function closest<N extends string>(name: string, names: readonly N[]): N | undefined {
  // A long name is close to nothing, and the distance takes time that grows with the square of the length.
  if (name.length > 60) return undefined;
  const letters = bare(name);
  const ranked = names
    .map((declared) => ({ declared, away: distance(letters, bare(declared)) }))
    .filter(({ declared, away }) => away <= tolerance(declared))
    .sort((one, other) => one.away - other.away);
  return ranked[0]?.declared;
}

/** A short name is two letters from half of the dictionary; a wrong guess would fail a run for nothing. */
function tolerance(declared: string): number {
  const { length } = bare(declared);
  return length >= 8 ? 2 : length >= 6 ? 1 : 0;
}

/** The letters alone: `service_sid`, `serviceSid`, `Service SID` and `twilio-service-sid` are one name. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^twilio/, '');
}

/** A longer line is cut where it is shown, in characters. */
const LONGEST_SHOWN = 300;

/** The problem of a near miss, with the corrected line. The value is shown in the corrected line unless it is a secret. */
export function nearMissProblem<N extends string>(table: Table<N>, { name, meant, value }: NearMiss<N>): Problem {
  const lines = value.split(/\r?\n/).flatMap((line) => line.trim() || []);
  const short = lines.length > 0 && lines.every((line) => line.length <= LONGEST_SHOWN);
  const flag = value === 'true' || value === 'false';
  const mask = table[meant].unprinted || (table[meant].variable !== undefined && meant !== 'region');
  return {
    input: name,
    rule: `There is no input of this name: did you mean \`${meant}\`?`,
    fix:
      short && !mask && meant !== 'api-url'
        ? flag
          ? yamlLine(meant, value === 'true')
          : yamlList(meant, lines)
        : exampleIn(table, meant),
  };
}

/** The text of every declared input; a near miss stands for the input it was meant to be. */
export function collect<N extends string>(
  table: Table<N>,
  env: EnvironmentVariables,
  nearMisses: readonly NearMiss<N>[] = findNearMisses(table, env),
): Given<N> {
  const value = (name: N) =>
    env[variableOf(name)]?.trim() || nearMisses.find(({ meant }) => meant === name)?.value || '';
  return Object.fromEntries(namesOf(table).map((name) => [name, value(name)])) as Record<N, string>;
}

/** The names that a table declares, in its order. */
export function namesOf<N extends string>(table: Table<N>): readonly N[] {
  return Object.keys(table) as N[];
}
