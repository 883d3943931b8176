import { describe, expect, test } from '@jest/globals';
import { runAction } from '../../simulator/runner/run.ts';
import type { BuildShape, Twilio, TwilioOptions, Version } from '../../simulator/twilio/server.ts';
import { runOptions } from '../support/action.ts';
import { useTwilio } from '../support/simulator.ts';

const EXACT = [{ name: 'lodash', version: '4.17.21' }];

const start = useTwilio();
let twilio: Twilio;
let versions: Version[];

async function stage(options: TwilioOptions = {}) {
  twilio = await start(options);
  versions = [twilio.addFunction('/a'), twilio.addFunction('/b'), twilio.addAsset('/c.txt')];
}

/** Asks for /a, /b and /c.txt on node24 with lodash. */
function run(inputs: Record<string, string> = {}, { attempt = '1', dependencies = EXACT } = {}) {
  const [a, b, c] = versions.map(({ sid }) => sid) as [string, string, string];
  const given = {
    'poll-interval': '100ms',
    'function-versions': `${b},${a}`,
    'asset-versions': c,
    'dependencies-file': 'deps.json',
    runtime: 'node24',
    ...inputs,
  };
  const files = { 'deps.json': JSON.stringify(dependencies) };
  return runAction(runOptions(twilio, given, { files, context: { GITHUB_RUN_ATTEMPT: attempt } }));
}

const duplicate = (seed: Parameters<Twilio['addBuild']>[0] = {}) =>
  twilio.addBuild({ dependencies: EXACT, runtime: 'node24', ...seed });

test('a first run creates; the job run again uses what it created', async () => {
  await stage();
  const first = await run();
  expect(first.outputs['created']).toBe('true');
  const again = await run({}, { attempt: '2' });
  expect(twilio.count('create')).toBe(1);
  expect(again.exitCode).toBe(0);
  expect(again.outputs).toMatchObject({
    'build-sid': first.outputs['build-sid'],
    created: 'false',
    status: 'completed',
    verdict: 'completed',
  });
  expect(again.log).toContain(
    `Using Build ${first.outputs['build-sid']} (completed), since it has the same versions, dependencies and runtime; none is created.`,
  );
});

test('a run that timed out is taken up by the next attempt', async () => {
  await stage({ outcome: 'never' });
  // Told to wait beyond the deadline: it ends at once, and not before the Build is created, however busy the machine is.
  twilio.fault({ on: 'status', kind: 429, headers: { 'retry-after': '3600' }, times: 1 });
  const first = await run({ timeout: '60s' });
  expect(first.outputs['verdict']).toBe('timed-out');
  for (const build of twilio.builds) build.outcome = 'completed';
  const again = await run({}, { attempt: '2' });
  expect(twilio.count('create')).toBe(1);
  expect(again.outputs).toMatchObject({ 'build-sid': first.outputs['build-sid'], verdict: 'completed' });
});

test('without “always” a first run does not look, with “never” none does', async () => {
  await stage();
  duplicate();
  await run();
  await run({ reuse: 'never' }, { attempt: '3' });
  expect(twilio.count('create')).toBe(2);
  expect(twilio.count('build')).toBe(0);
});

/** What the platform adds today, and what somebody has pinned. */
const PINS = [
  { name: 'twilio', version: '3.84.1' },
  { name: '@twilio/runtime-handler', version: '1.2.0' },
];
const DAY = 86_400_000;

describe('a Build that lists twilio and the handler, which were not asked for', () => {
  const pinned = (seed: Parameters<Twilio['addBuild']>[0] = {}) =>
    duplicate({ dependencies: [...EXACT, ...PINS], dateCreated: Date.now() - DAY, ...seed });

  test('is not used by “always”: they may be pins that this run takes away', async () => {
    await stage({ shape: { injected: true } });
    const old = pinned();
    const result = await run({ reuse: 'always' });
    expect(result.outputs).toMatchObject({ created: 'true', verdict: 'completed' });
    expect(result.log).toContain(
      `Build ${old.sid} is the same but for twilio 3.84.1 and @twilio/runtime-handler 1.2.0, which this run leaves to the platform`,
    );
    // All that there is to know stood in the list.
    expect(twilio.count('build')).toBe(0);
  });

  test('is used by “always” when the run asks for them in the same versions', async () => {
    await stage({ shape: { injected: true } });
    const old = pinned();
    const result = await run({ reuse: 'always' }, { dependencies: [...EXACT, ...PINS] });
    expect(result.outputs).toMatchObject({ 'build-sid': old.sid, created: 'false' });
  });

  test.each<[string, BuildShape]>([
    ['objects', {}],
    ['a list that says nothing', { versions: 'null', dependencies: 'null' }],
  ])('is found by the job run again, if it is the newest: %s', async (_, listShape) => {
    await stage({ shape: { injected: true }, listShape: { injected: true, ...listShape }, order: 'random' });
    pinned();
    const first = await run();
    expect(first.outputs['created']).toBe('true');
    const again = await run({}, { attempt: '2' });
    expect(again.outputs).toMatchObject({ 'build-sid': first.outputs['build-sid'], created: 'false' });
    expect(again.log).toContain('twilio 5.10.1 and @twilio/runtime-handler 2.1.2 in it: added by the platform');
    expect(twilio.count('create')).toBe(1);
  });

  test('is not used when it was live, or inherited from, before: the first attempt created none', async () => {
    await stage({ shape: { injected: true } });
    await twilio.addEnvironment({ build: pinned() });
    for (const input of ['environment', 'inherit-from']) {
      const { outputs, log } = await run({ [input]: 'production', 'dry-run': 'true' }, { attempt: '2' });
      expect(outputs).toMatchObject({ verdict: 'planned' });
      expect(outputs).not.toHaveProperty('changed');
      expect(log).toContain('a new one is created.');
    }
    const { outputs } = await run({ environment: 'production' }, { attempt: '2' });
    expect(outputs).toMatchObject({ created: 'true', changed: 'true', verdict: 'completed' });
  });

  test('is not used when the newest of them failed', async () => {
    await stage({ shape: { injected: true } });
    pinned();
    duplicate({ status: 'failed' });
    const result = await run({}, { attempt: '2' });
    expect(result.outputs).toMatchObject({ created: 'true', verdict: 'completed' });
  });
});

