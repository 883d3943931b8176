/** How an answer travels: whole, or harmed in one of the ways of faults.ts. */
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { FaultRule } from './faults.ts';
import { type Answer, refuse } from './resources/answers.ts';

/** An answer in bytes. */
interface Message {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What delivery needs to know besides the answer. `signal` aborts when the stand-in closes. */
export interface Delivery {
  readonly response: ServerResponse;
  /** Path and query of the request. */
  readonly target: string;
  readonly requestId: string;
  readonly signal: AbortSignal;
  /** Resets the connection. */
  readonly reset: () => void;
}

const gatewayPage =
  '<!DOCTYPE html>\n<html><head><title>Sorry</title></head><body><h1>Please try again</h1></body></html>\n';

/** Twilio's words for statuses that faults answer with. [D] error dictionary */
const texts: Readonly<Record<number, readonly [number, string]>> = {
  401: [20003, 'Authenticate'],
  403: [20403, 'Forbidden'],
  404: [20404, 'The requested resource was not found'],
  429: [20429, 'Too Many Requests'],
  500: [20500, 'Internal Server Error'],
  503: [20503, 'Service is temporarily unavailable'],
};

/** The body an error status has: Twilio's JSON, or a gateway's page for 502 and 504. */
export function errorAnswer(status: number): Answer {
  if (status === 502 || status === 504) return { status, body: gatewayPage };
  const [code, message] = texts[status] ?? [20001, `Status ${status}`];
  return refuse(status, code, message);
}

/** The same JSON with every type wrong. */
function garble(value: unknown): unknown {
  if (Array.isArray(value)) return 'not a list';
  if (typeof value === 'string') return 7;
  if (typeof value !== 'object' || value === null) return { not: 'this' };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, garble(inner)]));
}

/** The answer that a fault puts in place of Twilio's. */
function replace(answer: Answer, rule: FaultRule, target: string): Answer {
  const headers = typeof rule.headers === 'function' ? rule.headers() : rule.headers;
  const status = typeof rule.kind === 'number' ? rule.kind : rule.status;
  const given = typeof rule.body === 'function' ? (rule.body(answer.body) as unknown) : rule.body;
  switch (rule.kind) {
    case 'html':
      return { status: 200, body: given ?? gatewayPage };
    case 'empty':
      return { status: 200, body: '' };
    case 'wrong-json':
      return { status: answer.status, body: given ?? garble(answer.body ?? {}) };
    case 'redirect':
      return { status: 302, headers: { location: `${rule.to ?? 'https://redirect.invalid'}${target}` }, body: '' };
    default:
      if (status === undefined) return answer;
      return {
        status,
        ...(headers && { headers }),
        body: given ?? (status < 400 ? answer.body : errorAnswer(status).body),
      };
  }
}

/** Content type of a body that was given as text. */
function typeOf(text: string): string {
  if (text.startsWith('<')) return 'text/html';
  return /^\s*[\w-]/.test(text) ? 'text/plain' : 'application/json';
}

function encode(answer: Answer, requestId: string): Message {
  const { status, body } = answer;
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? typeOf(body) : 'application/json';
  const bytes = Buffer.from(text);
  const size: Record<string, string> =
    status === 204 ? {} : { 'content-type': type, 'content-length': String(bytes.length) };
  return { status, headers: { ...size, 'twilio-request-id': requestId, ...answer.headers }, body: bytes };
}

/** Writes chunks until the client has gone away. */
async function pour(response: ServerResponse, chunk: Buffer, signal: AbortSignal): Promise<void> {
  const gone = new Promise((resolve) => response.once('close', resolve));
  while (!response.destroyed && !signal.aborted) {
    if (!response.write(chunk)) await Promise.race([gone, new Promise((resolve) => response.once('drain', resolve))]);
    await sleep(0);
  }
}

/** 16 kB that inflate to 16 MB: as many gzip members in a row as wanted are one valid stream. */
function makeBomb(): Buffer {
  const member = gzipSync(Buffer.alloc(1_048_576, ' '));
  return Buffer.concat(Array.from({ length: 16 }, () => member));
}

async function floodHeaders({ response, signal }: Delivery): Promise<void> {
  const { socket } = response;
  socket?.write('HTTP/1.1 200 OK\r\n');
  const lines = Buffer.from(`x-flood: ${'f'.repeat(1000)}\r\n`.repeat(16));
  while (socket && !socket.destroyed && !signal.aborted) {
    socket.write(lines);
    await sleep(1);
  }
}

async function drip({ response, signal }: Delivery, message: Message, everyMs: number): Promise<void> {
  response.writeHead(message.status, message.headers);
  response.flushHeaders();
  for (const byte of message.body) {
    if (response.destroyed) return;
    response.write(Buffer.of(byte));
    await sleep(everyMs, undefined, { signal });
  }
  response.end();
}

async function cut({ response, signal }: Delivery, message: Message): Promise<void> {
  response.writeHead(message.status, message.headers);
  response.write(message.body.subarray(0, Math.floor(message.body.length / 2)));
  await sleep(5, undefined, { signal });
  response.socket?.end();
}

/** Sends the answer, harmed as the rule says. Resolves to the status on the wire, or null when none got there. */
export async function deliver(delivery: Delivery, answer: Answer, rule: FaultRule | undefined): Promise<number | null> {
  const { response, signal } = delivery;
  const message = encode(rule ? replace(answer, rule, delivery.target) : answer, delivery.requestId);
  switch (rule?.kind) {
    case 'hang':
      return null;
    case 'reset':
    case 'reset-after':
    case 'stale':
      delivery.reset();
      return null;
    case 'header-flood':
      await floodHeaders(delivery);
      return null;
    case 'cut-body':
      await cut(delivery, message);
      return message.status;
    case 'slow-body':
      await drip(delivery, message, rule.everyMs ?? 100);
      return message.status;
    case 'huge-body':
      response.writeHead(message.status, { 'content-type': 'application/json' });
      response.write('{"sid":"');
      await pour(response, Buffer.alloc(65_536, 'a'), signal);
      return message.status;
    case 'gzip-bomb':
      response.writeHead(message.status, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      await pour(response, makeBomb(), signal);
      return message.status;
    case 'slow-headers':
      await sleep(rule.delayMs ?? 1000, undefined, { signal });
      break;
  }
  response.writeHead(message.status, message.headers);
  response.end(message.body);
  return message.status;
}
