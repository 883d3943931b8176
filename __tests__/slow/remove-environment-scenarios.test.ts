/** `remove-environment/` as it ships, against the simulator: what goes, what stays, and what is said of it. */

import { expect, test } from '@jest/globals';
import { type Run, type RunOptions, runAction } from '../../simulator/runner/run.ts';
import type { Build, Environment, RecordedRequest, Twilio, TwilioOptions } from '../../simulator/twilio/server.ts';
import { runOptions, SUB_ACTIONS } from '../support/action.ts';
import { titles } from '../support/deploy.ts';
import { judgeRequest } from '../support/openapi.ts';
import { useTwilio } from '../support/simulator.ts';

const DAY = 86_400_000;

const start = useTwilio();
let twilio: Twilio;

/** Production, staging, and previews pr-1 … pr-`count`, the nth one n + ½ days old with a Build as old. */
async function seed(count: number, options: TwilioOptions = {}): Promise<Environment[]> {
  twilio = await start(options);
  twilio.addFunction('/hello');
  const ago = (days: number) => ({ dateCreated: Date.now() - days * DAY });
  await twilio.addEnvironment({ ...ago(900), build: twilio.addBuild(ago(90)) });
  await twilio.addEnvironment({ ...ago(800), domainSuffix: 'staging', build: twilio.addBuild(ago(80)) });
  const previews: Environment[] = [];
  for (let n = 1; n <= count; n++)
    previews.push(
      await twilio.addEnvironment({
        ...ago(n + 0.5),
        domainSuffix: `pr-${n}`,
        build: twilio.addBuild(ago(n + 0.5)),
      }),
    );
  return previews;
}

function remove(inputs: Record<string, string>, options: Partial<RunOptions> = {}): Promise<Run> {
  return runAction(runOptions(twilio, inputs, { action: SUB_ACTIONS['remove-environment'], ...options }));
}

const names = () => twilio.environments.map(({ domainSuffix }) => domainSuffix ?? 'production').toSorted();
const resultOf = (run: Run) => JSON.parse(run.outputs['result'] ?? '{}');
/** What was sent that changes something, in order. */
const changes = () => twilio.requests.filter(({ method }) => method !== 'GET').map(({ operation }) => operation);
const takeDowns = () => twilio.requests.filter(({ operation }) => operation === 'deploy');

test('the preview of a closed pull request goes: taken down, since it is live, then removed', async () => {
  const [one] = await seed(2);
  const run = await remove({ environments: 'pr-1' });
  expect(run.exitCode).toBe(0);
  expect(names()).toEqual(['pr-2', 'production', 'staging']);
  expect(changes()).toEqual(['delete-environment', 'deploy', 'delete-environment']);
  expect(takeDowns()[0]?.form).toEqual([]);
  expect(twilio.requests.flatMap(judgeRequest)).toEqual([]);
  expect(run.outputs).toMatchObject({ removed: 'pr-1', kept: 'pr-2\nstaging\nproduction' });
  expect(resultOf(run)).toMatchObject({
    schemaVersion: 1,
    removed: [{ name: 'pr-1', sid: one?.sid }],
    alreadyGone: [],
    due: [],
  });
  expect(run.log).toContain('Remove the environments pr-1 of greeter.');
  expect(run.log).toMatch(/pr-1: removed, after ZB\w{32} was taken down/);
  expect(run.log).toContain('Removed 1 environment; 3 stay.');
  expect(run.summary).toContain('### ✅ Environments of greeter&#58; 1 removed, 3 kept\n');
  expect(run.annotations).toEqual([]);
});

test('where Twilio removes what is live, nothing is taken down', async () => {
  await seed(1, { removesLive: true });
  expect((await remove({ environments: 'pr-1-environment' })).exitCode).toBe(0);
  expect(changes()).toEqual(['delete-environment']);
});

