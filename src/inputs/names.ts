/** Lists of names and globs: `environments` and `protect` of `remove-environment/`, `services` of `inventory/`. */
import { yamlLine } from '../text/yaml.ts';
import type { Report } from './parse.ts';
import { resemblesSid, type SidPrefix, sidMistake } from './sid-mistakes.ts';

/** An input that is such a list. */
export interface NamesInput {
  /** As the user spells it. */
  readonly input: string;
  /** Of the SIDs that may stand in it. */
  readonly prefix: SidPrefix;
  /** What each entry is, as a sentence. */
  readonly form: string;
  /** What is said of an entry that starts with `!`. */
  readonly negation: string;
  /** The line that shows how it is written. */
  readonly example: string;
}

/** A longer one names nothing, and picomatch takes no glob of 65 536 characters. */
const LONGEST = 200;

/** Quotes, semicolons and what nobody sees: no name has them, and a glob with them fits nothing, so it protects nothing. */
const FOREIGN = /["'`´‘’“”„«»;\p{Cc}\p{Cf}]/u;

/** A JSON array of texts, or a text split by white space, and by commas outside of braces; a `#` starts a comment. */
export function readNames(
  { input, prefix, form, negation, example }: NamesInput,
  text: string,
  report: Report,
): readonly string[] {
  const entries = splitNames(text);
  for (const entry of entries) {
    const problem = (rule: string, fix = example) => report({ input, seen: entry, rule, fix });
    const mistake = resemblesSid(entry) ? sidMistake(entry, prefix) : undefined;
    if (mistake !== undefined) problem(mistake.rule, mistake.corrected && yamlLine(input, mistake.corrected));
    else if (/^!+$/.test(entry)) problem(negation);
    else if (entry.startsWith('!')) problem(negation, yamlLine(input, entry.replace(/^!+/, '')));
    else {
      const rule = findMistake(entry);
      if (rule !== undefined) problem(rule, lineOf(input, entries));
      else if (entry.length > LONGEST || entry.includes('/')) problem(form);
    }
  }
  return entries;
}

/** What is wrong with the signs in an entry. */
function findMistake(entry: string): string | undefined {
  if (FOREIGN.test(entry))
    return 'No name has quotes, semicolons or invisible characters. Split entries by commas or spaces.';
  if (!isBalanced(entry))
    return 'Its braces or brackets do not match. No entry has a space, in braces neither: `{pr,mr}-*`.';
  const outside = entry.replace(/[({][^(){}]*[)}]/g, '');
  return outside.includes('|') ? 'A `|` stands only in round brackets. Split entries by commas or spaces.' : undefined;
}

/** All entries as one line, since one without the others would protect less; undefined where a glob is among them. */
function lineOf(input: string, entries: readonly string[]): string | undefined {
  if (entries.some((entry) => /[{}()!]/.test(entry))) return undefined;
  const words = entries.flatMap((entry) => entry.replace(/[\p{Cc}\p{Cf}]/gu, '').split(/[^\p{L}\p{N}._*?-]+/u));
  const names = words.filter((word) => word !== '');
  return names.length === 0 ? undefined : yamlLine(input, names.join(', '));
}

function splitNames(text: string): readonly string[] {
  const list = text.replace(/(^|\s)#.*$/gm, '$1');
  const words = (readJsonArray(list) ?? list).split(/\s+/);
  const entries = words.flatMap((word) => {
    const open = countOpen(word);
    return [...word]
      .map((character, index) => (character === ',' && open[index] === 0 ? ' ' : character))
      .join('')
      .split(' ');
  });
  return entries.filter((entry) => entry !== '');
}

/** The texts of a JSON array, one a line: `toJSON` writes one, and as a glob it would be a class of letters. */
function readJsonArray(text: string): string | undefined {
  if (!text.trimStart().startsWith('[')) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((entry) => typeof entry === 'string') ? list.join('\n') : undefined;
  } catch {
    // A glob may begin with a bracket, too.
    return undefined;
  }
}

/** How many braces are open after each character; below 0: one was closed that was not open. */
function countOpen(text: string): readonly number[] {
  let open = 0;
  return [...text].map((character) => {
    open += character === '{' ? 1 : character === '}' ? -1 : 0;
    return open;
  });
}

/** A glob with an open bracket of any kind fits nothing, and protects nothing. */
function isBalanced(entry: string): boolean {
  const open: string[] = [];
  for (const sign of entry) {
    const kind = '{}[]()'.indexOf(sign);
    if (kind === -1) continue;
    if (kind % 2 === 0) open.push('}])'[kind / 2] ?? '');
    else if (open.pop() !== sign) return false;
  }
  return open.length === 0;
}

/** Whether an entry is a glob and no name. */
export const isGlob = (entry: string) => /[*?[\]{}()!+@|\\]/.test(entry);
