/** What a failed deploy means for those who use what is live: the first thing that a person wants to know. Pure. */
import type { FailureVerdict } from '../model/errors.ts';
import type { DeployFacts, Effect, Facts, FailedEnding } from '../report/facts.ts';
import { formatDuration } from '../text/quantities.ts';
import { findFailedBefore } from './unhealthy.ts';

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

function describeEffect(deploy: DeployFacts, facts: Facts, verdict: FailureVerdict): Pick<Effect, 'short' | 'whole'> {
  const { live, name } = deploy;
  if (live === undefined) {
    const whole = `Whether ${name} has changed is not known`;
    return { short: `whether ${name} has changed is not known`, whole };
  }
  const [short, whole] = live === null ? describeNothing(deploy, facts) : describeState(deploy, live, facts, verdict);
  return { short: `${name} ${short}`, whole: `${name === 'production' ? 'Production' : name} ${whole}` };
}

/** What is to be said of an environment after its name: in few words, and in all. */
type State = readonly [short: string, whole: string];

function describeNothing(deploy: DeployFacts, facts: Facts): State {
  if (deploy.removed) return ['was removed', 'was removed meanwhile'];
  if (deploy.wasLive || typeof deploy.previous === 'string') return ['is down', 'is down: nothing is live there'];
  const differ = haveChanged(facts);
  // It did not exist when the run began, and has a SID by now.
  if (deploy.missing !== undefined && deploy.environmentSid !== undefined)
    return differ
      ? ['was created', 'was created: nothing is live there, but it may have variables']
      : ['was created and is empty', 'was created and is empty: nothing is live there'];
  return differ
    ? ['may have other variables', 'may have other variables than before: nothing is live there']
    : ['is unchanged', 'is unchanged: nothing is live there'];
}

function describeState(deploy: DeployFacts, live: string, facts: Facts, verdict: FailureVerdict): State {
  const { previous, wasLive, deployed, rolledBack } = deploy;
  const differ = haveChanged(facts) ? ', but its variables may differ from before' : '';
  if (rolledBack && deployed) return describeRollback(deploy, `is back on Build ${live}${differ}`, facts);
  const before = 'has its variables of before again';
  if (rolledBack) return [before, `${before}, and Build ${live} is still live`];
  const others: State = ['is on another Build', `is on Build ${live}, which is not of this run`];
  if (wasLive && facts.build !== undefined && live !== facts.build.sid) return others;
  const since = deployed ? '' : ', which was live before this run,';
  // A cancel or a lost answer while it was being rolled back does not make it better.
  const isUnhealthy = verdict === 'unhealthy' || (facts.unhealthy !== undefined && live === facts.build?.sid);
  if (wasLive && isUnhealthy) return ['is broken', `is broken: Build ${live}${since} stays live`];
  const ours = 'is on the Build of this run';
  const isOpen = verdict === 'unverified' || facts.unchecked !== undefined;
  if (wasLive && isOpen) return [ours, `is on Build ${live}, and whether it works is not known`];
  if (wasLive || live === facts.build?.sid) return [ours, `is on Build ${live}`];
  if (previous !== undefined && previous !== live) return others;
  return differ !== ''
    ? ['may have other variables', `is still on Build ${live}${differ}`]
    : ['is unchanged', `is unchanged: Build ${live} is still live`];
}

/** Only what was healthy before was broken by this run. */
function describeRollback({ brokenMs = 0 }: DeployFacts, back: string, facts: Facts): State {
  const { all, proven } = findFailedBefore(facts);
  if (proven) return ['was rolled back, and failed before, too', `failed before this deploy, too, and ${back}`];
  // A path that was not there, perhaps: nobody used it.
  return ['was rolled back', all ? back : `was broken for ${formatDuration(brokenMs)} and ${back}`];
}

/** Whether variables were set, changed or removed and not put back. */
function haveChanged({ variables, request }: Facts): boolean {
  if (variables === undefined || request?.dryRun) return false;
  const { set, changed, removed, putBack } = variables;
  return [...set, ...changed, ...removed].some((name) => !putBack.includes(name));
}
