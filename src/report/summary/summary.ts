/**
 * The job summary: the verdict at a glance, then the Build, what to do, the timeline and the contents. It is read
 * in light and dark, and in a matrix one under another, so the heading says what differs. Pure.
 *
 * GitHub drops a summary of more than 1 MiB (runner 2.336); this one never has more than 64 kB.
 */

import { resumeLines } from '../../explain/error.ts';
import type { Dependency, Version } from '../../model/build-contents.ts';
import type { Explanation, Problem } from '../../model/errors.ts';
import { codeSpan, escapeMarkdown, withCode } from '../../text/markdown.ts';
import { count, formatDuration } from '../../text/quantities.ts';
import { debuggerUrl, serviceUrl } from '../console-links.ts';
import type { Outcome } from '../outcome.ts';
import type { Verdict } from '../outputs.ts';
import { formatTarget, formatWayBack } from './live.ts';
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

/** Symbol and words for the heading; a failure's own title says more than its verdict. */
const HEADINGS: Readonly<Record<Verdict, readonly [string, string]>> = {
  completed: ['✅', 'Build completed'],
  building: ['⏳', 'Build created, not waited for'],
  planned: ['📝', 'Dry run: nothing was created'],
  failed: ['❌', 'Build failed'],
  'timed-out': ['⏰', 'Timed out'],
  cancelled: ['⛔', 'Cancelled'],
  superseded: ['⚠️', 'Superseded'],
  unhealthy: ['❌', 'Unhealthy'],
  unverified: ['⚠️', 'Unverified'],
  error: ['❌', 'Error'],
};

/** The job summary, GitHub-flavoured Markdown of at most 64 kB; `now` on the run's clock, in ms. */
export function formatSummary(outcome: Outcome, now: number): string {
  const texts = SIZE_LIMITS.map((measure) => () => format(outcome, now, measure));
  for (const text of texts) {
    const markdown = text();
    if (new TextEncoder().encode(markdown).length <= MAX_BYTES) return markdown;
  }
  return `${formatHeading(outcome, { text: 100, rows: 0 })}\n`;
}

