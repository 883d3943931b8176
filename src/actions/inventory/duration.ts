/** How long a migration takes, as far as it can be counted before (docs/fleet.md). Pure. */
import { count, formatDuration } from '../../text/quantities.ts';

/** The `max-parallel` of the migration workflow. */
const PARALLEL = 4;

/**
 * From the start of a job to the end of its health check, in ms: an estimate, not measured against Twilio. Four jobs
 * side by side then make 100 Builds an hour, which an old page of Twilio's gives as the limit of an account.
 */
const JOB_MS = 144_000;

/** One sentence, e.g. `Moving them takes 60 Builds, about 36 m 00 s at “max-parallel: 4”, …`; '' when there is nothing to move. */
export function describeMigration(environments: number): string {
  if (environments === 0) return '';
  const time = formatDuration(Math.ceil(environments / PARALLEL) * JOB_MS);
  return `Moving ${environments === 1 ? 'it' : 'them'} takes ${count(environments, 'Build')}, about ${time} at “max-parallel: ${PARALLEL}”, which is as fast as a limit of 100 Builds an hour allows.`;
}
