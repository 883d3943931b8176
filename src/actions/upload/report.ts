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
  const rest = n('failed', 'unclear', 'waiting');
  // Before the first was compared, nothing is known of how many there are of each.
  const unchanged = rest < state.files.length ? [`${n('unchanged')} unchanged`] : [];
  const left = rest === 0 ? [] : [`${rest} not ${state.dryRun ? 'compared' : 'uploaded'}`];
  if (!state.dryRun) return `Upload${to}: ${[`${n('uploaded')} uploaded`, ...unchanged, ...left].join(', ')}`;
  const planned = unchanged.length === 0 ? [`Upload${to}`] : [`${n('planned')} would be uploaded${to}`];
  return `Dry run: ${[...planned, ...unchanged, ...left].join(', ')}`;
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
