/** Asking Twilio's Debugger why a Build failed: when, how often, how long, and at no cost for anything else. */
import { describe, expect, test } from '@jest/globals';
import { createCancellation } from '../../src/async/cancellation.ts';
import { findCause } from '../../src/build/debugger.ts';
import type { Alert } from '../../src/model/causes/failed-build.ts';
import type { BuildFacts } from '../../src/report/facts.ts';
import type { RunContext } from '../../src/run/context.ts';
import { RequestFailure } from '../../src/twilio/request.ts';
import { createVirtualClock } from '../support/clock.ts';

const serviceSid = `ZS${'1'.repeat(32)}`;
const known: BuildFacts = {
  sid: `ZB${'1'.repeat(32)}`,
  origin: 'created',
  status: 'failed',
  runtime: 'node24',
  since: 0,
  createdAt: undefined,
  seen: true,
  gone: false,
  ended: undefined,
};
const ours: Alert = { text: 'why', code: 82003, resourceSid: known.sid, serviceSid, generatedAt: undefined };
const perhaps: Alert = { ...ours, text: 'perhaps', resourceSid: undefined, serviceSid: undefined, generatedAt: 1e12 };

/** Looks with a Debugger that answers in this way; Twilio's clock says 1e12 ms when the run's says 0. */
async function look(
  answer: (look: number) => readonly Alert[] | Error,
  more: { build?: BuildFacts; watched?: boolean; cancelAt?: number; deaf?: boolean } = {},
) {
  const clock = createVirtualClock();
  const cancellation = createCancellation();
  const looks: number[] = [];
  const since: number[] = [];
  const lines: string[] = [];
  const run = {
    clock,
    cancellation,
    serverNow: () => (more.deaf ? undefined : 1e12 + clock.now()),
    log: { line: (text: string) => lines.push(text), debug: () => undefined },
    monitor: {
      async listErrors(from: number) {
        looks.push(clock.now());
        since.push(from);
        const found = answer(looks.length);
        if (found instanceof Error) throw found;
        return found;
      },
    },
  } as unknown as RunContext;
  if (more.cancelAt !== undefined) clock.at(more.cancelAt, () => cancellation.cancel('SIGINT'));
  const cause = await clock.run(findCause(run, more.build ?? known, serviceSid, more.watched ?? true));
  return { cause, looks, since, lines, endedAt: clock.now() };
}

const refused = new RequestFailure(
  { method: 'GET', path: '/v1/Alerts' },
  { class: 'final', words: '403', status: 403 },
);

describe('the looks', () => {
  test('stop at what is certain', async () => {
    expect(await look(() => [ours])).toMatchObject({
      cause: { text: 'why', evidence: 'build' },
      looks: [0],
      lines: [],
    });
  });

  test('wait for what comes late', async () => {
    expect(await look((n) => (n === 2 ? [ours] : []))).toMatchObject({ cause: { text: 'why' }, looks: [0, 1_500] });
  });

  test('go on for something better than a code, and keep it when nothing better comes', async () => {
    const { cause, looks } = await look((n) => (n === 1 ? [perhaps] : []));
    expect(cause).toMatchObject({ text: 'perhaps', evidence: 'code' });
    expect(looks).toEqual([0, 1_500, 4_000]);
    expect((await look((n) => (n === 1 ? [perhaps] : [ours]))).cause?.text).toBe('why');
  });

  test('give up without a word', async () => {
    expect(await look(() => [])).toMatchObject({
      cause: undefined,
      looks: [0, 1_500, 4_000],
      lines: [],
      endedAt: 4_000,
    });
  });

  test('are one for a Build that had failed before', async () => {
    expect((await look(() => [], { watched: false })).looks).toEqual([0]);
  });

  test('begin at the Build’s creation by Twilio’s clock, not by this machine’s', async () => {
    expect((await look(() => [])).since[0]).toBe(1e12 - 30_000);
    const given: BuildFacts = { ...known, origin: 'given', createdAt: 5e11 };
    expect((await look(() => [], { build: given })).since[0]).toBe(5e11 - 30_000);
  });

  test('do not begin when Twilio has never told the time', async () => {
    expect(await look(() => [ours], { deaf: true })).toMatchObject({ cause: undefined, looks: [] });
  });

  test('of a Build that was not watched have a window that ends', async () => {
    const build: BuildFacts = { ...known, origin: 'given', createdAt: 1e12 - 3_600_000 };
    expect((await look(() => [perhaps], { build, watched: false })).cause).toBeUndefined();
    expect((await look(() => [perhaps], { build, watched: true })).cause?.text).toBe('perhaps');
  });

  test('that are refused cost one line', async () => {
    expect(await look(() => refused)).toMatchObject({
      cause: undefined,
      looks: [0],
      lines: ['Twilio’s Debugger could not be asked for the reason (403).'],
    });
  });

  test('that fail later keep what was found', async () => {
    expect((await look((n) => (n === 1 ? [perhaps] : refused))).cause?.text).toBe('perhaps');
  });

  test('end with a cancel', async () => {
    const { cause, endedAt, lines } = await look(() => [], { cancelAt: 200 });
    expect([cause, endedAt]).toEqual([undefined, 200]);
    expect(lines).toEqual(['Twilio’s Debugger could not be asked for the reason (cancelled).']);
  });

  test('survive a mistake of this program', async () => {
    expect((await look(() => new TypeError('x is not a function'))).lines).toHaveLength(1);
  });
});
