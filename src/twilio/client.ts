import type { RequestInit, Response } from 'node-fetch';
import type { Clock, Limits } from '../async/clock.ts';
import { formatDuration } from '../text/quantities.ts';
import { classifyNetworkError, classifyStatus, parseRetryAfter } from './error-class.ts';
import {
  type ApiAnswer,
  type ApiRequest,
  RequestFailure,
  type RequestFailureFacts,
  type Send,
  Unreadable,
} from './request.ts';
import { createShrinker } from './streaming-list.ts';

/** node-fetch, bound to one keep-alive connection. */
export interface Fetch {
  (url: string, init: RequestInit): Promise<Response>;
  /** How many connections were opened so far, where that is known. */
  readonly opened?: () => number;
}

/** One line of the debug log: how one request went. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly outcome: string;
  readonly durationMs: number;
  readonly requestId: string | undefined;
  /** Whether a connection was opened for it; undefined where that is not known. */
  readonly connection: 'new' | 'reused' | undefined;
}

/** Where requests go, and in whose name. */
export interface ClientOptions {
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** Scheme and host that every request goes to; nothing an answer says changes it. */
  readonly origin: string;
  /** The value of the `Authorization` header. */
  readonly authorization: string;
  readonly userAgent: string;
  readonly onExchange: (exchange: Exchange) => void;
}

/** Sends requests to one origin, none of them while Twilio asks to stay away. */
export interface Client {
  readonly send: Send;
  /** True after the first readable answer; a 429 counts, for only a service that is there can ask to slow down. */
  answered(): boolean;
  /** The time of day by Twilio's own clock (the `Date` of its last answer, carried on), in ms; undefined before any. */
  serverNow(): number | undefined;
  /** The earliest time of day that any answer told, carried on, in ms: one wrong `Date` makes nothing older. */
  earliestNow(): number | undefined;
}

/**
 * The one place where requests are sent and their failures classified. Redirects are not followed, so the
 * credentials never leave the origin; the body is read up to a limit that counts decompressed bytes.
 */
export function createClient(options: ClientOptions): Client {
  const { clock, onExchange } = options;
  let answered = false;
  let heldUntil = Number.NEGATIVE_INFINITY;
  const { onDate, ...times } = createServerClock(clock);

  const send: Send = async (request, decode, limits) => {
    const heldMs = heldUntil - clock.now();
    // What changes something is sent on a signal that outlives a cancel: its caller waits, on one that does not.
    if (heldMs > 0 && (request.method !== 'GET' || heldUntil > limits.deadline))
      throw failure(request, { class: 'unsent', words: 'asked to stay away', retryAfterMs: heldMs });
    if (heldMs > 0) await clock.sleep(heldMs, limits.signal);
    const start = clock.now();
    const opened = options.fetch.opened?.();
    const log = (outcome: string, requestId: string | undefined) => {
      const connection = opened === undefined ? undefined : options.fetch.opened?.() === opened ? 'reused' : 'new';
      const durationMs = clock.now() - start;
      onExchange({ method: request.method, path: request.path, outcome, durationMs, requestId, connection });
    };
    try {
      const answer = await exchange(request, limits, options, onDate);
      const value = decodeAnswer(request, answer, decode);
      answered = true;
      log(String(answer.status), answer.requestId);
      return value;
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error;
      const { status, requestId, retryAfterMs, words } = error.facts;
      if (status === 429) answered = true;
      if (retryAfterMs !== undefined) heldUntil = Math.max(heldUntil, clock.now() + retryAfterMs);
      log(words, requestId);
      throw error;
    }
  };
  return {
    send,
    answered: () => answered,
    ...times,
  };
}

function createServerClock(clock: Clock): Pick<Client, 'serverNow' | 'earliestNow'> & { onDate(date: number): void } {
  /** Twilio's time of day minus this run's clock, in ms: by the last answer, and by the one that says least. */
  let ahead: { readonly last: number; readonly least: number } | undefined;
  return {
    onDate(date) {
      const last = date - clock.now();
      ahead = { last, least: Math.min(last, ahead?.least ?? last) };
    },
    serverNow: () => ahead && clock.now() + ahead.last,
    earliestNow: () => ahead && clock.now() + ahead.least,
  };
}

