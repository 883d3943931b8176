/**
 * 64 actions at once against one account that is limited to 20 requests a second, over real sockets. They run
 * in this process, each with its own connection: 64 processes would measure how two cores start Node.
 */

import { startTwilio, type TwilioOptions } from '../../simulator/twilio/server.ts';
import { main } from '../../src/actions/build/main.ts';
import { createCancellation } from '../../src/async/cancellation.ts';
import { realClock } from '../../src/async/clock.ts';
import { openConnection } from '../../src/twilio/connection.ts';
import { createTestWorld } from '../support/world.ts';
import type { Result } from './cell.ts';

const ACTIONS = 64;
/** The promise: no more than this many times the requests that they need without a limit. */
const RATIO = 1.5;

async function gather(options: TwilioOptions) {
  const twilio = await startTwilio({ buildMs: 10_000, ...options });
  const runs = Array.from({ length: ACTIONS }, async (_, index) => {
    const connection = openConnection({});
    const { world, traces } = createTestWorld({
      fetch: await connection.connect(),
      clock: realClock,
      random: Math.random,
      cancellation: createCancellation(),
      inputs: {
        'service-sid': twilio.service.sid,
        'function-versions': twilio.addFunction(`/hello-${index}`).sid,
        'account-sid': twilio.credentials.accountSid,
        'auth-token': twilio.credentials.authToken,
        'api-url': twilio.url,
      },
    });
    const { verdict } = await main(world);
    connection.close();
    return { verdict, sid: traces.outputs['build-sid'] };
  });
  const ends = await Promise.all(runs);
  await twilio.close();
  return { ends, requests: twilio.requests, builds: twilio.builds };
}

/** `64 at once, 20 requests a second, Retry-After: 1` */
export const nameOfLoad = (retryAfter: string | undefined) =>
  `${ACTIONS} at once, 20 requests a second, ${retryAfter === undefined ? 'no Retry-After' : `Retry-After: ${retryAfter}`}`;

/** Without a limit, then with one; what the limit cost goes to the log. */
export async function runLoad(retryAfter: string | undefined): Promise<Result> {
  const started = performance.now();
  const free = await gather({});
  const limited = await gather({ perSecond: 20, retryAfter });
  const ratio = limited.requests.length / free.requests.length;
  const flaws: string[] = [];
  const wrong = limited.ends.filter(({ verdict }) => verdict !== 'completed');
  if (wrong.length > 0) flaws.push(`${wrong.length} did not complete`);
  if (new Set(limited.ends.map(({ sid }) => sid)).size !== ACTIONS || limited.builds.length !== ACTIONS)
    flaws.push(`${limited.builds.length} Builds for ${ACTIONS} actions`);
  if (ratio > RATIO) flaws.push(`${ratio.toFixed(2)} times the requests`);
  const name = nameOfLoad(retryAfter);
  const refused = limited.requests.filter(({ status }) => status === 429).length;
  console.log(
    `${name}: ${limited.requests.length} requests (${refused} refused), ${ratio.toFixed(2)} times the ${free.requests.length} without a limit`,
  );
  return { name, flaws, durationMs: performance.now() - started, log: '' };
}
