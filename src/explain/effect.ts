/** What a failed deploy means for those who use what is live: the first thing that a person wants to know. Pure. */
import type { FailureVerdict } from '../model/errors.ts';
import type { DeployFacts, Effect, Facts, FailedEnding } from '../report/facts.ts';
import { formatDuration } from '../text/quantities.ts';

/** The same ending, its first sentence saying what it means for users; as it was where no environment is known. */
export function withEffect(ending: FailedEnding, facts: Facts): FailedEnding {
  const { verdict, failure, problems } = ending;
  // Something else that went live is the whole of that story.
  if (facts.deploy === undefined || problems !== undefined || verdict === 'superseded') return ending;
  const effect = describeEffect(facts.deploy, facts, verdict);
  // The reason belongs into the same sentence: some places show no more than one.
  const what = `${effect.whole}${verdict === 'unhealthy' ? ';' : '.'} ${failure.what}`;
  return { ...ending, failure: { ...failure, what }, effect: { ...effect, what: failure.what } };
}

/** `short` as the whole of it, or with what follows. */
const say = (short: string, more = '') => ({ short, whole: `${short}${more}` });

function describeEffect(deploy: DeployFacts, facts: Facts, verdict: FailureVerdict): Pick<Effect, 'short' | 'whole'> {
  const { live, previous, name, wasLive, deployed, rolledBack, brokenMs } = deploy;
  const where = name === 'production' ? 'Production' : name;
  if (live === undefined) return say(`Whether ${name} has changed is not known`);
  if (live === null)
    return wasLive
      ? say(`${where} is down`, ': nothing is live there')
      : say(`${where} is unchanged`, ': nothing is live there');
  if (rolledBack && deployed)
    return {
      short: `${where} was rolled back`,
      whole: `${where} was broken for ${formatDuration(brokenMs ?? 0)} and is back on Build ${live}`,
    };
  if (rolledBack) return say(`${where} has its variables of before again`, `, and Build ${live} is still live`);
  if (wasLive && verdict === 'unhealthy')
    return say(
      `${where} is broken`,
      `: Build ${live}${deployed ? '' : ', which was live before this run,'} stays live`,
    );
  if (wasLive && verdict === 'unverified')
    return {
      short: `whether ${name} works is not known`,
      whole: `${where} is on Build ${live}, and whether it works is not known`,
    };
  const onBuild = `${where} is on Build ${live}`;
  if (wasLive || live === facts.build?.sid) return { short: `${where} is on the Build of this run`, whole: onBuild };
  if (previous !== undefined && previous !== live)
    return { short: `${where} is on another Build`, whole: `${onBuild}, which is not of this run` };
  return haveChanged(facts)
    ? {
        short: `${where} may have other variables`,
        whole: `${where} is still on Build ${live}, but its variables may differ from before`,
      }
    : say(`${where} is unchanged`, `: Build ${live} is still live`);
}

/** Whether variables were set, changed or removed and not put back. */
function haveChanged({ variables, request }: Facts): boolean {
  if (variables === undefined || request?.dryRun) return false;
  const { set, changed, removed, putBack } = variables;
  return [...set, ...changed, ...removed].some((name) => !putBack.includes(name));
}