function decodeAnswer<T>(request: ApiRequest, answer: ApiAnswer, decode: (body: unknown) => T): T {
  try {
    return decode(answer.body);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw failure(
      request,
      {
        class: 'unknown',
        words: `an answer that cannot be used (${error.message})`,
        status: answer.status,
        ...optional('requestId', answer.requestId),
      },
      error,
    );
  }
}

/** Sends once; resolves with a 2xx JSON answer or throws a classified failure, or the signal's reason. */
async function exchange(
  request: ApiRequest,
  limits: Limits,
  options: ClientOptions,
  onDate: (date: number) => void,
): Promise<ApiAnswer> {
  limits.signal.throwIfAborted();
  const limitMs = Math.min(request.timeLimitMs, limits.deadline - options.clock.now());
  if (limitMs <= 0) throw failure(request, { class: 'unsent', words: 'no time left' });
  const timer = new AbortController();
  const answered = new AbortController();
  options.clock.sleep(limitMs, answered.signal).then(
    () => timer.abort(),
    // The answer was faster.
    () => undefined,
  );
  const signal = AbortSignal.any([limits.signal, timer.signal]);
  try {
    const response = await options.fetch(options.origin + request.path, describeFetch(request, options, signal));
    const date = Date.parse(response.headers.get('date') ?? '');
    if (!Number.isNaN(date)) onDate(date);
    const shrinks = request.reduce !== undefined && response.ok;
    const text = shrinks ? await readShrunk(request, response) : await response.text();
    return readAnswer(request, response, text);
  } catch (error) {
    // node-fetch's AbortError does not say why; the signals do.
    limits.signal.throwIfAborted();
    if (error instanceof RequestFailure) throw error;
    if (timer.signal.aborted)
      throw failure(request, { class: 'unknown', words: `no answer within ${formatDuration(limitMs)}` }, error);
    throw failure(request, classifyNetworkError(error), error);
  } finally {
    answered.abort();
  }
}

/** The body with its items reduced; node-fetch limits only bodies that it reads itself. */
async function readShrunk(request: ApiRequest, response: Response): Promise<string> {
  const shrinker = createShrinker(request.reduce ?? ((item) => item));
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > request.sizeLimit)
      throw failure(request, { class: 'unknown', words: 'an answer larger than its limit', status: response.status });
    shrinker.push(chunk as Buffer);
    // Between two chunks nothing is held, so V8 collects the most: without this break it grows by 20 MiB.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return shrinker.end();
}

function describeFetch(request: ApiRequest, options: ClientOptions, signal: AbortSignal): RequestInit {
  const headers: Record<string, string> = {
    Accept: 'application/json',
    Authorization: options.authorization,
    'User-Agent': options.userAgent,
  };
  const init: RequestInit = { method: request.method, headers, signal, redirect: 'manual', size: request.sizeLimit };
  if (request.body !== undefined) return { ...init, body: request.body };
  if (request.form === undefined) return init;
  headers['Content-Type'] = 'application/x-www-form-urlencoded';
  // Keys in their order, and repeated where they repeat.
  return { ...init, body: new URLSearchParams(request.form as [string, string][]).toString() };
}

function readAnswer(request: ApiRequest, response: Response, text: string): ApiAnswer {
  const requestId = response.headers.get('twilio-request-id') ?? undefined;
  const { status } = response;
  const json = parseJson(text);
  if (status >= 200 && status < 300) {
    if (status === 204 || json.ok) return { status, body: json.ok ? json.value : undefined, requestId };
    const words =
      text.trim() === ''
        ? 'an empty answer'
        : /^\s*</.test(text)
          ? 'HTML instead of JSON'
          : 'an answer that is not JSON';
    throw failure(request, { class: 'unknown', words, status, ...optional('requestId', requestId) });
  }
  const retryAfterMs = parseRetryAfter(response.headers.get('retry-after'), response.headers.get('date'));
  const facts = { ...classifyStatus(status, json.ok ? json.value : undefined), ...optional('requestId', requestId) };
  throw failure(request, { ...facts, ...optional('retryAfterMs', retryAfterMs) });
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    // Not JSON is a finding here, not an accident: the caller says what it is instead.
    return { ok: false };
  }
}

function failure(request: ApiRequest, facts: RequestFailureFacts, cause?: unknown): RequestFailure {
  return new RequestFailure({ method: request.method, path: request.path }, facts, { cause });
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, V>>);
}
