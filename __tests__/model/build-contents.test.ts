import { describe, expect, test } from '@jest/globals';
import { allVersions, type Contents, describeContents, type ListedContents } from '../../src/model/build-contents.ts';
import {
  compareContents,
  compareWithRequest,
  isExact,
  type Sameness,
  whyUnrecognisable,
} from '../../src/model/build-equality.ts';

const version = (letter: string, path?: string) => ({ sid: `ZN${letter.repeat(32)}`, path });

const wanted: Contents = {
  functionVersions: [version('a', '/hello'), version('b')],
  assetVersions: [version('c')],
  dependencies: [{ name: 'lodash', version: '4.17.21' }],
  runtime: 'node24',
};

const listed: ListedContents = wanted;

describe('are these two the same?', () => {
  test.each<[string, Partial<Contents>, Partial<ListedContents>, Sameness]>([
    ['everything', {}, {}, 'same'],
    ['another order', {}, { functionVersions: [version('b'), version('a')] }, 'same'],
    ['a version twice', { functionVersions: [version('a'), version('a'), version('b')] }, {}, 'same'],
    ['paths that the answer does not tell', {}, { assetVersions: [version('c', '/index.html')] }, 'same'],
    ['one function fewer', {}, { functionVersions: [version('a')] }, 'different'],
    ['one function more', {}, { functionVersions: [version('a'), version('b'), version('d')] }, 'different'],
    ['another function', {}, { functionVersions: [version('a'), version('d')] }, 'different'],
    ['another asset', {}, { assetVersions: [version('d')] }, 'different'],
    [
      'functions as assets',
      {},
      { functionVersions: wanted.assetVersions, assetVersions: wanted.functionVersions },
      'different',
    ],
    ['a list of functions that is null', {}, { functionVersions: undefined }, 'unknown'],
    ['a list of assets that is null', {}, { assetVersions: undefined }, 'unknown'],
    ['a null that is asked for as nothing', { assetVersions: [] }, { assetVersions: undefined }, 'unknown'],
    ['the runtime in capitals', {}, { runtime: 'Node24' }, 'same'],
    ['another runtime', {}, { runtime: 'node22' }, 'different'],
    ['no runtime in the answer', {}, { runtime: undefined }, 'unknown'],
    ['no runtime asked for', { runtime: undefined }, {}, 'unknown'],
    ['a difference beside something unclear', {}, { runtime: undefined, assetVersions: [] }, 'different'],
  ])('%s', (_, asked, answered, sameness) => {
    expect(compareWithRequest({ ...wanted, ...asked }, { ...listed, ...answered })).toBe(sameness);
    expect(compareContents({ ...wanted, ...asked }, { ...listed, ...answered })).toMatchObject({
      sameness,
      unsent: [],
    });
  });

  const lodash = { name: 'lodash', version: '4.17.21' };
  const twilio = { name: 'twilio', version: '5.10.1' };
  const handler = { name: '@twilio/runtime-handler', version: '2.1.2' };
  test.each<[string, Contents['dependencies'], ListedContents['dependencies'], Sameness]>([
    ['none, and none', undefined, [], 'same'],
    ['a range that is missing', [{ ...lodash, version: '^4.17.0' }], [], 'different'],
    ['none, and the platform’s own', undefined, [twilio, handler], 'same'],
    ['none, and one that nobody adds', undefined, [lodash], 'different'],
    ['one, with the platform’s own beside it', [lodash], [twilio, lodash, handler], 'same'],
    ['the platform’s own, in another version than was sent', [twilio], [{ ...twilio, version: '5.0.0' }], 'different'],
    ['one that is missing', [lodash], [twilio], 'different'],
    ['one that is missing, of none', [lodash], [], 'different'],
    ['another exact version', [lodash], [{ ...lodash, version: '4.17.20' }], 'different'],
    ['a range, echoed as it is', [{ ...lodash, version: '^4.17.0' }], [{ ...lodash, version: '^4.17.0' }], 'same'],
    ['a range, perhaps resolved', [{ ...lodash, version: '^4.17.0' }], [lodash], 'unknown'],
    [
      'a range, with one beside it that was not asked for',
      [{ ...lodash, version: '^4.17.0' }],
      [lodash, { ...lodash, name: 'left-pad' }],
      'different',
    ],
    ['a list that says nothing', [lodash], undefined, 'unknown'],
  ])('dependencies: %s', (_, dependencies, answered, sameness) => {
    const other = { ...listed, dependencies: answered };
    expect(compareWithRequest({ ...wanted, dependencies }, other)).toBe(sameness);
    expect(compareContents({ ...wanted, dependencies }, other).otherwise).toBe(sameness);
  });

  test.each<[string, Contents['dependencies'], ListedContents['dependencies'], Sameness, readonly string[]]>([
    ['none, and none', undefined, [], 'same', []],
    ['none, and what may be pins', undefined, [twilio, handler], 'unknown', ['twilio', '@twilio/runtime-handler']],
    ['one that may be a pin', [lodash, handler], [twilio, lodash, handler], 'unknown', ['twilio']],
    ['both asked for', [twilio, lodash, handler], [twilio, lodash, handler], 'same', []],
    [
      'asked for in another version',
      [twilio],
      [{ ...twilio, version: '5.0.0' }, handler],
      'different',
      ['@twilio/runtime-handler'],
    ],
    ['asked for and not listed', [lodash, twilio], [lodash], 'different', []],
    ['a list that says nothing', [lodash], undefined, 'unknown', []],
  ])('dependencies of somebody’s Build: %s', (_, dependencies, answered, sameness, names) => {
    const comparison = compareContents({ ...wanted, dependencies }, { ...listed, dependencies: answered });
    expect(comparison.sameness).toBe(sameness);
    expect(comparison.unsent.map(({ name }) => name)).toEqual(names);
  });
});

