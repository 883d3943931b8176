/** The job summary of `inventory/`. GitHub-flavoured Markdown. */
import type { RuntimeState } from '../../model/runtimes.ts';
import type { Ending } from '../../report/facts.ts';
import { fold, formatTable, joinParts } from '../../report/summary/blocks.ts';
import { escapeQuietly } from '../../report/summary/sids.ts';
import { fitSummary, type SizeLimits } from '../../report/summary/size.ts';
import { formatStepFailure, formatTitle } from '../../report/summary/table.ts';
import { codeSpan, escapeMarkdown } from '../../text/markdown.ts';
import { count, formatAge } from '../../text/quantities.ts';
import { describeMigration } from './duration.ts';
import { describeRuntime, describeSurvey, labelOf, MOST_ENVIRONMENTS, reasonOf } from './report.ts';
import type { Row, Survey } from './survey.ts';

/** Rows that are seen without a click; the rest is folded. */
const OPEN_ROWS = 50;

/** What the summary is made of. */
export interface SummaryFacts {
  readonly survey: Survey;
  readonly ending: Ending;
  /** Undefined: the inputs could not be read. */
  readonly goal: string | undefined;
  /** The runtime to be on. */
  readonly runtime: string | undefined;
}

/** The summary as it is written: at most 64 kB. */
export function formatSummary(facts: SummaryFacts): string {
  return fitSummary((limits) => format(facts, limits), formatHeading(facts));
}

function formatHeading({ survey, ending, runtime }: SummaryFacts): string {
  const { services, unread } = survey;
  // Before the first service was read, nothing is known of how many there are.
  if (services.length + unread.length === 0) return formatTitle({ ending, title: 'Inventory' });
  const left = unread.length === 0 ? '' : `, ${count(unread.length, 'service')} not read`;
  return formatTitle({ ending, title: `Inventory: ${describeSurvey(survey, runtime)}${left}` });
}

function format(facts: SummaryFacts, limits: SizeLimits): string {
  const { survey, ending, goal } = facts;
  const { text, rows: most } = limits;
  const open = survey.rows.slice(0, Math.min(OPEN_ROWS, most));
  const folded = survey.rows.slice(open.length, most);
  const left = survey.rows.length - open.length - folded.length;
  const parts = [
    formatHeading(facts),
    goal === undefined ? '' : `${escapeQuietly(goal, text)}.`,
    formatStepFailure(ending, limits),
    describeMigration(survey.toMove.length),
    formatUnread(survey, text, most),
    open.length === 0 ? '' : formatRows(open, text),
    folded.length === 0 ? '' : fold(`${folded.length} more`, formatRows(folded, text)),
    left === 0 ? '' : `and ${left} more, in the log`,
    formatServices(survey, text, most),
  ];
  return `${joinParts(parts)}\n`;
}

const SYMBOLS: Readonly<Record<RuntimeState['state'], string>> = {
  retired: '⛔ ',
  retiring: '⚠️ ',
  current: '',
  unknown: '❔ ',
};

function formatRows(rows: readonly Row[], text: number): string {
  return formatTable(
    ['Environment', 'Runtime', 'Age', 'To note'],
    rows.map((row) => formatRow(row, Math.min(text, 100))),
  );
}

function formatRow(row: Row, text: number): readonly string[] {
  const { build, support, url, ageMs } = row;
  const name = labelOf(row.environmentName, row.environment);
  // Not in code: a link there, in a grey row, has less contrast than WCAG's AA asks for (scripts/pictures). The URL is a
  // host name and nothing else (model/environments.ts, urlOf), so it needs no escaping.
  const linked = url === undefined ? codeSpan(name, text) : `<a href="${url}">${escapeMarkdown(name, text)}</a>`;
  const notes = [
    ...(row.toMove ? ['to move'] : []),
    ...(build?.handler === undefined ? [] : [`handler ${build.handler}`]),
    ...(build === undefined || build.ranges.length === 0 ? [] : [count(build.ranges.length, 'range')]),
  ];
  return [
    `${codeSpan(labelOf(row.serviceName, row.service), text)} ${linked}`,
    `${build === undefined ? '' : SYMBOLS[support.state]}${escapeMarkdown(describeRuntime(row), text)}`,
    ageMs === undefined ? '' : formatAge(ageMs),
    escapeMarkdown(notes.join(', '), text),
  ];
}

function formatUnread({ unread }: Survey, text: number, most: number): string {
  const lines = unread
    .slice(0, most)
    .map((one) => `- ${codeSpan(labelOf(one.serviceName, one.service), 100)} ${escapeMarkdown(reasonOf(one), text)}`);
  const left = unread.length - lines.length;
  return unread.length === 0
    ? ''
    : ['Not read:', '', ...lines, ...(left === 0 ? [] : [`- and ${left} more`])].join('\n');
}

function formatServices({ services }: Survey, text: number, most: number): string {
  const shown = services.slice(0, most);
  if (shown.length === 0) return '';
  const table = formatTable(
    ['Service', 'Environments', 'Builds', 'Live nowhere'],
    shown.map(({ service, serviceName, environments, builds, undeployed }) => [
      codeSpan(labelOf(serviceName, service), Math.min(text, 100)),
      `${environments} of ${MOST_ENVIRONMENTS}`,
      String(builds),
      String(undeployed),
    ]),
  );
  const left = services.length - shown.length;
  return fold(count(services.length, 'service'), left === 0 ? table : `${table}\n\nand ${left} more, in the log`);
}
