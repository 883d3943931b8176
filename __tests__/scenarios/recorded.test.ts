/**
 * What a person sees when something goes wrong: the shipped bundle, run as the runner runs it, and its log,
 * annotations, outputs and summary held to the texts in scenarios/. `STORIES=write npm test -- scenarios` writes them anew.
 */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { Run, RunOptions } from '../../simulator/runner/run.ts';
import type { FaultRule, TwilioOptions } from '../../simulator/twilio/server.ts';
import { mapPool } from '../../src/async/pool.ts';
import { withTwilio } from '../support/action.ts';
import { findRefusedLines } from '../support/offered-lines.ts';
import { NO_SIGNALS, reportSkipped, signals } from '../support/platform.ts';
import { expectRecorded, transcribe, unfold } from '../support/transcript.ts';

interface Scenario {
  readonly title: string;
  readonly twilio?: TwilioOptions;
  readonly fault?: FaultRule;
  readonly run?: Partial<RunOptions>;
  /** What the reader is told to do, or to look at: each in the annotation and in the summary. */
  readonly names: readonly string[];
  readonly verdict: string;
  /** How long it takes, in ms, when that is long. */
  readonly longMs?: number;
}

const everTime = { times: Number.POSITIVE_INFINITY };
const packageJson = `{
  "dependencies": {
    "@twilio/runtime-handler": "2.1.2",
    "left-pad": "99.0.0"
  }
}
`;
const withPackages = { inputs: { 'dependencies-file': 'package.json' }, files: { 'package.json': packageJson } };

