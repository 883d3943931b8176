/** Reading from Twilio: whatever only reads may be repeated, and lists are read to their end. */
import type { Clock, Limits } from '../async/clock.ts';
import { type Retry, retry } from '../async/retry.ts';
import type { Client } from './client.ts';
import type { Page } from './page.ts';
import { type ApiRequest, markLate, RequestFailure, retryDelayOf, Unreadable } from './request.ts';

/** One GET may take this long, in ms. */
export const READ_MS = 10_000;

/** Before Twilio has answered at all, a wrong host is likelier than an outage: give up after this, in ms. */
const SILENCE_MS = 30_000;

/** Pages of one list; 500 Builds are 25. More than this is a server that never ends. */
const MAX_PAGES = 1_000;

/** An answer that is whole and of the wrong shape, so many times in a row, does not get right by asking on. */
const MAX_UNREADABLE = 5;

/** Whether a request may be sent again, for reads: everything but a final failure. */
export function classifyRead(error: unknown): Retry {
  if (!(error instanceof RequestFailure) || error.facts.class === 'final') return { again: false };
  return { again: true, ...retryDelayOf(error) };
}

/** What reading needs; `onRetry` is told of every failure that is followed by another try, and when (in ms). */
export interface ReaderOptions {
  readonly client: Client;
  readonly clock: Clock;
  readonly random: () => number;
  readonly onRetry: (error: unknown, waitMs: number) => void;
}

/** Sends a request that only reads, again where that may help. */
export type Repeat = <T>(request: ApiRequest, decode: (body: unknown) => T, limits: Limits) => Promise<T>;

/** GETs a path and decodes the answer, which may have `sizeLimit` bytes. */
export type Read = <T>(path: string, sizeLimit: number, decode: (body: unknown) => T, limits: Limits) => Promise<T>;

/** Reads are repeated until the deadline, after 30 s if Twilio has never answered, and not for ever if the answers make no sense. */
export function createRepeat({ client, clock, random, onRetry }: ReaderOptions): Repeat {
  const budgetMs = () => (client.answered() ? Number.POSITIVE_INFINITY : SILENCE_MS);
  return (request, decode, limits) => {
    let unreadable = 0;
    const judge = (error: unknown): Retry => {
      unreadable = error instanceof RequestFailure && error.cause instanceof Unreadable ? unreadable + 1 : 0;
      return unreadable === MAX_UNREADABLE ? { again: false } : classifyRead(error);
    };
    const options = { clock, random, judge, budgetMs, onFailure: onRetry, late: markLate };
    return retry((p) => client.send(request, decode, p), limits, options);
  };
}

/** The same for a plain GET. */
export function createReader(options: ReaderOptions): Read {
  const repeat = createRepeat(options);
  return (path, sizeLimit, decode, limits) =>
    repeat({ method: 'GET', path, timeLimitMs: READ_MS, sizeLimit }, decode, limits);
}

/**
 * The pages of a list, one in memory at a time. A list that comes back to an address it had, or to nothing but items it
 * had, is refused at once: it would be read until the deadline. A page may be empty: the next one may have more.
 */
export async function* readPages<T>(
  first: string,
  readPage: (path: string) => Promise<Page<T>>,
): AsyncGenerator<Page<T>> {
  const paths = new Set<string>();
  const sids = new Set<string>();
  for (let path: string | undefined = first; path !== undefined; ) {
    if (paths.has(path) || paths.size === MAX_PAGES) throw endless(path);
    paths.add(path);
    const page: Page<T> = await readPage(path);
    if (page.sids.length > 0 && page.sids.every((sid) => sids.has(sid))) throw endless(path);
    for (const sid of page.sids) sids.add(sid);
    yield page;
    path = page.next;
  }
}

/** Unreadable, and so it stays. */
const endless = (path: string) =>
  new RequestFailure({ method: 'GET', path }, { class: 'final', words: 'a list without an end', status: 200 });

/** The items of all pages, see {@link readPages}. */
export async function* followPages<T>(first: string, readPage: (path: string) => Promise<Page<T>>): AsyncGenerator<T> {
  for await (const { items } of readPages(first, readPage)) yield* items;
}
