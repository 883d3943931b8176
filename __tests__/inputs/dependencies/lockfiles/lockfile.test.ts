import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readDependencies } from '../../../../src/inputs/dependencies/open.ts';
import type { DependencyList } from '../../../../src/inputs/dependencies/types.ts';
import type { Problem } from '../../../../src/model/errors.ts';
import { memoryFiles } from '../../../fixtures/files.ts';

type Tree = Readonly<Record<string, string | object>>;

async function read(input: string, tree: Tree): Promise<{ list?: DependencyList; problems?: readonly Problem[] }> {
  const text = (value: string | object): string => (typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  return readDependencies(
    input,
    '/w',
    memoryFiles(Object.fromEntries(Object.entries(tree).map(([file, value]) => [`/w/${file}`, text(value)]))),
  );
}

async function rules(input: string, tree: Tree): Promise<string[]> {
  return ((await read(input, tree)).problems ?? []).map(({ rule }) => rule);
}

async function messages(input: string, tree: Tree): Promise<string[]> {
  return ((await read(input, tree)).list?.warnings ?? []).map(({ message }) => message);
}

const fixtures = path.resolve(import.meta.dirname, '../../../fixtures/lockfiles');

/** A tree that a package manager installed; written by __tests__/differential/lockfiles.ts. */
function recorded(
  format: string,
  tree: string,
): { lockfile: string; files: Record<string, string>; installed: Record<string, object[]> } {
  const folder = path.join(fixtures, format, tree);
  const projects = JSON.parse(readFileSync(path.join(folder, 'projects.json'), 'utf8')) as Record<
    string,
    { manifest: object; installed: object[] }
  >;
  const lockfile = (readdirSync(folder).find((name) => name.endsWith('.txt')) ?? '').slice(0, -'.txt'.length);
  const files: Record<string, string> = { [lockfile]: readFileSync(path.join(folder, `${lockfile}.txt`), 'utf8') };
  for (const [project, { manifest }] of Object.entries(projects))
    files[path.posix.join(project, 'package.json')] = JSON.stringify(manifest, null, 2);
  return {
    lockfile,
    files,
    installed: Object.fromEntries(Object.entries(projects).map(([project, { installed }]) => [project, installed])),
  };
}

describe.each(readdirSync(fixtures))('a recorded tree of %s', (format) => {
  const { lockfile, files, installed } = recorded(format, 'single');

  test('the lockfile gives what was installed', async () => {
    const { list } = await read(lockfile, files);
    expect(list).toMatchObject({
      dependencies: installed[''],
      exact: true,
      kind: lockfile,
      file: lockfile,
      warnings: [],
    });
    expect([...(list?.lines.keys() ?? [])].sort()).toEqual(list?.dependencies.map(({ name }) => name));
    const text = files[lockfile]?.split('\n') ?? [];
    for (const [name, line] of list?.lines ?? []) expect(text[line - 1]).toContain(name);
  });

  test('package.json beside it keeps its ranges, and says where the exact versions are', async () => {
    const { list } = await read('package.json', files);
    expect(list).toMatchObject({ exact: false, kind: 'package.json' });
    expect(list?.warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining(`dependencies-file: ${lockfile}`),
    ]);
  });

  test('a dependency added without an install makes it out of date', async () => {
    const stale = {
      ...files,
      'package.json': files['package.json']?.replace('"debug": "~4.3.0"', '"debug": "~4.3.0",\n"added": "^1"') ?? '',
    };
    expect(await rules(lockfile, stale)).toEqual([
      expect.stringMatching(/is out of date: it has no version of `added`/),
    ]);
  });

  test('cut off anywhere, it gives a list or a problem', async () => {
    const text = files[lockfile] ?? '';
    for (let length = 0; length < text.length; length += Math.ceil(text.length / 60)) {
      const result = await read(lockfile, { ...files, [lockfile]: text.slice(0, length) });
      expect(result.list ?? result.problems?.length).toBeTruthy();
    }
  });
});

describe.each(readdirSync(fixtures).filter((format) => readdirSync(path.join(fixtures, format)).includes('monorepo')))(
  'workspaces of %s',
  (format) => {
    const { lockfile, files, installed } = recorded(format, 'monorepo');

    test.each(Object.keys(installed))(
      'the project %j takes its own exact versions from the lockfile above',
      async (project) => {
        const file = path.posix.join(project, 'package.json');
        const { list } = await read(file, files);
        expect(list).toMatchObject({
          dependencies: installed[project],
          exact: true,
          kind: 'package.json',
          file,
          lockfile,
        });
      },
    );

    test('the lockfile itself is an error that names the lines', async () => {
      const { problems } = await read(lockfile, files);
      expect(problems).toEqual([
        expect.objectContaining({ fix: 'dependencies-file: packages/a/package.json', file: lockfile }),
      ]);
      for (const project of ['', 'packages/a/', 'packages/b/'])
        expect(problems?.[0]?.rule).toContain(`\`dependencies-file: ${project}package.json\``);
    });

    test('a package.json that is no member keeps its ranges', async () => {
      const { list } = await read('tools/package.json', {
        ...files,
        'tools/package.json': { dependencies: { ms: '^1.0.0' } },
      });
      expect(list).toMatchObject({ exact: false, dependencies: [{ name: 'ms', version: '^1.0.0' }], warnings: [] });
    });
  },
);

