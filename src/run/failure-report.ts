/** What ended a run without success, for people: one annotation. Loaded when something has failed, which is seldom. */
import { explain, isExpected } from '../explain/error.ts';
import { formatProblems } from '../explain/input-problems.ts';
import { countInputs, type Explanation } from '../model/errors.ts';
import type { Facts, FailedEnding } from '../report/facts.ts';
import type { Log } from '../report/log.ts';
import { resumeLines } from '../report/next-steps.ts';

/** The three sentences, then what a person may want to quote or open. */
function formatExplanation({ what, why, next, code, requestId, link }: Explanation): string {
  const facts = [
    code === undefined ? undefined : `Twilio error ${code}`,
    requestId === undefined ? undefined : `request ${requestId}`,
    link,
  ].filter((fact) => fact !== undefined);
  return [what, why, next, ...(facts.length === 0 ? [] : [facts.join(' · ')])].join('\n');
}

/** So many lines to paste fit into an annotation beside the three sentences. */
const MOST_LINES = 30;

/**
 * What an error means for the step, and the one error annotation that says so in the log. A mistake in this program
 * also leaves its stack in the debug log.
 */
export function reportFailure(error: unknown, facts: Facts, log: Log, cancelled: boolean): FailedEnding {
  log.endGroup();
  const ending = explain(error, facts, cancelled);
  const { failure, problems } = ending;
  if (problems !== undefined) {
    log.error(formatProblems(problems), { title: countInputs(problems) });
    return ending;
  }
  if (error instanceof Error && !isExpected(error)) for (const line of error.stack?.split('\n') ?? []) log.debug(line);
  const { title, file, line } = failure;
  const { lines = [] } = failure;
  const resume = resumeLines({ facts, ending }).flatMap((text) => ['with:', `  ${text}`]);
  const shown = lines.length <= MOST_LINES ? lines : ['The lines are below, and in the job summary.'];
  log.error([formatExplanation(failure), ...shown, ...resume].join('\n'), {
    title,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
  });
  if (shown !== lines) for (const text of lines) log.line(text);
  return ending;
}
