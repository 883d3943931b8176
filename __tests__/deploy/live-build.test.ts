/** Seeing a Build live, while what is read lags behind what was sent. */
import { expect, test } from '@jest/globals';
import { Superseded, seeLive } from '../../src/deploy/live-build.ts';
import type { RunContext } from '../../src/run/context.ts';
import { createVirtualClock } from '../support/clock.ts';

const sid = (prefix: string, n: number) => `${prefix}${String(n).padStart(32, '0')}`;
const [OLD, OURS, OTHER] = [1, 2, 3].map((n) => sid('ZB', n)) as [string, string, string];

/** Reads that show these Builds one after the other, the last one for ever. */
async function look(shown: readonly (string | undefined)[], stale: string | null) {
  const clock = createVirtualClock();
  let looks = 0;
  const environment = { sid: sid('ZE', 1), uniqueName: 'production', domainSuffix: undefined, domainName: undefined };
  const run = {
    clock,
    record: { facts: { deploy: { serviceSid: sid('ZS', 1), environmentSid: environment.sid } } },
    serverless: {
      fetchEnvironment: async () => ({ ...environment, buildSid: shown[Math.min(looks++, shown.length - 1)] }),
    },
  } as unknown as RunContext;
  const limits = { signal: new AbortController().signal, deadline: 60_000 };
  const end = await clock.run(seeLive(run, OURS, stale, limits)).then(
    () => 'live',
    (error: unknown) => (error instanceof Superseded ? (error.live ?? 'nothing') : error),
  );
  return { end, looks, ms: clock.now() };
}

test.each<[string, readonly (string | undefined)[], string | null, string, number]>([
  ['it is live', [OURS], OLD, 'live', 1],
  ['the Build of before is shown once more', [OLD, OURS], OLD, 'live', 2],
  ['the Build of before is shown for four seconds', [OLD, OLD, OLD, OLD, OURS], OLD, 'live', 5],
  ['nothing is shown for a second where nothing was live', [undefined, OURS], null, 'live', 2],
  ['the Build of before is still shown at the fifth look', [OLD], OLD, OLD, 5],
  ['something else is live', [OTHER], OLD, OTHER, 1],
  ['something else comes after the Build of before', [OLD, OTHER], OLD, OTHER, 2],
  ['the environment was taken down', [undefined], OLD, 'nothing', 1],
])('%s', async (_, shown, stale, end, looks) => {
  expect(await look(shown, stale)).toEqual({ end, looks, ms: (looks - 1) * 1_000 });
});
