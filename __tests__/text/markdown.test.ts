/**
 * No text from outside can break a table, or add a link, an image or a heading. The Markdown is read by a parser of
 * GitHub's dialect.
 */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeSpan, escapeMarkdown } from '../../src/text/markdown.ts';
import { sanitizeLine } from '../../src/text/sanitize.ts';
import { hostile } from '../support/hostile.ts';
import { render, shown, tagsIn } from '../support/markdown.ts';

describe('Markdown', () => {
  test.each([
    ['a paragraph', (text: string) => escapeMarkdown(text), /^(p|span)$/],
    ['code', (text: string) => codeSpan(text), /^(p|span|code)$/],
    ['a heading', (text: string) => `### ${escapeMarkdown(text)}`, /^(h3|span)$/],
  ])('%s shows the characters and nothing else', (_, format, allowed) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = render(format(text));
        expect(tagsIn(html).filter((tag) => !allowed.test(tag ?? ''))).toEqual([]);
        expect(shown(html).trim()).toBe(sanitizeLine(text.replaceAll('\ue000', '')));
      }),
      { numRuns: 20 },
    );
  });

  test('a cell stays one cell', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const html = render(`| a | b |\n| --- | --- |\n| ${escapeMarkdown(one)} | ${codeSpan(other)} |\n`);
        const cells = [...html.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = '']) => shown(cell).trim());
        expect(cells).toEqual([one, other].map((text) => sanitizeLine(text.replaceAll('\ue000', ''))));
      }),
    );
  });
});
