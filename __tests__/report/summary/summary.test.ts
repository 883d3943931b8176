import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from 'js-yaml';
import type { Ending, Facts, RunReport } from '../../../src/report/facts.ts';
import { formatSummary } from '../../../src/report/summary/summary.ts';
import { formatStepSummary } from '../../../src/report/summary/table.ts';
import { codeSpan, escapeMarkdown } from '../../../src/text/markdown.ts';
import { yamlLine } from '../../../src/text/yaml.ts';
import { hostileReport } from '../../support/hostile.ts';
import { foreignTagsIn, render, rowLengthsIn, shown } from '../../support/markdown.ts';

const DAY = Date.UTC(2026, 10, 29, 13, 45);

describe('the summary', () => {
  test('keeps its shape and its size whatever it tells', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const markdown = formatSummary(report, 5_000_000, DAY);
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(64_000);
        const html = render(markdown);
        expect(foreignTagsIn(html, 's', 'blockquote')).toEqual([]);
        const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => new URL(href).hostname);
        expect(
          links.filter(
            (host) =>
              !['www.twilio.com', 'console.twilio.com', 'greeter-1234-dev.twil.io', 'github.com'].includes(host),
          ),
        ).toEqual([]);
        expect(html.match(/<h3>/g)).toHaveLength(1);
        // The paths of the health check with what their requests logged, and nothing else, are a list in a quotation.
        const reported = html.match(/<li>/g)?.length ?? 0;
        expect(html.replace(/<blockquote>\s*<ul>.*?<\/ul>\s*<\/blockquote>/s, '')).not.toMatch(/<(li|ul|blockquote)>/);
        const entries = report.facts.unhealthy?.flatMap(({ log = [], alert }) => [
          0,
          ...log,
          ...(alert ? [alert] : []),
        ]);
        expect([0, entries?.length]).toContain(reported);
        expect(html.match(/<details(?: open="")?>|<details open>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
        for (const [table] of html.matchAll(/<table>.*?<\/table>/gs)) expect(new Set(rowLengthsIn(table)).size).toBe(1);
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
      failure.map((explanation): Ending => ({ verdict: 'error', failure: explanation })),
    );
    fc.assert(
      fc.property(ending, text, fc.array(text, { maxLength: 8 }), fc.nat(300), (end, goal, names, times) => {
        const items = Array.from({ length: times }, () => names).flat();
        const row = (name: string, limit: number) => [escapeMarkdown(name, limit), codeSpan(name, limit), '1'];
        const rest = { isQuiet: () => false, quietTitle: '', sidsOf: () => [] };
        const facts = { title: 'T', goal, ending: end, columns: ['A', 'B', ''], items, row, ...rest };
        const markdown = formatStepSummary(facts);
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(64_000);
        const html = render(markdown);
        expect(html.match(/<h3>/g)).toHaveLength(1);
        const rows = rowLengthsIn(html);
        expect(new Set([3, ...rows]).size).toBe(1);
        // What is not in the table is counted.
        const shown = Math.max(0, rows.length - 1);
        expect(markdown.includes(`and ${items.length - shown} more, in the log`)).toBe(shown < items.length);
      }),
      { numRuns: 12 },
    );
  });

  test('SIDs are short but in what is folded and what is to be copied, and whole there', () => {
    const SID = /\b[A-Z]{2}[0-9a-f]{32}\b/g;
    const sid = fc
      .tuple(fc.constantFrom('ZB', 'ZN', 'ZE', 'ZS'), fc.nat())
      .map(([a, n]) => a + n.toString(16).padStart(32, '0'));
    const sentence = fc.array(fc.oneof(sid, fc.constantFrom('Build', 'is', '“build-sid:', '(', ').')), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(sid, fc.array(sentence, { minLength: 3, maxLength: 3 }), (build, parts) => {
        const [what = '', why = '', next = ''] = parts.map((words) => words.join(' '));
        const ending: Ending = { verdict: 'error', failure: { title: 'T', what, why, next } };
        const facts: Facts = {
          service: { sid: `ZS${'1'.repeat(32)}`, accountSid: undefined, uniqueName: undefined, isNew: false },
          inherited: { buildSid: build, from: `Build ${build}` },
          request: { goal: `Wait for Build ${build}`, timeoutMs: 1, dryRun: true },
        };
        const markdown = formatSummary({ startedAt: 0, phases: [], facts, ending }, 5_000, DAY);
        const seen = markdown
          .replace(/<details.*?<\/details>/gs, '')
          .replace(/```.*?```/gs, '')
          .replace(/ href="[^"]*"/g, '');
        expect(seen.match(SID)).toBeNull();
        const named = new Set(`${what} ${why} ${next}`.match(SID));
        expect([...named].slice(0, 20).filter((one) => !markdown.includes(one))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('every corrected line is a block that YAML reads back, and no wider than a phone where words can wrap', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc
        .array(fc.string({ unit: fc.constantFrom(...'abc/='), maxLength: 20 }), { maxLength: 20 })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
        const problems = values.map((text) => ({
          input: 'environment',
          rule: 'R.',
          fix: yamlLine('environment', text),
        }));
        const failure = { title: 'T', what: 'W', why: 'Y', next: 'N' };
        const report: RunReport = {
          startedAt: 0,
          phases: [],
          facts: {},
          ending: { verdict: 'error', failure, problems },
        };
        const blocks = [...formatSummary(report, 1, DAY).matchAll(/^```yaml\n(.*?)\n```$/gms)].map(
          ([, text = '']) => text,
        );
        expect(blocks.map((text) => load(text))).toEqual(values.map((text) => ({ environment: text })));
        const wide = blocks.flatMap((text) => text.split('\n')).filter((line) => line.length > 38);
        // A quotation is not broken, and a word is not.
        expect(wide.filter((line) => !line.includes('"') && line.trim().split(' ').length > 2)).toEqual([]);
      }),
    );
  });

  test('of an ordinary size shows everything', () => {
    const dependencies = Array.from({ length: 200 }, (_, i) => ({ name: `@scope/package-${i}`, version: `1.0.${i}` }));
    const contents = { functionVersions: [], assetVersions: [], dependencies, runtime: 'node24' };
    const html = render(
      formatSummary({ startedAt: 0, phases: [], facts: { contents }, ending: { verdict: 'completed' } }, 1, DAY),
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
    const markdown = formatSummary({ startedAt: 0, phases: [], facts: {}, ending }, 1, DAY);
    expect(markdown).toContain(`\n\n\`\`\`yaml\n${fix}\n\`\`\`\n`);
    expect(render(markdown)).toMatch(/<strong>function-versions<.strong>: No\.<.p>\n<pre>/);
    expect(shown(render(markdown))).toContain('timeout: 10m');
  });
});
