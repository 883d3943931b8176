/** The story of `upload/`: read the project → look at what is there → upload what changed → name every version. */
import { Cancelled } from '../../async/cancellation.ts';
import type { Limits } from '../../async/clock.ts';
import { MayExist } from '../../async/create-once.ts';
import { mapPool } from '../../async/pool.ts';
import { explainRequest } from '../../explain/error.ts';
import { secretsOf } from '../../inputs/masks.ts';
import type { VersionKind } from '../../model/build-contents.ts';
import { ActionFailure, InputFailure, messageOf } from '../../model/errors.ts';
import type { Resource } from '../../model/resources.ts';
import { createUploadCalls, type UploadCalls } from '../../project/calls.ts';
import { type Disk, FileChanged, type ProjectFile, readProject } from '../../project/files.ts';
import { keyOf, type Sender, sendFile } from '../../project/upload-file.ts';
import type { Log } from '../../report/log.ts';
import { createOutputs, type Outputs } from '../../report/outputs.ts';
import { connect } from '../../run/connect.ts';
import type { Host } from '../../run/context.ts';
import { within } from '../../run/context.ts';
import type { StepEnd } from '../../run/frame.ts';
import { runStep } from '../../run/frame.ts';
import { checkAccount, findService } from '../../run/service.ts';
import { count } from '../../text/quantities.ts';
import { RequestFailure } from '../../twilio/request.ts';
import { createServerless } from '../../twilio/serverless.ts';
import { readUploadInputs, UPLOAD_INPUTS, type UploadInputs } from './inputs.ts';
import {
  createUploadState,
  describeFile,
  filesThat,
  formatResult,
  formatSummary,
  listVersions,
  type Progress,
  type UploadState,
} from './report.ts';

/** Uploads at a time. The toolkit went down from 50 to 10, because 429s come quickly. */
const AT_ONCE = 8;

/** The outputs of `upload/`, as in its action.yml. */
export const UPLOAD_OUTPUTS = ['function-versions', 'asset-versions', 'uploaded', 'unchanged', 'result'] as const;

/** A list may be asked for again for so long, in ms. */
const LIMIT_MS = 300_000;

/** Runs the step and says whether the job may go on. Never throws. */
export function main(host: Host, disk: Disk): Promise<StepEnd> {
  return runStep(host, secretsOf(UPLOAD_INPUTS, host.env), ({ log }) => {
    const state = createUploadState();
    const outputs: UploadOutputs = createOutputs(host.runner, log);
    return {
      async run() {
        const { dryRun } = await upload(host, disk, log, state);
        // Lists that are not whole would make a Build that is not whole: after a failure there are none.
        if (filesThat(state, 'planned').length === 0) setVersionOutputs(outputs, state);
        return dryRun ? 'planned' : 'completed';
      },
      report() {
        outputs.set('uploaded', String(filesThat(state, 'uploaded').length));
        outputs.set('unchanged', String(filesThat(state, 'unchanged').length));
        outputs.set('result', formatResult(state));
      },
      summary: (ending) => formatSummary(state, ending),
    };
  });
}

type UploadOutputs = Outputs<(typeof UPLOAD_OUTPUTS)[number]>;

/** The lists are what the step is for: a step after it would take a missing one for an empty one. */
function setVersionOutputs(outputs: UploadOutputs, state: UploadState): void {
  if (
    outputs.set('function-versions', listVersions(state, 'function')) &&
    outputs.set('asset-versions', listVersions(state, 'asset'))
  )
    return;
  throw new ActionFailure('error', {
    title: 'Outputs missing',
    what: 'All files are up, but the runner did not take the list of their versions.',
    why: 'A step that goes on without it would make a Build in which they are missing.',
    next: 'See the warnings above: usually the disk of the runner is full. Then run the step again.',
  });
}

