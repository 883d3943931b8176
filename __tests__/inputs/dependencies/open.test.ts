import { describe, expect, test } from '@jest/globals';
import { readDependencies } from '../../../src/inputs/dependencies/open.ts';
import type { DependencyList } from '../../../src/inputs/dependencies/types.ts';
import type { Problem } from '../../../src/model/errors.ts';
import { CHECKOUT_STEP } from '../../../src/text/workflow-steps.ts';
import { memoryFiles } from '../../fixtures/files.ts';

type Tree = Readonly<Record<string, string | object>>;

/** Reads `input` from a workspace `/w` with these files; objects become JSON. */
async function read(input: string, tree: Tree): Promise<{ list?: DependencyList; problems?: readonly Problem[] }> {
  const text = (value: string | object): string => (typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  const contents = Object.fromEntries(
    Object.entries(tree).map(([path, value]) => [path.startsWith('/') ? path : `/w/${path}`, text(value)]),
  );
  return readDependencies(input, '/w', memoryFiles(contents));
}

/** The list as `name@version`, or the problems' rules. */
async function summary(input: string, tree: Tree): Promise<string[]> {
  const { list, problems } = await read(input, tree);
  return list
    ? list.dependencies.map(({ name, version }) => `${name}@${version}`)
    : (problems ?? []).map(({ rule }) => rule);
}

describe('the shapes that are read', () => {
  const good: readonly (readonly [string, string, string | object, string[], string, boolean])[] = [
    [
      'package.json',
      'package.json',
      { dependencies: { ms: '^2.0.0', b: '1.0.0' } },
      ['b@1.0.0', 'ms@^2.0.0'],
      'package.json',
      false,
    ],
    [
      'optional ones win',
      'package.json',
      { dependencies: { a: '1.0.0' }, optionalDependencies: { a: '2.0.0' } },
      ['a@2.0.0'],
      'package.json',
      true,
    ],
    ['no devDependencies', 'package.json', { devDependencies: { a: '1.0.0' } }, [], 'package.json', true],
    [
      'a list',
      'deps.json',
      [
        { name: 'b', version: '1.0.0' },
        { name: 'a', version: '2.0.0' },
      ],
      ['a@2.0.0', 'b@1.0.0'],
      'json-list',
      true,
    ],
    ['a map', 'deps.json', { b: '~1', a: '2.0.0' }, ['a@2.0.0', 'b@~1'], 'json-map', false],
    ['an empty map', 'deps.json', '{}', [], 'json-map', true],
    [
      'a numbered object',
      'deps.json',
      { 0: { name: 'a', version: '1.0.0' }, 1: { name: 'b', version: '2.0.0' } },
      ['a@1.0.0', 'b@2.0.0'],
      'json-list',
      true,
    ],
    [
      'one entry without brackets',
      'd.json',
      { name: 'lodash', version: '4.17.21' },
      ['lodash@4.17.21'],
      'json-list',
      true,
    ],
    ['the same in quotes', 'd.json', `'{"version":"^4","name":"@s/x"}'`, ['@s/x@^4'], 'json-list', false],
    [
      'packages that are called name and version',
      'd.json',
      { name: '0.0.2', version: '^0.1.2' },
      ['name@0.0.2', 'version@^0.1.2'],
      'json-map',
      false,
    ],
    ['literal double quotes', 'deps.json', '"[{"name":"a","version":"1.0.0"}]"\n', ['a@1.0.0'], 'json-list', true],
    ['literal single quotes', 'deps.json', `'{"a":"1.0.0"}'`, ['a@1.0.0'], 'json-map', true],
    [
      'JSON in a JSON string',
      'deps.json',
      JSON.stringify('[{"name":"a","version":"1.0.0"}]'),
      ['a@1.0.0'],
      'json-list',
      true,
    ],
    [
      'a manifest of another name',
      'deps.json',
      { name: 'x', dependencies: { a: '1.0.0' } },
      ['a@1.0.0'],
      'package.json',
      true,
    ],
    ['a byte-order mark and CRLF', 'deps.json', '\ufeff{\r\n"a": "1.0.0"\r\n}', ['a@1.0.0'], 'json-map', true],
    ['a tag', 'deps.json', { a: 'latest' }, ['a@latest'], 'json-map', false],
    [
      'v and = before a version',
      'deps.json',
      { a: 'v1.0.0', b: '=1.0.0', c: ' 1.0.0 ' },
      ['a@1.0.0', 'b@1.0.0', 'c@1.0.0'],
      'json-map',
      true,
    ],
    ['an alias to itself', 'deps.json', { a: 'npm:a@^1', b: 'npm:1.0.0' }, ['a@^1', 'b@1.0.0'], 'json-map', false],
    [
      'the same twice',
      'deps.json',
      '[{"name":"a","version":"1.0.0"},{"name":"a","version":"1.0.0"}]',
      ['a@1.0.0'],
      'json-list',
      true,
    ],
    [
      'old names with capitals',
      'deps.json',
      { JSONStream: '1.0.0', '@S/x': '1.0.0' },
      ['@S/x@1.0.0', 'JSONStream@1.0.0'],
      'json-map',
      true,
    ],
    ['a pre-release', 'deps.json', { a: '1.0.0-rc.1' }, ['a@1.0.0-rc.1'], 'json-map', true],
  ];
  test.each(good)('%s', async (_title, file, content, dependencies, kind, exact) => {
    expect(await summary(file, { [file]: content })).toEqual(dependencies);
    expect((await read(file, { [file]: content })).list).toMatchObject({ kind, exact, file });
  });

  test('lines are those of the file', async () => {
    const { list } = await read('package.json', {
      'package.json': '{\n  "dependencies": {\n    "b": "1.0.0",\n    "a": "1.0.0"\n  }\n}',
    });
    expect(Object.fromEntries(list?.lines ?? [])).toEqual({ b: 3, a: 4 });
    const quoted = await read('deps.json', {
      'deps.json': `'[\n {"name":"a",\n "version":"1.0.0"},\n {"name":"b","version":"1.0.0"}]'`,
    });
    expect(Object.fromEntries(quoted.list?.lines ?? [])).toEqual({ a: 2, b: 4 });
  });
});

describe('what Twilio cannot install', () => {
  const specs: readonly (readonly [string, RegExp])[] = [
    ['file:../x', /a file or folder of this repository/],
    ['../x', /a file or folder/],
    ['./x.tgz', /a file or folder/],
    ['link:../x', /a folder of this repository/],
    ['portal:../x', /a folder of this repository/],
    ['workspace:*', /a workspace of this repository/],
    ['patch:x@npm%3A1.0.0#x.patch', /patched/],
    ['jsr:@std/x', /jsr/],
    ['git+ssh://git@github.com/a/b.git', /a git repository/],
    ['github:a/b', /a git repository/],
    ['a/b', /a git repository/],
    ['https://example.com/x.tgz', /a tarball at a URL/],
    ['npm:y@^1', /alias of `y`/],
    ['npm:@s/y', /alias of `@s\/y`/],
    ['catalog:', /catalog/],
    ['', /empty/],
    ['  ', /empty/],
    ['1.2.3.4', /not a version or range/],
    ['one two', /not a version, range or tag/],
    ['\u0000', /not a version, range or tag/],
  ];
  test.each(specs)('%j', async (spec, rule) => {
    const { problems } = await read('package.json', {
      'package.json': `{"dependencies":\n{"x":${JSON.stringify(spec)}}}`,
    });
    expect(problems).toEqual([
      expect.objectContaining({
        input: 'dependencies-file',
        rule: expect.stringMatching(rule),
        file: 'package.json',
        line: 2,
      }),
    ]);
    expect(await summary('deps.json', { 'deps.json': { x: spec } })).toEqual([expect.stringMatching(rule)]);
  });

  test('every problem at once, each with its line and the corrected one', async () => {
    const list =
      '[\n{"name":"a","version":"file:x"},\n{"name":"b","version":3},\n{"version":"1.0.0"},\n"c@1",\n{"name":"__proto__","version":"1.0.0"}]';
    const { problems } = await read('deps.json', { 'deps.json': list });
    expect(problems?.map(({ line, fix }) => [line, fix])).toEqual([
      [2, '{ "name": "a", "version": "<a published version>" }'],
      [3, '{ "name": "b", "version": "1.2.3" }'],
      [4, '{ "name": "lodash", "version": "4.17.21" }'],
      [5, '{ "name": "lodash", "version": "4.17.21" }'],
      [6, '{ "name": "<package name>", "version": "<version>" }'],
    ]);
  });

  test.each([
    ['in a list', '[\n{"name":"lodash"}]', 2],
    ['alone', '{\n"name":"lodash"}', 2],
    ['by a number', '{\n"0":{"name":"lodash"}}', 2],
  ])('an entry whose version was forgotten, %s', async (_title, text, line) => {
    const { problems } = await read('d.json', { 'd.json': text });
    expect(problems).toEqual([
      expect.objectContaining({
        rule: '`lodash` has no version.',
        fix: '{ "name": "lodash", "version": "latest" }',
        line,
      }),
    ]);
  });

  test('a package that is called “name” is one where it has a version', async () => {
    expect(await summary('d.json', { 'd.json': '{"name":"0.0.2","lodash":"^4"}' })).toEqual(
      await summary('d.json', { 'd.json': '[{"name":"name","version":"0.0.2"},{"name":"lodash","version":"^4"}]' }),
    );
  });

  test.each([
    ['beside others', '{"name":"lodash","express":"^4"}', 1],
    ['two entries in one pair of brackets', '{\n"name":"a","version":"1.0.0",\n"name":"b","version":"1.0.0"}', 3],
    ['a package.json of another name', '{"name":"my-app","version":"1.0.0","main":"index.js"}', 1],
  ])('an entry without brackets that may be something else: %s', async (_title, text, line) => {
    const { problems } = await read('d.json', { 'd.json': text });
    expect(problems).toEqual([
      expect.objectContaining({ rule: expect.stringContaining('Each entry of the list has a name'), line }),
    ]);
  });

  const names = ['', ' a', '@s', '../a', '.a', '__proto__', 'node_modules', 'a/b', 'a@1', 'x'.repeat(215)];
  test.each(names)('the name %j', async (name) => {
    expect(await summary('deps.json', { 'deps.json': [{ name, version: '1.0.0' }] })).toEqual([
      expect.stringMatching(/is not a package name/),
    ]);
  });

  test('two versions of one package', async () => {
    const twice = /given twice|twice/;
    expect(
      await summary('d.json', { 'd.json': '[{"name":"a","version":"1.0.0"},{"name":"a","version":"2.0.0"}]' }),
    ).toEqual([expect.stringMatching(twice)]);
    expect(await summary('d.json', { 'd.json': '{"a":"1.0.0","a":"2.0.0"}' })).toEqual([expect.stringMatching(twice)]);
    expect(await summary('package.json', { 'package.json': '{"dependencies":{"a":"1.0.0","a":"2.0.0"}}' })).toEqual([
      expect.stringMatching(twice),
    ]);
    expect(
      await summary('package.json', { 'package.json': '{"dependencies":{"a":"1.0.0"},"dependencies":{"b":"2.0.0"}}' }),
    ).toEqual([expect.stringMatching(twice)]);
  });
});

describe('files that cannot be used', () => {
  const bad: readonly (readonly [string, string, Tree, RegExp, string?])[] = [
    ['an empty workspace', 'package.json', {}, /no actions\/checkout before this step\?/, CHECKOUT_STEP],
    ['missing', 'x.json', { README: '' }, /does not exist. The path is relative to the workspace/],
    [
      'other capitals',
      'Package.json',
      { 'package.json': '{}' },
      /There is package.json/,
      'dependencies-file: package.json',
    ],
    [
      'another lockfile',
      'a/yarn.lock',
      { 'a/package-lock.json': '{}' },
      /There is a\/package-lock.json/,
      'dependencies-file: a/package-lock.json',
    ],
    [
      'at the top',
      'app/deps.json',
      { 'deps.json': '{}' },
      /There is deps.json at the top/,
      'dependencies-file: deps.json',
    ],
    ['a folder', 'app', { 'app/package.json': '{}' }, /is a folder/],
    ['the workspace', '.', { 'package.json': '{}' }, /the workspace itself/],
    ['the workspace, absolute', '/w', { 'package.json': '{}' }, /the workspace itself/],
    ['above', '../x.json', { '/x.json': '{}' }, /outside the workspace/],
    ['in and out', 'a/../../x.json', { '/x.json': '{}' }, /outside the workspace/],
    ['absolute', '/etc/passwd', { '/etc/passwd': '{}' }, /outside the workspace/],
    ['absolute and missing', '/etc/nothing', { 'a.json': '{}' }, /outside the workspace/],
    ['a neighbour with the same beginning', '/wide/x.json', { '/wide/x.json': '{}' }, /outside the workspace/],
    [
      'a link out',
      'package.json',
      { 'package.json': '→ /etc/passwd', '/etc/passwd': '{}' },
      /outside the workspace \(links resolved\)/,
    ],
    [
      'a folder that is a link out',
      'a/package.json',
      { a: '→ /etc', '/etc/package.json': '{}' },
      /outside the workspace/,
    ],
    ['a link to itself', 'a.json', { 'a.json': '→ /w/a.json' }, /leads to itself/],
    ['too large', 'a.json', { 'a.json': ' '.repeat(50_000_001) }, /larger than 50 MB/],
    [
      'contents instead of a path',
      '[{"name":"a","version":"1.0.0"}]',
      { 'a.json': '{}' },
      /takes the path of a file, not its contents/,
    ],
    ['a URL', 'https://example.com/package.json', { 'a.json': '{}' }, /not a URL/],
    ['nothing', '  ', { 'a.json': '{}' }, /path is empty/],
    ['an empty file', 'package.json', { 'package.json': ' \n' }, /is empty/],
    ['UTF-16', 'package.json', { 'package.json': '\ufffd\ufffd{\0}\0' }, /not UTF-8/],
    [
      'a merge conflict',
      'package.json',
      { 'package.json': '{\n<<<<<<< HEAD\n"a":1\n=======\n>>>>>>> b\n}' },
      /merge-conflict markers \(line 2\)/,
    ],
    ['YAML', 'x.yml', { 'x.yml': 'a: b' }, /is not JSON: line 1, column 1: expected a value, found "a:"/],
    [
      'a comma too many',
      'package.json',
      { 'package.json': '{\n "a": 1,\n}' },
      /line 3, column 1: expected a name in double quotes \(no comma before "}"\)/,
    ],
    ['a comment', 'package.json', { 'package.json': '{\n // a\n}' }, /JSON has no comments/],
    ['cut off', 'package.json', { 'package.json': '{"a":' }, /line 1, column 6: expected a value, the file ends/],
    ['a number', 'a.json', { 'a.json': '7' }, /JSON, but not a list/],
    ['a list in package.json', 'package.json', { 'package.json': '[]' }, /is not a package.json/],
    [
      'dependencies as a list',
      'package.json',
      { 'package.json': { dependencies: [] } },
      /not a map of names to versions/,
    ],
    ["Bun's lockfile", 'bun.lock', { 'bun.lock': '{}' }, /Bun’s lockfile, which is not read/],
  ];
  test.each(bad)('%s', async (...[, input, tree, rule, fix]) => {
    const { problems } = await read(input, tree);
    expect(problems).toEqual([
      expect.objectContaining({ input: 'dependencies-file', rule: expect.stringMatching(rule) }),
    ]);
    if (fix !== undefined) expect(problems?.[0]?.fix).toBe(fix);
  });

  test('an absolute path inside is fine, also when the workspace has another name', async () => {
    expect(await summary('/w/a.json', { 'a.json': { x: '1.0.0' } })).toEqual(['x@1.0.0']);
    expect(await summary('/private/w/a.json', { 'a.json': { x: '1.0.0' }, '/private': '→ ' })).toEqual(['x@1.0.0']);
    expect(await summary('./b/../a.json', { 'a.json': { x: '1.0.0' } })).toEqual(['x@1.0.0']);
  });

  test("Windows' paths", async () => {
    const files = memoryFiles({ 'D:/a/app/package.json': '{"dependencies":{"x":"1.0.0"}}', 'D:/a/app/README': '' });
    const windows = { ...files, realPath: async (path: string) => path.replaceAll('/', '\\').replace(/^D/, 'd') };
    for (const input of [
      'app\\package.json',
      'app/package.json',
      'd:\\a\\app\\package.json',
      'D:/a/app/package.json',
    ]) {
      expect(await readDependencies(input, 'D:\\a', windows)).toMatchObject({ list: { file: 'app/package.json' } });
    }
    for (const input of ['..\\x.json', 'C:\\x.json', 'D:\\ab\\x.json']) {
      expect(await readDependencies(input, 'D:\\a', windows)).toMatchObject({
        problems: [{ rule: expect.stringMatching(/outside/) }],
      });
    }
  });
});

const PACKAGE_JSON = 'dependencies-file: package.json';
const CONTENTS = 'It takes the path of a file, not its contents. Put them in a file of the repository.';
const URL_GIVEN = 'It takes the path of a file in the workspace, not a URL.';
const OUTSIDE =
  'The file is outside the workspace (links resolved). Only files of the checked-out repository are read.';
const MISSING = 'The file does not exist. The path is relative to the workspace, whatever `working-directory` is.';

describe('the whole of what is said of an input', () => {
  test.each<[string, Tree, string, string]>([
    ['', {}, 'The path is empty.', PACKAGE_JSON],
    ...['"package.json"', "'a'", '["a"]', '[ {', '[]', '{"a":1}', '{ }', '{}', 'a\nb'].map(
      (input): [string, Tree, string, string] => [input, {}, CONTENTS, PACKAGE_JSON],
    ),
    ['https://a/b', {}, URL_GIVEN, PACKAGE_JSON],
    ['git+ssh://a/b', {}, URL_GIVEN, PACKAGE_JSON],
    ['.', {}, 'It is the workspace itself, a folder. Name the file in it.', PACKAGE_JSON],
    ['a/..', {}, 'It is the workspace itself, a folder. Name the file in it.', PACKAGE_JSON],
    ['../x.json', { '/x.json': '{}' }, OUTSIDE, PACKAGE_JSON],
    ['/etc/x.json', {}, OUTSIDE, PACKAGE_JSON],
    [
      'x.json',
      {},
      'The file does not exist, and the workspace is empty: no actions/checkout before this step?',
      CHECKOUT_STEP,
    ],
    ['x.json', { README: '' }, MISSING, PACKAGE_JSON],
    ['a/x.json', { README: '' }, MISSING, PACKAGE_JSON],
    [
      'a/x.json',
      { 'x.json': '' },
      `${MISSING} There is x.json at the top of the workspace.`,
      'dependencies-file: x.json',
    ],
    ['a/X.JSON', { 'a/x.json': '' }, 'The file does not exist. There is a/x.json.', 'dependencies-file: a/x.json'],
    [
      'a/x.json',
      { 'a/yarn.lock': '', 'a/package.json': '' },
      'The file does not exist. There is a/package.json.',
      'dependencies-file: a/package.json',
    ],
    ['x.json', { 'yarn.lock': '' }, 'The file does not exist. There is yarn.lock.', 'dependencies-file: yarn.lock'],
    ['a', { 'a/x.json': '' }, 'a is a folder. Name the file in it.', PACKAGE_JSON],
  ])('%j', async (input, tree, rule, fix) => {
    const { problems } = await read(input, tree);
    expect(problems).toMatchObject([{ input: 'dependencies-file', seen: input, rule, fix }]);
    expect(problems).toHaveLength(1);
  });

  test.each<[string | undefined, string]>([
    ['EISDIR', 'is a folder. Name the file in it.'],
    ['EFBIG', 'is larger than 50 MB. No manifest or lockfile is; is it the right file?'],
    ['EACCES', 'cannot be read: permission denied.'],
    ['EPERM', 'cannot be read: permission denied.'],
    ['ELOOP', 'is a link that leads to itself.'],
    ['ENOTDIR', 'does not exist: a part of its path is a file, not a folder.'],
    ['EIO', 'cannot be read (EIO).'],
    [undefined, 'cannot be read (no reason given).'],
  ])('%s', async (code, words) => {
    const files = {
      ...memoryFiles({ '/w/a/x.json': '{}' }),
      read: async () => {
        throw Object.assign(new Error('no'), code === undefined ? {} : { code });
      },
    };
    const problem = (seen: string, rule: string) => ({
      problems: [{ input: 'dependencies-file', seen, rule, fix: PACKAGE_JSON }],
    });
    expect(await readDependencies('a/x.json', '/w', files)).toEqual(problem('a/x.json', `a/x.json ${words}`));
    // Of a file outside nothing is said, not even why it cannot be read.
    const elsewhere = { ...files, realPath: async (path: string) => path.replace(/^\/private/, '') };
    expect(await readDependencies('/private/w/a/x.json', '/w', elsewhere)).toEqual(
      problem('/private/w/a/x.json', OUTSIDE),
    );
  });

  test.each<[string, string, string, number?]>([
    ['', 'is empty.', PACKAGE_JSON],
    ['\ufeff \n', 'is empty.', PACKAGE_JSON],
    [
      '\ufffd\ufffd{}',
      'is not UTF-8 text (UTF-16, as PowerShell’s `>` writes, or a binary file).',
      '# save a/x.json as UTF-8',
    ],
    [
      '{"a":"\0"}',
      'is not UTF-8 text (UTF-16, as PowerShell’s `>` writes, or a binary file).',
      '# save a/x.json as UTF-8',
    ],
    [
      '<<<<<<< HEAD\n{}',
      'has merge-conflict markers (line 1).',
      '# resolve the conflict in a/x.json, then commit it',
      1,
    ],
    [
      '{}\n\n>>>>>>> main',
      'has merge-conflict markers (line 3).',
      '# resolve the conflict in a/x.json, then commit it',
      3,
    ],
    ...['\ufffd{}', '<<<<<< a\n', '<<<<<<<\n', ' <<<<<<< a', '=======\n'].map(
      (text): [string, string, string, number] => [text, 'is not JSON: ', '# correct line 1 of a/x.json', 1],
    ),
  ])('a file that holds %j', async (...[text, words, fix, line]) => {
    const { problems } = await read('a/x.json', { 'a/x.json': text });
    const rule = words.endsWith(' ') ? expect.stringContaining(`a/x.json ${words}`) : `a/x.json ${words}`;
    const where = { file: 'a/x.json', ...(line !== undefined && { line }) };
    expect(problems).toEqual([{ input: 'dependencies-file', seen: 'a/x.json', rule, fix, ...where }]);
  });
});

describe('what looks odd and is a file of the workspace', () => {
  test.each([
    ['[a].json', '[a].json'],
    ['{a}.json', '{a}.json'],
    ['a[].json', 'a[].json'],
    ['a"b".json', 'a"b".json'],
    [' a.json ', 'a.json'],
    ['./a//b/../c.json', 'a/c.json'],
    ['/w/a/../a.json', 'a.json'],
    ['..a/.b.json', '..a/.b.json'],
    ['x/https://a.json', 'x/https:/a.json'],
    ['c:/a.json', 'c:/a.json'],
    ['c://a.json', 'c:/a.json'],
    ['a\\b.json', 'a\\b.json'],
  ])('%j', async (input, file) => {
    expect((await read(input, { [file]: { a: '1.0.0' } })).list).toMatchObject({ file, exact: true });
  });

  test('the bytes in front and words in the middle', async () => {
    const { list } = await read('package.json', {
      'package.json': `\ufeff{"description":"\ufffd\ufffd <<<<<<< a","dependencies":{"a":"1.0.0"}}`,
    });
    expect(list?.dependencies).toEqual([{ name: 'a', version: '1.0.0' }]);
  });
});

describe('the workspace', () => {
  const manifest = '{"dependencies":{"a":"^1"}}';
  const lock = JSON.stringify({ lockfileVersion: 3, packages: { '': {}, 'node_modules/a': { version: '1.1.0' } } });
  const files = memoryFiles({ '/w/package.json': manifest, '/w/package-lock.json': lock });

  test('a package.json that nobody named gives the versions of the lockfile', async () => {
    expect(await readDependencies('package.json', '/w', files)).toMatchObject({ list: { exact: false } });
    expect(await readDependencies('package.json', '/w', files, true)).toMatchObject({ list: { exact: true } });
  });

  test('the current folder, one under another name, and one that is not there', async () => {
    const here = { ...files, realPath: async (path: string) => files.realPath(path === '.' ? '/w' : path) };
    expect(await readDependencies('package.json', '.', here)).toMatchObject({ list: { file: 'package.json' } });
    const linked = memoryFiles({ '/w/package.json': manifest, '/link': '→ /w' });
    for (const input of ['package.json', '/link/package.json', '/w/package.json'])
      expect(await readDependencies(input, '/link', linked)).toMatchObject({ list: { file: 'package.json' } });
    expect(await readDependencies('package.json', '/nowhere', files)).toMatchObject({
      problems: [{ rule: expect.stringContaining('the workspace is empty') }],
    });
  });

  test('a relative path that leads out is refused, even where a link would lead back', async () => {
    const linked = memoryFiles({ '/w/package.json': manifest, '/link': '→ /w' });
    for (const input of ['../link/package.json', ' ../x:/package.json'])
      expect(await readDependencies(input, '/w', linked)).toMatchObject({
        problems: [{ seen: input.trim(), rule: OUTSIDE }],
      });
  });

  test('what looks like a drive in the middle of a path is none', async () => {
    const odd = memoryFiles({ '/c:/w/d:/package.json': manifest });
    expect(await readDependencies('d:/package.json', '/c:/w', odd)).toMatchObject({
      list: { file: 'd:/package.json' },
    });
  });

  test('a mistake in this program is one', async () => {
    const mistake = new TypeError('x is not a function');
    const list = async () => {
      throw mistake;
    };
    await expect(readDependencies('package.json', '/w', { ...files, list })).rejects.toBe(mistake);
  });
});
