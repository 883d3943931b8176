/** What is said of a health check that asks a path which nothing in the Build answers, or not without a signature. Pure. */
import type { HealthPath } from '../inputs/deploy.ts';
import { ActionFailure } from '../model/errors.ts';
import type { ClosedPath, UnansweredPath } from '../model/unanswered-paths.ts';
import { joinSentences, joinWithAnd, listFirst } from '../text/lists.ts';
import { yamlList } from '../text/yaml.ts';

/** So many paths that there are stand in a sentence. */
const SHOWN = 5;

/** Why a health check would fail for certain: at least one path. */
export interface BadPaths {
  readonly missing: readonly UnansweredPath[];
  readonly closed: readonly ClosedPath[];
}

/** The failure of a deploy whose health check would fail for certain, with the corrected list. `done`: a sentence. */
export function explainBadPaths(paths: BadPaths, given: readonly HealthPath[], done: string): ActionFailure {
  const { missing, closed } = paths;
  const [first] = missing;
  const names = joinWithAnd(missing.map(({ path }) => path));
  const evidence =
    first === undefined
      ? 'The health check has no signature to send, so it would fail.'
      : `It has ${listFirst(first.nearest, SHOWN)}.`;
  const lines = correctLines(paths, given);
  return new ActionFailure('error', {
    title: first === undefined ? 'Path not public' : 'No such path',
    what: joinSentences(
      first && `Nothing in the Build answers on ${names}, which “health-check” asks.`,
      ...closed.map(describeClosed),
    ),
    why: `${evidence} ${done}`,
    next: adviseOn(paths, lines.length),
    ...(lines.length === 0 ? {} : { lines: yamlList('health-check', lines).split('\n') }),
  });
}

function describeClosed({ path, visibility, file }: ClosedPath): string {
  const where = file === undefined ? '' : ` (${file})`;
  return visibility === 'private'
    ? `${path} is private${where} and has no address that “health-check” could ask.`
    : `${path} is protected${where}: without Twilio’s signature it answers 400 or 403, which “health-check” does not take.`;
}

/**
 * The list as it would pass, each path once: the one that was meant for one that is not there, refusals for one that
 * refuses. Every deploy asks them in production, so a path is offered only where it is like the one that was given.
 */
function correctLines({ missing, closed }: BadPaths, given: readonly HealthPath[]): readonly string[] {
  const meant = new Map(missing.map((one) => [one.path, one.meant]));
  const refusing = new Map(closed.map(({ path, visibility }) => [path, visibility]));
  const lines = new Map<string, string>();
  const isGiven = (wanted: string) => given.some(({ path }) => path === wanted);
  for (const { path, statuses } of given) {
    const asked = meant.has(path) ? meant.get(path) : path;
    if (asked === undefined || refusing.get(path) === 'private') continue;
    // The line for it that was given stays.
    if (lines.has(asked) || (asked !== path && isGiven(asked))) continue;
    lines.set(asked, [asked, refusing.has(path) ? '400,403' : statuses.join(',')].join(' ').trim());
  }
  return [...lines.values()];
}

function adviseOn({ missing, closed }: BadPaths, lines: number): string {
  if (lines === 0) return 'Name a public path in “health-check”, or take the line out.';
  const below = lines === 1 ? 'in the line below' : 'in the lines below';
  const namesOf = (wanted: string) =>
    joinWithAnd(closed.filter(({ visibility }) => visibility === wanted).map(({ path }) => path));
  const [refusing, hidden] = [namesOf('protected'), namesOf('private')];
  const near = missing.filter(({ meant }) => meant !== undefined);
  const unlike = joinWithAnd(missing.filter(({ meant }) => meant === undefined).map(({ path }) => path));
  return joinSentences(
    near.length > 0 &&
      `Name ${near.length === 1 ? 'a path that is' : 'paths that are'} there; the nearest ${near.length === 1 ? 'is' : 'are'} ${below}.`,
    unlike !== '' && `Name a public path that is there in place of ${unlike}, or leave it out, as ${below}.`,
    refusing !== '' && `Let ${refusing} refuse, as ${below}.`,
    hidden !== '' && `Take ${hidden} out of “health-check”.`,
  );
}

/** The warning for a path that may be answered all the same. */
export const describeDoubtful = ({ path, nearest }: UnansweredPath) =>
  `No file or version is on ${path}, which “health-check” asks, so the new Build may not answer there. It has ${listFirst(nearest, SHOWN)}.`;
