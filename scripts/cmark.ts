/**
 * Holds the summary to GitHub's own Markdown parser (cmark-gfm, a package of Debian and Homebrew), which knows links that
 * the parser in the tests does not make: `node scripts/cmark.ts`. Hostile text must not become a link, an image, a
 * heading or a cell. Exits with 1 and the text when it does.
 */

import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { hostile, hostileReport } from '../__tests__/support/hostile.ts';
import { formatSummary } from '../src/report/summary/summary.ts';
import { codeSpan, escapeMarkdown } from '../src/text/markdown.ts';

const EXTENSIONS = ['table', 'autolink', 'strikethrough', 'tagfilter', 'tasklist'].flatMap((name) => ['-e', name]);

function render(markdown: string): string {
  return execFileSync('cmark-gfm', ['--unsafe', ...EXTENSIONS], { input: markdown, encoding: 'utf8', maxBuffer: 1e8 });
}

function refuse(what: string, markdown: string): never {
  console.error(`${what}:\n${markdown}`);
  process.exit(1);
}

const ALLOWED = /^\/?(?:p|span|code|table|thead|tbody|tr|th|td|h3|strong|s|pre|details|summary|a|blockquote|ul|li)$/;
const OURS = /^https:\/\/(?:(?:www|console)\.twilio\.com\/|greeter-1234-dev\.twil\.io$|github\.com\/o\/r\/commit\/)/;

function check(markdown: string, links: RegExp | undefined): void {
  const html = render(markdown);
  for (const [, tag = ''] of html.matchAll(/<(\/?[^\s>]*)/g))
    if (!ALLOWED.test(tag)) refuse(`<${tag}> appeared`, markdown);
  for (const [, address = ''] of html.matchAll(/<a href="([^"]*)"/g))
    if (!links?.test(address)) refuse(`a link to ${address} appeared`, markdown);
}

const texts = fc.sample(hostile, 3_000);
for (let i = 0; i < texts.length; i += 100) {
  const cells = texts.slice(i, i + 100).map((text) => `| ${escapeMarkdown(text)} | ${codeSpan(text)} |`);
  const table = ['| a | b |', '| --- | --- |', ...cells].join('\n');
  check(table, undefined);
  if (render(table).match(/<td>/g)?.length !== cells.length * 2) refuse('a cell was lost', table);
  check(
    texts
      .slice(i, i + 100)
      .map((text) => escapeMarkdown(text))
      .join('\n\n'),
    undefined,
  );
}
for (const report of fc.sample(hostileReport, 300)) check(formatSummary(report, 5_000_000, Date.now()), OURS);
console.log('GitHub’s own parser made of 3000 hostile texts and 300 summaries nothing but what was meant.');
