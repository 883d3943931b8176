import { describe, expect, test } from '@jest/globals';
import { type Run, runAction } from '../../simulator/runner/run.ts';
import type { Twilio, TwilioOptions, Version } from '../../simulator/twilio/server.ts';
import { runOptions } from '../support/action.ts';
import { useTwilio } from '../support/simulator.ts';

const start = useTwilio();
let twilio: Twilio;

/** A service whose Build `live` (/greet, /old, /logo.svg on node22) is live in production. */
async function stage(options: TwilioOptions = {}) {
  twilio = await start(options);
  const greet = twilio.addFunction('/greet');
  const old = twilio.addFunction('/old');
  const logo = twilio.addAsset('/logo.svg');
  const dependencies = [
    { name: 'lodash', version: '4.17.20' },
    { name: '@twilio/runtime-handler', version: '1.1.0' },
  ];
  const live = twilio.addBuild({ dependencies, runtime: 'node22' });
  const production = await twilio.addEnvironment({ build: live });
  return { greet, old, logo, live, production };
}

function run(
  inputs: Record<string, string>,
  more: { env?: Record<string, string>; files?: Record<string, string> } = {},
) {
  const env = { ...twilio.env(), ...more.env };
  return runAction(runOptions(twilio, { 'poll-interval': '100ms', ...inputs }, { env, files: more.files ?? {} }));
}

/** The form of the one POST, sorted; fails when there is another number of them. */
function sent(): string[] {
  const creates = twilio.requests.filter(({ operation }) => operation === 'create');
  expect(creates).toHaveLength(1);
  return (creates[0]?.form ?? []).map(([key, value]) => `${key}=${value}`).toSorted();
}

const named = (version: Version) => `${version.path}=${version.sid}`;
const operations = () => twilio.requests.map(({ operation }) => operation);
const createdNone = () => expect(twilio.count('create')).toBe(0);

/** The three sentences of the one error. */
function errorOf({ annotations }: Run): string {
  const errors = annotations.filter(({ type }) => type === 'error');
  expect(errors).toHaveLength(1);
  return errors[0]?.message ?? '';
}

test('runtime migration: the live Build again on another runtime, its old handler left to the platform', async () => {
  const { greet, old, logo, live } = await stage();
  const result = await run({ 'inherit-from': 'production', runtime: 'node24' });
  expect(result.exitCode).toBe(0);
  expect(sent()).toEqual(
    [
      `AssetVersions=${logo.sid}`,
      `FunctionVersions=${greet.sid}`,
      `FunctionVersions=${old.sid}`,
      'Dependencies=[{"name":"lodash","version":"4.17.20"}]',
      'Runtime=node24',
    ].toSorted(),
  );
  expect(result.log.split('\n')[0]).toBe('Build what is live in production again, on node24.');
  expect(result.log).toContain(
    ': 3 kept, dependency @twilio/runtime-handler 1.1.0 left to the platform, runtime node22 → node24.',
  );
  expect(result.log).toContain('Its @twilio/runtime-handler 1.1.0 is too old for node24');
  expect(result.summary).toContain('Inherited from');
  expect(result.outputs).toMatchObject({
    verdict: 'completed',
    created: 'true',
    changed: 'true',
    runtime: 'node24',
    'inherited-build-sid': live.sid,
  });
});

test('one function changed, one path left out: at most four requests beside POST and polls', async () => {
  const { logo } = await stage();
  const greet = twilio.addFunction('/greet');
  const fresh = twilio.addFunction('/fresh');
  const result = await run({
    'inherit-from': 'production',
    'function-versions': `${named(greet)} ${named(fresh)}`,
    'exclude-paths': '/ol*',
  });
  expect(result.exitCode).toBe(0);
  expect(sent()).toEqual(
    [
      `AssetVersions=${logo.sid}`,
      `FunctionVersions=${greet.sid}`,
      `FunctionVersions=${fresh.sid}`,
      'Dependencies=[{"name":"lodash","version":"4.17.20"},{"name":"@twilio/runtime-handler","version":"1.1.0"}]',
      'Runtime=node22',
    ].toSorted(),
  );
  expect(result.log).toContain(': 1 kept, 1 replaced (/greet), 1 added (/fresh), 1 removed (/old).');
  expect(operations().filter((operation) => operation !== 'create' && operation !== 'status')).toEqual([
    'service',
    'list',
    'environments',
    'build',
  ]);
});

