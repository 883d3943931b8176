/** All files of a project → a version of each: what changed is uploaded, several at a time. */
import { type Cancellation, Cancelled } from '../async/cancellation.ts';
import type { Limits } from '../async/clock.ts';
import { MayExist } from '../async/create-once.ts';
import { mapPool } from '../async/pool.ts';
import { explainRequest } from '../explain/error.ts';
import type { Version, VersionKind } from '../model/build-contents.ts';
import { ActionFailure, messageOf } from '../model/errors.ts';
import type { Resource } from '../model/resources.ts';
import type { Log } from '../report/log.ts';
import { listFirst } from '../text/lists.ts';
import { count } from '../text/quantities.ts';
import type { Serverless } from '../twilio/calls/serverless.ts';
import type { Client } from '../twilio/client.ts';
import type { ReaderOptions } from '../twilio/read.ts';
import { RequestFailure } from '../twilio/request.ts';
import type { UploadCalls } from './calls.ts';
import { createUploadCalls } from './calls.ts';
import { type Disk, FileChanged } from './files/file-system.ts';
import type { ProjectFile } from './files/project.ts';
import { keyOf, type Sender, sendFile } from './upload-file.ts';
import { describeFile, filesThat, type Progress, type UploadState } from './upload-state.ts';

/** Uploads at a time. The toolkit went down from 50 to 10, because 429s come quickly. */
const AT_ONCE = 8;

/** A list may be asked for again for so long, in ms. */
const LIST_MS = 300_000;

/** More files are counted. */
const MOST_NAMED = 20;

/** What uploading a project needs. */
export interface ProjectUpload {
  readonly serviceSid: string;
  readonly serverless: Serverless;
  readonly api: ReaderOptions;
  /** The client of the host that takes uploads. */
  readonly uploads: Client;
  readonly disk: Disk;
  readonly cancellation: Cancellation;
  readonly log: Log;
  /** Compare everything, send nothing. */
  readonly dryRun: boolean;
  /** The service was created a moment ago, or is yet to be: there is nothing in it. */
  readonly isEmpty: boolean;
  /** The Functions that are live where the Build is to go: each is compared with its file first. */
  readonly live: readonly Version[];
}

/**
 * Makes sure that there is a version of every file; `state` says at any moment how far each has come. Throws an
 * {@link ActionFailure} that names what is up and what is not.
 */
export async function uploadProject(upload: ProjectUpload, state: UploadState): Promise<void> {
  const { serverless, api, uploads, serviceSid, disk, cancellation, log, dryRun, isEmpty, live } = upload;
  const { clock, random, onRetry } = api;
  const { signal, graceSignal } = cancellation;
  const calls = createUploadCalls(serverless, api, uploads, serviceSid);
  let resources: Promise<ReadonlyMap<string, Resource>> | undefined;
  const sender: Sender = {
    calls,
    disk,
    clock,
    random,
    signal,
    graceSignal,
    dryRun,
    resources: () =>
      (resources ??= isEmpty
        ? Promise.resolve(new Map())
        : findResources(calls, state, { signal, deadline: clock.now() + LIST_MS })),
    live: new Map(live.flatMap((version) => (version.path === undefined ? [] : [[version.path, version]]))),
    onRecovery: (file, words) => log.line(`${file.path}: ${words}`),
    onRetry,
  };
  // Where nothing live can answer for a file, the lists are needed anyway, and a refusal of them is no file's own.
  if (state.files.some(({ kind, path }) => kind === 'asset' || !sender.live.has(path))) await sender.resources();
  await sendAll(sender, state, log);
}

/** The Functions and Assets that there are, by {@link keyOf}. */
async function findResources(
  calls: UploadCalls,
  { files }: UploadState,
  limits: Limits,
): Promise<ReadonlyMap<string, Resource>> {
  const found = new Map<string, Resource>();
  for (const kind of ['function', 'asset'] satisfies VersionKind[]) {
    if (!files.some((file) => file.kind === kind)) continue;
    // The first of several with one name, as the toolkit takes it.
    for (const resource of await calls.listResources(kind, limits)) {
      const key = keyOf(kind, resource.friendlyName);
      if (!found.has(key)) found.set(key, resource);
    }
  }
  return found;
}

