/** Which inherited versions `exclude-paths` leaves out, and what is said of a pattern that leaves out none. */

import { distance } from 'fastest-levenshtein';
import type { Base } from '../model/build-changes.ts';
import { allVersions } from '../model/build-contents.ts';
import { ActionFailure } from '../model/errors.ts';
import { readPatterns } from '../model/removals.ts';
import type { RunContext } from '../run/context.ts';
import { listFirst } from '../text/lists.ts';
import { unlessMissing } from '../twilio/request.ts';

/** A pattern, and whether a path fits it. */
interface Pattern {
  readonly text: string;
  readonly fits: (path: string) => boolean;
}

/** The inherited Build, and where it is. SIDs. */
interface Source {
  readonly serviceSid: string;
  readonly buildSid: string;
  readonly base: Base;
}

/**
 * The SIDs of the versions that the patterns leave out. What was left out by an earlier run is gone, so a pattern
 * without a path is a warning; one that is nearly a path that is there, and was never one itself, is misspelt,
 * and throws.
 */
export async function excludeVersions(
  run: RunContext,
  source: Source,
  texts: readonly string[],
): Promise<ReadonlySet<string>> {
  if (texts.length === 0) return new Set();
  const matchers = await readPatterns(texts);
  const patterns = texts.map((text, index): Pattern => ({ text, fits: matchers[index] ?? (() => false) }));
  const versions = allVersions(source.base);
  const fitting = ({ fits }: Pattern) => versions.filter(({ path }) => path !== undefined && fits(path));
  const idle = patterns.filter((pattern) => fitting(pattern).length === 0);
  const paths = versions.flatMap(({ path }) => path ?? []);
  if (idle.length > 0) await judgeIdle(run, source, idle, paths);
  return new Set(patterns.flatMap((pattern) => fitting(pattern).map(({ sid }) => sid)));
}

/** Throws when one of the patterns could never fit; warns of those whose paths are gone. */
async function judgeIdle(
  run: RunContext,
  source: Source,
  patterns: readonly Pattern[],
  paths: readonly string[],
): Promise<void> {
  const live = await listLivePaths(run, source);
  const absent = patterns.filter(({ fits }) => !live.some(fits));
  const doubtful = absent.filter(({ text }) => findNearest(text, paths).length > 0);
  const known = doubtful.length === 0 ? [] : await listKnownPaths(run, source.serviceSid);
  const wrong = doubtful.filter(({ fits }) => !known.some(fits));
  if (wrong.length > 0) throw explainWrong(wrong, paths);
  if (absent.length > 0)
    run.log.warning(
      `Nothing fits ${quote(absent)} of “exclude-paths” any more: no path that is inherited, and none that is live. Once the paths are gone, the lines can go, too.`,
      { title: 'Nothing to leave out' },
    );
}

const quote = (patterns: readonly Pattern[]) => patterns.map(({ text }) => `“${text}”`).join(', ');

/** What is live where this run deploys to, when that is not what is inherited: a pattern may be meant for it. */
async function listLivePaths(run: RunContext, { serviceSid, buildSid }: Source): Promise<readonly string[]> {
  const live = run.record.facts.deploy?.live;
  if (live === undefined || live === null || live === buildSid) return [];
  const build = await unlessMissing(run.serverless.fetchBuild(serviceSid, live, run.limits));
  return [...(build?.functionVersions ?? []), ...(build?.assetVersions ?? [])].flatMap(({ path }) => path ?? []);
}

/** The names of the service's Functions and Assets, which outlive the versions in any Build; they are meant to be paths. */
async function listKnownPaths({ serverless, limits }: RunContext, serviceSid: string): Promise<readonly string[]> {
  const functions = await serverless.listResources(serviceSid, 'function', limits);
  const assets = await serverless.listResources(serviceSid, 'asset', limits);
  return [...functions, ...assets].map(({ friendlyName }) => friendlyName);
}

/** The paths whose beginning is a letter or two away from that of the pattern, nearest first. */
function findNearest(pattern: string, paths: readonly string[]): readonly string[] {
  const literal = literalStart(pattern);
  const tolerance = literal.length >= 6 ? 2 : literal.length >= 4 ? 1 : 0;
  // The distance takes time that grows with the square of the length.
  if (literal.length > 200 || tolerance === 0) return [];
  const depth = literal.split('/').length;
  return paths
    .map((path) => ({
      path,
      start: path
        .split('/')
        .slice(0, literal === pattern ? undefined : depth)
        .join('/'),
    }))
    .filter(({ start }) => Math.abs(start.length - literal.length) <= tolerance)
    .map(({ path, start }) => ({ path, away: distance(start.toLowerCase(), literal.toLowerCase()) }))
    .filter(({ away }) => away <= tolerance)
    .sort((one, other) => one.away - other.away)
    .map(({ path }) => path);
}

/** The folders before the first that holds a glob: `/legacy` of `/legacy/**`; the whole of a path without one. */
function literalStart(pattern: string): string {
  const glob = pattern.search(/[*?[\]{}()!+@\\]/);
  return glob === -1 ? pattern : pattern.slice(0, Math.max(0, pattern.lastIndexOf('/', glob)));
}

function explainWrong(wrong: readonly Pattern[], paths: readonly string[]): ActionFailure {
  const nearest = [...new Set(wrong.flatMap(({ text }) => findNearest(text, paths).slice(0, 3)))];
  return new ActionFailure('error', {
    title: 'Nothing to leave out',
    what: `“exclude-paths” names ${quote(wrong)}, which ${wrong.length === 1 ? 'fits' : 'fit'} no inherited version.`,
    why: `The service has no such Function or Asset. Near to it ${nearest.length === 1 ? 'is' : 'are'} ${nearest.slice(0, 10).join(', ')}; the inherited paths are ${listFirst(paths, 20)}.`,
    next: 'Correct the pattern (“*” stays within one folder, “**” goes through all), or remove it when the path is gone already.',
  });
}