test('a sweep by glob and age, but for what is protected; a dry run says the same and removes nothing', async () => {
  const previews = await seed(5);
  const inputs = { environments: '*', protect: 'staging\nPR-5', 'older-than': '3d' };
  const dry = await remove({ ...inputs, 'dry-run': 'true' });
  expect(dry.exitCode).toBe(0);
  expect(changes()).toEqual([]);
  expect(dry.log).toContain('Dry run: pr-4, pr-3 would go.');
  expect(dry.outputs).toMatchObject({ removed: '', kept: 'pr-5\npr-2\npr-1\nstaging\nproduction\npr-4\npr-3' });
  const live = previews[3]?.buildSid;
  const run = await remove(inputs);
  expect(run.exitCode).toBe(0);
  expect(names()).toEqual(['pr-1', 'pr-2', 'pr-5', 'production', 'staging']);
  expect(run.log).toContain(
    'Remove the environments * of greeter, where what is live is older than 3d, but not staging, PR-5.',
  );
  expect(run.log).toContain(`pr-4 (${previews[3]?.sid}, 4 d): may go (${live} is live there)`);
  expect(Object.keys(resultOf(run).kept).toSorted()).toEqual(['production', 'protected', 'young']);
  expect(run.log).toMatch(/“\*” fits production \(ZE\w{32}\), which has no domain suffix/);
  // A glob that fits it is no mistake.
  expect(run.annotations).toEqual([]);
});

test('a JSON array is a list: what it protects stays, what it names goes, and other signs are refused', async () => {
  await seed(2);
  expect((await remove({ environments: '*', protect: '["staging","pr-2"]' })).outputs['removed']).toBe('pr-1');
  const refused = await remove({ environments: '*', protect: '"staging"; pr-2' });
  expect([refused.exitCode, titles(refused)]).toEqual([1, ['error: 1 input cannot be used']]);
  expect((await remove({ environments: '["pr-2"]' })).outputs['removed']).toBe('pr-2');
  expect(names()).toEqual(['production', 'staging']);
});

test('answers with the time of a wrong clock make nothing old', async () => {
  await seed(3);
  const headers = { date: new Date(Date.now() + 400 * DAY).toUTCString() };
  const on = ({ path }: RecordedRequest) => path.includes('/Deployments');
  twilio.fault({ on, kind: 'status', status: 200, processed: true, headers, times: 3 });
  const run = await remove({ environments: 'pr-*', 'older-than': '3d' });
  expect([run.exitCode, run.outputs['removed'], titles(run)]).toEqual([0, 'pr-3', ['warning: Clocks disagree']]);
});

test('what has no date stays, an old Build in a new environment is young, and an empty one is as old as it is', async () => {
  twilio = await start();
  twilio.addFunction('/hello');
  const old = twilio.addBuild({ dateCreated: Date.now() - 90 * DAY });
  await twilio.addEnvironment({ domainSuffix: 'pr-1', build: old });
  await twilio.addEnvironment({ domainSuffix: 'pr-2', dateCreated: Date.now() - 20 * DAY });
  await twilio.addEnvironment({ domainSuffix: 'pr-3' });
  const gone = await twilio.addEnvironment({ domainSuffix: 'pr-4', dateCreated: Date.now() - 20 * DAY });
  gone.buildSid = `ZB${'7'.repeat(32)}`;
  const run = await remove({ environments: 'pr-*', 'older-than': '14d' });
  expect(run.exitCode).toBe(0);
  expect(names()).toEqual(['pr-1', 'pr-3', 'pr-4']);
  expect(resultOf(run).kept).toMatchObject({
    undated: [{ name: 'pr-4' }],
    young: [{ name: 'pr-3' }, { name: 'pr-1' }],
  });
});