describe('paths that are gone already', () => {
  const REMOVE = { 'inherit-from': 'production', 'exclude-paths': '/old\n/legacy/**', environment: 'production' };
  const warnings = ({ annotations }: Run) =>
    annotations.filter(({ type }) => type === 'warning').map(({ message }) => message);

  test('removing them once more changes nothing, and says that the lines can go', async () => {
    const { production } = await stage();
    // Near to what is removed, and no reason to call that a slip.
    twilio.addFunction('/odd');
    twilio.addFunction('/legacy/voice');
    twilio.addFunction('/legacies/voice');
    production.buildSid = twilio.addBuild({ runtime: 'node24' }).sid;
    const first = await run(REMOVE);
    expect(first.outputs).toMatchObject({ verdict: 'completed', created: 'true', changed: 'true' });
    expect(warnings(first)).toEqual([]);
    for (const attempt of ['1', '2']) {
      const { outputs, ...again } = await run(REMOVE, { env: { GITHUB_RUN_ATTEMPT: attempt } });
      expect(outputs).toMatchObject({ verdict: 'completed', created: 'false', changed: 'false' });
      expect(outputs['live-build-sid']).toBe(first.outputs['build-sid']);
      expect(warnings({ outputs, ...again })).toEqual([
        expect.stringContaining('Nothing fits “/old”, “/legacy/**” of “exclude-paths” any more'),
      ]);
    }
  });

  test('patterns near to nothing are a warning, even where their Function was deleted', async () => {
    await stage();
    const result = await run({ 'inherit-from': 'production', 'exclude-paths': '/v1 /reports/* /**/*.txt' });
    expect(result.exitCode).toBe(0);
    expect(warnings(result)).toEqual([expect.stringContaining('“/v1”, “/reports/*”, “/**/*.txt”')]);
  });

  test('what is live, and not inherited, may be meant: no word', async () => {
    const { greet, logo, live } = await stage();
    const { dependencies } = live;
    const build = twilio.addBuild({ functions: [greet], assets: [logo], runtime: 'node22', dependencies });
    await twilio.addEnvironment({ domainSuffix: 'staging', build });
    const result = await run({ ...REMOVE, 'inherit-from': 'staging', 'exclude-paths': '/old' });
    expect(result.outputs).toMatchObject({ verdict: 'completed', 'live-build-sid': build.sid });
    expect(warnings(result)).toEqual([]);
  });
});

test('a folder that is left out leaves the function of its name, and a deploy does not drop it', async () => {
  await stage();
  const [legacy, below] = [twilio.addFunction('/legacy'), twilio.addFunction('/legacy/voice')];
  const build = twilio.addBuild({ runtime: 'node24' });
  const production = twilio.environments[0];
  if (production !== undefined) production.buildSid = build.sid;
  const inputs = { 'inherit-from': 'production', 'exclude-paths': '/legacy/**' };
  const result = await run(inputs);
  expect(result.log).toContain('4 kept, 1 removed (/legacy/voice).');
  expect(sent()).toContain(`FunctionVersions=${legacy.sid}`);
  expect(sent()).not.toContain(`FunctionVersions=${below.sid}`);
  // Somebody's Build without either: “exclude-paths” lets the folder go, and not the function of its name.
  const staging = twilio.addBuild({
    functions: build.functionVersions.filter(({ sid }) => sid !== legacy.sid),
    assets: build.assetVersions,
    runtime: 'node24',
  });
  await twilio.addEnvironment({ domainSuffix: 'staging', build: staging });
  const deployed = await run({ ...inputs, 'inherit-from': 'staging', environment: 'production' });
  expect(errorOf(deployed)).toContain('is without paths that are live in production: /legacy.');
});

