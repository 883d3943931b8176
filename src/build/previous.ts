/** The Build that was live in an environment before the one that is live now, by Twilio's own history. */
import { ActionFailure, type Explanation } from '../model/errors.ts';
import type { Build, Deployment, Service } from '../model/resources.ts';
import type { DeployFacts } from '../report/facts.ts';
import type { RunContext } from '../run/context.ts';
import { unlessMissing } from '../twilio/request.ts';

/** After so many Builds that are gone, one that is left is of no use to anybody. */
const MOST_LOOKS = 10;

/** The Build to go back to. Throws where the history names none, or Twilio has it no more. */
export async function findPrevious(run: RunContext, service: Service): Promise<Build> {
  const { log, record } = run;
  const { deploy } = record.facts;
  if (deploy === undefined) throw new Error('No environment was looked up.');
  const older = listOlder(run, service.sid, deploy);
  const { value: sid } = await older.next();
  if (sid === undefined) throw explainNone(deploy);
  const build = await findBuild(run, service, sid);
  if (build === undefined) throw await explainGone(run, service, deploy, sid, older);
  log.line(
    deploy.live
      ? `Before Build ${deploy.live}, Build ${sid} was live in ${deploy.name}.`
      : `Nothing is live in ${deploy.name} now; the last that was is Build ${sid}.`,
  );
  return build;
}

/** The Builds that were live before the live one, the latest first, each once. Where nothing is live, all that were. */
async function* listOlder(
  { serverless, limits }: RunContext,
  serviceSid: string,
  { environmentSid, live }: DeployFacts,
): AsyncGenerator<string, undefined> {
  if (environmentSid === undefined) return undefined;
  const seen = new Set<string>();
  const first = await serverless.noteDeployments(serviceSid, environmentSid, limits);
  const whole = first.next === undefined;
  if (whole || isNewestFirst(first.items)) yield* findOlder(first.items, live ?? undefined, seen);
  if (whole) return undefined;
  // Rare: one Build went live twenty times in a row, or the Builds of the first page are gone.
  const all = await Array.fromAsync(serverless.listDeployments(serviceSid, environmentSid, limits));
  return yield* findOlder(all, live ?? undefined, seen);
}

/** Of a page in any other order nobody knows what is missing from it. */
const isNewestFirst = (page: readonly Deployment[]) => sortNewest(page).every((one, index) => one === page[index]);

/** One page or all of a history. `seen` holds what was given before. */
function* findOlder(
  history: readonly Deployment[],
  live: string | undefined,
  seen: Set<string>,
): Generator<string, undefined> {
  let reached = live === undefined;
  for (const { buildSid } of sortNewest(history)) {
    reached ||= buildSid === live;
    if (!reached || buildSid === undefined || buildSid === live || seen.has(buildSid)) continue;
    seen.add(buildSid);
    yield buildSid;
  }
  return undefined;
}

/** Twilio lists the newest first, as far as is known; where it has dates, they decide: the wrong Build would go live. */
function sortNewest(history: readonly Deployment[]): readonly Deployment[] {
  if (history.some(({ createdAt }) => createdAt === undefined)) return history;
  return history.toSorted((one, other) => (other.createdAt ?? 0) - (one.createdAt ?? 0));
}

const findBuild = ({ serverless, limits }: RunContext, service: Service, sid: string) =>
  unlessMissing(serverless.fetchBuild(service.sid, sid, limits));

const TITLE = 'No Build to go back to';

function explainNone({ name, live, environmentSid }: DeployFacts): ActionFailure {
  const what =
    environmentSid === undefined
      ? `There is no environment ${name} yet, so nothing was live in it.`
      : `The history of ${name} names no Build before ${live ?? 'now'}.`;
  return new ActionFailure('error', {
    title: TITLE,
    what,
    why: '“build-sid: previous” is the Build that was live there before the one that is live now, and Twilio’s list of Deployments has none. Nothing was deployed.',
    next: 'Give the SID of the Build that should be live, e.g. “build-sid: ZB…”, or build the versions again.',
  });
}

/** The Build is gone; an older one is named, not taken: whoever goes back should know how far. */
async function explainGone(
  run: RunContext,
  service: Service,
  { name }: DeployFacts,
  gone: string,
  older: AsyncGenerator<string, undefined>,
): Promise<ActionFailure> {
  let left: string | undefined;
  for (let looks = 0; left === undefined && looks < MOST_LOOKS; looks++) {
    const { value: sid } = await older.next();
    if (sid === undefined) break;
    if ((await findBuild(run, service, sid)) !== undefined) left = sid;
  }
  const explanation: Explanation = {
    title: TITLE,
    what: `Build ${gone}, which was live in ${name} before, is gone.`,
    why: 'It was removed by retention or by prune: Twilio does not keep every Build that is live nowhere. Nothing was deployed.',
    next:
      left === undefined
        ? 'None of those before it is left either: build the versions again.'
        : `The next older one that is left is ${left}; to make it live, give “build-sid: ${left}”.`,
  };
  return new ActionFailure('error', explanation);
}
