/** Why what is live is unhealthy, and what to do: from the answers of the domain, which are text from outside. Pure. */
import type { Explanation } from '../model/errors.ts';
import type { HealthCause } from '../model/failure-cause.ts';
import type { Facts, FailedPath } from '../report/facts.ts';
import { findNearest } from '../text/nearest.ts';
import { yamlLine } from '../text/yaml.ts';

/** More paths are counted. */
const MOST_NAMED = 3;

/** The paths and their answers as a clause, the ones that say something first; it ends as the last text ends. */
export function describeFailed(failed: readonly FailedPath[]): string {
  const paths = sortByText(failed);
  const more = paths.length - MOST_NAMED;
  return [...paths.slice(0, MOST_NAMED).map(describePath), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/** `/health answered 500: Cannot find module 'left-pad'` */
function describePath({ path, words, status, text }: FailedPath): string {
  const said = text === undefined ? '' : `: ${text}`;
  return `${status === undefined ? `${path}: ${words}` : `${path} answered ${words}`}${said}`;
}

const sortByText = (failed: readonly FailedPath[]) =>
  failed.toSorted((one, other) => Number(other.text !== undefined) - Number(one.text !== undefined));

/** What the domain itself says; undefined when it says nothing. */
export function findHealthCause(failed: readonly FailedPath[]): HealthCause | undefined {
  const [first] = sortByText(failed);
  return first?.text === undefined ? undefined : { evidence: 'answer', path: first.path, text: first.text };
}

/** What to do, and where in the workspace. */
type Advice = Pick<Explanation, 'next' | 'file'>;

/** What to do about the first path whose answer has a known reason; else where to look. */
export function adviseOnHealth(failed: readonly FailedPath[], facts: Facts): Advice {
  for (const path of sortByText(failed)) {
    const advice = adviseOnModule(path, facts) ?? adviseOnText(path, facts) ?? adviseOnStatus(path, facts);
    if (advice !== undefined) return advice;
  }
  const place = sortByText(failed)[0]?.place;
  const where = place === undefined ? '' : `The error was thrown at ${place}. `;
  return { next: `${where}Look at the functions’ logs in the Twilio Console.` };
}

/** A `require` or an `import` that finds nothing. */
function adviseOnModule({ path, text = '' }: FailedPath, { request, contents }: Facts): Advice | undefined {
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
function adviseOnText({ path, text = '' }: FailedPath, { unset }: Facts): Advice | undefined {
  if (/runtime application timed out/i.test(text))
    return {
      next: `${path} did not call back in time: every way through a Function has to end with callback(…), and what it waits for must be faster than Twilio’s limit (10 s).`,
    };
  if (!/\bundefined\b|is not defined|is required|\bmissing\b/i.test(text)) return undefined;
  const named =
    /\bcontext\.([A-Za-z_]\w{0,127})/.exec(text)?.[1] ?? /\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/.exec(text)?.[1];
  const names = named === undefined ? unset?.find((unread) => unread.path === path)?.names.join(', ') : named;
  if (names === undefined) return undefined;
  return {
    next: `The environment may have no variable ${names}: set it with “variables”, and read it as context.NAME.`,
  };
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
