/** The main job through the shipped bundle: create, wait, report. */

import { describe, expect, test } from '@jest/globals';
import type { Run } from '../../simulator/runner/run.ts';
import { AT_ONCE_MS, requestsOf, withTwilio } from '../support/action.ts';
import { render, shown } from '../support/markdown.ts';
import { signals } from '../support/platform.ts';

const errors = (run: Run) => run.annotations.filter(({ type }) => type === 'error');

describe('a Build that completes', () => {
  test.concurrent('costs three requests beside the polls, on one connection', async () => {
    await withTwilio({ buildMs: 3_000 }, async ({ twilio, run }) => {
      const { exitCode, outputs, log, summary, annotations } = await run({ 'poll-interval': '1s' });
      const [build] = twilio.builds;
      expect(exitCode).toBe(0);
      expect(outputs).toMatchObject({
        'build-sid': build?.sid,
        status: 'completed',
        verdict: 'completed',
        created: 'true',
        runtime: 'node24',
      });
      expect(Number(outputs['duration-seconds'])).toBeGreaterThanOrEqual(3);
      expect(twilio.count('create')).toBe(1);
      expect([3, 4]).toContain(twilio.count('status'));
      expect(twilio.requests.length - twilio.count('create') - twilio.count('status')).toBe(2);
      expect(twilio.connections).toBe(1);
      expect(log).toContain('Build 1 function and 1 asset on node24');
      expect(log).toContain(`${build?.sid} completed`);
      expect(summary).toContain('completed');
      expect(annotations).toEqual([]);
    });
  });

  test.concurrent('never one line per poll', async () => {
    const outcome = [...Array.from({ length: 12 }, () => 'building'), 'completed'];
    await withTwilio({ outcome }, async ({ twilio, run }) => {
      const { log } = await run();
      expect(twilio.count('status')).toBe(13);
      expect(log.split('\n').filter((line) => line.includes('building')).length).toBeLessThan(4);
    });
  });

  test.concurrent('sends what was asked for, in the form the API takes', async () => {
    await withTwilio({}, async ({ twilio, run, inputs }) => {
      await run(
        { 'dependencies-file': 'package.json' },
        { files: { 'package.json': JSON.stringify({ dependencies: { twilio: '5.0.0', lodash: '4.17.21' } }) } },
      );
      const create = twilio.requests.find(({ method }) => method === 'POST');
      expect(create?.form).toEqual([
        ['AssetVersions', inputs['asset-versions']?.split('=')[1]],
        ['FunctionVersions', inputs['function-versions']?.split('=')[1]],
        ['Dependencies', '[{"name":"lodash","version":"4.17.21"},{"name":"twilio","version":"5.0.0"}]'],
        ['Runtime', 'node24'],
      ]);
      expect(create?.headers['user-agent']).toMatch(/^twilio-serverless-build\/\d+\.\d+\.\d+ \(\w+ \w+\) node\/v24\./);
    });
  });

  test.concurrent('with an API key from the inputs', async () => {
    await withTwilio({}, async ({ twilio, run }) => {
      const { apiKey, apiSecret, accountSid } = twilio.credentials;
      const { exitCode, log } = await run(
        { 'api-key': apiKey, 'api-secret': apiSecret, 'account-sid': accountSid },
        { env: {} },
      );
      expect(exitCode).toBe(0);
      expect(log).toContain('Credentials from the inputs');
    });
  });

  test.concurrent('whatever case the status is spelt in, and with a status nobody knows on the way', async () => {
    await withTwilio({ outcome: ['Building', 'Verifying', 'COMPLETED'] }, async ({ run }) => {
      const { exitCode, outputs, annotations, log } = await run();
      expect(exitCode).toBe(0);
      expect(outputs['status']).toBe('completed');
      expect(annotations.map(({ type, title }) => [type, title])).toEqual([['warning', 'Unknown status']]);
      expect(log).toContain('building → verifying');
    });
  });
});

