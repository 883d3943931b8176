/** How Twilio answers: bodies, errors and pages. */

import type { World } from '../model/state.ts';
import type { Service } from '../model/types.ts';

/** A request after routing: what a handler needs to answer it. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Fields of a form-encoded body in their order. */
  readonly form: readonly (readonly [string, string])[];
  readonly contentType: string;
  readonly body: Buffer;
  /** The `{…}` parts of the path, by name. */
  readonly params: Readonly<Record<string, string>>;
  /** Index of the request in `twilio.requests`. */
  readonly index: number;
}

/** Status and JSON body of an answer; a body that is undefined is left out (204). */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers one kind of request. */
export type Handler = (world: World, call: Call) => Answer | Promise<Answer>;

/** Twilio's error body. [D] `{"code","message","more_info","status"}` */
export function refuse(status: number, code: number, message: string): Answer {
  return { status, body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status } };
}

/** 404 with code 20404, in Twilio's words. */
export function notFound(call: Call): Answer {
  return refuse(404, 20404, `The requested resource ${call.path} was not found`);
}

/** The service named in the path, by SID or unique name. [D] */
export function findService(world: World, call: Call): Service | undefined {
  const key = call.params['service'];
  return world.services.find((service) => service.sid === key || service.uniqueName === key);
}

/** First value of a form field. */
export function field(call: Call, name: string): string | undefined {
  return call.form.find(([key]) => key === name)?.[1];
}

/** ISO 8601 in GMT without fractions, as the OpenAPI examples have it. */
export function showDate(world: World, ms: number): string | null {
  if (Number.isNaN(ms)) return null;
  return `${new Date(ms + (world.options.skewMs ?? 0)).toISOString().slice(0, 19)}Z`;
}

/** Absolute address of a resource path. */
export function link(world: World, path: string): string {
  return world.linksOrigin() + path;
}

/**
 * One page of a list with `meta`. The token names the last item of the page before, so that pages stay right
 * while items are added in front; without a token `Page` alone counts. [D] PageSize 1–1000, default 50.
 */
export function page<T extends { readonly sid: string }>(
  world: World,
  call: Call,
  key: string,
  items: readonly T[],
  show: (item: T) => unknown,
): Answer {
  const size = Number(call.query.get('PageSize') ?? 50);
  const number = Number(call.query.get('Page') ?? 0);
  if (!Number.isInteger(size) || size < 1 || size > 1000)
    return refuse(400, 20001, `Invalid PageSize: ${call.query.get('PageSize')}`);
  if (!Number.isInteger(number) || number < 0) return refuse(400, 20001, `Invalid Page: ${call.query.get('Page')}`);
  const token = call.query.get('PageToken');
  const last = token?.startsWith('PB') ? items.findIndex((item) => item.sid === token.slice(2)) : -1;
  const from = last >= 0 ? last + 1 : number * size;
  const shown = items.slice(from, from + size);
  const address = (index: number, after?: string): string => {
    const query = new URLSearchParams(
      [...call.query].filter(([name]) => !['PageSize', 'Page', 'PageToken'].includes(name)),
    );
    query.set('PageSize', String(size));
    query.set('Page', String(index));
    if (after) query.set('PageToken', after);
    return link(world, `${call.path}?${query}`);
  };
  const more = from + size < items.length;
  const meta = {
    first_page_url: address(0),
    key,
    next_page_url: more ? address(number + 1, `PB${shown.at(-1)?.sid}`) : null,
    page: number,
    page_size: size,
    previous_page_url: number > 0 ? address(number - 1) : null,
    url: address(number, token ?? undefined),
  };
  return { status: 200, body: { [key]: shown.map(show), meta } };
}
