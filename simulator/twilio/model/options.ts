/** Every knob of the stand-in for Twilio. All may be changed while it runs, through `twilio.options`. */

import type { Build, Dependency, Outcome } from './types.ts';

/** The shape Builds take in answers. Real ones vary. [D, C] */
export interface BuildShape {
  /** Version lists as objects (default, [D] OpenAPI example), bare SID strings, or null. */
  versions?: 'objects' | 'sids' | 'null' | undefined;
  /** Dependencies as an array (default), as a JSON string, or null. */
  dependencies?: 'array' | 'json' | 'null' | undefined;
  /** Add the platform's `twilio` and `@twilio/runtime-handler` when they were not sent (or the given ones). */
  injected?: boolean | readonly Dependency[] | undefined;
  /** Spell statuses as the prose of the documentation does: `Completed`. [D] Build resource page */
  capitalised?: boolean | undefined;
}

/** Where the reason of every failed Build turns up in the Debugger. That it does is unverified ([U]). */
export interface FailureAlert {
  /** Twilio's error code, e.g. 82003. */
  readonly code: string;
  readonly text: string;
  /** Which SIDs the alert carries (default `build`). */
  readonly names?: 'build' | 'service' | 'none' | undefined;
  /** How long after the end of the Build it can be seen, in ms (default 0). */
  readonly delayMs?: number | undefined;
}

/** A limit of new Builds, as a window that slides. */
export interface BuildLimit {
  readonly most: number;
  /** In ms (default an hour). */
  readonly windowMs?: number | undefined;
  /** 429 with code 20429 (default), or 400 with code 20001 and words, as Twilio refuses what is over its other limits. */
  readonly status?: 400 | 429 | undefined;
  /** `Retry-After` (default: none). */
  readonly retryAfter?: string | undefined;
}

/** How a stand-in behaves; times in ms. */
export interface TwilioOptions {
  /** Account SID that Basic auth must carry (default: a fixed AC…). */
  accountSid?: string | undefined;
  /** Auth token that goes with it (default: a fixed text that no log may contain). */
  authToken?: string | undefined;
  /** API key SID (SK…), accepted beside the account's own pair. */
  apiKey?: string | undefined;
  /** The API key's secret. */
  apiSecret?: string | undefined;
  /** Unique name of the service that exists from the start (default `greeter`). */
  serviceName?: string | undefined;
  /** From creation to the end of a Build in ms (default 3000). */
  buildMs?: number | ((build: Build) => number) | undefined;
  /** How Builds end (default `completed`). */
  outcome?: Outcome | ((build: Build) => Outcome) | undefined;
  /** An alert for every failed Build. */
  failureAlert?: FailureAlert | undefined;
  /** Runtimes that new Builds may name (default node22 and node24; [D] runtime support page). */
  runtimes?: readonly string[] | undefined;
  /** Packages the registry does not have: `name` or `name@version`. */
  unknownPackages?: readonly string[] | undefined;
  /** Shape of a single Build in answers (create, fetch). */
  shape?: BuildShape | undefined;
  /** Shape of Builds in lists, laid over `shape`. */
  listShape?: BuildShape | undefined;
  /** Order of the Builds list (default `newest` first); `random` is the same for the same seed. */
  order?: 'newest' | 'oldest' | 'random' | ((a: Build, b: Build) => number) | undefined;
  /** A new Build turns up in lists only after so many ms (default 0). */
  listLagMs?: number | undefined;
  /** Server dates are off by so many ms (default 0; Twilio's were off by 7 h until 2026-09-01 [D]). */
  skewMs?: number | undefined;
  /** Origin of `url`, `links` and `next_page_url`, e.g. `https://serverless.twilio.com` (default: its own). */
  linksOrigin?: string | undefined;
  /** The status that refuses a second variable of a name (default 409). That it is 409 is unverified ([U]). */
  duplicateVariableStatus?: 400 | 409 | undefined;
  /** Requests a second that the account may make; more get 429 with code 20429. */
  perSecond?: number | undefined;
  /** `Retry-After` of those 429s (default: none). */
  retryAfter?: string | undefined;
  /** How many Builds the account may create, and how more are refused; which status and code Twilio has for it is unverified ([U]). */
  buildLimit?: BuildLimit | undefined;
  /** Time from the request's last byte to the answer, in ms (default 0). */
  latencyMs?: number | undefined;
  /** Idle connections are closed after so many ms (default 60000). */
  keepAliveMs?: number | undefined;
  /** After a deploy the old Build goes on answering on the domain for so many ms (default 0). */
  lingerMs?: number | undefined;
  /** Header of a domain's answer that holds the request's id (default `twilio-request-id`). Which one it is, is [U]. */
  requestIdHeader?: string | undefined;
  /** A line of a log, and the alert of a request, can be read only so many ms after it came to be (default 0). */
  logLagMs?: number | undefined;
  /** A service takes so many environments (default 25). */
  mostEnvironments?: number | undefined;
  /** Removes what is live, an environment or a Build, instead of refusing that (default false). */
  removesLive?: boolean | undefined;
  /** Where SIDs and random orders come from (default 1). */
  seed?: number | undefined;
  /** Serve over TLS with this key and certificate (PEM). */
  tls?: { readonly key: string; readonly cert: string } | undefined;
  /** Listen on this port (default: a free one). */
  port?: number | undefined;
}
