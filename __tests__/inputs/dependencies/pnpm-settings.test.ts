/** Where pnpm is told of patches; what comes of them is in lockfiles/pnpm.test.ts. */
import { expect, test } from '@jest/globals';
import { collectPatches } from '../../../src/inputs/dependencies/pnpm-settings.ts';
import { InputFailure } from '../../../src/model/errors.ts';
import { workspaceOf } from '../../support/dependencies.ts';

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
