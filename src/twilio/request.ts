/** One request to Twilio and the ways it can go wrong, as classes that callers act on. */
import type { Limits } from '../async/clock.ts';
import type { RequestOutcome } from '../async/create-once.ts';
import type { RetryDelay } from '../async/retry.ts';

/** A request, described but not sent. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path and query on the configured origin, e.g. `/v1/Services/ZS…/Builds?PageSize=20`. */
  readonly path: string;
  /** Form fields in order; keys may repeat. */
  readonly form?: readonly (readonly [string, string])[];
  /** A body of any other kind, read while it is sent; its `type` is the content type. */
  readonly body?: Blob;
  /** The whole exchange may take this long, in ms. */
  readonly timeLimitMs: number;
  /** The answer, decompressed, may have this many bytes. */
  readonly sizeLimit: number;
  /** What to keep of each object in a list, as JSON; applied while a long answer is read. */
  readonly reduce?: (item: unknown) => unknown;
}

/** A readable answer with a 2xx status. */
export interface ApiAnswer {
  readonly status: number;
  /** The parsed JSON; `undefined` for 204. */
  readonly body: unknown;
  readonly requestId: string | undefined;
}

/**
 * What a failure means for the next step:
 * - `unsent`: certainly not processed (429, 425, connection refused, DNS): may be sent again;
 * - `unknown`: perhaps processed (5xx, reset, time limit, unreadable answer): a read may be sent again, what
 *   creates something must be looked for first;
 * - `final`: sending it again gives the same answer (other 4xx, certificate, proxy authentication).
 */
export type FailureClass = 'unsent' | 'unknown' | 'final';

/** Facts about a failed request, for hints and messages. */
export interface RequestFailureFacts {
  readonly class: FailureClass;
  /** A few words for the log, e.g. `503` or `connection reset`. */
  readonly words: string;
  /** HTTP status, when there was an answer. */
  readonly status?: number;
  /** Twilio's error code, from the body. */
  readonly code?: number;
  /** Twilio's own message. Text from outside. */
  readonly detail?: string;
  readonly requestId?: string;
  /** How long the server asked us to stay away, in ms. */
  readonly retryAfterMs?: number;
  /** Node's error code, e.g. `ECONNREFUSED`. */
  readonly systemCode?: string;
  /** It might have succeeded later: the deadline, and nothing else, ended the tries. */
  readonly late?: true;
}

/** A request that did not lead to a readable 2xx answer. */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure';
  readonly request: Pick<ApiRequest, 'method' | 'path'>;
  readonly facts: RequestFailureFacts;

  constructor(request: Pick<ApiRequest, 'method' | 'path'>, facts: RequestFailureFacts, options?: { cause?: unknown }) {
    super(`${request.method} ${request.path}: ${facts.words}`, options);
    this.request = request;
    this.facts = facts;
  }
}

/** The failure, as one that the deadline made the last; what is no {@link RequestFailure} comes back as it is. */
export function markLate(error: unknown): unknown {
  if (!(error instanceof RequestFailure)) return error;
  return new RequestFailure(error.request, { ...error.facts, late: true }, { cause: error.cause });
}

/** A failure in a few words for a line of the log; `no answer` for what is no {@link RequestFailure}. */
export function wordsOf(error: unknown): string {
  return error instanceof RequestFailure ? error.facts.words : 'no answer';
}

/** Whether Twilio says that there is no such thing. A 404 without its code is of something in between, and says nothing. */
export function isMissing(error: unknown): error is RequestFailure {
  if (!(error instanceof RequestFailure)) return false;
  const { status, code } = error.facts;
  return (status === 404 || status === 410) && code !== undefined;
}

/** What a request leads to; undefined where Twilio says that there is no such thing. */
export async function unlessMissing<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Limits are counted in requests a second, so sooner than that it is still too early, and we are in the way. */
const CROWDED_MS = 1_000;

/** How soon the request may be sent again, as far as the answer tells. */
export function retryDelayOf({ facts }: RequestFailure): RetryDelay {
  const { retryAfterMs, status } = facts;
  if (retryAfterMs !== undefined) return { retryAfterMs };
  return status === 429 ? { paceMs: CROWDED_MS } : {};
}

/** An answer that says something other than its documentation; callers treat it like a lost one. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Sends a request and returns what `decode` makes of the answer. Throws {@link RequestFailure}, or the signal's reason. */
export type Send = <T>(request: ApiRequest, decode: (body: unknown) => T, limits: Limits) => Promise<T>;

/** What a failed request to create something means (see {@link FailureClass}). */
export function classifyCreation(error: unknown): RequestOutcome {
  if (!(error instanceof RequestFailure)) return { outcome: 'unexpected' };
  const { class: outcome } = error.facts;
  return outcome === 'unsent' ? { outcome, ...retryDelayOf(error) } : { outcome };
}
