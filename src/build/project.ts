/** The contents of a Build from a folder: its files are uploaded, as far as they changed. */
import type { Contents, Version, VersionKind } from '../model/build-contents.ts';
import type { Build } from '../model/resources.ts';
import type { Disk } from '../project/files/file-system.ts';
import type { ProjectFile } from '../project/files/project.ts';
import type { Project } from '../project/project.ts';
import { uploadProject } from '../project/upload.ts';
import { createUploadState, filesThat, listVersions, progressOf, type UploadState } from '../project/upload-state.ts';
import type { ServiceFacts, UploadFacts } from '../report/facts.ts';
import type { RunContext } from '../run/context.ts';
import { count, writeDuration } from '../text/quantities.ts';
import { yamlLine } from '../text/yaml.ts';

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
  const { serverless, api, uploads, cancellation, limits, log, inputs, outputs, record } = run;
  record.beginPhase('upload');
  const state = createUploadState();
  state.files = project.files;
  const { dryRun } = inputs;
  const ways = { serverless, api, uploads, disk, cancellation, log };
  const timeout = { deadline: limits.deadline, line: yamlLine('timeout', writeDuration(inputs.timeoutMs)) };
  const functions = live?.functionVersions ?? [];
  const place = { serviceSid: service.sid, isEmpty: service.isNew, live: functions };
  await uploadProject({ ...ways, ...place, timeout, dryRun }, state).finally(() =>
    record.note('upload', factsOf(state)),
  );
  if (!dryRun) {
    outputs.set('function-versions', listVersions(state, 'function'));
    outputs.set('asset-versions', listVersions(state, 'asset'));
  }
  const { uncompared } = factsOf(state);
  if (uncompared.length > 0 && live !== undefined)
    log.line(
      `Twilio does not give back what an Asset holds, so ${count(uncompared.length, 'asset')} cannot be compared: each is a new version in every run, and that takes a new Build.`,
    );
  return { functionVersions: versionsOf(state, 'function'), assetVersions: versionsOf(state, 'asset') };
}

function factsOf(state: UploadState): UploadFacts {
  const sent = state.files.flatMap((file) => {
    const progress = progressOf(state, file);
    return 'isNew' in progress ? [{ ...file, isNew: progress.isNew }] : [];
  });
  const there = sent.filter(({ isNew }) => !isNew);
  const pathsOf = (files: typeof sent) => files.map(({ path }) => path);
  return {
    uploaded: filesThat(state, 'uploaded').length,
    unchanged: filesThat(state, 'unchanged').length,
    added: pathsOf(sent.filter(({ isNew }) => isNew)),
    changed: pathsOf(there.filter(({ kind }) => kind === 'function')),
    uncompared: pathsOf(there.filter(({ kind }) => kind === 'asset')),
  };
}

function versionsOf(state: UploadState, wanted: VersionKind): readonly Version[] {
  return state.files
    .filter(({ kind }) => kind === wanted)
    .map((file) => {
      const progress = progressOf(state, file);
      const planned = planVersion(file);
      return 'versionSid' in progress ? { ...planned, sid: progress.versionSid } : planned;
    });
}

/** A version that is yet to be made stands in lists by these words. */
const planVersion = ({ path, visibility, name }: ProjectFile): Version => ({
  sid: `(new version of ${path})`,
  path,
  visibility,
  file: name,
});

/** The files as versions that are yet to be made: what is known of the contents before anything is sent. */
export function listPlanned(files: readonly ProjectFile[]): Pick<Contents, 'functionVersions' | 'assetVersions'> {
  const ofKind = (wanted: VersionKind) => files.filter(({ kind }) => kind === wanted).map(planVersion);
  return { functionVersions: ofKind('function'), assetVersions: ofKind('asset') };
}
