/** What a list or map in JSON gives, and the whole of what is said of it: problems, warnings, lines. */
import { describe, expect, test } from '@jest/globals';
import { readList, unwrap } from '../../../src/inputs/dependencies/json-list.ts';
import { describeReading, ELSEWHERE, type Tree, thrownProblems } from '../../support/dependencies.ts';

test.each<[string, string, Tree, readonly string[]]>([
  [
    'nothing in a list',
    'd.json',
    { 'd.json': [] },
    ['json-list', 'warning in d.json: d.json names no dependencies: the Build gets only what Twilio adds by itself.'],
  ],
  [
    'catalog in a list',
    'd.json',
    { 'd.json': [{ name: 'a', version: 'catalog:' }] },
    [
      'd.json:2: `a` has its version in a catalog, which a list cannot refer to. Instead of {"name":"a","version":"catalog:"}: { "name": "a", "version": "<version>" }',
    ],
  ],
  [
    'not a version',
    'd.json',
    { 'd.json': { a: '1.2.3.4', b: ' ', c: null } },
    [
      'd.json:2: `1.2.3.4` is not a version or range of `a`. Instead of "1.2.3.4": "a": "1.2.3"',
      'd.json:3: The version of `b` is empty. Instead of " ": "b": "latest"',
      'd.json:4: The version of `c` is not a string (`null`). Instead of null: "c": "1.2.3"',
    ],
  ],
  [
    'twice in a list',
    'd.json',
    { 'd.json': '[{"name":"a","version":"1.0.0"},\n{"name":"a","version":"2.0.0"}]' },
    [
      'd.json:2: `a` is given twice: `1.0.0` and `2.0.0`. Keep one. Instead of {"name":"a","version":"2.0.0"}: { "name": "a", "version": "2.0.0" }',
    ],
  ],
  [
    'twice in a map',
    'd.json',
    { 'd.json': '{"a":"1.0.0",\n"a":"2.0.0"}' },
    ['d.json:2: `a` is given twice: `1.0.0` and `2.0.0`. Keep one. Instead of "2.0.0": "a": "2.0.0"'],
  ],
  [
    'neither',
    'd.json',
    { 'd.json': '7' },
    [
      'd.json:1: d.json is JSON, but not a list of {"name","version"}, a map {"name":"version"}, a package.json or a lockfile. Instead of d.json: [{ "name": "lodash", "version": "4.17.21" }]',
    ],
  ],
  [
    'an entry that is none',
    'd.json',
    { 'd.json': '[3]' },
    [
      'd.json:1: Each entry of the list has a name and a version, both strings; this one is `3`. Instead of 3: { "name": "lodash", "version": "4.17.21" }',
    ],
  ],
  [
    'an alias',
    'd.json',
    { 'd.json': { a: 'npm:b@^1', c: 'npm:d' } },
    [
      'd.json:2: `a` is an alias of `b`. Twilio looks versions up under the dependency’s own name and knows no aliases: depend on `b` and require it by that name. Instead of "npm:b@^1": "b": "^1"',
      'd.json:3: `c` is an alias of `d`. Twilio looks versions up under the dependency’s own name and knows no aliases: depend on `d` and require it by that name. Instead of "npm:d": "d": "*"',
    ],
  ],
  [
    'git',
    'd.json',
    { 'd.json': { a: 'github:x/y', b: 'https://example.com/b.tgz' } },
    [
      `d.json:2: \`a\` is a git repository (\`github:x/y\`). ${ELSEWHERE} Instead of "github:x/y": "a": "<a published version>"`,
      `d.json:3: \`b\` is a tarball at a URL (\`https://example.com/b.tgz\`). ${ELSEWHERE} Instead of "https://example.com/b.tgz": "b": "<a published version>"`,
    ],
  ],
  [
    'the name',
    'd.json',
    {
      'd.json': [
        { name: '', version: '1' },
        { name: '.a', version: '1' },
      ],
    },
    [
      'd.json:2: `` is not a package name: it is empty. Instead of {"name":"","version":"1"}: { "name": "<package name>", "version": "<version>" }',
      'd.json:6: `.a` is not a package name: name cannot start with a period. Instead of {"name":".a","version":"1"}: { "name": "<package name>", "version": "<version>" }',
    ],
  ],
])('%s', async (_, input, tree, said) => expect(await describeReading(input, tree)).toEqual(said));

describe('quotes around all of it', () => {
  test.each<[string, string, string]>([
    ['none', ' [1] ', ' [1] '],
    ['nothing', '', ''],
    ['single', "\n '[1]' \n", '\n  [1]'],
    ['double, and no JSON string for the quotes in it', ' "["a"]"\n', '  ["a"]'],
    ['a JSON string', ' "[\\"a\\"]" ', '["a"]'],
    ['only one of a pair', "'[1]", "'[1]"],
    ['two kinds', '"[1]\'', '"[1]\''],
    ['a quote alone', "'", ''],
    ['at the end only', "[1]'", "[1]'"],
  ])('%s', (_, text, plain) => {
    expect(unwrap({ file: 'd.json', text })).toEqual({ file: 'd.json', text: plain });
  });
});

/** The kind, whether all are exact, and each dependency with its line; or the problems, each with its line. */
function summary(text: string) {
  let list: ReturnType<typeof readList> | undefined;
  const problems = thrownProblems(() => {
    list = readList({ file: 'd.json', text }, JSON.parse(text));
  });
  if (list === undefined) return problems.map(({ line, rule, seen, fix }) => [line, seen, rule, fix]);
  const { kind, exact, dependencies, lines } = list;
  return [kind, exact, ...dependencies.map(({ name, version }) => `${name}@${version}:${lines.get(name)}`)];
}