test('a bare version is looked up under the service’s functions, and the log says how to avoid it', async () => {
  await stage();
  for (let n = 0; n < 25; n++) twilio.addFunction(`/other${n}`);
  const wanted = twilio.addFunction('/greet');
  // Older than the first page of its function's versions.
  for (let n = 0; n < 25; n++) twilio.addFunction('/greet');
  const result = await run({ 'inherit-from': 'production', 'function-versions': wanted.sid });
  expect(result.exitCode).toBe(0);
  expect(sent()).toContain(`FunctionVersions=${wanted.sid}`);
  expect(result.log).toContain('Written as “/path=ZN…”');
  expect(result.log).toContain('1 replaced (/greet)');
});

test('a given asset takes the path of an inherited function', async () => {
  const { greet } = await stage();
  const page = twilio.addAsset('/greet');
  const result = await run({ 'inherit-from': 'production', 'asset-versions': named(page) });
  expect(sent()).not.toContain(`FunctionVersions=${greet.sid}`);
  expect(result.log).toContain('1 replaced (/greet, function before and asset now)');
});

test('dependencies-file replaces the inherited dependencies', async () => {
  await stage();
  const result = await run(
    { 'inherit-from': 'production', 'dependencies-file': 'deps.json' },
    { files: { 'deps.json': '[{"name":"lodash","version":"4.17.21"},{"name":"ms","version":"2.1.3"}]' } },
  );
  expect(sent()).toContain('Dependencies=[{"name":"lodash","version":"4.17.21"},{"name":"ms","version":"2.1.3"}]');
  expect(result.log).toContain('3 kept, dependencies lodash 4.17.20 → 4.17.21, ms 2.1.3 added');
});

describe('nothing differs', () => {
  test('that very Build is used', async () => {
    const { live, greet } = await stage({ shape: { injected: true } });
    const result = await run({
      'inherit-from': 'production',
      'function-versions': named(greet),
      runtime: 'node22',
    });
    createdNone();
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({
      'build-sid': live.sid,
      created: 'false',
      changed: 'false',
      verdict: 'completed',
      status: 'completed',
    });
    expect(result.log).toContain(`Using Build ${live.sid} (completed), since nothing differs from it`);
  });

  test('it is waited for while it is building', async () => {
    await stage();
    const building = twilio.addBuild({ status: 'building', runtime: 'node24' });
    const result = await run({ 'inherit-from': building.sid });
    createdNone();
    expect(result.outputs).toMatchObject({ 'build-sid': building.sid, status: 'completed', verdict: 'completed' });
  });

  test('a Build that failed is not used', async () => {
    await stage();
    const failed = twilio.addBuild({ status: 'failed' });
    const result = await run({ 'inherit-from': failed.sid });
    createdNone();
    expect(result.exitCode).toBe(1);
    expect(errorOf(result)).toContain(`Build ${failed.sid} has failed, and this run changes nothing about it.`);
  });

  test('“reuse: never” builds it all the same', async () => {
    await stage();
    const result = await run({ 'inherit-from': 'production', reuse: 'never' });
    expect(result.outputs).toMatchObject({ created: 'true', changed: 'false' });
    sent();
  });

  test('it vanishes while it is waited for: a new one is created', async () => {
    const { live } = await stage();
    const building = twilio.addBuild({ status: 'building' });
    building.endsMs += 60_000;
    twilio.onRequest = ({ operation }) => {
      if (operation === 'status' && twilio.builds.includes(building))
        twilio.builds.splice(twilio.builds.indexOf(building), 1);
    };
    const result = await run({ 'inherit-from': building.sid });
    expect(result.exitCode).toBe(0);
    sent();
    expect(result.log).toContain(`Build ${building.sid} has vanished meanwhile; a new one is created.`);
    expect([building.sid, live.sid]).not.toContain(result.outputs['build-sid']);
    expect(result.outputs['created']).toBe('true');
  });
});

