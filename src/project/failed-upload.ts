/** Why a project is not up as a whole, in words: what is, what is not, and what to do. */
import { MayExist } from '../async/create-once.ts';
import { explainRequest } from '../explain/error.ts';
import { ActionFailure, type Explanation, messageOf } from '../model/errors.ts';
import { joinSentences, listFirst } from '../text/lists.ts';
import { count } from '../text/quantities.ts';
import { RequestFailure } from '../twilio/request.ts';
import type { ProjectFile } from './files/project.ts';
import { describeFile, filesThat, type UploadState } from './upload-state.ts';

/** Uploads that came to no whole project. */
export interface Unfinished {
  readonly state: UploadState;
  /** The SID of the service where this run created it. */
  readonly newService: string | undefined;
}

/** More files are counted. */
const MOST_NAMED = 20;

/** Why a file is not up, or perhaps not, in a few words. */
export function wordsFor(error: unknown): string {
  if (error instanceof MayExist)
    return error.cause instanceof RequestFailure ? `${error.why} (${wordsFor(error.cause)})` : error.why;
  if (!(error instanceof RequestFailure)) return messageOf(error).replace(/\.$/, '');
  const { words, detail, requestId } = error.facts;
  const request = requestId === undefined ? '' : `, request ${requestId}`;
  return `${words}${detail === undefined ? '' : `, “${detail}”`}${request}`;
}

const NEXT =
  'Run the step again. Functions that are up keep their versions; versions in no Build cost nothing, and Twilio removes them after a week.';

/** The run was cancelled while files went up. */
export function explainCancel(reason: unknown, unfinished: Unfinished): ActionFailure {
  return new ActionFailure('cancelled', {
    title: 'Cancelled',
    what: messageOf(reason),
    why: describeUp(unfinished),
    next: NEXT,
  });
}

/** How far the files have come when something else than a file ends the uploads. */
function describeUp({ state, newService }: Unfinished): string {
  const up = filesThat(state, 'uploaded', 'unchanged').length;
  const unclear = filesThat(state, 'unclear');
  const known = `${up} of ${count(state.files.length, 'file')} were up by then; the log names them.`;
  const perhaps = unclear.length > 0 && `Perhaps up: ${listPaths(unclear)}.`;
  return joinSentences(known, perhaps, describeService(newService));
}

const describeService = (sid: string | undefined) => sid !== undefined && `This run created service ${sid}.`;

/** The end of the time; `error`: the last failure that it made the last, if any. `timeout`: the line that sets it. */
export function explainLate(error: unknown, timeout: string, unfinished: Unfinished): ActionFailure {
  const { retryAfterMs, status, systemCode } = requestOf(error)?.facts ?? {};
  // Without an answer, or an error of the network, it only took too long.
  const hint = status === undefined && systemCode === undefined ? undefined : hintFor(error);
  const end = retryAfterMs === undefined ? 'The time was up' : 'Twilio asked to wait beyond the end of the step';
  const last = error !== undefined && `The last failure: ${wordsFor(error)}.`;
  return new ActionFailure(
    'timed-out',
    {
      ...pageOf(hint),
      title: 'Timed out',
      what: `${end} before all files were up: “${timeout}”, from the start of the step.`,
      why: joinSentences(describeUp(unfinished), last, hint?.why, 'No Build was created.'),
      next: joinSentences(hint?.next, 'If it only takes longer, raise “timeout”.', NEXT),
    },
    { cause: error },
  );
}

/** The request that failed, of a version that may exist, too. */
export function requestOf(error: unknown): RequestFailure | undefined {
  const request = error instanceof MayExist ? error.cause : error;
  return request instanceof RequestFailure ? request : undefined;
}

/** What the failed request means, as it is explained in every other place. */
function hintFor(error: unknown): Explanation | undefined {
  const request = requestOf(error);
  return request && explainRequest(request);
}

/** Twilio's code, and the page about it. */
function pageOf(hint: Explanation | undefined): Pick<Explanation, 'code' | 'link'> {
  const { code, link } = hint ?? {};
  return { ...(code === undefined ? {} : { code }), ...(link === undefined ? {} : { link }) };
}

const listPaths = (files: readonly ProjectFile[]) =>
  listFirst(
    files.map(({ path }) => path),
    MOST_NAMED,
  );

/** What stopped the rest is explained as it is in every other place; what is wrong with one file says so itself. */
export function explainFailures(fatalError: unknown, { state, newService }: Unfinished): ActionFailure {
  const failed = filesThat(state, 'failed', 'unclear');
  const waiting = filesThat(state, 'waiting');
  const up = filesThat(state, 'uploaded', 'unchanged');
  const tried = waiting.length > 0 && `Not tried: ${listPaths(waiting)}.`;
  const rest = up.length === 0 ? 'No other file was uploaded.' : `Already up: ${listPaths(up)}.`;
  const ends = failed.map((file) => describeFile(state, file));
  const certain = filesThat(state, 'failed', 'waiting').length > 0;
  const hint = hintFor(fatalError);
  return new ActionFailure(
    'error',
    {
      ...pageOf(hint),
      title: `${count(failed.length + waiting.length, 'file')} ${certain ? '' : 'perhaps '}not uploaded`,
      what: joinSentences(`${listFirst(ends, MOST_NAMED, '; ')}.`, tried),
      why: joinSentences(hint?.why, rest, describeService(newService)),
      next: joinSentences(hint?.next, NEXT),
    },
    { cause: fatalError },
  );
}
