/** What the text of a version asks for, and what is said of what Twilio cannot install. */
import { describe, expect, test } from '@jest/globals';
import {
  alias,
  elsewhere,
  exactVersion,
  jsonLine,
  patched,
  quoted,
  readSpec,
  type Spec,
  satisfies,
} from '../../../src/inputs/dependencies/specs.ts';
import { ELSEWHERE } from '../../support/dependencies.ts';

test.each<[string, string, string]>([
  ['version', '1.0.0', '1.0.0'],
  ['version', 'v1.0.0', '1.0.0'],
  ['version', '=1.0.0', '1.0.0'],
  ['version', '= 1.0.0', '1.0.0'],
  ['version', ' 1.0.0 ', '1.0.0'],
  ['version', '01.0.0', '1.0.0'],
  ['version', '1.0.0-rc.1', '1.0.0-rc.1'],
  ['version', 'npm:1.0.0', '1.0.0'],
  ['version', 'npm: 1.0.0', '1.0.0'],
  ['version', 'npm:01.0.0', '1.0.0'],
  ['version', 'npm:a@1.0.0', '1.0.0'],
  ['range', '^1', '^1'],
  ['range', '1', '1'],
  ['range', '*', '*'],
  ['range', 'x', 'x'],
  ['range', '>=1 <2 || 3', '>=1 <2 || 3'],
  ['range', 'npm:^1', '^1'],
  ['range', 'NPM:^1', '^1'],
  ['range', 'npm:a@^1', '^1'],
  ['range', 'npm:a', '*'],
  ['tag', 'latest', 'latest'],
  ['tag', 'v', 'v'],
  ['tag', 'beta1', 'beta1'],
  ['tag', 'file', 'file'],
])('a %s: %j', (kind, text, version) => {
  expect(readSpec('a', text)).toEqual({ kind, version });
});

test.each(['catalog:', ' catalog: ', 'catalog:named'])('%j is a catalog', (text) => {
  expect(readSpec('a', text)).toEqual({ kind: 'catalog' });
});

test.each<[unknown, string, string]>([
  [undefined, '`a` has no version.', '"a": "latest"'],
  [null, 'The version of `a` is not a string (`null`).', '"a": "1.2.3"'],
  [{ b: 1 }, 'The version of `a` is not a string (`{"b":1}`).', '"a": "1.2.3"'],
  [Symbol('s'), 'The version of `a` is not a string (`nothing`).', '"a": "1.2.3"'],
  ['', 'The version of `a` is empty.', '"a": "latest"'],
  [' ', 'The version of `a` is empty.', '"a": "latest"'],
  ['1.2.3.4', '`1.2.3.4` is not a version or range of `a`.', '"a": "1.2.3"'],
  ['v1.2.3.4', '`v1.2.3.4` is not a version or range of `a`.', '"a": "1.2.3"'],
  ['~1.2.3.4', '`~1.2.3.4` is not a version or range of `a`.', '"a": "1.2.3"'],
  ['>= 1.2.3.4', '`>= 1.2.3.4` is not a version or range of `a`.', '"a": "1.2.3"'],
  ['1'.repeat(20), `\`${'1'.repeat(20)}\` is not a version or range of \`a\`.`, '"a": "latest"'],
  ['one two', '`one two` is not a version, range or tag of `a`.', '"a": "latest"'],
  ['my catalog:', '`my catalog:` is not a version, range or tag of `a`.', '"a": "latest"'],
  ['one file:x', '`one file:x` is not a version, range or tag of `a`.', '"a": "latest"'],
  ['constructor:x', '`constructor:x` is not a version, range or tag of `a`.', '"a": "latest"'],
  ['npm:', '`npm:` is not a version, range or tag of `a`.', '"a": "latest"'],
  ['nom:1.0.0', '`nom:1.0.0` is not a version, range or tag of `a`.', '"a": "latest"'],
])('%p is none', (text, rule, fix) => {
  expect(readSpec('a', text)).toEqual({ kind: 'refused', rule, fix });
});

test.each([
  ['npm:b', 'b', '*'],
  ['npm:@s/b@^1', '@s/b', '^1'],
  ['npm:latest', 'latest', '*'],
])('%j is an alias', (text, target, version) => {
  const rule = `\`a\` is an alias of \`${target}\`. Twilio looks versions up under the dependency’s own name and knows no aliases: depend on \`${target}\` and require it by that name.`;
  expect(alias('a', target, version)).toEqual({ rule, fix: `"${target}": "${version}"` });
  expect(readSpec('a', text)).toEqual({ kind: 'refused', ...alias('a', target, version) });
});

