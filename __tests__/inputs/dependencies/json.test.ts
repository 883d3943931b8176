/** JSON with positions: what is visited, and where a text stops being JSON. */
import { describe, expect, test } from '@jest/globals';
import {
  isObject,
  objectOf,
  own,
  parseJson,
  stringOf,
  textOf,
  walkJson,
} from '../../../src/inputs/dependencies/json.ts';
import { thrownProblems } from '../../support/dependencies.ts';
import { createRandom } from '../../support/world.ts';

/** Each visited value as `path:line scalar`. */
function visited(text: string): string[] {
  const values: string[] = [];
  const fault = walkJson(text, (path, line, scalar) => {
    values.push(`${path.map((step) => JSON.stringify(step)).join('/')}:${line} ${scalar ?? 'opens'}`);
  });
  expect(fault).toBeUndefined();
  return values;
}

describe('what is visited', () => {
  test('every value, with its path, the line of its key, and its text', () => {
    const text =
      '{ "a" :\n 1 ,"b\\u0041":[\n"x" , -0.5e+10,\n[ ],{\t"c":\r\n{}}\n, true],\n\n"d": null, "e": "\\"\\\\", "f":[[false]]}\n';
    expect(visited(text)).toEqual([
      ':1 opens',
      '"a":1 1',
      '"bA":2 opens',
      '"bA"/0:3 "x"',
      '"bA"/1:3 -0.5e+10',
      '"bA"/2:4 opens',
      '"bA"/3:4 opens',
      '"bA"/3/"c":4 opens',
      '"bA"/4:6 true',
      '"d":8 null',
      '"e":8 "\\"\\\\"',
      '"f":8 opens',
      '"f"/0:8 opens',
      '"f"/0/0:8 false',
    ]);
  });

  test('a name that is there twice is visited twice', () => {
    expect(visited('{"a":1,\n"a":{"b":2}}')).toEqual([':1 opens', '"a":1 1', '"a":2 opens', '"a"/"b":2 2']);
  });

  test.each(['0', '-1', '10', '1.5', '1E-7', 'true', 'false', 'null', '""', '"é😀"', '"\\b\\/\\ud83d"'])(
    '%s',
    (text) => {
      expect(visited(`\n ${text} `)).toEqual([`:2 ${text}`]);
    },
  );

  test('depth costs no stack', () => {
    const depth = 200_000;
    expect(walkJson('['.repeat(depth) + ']'.repeat(depth))).toBeUndefined();
    expect(walkJson(`"${'\\n'.repeat(depth)}${'x'.repeat(depth)}"`)).toBeUndefined();
  });
});

