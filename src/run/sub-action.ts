/** The frame of a sub-action: masks, log, the three sentences, the summary. Its story is told inside. */
import type { Explanation } from '../model/errors.ts';
import { createLog, type Log } from '../report/log.ts';
import type { Outcome } from '../report/outcome.ts';
import { reportFailure, writeSummary } from '../report/publish.ts';
import type { Host } from './ports.ts';

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
export async function runStep(host: Host, story: Story): Promise<{ readonly ok: boolean }> {
  for (const secret of story.secrets) host.runner.setSecret(secret);
  const log = createLog(host.runner);
  const outcome: Outcome = { startedAt: host.clock.now(), phases: [] };
  try {
    await story.tell(log);
  } catch (error) {
    reportFailure(error, outcome, log, host.cancellation.signal.aborted);
  }
  const { failure } = outcome;
  log.endGroup();
  const summary = story.finish(failure, log);
  if (summary !== undefined) await writeSummary(host.runner, () => summary, log);
  return { ok: failure === undefined };
}
