/** Where the Build goes live: found, or planned, before anything is created. */

import type { DeployRequest } from '../inputs/inputs.ts';
import { type EnvironmentNames, findNearNames, nameEnvironment } from '../model/environment-names.ts';
import { describeEnvironment, explainNone, explainSeveral, findEnvironment } from '../model/environments.ts';
import { ActionFailure } from '../model/errors.ts';
import type { Environment, Service } from '../model/resources.ts';
import type { RunContext } from '../run/context.ts';
import { formatDuration } from '../text/quantities.ts';
import { longestRun } from './budgets.ts';
import { recordEnvironment, recordTarget } from './live-build.ts';

/** Finds the environment that the inputs name, and records what is live there. Throws when there is none to go to. */
export async function findTarget(run: RunContext, deploy: DeployRequest, { sid: serviceSid }: Service): Promise<void> {
  const { inputs, serverless, limits, log } = run;
  const longest = formatDuration(longestRun(inputs.timeoutMs, deploy));
  log.line(`With the deploy this step takes ${longest} at most: give the job a longer “timeout-minutes” than that.`);
  const environments = await serverless.listEnvironments(serviceSid, limits);
  const found = findEnvironment(deploy.environment, environments);
  if (found.found === 'several')
    throw new ActionFailure('error', explainSeveral('environment', deploy.environment, found.environments));
  if (found.found === 'none') {
    const missing = planEnvironment(deploy, environments);
    const { suffix, uniqueName } = missing;
    recordTarget(run, { serviceSid, name: suffix ?? uniqueName, production: suffix === undefined, missing });
    log.line(
      `There is no environment “${deploy.environment}” yet; ${inputs.dryRun ? 'a run without dry-run creates it' : 'it is created'} once the Build has completed.`,
    );
    return;
  }
  const { environment } = found;
  const { domainSuffix, uniqueName, buildSid } = environment;
  const production = domainSuffix === undefined;
  recordTarget(run, { serviceSid, name: domainSuffix ?? uniqueName, production, missing: undefined });
  const live = buildSid === undefined ? 'nothing is live there' : `Build ${buildSid} is live there`;
  log.line(`Environment ${describeEnvironment(environment)}: ${live} now.`);
  recordEnvironment(run, environment);
}

/** The names of the environment to create; throws when none may be created, or not under this name. */
function planEnvironment({ environment, create }: DeployRequest, others: readonly Environment[]): EnvironmentNames {
  const none = explainNone('environment', environment, others);
  const refuse = (why: string, next: string) => new ActionFailure('error', { ...none, why, next });
  if (!create) throw refuse(none.why, `${none.next} With “create-environment: true” a missing one is created.`);
  const near = findNearNames(environment, others);
  if (near.length > 0)
    throw refuse(
      `It was not created, because ${near.map(describeEnvironment).join(', ')} has nearly the same name.`,
      `Write “environment: ${near[0]?.uniqueName}” if you mean that one, or choose a name that is not so close.`,
    );
  const naming = nameEnvironment(environment);
  if ('problem' in naming)
    throw refuse(`It cannot be created: ${naming.problem}.`, 'Choose another name, e.g. “environment: staging”.');
  return naming.names;
}
