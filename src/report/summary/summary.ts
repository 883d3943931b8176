/**
 * The job summary: the verdict at a glance, then the Build, what to do, the timeline and the contents. It is read
 * in light and dark, and in a matrix one under another, so the heading says what differs. Pure.
 */
import type { Dependency, Version } from '../../model/build-contents.ts';
import type { Problem } from '../../model/errors.ts';
import { codeBlock, codeSpan, escapeMarkdown, withCode } from '../../text/markdown.ts';
import { count } from '../../text/quantities.ts';
import { sanitizeLines } from '../../text/sanitize.ts';
import { debuggerUrl } from '../console-links.ts';
import { type Facts, type FailedEnding, failureOf, type RunReport } from '../facts.ts';
import { formatResume, formatWayBack } from '../next-steps.ts';
import { formatFacts } from './facts-table.ts';
import { formatHeading } from './heading.ts';
import { fitSummary, type SizeLimits } from './size.ts';
import { formatTable } from './table.ts';
import { formatTimeline } from './timeline.ts';
import { formatUnhealthy } from './unhealthy.ts';

/** The job summary, GitHub-flavoured Markdown of at most 64 kB; `now` on the run's clock, in ms. */
export function formatSummary(report: RunReport, now: number): string {
  return fitSummary((limits) => format(report, now, limits), formatHeading(report, 100));
}

function format(report: RunReport, now: number, { text, rows }: SizeLimits): string {
  const { startedAt, facts, phases, ending } = report;
  const failed = failureOf(ending);
  const goal = facts.request?.goal;
  const sections = [
    formatHeading(report, text),
    goal === undefined ? '' : `${escapeMarkdown(goal, text)}.`,
    failed?.problems === undefined
      ? formatFailure(failed, facts.request?.region, text, rows)
      : formatProblems(failed.problems, text, rows),
    formatUnhealthy(facts, text, rows),
    formatResume(report),
    formatWayBack(report),
    formatFacts(report, now, text),
    facts.build === undefined ? '' : formatTimeline(phases, startedAt),
    formatContents(facts, rows),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** What happened and why, then what to do, which is what the reader came for. */
function formatFailure(
  ending: FailedEnding | undefined,
  region: string | undefined,
  text: number,
  rows: number,
): string {
  if (ending === undefined) return '';
  const { what, why, next, lines = [], code, requestId, link, file, line } = ending.failure;
  const facts = [
    code === undefined ? undefined : linked(`Twilio error ${code}`, link),
    requestId === undefined ? undefined : `request ${codeSpan(requestId, 100)}`,
    file === undefined ? undefined : codeSpan(line === undefined ? file : `${file}:${line}`, Math.min(text, 200)),
    ending.verdict === 'failed' ? linked('Debugger in the Twilio Console', debuggerUrl(region)) : undefined,
  ].filter((fact) => fact !== undefined);
  return [
    `${escapeMarkdown(what, text)} ${escapeMarkdown(why, text)}`,
    `**What to do:** ${escapeMarkdown(next, text)}`,
    ...(lines.length === 0 ? [] : [formatLines(lines.join('\n'), rows)]),
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

/** Functions, assets and dependencies, at most `rows` of each; '' where there are none. */
function formatContents({ contents, request }: Facts, rows: number): string {
  if (contents === undefined || rows === 0) return '';
  const lists = [
    formatVersions('function', contents.functionVersions, rows),
    formatVersions('asset', contents.assetVersions, rows),
    formatDependencies(
      contents.dependencies ?? [],
      request?.dependencies?.lockfile ?? request?.dependencies?.file,
      rows,
    ),
  ];
  return lists.filter((list) => list !== '').join('\n\n');
}

function formatVersions(kind: string, versions: readonly Version[], rows: number): string {
  const lines = versions.map(({ sid, path }) => [path === undefined ? '' : codeSpan(path, 200), codeSpan(sid, 100)]);
  return fold(count(versions.length, kind), ['Path', 'Version'], lines, rows);
}

function formatDependencies(list: readonly Dependency[], file: string | undefined, rows: number): string {
  const lines = list.map(({ name, version }) => [codeSpan(name, 200), codeSpan(version, 100)]);
  const words = count(list.length, 'dependency', 'dependencies');
  const title = file === undefined ? words : `${words} from ${codeSpan(file, 200)}`;
  return fold(title, ['Package', 'Version'], lines, rows);
}

/** A list that opens on a click. The empty lines are what makes GitHub read Markdown inside of HTML. */
function fold(title: string, head: readonly string[], lines: readonly (readonly string[])[], rows: number): string {
  if (lines.length === 0) return '';
  const left = lines.length - rows;
  const more = left > 0 ? ['', `and ${left} more`] : [];
  return [
    `<details><summary>${title}</summary>`,
    '',
    formatTable(head, lines.slice(0, rows)),
    ...more,
    '',
    '</details>',
  ].join('\n');
}
