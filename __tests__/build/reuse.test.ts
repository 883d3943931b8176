/** `inherit-from` and `reuse` over random histories of a service, in every shape that Twilio answers in. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { World } from '../../simulator/twilio/model/state.ts';
import type { Call } from '../../simulator/twilio/resources/answers.ts';
import { platformDependencies } from '../../simulator/twilio/resources/builds.ts';
import { match } from '../../simulator/twilio/resources/routes.ts';
import {
  type Build,
  type BuildShape,
  type Environment,
  startTwilio,
  type Twilio,
  type Version,
} from '../../simulator/twilio/server.ts';
import { resolveContents } from '../../src/build/reuse.ts';
import type { CreateRequest } from '../../src/inputs/inputs.ts';
import type { Contents } from '../../src/model/build-contents.ts';
import { ActionFailure } from '../../src/model/errors.ts';
import { createLog } from '../../src/report/log.ts';
import { createOutputs } from '../../src/report/outputs.ts';
import type { RunContext } from '../../src/run/context.ts';
import { createRecord } from '../../src/run/record.ts';
import { createServerless } from '../../src/twilio/calls/serverless.ts';
import { type ApiRequest, RequestFailure } from '../../src/twilio/request.ts';
import { createShrinker } from '../../src/twilio/streaming-list.ts';
import { createVirtualClock } from '../support/clock.ts';

let twilio: Twilio;
let production: Environment;
/** Two versions of each of four paths: three functions and an asset. */
let library: readonly (readonly [Version, Version])[];

beforeAll(async () => {
  twilio = await startTwilio();
  production = await twilio.addEnvironment();
  library = [
    ...['/a', '/b', '/deep/c'].map((path) => [twilio.addFunction(path), twilio.addFunction(path)] as const),
    [twilio.addAsset('/d.txt'), twilio.addAsset('/d.txt')] as const,
  ];
});
afterAll(() => twilio.close());

/** For each path of the library: none, its first or its second version. */
type Choice = readonly (0 | 1 | 2)[];

interface Past {
  readonly versions: Choice;
  readonly dependencies: readonly { name: string; version: string }[];
  readonly runtime: string;
  readonly status: string;
}

const choice: fc.Arbitrary<Choice> = fc.tuple(...Array.from({ length: 4 }, () => fc.constantFrom(0, 1, 2)));
const someChoice = choice.filter((versions) => versions.some((n) => n > 0));
const dependencies = fc.constantFrom(
  [],
  [{ name: 'ms', version: '2.1.3' }],
  [{ name: 'ms', version: '2.1.2' }],
  [
    { name: 'twilio', version: '5.0.0' },
    { name: 'ms', version: '2.1.3' },
  ],
  [
    { name: 'twilio', version: '5.0.0' },
    { name: '@twilio/runtime-handler', version: '1.2.0' },
  ],
  [{ name: 'ms', version: '^2.0.0' }],
);
const runtime = fc.constantFrom('node22', 'node24');
const past: fc.Arbitrary<Past> = fc.record({
  versions: someChoice,
  dependencies,
  runtime,
  status: fc.constantFrom('completed', 'completed', 'failed', 'building'),
});
const shape: fc.Arbitrary<BuildShape> = fc.record({
  versions: fc.constantFrom('objects', 'objects', 'sids', 'null'),
  dependencies: fc.constantFrom('array', 'array', 'json', 'null'),
  injected: fc.constantFrom(false, false, true),
  capitalised: fc.boolean(),
});

function pick(versions: Choice): Version[] {
  return versions.flatMap((n, place) => (n === 0 ? [] : [library[place]?.[n - 1] as Version]));
}

function addPast({ versions, ...seed }: Past): Build {
  const all = pick(versions);
  const build = twilio.addBuild({
    ...seed,
    functions: all.filter(({ kind }) => kind === 'function'),
    assets: all.filter(({ kind }) => kind === 'asset'),
  });
  if (seed.status === 'building') build.outcome = 'never';
  return build;
}

