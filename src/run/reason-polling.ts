/** Looking for what Twilio notes of a failure beside its answers: it is buffered, so it may come after the failure. */
import type { Limits } from '../async/clock.ts';
import { type RunContext, within } from './context.ts';

/** When to look, in ms since the first look (Monitor's documents say that alerts are buffered, and not for how long). */
const LOOKS_MS: readonly number[] = [0, 1_500, 4_000];

/** All looks for one reason may take this long together, in ms. */
export const REASON_MS = 6_000;

/** Twilio's clocks may differ from host to host by so much, in ms, and `Date` headers are cut to seconds. */
export const CLOCK_MARGIN_MS = 30_000;

/**
 * Looks until a look says that it has seen enough, or the looks or their time are over. `waits`: a reason may still come;
 * else one look is taken. Throws what a look throws, and the signal's reason.
 */
export async function pollForReason(
  run: Pick<RunContext, 'clock' | 'cancellation'>,
  waits: boolean,
  look: (limits: Limits) => Promise<boolean>,
): Promise<void> {
  const { clock } = run;
  const start = clock.now();
  const limits = within(run, REASON_MS);
  for (const afterMs of waits ? LOOKS_MS : LOOKS_MS.slice(0, 1)) {
    await clock.sleep(Math.max(0, start + afterMs - clock.now()), limits.signal);
    if (clock.now() >= limits.deadline || (await look(limits))) return;
  }
}
