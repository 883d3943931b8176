/** Why what is live is unhealthy, and what to do: from the answers of the domain, which are text from outside. Pure. */

import { type HealthCause, isComplaint, sortByEvidence } from '../model/causes/failed-requests.ts';
import type { Explanation } from '../model/errors.ts';
import type { Facts, FailedPath } from '../report/facts.ts';
import { joinWithAnd } from '../text/lists.ts';
import { findNearest } from '../text/nearest.ts';
import { yamlLine } from '../text/yaml.ts';

/** More paths are counted. */
const MOST_NAMED = 3;

/** The paths and their answers as a clause, the ones that say something first; it ends as the last text ends. */
export function describeFailed(failed: readonly FailedPath[]): string {
  const paths = sortByEvidence(failed);
  const more = paths.length - MOST_NAMED;
  return [...paths.slice(0, MOST_NAMED).map(describePath), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/** The same as a sentence. A text from outside may have a full stop already. */
export function describeUnhealthy(failed: readonly FailedPath[]): string {
  const text = describeFailed(failed);
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** `/health answered 500: Cannot find module 'left-pad'` */
function describePath(failed: FailedPath): string {
  const { path, words, status } = failed;
  const answered = status === undefined ? `${path}: ${words}` : `${path} answered ${words}`;
  const [reason] = findReasons(failed);
  return reason === undefined ? answered : `${answered}${SOURCES[reason.evidence]}: ${reason.text}`;
}

/** Whose words they are. Those of the answer need no name. */
const SOURCES = { answer: '', log: ', and logged', alert: ', and Twilio’s Debugger says' } as const;

/** A reason, and where in the Function's code it stood. */
type Reason = HealthCause & Pick<FailedPath, 'place'>;

/** What is said of a path, the best evidence first: the answer, what its requests complained of in the log, an alert. */
function findReasons({ path, text, place, log = [], alert }: FailedPath): readonly Reason[] {
  return [
    ...(text === undefined ? [] : [{ evidence: 'answer' as const, path, text, ...(place && { place }) }]),
    ...log.filter(isComplaint).map(({ level: _, ...said }) => ({ evidence: 'log' as const, path, ...said })),
    ...(alert === undefined ? [] : [{ evidence: 'alert' as const, path, ...alert }]),
  ];
}

/**
 * Those that failed before anything was changed, too. `proven`: all that fail did, alike, on a path that was there: a 404
 * may be one that the Build of before did not have, and a 500 where it answered 403 is new.
 */
export function findFailedBefore({ unhealthy = [], failedBefore = [] }: Facts) {
  const paths = failedBefore.filter(({ path }) => unhealthy.some((failed) => failed.path === path));
  const all = paths.length > 0 && paths.length === unhealthy.length;
  const there = paths.filter(({ status }) => status !== 404);
  const isAlike = ({ path, status }: FailedPath) =>
    unhealthy.some((failed) => failed.path === path && classOf(failed.status) === classOf(status));
  return { all, there, proven: all && there.length === paths.length && there.every(isAlike) };
}

/** 5 for all statuses from 500 to 599; undefined: no answer. */
const classOf = (status: number | undefined) => (status !== undefined && status >= 500 ? 5 : status);

/** That what fails failed before, too, as sentences; '' where that is not known. */
export function describeBefore(facts: Facts): string {
  const { there, proven } = findFailedBefore(facts);
  if (there.length === 0) return '';
  const paths = there.map(
    ({ path, words, status }) => `${path} ${status === undefined ? `(${words})` : `answered ${words}`}`,
  );
  const { deployed = false, rolledBack = false } = facts.deploy ?? {};
  const [change, cause] = deployed ? ['this deploy', 'this Build'] : ['the variables were set', 'they'];
  const excuse = proven ? `, too, so ${cause} may not be the cause` : '';
  return `${joinWithAnd(paths)} before ${change}${excuse}.${rolledBack ? ' Nothing was asked again after the rollback.' : ''}`;
}

/** The best reason there is; undefined when nothing says one. */
export function findHealthCause(failed: readonly FailedPath[]): HealthCause | undefined {
  const [reason] = sortByEvidence(failed).flatMap(findReasons);
  if (reason === undefined) return undefined;
  const { place: _, ...cause } = reason;
  return cause;
}

/** What to do, and where in the workspace. */
type Advice = Pick<Explanation, 'next' | 'file'>;

/** What to do about the first path that says a known reason, else about the first status that has one; else where to look. */
export function adviseOnHealth(failed: readonly FailedPath[], facts: Facts): Advice {
  const sorted = sortByEvidence(failed);
  const adviseOnReasons = (path: FailedPath) => {
    const reasons = findReasons(path);
    return (
      findFirst(reasons, (reason) => adviseOnModule(reason, facts)) ??
      findFirst(reasons, (reason) => adviseOnText(reason, facts))
    );
  };
  const advice = findFirst(sorted, adviseOnReasons) ?? findFirst(sorted, (path) => adviseOnStatus(path, facts));
  if (advice !== undefined) return advice;
  const place = sorted.flatMap(findReasons).find((reason) => reason.place !== undefined)?.place;
  const where = place === undefined ? '' : `The error was thrown at ${place}. `;
  return { next: `${where}Look at the functions’ logs in the Twilio Console.` };
}

/** What the first of them gives that gives something. */
function findFirst<T, R>(items: readonly T[], give: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const given = give(item);
    if (given !== undefined) return given;
  }
  return undefined;
}

/** A `require` or an `import` that finds nothing. */
function adviseOnModule({ path, text }: Reason, { request, contents }: Facts): Advice | undefined {
  const [, wanted] = /Cannot find (?:module|package) '([^']{1,214})'/.exec(text) ?? [];
  if (wanted === undefined) return undefined;
  if (/^[./]/.test(wanted))
    return {
      next: 'The file is not where the Function looks for it. In a Build, Functions find each other with Runtime.getFunctions() and files with Runtime.getAssets(), not by relative paths.',
    };
  const [name] = /^(?:@[^/]+\/)?[^/]+/.exec(wanted) ?? [wanted];
  const file = request?.dependencies?.file;
  if (contents?.dependencies?.some((dependency) => dependency.name === name) === true)
    return { next: `“${name}” is in the Build, but not what ${path} asks of it: look at its version.` };
  if (file === undefined)
    return {
      next: `“${name}” is not in the Build: name the file that lists it, “${yamlLine('dependencies-file', 'package.json')}”.`,
    };
  return { next: `“${name}” is not in the Build: add it to the dependencies in ${file}.`, file };
}