/** A run whose requests the simulator answers without a socket, each in the next of the shapes. */
function openRun(shapes: readonly BuildShape[]): RunContext {
  const clock = createVirtualClock();
  const silent = () => {};
  let asked = 0;
  const client = {
    answered: () => true,
    serverNow: () => undefined,
    earliestNow: () => undefined,
    async send<T>(request: ApiRequest, decode: (body: unknown) => T) {
      const { pathname, searchParams } = new URL(request.path, 'http://localhost');
      const { handle, params } = match(request.method, pathname);
      if (request.method !== 'GET') throw new Error(`${request.method} from a step that only reads`);
      twilio.options.shape = shapes[asked++ % shapes.length];
      const call = {
        method: 'GET',
        path: pathname,
        query: searchParams,
        form: [],
        params,
        index: asked,
      } as unknown as Call;
      const answer = await handle?.(twilio as unknown as World, call);
      if (answer?.status !== 200)
        throw new RequestFailure(request, {
          class: 'final',
          words: String(answer?.status),
          status: answer?.status ?? 0,
        });
      const shrinker = createShrinker(request.reduce ?? ((item) => item));
      shrinker.push(Buffer.from(JSON.stringify(answer.body)));
      return decode(JSON.parse(shrinker.end()));
    },
  };
  const random = () => 0.5;
  const log = createLog({
    info: silent,
    debug: silent,
    notice: silent,
    warning: silent,
    error: silent,
    startGroup: silent,
    endGroup: silent,
  });
  return {
    clock,
    random,
    log,
    serverless: createServerless({ client, clock, random, onRetry: silent }),
    outputs: createOutputs({ setOutput: silent }, log),
    record: createRecord(clock),
    limits: { signal: new AbortController().signal, deadline: 60_000 },
  } as unknown as RunContext;
}

function request(more: Partial<CreateRequest>): CreateRequest {
  return {
    kind: 'create',
    functionVersions: [],
    assetVersions: [],
    runtime: undefined,
    project: undefined,
    inherit: undefined,
    reuse: 'always',
    rerun: false,
    ...more,
  };
}

function contentsOf(
  versions: readonly Version[],
  rest: Pick<Contents, 'dependencies' | 'runtime'>,
  bare: boolean,
): Contents {
  const list = (wanted: string) =>
    versions.filter(({ kind }) => kind === wanted).map(({ sid, path }) => ({ sid, path: bare ? undefined : path }));
  return { functionVersions: list('function'), assetVersions: list('asset'), ...rest };
}

/** Where nothing is live. */
const resolve = (run: RunContext, ask: CreateRequest, contents: Contents) =>
  resolveContents(run, ask, contents, twilio.service.sid, async () => undefined);

const sids = (versions: readonly { sid: string }[]) => versions.map(({ sid }) => sid).toSorted();
const plain = (list: readonly { name: string; version: string }[] | undefined) =>
  (list ?? []).map(({ name, version }) => `${name}@${version}`);

/** The truth about a Build and contents, from the simulator's own records. */
function isSame(build: Build, contents: Contents): boolean {
  const wanted = plain(contents.dependencies).toSorted();
  // A pin that was not asked for is a difference.
  const there = plain(build.dependencies);
  // Inherited lists hold what the platform added, too: these are the platform's own words.
  const added = plain(platformDependencies).filter((text) => wanted.includes(text));
  return (
    JSON.stringify(sids([...build.functionVersions, ...build.assetVersions])) ===
      JSON.stringify(sids([...contents.functionVersions, ...contents.assetVersions])) &&
    JSON.stringify([...new Set([...there, ...added])].toSorted()) === JSON.stringify(wanted) &&
    build.runtime === contents.runtime
  );
}

