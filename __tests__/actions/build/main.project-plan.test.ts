/** A dry run of a project and the run after it, through the whole of `main`: what the plan says is what the run does. */

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Version } from '../../../simulator/twilio/model/types.ts';
import { main } from '../../../src/actions/build/main.ts';
import type { InputName } from '../../../src/inputs/declarations.ts';
import { createVirtualClock } from '../../support/clock.ts';
import { addEnvironment, createInProcessTwilio, type InProcessTwilio } from '../../support/in-process.ts';
import { createMemoryDisk } from '../../support/memory-disk.ts';
import { cancelAt, createRandom, createTestWorld } from '../../support/world.ts';

/** A file: its contents and its visibility. */
const file = fc.record({ text: fc.constantFrom('one', 'two'), hidden: fc.boolean() });
/** Some of a few names, so that trees and live states meet. */
const tree = (kind: string) =>
  fc.dictionary(fc.constantFrom(...['a', 'b', 'c'].map((name) => `/${kind}-${name}`)), file, { maxKeys: 3 });
const contents = fc.record({
  functions: tree('f'),
  assets: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, tree('s')),
  lodash: fc.constantFrom('4.17.20', '4.17.21', '^4.17.0'),
  runtime: fc.constantFrom('node22', 'node24'),
});
type Contents = typeof contents extends fc.Arbitrary<infer T> ? T : never;
const scenario = fc.record({
  live: fc.option(contents, { nil: undefined }),
  /** What was uploaded since and is not live. */
  since: fc.oneof(fc.constant({}), tree('f')),
  project: contents,
  /** The project is what is live, but for the runtime. */
  same: fc.boolean(),
  allowRemovals: fc.boolean(),
  reuse: fc.constantFrom('on-rerun', 'on-rerun', 'always', 'never'),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

const dependenciesOf = ({ lodash }: Contents) => [
  { name: '@twilio/runtime-handler', version: '2.1.2' },
  { name: 'lodash', version: lodash },
  { name: 'twilio', version: '5.10.1' },
];

function seed({ world, seeds }: InProcessTwilio, { live, since }: Scenario): void {
  const add = (kind: 'addFunction' | 'addAsset', files: Contents['functions']): Version[] =>
    Object.entries(files).map(([path, { text, hidden }]) =>
      seeds[kind](path, { content: text, visibility: hidden ? 'private' : 'public' }),
    );
  const functions = live === undefined ? [] : add('addFunction', live.functions);
  const assets = live === undefined ? [] : add('addAsset', live.assets);
  const isLive = live !== undefined && functions.length + assets.length > 0;
  const build = isLive
    ? seeds.addBuild({ functions, assets, runtime: live.runtime, dependencies: dependenciesOf(live), dateCreated: 0 })
    : undefined;
  add('addFunction', since);
  addEnvironment(world).buildSid = build?.sid ?? null;
}

function filesOf(project: Contents): Record<string, string> {
  const place = (folder: string, files: Contents['functions'], ending: string) =>
    Object.entries(files).map(([path, { text, hidden }]) => [
      `/w/${folder}${path}${hidden ? '.private' : ''}${ending}`,
      text,
    ]);
  const dependencies = Object.fromEntries(dependenciesOf(project).map(({ name, version }) => [name, version]));
  return Object.fromEntries([
    ...place('functions', project.functions, '.js'),
    ...place('assets', project.assets, '.txt'),
    ['/w/package.json', JSON.stringify({ dependencies })],
  ]);
}

/** Everything that a run could leave behind at Twilio. */
const sizeOf = ({ resources, versions, builds, deployments }: InProcessTwilio['world']) =>
  [resources, versions, builds, deployments].map(({ length }) => length);

/** Assets keep their ending in their path. */
const withEndings = (given: Contents): Contents => ({
  ...given,
  assets: Object.fromEntries(Object.entries(given.assets).map(([path, about]) => [`${path}.txt`, about])),
});

function open(given: Scenario) {
  const clock = createVirtualClock();
  const twilio = createInProcessTwilio({ clock, functions: [], buildMs: 5_000 });
  seed(twilio, { ...given, live: given.live && withEndings(given.live) });
  const files = filesOf(given.project);
  const inputs: Partial<Record<InputName, string>> = {
    'function-versions': '',
    project: '.',
    runtime: given.project.runtime,
    environment: 'production',
    'allow-removals': String(given.allowRemovals),
    reuse: given.reuse,
  };
  const play = async (more: typeof inputs) => {
    const ports = { fetch: twilio.fetch, clock, random: createRandom(1), cancellation: cancelAt(clock, undefined) };
    const { world: host, traces } = createTestWorld({ ...ports, inputs: { ...inputs, ...more } });
    const disk = {
      read: async (path: string) => files[path] ?? '',
      realPath: async (path: string) => path,
      exists: async (path: string) => path in files,
      list: async () => ['package.json'],
    };
    const env = { ...host.env, GITHUB_WORKSPACE: '/w' };
    const step = main({ ...host, env, files: disk, openDisk: async () => createMemoryDisk(files) });
    const end = await clock.run(step);
    return { end, ...traces, result: JSON.parse(traces.outputs['result'] ?? '{}') };
  };
  return { world: twilio.world, play };
}

test('what the plan of a project says is what the run does', async () => {
  const count = { unchanged: 0, built: 0, refused: 0, first: 0 };
  await fc.assert(
    fc.asyncProperty(scenario, async (drawn) => {
      const given =
        drawn.same && drawn.live ? { ...drawn, project: { ...drawn.live, runtime: drawn.project.runtime } } : drawn;
      const { project } = given;
      fc.pre(Object.keys(project.functions).length + Object.keys(project.assets).length > 0);
      const { world, play } = open(given);
      const before = sizeOf(world);
      const plan = await play({ 'dry-run': 'true' });
      expect(sizeOf(world)).toEqual(before);
      const run = await play({});
      expect(plan.end.verdict === 'planned').toBe(run.end.verdict === 'completed');
      if (run.end.verdict !== 'completed') {
        count.refused++;
        expect(sizeOf(world)).toEqual(before);
        return;
      }
      const { uploaded, ...files } = run.result.upload;
      expect(plan.result.upload).toEqual({ ...files, uploaded: 0 });
      expect(uploaded).toBe(files.added.length + files.changed.length + files.uncompared.length);
      expect(run.outputs['changed']).toBe(plan.outputs['changed']);
      expect(run.result.changes).toEqual(plan.result.changes);
      const uses = plan.lines.some((line) => line.startsWith('A run without dry-run uses Build'));
      expect(uses).toBe(run.outputs['created'] === 'false');
      if (given.live === undefined) count.first++;
      else count[uses ? 'unchanged' : 'built']++;
    }),
    { numRuns: 80 },
  );
  expect(Math.min(...Object.values(count))).toBeGreaterThan(1);
}, 60_000);

test('a second run of a project of Functions with exact dependencies sends nothing', async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async (drawn) => {
      const project = { ...drawn.project, assets: {}, lodash: '4.17.21' as const };
      fc.pre(Object.keys(project.functions).length > 0);
      const { world, play } = open({ ...drawn, project, allowRemovals: true, reuse: 'on-rerun' });
      const first = await play({});
      expect(first.end.verdict).toBe('completed');
      const after = sizeOf(world);
      const second = await play({});
      expect(second.outputs).toMatchObject({
        verdict: 'completed',
        created: 'false',
        changed: 'false',
        'build-sid': first.outputs['build-sid'],
      });
      expect(sizeOf(world)).toEqual(after);
    }),
    { numRuns: 30 },
  );
}, 60_000);
