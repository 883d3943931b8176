import { describe, expect, test } from '@jest/globals';
import { openYarn } from '../../../../src/inputs/dependencies/lockfiles/yarn.ts';
import { readManifest } from '../../../../src/inputs/dependencies/manifest.ts';
import { messages, read, rules, type Tree, thrownProblems } from '../../../support/dependencies.ts';

const FILE = 'app/yarn.lock';
const INSTALL = 'yarn install # then commit yarn.lock';

/** The lockfile, beside a package.json with these `resolutions`; without them, beside none. */
function opened(text: string, resolutions?: object) {
  const manifest = resolutions && readManifest({ file: 'app/package.json', text: JSON.stringify({ resolutions }) });
  return openYarn({ file: FILE, text }, manifest);
}

const wanting = (name: string, spec: unknown) => ({ name, spec, optional: false });

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

describe('Yarn v1', () => {
  const entry = (keys: string, version: string, resolved?: string) =>
    `\n${keys}:\n  version "${version}"\n${resolved === undefined ? '' : `  resolved "${resolved}"\n`}  dependencies:\n    x "^1"\n`;
  const registry = (name: string, version: string) => `https://registry.yarnpkg.com/${name}/-/${name}-${version}.tgz#0`;

  test('what does not depend on its entries', () => {
    const lockfile = opened('# yarn lockfile v1\n');
    const constant = { kind: 'yarn.lock', file: FILE, projects: undefined, patches: [], install: INSTALL };
    expect(lockfile).toMatchObject({ ...constant, overrides: false });
    expect(lockfile.remark).toBeUndefined();
    expect([lockfile.wanted(''), lockfile.scripts()]).toEqual([undefined, []]);
    expect(opened('', {}).overrides).toBe(false);
    expect(opened('', { a: '1' }).overrides).toBe(true);
  });

  test('an entry is found by each of its descriptors, with its line', () => {
    const text = `# a@^0:\n${entry('"@s/a@^1.0.0", a@^1, a@^1.1', '1.1.0', registry('a', '1.1.0'))}# a@^1:\n${entry('"a@1 - 2"', '2.0.0', 'x.tgz')}`;
    for (const written of [text, text.replaceAll('\n', '\r\n')]) {
      const lockfile = opened(written);
      const located = (name: string, spec: string) => lockfile.locate('', wanting(name, spec));
      const first = { version: '1.1.0', origin: registry('a', '1.1.0'), line: 3 };
      expect(located('@s/a', '^1.0.0')).toEqual({ name: '@s/a', ...first });
      expect(located('a', '^1')).toEqual({ name: 'a', ...first });
      expect(located('a', '^1.1')).toEqual({ name: 'a', ...first });
      expect(located('a', '1 - 2')).toEqual({ name: 'a', version: '2.0.0', origin: 'x.tgz', line: 10 });
      expect(located('a', '^0')).toBeUndefined();
      expect(located('a', '^2')).toBeUndefined();
    }
  });

  test.each<[string, string, string | undefined, object]>([
    ['^1', '1.0.0', 'http://r/a.tgz', { version: '1.0.0', origin: 'http://r/a.tgz' }],
    ['^1', '1.0.0', 'a __metadata:', { version: '1.0.0', origin: 'a __metadata:' }],
    ['^1', '1.0.0', 'a-1.0.0.tgz', { version: '1.0.0', origin: 'a-1.0.0.tgz' }],
    // Packages of an offline mirror whose names begin like a protocol.
    ...['git-up-1.0.0.tgz', 'link-check-1.0.0.tgz', 'file-1.0.0.tgz', './git:a.tgz'].map(
      (resolved): [string, string, string, object] => ['^1', '1.0.0', resolved, { version: '1.0.0', origin: resolved }],
    ),
    ...['git+https://r/a.git#0', 'git+ssh://git@r/a.git#0', 'git@r:a.git#0', 'FILE:a', 'link:a'].map(
      (foreign): [string, string, string, object] => ['^1', '1.0.0', foreign, { foreign }],
    ),
    ['file:a', '1.0.0', undefined, { foreign: 'file:a' }],
    ['npm:b@^1', '1.0.0', 'https://r/b.tgz', { name: 'b', version: '1.0.0', origin: 'https://r/b.tgz' }],
    ['npm:@s/b@^1', '1.0.0', 'https://r/b.tgz', { name: '@s/b', version: '1.0.0', origin: 'https://r/b.tgz' }],
    ['npm:b', '1.0.0', 'https://r/b.tgz', { name: 'b', version: '1.0.0', origin: 'https://r/b.tgz' }],
  ])('%s: %s from %s', (spec, version, resolved, expected) => {
    const lockfile = opened(entry(`"a@${spec}"`, version, resolved));
    expect(lockfile.locate('', wanting('a', spec))).toEqual({ name: 'a', line: 2, ...expected });
  });

  test('an entry without a version has none, and what is no entry is none', () => {
    const lockfile = opened('a@^1:\n  resolved "https://r/a.tgz"\n\nb@^1 "1.0.0"\n');
    expect(lockfile.locate('', wanting('a', '^1'))).toEqual({ name: 'a', origin: 'https://r/a.tgz', line: 1 });
    expect(lockfile.locate('', wanting('b', '^1'))).toBeUndefined();
  });

  test.each<[string, object, string | undefined]>([
    ['the range’s own entry comes first', { b: '1.0.0' }, undefined],
    ['of the name', { a: '1.0.0' }, '1.0.0'],
    ['below anything', { '**/a': '1.0.0' }, '1.0.0'],
    ['of another name', { b: '1.0.0' }, undefined],
    ['below a dependency', { 'r/a': '1.0.0', 'b/**/a': '1.0.0' }, undefined],
    ['of a pattern that cannot be read, and of one that can', { 'a/b/c/a': '2.0.0', '': '2.0.0', a: '1.0.0' }, '1.0.0'],
  ])('a resolution: %s', (_, resolutions, version) => {
    const lockfile = opened(entry('a@1.0.0', '1.0.0', 'a.tgz') + entry('a@^3', '3.0.0', 'a.tgz'), resolutions);
    expect(lockfile.locate('', wanting('a', '^1'))?.version).toBe(version);
    expect(lockfile.locate('', wanting('a', '^3'))?.version).toBe('3.0.0');
  });

  test('a resolution leads to the only entry of the name, and to another package where it is an alias', () => {
    const only = entry('a@^5, a@^6', '5.0.0', 'a.tgz') + entry('ab@^1, "@s/a@^1"', '1.0.0', 'ab.tgz');
    const located = (text: string, range: string) => opened(text, { a: range }).locate('', wanting('a', '^1'));
    expect(located(only, '5 or so')).toMatchObject({ name: 'a', version: '5.0.0', line: 2 });
    expect(opened(only, { b: '1' }).locate('', wanting('a', '^1'))).toBeUndefined();
    expect(located(only + entry('a@^7', '5.0.0', 'a.tgz'), '5 or so')).toBeUndefined();
    expect(located(entry('ab@^1', '1.0.0', 'ab.tgz'), '5 or so')).toBeUndefined();
    expect(located(entry('"a@npm:b@2.0.0"', '2.0.0', 'b.tgz'), 'npm:b@2.0.0')).toMatchObject({ name: 'b' });
  });
});

