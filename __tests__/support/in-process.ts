/**
 * The simulator's Twilio behind the fetch port, without a socket and on a virtual clock: thousands of runs in a second.
 * State and answers are the simulator's (its routes); what goes wrong with a request is the test's.
 */

import { unservedDomain } from '../../simulator/twilio/model/domains.ts';
import type { TwilioOptions } from '../../simulator/twilio/model/options.ts';
import { createWorld, type World } from '../../simulator/twilio/model/state.ts';
import type { Build, Environment } from '../../simulator/twilio/model/types.ts';
import { type Answer, notFound } from '../../simulator/twilio/resources/answers.ts';
import { type Match, match, type Operation } from '../../simulator/twilio/resources/routes.ts';
import { createSeeds, type Seeds } from '../../simulator/twilio/seeds.ts';
import type { Clock } from '../../src/async/clock.ts';
import { createServerless, type Serverless } from '../../src/twilio/calls/serverless.ts';
import { createClient, type Fetch } from '../../src/twilio/client.ts';
import type { ReaderOptions } from '../../src/twilio/read.ts';

/** What happens to one request. */
export interface Mishap {
  /**
   * `ok`, a status, or: `refused` (never arrives), `reset` (arrives; see `processed`), `hang`, `html`, `wrong`
   * (JSON of wrong types).
   */
  readonly kind: 'ok' | 'refused' | 'reset' | 'hang' | 'html' | 'wrong' | number;
  /** Whether Twilio's state sees it; `ok` always, `refused` and 4xx never. */
  readonly processed?: boolean;
  readonly retryAfter?: string | undefined;
  /** Until the answer (or the trouble) comes, in ms. */
  readonly tookMs?: number;
}

/** A request as it arrived. */
export interface InProcessRequest {
  readonly at: number;
  readonly operation: Operation;
  /** 1 for the first of its operation. */
  readonly nth: number;
  readonly path: string;
  /** The status of the answer; undefined when there was none. */
  status?: number;
  /** The statuses of Builds that a good answer told. */
  statuses?: readonly string[];
}

/** What happens to each request, in their order; nothing goes wrong where it says nothing. */
export type MishapOf = (request: InProcessRequest, index: number) => Mishap | undefined;

export interface InProcessTwilio {
  readonly fetch: Fetch;
  readonly world: World;
  /** Adds to the service that exists from the start. */
  readonly seeds: Seeds;
  readonly builds: readonly Build[];
  readonly requests: InProcessRequest[];
}

export interface InProcessOptions {
  readonly clock: Clock;
  readonly mishap?: MishapOf | undefined;
  readonly buildMs: number;
  readonly lagMs?: number;
  readonly outcome?: 'completed' | 'failed';
  readonly buildLimit?: TwilioOptions['buildLimit'];
  /** SIDs of Function versions that exist. */
  readonly functions?: readonly string[];
  /** Answers carry the time of day; without it the action asks for no alerts and no log. */
  readonly dates?: boolean;
}

/** What exists from the start. */
export const SERVICE_SID = `ZS${'5'.repeat(32)}`;
export const ACCOUNT_SID = `AC${'2'.repeat(32)}`;
export const VERSION_SID = `ZN${'1'.repeat(32)}`;

const ORIGIN = 'https://serverless.twilio.com';
/** A form, or what is uploaded. */
type Body = string | Blob;

const OK: Mishap = { kind: 'ok' };

/** A service with these Function versions and no Build. */
function createService({
  clock,
  buildMs,
  lagMs = 0,
  outcome = 'completed',
  buildLimit,
  functions = [VERSION_SID],
}: InProcessOptions) {
  const options = { accountSid: ACCOUNT_SID, buildMs, listLagMs: lagMs, outcome, buildLimit };
  const world = createWorld(options, () => ORIGIN, clock.now);
  const names = { uniqueName: 'greeter', friendlyName: 'greeter' };
  const service = { sid: SERVICE_SID, accountSid: ACCOUNT_SID, ...names, createdMs: 0 };
  world.services.push(service);
  const file = {
    visibility: 'public',
    content: Buffer.alloc(0),
    contentType: 'text/javascript',
    filename: 'a.js',
  } as const;
  for (const [index, sid] of functions.entries()) {
    const resource = { serviceSid: SERVICE_SID, resourceSid: world.makeSid('ZH'), path: `/${index}`, createdMs: 0 };
    world.versions.push({ sid, kind: 'function', ...resource, ...file });
  }
  return { world, seeds: createSeeds(world, () => service) };
}

/** What node-fetch throws about the network. */
function networkError(code: string, syscall?: string): Error {
  return Object.assign(new Error(code), { name: 'FetchError', type: 'system', code, erroredSysCall: syscall });
}

