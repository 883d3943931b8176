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

  describe('patched packages are refused, as those of Yarn are', () => {
    const patched = [expect.stringMatching(/^`a` is a patched package, and the patch would not be there \(`.+`\)/)];
    const plain = { 'package.json': { dependencies: { a: '^1' } } };
    const section = '\npatchedDependencies:\n  a@1.0.0:\n    hash: abc\n    path: patches/a.patch\n';
    const settings = 'packages: []\npatchedDependencies:\n  a@1.0.0: patches/a.patch\n';
    const refused: readonly (readonly [string, string, Record<string, string | object>])[] = [
      ['in a reference', 'pnpm-lock.yaml', { 'pnpm-lock.yaml': lock('1.0.0(patch_hash=abc)(react@18.2.0)') }],
      [
        'in a reference behind peers',
        'pnpm-lock.yaml',
        { 'pnpm-lock.yaml': lock('1.0.0(react@18.2.0)(patch_hash=abc)') },
      ],
      ['in the lockfile’s own section', 'pnpm-lock.yaml', { 'pnpm-lock.yaml': lock('1.0.0_abc', section) }],
      [
        'in its section, by a name alone',
        'pnpm-lock.yaml',
        { 'pnpm-lock.yaml': lock('1.0.0', section.replace('a@1.0.0', 'a')) },
      ],
      [
        'in its section, by a range',
        'pnpm-lock.yaml',
        { 'pnpm-lock.yaml': lock('1.0.0', section.replace('a@1.0.0', 'a@^1')) },
      ],
      ['in the workspace', 'pnpm-lock.yaml', { 'pnpm-lock.yaml': lock('1.0.0'), 'pnpm-workspace.yaml': settings }],
      [
        'in package.json',
        'pnpm-lock.yaml',
        {
          'pnpm-lock.yaml': lock('1.0.0'),
          'package.json': { dependencies: { a: '^1' }, pnpm: { patchedDependencies: { 'a@1.0.0': 'x' } } },
        },
      ],
      ['in the workspace, without a lockfile', 'package.json', { ...plain, 'pnpm-workspace.yaml': settings }],
      [
        'in the workspace above',
        'app/package.json',
        { 'app/package.json': plain['package.json'], 'pnpm-workspace.yaml': settings },
      ],
      [
        'in the root’s package.json',
        'app/package.json',
        { 'app/package.json': plain['package.json'], 'package.json': { pnpm: { patchedDependencies: { a: 'x' } } } },
      ],
    ];
    test.each(refused)('%s', async (_title, input, tree) => {
      expect(await rules(input, tree)).toEqual(patched);
    });

    test.each<[string, Record<string, string | object>, string[]]>([
      ['another version', { 'pnpm-lock.yaml': lock('1.0.0', section.replace('a@1.0.0', 'a@1.2.0')) }, []],
      [
        'another package',
        { 'pnpm-lock.yaml': lock('1.0.0', section.replace('a@1.0.0', '"@b/a@1.0.0"')) },
        ['Patched in pnpm-lock.yaml: `@b/a`.'],
      ],
      ['settings that are no YAML', { 'pnpm-lock.yaml': lock('1.0.0'), 'pnpm-workspace.yaml': '[' }, []],
    ])('%s is not', async (_title, tree, warnings) => {
      const { list } = await read('pnpm-lock.yaml', tree);
      expect(list?.dependencies).toEqual([{ name: 'a', version: '1.0.0' }]);
      expect(list?.warnings.map(({ message }) => message)).toEqual(
        warnings.map((text) => expect.stringContaining(text)),
      );
    });

    test('what pnpm would patch means nothing beside the lockfile of npm', async () => {
      const lockfile = {
        lockfileVersion: 3,
        packages: { '': { dependencies: { a: '^1' } }, 'node_modules/a': { version: '1.0.0' } },
      };
      const tree = { ...plain, 'package-lock.json': lockfile, 'pnpm-workspace.yaml': settings };
      expect((await read('package-lock.json', tree)).list?.warnings).toEqual([]);
      expect((await read('package.json', tree)).problems).toBeUndefined();
    });
  });

  test('nonsense is a problem with its line', async () => {
    const { problems } = await read('pnpm-lock.yaml', { 'pnpm-lock.yaml': "lockfileVersion: '9.0'\na: [\n" });
    expect(problems).toEqual([expect.objectContaining({ rule: expect.stringMatching(/is not YAML \(line/), line: 3 })]);
  });
});