describe('Yarn Berry', () => {
  const berry = (entries: readonly string[], version: string = '8') =>
    `__metadata:\n  version: ${version}\n\n${entries.join('\n')}`;
  const entry = (key: string, resolution: string | undefined, version = '1.0.0') =>
    `"${key}":\n  version: ${version}\n${resolution === undefined ? '' : `  resolution: "${resolution}"\n`}`;
  const workspaces = [
    entry('z@workspace:packages/z', 'z@workspace:packages/z'),
    entry('@s/root@workspace:.', '@s/root@workspace:.'),
    entry('link@link:.', 'link@link:workspace:x'),
  ];

  test('its projects are its workspaces', () => {
    const lockfile = opened(berry(workspaces));
    const constant = { kind: 'yarn.lock', file: FILE, projects: ['', 'packages/z'], patches: [], install: INSTALL };
    expect(lockfile).toMatchObject({ ...constant, overrides: false });
    expect([lockfile.wanted(''), lockfile.scripts()]).toEqual([undefined, []]);
  });

  test('the newest format that was tried, and a newer one', () => {
    expect(opened(berry([], '10')).remark).toBeUndefined();
    expect(opened(berry([], '11')).remark).toBe(
      'app/yarn.lock has format version 11, newer than the newest one tried (10).',
    );
  });

  const hosted = 'https://npm.example.com/a.tgz';
  test.each<[string, string | undefined, object]>([
    ['a version', 'a@npm:1.0.0', { version: '1.0.0' }],
    ['an alias', '@s/b@npm:1.0.0', { name: '@s/b', version: '1.0.0' }],
    ['a tarball', `a@npm:1.0.0::__archiveUrl=${encodeURIComponent(hosted)}&x=1`, { version: '1.0.0', origin: hosted }],
    ['a tarball, second', `a@npm:1.0.0::x=1&__archiveUrl=${hosted}`, { version: '1.0.0', origin: hosted }],
    ['a tarball in no code', 'a@npm:1.0.0::__archiveUrl=%zz', { version: '1.0.0', origin: '%zz' }],
    ['a patch', 'a@patch:a@npm%3A1.0.0#x', { foreign: 'patch:a@npm%3A1.0.0#x' }],
    ['a workspace', 'a@workspace:npm:', { foreign: 'workspace:npm:' }],
    ['no reference', 'a', { foreign: '' }],
    ['no resolution', undefined, { name: '', foreign: '' }],
  ])('%s', (_, resolution, expected) => {
    const lockfile = opened(berry([entry('a@npm:^1', resolution)]));
    expect(lockfile.locate('', wanting('a', '^1'))).toEqual({ name: 'a', line: 4, ...expected });
  });

  test('an entry without a version has none', () => {
    const lockfile = opened(berry(['"a@npm:^1":\n  resolution: "a@npm:1.0.0"\n']));
    expect(lockfile.locate('', wanting('a', '^1'))).toEqual({ name: 'a', line: 4 });
  });

  test.each<[string, unknown, string | undefined]>([
    ['a@npm:^1', '^1', '1.0.0'],
    ['a@npm:^1, a@npm:^1.1', ' ^1.1 ', '1.0.0'],
    ['a@npm:^1', 'npm:^1', '1.0.0'],
    ['a@NPM:^1', 'NPM:^1', '1.0.0'],
    ['a@npm:1 or b:c', '1 or b:c', '1.0.0'],
    ['a@npm:3', 3, '1.0.0'],
    ['a@npm:^1', '^2', undefined],
    ['a@npm:^1', 'catalog:', '1.0.0'],
    ['ab@npm:^1', 'catalog:', undefined],
    ['a@npm:^1', 'my catalog:', undefined],
  ])('%s for %j', (key, spec, version) => {
    expect(opened(berry([entry(key, 'a@npm:1.0.0')])).locate('', wanting('a', spec))?.version).toBe(version);
  });

  test.each<[string, Readonly<Record<string, string>>, readonly (string | undefined)[]]>([
    ['none', {}, ['1.0.0', '1.0.0']],
    ['the name', { a: '2' }, ['2.0.0', '2.0.0']],
    ['the name and its range', { 'a@^1': '2' }, ['2.0.0', '2.0.0']],
    ['the name and its range with the protocol', { 'a@npm:^1': '2' }, ['2.0.0', '2.0.0']],
    ['another range', { 'a@^3': '2' }, ['1.0.0', '1.0.0']],
    ['another name', { b: '2' }, ['1.0.0', '1.0.0']],
    ['the root', { '@s/root/a': '2' }, ['2.0.0', '1.0.0']],
    ['a member', { 'z/a@^1': '2' }, ['1.0.0', '2.0.0']],
    ['the first that fits', { 'z/a': '2', a: '3' }, ['3.0.0', '2.0.0']],
    ['a glob, which Berry refuses', { 'z/**/a': '2' }, ['1.0.0', '1.0.0']],
    ['a range that is not locked', { a: '4' }, [undefined, undefined]],
  ])('a resolution of %s', (_, resolutions, expected) => {
    const versions = ['^1', '2', '3'].map((range) => entry(`a@npm:${range}`, `a@npm:${range}`, `${range.at(-1)}.0.0`));
    const lockfile = opened(berry([...workspaces, ...versions]), resolutions);
    expect(['', 'packages/z'].map((project) => lockfile.locate(project, wanting('a', '^1'))?.version)).toEqual(
      expected,
    );
  });

  test('a resolution that is not locked leads to the only entry', () => {
    const lockfile = opened(berry([entry('a@npm:1.5.0', 'a@npm:1.5.0', '1.5.0')]), { a: '^1' });
    expect(lockfile.locate('', wanting('a', '^9'))?.version).toBe('1.5.0');
    expect(lockfile.locate('', wanting('b', '^9'))).toBeUndefined();
  });
});

