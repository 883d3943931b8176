/** The story of `upload/`: read the project → look at what is there → upload what changed → name every version. */
import { Cancelled } from '../cancellation.ts';
import type { Patience } from '../clock.ts';
import { count, type VersionKind } from '../contents.ts';
import { explainRequest } from '../explain.ts';
import { ActionFailure, InputFailure, messageOf } from '../failure.ts';
import { secretsOf } from '../inputs/table.ts';
import { MayExist } from '../once.ts';
import { createOutputs } from '../outputs.ts';
import { mapPool } from '../pool.ts';
import type { Log } from '../report/log.ts';
import { within } from '../run.ts';
import { checkAccount } from '../service.ts';
import { runStep } from '../step.ts';
import type { Resource } from '../twilio/decode.ts';
import { RequestFailure } from '../twilio/request.ts';
import { createServerless } from '../twilio/serverless.ts';
import { openLine, type StepWorld } from '../world.ts';
import { createUploadCalls, type UploadCalls } from './calls.ts';
import { readUploadInputs, UPLOAD_INPUTS, type UploadInputs } from './inputs.ts';
import { type ProjectFile, readProject } from './project.ts';
import {
  createManifest,
  describeFile,
  filesThat,
  formatResult,
  formatSummary,
  listVersions,
  type Manifest,
  type Progress,
} from './report.ts';
import { type Disk, FileChanged, keyOf, type Sender, sendFile } from './send.ts';

/** Uploads at a time. The toolkit went down from 50 to 10, because 429s come quickly. */
export const AT_ONCE = 8;

/** The outputs of `upload/`, as in its action.yml. */
export const UPLOAD_OUTPUTS = ['function-versions', 'asset-versions', 'uploaded', 'unchanged', 'result'] as const;

/** A list may be asked for again for so long, in ms. */
const PATIENCE_MS = 300_000;

/** Runs the step and says whether the job may go on. Never throws. */
export function main(world: StepWorld, disk: Disk): Promise<{ readonly ok: boolean }> {
  const manifest = createManifest();
  return runStep(world, {
    secrets: secretsOf(UPLOAD_INPUTS, world.env),
    async tell(log) {
      await tell(world, disk, log, manifest);
      // Lists that are not whole would make a Build that is not whole: after a failure there are none.
      if (filesThat(manifest, 'planned').length === 0) handOver(createUploadOutputs(world, log), manifest);
    },
    finish(failure, log) {
      const outputs = createUploadOutputs(world, log);
      outputs.set('uploaded', String(filesThat(manifest, 'uploaded').length));
      outputs.set('unchanged', String(filesThat(manifest, 'unchanged').length));
      outputs.set('result', formatResult(manifest));
      return formatSummary(manifest, failure);
    },
  });
}

const createUploadOutputs = ({ runner }: StepWorld, log: Log) =>
  createOutputs<(typeof UPLOAD_OUTPUTS)[number]>(runner, log);

