/**
 * No text from outside can inject a command into the log, or break a table, add a link, an image or a heading, or
 * exceed a limit in the summary. The Markdown is read by a parser of GitHub's dialect.
 */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parseCommand } from '../../simulator/runner/commands.ts';
import { formatProblems } from '../../src/explain/input-problems.ts';
import { createLog, type LogPort } from '../../src/report/log.ts';
import { formatExplanation, formatReason } from '../../src/report/publish.ts';
import { formatSummary } from '../../src/report/summary/summary.ts';
import { codeSpan, escapeMarkdown } from '../../src/text/markdown.ts';
import { sanitizeLine } from '../../src/text/sanitize.ts';
import { hostile, hostileOutcome } from '../support/hostile.ts';

const render = (markdown: string) =>
  micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

const tagsIn = (html: string) => [...html.matchAll(/<\/?([a-z!?][^\s/>]*)/gi)].map(([, name]) => name);

/** What a reader sees: no tags, and entities as characters. */
const shown = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

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
      { numRuns: 100 },
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

describe('the summary', () => {
  const TAGS = new Set([
    'h3',
    'p',
    'span',
    'strong',
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
  ]);

  test('keeps its shape and its size whatever it tells', () => {
    fc.assert(
      fc.property(hostileOutcome, (outcome) => {
        const markdown = formatSummary(outcome, 5_000_000);
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(64_000);
        const html = render(markdown);
        expect(tagsIn(html).filter((tag) => !TAGS.has(tag ?? ''))).toEqual([]);
        const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => new URL(href).hostname);
        expect(
          links.filter(
            (host) => host !== 'www.twilio.com' && host !== 'console.twilio.com' && host !== 'greeter-1234-dev.twil.io',
          ),
        ).toEqual([]);
        expect(html.match(/<h3>/g)).toHaveLength(1);
        expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
        for (const [, table = ''] of html.matchAll(/<table>(.*?)<\/table>/gs)) {
          const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => row.match(/<t[hd]>/g)?.length);
          expect(new Set(rows).size).toBe(1);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('of an ordinary size shows everything', () => {
    const dependencies = Array.from({ length: 200 }, (_, i) => ({ name: `@scope/package-${i}`, version: `1.0.${i}` }));
    const contents = { functionVersions: [], assetVersions: [], dependencies, runtime: 'node24' };
    const html = render(formatSummary({ startedAt: 0, phases: [], contents, verdict: 'completed' }, 1));
    for (const { name } of dependencies) expect(shown(html)).toContain(name);
  });
});

describe('the log', () => {
  /** Lines as the runner sees them; `@actions/core` escapes line breaks in annotations itself. */
  function record() {
    const lines: string[] = [];
    const annotations: string[] = [];
    const port: LogPort = {
      info: (message) => void lines.push(...message.split(/\r\n|\n|\r/)),
      debug: (message) => void annotations.push(message),
      warning: (message, properties) => void annotations.push(message, properties?.title ?? ''),
      error: (message, properties) => void annotations.push(message, properties?.title ?? ''),
      startGroup: (name) => void annotations.push(name),
      endGroup: () => undefined,
    };
    return { log: createLog(port), lines, annotations };
  }

  test('no line is a command, and every text stays in its limits', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const { log, lines, annotations } = record();
        const explanation = { title: one, what: one, why: other, next: one, requestId: other };
        for (const text of [one, `  ${one}`, `${one}${other}`, `${one} = ${other}`]) log.line(text);
        log.group(one);
        log.debug(other);
        log.warning(one, { title: other });
        log.error(formatExplanation(explanation), { title: one });
        log.error(formatProblems([{ input: one, seen: other, rule: one, fix: other }]), { title: other });
        expect(lines).toHaveLength(4);
        expect(lines.filter((line) => parseCommand(line) !== undefined)).toEqual([]);
        // What the annotation says is also a line of the log.
        for (const line of annotations.flatMap((text) => text.split('\n'))) expect(parseCommand(line)).toBeUndefined();
        for (const text of annotations) expect([...text].length).toBeLessThanOrEqual(4_096);
        const reason = formatReason(explanation);
        expect([...reason].length).toBeLessThanOrEqual(300);
        expect(reason).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 100 },
    );
  });
});
