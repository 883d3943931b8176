/** How a run ended, for people: the annotation, the result and the job summary. */

import { explain, isExpected } from '../explain/error.ts';
import { formatProblems } from '../explain/input-problems.ts';
import { type Explanation, messageOf } from '../model/errors.ts';
import type { Facts, FailedEnding, RunReport } from '../report/facts.ts';
import type { Log } from '../report/log.ts';
import { resumeLines } from '../report/next-steps.ts';
import type { Outputs } from '../report/outputs.ts';
import { count, formatDuration } from '../text/quantities.ts';
import { hideSids, sanitizeLine } from '../text/sanitize.ts';

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
  report: RunReport,
  log: Log,
  now: number,
): Promise<void> {
  const { formatResult } = await import('../report/result-json.ts');
  const json = formatResult(outputs.all(), report, now);
  outputs.set('result', json);
  try {
    const file = await save(json);
    if (file !== undefined) outputs.set('result-file', file);
  } catch (error) {
    log.line(`The file with the result could not be written: ${messageOf(error)}`);
  }
}

/** The last group of the log: what became of it, and how long each phase took. The title is seen without a click. */
export function logResult({ startedAt, phases, ending }: RunReport, outputs: Outputs, log: Log, now: number): void {
  log.group(`Result: ${ending.verdict} after ${formatDuration(now - startedAt)}`);
  for (const { name, start, end } of phases) log.line(`${name}: ${formatDuration((end ?? now) - start)}`);
  for (const [name, value] of Object.entries(outputs.all())) if (name !== 'result') log.line(`${name} = ${value}`);
  log.endGroup();
}

/** Formats and writes the job summary, if there is one; what goes wrong there costs one line and nothing else. */
export async function writeSummary(
  runner: { writeSummary(markdown: string): Promise<void> },
  format: () => Promise<string | undefined> | string | undefined,
  log: Log,
): Promise<void> {
  try {
    const markdown = await format();
    if (markdown !== undefined) await runner.writeSummary(markdown);
  } catch (error) {
    log.line(`The job summary could not be written: ${messageOf(error)}`);
  }
}

/**
 * What an error means for the step, and the one error annotation that says so in the log. A mistake in this program
 * also leaves its stack in the debug log.
 */
export function reportFailure(error: unknown, facts: Facts, log: Log, cancelled: boolean): FailedEnding {
  log.endGroup();
  const ending = explain(error, facts, cancelled);
  const { failure, problems } = ending;
  if (problems !== undefined) {
    const inputs = new Set(problems.map(({ input }) => input)).size;
    log.error(formatProblems(problems), { title: `${count(inputs, 'input')} cannot be used` });
    return ending;
  }
  if (error instanceof Error && !isExpected(error)) for (const line of error.stack?.split('\n') ?? []) log.debug(line);
  const { title, file, line } = failure;
  log.error([formatExplanation(failure), ...resumeLines({ facts, ending })].join('\n'), {
    title,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
  });
  return ending;
}
