/** What a failed deploy means for those who use what is live: the first thing that a person wants to know. Pure. */
import type { FailureVerdict } from '../model/errors.ts';
import type { DeployFacts, Facts, FailedEnding } from '../report/facts.ts';
import { formatDuration } from '../text/quantities.ts';

/** The same ending, its first sentence saying what it means for users; as it was where no environment is known. */
export function withEffect(ending: FailedEnding, facts: Facts): FailedEnding {
  const { verdict, failure, problems } = ending;
  // Something else that went live is the whole of that story.
  if (facts.deploy === undefined || problems !== undefined || verdict === 'superseded') return ending;
  const effect = describeEffect(facts.deploy, facts, verdict);
  // The reason belongs into the same sentence: some places show no more than one.
  const what = `${effect}${verdict === 'unhealthy' ? ';' : '.'} ${failure.what}`;
  return { ...ending, failure: { ...failure, what } };
}

/** Without its full stop, e.g. `Production is unchanged: Build ZB… is still live`. */
function describeEffect(deploy: DeployFacts, facts: Facts, verdict: FailureVerdict): string {
  const { live, previous, name, wasLive, deployed, rolledBack, brokenMs } = deploy;
  const where = name === 'production' ? 'Production' : name;
  if (live === undefined) return `Whether ${name} has changed is not known`;
  if (live === null)
    return wasLive ? `${where} is down: nothing is live there` : `${where} is unchanged: nothing is live there`;
  if (rolledBack && deployed)
    return `${where} was broken for ${formatDuration(brokenMs ?? 0)} and is back on Build ${live}`;
  if (rolledBack) return `${where} has its variables of before again, and Build ${live} is still live`;
  if (wasLive && verdict === 'unhealthy')
    return `${where} is broken: Build ${live}${deployed ? '' : ', which was live before this run,'} stays live`;
  if (wasLive && verdict === 'unverified') return `${where} is on Build ${live}, and whether it works is not known`;
  if (wasLive || live === facts.build?.sid) return `${where} is on Build ${live}`;
  if (previous !== undefined && previous !== live) return `${where} is on Build ${live}, which is not of this run`;
  return haveChanged(facts)
    ? `${where} is still on Build ${live}, but its variables may differ from before`
    : `${where} is unchanged: Build ${live} is still live`;
}

/** Whether variables were set, changed or removed and not put back. */
function haveChanged({ variables, request }: Facts): boolean {
  if (variables === undefined || request?.dryRun) return false;
  const { set, changed, removed, putBack } = variables;
  return [...set, ...changed, ...removed].some((name) => !putBack.includes(name));
}
