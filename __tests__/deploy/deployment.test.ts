/** Making a Build live exactly once, while answers get lost and others deploy beside it. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Deployment } from '../../simulator/twilio/model/types.ts';
import { recordDeployment } from '../../simulator/twilio/resources/environments.ts';
import type { Operation } from '../../simulator/twilio/resources/routes.ts';
import { Cancelled, createCancellation } from '../../src/async/cancellation.ts';
import { MayExist, type OnceEvent } from '../../src/async/create-once.ts';
import { goLive, readHistory } from '../../src/deploy/deployment.ts';
import { Superseded } from '../../src/deploy/live-build.ts';
import { asBuildSid, type Serverless } from '../../src/twilio/calls/serverless.ts';
import type { Fetch } from '../../src/twilio/client.ts';
import { RequestFailure } from '../../src/twilio/request.ts';
import { createVirtualClock } from '../support/clock.ts';
import {
  addCompleted,
  addEnvironment,
  connectTo,
  createInProcessTwilio,
  type Mishap,
  SERVICE_SID,
} from '../support/in-process.ts';

const sid = (prefix: string, n: number) => `${prefix}${String(n).padStart(32, '0')}`;
const NO_LIMITS = { signal: new AbortController().signal, deadline: Number.POSITIVE_INFINITY };
const [OLD, OURS, OTHER] = [1, 2, 3].map((n) => sid('ZB', n)) as [string, string, string];

/** What happens to one POST. */
const MISHAPS = {
  answered: { kind: 'ok' },
  lost: { kind: 'reset', processed: true },
  'lost-unprocessed': { kind: 'reset' },
  unsent: { kind: 429 },
  refused: { kind: 404 },
  bad: { kind: 400 },
} as const satisfies Record<string, Mishap>;
type RequestOutcome = keyof typeof MISHAPS;
/** What others deploy, if anything, before one of our reads or after our POST was processed. */
type Interference = 'nothing' | 'other' | 'old' | 'ours';

interface Circumstances {
  readonly posts: readonly RequestOutcome[];
  readonly reads: readonly Interference[];
  readonly after: Interference;
  /** So many lists do not show our Deployment yet. */
  readonly lag: number;
}

/** What happens beside it: when a look is asked for, when one is answered, when a request is sent. */
interface Moments {
  readonly look?: Mishap;
  readonly onSeen?: (cancel: (cause: string) => void) => void;
  readonly onPost?: (deploy: (build: string) => void) => void;
}

/** A deploy to the simulator's production; nobody interferes between our read and our POST, which no client could prevent. */
function play({ posts, reads, after, lag }: Circumstances, moments: Moments = {}) {
  const clock = createVirtualClock();
  let sent = 0;
  const mishap = ({ operation }: { operation: Operation }): Mishap =>
    operation === 'deploy'
      ? MISHAPS[posts[sent++ % posts.length] as RequestOutcome]
      : ((operation === 'environment' ? moments.look : undefined) ?? { kind: 'ok' });
  const twilio = createInProcessTwilio({ clock, buildMs: 0, mishap });
  const { world } = twilio;
  for (const build of [OLD, OURS, OTHER]) addCompleted(world, build.slice(2));
  const production = addEnvironment(world);
  // It was live once before: that is no answer to a request of this run.
  for (const build of [OURS, OLD]) recordDeployment(world, production, build);
  const { deployments } = world;
  const history = deployments.length;
  const interfere = (what: Interference = 'nothing') => {
    const build = { nothing: production.buildSid, other: OTHER, old: OLD, ours: OURS }[what];
    if (build !== production.buildSid) recordDeployment(world, production, build);
  };
  const overwritten: (string | null)[] = [];
  const ours: Deployment[] = [];
  let looks = 0;
  const cancellation = createCancellation();
  const post: Fetch = async (address, init) => {
    moments.onPost?.((build) => void recordDeployment(world, production, build));
    const [live, before] = [production.buildSid, deployments.length];
    try {
      return await twilio.fetch(address, init);
    } finally {
      if (deployments.length > before) {
        overwritten.push(live);
        ours.push(...deployments.slice(before));
        interfere(after);
      }
    }
  };
  const fetch: Fetch = async (address, init) => {
    if (init.method === 'POST') return post(address, init);
    if (/Environments\/ZE\w+$/.test(address)) {
      interfere(reads[looks++ % reads.length]);
      return twilio.fetch(address, init).finally(() => moments.onSeen?.(cancellation.cancel));
    }
    if (!/Deployments/.test(address) || looks > lag) return twilio.fetch(address, init);
    const all = deployments.slice();
    deployments.splice(0, all.length, ...all.filter((deployment) => !ours.includes(deployment)));
    return twilio.fetch(address, init).finally(() => deployments.splice(0, deployments.length, ...all));
  };
  const { serverless } = connectTo(fetch, clock);
  const places = { serviceSid: SERVICE_SID, environmentSid: production.sid };
  const plan = { ...places, buildSid: asBuildSid(OURS), replaces: OLD };
  const limits = { signal: cancellation.signal, deadline: 120_000 };
  const run = { serverless, clock, random: () => 0.5, cancellation };
  const events: OnceEvent['event'][] = [];
  const end = clock.run(goLive(run, plan, limits, ({ event }) => events.push(event)));
  return { run: end, overwritten, added: () => deployments.slice(history), ours, clock, events, sent: () => sent };
}

