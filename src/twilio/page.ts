/** Pages of a list: decoded, reduced while they are read, and the link to the next one. */
import { type Fields, fieldsOf, own, text } from './fields.ts';
import { Unreadable } from './request.ts';

/** A page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Of the items that have one, the `sid` as it was written: only to see that a page is a new one. */
  readonly sids: readonly string[];
  /** Path and query of the next page, without the host it came with. */
  readonly next: string | undefined;
}

/** Reads a page of a list and keeps of each item only what `decodeItem` returns. */
export function decodePage<T>(key: string, decodeItem: (item: unknown) => T): (body: unknown) => Page<T> {
  return (body) => {
    const fields = fieldsOf(body, 'the list');
    const items = own(fields, key);
    if (!Array.isArray(items)) throw new Unreadable(`no “${key}”`);
    const meta = fieldsOf(own(fields, 'meta'), '“meta”');
    // The last page says null (or an empty text, as Twilio's older lists do); one that says nothing may have lost the rest of the list, and a short list would be a lie.
    const next = own(meta, 'next_page_url');
    return {
      items: items.map(decodeItem),
      sids: items.flatMap((item) => readSid(item) ?? []),
      next: next === null || next === '' ? undefined : pathOf(next),
    };
  };
}

const readSid = (item: unknown) =>
  typeof item === 'object' && item !== null ? text(item as Fields, 'sid') : undefined;

/** For a list that is reduced while it is read: what `decodeItem` keeps of an item (JSON), or why it cannot be read. */
export function wrapItem(decodeItem: (item: unknown) => unknown): (item: unknown) => unknown {
  return (item) => {
    try {
      return { kept: decodeItem(item), sid: readSid(item) };
    } catch (error) {
      if (error instanceof Unreadable) return { unreadable: error.message };
      throw error;
    }
  };
}

/** Reads what {@link wrapItem} kept; only that can be an object here, since it has replaced every object of the list. */
export function unwrapItem<T>(item: unknown): T {
  const fields = fieldsOf(item, 'an item of the list');
  const unreadable = text(fields, 'unreadable');
  if (unreadable !== undefined || !Object.hasOwn(fields, 'kept'))
    throw new Unreadable(unreadable ?? 'nothing was kept');
  return fields['kept'] as T;
}

/**
 * Path and query of a link. The host is dropped: credentials never follow a link. A link like `x:.evil.com/`
 * has a path that does not start with a slash and would become a part of the host.
 */
function pathOf(link: unknown): string {
  if (typeof link !== 'string' || !URL.canParse(link, 'https://serverless.twilio.com'))
    throw new Unreadable('a link that is not one');
  const { pathname, search } = new URL(link, 'https://serverless.twilio.com');
  if (!pathname.startsWith('/')) throw new Unreadable('a link without a path');
  return pathname + search;
}
