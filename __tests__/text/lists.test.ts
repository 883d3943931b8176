import { describe, expect, test } from '@jest/globals';
import { joinWithAnd, joinWithOr, listFirst } from '../../src/text/lists.ts';

describe('names in a sentence', () => {
  test.each<[readonly string[], string]>([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ])('all of %j', (names, text) => {
    expect(joinWithAnd(names)).toBe(text);
    expect(joinWithOr(names)).toBe(text.replace(' and ', ' or '));
  });

  test.each<[readonly string[], string]>([
    [[], ''],
    [['A', 'B'], 'A, B'],
    [['A', 'B', 'C', 'D'], 'A, B and 2 more'],
  ])('the first two of %j', (names, text) => expect(listFirst(names, 2)).toBe(text));

  test('what has commas of its own', () => expect(listFirst(['A, a', 'B', 'C'], 2, '; ')).toBe('A, a; B and 1 more'));
});