function answer(status: number, body: string, headers: Record<string, string> = {}) {
  const response = new Response(status === 204 ? null : body, { status, headers });
  return response as unknown as Awaited<ReturnType<Fetch>>;
}

/** A service without Builds. */
export function createInProcessTwilio(options: InProcessOptions): InProcessTwilio {
  const { clock } = options;
  const { world, seeds } = createService(options);
  const requests: InProcessRequest[] = [];
  const counts = new Map<Operation, number>();
  const process = async ({ handle, params }: Match, method: string, url: URL, body: Body): Promise<Answer> => {
    const form = [...new URLSearchParams(typeof body === 'string' ? body : '')];
    const call = { method, path: url.pathname, query: url.searchParams, form, params, index: requests.length };
    const whole = {
      ...call,
      contentType: typeof body === 'string' ? 'application/x-www-form-urlencoded' : body.type,
      body: typeof body === 'string' ? Buffer.from(body) : Buffer.from(await body.arrayBuffer()),
    };
    return (await handle?.(world, whole)) ?? notFound(whole);
  };
  const respond = (request: InProcessRequest, mishap: Mishap, given: Answer | undefined) => {
    const { kind, retryAfter } = mishap;
    request.status = typeof kind === 'number' ? kind : (given?.status ?? 200);
    if (typeof kind === 'number')
      return answer(
        kind,
        '{"code":20000,"message":"no"}',
        retryAfter === undefined ? {} : { 'retry-after': retryAfter },
      );
    if (kind === 'html') return answer(200, '<html>');
    if (kind === 'wrong') return answer(200, '{"sid":7,"status":[],"builds":{}}');
    // A deletion is answered with nothing.
    const text = given?.body === undefined ? '' : JSON.stringify(given.body);
    request.statuses = [...text.matchAll(/"status":"(\w+)"/g)].map(([, status]) => String(status));
    return answer(request.status, text);
  };
  return {
    world,
    seeds,
    builds: world.builds,
    requests,
    async fetch(address, init) {
      const url = new URL(address);
      const method = init.method ?? 'GET';
      const found = match(method, url.pathname);
      const signal = init.signal as AbortSignal;
      const { operation } = found;
      const nth = (counts.get(operation) ?? 0) + 1;
      counts.set(operation, nth);
      const request: InProcessRequest = { at: clock.now(), operation, nth, path: url.pathname };
      const mishap = options.mishap?.(request, requests.length) ?? OK;
      requests.push(request);
      const { kind, tookMs = 20 } = mishap;
      if (kind === 'refused') throw networkError('ECONNREFUSED', 'connect');
      const processed = kind === 'ok' || (mishap.processed === true && !(typeof kind === 'number' && kind < 500));
      await clock.sleep(tookMs / 2, signal);
      const given = processed
        ? await process(found, method, url, init.body instanceof Blob ? init.body : String(init.body ?? ''))
        : undefined;
      await clock.sleep(kind === 'hang' ? 1e9 : tookMs / 2, signal);
      if (kind === 'reset') throw networkError('ECONNRESET');
      const response = respond(request, mishap, given);
      if (options.dates) response.headers.set('date', new Date(clock.now()).toUTCString());
      return response;
    },
  };
}

/** An environment in which nothing is live; nobody serves its domain. */
export function addEnvironment(
  world: World,
  uniqueName = 'production',
  domainSuffix: string | null = null,
): Environment {
  const domain = unservedDomain('greeter-1.twil.io');
  const names = { uniqueName, domainSuffix, domainName: domain.name };
  const sids = { sid: world.makeSid('ZE'), serviceSid: SERVICE_SID, buildSid: null };
  const environment: Environment = { ...sids, ...names, createdMs: 0, domain };
  world.environments.push(environment);
  return environment;
}

/** A completed Build of all versions, whose SID ends in `name`. */
export function addCompleted(world: World, name: string): Build {
  const build: Build = {
    sid: `ZB${name.padStart(32, '0')}`,
    serviceSid: SERVICE_SID,
    functionVersions: world.versions.slice(),
    assetVersions: [],
    dependencies: [],
    runtime: 'node24',
    createdMs: 0,
    listedMs: 0,
    endsMs: 0,
    outcome: 'completed',
    looks: 0,
    request: undefined,
  };
  world.builds.push(build);
  return build;
}

/** The typed calls over a fetch port, as a run makes them. */
export function connectTo(
  fetch: Fetch,
  clock: Clock,
): { readonly api: ReaderOptions; readonly serverless: Serverless } {
  const identity = { authorization: 'Basic of the test', userAgent: 'test' };
  const client = createClient({ fetch, clock, origin: ORIGIN, ...identity, onExchange: () => undefined });
  const api = { client, clock, random: () => 0.5, onRetry: () => undefined };
  return { api, serverless: createServerless(api) };
}
