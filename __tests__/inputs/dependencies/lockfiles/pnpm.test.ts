import { describe, expect, test } from '@jest/globals';
import { openPnpm } from '../../../../src/inputs/dependencies/lockfiles/pnpm.ts';
import { messages, read, rules, thrownProblems } from '../../../support/dependencies.ts';

const FILE = 'app/pnpm-lock.yaml';
const opened = (text: string) => openPnpm({ file: FILE, text });
const wanting = (name: string) => ({ name, spec: '*', optional: false });

/** `1`, `2`: the numbers of the lines that end with `# 1`, `# 2`. */
function numbered(text: string): { text: string; lineOf: (mark: number) => number } {
  const lines = text.split('\n');
  return {
    text: text.replaceAll(/ # \d$/gm, ''),
    lineOf: (mark) => lines.findIndex((line) => line.endsWith(` # ${mark}`)) + 1,
  };
}

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

describe('its projects', () => {
  const several = numbered(`lockfileVersion: '9.0'

importers:

  # the others:
  packages/z: {}

  .:
    dependencies:
      # c: 1
      '@s/a':  # 1
        specifier: ^1
        version: 1.0.0
    # dependencies: 2
      b: # 2
        version: 2.0.0
      both:
        specifier: ^1
        version: 1.0.0
    optionalDependencies:
      c: # 3
        specifier: ^3
        version: 3.0.0
      both:
        specifier: ^2
        version: 2.0.0
    devDependencies:
      d:
        specifier: ^4
        version: 4.0.0
  'packages/a:b':
    dependencies:
      b: # 4
        specifier: ^5
        version: 5.0.0

  packages/x:
    dependencies:
      no-version: {specifier: ^1}

  packages/none: no project

packages:
  packages/a:b:
    dependencies:
      b: 1.0.0
`);
  const lockfile = () => opened(several.text);

  test('are the importers', () => {
    expect(lockfile()).toMatchObject({
      kind: 'pnpm-lock.yaml',
      file: FILE,
      projects: ['', 'packages/a:b', 'packages/x', 'packages/z'],
      overrides: false,
      patches: [],
      install: 'pnpm install # then commit pnpm-lock.yaml',
    });
  });

  test('ask for what is written, each on its line', () => {
    expect(lockfile().wanted('')).toEqual([
      { name: '@s/a', spec: '^1', optional: false, line: several.lineOf(1) },
      { name: 'b', spec: '', optional: false, line: several.lineOf(2) },
      { name: 'both', spec: '^1', optional: false, line: expect.any(Number) },
      { name: 'c', spec: '^3', optional: true, line: several.lineOf(3) },
      { name: 'both', spec: '^2', optional: true, line: expect.any(Number) },
    ]);
    expect(lockfile().wanted('packages/a:b')).toEqual([
      { name: 'b', spec: '^5', optional: false, line: several.lineOf(4) },
    ]);
    for (const project of ['packages/z', 'packages/none', 'not there']) expect(lockfile().wanted(project)).toEqual([]);
  });

  test('get the version of their own', () => {
    const located = (project: string, name: string) => lockfile().locate(project, wanting(name));
    expect(located('', '@s/a')).toEqual({ name: '@s/a', version: '1.0.0', line: several.lineOf(1) });
    expect(located('', 'b')).toEqual({ name: 'b', version: '2.0.0', line: several.lineOf(2) });
    expect(located('', 'c')).toEqual({ name: 'c', version: '3.0.0', line: several.lineOf(3) });
    expect(located('packages/a:b', 'b')).toEqual({ name: 'b', version: '5.0.0', line: several.lineOf(4) });
    expect(located('packages/x', 'no-version')).toMatchObject({ foreign: '' });
    expect(located('', 'd')).toBeUndefined();
    expect(located('not there', 'b')).toBeUndefined();
  });

  test('without importers there is one; format 5 has versions and ranges apart', () => {
    const { text, lineOf } = numbered(`lockfileVersion: 5.4
specifiers:
  a: ^1
  b: [a]
dependencies:
  a: 1.0.0 # 1
  b: [a] # 2
  c: 3.0.0 # 3
`);
    const single = opened(text);
    expect(single.projects).toEqual(['']);
    expect(single.wanted('')).toEqual([
      { name: 'a', spec: '^1', optional: false, line: lineOf(1) },
      { name: 'b', spec: '', optional: false, line: lineOf(2) },
      { name: 'c', spec: '', optional: false, line: lineOf(3) },
    ]);
    expect(single.locate('', wanting('a'))).toEqual({ name: 'a', version: '1.0.0', line: lineOf(1) });
    expect(single.locate('', wanting('b'))).toEqual({ name: 'b', foreign: '', line: lineOf(2) });
  });

  test('what is not pnpm’s own YAML has no lines', () => {
    const flow = opened(
      '{lockfileVersion: "9.0", importers: {.: {dependencies: {a: {specifier: ^1, version: 1.0.0}}}}}',
    );
    expect(flow.wanted('')).toEqual([{ name: 'a', spec: '^1', optional: false }]);
    expect(flow.locate('', wanting('a'))).toEqual({ name: 'a', version: '1.0.0' });
  });
});

describe('what a reference is', () => {
  const lockfile = (reference: string, packages = '') =>
    opened(
      `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a:\n        version: ${JSON.stringify(reference)}\npackages:\n${packages}`,
    );

  test.each<[string, object]>([
    ['1.0.0', { version: '1.0.0' }],
    ['1.0.0(react@18.2.0)(b@2.0.0(c@3.0.0))', { version: '1.0.0' }],
    ['1.0.0_react@18.2.0', { version: '1.0.0' }],
    ['1.0.0(a\nb)', { version: '1.0.0' }],
    ['1.0.0(react@18.2.0)(patch_hash=a)', { foreign: 'patch:1.0.0(react@18.2.0)(patch_hash=a)' }],
    ['bee@1.0.0', { name: 'bee', version: '1.0.0' }],
    ['bee@1.0.0(react@18.2.0)', { name: 'bee', version: '1.0.0' }],
    ['/bee@1.0.0(@scope/x@1.0.0)', { name: 'bee', version: '1.0.0' }],
    ['@scope/bee@1.0.0', { name: '@scope/bee', version: '1.0.0' }],
    ['/@scope/bee/1.0.0_@scope+x@1.0.0', { name: '@scope/bee', version: '1.0.0' }],
    ['/bee.js/1.0.0', { name: 'bee.js', version: '1.0.0' }],
    ['npm.example.com/bee@1.0.0', { name: 'bee', version: '1.0.0', origin: 'https://npm.example.com/' }],
    ['npm.example.com/@s/bee/1.0.0', { name: '@s/bee', version: '1.0.0', origin: 'https://npm.example.com/' }],
    ['npm.example.com+8080/bee/1.0.0', { name: 'bee', version: '1.0.0', origin: 'https://npm.example.com:8080/' }],
    ['localhost+4873/bee/1.0.0', { name: 'bee', version: '1.0.0', origin: 'https://localhost:4873/' }],
    ...[
      '',
      '1.x',
      'bee',
      'bee@1.x',
      'a/bee/1.0.0',
      '/a/bee/1.0.0',
      'link:../bee',
      'link:bee/1.0.0',
      'file:x@1.0.0',
      'file:../bee@1.0.0',
      'github.com/a/b/0123',
      'https://npm.example.com/bee/1.0.0',
      'bee@1.0.0/x',
      'bee@1.0.0@x',
    ].map((reference): [string, object] => [reference, { foreign: reference }]),
  ])('%j → %j', (reference, expected) => {
    expect(lockfile(reference).locate('', wanting('a'))).toEqual({ name: 'a', line: 5, ...expected });
  });

  test.each([
    ['1.0.0', 'a@1.0.0'],
    ['1.0.0(react@18.2.0)', 'a@1.0.0'],
    ['1.0.0(react@18.2.0)', '/a@1.0.0(react@18.2.0)'],
    ['1.0.0_react@18.2.0', '/a/1.0.0_react@18.2.0'],
    ['/bee@1.0.0(react@18.2.0)', '/bee@1.0.0(react@18.2.0)'],
    ['bee@1.0.0', 'bee@1.0.0'],
  ])('the tarball of %s is at %s', (reference, key) => {
    const entry = (at: string, tarball: string) => `  ${at}:\n    resolution: {tarball: ${tarball}}\n`;
    const packages = entry(`'${key}'`, 'https://r/a.tgz') + entry("''", 'https://r/none.tgz');
    expect(lockfile(reference, packages).locate('', wanting('a'))?.origin).toBe('https://r/a.tgz');
    expect(lockfile(reference, `  '${key}': none\n`).locate('', wanting('a'))?.origin).toBeUndefined();
    expect(lockfile(reference, entry("''", 'https://r/none.tgz')).locate('', wanting('a'))?.origin).toBeUndefined();
  });

  test('the packages that run a script are those that production needs', () => {
    const packages = [
      ['/z/1.0.0', 'requiresBuild: true'],
      ['/z/2.0.0', 'requiresBuild: true'],
      ["'/@s/a@1.0.0(patch_hash=a)(react@18.2.0)'", 'requiresBuild: true'],
      ['npm.example.com/b/1.0.0', '{requiresBuild: true, dev: false, optional: false}'],
      ['/no/1.0.0', 'requiresBuild: false'],
      ['/dev/1.0.0', '{requiresBuild: true, dev: true}'],
      ['/optional/1.0.0', '{requiresBuild: true, optional: true}'],
      ['github.com/x/y/0123', 'requiresBuild: true'],
      ['/none/1.0.0', 'none'],
    ].map(([key, entry]) => `  ${key}: ${entry?.replace(/^(\w+: \w+)$/, '{$1}')}\n`);
    expect(lockfile('1.0.0', packages.join('')).scripts()).toEqual(['@s/a', 'b', 'z']);
  });
});

test.each<[string, string, string, number]>([
  ['a: 1\nb: [}\n', 'is not YAML (line 2: ', 'pnpm install # then commit pnpm-lock.yaml', 2],
  [`a: !${'x'.repeat(90)} b`, `is not YAML (line 1: unknown tag !<!${'x'.repeat(65)}).`, '', 1],
  ['', 'has no lockfileVersion; 5.x, 6.x and 9.x are known.', 'dependencies-file: package.json', 1],
  ['a', 'has no lockfileVersion; 5.x, 6.x and 9.x are known.', '', 1],
  ['lockfileVersion: [5.4]', 'has no lockfileVersion; 5.x, 6.x and 9.x are known.', '', 1],
  ["lockfileVersion: '15.4'", 'has lockfileVersion 15.4; 5.x, 6.x and 9.x are known.', '', 1],
  [`lockfileVersion: ${'7'.repeat(90)}`, `has lockfileVersion ${'7'.repeat(80)}; 5.x, 6.x and 9.x are known.`, '', 1],
])('%j is none that is known', (text, rule, fix, line) => {
  const problems = thrownProblems(() => opened(text));
  expect(problems).toEqual([
    expect.objectContaining({ file: FILE, line, rule: expect.stringContaining(`${FILE} ${rule}`) }),
  ]);
  expect(problems[0]?.fix).toContain(fix);
});

test('the last document that holds something is the project’s', () => {
  const document = (name: string) =>
    `lockfileVersion: 6.0\ndependencies:\n  ${name}: {specifier: ^1, version: 1.0.0}\n`;
  for (const rest of ['', '---\n', '---\ntext\n'])
    expect(opened(`${document('pnpm')}---\n${document('a')}${rest}`).wanted('')).toEqual([
      { name: 'a', spec: '^1', optional: false, line: 7 },
    ]);
});
