/** The job summary of a sub-action: a title, what was to be done, what went wrong, and a table. GitHub-flavoured Markdown. */
import type { Explanation } from '../../model/errors.ts';
import { escapeMarkdown, withCode } from '../../text/markdown.ts';

/** A summary may have 1 MiB (runner 2.336); a row has about 300 bytes, and nobody reads the thousandth. */
const MAX_ROWS = 1_000;

/** What the summary is made of. */
export interface StepFacts<T> {
  readonly title: string;
  /** Undefined: nothing was begun. */
  readonly headline: string | undefined;
  readonly failure: Explanation | undefined;
  /** The names of the columns; the last may be ''. */
  readonly columns: readonly string[];
  readonly items: readonly T[];
  /** The cells of an item, escaped. */
  readonly row: (item: T) => readonly string[];
}

/** The summary as it is written. */
export function formatStepSummary<T>({ title, headline, failure, columns, items, row }: StepFacts<T>): string {
  const shown = items.slice(0, MAX_ROWS);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const sentences = failure === undefined ? [] : [failure.what, failure.why, failure.next];
  return [
    `### ${failure === undefined ? '✅' : '❌'} ${title}`,
    '',
    ...(headline === undefined ? [] : [escapeMarkdown(headline), '']),
    ...sentences.map((text) => `${withCode(escapeMarkdown(text, 1_500))}\n`),
    ...(shown.length === 0
      ? []
      : [line(columns), line(columns.map(() => '---')), ...shown.map((item) => line(row(item)))]),
    ...(shown.length < items.length ? ['', `and ${items.length - shown.length} more, in the log`] : []),
    '',
  ].join('\n');
}

/** A GitHub-flavoured table; cells are Markdown already. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
