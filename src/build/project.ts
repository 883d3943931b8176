/** The contents of a Build from a folder: its files are uploaded, as far as they changed. */
import type { Contents, Version } from '../model/build-contents.ts';
import type { Build } from '../model/resources.ts';
import type { Disk } from '../project/files/file-system.ts';
import type { Project } from '../project/project.ts';
import { uploadProject } from '../project/upload.ts';
import { createUploadState, filesThat, listVersions, progressOf, type UploadState } from '../project/upload-state.ts';
import type { ServiceFacts, UploadFacts } from '../report/facts.ts';
import type { RunContext } from '../run/context.ts';
import { count } from '../text/quantities.ts';

/** What {@link uploadContents} needs beside the run. */
export interface ProjectContents {
  readonly project: Project;
  readonly disk: Disk;
  readonly service: ServiceFacts;
  /** The Build that is live where the new one is to go: its Functions are compared with the files first. */
  readonly live: Build | undefined;
}

/**
 * Uploads what changed and returns the versions of all files; in a dry run nothing is sent, and a file that would be
 * uploaded stands as a version without a SID of Twilio's. Sets `function-versions` and `asset-versions` as soon as all
 * files are up. Throws what {@link uploadProject} throws.
 */
export async function uploadContents(
  run: RunContext,
  { project, disk, service, live }: ProjectContents,
): Promise<Pick<Contents, 'functionVersions' | 'assetVersions'>> {
  const { serverless, api, uploads, cancellation, log, inputs, outputs, record } = run;
  record.beginPhase('Upload');
  const state = createUploadState();
  state.files = project.files;
  const { dryRun } = inputs;
  const functions = live?.functionVersions ?? [];
  const isEmpty = service.isNew;
  await uploadProject(
    { serviceSid: service.sid, serverless, api, uploads, disk, cancellation, log, dryRun, isEmpty, live: functions },
    state,
  ).finally(() => record.note('upload', factsOf(state)));
  if (!dryRun) {
    outputs.set('function-versions', listVersions(state, 'function'));
    outputs.set('asset-versions', listVersions(state, 'asset'));
  }
  const assets = filesThat(state, 'uploaded', 'planned').filter(({ kind }) => kind === 'asset').length;
  if (assets > 0 && live !== undefined)
    log.line(
      `What ${count(assets, 'asset')} held before cannot be read back from Twilio, so each is a new version, and a new Build is needed.`,
    );
  return { functionVersions: versionsOf(state, 'function'), assetVersions: versionsOf(state, 'asset') };
}

function factsOf(state: UploadState): UploadFacts {
  const planned = state.files.flatMap((file) => {
    const progress = progressOf(state, file);
    return progress.end === 'planned' ? [{ path: file.path, isNew: progress.isNew }] : [];
  });
  return {
    uploaded: filesThat(state, 'uploaded').length,
    unchanged: filesThat(state, 'unchanged').length,
    added: planned.filter(({ isNew }) => isNew).map(({ path }) => path),
    changed: planned.filter(({ isNew }) => !isNew).map(({ path }) => path),
  };
}

function versionsOf(state: UploadState, wanted: 'function' | 'asset'): readonly Version[] {
  return state.files
    .filter(({ kind }) => kind === wanted)
    .map((file) => {
      const progress = progressOf(state, file);
      return { sid: 'versionSid' in progress ? progress.versionSid : `(new version of ${file.path})`, path: file.path };
    });
}
