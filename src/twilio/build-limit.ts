/**
 * The account's limit of Builds an hour, told from a limit of requests a second.
 *
 * That there is one (100) is on an old page of Twilio's, and how it refuses is nowhere: neither the Build resource page
 * nor the OpenAPI file names a status or a code. A request that was refused was not processed, so what is guessed here
 * decides how long to wait and what is said, and never makes a second Build.
 */
import type { Clock } from '../async/clock.ts';
import type { RequestOutcome } from '../async/create-once.ts';
import { classifyCreation, RequestFailure, type RequestFailureFacts } from './request.ts';

/**
 * A limit of requests a second is over in seconds: what goes on for so long, or asks to stay away for so long, in ms,
 * is another one. Too short costs a busy account a pause of {@link PACE_MS}, too long some 30 refused requests a job.
 */
const PERSISTS_MS = 30_000;
const LONG_RETRY_AFTER_MS = 60_000;

/** Between two requests while the limit lasts, in ms: room comes back with the minutes, and 64 jobs ask once a second. */
const PACE_MS = 60_000;

/** Judges the requests of one Build, and knows whether the limit is why the last of them was refused. */
export interface BuildLimit {
  /** What a failed request means; past the limit: to be sent again, a minute later. */
  judge(error: unknown): RequestOutcome;
  /** For how long new Builds have been refused, in ms; undefined when the limit is not why the last request failed. */
  refusedMs(): number | undefined;
}

/** `clock`: the run's. */
export function createBuildLimit(clock: Clock): BuildLimit {
  let refusedSince: number | undefined;
  let reached = false;
  return {
    judge(error) {
      const outcome = classifyCreation(error);
      // The looks for a lost Build are judged here, too, and say nothing of new ones.
      if (!(error instanceof RequestFailure) || error.request.method !== 'POST') return outcome;
      const { facts } = error;
      const named = namesHours(facts);
      if (facts.status === 429 || named) refusedSince ??= clock.now();
      else refusedSince = undefined;
      reached =
        named ||
        (refusedSince !== undefined &&
          ((facts.retryAfterMs ?? 0) >= LONG_RETRY_AFTER_MS || clock.now() - refusedSince >= PERSISTS_MS));
      if (!reached) return outcome;
      const { retryAfterMs } = facts;
      return { outcome: 'unsent', ...(retryAfterMs === undefined ? { paceMs: PACE_MS } : { retryAfterMs }) };
    },
    refusedMs: () => (reached && refusedSince !== undefined ? clock.now() - refusedSince : undefined),
  };
}

/** How a limit may be refused. A 404 or a 422 with such words is about something else, and is final. */
const LIMIT_STATUSES: ReadonlySet<number | undefined> = new Set([400, 403, 409, 429]);

/** Words that stand by themselves: a path (`/hourly`), or a part of a name (`happy-hour`), says nothing of a limit. */
const LIMIT_WORDS = [
  'builds?',
  'limit(?:s|ed)?|maximum|exceed(?:s|ed)?|too many',
  '(?:per|an|each|every) hour|hourly',
].map((words) => new RegExp(`(?<![\\w/-])(?:${words})(?![\\w/-])`, 'i'));

/**
 * Whether a refusal speaks of a limit of Builds an hour. Its other limits Twilio refuses with 400 and 20001, the code of
 * every mistake in a request, so only the words tell this one from those that no time mends. Words that are missed cost a
 * failed job; words too many, the whole `timeout` before a mistake is said.
 */
function namesHours({ status, detail = '' }: RequestFailureFacts): boolean {
  return LIMIT_STATUSES.has(status) && LIMIT_WORDS.every((words) => words.test(detail));
}
