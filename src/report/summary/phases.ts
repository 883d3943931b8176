/** How long the parts of a run took. Pure. */
import { formatDuration } from '../../text/quantities.ts';
import type { Phase } from '../phases.ts';

/** A run that is shorter needs no account of its time. In ms. */
const WORTH_SHOWING_MS = 30_000;
/** What takes less is not where the time goes. In ms. */
const SHORTEST_MS = 1_000;

/**
 * `upload 1 s → Build 41 s → deploy 2 s → health check 4 s`, or ''. Phases follow one another, so a chart of them would
 * say no more. `now` on the run's clock, in ms.
 */
export function formatPhases(phases: readonly Phase[], startedAt: number, now: number): string {
  if (now - startedAt < WORTH_SHOWING_MS) return '';
  const long = phases
    .map(({ name, start, end = now }) => ({ name, ms: end - start }))
    .filter(({ ms }) => ms >= SHORTEST_MS);
  if (long.length < 2) return '';
  return `${long.map(({ name, ms }) => `${name} ${formatRounded(ms)}`).join(' → ')}`;
}

/** `4.5 s`, `41 s`: tenths of a second are of no use beside tens of them. */
export const formatRounded = (ms: number) => formatDuration(ms < 10_000 ? ms : Math.round(ms / 1_000) * 1_000);
