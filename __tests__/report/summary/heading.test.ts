/** The first line of every verdict's summary answers what is live; the second lines answer how, and by whom. */
import { expect, test } from '@jest/globals';
import { explain } from '../../../src/explain/error.ts';
import { ActionFailure, type FailureVerdict, InputFailure } from '../../../src/model/errors.ts';
import type { BuildFacts, DeployFacts, Ending, Facts, RunReport } from '../../../src/report/facts.ts';
import type { Phase } from '../../../src/report/phases.ts';
import { formatSummary } from '../../../src/report/summary/summary.ts';
import { render, shown } from '../../support/markdown.ts';

const [OLD, OURS, OTHER] = ['1', '2', '3'].map((digit) => `ZB${digit.repeat(32)}`) as [string, string, string];
const build: BuildFacts = {
  sid: OURS,
  origin: 'created',
  status: 'completed',
  runtime: 'node24',
  since: 100,
  createdAt: undefined,
  seen: true,
  gone: false,
  ended: { tookMs: 41_300 },
};
const deploy: DeployFacts = {
  serviceSid: `ZS${'1'.repeat(32)}`,
  name: 'production',
  production: true,
  missing: undefined,
  environmentSid: `ZE${'1'.repeat(32)}`,
  url: 'https://shop-1234.twil.io',
  liveBuild: undefined,
  live: OLD,
  previous: OLD,
  deploymentSid: undefined,
  wasLive: false,
  deployed: false,
  rolledBack: false,
};
const went: DeployFacts = { ...deploy, live: OURS, wasLive: true, deployed: true, liveSince: 42_000 };
/** It is to be created. */
const first: DeployFacts = {
  ...deploy,
  missing: { uniqueName: 'production' } as NonNullable<DeployFacts['missing']>,
  environmentSid: undefined,
  live: null,
  previous: null,
};
const service = { sid: `ZS${'1'.repeat(32)}`, accountSid: undefined, uniqueName: 'shop', isNew: false };
const unhealthy = [{ path: '/health', words: '500', status: 500 }];
const HOUR_OF_DAY = Date.UTC(2026, 10, 29, 13, 46);

const reportOf = (facts: Facts, ending: Ending): RunReport => ({ startedAt: 0, phases: [], facts, ending });
const failWith = (verdict: FailureVerdict, facts: Facts, title = 'It ended') =>
  reportOf(facts, explain(new ActionFailure(verdict, { title, what: 'W.', why: 'Y.', next: 'N.' }), facts, false));

/** What a reader sees of the first line. */
const firstLine = (report: RunReport) =>
  shown(render(formatSummary(report, 60_000, HOUR_OF_DAY)))
    .replaceAll('\u2060', '')
    .split('\n')[0];

const known = { service, build };
const inEnvironment = { ...known, deploy };

