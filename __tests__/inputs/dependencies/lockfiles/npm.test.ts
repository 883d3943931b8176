import { describe, expect, test } from '@jest/globals';
import { openNpm } from '../../../../src/inputs/dependencies/lockfiles/npm.ts';
import { messages, npmLock, read, rules, thrownProblems } from '../../../support/dependencies.ts';

const INSTALL = 'npm install # then commit the lockfile';
const wanting = (name: string) => ({ name, spec: '*', optional: false });

/** The lockfile with this text, or with one line for each member down to the second level. */
function opened(content: string | Readonly<Record<string, unknown>>) {
  const lines = (value: unknown, depth: number): string =>
    depth === 0 || typeof value !== 'object' || value === null
      ? JSON.stringify(value)
      : `{${Object.entries(value).map(([key, member]) => `\n${JSON.stringify(key)}: ${lines(member, depth - 1)}`)}}`;
  const text = typeof content === 'string' ? content : lines(content, 2);
  return openNpm('package-lock.json', { file: 'app/package-lock.json', text });
}

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

describe('formats 2 and 3', () => {
  const packages = (folders: Readonly<Record<string, unknown>>, more: object = {}) =>
    opened({ lockfileVersion: 3, packages: folders, ...more });

  test('what does not depend on its contents', () => {
    for (const lockfileVersion of [2, 3])
      expect(opened({ lockfileVersion, packages: {} })).toMatchObject({
        kind: 'package-lock.json',
        file: 'app/package-lock.json',
        projects: [''],
        overrides: false,
        patches: [],
        install: INSTALL,
      });
  });

  test('its projects are the members of its workspaces', () => {
    const folders = { 'packages/x': {}, 'node_modules/x': {}, 'packages/x/node_modules/y': {}, '../z': {}, 'w..': {} };
    expect(packages({ '': { workspaces: ['packages/*'] }, ...folders }).projects).toEqual(['', 'packages/x', 'w..']);
    // Without workspaces they are targets of `file:` dependencies.
    expect(packages({ '': {}, ...folders }).projects).toEqual(['']);
  });

  test('what a project asks for, each with the line of its entry, or of the project', () => {
    const lockfile = packages(
      {
        '': { dependencies: { a: '^1', both: '1' }, optionalDependencies: { both: '2' }, devDependencies: { d: '1' } },
        'node_modules/a': {},
        p: { dependencies: { a: '^2', c: '^3' } },
      },
      // Entries of the same names, which are not those of `packages`.
      { dependencies: { p: {}, 'node_modules/a': {} } },
    );
    expect(lockfile.wanted('')).toEqual([
      { name: 'a', spec: '^1', optional: false, line: 5 },
      { name: 'both', spec: '2', optional: true, line: 4 },
    ]);
    expect(lockfile.wanted('p')).toEqual([
      { name: 'a', spec: '^2', optional: false, line: 5 },
      { name: 'c', spec: '^3', optional: false, line: 6 },
    ]);
    expect(lockfile.wanted('not there')).toEqual([]);
  });

  test.each<[string, object, object]>([
    ['a version', { version: '1.0.0' }, { version: '1.0.0' }],
    ['no version', {}, {}],
    ['a version that is no text', { version: 1 }, {}],
    ['another name', { name: 'b', version: '1.0.0' }, { name: 'b', version: '1.0.0' }],
    [
      'a tarball by https',
      { version: '1.0.0', resolved: 'https://r/a.tgz' },
      { version: '1.0.0', origin: 'https://r/a.tgz' },
    ],
    [
      'a tarball by http',
      { version: '1.0.0', resolved: 'HTTP://r/a.tgz' },
      { version: '1.0.0', origin: 'HTTP://r/a.tgz' },
    ],
    ['git by https', { version: '1.0.0', resolved: 'git+https://r/a#1' }, { foreign: 'git+https://r/a#1' }],
    ['a file', { version: '1.0.0', resolved: 'file:a.tgz' }, { foreign: 'file:a.tgz' }],
    ['a link', { resolved: 'packages/a', link: true }, { foreign: 'link:packages/a' }],
    ['a link to nowhere', { link: true }, { foreign: 'link:node_modules/a' }],
    ['no link', { resolved: 'packages/a', link: false }, { foreign: 'packages/a' }],
  ])('%s', (_, entry, expected) => {
    expect(packages({ '': {}, 'node_modules/a': entry }).locate('', wanting('a'))).toEqual({
      name: 'a',
      line: 5,
      ...expected,
    });
  });

  test('the line is that of an entry, not of what stands in it', () => {
    const text = '{"lockfileVersion":3,"packages":{\n"node_modules/a":{\n"version":"1.0.0"}}}';
    expect(opened(text).locate('', wanting('a'))).toEqual({ name: 'a', version: '1.0.0', line: 2 });
  });

  test('the nearest one is taken, in the folders in which Node looks', () => {
    const { locate } = packages({
      'node_modules/a': { version: '1.0.0' },
      'p/node_modules/a': { version: '2.0.0' },
      'p/x/node_modules/a': { version: '3.0.0' },
      'p/x/node_modules/b': 'no entry',
      'node_modules/b': { version: '1.0.0' },
      'q/node_modules/only': { version: '1.0.0' },
    });
    const version = (project: string, name = 'a') => locate(project, wanting(name))?.version;
    expect(['', 'p', 'p/x', 'p/y', 'p/x/z', 'q'].map((project) => version(project))).toEqual(
      ['1', '2', '3', '2', '3', '1'].map((major) => `${major}.0.0`),
    );
    expect(version('p/x', 'b')).toBe('1.0.0');
    expect(['q', 'q/x', 'qs', 'q x/y', ''].map((project) => version(project, 'only'))).toEqual([
      '1.0.0',
      '1.0.0',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('scripts are those of installed packages that production needs', () => {
    const script = { hasInstallScript: true };
    const lockfile = packages({
      '': script,
      member: script,
      'node_modules/z': script,
      'node_modules/a': { dev: false, optional: false, devOptional: false, ...script },
      'node_modules/z/node_modules/@s/a': script,
      'member/node_modules/z': script,
      'node_modules/dev': { dev: true, ...script },
      'node_modules/optional': { optional: true, ...script },
      'node_modules/both': { devOptional: true, ...script },
      'node_modules/none': {},
      'node_modules/not': { hasInstallScript: false },
      'node_modules/null': null,
    });
    expect(lockfile.scripts()).toEqual(['@s/a', 'a', 'z']);
  });
});

describe('format 1', () => {
  const tree = (dependencies: Readonly<Record<string, unknown>>, more: object = { lockfileVersion: 1 }) =>
    opened({ ...more, dependencies });

  test('what does not depend on its contents', () => {
    // A shrinkwrap of npm 4 has no version.
    for (const lockfile of [tree({}), tree({}, {}), opened({})]) {
      expect(lockfile).toMatchObject({
        kind: 'package-lock.json',
        file: 'app/package-lock.json',
        projects: undefined,
        overrides: false,
        patches: [],
        install: INSTALL,
      });
      expect([lockfile.wanted(''), lockfile.scripts()]).toEqual([undefined, []]);
    }
  });

  test.each<[unknown, object | undefined]>([
    [{ version: '1.0.0' }, { version: '1.0.0' }],
    [{}, { version: '' }],
    [
      { version: '1.0.0', resolved: 'https://r/a.tgz' },
      { version: '1.0.0', origin: 'https://r/a.tgz' },
    ],
    [{ version: '1.0.0', resolved: 'git+https://r/a' }, { foreign: 'git+https://r/a' }],
    [{ version: 'git+https://r/a', resolved: 'https://r/a.tgz' }, { foreign: 'git+https://r/a' }],
    [{ version: 'FILE:a' }, { foreign: 'FILE:a' }],
    [{ version: '1.0.0 or b:c' }, { version: '1.0.0 or b:c' }],
    [
      { version: 'npm:@s/b@1.0.0', resolved: 'https://r/b.tgz' },
      { name: '@s/b', version: '1.0.0' },
    ],
    [{ version: 'npm:b' }, { name: 'b', version: '' }],
    [{ version: '1.0.0 npm:b@2.0.0' }, { version: '1.0.0 npm:b@2.0.0' }],
    ['1.0.0', undefined],
  ])('%j → %j', (entry, expected) => {
    const located = tree({ x: {}, a: entry }).locate('', wanting('a'));
    expect(located).toEqual(expected && { name: 'a', line: 5, ...expected });
  });

  test('what lies below a member comes before what all share, and has no line', () => {
    const { locate } = tree({
      x: null,
      self: { version: 'file:', dependencies: { a: { version: '9.0.0' } } },
      member: { version: 'file:p/x', dependencies: { a: { version: '2.0.0' }, b: 'no entry' } },
      a: { version: '1.0.0' },
      b: { version: '1.0.0' },
    });
    expect(locate('p/x', wanting('a'))).toEqual({ name: 'a', version: '2.0.0' });
    expect(locate('p/x', wanting('b'))).toEqual({ name: 'b', version: '1.0.0', line: 8 });
    expect(locate('p/y', wanting('a'))).toEqual({ name: 'a', version: '1.0.0', line: 7 });
    expect(locate('', wanting('a'))).toEqual({ name: 'a', version: '1.0.0', line: 7 });
  });
});

test.each<[string, string, string]>([
  ['[]', 'app/package-lock.json is not a lockfile of npm: it holds no object.', INSTALL],
  ['{"lockfileVersion":2}', 'app/package-lock.json says lockfileVersion 2 but has no `packages`.', INSTALL],
  ['{"lockfileVersion":3}', 'app/package-lock.json says lockfileVersion 3 but has no `packages`.', INSTALL],
  ...[
    ['4', '4'],
    ['null', 'null'],
    ['"3"', '"3"'],
    [`"${'3'.repeat(90)}"`, `"${'3'.repeat(79)}`],
  ].map(([version, shown]): [string, string, string] => [
    `{"lockfileVersion":${version},"packages":{}}`,
    `app/package-lock.json has lockfileVersion ${shown}; versions 1, 2 and 3 are known.`,
    'dependencies-file: package.json',
  ]),
])('%s is none that is known', (text, rule, fix) => {
  expect(thrownProblems(() => opened(text))).toEqual([
    {
      input: 'dependencies-file',
      seen: 'app/package-lock.json',
      rule,
      fix,
      file: 'app/package-lock.json',
      line: 1,
    },
  ]);
});