function format(outcome: Outcome, now: number, measure: SizeLimits): string {
  const { failure, problems, phases, build } = outcome;
  const sections = [
    formatHeading(outcome, measure),
    outcome.headline === undefined ? '' : `${escapeMarkdown(outcome.headline, measure.text)}.`,
    problems !== undefined ? formatProblemTable(problems, measure) : formatFailure(failure, outcome, measure),
    formatResume(outcome),
    formatWayBack(outcome),
    formatFacts(outcome, now, measure),
    build === undefined ? '' : formatTimeline(phases, outcome.startedAt),
    formatContents(outcome, measure),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function formatHeading(
  { verdict = 'error', failure, problems, service, build, contents, target }: Outcome,
  { text }: SizeLimits,
): string {
  const [symbol, own] = HEADINGS[verdict];
  const words = verdict === 'building' && build?.origin === 'reused' ? 'Build found, not waited for' : own;
  const title =
    problems === undefined ? (failure?.title ?? words) : `${count(problems.length, 'problem')} with the inputs`;
  const runtime = build?.runtime ?? contents?.runtime;
  const where = target !== undefined && verdict === 'completed' ? `live in ${target.name}` : target?.name;
  const parts = [title, service?.uniqueName ?? service?.sid, where, runtime].filter((part) => part !== undefined);
  return `### ${symbol} ${parts.map((part) => escapeMarkdown(part, Math.min(text, 120))).join(' · ')}`;
}

/** What happened and why, then what to do, which is what the reader came for. */
function formatFailure(failure: Explanation | undefined, outcome: Outcome, { text }: SizeLimits): string {
  if (failure === undefined) return '';
  const { what, why, next, code, requestId, link, file, line } = failure;
  const facts = [
    code === undefined ? undefined : linked(`Twilio error ${code}`, link),
    requestId === undefined ? undefined : `request ${codeSpan(requestId, 100)}`,
    file === undefined ? undefined : codeSpan(line === undefined ? file : `${file}:${line}`, Math.min(text, 200)),
    outcome.verdict === 'failed' ? linked('Debugger in the Twilio Console', debuggerUrl(outcome.region)) : undefined,
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

/** What it is about. In HTML, because a Markdown table cannot be without a head. */
function formatFacts(outcome: Outcome, now: number, { text }: SizeLimits): string {
  const { build, service, inherited, mayExist, startedAt } = outcome;
  const rows: (readonly [string, string])[] = [];
  if (build !== undefined) {
    const reused = build.origin === 'reused' ? ' (there before, none was created)' : '';
    rows.push(['Build', `${codeSpan(build.sid)} ${escapeMarkdown(build.status, 100)}${reused}`]);
    if (build.runtime !== undefined) rows.push(['Runtime', escapeMarkdown(build.runtime, 100)]);
  }
  if (inherited !== undefined) {
    rows.push([
      'Inherited from',
      `${codeSpan(inherited.buildSid)} (${escapeMarkdown(inherited.from, Math.min(text, 120))})`,
    ]);
  }
  const changes = inherited?.words ?? outcome.drift;
  if (changes !== undefined) rows.push(['Changes', escapeMarkdown(changes, text)]);
  if (mayExist !== undefined && mayExist.length > 0)
    rows.push([
      'May be ours',
      mayExist
        .slice(0, 10)
        .map((sid) => codeSpan(sid, 100))
        .join(', '),
    ]);
  if (service !== undefined) {
    const name = service.uniqueName === undefined ? '' : `${escapeMarkdown(service.uniqueName, Math.min(text, 120))} `;
    const page = serviceUrl(service.sid, outcome.region, outcome.target?.environmentSid);
    rows.push(['Service', `${name}<a href="${page}">${codeSpan(service.sid)}</a>`]);
  }
  rows.push(...formatTarget(outcome.target));
  if (rows.length === 0) return '';
  const took = build?.ended?.tookMs;
  rows.push([
    'Duration',
    `${took !== undefined ? `${formatDuration(took)} for the Build, ` : ''}${formatDuration(now - startedAt)} in all`,
  ]);
  return ['<table>', ...rows.map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`), '</table>'].join(
    '\n',
  );
}

/** A GitHub-flavoured table; cells are Markdown already. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function formatProblemTable(problems: readonly Problem[], { text, rows }: SizeLimits): string {
  const limit = Math.min(text, 400);
  const shown = problems.slice(0, Math.max(1, Math.min(rows, 20)));
  const lines = shown.map(({ input, seen, rule, fix, file, line }) => [
    codeSpan(input, 80),
    `${seen === undefined ? '' : `${codeSpan(seen, Math.min(limit, 80))} `}${withCode(escapeMarkdown(rule, limit))}${file === undefined ? '' : ` (${codeSpan(line === undefined ? file : `${file}:${line}`, limit)})`}`,
    codeSpan(fix, limit),
  ]);
  const left = problems.length - shown.length;
  return [
    'Nothing was sent to Twilio.',
    table(['Input', 'What is wrong', 'Write instead'], lines),
    ...(left === 0 ? [] : [`and ${left} more`]),
  ].join('\n\n');
}

/** The lines that go on with the Build; a failure has said so already. */
function formatResume(outcome: Outcome): string {
  const lines = resumeLines(outcome);
  if (lines.length === 0) return '';
  const yaml = ['```yaml', ...lines, '```'].join('\n');
  return outcome.failure === undefined
    ? `Twilio goes on with this Build. To wait for it, give its SID in place of its contents:\n\n${yaml}`
    : yaml;
}

function formatContents({ contents, dependencies }: Outcome, { rows }: SizeLimits): string {
  if (contents === undefined || rows === 0) return '';
  const lists = [
    formatVersions('function', contents.functionVersions, rows),
    formatVersions('asset', contents.assetVersions, rows),
    formatDependencies(contents.dependencies ?? [], dependencies?.lockfile ?? dependencies?.file, rows),
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
    table(head, lines.slice(0, rows)),
    ...more,
    '',
    '</details>',
  ].join('\n');
}
