/** Variables in some other form than lines of `NAME=value`. Their values are neither kept nor shown. */

import { MAX_NAME } from '../../model/variables.ts';

/** What was pasted, in words, and the names in it: of a list only where each entry has one. */
export interface PastedVariables {
  readonly form: 'JSON' | 'a YAML list';
  readonly names: readonly string[];
}

/** A shorter text is shown, in characters: few secrets are so short. */
const SHORTEST_HIDDEN = 12;

/** Words in capitals or in small letters, with `_` between them; `AUTHENTICATION` is one. */
const WORDS = /^(?:[A-Z0-9]{0,15}(?:_[A-Z0-9]{0,15})*|[a-z0-9]{0,11}(?:_[a-z0-9]{0,11})*)$/;

/** Whether a name may be a value, so that it is not shown where nothing but a sign follows it: Base64 ends in `=`. */
export const mayBeValue = (name: string) => name.length >= SHORTEST_HIDDEN && !WORDS.test(name);

/** GitHub's own token is in `toJSON(secrets)`, and no Function needs it. */
const NO_VARIABLE = /^github_token$/i;

/** Values stand as keys, too, so only what cannot be one is repeated. */
const isOffered = (name: string) => /^[A-Z][A-Z0-9_]*$/.test(name) && name.length <= MAX_NAME && !mayBeValue(name);

/** The form of a text that is no lines of variables, or undefined. */
export function findPasted(text: string): PastedVariables | undefined {
  const written = text.trim();
  const named = (names: readonly string[]) =>
    [...new Set(names)].filter((name) => isOffered(name) && !NO_VARIABLE.test(name));
  if (/^(?:\{|\[\s*["{])/.test(written)) return { form: 'JSON', names: named(namesInJson(written)) };
  if (!/^-\s/.test(written)) return undefined;
  const lines = written.split(/\r\n?|\n/).filter((line) => /^\s*[^\s#]/.test(line));
  // What is after the sign must not be the end of a value in Base64.
  const found = lines.map((line) => /^\s*-\s+["'`]?(?:export\s+)?([A-Za-z_]\w*)(?:=|:\s)\s*[^\s=]/.exec(line)?.[1]);
  const names = found.filter((name) => name !== undefined);
  return { form: 'a YAML list', names: names.length === lines.length ? named(names) : [] };
}

/** The keys of an object; a list of other things has none that are certainly names. */
function namesInJson(text: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  } catch {
    return [];
  }
}
