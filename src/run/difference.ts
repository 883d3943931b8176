/** How the new Build differs from another: recorded once, for the output `changed` and for every report. */
import { type Difference, describeDifference } from '../model/build-difference.ts';
import type { RunContext } from './context.ts';

/** Records the difference and returns it in words. `changed` stays empty where it is not known: a guess would be worse. */
export function recordDifference({ record, outputs }: RunContext, difference: Difference): string {
  const changes = describeDifference(difference);
  record.note('changes', { words: changes, difference });
  if (difference.sameness !== 'unknown') outputs.set('changed', String(difference.sameness === 'different'));
  return changes;
}
