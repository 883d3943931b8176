/** A Build that had not ended in time, in words. */
import type { WaitResult } from '../async/poll.ts';
import { resumeAdvice } from '../explain/error.ts';
import { LONGEST_TIMEOUT_MS } from '../inputs/parse.ts';
import { ActionFailure } from '../model/errors.ts';
import type { BuildFacts } from '../report/facts.ts';
import type { RunContext } from '../run/context.ts';
import { formatDuration, writeDuration } from '../text/quantities.ts';
import { yamlLine } from '../text/yaml.ts';
import { wordsOf } from '../twilio/request.ts';

/** The failure of a wait that ended before the Build did: the deadline came, or Twilio asked to wait beyond it. */
export function explainLate(
  { inputs, clock, record }: RunContext,
  build: BuildFacts,
  result: Exclude<WaitResult<string>, { ended: 'done' }>,
): ActionFailure {
  const what = `Build ${build.sid} had not ended after ${formatDuration(clock.now() - record.startedAt)}.`;
  const last =
    result.lastFailure === undefined
      ? `Its last status was “${build.status}”.`
      : `The last check failed (${wordsOf(result.lastFailure)}); the last status was “${build.status}”.`;
  const why =
    result.ended === 'held-back'
      ? `Twilio asked to wait ${formatDuration(result.retryAfterMs)}, which is longer than what was left of “${yamlLine('timeout', writeDuration(inputs.timeoutMs))}”.`
      : `${last} “timeout” allows ${formatDuration(inputs.timeoutMs)} from the start of the step.`;
  // After a rate limit it is the load that has to change, and Twilio has said how long it lasts.
  const advice = result.ended === 'held-back' ? '' : moreTime(inputs.timeoutMs);
  const next = `${advice}Twilio goes on with the Build. ${resumeAdvice(build, record.facts)}`;
  return new ActionFailure('timed-out', { title: 'Timed out', what, why, next });
}

/** Twice as long as now, in ms, as far as the input goes. */
function moreTime(timeoutMs: number): string {
  const longer = Math.min(2 * timeoutMs, LONGEST_TIMEOUT_MS);
  if (longer <= timeoutMs) return '';
  return `Give the step longer: “${yamlLine('timeout', writeDuration(longer))}”${longer === 2 * timeoutMs ? ', twice what was given' : ''}. `;
}
