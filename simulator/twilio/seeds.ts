/** What tests put into the stand-in before (or while) the action runs. Nothing here is a request. */

import type { World } from './model/state.ts';
import type {
  Alert,
  Build,
  Dependency,
  Deployment,
  Environment,
  LogLine,
  Resource,
  Service,
  Variable,
  Version,
  VersionKind,
  Visibility,
} from './model/types.ts';
import { openEnvironment, recordDeployment, removeEnvironment } from './resources/environments.ts';

/** A service: names and, for a foreign one, the account. */
export interface ServiceSeed {
  readonly uniqueName?: string;
  readonly friendlyName?: string;
  readonly accountSid?: string;
}

/** A version. Adding the same path again adds a newer version of the same resource. */
export interface VersionSeed {
  readonly service?: Service;
  readonly visibility?: Visibility;
  readonly content?: string | Buffer;
  readonly contentType?: string;
}

/**
 * A Build. Without `functions` and `assets` it holds the newest version of each path of its service. `status`
 * (default `completed`) stays as it is, but `building` runs by the options `buildMs` and `outcome` from
 * `dateCreated` on. `dateCreated` is a Date or ms since the epoch (default now).
 */
export interface BuildSeed {
  readonly service?: Service;
  readonly functions?: readonly Version[];
  readonly assets?: readonly Version[];
  readonly dependencies?: readonly Dependency[];
  readonly runtime?: string;
  readonly status?: string;
  readonly dateCreated?: Date | number;
}

/** An environment; `build` is live in it since `dateCreated` (with a Deployment for it). */
export interface EnvironmentSeed {
  readonly service?: Service;
  readonly uniqueName?: string;
  /** null or absent: production. */
  readonly domainSuffix?: string | null;
  /** A name that is not served, e.g. `nowhere.invalid`, and so no listener. */
  readonly domainName?: string;
  readonly build?: Build;
  /** A Date or ms since the epoch (default now). */
  readonly dateCreated?: Date | number;
}

/** An alert. `atMs` is ms since the epoch (default now). */
export interface AlertSeed {
  readonly text: string;
  readonly code?: string | number;
  readonly level?: string;
  readonly resourceSid?: string;
  readonly serviceSid?: string;
  readonly atMs?: number;
}

/** A line of a log, of somebody else's request unless one is named. `atMs` is ms since the epoch (default now). */
export interface LogSeed {
  readonly message: string;
  readonly level?: string;
  readonly requestSid?: string | null;
  readonly atMs?: number;
}

/** The seeding half of a stand-in. */
export interface Seeds {
  addService: (seed?: ServiceSeed) => Service;
  addFunction: (path: string, seed?: VersionSeed) => Version;
  addAsset: (path: string, seed?: VersionSeed) => Version;
  addBuild: (seed?: BuildSeed) => Build;
  /** Resolves once its domain is served. */
  addEnvironment: (seed?: EnvironmentSeed) => Promise<Environment>;
  /** As somebody else would; resolves once its domain is closed. */
  removeEnvironment: (environment: Environment) => Promise<void>;
  addVariable: (environment: Environment, key: string, value: string) => Variable;
  addAlert: (seed: AlertSeed) => Alert;
  addLog: (environment: Environment, seed: LogSeed) => LogLine;
  /** Makes a Build live as somebody else would; null takes the environment down. */
  deploy: (environment: Environment, build: Build | null) => Deployment;
}

