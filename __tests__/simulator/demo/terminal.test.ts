import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clip, wrapLine } from '../../../simulator/demo/terminal.ts';

test('a line is broken at its spaces and keeps its indentation', () => {
  expect(wrapLine('  one two three', 10)).toEqual(['  one two', '  three']);
  expect(wrapLine('', 10)).toEqual(['']);
  expect(wrapLine(`x ${'a'.repeat(25)}`, 12)).toEqual(['x', 'a'.repeat(12), 'a'.repeat(12), 'a']);
});

test('no line is longer than asked for, and nothing but spaces is lost', () =>
  fc.assert(
    fc.property(
      fc.string({ maxLength: 200 }).map((text) => text.replaceAll('\n', ' ')),
      fc.integer({ min: 40, max: 80 }),
      (text, width) => {
        const lines = wrapLine(text, width);
        const indent = /^ */.exec(text)?.[0].length ?? 0;
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(Math.max(width, indent + 10));
        const bare = (some: string) => some.replaceAll(/\s/g, '');
        expect(bare(lines.join(''))).toBe(bare(text));
      },
    ),
  ));

test('a line is cut at the width', () => {
  expect(clip('12345', 5)).toBe('12345');
  expect(clip('123456', 5)).toBe('1234…');
});
