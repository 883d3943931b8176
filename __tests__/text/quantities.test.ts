import { expect, test } from '@jest/globals';
import { count } from '../../src/text/quantities.ts';

test('nouns follow their number', () => {
  expect([0, 1, 2].map((n) => count(n, 'asset'))).toEqual(['0 assets', '1 asset', '2 assets']);
  expect(count(2, 'dependency', 'dependencies')).toBe('2 dependencies');
});
