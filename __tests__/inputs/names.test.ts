import { expect, test } from '@jest/globals';
import { isGlob, type NamesInput, readNames } from '../../src/inputs/names.ts';
import type { Problem } from '../../src/model/errors.ts';

const INPUT: NamesInput = {
  input: 'services',
  prefix: 'ZS',
  form: 'Each is a name.',
  negation: 'Nothing is taken out.',
  example: 'services: shop-*',
};

function read(text: string) {
  const problems: Problem[] = [];
  return { entries: readNames(INPUT, text, (problem) => problems.push(problem)), problems };
}

test.each<[string, readonly string[]]>([
  ['', []],
  [' , \n,', []],
  ['a,b c\r\nd', ['a', 'b', 'c', 'd']],
  ['{a,b}-*,c', ['{a,b}-*', 'c']],
  ['# all\na # the first\n#b', ['a']],
  ['a#b', ['a#b']],
  ['["a", "b-*"]', ['a', 'b-*']],
  ['[\n  "a",\n  "b"\n] # two', ['a', 'b']],
  ['[]', []],
  ['[ab]-1 @(a|b) [1]', ['[ab]-1', '@(a|b)', '[1]']],
])('%j', (text, entries) => expect(read(text)).toEqual({ entries, problems: [] }));

test('a name has 200 characters at most', () => {
  const longest = 'a'.repeat(200);
  expect(read(longest)).toEqual({ entries: [longest], problems: [] });
  expect(read(`b,${longest}a`).problems).toEqual([
    { input: 'services', seen: `${longest}a`, rule: INPUT.form, fix: INPUT.example },
  ]);
});

test.each([
  ['a/b', INPUT.form, INPUT.example],
  ['!!a', INPUT.negation, 'services: a'],
  ['!', INPUT.negation, INPUT.example],
  ['{a', 'Its braces or brackets do not match', INPUT.example],
  ['}a{', 'Its braces or brackets do not match', INPUT.example],
  [`ZB${'0'.repeat(32)}`, 'This is a Build SID', INPUT.example],
  [`zs${'0'.repeat(32)}`, 'the letters upper-case', `services: ZS${'0'.repeat(32)}`],
])('%s is a problem', (seen, rule, fix) => {
  expect(read(seen).problems).toEqual([{ input: 'services', seen, rule: expect.stringContaining(rule), fix }]);
});

test.each([
  ['["a", 1]', 'services: a, 1', 2],
  ["['a', 'b']", 'services: a, b', 2],
  ['[a, b]', 'services: a, b', 2],
  ['[ab', 'services: ab', 1],
  ['a(b', INPUT.example, 1],
  ["'a'", 'services: a', 1],
  ['"a", "b"', 'services: a, b', 2],
  ['`a` b', 'services: a, b', 1],
  ['“a”', 'services: a', 1],
  ['a; b;c', 'services: a, b, c', 2],
  ['a|b', 'services: a, b', 1],
  ['a\u200bb c', 'services: ab, c', 1],
  ['\u0000', INPUT.example, 1],
])('%j is no list: it is refused, and all of its entries stand in the offered line', (text, fix, count) => {
  const { problems } = read(text);
  expect(problems).toHaveLength(count);
  for (const problem of problems) expect(problem.fix).toBe(fix);
  if (fix !== INPUT.example) expect(read(fix.replace('services: ', '')).problems).toEqual([]);
});

test('an entry with a sign of globs is one', () => {
  expect(['shop-*', 'a?', '[ab]', '{a,b}', '+(a)'].map(isGlob)).toEqual([true, true, true, true, true]);
  expect(['shop', 'shop-1.eu_2', `ZS${'0'.repeat(32)}`].map(isGlob)).toEqual([false, false, false]);
});
