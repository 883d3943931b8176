import { describe, expect, test } from '@jest/globals';
import {
  describeEnvironment,
  explainNone,
  explainSeveral,
  findEnvironment,
  findNearNames,
  findSlipped,
  type Named,
  nameFor,
} from '../../src/model/environments.ts';

const ze = (n: number) => `ZE${n.toString(16).padStart(32, '0')}`;
const PRODUCTION: Named = { sid: ze(1), uniqueName: 'production', domainSuffix: undefined };
const DEV: Named = { sid: ze(2), uniqueName: 'dev-environment', domainSuffix: 'dev' };
const UI: Named = { sid: ze(3), uniqueName: 'ui-environment', domainSuffix: undefined };
const IMPOSTOR: Named = { sid: ze(4), uniqueName: 'production', domainSuffix: 'prod' };
const DEVELOPER: Named = { sid: ze(5), uniqueName: 'dev', domainSuffix: 'jane' };

describe('findEnvironment', () => {
  test.each<[string, Named[], string]>([
    [ze(2), [PRODUCTION, DEV], 'it: ZE2'],
    ['production', [DEV, PRODUCTION], 'it: ZE1'],
    ['production', [DEV, UI], 'it: ZE3'],
    ['ui-environment', [DEV, UI], 'it: ZE3'],
    ['dev', [PRODUCTION, DEV], 'it: ZE2'],
    ['dev-environment', [PRODUCTION, DEV], 'it: ZE2'],
    ['production', [UI, IMPOSTOR], 'several: ZE3 ZE4'],
    ['dev', [DEV, DEVELOPER], 'several: ZE2 ZE5'],
    ['Dev', [DEV], 'none'],
    ['', [PRODUCTION], 'none'],
    ['staging', [], 'none'],
    [ze(9), [PRODUCTION], 'none'],
  ])('%s', (reference, environments, expected) => {
    const short = ({ sid }: Named) => sid.replace(/0+/, '');
    const found = findEnvironment(reference, environments);
    const shown = {
      one: () => `it: ${found.found === 'one' ? short(found.environment) : ''}`,
      none: () => 'none',
      several: () => `several: ${found.found === 'several' ? found.environments.map(short).join(' ') : ''}`,
    }[found.found]();
    expect(shown).toBe(expected);
  });
});

test.each<[string, Named, Named[], string]>([
  ['by its suffix', DEV, [PRODUCTION], 'dev'],
  ['by its unique name where another is called like the suffix', DEV, [DEVELOPER], 'dev-environment'],
  ['as production without a suffix', UI, [DEV], 'production'],
  ['by its unique name where another is called production', UI, [IMPOSTOR], 'ui-environment'],
  ['by its SID where both are taken', PRODUCTION, [IMPOSTOR], ze(1)],
  ['never as production with a suffix', { ...DEV, domainSuffix: 'production' }, [], 'dev-environment'],
  ['not even where that is all it has', { ...IMPOSTOR, domainSuffix: 'production' }, [], ze(4)],
])('an environment is called %s', (_, environment, others, name) => {
  expect(nameFor(environment, [...others, environment])).toBe(name);
});

test('an error names what fits, or what there is', () => {
  expect(explainSeveral('environment', 'dev', [DEV, DEVELOPER])).toMatchObject({
    what: `“environment: dev” fits 2 environments: “dev-environment” (suffix “dev”, ${ze(2)}), “dev” (suffix “jane”, ${ze(5)}).`,
    next: `Give the SID of the one you mean, e.g. “environment: ${ze(2)}”.`,
  });
  expect(explainNone('inherit-from', 'x', [PRODUCTION]).why).toBe(`The service has production (${ze(1)}).`);
  expect(describeEnvironment(UI)).toBe(`“ui-environment” (no suffix, so production; ${ze(3)})`);
});

const there = (uniqueName: string, domainSuffix?: string) => ({ sid: `ZE${'0'.repeat(32)}`, uniqueName, domainSuffix });

test.each<[string, ReturnType<typeof there>, boolean]>([
  ['Staging', there('staging-environment', 'staging'), true],
  ['my_app', there('my-app-environment', 'my-app'), true],
  ['stagingenvironment', there('staging-environment', 'staging'), true],
  ['stage', there('Stage-Environment', 'st'), true],
  ['Production', there('production'), true],
  ['production-environment', there('main'), true],
  ['stage', there('staging-environment', 'staging'), false],
  ['environment', there('production'), false],
  ['prod', there('production'), false],
])('%s beside %j', (reference, environment, near) =>
  expect(findNearNames(reference, [environment])).toEqual(near ? [environment] : []),
);

test.each<[string, Named, boolean]>([
  ['stagingg', there('staging-environment', 'staging'), true],
  ['prodution', there('production'), true],
  ['staging', there('production'), false],
  ['qa', there('qb-environment', 'qb'), false],
  // Another preview.
  ['pr-8', there('pr-7-environment', 'pr-7'), false],
  ['pr-71', there('pr-7-environment', 'pr-7'), false],
])('%s is a slip beside %j: %s', (reference, environment, slip) =>
  expect(findSlipped(reference, [environment])).toEqual(slip ? environment : undefined),
);
