/** What is said of an environment that was taken down and is still there, here after a cancel. */
import { expect, test } from '@jest/globals';
import {
  createRemovalState,
  type Entry,
  formatSummary,
  listChoice,
} from '../../../src/actions/remove-environment/report.ts';
import type { Ending } from '../../../src/report/facts.ts';
import { render, shown } from '../../support/markdown.ts';

const BUILD = `ZB${'1'.repeat(32)}`;
const environment = (n: number): Entry['environment'] => ({
  sid: `ZE${String(n).padStart(32, '0')}`,
  uniqueName: `pr-${n}`,
  domainSuffix: undefined,
  domainName: undefined,
  createdAt: undefined,
  buildSid: BUILD,
});
const failed: Ending = { verdict: 'cancelled', failure: { title: 'T', what: 'W.', why: 'Y.', next: 'N.' } };

function say(entries: readonly Partial<Entry>[]) {
  const state = createRemovalState();
  state.service = 'shop';
  state.decide(entries.map((entry, n) => ({ environment: environment(n), end: 'due', ...entry })));
  const summary = shown(render(formatSummary(state, failed))).replaceAll('\u2060', '');
  return { title: summary.split('\n')[0], summary, lines: listChoice(state).join('\n') };
}

test.each<[string, readonly Partial<Entry>[]]>([
  ['Environments of shop: 0 removed, 2 kept', [{}, { end: 'kept', reason: 'protected' }]],
  ['Environments of shop: 0 removed, 1 taken down, 1 kept', [{ tookDown: BUILD }, {}]],
  ['Environments of shop: 0 removed, 1 taken down, 0 kept', [{ end: 'kept', reason: 'refused', tookDown: BUILD }]],
  ['Environments of shop: 1 removed, 0 kept', [{ end: 'removed', tookDown: BUILD }]],
])('%s', (title, entries) => expect(say(entries).title).toBe(`⛔ ${title}`));

test('of what was taken down nothing is said to be live', () => {
  const { summary, lines } = say([{ tookDown: BUILD }]);
  expect(lines).toBe(`  pr-0 (${environment(0).sid}): may go; ${BUILD} was taken down there, or may have been`);
  expect(summary).not.toContain('is live there');
  expect(say([{}]).lines).toContain(`may go (${BUILD} is live there)`);
});
