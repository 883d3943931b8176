import { describe, expect, test } from '@jest/globals';
import { readManifest } from '../../../src/inputs/dependencies/manifest.ts';
import { thrownProblems } from '../../support/dependencies.ts';

const readText = (text: string, file = 'package.json') => readManifest({ file, text });
const readValue = (value: unknown) => readText(JSON.stringify(value));

const problemsOf = (text: string, file?: string) => thrownProblems(() => readText(text, file));

test('all that is read of one', () => {
  const text = `{
  "name": "shop",
  "packageManager": "pnpm@10.1.0+sha512.ab",
  "dependencies": { "a": "^1",
    "both": "1.0.0" },
  "optionalDependencies": {
    "both": "2.0.0"
  },
  "workspaces": ["packages/*", 5, null],
  "resolutions": { "a": "1.1.0", "b": { "c": "1" } }
}`;
  expect(readText(text, 'app/package.json')).toEqual({
    file: 'app/package.json',
    wanted: [
      { name: 'a', spec: '^1', optional: false, line: 4 },
      { name: 'both', spec: '2.0.0', optional: true, line: 7 },
    ],
    workspaces: ['packages/*'],
    resolutions: new Map([['a', '1.1.0']]),
    overrides: 'resolutions',
    packageManager: 'pnpm',
  });
});

test('an empty one, and fields of other kinds', () => {
  const nothing = {
    file: 'package.json',
    wanted: [],
    workspaces: [],
    resolutions: new Map(),
    overrides: undefined,
    packageManager: undefined,
  };
  expect(readValue({})).toEqual(nothing);
  const others = { workspaces: 'packages/*', resolutions: [], overrides: {}, pnpm: null, packageManager: {} };
  expect(readValue(others)).toEqual(nothing);
});

test('the globs of workspaces in the other notation', () =>
  expect(readValue({ workspaces: { packages: ['a', 1], nohoist: ['b'] } }).workspaces).toEqual(['a']));

test.each([
  [{ overrides: { a: '1' }, resolutions: { a: '1' }, pnpm: { overrides: { a: '1' } } }, 'overrides'],
  [{ overrides: {}, resolutions: { a: '1' }, pnpm: { overrides: { a: '1' } } }, 'resolutions'],
  [{ pnpm: { overrides: { a: '1' } } }, 'pnpm.overrides'],
  [{ pnpm: { overrides: {} } }, undefined],
])('%j forces versions by %s', (value, field) => expect(readValue(value).overrides).toBe(field));

describe('what is there twice', () => {
  const problem = { input: 'dependencies-file', seen: 'package.json', file: 'package.json' };

  test('a dependency in two versions', () => {
    expect(problemsOf('{"dependencies":{"a":"1.0.0",\n"b":"1",\n"a":"2.0.0"}}')).toEqual([
      { ...problem, rule: 'package.json has `a` twice (lines 1 and 3). Keep one.', fix: '"a": "2.0.0"', line: 3 },
    ]);
    expect(problemsOf('{"dependencies":{"a":"1.0.0",\n"a":{"b":1}}}')).toEqual([
      { ...problem, rule: 'package.json has `a` twice (lines 1 and 2). Keep one.', fix: '"a": "latest"', line: 2 },
    ]);
    expect(problemsOf('{"dependencies":{"a":"1.0.0",\n"a":"2 \\" 3"}}')[0]?.fix).toBe('"a": "2 \\" 3"');
  });

  test('a field', () =>
    expect(problemsOf('{"dependencies":{},\n"dependencies":{}}')).toEqual([
      {
        ...problem,
        rule: 'package.json has `dependencies` twice (lines 1 and 2). Keep one.',
        fix: '"dependencies": { … }',
        line: 2,
      },
    ]));

  test.each([
    ['the same version', '{"dependencies":{"a":"1.0.0","a":"1.0.0"}}'],
    ['one field each', '{"dependencies":{"a":"1.0.0"},"optionalDependencies":{"a":"2.0.0"}}'],
    ['another field', '{"scripts":{"a":"1","a":"2"},"scripts":{}}'],
    ['something deeper', '{"dependencies":{"a":{"b":"1","b":"2"}}}'],
  ])('no problem: %s', (_, text) => expect(problemsOf(text)).toEqual([]));
});

test('a field that is no map, and a file that is no object', () => {
  const rule = '`dependencies` in package.json is not a map of names to versions.';
  const where = { input: 'dependencies-file', seen: 'package.json', file: 'package.json' };
  const fix = '"dependencies": { "lodash": "4.17.21" }';
  for (const value of ['[]', 'null', '"a"'])
    expect(problemsOf(`{\n"dependencies":${value}}`)).toEqual([{ ...where, rule, fix, line: 2 }]);
  const [problem] = problemsOf('[]', `${'folder/'.repeat(40)}package.json`);
  expect(problem).toMatchObject({ rule: expect.stringContaining('it holds no object'), line: 1 });
  expect(problem?.seen).toHaveLength(200);
});