describe('a Build that does not complete', () => {
  test.concurrent('failed: one error annotation with a title, and the Build is named', async () => {
    await withTwilio({ outcome: 'failed' }, async ({ twilio, run }) => {
      const result = await run();
      expect(result.exitCode).toBe(1);
      expect(result.outputs).toMatchObject({
        'build-sid': twilio.builds[0]?.sid,
        status: 'failed',
        verdict: 'failed',
        created: 'true',
      });
      expect(result.outputs['failure-reason']).toContain('failed');
      expect(errors(result)).toHaveLength(1);
      expect(errors(result)[0]?.title).toBe('Build failed');
    });
  });

  test.concurrent('never ends: the deadline ends the step, and the way on is said', async () => {
    await withTwilio({ outcome: 'never' }, async ({ twilio, run }) => {
      const shown: number[] = [];
      const result = await run({ timeout: '5s' }, { onLine: () => shown.push(performance.now()) });
      expect(result.exitCode).toBe(1);
      expect(result.durationMs).toBeGreaterThanOrEqual(5_000);
      // From the first line to the last: how long Node takes to start and to leave is not the action's doing.
      expect((shown.at(-1) ?? Number.NaN) - (shown[0] ?? Number.NaN)).toBeLessThan(6_000);
      expect(result.outputs).toMatchObject({
        verdict: 'timed-out',
        status: 'building',
        'build-sid': twilio.builds[0]?.sid,
      });
      expect(result.log).toContain(`build-sid: ${twilio.builds[0]?.sid}`);
      expect(result.summary).toContain(String(twilio.builds[0]?.sid));
      expect(errors(result)).toHaveLength(1);
    });
  });

  const cancels = [
    { when: 'while it is building', words: 'Created Build', withinMs: AT_ONCE_MS },
    // The creation may be in flight then; its answer is worth up to four seconds.
    { when: 'before anything is created', words: 'Build 1 function', withinMs: 6_000 },
  ];
  for (const { when, words, withinMs } of cancels)
    signals.concurrent(`cancelled ${when}: ends in time and tells what exists`, () =>
      withTwilio({ outcome: 'never', latencyMs: 300 }, async ({ twilio, run }) => {
        let cancelledAt = 0;
        const cancelWhen = (line: string) => {
          if (!line.includes(words)) return false;
          cancelledAt ||= performance.now();
          return true;
        };
        const result = await run({}, { cancelWhen });
        expect(performance.now() - cancelledAt).toBeLessThan(withinMs);
        expect(result.exitCode).toBe(1);
        expect(result.outputs['verdict']).toBe('cancelled');
        expect(result.outputs['build-sid']).toBe(twilio.builds[0]?.sid);
        expect(result.summary).toContain('cancelled');
        expect(errors(result)).toHaveLength(1);
        if (twilio.builds[0] !== undefined) expect(result.log).toContain(`build-sid: ${twilio.builds[0].sid}`);
      }),
    );
});

describe('other ways to use it', () => {
  test.concurrent('wait: false ends after the creation', async () => {
    await withTwilio({ outcome: 'never' }, async ({ twilio, run }) => {
      const { exitCode, outputs } = await run({ wait: 'false' });
      expect(exitCode).toBe(0);
      expect(outputs).toMatchObject({ verdict: 'building', status: 'building', 'build-sid': twilio.builds[0]?.sid });
      expect(twilio.count('status')).toBe(0);
    });
  });

  test.concurrent('build-sid waits for a Build that exists and creates none', async () => {
    await withTwilio({ buildMs: 600 }, async ({ twilio, run }) => {
      const first = await run({ wait: 'false' });
      const contents = { 'function-versions': '', 'asset-versions': '', runtime: '' };
      const { exitCode, outputs } = await run({ ...contents, 'build-sid': String(first.outputs['build-sid']) });
      expect(exitCode).toBe(0);
      expect(outputs).toMatchObject({
        verdict: 'completed',
        created: 'false',
        'build-sid': first.outputs['build-sid'],
      });
      expect(twilio.count('create')).toBe(1);
    });
  });

  test.concurrent('dry-run prints the exact request and creates nothing', async () => {
    await withTwilio({}, async ({ twilio, run, inputs }) => {
      const { exitCode, outputs, log } = await run({ 'dry-run': 'true' });
      expect(exitCode).toBe(0);
      expect(outputs['verdict']).toBe('planned');
      expect(twilio.builds).toEqual([]);
      expect(log).toContain(`POST ${twilio.url}/v1/Services/${twilio.service.sid}/Builds`);
      expect(log).toContain(`FunctionVersions=${inputs['function-versions']?.split('=')[1]}`);
    });
  });

  test.concurrent('a runner that takes no outputs and no summary changes nothing about the verdict', async () => {
    await withTwilio({}, async ({ twilio, run }) => {
      const nowhere = { GITHUB_OUTPUT: '/nowhere/output', GITHUB_STEP_SUMMARY: '/nowhere/summary' };
      const { exitCode, log, annotations } = await run({}, { context: nowhere });
      expect(exitCode).toBe(0);
      expect(log).toContain(`Created Build ${twilio.builds[0]?.sid}`);
      expect(log).toContain('The job summary could not be written');
      expect(annotations.map(({ type, title }) => [type, title])).toContainEqual(['warning', 'Output missing']);
    });
  });

  test.concurrent('summary: false writes none', async () => {
    await withTwilio({}, async ({ run }) => {
      expect((await run({ summary: 'false' })).summary).toBe('');
    });
  });
});

