/** A dry run and the run after it, through the whole of `main`: what the plan says of the contents comes true. */

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { BuildShape } from '../../../simulator/twilio/model/options.ts';
import type { Dependency, Version } from '../../../simulator/twilio/model/types.ts';
import { platformDependencies } from '../../../simulator/twilio/resources/builds.ts';
import { main } from '../../../src/actions/build/main.ts';
import type { InputName } from '../../../src/inputs/declarations.ts';
import { createVirtualClock } from '../../support/clock.ts';
import { addEnvironment, createInProcessTwilio } from '../../support/in-process.ts';
import { cancelAt, createRandom, createTestWorld } from '../../support/world.ts';

const list = fc.constantFrom<readonly Dependency[]>(
  [],
  [{ name: 'lodash', version: '4.17.21' }],
  [{ name: 'lodash', version: '^4.17.20' }],
  [
    { name: 'lodash', version: '4.17.21' },
    { name: 'twilio', version: '5.10.1' },
    { name: '@twilio/runtime-handler', version: '2.1.2' },
  ],
  [
    { name: 'lodash', version: '4.17.20' },
    { name: 'twilio', version: '3.84.1' },
    { name: '@twilio/runtime-handler', version: '1.2.0' },
  ],
);
const scenario = fc.record({
  live: fc.record({
    functions: fc.subarray([0, 1, 2], { minLength: 1 }),
    dependencies: list,
    runtime: fc.constantFrom('node22', 'node24'),
  }),
  functions: fc.subarray([0, 1, 2], { minLength: 1 }),
  /** Asks for what is live, but for the runtime. */
  same: fc.boolean(),
  dependencies: fc.option(list, { nil: undefined }),
  runtime: fc.constantFrom('node22', 'node24', ''),
  inherit: fc.boolean(),
  attempt: fc.constantFrom('1', '2'),
  reuse: fc.constantFrom('on-rerun', 'always', 'never'),
  shape: fc.record({
    versions: fc.constantFrom<BuildShape['versions']>('objects', 'objects', 'sids', 'null'),
    dependencies: fc.constantFrom<BuildShape['dependencies']>('array', 'array', 'json', 'null'),
    injected: fc.boolean(),
  }),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

const sids = [1, 2, 3].map((n) => `ZN${String(n).repeat(32)}`);

function openTwilio({ live, shape }: Scenario, clock: ReturnType<typeof createVirtualClock>) {
  const twilio = createInProcessTwilio({ clock, functions: sids, buildMs: 5_000 });
  const { world, seeds } = twilio;
  world.options.shape = shape;
  const functions = live.functions.map((n) => world.versions[n] as Version);
  const build = seeds.addBuild({ ...live, functions, dateCreated: clock.now() - 60_000 });
  addEnvironment(world).buildSid = build.sid;
  return { twilio, world };
}

function inputsOf(given: Scenario): Partial<Record<InputName, string>> {
  return {
    'function-versions': given.functions.map((n) => `/${n}=${sids[n]}`).join('\n'),
    runtime: given.runtime,
    environment: 'production',
    'allow-removals': 'true',
    reuse: given.reuse,
    ...(given.inherit ? { 'inherit-from': 'production' } : {}),
    ...(given.dependencies === undefined ? {} : { 'dependencies-file': 'list.json' }),
  };
}

/** What answers list of a Build that was asked for with these. */
function listedOf(sent: readonly Dependency[], { injected }: BuildShape): readonly Dependency[] {
  const added = injected === true ? platformDependencies : [];
  return [...sent, ...added.filter(({ name }) => !sent.some((other) => other.name === name))];
}

test('what a plan knows comes true, and a Build that is used again is the same', async () => {
  const count = { true: 0, false: 0, unknown: 0, reused: 0 };
  await fc.assert(
    fc.asyncProperty(scenario, async (drawn) => {
      const given = drawn.same ? { ...drawn, ...drawn.live, runtime: drawn.runtime } : drawn;
      const clock = createVirtualClock();
      const { twilio, world } = openTwilio(given, clock);
      const [live] = world.builds;
      const inputs = inputsOf(given);
      const play = async (more: typeof inputs) => {
        const cancellation = cancelAt(clock, undefined);
        const ports = { fetch: twilio.fetch, clock, random: createRandom(1), cancellation };
        const { world: host, traces } = createTestWorld({ ...ports, inputs: { ...inputs, ...more } });
        const files = {
          read: async () => JSON.stringify(given.dependencies),
          realPath: async (path: string) => path,
          exists: async () => false,
          list: async () => [],
        };
        const env = { ...host.env, GITHUB_RUN_ATTEMPT: given.attempt };
        return { end: await clock.run(main({ ...host, env, files })), traces };
      };
      const plan = await play({ 'dry-run': 'true' });
      expect(world.builds).toHaveLength(1);
      const run = await play({});
      const [planned, real] = [plan.traces.outputs['changed'], run.traces.outputs['changed']];
      expect(plan.end.verdict === 'planned').toBe(run.end.verdict === 'completed');
      if (run.end.verdict !== 'completed') return;
      if (planned !== undefined) expect(real).toBe(planned);
      count[(real ?? 'unknown') as keyof typeof count]++;
      if (run.traces.outputs['created'] === 'true') return;
      count.reused++;
      expect(run.traces.outputs['build-sid']).toBe(live?.sid);
      const listed = listedOf(live?.dependencies ?? [], given.shape);
      expect(new Set(given.dependencies ?? (given.inherit ? listed : []))).toEqual(new Set(listed));
      expect(given.runtime === '' ? live?.runtime : given.runtime).toBe(live?.runtime);
    }),
    { numRuns: 100 },
  );
  expect(Math.min(count.true, count.false, count.unknown, count.reused)).toBeGreaterThan(0);
}, 60_000);
