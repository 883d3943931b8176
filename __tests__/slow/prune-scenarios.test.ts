/** `prune/` as it ships, over real sockets, against the simulator. */

import { expect, test } from '@jest/globals';
import { type Run, type RunOptions, runAction } from '../../simulator/runner/run.ts';
import type { Build, Environment, Twilio, TwilioOptions } from '../../simulator/twilio/server.ts';
import { runOptions, SUB_ACTIONS } from '../support/action.ts';
import { useTwilio } from '../support/simulator.ts';

const DAY = 86_400_000;

const start = useTwilio();
let twilio: Twilio;

/** A service with `count` Builds, the nth one n + ½ days old. */
async function seed(count: number, options: TwilioOptions = {}): Promise<Build[]> {
  twilio = await start(options);
  twilio.addFunction('/hello');
  const now = Date.now();
  return Array.from({ length: count }, (_, n) => twilio.addBuild({ dateCreated: now - (n + 0.5) * DAY }));
}

function prune(inputs: Record<string, string> = {}, options: Partial<RunOptions> = {}): Promise<Run> {
  const all = { keep: '2', 'older-than': '3d', delete: 'true', ...inputs };
  return runAction(runOptions(twilio, all, { action: SUB_ACTIONS.prune, ...options }));
}

const sids = (builds: readonly Build[]) => builds.map(({ sid }) => sid).toSorted();
const resultOf = (run: Run) => JSON.parse(run.outputs['result'] ?? '{}');

test('only says what would go, unless told to delete', async () => {
  const builds = await seed(7);
  const production = await twilio.addEnvironment({ build: builds[5] as Build });
  twilio.deploy(production, builds[4] as Build);
  const run = await prune({ delete: '', protect: String(builds[6]?.sid) });
  expect(run.exitCode).toBe(0);
  expect(twilio.count('delete')).toBe(0);
  expect(run.outputs).toMatchObject({ deleted: '0', due: '1', kept: '6' });
  expect(run.summary).toContain('### 📝 Dry run&#58; 1 Build of greeter would be deleted, 6 kept\n');
  const named = (n: number) => String(builds[n]?.sid);
  expect(resultOf(run)).toEqual({
    schemaVersion: 1,
    deleted: [],
    alreadyGone: [],
    due: [named(3)],
    kept: {
      newest: [named(0), named(1)],
      young: [named(2)],
      live: [named(4)],
      previous: [named(5)],
      protected: [named(6)],
    },
  });
  expect(run.log).toContain(`${named(3)} (3 d): may go`);
  expect(run.log).toContain(`${named(5)} (5 d): stays: live before, so that it can be put back (production)`);
  expect(run.log).toContain('Nothing was deleted. “delete: true” deletes 1 Build.');
  expect(run.summary).toContain(`| <code>…&#8288;${named(3)?.slice(-6)}</code> | 3&nbsp;d | completed | may go |`);
});

test('a machine whose clock is wrong decides the same', async () => {
  const builds = await seed(6);
  const wrong = `data:text/javascript,const now = Date.now; Date.now = () => now() + ${900 * DAY}; const Real = Date;
    globalThis.Date = class extends Real { constructor(...of) { super(...(of.length ? of : [Date.now()])); } static now() { return Real.now(); } };`;
  const run = await prune({}, { nodeArguments: ['--import', wrong.replaceAll('\n', ' ')] });
  expect(run.exitCode).toBe(0);
  expect(sids(twilio.builds)).toEqual(sids(builds.slice(0, 3)));
});

test('the switch of another action is not ignored', async () => {
  const builds = await seed(6);
  const run = await prune({ 'dry-run': 'true' });
  expect([run.exitCode, twilio.builds.length]).toEqual([1, builds.length]);
  expect(run.log).toContain('did you mean `delete`?');
});

