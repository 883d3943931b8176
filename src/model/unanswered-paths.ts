/** Paths of a health check that nothing in a Build answers, or not to everybody: known before the Build is made. Pure. */
import { findNearest, sortByNearness } from '../text/nearest.ts';
import type { Version } from './build-contents.ts';

/** A path that no version is on. */
export interface UnansweredPath {
  /** As it was given, its query included. */
  readonly path: string;
  /** `false`: a version is on a path so much like it that Twilio may answer for it; nobody has said what it does there. */
  readonly certain: boolean;
  /** The paths that there are, those most like it first. */
  readonly nearest: readonly string[];
  /** The one that was most likely meant, unless it is known to be protected or private; undefined where none is like it. */
  readonly meant: string | undefined;
}

/** A path whose version does not answer everybody. */
export interface ClosedPath {
  /** As it was given, its query included. */
  readonly path: string;
  /** `protected`: only to requests with Twilio's signature; `private`: it has no address. */
  readonly visibility: 'protected' | 'private';
  /** The file of the workspace that it is made of, where that is known. */
  readonly file: string | undefined;
}

/** What is asked of one path; `statuses` as in `HealthPath`. */
interface Asked {
  readonly path: string;
  readonly statuses: readonly string[];
}

/**
 * The paths that no version answers. What may answer with 404 or a redirect is not among them: it may well be on no
 * path. Where a version's path is not known, or could stand for many, nothing is certain, and none is returned.
 */
export function findUnanswered(asked: readonly Asked[], versions: readonly Version[]): readonly UnansweredPath[] {
  const served = versions.flatMap(({ path }) => path ?? []);
  if (served.length < versions.length || served.some((path) => /[*{}[\]:]/.test(path))) return [];
  const open = versions.flatMap(({ path, visibility }) => (isClosed(visibility) ? [] : (path ?? [])));
  const alike = new Set(served.flatMap(readLoosely));
  return asked
    .filter(
      ({ path, statuses }) =>
        !served.includes(routeOf(path)) && !statuses.some((status) => /^3|^404|^4xx/.test(status)),
    )
    .filter(({ path }) => routeOf(path) !== '/' || !served.includes('/index.html'))
    .map(({ path }) => ({
      path,
      certain: routeOf(path) !== '/' && !readLoosely(routeOf(path)).some((one) => alike.has(one)),
      nearest: sortByNearness(routeOf(path), served, (one) => [one]),
      meant: findNearest(routeOf(path), open, (one) => [one]),
    }));
}

/**
 * The paths whose version is known to be protected or private, unless they may answer from 300 to 499: with which of
 * these Twilio refuses is not known for certain.
 */
export function findClosed(asked: readonly Asked[], versions: readonly Version[]): readonly ClosedPath[] {
  return asked.flatMap(({ path, statuses }) => {
    const { visibility, file } = versions.find((version) => version.path === routeOf(path)) ?? {};
    return isClosed(visibility) && !statuses.some((status) => /^[34]/.test(status)) ? [{ path, visibility, file }] : [];
  });
}

const isClosed = (visibility: string | undefined) => visibility === 'protected' || visibility === 'private';

/** Without its query, and decoded as a server would. */
function routeOf(path: string): string {
  const route = path.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(route);
  } catch {
    return route;
  }
}

/** A path in lower case without its ending, a slash at its end or `/index`: what a server may take for the same. */
const readLoosely = (path: string): readonly string[] => {
  const plain = path.toLowerCase().replace(/\/+$/, '');
  const short = plain.replace(/\.\w+$/, '');
  return [plain, short, short.replace(/\/index$/, '')];
};
