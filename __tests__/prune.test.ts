import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Removal } from '../src/actions/prune/calls.ts';
import { AT_ONCE, type DeletionResult, sweep } from '../src/actions/prune/delete-builds.ts';
import { createEnvironmentWatcher } from '../src/actions/prune/deployed-builds.ts';
import { PRUNE_INPUTS, readPruneInputs } from '../src/actions/prune/inputs.ts';
import {
  choose,
  keyOf,
  type ListedBuild,
  type PastDeployment,
  previousOf,
  type Rules,
} from '../src/actions/prune/retention.ts';
import { variableOf } from '../src/inputs/declarations.ts';
import { RequestFailure } from '../src/twilio/request.ts';

const HEX = '0123456789abcdef0123456789abcdef';
/** The nth Build. */
const zb = (n: number) => `ZB${n.toString(16).padStart(32, '0')}`;
const DAY = 86_400_000;

function read(row: Readonly<Record<string, string>>) {
  const given = { 'service-sid': `ZS${HEX}`, 'api-key': `SK${HEX}`, 'api-secret': 'q7Vt2mXw9LrBz4Kd', ...row };
  return readPruneInputs(Object.fromEntries(Object.entries(given).map(([name, value]) => [variableOf(name), value])));
}

describe('inputs', () => {
  test('the least that works, and every declared default', () => {
    const expected = {
      inputs: expect.objectContaining({ keep: 10, olderThanMs: 30 * DAY, protect: [], delete: false }),
    };
    expect(read({})).toEqual(expected);
    const defaults = Object.entries(PRUNE_INPUTS).flatMap(([name, row]) => (row.default ? [[name, row.default]] : []));
    expect(read(Object.fromEntries(defaults))).toEqual(expected);
  });

  test('what is accepted', () => {
    const protect = `${zb(1)}, ${zb(2)} # ${zb(3)}\n["${zb(4)}"]`;
    expect(read({ keep: '0', 'older-than': '1.5h', protect, delete: 'true' })).toEqual({
      inputs: expect.objectContaining({ keep: 0, olderThanMs: 5_400_000, protect: [1, 2, 4].map(zb), delete: true }),
    });
  });

  test.each([
    ['keep', '-1', 'a whole number', 'keep: 10'],
    ['keep', '1.5', 'a whole number', 'keep: 10'],
    ['keep', 'all', 'a whole number', 'keep: 10'],
    ['older-than', '30', 'The unit is missing: it is a number followed by m, h or d.', 'older-than: 30d'],
    ['older-than', '59m', 'between 1h and 3650d', 'older-than: 1h'],
    ['older-than', '0d', 'between 1h and 3650d', 'older-than: 30d'],
    ['older-than', '3651d', 'between 1h and 3650d', 'older-than: 3650d'],
    ['older-than', '90s', 'followed by its unit: m, h or d', 'older-than: 1h'],
    ['protect', `ZN${HEX}`, 'This is a version SID', `protect: ZB${HEX}`],
    ['protect', `zb${HEX}`, 'upper-case', `protect: ZB${HEX}`],
    ['delete', 'yes', '`true` or `false`', 'delete: true'],
    ['older_than', '3d', 'did you mean `older-than`', 'older-than: 3d'],
  ])('%s: %s', (input, seen, rule, fix) => {
    const result = read({ [input]: seen });
    expect(result).toEqual({
      problems: [expect.objectContaining({ input, rule: expect.stringContaining(rule), fix })],
    });
  });
});

describe('the Builds that somebody may want to put back', () => {
  const [a, b, c, d] = [zb(1), zb(2), zb(3), zb(4)];
  const history = (...builds: (string | undefined)[]): PastDeployment[] =>
    builds.map((buildSid, index) => ({ buildSid, createdAt: index }));
  test.each<[string, string | undefined, PastDeployment[], string[]]>([
    ['nothing was ever live', undefined, [], []],
    ['the first Build', a, history(a), []],
    ['the one before', b, history(a, b), [a]],
    ['only the one before', c, history(a, b, c), [b]],
    ['after a rollback, both ways', a, history(b, a, c, a), [c, b]],
    ['the same Build deployed twice', b, history(a, b, b), [a]],
    ['taken down in between', b, history(a, undefined, b), [a]],
    ['taken down: what was live last', undefined, history(a, b, undefined), [b]],
    ['went live after the look', b, history(a, b, c), [c, a]],
    ['the list in any order', c, history(a, b, c).toReversed(), [b]],
    [
      'dates alike keep all they could mean',
      c,
      history(a, b, d, c).map((past, i) => ({ ...past, createdAt: i && 1 })),
      [b, d],
    ],
    ['dates that cannot be read', c, history(a, b, c).map((past) => ({ ...past, createdAt: undefined })), [a, b]],
  ])('%s', (_, live, past, expected) => {
    expect(previousOf(live, past)).toEqual(expected);
  });
});

