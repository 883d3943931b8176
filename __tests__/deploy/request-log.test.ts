/**
 * What the failed requests logged: when it is asked, for how long, what is shown of it, and that it changes nothing. Through
 * the whole of `main`, in virtual time.
 */
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCancellation } from '../../src/async/cancellation.ts';
import { addRequestLog } from '../../src/deploy/request-log.ts';
import { ActionFailure } from '../../src/model/errors.ts';
import type { RunContext } from '../../src/run/context.ts';
import { createVirtualClock } from '../support/clock.ts';
import { hostile } from '../support/hostile.ts';
import type { Mishap } from '../support/in-process.ts';
import {
  type Answer,
  type Deploy,
  type Deployed,
  loadDeploy,
  OLD,
  OURS,
  playDeploy,
} from '../support/unhealthy-deploy.ts';

beforeAll(loadDeploy);

const ROLLED_BACK = { verdict: 'unhealthy', live: OLD };
const silent = (): Answer => ({ status: 500 });
const thrown = {
  level: 'error',
  message: "Error: Cannot find module 'left-pad'\n    at handler (/var/task/hello.js:3:9)",
};
const logging = (): Answer => ({ status: 500, lines: [thrown] });
const causeOf = ({ traces }: Deployed) => JSON.parse(traces.outputs['result'] ?? '').cause;
const saidIn = ({ traces }: Deployed) =>
  [...traces.lines, ...traces.errors, ...Object.values(traces.outputs)].join('\n');
const linesOf = ({ traces }: Deployed, pattern: RegExp) => traces.lines.filter((line) => pattern.test(line));

describe('from the deploy to the rollback', () => {
  test.each<[string, Deploy['answer'], number | undefined, string]>([
    ['a steady 500', silent, 18_000, OLD],
    ['a steady 404', () => ({ status: 404 }), 60_000, OLD],
    ['a 500 that ends after 12 s', (at) => ({ status: at < 12_000 ? 500 : 200 }), undefined, OURS],
  ])('%s', async (_, answer, ms, live) => {
    const { brokenMs, live: is, looks, operations } = await playDeploy({ answer });
    expect(is).toBe(live);
    if (ms === undefined) expect([brokenMs, operations.includes('logs')]).toEqual([undefined, false]);
    else {
      // The probes themselves, and the look before the request.
      expect(brokenMs).toBeGreaterThanOrEqual(ms);
      expect(brokenMs).toBeLessThanOrEqual(ms + 500);
      expect(looks).toEqual([0, 1_500, 4_000]);
    }
  });

  test('nothing is asked before the old Build is back and seen live', async () => {
    const { operations } = await playDeploy({ answer: silent });
    const first = operations.findIndex((operation) => operation === 'logs' || operation === 'alerts');
    expect(operations.slice(operations.lastIndexOf('deploy'), first)).toEqual(['deploy', 'environment']);
    expect(operations.slice(first).every((operation) => operation === 'logs' || operation === 'alerts')).toBe(true);
  });

  test('variables are put back before anything is asked', async () => {
    const { operations } = await playDeploy({ answer: silent, inputs: { variables: 'SHOP_NAME=x' } });
    expect(operations.lastIndexOf('delete-variable')).toBeGreaterThan(0);
    expect(operations.lastIndexOf('delete-variable')).toBeLessThan(operations.indexOf('logs'));
  });

  test('a healthy deploy asks for nothing more', async () => {
    const { verdict, operations } = await playDeploy({ answer: () => ({ status: 200, lines: [thrown], alert: 'x' }) });
    expect(verdict).toBe('completed');
    expect(operations).toEqual([
      ...['service', 'environments', 'build', 'build', 'build', 'deployments', 'environment', 'deploy', 'environment'],
    ]);
  });
});

