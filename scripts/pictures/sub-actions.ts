/** Summaries of upload/, prune/ and remove-environment/. */
import { createPruneState, formatSummary as formatPrune } from '../../src/actions/prune/report.ts';
import {
  createRemovalState,
  type Entry,
  formatSummary as formatRemoval,
} from '../../src/actions/remove-environment/report.ts';
import { formatSummary as formatUpload, type UploadStep } from '../../src/actions/upload/report.ts';
import type { ProjectFile } from '../../src/project/files/project.ts';
import { createUploadState, type Progress } from '../../src/project/upload-state.ts';
import { sid } from './facts.ts';

const DAY_MS = 86_400_000;

/** Two files that changed, and three that did not. */
export function uploaded() {
  const goal = 'Upload what changed of 3 functions and 2 assets to shop';
  const state: UploadStep = { goal, service: 'shop', dryRun: false, ...createUploadState() };
  const file = (kind: 'function' | 'asset', path: string, visibility: string): ProjectFile =>
    ({ kind, path, visibility, name: path.slice(1), location: path, size: 100 }) as ProjectFile;
  const files: [ProjectFile, Progress['end']][] = [
    [file('function', '/orders/create', 'public'), 'uploaded'],
    [file('function', '/voice', 'protected'), 'uploaded'],
    [file('function', '/health', 'public'), 'unchanged'],
    [file('asset', '/index.html', 'public'), 'unchanged'],
    [file('asset', '/rates.json', 'private'), 'unchanged'],
  ];
  state.files = files.map(([one]) => one);
  for (const [one, end] of files) state.progress.set(one, { end, versionSid: sid('ZN', one.path) } as Progress);
  return { job: 'upload', markdown: formatUpload(state, { verdict: 'completed' }) };
}

/** A look at what would go. */
export function pruned() {
  const state = createPruneState();
  state.goal = 'Only look for Builds of shop that are older than 30 d and beyond the newest 10';
  state.service = 'shop';
  state.dryRun = true;
  const now = Date.UTC(2026, 10, 29);
  const builds = [2, 9, 34, 41, 56, 77].map((days) => ({
    sid: sid('ZB', `${days}`),
    status: days === 77 ? 'failed' : 'completed',
    createdAt: now - days * DAY_MS,
  }));
  const holds = [
    { reason: 'live', detail: 'production' },
    { reason: 'previous', detail: 'production' },
  ] as const;
  state.decide(now, builds, new Map(builds.map((build, i) => [build.sid, holds[i]])));
  return { job: 'prune', markdown: formatPrune(state, { verdict: 'planned' }) };
}

/** Two previews that went, and production, which stays. */
export function removed() {
  const state = createRemovalState();
  state.goal = 'Remove the environments pr-* of shop that are older than 14 d';
  state.service = 'shop';
  const environment = (name: string, suffix: string | undefined) => ({
    sid: sid('ZE', name),
    uniqueName: name,
    domainSuffix: suffix,
    domainName: undefined,
    buildSid: sid('ZB', name),
    createdAt: undefined,
  });
  const gone = (name: string, days: number): Entry => ({
    environment: environment(name, name),
    end: 'removed',
    tookDown: sid('ZB', name),
    ageMs: days * DAY_MS,
  });
  state.decide([
    gone('pr-112', 31),
    gone('pr-118', 19),
    { environment: environment('production', undefined), end: 'kept', reason: 'production' },
    { environment: environment('pr-131', 'pr-131'), end: 'kept', reason: 'young', ageMs: 3 * DAY_MS },
  ]);
  return { job: 'clean-up', markdown: formatRemoval(state, { verdict: 'completed' }) };
}
