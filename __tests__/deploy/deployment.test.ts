/** Making a Build live exactly once, while answers get lost and others deploy beside it. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCancellation } from '../../src/async/cancellation.ts';
import { MayExist } from '../../src/async/create-once.ts';
import { goLive, readHistory } from '../../src/deploy/deployment.ts';
import { Superseded } from '../../src/deploy/live-build.ts';
import type { Deployment } from '../../src/model/resources.ts';
import { asBuildSid, type Serverless } from '../../src/twilio/calls/serverless.ts';
import { RequestFailure } from '../../src/twilio/request.ts';
import { createVirtualClock } from '../support/clock.ts';

const sid = (prefix: string, n: number) => `${prefix}${String(n).padStart(32, '0')}`;
const [OLD, OURS, OTHER] = [1, 2, 3].map((n) => sid('ZB', n)) as [string, string, string];

/** What happens to one POST. */
type RequestOutcome = 'answered' | 'lost' | 'lost-unprocessed' | 'unsent' | 'refused';
/** What others deploy, if anything, before one of our reads or after our POST was processed. */
type Interference = 'nothing' | 'other' | 'old' | 'ours';

interface Circumstances {
  readonly posts: readonly RequestOutcome[];
  readonly reads: readonly Interference[];
  readonly after: Interference;
  /** So many lists do not show our Deployment yet. */
  readonly lag: number;
}

/** Twilio as far as a deploy sees it; nobody interferes between our read and our POST, which no client could prevent. */
function play({ posts, reads, after, lag }: Circumstances) {
  const clock = createVirtualClock();
  const deployments: Deployment[] = [{ sid: sid('ZD', 0), buildSid: OLD, createdAt: undefined }];
  let live = OLD;
  let sent = 0;
  let looks = 0;
  const overwritten: string[] = [];
  const deploy = (buildSid: string) => {
    live = buildSid;
    const deployment = { sid: sid('ZD', deployments.length), buildSid, createdAt: undefined };
    deployments.unshift(deployment);
    return deployment;
  };
  const interfere = (what: Interference = 'nothing') => {
    const build = { nothing: live, other: OTHER, old: OLD, ours: OURS }[what];
    if (build !== live) deploy(build);
  };
  const fail = (kind: 'unsent' | 'unknown' | 'final', status?: number) =>
    new RequestFailure(
      { method: 'POST', path: '/Deployments' },
      { class: kind, words: kind, ...(status === undefined ? {} : { status }) },
    );
  const ours: Deployment[] = [];
  const serverless = {
    fetchEnvironment: async () => {
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
      if (outcome === 'unsent') throw fail('unsent', 429);
      if (outcome === 'lost-unprocessed') throw fail('unknown');
      if (outcome === 'refused') throw fail('final', 404);
      if (live === OURS) throw fail('final', 400);
      overwritten.push(live);
      const deployment = deploy(OURS);
      ours.push(deployment);
      interfere(after);
      if (outcome === 'lost') throw fail('unknown');
      return deployment;
    },
  } as unknown as Serverless;
  const plan = { serviceSid: sid('ZS', 1), environmentSid: sid('ZE', 1), buildSid: asBuildSid(OURS), replaces: OLD };
  const cancellation = createCancellation();
  const limits = { signal: cancellation.signal, deadline: 120_000 };
  const run = { serverless, clock, random: () => 0.5, cancellation };
  return { run: clock.run(goLive(run, plan, limits, () => undefined)), overwritten, deployments, ours, clock };
}

const outcomes = fc.array(
  fc.constantFrom<RequestOutcome>('answered', 'lost', 'lost-unprocessed', 'unsent', 'refused'),
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
        const { run, overwritten, deployments, ours, clock } = play({ posts, reads, after, lag });
        const result = await run.then(
          (live) => ({ live }),
          (error: unknown) => ({ error }),
        );
        expect(overwritten.every((build) => build === OLD)).toBe(true);
        expect(clock.now()).toBeLessThanOrEqual(121_000);
        if ('live' in result) {
          expect(deployments.some(({ buildSid }) => buildSid === OURS)).toBe(true);
          const { deploymentSid, deployed } = result.live;
          // What is rolled back is this run's: nothing of its own may be taken for somebody else's.
          if (!deployed) expect(ours).toEqual([]);
          endings.add(deployed ? 'deployed' : 'live already');
          if (deploymentSid !== undefined) expect(deployments).toContainEqual({ sid: deploymentSid, buildSid: OURS });
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
