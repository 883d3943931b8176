import { expect, test } from '@jest/globals';
import { chooseServices } from '../../../src/actions/inventory/choice.ts';
import { ActionFailure } from '../../../src/model/errors.ts';
import { serviceOf } from '../../support/inventory.ts';

const services = [
  serviceOf(1, 'shop'),
  serviceOf(2, 'shop-eu'),
  serviceOf(3, 'greeter'),
  serviceOf(4),
  { ...serviceOf(5), uniqueName: undefined },
];
const third = services[2]?.sid ?? '';

test.each<[readonly string[], readonly number[]]>([
  [[], [1, 2, 3, 4, 5]],
  [['shop'], [1]],
  [['shop*'], [1, 2]],
  [
    ['shop-*', 'greeter', 'shop-eu'],
    [2, 3],
  ],
  [[third], [3]],
  [['*'], [1, 2, 3, 4, 5]],
  [['ZS0*'], [5]],
  [['{greeter,shop}'], [1, 3]],
])('%j', async (entries, chosen) => {
  const expected = chosen.map((n) => services[n - 1]);
  expect(await chooseServices(services, entries)).toEqual(expected);
  // One that is listed twice is one.
  expect(await chooseServices([...services, ...services], entries)).toEqual(expected);
});

test.each([[['greter', 'shop']], [['x-*', 'greeter', 'greter']]])(
  '%j: an entry that fits none is an error',
  async (entries) => {
    const error = await chooseServices(services, entries).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ActionFailure);
    expect((error as ActionFailure).explanation.what).toMatch(/“services: greter” fits? no service/);
  },
);

test('no service at all', async () => {
  await expect(chooseServices([], ['shop'])).rejects.toThrow(ActionFailure);
  expect(await chooseServices([], [])).toEqual([]);
});