test.each<[string, RunReport]>([
  [
    '✅ shop is live in production → https://shop-1234.twil.io',
    reportOf({ ...known, deploy: went }, { verdict: 'completed' }),
  ],
  [
    '✅ shop is live in production, as before → https://shop-1234.twil.io',
    reportOf({ ...known, deploy: { ...went, deployed: false } }, { verdict: 'completed' }),
  ],
  ['✅ node24 · Build of shop completed', reportOf(known, { verdict: 'completed' })],
  ['⏳ node24 · Build of shop created, not waited for', reportOf(known, { verdict: 'building' })],
  ['📝 Dry run: nothing was created in shop', reportOf({ service }, { verdict: 'planned' })],
  [
    '📝 Dry run: nothing was changed, shop in production is as it was',
    reportOf({ service, deploy }, { verdict: 'planned' }),
  ],
  [
    '📝 Dry run: production of shop does not exist yet and would be created',
    reportOf({ service, deploy: first }, { verdict: 'planned' }),
  ],
  [
    '📝 Dry run: shop and its production do not exist yet and would be created',
    reportOf({ service: { ...service, isNew: true }, deploy: first }, { verdict: 'planned' }),
  ],
  [
    '📝 Dry run: shop does not exist yet and would be created',
    reportOf({ service: { ...service, isNew: true } }, { verdict: 'planned' }),
  ],
  ['❌ Build failed · shop: production is unchanged', failWith('failed', inEnvironment, 'Build failed')],
  ['❌ node24 · Build failed · shop: nothing was deployed', failWith('failed', known, 'Build failed')],
  ['⏰ Timed out · shop: production is unchanged', failWith('timed-out', inEnvironment, 'Timed out')],
  [
    '⛔ Cancelled · shop: production is on the Build of this run',
    failWith('cancelled', { ...known, deploy: went }, 'Cancelled'),
  ],
  [
    '⚠️ Superseded · shop: another Build is live in production',
    failWith('superseded', { ...known, deploy: { ...deploy, live: OTHER } }, 'Superseded'),
  ],
  [
    '⚠️ Superseded · shop: nothing is live in production',
    failWith('superseded', { ...known, deploy: { ...deploy, live: null } }, 'Superseded'),
  ],
  [
    '❌ /health answered 500 · shop: production was rolled back',
    failWith(
      'unhealthy',
      { ...known, unhealthy, deploy: { ...went, live: OLD, rolledBack: true, brokenMs: 9_000 } },
      'Unhealthy, rolled back',
    ),
  ],
  [
    '❌ /health answered 500 · shop: production is broken',
    failWith('unhealthy', { ...known, unhealthy, deploy: went }, 'Unhealthy'),
  ],
  [
    '❌ ROLLBACK FAILED: an unhealthy Build may be live · shop: production is broken',
    failWith('unhealthy', { ...known, unhealthy, deploy: went }, 'ROLLBACK FAILED: an unhealthy Build may be live'),
  ],
  ['⚠️ Unverified · shop: production is unchanged', failWith('unverified', inEnvironment, 'Unverified')],
  [
    '⚠️ Unverified · shop: production is on the Build of this run',
    failWith('unverified', { ...known, deploy: went }, 'Unverified'),
  ],
  [
    '❌ It ended · shop: whether production has changed is not known',
    failWith('error', { ...known, deploy: { ...deploy, live: undefined } }),
  ],
  ['❌ It ended · shop: production is down', failWith('error', { ...known, deploy: { ...went, live: null } })],
  ['❌ It ended · nothing was changed', failWith('error', {})],
  [
    '❌ 1 input cannot be used: nothing was sent to Twilio',
    reportOf({}, explain(new InputFailure([{ input: 'timeout', rule: 'R.', fix: 'timeout: 5m' }]), {}, false)),
  ],
  [
    '❌ Dry run: It ended · shop: nothing was deployed',
    failWith('error', { service, request: { goal: 'G', timeoutMs: 1, dryRun: true } }),
  ],
])('%s', (words, report) => expect(firstLine(report)).toBe(words));

test('of several paths the first line and the list begin with the one that failed for certain', () => {
  const [health = { path: '', words: '' }] = unhealthy;
  const paths = [
    { path: '/slow', words: 'no answer within 10 s' },
    { ...health, path: '/b', steadyMs: 18_000 },
  ];
  const report = failWith('unhealthy', { ...known, unhealthy: paths, deploy: went }, 'Unhealthy');
  expect(firstLine(report)).toBe('❌ /b answered 500 and 1 more · shop: production is broken');
  expect(formatSummary(report, 60_000, HOUR_OF_DAY)).toMatch(/> - <code>\/b<\/code> 500\n> - <code>\/slow<\/code>/);
});

