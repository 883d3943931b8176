/**
 * Environment → the inputs of one action, or every problem at once, in the order of its action.yml. What each
 * input means is for its action to say; this is what all of them share.
 */
import type { Problem } from '../model/errors.ts';
import { quoteYaml } from '../text/yaml.ts';
import type { Part } from './credentials.ts';
import { type EnvironmentVariables, exampleIn, expression, type Given, type Table } from './declarations.ts';
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
  const found: Problem[] = [];
  const inputs = parse(given, (problem) => found.push(problem));
  const literal = findUnreplaced(table, given);
  const others = found.filter(({ input }) => !literal.some((problem) => problem.input === input));
  const problems = nameNearMisses(table, nearMisses, [...literal, ...others]);
  const idle = findIdle(table, given, new Set(problems.map(({ input }) => input)));
  const [first, ...rest] = presentable(table, [...problems, ...idle], nearMisses, secretsOf(table, env));
  if (first !== undefined) return { problems: [first, ...rest] };
  if (inputs === undefined) throw new Error('An input was refused without a word about it. Please report this.');
  return { inputs };
}

/** A misspelt name and what is wrong with its value are one problem, of one line. */
function nameNearMisses<N extends string>(
  table: Table<N>,
  nearMisses: readonly NearMiss<N>[],
  problems: readonly Problem[],
): readonly Problem[] {
  const left = [...problems];
  const named = nearMisses.map((nearMiss) => {
    const problem = nearMissProblem(table, nearMiss);
    const at = left.findIndex(({ input }) => input === nearMiss.meant);
    const [own] = at === -1 ? [] : left.splice(at, 1);
    return own === undefined ? problem : { ...own, input: problem.input, rule: `${problem.rule} ${own.rule}` };
  });
  return [...named, ...left];
}

/** `$NAME` and `{{ name }}`, which a shell and other tools replace, and GitHub does not. */
const UNREPLACED = /^(?:\$\{?(?:env:)?(?<name>[A-Za-z_]\w*)\}?|\{\{\s*(?<path>[a-z]+(?:\.[\w-]+)+)\s*\}\})$/;

/** Inputs that hold the name of a variable in place of its value. */
function findUnreplaced<N extends string>(table: Table<N>, given: Given<N>): readonly Problem[] {
  return namesOf(table).flatMap((input) => {
    const { name, path } = UNREPLACED.exec(given[input])?.groups ?? {};
    if (name === undefined && path === undefined) return [];
    const rule = `GitHub does not replace this. It replaces \`${expression('env.NAME')}\`.`;
    // What may be a secret is neither shown nor put into a line.
    const hidden = table[input].secret || table[input].unprinted || table[input].variable !== undefined;
    if (hidden) return [{ input, rule, fix: exampleIn(table, input) }];
    return [{ input, seen: given[input], rule, fix: `${input}: ${expression(path ?? `env.${name}`)}` }];
  });
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
  const idle = namesOf(table).filter((input) => {
    const { needs, excludedBy } = table[input];
    const known = needs !== undefined && Object.hasOwn(table, needs.input);
    const lacks = known && isSet(table, given, input) && text(needs.input) === '';
    // What is missing may have been asked for already.
    return lacks && !wrong.has(input) && !wrong.has(needs.input) && text(excludedBy ?? '') === '';
  });
  // Several inputs that miss the same one are one mistake.
  return [...Map.groupBy(idle, (input) => table[input].needs)].flatMap(([needs, [input, ...others]]): Problem[] => {
    if (needs === undefined || input === undefined) return [];
    const also =
      others.length === 0
        ? ''
        : `, and so ${others.length === 1 ? 'does' : 'do'} ${others.map((name) => `\`${name}\``).join(', ')}`;
    const remove = others.length === 0 ? `\`${input}\`` : 'them';
    const rule = `${needs.why}${also}: add \`${needs.input}\`, or remove ${remove}.`;
    return [{ input, rule, fix: exampleIn(table, needs.input as N) }];
  });
}
