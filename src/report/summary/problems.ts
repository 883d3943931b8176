/** Mistakes in the inputs: for each what is wrong, and the corrected lines to copy. Pure. */
import type { Problem } from '../../model/errors.ts';
import { codeBlock, codeSpan, escapeMarkdown, withCode } from '../../text/markdown.ts';
import { sanitizeLines } from '../../text/sanitize.ts';
import { formatYaml, joinParts } from './blocks.ts';
import type { SizeLimits } from './size.ts';

/** More than a screenful of mistakes is read from the top anyway. */
const MOST = 20;

/** All of them, one below the other. */
export function formatProblems(problems: readonly Problem[], { text, rows }: SizeLimits): string {
  const shown = problems.slice(0, Math.max(1, Math.min(rows, MOST)));
  const left = problems.length - shown.length;
  return joinParts([
    ...shown.flatMap((problem) => [describe(problem, Math.min(text, 600)), formatFix(problem.fix, rows)]),
    left === 0 ? '' : `and ${left} more`,
  ]);
}

/** The input, where the mistake is, the value seen, the rule. */
function describe({ input, seen, rule, file, line }: Problem, limit: number): string {
  const place = file === undefined ? '' : ` in ${codeSpan(line === undefined ? file : `${file}:${line}`, limit)}`;
  const value = seen === undefined ? '' : ` ${codeSpan(seen, Math.min(limit, 200))}`;
  return `<strong>${escapeMarkdown(input, 80)}</strong>${place}:${value} ${withCode(escapeMarkdown(rule, limit))}`;
}

/** Lines of a workflow or of a manifest as a block; what is to be done otherwise as words, which wrap. */
function formatFix(fix: string, rows: number): string {
  if (/^(?:[\w-]+:(?: |$)|- \w+:|#)/.test(fix)) return formatYaml(fix.split('\n'), rows);
  const lines = sanitizeLines(fix, 400);
  // A JSON text is not folded: a string in it has no line break.
  if (/^["[{]/.test(fix)) return codeBlock('json', lines.slice(0, Math.max(6, rows * 10)));
  return `Instead: ${lines.map((line) => codeSpan(line, 400)).join(' ')}`;
}
