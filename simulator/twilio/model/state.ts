/**
 * What the stand-in for Twilio Serverless remembers: plain arrays of plain records, in the order of their
 * creation, and the one place that makes SIDs. Everything Twilio-shaped (snake case, dates, links) is made
 * from these when a request is answered.
 */

import { createHash } from 'node:crypto';
import type { TwilioOptions } from './options.ts';
import type {
  Alert,
  Build,
  Deployment,
  DomainOverride,
  Environment,
  LogLine,
  Resource,
  Service,
  Variable,
  Version,
} from './types.ts';

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
  readonly logs: LogLine[];
  readonly alerts: Alert[];
  /** How deployed domains misbehave; the first one that fits an answer counts. */
  readonly overrides: DomainOverride[];
  /** The time, in ms since the epoch. */
  readonly now: () => number;
  /** The origin that links in answers carry. */
  linksOrigin: () => string;
  /** A new SID, the same one for the same seed and history: `prefix` + 32 hexadecimal digits. */
  makeSid: (prefix: string) => string;
}

/** An empty world whose SIDs follow from `options.seed`. */
export function createWorld(options: World['options'], linksOrigin: () => string, now: () => number = Date.now): World {
  let made = 0;
  return {
    options,
    now,
    services: [],
    resources: [],
    versions: [],
    builds: [],
    environments: [],
    deployments: [],
    variables: [],
    logs: [],
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
