/** Every report of every verdict finds what it needs, wherever the run ended: after each stage, the facts of that stage are in each report. */

import { expect, test } from '@jest/globals';
import type { Difference } from '../../src/model/build-difference.ts';
import { ActionFailure } from '../../src/model/errors.ts';
import type { BuildFacts, DeployFacts, Ending, Facts, RunReport, StageFacts, Verdict } from '../../src/report/facts.ts';
import { createLog } from '../../src/report/log.ts';
import { createOutputs } from '../../src/report/outputs.ts';
import type { Phase } from '../../src/report/phases.ts';
import { formatResult } from '../../src/report/result-json.ts';
import { formatSummary } from '../../src/report/summary/summary.ts';
import { reportFailure } from '../../src/run/failure-report.ts';
import { formatReason, logResult } from '../../src/run/publish.ts';

const sid = (prefix: string, digit: string) => prefix + digit.repeat(32);

const build: BuildFacts = {
  sid: sid('ZB', '1'),
  origin: 'created',
  status: 'building',
  runtime: 'node24',
  since: 100,
  createdAt: undefined,
  seen: true,
  gone: false,
  ended: undefined,
};

const deploy: DeployFacts = {
  serviceSid: sid('ZS', '1'),
  name: 'staging',
  production: false,
  missing: undefined,
  environmentSid: sid('ZE', '1'),
  url: 'https://greeter-1234-staging.twil.io',
  liveBuild: undefined,
  live: sid('ZB', '2'),
  previous: undefined,
  deploymentSid: undefined,
  wasLive: false,
  deployed: false,
  rolledBack: false,
};

const difference: Difference = {
  kept: 1,
  keptDependencies: 0,
  changes: [{ kind: 'function', name: '/old', before: sid('ZN', '9'), now: undefined }],
  unknown: [],
  sameness: 'different',
  identical: false,
};

/** What each stage leaves behind, in their order, and the words by which a summary shows it. */
const STAGES: readonly {
  readonly stage: keyof StageFacts;
  readonly facts: Facts;
  readonly shown: readonly string[];
}[] = [
  {
    stage: 'request',
    facts: { request: { goal: 'Build 1 function', timeoutMs: 600_000 } },
    shown: ['Build 1 function'],
  },
  {
    stage: 'service',
    facts: { service: { sid: sid('ZS', '1'), accountSid: undefined, uniqueName: 'greeter', isNew: false } },
    shown: ['greeter', sid('ZS', '1')],
  },
  { stage: 'deploy', facts: { deploy }, shown: ['staging', sid('ZB', '2'), 'greeter-1234'] },
  { stage: 'inherited', facts: { inherited: { buildSid: sid('ZB', '2'), from: 'production' } }, shown: ['production'] },
  { stage: 'changes', facts: { changes: { words: '1 kept', difference } }, shown: ['1 kept', '/old', 'removed'] },
  {
    stage: 'contents',
    facts: {
      contents: {
        functionVersions: [{ sid: sid('ZN', '1'), path: '/hello' }],
        assetVersions: [],
        dependencies: [{ name: 'lodash', version: '4.17.21' }],
        runtime: 'node24',
      },
    },
    shown: ['/hello', sid('ZN', '1'), 'lodash'],
  },
  { stage: 'rerunFindsIt', facts: { rerunFindsIt: 'yes' }, shown: [] },
  { stage: 'unset', facts: { unset: [{ path: '/order', names: ['SHOP_NAME'] }] }, shown: ['/order reads SHOP_NAME'] },
  {
    stage: 'unhealthy',
    facts: {
      unhealthy: [
        {
          path: '/health',
          words: '500',
          status: 500,
          text: 'no tea',
          place: 'health.js:3:9',
          requestIds: [sid('RQ', '1')],
          log: [{ level: 'error', text: 'kettle is empty', place: 'kettle.js:1:1' }],
          alert: { code: 82002, text: 'no milk' },
        },
      ],
    },
    shown: ['/health', '500', 'no tea', 'health.js:3:9', 'error: kettle is empty', 'kettle.js:1:1', '82002: no milk'],
  },
  { stage: 'build', facts: { build }, shown: [sid('ZB', '1'), 'building'] },
  {
    stage: 'trigger',
    facts: {
      trigger: {
        commit: 'a1b2c3d'.repeat(6).slice(0, 40),
        subject: 'Greet in French',
        commitUrl: 'https://github.com/o/r/commit/a1',
        runUrl: 'https://github.com/o/r/actions/runs/1',
        actor: 'octocat',
      },
    },
    shown: ['a1b2c3d', 'Greet in French', 'by octocat', 'https://github.com/o/r/commit/a1'],
  },
];