test('what was made live a moment ago stays, however old the Build and the environment are', async () => {
  const previews = await seed(3);
  twilio.deploy(previews[2] as Environment, twilio.builds[0] as Build);
  twilio.deploy(previews[1] as Environment, null);
  const run = await remove({ environments: 'pr-*', 'older-than': '1d' });
  expect([run.exitCode, run.outputs['removed']]).toEqual([0, 'pr-2\npr-1']);
  expect(resultOf(run).kept).toMatchObject({ young: [{ name: 'pr-3' }] });
});

test.each([
  ['its SID', ({ sid }: Environment) => sid],
  ['the name people call it by', () => 'production'],
  ['its unique name', () => 'main-environment'],
  ['a glob', () => '*'],
])('what has no domain suffix is never removed: %s', async (_, name) => {
  twilio = await start({ removesLive: true });
  const production = await twilio.addEnvironment({ uniqueName: 'main-environment' });
  const run = await remove({ environments: name(production) });
  expect(run.exitCode).toBe(0);
  expect(changes()).toEqual([]);
  expect(run.log).toContain('which has no domain suffix, so it may be production and is never removed');
  expect(titles(run)).toEqual(name(production) === '*' ? [] : ['warning: Never removed']);
});

test.each([
  ['production', 'production-environment'],
  ['prod', 'prod-environment'],
  ['prod', 'main'],
  ['live', 'Production'],
])('suffix %s, unique name %s: only its SID removes it', async (domainSuffix, uniqueName) => {
  twilio = await start();
  const environment = await twilio.addEnvironment({ domainSuffix, uniqueName });
  const run = await remove({ environments: `${domainSuffix} ${uniqueName}\npro*` });
  expect(run.exitCode).toBe(0);
  expect(changes()).toEqual([]);
  expect(run.log).toContain(`name it by its SID: “environments: ${environment.sid}”`);
  expect(resultOf(run).kept).toMatchObject({ 'production-name': [{ name: domainSuffix }] });
  expect((await remove({ environments: environment.sid })).outputs['removed']).toBe(domainSuffix);
  expect(names()).toEqual([]);
});

test('a name that fits two environments removes neither; a glob may fit several', async () => {
  twilio = await start();
  const one = await twilio.addEnvironment({ uniqueName: 'dev', domainSuffix: 'staging' });
  const other = await twilio.addEnvironment({ uniqueName: 'dev-environment', domainSuffix: 'dev' });
  for (const dry of ['false', 'true']) {
    const run = await remove({ environments: 'dev', 'dry-run': dry });
    expect([run.exitCode, titles(run)]).toEqual([1, ['error: Which environment?']]);
    for (const { sid } of [one, other]) expect(run.annotations[0]?.message).toContain(sid);
    expect(run.outputs).toMatchObject({ removed: '', kept: 'dev\nstaging' });
  }
  expect((await remove({ environments: `${one.sid} dev*`, protect: other.sid })).outputs['removed']).toBe('staging');
  expect(names()).toEqual(['dev']);
});

test('what is gone already is a success, by name and by glob', async () => {
  await seed(1);
  const run = await remove({ environments: `pr-9, feature-*, ZE${'9'.repeat(32)}` });
  expect(run.exitCode).toBe(0);
  expect(changes()).toEqual([]);
  for (const name of ['pr-9', 'feature-*', `ZE${'9'.repeat(32)}`])
    expect(run.log).toContain(`“${name}” fits no environment: gone already, or never there.`);
  expect(resultOf(run).alreadyGone).toEqual([{ name: 'pr-9' }, { sid: `ZE${'9'.repeat(32)}` }]);
});

test('a name that is nearly one that is there is a warning, since nothing else says that it stays', async () => {
  await seed(2);
  const run = await remove({ environments: 'PR-1 pr_2 pr-2 pr-9 greeter-1234-pr-1.twil.io' });
  expect([run.exitCode, run.outputs['removed']]).toEqual([0, 'pr-2']);
  const message = expect.stringMatching(
    /fits no environment, but nearly “pr-1-environment” .* “environments: pr-1”\.$/,
  );
  expect(run.annotations).toMatchObject([{ message }, { message }]);
});

