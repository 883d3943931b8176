/** What goes into the matrix: the main action has to take it for the very thing that is meant. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nameOfEnvironment, nameServices } from '../../../src/actions/inventory/names.ts';
import { findEnvironment } from '../../../src/model/environments.ts';
import { hostile } from '../../support/hostile.ts';
import { problemsOf, SECRET, SK } from '../../support/inputs.ts';
import { environmentOf, serviceOf } from '../../support/inventory.ts';

const dev = environmentOf(1, 'dev', 'dev-environment');
const production = environmentOf(2);
const sid = (n: number) => environmentOf(n).sid;

test.each([
  ['its suffix', dev, [dev, production], 'dev'],
  ['production', production, [dev, production], 'production'],
  ['the one without a suffix, whatever its name', environmentOf(3, '', 'main'), [dev], 'production'],
  ['two without a suffix', environmentOf(3, '', 'main'), [production], 'main'],
  ['the suffix “production” beside it', environmentOf(3, 'production', 'x'), [production], 'x'],
  ['and the other', production, [environmentOf(3, 'production', 'x')], sid(2)],
  ['a suffix that is the name of another', dev, [environmentOf(3, 'a', 'dev')], 'dev-environment'],
  ['names that both fit another', dev, [environmentOf(3, 'dev', 'y'), environmentOf(4, 'dev-environment')], sid(1)],
  ['a name that is the SID of another', environmentOf(3, 'a b', sid(1)), [dev], sid(3)],
  ['a name that looks like a Build', environmentOf(3, 'a b', `ZB${'0'.repeat(32)}`), [], sid(3)],
  ['a name with a line break', environmentOf(3, 'a\nb', 'x\ny'), [], sid(3)],
  ['a name with the SID of an account', environmentOf(3, `x-AC${'0'.repeat(32)}`, 'y z'), [], sid(3)],
  ['a name that a shell would run', environmentOf(3, '$(id)', '`id`'), [], sid(3)],
])('an environment goes by %s', (_, environment, others, name) => {
  expect(nameOfEnvironment(environment, [...new Set([environment, ...others])])).toBe(name);
});

test('a service goes by its unique name, or its SID', () => {
  const services = [
    serviceOf(1, 'shop'),
    { ...serviceOf(2), uniqueName: undefined },
    serviceOf(3, 'twice'),
    serviceOf(4, 'twice'),
    serviceOf(5, `ZS${'0'.repeat(31)}1`),
    serviceOf(6, '../Services'),
  ];
  expect([...nameServices(services).values()]).toEqual(['shop', ...services.slice(1).map((service) => service.sid)]);
});

const name = fc.oneof(hostile, fc.constantFrom('dev', 'production', 'dev-environment', 'a.b_c', '_x', '$A', sid(0)));

test('whatever things are called, each is named as the main action takes it, and means itself', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name, name), { minLength: 1, maxLength: 6 }), (names) => {
      const environments = names.map(([suffix, uniqueName], n) => environmentOf(n, suffix, uniqueName || 'e'));
      for (const environment of environments) {
        const reference = nameOfEnvironment(environment, environments);
        expect(findEnvironment(reference, environments)).toEqual({ found: 'one', environment });
        const row = { 'inherit-from': reference, environment: reference, runtime: 'node24' };
        expect(problemsOf({ 'service-sid': 'shop', 'api-key': SK, 'api-secret': SECRET, ...row })).toEqual([]);
      }
      const services = names.map(([, , uniqueName], n) => serviceOf(n, uniqueName));
      const references = [...nameServices(services).values()];
      expect(new Set(references).size).toBe(services.length);
      for (const reference of references) {
        const row = { 'service-sid': reference, 'inherit-from': 'dev', runtime: 'node24' };
        expect(problemsOf({ ...row, 'api-key': SK, 'api-secret': SECRET })).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});
