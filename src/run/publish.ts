/** How a run ended, for people and programs: the result, and the last group of the log. */
import { type Explanation, messageOf } from '../model/errors.ts';
import type { RunReport } from '../report/facts.ts';
import type { Log } from '../report/log.ts';
import type { Outputs } from '../report/outputs.ts';
import { formatResult } from '../report/result-json.ts';
import { formatDuration } from '../text/quantities.ts';
import { hideSids, sanitizeLine } from '../text/sanitize.ts';

/** The output `failure-reason`: one line of at most 300 characters. */
export function formatReason({ what, why }: Explanation): string {
  return sanitizeLine(hideSids(`${what} ${why}`), 300);
}

/** Sets `result` and `result-file`. */
export async function reportResult(
  save: (json: string) => Promise<string | undefined>,
  outputs: Outputs,
  report: RunReport,
  log: Log,
  now: number,
): Promise<void> {
  const json = formatResult(outputs.all(), report, now);
  outputs.set('result', json);
  await keepResult(save, json, outputs, log);
}

/** Sets `result-file`; a file that cannot be written costs one line and nothing else. */
export async function keepResult(
  save: (json: string) => Promise<string | undefined>,
  json: string,
  outputs: Outputs<'result-file'>,
  log: Log,
): Promise<void> {
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
  // A reader of the log has just read the reason, and the result is for programs.
  const shown = Object.entries(outputs.all()).filter(([name]) => name !== 'result' && name !== 'failure-reason');
  for (const [name, value] of shown) log.line(`${name} = ${value}`);
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
