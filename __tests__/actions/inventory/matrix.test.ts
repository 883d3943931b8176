import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chooseServices } from '../../../src/actions/inventory/choice.ts';
import { findPart, formatMatrix, MOST_ENTRIES } from '../../../src/actions/inventory/matrix.ts';
import type { Row } from '../../../src/actions/inventory/survey.ts';
import { buildOf, readingOf, serviceOf, surveyOf } from '../../support/inventory.ts';

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

test.each<[string, readonly string[], string | undefined, number]>([
  ['the largest part that fits', [...many('a', 200), ...many('b', 100)], 'a*', 200],
  ['a smaller one where that is too large', [...many('a', 300), ...many('b', 150)], 'b*', 150],
  ['one of many rather than the first that fits', [...many('shop-', 300), 'a'], 'shop-1*', 111],
  ['a longer beginning where all have the same', many('shop-', 500), 'shop-1*', 111],
  ['a whole name is the beginning of longer ones', [...many('shop-', 999), ...many('s', 1), 'shop'], 'shop-1*', 111],
  ['a star does not go past a slash', [...many('a/', 100), ...many('b', 50), ...many('c', 257)], 'c1*', 111],
  ['beginnings that mean something in a glob are left alone', [...many('*', 100), ...many('(', 200)], undefined, 0],
])('%s', (_, names, glob, entries) => {
  expect(findPart(rowsOf(names), [])).toEqual(glob === undefined ? undefined : { glob, entries });
});

test('the glob that is offered fits what it is said to fit, and none of the services that are not known', async () => {
  // Beginnings of each other, and whatever a name may have in it.
  const name = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'ab-./*{'), minLength: 1, maxLength: 4 }),
    fc.string({ minLength: 1 }),
  );
  const names = fc.uniqueArray(name, { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(names, fc.nat(3), fc.integer({ min: 1, max: 25 }), async (all, left, environments) => {
      const runtimes = Object.fromEntries(many('e', environments).map((suffix) => [suffix, 'node18']));
      const readings = all.slice(left).map((each, n) => readingOf(n, runtimes, each));
      const unknown = all.slice(0, left);
      const part = findPart(surveyOf(readings).rows, unknown);
      if (part === undefined) return;
      const services = [
        ...readings.map(({ service }) => service),
        ...unknown.map((each, n) => serviceOf(100 + n, each)),
      ];
      const fitting = await chooseServices(services, [part.glob]);
      expect(fitting.filter(({ uniqueName = '' }) => unknown.includes(uniqueName))).toEqual([]);
      expect(fitting.length * environments).toBe(part.entries);
      expect(part.entries).toBeLessThanOrEqual(MOST_ENTRIES);
    }),
  );
});
