/**
 * The records that the stand-in for Twilio Serverless keeps, and how the domains of its environments answer. Types
 * only, so that state, options and domains can all name them without naming each other.
 */

/** How a domain misbehaves. All fields given must fit; the first override that fits counts. */
export interface DomainOverride {
  /** Path without query; every path when left out. */
  readonly path?: string | undefined;
  /** Unique name of the environment; every environment when left out. */
  readonly environment?: string | undefined;
  /** The answering Build: its SID or a test of it; any when left out. */
  readonly build?: string | ((build: Build) => boolean) | undefined;
  /** Status to answer; a list flaps: one per request, over and over. */
  readonly status?: number | readonly number[] | undefined;
  /** Location of a redirect (with status 302 unless one is given). */
  readonly redirect?: string | undefined;
  readonly body?: string | undefined;
  /** Content-Type of `body`, instead of the usual answer's. */
  readonly type?: string | undefined;
  /** The Function throws it or calls back with it: 500 (unless a status is given) and the error as JSON. */
  readonly throws?: Pick<Error, 'name' | 'message' | 'stack'> | undefined;
  /** The Function calls back with a text as its error: 500 (unless a status is given) and the text as it is. */
  readonly callsBack?: string | undefined;
  /** The Function never calls back: 504 (unless a status is given) and Twilio's words for that. [U] */
  readonly timesOut?: true | undefined;
  /** What it writes to the environment's log each time. */
  readonly logs?: readonly Pick<LogLine, 'level' | 'message'>[] | undefined;
  /** What the Debugger has of each such request, if anything. */
  readonly alert?: Pick<Alert, 'code' | 'text'> | undefined;
  /** The answer has no header with the request's id. */
  readonly withoutId?: true | undefined;
  /** Wait before the answer, in ms; Infinity never answers. */
  readonly delayMs?: number | undefined;
  /** Only while the environment's variables are such that this is true. */
  readonly when?: ((variables: Readonly<Record<string, string>>) => boolean) | undefined;
}

/**
 * One request a domain saw. `build` is the SID of the Build that answered, `atMs` ms since the epoch, `variables` what
 * its Function read at that moment.
 */
export interface DomainRequest {
  readonly method: string;
  readonly path: string;
  readonly atMs: number;
  readonly status: number;
  readonly build: string | null;
  readonly variables: Readonly<Record<string, string>>;
  /** `RQ…` */
  readonly requestSid: string;
  /** Whether the request carried an Authorization header. It never should. */
  readonly authorised: boolean;
}

/** The listener behind an environment's `domain_name`. */
export interface EnvironmentDomain {
  /** `127.0.0.1:PORT` */
  readonly name: string;
  readonly requests: DomainRequest[];
  /** Called on each deploy: the Build that goes on answering for `options.lingerMs`. */
  linger: (previousBuildSid: string | null) => void;
  /** Connections are refused from now on. */
  down: () => void;
  up: () => Promise<void>;
  close: () => Promise<void>;
}

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
  key: string;
  value: string;
  readonly createdMs: number;
}

/** A line (`NO…`) that a Function wrote. `requestSid` is `RQ…`, or null where it is of no request. */
export interface LogLine {
  readonly sid: string;
  readonly serviceSid: string;
  readonly environmentSid: string;
  readonly buildSid: string | null;
  readonly deploymentSid: string | null;
  readonly functionSid: string | null;
  readonly requestSid: string | null;
  readonly level: string;
  readonly message: string;
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
