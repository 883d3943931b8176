/**
 * What the stand-in for Twilio Serverless remembers: plain arrays of plain records, in the order of their
 * creation, and the one place that makes SIDs. Everything Twilio-shaped (snake case, dates, links) is made
 * from these when a request is answered.
 */
import { createHash } from 'node:crypto';
import type { DomainOverride, EnvironmentDomain } from './domains.ts';
import type { TwilioOptions } from './options.ts';

/** Who may call a function or load an asset. [D] Function Version resource */
export type Visibility = 'public' | 'protected' | 'private';

/** What a version is a version of. */
export type VersionKind = 'function' | 'asset';

/** One package of a Build: an npm name and a version or range. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
}

/** A service (`ZS…`). `accountSid` differs from the simulator's only when a test says so. */
export interface Service {
  readonly sid: string;
  readonly accountSid: string;
  readonly uniqueName: string;
  readonly friendlyName: string;
  readonly createdMs: number;
}

/** A Function or Asset resource (`ZH…`), the thing that versions are uploaded to. */
export interface Resource {
  readonly sid: string;
  readonly kind: VersionKind;
  readonly serviceSid: string;
  readonly friendlyName: string;
  readonly createdMs: number;
}

/** An uploaded version (`ZN…`) with its bytes. */
export interface Version {
  readonly sid: string;
  readonly kind: VersionKind;
  readonly serviceSid: string;
  readonly resourceSid: string;
  readonly path: string;
  readonly visibility: Visibility;
  readonly content: Buffer;
  readonly contentType: string;
  readonly filename: string;
  readonly createdMs: number;
}

/**
 * How a Build ends. A plain string is its last status (`completed`, `failed`, or anything else), reached when
 * its time is over; `never` builds for ever; a list of strings is one status per look at its Status (the last
 * one stays); a list of `{ afterMs, status }` is a status by time since creation, in ms.
 */
export type Outcome = string | readonly string[] | readonly { readonly afterMs: number; readonly status: string }[];

/** A Build (`ZB…`). Times are ms since the epoch by this machine's clock. */
export interface Build {
  readonly sid: string;
  readonly serviceSid: string;
  readonly functionVersions: readonly Version[];
  readonly assetVersions: readonly Version[];
  readonly dependencies: readonly Dependency[];
  readonly runtime: string;
  readonly createdMs: number;
  /** When a list first shows it. */
  readonly listedMs: number;
  /** When `outcome` is reached, for a plain-string outcome. */
  endsMs: number;
  outcome: Outcome;
  /** How often its Status was asked for. */
  looks: number;
  /** Index in `twilio.requests` of the request that created it; undefined when seeded by a test. */
  readonly request: number | undefined;
}

/** An environment (`ZE…`) and the listener that plays its domain. */
export interface Environment {
  readonly sid: string;
  readonly serviceSid: string;
  readonly uniqueName: string;
  readonly domainSuffix: string | null;
  readonly domainName: string;
  /** The live Build. */
  buildSid: string | null;
  readonly createdMs: number;
  readonly domain: EnvironmentDomain;
}

/** A Deployment (`ZD…`). `buildSid` is null when it took the environment down. */
export interface Deployment {
  readonly sid: string;
  readonly serviceSid: string;
  readonly environmentSid: string;
  readonly buildSid: string | null;
  readonly createdMs: number;
}

/** A variable (`ZV…`) of an environment. */
export interface Variable {
  readonly sid: string;
  readonly serviceSid: string;
  readonly environmentSid: string;
  readonly key: string;
  readonly value: string;
  readonly createdMs: number;
}

/** An entry of Twilio's Debugger (`NO…`). */
export interface Alert {
  readonly sid: string;
  readonly text: string;
  readonly code: string;
  readonly level: string;
  readonly resourceSid: string | null;
  readonly serviceSid: string | null;
  readonly generatedMs: number;
}

/** Everything the stand-in knows. The arrays are live: tests may read and change them at any moment. */
export interface World {
  readonly options: TwilioOptions & { readonly accountSid: string };
  readonly services: Service[];
  readonly resources: Resource[];
  readonly versions: Version[];
  readonly builds: Build[];
  readonly environments: Environment[];
  readonly deployments: Deployment[];
  readonly variables: Variable[];
  readonly alerts: Alert[];
  /** How deployed domains misbehave; the first one that fits an answer counts. */
  readonly overrides: DomainOverride[];
  /** The origin that links in answers carry. */
  linksOrigin: () => string;
  /** A new SID, the same one for the same seed and history: `prefix` + 32 hexadecimal digits. */
  makeSid: (prefix: string) => string;
}

/** An empty world whose SIDs follow from `options.seed`. */
export function createWorld(options: World['options'], linksOrigin: () => string): World {
  let made = 0;
  return {
    options,
    services: [],
    resources: [],
    versions: [],
    builds: [],
    environments: [],
    deployments: [],
    variables: [],
    alerts: [],
    overrides: [],
    linksOrigin,
    makeSid: (prefix) => prefix + digest(`${options.seed ?? 1}:${prefix}:${made++}`).slice(0, 32),
  };
}

/** Hexadecimal SHA-256: the source of SIDs and of "random" orders that can be repeated. */
export function digest(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The Build's status at this moment. Only a look at its Status moves a per-look script on. */
export function statusOf(build: Build, nowMs = Date.now()): string {
  const { outcome } = build;
  if (typeof outcome === 'string') return outcome === 'never' || nowMs < build.endsMs ? 'building' : outcome;
  const ages = nowMs - build.createdMs;
  let status = 'building';
  for (const [index, step] of outcome.entries()) {
    if (typeof step === 'string' ? index <= Math.max(0, build.looks - 1) : step.afterMs <= ages) {
      status = typeof step === 'string' ? step : step.status;
    }
  }
  return status;
}
