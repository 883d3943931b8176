import { expect, test } from '@jest/globals';
import { wantsReuse } from '../../src/inputs/inputs.ts';
import type { Reuse } from '../../src/inputs/reuse.ts';
import { GOOD, problemsOf } from '../support/inputs.ts';

test.each<[Reuse, boolean, boolean]>([
  ['always', false, true],
  ['always', true, true],
  ['on-rerun', false, false],
  ['on-rerun', true, true],
  ['never', true, false],
])('reuse: %s, on a rerun: %s', (reuse, rerun, wanted) => expect(wantsReuse({ reuse, rerun })).toBe(wanted));

test('what is left out needs something that it is left out of', () => {
  expect(problemsOf({ ...GOOD, 'exclude-paths': '/old' })).toEqual([
    {
      input: 'exclude-paths',
      rule: 'It leaves out inherited versions, and nothing is inherited: add `inherit-from`, or remove `exclude-paths`.',
      fix: 'inherit-from: production',
    },
  ]);
});

test('a pattern that is longer than any path is a problem, and no mistake in this action', () => {
  const rules = (length: number) =>
    problemsOf({ ...GOOD, 'inherit-from': 'production', 'exclude-paths': `/${'{'.repeat(length - 1)}` });
  expect(rules(70_000)).toEqual([expect.objectContaining({ rule: 'A pattern has at most 1000 characters.' })]);
  expect(rules(1_000)).toEqual([]);
});
