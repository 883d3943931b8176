/** Which Build is used in place of a new one, and what is said of it: whole runs in virtual time. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { BuildShape, TwilioOptions } from '../../simulator/twilio/model/options.ts';
import type { Build, Dependency, Version } from '../../simulator/twilio/model/types.ts';
import type { BuildSeed } from '../../simulator/twilio/seeds.ts';
import type { MishapOf } from '../support/in-process.ts';
import {
  type Inputs,
  loadStage,
  openStage,
  type PlayOptions,
  type ProductionStage,
} from '../support/production-stage.ts';

beforeAll(loadStage);

const LODASH: Dependency = { name: 'lodash', version: '4.17.21' };
const RANGE: Dependency = { name: 'lodash', version: '^4.17.20' };
const PINS: readonly Dependency[] = [
  { name: 'twilio', version: '3.84.1' },
  { name: '@twilio/runtime-handler', version: '1.2.0' },
];

interface Stage extends ProductionStage {
  readonly a: Version;
  readonly other: Version;
  /** A Build of `/a` with lodash on node24, a minute old, but for what is given. */
  same(seed?: BuildSeed): Build;
}

function open(options: TwilioOptions = {}, mishap?: MishapOf): Stage {
  const stage = openStage(options.shape, mishap);
  Object.assign(stage.world.options, options);
  const a = stage.addFunction('/a');
  return {
    ...stage,
    a,
    other: stage.addFunction('/a'),
    same: (seed = {}) =>
      stage.addBuild({ functions: [a], dependencies: [LODASH], runtime: 'node24', dateCreated: -60_000, ...seed }),
  };
}

/** Asks for `/a` with lodash on node24, for no environment; what is said of other Builds, with `B1`, `B2`, … for them. */
async function play(stage: Stage, inputs: Inputs = {}, options: PlayOptions = {}) {
  const names = new Map(stage.world.builds.map(({ sid }, index) => [sid, `B${index + 1}`]));
  const asked = { 'function-versions': stage.a.sid, runtime: 'node24', environment: '', ...inputs };
  const played = await stage.run(asked, { dependencies: [LODASH], ...options });
  const said = played.lines
    .map((line) => line.replaceAll('\n', ' ').replace(/ZB[0-9a-f]{32}/g, (sid) => names.get(sid) ?? 'NEW'))
    .filter((line) =>
      /^(?:Using|Created|No Build|Build .*(?:same but|vanished)|Twilio’s list|A run without|warning|error)/.test(line),
    );
  const count = (wanted: string) => played.requests.filter(({ operation }) => operation === wanted).length;
  return { ...played, said, count, used: names.get(played.outputs['build-sid'] ?? '') };
}

const ALWAYS: Inputs = { reuse: 'always' };
const AGAIN: PlayOptions = { attempt: '2' };
const CREATED = 'Created Build NEW.';
const NONE = 'No Build of the service has the same contents; a new one is created.';
const using = (name: string, why: string, status = 'completed') =>
  `Using Build ${name} (${status}), since ${why}; none is created.`;
const IDENTICAL = 'it has the same versions, dependencies and runtime';
const sameBut = (build: string) =>
  `${build} is the same but for twilio 3.84.1 and @twilio/runtime-handler 1.2.0, which this run leaves to the platform and somebody may have asked for; a new one is created. With both packages among the dependencies it could be used again.`;

