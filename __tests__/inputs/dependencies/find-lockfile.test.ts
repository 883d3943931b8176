import { describe, expect, test } from '@jest/globals';
import { fromLockfile, fromManifest } from '../../../src/inputs/dependencies/find-lockfile.ts';
import { readManifest } from '../../../src/inputs/dependencies/manifest.ts';
import type { LockfileKind } from '../../../src/inputs/dependencies/types.ts';
import { messages, npmLock, read, workspaceOf } from '../../support/dependencies.ts';

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

const ASKING = JSON.stringify({ dependencies: { a: '^1' } });
const NPM = JSON.stringify(npmLock({ a: { version: '1.1.0' } }, { a: '^1' }));
const YARN = '# yarn lockfile v1\n\n\na@^1:\n  version "1.2.0"\n  resolved "a.tgz"\n';
/** Projects of a lockfile of pnpm, by folder, each with its dependencies. */
const pnpm = (projects: Readonly<Record<string, readonly string[]>>) =>
  `lockfileVersion: '9.0'\nimporters:\n${Object.entries(projects)
    .map(([folder, names]) => {
      const entries = names.map((name) => `      ${name}: {specifier: ^1, version: 1.3.0}\n`);
      return `  ${folder}:\n    ${entries.length === 0 ? 'settings: {}\n' : `dependencies:\n${entries.join('')}`}`;
    })
    .join('')}`;
const PNPM = pnpm({ '.': ['a'] });
type FileTree = Readonly<Record<string, string | Error>>;

/** What the package.json gives: the version of `a` or its range, the lockfile that it is from, the warnings. */
async function found(files: FileTree, file = 'package.json', locked = false) {
  const manifest = readManifest({ file, text: String(files[file]) });
  const { dependencies, lockfile, warnings } = await fromManifest(manifest, workspaceOf(files), locked);
  return [dependencies[0]?.version, lockfile, ...warnings.map(({ message }) => message)];
}

const hint = (lockfile: string) =>
  `Ranges are sent as they are, and Twilio picks the versions. For the locked ones: “dependencies-file: ${lockfile}”.`;
const beside = (other: string, kind: string) =>
  `There is ${other} beside ${kind}; ${kind} is used. Delete the one that is not in use.`;

