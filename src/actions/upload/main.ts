/** The story of `upload/`: read the project → look at what is there → upload what changed → name every version. */
import { Cancelled } from '../../async/cancellation.ts';
import type { Limits } from '../../async/clock.ts';
import { MayExist } from '../../async/create-once.ts';
import { mapPool } from '../../async/pool.ts';
import { explainRequest } from '../../explain/error.ts';
import { secretsOf } from '../../inputs/table.ts';
import type { VersionKind } from '../../model/build-contents.ts';
import { ActionFailure, InputFailure, messageOf } from '../../model/errors.ts';
import type { Resource } from '../../model/resources.ts';
import { createUploadCalls, type UploadCalls } from '../../project/calls.ts';
import { type Disk, FileChanged, type ProjectFile, readProject } from '../../project/files.ts';
import { keyOf, type Sender, sendFile } from '../../project/upload-file.ts';
import type { Log } from '../../report/log.ts';
import { createOutputs } from '../../report/outputs.ts';
import { connect } from '../../run/connect.ts';
import { within } from '../../run/context.ts';
import type { Host } from '../../run/ports.ts';
import { checkAccount } from '../../run/service.ts';
import { runStep } from '../../run/sub-action.ts';
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
export function main(host: Host, disk: Disk): Promise<{ readonly ok: boolean }> {
  const manifest = createUploadState();
  return runStep(host, {
    secrets: secretsOf(UPLOAD_INPUTS, host.env),
    async tell(log) {
      await tell(host, disk, log, manifest);
      // Lists that are not whole would make a Build that is not whole: after a failure there are none.
      if (filesThat(manifest, 'planned').length === 0) setVersionOutputs(createUploadOutputs(host, log), manifest);
    },
    finish(failure, log) {
      const outputs = createUploadOutputs(host, log);
      outputs.set('uploaded', String(filesThat(manifest, 'uploaded').length));
      outputs.set('unchanged', String(filesThat(manifest, 'unchanged').length));
      outputs.set('result', formatResult(manifest));
      return formatSummary(manifest, failure);
    },
  });
}

const createUploadOutputs = ({ runner }: Host, log: Log) => createOutputs<(typeof UPLOAD_OUTPUTS)[number]>(runner, log);

/** The lists are what the step is for: a step after it would take a missing one for an empty one. */
function setVersionOutputs(outputs: ReturnType<typeof createUploadOutputs>, manifest: UploadState): void {
  if (
    outputs.set('function-versions', listVersions(manifest, 'function')) &&
    outputs.set('asset-versions', listVersions(manifest, 'asset'))
  )
    return;
  throw new ActionFailure('error', {
    title: 'Outputs missing',
    what: 'All files are up, but the runner did not take the list of their versions.',
    why: 'A step that goes on without it would make a Build in which they are missing.',
    next: 'See the warnings above: usually the disk of the runner is full. Then run the step again.',
  });
}

async function tell(host: Host, disk: Disk, log: Log, manifest: UploadState): Promise<void> {
  const { clock, random, cancellation } = host;
  const inputs = await readRequest(host, disk, manifest);
  const { credentials, origins } = inputs;
  const counts = (['function', 'asset'] as const).map((kind) =>
    count(manifest.files.filter((file) => file.kind === kind).length, kind),
  );
  manifest.headline = `${inputs.dryRun ? 'Dry run: upload' : 'Upload'} what changed of ${counts.join(' and ')} to ${inputs.service}`;
  log.line(`${manifest.headline}.`);
  log.line(`Service ${inputs.service} at ${origins.serverless}, credentials from ${credentials.source}.`);
  const { clientOf, onRetry } = await connect(host, credentials, log);
  const api = { client: clientOf(origins.serverless), clock, random, onRetry };
  const limits = within(host, LIMIT_MS);
  const serverless = createServerless(api);
  const service = await serverless.fetchService(inputs.service, limits);
  checkAccount(service, credentials);
  const calls = createUploadCalls(serverless, api, clientOf(origins.upload), service.sid);
  const resources = await findResources(calls, manifest, limits);
  const onTrouble = (file: ProjectFile, words: string) => log.line(`${file.path}: ${words}`);
  const { signal, graceSignal } = cancellation;
  const { dryRun } = inputs;
  await sendAll(
    { calls, disk, clock, random, signal, graceSignal, dryRun, resources, onTrouble, onRetry },
    manifest,
    log,
  );
}