test('changes are in the Build of a run only where it has one, and where they are of contents', () => {
  const difference = { kept: 0, keptDependencies: 0, unknown: [], changes: [{ kind: 'function', name: '/a' }] };
  const changes = { words: '', difference } as unknown as NonNullable<Facts['changes']>;
  const none = { ...changes, difference: { ...changes.difference, changes: [] } };
  const variables = { set: ['A'], changed: [], unchanged: [], removed: [], putBack: [] };
  const say = (facts: Facts) => formatSummary(failWith('failed', { service, ...facts }), 60_000, HOUR_OF_DAY);
  expect(say({ changes, build })).toContain('<strong>1 change</strong> in the Build of this run');
  for (const facts of [{ changes }, { variables, build }, { variables, changes: none, build }])
    expect(say(facts)).toContain('<strong>1 change</strong> that this run was to make');
});

const trigger = { commit: 'a1b2c3d'.padEnd(40, '0'), subject: 'Greet #1 @all', actor: 'octocat' };

test('the second line: runtime, times, since when, the commit and its subject, by whom', () => {
  const phases: RunReport['phases'] = [
    { name: 'deploy', start: 41_400, end: 43_400 },
    { name: 'health check', start: 43_400, end: 47_400 },
  ];
  const facts = { ...known, deploy: went, trigger };
  const text = shown(
    render(formatSummary({ ...reportOf(facts, { verdict: 'completed' }), phases }, 60_000, HOUR_OF_DAY)),
  );
  expect(text.replaceAll('\u00a0', ' ').replaceAll('&nbsp;', ' ').split('\n')[1]).toBe(
    'node24 · 41 s Build + 6 s deploy · since 29 Nov 2026 13:45 UTC · a1b2c3d Greet #1 @all · by octocat',
  );
});

test('where the Build was live already, nothing was deployed that took time', () => {
  const secondLine = (phases: RunReport['phases']) => {
    const facts = { ...known, build: { ...build, ended: undefined }, deploy: { ...went, deployed: false } };
    const report = { ...reportOf(facts, { verdict: 'completed' }), phases };
    return shown(render(formatSummary(report, 60_000, HOUR_OF_DAY))).split('\n')[1];
  };
  const deploying: Phase = { name: 'deploy', start: 41_400, end: 43_400 };
  expect(secondLine([deploying, { name: 'health check', start: 43_400, end: 47_500 }])).toBe(
    'node24 · 4.1 s health check',
  );
  expect(secondLine([deploying])).toBe('node24 · 1 m 00 s');
});

test('since when is said of what this run made live, and of nothing else', () => {
  for (const other of [
    { ...went, deployed: false },
    { ...went, live: OLD, rolledBack: true },
    { ...went, live: OTHER },
    { ...went, live: null },
    { ...went, live: undefined },
  ])
    expect(
      formatSummary(reportOf({ ...known, deploy: other }, { verdict: 'completed' }), 60_000, HOUR_OF_DAY),
    ).not.toContain('since');
});

test('a rollback: the reason, how long users saw it, what is live, where the logs are', () => {
  const facts = { ...known, unhealthy, deploy: { ...went, live: OLD, rolledBack: true, brokenMs: 20_400 } };
  const report = failWith('unhealthy', facts, 'Unhealthy, rolled back');
  const text = shown(render(formatSummary(report, 60_000, HOUR_OF_DAY)))
    .replaceAll('\u2060', '')
    .split('\n');
  expect(text.slice(0, 2)).toEqual([
    '❌ /health answered 500 · shop: production was rolled back',
    'W. Production was broken for 20.4 s and is back on Build …111111. → https://shop-1234.twil.io',
  ]);
  expect(text).toContain('Logs in the Twilio Console');
});

test('health and the way back are there after a success, the way back folded', () => {
  const facts = { ...known, deploy: went, healthy: [{ path: '/voice', status: 403, ms: 41 }] };
  const markdown = formatSummary(reportOf(facts, { verdict: 'completed' }), 60_000, HOUR_OF_DAY);
  expect(shown(render(markdown))).toContain('Healthy: /voice 403 in 41 ms');
  expect(markdown).toContain(
    `<details><summary>The way back to the Build that was live before</summary>\n\n\`\`\`yaml\nbuild-sid: >-\n  ${OLD}\nenvironment: production\nallow-removals: true\n\`\`\``,
  );
});
