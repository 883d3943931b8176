/** The first sentence of a failed deploy: what it means for those who use what is live. */
import { expect, test } from '@jest/globals';
import { explain } from '../../src/explain/error.ts';
import { ActionFailure, type FailureVerdict, InputFailure } from '../../src/model/errors.ts';
import type { BuildFacts, DeployFacts, Facts } from '../../src/report/facts.ts';

const [OLD, OURS, OTHER] = ['1', '2', '3'].map((digit) => `ZB${digit.repeat(32)}`) as [string, string, string];
const deploy: DeployFacts = {
  serviceSid: `ZS${'1'.repeat(32)}`,
  name: 'production',
  production: true,
  missing: undefined,
  environmentSid: `ZE${'1'.repeat(32)}`,
  url: undefined,
  liveBuild: undefined,
  live: OLD,
  previous: undefined,
  deploymentSid: undefined,
  wasLive: false,
  deployed: false,
  rolledBack: false,
};
const build = { sid: OURS } as BuildFacts;
const went = { wasLive: true, deployed: true, previous: OLD };
const variables = { set: ['A'], changed: [], unchanged: [], removed: [], putBack: [] as string[] };

const sentenceOf = (verdict: FailureVerdict, facts: Facts) =>
  explain(new ActionFailure(verdict, { title: 'T', what: 'It happened.', why: 'So.', next: 'Do.' }), facts, false)
    .failure.what;

test.each<[FailureVerdict, Partial<DeployFacts>, string]>([
  ['failed', {}, `Production is unchanged: Build ${OLD} is still live. It happened.`],
  ['timed-out', { name: 'dev', live: null }, 'dev is unchanged: nothing is live there. It happened.'],
  ['error', { live: undefined }, 'Whether production has changed is not known. It happened.'],
  ['unverified', { previous: OLD }, `Production is unchanged: Build ${OLD} is still live. It happened.`],
  [
    'unverified',
    { ...went, live: OURS },
    `Production is on Build ${OURS}, and whether it works is not known. It happened.`,
  ],
  [
    'unhealthy',
    { ...went, rolledBack: true, brokenMs: 31_000 },
    `Production was broken for 31 s and is back on Build ${OLD}; It happened.`,
  ],
  ['unhealthy', { ...went, live: OURS }, `Production is broken: Build ${OURS} stays live; It happened.`],
  [
    'unhealthy',
    { wasLive: true, live: OURS },
    `Production is broken: Build ${OURS}, which was live before this run, stays live; It happened.`,
  ],
  [
    'unhealthy',
    { wasLive: true, live: OURS, rolledBack: true },
    `Production has its variables of before again, and Build ${OURS} is still live; It happened.`,
  ],
  ['cancelled', { ...went, live: OURS }, `Production is on Build ${OURS}. It happened.`],
  // Somebody else's deploy, or a removal.
  ['cancelled', { ...went, live: OTHER }, `Production is on Build ${OTHER}, which is not of this run. It happened.`],
  ['failed', { previous: OLD, live: OTHER }, `Production is on Build ${OTHER}, which is not of this run. It happened.`],
  ['failed', { previous: OLD, live: null }, 'Production is down: nothing is live there. It happened.'],
  ['failed', { live: null, removed: true }, 'Production was removed meanwhile. It happened.'],
  // A lost answer: it was processed all the same.
  ['error', { previous: OLD, live: OURS }, `Production is on Build ${OURS}. It happened.`],
  ['error', { previous: OURS, live: OLD }, `Production is on Build ${OLD}, which is not of this run. It happened.`],
  ['error', { ...went, live: null }, 'Production is down: nothing is live there. It happened.'],
  ['superseded', { live: OURS }, 'It happened.'],
])('%s %j', (verdict, news, what) => expect(sentenceOf(verdict, { build, deploy: { ...deploy, ...news } })).toBe(what));

