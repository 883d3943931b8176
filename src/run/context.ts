/** The parts of one run, handed from step to step. */
import type { Cancellation } from '../async/cancellation.ts';
import type { Clock, Limits } from '../async/clock.ts';
import type { GitHub } from '../github/deployments-api.ts';
import type { EnvironmentVariables } from '../inputs/declarations.ts';
import type { Files } from '../inputs/dependencies/types.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Disk } from '../project/files/file-system.ts';
import type { Log, LogPort } from '../report/log.ts';
import type { Outputs } from '../report/outputs.ts';
import type { Monitor } from '../twilio/calls/monitor.ts';
import type { Serverless } from '../twilio/calls/serverless.ts';
import type { Client, Fetch } from '../twilio/client.ts';
import type { ReaderOptions } from '../twilio/read.ts';
import type { Probe } from './http-probe.ts';
import type { RunRecord } from './record.ts';

/** Everything that a stage of the run works with. */
export interface RunContext {
  readonly inputs: Inputs;
  readonly serverless: Serverless;
  readonly monitor: Monitor;
  /** What the typed calls of few runs are made with. */
  readonly api: ReaderOptions;
  /** The host that takes uploads. */
  readonly uploads: Client;
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

/** What of the runner the action needs; `@actions/core` in real life. */
export interface Runner extends LogPort {
  setSecret(secret: string): void;
  setOutput(name: string, value: string): void;
  /** Appends to the job summary. */
  writeSummary(markdown: string): Promise<void>;
}

/** Everything outside the program that every action of this repository needs. */
export interface Host {
  readonly env: EnvironmentVariables;
  readonly files: Files;
  readonly runner: Runner;
  readonly clock: Clock;
  /** The time of day by this machine's clock, in ms since 1970; it may be wrong. */
  readonly wallClock: () => number;
  /** 0 ≤ n < 1 */
  readonly random: () => number;
  /** Opens the one connection for the whole run. */
  readonly connect: () => Promise<Fetch>;
  /** Loads what talks to GitHub, and gives it the token. */
  readonly connectGitHub: (token: string) => Promise<GitHub>;
  readonly cancellation: Cancellation;
  readonly userAgent: string;
  /** `user:password` → Base64. */
  readonly base64: (text: string) => string;
}

/** Everything outside the main action, so that tests can be elsewhere. */
export interface MainHost extends Host {
  /** Loads what reads a project. */
  readonly openDisk: () => Promise<Disk>;
  readonly probe: Probe;
  /** Keeps the result in the runner's temporary folder and returns the file's path; undefined when there is no such folder. */
  readonly saveResult: (json: string) => Promise<string | undefined>;
}
