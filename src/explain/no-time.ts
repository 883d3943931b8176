/** Nothing can be said of ages: Twilio's answers carry no time. Pure. */
import { ActionFailure } from '../model/errors.ts';

/** `thing`: what has an age, e.g. `a Build`; `undone`: what was not done, e.g. `deleted`. */
export function explainNoTime(thing: string, undone: string): ActionFailure {
  return new ActionFailure('error', {
    title: 'No time to compare with',
    what: 'The answers carry no “Date” header.',
    why: `How old ${thing} is can only be told by the same clock that dated it, and this machine’s may be wrong. Nothing was ${undone}.`,
    next: 'Find what takes the header away between this runner and Twilio (a proxy, “api-url”).',
  });
}
