/** Everything outside the program, and what is opened there for one run. */
import type { Cancellation } from './cancellation.ts';
import type { Clock } from './clock.ts';
import type { Files } from './dependencies.ts';
import type { GitHub } from './github/client.ts';
import type { Probe } from './health.ts';
import type { Credentials, Environment, Inputs } from './inputs.ts';
import { formatDuration, type Log, type LogPort } from './report/log.ts';
import { createPacedLine } from './report/pace.ts';
import type { Run } from './run.ts';
import { type Client, createClient, type Exchange, type Fetch } from './twilio/client.ts';
import { createMonitor } from './twilio/monitor.ts';
import { RequestFailure } from './twilio/request.ts';
import { createServerless } from './twilio/serverless.ts';

/** What of the runner the action needs; `@actions/core` in real life. */
export interface Runner extends LogPort {
  setSecret(secret: string): void;
  setOutput(name: string, value: string): void;
  /** Appends to the job summary. */
  writeSummary(markdown: string): Promise<void>;
}

/** Everything outside the program that every action of this repository needs. */
export interface StepWorld {
  readonly env: Environment;
  readonly runner: Runner;
  readonly clock: Clock;
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
export interface World extends StepWorld {
  readonly files: Files;
  readonly probe: Probe;
  /** Loads what talks to GitHub, and gives it the token. */
  readonly connectGitHub: (token: string) => Promise<GitHub>;
  /** Keeps the result in the runner's temporary folder and returns the file's path; undefined when there is no such folder. */
  readonly saveResult: (json: string) => Promise<string | undefined>;
}

/** The way to Twilio's hosts with one set of credentials. */
export interface Line {
  /** A client for one origin. */
  readonly clientOf: (origin: string) => Client;
  /** What is said when a request is sent again. */
  readonly onRetry: (error: unknown, waitMs: number) => void;
}

/** Masks the header and opens the connection. */
export async function openLine(world: StepWorld, { username, password }: Credentials, log: Log): Promise<Line> {
  const { clock, runner, userAgent } = world;
  const authorization = `Basic ${world.base64(`${username}:${password}`)}`;
  // The header is as good as the token: whoever reads it can use it.
  runner.setSecret(authorization);
  runner.setSecret(authorization.slice('Basic '.length));
  const fetch = await world.connect();
  const onExchange = (exchange: Exchange) => log.debug(describeExchange(exchange));
  const sayRetry = createPacedLine(log.line, clock);
  const clients = new Map<string, Client>();
  return {
    // One for each origin: when it asks to stay away, that holds for whatever is asked of it.
    clientOf: (origin) => {
      const client =
        clients.get(origin) ?? createClient({ fetch, clock, origin, authorization, userAgent, onExchange });
      clients.set(origin, client);
      return client;
    },
    onRetry: (error, waitMs) =>
      sayRetry(
        `${error instanceof RequestFailure ? error.message : 'A request failed'}; again in ${formatDuration(waitMs)}.`,
      ),
  };
}

/** Opens the line to Twilio and binds the parts of the run together. */
export async function openRun(
  world: World,
  inputs: Inputs,
  reports: Pick<Run, 'log' | 'outputs' | 'outcome'>,
): Promise<Run> {
  const { clock, random, cancellation, probe, connectGitHub } = world;
  const { clientOf, onRetry } = await openLine(world, inputs.credentials, reports.log);
  const client = clientOf(inputs.origins.serverless);
  const monitor = createMonitor(clientOf(inputs.origins.monitor));
  const serverless = createServerless({ client, clock, random, onRetry });
  const patience = { signal: cancellation.signal, deadline: reports.outcome.startedAt + inputs.timeoutMs };
  return {
    inputs,
    serverless,
    monitor,
    serverNow: client.serverNow,
    clock,
    random,
    cancellation,
    probe,
    connectGitHub,
    patience,
    ...reports,
  };
}

/** One line of the debug log: `GET /v1/… → 200, 12 ms, RQ…, reused connection`. */
function describeExchange({ method, path, outcome, durationMs, requestId, connection }: Exchange): string {
  const facts = [
    outcome,
    `${Math.round(durationMs)} ms`,
    ...(requestId === undefined ? [] : [requestId]),
    ...(connection === undefined ? [] : [`${connection} connection`]),
  ];
  return `${method} ${path} → ${facts.join(', ')}`;
}
