/**
 * The job summary: the verdict at a glance, then the Build, what to do, the timeline and the contents. It is read
 * in light and dark, and in a matrix one under another, so the heading says what differs. Pure.
 *
 * GitHub drops a summary of more than 1 MiB (runner 2.336); this one never has more than 64 kB.
 */
import type { Problem } from '../../model/errors.ts';
import { codeBlock, codeSpan, escapeMarkdown, withCode } from '../../text/markdown.ts';
import { sanitizeLines } from '../../text/sanitize.ts';
import { debuggerUrl } from '../console-links.ts';
import { type FailedEnding, failureOf, type RunReport } from '../facts.ts';
import { formatResume, formatWayBack } from '../next-steps.ts';
import { formatContents } from './contents-lists.ts';
import { formatFacts } from './facts-table.ts';
import { formatHeading } from './heading.ts';
import { formatTable } from './table.ts';
import { formatTimeline } from './timeline.ts';

const MAX_BYTES = 64_000;

/** How much of it is shown: characters of a text, rows of a table. */
interface SizeLimits {
  readonly text: number;
  readonly rows: number;
}

/** The first that fits is taken. An escaped character has up to 18 bytes, so the last one always fits. */
const SIZE_LIMITS: readonly SizeLimits[] = [
  { text: 1_500, rows: 200 },
  { text: 800, rows: 50 },
  { text: 250, rows: 10 },
  { text: 100, rows: 0 },
];

/** The job summary, GitHub-flavoured Markdown of at most 64 kB; `now` on the run's clock, in ms. */
export function formatSummary(report: RunReport, now: number): string {
  const texts = SIZE_LIMITS.map((measure) => () => format(report, now, measure));
  for (const text of texts) {
    const markdown = text();
    if (new TextEncoder().encode(markdown).length <= MAX_BYTES) return markdown;
  }
  return `${formatHeading(report, 100)}\n`;
}

function format(report: RunReport, now: number, { text, rows }: SizeLimits): string {
  const { startedAt, facts, phases, ending } = report;
  const failed = failureOf(ending);
  const goal = facts.request?.goal;
  const sections = [
    formatHeading(report, text),
    goal === undefined ? '' : `${escapeMarkdown(goal, text)}.`,
    failed?.problems === undefined
      ? formatFailure(failed, facts.request?.region, text)
      : formatProblems(failed.problems, text, rows),
    formatResume(report),
    formatWayBack(report),
    formatFacts(report, now, text),
    facts.build === undefined ? '' : formatTimeline(phases, startedAt),
    formatContents(facts, rows),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** What happened and why, then what to do, which is what the reader came for. */
function formatFailure(ending: FailedEnding | undefined, region: string | undefined, text: number): string {
  if (ending === undefined) return '';
  const { what, why, next, code, requestId, link, file, line } = ending.failure;
  const facts = [
    code === undefined ? undefined : linked(`Twilio error ${code}`, link),
    requestId === undefined ? undefined : `request ${codeSpan(requestId, 100)}`,
    file === undefined ? undefined : codeSpan(line === undefined ? file : `${file}:${line}`, Math.min(text, 200)),
    ending.verdict === 'failed' ? linked('Debugger in the Twilio Console', debuggerUrl(region)) : undefined,
  ].filter((fact) => fact !== undefined);
  return [
    `${escapeMarkdown(what, text)} ${escapeMarkdown(why, text)}`,
    `**What to do:** ${escapeMarkdown(next, text)}`,
    ...(facts.length === 0 ? [] : [facts.join(' · ')]),
  ].join('\n\n');
}

/** A link of our own making; the address never holds text from outside. */
function linked(words: string, address: string | undefined): string {
  return address === undefined ? escapeMarkdown(words) : `[${escapeMarkdown(words)}](${address})`;
}

/** A table of them; corrected lines that are several stand in blocks below it, to be copied as they are. */
function formatProblems(problems: readonly Problem[], text: number, rows: number): string {
  const limit = Math.min(text, 600);
  const shown = problems.slice(0, Math.max(1, Math.min(rows, 20)));
  const isBlock = ({ fix }: Problem) => fix.includes('\n');
  const lines = shown.map((problem) => [
    codeSpan(problem.input, 80),
    describe(problem, limit),
    isBlock(problem) ? 'the lines below' : codeSpan(problem.fix, limit),
  ]);
  const left = problems.length - shown.length;
  return [
    'Nothing was sent to Twilio.',
    formatTable(['Input', 'What is wrong', 'Write instead'], lines),
    ...(left === 0 ? [] : [`and ${left} more`]),
    ...shown.filter(isBlock).map(({ fix }) => formatLines(fix, rows)),
  ].join('\n\n');
}

/** The value seen, the rule, and where the mistake is. */
function describe({ seen, rule, file, line }: Problem, limit: number): string {
  const value = seen === undefined ? '' : `${codeSpan(seen, Math.min(limit, 80))} `;
  const place = file === undefined ? '' : ` (${codeSpan(line === undefined ? file : `${file}:${line}`, limit)})`;
  return `${value}${withCode(escapeMarkdown(rule, limit))}${place}`;
}

/** Corrected lines as a block; `rows` bounds them, with room for the versions of the largest Build. */
function formatLines(fix: string, rows: number): string {
  const lines = sanitizeLines(fix, 400);
  const shown = lines.slice(0, Math.max(3, rows * 10));
  const left = lines.length - shown.length;
  return [codeBlock('yaml', shown), ...(left === 0 ? [] : [`and ${left} lines more`])].join('\n\n');
}