function addVersion(world: World, kind: VersionKind, service: Service, path: string, seed: VersionSeed): Version {
  const name = path.replace(/^\//, '') || 'index';
  const createdMs = world.now();
  const known = world.resources.find(
    (resource) => resource.kind === kind && resource.serviceSid === service.sid && resource.friendlyName === path,
  );
  const resource: Resource = known ?? {
    sid: world.makeSid('ZH'),
    kind,
    serviceSid: service.sid,
    friendlyName: path,
    createdMs,
  };
  if (!known) world.resources.push(resource);
  const version: Version = {
    sid: world.makeSid('ZN'),
    kind,
    serviceSid: service.sid,
    resourceSid: resource.sid,
    path,
    visibility: seed.visibility ?? 'public',
    content: Buffer.from(
      seed.content ?? `exports.handler = (context, event, callback) => callback(null, '${name}');\n`,
    ),
    contentType: seed.contentType ?? (kind === 'function' ? 'application/javascript' : 'text/plain'),
    filename: kind === 'function' ? `${name}.js` : name,
    createdMs,
  };
  world.versions.push(version);
  return version;
}

function newestVersions(world: World, service: Service, kind: VersionKind): Version[] {
  const mine = world.versions.filter((version) => version.kind === kind && version.serviceSid === service.sid);
  return [...new Map(mine.map((version) => [version.path, version])).values()];
}

function addBuild(world: World, service: Service, seed: BuildSeed): Build {
  const createdMs = Number(seed.dateCreated ?? world.now());
  const given = seed.functions !== undefined || seed.assets !== undefined;
  const build: Build = {
    sid: world.makeSid('ZB'),
    serviceSid: service.sid,
    functionVersions: seed.functions ?? (given ? [] : newestVersions(world, service, 'function')),
    assetVersions: seed.assets ?? (given ? [] : newestVersions(world, service, 'asset')),
    dependencies: seed.dependencies ?? [],
    runtime: seed.runtime ?? 'node22',
    createdMs,
    listedMs: createdMs,
    endsMs: createdMs,
    outcome: seed.status ?? 'completed',
    looks: 0,
    request: undefined,
  };
  if (seed.status === 'building') {
    const { buildMs = 3000, outcome = 'completed' } = world.options;
    build.endsMs = createdMs + (typeof buildMs === 'function' ? buildMs(build) : buildMs);
    build.outcome = typeof outcome === 'function' ? outcome(build) : outcome;
  }
  world.builds.push(build);
  return build;
}

function addService(world: World, seed: ServiceSeed): Service {
  const uniqueName = seed.uniqueName ?? `service-${world.services.length + 1}`;
  const { friendlyName = uniqueName, accountSid = world.options.accountSid } = seed;
  const service: Service = {
    sid: world.makeSid('ZS'),
    accountSid,
    uniqueName,
    friendlyName,
    createdMs: world.now(),
  };
  world.services.push(service);
  return service;
}

async function addEnvironment(world: World, service: Service, seed: EnvironmentSeed): Promise<Environment> {
  const { domainSuffix = null, domainName } = seed;
  const uniqueName = seed.uniqueName ?? (domainSuffix ? `${domainSuffix}-environment` : 'production');
  const environment = await openEnvironment(world, service, {
    uniqueName,
    domainSuffix,
    domainName,
    ...(seed.dateCreated === undefined ? {} : { createdMs: Number(seed.dateCreated) }),
  });
  if (seed.build) recordDeployment(world, environment, seed.build.sid, Number(seed.dateCreated ?? world.now()));
  return environment;
}

/** The seeding half for a world whose first service is `home()`. */
export function createSeeds(world: World, home: () => Service): Seeds {
  return {
    addService: (seed = {}) => addService(world, seed),
    addFunction: (path, seed = {}) => addVersion(world, 'function', seed.service ?? home(), path, seed),
    addAsset: (path, seed = {}) => addVersion(world, 'asset', seed.service ?? home(), path, seed),
    addBuild: (seed = {}) => addBuild(world, seed.service ?? home(), seed),
    addEnvironment: (seed = {}) => addEnvironment(world, seed.service ?? home(), seed),
    removeEnvironment: (environment) => removeEnvironment(world, environment),
    addVariable: ({ serviceSid, sid: environmentSid }, key, value) => {
      const variable = { sid: world.makeSid('ZV'), serviceSid, environmentSid, key, value, createdMs: world.now() };
      world.variables.push(variable);
      return variable;
    },
    addAlert: ({ text, code = 82003, level = 'error', resourceSid, serviceSid, atMs = world.now() }) => {
      const sids = { resourceSid: resourceSid ?? null, serviceSid: serviceSid ?? null };
      const alert: Alert = { sid: world.makeSid('NO'), text, code: String(code), level, ...sids, generatedMs: atMs };
      world.alerts.push(alert);
      return alert;
    },
    addLog: ({ serviceSid, sid: environmentSid, buildSid }, { message, level = 'info', requestSid, atMs }) => {
      const line: LogLine = {
        sid: world.makeSid('NO'),
        ...{ serviceSid, environmentSid, buildSid, deploymentSid: null, functionSid: null },
        requestSid: requestSid === undefined ? world.makeSid('RQ') : requestSid,
        ...{ level, message, createdMs: atMs ?? world.now() },
      };
      world.logs.push(line);
      return line;
    },
    deploy: (environment, build) => recordDeployment(world, environment, build?.sid ?? null),
  };
}