describe('which Builds may go', () => {
  const now = 1000 * DAY;
  const rules: Rules = { now, keep: 2, olderThanMs: 30 * DAY, protect: new Set([keyOf(zb(9))]) };
  const build = (n: number, days: number | undefined, status = 'completed'): ListedBuild => ({
    sid: zb(n),
    status,
    createdAt: days === undefined ? undefined : now - days * DAY,
  });

  test('the table', () => {
    const builds = [
      build(7, undefined),
      build(1, 40),
      build(2, 41),
      build(3, 41), // as old as the last of the newest
      build(4, 42),
      build(5, 43, 'building'),
      build(6, 44, 'queued'),
      build(8, 45, 'failed'),
      build(9, 46),
      build(10, 47),
      build(11, 48),
    ];
    const uses = new Map([[keyOf(zb(10)), { reason: 'live' as const, detail: 'production' }]]);
    const choice = [...choose(builds, rules, uses)].map(
      ([sid, hold]) => `${Number(`0x${sid.slice(2)}`)} ${hold?.reason ?? '-'}`,
    );
    expect(choice).toEqual([
      '7 undated',
      '1 newest',
      '2 newest',
      '3 newest',
      '4 -',
      '5 building',
      '6 building',
      '8 -',
      '9 protected',
      '10 live',
      '11 -',
    ]);
    expect(choose(builds, { ...rules, keep: 0, olderThanMs: 42 * DAY }, new Map()).get(zb(4))).toEqual({
      reason: 'young',
    });
    expect(choose(builds, { ...rules, keep: 0 }, new Map()).get(zb(1))).toBeUndefined();
  });

  test('what goes is old enough, beyond the newest, finished, unused and unprotected', () => {
    const arbitrary = fc.record({
      ages: fc.array(
        fc.record({
          days: fc.option(fc.integer({ min: -1, max: 60 }), { nil: undefined }),
          status: fc.constantFrom('completed', 'failed', 'building', ''),
        }),
        { maxLength: 30 },
      ),
      keep: fc.nat(12),
      used: fc.array(fc.nat(30)),
      shielded: fc.array(fc.nat(30)),
    });
    fc.assert(
      fc.property(arbitrary, ({ ages, keep, used, shielded }) => {
        const builds = ages.map(({ days, status }, n) => build(n, days, status));
        const uses = new Map(used.map((n) => [keyOf(zb(n)), { reason: 'live' as const }]));
        const protect = new Set(shielded.map((n) => keyOf(zb(n))));
        const choice = choose(builds, { ...rules, keep, protect }, uses);
        expect([...choice.keys()].toSorted()).toEqual(builds.map(({ sid }) => sid).toSorted());
        for (const { sid, status, createdAt } of builds) {
          if (choice.get(sid) !== undefined) continue;
          expect(uses.has(keyOf(sid)) || protect.has(keyOf(sid))).toBe(false);
          expect(['completed', 'failed']).toContain(status);
          expect(now - (createdAt ?? now)).toBeGreaterThan(30 * DAY);
          expect(builds.filter((other) => (other.createdAt ?? 0) > (createdAt ?? 0)).length).toBeGreaterThanOrEqual(
            keep,
          );
        }
      }),
    );
  });
});

