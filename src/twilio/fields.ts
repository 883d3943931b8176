/** One field of an answer. Each is read as the answer's own property; what matters and is wrong is {@link Unreadable}. */
import { isSid, normalizeSid } from '../model/sid.ts';
import { Unreadable } from './request.ts';

/** The fields of a JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an answer; `what` names it where it is no object. */
export function fieldsOf(body: unknown, what: string): Fields {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Unreadable(`${what} is not an object`);
  return body as Fields;
}

/** A field's value; undefined where it is missing. `__proto__` and its like mean nothing. */
export function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** A text that is not empty. */
export function text(fields: Fields, key: string): string | undefined {
  const value = own(fields, key);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A SID with the right prefix, its digits in lower case. Anything else could carry a path into the next request. */
export function sidOf(fields: Fields, prefix: string, key = 'sid'): string {
  const value = own(fields, key);
  if (typeof value !== 'string' || !isSid(value, prefix)) throw new Unreadable(`no ${prefix}… in “${key}”`);
  return normalizeSid(value);
}

/** A SID of any kind, or whatever text is there: what is only compared, and never put into a path. */
export function anySid(fields: Fields, key: string): string | undefined {
  const value = text(fields, key);
  return value === undefined ? undefined : normalizeSid(value);
}

/** A plain word in lower case. Statuses and runtimes become outputs, which people put into shell scripts. */
export function wordOf(fields: Fields, key: string): string | undefined {
  const value = text(fields, key);
  return value !== undefined && /^[A-Za-z][\w.-]{0,39}$/.test(value) ? value.toLowerCase() : undefined;
}

/** A moment of Twilio's own time, in ms; only comparable with other times of Twilio's. */
export function timeOf(fields: Fields, key: string): number | undefined {
  const time = Date.parse(text(fields, key) ?? '');
  return Number.isNaN(time) ? undefined : time;
}
