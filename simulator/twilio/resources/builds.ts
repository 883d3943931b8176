/** Builds: create, fetch, list, delete, status. [D] Build and Build Status resource pages */

import type { BuildShape } from '../model/options.ts';
import { digest, statusOf, type World } from '../model/state.ts';
import type { Build, Dependency, Service, Version, VersionKind } from '../model/types.ts';
import { type Answer, type Call, field, findService, link, notFound, page, refuse, showDate } from './answers.ts';

/** What the platform adds to a Build that does not name them. [C] */
export const platformDependencies: readonly Dependency[] = [
  { name: 'twilio', version: '5.10.1' },
  { name: '@twilio/runtime-handler', version: '2.1.2' },
];

function showBuildVersion(world: World, version: Version): unknown {
  return {
    sid: version.sid,
    account_sid: world.options.accountSid,
    service_sid: version.serviceSid,
    [`${version.kind}_sid`]: version.resourceSid,
    date_created: showDate(world, version.createdMs),
    path: version.path,
    visibility: version.visibility.toUpperCase(), // [D] so in the OpenAPI example of a Build, and only there
  };
}

function showVersions(world: World, versions: readonly Version[], shape: BuildShape): unknown {
  if (shape.versions === 'null') return null;
  return versions.map((version) => (shape.versions === 'sids' ? version.sid : showBuildVersion(world, version)));
}

function showDependencies(dependencies: readonly Dependency[], shape: BuildShape): unknown {
  if (shape.dependencies === 'null') return null;
  const added = shape.injected === true ? platformDependencies : shape.injected || [];
  const all = [...dependencies, ...added.filter(({ name }) => !dependencies.some((sent) => sent.name === name))];
  return shape.dependencies === 'json' ? JSON.stringify(all) : all;
}

function showStatus(status: string, shape: BuildShape): string {
  return shape.capitalised ? status.charAt(0).toUpperCase() + status.slice(1) : status;
}

/** A Build as Twilio shows it, in the shape asked for. */
function showBuild(world: World, build: Build, shape: BuildShape = world.options.shape ?? {}): unknown {
  const path = `/v1/Services/${build.serviceSid}/Builds/${build.sid}`;
  return {
    sid: build.sid,
    account_sid: world.options.accountSid,
    service_sid: build.serviceSid,
    asset_versions: showVersions(world, build.assetVersions, shape),
    function_versions: showVersions(world, build.functionVersions, shape),
    dependencies: showDependencies(build.dependencies, shape),
    runtime: build.runtime,
    status: showStatus(statusOf(build, world.now()), shape),
    date_created: showDate(world, build.createdMs),
    date_updated: showDate(world, Math.min(world.now(), build.endsMs)),
    url: link(world, path),
    links: { build_status: link(world, `${path}/Status`) },
  };
}

/** What a test or a request puts into a new Build. */
export interface BuildContents {
  readonly functionVersions: readonly Version[];
  readonly assetVersions: readonly Version[];
  readonly dependencies: readonly Dependency[];
  readonly runtime: string;
}

/** Adds a Build that starts now and behaves as `buildMs` and `outcome` say. */
function startBuild(world: World, service: Service, contents: BuildContents, request: number): Build {
  const createdMs = world.now();
  const { buildMs = 3000, outcome = 'completed', listLagMs = 0 } = world.options;
  const build: Build = {
    sid: world.makeSid('ZB'),
    serviceSid: service.sid,
    ...contents,
    createdMs,
    listedMs: createdMs + listLagMs,
    endsMs: createdMs,
    outcome: 'never',
    looks: 0,
    request,
  };
  build.endsMs = createdMs + (typeof buildMs === 'function' ? buildMs(build) : buildMs);
  build.outcome = typeof outcome === 'function' ? outcome(build) : outcome;
  world.builds.push(build);
  return build;
}

function findVersions(world: World, call: Call, service: Service, kind: VersionKind): Version[] | string {
  const key = kind === 'function' ? 'FunctionVersions' : 'AssetVersions';
  const found: Version[] = [];
  for (const [, sid] of call.form.filter(([name]) => name === key)) {
    const version = world.versions.find(
      (candidate) => candidate.sid === sid && candidate.kind === kind && candidate.serviceSid === service.sid,
    );
    if (!version)
      return /^ZN[0-9a-fA-F]{32}$/.test(sid)
        ? `${key.slice(0, -1)} ${sid} not found`
        : `Invalid ${key.slice(0, -1)} SID: ${sid}`;
    found.push(version);
  }
  return found;
}

/**
 * The `Dependencies` field: one JSON string, an array of `{"name","version"}`, and nothing else [D]; or the same in
 * literal quotes, not escaped, as the toolkit sends it [C].
 */
function parseDependencies(text: string | undefined): Dependency[] | string {
  if (text === undefined) return [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(/^"(\[.*\])"$/s.exec(text)?.[1] ?? text);
  } catch {
    return 'Dependencies is not valid JSON';
  }
  if (!Array.isArray(parsed)) return 'Dependencies must be a JSON array of objects with name and version';
  const sound = parsed.every(
    (entry) => typeof entry?.name === 'string' && typeof entry?.version === 'string' && Object.keys(entry).length === 2,
  );
  return sound ? (parsed as Dependency[]) : 'Dependencies must be a JSON array of objects with name and version';
}

