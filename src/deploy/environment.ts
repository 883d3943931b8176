/** Where the Build goes live: found, or planned, before anything is created. */

import type { DeployRequest } from '../inputs/deploy.ts';
import { findNearNames, nameEnvironment } from '../model/environment-names.ts';
import { describeEnvironment, explainNone, explainSeveral, findEnvironment } from '../model/environments.ts';
import { ActionFailure } from '../model/errors.ts';
import type { Environment, Service } from '../model/resources.ts';
import type { Target } from '../report/outcome.ts';
import type { RunContext } from '../run/context.ts';
import { formatDuration } from '../text/quantities.ts';
import { yamlLine } from '../text/yaml.ts';
import { longestRun } from './budgets.ts';
import { noteLive } from './live-build.ts';

/** Finds the environment that the inputs name, and says what is live there. Throws when there is none to go to. */
export async function findTarget(run: RunContext, service: Service): Promise<void> {
  const { inputs, serverless, limits, log, outcome } = run;
  const { deploy } = inputs;
  if (deploy === undefined) return;
  const longest = formatDuration(longestRun(inputs.timeoutMs, deploy));
  log.line(`With the deploy this step takes ${longest} at most: give the job a longer “timeout-minutes” than that.`);
  const environments = await serverless.listEnvironments(service.sid, limits);
  const found = findEnvironment(deploy.environment, environments);
  if (found.found === 'several')
    throw new ActionFailure('error', explainSeveral('environment', deploy.environment, found.environments));
  if (found.found === 'none') {
    outcome.target = planEnvironment(deploy, service.sid, environments);
    log.line(
      `There is no environment “${deploy.environment}” yet; ${inputs.dryRun ? 'a run without dry-run creates it' : 'it is created'} once the Build has completed.`,
    );
    return;
  }
  const { environment } = found;
  outcome.target = {
    serviceSid: service.sid,
    name: environment.domainSuffix ?? environment.uniqueName,
    production: environment.domainSuffix === undefined,
    missing: undefined,
    environmentSid: undefined,
    url: undefined,
    live: undefined,
    previous: undefined,
  };
  const live =
    environment.buildSid === undefined ? 'nothing is live there' : `Build ${environment.buildSid} is live there`;
  log.line(`Environment ${describeEnvironment(environment)}: ${live} now.`);
  recordEnvironment(run, outcome.target, environment);
}

/** Notes what is known of the environment, in the outputs too. */
export function recordEnvironment(run: RunContext, target: Target, environment: Environment): void {
  target.environmentSid = environment.sid;
  run.outputs.set('environment-sid', environment.sid);
  target.url = urlOf(environment, run.inputs.loopback);
  if (target.url !== undefined) run.outputs.set('url', target.url);
  noteLive(run, target, environment.buildSid ?? null);
}

/** A domain name is text from outside and becomes the host of a URL: nothing but a host and a port may be in it. */
function urlOf({ domainName }: Environment, loopback: boolean): string | undefined {
  if (domainName === undefined || !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/i.test(domainName)) return undefined;
  return `${loopback ? 'http' : 'https'}://${domainName}`;
}

function planEnvironment(
  { environment, create }: DeployRequest,
  serviceSid: string,
  others: readonly Environment[],
): Target {
  const none = explainNone('environment', environment, others);
  const refuse = (why: string, next: string) => new ActionFailure('error', { ...none, why, next });
  if (!create) throw refuse(none.why, `${none.next} With “create-environment: true” a missing one is created.`);
  const near = findNearNames(environment, others);
  if (near.length > 0)
    throw refuse(
      `It was not created, because ${near.map(describeEnvironment).join(', ')} has nearly the same name.`,
      `Write “${yamlLine('environment', near[0]?.uniqueName ?? '')}” if you mean that one, or choose a name that is not so close.`,
    );
  const naming = nameEnvironment(environment);
  if ('problem' in naming)
    throw refuse(`It cannot be created: ${naming.problem}.`, 'Choose another name, e.g. “environment: staging”.');
  return {
    serviceSid,
    name: naming.names.suffix ?? naming.names.uniqueName,
    production: naming.names.suffix === undefined,
    missing: naming.names,
    environmentSid: undefined,
    url: undefined,
    live: null,
    previous: null,
  };
}
