/** The parts of one run, handed from step to step. */
import type { Cancellation } from './cancellation.ts';
import type { Clock, Patience } from './clock.ts';
import type { GitHub } from './github/client.ts';
import type { Probe } from './health.ts';
import type { Inputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import type { Outputs } from './outputs.ts';
import type { Log } from './report/log.ts';
import type { Monitor } from './twilio/monitor.ts';
import type { Serverless } from './twilio/serverless.ts';

/** Everything that a step of the story works with. */
export interface Run {
  readonly inputs: Inputs;
  readonly serverless: Serverless;
  readonly monitor: Monitor;
  /** The time of day by Twilio's own clock, in ms; undefined before Twilio's first answer. */
  readonly serverNow: () => number | undefined;
  readonly clock: Clock;
  readonly random: () => number;
  readonly cancellation: Cancellation;
  /** GETs on deployed domains. */
  readonly probe: Probe;
  readonly connectGitHub: (token: string) => Promise<GitHub>;
  readonly outcome: Outcome;
  readonly outputs: Outputs;
  readonly log: Log;
  /** The cancel signal and `timeout`, counted from the start of the step. */
  readonly patience: Patience;
}

/** From now on for `ms`, unless the run is cancelled. */
export const within = ({ clock, cancellation }: Pick<Run, 'clock' | 'cancellation'>, ms: number): Patience => ({
  signal: cancellation.signal,
  deadline: clock.now() + ms,
});
