/**
 * Which path a version answers on, for versions that are given as a bare `ZN…`. A version cannot be looked up
 * by its SID alone, only under its function or asset (Function Version and Asset Version resource pages).
 */
import type { Limits } from '../../async/clock.ts';
import { mapPool } from '../../async/pool.ts';
import type { Version, VersionKind } from '../../model/build-contents.ts';
import type { Serverless } from './serverless.ts';

/** Twilio answers 429 to more than about ten requests at a time. */
const AT_ONCE = 8;

/**
 * SID → path, for as many of the versions as exist. Resources that changed last are looked at first, and of each its
 * newest versions; it stops when all are found.
 */
export async function findPaths(
  serverless: Serverless,
  serviceSid: string,
  kind: VersionKind,
  sids: readonly string[],
  limits: Limits,
): Promise<ReadonlyMap<string, string>> {
  const missing = new Set(sids);
  const found = new Map<string, string>();
  if (missing.size === 0) return found;
  const resources = await serverless.listResources(serviceSid, kind, limits);
  const newestFirst = resources.toSorted((one, other) => (other.updatedAt ?? 0) - (one.updatedAt ?? 0));
  // After one failure the others have nothing to work for.
  const stop = new AbortController();
  const together = { ...limits, signal: AbortSignal.any([limits.signal, stop.signal]) };
  const fail = (error: unknown): never => {
    stop.abort(error);
    throw error;
  };
  // Older versions come after the newest ones of every other resource.
  let lists = newestFirst.map(({ sid }) => serverless.readVersions(serviceSid, kind, sid, together));
  while (lists.length > 0 && missing.size > 0) {
    const older = await mapPool(lists, AT_ONCE, async (pages) => {
      const page = missing.size === 0 ? undefined : await pages.next().catch(fail);
      if (page === undefined || page.done) return [];
      for (const { sid, path } of page.value.items) if (path !== undefined && missing.delete(sid)) found.set(sid, path);
      return [pages];
    });
    lists = older.flat();
  }
  return found;
}

/** The versions, each with its path; `onMissing` hears how many have to be looked up. One that is not found stays without. */
export async function addPaths(
  serverless: Serverless,
  serviceSid: string,
  kind: VersionKind,
  versions: readonly Version[],
  limits: Limits,
  onMissing: (bare: number) => void = () => undefined,
): Promise<readonly Version[]> {
  const bare = versions.filter(({ path }) => path === undefined).map(({ sid }) => sid);
  if (bare.length === 0) return versions;
  onMissing(bare.length);
  const found = await findPaths(serverless, serviceSid, kind, bare, limits);
  return versions.map((version) => ({ ...version, path: version.path ?? found.get(version.sid) }));
}