test('one answer with the time of a wrong clock makes nothing old', async () => {
  const builds = await seed(6);
  await twilio.addEnvironment({ build: builds[0] as Build });
  const date = () => ({ date: new Date(Date.now() + 400 * DAY).toUTCString() });
  twilio.fault({
    on: ({ path }) => path.includes('/Deployments'),
    kind: 'status',
    status: 200,
    processed: true,
    headers: date,
  });
  const run = await prune();
  expect([run.exitCode, run.annotations.map(({ title }) => title)]).toEqual([0, ['Clocks disagree']]);
  expect(sids(twilio.builds)).toEqual(sids(builds.slice(0, 3)));
});

test('answers that get lost, 429s, and a Build that somebody else deletes meanwhile', async () => {
  const builds = await seed(12);
  twilio.fault({ on: 'delete', kind: 'reset-after', times: 2 });
  twilio.fault({ on: 'delete', kind: 429, times: 2, after: 3 });
  twilio.fault({ on: ['list', 'environments'], kind: 503, times: 2 });
  const other = builds[3] as Build; // the last one to be asked for
  twilio.onRequest = ({ operation }) => {
    if (operation === 'delete' && twilio.builds.includes(other)) twilio.builds.splice(twilio.builds.indexOf(other), 1);
  };
  const run = await prune();
  expect(run.exitCode).toBe(0);
  expect(sids(twilio.builds)).toEqual(sids(builds.slice(0, 3)));
  expect(run.outputs).toMatchObject({ deleted: '8', due: '0', kept: '3' });
  expect(resultOf(run)).toMatchObject({ alreadyGone: [other.sid], due: [] });
});

test('a Build that goes live between the look and the DELETE is kept, and that is no error', async () => {
  const builds = await seed(6);
  const environment = await twilio.addEnvironment();
  twilio.onRequest = ({ operation }) => {
    if (operation === 'delete' && environment.buildSid === null) twilio.deploy(environment, builds[4] as Build);
  };
  const run = await prune();
  expect(run.exitCode).toBe(0);
  expect(sids(twilio.builds)).toEqual(sids([...builds.slice(0, 3), builds[4] as Build]));
  expect(run.log).toContain(`${builds[4]?.sid}: stays: live (production)`);
  expect(run.annotations).toEqual([]);
});

test('what Twilio refuses though nothing shows it live is kept, with its words', async () => {
  const builds = await seed(4);
  twilio.fault({
    on: 'delete',
    kind: 'status',
    status: 400,
    body: { code: 20001, message: 'No ::error::way', status: 400 },
  });
  const run = await prune();
  expect(run.exitCode).toBe(0);
  expect(twilio.builds).toHaveLength(4);
  expect(run.log).toContain(`${builds[3]?.sid}: stays: refused by Twilio (“No ::error::way”)`);
  expect(run.annotations).toMatchObject([{ type: 'warning', title: 'Kept' }]);
});

test.each([
  ['the second page of the Builds', { on: 'list', kind: 403, after: 1 }, { builds: 25 }],
  ['the environments', { on: 'environments', kind: 404 }, {}],
  ['a Deployment history', { on: 'deployments', kind: 403 }, {}],
  [
    'an environment with a live Build that is no SID',
    {
      on: 'environments',
      kind: 'wrong-json',
      times: 1e9,
      body: { environments: [{ sid: `ZE${'0'.repeat(32)}`, build_sid: 7 }], meta: { next_page_url: null } },
    },
    { timeoutMs: 900 },
  ],
] as const)(
  'nothing is deleted when %s cannot be read',
  async (_, fault, { builds = 6, timeoutMs }: { builds?: number; timeoutMs?: number }) => {
    await seed(builds);
    await twilio.addEnvironment({ build: twilio.builds[0] as Build });
    twilio.fault(fault);
    const run = await prune({}, timeoutMs === undefined ? {} : { cancelAfterMs: timeoutMs });
    expect(run.exitCode).toBe(1);
    expect(twilio.count('delete')).toBe(0);
    expect(twilio.builds).toHaveLength(builds);
    expect(run.outputs['deleted']).toBe('0');
    // How many stay is not known, and 0 would be a lie.
    expect(run.outputs).not.toHaveProperty('kept');
  },
);

