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

/** The job summary. */
export function formatSummary(state: UploadStep, ending: Ending): string {
  const [sent, planned, unchanged] = (['uploaded', 'planned', 'unchanged'] as const).map(
    (end) => filesThat(state, end).length,
  );
  const title = state.dryRun ? `upload, dry run: ${planned} would be uploaded` : `upload: ${sent} uploaded`;
  return formatStepSummary({
    title: `Twilio Serverless ${title}, ${unchanged} unchanged`,
    goal: state.goal,
    ending,
    columns: ['Path', 'Kind', 'Visibility', 'Version', ''],
    items: state.files,
    row(file, limit) {
      const progress = progressOf(state, file);
      const sid = 'versionSid' in progress ? codeSpan(progress.versionSid) : '';
      return [codeSpan(file.path, limit), file.kind, file.visibility, sid, PROGRESS_WORDS[progress.end]];
    },
  });
}
