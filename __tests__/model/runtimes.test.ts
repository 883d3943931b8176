/** What is warned of before anything is sent. */
import { expect, test } from '@jest/globals';
import type { Contents } from '../../src/model/build-contents.ts';
import { assessRuntime, foresee, NEWEST_RUNTIME } from '../../src/model/runtimes.ts';

const today = Date.parse('2026-11-21');
const contents = (runtime: string | undefined, handler?: string): Contents => ({
  functionVersions: [],
  assetVersions: [],
  runtime,
  dependencies: handler === undefined ? undefined : [{ name: '@twilio/runtime-handler', version: handler }],
});

test.each([
  ['node24 alone', contents('node24'), []],
  ['a runtime nobody knows here yet', contents('node26'), []],
  ['a name that objects have', contents('constructor'), []],
  ['no runtime', contents(undefined), ['No runtime']],
  ['a retired runtime', contents('node18'), ['node18 is retired']],
  ['a retired runtime without a date', contents('node20'), ['node20 is retired']],
  ['an old handler on node24', contents('node24', '1.1.9'), ['The runtime handler is too old']],
  ['an old handler in a range that ends below', contents('node24', '~1.1.0'), ['The runtime handler is too old']],
  ['a prerelease', contents('node24', '1.2.0-rc.1'), ['The runtime handler is too old']],
  ['a range that may mean a newer one', contents('node24', '^1.1.0'), []],
  ['the first handler that works', contents('node24', '1.2.0'), []],
  ['an old handler on node22', contents('node22', '1.1.0'), []],
  [
    'dependencies without a handler',
    { ...contents('node24'), dependencies: [{ name: 'lodash', version: '4.17.21' }] },
    [],
  ],
  ['an empty list of dependencies', { ...contents('node24'), dependencies: [] }, []],
] as const)('%s', (_, given, titles) => {
  expect(foresee(given, today).map(({ title }) => title)).toEqual(titles);
});

test('a runtime is about to be retired ninety days before Node.js ends its support', () => {
  expect(foresee(contents('node22'), Date.parse('2027-01-29'))).toEqual([]);
  expect(foresee(contents('node22'), Date.parse('2027-01-31')).map(({ title }) => title)).toEqual([
    'node22 is about to be retired',
  ]);
});

test('once that day is over, so it is said', () => {
  const [on, after] = ['2027-04-30T23:59:59Z', '2027-05-01'].map((day) => foresee(contents('node22'), Date.parse(day)));
  expect(on?.[0]?.message).toMatch(/^Node\.js 22 is supported until 2027-04-30, and /);
  expect(after?.[0]?.message).toMatch(/^Node\.js 22 was supported until 2027-04-30, and /);
});

test.each([
  ['node18', { state: 'retired', since: '2025-11-10' }],
  ['node20', { state: 'retired' }],
  ['node22', { state: 'current' }],
  [NEWEST_RUNTIME, { state: 'current' }],
  ['node26', { state: 'unknown' }],
  ['constructor', { state: 'unknown' }],
  [undefined, { state: 'unknown' }],
])('the state of %s', (runtime, state) => expect(assessRuntime(runtime, today)).toEqual(state));