const outcomes = fc.array(
  fc.constantFrom<RequestOutcome>('answered', 'lost', 'lost-unprocessed', 'unsent', 'refused', 'bad'),
  {
    minLength: 1,
    maxLength: 6,
  },
);
const interference = fc.constantFrom<Interference>('nothing', 'nothing', 'nothing', 'other', 'old', 'ours');

test('over any history of losses and of deploys by others, nothing is ever overwritten that was not to be', async () => {
  const endings = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      outcomes,
      fc.array(interference, { minLength: 1, maxLength: 6 }),
      interference,
      fc.nat(3),
      async (posts, reads, after, lag) => {
        const { run, overwritten, added, ours, clock } = play({ posts, reads, after, lag });
        const result = await run.then(
          (live) => ({ live }),
          (error: unknown) => ({ error }),
        );
        expect(overwritten.every((build) => build === OLD)).toBe(true);
        expect(clock.now()).toBeLessThanOrEqual(121_000);
        if ('live' in result) {
          expect(added().some(({ buildSid }) => buildSid === OURS)).toBe(true);
          const { deploymentSid, deployed } = result.live;
          // What is rolled back is this run's: nothing of its own may be taken for somebody else's.
          if (!deployed) expect(ours).toEqual([]);
          endings.add(deployed ? 'deployed' : 'live already');
          if (deploymentSid !== undefined)
            expect(added()).toContainEqual(expect.objectContaining({ sid: deploymentSid, buildSid: OURS }));
          return;
        }
        const { error } = result;
        endings.add((error as Error).name);
        if (error instanceof Superseded) expect(error.live).toBe(OTHER);
        else expect(error instanceof MayExist || error instanceof RequestFailure).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
  expect([...endings].sort()).toEqual(['MayExist', 'RequestFailure', 'Superseded', 'deployed', 'live already']);
});

describe('one request', () => {
  const calm = { posts: ['answered'], reads: ['nothing'], after: 'nothing', lag: 0 } as const;
  const ended = async ({ run }: ReturnType<typeof play>) => run.catch((error: unknown) => error);

  test.each<[string, Partial<Circumstances>, readonly string[]]>([
    ['that is answered tells its Deployment', {}, []],
    ['whose answer is lost is found', { posts: ['lost'] }, ['lost', 'found']],
    ['is found, whatever went live a moment later', { posts: ['lost'], after: 'other' }, ['lost', 'found']],
    ['is sent again when it never came', { posts: ['lost-unprocessed', 'answered'] }, ['lost', 'resent']],
  ])('%s', async (_, circumstances, events) => {
    const played = play({ ...calm, ...circumstances });
    expect(await ended(played)).toEqual({ deploymentSid: played.ours[0]?.sid, deployed: true });
    expect(played.ours).toHaveLength(1);
    expect(played.events).toEqual(events);
  });

  test('that comes too late, as somebody else has made the Build live, is no failure', async () => {
    expect(await ended(play(calm, { onPost: (deploy) => deploy(OURS) }))).toEqual({
      deploymentSid: undefined,
      deployed: false,
    });
  });

  test('that is refused for another reason fails as it was refused', async () => {
    const error = await ended(play({ ...calm, posts: ['bad'] }));
    expect(error).toMatchObject({ request: { method: 'POST' }, facts: { status: 400 } });
  });

  test.each<[string, Mishap]>([
    ['is refused', { kind: 403 }],
    ['is never answered', { kind: 503 }],
    ['never arrives', { kind: 'refused' }],
  ])('is not sent after a look that %s, and the look is not looked for', async (_, look) => {
    const played = play(calm, { look });
    expect(await ended(played)).toMatchObject({ name: 'RequestFailure', request: { method: 'GET' } });
    expect([played.sent(), played.events]).toEqual([0, []]);
  });

  test('is not sent after a cancel during the look', async () => {
    const played = play(calm, { onSeen: (cancel) => cancel('SIGINT') });
    expect(await ended(played)).toBeInstanceOf(Cancelled);
    expect(played.sent()).toBe(0);
  });

  test('that ends with a mistake of this program ends with that', async () => {
    const mistake = new TypeError('a mistake');
    const throwing = () => {
      throw mistake;
    };
    expect(await ended(play(calm, { onPost: throwing }))).toBe(mistake);
  });
});

describe('the history of what is live', () => {
  /** Newest first; `at` are their dates, as far as they have any. */
  const read = (builds: readonly (string | undefined)[], at: readonly number[] = [], next?: string) => {
    const items = builds.map((buildSid, n) => ({ sid: sid('ZD', n), buildSid, createdAt: at[n] }));
    const lists = {
      noteDeployments: async () => ({ items: next === undefined ? items : items.slice(0, 2), next }),
      listDeployments: async function* () {
        yield* items;
      },
    };
    const place = { serviceSid: sid('ZS', 1), environmentSid: sid('ZE', 1) };
    return readHistory(lists as unknown as Serverless, place, OURS, NO_LIMITS);
  };
  const deployed = (n: number | undefined, previousBuildSid: string | null | undefined) => ({
    deploymentSid: n === undefined ? undefined : sid('ZD', n),
    previousBuildSid,
  });

  test.each<[string, (string | undefined)[], number | undefined, string | null | undefined]>([
    ['deployed once', [OURS, OLD], 0, OLD],
    ['deployed twice in a row', [OURS, OURS, OLD], 0, OLD],
    ['rolled back and deployed again', [OURS, OLD, OURS, OLD], 0, OLD],
    ['put back by a rollback', [OURS, OTHER, OURS, OLD], 0, OLD],
    ['put back by a rollback, the first Build ever', [OURS, OTHER, OURS], 0, null],
    ['the first Build ever', [OURS], 0, null],
    ['after the environment had been taken down', [OURS, undefined, OLD], 0, null],
    ['below what went live since', [OTHER, OURS, OLD], 1, OLD],
    ['not in the list: not known', [OLD], undefined, undefined],
  ])('%s', async (_, builds, deployment, previousBuildSid) => {
    expect(await read(builds)).toEqual(deployed(deployment, previousBuildSid));
    // Whatever is not on the first page is read.
    expect(await read(builds, [], 'more')).toEqual(deployed(deployment, previousBuildSid));
  });

  test('goes by its dates where the list is in another order', async () => {
    const builds = [OTHER, OLD, OURS];
    expect(await read(builds, [10, 20, 30])).toEqual(deployed(2, OLD));
    expect(await read(builds, [10, 20, 30], 'more')).toEqual(deployed(2, OLD));
  });
});

test('a Deployment without a Build cannot be asked for', () => {
  for (const text of ['', 'ZB', OLD.toLowerCase(), sid('ZE', 1)]) expect(() => asBuildSid(text)).toThrow(TypeError);
  expect(asBuildSid(OLD)).toBe(OLD);
});
