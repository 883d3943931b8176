import { describe, expect, test } from '@jest/globals';
import { type Base, merge } from '../../src/model/build-changes.ts';
import type { Contents, Dependency, ListedContents, Version } from '../../src/model/build-contents.ts';
import { type Difference, describeDifference, diffContents, type NewBuild } from '../../src/model/build-difference.ts';

const zn = (n: number) => `ZN${n.toString(16).padStart(32, '0')}`;
const at = (path: string, n: number): Version => ({ sid: zn(n), path });
const BASE: Base = {
  functionVersions: [at('/greet', 1), at('/old', 2)],
  assetVersions: [at('/logo.svg', 3)],
  dependencies: [
    { name: 'lodash', version: '4.17.20' },
    { name: '@twilio/runtime-handler', version: '1.1.3' },
    { name: 'twilio', version: '5.0.0' },
  ],
  runtime: 'node22',
};
const LEFT = '@twilio/runtime-handler 1.1.3 left to the platform, twilio 5.0.0 left to the platform';
const NOTHING: Contents = { functionVersions: [], assetVersions: [], dependencies: undefined, runtime: undefined };

/** What an inheriting run says of the new Build, and whether it would use the inherited one in its place. */
async function compare(given: Partial<Contents>, excluded: number[] = [], change: Partial<Base> = {}) {
  const base = { ...BASE, ...change };
  const { contents } = merge(base, { ...NOTHING, ...given }, new Set(excluded.map(zn)));
  return diffContents(base, { asked: contents });
}
const words = async (...args: Parameters<typeof compare>) => describeDifference(await compare(...args));

describe('the difference in words', () => {
  test.each<[string, Partial<Contents>, number[], Partial<Base>]>([
    ['3 kept, nothing differs', {}, [], {}],
    ['3 kept, nothing differs', { functionVersions: [at('/greet', 1)], runtime: 'node22' }, [], {}],
    ['2 kept, 1 replaced (/greet)', { functionVersions: [at('/greet', 9)] }, [], {}],
    ['3 kept, 1 added (/new)', { functionVersions: [at('/new', 9)] }, [], {}],
    ['2 kept, 1 removed (/old)', {}, [2], {}],
    // What is given stays, and what it replaces is not removed.
    ['2 kept, 1 replaced (/old)', { functionVersions: [at('/old', 9)] }, [2], {}],
    ['3 kept, nothing differs', { functionVersions: [at('/old', 2)] }, [2], {}],
    ['2 kept, 1 replaced (/greet, function before and asset now)', { assetVersions: [at('/greet', 9)] }, [], {}],
    [
      '3 kept, dependency @twilio/runtime-handler 1.1.3 left to the platform, runtime node22 → node24',
      { runtime: 'node24' },
      [],
      {},
    ],
    [
      '3 kept, runtime node22 → node24',
      { runtime: 'node24' },
      [],
      { dependencies: [{ name: '@twilio/runtime-handler', version: '1.2.0' }] },
    ],
    ['3 kept, nothing differs', { runtime: 'node24' }, [], { runtime: 'node24' }],
    [
      '3 kept, 1 added (/new)',
      { functionVersions: [at('/new', 9)] },
      [],
      { functionVersions: [{ sid: zn(1), path: undefined }, at('/old', 2)] },
    ],
    [
      `3 kept, dependencies lodash 4.17.20 → 4.17.21, ms 2.1.3 added, ${LEFT}`,
      {
        dependencies: [
          { name: 'lodash', version: '4.17.21' },
          { name: 'ms', version: '2.1.3' },
        ],
      },
      [],
      {},
    ],
    [`3 kept, dependencies lodash 4.17.20 removed, ${LEFT}`, { dependencies: [] }, [], {}],
    ['3 kept, not known: dependencies', { dependencies: [] }, [], { dependencies: undefined }],
    ['3 kept, not known: runtime', { runtime: 'node22' }, [], { runtime: undefined }],
  ])('%s', async (expected, given, excluded, base) => expect(await words(given, excluded, base)).toBe(expected));

  test('long lists are cut', async () => {
    const functionVersions = Array.from({ length: 12 }, (_, n) => at(`/new${n}`, 100 + n));
    expect(await words({ functionVersions })).toMatch(/12 added \(\/new0, .*\/new9 and 2 more\)$/);
  });
});

test('a version that is given again is in the new Build once, on its path', () => {
  const { contents } = merge(BASE, { ...NOTHING, functionVersions: [{ sid: zn(1), path: undefined }] }, new Set());
  expect(contents.functionVersions).toEqual(BASE.functionVersions);
});

describe('a runtime-handler that is too old for the new runtime', () => {
  const [ours, handler, helper] = BASE.dependencies ?? [];
  const old = { name: 'ms', version: '0.7.0' };
  test.each<[string, Partial<Contents>, Partial<Base>, Contents['dependencies'], string | undefined]>([
    ['is left out', { runtime: 'node24' }, {}, [ours as Dependency, helper as Dependency], '1.1.3'],
    ['stays where the runtime does', { runtime: 'node24' }, { runtime: 'node24' }, BASE.dependencies, undefined],
    ['stays where no runtime is given', {}, {}, BASE.dependencies, undefined],
    [
      'is not inherited beside a list',
      { runtime: 'node24', dependencies: [handler as Dependency] },
      {},
      [handler as Dependency],
      undefined,
    ],
    ['and nothing else that is old', { runtime: 'node24' }, { dependencies: [old] }, [old], undefined],
    ['is not there where no list is known', { runtime: 'node24' }, { dependencies: undefined }, undefined, undefined],
  ])('%s', (_, given, change, dependencies, droppedHandler) => {
    const merged = merge({ ...BASE, ...change }, { ...NOTHING, ...given }, new Set());
    expect(merged).toMatchObject({ contents: { dependencies }, droppedHandler });
    expect(merged.contents.dependencies).toEqual(dependencies);
  });
});