test.each([
  ['1.2.3', true],
  ['10.20.30', true],
  ['1.2.3-beta.1', true],
  ['1.2.3+build.5', true],
  ['1.2.3-rc-1+5', true],
  ['1.2', false],
  ['v1.2.3', false],
  ['=1.2.3', false],
  ['^1.2.3', false],
  ['1.2.x', false],
  ['1.2.3 || 2.0.0', false],
  ['1.2.3-', false],
  ['1.2.3+', false],
  ['latest', false],
  ['', false],
])('%j is one version: %j', (text, exact) => expect(isExact(text)).toBe(exact));

test.each([
  [wanted, '2 functions and 1 asset on node24'],
  [{ ...wanted, functionVersions: [version('a')], assetVersions: [] }, '1 function on node24'],
  [{ ...wanted, functionVersions: [], runtime: undefined }, '1 asset'],
  [
    { ...wanted, functionVersions: Array.from({ length: 10 }, () => version('a')), assetVersions: [] },
    '10 functions on node24',
  ],
])('in words: %#', (contents, words) => expect(describeContents(contents)).toBe(words));

test.each<[string, Partial<Contents>, string | undefined]>([
  ['nothing open', { dependencies: [{ name: 'ms', version: '2.1.3' }] }, undefined],
  ['no dependencies', { dependencies: undefined }, undefined],
  ['no runtime', { runtime: undefined }, 'without “runtime” it cannot be known on which runtime Twilio would build'],
  [
    'a range',
    {
      dependencies: [
        { name: 'ms', version: '2.1.3' },
        { name: 'lodash', version: '^4.17.21' },
      ],
    },
    'lodash ^4.17.21 is no exact version, so a new Build may get a newer one',
  ],
])('why no Build can be recognised: %s', (_, change, why) => {
  expect(whyUnrecognisable({ ...wanted, ...change })).toBe(why);
});

test('functions and assets are in one list', () =>
  expect(allVersions(wanted)).toEqual([...wanted.functionVersions, ...wanted.assetVersions]));
