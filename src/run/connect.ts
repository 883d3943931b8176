/** Everything outside the program, and what is opened there for one run. */
import type { Credentials } from '../inputs/credentials.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { masksOfHeader } from '../inputs/masks.ts';
import type { Log } from '../report/log.ts';
import { throttleLine } from '../report/log.ts';
import { formatDuration } from '../text/quantities.ts';
import { createMonitor } from '../twilio/calls/monitor.ts';
import { createServerless } from '../twilio/calls/serverless.ts';
import { type Client, createClient, type Exchange } from '../twilio/client.ts';
import { RequestFailure } from '../twilio/request.ts';
import type { Host, MainHost, RunContext } from './context.ts';

/** The way to Twilio's hosts with one set of credentials. */
export interface Line {
  /** A client for one origin. */
  readonly clientOf: (origin: string) => Client;
  /** What is said when a request is sent again. */
  readonly onRetry: (error: unknown, waitMs: number) => void;
}

/** Masks the header and opens the connection. */
export async function connect(host: Host, { username, password }: Credentials, log: Log): Promise<Line> {
  const { clock, runner, userAgent } = host;
  const authorization = `Basic ${host.base64(`${username}:${password}`)}`;
  for (const secret of masksOfHeader(authorization)) runner.setSecret(secret);
  const fetch = await host.connect();
  const onExchange = (exchange: Exchange) => log.debug(describeExchange(exchange));
  const logRetry = throttleLine(log.line, clock);
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
      logRetry(
        `${error instanceof RequestFailure ? error.message : 'A request failed'}; again in ${formatDuration(waitMs)}.`,
      ),
  };
}

/** Opens the line to Twilio and binds the parts of the run together. */
export async function openRun(
  host: MainHost,
  inputs: Inputs,
  reports: Pick<RunContext, 'log' | 'outputs' | 'record'>,
): Promise<RunContext> {
  const { clock, wallClock, random, cancellation, probe, connectGitHub } = host;
  const { clientOf, onRetry } = await connect(host, inputs.credentials, reports.log);
  const client = clientOf(inputs.origins.serverless);
  const monitor = createMonitor(clientOf(inputs.origins.monitor));
  const api = { client, clock, random, onRetry };
  const uploads = clientOf(inputs.origins.upload);
  const limits = { signal: cancellation.signal, deadline: reports.record.startedAt + inputs.timeoutMs };
  return {
    inputs,
    serverless: createServerless(api),
    monitor,
    api,
    uploads,
    serverNow: client.serverNow,
    clock,
    wallClock,
    random,
    cancellation,
    probe,
    connectGitHub,
    limits,
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
