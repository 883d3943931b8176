/** Which name a message offers for one that does not exist. */
import { expect, test } from '@jest/globals';
import { findNearest, findSlip, sortByNearness } from '../../src/text/nearest.ts';

const self = (name: string) => [name];
const ENVIRONMENTS = ['staging', 'production', 'dev', 'test'];

test.each([
  ['prod', 'production'],
  ['Production', 'production'],
  ['PRODUCTION ', 'production'],
  ['prd', 'production'],
  ['producton', 'production'],
  ['stage', 'staging'],
  ['stg', 'staging'],
  ['develop', 'dev'],
  ['testing', 'test'],
  ['qa', undefined],
  ['live', undefined],
  ['', undefined],
])('%s → %s', (wanted, meant) => {
  expect(findNearest(wanted, ENVIRONMENTS, self)).toBe(meant);
});

test('of several the nearest comes first, and none is left out', () => {
  const names = ['billing', 'greeter-v2', 'greeter', 'shop'];
  expect(sortByNearness('greter', names, self)).toEqual(['greeter', 'greeter-v2', 'shop', 'billing']);
  expect(findNearest('greter', [], self)).toBeUndefined();
  expect(findNearest('x'.repeat(10_000), names, self)).toBeUndefined();
});

test.each([
  ['Greeter', 'greeter'],
  ['greter', 'greeter'],
  ['greeter2', 'greeter'],
  ['GREETER-', 'greeter'],
  ['shop-b', 'shop-a'],
  ['greeter', undefined],
  ['greet', undefined],
  ['sms', undefined],
])('a slip: “%s” is nearly %s', (written, there) => {
  expect(findSlip(written, ['mms', 'greeter', 'shop-a'], (name) => name)).toBe(there);
});

test('another capital is nearer than another letter, and a thing without a name is no slip', () => {
  const things: { name?: string }[] = [{}, { name: 'greete' }, { name: 'greeter' }];
  expect(findSlip('Greeter', things, ({ name }) => name)).toEqual({ name: 'greeter' });
});
