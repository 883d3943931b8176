/** The first line of what `upload/` reports counts only what was looked at. */
import { expect, test } from '@jest/globals';
import { formatSummary, type UploadStep } from '../../../src/actions/upload/report.ts';
import type { ProjectFile } from '../../../src/project/files/project.ts';
import type { Progress } from '../../../src/project/upload-state.ts';
import type { Ending } from '../../../src/report/facts.ts';
import { render, shown } from '../../support/markdown.ts';

const failed: Ending = { verdict: 'error', failure: { title: 'T', what: 'W.', why: 'Y.', next: 'N.' } };
const planned: Progress = { end: 'planned', isNew: true };
const waiting: Progress = { end: 'waiting' };
const unchanged: Progress = { end: 'unchanged', versionSid: `ZN${'1'.repeat(32)}` };

function titleOf(dryRun: boolean, progress: readonly Progress[], ending: Ending): string | undefined {
  const files = progress.map((_, n) => ({ path: `/${n}`, kind: 'function', visibility: 'public' }) as ProjectFile);
  const reported = new Map(files.map((file, n) => [file, progress[n] ?? waiting]));
  const state: UploadStep = { goal: 'G', service: 'shop', dryRun, files, progress: reported };
  return shown(render(formatSummary(state, ending)))
    .replaceAll('\u2060', '')
    .split('\n')[0];
}

test.each<[string, boolean, readonly Progress[], Ending]>([
  ['📝 Dry run: 1 would be uploaded to shop, 1 unchanged', true, [planned, unchanged], { verdict: 'planned' }],
  ['❌ Dry run: Upload to shop, 2 not compared', true, [waiting, waiting], failed],
  ['❌ Dry run: 1 would be uploaded to shop, 0 unchanged, 1 not compared', true, [planned, waiting], failed],
  ['❌ Dry run: Upload to shop', true, [], failed],
  ['❌ Upload to shop: 0 uploaded, 2 not uploaded', false, [waiting, waiting], failed],
  ['❌ Upload to shop: 0 uploaded, 1 unchanged, 1 not uploaded', false, [unchanged, waiting], failed],
])('%s', (title, dryRun, progress, ending) => expect(titleOf(dryRun, progress, ending)).toBe(title));