test.each([
  ['file:x', 'a file or folder of this repository'],
  ['FILE:x', 'a file or folder of this repository'],
  ['./x', 'a file or folder of this repository'],
  ['x.tgz', 'a file or folder of this repository'],
  ['link:x', 'a folder of this repository'],
  ['portal:x', 'a folder of this repository'],
  ['workspace:*', 'a workspace of this repository'],
  ['exec:x', 'the output of a script'],
  ['patch:x', 'a patched package, and the patch would not be there'],
  ['jsr:x', 'a package of another registry (jsr.io)'],
  ['x/y', 'a git repository'],
  ['git+ssh://x/y', 'a git repository'],
  ['https://x/y.tgz', 'a tarball at a URL'],
])('%j is %s', (text, what) => {
  const refusal = { rule: `\`a\` is ${what} (\`${text}\`). ${ELSEWHERE}`, fix: '"a": "<a published version>"' };
  expect(elsewhere('a', text, what)).toEqual(refusal);
  expect(readSpec('a', ` ${text}`)).toEqual({ kind: 'refused', ...refusal });
  if (what.startsWith('a patched')) expect(patched('a', text)).toEqual(refusal);
});

describe('the name', () => {
  test.each(['a', '@s/a', 'JSONStream', "a'b", 'http', 'n'.repeat(214)])('%s', (name) => {
    expect(readSpec(name, '1.0.0').kind).toBe('version');
  });

  test.each<[string, string]>([
    ['', 'it is empty'],
    ['n'.repeat(215), 'it is longer than 214 characters'],
    ['.a', 'name cannot start with a period'],
    ['__proto__', 'name cannot start with an underscore'],
    ['favicon.ico', 'favicon.ico is not a valid package name'],
    ['node_modules', 'node_modules is not a valid package name'],
    ['@s', 'name can only contain URL-friendly characters'],
    ['a": . ', 'name cannot contain leading or trailing spaces; name can only contain URL-friendly characters'],
  ])('%j is none', (name, why) => {
    const rule = `${quoted(name)} is not a package name: ${why}.`;
    for (const text of ['1.0.0', undefined, 'catalog:'])
      expect(readSpec(name, text)).toEqual({ kind: 'refused', rule, fix: '"<package name>": "<version>"' });
  });
});

test('text in a message and a line that is offered are cut', () => {
  expect(quoted('t'.repeat(80))).toBe(`\`${'t'.repeat(80)}\``);
  expect(quoted('t'.repeat(81))).toBe(`\`${'t'.repeat(79)}…\``);
  expect(jsonLine('a"', '1"')).toBe('"a\\"": "1\\""');
  expect(jsonLine('a', '1'.repeat(300))).toBe(`"a": "${'1'.repeat(194)}`);
});

test.each<[string | undefined, string | undefined]>([
  ['1.0.0', '1.0.0'],
  ['v1.0.0', '1.0.0'],
  ['1.0.0+build', '1.0.0'],
  [`1.0.0-${'a'.repeat(250)}`, `1.0.0-${'a'.repeat(250)}`],
  [`1.0.0-${'a'.repeat(251)}`, undefined],
  ['01.0.0', undefined],
  ['1.0', undefined],
  ['', undefined],
  [undefined, undefined],
])('the exact version %p → %p', (text, version) => expect(exactVersion(text)).toBe(version));

test.each<[Spec, string, boolean]>([
  [{ kind: 'range', version: '^1' }, '1.5.0', true],
  [{ kind: 'range', version: '^1' }, '2.0.0', false],
  [{ kind: 'range', version: '*' }, '2.0.0-rc.1', true],
  [{ kind: 'range', version: '>=01.0.0' }, '2.0.0', true],
  [{ kind: 'version', version: '1.0.0' }, '1.0.0', true],
  [{ kind: 'version', version: '1.0.0' }, '1.0.1', false],
  [{ kind: 'tag', version: 'latest' }, '1.0.1', true],
  [{ kind: 'catalog' }, '1.0.1', true],
])('%j, and %s is locked: %p', (spec, version, fits) => expect(satisfies(version, spec)).toBe(fits));