test('reuse never takes a failed or different Build, and takes a clear match', async () => {
  let matches = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(past, { maxLength: 30 }),
      fc.array(shape, { minLength: 1, maxLength: 5 }),
      past,
      fc.nat(),
      async (history, shapes, wanted, seed) => {
        twilio.builds.length = 0;
        Object.assign(twilio.options, { order: 'random', seed });
        // A history of ten different Builds seldom holds the wanted one: half of it is nearly the same.
        for (const [n, build] of history.entries()) addPast(n % 2 === 0 ? build : { ...wanted, ...pickOne(build, n) });
        const contents = contentsOf(pick(wanted.versions), wanted, false);
        const { match: found } = await resolve(openRun(shapes), request({}), contents);
        const exact = wanted.dependencies.every(({ version }) => /^\d/.test(version));
        const right = twilio.builds.filter((build) => exact && build.outcome !== 'failed' && isSame(build, contents));
        if (found !== undefined) {
          matches++;
          expect(sids(right)).toContain(found.build.sid);
        } else if (
          shapes.every((shape) => shape.versions !== 'null' && shape.dependencies !== 'null' && !shape.injected)
        ) {
          expect(right).toEqual([]);
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(matches).toBeGreaterThan(20);
});

/** The wanted Build but for one trait. */
function pickOne(other: Past, n: number): Partial<Past> {
  const traits = ['versions', 'dependencies', 'runtime', 'status'] as const;
  const trait = traits[(n >> 1) % traits.length] as (typeof traits)[number];
  return { status: 'completed', [trait]: other[trait] };
}

test('inherited contents are the live ones with the given laid over, or the run stops', async () => {
  let inherited = 0;
  let reused = 0;
  const given = fc.record({
    versions: fc.oneof(choice, fc.constant<Choice>([0, 0, 0, 0]), fc.constant<Choice>([1, 0, 0, 0])),
    dependencies: fc.option(dependencies, { nil: undefined, freq: 2 }),
    runtime: fc.option(runtime, { nil: undefined, freq: 2 }),
    bare: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      past,
      fc.array(past, { maxLength: 4 }),
      fc.array(shape, { minLength: 1, maxLength: 4 }),
      given,
      fc.boolean(),
      async (live, others, shapes, mine, exclude) => {
        twilio.builds.length = 0;
        const base = addPast(live);
        for (const other of others) addPast(other);
        production.buildSid = base.sid;
        const excludePaths = exclude && (live.versions[2] ?? 0) > 0 ? ['/deep/*'] : [];
        const wanted = contentsOf(pick(mine.versions), mine, mine.bare);
        const ask = request({ inherit: { from: 'production', excludePaths }, reuse: 'on-rerun' });
        let result: Awaited<ReturnType<typeof resolveContents>>;
        try {
          result = await resolve(openRun(shapes), ask, wanted);
        } catch (error) {
          expect(error).toBeInstanceOf(ActionFailure);
          const clear = shapes.every(({ versions, dependencies: list }) => versions !== 'null' && list !== 'null');
          const dropped = live.versions.every((n, place) => n === 0 || (place === 2 && excludePaths.length > 0));
          const empty = dropped && mine.versions.every((n) => n === 0);
          if (clear && !empty && live.status !== 'failed') throw error;
          return;
        }
        inherited++;
        const laidOver = live.versions.map(
          (n, place) => mine.versions[place] || (place === 2 && excludePaths.length > 0 ? 0 : n),
        );
        const { contents, match: found } = result;
        expect(sids([...contents.functionVersions, ...contents.assetVersions])).toEqual(
          sids(pick(laidOver as unknown as Choice)),
        );
        expect(contents.runtime).toBe(mine.runtime ?? live.runtime);
        if (mine.dependencies !== undefined) expect(contents.dependencies).toEqual(mine.dependencies);
        else expect(plain(contents.dependencies)).toEqual(expect.arrayContaining(plain(live.dependencies)));
        if (found === undefined) return;
        reused++;
        expect(found.build.sid).toBe(base.sid);
        expect(live.status).not.toBe('failed');
        expect(isSame(base, contents)).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
  expect(inherited).toBeGreaterThan(100);
  expect(reused).toBeGreaterThan(5);
});
