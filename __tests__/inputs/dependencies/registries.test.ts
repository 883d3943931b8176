/** What is warned of because another registry is set for it. */
import { describe, expect, test } from '@jest/globals';
import { otherHost, withRegistries } from '../../../src/inputs/dependencies/registries.ts';
import type { DependencyList } from '../../../src/inputs/dependencies/types.ts';
import { InputFailure } from '../../../src/model/errors.ts';
import { workspaceOf } from '../../support/dependencies.ts';

const ELSEWHERE = 'https://npm.example.com/path';

/** A list in `app/`, each name on the line of its place; what is told of nothing has no line. */
const listOf = (
  names: readonly string[],
  lines = new Map(names.map((name, at) => [name, at + 1])),
): DependencyList => ({
  dependencies: names.map((name) => ({ name, version: '1.0.0' })),
  file: 'app/package.json',
  kind: 'package.json',
  exact: true,
  lines,
  warnings: [{ message: 'from before', file: 'app/package.json' }],
});

/** `name of package <- file: what from host`, of the warnings that came to those of before. */
async function warned(files: Readonly<Record<string, string | Error>>, names = ['@s/a', 'b', '@sx/c']) {
  const { warnings } = await withRegistries(listOf(names), workspaceOf(files));
  expect(warnings[0]?.message).toBe('from before');
  return warnings.slice(1).map(({ message, file, line }) => {
    expect([file, line]).toEqual(['app/package.json', names.findIndex((name) => message.includes(`“${name}”`)) + 1]);
    const [, name, words] = /^“(.+)”: (.+)\. Twilio installs from the public npm registry/.exec(message) ?? [];
    return `${name}: ${words}`;
  });
}

describe('the host of a registry', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['no address', undefined],
    ['https://registry.npmjs.org/', undefined],
    ['https://registry.yarnpkg.com', undefined],
    ['http://registry.npmjs.com/a', undefined],
    ['https://npm.example.com:8080/a?b=c', 'npm.example.com:8080'],
    ['https://user:secret@npm.example.com', 'npm.example.com'],
    [`https://${'a.'.repeat(60)}com/`, 'a.'.repeat(50)],
  ])('%s → %s', (url, host) => expect(otherHost(url)).toBe(host));
});

describe('.npmrc', () => {
  test.each<[string, readonly string[]]>([
    [`registry=${ELSEWHERE}`, ['@s/a: .npmrc takes packages from npm.example.com']],
    [`@s:registry=${ELSEWHERE}`, ['@s/a: .npmrc takes @s from npm.example.com']],
    [`\t@s:registry \t= "${ELSEWHERE}"`, ['@s/a: .npmrc takes @s from npm.example.com']],
    [`@x:registry=${ELSEWHERE}`, []],
    // What has a registry of its own is not taken from the other one.
    [
      `registry=${ELSEWHERE}\n@s:registry=https://registry.npmjs.org`,
      ['b: .npmrc takes packages from npm.example.com'],
    ],
    ['registry=npm.example.com', []],
    [`registries=${ELSEWHERE}\n#registry=${ELSEWHERE}\nxregistry=${ELSEWHERE}`, []],
  ])('%j', async (text, expected) => {
    expect(await warned({ '.npmrc': text })).toEqual(expected);
  });

  test('a long scope is cut', async () => {
    const scope = `@${'s'.repeat(150)}`;
    expect(await warned({ '.npmrc': `${scope}:registry=${ELSEWHERE}` }, [`${scope}/a`])).toEqual([
      `${scope}/a: .npmrc takes ${scope.slice(0, 100)} from npm.example.com`,
    ]);
  });
});

test.each<[string, readonly string[]]>([
  [`npmRegistryServer: ${ELSEWHERE}`, ['@s/a: .yarnrc.yml takes packages from npm.example.com']],
  [
    `npmScopes:\n  s:\n    npmRegistryServer: ${ELSEWHERE}\n  sx: {}\n`,
    ['@s/a: .yarnrc.yml takes @s from npm.example.com'],
  ],
  ['npmScopes: no\n', []],
  ['- a', []],
  ['a: [', []],
])('.yarnrc.yml: %j', async (text, expected) => {
  expect(await warned({ '.yarnrc.yml': text })).toEqual(expected);
});

test('the folder of the file and all above it, the nearest first; no other', async () => {
  const files = {
    'app/.npmrc': `registry=${ELSEWHERE}/app`,
    'app/.yarnrc.yml': `npmRegistryServer: https://yarn.example.com`,
    '.npmrc': 'registry=https://root.example.com',
    'app/below/.npmrc': 'registry=https://below.example.com',
  };
  expect(await warned(files)).toEqual([
    '@s/a: app/.npmrc takes packages from npm.example.com',
    '@s/a: app/.yarnrc.yml takes packages from yarn.example.com',
    '@s/a: .npmrc takes packages from root.example.com',
  ]);
});

test('a dependency without a line is warned of without one', async () => {
  const workspace = workspaceOf({ '.npmrc': `registry=${ELSEWHERE}` });
  const { warnings } = await withRegistries(listOf(['a'], new Map()), workspace);
  expect(warnings[1]).toEqual({ message: expect.stringContaining('“a”'), file: 'app/package.json' });
});

test('where nothing is installed, nothing is looked at', async () => {
  const list = listOf([]);
  expect(await withRegistries(list, workspaceOf({ '.npmrc': new TypeError('read') }))).toBe(list);
});

test('a file that may not be read says nothing; a mistake in this program is one', async () => {
  expect(await warned({ '.npmrc': new InputFailure([]) })).toEqual([]);
  const mistake = new TypeError('x is not a function');
  await expect(warned({ '.npmrc': mistake })).rejects.toBe(mistake);
});
