/** Removing an environment while others deploy to it, take it down and remove it, and while answers get lost. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type RemovalEnd, removeEnvironment } from '../../src/deploy/removal.ts';
import type { Environment } from '../../src/model/resources.ts';
import { asSuffixed, type Removal } from '../../src/twilio/calls/removal.ts';
import { RequestFailure } from '../../src/twilio/request.ts';
import { createVirtualClock } from '../support/clock.ts';
import { cancelAt, createRandom } from '../support/world.ts';

const ZE = `ZE${'e'.repeat(32)}`;
const zb = (n: number) => `ZB${n.toString(16).padStart(32, '0')}`;
const OLD = zb(1);

/** What others do just before a request of ours is processed. */
type Interference = 'nothing' | 'deploy' | 'take down' | 'remove';
/** What becomes of a request. */
type Response = 'answered' | 'lost before' | 'lost after' | '429';

interface Play {
  readonly names: Pick<Environment, 'uniqueName' | 'domainSuffix'>;
  readonly bySid: boolean;
  readonly unchanged: boolean;
  readonly refusesLive: boolean;
  /** For so long after a take-down a DELETE is refused all the same, in ms. */
  readonly lagMs: number;
  readonly live: string | undefined;
  readonly looks: readonly Interference[];
  readonly requests: readonly Response[];
  readonly cancelAtMs: number | undefined;
}

interface Played {
  readonly result: RemovalEnd;
  /** What was there at the end; undefined: nothing. */
  readonly there: Environment | undefined;
  /** Who removed it. */
  readonly removedBy: 'us' | 'others' | undefined;
  /** Requests that were processed, each with what was live, and what the last look had seen. */
  readonly processed: readonly { readonly kind: 'remove' | 'take down'; readonly live: string | undefined }[];
}

const PLAIN: Play = {
  names: { uniqueName: 'pr-7-environment', domainSuffix: 'pr-7' },
  bySid: false,
  unchanged: true,
  refusesLive: true,
  lagMs: 0,
  live: OLD,
  looks: [],
  requests: [],
  cancelAtMs: undefined,
};

async function play(changes: Partial<Play>): Promise<Played> {
  const { names, bySid, unchanged, refusesLive, lagMs, live, looks, requests, cancelAtMs } = { ...PLAIN, ...changes };
  const clock = createVirtualClock();
  const { signal, graceSignal } = cancelAt(clock, cancelAtMs);
  let there: Environment | undefined = {
    sid: ZE,
    ...names,
    domainName: undefined,
    buildSid: live,
    createdAt: 0,
  };
  const planned = there;
  let removedBy: Played['removedBy'];
  const processed: { kind: 'remove' | 'take down'; live: string | undefined }[] = [];
  let downAt = Number.NEGATIVE_INFINITY;
  let looked = 0;
  let sent = 0;
  const fail = (kind: 'unsent' | 'unknown' | 'final', status?: number, code?: number) =>
    new RequestFailure(
      { method: 'GET', path: `/Environments/${ZE}` },
      {
        class: kind,
        words: kind,
        ...(status === undefined ? {} : { status }),
        ...(code === undefined ? {} : { code }),
      },
    );
  const interfere = (what: Interference = 'nothing') => {
    if (there === undefined) return;
    if (what === 'deploy') there = { ...there, buildSid: zb(100 + looked) };
    if (what === 'take down') there = { ...there, buildSid: undefined };
    if (what === 'remove') {
      there = undefined;
      removedBy = 'others';
    }
  };
  const request = async (kind: 'remove' | 'take down'): Promise<Removal> => {
    const response = requests[sent++] ?? 'answered';
    await clock.sleep(20, graceSignal);
    if (response === '429') return { end: 'again', error: fail('unsent', 429) };
    if (response === 'lost before') return { end: 'again', error: fail('unknown') };
    const answer = ((): Removal => {
      if (there === undefined) return { end: 'gone' };
      if (kind === 'remove' && refusesLive && (there.buildSid !== undefined || clock.now() < downAt + lagMs))
        return { end: 'refused', words: 'active Deployment' };
      processed.push({ kind, live: there.buildSid });
      if (kind === 'take down') {
        there = { ...there, buildSid: undefined };
        downAt = clock.now();
      } else {
        there = undefined;
        removedBy = 'us';
      }
      return { end: 'deleted' };
    })();
    return response === 'lost after' ? { end: 'again', error: fail('unknown') } : answer;
  };
  const result = await clock.run(
    removeEnvironment(
      {
        calls: { remove: () => request('remove'), takeDown: () => request('take down') },
        fetch: async (limits) => {
          await clock.sleep(10, limits.signal);
          interfere(looks[looked++]);
          if (there === undefined) throw fail('final', 404, 20404);
          return there;
        },
        clock,
        random: createRandom(1),
        signal,
        graceSignal,
        onRetry: () => undefined,
        onTakeDown: () => undefined,
      },
      { environment: planned, bySid, unchanged },
    ),
  );
  return { result, there, removedBy, processed };
}

/** Some two minutes of refusals. */
const OFTEN: readonly Response[] = Array.from({ length: 25 }, () => '429');

