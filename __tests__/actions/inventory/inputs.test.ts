import { expect, test } from '@jest/globals';
import { INVENTORY_INPUTS, readInventoryInputs } from '../../../src/actions/inventory/inputs.ts';
import { variableOf } from '../../../src/inputs/declarations.ts';
import { HEX, zb } from '../../support/prune.ts';

function read(row: Readonly<Record<string, string>>) {
  const given = { 'api-key': `SK${HEX}`, 'api-secret': 'q7Vt2mXw9LrBz4Kd', ...row };
  return readInventoryInputs(
    Object.fromEntries(Object.entries(given).map(([name, value]) => [variableOf(name), value])),
  );
}

test('nothing but credentials, and every declared default', () => {
  const expected = { inputs: expect.objectContaining({ services: [], runtime: undefined, failOn: 'none' }) };
  expect(read({})).toEqual(expected);
  const defaults = Object.entries(INVENTORY_INPUTS).flatMap(([name, row]) =>
    row.default ? [[name, row.default]] : [],
  );
  expect(read(Object.fromEntries(defaults))).toEqual(expected);
});

test('what is accepted', () => {
  const services = `shop, shop-* # not this\n{eu,us}-*\nZS${HEX.toUpperCase()}`;
  expect(read({ services, runtime: 'node24', 'fail-on': 'retiring' })).toEqual({
    inputs: expect.objectContaining({
      services: ['shop', 'shop-*', '{eu,us}-*', `ZS${HEX}`],
      runtime: 'node24',
      failOn: 'retiring',
    }),
  });
});

test.each([
  ['services', '# shop', 'names no service', 'services: shop-*'],
  ['services', '!shop', 'There is no “everything but”', 'services: shop'],
  ['services', 'a/b', 'the SID (ZS…) or unique name', 'services: shop-*'],
  ['services', zb(1), 'This is a Build SID', 'services: shop-*'],
  ['services', `zs${HEX}`, 'upper-case', `services: ZS${HEX}`],
  ['runtime', '24', 'as Twilio names it', 'runtime: node24'],
  ['fail-on', 'true', '`none`, `retired` or `retiring`', 'fail-on: retired'],
  ['fail-on', 'Retireing', '`none`, `retired` or `retiring`', 'fail-on: retiring'],
  ['failon', 'none', 'did you mean `fail-on`', 'fail-on: none'],
])('%s: %s', (input, seen, rule, fix) => {
  expect(read({ [input]: seen })).toEqual({
    problems: [expect.objectContaining({ input, rule: expect.stringContaining(rule), fix })],
  });
});
