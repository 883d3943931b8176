import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { choose, type ListedBuild, type Rules } from '../../../src/actions/prune/retention.ts';
import { DAY, zb } from '../../support/prune.ts';

describe('which Builds may go', () => {
  const now = 1000 * DAY;
  const rules: Rules = { now, keep: 2, olderThanMs: 30 * DAY, protect: new Set([zb(9)]) };
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
    const uses = new Map([[zb(10), { reason: 'live' as const, detail: 'production' }]]);
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
    let deletions = 0;
    fc.assert(
      fc.property(arbitrary, ({ ages, keep, used, shielded }) => {
        const builds = ages.map(({ days, status }, n) => build(n, days, status));
        const uses = new Map(used.map((n) => [zb(n), { reason: 'live' as const }]));
        const protect = new Set(shielded.map((n) => zb(n)));
        const choice = choose(builds, { ...rules, keep, protect }, uses);
        expect([...choice.keys()].toSorted()).toEqual(builds.map(({ sid }) => sid).toSorted());
        for (const { sid, status, createdAt } of builds) {
          if (choice.get(sid) !== undefined) continue;
          deletions++;
          expect(uses.has(sid) || protect.has(sid)).toBe(false);
          expect(['completed', 'failed']).toContain(status);
          expect(now - (createdAt ?? now)).toBeGreaterThan(30 * DAY);
          expect(builds.filter((other) => (other.createdAt ?? 0) > (createdAt ?? 0)).length).toBeGreaterThanOrEqual(
            keep,
          );
        }
      }),
      { numRuns: 400 },
    );
    // Where all is kept, nothing above is looked at.
    expect(deletions).toBeGreaterThan(20);
  });
});
