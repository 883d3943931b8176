import { expect, test } from '@jest/globals';
import { parseSource } from '../../src/project/syntax-tree.ts';

test.each([
  'exports.handler = (context, event, callback) => callback();',
  '#!/usr/bin/env node\nreturn await 1;',
  'with (x) y;',
  'import x from "y"; export const handler = async () => x;',
  'const y = await import("y"); export { y };',
  '',
])('%j is JavaScript', (source) => {
  const { program, mistake } = parseSource(source);
  expect([program?.type, mistake]).toEqual(['Program', undefined]);
});

test.each([
  ['exports.handler = (c, e, cb => {\n', 2, 'Unexpected token'],
  ['let a;\nlet a;', 2, "Identifier 'a' has already been declared"],
  // A module up to its mistake.
  ['import x from "y";\n\nexport const = 1;', 3, 'Unexpected token'],
  ['const n: number = 1;', 1, 'Unexpected token'],
])('%j is not', (source, line, words) =>
  expect(parseSource(source)).toEqual({ mistake: { line, words: expect.stringContaining(words) } }),
);

test('what is nested too deeply is neither', () =>
  expect(parseSource('('.repeat(50_000) + ')'.repeat(50_000))).toEqual({}));