test('stops where the environments cannot be read again, and says how far it came', async () => {
  await seed(12);
  twilio.fault({ on: 'environments', kind: 403, after: 2 });
  const run = await prune();
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ deleted: '4', due: '5', kept: '3' });
  expect(run.summary).toContain('Builds of greeter&#58; 4 deleted, 5 not reached, 3 kept\n');
  expect(resultOf(run).due).toHaveLength(5);
  expect(run.log).toContain('Pruning stopped there, because nothing is deleted on doubt.');
  expect(run.log).toContain('4 Builds had been deleted, 5 more were due.');
});

test('a cancel stops at once and the outputs say what is gone', async () => {
  await seed(40, { latencyMs: 40 });
  const run = await prune({}, { cancelWhen: (line) => line.includes(': deleted') });
  expect(run.exitCode).toBe(1);
  expect(run.cancelMs).toBeLessThan(5_000);
  expect(Number(run.outputs['deleted'])).toBe(40 - twilio.builds.length);
  expect(twilio.builds.length).toBeGreaterThan(3);
  expect(run.log).toContain('Run the step again: it goes on where it was.');
});

test('after a cancel, what was asked to go and never answered is not said to stay', async () => {
  await seed(12);
  twilio.fault({ on: 'delete', kind: 'hang', times: 2, after: 2, processed: true });
  const run = await prune({}, { cancelWhen: (line) => line.endsWith(': deleted') });
  expect([run.exitCode, twilio.builds.length]).toEqual([1, 8]);
  expect(run.log).toContain('Deleted 2 Builds, 2 may be gone, since the answer never came; 8 stay.');
  expect(run.log).toContain('2 Builds had been deleted, 7 more were due.');
  expect(run.summary).toContain('2 deleted, 2 perhaps deleted, 5 not reached, 3 kept');
});

test('mistakes in the inputs come together, and nothing is sent', async () => {
  await seed(1);
  const run = await prune({ keep: 'ten', 'older-than': '30', protect: 'ZB1', 'servce-sid': 'x' });
  expect(run.exitCode).toBe(1);
  expect(twilio.requests).toEqual([]);
  for (const line of ['keep: 10', 'older-than: 30d', 'protect: ZB', 'did you mean `service-sid`'])
    expect(run.log).toContain(line);
});

test('500 Builds and 25 environments, with deploys going on and 429s: nothing live goes, in 110 MiB', async () => {
  twilio = await start();
  for (let n = 0; n < 60; n++) twilio.addFunction(`/hello-${n}`);
  const now = Date.now();
  const builds = Array.from({ length: 500 }, (_, n) => twilio.addBuild({ dateCreated: now - (n + 1) * DAY }));
  const environments: Environment[] = [];
  for (let n = 0; n < 25; n++)
    environments.push(await twilio.addEnvironment({ domainSuffix: `e${n}`, build: builds[n * 19] as Build }));
  twilio.fault({ on: ({ index }) => index % 97 === 5, kind: 429, times: Number.POSITIVE_INFINITY });
  let turn = 0;
  twilio.onRequest = ({ index }) => {
    // Somebody deploys an old Build with every fifth request of ours, also right before a DELETE is processed.
    const build = twilio.builds[(index * 7919) % twilio.builds.length];
    const environment = environments[turn++ % 25];
    if (index % 5 === 0 && build !== undefined && environment !== undefined) twilio.deploy(environment, build);
    for (const { buildSid } of environments) expect(twilio.builds.some(({ sid }) => sid === buildSid)).toBe(true);
  };
  const run = await prune({ keep: '10', 'older-than': '30d' });
  expect(run.exitCode).toBe(0);
  const left = new Set(twilio.builds.map(({ sid }) => sid));
  for (const { buildSid } of environments) expect(left).toContain(buildSid);
  expect(Number(run.outputs['deleted'])).toBe(500 - left.size);
  expect(Number(run.outputs['deleted'])).toBeGreaterThan(100);
  expect(run.peakRssBytes ?? 0).toBeLessThan(110 * 1_048_576);
}, 60_000);
