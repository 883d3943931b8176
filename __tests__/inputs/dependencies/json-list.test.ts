/** What a list or map in JSON gives, and the whole of what is said of it: problems, warnings, lines. */
import { expect, test } from '@jest/globals';
import { describeReading, ELSEWHERE, type Tree } from '../../support/dependencies.ts';

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
      'd.json:2: `a` has its version in a catalog, which a list cannot refer to. Instead of {"name":"a","version":"catalog:"}: "a": "<version>"',
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