/** Eight at a time; what fails does not stop the others, unless it would stop every one of them. */
async function sendAll(sender: Sender, state: UploadState, log: Log): Promise<void> {
  const errors: UploadErrors = { fatalError: undefined, lost: 0 };
  log.group(`${sender.dryRun ? 'Comparing' : 'Uploading'} ${count(state.files.length, 'file')}`);
  await mapPool(state.files, AT_ONCE, async (file) => {
    if (errors.fatalError !== undefined || sender.signal.aborted) return;
    try {
      state.progress.set(file, await sendFile(file, sender));
      errors.lost = 0;
    } catch (error) {
      // Nothing of this file was under way.
      if (error instanceof Cancelled) return;
      state.progress.set(file, noteError(error, errors));
    }
    log.line(describeFile(state, file));
  });
  log.endGroup();
  if (sender.signal.aborted) throw explainCancel(sender.signal.reason, state);
  if (filesThat(state, 'failed', 'unclear').length > 0) throw explainFailures(errors.fatalError, state);
  const [uploaded, unchanged] = [filesThat(state, 'uploaded').length, filesThat(state, 'unchanged').length];
  log.line(
    sender.dryRun
      ? `Dry run: ${count(filesThat(state, 'planned').length, 'file')} would be uploaded, ${unchanged} unchanged.`
      : `Uploaded ${count(uploaded, 'file')}; ${unchanged} unchanged.`,
  );
}

interface UploadErrors {
  /** What would stop every other file as well. */
  fatalError: unknown;
  /** Files in a row of which nobody knows whether they are up. */
  lost: number;
}

function noteError(error: unknown, errors: UploadErrors): Progress {
  const unclear = error instanceof MayExist;
  if (unclear) errors.lost++;
  // Each of them takes up to five minutes: when nothing came through between so many, nothing will.
  if (unclear ? errors.lost >= AT_ONCE : isFatal(error)) errors.fatalError = error;
  return { end: unclear ? 'unclear' : 'failed', why: wordsFor(error) };
}

/** Whether the next file would fail in the same way: nothing answers any more, or nobody may. */
function isFatal(error: unknown): boolean {
  if (error instanceof FileChanged) return false;
  // A mistake in this program: it is thrown as it is.
  if (!(error instanceof RequestFailure)) throw error;
  const { class: kind, status } = error.facts;
  return kind !== 'final' || status === undefined || status === 401 || status === 403;
}

function wordsFor(error: unknown): string {
  if (error instanceof MayExist)
    return error.cause instanceof RequestFailure ? `${error.why} (${wordsFor(error.cause)})` : error.why;
  if (!(error instanceof RequestFailure)) return messageOf(error).replace(/\.$/, '');
  const { words, detail, requestId } = error.facts;
  const request = requestId === undefined ? '' : `, request ${requestId}`;
  return `${words}${detail === undefined ? '' : `, “${detail}”`}${request}`;
}

const NEXT =
  'Run the step again. Functions that are up keep their versions; versions in no Build cost nothing, and Twilio removes them after a week.';

function explainCancel(reason: unknown, state: UploadState): ActionFailure {
  const up = filesThat(state, 'uploaded', 'unchanged').length;
  const what = messageOf(reason);
  const unclear = filesThat(state, 'unclear');
  const perhaps = unclear.length === 0 ? '' : ` Perhaps up: ${listPaths(unclear)}.`;
  const why = `${up} of ${count(state.files.length, 'file')} were up by then; the log names them.${perhaps}`;
  return new ActionFailure('cancelled', { title: 'Cancelled', what, why, next: NEXT });
}

const listPaths = (files: readonly ProjectFile[]) =>
  listFirst(
    files.map(({ path }) => path),
    MOST_NAMED,
  );

/** What stopped the rest is explained as it is in every other place; what is wrong with one file says so itself. */
function explainFailures(fatalError: unknown, state: UploadState): ActionFailure {
  const failed = filesThat(state, 'failed', 'unclear');
  const waiting = filesThat(state, 'waiting');
  const up = filesThat(state, 'uploaded', 'unchanged');
  const tried = waiting.length === 0 ? '' : ` Not tried: ${listPaths(waiting)}.`;
  const rest = up.length === 0 ? 'No other file was uploaded.' : `Already up: ${listPaths(up)}.`;
  const ends = failed.map((file) => describeFile(state, file));
  const certain = filesThat(state, 'failed', 'waiting').length > 0;
  const request = fatalError instanceof MayExist ? fatalError.cause : fatalError;
  const hint = request instanceof RequestFailure ? explainRequest(request) : undefined;
  return new ActionFailure(
    'error',
    {
      ...(hint?.code === undefined ? {} : { code: hint.code }),
      ...(hint?.link === undefined ? {} : { link: hint.link }),
      title: `${count(failed.length + waiting.length, 'file')} ${certain ? '' : 'perhaps '}not uploaded`,
      what: `${listFirst(ends, MOST_NAMED, '; ')}.${tried}`,
      why: hint === undefined ? rest : `${hint.why} ${rest}`,
      next: hint === undefined ? NEXT : `${hint.next} ${NEXT}`,
    },
    { cause: fatalError },
  );
}