test('a name in “protect” that fits nothing may be a slip, and is a warning', async () => {
  await seed(1);
  const run = await remove({ environments: 'pr-1', protect: 'stagin\nold-*' });
  expect(run.exitCode).toBe(0);
  expect(run.annotations).toMatchObject([
    { title: 'Nothing to protect', message: '“protect” names stagin, which this service does not have.' },
  ]);
});

test('answers that get lost are looked up: 404 means that it is gone', async () => {
  await seed(3, { removesLive: true });
  twilio.fault({ on: 'delete-environment', kind: 'reset-after', times: 2 });
  twilio.fault({ on: 'delete-environment', kind: 429, after: 2 });
  const run = await remove({ environments: 'pr-*' });
  expect(run.exitCode).toBe(0);
  expect(names()).toEqual(['production', 'staging']);
  expect(run.outputs['removed']).toBe('pr-3\npr-2\npr-1');
  // Two that were processed, one that was not and was sent again.
  expect(twilio.count('delete-environment')).toBe(4);
});

test('a take-down whose answer is lost is not sent again', async () => {
  await seed(1);
  twilio.fault({ on: 'deploy', kind: 'reset-after' });
  const run = await remove({ environments: 'pr-1' });
  expect(run.exitCode).toBe(0);
  expect(changes()).toEqual(['delete-environment', 'deploy', 'delete-environment']);
});

test('something newer that goes live in one chosen by age keeps it', async () => {
  const [one, two] = await seed(2);
  const fresh = twilio.addBuild();
  twilio.onRequest = ({ operation }) => {
    if (operation === 'delete-environment' && one?.buildSid !== fresh.sid) twilio.deploy(one as Environment, fresh);
  };
  const run = await remove({ environments: `pr-1 pr-2`, 'older-than': '1h' });
  expect(run.exitCode).toBe(0);
  expect(names()).toContain('pr-1');
  expect(one?.buildSid).toBe(fresh.sid);
  expect(names()).not.toContain(two?.domainSuffix);
  expect(run.log).toContain('pr-1: stays: something else went live there meanwhile');
});

test('one that was named goes, whatever goes live in it meanwhile', async () => {
  const [one] = await seed(1);
  const fresh = twilio.addBuild();
  let deploys = 0;
  twilio.onRequest = ({ operation }) => {
    if (operation === 'delete-environment' && deploys++ < 2) twilio.deploy(one as Environment, fresh);
  };
  expect((await remove({ environments: 'pr-1' })).outputs['removed']).toBe('pr-1');
});

test('what Twilio does not let go fails the step, after the others are removed', async () => {
  const [one] = await seed(2, { removesLive: true });
  twilio.fault({
    on: ({ operation, path }) => operation === 'delete-environment' && path.includes(String(one?.sid)),
    kind: 'status',
    status: 409,
    body: { code: 20409, message: 'It is ::error::pinned', status: 409 },
    times: 99,
  });
  const run = await remove({ environments: 'pr-1 pr-2' });
  expect(run.exitCode).toBe(1);
  expect(names()).toEqual(['pr-1', 'production', 'staging']);
  expect(titles(run)).toEqual(['error: Not removed']);
  expect(run.annotations[0]?.message).toContain(
    'Twilio refused to remove pr-1.\nIt said “It is ::error::pinned”. What was live in pr-1 was taken down, or may have been. Everything else that was due is gone.',
  );
  expect(run.log).toMatch(/pr-1: stays: refused by Twilio \(“It is ::error::pinned”\); ZB\w+ was taken down there/);
  expect(one?.buildSid).toBeNull();
});

