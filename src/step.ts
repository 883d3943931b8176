/** The frame of a sub-action: masks, log, the three sentences, the summary. Its story is told inside. */
import { count } from './contents.ts';
import { explain } from './explain.ts';
import { type Explanation, InputFailure } from './failure.ts';
import { createOutputs, type Outputs } from './outputs.ts';
import { formatExplanation } from './report/ending.ts';
import { createLog, type Log } from './report/log.ts';
import { formatProblems } from './report/problems.ts';
import type { StepWorld } from './world.ts';

/** The part of a sub-action that is its own. */
export interface Story {
  /** Every value to mask before the first line is printed. */
  readonly secrets: readonly string[];
  /** The run itself; what it throws is explained. */
  tell(log: Log): Promise<void>;
  /** Sets the last outputs and returns the job summary, whatever happened; undefined writes none. */
  finish(failure: Explanation | undefined, log: Log): string | undefined;
}

/** A sub-action's outputs; one that cannot be written costs a warning. */
export function openOutputs<N extends string>(world: StepWorld, log: Log): Outputs<N> {
  return createOutputs<N>(world.runner.setOutput, (name, error) =>
    log.warning(`The output ${name} could not be written: ${String(error)}`, { title: 'Output missing' }),
  );
}

/** Tells the story and says whether the job may go on. Never throws. */
export async function runStep(world: StepWorld, story: Story): Promise<{ readonly ok: boolean }> {
  for (const secret of story.secrets) world.runner.setSecret(secret);
  const log = createLog(world.runner);
  let failure: Explanation | undefined;
  try {
    await story.tell(log);
  } catch (error) {
    log.endGroup();
    failure = report(error, log, world);
  }
  log.endGroup();
  const summary = story.finish(failure, log);
  try {
    if (summary !== undefined) await world.runner.writeSummary(summary);
  } catch (error) {
    log.line(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  return { ok: failure === undefined };
}

/** The one error annotation. */
function report(error: unknown, log: Log, { clock, cancellation }: StepWorld): Explanation {
  if (error instanceof InputFailure) {
    log.error(formatProblems(error.problems), { title: `${count(error.problems.length, 'input')} cannot be used` });
    const why = 'Nothing was sent to Twilio.';
    return { title: 'Inputs', what: error.message, why, next: 'Correct the workflow and run it again.' };
  }
  const outcome = { startedAt: clock.now(), phases: [] };
  const { explanation } = explain(error, outcome, cancellation.signal.aborted);
  if (error instanceof Error && error.stack !== undefined) for (const line of error.stack.split('\n')) log.debug(line);
  log.error(formatExplanation(explanation), { title: explanation.title });
  return explanation;
}
