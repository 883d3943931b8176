/** The Build that was live in an environment before the one that is live now, by Twilio's own history. */
import type { Limits } from '../async/clock.ts';
import { ActionFailure } from '../model/errors.ts';
import type { Build, Deployment, Destination, Service } from '../model/resources.ts';
import type { DeployFacts } from '../report/facts.ts';
import type { RunContext } from '../run/context.ts';
import { yamlLine } from '../text/yaml.ts';
import type { Serverless } from '../twilio/calls/serverless.ts';
import { unlessMissing } from '../twilio/request.ts';

/** After so many Builds that are gone, one that is left is of no use to anybody. */
const MOST_LOOKS = 10;

/** The Build to go back to. Throws where the history names none, or Twilio has it no more. */
export async function findPrevious(run: RunContext, service: Service): Promise<Build> {
  const { log, record } = run;
  const { deploy } = record.facts;
  if (deploy === undefined) throw new Error('No environment was looked up.');
  const {
    older: [sid, ...older],
    takenBack,
  } = await findOlder(run, service.sid, deploy);
  if (sid === undefined) throw explainNone(deploy, takenBack);
  const build = await findBuild(run, service, sid);
  if (build === undefined) throw await explainGone(run, service, deploy, sid, older);
  log.line(
    deploy.live
      ? `Before Build ${deploy.live}, Build ${sid} was live in ${deploy.name}.`
      : `Nothing is live in ${deploy.name} now; the last that was is Build ${sid}.`,
  );
  if (takenBack !== undefined)
    log.line(
      `Build ${takenBack}, live in between, ${TAKEN_BACK}. If you mean that one, give “build-sid: ${takenBack}”.`,
    );
  return build;
}

const TAKEN_BACK = 'was replaced by the very Build before it, as a rollback does, and is passed over';

/** The Deployments of an environment, newest first, as far back as tells what was live before `live`; null: nothing is live. */
export async function readDeployments(
  serverless: Pick<Serverless, 'noteDeployments' | 'listDeployments'>,
  { serviceSid, environmentSid }: Destination,
  live: string | null,
  limits: Limits,
): Promise<readonly Deployment[]> {
  const first = await serverless.noteDeployments(serviceSid, environmentSid, limits);
  const page = sortNewest(first.items);
  // Of a page in any other order nobody knows what is missing from it.
  const isNewest = page.every((one, index) => one === first.items[index]);
  if (first.next === undefined || (isNewest && retrace(page, live).length > MOST_LOOKS)) return page;
  // Rare: one Build went live twenty times in a row, or the list is in another order.
  return sortNewest(await Array.fromAsync(serverless.listDeployments(serviceSid, environmentSid, limits)));
}

/**
 * What was live, from `live` backwards, each step another Build; undefined: the environment was taken down. What was
 * replaced by the very Build before it was taken back, by a rollback for instance, and is left out: after A, B, A it is A.
 */
export function retrace(
  newestFirst: readonly Pick<Deployment, 'buildSid'>[],
  live: string | null,
): readonly (string | undefined)[] {
  const way: (string | undefined)[] = [];
  for (const { buildSid } of newestFirst) {
    const isReached = way.length > 0 || live === null || buildSid === live;
    if (!isReached || (way.length > 0 && buildSid === way.at(-1))) continue;
    if (way.length > 1 && buildSid === way.at(-2)) way.pop();
    else way.push(buildSid);
  }
  return way;
}

/** Twilio lists the newest first, as far as is known; where it has dates, they decide: the wrong Build would go live. */
function sortNewest(history: readonly Deployment[]): readonly Deployment[] {
  if (history.some(({ createdAt }) => createdAt === undefined)) return history;
  return history.toSorted((one, other) => (other.createdAt ?? 0) - (one.createdAt ?? 0));
}

/** What {@link findOlder} finds. SIDs of Builds. */
interface Older {
  /** Those that were live before the live one, the latest first, each once; where nothing is live, all that were. */
  readonly older: readonly string[];
  /** The one that the live Build replaced, where that was taken back and is none of them for that reason. */
  readonly takenBack: string | undefined;
}

async function findOlder(
  { serverless, limits }: RunContext,
  serviceSid: string,
  { environmentSid, live = null }: DeployFacts,
): Promise<Older> {
  if (environmentSid === undefined) return { older: [], takenBack: undefined };
  const history = await readDeployments(serverless, { serviceSid, environmentSid }, live, limits);
  const deployments = history.filter(({ buildSid }) => buildSid !== undefined);
  const older = [...new Set(retrace(deployments, live))].flatMap((sid) =>
    sid === undefined || sid === live ? [] : [sid],
  );
  const at = deployments.findIndex(({ buildSid }) => buildSid === live);
  const replaced = at < 0 ? undefined : deployments.slice(at).find(({ buildSid }) => buildSid !== live)?.buildSid;
  return { older, takenBack: replaced === older[0] ? undefined : replaced };
}

const findBuild = ({ serverless, limits }: RunContext, service: Service, sid: string) =>
  unlessMissing(serverless.fetchBuild(service.sid, sid, limits));

const TITLE = 'No Build to go back to';

function explainNone({ name, live, environmentSid }: DeployFacts, takenBack: string | undefined): ActionFailure {
  const what =
    environmentSid === undefined
      ? `There is no environment ${name} yet, so nothing was live in it.`
      : `The history of ${name} names no Build before ${live ?? 'now'}.${takenBack === undefined ? '' : ` Build ${takenBack} ${TAKEN_BACK}.`}`;
  return new ActionFailure('error', {
    title: TITLE,
    what,
    why: '“build-sid: previous” is the Build that was live there before the one that is live now, and Twilio’s list of Deployments has none. Nothing was deployed.',
    ...(takenBack === undefined
      ? { next: 'Give the SID of the Build that should be live, e.g. “build-sid: ZB…”, or build the versions again.' }
      : {
          next: `If you mean Build ${takenBack}, run the step with the line below; else build the versions again.`,
          lines: [yamlLine('build-sid', takenBack)],
        }),
  });
}

/** The Build is gone; an older one is named, not taken: whoever goes back should know how far. */
async function explainGone(
  run: RunContext,
  service: Service,
  { name }: DeployFacts,
  gone: string,
  older: readonly string[],
): Promise<ActionFailure> {
  let left: string | undefined;
  for (const sid of older.slice(0, MOST_LOOKS)) {
    if ((await findBuild(run, service, sid)) === undefined) continue;
    left = sid;
    break;
  }
  return new ActionFailure('error', {
    title: TITLE,
    what: `Build ${gone}, which was live in ${name} before, is gone.`,
    why: 'It was removed by retention or by prune: Twilio does not keep every Build that is live nowhere. Nothing was deployed.',
    ...(left === undefined
      ? { next: 'None of those before it is left either: build the versions again.' }
      : {
          next: `The next older one that is left is ${left}; to make it live, run the step with the line below.`,
          lines: [yamlLine('build-sid', left)],
        }),
  });
}
