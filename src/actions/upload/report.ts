/** What `upload/` tells: what is up, under which SID, and what is not. */
import type { VersionKind } from '../../model/build-contents.ts';
import type { ProjectFile } from '../../project/files.ts';
import type { Sent } from '../../project/upload-file.ts';
import type { Ending } from '../../report/facts.ts';
import { formatStepSummary } from '../../report/summary/table.ts';
import { codeSpan } from '../../text/markdown.ts';

/** How far a file has come. */
export type Progress =
  | Sent
  /** `unclear`: sent, and whether there is a version of it now cannot be told. */
  | { readonly end: 'failed' | 'unclear'; readonly why: string }
  | { readonly end: 'waiting' };

/** Everything that was found and done; all reports are made of it. */
export interface UploadState {
  headline: string | undefined;
  dryRun: boolean;
  /** In the order of their paths. */
  files: readonly ProjectFile[];
  readonly progress: Map<ProjectFile, Progress>;
}

/** An empty one. */
export const createUploadState = (): UploadState => ({
  headline: undefined,
  dryRun: false,
  files: [],
  progress: new Map(),
});

const progressOf = ({ progress }: UploadState, file: ProjectFile): Progress => progress.get(file) ?? { end: 'waiting' };

/** The files that ended in one of these ways. */
export function filesThat(state: UploadState, ...ends: readonly Progress['end'][]): readonly ProjectFile[] {
  return state.files.filter((file) => ends.includes(progressOf(state, file).end));
}

const WORDS: Readonly<Record<Progress['end'], string>> = {
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
  return `${file.path}: ${WORDS[progress.end]}${sid}${why}`;
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

/** The output `result`. No account or service SID: the runner would drop it. */
export function formatResult(state: UploadState): string {
  const rows = (kind: VersionKind) =>
    state.files
      .filter((file) => file.kind === kind)
      .map((file) => {
        const progress = progressOf(state, file);
        const version = 'versionSid' in progress ? { version: progress.versionSid } : {};
        return { path: file.path, visibility: file.visibility, file: file.name, ...version, end: progress.end };
      });
  return JSON.stringify({ schemaVersion: 1, functions: rows('function'), assets: rows('asset') });
}

/** The job summary. */
export function formatSummary(state: UploadState, ending: Ending): string {
  const [sent, planned, unchanged] = (['uploaded', 'planned', 'unchanged'] as const).map(
    (end) => filesThat(state, end).length,
  );
  const title = state.dryRun ? `upload, dry run: ${planned} would be uploaded` : `upload: ${sent} uploaded`;
  return formatStepSummary({
    title: `Twilio Serverless ${title}, ${unchanged} unchanged`,
    headline: state.headline,
    ending,
    columns: ['Path', 'Kind', 'Visibility', 'Version', ''],
    items: state.files,
    row(file, limit) {
      const progress = progressOf(state, file);
      const sid = 'versionSid' in progress ? codeSpan(progress.versionSid) : '';
      return [codeSpan(file.path, limit), file.kind, file.visibility, sid, WORDS[progress.end]];
    },
  });
}
