/** Lines about the same trouble, told without flooding the log. */

import type { Clock } from '../async/clock.ts';
import { formatDuration } from '../text/quantities.ts';

/** After the first line, one at most in this time, in ms: an outage of ten minutes is some forty lines. */
const EVERY_MS = 15_000;

/**
 * Says the first line at once, and then counts: the next one comes {@link EVERY_MS} later at the earliest and
 * tells how many were left out.
 */
export function throttleLine(line: (text: string) => void, clock: Clock): (text: string) => void {
  let last = Number.NEGATIVE_INFINITY;
  let leftOut = 0;
  return (text) => {
    const since = clock.now() - last;
    if (since < EVERY_MS) {
      leftOut++;
      return;
    }
    line(leftOut === 0 ? text : `${text} (${leftOut} more in the last ${formatDuration(since)})`);
    last = clock.now();
    leftOut = 0;
  };
}