describe('the lockfile of a package.json', () => {
  test.each<[string, FileTree, string, readonly (string | undefined)[]]>([
    ['none', {}, '^1', []],
    ['of npm', { 'package-lock.json': NPM }, '1.1.0', ['package-lock.json']],
    ['of Yarn', { 'yarn.lock': YARN }, '1.2.0', ['yarn.lock']],
    ['of pnpm', { 'pnpm-lock.yaml': PNPM }, '1.3.0', ['pnpm-lock.yaml']],
    [
      'of Yarn and pnpm',
      { 'yarn.lock': YARN, 'pnpm-lock.yaml': PNPM },
      '1.2.0',
      ['yarn.lock', beside('pnpm-lock.yaml', 'yarn.lock')],
    ],
    [
      'two of npm',
      { 'npm-shrinkwrap.json': NPM, 'package-lock.json': NPM },
      '1.1.0',
      ['npm-shrinkwrap.json', beside('package-lock.json', 'npm-shrinkwrap.json')],
    ],
  ])(
    '%s: hinted at, or taken where nobody named the package.json',
    async (_, files, version, [lockfile, ...warnings]) => {
      const all = { 'package.json': ASKING, ...files };
      expect(await found(all, 'package.json', true)).toStrictEqual([version, lockfile, ...warnings]);
      const hints = lockfile === undefined ? [] : [hint(lockfile)];
      expect(await found(all)).toStrictEqual(['^1', undefined, ...warnings, ...hints]);
      // The same one folder below the workspace's root, and with nothing above.
      const below = Object.fromEntries(Object.entries(all).map(([file, text]) => [`app/${file}`, text]));
      expect(await found(below, 'app/package.json', true)).toStrictEqual([
        version,
        lockfile && `app/${lockfile}`,
        ...warnings.map((warning) => warning?.replace('There is ', 'There is app/')),
      ]);
    },
  );

  test.each<[string, string]>([
    ['npm@11', 'npm-shrinkwrap.json'],
    ['yarn@1', 'yarn.lock'],
    ['pnpm@10', 'pnpm-lock.yaml'],
  ])('of all, that of the packageManager %s', async (packageManager, lockfile) => {
    const files = { 'npm-shrinkwrap.json': NPM, 'package-lock.json': NPM, 'yarn.lock': YARN, 'pnpm-lock.yaml': PNPM };
    const manifest = JSON.stringify({ dependencies: { a: '^1' }, packageManager });
    expect(await found({ ...files, 'package.json': manifest })).toStrictEqual(['^1', undefined, hint(lockfile)]);
    if (lockfile === 'npm-shrinkwrap.json') {
      const { [lockfile]: _, ...others } = files;
      expect(await found({ ...others, 'package.json': manifest })).toStrictEqual([
        '^1',
        undefined,
        hint('package-lock.json'),
      ]);
    }
  });

  test('a file of another name counts as the package.json beside the lockfile', async () => {
    // The package.json that is no JSON is not looked at, where there is no choice between lockfiles.
    for (const [lockfile, text] of Object.entries({ 'yarn.lock': YARN, 'package-lock.json': NPM }))
      for (const more of [{}, { 'package.json': '{' }])
        expect(await found({ 'd.json': ASKING, [lockfile]: text, ...more }, 'd.json')).toStrictEqual([
          '^1',
          undefined,
          hint(lockfile),
        ]);
  });

  test('with workspaces of its own, the versions are those of the lockfile', async () => {
    const root = JSON.stringify({ dependencies: { a: '^1' }, workspaces: ['p/*'] });
    expect(await found({ 'package.json': root, 'yarn.lock': YARN })).toStrictEqual(['1.2.0', 'yarn.lock']);
    const two = pnpm({ '.': ['a'], 'p/x': [] });
    expect(await found({ 'package.json': ASKING, 'pnpm-lock.yaml': two })).toStrictEqual(['1.3.0', 'pnpm-lock.yaml']);
  });

  test('one that does not know the project: beside it ends the search, above it does not', async () => {
    const above = { 'package.json': '{"workspaces":["p/*"]}', 'yarn.lock': YARN };
    const file = 'p/x/package.json';
    const other = pnpm({ other: ['a'] });
    expect(await found({ ...above, [file]: ASKING }, file)).toStrictEqual(['1.2.0', 'yarn.lock']);
    expect(await found({ ...above, [file]: ASKING, 'p/pnpm-lock.yaml': other }, file)).toStrictEqual([
      '1.2.0',
      'yarn.lock',
    ]);
    expect(await found({ ...above, [file]: ASKING, 'p/x/pnpm-lock.yaml': other }, file)).toStrictEqual([
      '^1',
      undefined,
    ]);
    // Without a package.json beside it, a lockfile of Yarn v1 has no workspaces.
    expect(await found({ [file]: ASKING, 'yarn.lock': YARN }, file)).toStrictEqual(['^1', undefined]);
    expect(await found({ [file]: ASKING, 'yarn.lock': YARN, 'package-lock.json': NPM }, file)).toStrictEqual([
      '^1',
      undefined,
    ]);
  });

  test('one that cannot be used is a warning, and so is the package.json that would choose', async () => {
    const file = 'p/x/package.json';
    const without = (why: string, asking: string) => `${why} So ${asking} is read without it, ranges as they are.`;
    expect(await found({ 'package.json': ASKING, 'yarn.lock': YARN, 'package-lock.json': '[]' })).toStrictEqual([
      '^1',
      undefined,
      without('package-lock.json is not a lockfile of npm: it holds no object.', 'package.json'),
    ]);
    const broken = { 'package.json': '[]', 'yarn.lock': YARN, [file]: ASKING };
    const why = without('package.json is not a package.json: it holds no object.', file);
    expect(await found(broken, file)).toStrictEqual(['^1', undefined, why]);
    expect(await found({ ...broken, 'pnpm-lock.yaml': PNPM }, file)).toStrictEqual(['^1', undefined, why]);
  });

  test('a mistake in this program is one', async () => {
    const mistake = new TypeError('x is not a function');
    await expect(found({ 'package.json': ASKING, 'yarn.lock': mistake })).rejects.toBe(mistake);
  });

  test('patches count where pnpm installs, and where nobody knows who does', async () => {
    const files = { 'package.json': ASKING, 'pnpm-workspace.yaml': 'patchedDependencies:\n  a: x.patch\n' };
    const patched = expect.objectContaining({ problems: [expect.objectContaining({ file: 'package.json', line: 1 })] });
    for (const locked of [false, true]) {
      await expect(found(files, 'package.json', locked)).rejects.toStrictEqual(patched);
      await expect(found({ ...files, 'pnpm-lock.yaml': PNPM }, 'package.json', locked)).rejects.toStrictEqual(patched);
      expect(await found({ ...files, 'package-lock.json': NPM }, 'package.json', locked)).toHaveLength(locked ? 2 : 3);
    }
  });
});