async function upload(host: Host, disk: Disk, log: Log, state: UploadState): Promise<UploadInputs> {
  const { clock, random, cancellation } = host;
  const inputs = await readRequest(host, disk, state);
  const { credentials, origins } = inputs;
  const counts = (['function', 'asset'] as const).map((kind) =>
    count(state.files.filter((file) => file.kind === kind).length, kind),
  );
  state.headline = `${inputs.dryRun ? 'Dry run: upload' : 'Upload'} what changed of ${counts.join(' and ')} to ${inputs.service}`;
  log.line(`${state.headline}.`);
  log.line(`Service ${inputs.service} at ${origins.serverless}, credentials from ${credentials.source}.`);
  const { clientOf, onRetry } = await connect(host, credentials, log);
  const api = { client: clientOf(origins.serverless), clock, random, onRetry };
  const limits = within(host, LIMIT_MS);
  const serverless = createServerless(api);
  const service = await findService({ serverless, clock, log, limits }, inputs.service);
  checkAccount(service, credentials);
  const calls = createUploadCalls(serverless, api, clientOf(origins.upload), service.sid);
  const resources = await findResources(calls, state, limits);
  const onRecovery = (file: ProjectFile, words: string) => log.line(`${file.path}: ${words}`);
  const { signal, graceSignal } = cancellation;
  const { dryRun } = inputs;
  await sendAll(
    { calls, disk, clock, random, signal, graceSignal, dryRun, resources, onRecovery, onRetry },
    state,
    log,
  );
  return inputs;
}

/** The inputs, and the project's files that they name. Throws an {@link InputFailure} with the problems of either. */
async function readRequest(host: Host, disk: Disk, state: UploadState): Promise<UploadInputs> {
  const read = readUploadInputs(host.env);
  if ('problems' in read) throw new InputFailure(read.problems);
  const project = await readProject(read.inputs.workspace, read.inputs.folders, disk);
  if (project.problems.length > 0) throw new InputFailure(project.problems);
  state.dryRun = read.inputs.dryRun;
  state.files = project.files;
  return read.inputs;
}

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
  log.group(`Uploading ${count(state.files.length, 'file')}`);
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
  if (filesThat(state, 'failed', 'unclear', 'waiting').length > 0) throw explainFailures(errors.fatalError, state);
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
  const what = reason instanceof Cancelled ? reason.message : 'The run was cancelled.';
  const unclear = filesThat(state, 'unclear');
  const perhaps = unclear.length === 0 ? '' : ` Perhaps up: ${listFiles(unclear, ({ path }) => path)}.`;
  const why = `${up} of ${count(state.files.length, 'file')} were up by then; the log names them.${perhaps}`;
  return new ActionFailure('cancelled', { title: 'Cancelled', what, why, next: NEXT });
}

function listFiles(files: readonly ProjectFile[], describe: (file: ProjectFile) => string): string {
  return files.slice(0, 20).map(describe).join('; ') + (files.length > 20 ? `; and ${files.length - 20} more` : '');
}

/** What stopped the rest is explained as it is in every other place; what is wrong with one file says so itself. */
function explainFailures(fatalError: unknown, state: UploadState): ActionFailure {
  const failed = filesThat(state, 'failed', 'unclear');
  const waiting = filesThat(state, 'waiting');
  const up = filesThat(state, 'uploaded', 'unchanged', 'planned');
  const tried = waiting.length === 0 ? '' : ` Not tried: ${listFiles(waiting, ({ path }) => path)}.`;
  const rest = up.length === 0 ? 'No other file was uploaded.' : `Already up: ${listFiles(up, ({ path }) => path)}.`;
  const certain = filesThat(state, 'failed', 'waiting').length > 0;
  const request = fatalError instanceof MayExist ? fatalError.cause : fatalError;
  const hint = request instanceof RequestFailure ? explainRequest(request) : undefined;
  return new ActionFailure(
    'error',
    {
      ...(hint?.code === undefined ? {} : { code: hint.code }),
      ...(hint?.link === undefined ? {} : { link: hint.link }),
      title: `${count(failed.length + waiting.length, 'file')} ${certain ? '' : 'perhaps '}not uploaded`,
      what: `${listFiles(failed, (file) => describeFile(state, file))}.${tried}`,
      why: hint === undefined ? rest : `${hint.why} ${rest}`,
      next: hint === undefined ? NEXT : `${hint.next} ${NEXT}`,
    },
    { cause: fatalError },
  );
}
