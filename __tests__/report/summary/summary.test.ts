import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Ending } from '../../../src/report/facts.ts';
import { formatSummary } from '../../../src/report/summary/summary.ts';
import { formatStepSummary } from '../../../src/report/summary/table.ts';
import { codeSpan, escapeMarkdown } from '../../../src/text/markdown.ts';
import { hostileReport } from '../../support/hostile.ts';
import { render, shown, tagsIn } from '../../support/markdown.ts';

describe('the summary', () => {
  const TAGS = new Set([
    'h3',
    'p',
    'span',
    'strong',
    's',
    'code',
    'a',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'pre',
    'details',
    'summary',
    'blockquote',
    'ul',
    'li',
  ]);

  test('keeps its shape and its size whatever it tells', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const markdown = formatSummary(report, 5_000_000);
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(64_000);
        const html = render(markdown);
        expect(tagsIn(html).filter((tag) => !TAGS.has(tag ?? ''))).toEqual([]);
        const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => new URL(href).hostname);
        expect(
          links.filter(
            (host) =>
              !['www.twilio.com', 'console.twilio.com', 'greeter-1234-dev.twil.io', 'github.com'].includes(host),
          ),
        ).toEqual([]);
        expect(html.match(/<h3>/g)).toHaveLength(1);
        // The paths of the health check, and nothing else, are a list in a quotation.
        const told = html.match(/<li>/g)?.length ?? 0;
        expect(html.replace(/<blockquote>\s*<ul>.*?<\/ul>\s*<\/blockquote>/s, '')).not.toMatch(/<(li|ul|blockquote)>/);
        expect(told).toBeLessThanOrEqual(report.facts.unhealthy?.length ?? 0);
        expect(html.match(/<details(?: open="")?>|<details open>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
        for (const [, table = ''] of html.matchAll(/<table>(.*?)<\/table>/gs)) {
          const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => row.match(/<t[hd]>/g)?.length);
          expect(new Set(rows).size).toBe(1);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('of a sub-action keeps its shape and its size whatever it tells', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('_', '&', '<', '`|', '@a', '😀', '\n').map((part) => part.repeat(300)),
    );
    const failure = fc.tuple(text, text, text).map(([what, why, next]) => ({ title: 'x', what, why, next }));
    const ending = fc.oneof(
      fc.constant<Ending>({ verdict: 'completed' }),
      failure.map((told): Ending => ({ verdict: 'error', failure: told })),
    );
    fc.assert(
      fc.property(ending, text, fc.array(text, { maxLength: 8 }), fc.nat(300), (end, goal, names, times) => {
        const items = Array.from({ length: times }, () => names).flat();
        const row = (name: string, limit: number) => [escapeMarkdown(name, limit), codeSpan(name, limit), '1'];
        const markdown = formatStepSummary({ title: 'T', goal, ending: end, columns: ['A', 'B', ''], items, row });
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(64_000);
        const html = render(markdown);
        expect(html.match(/<h3>/g)).toHaveLength(1);
        const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, cells = '']) => cells.match(/<t[hd]>/g)?.length);
        expect(new Set([3, ...rows]).size).toBe(1);
        // What is not in the table is counted.
        const shown = Math.max(0, rows.length - 1);
        expect(markdown.includes(`and ${items.length - shown} more, in the log`)).toBe(shown < items.length);
      }),
      { numRuns: 12 },
    );
  });

  test('of an ordinary size shows everything', () => {
    const dependencies = Array.from({ length: 200 }, (_, i) => ({ name: `@scope/package-${i}`, version: `1.0.${i}` }));
    const contents = { functionVersions: [], assetVersions: [], dependencies, runtime: 'node24' };
    const html = render(
      formatSummary({ startedAt: 0, phases: [], facts: { contents }, ending: { verdict: 'completed' } }, 1),
    );
    for (const { name } of dependencies) expect(shown(html)).toContain(name);
  });

  test('corrected lines that are several can be copied as they are', () => {
    const fix = ['function-versions: |', ...Array.from({ length: 500 }, (_, n) => `  /path-${n}=ZN${n}`)].join('\n');
    const problems = [
      { input: 'function-versions', rule: 'No.', fix },
      { input: 'timeout', rule: 'No.', fix: 'timeout: 10m' },
    ];
    const failure = { title: 'Inputs', what: 'No.', why: 'No.', next: 'Mend it.' };
    const ending = { verdict: 'error' as const, failure, problems };
    const markdown = formatSummary({ startedAt: 0, phases: [], facts: {}, ending }, 1);
    expect(markdown).toContain(`\n\n\`\`\`yaml\n${fix}\n\`\`\`\n`);
    expect(render(markdown)).toMatch(/<strong><code>function-versions<.code><.strong>: No\.<.p>\n<pre>/);
    expect(shown(render(markdown))).toContain('timeout: 10m');
  });
});
