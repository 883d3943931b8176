/**
 * A stateful stand-in for Twilio Serverless on a local port. One origin plays every Twilio host: Serverless,
 * uploads and Monitor.
 *
 *     const twilio = await startTwilio({ buildMs: 200 });       // options: model/options.ts
 *     const hello = twilio.addFunction('/hello');               // seeds.ts; the service `greeter` exists already
 *     twilio.fault({ on: 'status', kind: 503, times: 3 });      // faults.ts
 *     … run the action with 'api-url': twilio.url, env: twilio.env() …
 *     twilio.count('create'); twilio.requests; twilio.builds; twilio.connections
 *     await twilio.close();
 *
 * Seeds:    addService({uniqueName, accountSid}) addFunction(path, {visibility, content}) addAsset(…)
 *           addBuild({functions, assets, dependencies, runtime, status, dateCreated})
 *           await addEnvironment({uniqueName, domainSuffix, build}) await removeEnvironment(environment)
 *           addVariable(environment, key, value) addAlert({text, code, resourceSid, serviceSid, atMs})
 *           addLog(environment, {level, message, requestSid, atMs}) deploy(environment, build | null)
 * State:    services resources versions builds environments deployments variables logs alerts (live arrays)
 *           status(build) → the status at this moment; `build.request` is undefined for seeded Builds
 * Records:  requests (requests.ts), count(place) connections; environment.domain.requests
 * Faults:   fault(rule) → {hits, clear()}; down() / await up(); override({path, build, status, redirect, delayMs, throws,
 *           callsBack, timesOut, logs, alert}) for deployed domains; environment.domain.down()/up(); options.* may be changed at any moment
 * Hooks:    twilio.onRequest = (request) => …  before a request is processed (may be async; a place to add duplicates)
 *           twilio.onAnswer = (request) => …   after it was processed, before the answer leaves
 */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Listener, startListener } from '../http/listener.ts';
import { authenticate, type Credentials, chooseCredentials } from './credentials.ts';
import { deliver, errorAnswer } from './delivery.ts';
import { countRequests, type Fault, type FaultRule, Faults, isProcessed, type Place } from './faults.ts';
import type { TwilioOptions } from './model/options.ts';
import { createWorld, digest, statusOf, type World } from './model/state.ts';
import type { Build, DomainOverride, Service } from './model/types.ts';
import { createRateLimit } from './rate-limit.ts';
import { createRecord, type RecordedRequest, readBody } from './requests.ts';
import { type Answer, type Call, notFound, refuse } from './resources/answers.ts';
import { type Match, match } from './resources/routes.ts';
import { createSeeds, type Seeds } from './seeds.ts';

export type { Credentials } from './credentials.ts';
export type { Fault, FaultKind, FaultRule, Place } from './faults.ts';
export type { BuildShape, FailureAlert, TwilioOptions } from './model/options.ts';
export type {
  Alert,
  Build,
  Dependency,
  Deployment,
  DomainOverride,
  Environment,
  Outcome,
  Service,
  Variable,
  Version,
} from './model/types.ts';
export type { RecordedRequest } from './requests.ts';

/** A running stand-in. See the top of this file. */
export interface Twilio extends Omit<World, 'makeSid' | 'linksOrigin'>, Seeds {
  /** Origin, e.g. `http://127.0.0.1:40123`, to give as `api-url`. */
  readonly url: string;
  readonly port: number;
  /** The service that exists from the start. */
  readonly service: Service;
  readonly credentials: Credentials;
  readonly requests: RecordedRequest[];
  /** TCP connections accepted. */
  readonly connections: number;
  /** Called before each request is processed. */
  onRequest: ((request: RecordedRequest) => void | Promise<void>) | undefined;
  /** Called after each request that was processed, before its answer leaves. */
  onAnswer: ((request: RecordedRequest) => void | Promise<void>) | undefined;
  /** Environment variables with the account's pair. */
  env: () => Record<string, string>;
  /** Environment variables with the API key's pair, without an account. */
  keyEnv: () => Record<string, string>;
  /** How many requests arrived, of one kind or in all. */
  count: (place?: Place) => number;
  status: (build: Build) => string;
  fault: (rule: FaultRule) => Fault;
  override: (override: DomainOverride) => DomainOverride;
  /** Refuses connections and drops open ones, until `up()`. */
  down: () => void;
  up: () => Promise<void>;
  close: () => Promise<void>;
}

/** The parts one stand-in is made of. */
interface Server {
  readonly world: World;
  readonly listener: () => Listener;
  readonly credentials: Credentials;
  readonly faults: Faults;
  readonly requests: RecordedRequest[];
  readonly startMs: number;
  readonly closing: AbortController;
  /** Connections that carried an answer already. */
  readonly used: Set<number>;
  readonly rateLimit: ReturnType<typeof createRateLimit>;
  readonly hooks: Pick<Twilio, 'onRequest' | 'onAnswer'>;
}

/** Twilio's own answer to a request, faults aside. */
async function answer(server: Server, recorded: RecordedRequest, found: Match, call: Call): Promise<Answer> {
  const { retryAfter } = server.world.options;
  if (!server.rateLimit.admit())
    return { ...errorAnswer(429), ...(retryAfter !== undefined && { headers: { 'retry-after': retryAfter } }) };
  if (!recorded.authorised)
    return refuse(401, 20003, recorded.scheme ? 'Authenticate' : 'Authentication Error - No credentials provided');
  recorded.processed = true;
  return found.handle ? found.handle(server.world, call) : notFound(call);
}

/** Whether a Status answer says that the Build is no longer building. */
function isEnd(given: Answer): boolean {
  const { status } = (given.body ?? {}) as { status?: unknown };
  return given.status === 200 && typeof status === 'string' && status.toLowerCase() !== 'building';
}