function findUnknownPackage(world: World, dependencies: readonly Dependency[]): string | undefined {
  const unknown = world.options.unknownPackages ?? [];
  const missing = dependencies.find(
    ({ name, version }) => unknown.includes(name) || unknown.includes(`${name}@${version}`),
  );
  return missing && `No matching version found for ${missing.name}@${missing.version}`;
}

function chooseRuntime(world: World, call: Call, service: Service): string {
  const completed = world.builds.filter(
    (build) => build.serviceSid === service.sid && statusOf(build, world.now()).toLowerCase() === 'completed',
  );
  return field(call, 'Runtime') ?? completed.toSorted((a, b) => a.createdMs - b.createdMs).at(-1)?.runtime ?? 'node22';
}

/** The refusal of one Build too many; undefined while there is room. Builds that were seeded count for nothing. */
function refuseBuild({ options, builds, now }: World): Answer | undefined {
  if (options.buildLimit === undefined) return undefined;
  const { most, windowMs = 3_600_000, status = 429, retryAfter } = options.buildLimit;
  const created = builds.filter(({ request, createdMs }) => request !== undefined && createdMs > now() - windowMs);
  if (created.length < most) return undefined;
  const refusal =
    status === 429
      ? refuse(429, 20429, 'Too Many Requests')
      : refuse(400, 20001, `Builds are limited to less than or equal to ${most} per hour`);
  return { ...refusal, ...(retryAfter !== undefined && { headers: { 'retry-after': retryAfter } }) };
}

/** `POST …/Builds` */
export function createBuild(world: World, call: Call): Answer {
  const service = findService(world, call);
  if (!service) return notFound(call);
  const functionVersions = findVersions(world, call, service, 'function');
  const assetVersions = findVersions(world, call, service, 'asset');
  const dependencies = parseDependencies(field(call, 'Dependencies'));
  for (const part of [functionVersions, assetVersions, dependencies])
    if (typeof part === 'string') return refuse(400, 20001, part);
  const contents = {
    functionVersions,
    assetVersions,
    dependencies,
    runtime: chooseRuntime(world, call, service),
  } as BuildContents;
  if (contents.functionVersions.length + contents.assetVersions.length === 0) {
    return refuse(400, 20001, 'At least one Function Version or Asset Version is required for Build');
  }
  if (!(world.options.runtimes ?? ['node22', 'node24']).includes(contents.runtime))
    return refuse(400, 20001, `unsupported runtime: ${contents.runtime}`);
  const unknown = findUnknownPackage(world, contents.dependencies);
  if (unknown) return refuse(400, 20001, unknown);
  const refusal = refuseBuild(world);
  if (refusal) return refusal;
  return { status: 201, body: showBuild(world, startBuild(world, service, contents, call.index)) };
}

function findBuild(world: World, call: Call): Build | undefined {
  const service = findService(world, call);
  return world.builds.find((build) => build.sid === call.params['build'] && build.serviceSid === service?.sid);
}

/** `GET …/Builds/{build}` */
export function fetchBuild(world: World, call: Call): Answer {
  const build = findBuild(world, call);
  return build ? { status: 200, body: showBuild(world, build) } : notFound(call);
}

/** `GET …/Builds/{build}/Status`; counts as a look for Builds with a script of statuses. */
export function fetchStatus(world: World, call: Call): Answer {
  const build = findBuild(world, call);
  if (!build) return notFound(call);
  build.looks += 1;
  const body = {
    sid: build.sid,
    account_sid: world.options.accountSid,
    service_sid: build.serviceSid,
    status: showStatus(statusOf(build, world.now()), world.options.shape ?? {}),
    url: link(world, `/v1/Services/${build.serviceSid}/Builds/${build.sid}/Status`),
  };
  return { status: 200, body };
}

function arrange(world: World, builds: Build[]): Build[] {
  const { order = 'newest', seed = 1 } = world.options;
  if (typeof order === 'function') return builds.toSorted(order);
  if (order === 'random') return builds.toSorted((a, b) => (digest(seed + a.sid) < digest(seed + b.sid) ? -1 : 1));
  return builds.toSorted((a, b) => (order === 'newest' ? b.createdMs - a.createdMs : a.createdMs - b.createdMs));
}

/** `GET …/Builds` */
export function listBuilds(world: World, call: Call): Answer {
  const service = findService(world, call);
  if (!service) return notFound(call);
  const shown = world.builds
    .toReversed()
    .filter((build) => build.serviceSid === service.sid && build.listedMs <= world.now());
  const shape = { ...world.options.shape, ...world.options.listShape };
  return page(world, call, 'builds', arrange(world, shown), (build) => showBuild(world, build, shape));
}

/** `DELETE …/Builds/{build}`; refused while live. [C] "part of an active Deployment" */
export function deleteBuild(world: World, call: Call): Answer {
  const build = findBuild(world, call);
  if (!build) return notFound(call);
  const isLive = world.environments.some((environment) => environment.buildSid === build.sid);
  if (isLive && world.options.removesLive !== true) {
    return refuse(400, 20001, `Cannot delete Build ${build.sid}: it is part of an active Deployment`);
  }
  world.builds.splice(world.builds.indexOf(build), 1);
  return { status: 204 };
}
