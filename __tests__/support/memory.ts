/**
 * A Twilio in memory behind the fetch port, on a virtual clock: what the simulator is to the bundle, this is to
 * thousands of runs in a second. It knows what `create`, `wait` and `once` ask for, and nothing else.
 */
import type { Clock } from '../../src/async/clock.ts';
import type { Fetch } from '../../src/twilio/client.ts';

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

/** A Build it holds. Times on the virtual clock, in ms. */
export interface MemoryBuild {
  readonly sid: string;
  readonly form: readonly (readonly [string, string])[];
  readonly createdAt: number;
  readonly listedAt: number;
  readonly endsAt: number;
  readonly outcome: 'completed' | 'failed';
}

/** A request as it arrived. */
export interface MemoryRequest {
  readonly at: number;
  readonly operation: 'service' | 'list' | 'create' | 'build' | 'status' | 'unknown';
  /** The status of the answer; undefined when there was none. */
  status?: number;
  /** The statuses of Builds that a good answer told. */
  told?: readonly string[];
}

export interface MemoryTwilio {
  readonly fetch: Fetch;
  readonly builds: MemoryBuild[];
  readonly requests: MemoryRequest[];
}

export interface MemoryOptions {
  readonly clock: Clock;
  /** Asked once for each request, in their order. */
  readonly mishap: (request: MemoryRequest, index: number) => Mishap;
  readonly buildMs: number;
  readonly lagMs?: number;
  readonly outcome?: 'completed' | 'failed';
}

export const SERVICE_SID = `ZS${'5'.repeat(32)}`;
const OK: Mishap = { kind: 'ok' };

function operationOf(method: string, path: string): MemoryRequest['operation'] {
  if (/^\/v1\/Services\/[^/]+$/.test(path)) return 'service';
  if (/\/Builds$/.test(path)) return method === 'POST' ? 'create' : 'list';
  if (/\/Builds\/[^/]+\/Status$/.test(path)) return 'status';
  return /\/Builds\/[^/]+$/.test(path) ? 'build' : 'unknown';
}

/** What node-fetch throws about the network. */
function networkError(code: string, syscall?: string): Error {
  return Object.assign(new Error(code), { name: 'FetchError', type: 'system', code, erroredSysCall: syscall });
}

function answer(status: number, body: string, headers: Record<string, string> = {}) {
  const response = new Response(status === 204 ? null : body, { status, headers });
  return response as unknown as Awaited<ReturnType<Fetch>>;
}

/** An empty service. */
export function createMemoryTwilio(options: MemoryOptions): MemoryTwilio {
  const { clock, buildMs, lagMs = 0, outcome = 'completed' } = options;
  const builds: MemoryBuild[] = [];
  const requests: MemoryRequest[] = [];
  const statusOf = (build: MemoryBuild) => (clock.now() >= build.endsAt ? build.outcome : 'building');
  const show = (build: MemoryBuild) => {
    const all = (key: string) => build.form.filter(([name]) => name === key).map(([, value]) => value);
    return {
      sid: build.sid,
      status: statusOf(build),
      runtime: all('Runtime')[0] ?? 'node22',
      function_versions: all('FunctionVersions'),
      asset_versions: all('AssetVersions'),
      dependencies: JSON.parse(all('Dependencies')[0] ?? '[]') as unknown,
      date_created: new Date(Math.floor(build.createdAt)).toISOString(),
    };
  };
  const process = (request: MemoryRequest, path: string, body: string): { status: number; body: unknown } => {
    const build = builds.find(({ sid }) => path.includes(sid));
    switch (request.operation) {
      case 'service':
        return { status: 200, body: { sid: SERVICE_SID } };
      case 'list':
        return {
          status: 200,
          body: {
            builds: builds.filter(({ listedAt }) => clock.now() >= listedAt).map(show),
            meta: { key: 'builds', next_page_url: null },
          },
        };
      case 'create': {
        const createdAt = clock.now();
        const sid = `ZB${(builds.length + 1).toString(16).padStart(32, '0')}`;
        const times = { createdAt, listedAt: createdAt + lagMs, endsAt: createdAt + buildMs };
        const made = { sid, form: [...new URLSearchParams(body)], ...times, outcome };
        builds.push(made);
        return { status: 201, body: show(made) };
      }
      default:
        if (build === undefined) return { status: 404, body: { code: 20404, message: 'not found', status: 404 } };
        return { status: 200, body: show(build) };
    }
  };
  const respond = (request: MemoryRequest, mishap: Mishap, given: { status: number; body: unknown } | undefined) => {
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
    const text = JSON.stringify(given?.body);
    request.told = [...text.matchAll(/"status":"(\w+)"/g)].map(([, status]) => String(status));
    return answer(request.status, text);
  };
  return {
    builds,
    requests,
    async fetch(url, init) {
      const { pathname } = new URL(url);
      const signal = init.signal as AbortSignal;
      const request: MemoryRequest = { at: clock.now(), operation: operationOf(init.method ?? 'GET', pathname) };
      const mishap = options.mishap(request, requests.length) ?? OK;
      requests.push(request);
      const { kind, tookMs = 20 } = mishap;
      if (kind === 'refused') throw networkError('ECONNREFUSED', 'connect');
      const processed = kind === 'ok' || (mishap.processed === true && !(typeof kind === 'number' && kind < 500));
      await clock.sleep(tookMs / 2, signal);
      const given = processed ? process(request, pathname, String(init.body ?? '')) : undefined;
      await clock.sleep(kind === 'hang' ? 1e9 : tookMs / 2, signal);
      if (kind === 'reset') throw networkError('ECONNRESET');
      return respond(request, mishap, given);
    },
  };
}