describe('the same twice', () => {
  const MOVE = { runtime: 'node24', environment: 'production' };

  test('what staging was moved to is live in production: neither built nor deployed again', async () => {
    await stage();
    const base = twilio.addBuild({ runtime: 'node22' });
    await twilio.addEnvironment({ domainSuffix: 'staging', build: base });
    const first = await run({ ...MOVE, 'inherit-from': 'staging' });
    expect(first.outputs).toMatchObject({ verdict: 'completed', created: 'true' });
    twilio.requests.length = 0;
    const second = await run({ ...MOVE, 'inherit-from': 'staging' });
    expect(second.outputs).toMatchObject({
      verdict: 'completed',
      created: 'false',
      'build-sid': first.outputs['build-sid'],
      'live-build-sid': first.outputs['build-sid'],
      'inherited-build-sid': base.sid,
      // Against what is inherited, as ever.
      changed: 'true',
    });
    expect(second.log).toContain('since it is live and made of the same; none is created.');
    expect([twilio.count('create'), twilio.count('deploy')]).toEqual([0, 0]);
    // And one that is told to build does so.
    const third = await run({ ...MOVE, 'inherit-from': 'staging', reuse: 'never' });
    expect(third.outputs['created']).toBe('true');
  });

  test('production into production: the live Build is read once, before the new one is there', async () => {
    const { live } = await stage();
    const result = await run({ ...MOVE, 'inherit-from': 'production' });
    expect(result.outputs).toMatchObject({ verdict: 'completed', created: 'true', 'previous-build-sid': live.sid });
    const looks = twilio.requests.filter(({ operation, path }) => operation === 'build' && path.includes(live.sid));
    expect(looks).toHaveLength(1);
    const others = operations().filter((operation) => operation !== 'status');
    expect(others.slice(0, others.indexOf('create'))).toEqual([
      'service',
      'environments',
      'list',
      'environments',
      'build',
    ]);
  });
});

describe('dependencies of package.json', () => {
  const PINS = [
    { name: 'twilio', version: '3.84.1' },
    { name: '@twilio/runtime-handler', version: '1.2.0' },
  ];
  const LODASH = { name: 'lodash', version: '4.18.1' };

  /** Inherits from a live Build with these dependencies, with a package.json that names those. */
  async function inheritWith(
    live: Parameters<Twilio['addBuild']>[0],
    dependencies: Record<string, string>,
    inputs: Record<string, string> = {},
  ) {
    const { production } = await stage();
    const build = twilio.addBuild({ runtime: 'node22', ...live });
    production.buildSid = build.sid;
    const result = await run(
      { 'inherit-from': 'production', 'dependencies-file': 'package.json', ...inputs },
      { files: { 'package.json': JSON.stringify({ dependencies }) } },
    );
    return { build, result };
  }

  test.each(['on-rerun', 'always'])('take away a pin of twilio and of the handler (reuse: %s)', async (reuse) => {
    const { result } = await inheritWith({ dependencies: [...PINS, LODASH] }, { lodash: '4.18.1' }, { reuse });
    expect(sent()).toContain('Dependencies=[{"name":"lodash","version":"4.18.1"}]');
    expect(result.log).toContain(
      '3 kept, dependencies twilio 3.84.1 left to the platform, @twilio/runtime-handler 1.2.0 left to the platform.',
    );
    // The platform may choose the very same.
    expect(result.outputs).toMatchObject({ created: 'true', verdict: 'completed' });
    expect(result.outputs).not.toHaveProperty('changed');
  });

  test('keep what a range takes; a new Build may still get something newer', async () => {
    const ranges = { lodash: '^4.17.21', twilio: '^3.80.0', '@twilio/runtime-handler': '~1.2.0' };
    const live = { dependencies: [...PINS, LODASH] };
    const plan = await inheritWith(live, ranges, { 'dry-run': 'true' });
    expect(plan.result.outputs).toMatchObject({ verdict: 'planned', changed: 'false' });
    expect(plan.result.log).toContain('3 kept, nothing differs.');
    createdNone();
    const { result } = await inheritWith(live, ranges);
    expect(result.outputs).toMatchObject({ created: 'true', changed: 'false' });
    expect(result.log).toContain('is no exact version, so a new Build may get a newer one.');
  });

  test('differ where a range does not take what is there', async () => {
    const ranges = { lodash: '^5.0.0', twilio: '^3.80.0', '@twilio/runtime-handler': '~1.2.0' };
    const { result } = await inheritWith({ dependencies: [...PINS, LODASH] }, ranges, { 'dry-run': 'true' });
    expect(result.outputs['changed']).toBe('true');
    expect(result.log).toContain('3 kept, dependency lodash 4.18.1 → ^5.0.0.');
  });

  test('are not known to differ where Twilio does not list those of the live Build', async () => {
    const { production } = await stage({ shape: { dependencies: 'null' } });
    expect(production.buildSid).toBeDefined();
    const files = { 'package.json': JSON.stringify({ dependencies: { lodash: '4.18.1' } }) };
    const inputs = { 'inherit-from': 'production', 'dependencies-file': 'package.json', 'dry-run': 'true' };
    const result = await run(inputs, { files });
    expect(result.log).toContain('3 kept, not known: dependencies.');
    expect(result.outputs).not.toHaveProperty('changed');
  });
});

