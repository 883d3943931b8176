/** From contents to a Build that is watched. */
import { createBuild, findTwins, type Note, toApi } from './build.ts';
import { LAST_LOOK_MS } from './clock.ts';
import type { Contents } from './contents.ts';
import { messageOf } from './failure.ts';
import { adoptBuild, followBuild } from './follow.ts';
import type { OnceEvent } from './once.ts';
import { beginPhase } from './outcome.ts';
import type { Verdict } from './outputs.ts';
import { createPacedLine } from './report/pace.ts';
import { describeTrouble } from './report/trouble.ts';
import type { Match } from './reuse.ts';
import type { Run } from './run.ts';
import type { Service } from './twilio/decode.ts';
import { describeCreateBuild } from './twilio/serverless.ts';

/** The log cuts lines at 2000 characters; a hundred dependencies are longer, and all of them are part of the request. */
const PIECE = /.{1,1900}/gsu;

/** Prints what a run without dry-run would do: the exact request, unsent, or the Build it would use instead. */
export function plan(run: Run, contents: Contents, service: Service, match: Match | undefined): Verdict {
  const { inputs, log, outcome } = run;
  if (match !== undefined) {
    const { sid, status } = match.build;
    outcome.wouldUse = sid;
    log.line(`A run without dry-run uses Build ${sid} (${status}) and sends nothing, since ${match.why}.`);
    return 'planned';
  }
  const { method, path, form } = describeCreateBuild(service.sid, toApi(contents));
  log.group('The request that a run without dry-run sends');
  log.line(`${method} ${inputs.origins.serverless}${path}`);
  log.line('Content-Type: application/x-www-form-urlencoded');
  for (const [key, value] of form) for (const piece of `${key}=${value}`.match(PIECE) ?? []) log.line(`  ${piece}`);
  log.endGroup();
  log.line('Dry run: everything was checked, nothing was created.');
  return 'planned';
}

/** Creates the Build and, unless told otherwise, watches it to its end. */
export async function create(run: Run, contents: Contents, service: Service, note: Note): Promise<Verdict> {
  const { serverless, clock, patience, outcome, log, inputs, cancellation, random } = run;
  beginPhase(outcome, clock.now(), 'Create');
  const creation = { serverless, serviceSid: service.sid, contents, note };
  const sentAt = clock.now();
  const sayHeldBack = createPacedLine(log.line, clock);
  const onEvent = (event: OnceEvent) =>
    (event.event === 'held-back' ? sayHeldBack : log.line)(describeTrouble('Build', event));
  const options = { clock, patience, grace: cancellation.grace, random, onEvent };
  const created = await createBuild(creation, options);
  const build = adoptBuild(run, {
    sid: created.value.sid,
    status: created.value.status,
    runtime: created.value.runtime,
    origin: created.answered ? 'created' : 'adopted',
    since: created.answered ? clock.now() : sentAt,
  });
  log.line(`${created.answered ? 'Created' : 'Adopted'} Build ${build.sid}.`);
  try {
    if (!inputs.wait) return 'building';
    await followBuild(run, build, service.sid);
    return 'completed';
  } finally {
    if (created.troubled) await nameTwins(run, creation, build.sid);
  }
}

/** After an answer was lost: a Build that turned up late is named, so that nobody wonders where it came from. */
async function nameTwins(run: Run, creation: Parameters<typeof findTwins>[0], ours: string): Promise<void> {
  const { log, clock, cancellation, patience } = run;
  try {
    const twins = await findTwins(creation, ours, {
      signal: cancellation.signal,
      // After a wait that was late nothing may take longer than its last look.
      deadline: Math.min(clock.now(), patience.deadline) + LAST_LOOK_MS,
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
