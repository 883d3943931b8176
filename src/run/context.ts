/** The parts of one run, handed from step to step. */
import type { Cancellation } from '../async/cancellation.ts';
import type { Clock, Limits } from '../async/clock.ts';
import type { GitHub } from '../github/deployments-api.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Log } from '../report/log.ts';
import type { Outputs } from '../report/outputs.ts';
import type { Monitor } from '../twilio/monitor.ts';
import type { Serverless } from '../twilio/serverless.ts';
import type { Probe } from './http-probe.ts';
import type { RunRecord } from './record.ts';

/** Everything that a step of the story works with. */
export interface RunContext {
  readonly inputs: Inputs;
  readonly serverless: Serverless;
  readonly monitor: Monitor;
  /** The time of day by Twilio's own clock, in ms; undefined before Twilio's first answer. */
  readonly serverNow: () => number | undefined;
  readonly clock: Clock;
  /** The time of day by this machine's clock, in ms since 1970: for what is about calendar dates only. */
  readonly wallClock: () => number;
  readonly random: () => number;
  readonly cancellation: Cancellation;
  /** GETs on deployed domains. */
  readonly probe: Probe;
  readonly connectGitHub: (token: string) => Promise<GitHub>;
  readonly record: RunRecord;
  readonly outputs: Outputs;
  readonly log: Log;
  /** The cancel signal and `timeout`, counted from the start of the step. */
  readonly limits: Limits;
}

/** From now on for `ms`, unless the run is cancelled. */
export const within = ({ clock, cancellation }: Pick<RunContext, 'clock' | 'cancellation'>, ms: number): Limits => ({
  signal: cancellation.signal,
  deadline: clock.now() + ms,
});
