/** Making a Build live exactly once, while answers get lost and others deploy beside it. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Cancelled, createCancellation } from '../../src/async/cancellation.ts';
import { MayExist, type OnceEvent } from '../../src/async/create-once.ts';
import { goLive, readHistory } from '../../src/deploy/deployment.ts';
import { Superseded } from '../../src/deploy/live-build.ts';
import type { Deployment } from '../../src/model/resources.ts';
import { asBuildSid, type Serverless } from '../../src/twilio/calls/serverless.ts';
import { RequestFailure } from '../../src/twilio/request.ts';
import { createVirtualClock } from '../support/clock.ts';

const sid = (prefix: string, n: number) => `${prefix}${String(n).padStart(32, '0')}`;
const [OLD, OURS, OTHER] = [1, 2, 3].map((n) => sid('ZB', n)) as [string, string, string];

/** What happens to one POST. */
type RequestOutcome = 'answered' | 'lost' | 'lost-unprocessed' | 'unsent' | 'refused' | 'bad';
/** What others deploy, if anything, before one of our reads or after our POST was processed. */
type Interference = 'nothing' | 'other' | 'old' | 'ours';

interface Circumstances {
  readonly posts: readonly RequestOutcome[];
  readonly reads: readonly Interference[];
  readonly after: Interference;
  /** Our Build was live once before, and was rolled back. */
  readonly again: boolean;
  /** So many lists do not show our Deployment yet. */
  readonly lag: number;
}

/** What happens at one moment: a mistake in this program, somebody else, a cancel. */
interface Moments {
  readonly onLook?: () => void;
  readonly onPost?: () => void;
}

const failure = (method: 'GET' | 'POST', kind: 'unsent' | 'unknown' | 'final', status?: number) =>
  new RequestFailure(
    { method, path: '/Deployments' },
    { class: kind, words: kind, ...(status === undefined ? {} : { status }) },
  );

/** Twilio as far as a deploy sees it; nobody interferes between our read and our POST, which no client could prevent. */
function play({ posts, reads, after, again, lag }: Circumstances, moments: Moments = {}) {
  const clock = createVirtualClock();
  const history = again ? [OLD, OURS, OLD] : [OLD];
  const before = history.map((buildSid, n): Deployment => ({ sid: sid('ZD', 9 - n), buildSid, createdAt: undefined }));
  const deployments = [...before];
  const events: OnceEvent['event'][] = [];
  let live = OLD;
  let sent = 0;
  let looks = 0;
  const overwritten: string[] = [];
  const deploy = (buildSid: string) => {
    live = buildSid;
    const deployment = { sid: sid('ZD', 10 + deployments.length), buildSid, createdAt: undefined };
    deployments.unshift(deployment);
    return deployment;
  };
  const interfere = (what: Interference = 'nothing') => {
    const build = { nothing: live, other: OTHER, old: OLD, ours: OURS }[what];
    if (build !== live) deploy(build);
  };
  const ours: Deployment[] = [];
  const serverless = {
    fetchEnvironment: async () => {
      moments.onLook?.();
      interfere(reads[looks++ % reads.length]);
      return {
        sid: sid('ZE', 1),
        uniqueName: 'production',
        domainSuffix: undefined,
        domainName: undefined,
        createdAt: undefined,
        buildSid: live,
      };
    },
    noteDeployments: async () => ({ items: [...deployments], next: undefined }),
    async *listDeployments() {
      const hidden = looks <= lag ? new Set(ours) : new Set<Deployment>();
      yield* deployments.filter((deployment) => !hidden.has(deployment));
    },
    createDeployment: async () => {
      const outcome = posts[sent++ % posts.length] as RequestOutcome;
      moments.onPost?.();
      if (outcome === 'unsent') throw failure('POST', 'unsent', 429);
      if (outcome === 'lost-unprocessed') throw failure('POST', 'unknown');
      if (outcome === 'refused') throw failure('POST', 'final', 404);
      if (outcome === 'bad' || live === OURS) throw failure('POST', 'final', 400);
      overwritten.push(live);
      const deployment = deploy(OURS);
      ours.push(deployment);
      interfere(after);
      if (outcome === 'lost') throw failure('POST', 'unknown');
      return deployment;
    },
  } as unknown as Serverless;
  const plan = { serviceSid: sid('ZS', 1), environmentSid: sid('ZE', 1), buildSid: asBuildSid(OURS), replaces: OLD };
  const cancellation = createCancellation();
  const limits = { signal: cancellation.signal, deadline: 120_000 };
  const run = { serverless, clock, random: () => 0.5, cancellation };
  const going = clock.run(goLive(run, plan, limits, ({ event }) => events.push(event)));
  return { run: going, overwritten, before, deployments, ours, clock, events, deploy, cancellation, sent: () => sent };
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
      fc.boolean(),
      fc.nat(3),
      async (posts, reads, after, again, lag) => {
        const played = play({ posts, reads, after, again, lag });
        const { run, overwritten, before, deployments, ours, clock } = played;
        const result = await run.then(
          (live) => ({ live }),
          (error: unknown) => ({ error }),
        );
        expect(overwritten.every((build) => build === OLD)).toBe(true);
        expect(clock.now()).toBeLessThanOrEqual(121_000);
        if ('live' in result) {
          const fresh = deployments.filter((deployment) => !before.includes(deployment));
          expect(fresh.some(({ buildSid }) => buildSid === OURS)).toBe(true);
          const { deploymentSid, deployed } = result.live;
          // What is rolled back is this run's: nothing of its own may be taken for somebody else's.
          if (!deployed) expect(ours).toEqual([]);
          endings.add(deployed ? 'deployed' : 'live already');
          if (deploymentSid !== undefined) expect(fresh).toContainEqual({ sid: deploymentSid, buildSid: OURS });
          return;
        }
        const { error } = result;
        endings.add((error as Error).name);
        if (error instanceof Superseded) expect(error.live).toBe(OTHER);
        else expect(error instanceof MayExist || error instanceof RequestFailure).toBe(true);
      },
    ),
    { numRuns: 1_000 },
  );
  expect([...endings].sort()).toEqual(['MayExist', 'RequestFailure', 'Superseded', 'deployed', 'live already']);
});

