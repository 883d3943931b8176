/** The time by which ages are told where something is deleted: the earliest that anybody says, since it keeps more. */
import ms from 'ms';
import { explainNoTime } from '../explain/no-time.ts';
import type { Log } from '../report/log.ts';
import type { Host } from '../run/context.ts';
import type { Client } from '../twilio/client.ts';

/** A difference that changes hardly any decision: clocks are off by minutes, and answers are stored for a while. */
const TOLERANCE_MS = ms('1h');

/**
 * The earliest of this machine's time and the `Date` of every answer, each carried on. One answer of a wrong clock would make
 * everything old. Throws where no answer has a date. `thing`, `undone`: see {@link explainNoTime}.
 */
export function findEarliestTime(
  { earliestNow, serverNow }: Pick<Client, 'earliestNow' | 'serverNow'>,
  { wallClock }: Pick<Host, 'wallClock'>,
  log: Log,
  [thing, undone]: readonly [thing: string, undone: string],
): number {
  const [earliest, last] = [earliestNow(), serverNow()];
  if (earliest === undefined || last === undefined) throw explainNoTime(thing, undone);
  const now = Math.min(earliest, wallClock());
  if (last - now > TOLERANCE_MS)
    log.warning(
      `Twilio’s last answer says ${writeTime(last)}; ${now < earliest ? 'this machine' : 'an earlier one'} says ${writeTime(now)}. Ages are told by the earlier time, so that nothing is ${undone} on doubt. Set the clock of the runner, or look for what changes the “Date” header on the way (a proxy, “api-url”).`,
      { title: 'Clocks disagree' },
    );
  return now;
}

/** In UTC. The time of a wrong clock may be beyond every calendar. */
function writeTime(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? 'no time at all' : date.toISOString();
}
