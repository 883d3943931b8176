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

/** Split by white space, and by commas outside of braces; a `#` starts a comment. */
export function readNames(
  { input, prefix, form, negation, example }: NamesInput,
  text: string,
  report: Report,
): readonly string[] {
  const entries = splitNames(text);
  for (const entry of entries) {
    const problem = (rule: string, meant?: string) =>
      report({ input, seen: entry, rule, fix: meant === undefined ? example : yamlLine(input, meant) });
    const mistake = resemblesSid(entry) ? sidMistake(entry, prefix) : undefined;
    if (mistake !== undefined) problem(mistake.rule, mistake.corrected);
    else if (entry.startsWith('!')) problem(negation, entry.replace(/^!+/, '') || undefined);
    else if (!isBalanced(entry))
      problem('Its braces do not match. No entry has a space, in braces neither: `{pr,mr}-*`.');
    else if (entry.length > LONGEST || entry.includes('/')) problem(form);
  }
  return entries;
}

function splitNames(text: string): readonly string[] {
  const words = text.replace(/(^|\s)#.*$/gm, '$1').split(/\s+/);
  const entries = words.flatMap((word) => {
    const open = countOpen(word);
    return [...word]
      .map((character, index) => (character === ',' && open[index] === 0 ? ' ' : character))
      .join('')
      .split(' ');
  });
  return entries.filter((entry) => entry !== '');
}

/** How many braces are open after each character; below 0: one was closed that was not open. */
function countOpen(text: string): readonly number[] {
  let open = 0;
  return [...text].map((character) => {
    open += character === '{' ? 1 : character === '}' ? -1 : 0;
    return open;
  });
}

/** A glob with an open brace fits nothing, and protects nothing. */
function isBalanced(entry: string): boolean {
  const open = countOpen(entry);
  return open.at(-1) === 0 && open.every((depth) => depth >= 0);
}

/** Whether an entry is a glob and no name. */
export const isGlob = (entry: string) => /[*?[\]{}()!+@|\\]/.test(entry);
