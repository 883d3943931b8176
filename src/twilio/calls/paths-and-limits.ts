/** Paths, sizes and times of requests, which all calls share. */
import type { Limits } from '../../async/clock.ts';
import { decodePage } from '../page.ts';
import { followPages, type Read } from '../read.ts';

/** Twilio does not document larger Builds than 50 functions and 1000 assets: 0.3 MB, so 20 of them are 6 MB. */
export const PAGE_SIZE = 20;

/** How many versions a page of Builds may list, about: 1.5 MB. */
export const PAGE_VERSIONS = 5_000;

/** For lists of small things. */
export const LONG_PAGE_SIZE = 100;

/** One POST that creates may take this long, in ms. */
export const CREATE_MS = 30_000;

/** In bytes. */
export const MB = 1_048_576;

/** The answer about one small thing may have this many bytes. */
export const SMALL = 65_536;

/** `/v1/Services/…`, of a service SID or unique name. */
export const servicePath = (service: string) => `/v1/Services/${encodeURIComponent(service)}`;

/** The part of a path that holds Functions or Assets. */
export const FOLDERS = { function: 'Functions', asset: 'Assets' } as const;

/** A list of small things, to its end. */
export function readList<T>(
  read: Read,
  path: string,
  key: string,
  decodeItem: (item: unknown) => T,
  limits: Limits,
): Promise<readonly T[]> {
  const decode = decodePage(key, decodeItem);
  return Array.fromAsync(followPages(`${path}?PageSize=${LONG_PAGE_SIZE}`, (page) => read(page, MB, decode, limits)));
}
