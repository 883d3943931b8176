/** Environments and Deployments. [D] their resource pages */

import { startDomain, unservedDomain } from '../model/domains.ts';
import { statusOf, type World } from '../model/state.ts';
import type { Deployment, Environment, Service } from '../model/types.ts';
import { type Answer, type Call, field, findService, link, notFound, page, refuse, showDate } from './answers.ts';

function pathOf(environment: Environment): string {
  return `/v1/Services/${environment.serviceSid}/Environments/${environment.sid}`;
}

/** An environment as Twilio shows it. */
function showEnvironment(world: World, environment: Environment): unknown {
  const path = pathOf(environment);
  const date = showDate(world, environment.createdMs);
  return {
    sid: environment.sid,
    account_sid: world.options.accountSid,
    service_sid: environment.serviceSid,
    build_sid: environment.buildSid,
    unique_name: environment.uniqueName,
    domain_suffix: environment.domainSuffix,
    domain_name: environment.domainName,
    date_created: date,
    date_updated: date,
    url: link(world, path),
    links: {
      variables: link(world, `${path}/Variables`),
      deployments: link(world, `${path}/Deployments`),
      logs: link(world, `${path}/Logs`),
    },
  };
}

function showDeployment(world: World, deployment: Deployment): unknown {
  const date = showDate(world, deployment.createdMs);
  return {
    sid: deployment.sid,
    account_sid: world.options.accountSid,
    service_sid: deployment.serviceSid,
    environment_sid: deployment.environmentSid,
    build_sid: deployment.buildSid,
    date_created: date,
    date_updated: date,
    url: link(
      world,
      `/v1/Services/${deployment.serviceSid}/Environments/${deployment.environmentSid}/Deployments/${deployment.sid}`,
    ),
  };
}

/** Names of a new environment; `domainName` only when no listener shall play it. */
export interface EnvironmentNames {
  readonly uniqueName: string;
  readonly domainSuffix?: string | null | undefined;
  readonly domainName?: string | undefined;
  /** Ms since the epoch (default now). */
  readonly createdMs?: number;
}

/** Adds an environment with a listener for its domain (unless the domain is named), nothing live in it. */
export async function openEnvironment(world: World, service: Service, names: EnvironmentNames): Promise<Environment> {
  const sid = world.makeSid('ZE');
  const live = () => world.environments.find((environment) => environment.sid === sid)?.buildSid ?? null;
  const variables = () =>
    Object.fromEntries(
      world.variables.filter(({ environmentSid }) => environmentSid === sid).map(({ key, value }) => [key, value]),
    );
  const own = { sid, serviceSid: service.sid, uniqueName: names.uniqueName };
  const domain =
    names.domainName === undefined ? await startDomain(world, own, live, variables) : unservedDomain(names.domainName);
  const environment: Environment = {
    sid,
    serviceSid: service.sid,
    uniqueName: names.uniqueName,
    domainSuffix: names.domainSuffix ?? null,
    domainName: domain.name,
    buildSid: null,
    createdMs: names.createdMs ?? world.now(),
    domain,
  };
  world.environments.push(environment);
  return environment;
}

/** Makes a Build live (null takes the environment down) and notes the Deployment. */
export function recordDeployment(
  world: World,
  environment: Environment,
  buildSid: string | null,
  createdMs = world.now(),
): Deployment {
  const { sid: environmentSid, serviceSid } = environment;
  const deployment: Deployment = {
    sid: world.makeSid('ZD'),
    serviceSid,
    environmentSid,
    buildSid,
    createdMs,
  };
  world.deployments.push(deployment);
  environment.domain.linger(environment.buildSid);
  environment.buildSid = buildSid;
  return deployment;
}

/** The environment named in the path. */
export function findEnvironment(world: World, call: Call): Environment | undefined {
  const service = findService(world, call);
  return world.environments.find(
    (environment) => environment.sid === call.params['environment'] && environment.serviceSid === service?.sid,
  );
}

/** `GET …/Environments` */
export function listEnvironments(world: World, call: Call): Answer {
  const service = findService(world, call);
  if (!service) return notFound(call);
  const items = world.environments.filter((environment) => environment.serviceSid === service.sid).toReversed();
  return page(world, call, 'environments', items, (environment) => showEnvironment(world, environment));
}