describe('a lockfile that was named', () => {
  const named = async (kind: LockfileKind, files: Readonly<Record<string, string>>, folder = '') => {
    const file = folder + kind;
    const { dependencies } = await fromLockfile(kind, { file, text: files[file] ?? '' }, workspaceOf(files));
    return dependencies.map(({ name, version }) => `${name} ${version}`);
  };

  test('of a single project', async () => {
    expect(await named('package-lock.json', { 'package-lock.json': NPM })).toEqual(['a 1.1.0']);
    expect(await named('yarn.lock', { 'package.json': ASKING, 'yarn.lock': YARN })).toEqual(['a 1.2.0']);
    expect(await named('pnpm-lock.yaml', { 'app/pnpm-lock.yaml': PNPM }, 'app/')).toEqual(['a 1.3.0']);
    const empty = "lockfileVersion: '9.0'\nimporters: {}\n";
    expect(await named('pnpm-lock.yaml', { 'pnpm-lock.yaml': empty })).toEqual([]);
  });

  test('Yarn’s does not say what a project asks for, so its package.json must be there', async () => {
    const failure = await named('yarn.lock', { 'app/yarn.lock': YARN }, 'app/').catch((error: unknown) => error);
    expect(failure).toMatchObject({
      problems: [
        {
          input: 'dependencies-file',
          seen: 'app/yarn.lock',
          rule: 'app/yarn.lock does not say which dependencies are the project’s own; app/package.json does, and is missing.',
          fix: '# commit app/package.json beside it',
          file: 'app/yarn.lock',
        },
      ],
    });
  });

  test.each<[string, LockfileKind, Readonly<Record<string, string>>, readonly string[], string]>([
    ['with dependencies', 'pnpm-lock.yaml', { '.': '', x: '', y: 'a' }, ['', 'x', 'y'], 'y'],
    ['none with dependencies', 'pnpm-lock.yaml', { '.': '', x: '' }, ['', 'x'], ''],
    ['only the root with dependencies', 'pnpm-lock.yaml', { '.': 'a', x: '' }, ['', 'x'], ''],
    ['the only one, and not the root', 'pnpm-lock.yaml', { x: 'a' }, ['x'], 'x'],
    ['unknown what they ask for', 'yarn.lock', { y: '', x: '' }, ['', 'x', 'y'], 'x'],
  ])('of several, the likeliest is offered: %s', async (_, kind, projects, all, likely) => {
    const manifests = Object.keys(projects).map((folder) => [`app/${folder}/package.json`, '{}']);
    const contents = Object.fromEntries(Object.entries(projects).map(([folder, name]) => [folder, name ? [name] : []]));
    const files = {
      ...Object.fromEntries(kind === 'yarn.lock' ? manifests : []),
      'app/package.json': kind === 'yarn.lock' ? '{"workspaces":["*"]}' : '{}',
      [`app/${kind}`]: kind === 'yarn.lock' ? YARN : pnpm(contents),
    };
    const line = (project: string) => `dependencies-file: app/${project === '' ? '' : `${project}/`}package.json`;
    const error = await named(kind, files, 'app/').catch((failure: unknown) => failure);
    const lines = all.map((project) => `\`${line(project)}\``).join(', ');
    expect(error).toHaveProperty('problems', [
      {
        input: 'dependencies-file',
        seen: `app/${kind}`,
        rule: `app/${kind} locks ${all.length} projects. Name the package.json of one; its exact versions come from the lockfile: ${lines}.`,
        fix: line(likely),
        file: `app/${kind}`,
        line: 1,
      },
    ]);
  });
});