describe('what is live', () => {
  const live: Inputs = { environment: 'production' };

  test.each<[string, BuildSeed, PlayOptions, Inputs, readonly string[]]>([
    ['and made of the same is used', {}, {}, {}, [using('B1', 'it is live and made of the same')]],
    [
      'is used by a plan',
      {},
      {},
      { 'dry-run': 'true' },
      ['A run without dry-run uses Build B1 (completed) and creates none, since it is live and made of the same.'],
    ],
    ['is not used with “never”', {}, {}, { reuse: 'never' }, [CREATED]],
    ['and has failed is not used', { status: 'failed' }, {}, {}, [CREATED]],
    ['and differs is not used', { runtime: 'node22' }, {}, {}, [CREATED]],
    ['and was asked for with a range is not used', { dependencies: [RANGE] }, { dependencies: [RANGE] }, {}, [CREATED]],
    [
      'and has more in it may hold pins',
      { dependencies: [LODASH, ...PINS] },
      {},
      {},
      [sameBut('Build B1, which is live,'), CREATED],
    ],
    ['and differs, too, is not spoken of', { dependencies: PINS }, {}, {}, [CREATED]],
  ])('%s', async (_, seed, options, inputs, said) => {
    const stage = open();
    stage.deploy(stage.same(seed));
    const played = await play(stage, { ...live, ...inputs, 'allow-removals': 'true' }, options);
    expect(played.said.filter((line) => !line.startsWith('warning'))).toEqual(said);
  });

  test('is neither built nor deployed again', async () => {
    const stage = open();
    stage.deploy(stage.same());
    const { changes, outputs } = await play(stage, live);
    expect(changes).toEqual([]);
    expect(outputs).toMatchObject({ created: 'false', changed: 'false', status: 'completed', verdict: 'completed' });
  });
});

describe('what is inherited', () => {
  const inherit = ({ sid }: Build, more: Inputs = {}): [Inputs, PlayOptions] => [
    { 'inherit-from': sid, 'function-versions': '', runtime: '', ...more },
    {},
  ];

  test('and not changed is used as it is, unless that is forbidden', async () => {
    const stage = open();
    const [inputs] = inherit(stage.same());
    const { said, changes } = await play(stage, inputs, { dependencies: [LODASH] });
    expect([said, changes]).toEqual([[using('B1', 'nothing differs from it')], []]);
    expect((await play(stage, { ...inputs, reuse: 'never' })).said).toEqual([CREATED]);
  });

  test('and moved to what is live: neither built nor deployed again, unless that is forbidden', async () => {
    const stage = open();
    const [inputs] = inherit(stage.same({ runtime: 'node22' }), { runtime: 'node24', environment: 'production' });
    stage.deploy(stage.same());
    const { said, changes } = await play(stage, inputs, { dependencies: [LODASH] });
    expect([said, changes]).toEqual([[using('B2', 'it is live and made of the same')], []]);
    expect((await play(stage, { ...inputs, reuse: 'never' })).said).toEqual([CREATED]);
  });

  test('and has failed would fail again', async () => {
    const stage = open();
    const { said, changes, verdict } = await play(stage, ...inherit(stage.same({ status: 'failed' })));
    expect(verdict).toBe('error');
    expect(said).toEqual([
      'error: The inherited Build failed: Build B1 has failed, and this run changes nothing about it. The same versions, dependencies and runtime would most likely fail again. Give what should change, inherit from a Build that completed, or try the same once more with “reuse: never”.',
    ]);
    expect(changes).toEqual([]);
  });

  const obstacle =
    'No Build is looked for to use again: lodash ^4.17.20 is no exact version, so a new Build may get a newer one.';
  test.each<[string, Inputs, string | undefined, readonly string[]]>([
    ['a range that it satisfies', {}, undefined, [obstacle, CREATED]],
    ['a range, and another version', {}, 'other', [CREATED]],
    ['the same, while Builds are to be used again', ALWAYS, 'other', [obstacle, CREATED]],
  ])('with %s is built anew', async (_, more, version, said) => {
    const stage = open();
    const given = version === undefined ? '' : stage.other.sid;
    const [inputs] = inherit(stage.same(), { 'function-versions': given, ...more });
    expect((await play(stage, inputs, { dependencies: [RANGE] })).said).toEqual(said);
  });
});

