import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findContextNames } from '../../src/project/context-names.ts';
import { parseSource } from '../../src/project/syntax-tree.ts';

const namesIn = (source: string) => {
  const { program } = parseSource(source);
  return program === undefined ? [] : findContextNames(program);
};

const handler = (body: string) => `exports.handler = function (context, event, callback) {\n${body}\n};`;

describe('names that a Function reads', () => {
  test.each<[string, readonly string[]]>([
    [handler('callback(null, context.SHOP_NAME);'), ['SHOP_NAME']],
    [handler("const key = context['STRIPE_KEY'] ?? context[`X`];"), ['STRIPE_KEY']],
    [handler('const { A, B: renamed, C = 1, ...rest } = context;'), ['A', 'B', 'C']],
    [handler('let A; ({ A } = context);'), ['A']],
    ['exports.handler = async ({ A, "B": b, getTwilioClient }, event, callback) => A;', ['A', 'B']],
    ['exports.handler = async (ctx, event, callback) => ctx.A + (() => ctx?.B)();', ['A', 'B']],
    ['module.exports.handler = function (c) { return c.A };', ['A']],
    ['import x from "y"; export const handler = async (context) => context.A;', ['A']],
    ['function read(context) { return context.A } exports.handler = (context) => read(context);', ['A']],
    [handler('context.getTwilioClient().messages; context.A.split(",");'), ['A']],
    [handler('context.A = 1; context.B += context.C;'), ['B', 'C']],
    [handler('// context.A\n/* context.B */ "context.C"; `context.D`; /context.E/; event.context.F; other.G;'), []],
    [handler('`$' + '{context.A}`'), ['A']],
    [
      handler(
        'context.DOMAIN_NAME; context.ACCOUNT_SID; context.AUTH_TOKEN; context.PATH; context.SERVICE_SID; context.ENVIRONMENT_SID;',
      ),
      [],
    ],
    ['this is no JavaScript: context.A', []],
    ['', []],
    [`${'('.repeat(50_000)}context.A${')'.repeat(50_000)}`, []],
    ['#!/usr/bin/env node\ncontext.A;', ['A']],
  ])('%s', (source, names) => expect(namesIn(source)).toEqual(names));

  test('of any names in any of these forms, exactly those', () => {
    const name = fc.stringMatching(/^[A-Z][A-Z0-9_]{0,12}$/).filter((text) => text !== 'PATH');
    const form = fc.constantFrom(
      (n: string) => `use(context.${n});`,
      (n: string) => `use(context["${n}"]);`,
      (n: string) => `{ const { ${n}: x } = context; }`,
      (n: string) => `if (event.x) for (const y of [context.${n}]) use(y);`,
    );
    const silent = fc.constantFrom(
      (n: string) => `// context.${n}`,
      (n: string) => `use('context.${n}');`,
      (n: string) => `use(event.${n}, event['${n}']);`,
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, form)), fc.array(fc.tuple(name, silent)), (read, unread) => {
        const lines = [...read, ...unread].map(([n, write]) => write(n));
        expect(namesIn(handler(lines.join('\n')))).toEqual([...new Set(read.map(([n]) => n))].toSorted());
      }),
    );
  });

  test('of any text at all, without an error', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void namesIn(text)));
  });
});