/** The inputs, and the project's files that they name. Throws an {@link InputFailure} with the problems of either. */
async function readRequest(host: Host, disk: Disk, manifest: UploadState): Promise<UploadInputs> {
  const read = readUploadInputs(host.env);
  if ('problems' in read) throw new InputFailure(read.problems);
  const project = await readProject(read.inputs.workspace, read.inputs.folders, disk);
  if (project.problems.length > 0) throw new InputFailure(project.problems);
  manifest.files = project.files;
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
async function sendAll(sender: Sender, manifest: UploadState, log: Log): Promise<void> {
  const trouble: Trouble = { fatalError: undefined, lost: 0 };
  log.group(`Uploading ${count(manifest.files.length, 'file')}`);
  await mapPool(manifest.files, AT_ONCE, async (file) => {
    if (trouble.fatalError !== undefined || sender.signal.aborted) return;
    try {
      manifest.progress.set(file, await sendFile(file, sender));
      trouble.lost = 0;
    } catch (error) {
      // Nothing of this file was under way.
      if (error instanceof Cancelled) return;
      manifest.progress.set(file, noteTrouble(error, trouble));
    }
    log.line(describeFile(manifest, file));
  });
  log.endGroup();
  if (sender.signal.aborted) throw explainCancel(sender.signal.reason, manifest);
  if (filesThat(manifest, 'failed', 'unclear', 'waiting').length > 0)
    throw explainFailures(trouble.fatalError, manifest);
  const [uploaded, unchanged] = [filesThat(manifest, 'uploaded').length, filesThat(manifest, 'unchanged').length];
  log.line(
    sender.dryRun
      ? `Dry run: ${count(filesThat(manifest, 'planned').length, 'file')} would be uploaded, ${unchanged} are unchanged.`
      : `Uploaded ${count(uploaded, 'file')}; ${unchanged} unchanged.`,
  );
}

interface Trouble {
  /** What would stop every other file as well. */
  fatalError: unknown;
  /** Files in a row of which nobody knows whether they are up. */
  lost: number;
}

function noteTrouble(error: unknown, trouble: Trouble): Progress {
  const unclear = error instanceof MayExist;
  if (unclear) trouble.lost++;
  // Each of them takes up to five minutes: when nothing came through between so many, nothing will.
  if (unclear ? trouble.lost >= AT_ONCE : isHopeless(error)) trouble.fatalError = error;
  return { end: unclear ? 'unclear' : 'failed', why: wordsFor(error) };
}

/** Whether the next file would fail in the same way: nothing answers any more, or nobody may. */
function isHopeless(error: unknown): boolean {
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

function explainCancel(reason: unknown, manifest: UploadState): ActionFailure {
  const up = filesThat(manifest, 'uploaded', 'unchanged').length;
  const what = reason instanceof Cancelled ? reason.message : 'The run was cancelled.';
  const unclear = filesThat(manifest, 'unclear');
  const perhaps = unclear.length === 0 ? '' : ` Perhaps up: ${listFiles(unclear, ({ path }) => path)}.`;
  const why = `${up} of ${count(manifest.files.length, 'file')} were up by then; the log names them.${perhaps}`;
  return new ActionFailure('cancelled', { title: 'Cancelled', what, why, next: NEXT });
}

function listFiles(files: readonly ProjectFile[], describe: (file: ProjectFile) => string): string {
  return files.slice(0, 20).map(describe).join('; ') + (files.length > 20 ? `; and ${files.length - 20} more` : '');
}

/** What stopped the rest is explained as it is in every other place; what is wrong with one file says so itself. */
function explainFailures(fatalError: unknown, manifest: UploadState): ActionFailure {
  const failed = filesThat(manifest, 'failed', 'unclear');
  const waiting = filesThat(manifest, 'waiting');
  const up = filesThat(manifest, 'uploaded', 'unchanged', 'planned');
  const tried = waiting.length === 0 ? '' : ` Not tried: ${listFiles(waiting, ({ path }) => path)}.`;
  const rest = up.length === 0 ? 'No other file was uploaded.' : `Already up: ${listFiles(up, ({ path }) => path)}.`;
  const certain = filesThat(manifest, 'failed', 'waiting').length > 0;
  const request = fatalError instanceof MayExist ? fatalError.cause : fatalError;
  const hint = request instanceof RequestFailure ? explainRequest(request) : undefined;
  return new ActionFailure(
    'error',
    {
      ...(hint?.code === undefined ? {} : { code: hint.code }),
      ...(hint?.link === undefined ? {} : { link: hint.link }),
      title: `${count(failed.length + waiting.length, 'file')} ${certain ? '' : 'perhaps '}not uploaded`,
      what: `${listFiles(failed, (file) => describeFile(manifest, file))}.${tried}`,
      why: hint === undefined ? rest : `${hint.why} ${rest}`,
      next: hint === undefined ? NEXT : `${hint.next} ${NEXT}`,
    },
    { cause: fatalError },
  );
}
