/** The paths that inputs give to versions are labels: on which path a version answers is Twilio's to say. */
import { allVersions, type ListedVersions, type Version } from '../model/build-contents.ts';
import { correctPaths, describeDifference } from '../model/build-difference.ts';
import { ActionFailure } from '../model/errors.ts';
import type { RunContext } from '../run/context.ts';
import { listFirst } from '../text/lists.ts';

/** A message with more of them is read by nobody. */
const SHOWN = 10;

/**
 * Takes over the paths that Twilio tells, for every report that follows, and warns of each that was given wrong. What
 * an answer says nothing of stays as it is.
 */
export function correctLabels({ record, log }: Pick<RunContext, 'record' | 'log'>, listed: ListedVersions): void {
  const { contents, changes } = record.facts;
  if (contents === undefined) return;
  const paths = new Map(allVersions(listed).map(({ sid, path }) => [sid, path]));
  const pathOf = ({ sid, path }: Version) => paths.get(sid) ?? path;
  const wrong = allVersions(contents).flatMap((version) => {
    const { sid, path } = version;
    const real = pathOf(version);
    return path === undefined || real === undefined || real === path ? [] : [{ sid, said: path, real }];
  });
  const correct = (versions: readonly Version[]) => versions.map((version) => ({ ...version, path: pathOf(version) }));
  record.note('contents', {
    ...contents,
    functionVersions: correct(contents.functionVersions),
    assetVersions: correct(contents.assetVersions),
  });
  if (wrong.length === 0) return;
  if (changes !== undefined) {
    const difference = correctPaths(changes.difference, paths);
    record.note('changes', { words: describeDifference(difference), difference });
  }
  log.warning(describe(wrong), { title: 'Another path' });
}

/** A version that was given on another path than its own. */
interface WrongLabel {
  readonly sid: string;
  readonly said: string;
  readonly real: string;
}

function describe(wrong: readonly WrongLabel[]): string {
  const shown = wrong.slice(0, SHOWN);
  const facts = wrong.map(({ sid, said, real }) => `Version ${sid} answers on ${real}, not on ${said}`);
  const lines = shown.map(({ sid, real }) => `“${real}=${sid}”`);
  return `${listFirst(facts, SHOWN, '; ')}. This is what Twilio says, and what is shown from here on. Correct the ${wrong.length === 1 ? 'line' : 'lines'}: ${lines.join(', ')}, or give the ${wrong.length === 1 ? 'version' : 'versions'} you meant.`;
}

/** Throws when two versions are on one path. */
export function refuseSharedPaths(versions: readonly Version[]): void {
  const taken = new Map<string, string>();
  for (const { sid, path } of versions) {
    if (path === undefined) continue;
    const other = taken.get(path);
    if (other !== undefined)
      throw new ActionFailure('error', {
        title: 'Two versions of one path',
        what: `Versions ${other} and ${sid} both answer on ${path}.`,
        why: 'A path is one route, so a Build serves one version on it.',
        next: 'Keep the one you mean.',
      });
    taken.set(path, sid);
  }
}
