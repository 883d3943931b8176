/** Which of the variables that a Function reads it can do without, however that is written. */
import { expect, test } from '@jest/globals';
import { findContextNames } from '../../src/project/context-names.ts';
import { parseSource } from '../../src/project/syntax-tree.ts';

/** What is found in a handler with this body. */
function read(body: string) {
  const { program } = parseSource(`exports.handler = function (context, event, callback) {\n${body}\n};`);
  return program && findContextNames(program);
}

test.each([
  'pay(context.A);',
  "pay(context['A']);",
  'const { A } = context; pay(A);',
  'const key = context.A; pay(key);',
  'if (event.x) pay(context.A);',
  'const url = "https://" + context.A;',
  'return event.x === 1 ? pay(context.A) : 2;',
  'event.x && pay(context.A);',
  'tag`x$' + '{context.A}`',
])('needs A: %s', (body) => expect(read(body)?.needed).toEqual(['A']));

test.each([
  "pay(context.A ?? 'x');",
  "pay(context.A || 'x');",
  'context.A && pay(context.A);',
  'if (context.A) pay(context.A);',
  'if (!context.A) throw new Error("A is not set"); pay(context.A);',
  'pay(context.A ? 1 : 2);',
  'pay(context.A === "true");',
  'if ("A" in context) pay(context.A);',
  'pay(context.A?.length);',
  'switch (context.A) { default: }',
  "const { A = 'x' } = context;",
  'const { A } = context; if (!A) return; pay(A);',
  'const { A: key } = context; pay(key || 1);',
  'const key = context.A; pay(key ?? 1);',
  'context.A ??= 1; pay(context.A);',
  'while (!context.A) wait();',
  'typeof context.A',
])('can do without A: %s', (body) => expect(read(body)).toEqual({ names: ['A'], needed: [] }));

test('what is not written like a variable may be anything', () =>
  expect(read('pay(context.fillStyle, context.shopName);')?.needed).toEqual([]));
