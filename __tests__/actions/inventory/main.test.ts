/**
 * A whole run in process, over the simulator's routes and on a virtual clock: whatever goes wrong, what is said is so,
 * every service is either listed or named as unread, and it ends.
 */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addFleet } from '../../../simulator/twilio/fleet.ts';
import { main } from '../../../src/actions/inventory/main.ts';
import { variableOf } from '../../../src/inputs/declarations.ts';
import { createVirtualClock } from '../../support/clock.ts';
import {
  ACCOUNT_SID,
  createInProcessTwilio,
  type InProcessTwilio,
  type Mishap,
  type MishapOf,
} from '../../support/in-process.ts';
import { findFalseInventory } from '../../support/inventory-oracle.ts';
import { cancelAt, createRandom, createTestWorld } from '../../support/world.ts';

interface Play {
  readonly services: number;
  readonly mishap?: MishapOf;
  readonly cancelAt?: number | undefined;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly builds?: number;
  readonly prepare?: (twilio: InProcessTwilio) => void;
}

const OK: Mishap = { kind: 'ok' };
const MINUTE = 60_000;

async function play({ services, mishap, inputs = {}, builds = 2, prepare, ...rest }: Play) {
  const clock = createVirtualClock();
  const twilio = createInProcessTwilio({ clock, buildMs: 0, mishap });
  twilio.world.services.length = 0;
  await addFleet(twilio.seeds, { services, runtimes: ['node18', 'node24', 'node22'], builds, suffixes: [null, 'dev'] });
  prepare?.(twilio);
  let underWay = 0;
  let most = 0;
  const fetch: typeof twilio.fetch = async (...request) => {
    most = Math.max(most, ++underWay);
    return twilio.fetch(...request).finally(() => underWay--);
  };
  const cancellation = cancelAt(clock, rest.cancelAt);
  const { world, traces } = createTestWorld({ fetch, clock, random: createRandom(7), cancellation });
  const given = { runtime: 'node24', 'account-sid': ACCOUNT_SID, 'auth-token': 'a-token-of-the-test', ...inputs };
  const env = Object.fromEntries(Object.entries(given).map(([name, value]) => [variableOf(name), value]));
  const end = await clock.run(main({ ...world, env }));
  const result = JSON.parse(traces.outputs['result'] ?? '{}');
  return { ...traces, end, result, twilio, most, tookMs: clock.now() };
}

type Played = Awaited<ReturnType<typeof play>>;

/** What is said and is not so, and how it ends otherwise than it says. */
function findLies({ result, twilio, outputs, end, errors }: Played): string[] {
  return [
    ...findFalseInventory(twilio.world, outputs),
    ...(end.ok === (outputs['count'] !== undefined && result.unread.length === 0) ? [] : [`${end.verdict}`]),
    ...(errors.length === (end.ok ? 0 : 1) ? [] : [`${errors.length} errors`]),
    ...(end.verdict === result.verdict ? [] : [`verdict ${result.verdict}`]),
  ];
}

test('a request for the services, two for each, none for what the list tells; eight at a time', async () => {
  const played = await play({ services: 120 });
  expect(findLies(played)).toEqual([]);
  expect(played.end.verdict).toBe('completed');
  expect(played.outputs['count']).toBe('160');
  const operations = played.twilio.requests.map(({ operation }) => operation);
  expect(operations.filter((operation) => operation === 'services')).toHaveLength(2);
  expect(operations.filter((operation) => operation === 'environments')).toHaveLength(120);
  expect(operations.filter((operation) => operation === 'list')).toHaveLength(120);
  expect(operations).toHaveLength(242);
  expect(played.most).toBe(8);
});

test('a live Build of which the list does not tell enough is asked for once, and a page of Builds never twice', async () => {
  const played = await play({
    services: 3,
    builds: 45,
    prepare: ({ world }) => {
      world.options.listShape = { dependencies: 'null' };
    },
  });
  expect(findLies(played)).toEqual([]);
  const operations = played.twilio.requests.map(({ operation }) => operation);
  expect(operations.filter((operation) => operation === 'list')).toHaveLength(9);
  expect(operations.filter((operation) => operation === 'build')).toHaveLength(6);
  expect(played.result.services[0]).toMatchObject({ environments: 2, builds: 47, undeployedBuilds: 45 });
  expect(played.result.environments[0]).toMatchObject({ dependencies: 1, ranges: ['package-0 ^1.0.0'] });
});

test('a service that cannot be read is named, and the others are listed', async () => {
  let failed = 0;
  const played = await play({
    services: 20,
    mishap: ({ operation }) => (operation === 'environments' && failed++ === 5 ? { kind: 403 } : OK),
  });
  expect(findLies(played)).toEqual([]);
  expect(played.result.unread).toHaveLength(1);
  expect(played.result.services).toHaveLength(19);
  expect(played.errors[0]).toMatch(/^1 service could not be read: service-014\.\n/);
});

