import { describe, expect, test } from '@jest/globals';
import { messages, npmLock, read, rules } from '../../../support/dependencies.ts';

describe("npm's lockfile", () => {
  test('needs no package.json, except in format 1', async () => {
    const { list } = await read('npm-shrinkwrap.json', {
      'npm-shrinkwrap.json': npmLock({ a: { version: '1.2.3' } }, { a: '^1' }),
    });
    expect(list).toMatchObject({ dependencies: [{ name: 'a', version: '1.2.3' }], kind: 'npm-shrinkwrap.json' });
    const one = { lockfileVersion: 1, dependencies: { a: { version: '1.2.3' } } };
    expect(await rules('package-lock.json', { 'package-lock.json': one })).toEqual([
      expect.stringMatching(/package.json does, and is missing/),
    ]);
  });

  test.each([4, '3', null, 0])('lockfileVersion %j is unknown', async (lockfileVersion) => {
    const lock = { lockfileVersion, packages: { '': {} } };
    expect(await rules('package-lock.json', { 'package-lock.json': lock })).toEqual([
      expect.stringMatching(/versions 1, 2 and 3 are known/),
    ]);
  });

  test('a lockfile that does not fit the package.json is out of date', async () => {
    const tree = {
      'package.json': { dependencies: { a: '^2' } },
      'package-lock.json': npmLock({ a: { version: '1.2.3' } }, { a: '^1' }),
    };
    const { problems } = await read('package-lock.json', tree);
    expect(problems).toEqual([
      expect.objectContaining({ fix: expect.stringContaining('npm install'), file: 'package.json', line: 3 }),
    ]);
    expect(problems?.[0]?.rule).toBe(
      'package-lock.json is out of date: it has `a` 1.2.3, and package.json asks for `^2`. Run the package manager and commit the lockfile.',
    );
  });

  const foreign: readonly (readonly [string, string, object])[] = [
    ['a link', 'file:../a', { resolved: '../a', link: true }],
    ['a git repository', '^1', { version: '1.0.0', resolved: 'git+ssh://git@github.com/a/b.git#abc' }],
    ['a tarball of the repository', '^1', { version: '1.0.0', resolved: 'file:a.tgz' }],
    ['a member of the workspace', '*', { resolved: 'packages/a', link: true }],
  ];
  test.each(foreign)('refuses %s', async (_title, spec, entry) => {
    const problems = await rules('package-lock.json', { 'package-lock.json': npmLock({ a: entry }, { a: spec }) });
    expect(problems).toEqual([expect.stringMatching(/Twilio installs dependencies from the public npm registry only/)]);
  });

  test('a locked pre-release is one that `*` asks for', async () => {
    const { list } = await read('package-lock.json', {
      'package-lock.json': npmLock({ a: { version: '1.0.0-rc.1' } }, { a: '*' }),
    });
    expect(list?.dependencies).toEqual([{ name: 'a', version: '1.0.0-rc.1' }]);
  });

  test('an alias is refused, with the package to depend on', async () => {
    const { problems } = await read('package-lock.json', {
      'package-lock.json': npmLock({ a: { name: 'b', version: '1.0.0' } }, { a: 'npm:b@^1' }),
    });
    expect(problems).toEqual([
      expect.objectContaining({ fix: '"b": "^1"', rule: expect.stringMatching(/alias of `b`/) }),
    ]);
  });

  test('warns of other registries, once for each host, and of install scripts', async () => {
    const at = (host: string, more: object = {}): object => ({
      version: '1.0.0',
      resolved: `https://${host}/x.tgz`,
      ...more,
    });
    const packages = {
      '@acme/a': at('npm.example.com'),
      '@acme/b': at('npm.example.com'),
      c: at('registry.npmjs.org', { hasInstallScript: true }),
    };
    const lock = npmLock(
      { ...packages, d: { version: '1.0.0', dev: true, hasInstallScript: true } },
      { '@acme/a': '*', '@acme/b': '*', c: '*' },
    );
    expect(await messages('package-lock.json', { 'package-lock.json': lock })).toEqual([
      expect.stringMatching(/^Locked from npm.example.com: `@acme\/a`, `@acme\/b`\./),
      expect.stringMatching(/^Installing runs a script of `c`\./),
    ]);
  });

  test('an optional dependency that is not locked is left out, with a warning', async () => {
    const lock = npmLock({ a: { version: '1.0.0' } }, { a: '1' }, { optionalDependencies: { b: '1' } });
    const { list } = await read('package-lock.json', { 'package-lock.json': lock });
    expect(list).toMatchObject({
      dependencies: [{ name: 'a', version: '1.0.0' }],
      warnings: [{ message: expect.stringMatching(/`b`/) }],
    });
  });
});
