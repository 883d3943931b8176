/**
 * The promise as properties, over random faults in virtual time, through the whole of `main` and the client:
 * never knowingly two Builds, never past the deadline, never a success that Twilio did not report, and nothing
 * that exists goes unmentioned.
 */
import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { Build } from '../../simulator/twilio/model/types.ts';
import { main } from '../../src/actions/build/main.ts';
import { createVirtualClock } from './clock.ts';
import { createInProcessTwilio, type InProcessTwilio, type Mishap } from './in-process.ts';
import { cancelAt, createRandom, createTestWorld, GRACE_MS, type Traces } from './world.ts';

const ok = fc.record({ kind: fc.constant<'ok'>('ok'), tookMs: fc.integer({ min: 2, max: 3_000 }) });
const fault = fc.record({
  kind: fc.constantFrom<Mishap['kind']>('refused', 'reset', 'hang', 'html', 'wrong', 408, 429, 500, 502, 503, 504, 302),
  processed: fc.boolean(),
  retryAfter: fc.constantFrom(undefined, '0', '1', '5', '3600', 'soon', '-1'),
  tookMs: fc.integer({ min: 2, max: 12_000 }),
});
const fatal = fc.record({ kind: fc.constantFrom<Mishap['kind']>(400, 401, 403, 404, 407), tookMs: fc.constant(10) });
const mishap: fc.Arbitrary<Mishap> = fc.oneof(
  { weight: 6, arbitrary: ok },
  { weight: 8, arbitrary: fault },
  { weight: 1, arbitrary: fatal },
);

const scenario = fc.record({
  mishaps: fc.array(mishap, { maxLength: 40 }),
  /** What happens to every request after those. */
  rest: fc.oneof({ weight: 3, arbitrary: ok }, { weight: 1, arbitrary: fault }),
  lagMs: fc.integer({ min: 0, max: 6_500 }),
  buildMs: fc.integer({ min: 0, max: 90_000 }),
  outcome: fc.constantFrom<'completed' | 'failed'>('completed', 'failed'),
  timeoutS: fc.integer({ min: 1, max: 120 }),
  intervalMs: fc.integer({ min: 100, max: 10_000 }),
  cancel: fc.option(fc.integer({ min: 0, max: 60_000 }), { nil: undefined }),
  runtime: fc.constantFrom('node24', ''),
  seed: fc.integer({ min: 1, max: 2 ** 30 }),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

async function play({ mishaps, rest, seed, cancel, timeoutS, intervalMs, runtime, ...options }: Scenario) {
  const clock = createVirtualClock();
  const twilio = createInProcessTwilio({ clock, ...options, mishap: (_request, index) => mishaps[index] ?? rest });
  const inputs = { timeout: `${timeoutS}s`, 'poll-interval': `${intervalMs}ms`, runtime };
  const cancellation = cancelAt(clock, cancel);
  const { world, traces } = createTestWorld({
    fetch: twilio.fetch,
    clock,
    random: createRandom(seed),
    cancellation,
    inputs,
  });
  const { verdict } = await clock.run(main(world));
  return { verdict, traces, twilio, endedAt: clock.now() };
}

/**
 * The SIDs of Builds that nobody would know of. A run that says that a Build may exist is excused from naming it only
 * where the last list that it asked for did not come, or did not show it.
 */
function findUnreported(twilio: InProcessTwilio, { outputs, errors, lines }: Traces): readonly string[] {
  const text = [...errors, ...lines].join('\n');
  const unsure = /may exist|may have been processed/i.test(errors.join('\n'));
  const last = twilio.requests.findLast(({ operation }) => operation === 'list');
  const wasListed = ({ listedMs }: Build) => last?.statuses !== undefined && last.at >= listedMs;
  return twilio.builds
    .filter((build) => !unsure || wasListed(build))
    .map(({ sid }) => sid)
    .filter((sid) => outputs['build-sid'] !== sid && !text.includes(sid));
}

/** Runs so many random scenarios, and checks for each what holds whatever goes wrong. */
export async function checkInvariants(runs: number): Promise<void> {
  const verdicts = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(scenario, async (given) => {
      const { verdict, traces, twilio, endedAt } = await play(given);
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
      const { outputs, errors } = traces;
      // Lists show a Build within 6.5 s and the last look comes at 7 s: a second one would be made knowingly.
      expect(twilio.builds.length).toBeLessThanOrEqual(1);
      // In time: a second after the deadline; after a cancel, the grace period and a last look.
      expect(endedAt).toBeLessThanOrEqual(given.timeoutS * 1_000 + 1_000);
      if (given.cancel !== undefined) expect(endedAt).toBeLessThanOrEqual(given.cancel + GRACE_MS + 1_000);
      // True: an end that Twilio told, of the Build that is named.
      const statuses = twilio.requests.flatMap((request) => request.statuses ?? []);
      if (verdict === 'completed' || verdict === 'failed') {
        expect(statuses).toContain(verdict);
        expect(outputs['build-sid']).toBe(twilio.builds[0]?.sid);
      }
      expect(errors).toHaveLength(verdict === 'completed' ? 0 : 1);
      expect(errors.join()).not.toContain('mistake in this action');
      expect(outputs['verdict']).toBe(verdict);
      expect(findUnreported(twilio, traces)).toEqual([]);
      // Not in a hurry: about a request per tick, and a few for all that went wrong.
      expect(twilio.requests.length).toBeLessThan(endedAt / given.intervalMs + 40 + endedAt / 500);
    }),
    { numRuns: runs },
  );
  // The faults are not so many that nothing else is ever tried.
  for (const verdict of ['completed', 'failed', 'timed-out', 'cancelled', 'error'])
    expect([verdict, (verdicts.get(verdict) ?? 0) > runs / 100]).toEqual([verdict, true]);
}