describe('another Build', () => {
  test.each<[string, Inputs, PlayOptions, readonly string[]]>([
    ['is not looked for by the first attempt', {}, {}, [CREATED]],
    ['is used by the next attempt', {}, AGAIN, [using('B1', IDENTICAL)]],
    ['is used by every one with “always”', ALWAYS, {}, [using('B1', IDENTICAL)]],
    ['is used by none with “never”', { reuse: 'never' }, AGAIN, [CREATED]],
  ])('%s', async (_, inputs, options, said) => {
    const stage = open();
    stage.same();
    const played = await play(stage, inputs, options);
    expect(played.said).toEqual(said);
    const phases = JSON.parse(played.outputs['result'] ?? '').phases.map(({ name }: { name: string }) => name);
    expect(phases.includes('compare')).toBe(said[0] !== CREATED);
  });

  test.each<[string, BuildSeed]>([
    ['failed', { status: 'failed' }],
    ['is on another runtime', { runtime: 'node22' }],
    ['has a dependency more', { dependencies: [LODASH, { name: 'ms', version: '2.1.3' }] }],
  ])('that %s is not used, and not looked at', async (_, seed) => {
    const stage = open();
    stage.same(seed);
    const { said, count } = await play(stage, ALWAYS);
    expect([said, count('build')]).toEqual([[NONE, CREATED], 0]);
  });

  test.each<[string, (build: Build, stage: Stage) => void]>([
    ['is gone', (build, { world }) => world.builds.splice(world.builds.indexOf(build), 1)],
    ['has failed', (build) => Object.assign(build, { outcome: 'failed' })],
    ['turns out to be another', (build) => Object.assign(build, { runtime: 'node22' })],
  ])('that %s once it is looked at is not used', async (_, change) => {
    const stage: Stage = open({}, ({ operation }) => {
      const [build] = stage.world.builds;
      if (operation === 'build' && build !== undefined) change(build, stage);
      return undefined;
    });
    stage.same();
    const { said, count } = await play(stage, ALWAYS);
    expect([said, count('build')]).toEqual([[NONE, CREATED], 1]);
  });

  test.each<[string, BuildShape, BuildShape, string | undefined]>([
    ['its list tells what it does not', { versions: 'null' }, { versions: 'objects' }, 'B1'],
    ['it tells what its list does not', {}, { versions: 'null', dependencies: 'null' }, 'B1'],
    ['neither tells', { versions: 'null' }, {}, undefined],
    [
      'it lists pins that its list did not',
      { versions: 'null', injected: PINS },
      { versions: 'objects', injected: false },
      undefined,
    ],
  ])('is used where %s', async (_, shape, listShape, used) => {
    const stage = open({ shape, listShape });
    stage.same();
    expect((await play(stage, ALWAYS)).used).toBe(used);
  });

  test('is looked for in twenty that the list says nothing of', async () => {
    for (const [others, used] of [
      [19, 'B1'],
      [20, undefined],
    ] as const) {
      const stage = open({ listShape: { versions: 'null' } });
      stage.same();
      for (let n = 0; n < others; n++) stage.same({ functions: [stage.other] });
      const played = await play(stage, ALWAYS);
      expect([played.used, played.count('build')]).toEqual([used, 20]);
      const given = 'Twilio’s list of Builds says too little, and 20 fetched one by one are others.';
      expect(played.said).toEqual(used === undefined ? [given, NONE, CREATED] : [using('B1', IDENTICAL)]);
    }
  });
});

