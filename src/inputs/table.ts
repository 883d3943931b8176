/**
 * Environment → the inputs of one action, or every problem at once, in the order of its action.yml. What each
 * input means is for its action to say; this is what all of them share.
 */

import type { Problem } from '../model/errors.ts';
import { quoteYaml } from '../text/yaml.ts';
import { type Part, secretsAmong } from './credentials.ts';
import { type EnvironmentVariables, type Given, type Table, variableOf } from './declarations.ts';
import { findNearMisses, type NearMiss, nearMissProblem } from './misspelt.ts';
import type { Report } from './parse.ts';

/** What was read, or at least one problem. */
export type Reading<T> = { readonly inputs: T } | { readonly problems: readonly [Problem, ...Problem[]] };

/** Reads the inputs that a table declares; `parse` may return undefined only after a report. */
export function readTable<N extends string, T>(
  table: Table<N | Part>,
  env: EnvironmentVariables,
  parse: (given: Given<N | Part>, report: Report) => T | undefined,
): Reading<T> {
  const nearMisses = findNearMisses(table, env);
  // A near miss is taken for the input it was meant to be, so that its value is checked in the same run.
  const given = collect(table, env, nearMisses);
  const problems: Problem[] = nearMisses.map((nearMiss) => nearMissProblem(table, nearMiss));
  const inputs = parse(given, (problem) => problems.push(problem));
  const [first, ...rest] = presentable(table, problems, nearMisses, secretsOf(table, env));
  if (first !== undefined) return { problems: [first, ...rest] };
  if (inputs === undefined) throw new Error('An input was refused without a word about it. Please report this.');
  return { inputs };
}

/**
 * Every value to mask before the first line is printed: tokens and secrets from the inputs (misspelt names
 * included) and the environment, whether they are used or not and however wrong the other inputs are.
 */
export function secretsOf<N extends string>(table: Table<N | Part>, env: EnvironmentVariables): readonly string[] {
  const nearMisses = findNearMisses(table, env);
  const given = collect(table, env, nearMisses);
  const misspelt = nearMisses.filter(({ meant }) => table[meant].secret).map(({ value }) => value);
  const declared = namesOf(table).flatMap((name) => (table[name].secret ? [given[name]] : []));
  return [...new Set([...secretsAmong(given, env), ...declared, ...misspelt])].filter((text) => text !== '');
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

function namesOf<N extends string>(table: Table<N>): readonly N[] {
  return Object.keys(table) as N[];
}

/** Shorter ones would be found in ordinary words; the runner masks them all the same. */
const SHORTEST_REDACTED = 8;

/** In the order of action.yml, without secrets, the values seen at most 200 characters long. */
function presentable<N extends string>(
  table: Table<N>,
  problems: readonly Problem[],
  nearMisses: readonly NearMiss[],
  secrets: readonly string[],
): readonly Problem[] {
  const names: readonly string[] = namesOf(table);
  const place = (input: string) => {
    const meant = nearMisses.find(({ name }) => name === input)?.meant ?? input;
    const at = namesOf(table).findIndex((name) => name === meant || table[name].variable === meant);
    // TWILIO_EDGE stands for no input; it belongs to the region.
    return at === -1 ? names.indexOf('region') : at;
  };
  const long = secrets.filter((secret) => secret.length >= SHORTEST_REDACTED);
  // In any case, since host names are lower-cased, and as a quoted YAML value would hold it.
  const forms = long.flatMap((secret) => [secret, quoteYaml(secret).slice(1, -1)]);
  const patterns = forms.map((form) => new RegExp(form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'gi'));
  const redact = (text: string) => patterns.reduce((rest, pattern) => rest.replace(pattern, '***'), text);
  return problems
    .toSorted((one, other) => place(one.input) - place(other.input))
    .map(({ seen, ...problem }) => ({
      ...problem,
      input: redact(problem.input),
      rule: redact(problem.rule),
      fix: redact(problem.fix),
      // Redacted first: a secret that is cut in half would no longer be found.
      ...(seen === undefined ? {} : { seen: clip(redact(seen)) }),
    }));
}

function clip(text: string): string {
  const characters = [...text.slice(0, 1000)];
  return characters.length <= 200 ? text : `${characters.slice(0, 199).join('')}…`;
}
