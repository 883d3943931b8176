/** Inputs that are one of a few words: a slip is corrected to the word that was meant. */
import { closest, distance } from 'fastest-levenshtein';
import { joinWithOr } from '../text/lists.ts';
import { withoutQuotes } from '../text/pasted-list.ts';
import { yamlLine } from '../text/yaml.ts';
import { INPUTS } from './declarations.ts';
import type { Report } from './parse.ts';

/** Inputs that are `true` or `false`. */
export type BooleanInput =
  | 'create-service'
  | 'wait'
  | 'create-environment'
  | 'allow-removals'
  | 'replace-variables'
  | 'rollback'
  | 'dry-run'
  | 'summary';

const MEANT_TRUE = /^(?:true|y|yes|on|1|t|enabled?)$/i;
const MEANT_FALSE = /^(?:false|n|no|off|0|f|disabled?|never)$/i;

/** A boolean as YAML 1.2's core schema writes it; '' means the default. */
export function readBoolean(name: BooleanInput, text: string, report: Report): boolean {
  return readFlag(name, INPUTS[name].default, text, report);
}

/** The same for an input of any action. */
export function readFlag(name: string, fallback: 'true' | 'false', text: string, report: Report): boolean {
  const value = text === '' ? fallback : text;
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)$/.test(value)) return false;
  const fix = yamlLine(name, nearestFlag(withoutQuotes(value)) ?? fallback === 'true');
  report({ input: name, seen: value, rule: 'It is `true` or `false`.', fix });
  return fallback === 'true';
}

/** The boolean that was meant, by another word (`yes`) or a slip (`ture`), or undefined. */
function nearestFlag(word: string): boolean | undefined {
  if (MEANT_TRUE.test(word)) return true;
  if (MEANT_FALSE.test(word)) return false;
  const letters = word.slice(0, 10).toLowerCase();
  const [toTrue, toFalse] = [distance(letters, 'true'), distance(letters, 'false')];
  return Math.min(toTrue, toFalse) > 2 || toTrue === toFalse ? undefined : toTrue < toFalse;
}

/** What an input may be that is one of a few words. */
export interface WordRule<W extends string> {
  readonly words: readonly W[];
  readonly fallback: W;
  /** What was most likely meant by a text that is like none of them. */
  readonly guess: (text: string) => W;
}

/** One of a few words; '' means the default. */
export function readWord<W extends string>(name: string, rules: WordRule<W>, text: string, report: Report): W {
  const { words, fallback, guess } = rules;
  const value = text === '' ? fallback : text;
  const known = words.find((word) => word === value);
  if (known !== undefined) return known;
  const written = withoutQuotes(value);
  const letters = written.slice(0, 20).toLowerCase();
  const nearest = closest(letters, words) as W;
  report({
    input: name,
    seen: value,
    rule: `It is ${joinWithOr(words.map((word) => `\`${word}\``))}.`,
    fix: yamlLine(name, distance(letters, nearest) <= letters.length / 4 ? nearest : guess(written)),
  });
  return fallback;
}