describe('the looks', () => {
  test('end with the first reason', async () => {
    const played = await playDeploy({ answer: logging });
    expect(played).toMatchObject({ ...ROLLED_BACK, looks: [0] });
    expect(causeOf(played)).toEqual({ evidence: 'log', path: '/hello', text: "Cannot find module 'left-pad'" });
    expect(played.traces.errors.join()).toContain("/hello answered 500, and logged: Cannot find module 'left-pad'.");
    expect(played.traces.errors.join()).toContain('“left-pad” is not in the Build');
  });

  test('wait for a log that lags, but not for long', async () => {
    expect(causeOf(await playDeploy({ answer: logging, lagMs: 21_000 }))).toMatchObject({ evidence: 'log' });
    const played = await playDeploy({ answer: logging, lagMs: 40_000 });
    expect([causeOf(played), played.looks]).toEqual([undefined, [0, 1_500, 4_000]]);
    expect(linesOf(played, /^The log/)).toEqual(['The log has no line of the failed requests yet.']);
    expect(played.lookedMs).toBeLessThan(6_000);
  });

  test('are one where the answer gave a reason, without a word when there is nothing to add', async () => {
    const played = await playDeploy({ answer: () => ({ status: 500, body: 'no tea' }) });
    expect([played.looks, linesOf(played, /^The log|Debugger/)]).toEqual([[0], []]);
    expect(causeOf(played)).toEqual({ evidence: 'answer', path: '/hello', text: 'no tea' });
  });

  test('go on for an error where there are other lines, and keep these', async () => {
    const lines = [{ level: 'info', message: 'hello' }];
    const played = await playDeploy({ answer: () => ({ status: 500, lines }) });
    expect([played.looks.length, causeOf(played)]).toEqual([3, undefined]);
    expect(linesOf(played, /logged/)).toEqual(['/hello logged (info): hello']);
    expect(played.traces.errors.join()).not.toContain('logged');
  });

  test('are not taken where no answer tells its id, or the same id comes twice', async () => {
    for (const ids of [[], [`RQ${'a'.repeat(32)}`]]) {
      const { operations, verdict } = await playDeploy({ answer: () => ({ status: 500, ids }) });
      expect([verdict, operations.includes('logs'), operations.includes('alerts')]).toEqual([
        'unhealthy',
        false,
        false,
      ]);
    }
  });

  test.each<[string, Mishap, string, readonly number[]]>([
    ['refused', { kind: 403 }, '403', [0]],
    ['too many requests', { kind: 429 }, '429', [0, 1_500, 4_000]],
    ['held back for longer than there is', { kind: 429, retryAfter: '60' }, 'asked to stay away', [0]],
    ['an outage', { kind: 503 }, '503', [0, 1_500, 4_000]],
    ['cut', { kind: 'reset' }, 'connection reset', [0, 1_500, 4_000]],
    ['a page', { kind: 'html' }, 'HTML instead of JSON', [0, 1_500, 4_000]],
    ['something else', { kind: 'wrong' }, 'an answer that cannot be used', [0, 1_500, 4_000]],
    ['silence', { kind: 'hang' }, 'no answer within', [0, 4_000]],
  ])('cost one quiet line, and end in time: %s', async (_, mishap, words, looks) => {
    const mishaps: Deploy['mishap'] = ({ operation }) =>
      operation === 'logs' || operation === 'alerts' ? mishap : undefined;
    const played = await playDeploy({ answer: logging, mishap: mishaps });
    expect(played).toMatchObject({ ...ROLLED_BACK, looks });
    expect(linesOf(played, /could not be asked/)).toEqual([expect.stringContaining(`The log (${words}`)]);
    expect(linesOf(played, /could not be asked/)[0]).toContain('Twilio’s Debugger (');
    expect(played.traces.errors).toHaveLength(1);
    expect(played.lookedMs).toBeLessThanOrEqual(6_000);
  });

  test('read what one of the two has when the other fails', async () => {
    const failing =
      (which: string): NonNullable<Deploy['mishap']> =>
      ({ operation }) =>
        operation === which ? { kind: 503 } : undefined;
    const answer = () => ({ status: 500, lines: [thrown], alert: 'boom' });
    expect(causeOf(await playDeploy({ answer, mishap: failing('alerts') }))).toMatchObject({ evidence: 'log' });
    expect(causeOf(await playDeploy({ answer, mishap: failing('logs') }))).toEqual({
      evidence: 'alert',
      path: '/hello',
      text: 'boom',
      code: 82002,
    });
  });

  test('a cancel ends at once, and changes no verdict', async () => {
    const hangs: Deploy['mishap'] = ({ operation }) => (operation === 'logs' ? { kind: 'hang' } : undefined);
    const whole = await playDeploy({ answer: silent, mishap: hangs });
    const at = whole.endedAt - 3_000;
    const played = await playDeploy({ answer: silent, mishap: hangs, cancelAt: at });
    expect(played).toMatchObject({ ...ROLLED_BACK, endedAt: at });
    expect(played.traces.outputs).toMatchObject({ 'rolled-back': 'true', 'live-build-sid': OLD });
    expect(linesOf(played, /cancelled/)).toEqual(['The look at the log was cancelled.']);
  });

  test('that fail by a mistake of this program cost one visible line, and change no verdict', async () => {
    const lines: string[] = [];
    const clock = createVirtualClock();
    const run = {
      clock,
      cancellation: createCancellation(),
      record: { facts: { unhealthy: [{ path: '/hello', words: '500', requestIds: [`RQ${'1'.repeat(32)}`] }] } },
      serverNow: () => {
        throw new TypeError('x is not a function');
      },
      log: { line: (text: string) => lines.push(text), debug: () => undefined },
    } as unknown as RunContext;
    const failure = new ActionFailure('unhealthy', { title: 'Unhealthy', what: '', why: '', next: '' });
    expect(await clock.run(addRequestLog(run, failure))).toBe(failure);
    expect(lines).toEqual(['The look at the log failed: x is not a function.']);
  });

  test('are taken where nothing is rolled back, and where that failed', async () => {
    const stays = await playDeploy({ answer: logging, inputs: { rollback: 'false' } });
    expect([stays.verdict, stays.live, causeOf(stays)?.evidence]).toEqual(['unhealthy', OURS, 'log']);
    const failing: Deploy['mishap'] = ({ operation, nth }) =>
      operation === 'deploy' && nth === 2 ? { kind: 403 } : undefined;
    const failed = await playDeploy({ answer: logging, mishap: failing });
    expect([failed.verdict, failed.live, causeOf(failed)?.evidence]).toEqual(['unhealthy', OURS, 'log']);
    expect(failed.traces.errors.join()).toMatch(
      /logged: Cannot find module 'left-pad'\. Build ZB1+ could not be put back/,
    );
    expect(failed.traces.errors.join()).toContain('Act now.');
  });
});

