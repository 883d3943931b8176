/** What Twilio takes as a variable, held against each entry of a text. Problems name variables and lines, never values. */
import { isVariableName, MAX_NAME, MAX_VALUE_BYTES } from '../../model/variables.ts';
import { listFirst } from '../../text/lists.ts';
import type { Report } from '../parse.ts';
import { findPasted, mayBeValue } from './pasted.ts';
import type { Entry, Scan } from './scan.ts';

/** A scanned text and where it comes from. */
export interface Text extends Scan {
  readonly input: 'variables' | 'variables-file';
  /** Relative to the workspace; undefined: it is the input itself. */
  readonly file: string | undefined;
  /** As it was written. Never printed. */
  readonly written: string;
}

/**
 * Reports what is wrong with a text. `optional`: names that may be empty; in a file every one may. False: it has another
 * form, and which names are in it is not known.
 */
export function checkEntries(text: Text, optional: readonly string[], report: Report): boolean {
  const { input, file, entries, strays, written } = text;
  const problem = (line: number, rule: string, fix: string) =>
    report({ input, rule, fix, ...(file === undefined ? {} : { file, line }) });
  // Where a value of several lines has lost its quotes, what looks like a name may be a part of the value.
  const isShown = (entry: Entry) =>
    strays.length === 0 && isVariableName(entry.name) && findValue(entry, optional) === undefined;
  const nameOf = (entry: Entry) => (isShown(entry) ? entry.name : `The variable in line ${entry.line}`);
  const exampleOf = (entry: Entry) => exampleFor(input, isShown(entry) ? entry.name : 'SHOP_NAME');
  const pasted = strays.length > 0 ? findPasted(written) : undefined;
  if (pasted !== undefined) {
    const { form, names } = pasted;
    const rule = `This is ${form}, and ${input === 'variables' ? '`variables` takes' : 'the file has'} lines of \`NAME=value\`. Name the variables that the Functions need, one a line.`;
    problem(1, rule, writeLines(input, names.length === 0 ? ['STRIPE_KEY'] : names.slice(0, MOST_OFFERED)));
    return false;
  }
  if (strays.length > 0) {
    const places = strays.length === 1 ? `Line ${strays[0]} has` : `Lines ${listFirst(strays.map(String), 5)} have`;
    const rule = `${places} no \`=\`. Each line is \`NAME=value\`; a value of several lines stands in quotes.`;
    problem(strays[0] ?? 1, rule, 'PRIVATE_KEY="first line\\nsecond line"');
  }
  for (const entry of entries) {
    const { line } = entry;
    const wrong = findMistake(entry, optional, input);
    if (wrong !== undefined) problem(line, `${nameOf(entry)} ${wrong}`, exampleOf(entry));
  }
  for (const [first, again] of findContradictions(entries))
    problem(
      again.line,
      `${nameOf(first)} is given twice with different values, in lines ${first.line} and ${again.line}. Keep one of them.`,
      exampleOf(first),
    );
  return true;
}

/** The line as it is written: with a secret in the workflow, without one in a file, where GitHub replaces nothing. In quotes, a `#` or a line break belongs to the value. */
const exampleFor = (input: Text['input'], name: string) =>
  `${name}="${input === 'variables' ? `\${{ secrets.${name} }}` : 'its value'}"`;

/** More are not read in a message. */
const MOST_OFFERED = 50;

/** The lines of the workflow, or of the file. */
function writeLines(input: Text['input'], names: readonly string[]): string {
  const lines = names.map((name) => exampleFor(input, name));
  return input === 'variables' ? ['variables: |', ...lines.map((line) => `  ${line}`)].join('\n') : lines.join('\n');
}

/** What is wrong with an entry, after its name; undefined: nothing. */
function findMistake(entry: Entry, optional: readonly string[], input: Text['input']): string | undefined {
  const { name, value, line, unclear } = entry;
  const bytes = new TextEncoder().encode(value).length;
  if (!isVariableName(name))
    return `has a name that cannot be used: letters, digits and \`_\`, at most ${MAX_NAME}, not beginning with a digit.`;
  const alone = findValue(entry, optional);
  if (alone !== undefined) return alone;
  if (unclear === 'quote') return `begins with a quote that does not end its value (in line ${line}).`;
  if (unclear === 'hash')
    return `has a \`#\` in its value (in line ${line}), and what follows would be a comment. Put the value in quotes, or a space before the comment.`;
  if (bytes > MAX_VALUE_BYTES)
    return `has ${bytes} bytes (in line ${line}), and Twilio takes ${MAX_VALUE_BYTES}. Put a long value into a private Asset.`;
  if (value !== '' || input === 'variables-file' || optional.includes(name)) return undefined;
  return 'is empty: the secret does not exist, its name is misspelt, or this job cannot see it (one of a GitHub environment needs `environment:` at the job; a pull request of a fork sees none). If it may be empty, name it in `optional-variables`.';
}

/** What is said of a name that may be a value itself, which must not be shown; undefined: it is a name. */
function findValue({ name, value, unclear }: Entry, optional: readonly string[]): string | undefined {
  const isPadded = unclear === 'padding';
  const isName = !/^["'`]?$/.test(value) || optional.includes(name) || !mayBeValue(name);
  if (!isPadded && isName) return undefined;
  const advice = isPadded
    ? ''
    : ' If it is a name, give it a value (a secret that does not exist has none), or name it in `optional-variables`.';
  return `may be a value without a name, so it is not shown: nothing follows it${isPadded ? ' but `=`, as in Base64' : ''}. Each line is \`NAME=value\`; a value of several lines stands in quotes.${advice}`;
}

/** The first entry of a name and a later one with another value. */
function findContradictions(entries: readonly Entry[]): readonly (readonly [Entry, Entry])[] {
  const firsts = new Map<string, Entry>();
  const pairs = new Map<string, readonly [Entry, Entry]>();
  for (const entry of entries) {
    const first = firsts.get(entry.name);
    if (first === undefined) firsts.set(entry.name, entry);
    else if (first.value !== entry.value && !pairs.has(entry.name)) pairs.set(entry.name, [first, entry]);
  }
  return [...pairs.values()];
}
