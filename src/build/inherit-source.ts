/** Which Build `inherit-from` means. */
import { describeEnvironment, explainNone, explainSeveral, findEnvironment } from '../model/environments.ts';
import { ActionFailure } from '../model/errors.ts';
import type { Build, Environment } from '../model/resources.ts';
import { isSid } from '../model/sid.ts';
import type { RunContext } from '../run/context.ts';
import { yamlLine } from '../text/yaml.ts';
import { isMissing } from '../twilio/request.ts';

/** The Build to inherit from, and how it was found, in words. */
export interface Found {
  readonly build: Build;
  /** `production (ZE…)`; undefined when the Build itself was named. */
  readonly environment: string | undefined;
}

/** A Build by its SID, or the one that is live in the environment. */
export async function findBase(run: RunContext, reference: string, serviceSid: string): Promise<Found> {
  // Nothing but a whole SID: an environment may be called “ZBeta”, and only a SID may go into a path.
  if (isSid(reference, 'ZB')) {
    const build = await fetchBase(run, serviceSid, reference, `“${yamlLine('inherit-from', reference)}” names a Build`);
    return { build, environment: undefined };
  }
  const environment = isSid(reference, 'ZE')
    ? await fetchEnvironment(run, serviceSid, reference)
    : await findNamed(run, serviceSid, reference);
  const name = describeEnvironment(environment);
  const { buildSid } = environment;
  if (buildSid === undefined)
    throw new ActionFailure('error', {
      title: 'Nothing to inherit',
      what: `No Build is live in ${name}.`,
      why: 'Nothing was ever deployed there, or it was taken down.',
      next: 'Give all versions in “function-versions” and “asset-versions”, or inherit from another environment or a Build (ZB…).',
    });
  const build = await fetchBase(run, serviceSid, buildSid, `${name} says that Build ${buildSid} is live`);
  return { build, environment: name };
}

async function findNamed(
  { serverless, limits }: RunContext,
  serviceSid: string,
  reference: string,
): Promise<Environment> {
  const environments = await serverless.listEnvironments(serviceSid, limits);
  const result = findEnvironment(reference, environments);
  if (result.found === 'one') return result.environment;
  throw new ActionFailure(
    'error',
    result.found === 'several'
      ? explainSeveral('inherit-from', reference, result.environments)
      : explainNone('inherit-from', reference, environments),
  );
}

async function fetchEnvironment(run: RunContext, serviceSid: string, sid: string): Promise<Environment> {
  try {
    return await run.serverless.fetchEnvironment(serviceSid, sid, run.limits);
  } catch (error) {
    if (!isMissing(error)) throw error;
    const environments = await run.serverless.listEnvironments(serviceSid, run.limits);
    throw new ActionFailure('error', explainNone('inherit-from', sid, environments), { cause: error });
  }
}

async function fetchBase(run: RunContext, serviceSid: string, sid: string, because: string): Promise<Build> {
  try {
    return await run.serverless.fetchBuild(serviceSid, sid, run.limits);
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new ActionFailure(
      'error',
      {
        title: 'The Build is gone',
        what: `There is no Build ${sid} in service ${serviceSid}.`,
        why: `${because}, and Twilio does not find it: it was removed by Twilio’s retention or by a clean-up such as prune, or it belongs to another service.`,
        next: 'Inherit from an environment with a live Build (“inherit-from: production”), or give all versions.',
      },
      { cause: error },
    );
  }
}
