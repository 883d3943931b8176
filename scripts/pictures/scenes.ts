/** The summaries that are drawn: of the main action, of a matrix, of the sub-actions, of an inventory. */
import { explain, explainFailed, resumeAdvice } from '../../src/explain/error.ts';
import { adviseOnHealth } from '../../src/explain/unhealthy.ts';
import { exampleLine } from '../../src/inputs/declarations.ts';
import { ActionFailure, type Explanation, type FailureVerdict, InputFailure } from '../../src/model/errors.ts';
import type { Facts, FailedPath, RunReport } from '../../src/report/facts.ts';
import type { Phase } from '../../src/report/phases.ts';
import { formatSummary } from '../../src/report/summary/summary.ts';
import { BUILD, buildOf, deployOf, factsOf, LAST_BUILD, phasesOf } from './facts.ts';
import { inventoried } from './inventory.ts';
import { pruned, removed, uploaded } from './sub-actions.ts';

/** One picture: the summaries of some jobs, one under another. */
export interface Scene {
  readonly name: string;
  readonly jobs: readonly { readonly job: string; readonly markdown: string }[];
}

const DAY = Date.UTC(2026, 10, 29, 13, 45);

const show = (job: string, report: RunReport, now: number) => ({ job, markdown: formatSummary(report, now, DAY) });

/** A run that ended well on a runtime, after a Build of so many ms. */
function succeed(runtime: string, buildMs: number): Scene['jobs'][number] {
  const phases = phasesOf(buildMs);
  const facts = { ...factsOf(runtime), build: buildOf(runtime, 'completed', buildMs) };
  return show(`build (${runtime})`, { startedAt: 0, facts, phases, ending: { verdict: 'completed' } }, buildMs + 1_300);
}

/** The same, made live and proven healthy. */
function goLive(buildMs: number, phases: readonly Phase[]): Scene['jobs'][number] {
  const facts: Facts = {
    ...factsOf('node24'),
    build: buildOf('node24', 'completed', buildMs),
    deploy: deployOf({ live: BUILD, previous: LAST_BUILD, wasLive: true, deployed: true, liveSince: buildMs + 3_200 }),
    variables: { set: ['STRIPE_KEY'], changed: [], unchanged: ['SHOP_NAME', 'LOG_LEVEL'], removed: [], putBack: [] },
    healthy: [
      { path: '/health', status: 200, ms: 86 },
      { path: '/voice', status: 403, ms: 41 },
    ],
  };
  return show('deploy', { startedAt: 0, facts, phases, ending: { verdict: 'completed' } }, buildMs + 7_700);
}

/** A run that did not end well. */
function fail(job: string, facts: Facts, phases: readonly Phase[], verdict: FailureVerdict, explanation: Explanation) {
  const ending = explain(new ActionFailure(verdict, explanation), facts, false);
  return show(job, { startedAt: 0, facts, phases, ending }, (phases.at(-1)?.end ?? 0) + 10);
}

function failBuild(job: string, deploys: boolean) {
  const ms = 23_800;
  const text =
    'Error installing dependencies: npm ERR! code 1 npm ERR! path /app/node_modules/sharp npm ERR! gyp ERR! find Python';
  const cause = { evidence: 'build', code: 82003, text } as const;
  const facts = {
    ...factsOf('node24'),
    build: buildOf('node24', 'failed', ms),
    ...(deploys ? { deploy: deployOf({ live: LAST_BUILD }) } : {}),
  };
  return fail(job, facts, phasesOf(ms), 'failed', explainFailed(facts.build, cause, facts.request?.dependencies));
}

function timeOut(runtime: string) {
  const ms = 598_760;
  const build = buildOf(runtime, 'building', undefined);
  const facts = { ...factsOf(runtime), build };
  return fail(`build (${runtime})`, facts, phasesOf(ms), 'timed-out', {
    title: 'Timed out',
    what: `Build ${BUILD} had not ended after 10 m 00 s.`,
    why: 'Its last status was “building”. “timeout” allows 10 m 00 s from the start of the step.',
    next: `Give the step longer: “timeout: 20m”, twice what was given. Twilio goes on with the Build. ${resumeAdvice(build, { rerunFindsIt: 'yes' })}`,
  });
}

