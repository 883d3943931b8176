/** The frame of every action: masks, log, annotation, outputs, job summary. What an action does itself is its step. */
import { type Ending, failureOf, type SuccessVerdict, type Verdict } from '../report/facts.ts';
import { createLog, type Log } from '../report/log.ts';
import type { Host } from './context.ts';
import { writeSummary } from './publish.ts';
import { createRecord, type RunRecord } from './record.ts';

/** What the frame opens for a step. */
export interface Frame {
  readonly log: Log;
  readonly record: RunRecord;
}

/** The part of an action that is its own. */
export interface Step {
  /** The run itself; what it throws is explained. */
  run(): Promise<SuccessVerdict>;
  /** Sets the last outputs, whatever happened. Never throws. */
  report(ending: Ending): Promise<void> | void;
  /** The job summary as Markdown; undefined writes none. What it throws costs one line of the log. */
  summary(ending: Ending): Promise<string | undefined> | string | undefined;
}

/** How a step ended; `ok`: the job may go on. */
export interface StepEnd {
  readonly ok: boolean;
  readonly verdict: Verdict;
}

/** Masks the secrets before the first line is printed, then runs the step. Never throws. */
export async function runStep(host: Host, secrets: readonly string[], open: (frame: Frame) => Step): Promise<StepEnd> {
  for (const secret of secrets) host.runner.setSecret(secret);
  const log = createLog(host.runner);
  const record = createRecord(host.clock);
  const step = open({ log, record });
  let ending: Ending;
  try {
    ending = { verdict: await step.run() };
  } catch (error) {
    const [{ reportFailure }, { nameFork }] = await Promise.all([import('./failure-report.ts'), import('./fork.ts')]);
    ending = reportFailure(await nameFork(error, host), record.facts, log, host.cancellation.signal.aborted);
  }
  log.endGroup();
  record.endPhase();
  await step.report(ending);
  await writeSummary(host.runner, () => step.summary(ending), log);
  return { ok: failureOf(ending) === undefined, verdict: ending.verdict };
}
