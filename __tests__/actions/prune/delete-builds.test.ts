/** Deleting Builds while others deploy: the sweep against the simulator's state, in virtual time. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Environment } from '../../../simulator/twilio/model/types.ts';
import { recordDeployment } from '../../../simulator/twilio/resources/environments.ts';
import type { Operation } from '../../../simulator/twilio/resources/routes.ts';
import { createPruneCalls } from '../../../src/actions/prune/calls.ts';
import { type DeletionResult, sweep } from '../../../src/actions/prune/delete-builds.ts';
import { createEnvironmentWatcher } from '../../../src/actions/prune/deployed-builds.ts';
import type { Fetch } from '../../../src/twilio/client.ts';
import { createVirtualClock } from '../../support/clock.ts';
import {
  addCompleted,
  addEnvironment,
  connectTo,
  createInProcessTwilio,
  type Mishap,
  SERVICE_SID,
} from '../../support/in-process.ts';

/** What becomes of a DELETE. */
const MISHAPS = {
  sound: { kind: 'ok' },
  'held back': { kind: 429, retryAfter: '1' },
  lost: { kind: 'reset' },
  'lost after it was processed': { kind: 'reset', processed: true },
} as const satisfies Record<string, Mishap>;

/** Somebody else makes a Build live; it is refused where the Build is gone. */
interface Deploy {
  readonly environment: number;
  readonly build: number;
  readonly atMs: number;
}

interface Scenario {
  readonly builds: number;
  readonly deploys: readonly Deploy[];
  /** Of each DELETE in turn, over and over. */
  readonly deletions: readonly (keyof typeof MISHAPS)[];
  /** Until each answer, in turn, in ms: of DELETEs that are under way together, any may be the first. */
  readonly tookMs: readonly number[];
}

/** `guarded`: Twilio refuses to delete what is live at that moment. */
async function play({ builds, deploys, deletions, tookMs }: Scenario, guarded: boolean) {
  const clock = createVirtualClock();
  let deleted = 0;
  const mishap = ({ operation }: { operation: Operation }, index: number): Mishap => ({
    ...(operation === 'delete' ? MISHAPS[deletions[deleted++ % deletions.length] ?? 'sound'] : MISHAPS.sound),
    tookMs: tookMs[index % tookMs.length] ?? 20,
  });
  const { fetch: ask, world } = createInProcessTwilio({ clock, buildMs: 0, mishap });
  world.options.removesLive = !guarded;
  for (let n = 0; n < builds; n++) addCompleted(world, n.toString(16));
  const environments = [0, 1, 2].map((n) => addEnvironment(world, `pr-${n}-environment`, `pr-${n}`));
  const sids = world.builds.map(({ sid }) => sid);
  for (const { environment, build, atMs } of deploys)
    clock.at(atMs, () => {
      const there = world.builds.find(({ sid }) => sid === sids[build]);
      if (there !== undefined) recordDeployment(world, environments[environment] as Environment, there.sid);
    });
  /** What the last answer about the environments showed, and the DELETEs since. */
  let shown = new Set<string>();
  let since = 0;
  const early: string[] = [];
  const fetch: Fetch = async (address, init) => {
    const sid = /Builds\/(ZB\w{32})$/.exec(address)?.[1];
    if (init.method === 'DELETE' && sid !== undefined) {
      if (shown.has(sid)) early.push(`${sid} was live at the last look`);
      if (++since > 4) early.push(`${since} DELETEs since the last look`);
    }
    const answer = await ask(address, init);
    if (!/Environments\?/.test(address)) return answer;
    const body = (await (answer as unknown as Response).clone().json()) as { environments: { build_sid: string }[] };
    shown = new Set(body.environments.map(({ build_sid }) => build_sid));
    since = 0;
    return answer;
  };
  const results = new Map<string, DeletionResult>();
  const run = async () => {
    const { serverless, api } = connectTo(fetch, clock);
    const calls = createPruneCalls(serverless, api, SERVICE_SID);
    const watch = createEnvironmentWatcher(calls);
    const { signal } = new AbortController();
    const limits = { signal, deadline: 3_600_000 };
    const uses = await watch.look(limits);
    const due = sids.filter((sid) => !uses.has(sid));
    const onDeletion = (sid: string, deletion: DeletionResult) => {
      expect(results.has(sid)).toBe(false);
      results.set(sid, deletion);
    };
    const ports = { look: () => watch.look(limits), remove: (sid: string) => calls.remove(sid, limits) };
    await sweep(due, ports, { clock, random: () => 0.5, signal, onRetry: () => undefined, onDeletion });
    return due;
  };
  const due = await clock.run(run());
  const there = new Set(world.builds.map(({ sid }) => sid));
  return { due, results, early, there, live: environments.flatMap(({ buildSid }) => buildSid ?? []) };
}

const scenario: fc.Arbitrary<Scenario> = fc.record({
  builds: fc.integer({ min: 1, max: 14 }),
  deploys: fc.array(
    fc.record({ environment: fc.nat(2), build: fc.nat(13), atMs: fc.integer({ min: 0, max: 4_000 }) }),
    { maxLength: 25 },
  ),
  deletions: fc
    .array(
      fc.constantFrom<keyof typeof MISHAPS>(
        'sound',
        'sound',
        'sound',
        'held back',
        'lost',
        'lost after it was processed',
      ),
      { maxLength: 12 },
    )
    .map((list) => [...list, 'sound' as const]),
  tookMs: fc.array(fc.integer({ min: 2, max: 400 }), { minLength: 1, maxLength: 20 }),
});

describe('deleting while others deploy', () => {
  test('never a Build that was live at the last look, never more than a batch between two looks', async () => {
    const ends = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(scenario, fc.boolean(), async (given, guarded) => {
        const { due, results, early, there } = await play(given, guarded);
        expect(early).toEqual([]);
        expect([...results.keys()].toSorted()).toEqual([...due].toSorted());
        for (const [sid, deletion] of results) {
          const end = deletion.end === 'kept' ? deletion.hold.reason : deletion.end;
          ends.set(end, (ends.get(end) ?? 0) + 1);
          // Nobody else deletes here, so what is gone after a lost answer was deleted by us.
          // A Twilio that deletes what is live can still show it live: that is kept, as far as anybody can tell.
          // The history of an environment can name a Build that is gone: whether it is, nobody can tell, and nobody says.
          if (guarded && end !== 'unanswered') expect(deletion.end).toBe(there.has(sid) ? 'kept' : 'deleted');
        }
      }),
      { numRuns: 100 },
    );
    // A sweep that only sees one ending proves nothing of the others.
    expect([...ends.keys()].toSorted()).toEqual(expect.arrayContaining(['deleted', 'live', 'previous']));
  });

  test('with Twilio refusing what is live at that moment, nothing live is ever gone', async () => {
    let went = 0;
    await fc.assert(
      fc.asyncProperty(scenario, async (given) => {
        const { there, live } = await play(given, true);
        went += given.builds - there.size;
        for (const sid of live) expect(there.has(sid)).toBe(true);
      }),
      { numRuns: 100 },
    );
    expect(went).toBeGreaterThan(100);
  });
});
