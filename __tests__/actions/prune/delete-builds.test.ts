import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DeletionResult, sweep } from '../../../src/actions/prune/delete-builds.ts';
import { createEnvironmentWatcher } from '../../../src/actions/prune/deployed-builds.ts';
import type { PastDeployment } from '../../../src/actions/prune/retention.ts';
import type { Removal } from '../../../src/twilio/calls/removal.ts';
import { RequestFailure } from '../../../src/twilio/request.ts';
import { zb } from '../../support/prune.ts';

describe('deleting while others deploy', () => {
  const lost = new RequestFailure({ method: 'DELETE', path: '/' }, { class: 'unknown', words: 'lost' });
  const held = new RequestFailure({ method: 'DELETE', path: '/' }, { class: 'unsent', words: '429', retryAfterMs: 5 });

  /** Twilio, with deploys by others at any moment between any two of our requests. */
  function play(
    s: fc.Scheduler,
    builds: number,
    deploys: readonly (readonly [number, number])[],
    failed: readonly number[],
    guarded: boolean,
  ) {
    const there = new Set(Array.from({ length: builds }, (_, n) => zb(n)));
    const live = new Map<string, string>();
    const histories = new Map<string, PastDeployment[]>();
    const results = new Map<string, DeletionResult>();
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
          createdAt: undefined,
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
      const failure = failed[sent++ % Math.max(1, failed.length)] ?? 0;
      await step(`delete ${sid}`);
      expect(shown.has(sid)).toBe(false);
      expect(++since).toBeLessThanOrEqual(4);
      if (failure === 1) return { end: 'again', error: held };
      if (failure === 2) return { end: 'again', error: lost };
      if (!there.has(sid)) return { end: 'gone' };
      if (guarded && [...live.values()].includes(sid)) return { end: 'refused', words: 'part of an active Deployment' };
      there.delete(sid);
      return failure === 3 ? { end: 'again', error: lost } : { end: 'deleted' };
    };
    const clock = {
      now: () => time,
      sleep: async (ms: number) => {
        time += ms;
      },
    };
    const run = async () => {
      const uses = await watch.look(limits);
      const due = [...there].filter((sid) => !uses.has(sid));
      await sweep(
        due,
        { look: () => watch.look(limits), remove: removeOne },
        {
          clock,
          random: () => 0,
          signal: limits.signal,
          onRetry: () => undefined,
          onDeletion: (sid, deletion) => {
            expect(results.has(sid)).toBe(false);
            results.set(sid, deletion);
          },
        },
      );
      return due;
    };
    const others = deploys.map(act);
    return { there, live, results, done: s.waitFor(run()), others: Promise.all(others) };
  }

  const world = {
    builds: fc.integer({ min: 1, max: 14 }),
    deploys: fc.array(fc.tuple(fc.nat(2), fc.nat(13)), { maxLength: 25 }),
    /** For each DELETE in turn: 0 sound, 1 held back, 2 lost before, 3 lost after it was processed. */
    failed: fc.array(fc.constantFrom(0, 0, 0, 1, 2, 3), { maxLength: 12 }).map((list) => [...list, 0]),
  };

  test('never a Build that was live at the last look, never more than a batch between two looks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.boolean(),
        fc.record(world),
        async (s, guarded, { builds, deploys, failed }) => {
          const { there, results, done } = play(s, builds, deploys, failed, guarded);
          const due = await done;
          expect([...results.keys()].toSorted()).toEqual([...due].toSorted());
          // Nobody else deletes here, so what is gone after a lost answer was deleted by us.
          // A Twilio that deletes what is live can still show it live: that is kept, as far as anybody can tell.
          // The history of an environment can name a Build that is gone: whether it is, nobody can tell, and nobody says.
          if (guarded)
            for (const [sid, deletion] of results)
              if (deletion.end !== 'kept' || deletion.hold.reason !== 'unanswered')
                expect(deletion.end).toBe(there.has(sid) ? 'kept' : 'deleted');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('with Twilio refusing what is live at that moment, nothing live is ever gone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.record(world), async (s, { builds, deploys, failed }) => {
        const { there, live, done, others } = play(s, builds, deploys, failed, true);
        await done;
        await s.waitFor(others);
        for (const sid of live.values()) expect(there.has(sid)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
