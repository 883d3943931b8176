/** The job summary of a sub-action: a title, what was to be done, what went wrong, and a table. GitHub-flavoured Markdown. */
import { escapeMarkdown, withCode } from '../../text/markdown.ts';
import { type Ending, failureOf } from '../facts.ts';
import { fitSummary, type SizeLimits } from './size.ts';

/** What the summary is made of. */
export interface StepFacts<T> {
  /** In this program's words. */
  readonly title: string;
  /** Undefined: nothing was begun. */
  readonly goal: string | undefined;
  readonly ending: Ending;
  /** The names of the columns; the last may be ''. */
  readonly columns: readonly string[];
  readonly items: readonly T[];
  /** The cells of an item, escaped; texts of at most `limit` characters. */
  readonly row: (item: T, limit: number) => readonly string[];
}

/** The summary as it is written: at most 64 kB. */
export function formatStepSummary<T>(facts: StepFacts<T>): string {
  return fitSummary((limits) => format(facts, limits), formatTitle(facts));
}

function formatTitle({ ending, title }: Pick<StepFacts<unknown>, 'ending' | 'title'>): string {
  const symbol = failureOf(ending) !== undefined ? '❌' : ending.verdict === 'planned' ? '📝' : '✅';
  return `### ${symbol} ${title}`;
}

function format<T>(facts: StepFacts<T>, { text, rows }: SizeLimits): string {
  const { goal, ending, columns, items, row } = facts;
  const failure = failureOf(ending)?.failure;
  const shown = items.slice(0, rows);
  const left = items.length - shown.length;
  const sections = [
    formatTitle(facts),
    ...(goal === undefined ? [] : [escapeMarkdown(goal, text)]),
    ...(failure === undefined ? [] : [failure.what, failure.why, failure.next]).map((sentence) =>
      withCode(escapeMarkdown(sentence, text)),
    ),
    ...(shown.length === 0
      ? []
      : [
          formatTable(
            columns,
            shown.map((item) => row(item, Math.min(text, 300))),
          ),
        ]),
    ...(left === 0 ? [] : [`and ${left} more, in the log`]),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** A GitHub-flavoured table; cells are Markdown already. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
