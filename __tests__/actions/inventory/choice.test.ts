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

async function explain(entries: readonly string[], listed = services) {
  const error = await chooseServices(listed, entries).catch((thrown: unknown) => thrown);
  if (!(error instanceof ActionFailure)) throw new Error('nothing was wrong');
  return error.explanation;
}

test('a name that does not exist: which one was meant, and which ones there are', async () => {
  const { what, why, next } = await explain(['greter', 'shop']);
  expect(what).toBe('“services: greter” fits no service of the account and region of these credentials.');
  expect(why).toMatch(/^They have greeter, /);
  expect(next).toBe(
    'Did you mean “services: greeter”? Else use credentials of the account and region that they are in.',
  );
});

test('several of them, and a glob that fits nothing', async () => {
  const { what, next } = await explain(['x-*', 'Shop']);
  expect(what).toMatch(/^“services: "x-\*"” and “services: Shop” fit no service/);
  expect(next).toMatch(/^Did you mean “services: shop”\?/);
  expect((await explain(['x-*'])).next).toMatch(/^Correct the name or the glob/);
});

test('no service at all', async () => {
  expect((await explain(['shop'], [])).why).toBe('There is no service in them yet.');
  expect(await chooseServices([], [])).toEqual([]);
});
