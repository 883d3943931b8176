/** What is said of a health check that asks a path which nothing in the Build answers. Pure. */
import type { HealthPath } from '../inputs/deploy.ts';
import { ActionFailure } from '../model/errors.ts';
import type { UnansweredPath } from '../model/unanswered-paths.ts';
import { joinWithAnd, listFirst } from '../text/lists.ts';
import { yamlList } from '../text/yaml.ts';

/** So many paths that there are stand in a sentence. */
const SHOWN = 5;

/** The failure of a deploy whose health check would fail for certain, with the corrected list. `paths`: at least one. */
export function explainUnanswered(
  paths: readonly UnansweredPath[],
  given: readonly HealthPath[],
  uploads: boolean,
): ActionFailure {
  const [first] = paths;
  const meant = new Map(paths.map(({ path, nearest }) => [path, nearest[0] ?? path]));
  const lines = given.map(({ path, statuses }) => [meant.get(path) ?? path, statuses.join(',')].join(' ').trim());
  return new ActionFailure('error', {
    title: 'No such path',
    what: `Nothing in the new Build answers on ${joinWithAnd(paths.map(({ path }) => path))}, which “health-check” asks.`,
    why: `It has ${listFirst(first?.nearest ?? [], SHOWN)}. ${uploads ? 'Nothing was uploaded, and no' : 'No'} Build was created.`,
    next: `Name ${paths.length === 1 ? 'a path that is' : 'paths that are'} there; the nearest ${paths.length === 1 ? 'is in the line below' : 'are in the lines below'}.`,
    lines: yamlList('health-check', [...new Set(lines)]).split('\n'),
  });
}

/** The warning for a path that may be answered all the same. */
export const describeDoubtful = ({ path, nearest }: UnansweredPath) =>
  `No file or version is on ${path}, which “health-check” asks, so the new Build may not answer there. It has ${listFirst(nearest, SHOWN)}.`;
