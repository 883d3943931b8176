/** What the log says while something is created and the answer does not come: one wording for every creation. */
import type { OnceEvent } from '../async/create-once.ts';
import { formatDuration } from '../text/quantities.ts';
import { wordsOf } from '../twilio/request.ts';

/** The thing that is created, as the log calls it. */
export type CreatedThing =
  | 'Build'
  | 'Deployment'
  | 'service'
  | 'environment'
  | 'Function'
  | 'Asset'
  | 'version'
  | 'variable';

/** One line for a Build that is refused for the limit of Builds an hour. `refusedMs`: for how long by now; `waitMs`: until it is sent again. */
export function describeBuildLimit(error: unknown, refusedMs: number, waitMs: number): string {
  const since = refusedMs < 1_000 ? '' : `, for ${formatDuration(refusedMs)} by now`;
  return `Twilio takes no new Build (${wordsOf(error)}${since}): most likely the account has made its Builds of this hour. The request will be sent again in ${formatDuration(waitMs)}.`;
}

/** One line for an event of {@link createOnce}. */
export function describeCreateEvent(thing: CreatedThing, event: OnceEvent): string {
  const words = wordsOf('error' in event && event.error);
  switch (event.event) {
    case 'held-back':
      return `Twilio did not take the request for the ${thing} (${words}); it will be sent again in ${formatDuration(event.waitMs)}.`;
    case 'lost':
      return `The answer to the request that creates the ${thing} was lost (${words}). Looking for the ${thing} before anything is sent again.`;
    case 'found':
      return `Found: the lost request did create the ${thing}.`;
    case 'resent':
      return `No such ${thing} appeared; the request is sent again.`;
  }
}