describe('always', () => {
  const shapes: [string, BuildShape, BuildShape][] = [
    ['objects', {}, {}],
    ['bare SIDs, JSON text', { versions: 'sids', dependencies: 'json' }, {}],
    ['a list that says nothing', {}, { versions: 'null', dependencies: 'null' }],
    ['capitalised', { capitalised: true }, {}],
  ];
  test.each(shapes)('finds the same Build: %s', async (_, shape, listShape) => {
    await stage({ shape, listShape, order: 'random' });
    duplicate({ status: 'failed' });
    duplicate({ runtime: 'node22' });
    duplicate({ functions: versions.slice(0, 1), assets: versions.slice(2) });
    duplicate({ dependencies: [] });
    const same = duplicate();
    const result = await run({ reuse: 'always' });
    expect(result.outputs).toMatchObject({ 'build-sid': same.sid, created: 'false', verdict: 'completed' });
    expect(twilio.count('create')).toBe(0);
  });

  test('a page that lists the match is the last one that is read', async () => {
    await stage();
    for (let n = 0; n < 45; n++) duplicate({ dateCreated: Date.now() - 10_000 });
    duplicate();
    await run({ reuse: 'always' });
    // The note, and the page with the match.
    expect(twilio.count('list')).toBe(2);
  });

  test.each<[string, Parameters<typeof run>[1], Record<string, string>, string]>([
    ['a range', { dependencies: [{ name: 'lodash', version: '^4.0.0' }] }, {}, 'lodash ^4.0.0 is no exact version'],
    ['no runtime', {}, { runtime: '' }, 'without “runtime” it cannot be known'],
  ])('creates and says why: %s', async (_, more, inputs, why) => {
    await stage();
    duplicate({ dependencies: [{ name: 'lodash', version: '^4.0.0' }] });
    const result = await run({ reuse: 'always', ...inputs }, more);
    expect(result.outputs['created']).toBe('true');
    expect(result.log).toContain(why);
  });

  test('creates anew when nothing is the same', async () => {
    await stage();
    duplicate({ runtime: 'node22' });
    const result = await run({ reuse: 'always' });
    expect(result.outputs['created']).toBe('true');
    expect(result.log).toContain('No Build of the service has the same contents');
  });

  test('creates anew when the match vanishes before it is fetched, or while it is waited for', async () => {
    await stage();
    const gone = duplicate();
    const doomed = duplicate({ status: 'building' });
    doomed.endsMs += 60_000;
    const drop = (build: typeof gone) => twilio.builds.splice(twilio.builds.indexOf(build), 1);
    twilio.onRequest = ({ operation, path: where }) => {
      if (operation === 'build' && where.endsWith(gone.sid) && twilio.builds.includes(gone)) drop(gone);
      if (operation === 'status' && where.includes(doomed.sid) && twilio.builds.includes(doomed)) drop(doomed);
    };
    const result = await run({ reuse: 'always' });
    expect(result.exitCode).toBe(0);
    expect(result.outputs['created']).toBe('true');
    expect(result.log).toContain(`Build ${doomed.sid} has vanished meanwhile`);
    expect(twilio.count('create')).toBe(1);
  });

  test('a list that tells nothing is not fetched one by one for ever', async () => {
    await stage({ listShape: { versions: 'null', dependencies: 'null' } });
    for (let n = 0; n < 30; n++) duplicate({ functions: versions.slice(0, 1) });
    const result = await run({ reuse: 'always' });
    expect(twilio.count('build')).toBe(20);
    expect(result.outputs['created']).toBe('true');
  });

  test('dry-run says what would be used', async () => {
    await stage();
    const same = duplicate();
    const result = await run({ reuse: 'always', 'dry-run': 'true' });
    expect(result.outputs).toMatchObject({ verdict: 'planned' });
    expect(result.outputs).not.toHaveProperty('build-sid');
    expect(result.log).toContain(`A run without dry-run uses Build ${same.sid} (completed) and creates none`);
  });

  test('“wait: false” tells the status of the Build it uses', async () => {
    await stage();
    const done = duplicate();
    expect((await run({ reuse: 'always', wait: 'false' })).outputs).toMatchObject({
      'build-sid': done.sid,
      verdict: 'completed',
    });
    twilio.builds.length = 0;
    const building = duplicate({ status: 'building' });
    building.endsMs += 60_000;
    expect((await run({ reuse: 'always', wait: 'false' })).outputs).toMatchObject({
      'build-sid': building.sid,
      verdict: 'building',
    });
  });
});