/** Refuses every CONNECT, as a company proxy does that wants a password. */
const proxy = http.createServer();
proxy.on('connect', (_, socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'));
const proxied = () => ({
  env: {
    TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
    TWILIO_AUTH_TOKEN: 'a token that leads nowhere',
    HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
  },
  inputs: { 'api-url': '' },
});

const scenarios: readonly (Scenario & { readonly lazily?: () => Partial<RunOptions> })[] = [
  {
    title: 'bad credentials',
    run: { env: { TWILIO_ACCOUNT_SID: `AC${'1'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'not the token' } },
    names: ['not a pair', 'us1 is asked', 'region: ie1', '20003'],
    verdict: 'error',
  },
  {
    title: 'wrong region',
    run: {
      inputs: { region: 'au1' },
      env: { TWILIO_ACCOUNT_SID: `AC${'1'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'of another region' },
    },
    names: ['region', 'au1'],
    verdict: 'error',
  },
  {
    title: 'suspended account',
    fault: { on: 'service', kind: 403 },
    names: ['Open the Twilio Console', '20403'],
    verdict: 'error',
  },
  {
    title: 'unknown service',
    run: { inputs: { 'service-sid': 'greter' } },
    names: ['Did you mean “service-sid: greeter”?', '20404'],
    verdict: 'error',
  },
  {
    title: 'no versions',
    run: { inputs: { 'function-versions': '', 'asset-versions': '' } },
    names: ['project: .'],
    verdict: 'error',
  },
  {
    title: 'unsupported runtime',
    run: { inputs: { runtime: 'node18' } },
    names: ['runtime: node24', '20001'],
    verdict: 'error',
  },
  {
    title: 'unknown package version',
    twilio: { unknownPackages: ['left-pad@99.0.0'] },
    run: withPackages,
    names: ['left-pad in version 99.0.0', 'Correct the version'],
    verdict: 'error',
  },
  {
    title: 'engine mismatch',
    fault: {
      on: 'create',
      kind: 400,
      body: {
        code: 20001,
        message: 'The engine "node" is incompatible with this module. Expected version ">=26". Got "24.11.0"',
        more_info: 'https://www.twilio.com/docs/errors/20001',
        status: 400,
      },
    },
    run: withPackages,
    names: ['version of the package that fits'],
    verdict: 'error',
  },
  {
    title: 'install failure with an alert',
    twilio: {
      outcome: 'failed',
      failureAlert: {
        code: '82003',
        text: 'Error installing dependencies: npm ERR! code 1\nnpm ERR! gyp ERR! find Python | node-gyp rebuild',
        delayMs: 500,
      },
    },
    run: withPackages,
    names: ['82003', 'node-gyp rebuild', 'must be compiled'],
    verdict: 'failed',
  },
  {
    title: 'health check failure without an alert',
    longMs: 4000,
    twilio: { outcome: 'failed' },
    names: ['throws as soon as it is loaded', 'Debugger'],
    verdict: 'failed',
  },
  {
    title: 'timed out',
    longMs: 7000,
    twilio: { outcome: 'never' },
    run: { inputs: { timeout: '7s' } },
    names: ['timeout: 14s', 'build-sid: ZB'],
    verdict: 'timed-out',
  },
  {
    title: 'cancelled',
    twilio: { outcome: 'never' },
    run: { cancelWhen: (line) => line.startsWith('Created Build') },
    names: ['build-sid: ZB'],
    verdict: 'cancelled',
  },
  {
    title: 'rate limited for ever',
    fault: { on: 'status', kind: 429, headers: { 'retry-after': '3600' }, ...everTime },
    names: ['build-sid: ZB', '1 h 00 m'],
    verdict: 'timed-out',
  },
  {
    title: 'no Build left this hour',
    fault: { on: 'create', kind: 429, headers: { 'retry-after': '1800' }, ...everTime },
    names: ['“timeout: 90m”', 'about 100'],
    verdict: 'timed-out',
  },
  { title: 'proxy refusing', lazily: proxied, names: ['address and credentials', 'HTTPS_PROXY'], verdict: 'error' },
  {
    title: 'unreadable answers',
    longMs: 7000,
    fault: { on: 'service', kind: 'html', ...everTime },
    run: { inputs: { timeout: '7s' } },
    names: ['gateway, proxy or sign-in page', 'HTML instead of JSON', 'timeout: 7s'],
    verdict: 'timed-out',
  },
  {
    title: 'no secrets',
    run: { env: {}, context: { GITHUB_EVENT_NAME: 'push' } },
    names: ['does not exist, is misspelt', 'environment that the job does not name', 'api-secret: '],
    verdict: 'error',
  },
  {
    title: 'no secrets in a fork',
    run: {
      inputs: { 'service-sid': '' },
      env: {},
      context: { GITHUB_EVENT_NAME: 'pull_request' },
      event: { pull_request: { head: { repo: { full_name: 'mallory/greeter' } } } },
    },
    names: ['the fork mallory/greeter', 'if: github.event.pull_request == null ||'],
    verdict: 'error',
  },
  {
    title: 'no secrets for Dependabot',
    run: { env: {}, context: { GITHUB_ACTOR: 'dependabot[bot]' } },
    names: ["if: github.actor != 'dependabot[bot]'"],
    verdict: 'error',
  },
  {
    title: 'several wrong inputs',
    run: { inputs: { timeout: '5', service_sid: 'greeter', 'service-sid': '' } },
    names: ['timeout: 5m', 'service-sid: '],
    verdict: 'error',
  },
  {
    title: 'a pasted list',
    run: {
      inputs: {
        'function-versions': `/health=ZN${'1'.repeat(32)};/orders/list=ZN${'2'.repeat(32)}`,
        'asset-versions': `- "/logo.png": ZN${'3'.repeat(32)}`,
        'health-check': '/health, /voice: 403',
        environment: 'production',
      },
    },
    names: ['function-versions: |', '  /orders/list=ZN…2', 'health-check: |', '  /voice 403'],
    verdict: 'error',
  },
  { title: 'completed', run: withPackages, names: [], verdict: 'completed' },
  { title: 'not waited for', run: { inputs: { wait: 'false' } }, names: [], verdict: 'building' },
  { title: 'dry run', run: { inputs: { 'dry-run': 'true' } }, names: [], verdict: 'planned' },
];

const playable = scenarios.filter(({ title, run }) => {
  if (run?.cancelWhen === undefined || signals.there) return true;
  reportSkipped(title, NO_SIGNALS);
  return false;
});

const schema = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../docs/result.schema.json'), 'utf8'));
const validate = new Ajv().compile({ ...schema, additionalProperties: false });

function play({ twilio: options, fault, run, lazily }: (typeof scenarios)[number]): Promise<Run> {
  return withTwilio({ buildMs: 250, ...options }, (stage) => {
    if (fault !== undefined) stage.twilio.fault(fault);
    const { inputs, ...rest } = { ...run, ...lazily?.() };
    return stage.run(inputs, rest);
  });
}

describe('scenarios', () => {
  let runs: ReadonlyMap<string, Run>;

  beforeAll(async () => {
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    // The longest first, and a few at a time: a machine that starts all at once makes each look slow.
    const waiting = playable.toSorted((one, other) => (other.longMs ?? 0) - (one.longMs ?? 0));
    runs = new Map(await mapPool(waiting, 6, async (scenario) => [scenario.title, await play(scenario)] as const));
  }, 60_000);
  afterAll(() => {
    proxy.close();
  });

  test.each(playable)('$title', ({ title, names, verdict }) => {
    const run = runs.get(title) as Run;
    const ok = verdict === 'completed' || verdict === 'building' || verdict === 'planned';
    expect([run.exitCode, run.outputs['verdict']]).toEqual([ok ? 0 : 1, verdict]);
    const text = transcribe(run);
    const [log = '', , , summary = ''] = text.split(/^===== .*\n/m).slice(1);
    for (const name of names)
      expect([log, unfold(summary)]).toEqual([expect.stringContaining(name), expect.stringContaining(name)]);
    expect(validate(JSON.parse(run.outputs['result'] ?? '')) || validate.errors).toBe(true);
    expect(findRefusedLines(run)).toEqual([]);
    expect(Object.values(run.tempFiles)).toEqual([`${run.outputs['result']}\n`]);
    expect(JSON.stringify(run.outputs)).not.toMatch(/(AC|ZS)[0-9a-f]{32}/);
    const printed = run.rawLog.replace(/^::add-mask::.*$/gm, '') + run.rawSummary + JSON.stringify(run.outputs);
    expect(run.masks).not.toEqual([]);
    for (const secret of run.masks) expect(printed).not.toContain(secret);
    expect(run.annotations.filter(({ type }) => type === 'error')).toHaveLength(ok ? 0 : 1);
    expectRecorded(`${title.replaceAll(' ', '-')}.txt`, text);
  });
});
