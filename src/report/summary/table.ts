/** The job summary of a sub-action: a title, what was to be done, what went wrong, and a table. GitHub-flavoured Markdown. */
import { countInputs } from '../../model/errors.ts';
import { codeSpan, escapeMarkdown, withCode } from '../../text/markdown.ts';
import { sidsIn } from '../../text/short-sids.ts';
import { type Ending, failureOf } from '../facts.ts';
import { fold, formatTable, formatYaml, joinParts } from './blocks.ts';
import { SYMBOLS } from './heading.ts';
import { formatProblems } from './problems.ts';
import { escapeQuietly } from './sids.ts';
import { fitSummary, type SizeLimits } from './size.ts';

/** What the summary is made of. */
export interface StepFacts<T> {
  /** What became of it, e.g. `Builds of greeter: 4 deleted, 3 kept`; of a dry run it says so. In this program's words. */
  readonly title: string;
  /** Undefined: nothing was begun. */
  readonly goal: string | undefined;
  readonly ending: Ending;
  /** The names of the columns; the last may be ''. */
  readonly columns: readonly string[];
  readonly items: readonly T[];
  /** The cells of an item, escaped; texts of at most `limit` characters. */
  readonly row: (item: T, limit: number) => readonly string[];
  /** Whether an item is one of those that stay as they are: they are counted, and listed in a folded part. */
  readonly isQuiet: (item: T) => boolean;
  /** What the folded part is called, e.g. `3 kept`. */
  readonly quietTitle: string;
  /** Names and SIDs of what the table shows by a few characters: whole in a folded part. */
  readonly sidsOf: (item: T) => readonly (readonly [name: string, sid: string])[];
}

/** The summary as it is written: at most 64 kB. */
export function formatStepSummary<T>(facts: StepFacts<T>): string {
  return fitSummary((limits) => format(facts, limits), formatTitle(facts));
}

/** `### ✅ Builds of greeter: 4 deleted, 3 kept`; of inputs that cannot be used, that nothing was sent. */
export function formatTitle({ ending, title }: Pick<StepFacts<unknown>, 'ending' | 'title'>): string {
  const failed = failureOf(ending);
  const words = failed?.problems === undefined ? title : `${countInputs(failed.problems)}: nothing was sent to Twilio`;
  return `### ${SYMBOLS[ending.verdict]} ${escapeQuietly(words, 200)}`;
}

function format<T>(facts: StepFacts<T>, limits: SizeLimits): string {
  const { goal, ending, items, isQuiet, quietTitle } = facts;
  const { text } = limits;
  const loud = items.filter((item) => !isQuiet(item));
  const quiet = items.filter(isQuiet);
  const parts = [
    formatTitle(facts),
    goal === undefined ? '' : `${escapeQuietly(goal, text)}.`,
    formatStepFailure(ending, limits),
    listItems(facts, loud, limits),
    fold(escapeMarkdown(quietTitle), listItems(facts, quiet, limits)),
    formatSids(facts, limits),
  ];
  return `${joinParts(parts)}\n`;
}

/** What happened, what to do, lines to copy, and why; of inputs that cannot be used the corrected lines. '' after a success. */
export function formatStepFailure(ending: Ending, limits: SizeLimits): string {
  const failed = failureOf(ending);
  if (failed === undefined) return '';
  if (failed.problems !== undefined) return formatProblems(failed.problems, limits);
  const { what, why, next, lines = [] } = failed.failure;
  const say = (sentence: string) => withCode(escapeQuietly(sentence, limits.text));
  return joinParts([
    say(what),
    `<strong>What to do:</strong> ${say(next)}`,
    lines.length === 0 ? '' : formatYaml(lines, limits.rows),
    `<strong>Why:</strong> ${say(why)}`,
  ]);
}

function listItems<T>({ columns, row }: StepFacts<T>, items: readonly T[], { text, rows }: SizeLimits): string {
  const shown = items.slice(0, rows);
  const left = items.length - shown.length;
  const cells = shown.map((item) => row(item, Math.min(text, 300)));
  return joinParts([
    cells.length === 0 ? '' : formatTable(columns, cells),
    left === 0 ? '' : `and ${left} more, in the log`,
  ]);
}

/** The whole of what the table and the sentences name by its last characters. */
function formatSids<T>(facts: StepFacts<T>, { text, rows }: SizeLimits): string {
  const { items, sidsOf, ending, goal = '', title } = facts;
  const { what = '', why = '', next = '' } = failureOf(ending)?.failure ?? {};
  const ofItems = items.slice(0, rows).flatMap(sidsOf);
  const listed = new Set(ofItems.map(([, sid]) => sid));
  const others = sidsIn(`${title} ${goal} ${what} ${why} ${next}`).filter((sid) => !listed.has(sid));
  const lines = [...ofItems, ...others.slice(0, 20).map((sid) => ['', sid] as const)].map(([name, sid]) => [
    escapeMarkdown(name, Math.min(text, 200)),
    codeSpan(sid),
  ]);
  return fold('Whole SIDs', lines.length === 0 ? '' : formatTable(['Name', 'SID'], lines));
}