test('nothing is said to be removed that something else kept', async () => {
  const [one, two] = await seed(2, { removesLive: true });
  const refused = ({ operation, path }: RecordedRequest) =>
    operation === 'delete-environment' && path.includes(String(one?.sid));
  twilio.fault({ on: refused, kind: 409, times: 99 });
  const fresh = twilio.addBuild();
  twilio.onRequest = ({ operation }) => {
    if (operation === 'environment' && two?.buildSid !== fresh.sid) twilio.deploy(two as Environment, fresh);
  };
  const run = await remove({ environments: 'pr-1 pr-2', 'older-than': '1h' });
  expect(run.exitCode).toBe(1);
  expect(names()).toEqual(['pr-1', 'pr-2', 'production', 'staging']);
  expect(run.annotations[0]?.message).toContain('Something else kept pr-2: the log says what.');
  expect(run.annotations[0]?.message).not.toContain('is gone');
});

test('one that was taken down, and whose DELETE was never answered, may be without a live Build', async () => {
  await seed(1);
  twilio.fault({ on: 'delete-environment', kind: 'reset', after: 1 });
  twilio.fault({ on: 'environment', kind: 403, after: 3, times: 9 });
  const run = await remove({ environments: 'pr-1' });
  expect(run.exitCode).toBe(1);
  expect(resultOf(run).kept).toMatchObject({ unanswered: [{ name: 'pr-1' }] });
  expect(run.annotations[0]?.message).toContain('pr-1 may be without a live Build now.');
});

test.each([
  ['the environments', { on: 'environments', kind: 403 }],
  ['the date of a live Build', { on: 'build', kind: 403 }],
] as const)('nothing is removed when %s cannot be read', async (_, fault) => {
  await seed(3);
  twilio.fault(fault);
  const run = await remove({ environments: 'pr-*', 'older-than': '1d' });
  expect(run.exitCode).toBe(1);
  expect(changes()).toEqual([]);
  expect(run.outputs).not.toHaveProperty('kept');
});

test('stops where an environment cannot be read again, and says how far it came', async () => {
  await seed(3, { removesLive: true });
  twilio.fault({ on: 'environment', kind: 403, after: 1 });
  const run = await remove({ environments: 'pr-*' });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ removed: 'pr-3', kept: 'staging\nproduction\npr-2\npr-1' });
  expect(run.log).toContain('1 environment had been removed, 2 more were due.');
});

test('two sweeps at once: each environment goes once, and both succeed', async () => {
  await seed(8, { latencyMs: 10 });
  const runs = await Promise.all([remove({ environments: 'pr-*' }), remove({ environments: 'pr-*' })]);
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect(names()).toEqual(['production', 'staging']);
  const removed = runs.flatMap(({ outputs }) => (outputs['removed'] ?? '').split('\n').filter(Boolean));
  expect(new Set(removed).size).toBe(removed.length);
});

test('mistakes in the inputs come together, and nothing is sent', async () => {
  await seed(1);
  const run = await remove({
    environments: '!staging',
    protect: `ZB${'1'.repeat(32)}`,
    'older-than': '14',
    'dry-run': 'yes',
  });
  expect(run.exitCode).toBe(1);
  expect(twilio.requests).toEqual([]);
  for (const text of ['what is to stay goes into `protect`', 'This is a Build SID', 'older-than: 14d', 'dry-run: true'])
    expect(run.log).toContain(text);
  expect((await remove({ environments: '  # nothing' })).log).toContain('It says what to remove, and it is empty.');
});

test('a cancel stops at once, and the outputs say what is gone', async () => {
  await seed(12, { latencyMs: 40 });
  const run = await remove({ environments: 'pr-*' }, { cancelWhen: (line) => line.includes(': removed') });
  expect(run.exitCode).toBe(1);
  expect(run.cancelMs).toBeLessThan(5_000);
  const left = twilio.environments.map(({ domainSuffix }) => domainSuffix ?? 'production').toSorted();
  expect((run.outputs['kept'] ?? '').split('\n').toSorted()).toEqual(left);
  expect(run.log).toContain('Run the step again: it goes on where it was.');
});
