/** The runs that are drawn: a success, a failure, a timeout, inputs that cannot be used, a matrix of three. */
import { createHash } from 'node:crypto';
import { explainFailed, resumeAdvice } from '../../src/explain/error.ts';
import type { Cause } from '../../src/model/causes/failed-build.ts';
import type { BuildFacts, Ending, RunReport } from '../../src/report/facts.ts';

export interface Scene {
  readonly name: string;
  readonly jobs: readonly { readonly job: string; readonly report: RunReport; readonly now: number }[];
}

const sid = (prefix: string, seed: string) => prefix + createHash('md5').update(seed).digest('hex');

const dependencies = [
  ['@twilio/runtime-handler', '2.1.2'],
  ['lodash', '4.17.21'],
  ['sharp', '0.34.4'],
  ['twilio', '5.10.1'],
].map(([name = '', version = '']) => ({ name, version }));

const versions = (kind: string, paths: readonly string[]) =>
  paths.map((path) => ({ path, sid: sid('ZN', kind + path) }));

/** A run on a runtime whose Build took so many ms and then had this status. */
function run(runtime: string, buildMs: number, status: string, endingOf: (build: BuildFacts) => Ending): RunReport {
  const created = 1_240;
  const build: BuildFacts = {
    sid: sid('ZB', runtime),
    origin: 'created',
    status,
    runtime,
    since: created,
    createdAt: undefined,
    seen: true,
    gone: false,
    ended: status === 'building' ? undefined : { tookMs: buildMs },
  };
  return {
    startedAt: 0,
    facts: {
      request: {
        timeoutMs: 600_000,
        goal: `Build 3 functions and 2 assets on ${runtime}`,
        dependencies: {
          dependencies,
          file: 'package.json',
          lockfile: 'package-lock.json',
          kind: 'package.json',
          exact: true,
          lines: new Map(),
          warnings: [],
        },
      },
      service: { sid: sid('ZS', 'greeter'), accountSid: undefined, uniqueName: 'greeter', isNew: false },
      contents: {
        functionVersions: versions('function', ['/hello', '/voice', '/sms/reply']),
        assetVersions: versions('asset', ['/index.html', '/style.css']),
        dependencies,
        runtime,
      },
      build,
    },
    ending: endingOf(build),
    phases: [
      { name: 'Service', start: 180, end: 610 },
      { name: 'Create', start: 610, end: created },
      { name: 'Wait', start: created, end: created + buildMs },
    ],
  };
}

function succeed(runtime: string, buildMs: number): Scene['jobs'][number] {
  return {
    job: `build (${runtime})`,
    report: run(runtime, buildMs, 'completed', () => ({ verdict: 'completed' })),
    now: buildMs + 1_250,
  };
}

/** The same, made live in production. */
function goLive({ job, report, now }: Scene['jobs'][number]): Scene['jobs'][number] {
  const deploy = {
    serviceSid: sid('ZS', 'greeter'),
    name: 'production',
    production: true,
    missing: undefined,
    environmentSid: sid('ZE', 'production'),
    url: 'https://greeter-1234.twil.io',
    liveBuild: undefined,
    live: report.facts.build?.sid,
    previous: sid('ZB', 'previous'),
    deploymentSid: undefined,
    wasLive: true,
    deployed: true,
    rolledBack: false,
  };
  const phases = [
    ...report.phases,
    { name: 'Deploy', start: now, end: now + 1_900 },
    { name: 'Health check', start: now + 1_900, end: now + 6_300 },
  ];
  return { job, report: { ...report, facts: { ...report.facts, deploy }, phases }, now: now + 6_310 };
}

function fail(runtime: string, buildMs: number): Scene['jobs'][number] {
  const cause: Cause = {
    evidence: 'build',
    code: 82003,
    text: 'Error installing dependencies: npm ERR! code 1 npm ERR! path /app/node_modules/sharp npm ERR! gyp ERR! find Python',
  };
  const end = buildMs + 1_240;
  const report = run(runtime, buildMs, 'failed', (build) => ({
    verdict: 'failed',
    cause,
    failure: explainFailed(build, cause),
  }));
  const phases = [...report.phases, { name: 'Ask why', start: end, end: end + 1_730 }];
  return {
    job: `build (${runtime})`,
    report: { ...report, phases },
    now: end + 1_740,
  };
}

function timeOut(runtime: string, ms: number): Scene['jobs'][number] {
  const report = run(runtime, ms, 'building', ({ sid }) => ({ verdict: 'timed-out', failure: failureOf(sid) }));
  return { job: `build (${runtime})`, report, now: ms + 1_240 };
}

function failureOf(buildSid: string) {
  return {
    title: 'Timed out',
    what: `Build ${buildSid} had not ended after 10 m 00 s.`,
    why: 'Its last status was “building”. “timeout” allows 10 m 00 s from the start of the step.',
    next: `Give it longer: “timeout: 20m”, twice what was given. Twilio goes on with it. ${resumeAdvice(buildSid, { rerunFindsIt: 'yes' })}`,
  };
}

const problems: Scene['jobs'][number] = {
  job: 'build',
  now: 12,
  report: {
    startedAt: 0,
    facts: {},
    phases: [],
    ending: {
      verdict: 'error',
      failure: { title: 'Inputs', what: '', why: '', next: '' },
      problems: [
        {
          input: 'service_sid',
          seen: 'greeter',
          rule: 'There is no input of this name: did you mean `service-sid`?',
          fix: 'service-sid: greeter',
        },
        {
          input: 'timeout',
          seen: '5',
          rule: 'The unit is missing: it is a number followed by ms, s, m or h.',
          fix: 'timeout: 5m',
        },
        {
          input: 'dependencies-file',
          seen: '"ours": "file:../ours"',
          rule: 'Twilio installs from the public npm registry only.',
          fix: '# bundle it into the code, and leave it out here',
          file: 'package.json',
          line: 7,
        },
      ],
    },
  },
};

export const scenes: readonly Scene[] = [
  { name: 'completed', jobs: [succeed('node24', 41_300)] },
  { name: 'live', jobs: [goLive(succeed('node24', 41_300))] },
  { name: 'failed', jobs: [fail('node24', 23_800)] },
  { name: 'timed-out', jobs: [timeOut('node24', 598_760)] },
  { name: 'inputs', jobs: [problems] },
  { name: 'matrix', jobs: [succeed('node22', 38_100), fail('node24', 23_800), timeOut('node26', 598_760)] },
];
