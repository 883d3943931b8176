import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sanitizeLine } from '../../src/text/sanitize.ts';

test('what would disappear is taken out before the line is cut', () => {
  expect(sanitizeLine(`${' '.repeat(5_000)}Twilio says no`)).toBe('Twilio says no');
  expect(sanitizeLine(`${'\u200b'.repeat(5_000)}Twilio says no`)).toBe('Twilio says no');
  expect(sanitizeLine(`${' \u200b\n'.repeat(5_000)}Twilio says no`)).toBe('Twilio says no');
  expect(sanitizeLine('x'.repeat(501))).toBe(`${'x'.repeat(499)}…`);
  expect(sanitizeLine('𝒳'.repeat(500))).toBe('𝒳'.repeat(500));
});

test('a line shows the first of what can be seen, and is no longer than it may be', () => {
  const piece = fc.oneof(
    fc.constantFrom(' ', '\n', '\u200b', '\ufeff', '\t\u202e', '::error::', '##[error]', 'x', '😀', '\u2028'),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  const text = fc.array(fc.tuple(piece, fc.integer({ min: 1, max: 200 })), { maxLength: 8 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 50 }), (pieces, limit) => {
      const raw = pieces.map(([part, times]) => part.repeat(times)).join('');
      const line = sanitizeLine(raw, limit);
      expect([...line].length).toBeLessThanOrEqual(limit);
      expect(line).not.toMatch(/##\[|^\s*::|[\r\n]/);
      const visible = raw.replace(/[\s\p{Cc}\p{Cf}\u2028\u2029]/gu, '');
      if (visible !== '') expect(line.trim()).not.toBe('');
    }),
    { numRuns: 300 },
  );
});