/** package-lock.json of format 3 with these top-level packages. */
function npmLock(packages: Readonly<Record<string, object>>, dependencies: object = {}, more: object = {}): object {
  const below = Object.fromEntries(Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, entry]));
  return { lockfileVersion: 3, packages: { '': { dependencies, ...more }, ...below } };
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
    const told = await read('packages/x/package.json', {
      ...tree,
      'package.json': manifest({ packageManager: 'yarn@1.22.22' }),
    });
    expect(told.list).toMatchObject({ lockfile: 'yarn.lock', dependencies: [{ version: '1.2.0' }], warnings: [] });
  });

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

  test('overrides are not sent, and a warning says so', async () => {
    expect(
      await messages('package.json', { 'package.json': { dependencies: { a: '1.0.0' }, overrides: { b: '1.0.0' } } }),
    ).toEqual([expect.stringMatching(/`overrides` in package.json cannot be sent/)]);
  });
});

describe('Yarn', () => {
  const berry = (entries: string, version: number | string = 8): string =>
    `__metadata:\n  version: ${version}\n\n${entries}`;
  const entry = (key: string, resolution: string, version = '1.0.0'): string =>
    `"${key}":\n  version: ${version}\n  resolution: "${resolution}"\n  linkType: hard\n\n`;
  const root = entry('r@workspace:.', 'r@workspace:.');

  test('needs the package.json', async () => {
    expect(await rules('yarn.lock', { 'yarn.lock': '# yarn lockfile v1\n' })).toEqual([
      expect.stringMatching(/package.json does, and is missing/),
    ]);
  });

  test("resolutions are followed, Berry's in each form", async () => {
    for (const pattern of ['a', 'a@^1', 'a@npm:^1', 'r/a', '**/a']) {
      const tree = {
        'package.json': { name: 'r', dependencies: { a: '^1' }, resolutions: { [pattern]: '0.5.0' } },
        'yarn.lock': berry(root + entry('a@npm:0.5.0', 'a@npm:0.5.0', '0.5.0')),
      };
      expect((await read('yarn.lock', tree)).list?.dependencies).toEqual([{ name: 'a', version: '0.5.0' }]);
    }
  });

  test('a catalog is followed when the lockfile leaves no doubt', async () => {
    const tree = {
      'package.json': { dependencies: { a: 'catalog:' } },
      'yarn.lock': berry(root + entry('a@npm:^1', 'a@npm:1.0.0')),
    };
    expect((await read('yarn.lock', tree)).list?.dependencies).toEqual([{ name: 'a', version: '1.0.0' }]);
    const two = {
      ...tree,
      'yarn.lock': berry(root + entry('a@npm:^1', 'a@npm:1.0.0') + entry('a@npm:^2', 'a@npm:2.0.0', '2.0.0')),
    };
    expect(await rules('yarn.lock', two)).toEqual([expect.stringMatching(/no version of `a` \(`catalog:`\)/)]);
  });

  test('another registry, a sibling, a newer format', async () => {
    const with1 = (text: string, version = 8): Tree => ({
      'package.json': { name: 'r', dependencies: { a: '*' } },
      'yarn.lock': berry(root + text, version),
    });
    const hosted = entry('a@npm:*', 'a@npm:1.0.0::__archiveUrl=https%3A%2F%2Fnpm.example.com%2Fa.tgz');
    expect(await messages('yarn.lock', with1(hosted))).toEqual([expect.stringMatching(/npm.example.com/)]);
    expect(await rules('package.json', with1(entry('a@*, a@npm:*', 'a@workspace:a')))).toEqual([
      expect.stringMatching(/registry only/),
    ]);
    expect(await messages('yarn.lock', with1(entry('a@npm:*', 'a@npm:1.0.0'), 99))).toEqual([
      expect.stringMatching(/format version 99, newer/),
    ]);
  });

  test('nonsense is a problem with its line', async () => {
    const tree = { 'package.json': {}, 'yarn.lock': '# yarn lockfile v1\n\na@1:\n  version "1\n' };
    expect((await read('yarn.lock', tree)).problems).toEqual([
      expect.objectContaining({ file: 'yarn.lock', line: expect.any(Number) }),
    ]);
    expect(await rules('yarn.lock', { ...tree, 'yarn.lock': '__metadata:\n  - [' })).toEqual([
      expect.stringMatching(/cannot be parsed/),
    ]);
  });
});

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