describe('one request', () => {
  const calm = { posts: ['answered'], reads: ['nothing'], after: 'nothing', again: false, lag: 0 } as const;
  const ended = async ({ run }: ReturnType<typeof play>) => run.catch((error: unknown) => error);

  test.each<[string, Partial<Circumstances>, readonly string[]]>([
    ['that is answered tells its Deployment', {}, []],
    ['whose answer is lost is found', { posts: ['lost'] }, ['lost', 'found']],
    ['is found, whatever went live a moment later', { posts: ['lost'], after: 'other' }, ['lost', 'found']],
    [
      'is sent again when it never came, though the Build was live before',
      { posts: ['lost-unprocessed', 'answered'], again: true },
      ['lost', 'resent'],
    ],
  ])('%s', async (_, circumstances, events) => {
    const played = play({ ...calm, ...circumstances });
    expect(await ended(played)).toEqual({ deploymentSid: played.ours[0]?.sid, deployed: true });
    expect(played.ours).toHaveLength(1);
    expect(played.events).toEqual(events);
  });

  test('that comes too late, as somebody else has made the Build live, is no failure', async () => {
    const played = play(calm, { onPost: () => played.deploy(OURS) });
    expect(await ended(played)).toEqual({ deploymentSid: undefined, deployed: false });
  });

  test('that is refused for another reason fails as it was refused', async () => {
    for (const again of [false, true])
      expect(await ended(play({ ...calm, posts: ['bad'], again }))).toMatchObject({ facts: { status: 400 } });
  });

  test('is not sent after a look that failed, and the look is not looked for', async () => {
    for (const kind of ['unknown', 'unsent'] as const) {
      const error = failure('GET', kind, 503);
      const played = play(calm, {
        onLook: () => {
          throw error;
        },
      });
      expect(await ended(played)).toBe(error);
      expect([played.sent(), played.events]).toEqual([0, []]);
    }
  });

  test('is not sent after a cancel during the look', async () => {
    const played = play(calm, { onLook: () => played.cancellation.cancel('SIGINT') });
    expect(await ended(played)).toBeInstanceOf(Cancelled);
    expect(played.sent()).toBe(0);
  });

  test('that ends with a mistake of this program ends with that', async () => {
    const mistake = new Error('a mistake');
    const played = play(calm, {
      onPost: () => {
        throw mistake;
      },
    });
    expect(await ended(played)).toBe(mistake);
  });
});

describe('the history of what is live', () => {
  const history = async (...builds: (string | undefined)[]) =>
    readHistory(
      (async function* () {
        for (const [n, buildSid] of builds.entries()) yield { sid: sid('ZD', n), buildSid };
      })(),
      OURS,
    );

  test.each<[string, (string | undefined)[], number | undefined, string | null | undefined]>([
    ['deployed once', [OURS, OLD], 0, OLD],
    ['rolled back and deployed again', [OURS, OLD, OURS, OTHER], 0, OLD],
    ['the first Build ever', [OURS], 0, null],
    ['after the environment had been taken down', [OURS, undefined, OLD], 0, null],
    ['not in the list: not known', [OLD], undefined, undefined],
  ])('%s', async (_, builds, deployment, previousBuildSid) => {
    const deploymentSid = deployment === undefined ? undefined : sid('ZD', deployment);
    expect(await history(...builds)).toEqual({ deploymentSid, previousBuildSid });
  });
});

test('a Deployment without a Build cannot be asked for', () => {
  for (const text of ['', 'ZB', OLD.toLowerCase(), sid('ZE', 1)]) expect(() => asBuildSid(text)).toThrow(TypeError);
  expect(asBuildSid(OLD)).toBe(OLD);
});