describe('where from', () => {
  test.each(['dev', 'dev-environment', 'sid'])('an environment by %s', async (name) => {
    await stage();
    const build = twilio.addBuild({ runtime: 'node24' });
    const dev = await twilio.addEnvironment({ domainSuffix: 'dev', build });
    const result = await run({ 'inherit-from': name === 'sid' ? dev.sid : name });
    createdNone();
    expect(result.outputs['inherited-build-sid']).toBe(build.sid);
  });

  test('a name that fits two environments', async () => {
    const { live } = await stage();
    const one = await twilio.addEnvironment({ domainSuffix: 'dev', build: live });
    const two = await twilio.addEnvironment({ uniqueName: 'dev', domainSuffix: 'jane', build: live });
    const result = await run({ 'inherit-from': 'dev' });
    createdNone();
    expect(errorOf(result)).toContain(one.sid);
    expect(errorOf(result)).toContain(two.sid);
  });

  test('an environment that does not exist: those that do', async () => {
    const { production } = await stage();
    expect(errorOf(await run({ 'inherit-from': 'staging' }))).toContain(`production (${production.sid})`);
    expect(errorOf(await run({ 'inherit-from': `ZE${'0'.repeat(32)}` }))).toContain(`production (${production.sid})`);
  });

  test('an environment in which nothing is live', async () => {
    await stage();
    await twilio.addEnvironment({ domainSuffix: 'dev' });
    expect(errorOf(await run({ 'inherit-from': 'dev' }))).toContain('No Build is live in “dev-environment”');
  });

  test('a Build that is gone', async () => {
    await stage();
    const result = await run({ 'inherit-from': `ZB${'0'.repeat(32)}`, runtime: 'node24' });
    expect(errorOf(result)).toContain('it was removed by Twilio’s retention or by a clean-up such as prune');
    createdNone();
  });
});

