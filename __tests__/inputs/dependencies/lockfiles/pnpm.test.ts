import { describe, expect, test } from '@jest/globals';
import { messages, read, rules } from '../../../support/dependencies.ts';

describe('pnpm', () => {
  const lock = (dependency: string, more = '', version = '9.0'): string =>
    `lockfileVersion: '${version}'\n\nimporters:\n\n  .:\n    dependencies:\n      a:\n        specifier: ^1\n        version: ${dependency}\n${more}`;

  const references: readonly (readonly [string, string | RegExp])[] = [
    ['1.0.0', '1.0.0'],
    ['1.0.0(react@18.2.0)(b@2.0.0(c@3.0.0))', '1.0.0'],
    ['1.0.0_react@18.2.0', '1.0.0'],
    ['/a@1.0.0', '1.0.0'],
    ['registry.example.com/a/1.0.0', '1.0.0'],
    ['b@1.0.0', /alias of `b`/],
    ['/@s/b/1.0.0_x@1.0.0', /alias of `@s\/b`/],
    ['link:../a', /registry only/],
    ['file:a.tgz', /registry only/],
    ['https://codeload.github.com/a/b/tar.gz/0123', /registry only/],
    ['github.com/a/b/0123', /registry only/],
    ["''", /registry only/],
  ];
  test.each(references)('the reference %s', async (reference, want) => {
    const { list, problems } = await read('pnpm-lock.yaml', { 'pnpm-lock.yaml': lock(reference) });
    if (typeof want === 'string') expect(list?.dependencies).toEqual([{ name: 'a', version: want }]);
    else expect(problems).toEqual([expect.objectContaining({ rule: expect.stringMatching(want), line: 7 })]);
  });

  test.each(['4.0', '7.0', '10.0', 'x', ''])('lockfileVersion %j is unknown', async (version) => {
    expect(await rules('pnpm-lock.yaml', { 'pnpm-lock.yaml': lock('1.0.0', '', version) })).toEqual([
      expect.stringMatching(/5.x, 6.x and 9.x are known/),
    ]);
  });

  test('a document about pnpm itself may come first, and a catalog needs no range', async () => {
    const text = `---\nlockfileVersion: '9.0'\nimporters:\n  .:\n    packageManagerDependencies:\n      pnpm:\n        specifier: 11.0.0\n        version: 11.0.0\n---\n${lock('1.0.0').replace('^1', "'catalog:'")}`;
    const tree = { 'package.json': { dependencies: { a: 'catalog:' } }, 'pnpm-lock.yaml': text };
    expect((await read('pnpm-lock.yaml', tree)).list?.dependencies).toEqual([{ name: 'a', version: '1.0.0' }]);
    expect(await rules('package.json', tree)).toEqual([expect.stringMatching(/catalog/)]);
  });

  test('overrides of pnpm-workspace.yaml may leave the range', async () => {
    const tree = { 'package.json': { dependencies: { a: '^2' } }, 'pnpm-lock.yaml': lock('1.0.0') };
    expect(await rules('pnpm-lock.yaml', tree)).toEqual([expect.stringMatching(/out of date/)]);
    const forced = { ...tree, 'pnpm-lock.yaml': lock('1.0.0', '\noverrides:\n  a: 1.0.0\n') };
    expect((await read('pnpm-lock.yaml', forced)).list?.dependencies).toEqual([{ name: 'a', version: '1.0.0' }]);
  });

  test('tarballs of another registry and builds are warned of', async () => {
    const more =
      '\npackages:\n\n  a@1.0.0:\n    resolution: {tarball: https://npm.example.com/a.tgz}\n    requiresBuild: true\n';
    expect(await messages('pnpm-lock.yaml', { 'pnpm-lock.yaml': lock('1.0.0', more) })).toEqual([
      expect.stringMatching(/npm.example.com: `a`/),
      expect.stringMatching(/runs a script of `a`/),
    ]);
  });

  test('nonsense is a problem with its line', async () => {
    const { problems } = await read('pnpm-lock.yaml', { 'pnpm-lock.yaml': "lockfileVersion: '9.0'\na: [\n" });
    expect(problems).toEqual([expect.objectContaining({ rule: expect.stringMatching(/is not YAML \(line/), line: 3 })]);
  });
});
