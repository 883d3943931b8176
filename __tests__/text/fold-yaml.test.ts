/** Lines made narrow say the same to a reader of YAML. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { expression } from '../../src/inputs/declarations.ts';
import { foldYaml } from '../../src/text/fold-yaml.ts';
import { yamlLine, yamlList } from '../../src/text/yaml.ts';

const fold = (text: string, width = 38) => foldYaml(text.split('\n'), width).join('\n');

test.each([
  ['a short line stays', 'timeout: 5m', 'timeout: 5m'],
  [
    'a value goes below its name',
    `api-secret: ${expression('secrets.TWILIO_API_SECRET')}`,
    `api-secret: >-\n  ${expression('secrets.TWILIO_API_SECRET')}`,
  ],
  [
    'words wrap',
    "if: github.event.pull_request == null || github.actor != 'x'",
    "if: >-\n  github.event.pull_request == null ||\n  github.actor != 'x'",
  ],
  ['a comment wraps', '# bundle it into the code, and leave it out', '# bundle it into the code, and leave\n# it out'],

  [
    'a comment behind a value gets its own line',
    'project: app # and remove function-versions',
    '# and remove function-versions\nproject: app',
  ],
  ['… but not where that is of no use', `a: ${'b'.repeat(50)} # c`, `a: ${'b'.repeat(50)} # c`],
  ['what is in a block is text', `a: |\n  b: ${'c '.repeat(30)}d`, `a: |\n  b: ${'c '.repeat(30)}d`],
  ['a word is never broken', `a: ${'b'.repeat(50)}`, `a: ${'b'.repeat(50)}`],
  ['a # in quotes is no comment', `a: " # ${'b '.repeat(30)}"`, `a: " # ${'b '.repeat(30)}"`],
  ['a quoted value stays', `a: "${'b '.repeat(30)}"`, `a: "${'b '.repeat(30)}"`],
])('%s', (_, before, after) => expect(fold(before)).toBe(after));

const words = fc
  .array(
    fc.oneof(
      fc.string({ minLength: 1, maxLength: 45 }),
      fc.constantFrom('#', '- x', 'a: b', '|', '>-', '"', "'", 'x #y', '', ' '),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

test('what is folded is read back as what it was', () => {
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 3 }), fc.integer({ min: 10, max: 60 }), (value, list, width) => {
      for (const text of [yamlLine('environment', value), yamlList('health-check', [value, ...list], 'each its own')]) {
        const folded = fold(text, width);
        expect(load(folded)).toEqual(load(text));
        const below = `with:\n  ${text.replaceAll('\n', '\n  ')}`;
        expect(load(fold(below, width))).toEqual(load(below));
      }
    }),
    { numRuns: 400 },
  );
});

test('no line is wider than asked for, but where a word, a quotation or a block is', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcxyz./='), minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (parts) => {
      const line = `environment: x${parts.join(' ')}`;
      for (const one of foldYaml([line], 38)) expect(one.length).toBeLessThanOrEqual(38);
      expect(load(fold(line))).toEqual(load(line));
    }),
  );
});
