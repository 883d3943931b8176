import { expect, test } from '@jest/globals';
import { failureOf, NOW, readingOf, serviceOf, surveyOf } from '../../support/inventory.ts';

const READINGS = [
  readingOf(1, { '': 'node24', dev: 'node22', old: null }, 'b'),
  readingOf(2, { '': 'node18', dev: 'node20' }, 'c'),
  readingOf(3, { '': 'node18', dev: 'node26' }, 'a'),
  { service: serviceOf(4, 'z'), failure: failureOf() },
];
const show = (runtime?: string) =>
  surveyOf(READINGS, runtime).rows.map(
    ({ service, environment, support: { state }, toMove }) => `${service} ${environment} ${state}${toMove ? ' →' : ''}`,
  );

test('the most urgent first: retired, to move, not known, current, nothing live', () => {
  expect(show('node24')).toEqual([
    'a production retired →',
    'c production retired →',
    'c dev retired →',
    'b dev current →',
    'a dev unknown →',
    'b production current',
    'b old unknown',
  ]);
});

test('another runtime is another one, newer or older', () => {
  expect(show('node26').filter((line) => line.endsWith('→'))).toHaveLength(5);
  expect(show('node26')).toContain('a dev unknown');
});

test('without a runtime to be on, nothing has to move', () => {
  const { rows, services, unread } = surveyOf(READINGS, '');
  expect(rows.filter(({ toMove }) => toMove)).toEqual([]);
  expect(rows).toHaveLength(7);
  expect(services.map(({ service }) => service)).toEqual(['a', 'b', 'c']);
  expect(unread.map(({ service }) => service)).toEqual(['z']);
});

test('a runtime is retiring by the day that is given', () => {
  const later = Date.parse('2027-03-01');
  const [first] = surveyOf([readingOf(1, { dev: 'node22' })], '', later).rows;
  expect(first).toMatchObject({ support: { state: 'retiring', until: '2027-04-30' }, toMove: false });
  expect(first?.ageMs).toBe(later - NOW + 10 * 86_400_000);
  expect(first?.url).toBe('https://host-100.twil.io');
});
