/** Stand-ins of Twilio for the tests of a file, and requests to them with nothing hidden. */

import http from 'node:http';
import { afterEach } from '@jest/globals';
import { startTwilio, type Twilio, type TwilioOptions } from '../../simulator/twilio/server.ts';

export type Json = { [key: string]: Json } & Json[] & string;
export interface Reply {
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
  body: Json;
}
export interface Sent {
  form?: [string, string][];
  raw?: { type: string; body: Buffer };
  pair?: string;
  agent?: http.Agent;
  limitBytes?: number;
  limitMs?: number;
}

/** One request with nothing hidden: no retries, no redirects, no inflating. */
export function ask(twilio: Twilio, method: string, target: string, sent: Sent = {}): Promise<Reply> {
  const { credentials } = twilio;
  const auth = sent.pair ?? `${credentials.accountSid}:${credentials.authToken}`;
  const raw =
    sent.raw ??
    (sent.form && {
      type: 'application/x-www-form-urlencoded',
      body: Buffer.from(String(new URLSearchParams(sent.form))),
    });
  return new Promise((resolve, reject) => {
    const headers = { ...(raw && { 'content-type': raw.type }) };
    const request = http.request(
      twilio.url + target,
      { method, auth, headers, agent: sent.agent ?? false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          if (Buffer.concat(chunks).length > (sent.limitBytes ?? 1e6)) request.destroy(new Error('too big'));
        });
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const isJson = response.headers['content-type'] === 'application/json' && text !== '';
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            body: isJson ? JSON.parse(text) : {},
          });
        });
      },
    );
    if (sent.limitMs) request.setTimeout(sent.limitMs, () => request.destroy(new Error('too slow')));
    request.on('error', reject);
    request.end(raw?.body);
  });
}

/** Starts stand-ins of Twilio whose Builds take 150 ms; each is closed after the test that started it. */
export function useTwilio(): (options?: TwilioOptions) => Promise<Twilio> {
  let open: Twilio[] = [];
  afterEach(async () => {
    await Promise.all(open.map((twilio) => twilio.close()));
    open = [];
  });
  return async (options) => {
    const twilio = await startTwilio({ buildMs: 150, ...options });
    open.push(twilio);
    return twilio;
  };
}
