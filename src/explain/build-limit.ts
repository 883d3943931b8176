/** No new Build within the time, for the account's limit of Builds an hour, in words. Pure. */

import { LONGEST_TIMEOUT_MS } from '../inputs/parse.ts';
import { ActionFailure } from '../model/errors.ts';
import { formatDuration, writeDuration } from '../text/quantities.ts';
import { yamlLine } from '../text/yaml.ts';
import type { RequestFailure } from '../twilio/request.ts';
import { explainRequest } from './error.ts';

/** Who waits for so long, in ms, gets one of the Builds of the next hour. */
const HOUR_MS = 3_600_000;

/** For what a step does before and after, and for the others that wait, in ms: with an hour, `Retry-After: 3600` ends it at once. */
const MARGIN_MS = 1_800_000;

const MINUTE_MS = 60_000;

/** `refusal`: the last one; `refusedMs`: since the first one in a row. */
export function explainBuildLimit(refusal: RequestFailure, refusedMs: number, timeoutMs: number): ActionFailure {
  const { what, code, requestId } = explainRequest(refusal);
  const timeout = yamlLine('timeout', writeDuration(timeoutMs));
  const end =
    refusal.facts.retryAfterMs === undefined
      ? 'before the time was up'
      : 'and asked to wait beyond the end of the step';
  const since = refusedMs < 1_000 ? '' : ` It had refused every new Build for ${formatDuration(refusedMs)}.`;
  const longEnough =
    Math.ceil((Math.max(HOUR_MS, refusal.facts.retryAfterMs ?? 0) + MARGIN_MS) / MINUTE_MS) * MINUTE_MS;
  const wait =
    timeoutMs < longEnough && longEnough <= LONGEST_TIMEOUT_MS
      ? `, or let it wait with “${yamlLine('timeout', writeDuration(longEnough))}”`
      : '';
  return new ActionFailure('timed-out', {
    title: 'Timed out',
    what: `Twilio took no new Build ${end}: “${timeout}”, from the start of the step.`,
    why: `${what}${since} A limit of requests is over in seconds, so the account has most likely made its Builds of this hour: about 100, for all of its services and jobs together.`,
    next: `No Build was created. Run the job again later${wait}; in a matrix, lower “max-parallel”.`,
    ...(code === undefined ? {} : { code }),
    ...(requestId === undefined ? {} : { requestId }),
  });
}