describe('what cannot be inherited', () => {
  test.each([
    ['/older, /greet', '“/older”', '/old'],
    ['/Old', '“/Old”', '/old'],
    ['/gret*/**, /logo.png', '“/logo.png”', '/logo.svg'],
    ['/lagacy/**', '“/lagacy/**”', '/legacy/a, /legacy/b'],
  ])('a misspelt pattern names the paths that are near: %s', async (patterns, wrong, near) => {
    const { production } = await stage();
    twilio.addFunction('/legacy/a');
    twilio.addFunction('/legacy/b');
    production.buildSid = twilio.addBuild().sid;
    const result = await run({ 'inherit-from': 'production', 'exclude-paths': patterns });
    expect(errorOf(result)).toContain(`names ${wrong}, which fits no inherited version`);
    expect(errorOf(result)).toMatch(new RegExp(`Near to it (is|are) ${near};`));
    createdNone();
  });

  test('nothing is left', async () => {
    await stage();
    expect(errorOf(await run({ 'inherit-from': 'production', 'exclude-paths': '/**' }))).toContain('nothing of Build');
    createdNone();
  });

  test('a version that does not exist, a version on another path, two on one path', async () => {
    const { greet } = await stage();
    const [one, two] = [twilio.addFunction('/greet'), twilio.addFunction('/greet')];
    const unknown = `ZN${'0'.repeat(32)}`;
    const from = { 'inherit-from': 'production' };
    expect(errorOf(await run({ ...from, 'function-versions': unknown }))).toContain(`${unknown} is not among`);
    expect(errorOf(await run({ ...from, 'function-versions': `/hello=${greet.sid}` }))).toContain('answers on /greet');
    expect(errorOf(await run({ ...from, 'function-versions': `${one.sid} ${two.sid}` }))).toContain(
      'both answer on /greet',
    );
    createdNone();
  });

  test('lists that Twilio leaves out are not taken for empty ones', async () => {
    await stage({ shape: { versions: 'null' } });
    expect(errorOf(await run({ 'inherit-from': 'production', runtime: 'node24' }))).toContain(
      'its answer is without functions, assets',
    );
    twilio.options.shape = { dependencies: 'null' };
    const result = await run({ 'inherit-from': 'production', runtime: 'node24' });
    expect(errorOf(result)).toContain('Give “dependencies-file” beside “inherit-from”.');
    createdNone();
  });

  test('bare SIDs get their paths where paths matter', async () => {
    const { old, logo } = await stage({ shape: { versions: 'sids', dependencies: 'json' } });
    const greet = twilio.addFunction('/greet');
    await run({ 'inherit-from': 'production', 'function-versions': named(greet) });
    expect(sent()).toEqual(
      expect.arrayContaining(
        [old, greet].map(({ sid }) => `FunctionVersions=${sid}`).concat(`AssetVersions=${logo.sid}`),
      ),
    );
    expect(sent()).toHaveLength(5);
  });

  test('inputs that contradict each other', async () => {
    await stage();
    const version = { 'function-versions': `ZN${'1'.repeat(32)}` };
    expect(errorOf(await run({ ...version, 'exclude-paths': '/old' }))).toContain('nothing is inherited');
    expect(errorOf(await run({ ...version, reuse: 'sometimes' }))).toContain('`on-rerun`, `always` or `never`');
    expect(errorOf(await run({ 'build-sid': `ZB${'1'.repeat(32)}`, 'inherit-from': 'production' }))).toContain(
      'beside it stands `inherit-from`',
    );
    expect(twilio.requests).toHaveLength(0);
  });
});

describe('dry-run tells the drift', () => {
  test('what would change', async () => {
    const { live } = await stage();
    const greet = twilio.addFunction('/greet');
    const result = await run({
      'inherit-from': 'production',
      'function-versions': named(greet),
      runtime: 'node24',
      'dry-run': 'true',
    });
    createdNone();
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'planned', changed: 'true', 'inherited-build-sid': live.sid });
    expect(result.outputs['build-sid']).toBeUndefined();
    expect(result.log).toContain('2 kept, 1 replaced (/greet)');
    expect(result.summary).toContain('2 kept, 1 replaced');
    expect(result.log).toContain('Runtime=node24');
  });

  test('nothing', async () => {
    const { live } = await stage();
    const result = await run({ 'inherit-from': 'production', 'dry-run': 'true' });
    expect(result.outputs).toMatchObject({ verdict: 'planned', changed: 'false' });
    expect(result.log).toContain(`A run without dry-run uses Build ${live.sid} (completed) and creates none`);
    expect(twilio.count('status') + twilio.count('create')).toBe(0);
  });
});