describe('what is shown', () => {
  test('at most five lines, errors before warnings before others, then the newest; the same ones once', async () => {
    let n = 0;
    const played = await playDeploy({
      answer: () => ({
        status: 500,
        lines: [
          { level: 'info', message: `info ${++n}` },
          { level: 'warn', message: 'always' },
          { level: 'ERROR', message: `error ${n % 3}` },
          { level: 'warning', message: `warning ${n}` },
        ],
      }),
    });
    const last = n;
    expect(linesOf(played, /logged \(/)).toEqual([
      ...[last, last - 1, last - 2].map((at) => `/hello logged (error): error ${at % 3}`),
      `/hello logged (warning): warning ${last}`,
      '/hello logged (warn): always',
    ]);
  });

  test('the name in place of a value that this run was given, unless it is a word', async () => {
    const text = 'sk_live_4711 and sk_live_4711_more in live';
    const played = await playDeploy({
      answer: () => ({ status: 500, lines: [{ level: 'error', message: text }], alert: text }),
      inputs: { variables: 'A=sk_live_4711\nB=sk_live_4711_more\nC=live' },
    });
    expect(linesOf(played, /logged|Debugger/)).toEqual([
      '/hello logged (error): (A) and (B) in live',
      'Twilio’s Debugger on /hello: 82002 (A) and (B) in live',
    ]);
    expect(saidIn(played)).not.toContain('4711');
  });

  test('each line and alert at the path whose request it is of', async () => {
    const played = await playDeploy({
      answer: (_, path) =>
        path === '/a' ? { status: 500, alert: 'boom' } : { status: 500, lines: [{ level: 'error', message: 'bang' }] },
      inputs: { 'health-check': '/a\n/b' },
    });
    expect(linesOf(played, /logged|Debugger/)).toEqual([
      'Twilio’s Debugger on /a: 82002 boom',
      '/b logged (error): bang',
    ]);
    expect(played.traces.errors.join()).toContain(
      '/b answered 500, and logged: bang; /a answered 500, and Twilio’s Debugger says: boom.',
    );
  });

  test('the lines of others are counted, in a busy environment as far as was read', async () => {
    const others = (count: number) => ({
      lines: Array.from({ length: count }, (_, n) => `secret ${n}`),
      alerts: ['secret'],
    });
    const few = await playDeploy({ answer: silent, others: others(7) });
    expect(linesOf(few, /^The log/)).toEqual([
      'The log has no line of the failed requests yet, and 7 lines of others, which are not shown.',
    ]);
    const many = await playDeploy({ answer: () => ({ status: 500, body: 'x' }), others: others(2_500) });
    expect(linesOf(many, /^The log/)).toEqual([]);
    expect(many.operations.filter((operation) => operation === 'logs')).toHaveLength(4);
    const lots = await playDeploy({ answer: silent, others: others(2_500) });
    expect(linesOf(lots, /^The log/)[0]).toContain('and more than 2000 lines of others');
    expect(saidIn(few) + saidIn(many) + saidIn(lots)).not.toContain('secret');
  });
});

const level = fc.constantFrom('error', 'warning', 'info', '::error::');
const mishap = fc.record({
  kind: fc.constantFrom<Mishap['kind']>('ok', 'ok', 'reset', 'hang', 'html', 'wrong', 403, 404, 429, 500),
  processed: fc.boolean(),
  tookMs: fc.nat(7_000),
});

const given = fc.record({
  body: fc.option(hostile, { nil: undefined, freq: 2 }),
  lines: fc.array(fc.record({ level, message: hostile }), { maxLength: 3 }),
  alert: fc.option(hostile, { nil: undefined, freq: 2 }),
  others: fc.array(hostile, { maxLength: 3 }),
  mishaps: fc.array(mishap, { minLength: 1, maxLength: 4 }),
});
type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

const NOTHING: Given = {
  body: undefined,
  lines: [],
  alert: undefined,
  others: [],
  mishaps: [{ kind: 'ok', processed: true, tookMs: 0 }],
};
/** One for each kind of evidence, and one without. */
const EXAMPLES: readonly Partial<Given>[] = [
  { body: 'no tea' },
  { lines: [{ level: 'error', message: 'no tea' }] },
  { alert: 'no tea' },
  {},
];

test('whatever is in bodies, lines and alerts: no command, no text of others, the same verdict, in time', async () => {
  const evidence = new Set<string | undefined>();
  const plain = await playDeploy({ answer: silent });
  await fc.assert(
    fc.asyncProperty(given, async ({ body, lines, alert, others, mishaps }) => {
      const marked = others.map((text) => `qV7 ${text}`);
      const played = await playDeploy({
        answer: () => ({
          status: 500,
          lines,
          ...(body === undefined ? {} : { body }),
          ...(alert === undefined ? {} : { alert }),
        }),
        others: { lines: marked, alerts: marked },
        mishap: ({ operation, nth }) =>
          operation === 'logs' || operation === 'alerts' ? mishaps[nth % mishaps.length] : undefined,
      });
      evidence.add(causeOf(played)?.evidence);
      expect([played.verdict, played.live, played.brokenMs]).toEqual([plain.verdict, plain.live, plain.brokenMs]);
      expect(played.lookedMs).toBeLessThanOrEqual(6_000);
      expect(saidIn(played)).not.toContain('qV7');
      const { 'failure-reason': reason = '', result = '' } = played.traces.outputs;
      expect([...reason].length).toBeLessThanOrEqual(300);
      expect([...(JSON.parse(result).cause?.text ?? '')].length).toBeLessThanOrEqual(300);
      for (const line of played.traces.lines) {
        expect([...line].length).toBeLessThanOrEqual(2_010);
        expect(line).not.toMatch(/^\s*::|##\[|[\u0000-\u001f\u0085\u2028\u202e]/);
      }
      const [annotation = ''] = played.traces.errors;
      expect([played.traces.errors.length, annotation.length <= 4_096]).toEqual([1, true]);
      expect(annotation).not.toMatch(/^\s*::|##\[|[\r\u0085\u2028\u202e]/m);
    }),
    { numRuns: 15, examples: EXAMPLES.map((more): [Given] => [{ ...NOTHING, ...more }]) },
  );
  // A property that sees no evidence proves nothing of it.
  expect([...evidence]).toEqual(expect.arrayContaining(['answer', 'log', 'alert', undefined]));
}, 60_000);
