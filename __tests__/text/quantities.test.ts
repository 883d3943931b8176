import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { count, formatDuration } from '../../src/text/quantities.ts';

test('nouns follow their number', () => {
  expect([0, 1, 2].map((n) => count(n, 'asset'))).toEqual(['0 assets', '1 asset', '2 assets']);
  expect(count(2, 'dependency', 'dependencies')).toBe('2 dependencies');
});

describe('a duration', () => {
  test.each([
    [0, '0 ms'],
    [999.4, '999 ms'],
    [999.6, '1 s'],
    [4_249, '4.2 s'],
    [59_940, '59.9 s'],
    [59_960, '1 m 00 s'],
    [125_000, '2 m 05 s'],
    [3_599_400, '59 m 59 s'],
    [3_599_600, '1 h 00 m'],
    [3_720_000, '1 h 02 m'],
  ])('%d ms → %s', (ms, text) => expect(formatDuration(ms)).toBe(text));

  test('is never sixty of a unit that has a larger one, and longer ones never look shorter', () => {
    const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
    const read = (text: string) =>
      [...text.matchAll(/([\d.]+) (ms|s|m|h)/g)].reduce(
        (sum, [, n, unit]) => sum + Number(n) * (units[unit ?? ''] ?? 0),
        0,
      );
    // Near the borders, where rounding decides.
    const ms = fc
      .tuple(
        fc.constantFrom(0, 1_000, 60_000, 3_600_000, 7_200_000),
        fc.double({ min: -1_500, max: 1_500, noNaN: true }),
      )
      .map(([at, off]) => Math.max(0, at + off));
    fc.assert(
      fc.property(ms, ms, (one, other) => {
        for (const value of [one, other])
          expect(formatDuration(value)).not.toMatch(/\b1000(?:\.\d)? ms|\b60(?:\.\d)? [sm]\b/);
        const [short, long] = [Math.min(one, other), Math.max(one, other)];
        expect(read(formatDuration(short))).toBeLessThanOrEqual(read(formatDuration(long)));
        expect(Math.abs(read(formatDuration(long)) - long)).toBeLessThanOrEqual(long < 3_599_500 ? 500 : 60_000);
      }),
      { numRuns: 2_000 },
    );
  });
});
