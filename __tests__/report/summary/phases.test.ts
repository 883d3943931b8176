/** How long the parts of a run took: said where it is worth a line. */
import { expect, test } from '@jest/globals';
import type { Phase } from '../../../src/report/phases.ts';
import { formatPhases } from '../../../src/report/summary/phases.ts';

const phases: readonly Phase[] = [
  { name: 'look-up', start: 0, end: 400 },
  { name: 'upload', start: 400, end: 1_400 },
  { name: 'Build', start: 1_400, end: 42_700 },
  { name: 'deploy', start: 42_700, end: 44_900 },
  { name: 'health check', start: 44_900, end: undefined },
];

test('one line, without what took less than a second; a phase that has not ended lasts until now', () => {
  expect(formatPhases(phases, 0, 49_000)).toBe('upload 1 s → Build 41 s → deploy 2.2 s → health check 4.1 s');
});

test('nothing is said of a run of less than half a minute, or of one phase alone', () => {
  expect(formatPhases(phases.slice(0, 2), 0, 29_999)).toBe('');
  expect(formatPhases([{ name: 'Build', start: 0, end: 40_000 }], 0, 41_000)).toBe('');
});