test('an outage ends it after five minutes, however many services are left', async () => {
  const played = await play({
    services: 100,
    mishap: ({ operation, at }) => (operation !== 'services' && at > 200 ? { kind: 503 } : OK),
  });
  expect(findLies(played)).toEqual([]);
  expect(played.result.unread.length).toBeGreaterThan(50);
  expect(played.tookMs).toBeLessThan(6 * MINUTE);
});

test('in an outage what was not tried says so, and nothing says that the rest is listed', async () => {
  const played = await play({
    services: 100,
    mishap: ({ operation }) => (operation === 'services' ? OK : { kind: 503 }),
  });
  expect(findLies(played)).toEqual([]);
  expect(played.result.services).toEqual([]);
  const untried = played.result.unread.filter(({ reason }: { reason: string }) => reason.startsWith('Not tried'));
  // Eight at a time, and one more before the rest is given up.
  expect(untried).toHaveLength(91);
  expect(untried[0].reason).toBe('Not tried, because Twilio did not answer for others.');
  expect(played.errors[0]).toContain('91 of them were not tried');
  expect(played.errors[0]).not.toContain('Everything else');
  expect(played.tookMs).toBeLessThan(6 * MINUTE);
});

test('eight bad services in a row are no outage: one more answers, and the others are listed', async () => {
  const bad = new Set<string>();
  const played = await play({
    services: 100,
    mishap: ({ operation, path }) => {
      if (operation === 'services') return OK;
      const sid = /ZS[0-9a-f]{32}/.exec(path)?.[0] ?? '';
      if (bad.size < 8) bad.add(sid);
      return bad.has(sid) ? { kind: 503 } : OK;
    },
  });
  expect(findLies(played)).toEqual([]);
  expect(played.result.services).toHaveLength(92);
  expect(played.result.unread).toHaveLength(8);
  for (const { reason } of played.result.unread) expect(reason).toContain('503');
});

test('one service that never answers does not end the others', async () => {
  const hung = new Set<number>();
  const played = await play({
    services: 100,
    // The first to ask for environments, and its repetitions: nothing else is asked for by then.
    mishap: ({ operation, at }) => {
      if (operation !== 'environments' || (hung.size > 0 && at < 9_000)) return OK;
      hung.add(at);
      return { kind: 'hang' };
    },
  });
  expect(findLies(played)).toEqual([]);
  expect(played.result.unread).toHaveLength(1);
});

test('progress is told every few seconds, and no more often', async () => {
  const played = await play({ services: 200, mishap: () => ({ kind: 'ok', tookMs: 600 }) });
  const reported = played.lines.filter((line) => /^Read \d+ of 200 services after /.test(line));
  expect(played.tookMs).toBeGreaterThan(25_000);
  expect(reported.length).toBeGreaterThanOrEqual(4);
  expect(reported.length).toBeLessThanOrEqual(played.tookMs / 5_000);
});

test('a Retry-After holds back all of them', async () => {
  const played = await play({
    services: 40,
    mishap: (_, index) => (index === 12 ? { kind: 429, retryAfter: '20' } : OK),
  });
  expect(findLies(played)).toEqual([]);
  const refusedAt = played.twilio.requests[12]?.at ?? Number.NaN;
  const meanwhile = played.twilio.requests.filter(({ at }) => at > refusedAt + 20 && at < refusedAt + 20_000);
  expect(meanwhile).toEqual([]);
  expect(played.end.verdict).toBe('completed');
});

test('more than 256 to move: no matrix, and how to split it', async () => {
  const played = await play({ services: 200, inputs: { runtime: 'node26' } });
  expect(played.outputs).toMatchObject({ count: '400' });
  expect(played.outputs['matrix']).toBeUndefined();
  expect(played.errors[0]).toContain('GitHub makes at most 256 jobs of a matrix');
  expect(played.errors[0]).toContain('“services: "service-0*"”, which fits 200 of the environments.');
});

const mishaps = fc.oneof(
  { weight: 12, arbitrary: fc.constant(OK) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom<Mishap['kind']>('refused', 'reset', 'hang', 'html', 'wrong', 401, 403, 404, 429, 500, 503),
      processed: fc.boolean(),
      retryAfter: fc.constantFrom(undefined, '1', '30', '9999'),
      tookMs: fc.nat(3_000),
    }),
  },
);

test('over random faults and cancels', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(mishaps, { minLength: 1, maxLength: 40 }),
      fc.nat(12),
      fc.option(fc.nat(60_000), { nil: undefined }),
      fc.constantFrom(undefined, 'null' as const),
      async (list, services, cancel, shape) => {
        const played = await play({
          services,
          cancelAt: cancel,
          mishap: (_, index) => list[index % list.length] ?? OK,
          prepare: ({ world }) => {
            world.options.listShape = { dependencies: shape };
          },
        });
        expect([findLies(played), played.lines]).toEqual([[], played.lines]);
        // Everything only reads: a cancel ends it at once.
        if (played.end.verdict === 'cancelled') expect(played.tookMs).toBe(cancel);
        expect(played.tookMs).toBeLessThan(60 * MINUTE);
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);
