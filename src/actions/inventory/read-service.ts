/** What one service tells of itself: its environments, its Builds, and what is live. */
import type { Limits } from '../../async/clock.ts';
import { isExact } from '../../model/build-equality.ts';
import type { Build, Environment, Service } from '../../model/resources.ts';
import { HANDLER } from '../../model/runtimes.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import type { Serverless } from '../../twilio/calls/serverless.ts';
import type { RequestFailure } from '../../twilio/request.ts';

/** What is kept of a live Build, as JSON: of 1500 Builds with all of their versions it would be 450 MB. */
export interface LiveBuild {
  /** `ZB…` */
  readonly sid: string;
  readonly runtime?: string;
  /** Twilio's own time of creation, in ms. */
  readonly createdAt?: number;
  /** The version of the runtime-handler that it lists. Harmless text of one line, as all of these are. */
  readonly handler?: string;
  /** How many dependencies it lists; absent where that cannot be read. */
  readonly dependencies?: number;
  /** Those that are no exact version, `lodash ^4.17.0`: {@link MOST_RANGES} at most. */
  readonly ranges: readonly string[];
}

/** An environment and what is live in it. */
export interface ListedEnvironment {
  readonly environment: Environment;
  /** Undefined: nothing is live there. */
  readonly build: LiveBuild | undefined;
}

/** A service that was read, whole or not at all. */
export type ServiceReading =
  | {
      readonly service: Service;
      readonly environments: readonly ListedEnvironment[];
      readonly builds: number;
      /** Builds that are live in no environment. */
      readonly undeployed: number;
    }
  | {
      readonly service: Service;
      readonly failure: RequestFailure;
      /** It was given up before anything was asked; `failure` is another service's. */
      readonly untried?: true;
    };

/** Ranges kept of one Build. */
const MOST_RANGES = 20;

type Reads = Pick<Serverless, 'listEnvironments' | 'pickBuilds' | 'fetchBuild'>;

/**
 * Reads a service: a request for its environments, one for each page of its Builds, and one for each live Build of which
 * the list says too little.
 */
export async function readService(serverless: Reads, service: Service, limits: Limits): Promise<ServiceReading> {
  const environments = await serverless.listEnvironments(service.sid, limits);
  const live = new Set(environments.flatMap(({ buildSid }) => buildSid ?? []));
  const known = new Map<string, LiveBuild>();
  let builds = 0;
  let deployed = 0;
  // What is not live is counted and nothing else: null.
  const pick = (build: Build) => (live.has(build.sid) ? ([describe(build), isWhole(build)] as const) : null);
  for await (const picked of serverless.pickBuilds(service.sid, 0, pick, limits)) {
    builds++;
    if (picked === null) continue;
    deployed++;
    const [build, whole] = picked;
    if (whole) known.set(build.sid, build);
  }
  for (const sid of live)
    if (!known.has(sid)) known.set(sid, describe(await serverless.fetchBuild(service.sid, sid, limits)));
  return {
    service,
    environments: environments.map((environment) => ({
      environment,
      build: environment.buildSid === undefined ? undefined : known.get(environment.buildSid),
    })),
    builds,
    undeployed: builds - deployed,
  };
}

/** Whether a list tells of the Build what is wanted here: lists may have null in any place. */
const isWhole = ({ runtime, dependencies }: Build) => runtime !== undefined && dependencies !== undefined;

function describe({ sid, runtime, createdAt, dependencies }: Build): LiveBuild {
  const handler = dependencies?.find(({ name }) => name === HANDLER)?.version;
  const ranges = (dependencies ?? []).filter(({ version }) => !isExact(version));
  return {
    sid,
    ...(runtime === undefined ? {} : { runtime }),
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(handler === undefined ? {} : { handler: sanitizeLine(handler, 60) }),
    ...(dependencies === undefined ? {} : { dependencies: dependencies.length }),
    ranges: ranges.slice(0, MOST_RANGES).map(({ name, version }) => sanitizeLine(`${name} ${version}`, 120)),
  };
}