const lodash = (version: string) => ({ name: 'lodash', version });
const pins = [
  { name: 'twilio', version: '3.84.1' },
  { name: '@twilio/runtime-handler', version: '1.2.0' },
];

describe('dependencies that differ, may differ, or are kept', () => {
  type List = Contents['dependencies'];
  test.each<[string, List, List, Difference['sameness'], boolean]>([
    ['no list', undefined, [...pins, lodash('4.17.21')], 'same', true],
    ['the same list', [...pins, lodash('4.17.21')], [lodash('4.17.21'), ...pins], 'same', true],
    ['pins that are taken away', [lodash('4.17.21')], [...pins, lodash('4.17.21')], 'unknown', false],
    ['one pin that is taken away', [pins[0] as Dependency], pins, 'unknown', false],
    ['a pin that is new', [...pins, lodash('4.17.21')], [lodash('4.17.21')], 'unknown', false],
    ['pins that go, and a difference', [lodash('4.17.21')], [...pins, lodash('4.17.20')], 'different', false],
    ['a range that is satisfied', [lodash('^4.17.21')], [lodash('4.18.1')], 'same', false],
    ['a range that is not', [lodash('^5.0.0')], [lodash('4.18.1')], 'different', false],
    ['the same range', [lodash('^4.17.21')], [lodash('^4.17.21')], 'same', true],
    ['another range that may mean the same', [lodash('^4.17.21')], [lodash('^4.17.20')], 'unknown', false],
    ['another range that cannot', [lodash('^4.17.21')], [lodash('^3.0.0')], 'different', false],
    ['a version in place of a range', [lodash('4.18.1')], [lodash('^4.17.0')], 'unknown', false],
    ['a version in place of a range without it', [lodash('4.16.0')], [lodash('^4.17.0')], 'different', false],
    ['a tag', [lodash('latest')], [lodash('4.18.1')], 'unknown', false],
    ['the same tag', [lodash('latest')], [lodash('latest')], 'same', true],
    [
      'a range, and a prerelease that it does not take',
      [lodash('^4.17.0')],
      [lodash('4.18.0-rc.1')],
      'different',
      false,
    ],
    ['an address', [lodash('https://example.com/lodash.tgz')], [lodash('4.18.1')], 'unknown', false],
  ])('%s', async (_, given, there, sameness, identical) => {
    expect(await compare({ dependencies: given }, [], { dependencies: there })).toMatchObject({ sameness, identical });
  });
});

describe('a Build that exists, beside the one that is live', () => {
  const asked: Contents = { ...BASE, dependencies: [lodash('^4.17.0')], runtime: undefined };
  const live: ListedContents = { ...BASE, dependencies: [lodash('4.18.1'), ...pins] };
  test.each<[string, NewBuild, Partial<ListedContents>, string, Difference['sameness']]>([
    [
      'a plan',
      { asked },
      {},
      '3 kept, dependencies twilio 3.84.1 left to the platform, @twilio/runtime-handler 1.2.0 left to the platform, not known: runtime',
      'unknown',
    ],
    [
      'what was planned, with what the platform chose',
      {
        asked,
        listed: { ...live, dependencies: [lodash('4.19.0'), { name: 'twilio', version: '5.10.1' }, ...pins.slice(1)] },
      },
      {},
      '3 kept, dependency twilio 3.84.1 → 5.10.1',
      'different',
    ],
    ['the platform chose the same', { asked, listed: live }, {}, '3 kept, nothing differs', 'same'],
    [
      'somebody’s Build',
      { listed: { ...live, dependencies: [lodash('^4.17.0'), ...pins] } },
      {},
      '3 kept, dependency lodash 4.18.1 → ^4.17.0 (may be the same)',
      'unknown',
    ],
    [
      'defaults that were not listed',
      { listed: live },
      { dependencies: [lodash('4.18.1')] },
      '3 kept, dependencies twilio 3.84.1 not listed before, @twilio/runtime-handler 1.2.0 not listed before',
      'unknown',
    ],
    [
      'no list of functions',
      { listed: live },
      { functionVersions: undefined },
      '1 kept, not known: functions',
      'unknown',
    ],
    [
      'no list at all',
      { listed: live },
      { functionVersions: undefined, assetVersions: undefined, dependencies: undefined, runtime: undefined },
      'not known: functions, assets, dependencies, runtime',
      'unknown',
    ],
    [
      'no list of functions, and another asset',
      { listed: { ...live, assetVersions: [at('/logo.svg', 9)] } },
      { functionVersions: undefined },
      '0 kept, 1 replaced (/logo.svg), not known: functions',
      'different',
    ],
  ])('%s', async (_, next, change, expected, sameness) => {
    const difference = await diffContents({ ...live, ...change }, next);
    expect(describeDifference(difference)).toBe(expected);
    expect(difference.sameness).toBe(sameness);
  });
});
