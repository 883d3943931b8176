import { describe, expect, test } from '@jest/globals';
import { messages, read } from '../../support/dependencies.ts';

describe('which lockfile', () => {
  const manifest = (more: object = {}): object => ({ dependencies: { a: '^1' }, workspaces: ['packages/*'], ...more });
  const member = { dependencies: { a: '^1' } };
  const npm = {
    lockfileVersion: 3,
    packages: { '': { workspaces: ['packages/*'] }, 'packages/x': {}, 'node_modules/a': { version: '1.1.0' } },
  };
  const yarn = '# yarn lockfile v1\n\n\na@^1:\n  version "1.2.0"\n  resolved "https://registry.yarnpkg.com/a.tgz"\n';

  test('of two, the one of `packageManager`; without it npm, with a warning', async () => {
    const tree = { 'package-lock.json': npm, 'yarn.lock': yarn, 'packages/x/package.json': member };
    const two = await read('packages/x/package.json', { ...tree, 'package.json': manifest() });
    expect(two.list).toMatchObject({
      lockfile: 'package-lock.json',
      dependencies: [{ version: '1.1.0' }],
      warnings: [{ message: expect.stringMatching(/yarn.lock/) }],
    });
    const reported = await read('packages/x/package.json', {
      ...tree,
      'package.json': manifest({ packageManager: 'yarn@1.22.22' }),
    });
    expect(reported.list).toMatchObject({ lockfile: 'yarn.lock', dependencies: [{ version: '1.2.0' }], warnings: [] });
  });

  const managers: readonly (readonly [unknown, 'package-lock.json' | 'yarn.lock', warned: boolean])[] = [
    ['npm@11.0.0', 'package-lock.json', false],
    ['npm', 'package-lock.json', false],
    ['yarn@4.9.1+sha224.abc', 'yarn.lock', false],
    // Its lockfile is not there, or it is none that we know, or it is no name at all.
    ['pnpm@10.0.0', 'package-lock.json', true],
    ['bun@1.3.0', 'package-lock.json', true],
    ['yarnberry@1', 'package-lock.json', true],
    ['(@1', 'package-lock.json', true],
    ['.*', 'package-lock.json', true],
    ['[z-a]@1', 'package-lock.json', true],
    ['__proto__@1', 'package-lock.json', true],
    ['', 'package-lock.json', true],
    [{ name: 'yarn' }, 'package-lock.json', true],
  ];
  test.each(managers)('packageManager %j → %s', async (packageManager, lockfile, warned) => {
    const { list } = await read('packages/x/package.json', {
      'package.json': manifest({ packageManager }),
      'package-lock.json': npm,
      'yarn.lock': yarn,
      'packages/x/package.json': member,
    });
    expect(list?.lockfile).toBe(lockfile);
    expect(list?.warnings.map(({ message }) => message)).toEqual(
      warned ? [expect.stringContaining('There is yarn.lock beside package-lock.json')] : [],
    );
  });

  const globs = [
    '',
    '!',
    './',
    '!./',
    '/',
    '(',
    '[',
    '{',
    '!(',
    '+(',
    '\\',
    '(?<',
    'x'.repeat(70_000),
    `!${'{'.repeat(70_000)}`,
  ];
  test.each(globs.map((glob) => [glob.slice(0, 20), glob]))(
    'the workspace %j is no mistake in this action',
    async (_, glob) => {
      const tree = { 'package.json': manifest({ workspaces: [glob, 'packages/*'] }), 'yarn.lock': yarn };
      const { list } = await read('packages/x/package.json', { ...tree, 'packages/x/package.json': member });
      expect(list?.dependencies).toEqual([{ name: 'a', version: '1.2.0' }]);
    },
  );

  test('never one above the workspace, and the one beside before the one above', async () => {
    const own = { lockfileVersion: 3, packages: { '': member, 'node_modules/a': { version: '1.9.0' } } };
    const tree = {
      'package.json': manifest(),
      'package-lock.json': npm,
      'packages/x/package.json': member,
      'packages/x/package-lock.json': own,
    };
    const { list } = await read('packages/x/package.json', tree);
    expect(list).toMatchObject({
      exact: false,
      warnings: [{ message: expect.stringContaining('dependencies-file: packages/x/package-lock.json') }],
    });
  });

  test('one that cannot be read is a warning, because it was not asked for', async () => {
    const { list } = await read('package.json', { 'package.json': member, 'package-lock.json': '{\n<<<<<<< HEAD\n' });
    expect(list).toMatchObject({
      exact: false,
      warnings: [{ message: expect.stringMatching(/merge-conflict.*ranges as they are/) }],
    });
  });

  test('scopes of another registry are warned of, from .npmrc and .yarnrc.yml', async () => {
    const dependencies = { '@acme/a': '1.0.0', '@other/b': '1.0.0', '@public/c': '1.0.0' };
    const npmrc =
      '; x\n@acme:registry=https://npm.pkg.github.com\n//npm.pkg.github.com/:_authToken=x\n@public:registry = https://registry.npmjs.org/\n';
    const yarnrc = 'npmScopes:\n  other:\n    npmRegistryServer: "https://npm.example.com"\n';
    const tree = { 'app/package.json': { dependencies }, '.npmrc': npmrc, 'app/.yarnrc.yml': yarnrc };
    expect(await messages('app/package.json', tree)).toEqual([
      expect.stringMatching(/^“@other\/b”: app\/.yarnrc.yml takes @other from npm.example.com\./),
      expect.stringMatching(/^“@acme\/a”: .npmrc takes @acme from npm.pkg.github.com\./),
    ]);
    expect(await messages('app/package.json', { ...tree, '.npmrc': '', 'app/.yarnrc.yml': '[' })).toEqual([]);
  });

  test('another registry for every package is warned of, from .npmrc and .yarnrc.yml', async () => {
    const tree = { 'package.json': { dependencies: { '@acme/a': '1.0.0', b: '1.0.0' } } };
    const warned = (file: string, text: string) => messages('package.json', { ...tree, [file]: text });
    const about = (name: string, words: string) => [expect.stringContaining(`“${name}”: ${words}`)];
    expect(await warned('.npmrc', 'registry=https://npm.example.com/\n')).toEqual(
      about('@acme/a', '.npmrc takes packages from npm.example.com.'),
    );
    expect(
      await warned('.npmrc', '@acme:registry=https://registry.npmjs.org\nregistry = "https://npm.example.com/"'),
    ).toEqual(about('b', '.npmrc takes packages from npm.example.com.'));
    expect(await warned('.yarnrc.yml', 'npmRegistryServer: "https://npm.example.com"')).toEqual(
      about('@acme/a', '.yarnrc.yml takes packages from npm.example.com.'),
    );
    for (const text of [
      'registry=https://registry.npmjs.org/',
      '# registry=https://a.example',
      'xregistry=https://a.example',
      `registry=\${NPM}`,
    ])
      expect(await warned('.npmrc', text)).toEqual([]);
  });

  test('overrides are not sent, and a warning says so', async () => {
    expect(
      await messages('package.json', { 'package.json': { dependencies: { a: '1.0.0' }, overrides: { b: '1.0.0' } } }),
    ).toEqual([expect.stringMatching(/`overrides` in package.json cannot be sent/)]);
  });
});