describe('mistakes', () => {
  test.concurrent('are all told at once, in one annotation, before any request', async () => {
    await withTwilio({}, async ({ twilio, run }) => {
      const result = await run(
        {
          service_sid: 'x',
          'function-versions': 'ZB00000000000000000000000000000001',
          timeout: '10',
          runtime: '24',
          'dependencies-file': 'nowhere.json',
        },
        { env: {} },
      );
      expect(result.exitCode).toBe(1);
      expect(twilio.requests).toEqual([]);
      expect(errors(result)).toHaveLength(1);
      const text = errors(result)[0]?.message ?? '';
      for (const words of ['did you mean', 'ZB', 'timeout: 10m', 'runtime: node24', 'nowhere.json', 'api-secret'])
        expect(text).toContain(words);
      expect(result.outputs['verdict']).toBe('error');
    });
  });

  test.concurrent.each([
    [
      'wrong credentials',
      { env: { TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'wrong-token-of-nobody' } },
      {},
      '20003',
      1,
    ],
    ['a service nobody knows', {}, { 'service-sid': 'unheard-of' }, '20404', 2],
  ])(
    '%s: said in three sentences, nothing created',
    async (_, options, inputs: Record<string, string>, code, requests) => {
      await withTwilio({}, async ({ twilio, run }) => {
        const result = await run(inputs, options);
        expect(result.exitCode).toBe(1);
        expect(errors(result)).toHaveLength(1);
        expect(errors(result)[0]?.message).toContain(code);
        expect(errors(result)[0]?.message).toMatch(/RQ[0-9a-f]{32}/);
        expect(requestsOf(twilio)).toHaveLength(requests);
        expect(twilio.builds).toEqual([]);
      });
    },
  );

  test.concurrent('an account that is not the service’s', async () => {
    await withTwilio({}, async ({ twilio, run }) => {
      const { apiKey, apiSecret } = twilio.credentials;
      const result = await run(
        { 'api-key': apiKey, 'api-secret': apiSecret, 'account-sid': `AC${'9'.repeat(32)}` },
        { env: {} },
      );
      expect(result.exitCode).toBe(1);
      expect(errors(result)[0]?.message).toContain('belongs to account');
      expect(twilio.builds).toEqual([]);
    });
  });
});

describe('the job summary', () => {
  test('is not written when it is not wanted, however wrong the other inputs are', async () => {
    await withTwilio({}, async ({ run }) => {
      const runs = [run({ summary: 'false', timeout: 'soon' }), run({ summary: 'false' }), run({ timeout: 'soon' })];
      const [wrong, right, wanted] = (await Promise.all(runs)).map(({ rawSummary }) => rawSummary);
      expect([wrong, right]).toEqual(['', '']);
      expect(wanted).toContain('\n```yaml\ntimeout: 10m\n```\n');
    });
  });
});

describe('what started the run', () => {
  test('is in the result and in the summary: of a pull request its head and its title, which is harmless there', async () => {
    await withTwilio({}, async ({ run }) => {
      const head = '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567';
      const event = { pull_request: { head: { sha: head }, title: '::error::[x](http://evil.example) @all' } };
      const { outputs, rawSummary, annotations } = await run(
        {},
        { event, context: { GITHUB_EVENT_NAME: 'pull_request' } },
      );
      expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({
        commit: head,
        runUrl: 'https://github.com/octo-org/greeter/actions/runs/1658821493/attempts/1',
        actor: 'octocat',
      });
      expect(rawSummary).toContain(
        `<a href="https://github.com/octo-org/greeter/commit/${head}"><code>0a1b2c3</code></a>`,
      );
      expect(shown(render(rawSummary))).toContain(': :error::[x](http://evil.example) @all · by octocat');
      expect(render(rawSummary)).not.toContain('href="http://evil.example');
      expect(annotations).toEqual([]);
    });
  });
});

describe('debug logging', () => {
  test('has one line per request, with method, path, status, time, request id and connection', async () => {
    await withTwilio({}, async ({ twilio, run }) => {
      const { log } = await run({}, { debug: true });
      const lines = log.split('\n').filter((line) => /Debug: (GET|POST) /.test(line));
      expect(lines).toHaveLength(twilio.requests.length);
      for (const [i, line] of lines.entries())
        expect(line).toMatch(
          i === 0
            ? /→ 20\d, \d+ ms, RQ[0-9a-f]{32}, new connection$/
            : /→ 20\d, \d+ ms, RQ[0-9a-f]{32}, reused connection$/,
        );
    });
  });
});
