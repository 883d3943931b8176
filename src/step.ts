/** The frame of a sub-action: masks, log, the three sentences, the summary. Its story is told inside. */
import type { Explanation } from './failure.ts';
import type { Outcome } from './outcome.ts';
import { reportFailure, writeSummary } from './report/ending.ts';
import { createLog, type Log } from './report/log.ts';
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

/** Tells the story and says whether the job may go on. Never throws. */
export async function runStep(world: StepWorld, story: Story): Promise<{ readonly ok: boolean }> {
  for (const secret of story.secrets) world.runner.setSecret(secret);
  const log = createLog(world.runner);
  const outcome: Outcome = { startedAt: world.clock.now(), phases: [] };
  try {
    await story.tell(log);
  } catch (error) {
    reportFailure(error, outcome, log, world.cancellation.signal.aborted);
  }
  const { failure } = outcome;
  log.endGroup();
  const summary = story.finish(failure, log);
  if (summary !== undefined) await writeSummary(world.runner, () => summary, log);
  return { ok: failure === undefined };
}
