/** How far the files of a project have come. */
import type { VersionKind } from '../model/build-contents.ts';
import type { ProjectFile } from './files/project.ts';
import type { Sent } from './upload-file.ts';

/** How far a file has come. */
export type Progress =
  | Sent
  /** `unclear`: sent, and whether there is a version of it now cannot be told. */
  | { readonly end: 'failed' | 'unclear'; readonly why: string }
  | { readonly end: 'waiting' };

/** Everything that was found and done; all reports are made of it. */
export interface UploadState {
  /** In the order of their paths. */
  files: readonly ProjectFile[];
  readonly progress: Map<ProjectFile, Progress>;
}

/** An empty one. */
export const createUploadState = (): UploadState => ({
  files: [],
  progress: new Map(),
});

/** How far this file has come. */
export const progressOf = ({ progress }: UploadState, file: ProjectFile): Progress =>
  progress.get(file) ?? { end: 'waiting' };

/** The files that ended in one of these ways. */
export function filesThat(state: UploadState, ...ends: readonly Progress['end'][]): readonly ProjectFile[] {
  return state.files.filter((file) => ends.includes(progressOf(state, file).end));
}

/** The same in words, for a table. */
export const PROGRESS_WORDS: Readonly<Record<Progress['end'], string>> = {
  uploaded: 'uploaded',
  unchanged: 'unchanged',
  planned: 'would be uploaded',
  failed: 'not uploaded',
  unclear: 'perhaps uploaded',
  waiting: 'not tried',
};

/** One line for the log. */
export function describeFile(state: UploadState, file: ProjectFile): string {
  const progress = progressOf(state, file);
  const sid = 'versionSid' in progress ? ` (${progress.versionSid})` : '';
  const why = 'why' in progress ? `: ${progress.why}` : '';
  if (progress.end === 'planned')
    return `${file.path}: ${PROGRESS_WORDS.planned} (${progress.isNew ? 'new' : file.kind === 'asset' ? 'what is there cannot be compared' : 'changed'})`;
  return `${file.path}: ${PROGRESS_WORDS[progress.end]}${sid}${why}`;
}

/** `/path=ZN…`, one a line, as the main action takes them. */
export function listVersions(state: UploadState, kind: VersionKind): string {
  return state.files
    .filter((file) => file.kind === kind)
    .flatMap((file) => {
      const progress = progressOf(state, file);
      return 'versionSid' in progress ? [`${file.path}=${progress.versionSid}`] : [];
    })
    .join('\n');
}
