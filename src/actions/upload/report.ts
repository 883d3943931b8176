/** What `upload/` reports: what is up, under which SID, and what is not. */
import type { VersionKind } from '../../model/build-contents.ts';
import { filesThat, PROGRESS_WORDS, progressOf, type UploadState } from '../../project/upload-state.ts';
import type { Ending } from '../../report/facts.ts';
import { formatStepSummary } from '../../report/summary/table.ts';
import { codeSpan } from '../../text/markdown.ts';

/** Everything that was found and done; all reports are made of it. */
export interface UploadStep extends UploadState {
  /** What was asked for, in words; undefined until the inputs were read. */
  goal: string | undefined;
  /** As the inputs name it; undefined before they were read. */
  service: string | undefined;
  dryRun: boolean;
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

function formatTitle(state: UploadStep): string {
  const n = (...ends: Parameters<typeof filesThat>[1][]) => filesThat(state, ...ends).length;
  const to = state.service === undefined ? '' : ` to ${state.service}`;
  const unchanged = `${n('unchanged')} unchanged`;
  if (state.dryRun) return `Dry run: ${n('planned')} would be uploaded${to}, ${unchanged}`;
  const rest = n('failed', 'unclear', 'waiting');
  return `Upload${to}: ${n('uploaded')} uploaded, ${unchanged}${rest === 0 ? '' : `, ${rest} not uploaded`}`;
}

/** The job summary. */
export function formatSummary(state: UploadStep, ending: Ending): string {
  return formatStepSummary({
    title: formatTitle(state),
    goal: state.goal,
    ending,
    columns: ['Path', 'Kind', ''],
    items: state.files,
    row(file, limit) {
      const { path, visibility, kind } = file;
      return [codeSpan(path, limit), `${visibility} ${kind}`, PROGRESS_WORDS[progressOf(state, file).end]];
    },
    isQuiet: (file) => progressOf(state, file).end === 'unchanged',
    quietTitle: `${filesThat(state, 'unchanged').length} unchanged`,
    sidsOf(file) {
      const progress = progressOf(state, file);
      return 'versionSid' in progress ? [[file.path, progress.versionSid]] : [];
    },
  });
}
