/** Errors → the three sentences that a person reads. */
import { Cancelled } from './cancellation.ts';
import { ActionFailure, type Explanation, type FailureVerdict } from './failure.ts';
import { MayExist } from './once.ts';
import type { Outcome } from './outcome.ts';
import { hintFor, linkFor } from './twilio/hints.ts';
import { RequestFailure } from './twilio/request.ts';

export interface Ending {
  readonly verdict: FailureVerdict;
  readonly explanation: Explanation;
}

/** What an error means for the step; `cancelled` says whether somebody cancelled the run. */
export function explain(error: unknown, outcome: Outcome, cancelled: boolean): Ending {
  if (error instanceof ActionFailure) return { verdict: error.verdict, explanation: error.explanation };
  if (error instanceof MayExist)
    return { verdict: cancelled ? 'cancelled' : 'error', explanation: explainMayExist(error, outcome) };
  if (error instanceof Cancelled) return { verdict: 'cancelled', explanation: explainCancel(error, outcome) };
  if (error instanceof RequestFailure) return { verdict: 'error', explanation: explainRequest(error) };
  return { verdict: 'error', explanation: explainAccident(error) };
}

/** What a failed request means. */
export function explainRequest(failure: RequestFailure): Explanation {
  const { facts, request } = failure;
  const { title, why, next } = hintFor(failure);
  const link = linkFor(failure);
  const said = facts.detail === undefined ? '' : ` Twilio says: “${facts.detail}”.`;
  const held =
    facts.retryAfterMs === undefined
      ? ''
      : ` It asked to wait ${Math.ceil(facts.retryAfterMs / 1000)} s, longer than the time left.`;
  return {
    title,
    what: `${request.method} ${request.path} failed: ${facts.words}.${said}${held}`,
    why,
    next,
    ...(facts.code === undefined ? {} : { code: facts.code }),
    ...(facts.requestId === undefined ? {} : { requestId: facts.requestId }),
    ...(link === undefined ? {} : { link }),
  };
}

function explainMayExist(error: MayExist, outcome: Outcome): Explanation {
  const service = outcome.service?.sid ?? 'the service';
  const candidates =
    error.candidates.length === 0 ? 'No candidate was seen.' : `It may be ${error.candidates.join(' or ')}.`;
  return {
    title: 'A Build may exist',
    what: `The request that creates the Build was sent and its answer was lost${error.cause instanceof RequestFailure ? ` (${error.cause.facts.words})` : ''}.`,
    why: `It may have been processed, but ${error.why}, so it was not sent again. ${candidates}`,
    next: `Look at the newest Builds of ${service} in the Twilio Console; go on with "build-sid: ZB…" when it is there, or run the job again when it is not.`,
  };
}

function explainCancel(error: Cancelled, { build }: Outcome): Explanation {
  if (build === undefined) {
    return {
      title: 'Cancelled',
      what: error.message,
      why: 'Nothing had been created yet.',
      next: 'Run the job again.',
    };
  }
  return {
    title: 'Cancelled',
    what: error.message,
    why: `Build ${build.sid} exists and was ${build.status} when last seen; Twilio goes on with it.`,
    next: resumeAdvice(build.sid),
  };
}

/** How to go on with a Build that exists. */
export function resumeAdvice(sid: string): string {
  return `To go on with this Build, run the step with "build-sid: ${sid}" in place of the inputs that describe its contents.`;
}

function explainAccident(error: unknown): Explanation {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    title: 'A mistake in this action',
    what: `The action stopped unexpectedly (${message}).`,
    why: 'This is a mistake in the action and not in your workflow.',
    next: 'Run the job again with debug logging and report it with the log.',
  };
}
