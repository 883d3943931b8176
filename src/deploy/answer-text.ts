/** What an answer says of its own failure: the words that a person would look for in it. Pure; the text is from outside. */
import type { AnswerBody } from '../run/http-probe.ts';
import { sanitizeLine } from '../text/sanitize.ts';

/** The reason, as the answer gives it. One line each. */
export interface AnswerText {
  /** At most 300 characters. */
  readonly text: string;
  /** The first frame of its stack in the Function's own code, e.g. `/var/task/handlers/health.js:3:9`. */
  readonly place?: string;
}

/** The text without what it must not say. */
type Hide = (text: string) => string;

/** Longer texts are cut, in characters. */
const MOST_CHARACTERS = 300;

/**
 * The reason in the beginning of a body; undefined where there is none that a person can read. A Function that throws or
 * calls back with an Error answers with JSON of `message`, `name` and `stack` (Twilio's local runtime, MIT); anything else
 * that is called back is sent as it is. Of a page of HTML only the title is a reason. `hide` takes out what nobody may read,
 * before anything is cut.
 */
export function findReason({ bytes, type }: AnswerBody, hide: Hide): AnswerText | undefined {
  // In a stream, a character that is cut at the end is left out and not replaced.
  const body = new TextDecoder().decode(bytes, { stream: true }).trim();
  if (/[\0\ufffd]/.test(body)) return undefined;
  if (body.startsWith('{')) {
    const error = readError(body, hide);
    if (error !== undefined) return error;
  }
  if (/html/i.test(type) || /^<(?:!doctype|html)\b/i.test(body)) return cut(hide(titleOf(body)));
  const shown = hide(body);
  // Of pretty-printed JSON the first line would be a bracket.
  return cut(/^[{[]/.test(body) ? shown.replace(/\s+/g, ' ') : shown);
}

/** The first line that says something; undefined when none does. */
function cut(text: string): { readonly text: string } | undefined {
  const line = text
    .split(/[\r\n]/)
    .map((part) => sanitizeLine(part, MOST_CHARACTERS))
    .find((part) => part !== '');
  return line === undefined ? undefined : { text: line };
}

/** The same of a line of a log or an alert, of which a stack may be a part; undefined when it says nothing. */
export function findLoggedReason(message: string): AnswerText | undefined {
  const place = ownFrame(message);
  // `Error` says nothing, as above.
  const said = cut(message.replace(/^\s*Error: /, ''));
  return said && { ...said, ...(place === undefined ? {} : { place }) };
}

function readError(body: string, hide: Hide): AnswerText | undefined {
  const { message, name, stack } = parse(body, hide);
  const said = cut(message ?? '');
  if (said === undefined) return undefined;
  // `Error` says nothing; `TypeError` does.
  const named =
    name === undefined || name === 'Error' || said.text.startsWith(name) ? said : cut(`${name}: ${said.text}`);
  const place = ownFrame(stack ?? '');
  return { ...(named ?? said), ...(place === undefined ? {} : { place }) };
}

/** The fields of an error as JSON. Of JSON that was cut, those that are whole. */
function parse(body: string, hide: Hide): { readonly [name in 'message' | 'name' | 'stack']?: string } {
  const fields = Object.entries(parseFields(body)).filter(
    (field): field is [string, string] =>
      ['message', 'name', 'stack'].includes(field[0]) && typeof field[1] === 'string',
  );
  return Object.fromEntries(fields.map(([name, text]) => [name, hide(text)]));
}

function parseFields(body: string): object {
  try {
    return JSON.parse(body) ?? {};
  } catch {
    const fields = body.matchAll(/"(message|name|stack)"\s*:\s*("(?:[^"\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*")/g);
    return Object.fromEntries([...fields].map(([, name = '', text = '""']) => [name, unquote(text)]));
  }
}

/** A string of JSON; '' when it holds what JSON does not allow, such as a line break. */
function unquote(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return '';
  }
}

/** Where the Function's own code stood: neither Node's, nor a package's. */
function ownFrame(stack: string): string | undefined {
  const frames = stack
    .split('\n')
    .flatMap((line) => /^\s*at (?:async |.*\()?([^()\s]+:\d+:\d+)\)?$/.exec(line)?.[1] ?? []);
  const own = frames.find((frame) => !/^node:|node_modules|^internal\//.test(frame));
  return own === undefined ? undefined : sanitizeLine(own, 150);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" };

function titleOf(html: string): string {
  const title = /<title[^>]{0,200}>([^<]{0,2000})<\/title/i.exec(html)?.[1] ?? '';
  return title.replace(/&(amp|lt|gt|quot|#39|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
