import { expect, test } from '@jest/globals';
import { collectPatches, findPatch, readPatches } from '../../../src/inputs/dependencies/patches.ts';
import type { Spec } from '../../../src/inputs/dependencies/specs.ts';
import { InputFailure } from '../../../src/model/errors.ts';
import { workspaceOf } from '../../support/dependencies.ts';

const version = (text: string): Spec => ({ kind: 'version', version: text });
const range = (text: string): Spec => ({ kind: 'range', version: text });

test('a key is a name, or a name and what it patches', () => {
  const names = ['a', 'a@1.0.0', '@s/a', '@s/a@^1', '@'].map((key) => readPatches({ [key]: 'x.patch' }, 'p.json')[0]);
  expect(names).toEqual([
    { name: 'a', versions: '', file: 'p.json' },
    { name: 'a', versions: '1.0.0', file: 'p.json' },
    { name: '@s/a', versions: '', file: 'p.json' },
    { name: '@s/a', versions: '^1', file: 'p.json' },
    { name: '@', versions: '', file: 'p.json' },
  ]);
  for (const map of [undefined, null, 'a', []]) expect(readPatches(map, 'p.json')).toEqual([]);
});

test.each<[patched: string, spec: Spec, found: boolean]>([
  ['a', version('1.0.0'), true],
  ['a', { kind: 'catalog' }, true],
  ['a@1.0.0', version('1.0.0'), true],
  ['a@1.0.0', version('1.0.1'), false],
  ['a@1.0.0', range('^1.0.0'), true],
  ['a@1.0.0', range('^2.0.0'), false],
  ['a@^1.2.0', version('1.3.0'), true],
  ['a@^1.2.0', version('1.1.0'), false],
  // A version before the release is in the range that people wrote for it.
  ['a@^1.0.0', version('1.1.0-rc.1'), true],
  ['a@v1.0.0', range('=v1.0.0'), true],
  // npm reads these, though they are not what the standard writes.
  ['a@1.0.0beta', version('1.0.0-beta'), true],
  // What a tag or a catalog stands for is not known: the patch may be meant.
  ['a@1.0.0', { kind: 'tag', version: 'latest' }, true],
  ['a@1.0.0', { kind: 'tag', version: '2.0.0' }, true],
  ['a@1.0.0', { kind: 'catalog' }, true],
  // No version at all, on either side.
  ['a@(', version('1.0.0'), true],
  ['a@1.0.0', range('('), true],
  ['b@1.0.0', version('1.0.0'), false],
])('%s patches a at %j: %s', (patched, spec, found) => {
  const patches = readPatches({ 'c@1.0.0': 'y.patch', [patched]: 'x.patch' }, 'package.json');
  expect(findPatch(patches, 'a', spec)).toEqual(found ? patches[1] : undefined);
});

/** Where pnpm is told of them; what comes of it is in lockfiles/pnpm.test.ts. */
const manifest = (key: string) => JSON.stringify({ pnpm: { patchedDependencies: { [key]: 'x.patch' } } });
const settings = (key: string) => `patchedDependencies:\n  ${key}: x.patch\n`;

test('both files of the folder and of all above it, the nearest first', async () => {
  const files = {
    'a/b/package.json': manifest('one'),
    'a/b/pnpm-workspace.yaml': settings('two'),
    'a/package.json': '{}',
    'package.json': manifest('three@1.0.0'),
    'pnpm-workspace.yaml': settings('four'),
    'c/package.json': manifest('elsewhere'),
  };
  expect((await collectPatches('a/b', workspaceOf(files))).map(({ name, file }) => [name, file])).toEqual([
    ['one', 'a/b/package.json'],
    ['two', 'a/b/pnpm-workspace.yaml'],
    ['three', 'package.json'],
    ['four', 'pnpm-workspace.yaml'],
  ]);
  expect(await collectPatches('', workspaceOf({}))).toEqual([]);
});

test.each<[string, string, string | Error]>([
  ['YAML that is none', 'pnpm-workspace.yaml', 'a: [\n'],
  ['YAML of another shape', 'pnpm-workspace.yaml', '- patchedDependencies'],
  ['a manifest that is no JSON', 'package.json', '{'],
  ['a file that may not be read', 'package.json', new InputFailure([])],
])('%s holds no patches', async (_, file, text) => {
  const files = { 'package.json': manifest('a'), 'pnpm-workspace.yaml': settings('b'), [file]: text };
  expect(await collectPatches('', workspaceOf(files))).toHaveLength(1);
});

test('a key is text, whatever YAML would make of it', async () => {
  const [patch] = await collectPatches('', workspaceOf({ 'pnpm-workspace.yaml': settings('2026-01-02') }));
  expect(patch).toEqual({ name: '2026-01-02', versions: '', file: 'pnpm-workspace.yaml' });
});

test('a mistake in this program is not taken for a file that cannot be read', async () => {
  const mistake = new TypeError('x is not a function');
  await expect(collectPatches('', workspaceOf({ 'package.json': mistake }))).rejects.toBe(mistake);
});