const VALUE = 'expected a value';
const NAME = 'expected a name in double quotes';
const AFTER = 'expected "," or the closing bracket';
const END = 'expected the end of the file';
const FAULTS: readonly (readonly [string, number, number, string])[] = [
  ['', 1, 1, `${VALUE}, the file ends.`],
  [' \n ', 2, 2, `${VALUE}, the file ends.`],
  ['x', 1, 1, `${VALUE}, found "x".`],
  ['tru', 1, 1, `${VALUE}, found "tru".`],
  ["'a'", 1, 1, `${VALUE}, found "'a'".`],
  ['+1', 1, 1, `${VALUE}, found "+1".`],
  ['\u00a01', 1, 1, `${VALUE}, found "".`],
  ['[', 1, 2, `${VALUE} or "]", the file ends.`],
  ['[}', 1, 2, `${VALUE} or "]", found "}".`],
  ['[1,]', 1, 4, `${VALUE}, found "]".`],
  ['[1,\n\n  ]', 3, 3, `${VALUE}, found "]".`],
  ['[1 2]', 1, 4, `${AFTER}, found "2]".`],
  ['[1}', 1, 3, `${AFTER}, found "}".`],
  ['[1:2', 1, 3, `${AFTER}, found ":2".`],
  ['[01]', 1, 3, `${AFTER}, found "1]".`],
  ['[1.]', 1, 3, `${AFTER}, found ".]".`],
  ['[1e]', 1, 3, `${AFTER}, found "e]".`],
  ['{', 1, 2, `${NAME} or "}", the file ends.`],
  ['{]', 1, 2, `${NAME} or "}", found "]".`],
  ['{a: 1}', 1, 2, `${NAME} or "}", found "a:".`],
  ['{"a":1,}', 1, 8, `${NAME} (no comma before "}"), found "}".`],
  ['{"a":1,\n1', 2, 1, `${NAME} (no comma before "}"), found "1".`],
  ['{"a"', 1, 5, 'expected ":", the file ends.'],
  ['{"a"="b"}', 1, 5, 'expected ":", found "=\\"b\\"}".'],
  ['{"a":', 1, 6, `${VALUE}, the file ends.`],
  ['{"a":}', 1, 6, `${VALUE}, found "}".`],
  ['{"a":1', 1, 7, `${AFTER}, the file ends.`],
  ['{"a":1]', 1, 7, `${AFTER}, found "]".`],
  ['{"a":[]]', 1, 8, `${AFTER}, found "]".`],
  ['{} x', 1, 4, `${END}, found "x".`],
  ['1 2', 1, 3, `${END}, found "2".`],
  ['[]]', 1, 3, `${END}, found "]".`],
  ['"a', 1, 3, `${VALUE}, the file ends.`],
  ['{"a', 1, 4, `${NAME} or "}", the file ends.`],
  ['["a\nb"]', 1, 4, `${VALUE} or "]", found "".`],
  ['["\u001f"]', 1, 3, `${VALUE} or "]", found "\\u001f\\"]".`],
  ['["\\x"]', 1, 3, `${VALUE} or "]", found "\\\\x\\"]".`],
  ['["\\u00g0"]', 1, 3, `${VALUE} or "]", found "\\\\u00g0\\"]".`],
  ['[1, abcdefghijklmnop]', 1, 5, `${VALUE}, found "abcdefghijkl".`],
  ['[1, ab cd]', 1, 5, `${VALUE}, found "ab".`],
  ['[\n// a\n]', 2, 1, `${VALUE} or "]", found "//". JSON has no comments.`],
  ['{/* a */}', 1, 2, `${NAME} or "}", found "/*". JSON has no comments.`],
  ['//a', 1, 1, `${VALUE}, found "//a". JSON has no comments.`],
  ['/*a*/', 1, 1, `${VALUE}, found "/*a*/". JSON has no comments.`],
  ['[1, a//b]', 1, 5, `${VALUE}, found "a//b]".`],
  ['[1, /a]', 1, 5, `${VALUE}, found "/a]".`],
];

test.each(FAULTS)('%j is no JSON from line %i, column %i', (text, line, column, message) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(walkJson(text)).toEqual({ line, column, message });
  expect(thrownProblems(() => parseJson({ file: 'a/b.json', text }))).toEqual([
    {
      input: 'dependencies-file',
      seen: 'a/b.json',
      rule: `a/b.json is not JSON: line ${line}, column ${column}: ${message}`,
      fix: `# correct line ${line} of a/b.json`,
      file: 'a/b.json',
      line,
    },
  ]);
});

test('it takes and refuses what JSON.parse does', () => {
  const parts = [...'{}[],:"\\-01e \n', '"a"', '.5', 'null', '\\u00e9', '{"a":1}'];
  const random = createRandom(1);
  const below = (limit: number) => Math.floor(random() * limit);
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const texts = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 1 + below(7) }, () => parts[below(parts.length)]).join(''),
  );
  expect(texts.filter(parses).length).toBeGreaterThan(100);
  expect(texts.filter((text) => parses(text) !== (walkJson(text) === undefined))).toEqual([]);
});

test('values by their kind', () => {
  const object = JSON.parse('{"a":1,"__proto__":2}') as Record<string, unknown>;
  expect(parseJson({ file: 'a.json', text: '{"a":1,"__proto__":2}' })).toEqual(object);
  expect([own(object, 'a'), own(object, '__proto__'), own(object, 'constructor'), own({}, '__proto__')]).toEqual([
    1,
    2,
    undefined,
    undefined,
  ]);
  for (const other of [null, undefined, [], 'a', 1, () => 1]) {
    expect(isObject(other)).toBe(false);
    expect(objectOf(other)).toEqual({});
  }
  expect(isObject(object)).toBe(true);
  expect(objectOf(object)).toBe(object);
  expect([stringOf(''), stringOf(1), stringOf(undefined)]).toEqual(['', undefined, undefined]);
  const hostile = { toString: 'no function' };
  expect([textOf('a'), textOf(1), textOf(hostile), textOf(undefined)]).toEqual([
    'a',
    '1',
    '{"toString":"no function"}',
    'nothing',
  ]);
});
