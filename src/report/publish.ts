/** How a run ended, for people: the annotation, the result and the job summary. */

import { MayExist } from '../async/create-once.ts';
import { explain, isExpected, resumeLines } from '../explain/error.ts';
import { formatProblems } from '../explain/input-problems.ts';
import { type Explanation, InputFailure, messageOf } from '../model/errors.ts';
import { count, formatDuration } from '../text/quantities.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import type { Log } from './log.ts';
import type { Outcome } from './outcome.ts';
import type { Outputs } from './outputs.ts';
import { formatResult, hideSids } from './result-json.ts';

/** The three sentences, then what a person may want to quote or open. */
function formatExplanation({ what, why, next, code, requestId, link }: Explanation): string {
  const facts = [
    code === undefined ? undefined : `Twilio error ${code}`,
    requestId === undefined ? undefined : `request ${requestId}`,
    link,
  ].filter((fact) => fact !== undefined);
  return [what, why, next, ...(facts.length === 0 ? [] : [facts.join(' · ')])].join('\n');
}

/** The output `failure-reason`: one line of at most 300 characters. */
export function formatReason({ what, why }: Explanation): string {
  return sanitizeLine(hideSids(`${what} ${why}`), 300);
}

/** Sets `result` and `result-file`; a file that cannot be written costs one line and nothing else. */
export async function reportResult(
  save: (json: string) => Promise<string | undefined>,
  outputs: Outputs,
  outcome: Outcome,
  log: Log,
  now: number,
): Promise<void> {
  const json = formatResult(outputs.all(), outcome, now);
  outputs.set('result', json);
  try {
    const file = await save(json);
    if (file !== undefined) outputs.set('result-file', file);
  } catch (error) {
    log.line(`The file with the result could not be written: ${messageOf(error)}`);
  }
}

/** The last group of the log: what became of it, and how long each phase took. The title is seen without a click. */
export function logResult(outcome: Outcome, outputs: Outputs, log: Log, now: number): void {
  log.group(`Result: ${outcome.verdict ?? 'error'} after ${formatDuration(now - outcome.startedAt)}`);
  for (const { name, start, end } of outcome.phases) log.line(`${name}: ${formatDuration((end ?? now) - start)}`);
  for (const [name, value] of Object.entries(outputs.all())) if (name !== 'result') log.line(`${name} = ${value}`);
  log.endGroup();
}

/** Formats and writes the job summary; what goes wrong there costs one line and nothing else. */
export async function writeSummary(
  runner: { writeSummary(markdown: string): Promise<void> },
  format: () => string,
  log: Log,
): Promise<void> {
  try {
    await runner.writeSummary(format());
  } catch (error) {
    log.line(`The job summary could not be written: ${messageOf(error)}`);
  }
}

/**
 * What ended a run: a verdict and an explanation in the outcome, and the one error annotation in the log. A mistake in
 * this program also leaves its stack in the debug log.
 */
export function reportFailure(error: unknown, outcome: Outcome, log: Log, cancelled: boolean): void {
  log.endGroup();
  if (error instanceof InputFailure) {
    reportProblems(error, outcome, log);
    return;
  }
  const { verdict, explanation } = explain(error, outcome, cancelled);
  outcome.verdict = verdict;
  outcome.failure = explanation;
  if (error instanceof MayExist) outcome.mayExist = error.candidates;
  if (error instanceof Error && !isExpected(error)) for (const line of error.stack?.split('\n') ?? []) log.debug(line);
  const { title, file, line } = explanation;
  log.error([formatExplanation(explanation), ...resumeLines(outcome)].join('\n'), {
    title,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
  });
}

function reportProblems({ problems, message }: InputFailure, outcome: Outcome, log: Log): void {
  outcome.verdict = 'error';
  outcome.problems = problems;
  outcome.failure = {
    title: 'Inputs',
    what: message,
    why: 'Nothing was sent to Twilio.',
    next: 'Correct the workflow and run it again.',
  };
  const inputs = new Set(problems.map(({ input }) => input)).size;
  log.error(formatProblems(problems), { title: `${count(inputs, 'input')} cannot be used` });
}