describe('deleting while others deploy', () => {
  const lost = new RequestFailure({ method: 'DELETE', path: '/' }, { class: 'unknown', words: 'lost' });
  const held = new RequestFailure({ method: 'DELETE', path: '/' }, { class: 'unsent', words: '429', retryAfterMs: 5 });

  /** Twilio, with deploys by others at any moment between any two of our requests. */
  function play(
    s: fc.Scheduler,
    builds: number,
    deploys: readonly (readonly [number, number])[],
    troubles: readonly number[],
    guarded: boolean,
  ) {
    const there = new Set(Array.from({ length: builds }, (_, n) => zb(n)));
    const live = new Map<string, string>();
    const histories = new Map<string, PastDeployment[]>();
    const fates = new Map<string, DeletionResult>();
    /** What the last reading of the environments showed, and the DELETEs since. */
    let shown = new Set<string>();
    let since = 0;
    let time = 0;
    let sent = 0;
    const step = (label: string) => s.schedule(Promise.resolve(), label);
    const act = async ([environment, build]: readonly [number, number]) => {
      await step(`deploy ${build} to ${environment}`);
      const sid = zb(build);
      if (!there.has(sid)) return; // Twilio refuses a Build that is gone
      live.set(`ZE${environment}`, sid);
      histories.set(`ZE${environment}`, [
        ...(histories.get(`ZE${environment}`) ?? []),
        { buildSid: sid, createdAt: ++time },
      ]);
    };
    const watch = createEnvironmentWatcher({
      listEnvironments: async () => {
        await step('read the environments');
        shown = new Set(live.values());
        since = 0;
        return ['ZE0', 'ZE1', 'ZE2'].map((sid) => ({
          sid,
          uniqueName: sid,
          domainSuffix: undefined,
          domainName: undefined,
          buildSid: live.get(sid),
        }));
      },
      listDeployments: async (sid) => {
        await step('read a history');
        return histories.get(sid) ?? [];
      },
    });
    const limits = { signal: new AbortController().signal, deadline: Number.POSITIVE_INFINITY };
    const removeOne = async (sid: string): Promise<Removal> => {
      const trouble = troubles[sent++ % Math.max(1, troubles.length)] ?? 0;
      await step(`delete ${sid}`);
      expect(shown.has(sid)).toBe(false);
      expect(++since).toBeLessThanOrEqual(AT_ONCE);
      if (trouble === 1) return { end: 'again', error: held };
      if (trouble === 2) return { end: 'again', error: lost };
      if (!there.has(sid)) return { end: 'gone' };
      if (guarded && [...live.values()].includes(sid)) return { end: 'refused', words: 'part of an active Deployment' };
      there.delete(sid);
      return trouble === 3 ? { end: 'again', error: lost } : { end: 'deleted' };
    };
    const clock = {
      now: () => time,
      sleep: async (ms: number) => {
        time += ms;
      },
    };
    const run = async () => {
      const uses = await watch.look(limits);
      const due = [...there].filter((sid) => !uses.has(keyOf(sid)));
      await sweep(
        due,
        { look: () => watch.look(limits), remove: removeOne },
        {
          clock,
          random: () => 0,
          signal: limits.signal,
          onRetry: () => undefined,
          onDeletion: (sid, fate) => {
            expect(fates.has(sid)).toBe(false);
            fates.set(sid, fate);
          },
        },
      );
      return due;
    };
    const others = deploys.map(act);
    return { there, live, fates, done: s.waitFor(run()), others: Promise.all(others) };
  }

  const world = {
    builds: fc.integer({ min: 1, max: 14 }),
    deploys: fc.array(fc.tuple(fc.nat(2), fc.nat(13)), { maxLength: 25 }),
    /** For each DELETE in turn: 0 sound, 1 held back, 2 lost before, 3 lost after it was processed. */
    troubles: fc.array(fc.constantFrom(0, 0, 0, 1, 2, 3), { maxLength: 12 }).map((list) => [...list, 0]),
  };

  test('never a Build that was live at the last look, never more than a batch between two looks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.boolean(),
        fc.record(world),
        async (s, guarded, { builds, deploys, troubles }) => {
          const { there, fates, done } = play(s, builds, deploys, troubles, guarded);
          const due = await done;
          expect([...fates.keys()].toSorted()).toEqual([...due].toSorted());
          // Nobody else deletes here, so what is gone after a lost answer was deleted by us.
          // A Twilio that deletes what is live can still show it live: that is kept, as far as anybody can tell.
          // The history of an environment can name a Build that is gone: whether it is, nobody can tell, and nobody says.
          if (guarded)
            for (const [sid, fate] of fates)
              if (fate.end !== 'kept' || fate.hold.reason !== 'unanswered')
                expect(fate.end).toBe(there.has(sid) ? 'kept' : 'deleted');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('with Twilio refusing what is live at that moment, nothing live is ever gone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.record(world), async (s, { builds, deploys, troubles }) => {
        const { there, live, done, others } = play(s, builds, deploys, troubles, true);
        await done;
        await s.waitFor(others);
        for (const sid of live.values()) expect(there.has(sid)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an environment whose history is not there', () => {
  const environment = (n: number, buildSid: string) => ({
    sid: `ZE${n}`,
    uniqueName: `pr-${n}`,
    domainSuffix: `pr-${n}`,
    domainName: undefined,
    buildSid,
  });
  const missing = new RequestFailure(
    { method: 'GET', path: '/Deployments' },
    { class: 'final', words: '404', status: 404, code: 20404 },
  );
  const limits = { signal: new AbortController().signal, deadline: 1 };
  const watchOf = (lists: ReturnType<typeof environment>[][]) =>
    createEnvironmentWatcher({
      listEnvironments: async () => lists.shift() ?? [],
      listDeployments: async (sid) => {
        if (sid === 'ZE2') throw missing;
        return [];
      },
    });

  test('because it was removed meanwhile, as previews are, holds nothing up; what it had live still stays', async () => {
    const both = [environment(1, zb(1)), environment(2, zb(2))];
    const uses = await watchOf([both, both.slice(0, 1)]).look(limits);
    expect([...uses.keys()]).toEqual([keyOf(zb(1)), keyOf(zb(2))]);
  });

  test('though it is still there is a doubt, and nothing is deleted on doubt', async () => {
    const both = [environment(1, zb(1)), environment(2, zb(2))];
    await expect(watchOf([both, both]).look(limits)).rejects.toBe(missing);
  });
});
