/** All files of a project → a version of each: what changed is uploaded, several at a time. */
import { type Cancellation, Cancelled } from '../async/cancellation.ts';
import type { Limits } from '../async/clock.ts';
import { MayExist } from '../async/create-once.ts';
import { mapPool } from '../async/pool.ts';
import type { Version, VersionKind } from '../model/build-contents.ts';
import type { ActionFailure } from '../model/errors.ts';
import type { Resource } from '../model/resources.ts';
import type { Log } from '../report/log.ts';
import { count } from '../text/quantities.ts';
import type { Serverless } from '../twilio/calls/serverless.ts';
import type { Client } from '../twilio/client.ts';
import type { ReaderOptions } from '../twilio/read.ts';
import { RequestFailure } from '../twilio/request.ts';
import type { UploadCalls } from './calls.ts';
import { createUploadCalls } from './calls.ts';
import { explainCancel, explainFailures, explainLate, requestOf, wordsFor } from './failed-upload.ts';
import { describeDoubtfulNames } from './files/doubtful-names.ts';
import { type Disk, FileChanged } from './files/file-system.ts';
import { keyOf, limitsOf, type Sender, sendFile } from './upload-file.ts';
import { describeFile, filesThat, type Progress, type UploadState } from './upload-state.ts';

/** Uploads at a time. The toolkit went down from 50 to 10, because 429s come quickly. */
const AT_ONCE = 8;

/** What uploading a project needs. */
export interface ProjectUpload {
  readonly serviceSid: string;
  readonly serverless: Serverless;
  readonly api: ReaderOptions;
  /** The client of the host that takes uploads. */
  readonly uploads: Client;
  readonly disk: Disk;
  readonly cancellation: Cancellation;
  /** The end of all uploads, in ms of the clock, and the line that sets it; undefined: each file has its own limit only. */
  readonly timeout: { readonly deadline: number; readonly line: string } | undefined;
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
  const { serverless, api, uploads, serviceSid, disk, cancellation, timeout, log, dryRun, isEmpty, live } = upload;
  const { clock, random, onRetry } = api;
  const { signal, graceSignal } = cancellation;
  const deadline = timeout?.deadline ?? Number.POSITIVE_INFINITY;
  const warning = describeDoubtfulNames(state.files);
  if (warning !== undefined) log.warning(warning, { title: 'Public files' });
  const calls = createUploadCalls(serverless, api, uploads, serviceSid);
  let resources: Promise<ReadonlyMap<string, Resource>> | undefined;
  const sender: Sender = {
    calls,
    disk,
    clock,
    random,
    signal,
    graceSignal,
    deadline,
    dryRun,
    resources: () =>
      (resources ??= isEmpty
        ? Promise.resolve(new Map())
        : findResources(calls, state, limitsOf({ clock, signal, deadline }))),
    live: new Map(live.flatMap((version) => (version.path === undefined ? [] : [[version.path, version]]))),
    onRecovery: (file, words) => log.line(`${file.path}: ${words}`),
    onRetry,
  };
  // Where nothing live can answer for a file, the lists are needed anyway, and a refusal of them is no file's own.
  if (state.files.some(({ kind, path }) => kind === 'asset' || !sender.live.has(path))) await sender.resources();
  const errors = await sendAll(sender, state, log);
  const unfinished = { state, newService: isEmpty && !dryRun ? serviceSid : undefined };
  if (signal.aborted) throw explainCancel(signal.reason, unfinished);
  if (timeout !== undefined && isLate(sender, state, errors)) throw explainLate(errors.late, timeout.line, unfinished);
  if (filesThat(state, 'failed', 'unclear').length > 0) throw explainFailures(errors.fatalError, unfinished);
  const [uploaded, unchanged] = [filesThat(state, 'uploaded').length, filesThat(state, 'unchanged').length];
  log.line(
    dryRun
      ? `Dry run: ${count(filesThat(state, 'planned').length, 'file')} would be uploaded, ${unchanged} unchanged.`
      : `Uploaded ${count(uploaded, 'file')}; ${unchanged} unchanged.`,
  );
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
async function sendAll(sender: Sender, state: UploadState, log: Log): Promise<UploadErrors> {
  const errors: UploadErrors = { fatalError: undefined, late: undefined, lost: 0 };
  log.group(`${sender.dryRun ? 'Comparing' : 'Uploading'} ${count(state.files.length, 'file')}`);
  await mapPool(state.files, AT_ONCE, async (file) => {
    if (errors.fatalError !== undefined || sender.signal.aborted || isOver(sender)) return;
    const limits = limitsOf(sender);
    try {
      state.progress.set(file, await sendFile(file, sender, limits));
      errors.lost = 0;
    } catch (error) {
      // Nothing of this file was under way.
      if (error instanceof Cancelled) return;
      state.progress.set(file, noteError(error, errors));
      if (isOver(sender) || (limits.deadline === sender.deadline && endedByTime(error))) errors.late = error;
    }
    log.line(describeFile(state, file));
  });
  log.endGroup();
  return errors;
}

interface UploadErrors {
  /** What would stop every other file as well. */
  fatalError: unknown;
  /** The last failure that the end of all uploads made the last. */
  late: unknown;
  /** Files in a row of which nobody knows whether they are up. */
  lost: number;
}

const isOver = ({ clock, deadline }: Sender) => clock.now() >= deadline;

/** Whether the end of the time keeps files from being up. */
function isLate(sender: Sender, state: UploadState, { late }: UploadErrors): boolean {
  return late !== undefined || (isOver(sender) && filesThat(state, 'waiting', 'failed', 'unclear').length > 0);
}

/** What was certainly not processed is sent again for as long as there is time; other failures say so. */
function endedByTime(error: unknown): boolean {
  const facts = requestOf(error)?.facts;
  return facts?.late === true || facts?.class === 'unsent';
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
