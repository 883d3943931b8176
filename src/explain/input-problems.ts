/** Everything that is wrong with the inputs, as one annotation. */
import { countInputs, type Problem } from '../model/errors.ts';
import { count } from '../text/quantities.ts';
import { sanitizeLine, sanitizeLines } from '../text/sanitize.ts';

/** An annotation holds 4096 characters (runner 2.336); the rest is for what the runner puts around it. */
const MAX_CHARS = 4000;
/** More than a screenful of mistakes is read from the top anyway. */
const MAX_PROBLEMS = 20;

/** How much is shown of each problem: characters of the value seen, corrected lines. */
interface SizeLimits {
  readonly seen: number;
  readonly lines: number;
}

/** The first that fits is taken. Long values go first, since a rule and its corrected lines say more. */
const SIZE_LIMITS: readonly SizeLimits[] = [
  { seen: 200, lines: 50 },
  { seen: 80, lines: 30 },
  { seen: 40, lines: 10 },
];
const SMALLEST: SizeLimits = { seen: 40, lines: 3 };

/** The text of one annotation about everything that is wrong with the inputs: under 4000 characters, harmless lines. */
export function formatProblems(problems: readonly Problem[]): string {
  const most = Math.min(MAX_PROBLEMS, problems.length);
  for (const limits of SIZE_LIMITS) {
    const text = format(problems, most, limits);
    if (text.length < MAX_CHARS) return text;
  }
  for (let shown = most; shown > 0; shown--) {
    const text = format(problems, shown, SMALLEST);
    if (text.length < MAX_CHARS) return text;
  }
  return format(problems, 0, SMALLEST);
}

function format(problems: readonly Problem[], shown: number, limits: SizeLimits): string {
  const rest = problems.length - shown;
  return [
    countProblems(problems),
    ...problems.slice(0, shown).flatMap((problem) => ['', ...describe(problem, limits)]),
    ...(rest === 0 ? [] : ['', `and ${rest} more`]),
  ].join('\n');
}

function countProblems(problems: readonly Problem[]): string {
  const inputs = new Set(problems.map(({ input }) => input)).size;
  const more = inputs === problems.length ? '' : ` (${problems.length} problems)`;
  return `${countInputs(problems)}${more}; nothing was sent to Twilio.`;
}

/** The input, the value seen and the rule; below it, indented, the corrected lines. */
function describe(problem: Problem, limits: SizeLimits): readonly string[] {
  const line = problem.line === undefined ? '' : `, line ${problem.line}`;
  const place = problem.file === undefined ? '' : ` (${sanitizeLine(problem.file, limits.seen)}${line})`;
  const seen = problem.seen === undefined ? '' : ` “${sanitizeLine(problem.seen, limits.seen)}”.`;
  const fix = sanitizeLines(problem.fix, 400);
  const rest = fix.length - limits.lines;
  return [
    // The whole line once more: two harmless halves can make a command.
    sanitizeLine(`\`${sanitizeLine(problem.input, 80)}\`${place}:${seen} ${sanitizeLine(problem.rule, 600)}`, 1000),
    ...fix.slice(0, limits.lines).map((text) => `    ${text}`),
    ...(rest > 0 ? [`    … and ${count(rest, 'line')} more, in the job summary`] : []),
  ];
}
