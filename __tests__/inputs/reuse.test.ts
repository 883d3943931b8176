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
      seen: '/old',
      rule: 'It leaves out inherited versions, and nothing is inherited. Say from where, or remove it.',
      fix: 'inherit-from: production',
    },
  ]);
});