test('what failed before the deploy, too, was not broken by it', () => {
  const failed = (path: string, status: number) => ({ path, words: String(status), status });
  const gone = { ...deploy, ...went, rolledBack: true, brokenMs: 31_000 };
  const say = (failedBefore: Facts['failedBefore'], ...unhealthy: NonNullable<Facts['unhealthy']>) =>
    sentenceOf('unhealthy', { build, deploy: gone, unhealthy, failedBefore: failedBefore ?? [] });
  const [hello, voice] = [failed('/hello', 500), failed('/voice', 502)];
  const back = `is back on Build ${OLD}; It happened.`;
  expect(say([hello], hello)).toBe(`Production failed before this deploy, too, and ${back}`);
  expect(say([failed('/hello', 503)], hello)).toBe(`Production failed before this deploy, too, and ${back}`);
  // It was refused there, and is broken now.
  expect(say([failed('/hello', 403)], hello)).toBe(`Production ${back}`);
  // The Build of before may not have had the path.
  expect(say([failed('/hello', 404)], hello)).toBe(`Production ${back}`);
  expect(say([failed('/hello', 404), voice], hello, voice)).toBe(`Production ${back}`);
  for (const before of [[], [voice], [failed('/other', 500)]])
    expect(say(before, hello, voice)).toBe(`Production was broken for 31 s and ${back}`);
});

test('a Build that failed its health check is broken, whatever ended the run while it was live', () => {
  const unhealthy = [{ path: '/hello', words: '500', status: 500 }];
  for (const verdict of ['cancelled', 'error'] as const) {
    const facts = { build, unhealthy, deploy: { ...deploy, ...went, live: OURS } };
    expect(sentenceOf(verdict, facts)).toBe(`Production is broken: Build ${OURS} stays live. It happened.`);
    const other = {
      ...facts,
      deploy: { ...facts.deploy, live: OLD, previous: OLD, rolledBack: true, brokenMs: 1_000 },
    };
    expect(sentenceOf(verdict, other)).toContain('is back on Build');
  }
});

test('whether a Build works is not known while its health check goes on', () => {
  const facts = { build, unchecked: [], deploy: { ...deploy, ...went, live: OURS } };
  expect(sentenceOf('cancelled', facts)).toBe(
    `Production is on Build ${OURS}, and whether it works is not known. It happened.`,
  );
  expect(sentenceOf('cancelled', { ...facts, deploy })).toContain('is unchanged');
});

test('variables that were not put back are a change, those that were are none', () => {
  const facts = { build, deploy, variables };
  expect(sentenceOf('error', facts)).toContain(`still on Build ${OLD}, but its variables may differ`);
  expect(sentenceOf('error', { ...facts, variables: { ...variables, putBack: ['A'] } })).toContain('is unchanged');
});

test('an environment that the run created was not there before', () => {
  const missing = { uniqueName: 'dev-environment', suffix: 'dev' } as unknown as NonNullable<DeployFacts['missing']>;
  const created = { ...deploy, name: 'dev', missing, live: null };
  const say = (facts: Partial<Facts>) => sentenceOf('error', { build, deploy: created, ...facts });
  expect(say({})).toBe('dev was created and is empty: nothing is live there. It happened.');
  expect(say({ variables })).toBe('dev was created: nothing is live there, but it may have variables. It happened.');
  expect(say({ deploy: { ...created, environmentSid: undefined } })).toContain('dev is unchanged');
  expect(say({ variables, deploy: { ...created, missing: undefined } })).toBe(
    'dev may have other variables than before: nothing is live there. It happened.',
  );
});

test('nor is all as before when only the Build was put back', () => {
  const facts = { build, variables, deploy: { ...deploy, ...went, rolledBack: true, brokenMs: 31_000 } };
  const back = `Production was broken for 31 s and is back on Build ${OLD}`;
  expect(sentenceOf('unhealthy', facts)).toBe(`${back}, but its variables may differ from before; It happened.`);
  expect(sentenceOf('unhealthy', { ...facts, variables: { ...variables, putBack: ['A'] } })).toBe(
    `${back}; It happened.`,
  );
});

test('what a dry run would do to variables has not been done', () => {
  const request = { goal: 'Dry run: build', timeoutMs: 600_000 };
  expect(sentenceOf('failed', { build, deploy, variables, request })).toContain('its variables may differ');
  expect(sentenceOf('failed', { build, deploy, variables, request: { ...request, dryRun: true } })).toBe(
    `Production is unchanged: Build ${OLD} is still live. It happened.`,
  );
});

test('nothing is said where no environment is known, or nothing was begun', () => {
  expect(sentenceOf('failed', { build })).toBe('It happened.');
  const problems = [{ input: 'timeout', rule: 'It has a unit.', fix: 'timeout: 5m' }];
  expect(explain(new InputFailure(problems), { deploy }, false).failure.what).toBe('timeout: It has a unit.');
});