/** `GET …/Environments/{environment}` */
export function fetchEnvironment(world: World, call: Call): Answer {
  const environment = findEnvironment(world, call);
  return environment ? { status: 200, body: showEnvironment(world, environment) } : notFound(call);
}

/** `POST …/Environments` with `UniqueName` and, but for production, `DomainSuffix` (up to 16 characters [D]) */
export async function createEnvironment(world: World, call: Call): Promise<Answer> {
  const service = findService(world, call);
  if (!service) return notFound(call);
  const uniqueName = field(call, 'UniqueName');
  const domainSuffix = field(call, 'DomainSuffix') ?? null;
  if (!uniqueName) return refuse(400, 20001, 'Missing required parameter UniqueName in the post body');
  if (domainSuffix !== null && !/^[a-z0-9-]{1,16}$/i.test(domainSuffix))
    return refuse(400, 20001, `Invalid DomainSuffix: ${domainSuffix}`);
  const siblings = world.environments.filter((environment) => environment.serviceSid === service.sid);
  if (siblings.some((environment) => environment.uniqueName === uniqueName))
    return refuse(409, 20409, `Environment with UniqueName ${uniqueName} already exists`);
  if (siblings.some((environment) => environment.domainSuffix === domainSuffix))
    return refuse(409, 20409, `Environment with DomainSuffix ${domainSuffix ?? '(none)'} already exists`);
  // That there is a limit is on an old page, how Twilio words it is not known. [U]
  if (siblings.length >= (world.options.mostEnvironments ?? 25))
    return refuse(400, 20001, 'Maximum number of Environments reached');
  return {
    status: 201,
    body: showEnvironment(world, await openEnvironment(world, service, { uniqueName, domainSuffix })),
  };
}

/** `DELETE …/Environments/{environment}`. Whether one with a live Build is refused is [U]; Terraform empties it first [C]. */
export async function deleteEnvironment(world: World, call: Call): Promise<Answer> {
  const environment = findEnvironment(world, call);
  if (!environment) return notFound(call);
  if (environment.buildSid !== null && world.options.removesLive !== true)
    return refuse(400, 20001, 'Environment has an active Deployment');
  await removeEnvironment(world, environment);
  return { status: 204 };
}

/** Removes an environment with its variables, and closes its domain. */
export async function removeEnvironment(world: World, environment: Environment): Promise<void> {
  world.environments.splice(world.environments.indexOf(environment), 1);
  const left = world.variables.filter(({ environmentSid }) => environmentSid !== environment.sid);
  world.variables.splice(0, Number.POSITIVE_INFINITY, ...left);
  await environment.domain.close();
}

/**
 * `POST …/Deployments` with `BuildSid`; without it the environment is taken down [D]. The Build that is already
 * live is refused [C]. That one which is not completed is refused too is [U].
 */
export function createDeployment(world: World, call: Call): Answer {
  const environment = findEnvironment(world, call);
  if (!environment) return notFound(call);
  const buildSid = field(call, 'BuildSid') ?? null;
  if (buildSid !== null) {
    const build = world.builds.find(
      (candidate) => candidate.sid === buildSid && candidate.serviceSid === environment.serviceSid,
    );
    if (!build) return refuse(404, 20404, `The requested resource Build ${buildSid} was not found`);
    if (statusOf(build, world.now()).toLowerCase() !== 'completed')
      return refuse(400, 20001, `Build ${buildSid} is not completed`);
    if (environment.buildSid === buildSid) return refuse(400, 20001, 'Environment already has requested deployment');
  }
  return { status: 201, body: showDeployment(world, recordDeployment(world, environment, buildSid)) };
}

/** `GET …/Deployments`, newest first */
export function listDeployments(world: World, call: Call): Answer {
  const environment = findEnvironment(world, call);
  if (!environment) return notFound(call);
  const items = world.deployments.filter((deployment) => deployment.environmentSid === environment.sid).toReversed();
  return page(world, call, 'deployments', items, (deployment) => showDeployment(world, deployment));
}

/** `GET …/Deployments/{deployment}` */
export function fetchDeployment(world: World, call: Call): Answer {
  const environment = findEnvironment(world, call);
  const deployment = world.deployments.find(
    (candidate) => candidate.sid === call.params['deployment'] && candidate.environmentSid === environment?.sid,
  );
  return deployment ? { status: 200, body: showDeployment(world, deployment) } : notFound(call);
}
