/** The look at the log of failed requests, through dist: what is asked, a cancel, and a sample of the faults. */
import { describe, expect, test } from '@jest/globals';
import type { TwilioOptions } from '../../simulator/twilio/server.ts';
import { fastTimers } from '../faults/fast-timers.ts';
import { listLogCells } from '../faults/request-log.ts';
import { AT_ONCE_MS } from '../support/action.ts';
import { type DeployStage, withProduction } from '../support/deploy.ts';
import { judgeRequest } from '../support/openapi.ts';
import { signals } from '../support/platform.ts';

/** Eighteen seconds of health check in three. */
const nodeArguments = fastTimers(6);

/** A deploy whose new Build answers 500 and logs why. */
const play = <T>(options: TwilioOptions, more: object, judge: (stage: DeployStage) => Promise<T>) =>
  withProduction(options, async (stage) => {
    const logs = [{ level: 'error', message: 'no tea' }];
    stage.twilio.override({
      path: '/hello',
      build: ({ request }) => request !== undefined,
      status: 500,
      body: '',
      logs,
      ...more,
    });
    return judge(stage);
  });
const checked = { 'health-check': '/hello', timeout: '5m' };

describe('the requests', () => {
  test.concurrent('are ones that Twilio’s OpenAPI files describe, and reuse the connection', async () => {
    await play({ requestIdHeader: 'x-whatever-it-is' }, {}, async ({ twilio, deploy }) => {
      const { outputs } = await deploy(checked, { nodeArguments });
      expect(JSON.parse(outputs['result'] ?? '').cause).toEqual({ evidence: 'log', path: '/hello', text: 'no tea' });
      const asked = twilio.requests.filter(({ operation }) => operation === 'logs' || operation === 'alerts');
      expect(asked.map(({ operation }) => operation).toSorted()).toEqual(['alerts', 'logs']);
      for (const request of asked) expect(judgeRequest(request)).toEqual([]);
      expect(asked.map(({ query }) => query['StartDate'])).toEqual([
        expect.stringMatching(/Z$/),
        expect.stringMatching(/Z$/),
      ]);
    });
  });

  test.concurrent('are none where the domain tells no id, and none after a healthy deploy', async () => {
    await play({}, { withoutId: true }, async ({ twilio, deploy }) => {
      const { outputs } = await deploy(checked, { nodeArguments });
      expect([outputs['verdict'], twilio.count('logs'), twilio.count('alerts')]).toEqual(['unhealthy', 0, 0]);
    });
    await play({}, { status: 200 }, async ({ twilio, deploy }) => {
      const { outputs } = await deploy(checked, { nodeArguments });
      expect([outputs['verdict'], twilio.count('logs'), twilio.count('alerts')]).toEqual(['completed', 0, 0]);
    });
  });
});

test.concurrent('advice that names no file has none, though the advice before the look had one', async () => {
  const logs = [{ level: 'error', message: "Error: Cannot find module './menu'" }];
  await play({}, { body: 'no tea', logs }, async ({ twilio, deploy }) => {
    const versions = ['/hello', '/voice', '/order'].map((path) => `${path}=${twilio.addFunction(path).sid}`);
    const message = "Cannot find module 'left-pad'";
    twilio.override({
      path: '/order',
      build: ({ request }) => request !== undefined,
      throws: { name: 'Error', message },
    });
    const given = {
      'function-versions': versions.join(' '),
      'dependencies-file': 'package.json',
      'health-check': '/hello\n/order',
    };
    const files = { 'package.json': '{"dependencies":{"lodash":"4.17.21"}}' };
    const run = await deploy({ ...checked, ...given }, { files, nodeArguments });
    const [error] = run.annotations.filter(({ type }) => type === 'error');
    expect(error?.message).toContain('The file is not where the Function looks for it.');
    expect([error?.file, JSON.parse(run.outputs['result'] ?? '').failure.file]).toEqual([undefined, undefined]);
  });
});

signals.test('a cancel ends the look at once, and the verdict stays', async () => {
  await play({}, {}, async ({ twilio, old, start }) => {
    const silence = twilio.fault({ on: 'logs', kind: 'hang' });
    twilio.onRequest = ({ operation }) => {
      if (operation === 'logs') running.cancel();
    };
    const goal = { environment: 'production', 'allow-removals': 'true' };
    const running = start({ ...checked, ...goal }, { nodeArguments });
    const { outputs, cancelMs, log } = await running.done;
    expect(silence.hits).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'unhealthy', 'rolled-back': 'true', 'live-build-sid': old.sid });
    expect(log).toContain('The look at the log was cancelled.');
    expect(cancelMs).toBeLessThan(AT_ONCE_MS);
  });
});

test.concurrent.each([
  'request log × logs × cut body × once',
  'request log × logs × 429, no Retry-After × for ever',
  'request log × logs × HTML 200 × for ever',
  'request log × logs × time limit × for ever',
  'request log × alerts × wrong JSON × once',
])('%s', async (name) => {
  const result = await listLogCells()
    .find((cell) => cell.name === name)
    ?.run();
  expect(result).toMatchObject({ name, flaws: [], log: result?.log });
});