test.each<[string, string, number | undefined]>([
  ['a@1:\n  version "1\n', ' is not a lockfile of Yarn: it cannot be parsed (line 2).', 2],
  ['# yarn lockfile v1\n\na@1:\n  version "1\n', ' is not a lockfile of Yarn: it cannot be parsed (line 4).', 4],
  ['# yarn lockfile v1\r\n?', ' is not a lockfile of Yarn: it cannot be parsed (line 2).', 2],
  ['__metadata:\n  version: 8\na: ]\n', ' is not a lockfile of Yarn: it cannot be parsed (line 3).', 3],
  ['"a\n__metadata: 8"\n', ' is not a lockfile of Yarn: it cannot be parsed.', undefined],
  ['__metadata:\n  cacheKey: 8\n', ' has no format version in `__metadata`.', undefined],
  ['__metadata:\n  version: 8.5\n', ' has no format version in `__metadata`.', undefined],
  ['__metadata: 8\n', ' has no format version in `__metadata`.', undefined],
])('%j is none that is known', (text, rule, line) => {
  expect(thrownProblems(() => opened(text))).toEqual([
    {
      input: 'dependencies-file',
      seen: FILE,
      rule: FILE + rule,
      fix: INSTALL,
      file: FILE,
      ...(line !== undefined && { line }),
    },
  ]);
});
