/** From contents to a Build that is watched. */

import { LAST_LOOK_MS } from '../async/clock.ts';
import type { OnceEvent } from '../async/create-once.ts';
import { describeCreateEvent } from '../explain/create-events.ts';
import type { Contents } from '../model/build-contents.ts';
import { messageOf } from '../model/errors.ts';
import type { Service } from '../model/resources.ts';
import { throttleLine } from '../report/throttle.ts';
import type { RunContext } from '../run/context.ts';
import type { BuildSnapshot } from './build-snapshot.ts';
import { createBuild } from './create-build.ts';
import { findDuplicates } from './lost-build.ts';
import { type Resolved, recordBuild, waitForBuild } from './status-polling.ts';

/** Creates the Build and, unless told otherwise, watches it to its end. */
export async function create(
  run: RunContext,
  contents: Contents,
  service: Service,
  note: BuildSnapshot,
): Promise<Resolved> {
  const { serverless, clock, limits, record, log, inputs, cancellation, random } = run;
  record.beginPhase('Create');
  const creation = { serverless, serviceSid: service.sid, contents, note };
  const sentAt = clock.now();
  const logRateLimit = throttleLine(log.line, clock);
  const onEvent = (event: OnceEvent) =>
    (event.event === 'held-back' ? logRateLimit : log.line)(describeCreateEvent('Build', event));
  const options = { clock, limits, graceSignal: cancellation.graceSignal, random, onEvent };
  const created = await createBuild(creation, options);
  const build = created.answered
    ? recordBuild(run, created.value, 'created')
    : recordBuild(run, created.value, 'recovered', sentAt);
  const resolved = { buildSid: build.sid, contents };
  log.line(`${created.answered ? 'Created' : 'Adopted'} Build ${build.sid}.`);
  try {
    if (!inputs.wait) return { ...resolved, verdict: 'building' };
    await waitForBuild(run, build, service.sid);
    return { ...resolved, verdict: 'completed' };
  } finally {
    if (created.mayHaveDuplicate) await warnOfDuplicates(run, creation, build.sid);
  }
}

/** After an answer was lost: a Build that turned up late is named, so that nobody wonders where it came from. */
async function warnOfDuplicates(
  run: RunContext,
  creation: Parameters<typeof findDuplicates>[0],
  ours: string,
): Promise<void> {
  const { log, clock, cancellation, limits } = run;
  try {
    const twins = await findDuplicates(creation, ours, {
      signal: cancellation.signal,
      // After a wait that was late nothing may take longer than its last look.
      deadline: Math.min(clock.now(), limits.deadline) + LAST_LOOK_MS,
    });
    if (twins.length > 0)
      log.warning(
        `A request whose answer was lost may also have created ${twins.join(', ')}, with the same contents. Nothing uses it, and Twilio removes a Build that is never deployed.`,
        { title: 'A second Build' },
      );
  } catch (error) {
    log.debug(`Looking for a second Build failed: ${messageOf(error)}`);
  }
}
