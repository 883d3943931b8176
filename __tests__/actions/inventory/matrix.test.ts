import { expect, test } from '@jest/globals';
import { findPart, formatMatrix, MOST_ENTRIES } from '../../../src/actions/inventory/matrix.ts';
import type { Row } from '../../../src/actions/inventory/survey.ts';
import { buildOf, readingOf, surveyOf } from '../../support/inventory.ts';

const rowsOf = (names: readonly string[]) =>
  surveyOf(names.map((name, n) => readingOf(n, { '': 'node18' }, name))).rows;

test('an entry names the service, the environment, what is live there, and the runtime it is on', () => {
  const { rows } = surveyOf([readingOf(1, { '': 'node18', dev: null })]);
  expect(JSON.parse(formatMatrix(rows))).toEqual({
    include: [
      { service: 'service-1', environment: 'production', 'build-sid': buildOf(100, '').sid, runtime: 'node18' },
    ],
  });
  expect(formatMatrix([])).toBe('{"include":[]}');
});

test('a runtime that Twilio does not tell is empty', () => {
  const [row] = rowsOf(['a']);
  const { runtime: _, ...build } = buildOf(1, 'node18');
  expect(JSON.parse(formatMatrix([{ ...(row as Row), build }])).include[0].runtime).toBe('');
});

const many = (start: string, n: number) => Array.from({ length: n }, (_, at) => `${start}${at}`);

test.each<[string, readonly string[], { glob: string; entries: number } | undefined]>([
  ['the largest part that fits', [...many('a', 200), ...many('b', 100)], { glob: 'a*', entries: 200 }],
  ['a smaller one where that is too large', [...many('a', 300), ...many('b', 100)], { glob: 'b*', entries: 100 }],
  ['a longer beginning where all have the same', many('shop-', 500), { glob: 'shop-1*', entries: 111 }],
  ['beginnings that mean something in a glob are left alone', [...many('*', 100), ...many('(', 200)], undefined],
])('%s', (_, names, part) => {
  expect(findPart(rowsOf(names))).toEqual(part);
  if (part !== undefined) {
    expect(part.entries).toBeLessThanOrEqual(MOST_ENTRIES);
    expect(names.filter((name) => name.startsWith(part.glob.slice(0, -1)))).toHaveLength(part.entries);
  }
});