/** Closes the listener as a `refused` fault says: this answer is the last one, then nobody listens. */
function refuseConnections(server: Server, rule: FaultRule): void {
  const listener = server.listener();
  listener.down(true);
  const downMs = rule.downMs ?? 700 * (rule.times ?? 1);
  if (!Number.isFinite(downMs)) return;
  sleep(downMs, undefined, { signal: server.closing.signal }).then(listener.up, () => {});
}

/** One request from its first byte to the last one of its answer. */
async function handle(server: Server, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { signal } = server.closing;
  const url = new URL(request.url ?? '/', 'http://localhost');
  const found = match(request.method ?? '', url.pathname);
  const body = await readBody(request);
  const created = server.requests.some((earlier) => earlier.operation === 'create');
  const recorded = createRecord(request, body, url, {
    index: server.requests.length,
    operation: found.operation,
    ...authenticate(server.credentials, request.headers.authorization),
    atMs: performance.now() - server.startMs,
    connection: server.listener().numberOf(request.socket),
  });
  server.requests.push(recorded);
  const call: Call = {
    method: recorded.method,
    path: url.pathname,
    query: url.searchParams,
    form: recorded.form,
    contentType: request.headers['content-type'] ?? '',
    body,
    params: found.params,
    index: recorded.index,
  };
  await server.hooks.onRequest?.(recorded);
  const { latencyMs = 0 } = server.world.options;
  if (latencyMs > 0) await sleep(latencyMs, undefined, { signal });
  const rule = server.faults.meet(recorded, created, server.used.has(recorded.connection));
  recorded.fault = rule ? String(rule.kind) : null;
  server.used.add(recorded.connection);
  const given: Answer = !rule || isProcessed(rule) ? await answer(server, recorded, found, call) : { status: 200 };
  if (recorded.processed) await server.hooks.onAnswer?.(recorded);
  recorded.ended = found.operation === 'status' && isEnd(given);
  const refusals = server.faults.due(recorded, created);
  if (refusals.length > 0) response.setHeader('connection', 'close');
  const requestId = `RQ${digest(`${server.world.options.seed ?? 1}:RQ:${recorded.index}`).slice(0, 32)}`;
  const reset = () => server.listener().resetSocket(request.socket);
  if (refusals[0]) leave(server, response, refusals[0]);
  recorded.status = await deliver({ response, target: request.url ?? '/', requestId, signal, reset }, given, rule);
  recorded.endMs = recorded.status === null ? null : performance.now() - server.startMs;
}

/** Arranges that the listener closes: to newcomers at once, to everybody once this answer is out. */
function leave(server: Server, response: ServerResponse, rule: FaultRule): void {
  server.listener().down();
  response.once('close', () => refuseConnections(server, rule));
}

function createServer(options: TwilioOptions, listener: () => Listener): Server {
  const credentials = chooseCredentials(options);
  const scheme = options.tls ? 'https' : 'http';
  const settings = { ...options, accountSid: credentials.accountSid };
  const world = createWorld(settings, () => settings.linksOrigin ?? `${scheme}://127.0.0.1:${listener().port}`);
  const hooks = { onRequest: undefined, onAnswer: undefined };
  return {
    world,
    listener,
    credentials,
    faults: new Faults(),
    requests: [],
    startMs: performance.now(),
    closing: new AbortController(),
    used: new Set(),
    rateLimit: createRateLimit(() => world.options.perSecond),
    hooks,
  };
}

/** Closes the listener, the domains and every open connection, and stops all timers. */
async function close(server: Server): Promise<void> {
  server.closing.abort();
  await Promise.all([server.listener().close(), ...server.world.environments.map(({ domain }) => domain.close())]);
}

/** Starts a stand-in with one service. Close it when done. */
export async function startTwilio(options: TwilioOptions = {}): Promise<Twilio> {
  let listener: Listener;
  const server = createServer(options, () => listener);
  const answerOrDie = (request: IncomingMessage, response: ServerResponse): void => {
    handle(server, request, response).catch((error: unknown) => {
      if (!server.closing.signal.aborted && !response.headersSent)
        response.writeHead(500).end(`simulator: ${(error as Error).stack}`);
      else response.destroy();
    });
  };
  listener = await startListener(answerOrDie, options);
  const { world, credentials } = server;
  const seeds: Seeds = createSeeds(world, () => service);
  const service = seeds.addService({ uniqueName: options.serviceName ?? 'greeter' });
  Object.defineProperty(server.hooks, 'connections', { get: () => listener.accepted, enumerable: true });
  return Object.assign(server.hooks as Server['hooks'] & { readonly connections: number }, {
    ...world,
    ...seeds,
    service,
    credentials,
    url: `${options.tls ? 'https' : 'http'}://127.0.0.1:${listener.port}`,
    port: listener.port,
    requests: server.requests,
    env: () => ({ TWILIO_ACCOUNT_SID: credentials.accountSid, TWILIO_AUTH_TOKEN: credentials.authToken }),
    keyEnv: () => ({ TWILIO_API_KEY: credentials.apiKey, TWILIO_API_SECRET: credentials.apiSecret }),
    count: (place: Place = 'any') => countRequests(server.requests, place),
    status: (build: Build) => statusOf(build),
    fault: (rule: FaultRule) => {
      const fault = server.faults.add(rule);
      for (const due of server.faults.due()) refuseConnections(server, due);
      return fault;
    },
    override: (override: DomainOverride) => {
      world.overrides.unshift(override);
      return override;
    },
    down: () => listener.down(true),
    up: listener.up,
    close: () => close(server),
  });
}