/** What else Functions die of. */
function adviseOnText({ path, text }: Reason, { unset }: Facts): Advice | undefined {
  if (/runtime application timed out/i.test(text))
    return {
      next: `${path} did not call back in time: every way through a Function has to end with callback(…), and what it waits for must be faster than Twilio’s limit (10 s).`,
    };
  if (!/\bundefined\b|is not defined|is required|\bmissing\b/i.test(text)) return undefined;
  const names = findVariables(text, unset?.find((unread) => unread.path === path)?.names);
  if (names.length === 0) return undefined;
  const [nouns, it, name] = names.length === 1 ? ['variable', 'it', names[0]] : ['variables', 'them', 'NAME'];
  return {
    next: `The environment may have no ${nouns} ${joinWithAnd(names)}: set ${it} with “variables”, and read ${it} as context.${name}.`,
  };
}

/** `STRIPE_KEY is required`, `Missing environment variable STRIPE_KEY` */
const MISSING: readonly RegExp[] = [
  /\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)["'`”’]? (?:is|was) (?:required|missing|undefined)\b/,
  /\b[Mm]issing\b[^.;]{0,60}?\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/,
];

/**
 * The variables that a text about something missing means. `unset`: what the Function reads and the environment does not
 * have, where that is known. A name in capitals may be a constant of the code, so it counts only if it is one of these, or
 * where the text says of it that it is missing.
 */
function findVariables(text: string, unset: readonly string[] = []): readonly string[] {
  // Codes of errors: `TypeError [ERR_INVALID_ARG_TYPE]: …`
  const words = text.replace(/\[[^\]]*\]|\bE(?:RR)?_\w+/g, ' ');
  const read = /\bcontext\.([A-Za-z_]\w{0,127})/.exec(words)?.[1];
  if (read !== undefined) return [read];
  const known = unset.find((name) => words.split(/[^\w$]+/).includes(name));
  const missing = known ?? MISSING.map((pattern) => pattern.exec(words)?.[1]).find((name) => name !== undefined);
  if (missing !== undefined) return [missing];
  // Of a name of the code, such as a package that is not loaded, variables are not the reason.
  return /\b[\w$]+ is not defined/.test(words) ? [] : unset;
}

/** Statuses that have a reason of their own at Twilio. */
function adviseOnStatus({ path, status }: FailedPath, { contents }: Facts): Advice | undefined {
  const versions = [...(contents?.functionVersions ?? []), ...(contents?.assetVersions ?? [])];
  const [plain = path] = path.split('?');
  if (status === 400 || status === 403)
    return {
      next: `A protected Function refuses requests without Twilio’s signature, with 400 or 403. If ${plain} is one, write “${path} 400,403”.`,
    };
  if (status !== 404) return undefined;
  const paths = versions.flatMap((version) => version.path ?? []);
  if (paths.length === 0) return { next: `Is ${plain} in the Build? A private Function has no address.` };
  if (paths.includes(plain))
    return { next: `${plain} is in the Build. If it is private it has no address; else its code answers 404.` };
  const nearest = findNearest(plain, paths, (name) => [name]);
  const instead = nearest === undefined ? `It has ${paths.slice(0, 5).join(', ')}.` : `Did you mean “${nearest}”?`;
  return { next: `${plain} is not in the Build. ${instead}` };
}
