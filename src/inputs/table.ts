/**
 * Environment → the inputs of one action, or every problem at once, in the order of its action.yml. What each
 * input means is for its action to say; this is what all of them share.
 */
import type { Problem } from '../model/errors.ts';
import { quoteYaml } from '../text/yaml.ts';
import type { Part } from './credentials.ts';
import { type EnvironmentVariables, exampleIn, type Given, type Table } from './declarations.ts';
import { secretsOf } from './masks.ts';
import { collect, findNearMisses, type NearMiss, namesOf, nearMissProblem } from './misspelt.ts';
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
  problems.push(...findIdle(table, given, new Set(problems.map(({ input }) => input))));
  const [first, ...rest] = presentable(table, problems, nearMisses, secretsOf(table, env));
  if (first !== undefined) return { problems: [first, ...rest] };
  if (inputs === undefined) throw new Error('An input was refused without a word about it. Please report this.');
  return { inputs };
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

/** Whether an input says something else than its default. */
function isSet<N extends string>(table: Table<N>, given: Given<N>, name: N): boolean {
  return given[name] !== '' && given[name].toLowerCase() !== table[name].default;
}

/** The inputs that are given and have no effect beside `other`. */
export function findExcluded<N extends string>(table: Table<N>, given: Given<N>, other: NoInfer<N>): readonly N[] {
  return namesOf(table).filter((name) => table[name].excludedBy === other && isSet(table, given, name));
}

/** One problem for each input that is given and lacks what it needs; not for those that are wrong in themselves. */
function findIdle<N extends string>(table: Table<N>, given: Given<N>, wrong: ReadonlySet<string>): readonly Problem[] {
  const text = (name: string) => (Object.hasOwn(given, name) ? given[name as N] : '');
  return namesOf(table).flatMap((input) => {
    const { needs, excludedBy } = table[input];
    const lacks = needs !== undefined && isSet(table, given, input) && text(needs.input) === '';
    if (!lacks || wrong.has(input) || text(excludedBy ?? '') !== '') return [];
    const rule = `${needs.why}: add \`${needs.input}\`, or remove \`${input}\`.`;
    return [{ input, rule, fix: exampleIn(table, needs.input as N) }];
  });
}
