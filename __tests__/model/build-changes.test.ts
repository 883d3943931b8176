import { describe, expect, test } from '@jest/globals';
import { type Base, describeDifference, merge } from '../../src/model/build-changes.ts';
import type { Contents, Version } from '../../src/model/build-contents.ts';

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
const NOTHING: Contents = { functionVersions: [], assetVersions: [], dependencies: undefined, runtime: undefined };

const words = (given: Partial<Contents>, excluded: number[] = [], base: Partial<Base> = {}) =>
  describeDifference(merge({ ...BASE, ...base }, { ...NOTHING, ...given }, new Set(excluded.map(zn))).difference);

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
    // What the platform added by itself is not missed.
    [
      '3 kept, dependencies lodash 4.17.20 → 4.17.21, ms 2.1.3 added',
      {
        dependencies: [
          { name: 'lodash', version: '4.17.21' },
          { name: 'ms', version: '2.1.3' },
        ],
      },
      [],
      {},
    ],
    ['3 kept, dependency lodash 4.17.20 removed', { dependencies: [] }, [], {}],
    ['3 kept, dependency of the inherited Build not known', { dependencies: [] }, [], { dependencies: undefined }],
  ])('%s', (expected, given, excluded, base) => expect(words(given, excluded, base)).toBe(expected));

  test('long lists are cut', () => {
    const functionVersions = Array.from({ length: 12 }, (_, n) => at(`/new${n}`, 100 + n));
    expect(words({ functionVersions })).toMatch(/12 added \(\/new0, .*\/new9 and 2 more\)$/);
  });
});
