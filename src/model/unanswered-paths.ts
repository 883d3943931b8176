/** Paths of a health check that nothing in a Build answers: known before the Build is made. Pure. */
import { sortByNearness } from '../text/nearest.ts';
import type { Version } from './build-contents.ts';

/** A path that no version is on. */
export interface UnansweredPath {
  /** As it was given, its query included. */
  readonly path: string;
  /** `false`: a version is on a path so much like it that Twilio may answer for it; nobody has said what it does there. */
  readonly certain: boolean;
  /** The paths that there are, those most like it first. */
  readonly nearest: readonly string[];
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
    }));
}

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