describe('a Build with more than was asked for', () => {
  const pinned = { dependencies: [LODASH, ...PINS] };
  const own = (name: string) =>
    using(
      name,
      'the job is a re-run, and it is the newest Build of these contents (twilio 3.84.1 and @twilio/runtime-handler 1.2.0 in it: added by the platform)',
    );
  const refused = (name: string) => [sameBut(`Build ${name}`), CREATED];

  test.each<[string, readonly BuildSeed[], PlayOptions, readonly string[]]>([
    ['may hold pins', [{}], {}, refused('B1')],
    ['is what an earlier attempt has created', [{}], AGAIN, [own('B1')]],
    ['is the newest by date', [{ dateCreated: -2 }, { dateCreated: -9 }, { dateCreated: -5_000 }], AGAIN, [own('B1')]],
    ['and failed is none', [{ status: 'failed' }], AGAIN, refused('B1')],
    ['without a date is the newest, if it is alone', [{ dateCreated: Number.NaN }], AGAIN, [own('B1')]],
    ['without a date is not, if it is not', [{}, { dateCreated: Number.NaN }], AGAIN, [NONE, CREATED]],
  ])('%s', async (_, seeds, options, said) => {
    const stage = open();
    for (const { dateCreated, ...seed } of seeds) {
      const build = stage.same({ ...pinned, ...seed });
      if (dateCreated !== undefined) Object.assign(build, { createdMs: dateCreated });
    }
    const played = await play(stage, options.attempt === undefined ? ALWAYS : {}, options);
    expect(played.said).toEqual(said);
  });

  test('is known from its list: nothing more is asked', async () => {
    const stage = open();
    stage.same(pinned);
    expect((await play(stage, ALWAYS)).count('build')).toBe(0);
  });

  test('is found, too, where only the Build itself tells', async () => {
    const stage = open({ listShape: { dependencies: 'null' } });
    stage.same(pinned);
    const { said, count } = await play(stage, {}, AGAIN);
    expect([said, count('build')]).toEqual([[own('B1')], 2]);
  });

  test.each(['environment', 'inherit-from'] as const)(
    'is not what an earlier attempt created where it was the Build of “%s”',
    async (input) => {
      const stage = open();
      stage.deploy(stage.same(pinned));
      const { said } = await play(stage, { [input]: 'production' }, AGAIN);
      expect(said).toEqual(expect.arrayContaining(refused('B1')));
    },
  );

  test.each<[string, (build: Build, stage: Stage) => void]>([
    ['is gone', (build, { world }) => world.builds.splice(world.builds.indexOf(build), 1)],
    ['has failed', (build) => Object.assign(build, { outcome: 'failed' })],
    ['turns out to be another', (build) => Object.assign(build, { runtime: 'node22' })],
  ])('that %s once it is looked at is none', async (_, change) => {
    const stage: Stage = open({}, ({ operation }) => {
      const [build] = stage.world.builds;
      if (operation === 'build' && build !== undefined) change(build, stage);
      return undefined;
    });
    stage.same(pinned);
    expect((await play(stage, {}, AGAIN)).said).toEqual(refused('B1'));
  });
});

describe('once a Build is used', () => {
  test.each<[string, BuildSeed, Inputs, string, string]>([
    ['it is waited for', { status: 'building', dateCreated: 0 }, {}, 'completed', 'completed'],
    [
      'it is not waited for, if so asked',
      { status: 'building', dateCreated: 0 },
      { wait: 'false' },
      'building',
      'building',
    ],
    ['it has completed, whether or not it is waited for', {}, { wait: 'false' }, 'completed', 'completed'],
  ])('%s', async (_, seed, inputs, status, verdict) => {
    const stage = open();
    stage.same(seed);
    const { outputs, used } = await play(stage, { ...ALWAYS, ...inputs });
    expect([outputs['status'], outputs['verdict'], used]).toEqual([status, verdict, 'B1']);
  });

  test('it may fail, which is the end', async () => {
    const stage = open({ outcome: 'failed' });
    stage.same({ status: 'building', dateCreated: 0 });
    const { verdict, changes } = await play(stage, ALWAYS);
    expect([verdict, changes]).toEqual(['failed', []]);
  });

  test('the paths that were given wrong are corrected', async () => {
    const stage = open();
    stage.same();
    const { said } = await play(stage, { ...ALWAYS, 'function-versions': `/wrong=${stage.a.sid}` });
    expect(said[1]).toMatch(/^warning: Another path: Version .* answers on \/a, not on \/wrong\./);
  });

  const vanishing = (refused: boolean): Stage => {
    const stage: Stage = open({}, ({ operation }) => {
      if (operation === 'status' && stage.world.builds[0]?.request === undefined) stage.world.builds.splice(0, 1);
      return operation === 'create' && refused ? { kind: 400 } : undefined;
    });
    stage.same({ status: 'building', dateCreated: 0, runtime: 'node24' });
    return stage;
  };

  test('it may vanish: a new one is created', async () => {
    const { said, outputs, changes } = await play(vanishing(false), ALWAYS);
    expect(said).toEqual([
      using('B1', IDENTICAL, 'building'),
      'Build B1 has vanished meanwhile; a new one is created.',
      CREATED,
    ]);
    expect([outputs['created'], outputs['status'], changes]).toEqual(['true', 'completed', ['create']]);
  });

  test('and where that is refused, nothing names the one that vanished', async () => {
    const { outputs, used } = await play(vanishing(true), ALWAYS);
    expect(outputs).toMatchObject({ 'build-sid': '', status: '', runtime: '', verdict: 'error' });
    expect(used).toBeUndefined();
    expect(JSON.parse(outputs['result'] ?? '').build ?? null).toBeNull();
  });
});
