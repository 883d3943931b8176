/** `upload/`: read the project → look at what is there → upload what changed → name every version. */
import { describeKinds } from '../../explain/run-description.ts';
import { secretsOf } from '../../inputs/masks.ts';
import { ActionFailure, InputFailure } from '../../model/errors.ts';
import type { Disk } from '../../project/files/file-system.ts';
import { readProject } from '../../project/files/project.ts';
import { describeLeftOut, type LeftOut } from '../../project/files/selection.ts';
import { uploadProject } from '../../project/upload.ts';
import { createUploadState, filesThat, listVersions, type UploadState } from '../../project/upload-state.ts';
import type { Log } from '../../report/log.ts';
import { createOutputs, type Outputs } from '../../report/outputs.ts';
import { connect } from '../../run/connect.ts';
import type { Host } from '../../run/context.ts';
import { within } from '../../run/context.ts';
import type { StepEnd } from '../../run/frame.ts';
import { runStep } from '../../run/frame.ts';
import { checkAccount, findService } from '../../run/service.ts';
import { createServerless } from '../../twilio/calls/serverless.ts';
import { readUploadInputs, UPLOAD_INPUTS, type UploadInputs } from './inputs.ts';
import { formatResult, formatSummary, type UploadStep } from './report.ts';

/** The outputs of `upload/`, as in its action.yml. */
export const UPLOAD_OUTPUTS = ['function-versions', 'asset-versions', 'uploaded', 'unchanged', 'result'] as const;

/** A list may be asked for again for so long, in ms. */
const LIMIT_MS = 300_000;

/** Runs the step and says whether the job may go on. Never throws. */
export function main(host: Host, disk: Disk): Promise<StepEnd> {
  return runStep(host, secretsOf(UPLOAD_INPUTS, host.env), ({ log }) => {
    const state: UploadStep = { goal: undefined, service: undefined, dryRun: false, ...createUploadState() };
    const outputs: UploadOutputs = createOutputs(host.runner, log);
    return {
      async run() {
        const { dryRun } = await upload(host, disk, log, state);
        // Lists that are not whole would make a Build that is not whole: after a failure there are none. A dry run has none
        // even where nothing would be uploaded: a step after it would build in some runs and not in others.
        if (!dryRun) setVersionOutputs(outputs, state);
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

async function upload(host: Host, disk: Disk, log: Log, state: UploadStep): Promise<UploadInputs> {
  const { clock, random, cancellation } = host;
  const { inputs, leftOut } = await readRequest(host, disk, state);
  const { credentials, origins } = inputs;
  state.service = inputs.service;
  state.goal = `${inputs.dryRun ? 'Dry run: upload' : 'Upload'} what changed of ${describeKinds(state.files)} to ${inputs.service}`;
  log.line(`${state.goal}.`);
  for (const line of describeLeftOut(leftOut)) log.line(line);
  log.line(`Service ${inputs.service} at ${origins.serverless}, credentials from ${credentials.source}.`);
  const { clientOf, onRetry } = await connect(host, credentials, log);
  const api = { client: clientOf(origins.serverless), clock, random, onRetry };
  const limits = within(host, LIMIT_MS);
  const serverless = createServerless(api);
  const service = await findService({ serverless, clock, log, limits }, inputs.service);
  checkAccount(service, credentials);
  const uploads = clientOf(origins.upload);
  const { sid: serviceSid } = service;
  const place = { serviceSid, isEmpty: false, live: [], timeout: undefined };
  const { dryRun } = inputs;
  await uploadProject({ serverless, api, uploads, disk, cancellation, log, dryRun, ...place }, state);
  return inputs;
}

interface Request {
  readonly inputs: UploadInputs;
  /** Files that become no versions. */
  readonly leftOut: readonly LeftOut[];
}

/** The inputs, and the project's files that they name. Throws an {@link InputFailure} with the problems of either. */
async function readRequest(host: Host, disk: Disk, state: UploadStep): Promise<Request> {
  const read = readUploadInputs(host.env);
  if ('problems' in read) throw new InputFailure(read.problems);
  const project = await readProject(read.inputs.workspace, read.inputs.folders, disk);
  if (project.problems.length > 0) throw new InputFailure(project.problems);
  state.dryRun = read.inputs.dryRun;
  state.files = project.files;
  return { inputs: read.inputs, leftOut: project.leftOut };
}
