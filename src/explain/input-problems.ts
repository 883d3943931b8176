/** Everything that is wrong with the inputs, as one annotation. */
import type { Problem } from '../model/errors.ts';
import { count } from '../text/quantities.ts';
import { sanitizeLine } from '../text/sanitize.ts';

/** An annotation holds 4096 characters (runner 2.336); the rest is for what the runner puts around it. */
const MAX_CHARS = 4000;
/** More than a screenful of mistakes is read from the top anyway. */
const MAX_PROBLEMS = 20;

/** The text of one annotation about everything that is wrong with the inputs: under 4000 characters, harmless lines. */
export function formatProblems(problems: readonly Problem[]): string {
  // Long values are the first to go, then the last problems: a rule and its corrected line say more.
  for (const limit of [200, 80, 40]) {
    const text = format(problems, Math.min(MAX_PROBLEMS, problems.length), limit);
    if (text.length < MAX_CHARS) return text;
  }
  for (let shown = Math.min(MAX_PROBLEMS, problems.length) - 1; shown > 0; shown--) {
    const text = format(problems, shown, 40);
    if (text.length < MAX_CHARS) return text;
  }
  return format(problems, 0, 40);
}

function format(problems: readonly Problem[], shown: number, limit: number): string {
  const rest = problems.length - shown;
  return [
    headline(problems),
    ...problems.slice(0, shown).flatMap((problem) => ['', ...describe(problem, limit)]),
    ...(rest === 0 ? [] : ['', `and ${rest} more`]),
  ].join('\n');
}

function headline(problems: readonly Problem[]): string {
  const inputs = new Set(problems.map(({ input }) => input)).size;
  const more = inputs === problems.length ? '' : ` (${problems.length} problems)`;
  return `${count(inputs, 'input')} cannot be used${more}; nothing was sent to Twilio.`;
}

/** The input, the value seen and the rule; below it, indented, the corrected line. */
function describe(problem: Problem, limit: number): readonly string[] {
  const line = problem.line === undefined ? '' : `, line ${problem.line}`;
  const place = problem.file === undefined ? '' : ` (${sanitizeLine(problem.file, limit)}${line})`;
  const seen = problem.seen === undefined ? '' : ` “${sanitizeLine(problem.seen, limit)}”.`;
  // The whole line once more: two harmless halves can make a command.
  return [
    sanitizeLine(`\`${sanitizeLine(problem.input, 80)}\`${place}:${seen} ${sanitizeLine(problem.rule, 400)}`, 1000),
    `    ${sanitizeLine(problem.fix, 300)}`,
  ];
}
