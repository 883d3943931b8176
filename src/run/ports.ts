/** Everything outside the program, as the ports that an entry opens and a test plays. Types only. */
import type { Cancellation } from '../async/cancellation.ts';
import type { Clock } from '../async/clock.ts';
import type { GitHub } from '../github/deployments-api.ts';
import type { EnvironmentVariables } from '../inputs/declarations.ts';
import type { Files } from '../inputs/dependencies/types.ts';
import type { LogPort } from '../report/log.ts';
import type { Fetch } from '../twilio/client.ts';
import type { Probe } from './http-probe.ts';

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
  readonly runner: Runner;
  readonly clock: Clock;
  /** The time of day by this machine's clock, in ms since 1970; it may be wrong. */
  readonly wallClock: () => number;
  /** 0 ≤ n < 1 */
  readonly random: () => number;
  /** Opens the one connection for the whole run. */
  readonly connect: () => Promise<Fetch>;
  readonly cancellation: Cancellation;
  readonly userAgent: string;
  /** `user:password` → Base64. */
  readonly base64: (text: string) => string;
}

/** Everything outside the main action, so that tests can be elsewhere. */
export interface MainHost extends Host {
  readonly files: Files;
  readonly probe: Probe;
  /** Loads what talks to GitHub, and gives it the token. */
  readonly connectGitHub: (token: string) => Promise<GitHub>;
  /** Keeps the result in the runner's temporary folder and returns the file's path; undefined when there is no such folder. */
  readonly saveResult: (json: string) => Promise<string | undefined>;
}