const NO_ENTRY = 'Each entry of the list has a name and a version, both strings; this one is';
const EXAMPLE = '{ "name": "lodash", "version": "4.17.21" }';

test.each<[string, readonly unknown[]]>([
  ['{\n"b":"1.0.0",\n"B":"^1",\n"a":"1.0.0"}', ['json-map', false, 'B@^1:3', 'a@1.0.0:4', 'b@1.0.0:2']],
  ['[{"name":"b","version":"1.0.0"},\n{"name":"a","version":"1.0.0"}]', ['json-list', true, 'a@1.0.0:2', 'b@1.0.0:1']],
  ['[{"name":"b","version":"^1"},\n{"name":"a","version":"1.0.0"}]', ['json-list', false, 'a@1.0.0:2', 'b@^1:1']],
  [
    '{"x":{"name":"b","version":"1.0.0"},\n"y":{"name":"a","version":"1.0.0"}}',
    ['json-list', true, 'a@1.0.0:2', 'b@1.0.0:1'],
  ],
  // The line is that of the name.
  ['{\n"version":"1.0.0",\n"name":"a"}', ['json-list', true, 'a@1.0.0:3']],
  ['{"name":"1.0.0",\n"version":"^1"}', ['json-map', false, 'name@1.0.0:1', 'version@^1:2']],
  ['{"name":"^1"}', ['json-map', false, 'name@^1:1']],
  ['{"version":"1.0.0"}', ['json-map', true, 'version@1.0.0:1']],
  // What is there twice is there once when it says the same.
  ['{"a":"1.0.0",\n"a":"v1.0.0"}', ['json-map', true, 'a@1.0.0:2']],
  ['[{"name":"a","version":"1.0.0"},\n{"name":"a","version":"1.0.0"}]', ['json-list', true, 'a@1.0.0:2']],
  ['{"a":"^1",\n"a":"^1"}', ['json-map', false, 'a@^1:2']],
  [
    '{"a":"1.0.0",\n"a":"^1","b":"2.0.0"}',
    [[2, '"^1"', '`a` is given twice: `1.0.0` and `^1`. Keep one.', '"a": "^1"']],
  ],
  [
    '{"a":{},\n"a":{"b":"1.0.0"}}',
    [1, 2].map(() => [2, '{"b":"1.0.0"}', 'The version of `a` is not a string (`{"b":"1.0.0"}`).', '"a": "1.2.3"']),
  ],
  // Of several entries in one pair of brackets, JSON.parse keeps the last.
  [
    '{"name":"a","version":"1.0.0",\n"name":"b"}',
    [[2, '{"name":"b","version":"1.0.0"}', `${NO_ENTRY} \`{"name":"b","version":"1.0.0"}\`.`, EXAMPLE]],
  ],
  [
    '{"name":"a","main":"1.0.0"}',
    [[1, '{"name":"a","main":"1.0.0"}', `${NO_ENTRY} \`{"name":"a","main":"1.0.0"}\`.`, EXAMPLE]],
  ],
  [
    '[null,\n{"name":1}]',
    [
      [1, 'null', `${NO_ENTRY} \`null\`.`, EXAMPLE],
      [2, '{"name":1}', `${NO_ENTRY} \`{"name":1}\`.`, EXAMPLE],
    ],
  ],
  // One member that is no entry makes it a map.
  [
    '{"x":{"name":"b","version":"1.0.0"},\n"y":"1.0.0"}',
    [
      [
        1,
        '{"name":"b","version":"1.0.0"}',
        'The version of `x` is not a string (`{"name":"b","version":"1.0.0"}`).',
        '"x": "1.2.3"',
      ],
    ],
  ],
  [
    '{"x":{"version":"1.0.0"}}',
    [[1, '{"version":"1.0.0"}', 'The version of `x` is not a string (`{"version":"1.0.0"}`).', '"x": "1.2.3"']],
  ],
  [
    '{"a":"catalog:"}',
    [[1, '"catalog:"', '`a` has its version in a catalog, which a list cannot refer to.', '"a": "<version>"']],
  ],
])('%j', (text, expected) => expect(summary(text)).toEqual(expected));

test('a long entry is cut, and so is a line that is offered, which then stays as it is', () => {
  const name = 'n'.repeat(214);
  const [[line, seen, , fix] = []] = summary(JSON.stringify([{ name, version: '' }])) as unknown[][];
  expect([line, fix]).toEqual([1, `"${name.slice(0, 199)}`]);
  expect(seen).toBe(`{"name":"${name}`.slice(0, 200));
});

test('what is no list and no map', () => {
  for (const value of [null, 'a', 7]) {
    expect(thrownProblems(() => readList({ file: 'a/d.json', text: '' }, value))).toEqual([
      {
        input: 'dependencies-file',
        seen: 'a/d.json',
        rule: 'a/d.json is JSON, but not a list of {"name","version"}, a map {"name":"version"}, a package.json or a lockfile.',
        fix: `[${EXAMPLE}]`,
        file: 'a/d.json',
        line: 1,
      },
    ]);
  }
});

test('a list with something in it has no warning', () => {
  expect(readList({ file: 'd.json', text: '{"a":"1.0.0"}' }, { a: '1.0.0' }).warnings).toEqual([]);
});
