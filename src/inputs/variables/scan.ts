/**
 * The text of `variables` or of a `.env` file → names, values and lines. What a line means is for `dotenv` to say, which
 * Twilio's toolkit uses, too; this finds where each entry is, and what `dotenv` passes over in silence.
 */
import { parse } from 'dotenv';

/** One `NAME=value`. */
export interface Entry {
  readonly name: string;
  /** Never printed. */
  readonly value: string;
  /** 1-based line of the name. */
  readonly line: number;
  /** Why the value may be another than was meant; undefined: it is clear. `padding`: it is the end of one in Base64. */
  readonly unclear: 'quote' | 'hash' | 'padding' | undefined;
}

/** What a text holds. */
export interface Scan {
  /** In their order; a name may come twice. */
  readonly entries: readonly Entry[];
  /** 1-based numbers of lines that are neither an entry nor a comment, or have a name whose `=` is on another line. */
  readonly strays: readonly number[];
}

/** Where `dotenv` (17.4.2, lib/main.js) sees an entry. Groups: what is before the name, the name, the value as written. */
const ENTRY =
  /^(\s*(?:export\s+)?)([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?$/dgm;

/** Finds the entries. Their values are those that `dotenv` gives. */
export function scanVariables(text: string): Scan {
  const unified = text.replace(/\r\n?/g, '\n');
  const lineAt = (index: number) => unified.slice(0, index).split('\n').length;
  const entries: Entry[] = [];
  const strays: number[] = [];
  let end = 0;
  const passOver = (until: number) => {
    const first = lineAt(end);
    for (const [index, line] of unified.slice(end, until).split('\n').entries())
      if (/^\s*[^\s#]/.test(line)) strays.push(first + index);
  };
  for (const match of unified.matchAll(ENTRY)) {
    const [whole, before = '', name = '', written = ''] = match;
    // To `dotenv` this is an entry; to a person a line that may hold a piece of a value, which must not pass for a name.
    const nameEnd = match.index + before.length + name.length;
    if (/^[^\S\n]*\n/.test(unified.slice(nameEnd))) continue;
    const valueEnd = match.indices?.[3]?.[1] ?? match.index + whole.length;
    passOver(match.index);
    end = match.index + whole.length;
    const values = parse(whole);
    const value = (Object.hasOwn(values, name) ? values[name] : undefined) ?? '';
    const line = lineAt(match.index + before.length);
    entries.push({ name, value, line, unclear: findUnclear(written, unified.slice(valueEnd, end)) });
  }
  passOver(unified.length);
  return { entries, strays };
}

/** An open quote ends at the end of its line; a `#` within a word begins a comment now and did not in older versions. */
function findUnclear(written: string, rest: string): Entry['unclear'] {
  const value = written.trim();
  if (/^=[=\s]*$/.test(value)) return 'padding';
  const quote = /^["'`]/.exec(value)?.[0];
  if (quote !== undefined) return value.length > 1 && value.endsWith(quote) ? undefined : 'quote';
  return rest.startsWith('#') && value !== '' && !/\s$/.test(written) ? 'hash' : undefined;
}