/** The lists are what the step is for: a step after it would take a missing one for an empty one. */
function handOver(outputs: ReturnType<typeof createUploadOutputs>, manifest: Manifest): void {
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

async function tell(world: StepWorld, disk: Disk, log: Log, manifest: Manifest): Promise<void> {
  const { clock, random, cancellation } = world;
  const inputs = await readEverything(world, disk, manifest);
  const { credentials, origins } = inputs;
  const counts = (['function', 'asset'] as const).map((kind) =>
    count(manifest.files.filter((file) => file.kind === kind).length, kind),
  );
  manifest.headline = `${inputs.dryRun ? 'Dry run: upload' : 'Upload'} what changed of ${counts.join(' and ')} to ${inputs.service}`;
  log.line(`${manifest.headline}.`);
  log.line(`Service ${inputs.service} at ${origins.serverless}, credentials from ${credentials.source}.`);
  const { clientOf, onRetry } = await openLine(world, credentials, log);
  const api = { client: clientOf(origins.serverless), clock, random, onRetry };
  const patience = within(world, PATIENCE_MS);
  const serverless = createServerless(api);
  const service = await serverless.fetchService(inputs.service, patience);
  checkAccount(service, credentials);
  const calls = createUploadCalls(serverless, api, clientOf(origins.upload), service.sid);
  const resources = await findResources(calls, manifest, patience);
  const onTrouble = (file: ProjectFile, words: string) => log.line(`${file.path}: ${words}`);
  const { signal, grace } = cancellation;
  const { dryRun } = inputs;
  await sendAll({ calls, disk, clock, random, signal, grace, dryRun, resources, onTrouble, onRetry }, manifest, log);
}

/** The inputs, and the project's files that they name. Throws an {@link InputFailure} with the problems of either. */
async function readEverything(world: StepWorld, disk: Disk, manifest: Manifest): Promise<UploadInputs> {
  const read = readUploadInputs(world.env);
  if ('problems' in read) throw new InputFailure(read.problems);
  const project = await readProject(read.inputs.workspace, read.inputs.folders, disk);
  if (project.problems.length > 0) throw new InputFailure(project.problems);
  manifest.files = project.files;
  return read.inputs;
}

async function findResources(
  calls: UploadCalls,
  { files }: Manifest,
  patience: Patience,
): Promise<ReadonlyMap<string, Resource>> {
  const found = new Map<string, Resource>();
  for (const kind of ['function', 'asset'] satisfies VersionKind[]) {
    if (!files.some((file) => file.kind === kind)) continue;
    // The first of several with one name, as the toolkit takes it.
    for (const resource of await calls.listResources(kind, patience)) {
      const key = keyOf(kind, resource.friendlyName);
      if (!found.has(key)) found.set(key, resource);
    }
  }
  return found;
}

/** Eight at a time; what fails does not stop the others, unless it would stop every one of them. */
async function sendAll(sender: Sender, manifest: Manifest, log: Log): Promise<void> {
  const trouble: Trouble = { hopeless: undefined, lost: 0 };
  log.group(`Uploading ${count(manifest.files.length, 'file')}`);
  await mapPool(manifest.files, AT_ONCE, async (file) => {
    if (trouble.hopeless !== undefined || sender.signal.aborted) return;
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
  if (filesThat(manifest, 'failed', 'unclear', 'waiting').length > 0) throw explainFailures(trouble.hopeless, manifest);
  const [uploaded, unchanged] = [filesThat(manifest, 'uploaded').length, filesThat(manifest, 'unchanged').length];
  log.line(
    sender.dryRun
      ? `Dry run: ${count(filesThat(manifest, 'planned').length, 'file')} would be uploaded, ${unchanged} are unchanged.`
      : `Uploaded ${count(uploaded, 'file')}; ${unchanged} unchanged.`,
  );
}

interface Trouble {
  /** What would stop every other file as well. */
  hopeless: unknown;
  /** Files in a row of which nobody knows whether they are up. */
  lost: number;
}

function noteTrouble(error: unknown, trouble: Trouble): Progress {
  const unclear = error instanceof MayExist;
  if (unclear) trouble.lost++;
  // Each of them takes up to five minutes: when nothing came through between so many, nothing will.
  if (unclear ? trouble.lost >= AT_ONCE : isHopeless(error)) trouble.hopeless = error;
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

function explainCancel(reason: unknown, manifest: Manifest): ActionFailure {
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
function explainFailures(hopeless: unknown, manifest: Manifest): ActionFailure {
  const failed = filesThat(manifest, 'failed', 'unclear');
  const waiting = filesThat(manifest, 'waiting');
  const up = filesThat(manifest, 'uploaded', 'unchanged', 'planned');
  const tried = waiting.length === 0 ? '' : ` Not tried: ${listFiles(waiting, ({ path }) => path)}.`;
  const rest = up.length === 0 ? 'No other file was uploaded.' : `Already up: ${listFiles(up, ({ path }) => path)}.`;
  const certain = filesThat(manifest, 'failed', 'waiting').length > 0;
  const request = hopeless instanceof MayExist ? hopeless.cause : hopeless;
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
    { cause: hopeless },
  );
}