const SUCCESSES: readonly Ending[] = [{ verdict: 'completed' }, { verdict: 'building' }, { verdict: 'planned' }];
const FAILURES: readonly Verdict[] = [
  'failed',
  'timed-out',
  'cancelled',
  'superseded',
  'unhealthy',
  'unverified',
  'error',
];
const failure = { title: 'It ended', what: 'What happened.', why: 'Why it did.', next: 'What to do.' };
const ENDINGS: readonly Ending[] = [
  ...SUCCESSES,
  ...FAILURES.map((verdict): Ending => ({ verdict, failure }) as Ending),
  { verdict: 'failed', failure, cause: { evidence: 'build', code: 82003, text: 'why' } },
  { verdict: 'unhealthy', failure, cause: { evidence: 'answer', path: '/health', text: 'no tea' } },
  { verdict: 'unhealthy', failure, cause: { evidence: 'alert', path: '/health', text: 'no milk', code: 82002 } },
  { verdict: 'error', failure, mayExist: [sid('ZB', '3')] },
  { verdict: 'error', failure, problems: [{ input: 'timeout', rule: 'It has a unit.', fix: 'timeout: 5m' }] },
];

const runs = STAGES.flatMap(({ stage }, index) =>
  ENDINGS.map((ending): [string, keyof StageFacts, number, Ending] => [
    JSON.stringify(ending).slice(0, 60),
    stage,
    index + 1,
    ending,
  ]),
);

/** Every text that a run with this ending leaves behind. */
function reports(report: RunReport): Record<string, string> {
  const lines: string[] = [];
  const line = (text: string) => void lines.push(text);
  const log = createLog({
    info: line,
    debug: line,
    notice: line,
    warning: line,
    error: line,
    startGroup: line,
    endGroup: () => {},
  });
  const outputs = createOutputs({ setOutput: () => {} }, log);
  outputs.set('verdict', report.ending.verdict);
  logResult(report, outputs, log, 5_000);
  const { ending, facts } = report;
  const failed = 'failure' in ending ? ending : undefined;
  if (failed !== undefined) reportFailure(new ActionFailure(failed.verdict, failed.failure), facts, log, false);
  return {
    summary: formatSummary(report, 5_000, Date.UTC(2026, 10, 29)),
    result: formatResult(outputs.all(), report, 5_000),
    log: lines.join('\n'),
    reason: failed === undefined ? '' : formatReason(failed.failure),
  };
}

test.each(runs)('%s after the stage “%s” is reported whole', (_name, _stage, count, ending) => {
  const reached = STAGES.slice(0, count);
  const facts: Facts = Object.assign({}, ...reached.map((stage) => stage.facts));
  const phases: readonly Phase[] = [
    { name: 'look-up', start: 0, end: 1_000 },
    { name: 'Build', start: 1_000, end: undefined },
  ];
  const texts = reports({ startedAt: 0, facts, phases, ending });
  for (const text of Object.values(texts)) expect(text).not.toMatch(/undefined|NaN|\[object|null/);
  expect(texts['log']).toContain(`Result: ${ending.verdict} after 5 s`);
  expect(JSON.parse(texts['result'] ?? '')).toMatchObject({ verdict: ending.verdict, stepSeconds: 5 });
  // As a reader sees it: entities are characters.
  const summary = (texts['summary'] ?? '')
    .replaceAll('<span></span>', '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  // No run ends well, or with mistakes in its inputs, after its paths were found unhealthy.
  const isFailure = 'failure' in ending && ending.problems === undefined;
  const seen = reached.filter(({ stage }) => isFailure || stage !== 'unhealthy');
  for (const words of seen.flatMap(({ shown }) => shown)) expect(summary).toContain(words);
  if (!('failure' in ending)) return;
  const sentences =
    ending.problems === undefined ? [failure.what, failure.why, failure.next] : ['It has a unit.', 'timeout: 5m'];
  for (const sentence of sentences) expect(summary).toContain(sentence);
  if (ending.mayExist !== undefined) expect(summary).toContain(sid('ZB', '3'));
});