function rollBack() {
  const ms = 38_200;
  const path: FailedPath = {
    path: '/health',
    words: '500',
    status: 500,
    text: "Cannot find module 'stripe'",
    place: '/var/task/handlers/health.js:3:9',
    steadyMs: 18_000,
  };
  const facts: Facts = {
    ...factsOf('node24'),
    build: buildOf('node24', 'completed', ms),
    unhealthy: [path],
    deploy: deployOf({
      live: LAST_BUILD,
      previous: LAST_BUILD,
      wasLive: true,
      deployed: true,
      rolledBack: true,
      brokenMs: 20_400,
    }),
  };
  const live = ms + 3_200;
  const phases: readonly Phase[] = [
    ...phasesOf(ms),
    { name: 'deploy', start: ms + 1_240, end: live },
    { name: 'health check', start: live, end: live + 18_300 },
    { name: 'rollback', start: live + 18_300, end: live + 20_400 },
  ];
  return fail('deploy', facts, phases, 'unhealthy', {
    title: 'Unhealthy, rolled back',
    what: "/health answered 500: Cannot find module 'stripe'.",
    why: `/health gave no other answer for 18 s, so waiting longer would change nothing. The deploy was rolled back: Build ${LAST_BUILD} was put back and was seen live.`,
    ...adviseOnHealth([path], facts),
  });
}

function plan() {
  const facts: Facts = {
    ...factsOf('node24'),
    request: {
      dryRun: true,
      timeoutMs: 600_000,
      goal: 'Dry run: build 4 functions and 2 assets on node24, then make it live in production',
    },
    deploy: deployOf({ live: LAST_BUILD }),
  };
  const phases: readonly Phase[] = [{ name: 'look-up', start: 0, end: 400 }];
  return show('deploy', { startedAt: 0, facts, phases, ending: { verdict: 'planned' } }, 620);
}

function mistake() {
  const failure = new InputFailure([
    {
      input: 'service_sid',
      seen: 'shop',
      rule: 'There is no input of this name: did you mean `service-sid`?',
      fix: 'service-sid: shop',
    },
    {
      input: 'health-check',
      seen: '/health, /voice: 403',
      rule: 'A path starts with `/` and has only characters that a URL can hold; the domain is that of the environment.',
      fix: 'health-check: |\n  /health\n  /voice 403',
    },
    {
      input: 'api-secret',
      rule: 'It is missing: an API key has a secret beside it. The secret does not exist, is misspelt, or belongs to an environment that the job does not name.',
      fix: exampleLine('api-secret'),
    },
    {
      input: 'dependencies-file',
      seen: '"ours": "file:../ours"',
      rule: 'Twilio installs from the public npm registry only.',
      fix: '# bundle it into the code, and leave it out here',
      file: 'package.json',
      line: 7,
    },
  ]);
  const ending = explain(failure, {}, false);
  const trigger = factsOf('node24').trigger;
  return show('deploy', { startedAt: 0, facts: trigger === undefined ? {} : { trigger }, phases: [], ending }, 12);
}

const deployed: readonly Phase[] = [
  ...phasesOf(41_300),
  { name: 'deploy', start: 42_540, end: 44_500 },
  { name: 'health check', start: 44_500, end: 49_000 },
];

/** In the order of the documents. */
export const scenes: readonly Scene[] = [
  { name: 'live', jobs: [goLive(41_300, deployed)] },
  { name: 'rolled-back', jobs: [rollBack()] },
  { name: 'inputs', jobs: [mistake()] },
  { name: 'failed', jobs: [failBuild('deploy', true)] },
  { name: 'dry-run', jobs: [plan()] },
  { name: 'matrix', jobs: [succeed('node22', 38_100), succeed('node24', 41_300), timeOut('node26')] },
  { name: 'sub-actions', jobs: [uploaded(), pruned(), removed()] },
  { name: 'inventory', jobs: [inventoried()] },
];
