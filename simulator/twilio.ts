/**
 * A stateful stand-in for Twilio Serverless on a local port. One origin plays every Twilio host: Serverless,
 * uploads and Monitor.
 *
 *     const twilio = await startTwilio({ buildMs: 200 });       // options: options.ts
 *     const hello = twilio.addFunction('/hello');               // seeds.ts; the service `greeter` exists already
 *     twilio.fault({ on: 'status', kind: 503, times: 3 });      // faults.ts
 *     … run the action with 'api-url': twilio.url, env: twilio.env() …
 *     twilio.count('create'); twilio.requests; twilio.builds; twilio.connections
 *     await twilio.close();
 *
 * Seeds:    addService({uniqueName, accountSid}) addFunction(path, {visibility, content}) addAsset(…)
 *           addBuild({functions, assets, dependencies, runtime, status, dateCreated})
 *           await addEnvironment({uniqueName, domainSuffix, build}) addVariable(environment, key, value)
 *           addAlert({text, code, resourceSid, serviceSid, atMs}) deploy(environment, build | null)
 * State:    services resources versions builds environments deployments variables alerts (live arrays)
 *           status(build) → the status at this moment; `build.request` is undefined for seeded Builds
 * Records:  requests (requests.ts), count(place) connections; environment.domain.requests
 * Trouble:  fault(rule) → {hits, clear()}; down() / await up(); override({path, build, status, redirect, delayMs})
 *           for deployed domains; environment.domain.down()/up(); options.* may be changed at any moment
 * Hooks:    twilio.onRequest = (request) => …  before a request is processed (may be async; a place to add twins)
 *           twilio.onAnswer = (request) => …   after it was processed, before the answer leaves
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, type Call, notFound, refuse } from './answers.ts';
import { authenticate, type Credentials, chooseCredentials } from './credentials.ts';
import { deliver, errorAnswer } from './delivery.ts';
import type { DomainOverride } from './domains.ts';
import { type Fault, type FaultRule, Faults, isProcessed, type Place } from './faults.ts';
import { type Listener, startListener } from './listener.ts';
import type { TwilioOptions } from './options.ts';
import { parseForm, type RecordedRequest, recordParts } from './requests.ts';
import { type Match, match } from './routes.ts';
import { createSeeds, type Seeds } from './seeds.ts';
import { type Build, createWorld, digest, type Service, statusOf, type World } from './state.ts';

export type { Credentials } from './credentials.ts';
export type { DomainOverride } from './domains.ts';
export type { Fault, FaultKind, FaultRule, Place } from './faults.ts';
export type { BuildShape, FailureAlert, TwilioOptions } from './options.ts';
export type { RecordedRequest } from './requests.ts';
export type { Alert, Build, Dependency, Deployment, Environment, Outcome, Service, Version } from './state.ts';

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
interface Site {
  readonly world: World;
  readonly listener: () => Listener;
  readonly credentials: Credentials;
  readonly faults: Faults;
  readonly requests: RecordedRequest[];
  readonly startMs: number;
  readonly closing: AbortController;
  /** Connections that carried an answer already. */
  readonly used: Set<number>;
  /** When the requests of the last second were admitted, for the rate limit. */
  readonly admitted: number[];
  readonly hooks: Pick<Twilio, 'onRequest' | 'onAnswer'>;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function record(site: Site, request: IncomingMessage, body: Buffer, url: URL, found: Match): RecordedRequest {
  const { authorization, ...headers } = request.headers;
  const contentType = headers['content-type'] ?? '';
  const recorded: RecordedRequest = {
    index: site.requests.length,
    operation: found.operation,
    method: request.method ?? '',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers,
    ...authenticate(site.credentials, authorization),
    form: parseForm(contentType, body),
    parts: recordParts(contentType, body),
    bodyBytes: body.length,
    atMs: performance.now() - site.startMs,
    connection: site.listener().numberOf(request.socket),
    status: null,
    fault: null,
    processed: false,
    ended: false,
    endMs: null,
  };
  site.requests.push(recorded);
  return recorded;
}

/** Whether the account has requests left in this second. */
function admit(site: Site): boolean {
  const { perSecond = Number.POSITIVE_INFINITY } = site.world.options;
  const now = performance.now();
  while (site.admitted[0] !== undefined && site.admitted[0] <= now - 1000) site.admitted.shift();
  if (site.admitted.length >= perSecond) return false;
  if (Number.isFinite(perSecond)) site.admitted.push(now);
  return true;
}

/** Twilio's own answer to a request, faults aside. */
async function answer(site: Site, recorded: RecordedRequest, found: Match, call: Call): Promise<Answer> {
  const { retryAfter } = site.world.options;
  if (!admit(site))
    return { ...errorAnswer(429), ...(retryAfter !== undefined && { headers: { 'retry-after': retryAfter } }) };
  if (!recorded.authorised)
    return refuse(401, 20003, recorded.scheme ? 'Authenticate' : 'Authentication Error - No credentials provided');
  recorded.processed = true;
  return found.handle ? found.handle(site.world, call) : notFound(call);
}