describe('one by one', () => {
  test.each<[string, Partial<Play>, string, readonly string[]]>([
    ['refused while live', {}, 'removed', ['take down', 'remove']],
    ['nothing is live', { live: undefined }, 'removed', ['remove']],
    ['Twilio removes what is live', { refusesLive: false }, 'removed', ['remove']],
    ['gone already', { looks: ['remove'] }, 'gone', []],
    ['gone before the take-down', { looks: ['nothing', 'remove'] }, 'gone', []],
    ['something else is live by now', { looks: ['deploy'] }, 'kept: newer', []],
    ['something else is live after the refusal', { looks: ['nothing', 'deploy'] }, 'kept: newer', []],
    [
      'something else is live after the take-down',
      { looks: ['nothing', 'nothing', 'deploy'] },
      'kept: newer',
      ['take down'],
    ],
    ['the same, but named', { looks: ['deploy'], unchanged: false }, 'removed', ['take down', 'remove']],
    ['others took it down', { looks: ['nothing', 'take down'] }, 'removed', ['remove']],
    ['a DELETE that was lost and processed', { refusesLive: false, requests: ['lost after'] }, 'removed', ['remove']],
    ['a DELETE that was lost', { refusesLive: false, requests: ['lost before'] }, 'removed', ['remove']],
    [
      'a take-down that was lost and processed',
      { requests: ['answered', 'lost after'] },
      'removed',
      ['take down', 'remove'],
    ],
    ['a take-down that Twilio sees a moment later', { lagMs: 900 }, 'removed', ['take down', 'remove']],
    [
      'the same, and its answer was lost',
      { lagMs: 900, requests: ['answered', 'lost after'] },
      'removed',
      ['take down', 'remove'],
    ],
    [
      'a rate limit that comes again after every answer',
      { requests: [...OFTEN, 'answered', ...OFTEN, 'answered', ...OFTEN] },
      'removed',
      ['take down', 'remove'],
    ],
    ['production', { names: { uniqueName: 'x', domainSuffix: undefined }, bySid: true }, 'kept: production', []],
    ['prod', { names: { uniqueName: 'x', domainSuffix: 'prod' } }, 'kept: production-name', []],
    [
      'prod by its SID',
      { names: { uniqueName: 'x', domainSuffix: 'prod' }, bySid: true, live: undefined },
      'removed',
      ['remove'],
    ],
  ])('%s', async (_, changes, end, kinds) => {
    const { result, processed } = await play(changes);
    expect(`${result.end}${'reason' in result ? `: ${result.reason}` : ''}`).toBe(end);
    expect(processed.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('a cancel while a DELETE is under way: one last look', async () => {
    const { result } = await play({ refusesLive: false, requests: ['lost after'], cancelAtMs: 15 });
    expect(result).toEqual({ end: 'removed' });
  });
});

/** Restated: no suffix, or a name that says so and no SID. */
const mayBeProduction = ({ names: { domainSuffix, uniqueName }, bySid }: Play) =>
  domainSuffix === undefined || (!bySid && [domainSuffix, uniqueName].some((name) => name.startsWith('prod')));

test('whatever happens meanwhile, what it says is so, and what may be production is not touched', async () => {
  const suffix = fc.constantFrom(undefined, 'pr-7', 'prod', 'production', 'staging');
  const plays = fc.record({
    names: fc.record({ uniqueName: fc.constantFrom('a', 'prod-environment', 'production'), domainSuffix: suffix }),
    bySid: fc.boolean(),
    unchanged: fc.boolean(),
    refusesLive: fc.boolean(),
    lagMs: fc.constantFrom(0, 900),
    live: fc.constantFrom(OLD, undefined),
    looks: fc.array(fc.constantFrom<Interference[]>('nothing', 'nothing', 'nothing', 'deploy', 'take down', 'remove'), {
      maxLength: 12,
    }),
    requests: fc.array(fc.constantFrom<Response[]>('answered', 'lost before', 'lost after', '429'), { maxLength: 12 }),
    cancelAtMs: fc.option(fc.integer({ min: 0, max: 3_000 }), { nil: undefined }),
  });
  await fc.assert(
    fc.asyncProperty(plays, async (one) => {
      const { result, there, removedBy, processed } = await play(one);
      if (mayBeProduction(one)) expect(processed).toEqual([]);
      // Chosen by age: nothing is removed or taken down but what was live then, or nothing.
      if (one.unchanged) for (const { live } of processed) expect([one.live, undefined]).toContain(live);
      if (result.end === 'removed' || result.end === 'gone') expect(there).toBeUndefined();
      if (result.end === 'gone') expect(removedBy).toBe('others');
      if (result.end === 'kept') expect(there).toBeDefined();
      if (result.end === 'stopped') {
        expect(one.cancelAtMs).toBeDefined();
        if (removedBy === 'us') expect(result.unanswered).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
}, 60_000);

test.each([
  ['production', { sid: ZE, domainSuffix: undefined }],
  ['an empty suffix', { sid: ZE, domainSuffix: '' }],
  ['something that is no SID', { sid: 'ZE/../x', domainSuffix: 'pr-7' }],
])('no request can be made for %s', (_, environment) => {
  expect(() => asSuffixed(environment)).toThrow(TypeError);
});