/** Whether a Status answer says that the Build is no longer building. */
function tellsEnd(given: Answer): boolean {
  const { status } = (given.body ?? {}) as { status?: unknown };
  return given.status === 200 && typeof status === 'string' && status.toLowerCase() !== 'building';
}

/** Closes the listener as a `refused` fault says: this answer is the last one, then nobody listens. */
function refuseConnections(site: Site, rule: FaultRule): void {
  const listener = site.listener();
  listener.down(true);
  const downMs = rule.downMs ?? 700 * (rule.times ?? 1);
  if (!Number.isFinite(downMs)) return;
  sleep(downMs, undefined, { signal: site.closing.signal }).then(listener.up, () => {});
}

/** One request from its first byte to the last one of its answer. */
async function handle(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { signal } = site.closing;
  const url = new URL(request.url ?? '/', 'http://localhost');
  const found = match(request.method ?? '', url.pathname);
  const body = await readBody(request);
  const created = site.requests.some((earlier) => earlier.operation === 'create');
  const recorded = record(site, request, body, url, found);
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
  await site.hooks.onRequest?.(recorded);
  const { latencyMs = 0 } = site.world.options;
  if (latencyMs > 0) await sleep(latencyMs, undefined, { signal });
  const rule = site.faults.meet(recorded, created, site.used.has(recorded.connection));
  recorded.fault = rule ? String(rule.kind) : null;
  site.used.add(recorded.connection);
  const given: Answer = !rule || isProcessed(rule) ? await answer(site, recorded, found, call) : { status: 200 };
  if (recorded.processed) await site.hooks.onAnswer?.(recorded);
  recorded.ended = found.operation === 'status' && tellsEnd(given);
  const refusals = site.faults.due(recorded, created);
  if (refusals.length > 0) response.setHeader('connection', 'close');
  const requestId = `RQ${digest(`${site.world.options.seed ?? 1}:RQ:${recorded.index}`).slice(0, 32)}`;
  const reset = () => site.listener().resetSocket(request.socket);
  if (refusals[0]) leave(site, response, refusals[0]);
  recorded.status = await deliver({ response, target: request.url ?? '/', requestId, signal, reset }, given, rule);
  recorded.endMs = recorded.status === null ? null : performance.now() - site.startMs;
}

/** Arranges that the listener closes: to newcomers at once, to everybody once this answer is out. */
function leave(site: Site, response: ServerResponse, rule: FaultRule): void {
  site.listener().down();
  response.once('close', () => refuseConnections(site, rule));
}

function createSite(options: TwilioOptions, listener: () => Listener): Site {
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
    admitted: [],
    hooks,
  };
}

/** Closes the listener, the domains and every open connection, and stops all timers. */
async function close(site: Site): Promise<void> {
  site.closing.abort();
  await Promise.all([site.listener().close(), ...site.world.environments.map(({ domain }) => domain.close())]);
}

function countRequests(site: Site, place: Place): number {
  if (place === 'any') return site.requests.length;
  const firstCreate = site.requests.findIndex((request) => request.operation === 'create');
  const isNote = (request: RecordedRequest) => firstCreate < 0 || request.index < firstCreate;
  return site.requests.filter((request) => {
    if (place === 'note') return request.operation === 'list' && isNote(request);
    if (place === 'look') return request.operation === 'list' && !isNote(request);
    return request.operation === place;
  }).length;
}

/** Starts a stand-in with one service. Close it when done. */
export async function startTwilio(options: TwilioOptions = {}): Promise<Twilio> {
  let listener: Listener;
  const site = createSite(options, () => listener);
  const answerOrDie = (request: IncomingMessage, response: ServerResponse): void => {
    handle(site, request, response).catch((error: unknown) => {
      if (!site.closing.signal.aborted && !response.headersSent)
        response.writeHead(500).end(`simulator: ${(error as Error).stack}`);
      else response.destroy();
    });
  };
  listener = await startListener(answerOrDie, options);
  const { world, credentials } = site;
  const seeds: Seeds = createSeeds(world, () => service);
  const service = seeds.addService({ uniqueName: options.serviceName ?? 'greeter' });
  Object.defineProperty(site.hooks, 'connections', { get: () => listener.accepted, enumerable: true });
  return Object.assign(site.hooks as Site['hooks'] & { readonly connections: number }, {
    ...world,
    ...seeds,
    service,
    credentials,
    url: `${options.tls ? 'https' : 'http'}://127.0.0.1:${listener.port}`,
    port: listener.port,
    requests: site.requests,
    env: () => ({ TWILIO_ACCOUNT_SID: credentials.accountSid, TWILIO_AUTH_TOKEN: credentials.authToken }),
    keyEnv: () => ({ TWILIO_API_KEY: credentials.apiKey, TWILIO_API_SECRET: credentials.apiSecret }),
    count: (place: Place = 'any') => countRequests(site, place),
    status: (build: Build) => statusOf(build),
    fault: (rule: FaultRule) => {
      const fault = site.faults.add(rule);
      for (const due of site.faults.due()) refuseConnections(site, due);
      return fault;
    },
    override: (override: DomainOverride) => {
      world.overrides.unshift(override);
      return override;
    },
    down: () => listener.down(true),
    up: listener.up,
    close: () => close(site),
  });
}
