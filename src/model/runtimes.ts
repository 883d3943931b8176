/**
 * What is likely to go wrong, said before anything is sent. Advice and never a gate: a list of runtimes that is
 * right today locks people out on the day Twilio changes its own. Pure.
 */
import type { Contents } from './build-contents.ts';
import { isExact } from './build-equality.ts';

/** One thing that is likely to go wrong. */
export interface Warning {
  readonly title: string;
  readonly message: string;
  /** The package it is about, to point at its line. */
  readonly dependency?: string;
  /** Where it is right, Twilio refuses the Build at once, and that is explained with an annotation of its own. */
  readonly atOnce?: true;
}

/** What is known of a runtime (Twilio's runtime support page, as of November 2026). */
interface Runtime {
  /** Twilio takes no new Builds on it; the day since when, where it is known (`YYYY-MM-DD`). */
  readonly refused?: true | string;
  /** Day on which Node.js itself ends its support (Node.js release schedule); Twilio has retired runtimes after it. */
  readonly endOfLife?: string;
}

const RUNTIMES: Readonly<Record<string, Runtime>> = {
  node8: { refused: true },
  node10: { refused: true },
  node12: { refused: true },
  node14: { refused: true },
  node16: { refused: true },
  node18: { refused: '2025-11-10' },
  node20: { refused: true },
  node22: { endOfLife: '2027-04-30' },
  node24: { endOfLife: '2028-04-30' },
};

/** The runtime to move to. */
export const NEWEST_RUNTIME = 'node24';

/** How a runtime stands with Twilio, as far as is known here. */
export type RuntimeState =
  /** Twilio takes no new Builds on it; what is live goes on for now. `since`: `YYYY-MM-DD`, where it is known. */
  | { readonly state: 'retired'; readonly since?: string }
  /** Node.js ends its support after `until` (`YYYY-MM-DD`): soon, or it is `over`. Twilio has retired runtimes after that. */
  | { readonly state: 'retiring'; readonly until: string; readonly over: boolean }
  | { readonly state: 'current' }
  /** Newer than this program, or not told by Twilio. */
  | { readonly state: 'unknown' };

const DAY_MS = 24 * 3_600_000;

/** How long before the end a warning begins, in ms: time enough to plan a change. */
const NOTICE_MS = 90 * DAY_MS;

/** Runs the functions; the platform adds it to a Build that names none. */
export const HANDLER = '@twilio/runtime-handler';

/** The first with which a Build on node24 can succeed (Twilio's node24 migration page). */
export const LEAST_HANDLER = '1.2.0';

/** The state of a runtime; `today` in ms since 1970. */
export function assessRuntime(runtime: string | undefined, today: number): RuntimeState {
  const known = runtime !== undefined && Object.hasOwn(RUNTIMES, runtime) ? RUNTIMES[runtime] : undefined;
  if (known === undefined) return { state: 'unknown' };
  const { refused, endOfLife } = known;
  if (refused !== undefined) return { state: 'retired', ...(refused === true ? {} : { since: refused }) };
  if (endOfLife !== undefined && Date.parse(endOfLife) - NOTICE_MS <= today)
    return { state: 'retiring', until: endOfLife, over: today >= Date.parse(endOfLife) + DAY_MS };
  return { state: 'current' };
}

/** The warnings for a Build of these contents; `today` in ms since 1970. */
export function foresee(contents: Contents, today: number): readonly Warning[] {
  return [...foreseeRuntime(contents.runtime, today), ...foreseeHandler(contents)];
}

function foreseeRuntime(runtime: string | undefined, today: number): readonly Warning[] {
  if (runtime === undefined) {
    const message = `No “runtime” is given, so Twilio takes that of the service’s last successful Build, which may be one that it refuses by now. “runtime: ${NEWEST_RUNTIME}” says what you mean.`;
    return [{ title: 'No runtime', message }];
  }
  const known = assessRuntime(runtime, today);
  if (known.state === 'retired') {
    const since = known.since === undefined ? '' : ` since ${known.since}`;
    const message = `As far as is known here, Twilio takes no new Builds on ${runtime}${since}. It is tried all the same; “runtime: ${NEWEST_RUNTIME}” is the one to move to.`;
    return [{ title: `${runtime} is retired`, message, atOnce: true }];
  }
  if (known.state === 'retiring') {
    const message = `Node.js ${runtime.replace('node', '')} ${known.over ? 'was' : 'is'} supported until ${known.until}, and Twilio has refused new Builds on a runtime some time after that.`;
    return [{ title: `${runtime} is about to be retired`, message }];
  }
  return [];
}

/** A Build without an entry gets the platform's own handler, which fits: half of the public projects have none. */
function foreseeHandler({ dependencies = [], runtime }: Contents): readonly Warning[] {
  const version = dependencies.find(({ name }) => name === HANDLER)?.version;
  if (version === undefined || !isHandlerTooOld(runtime, version)) return [];
  const message = `${HANDLER} ${version} is older than ${LEAST_HANDLER}, and Builds on ${runtime} fail with it. Update it (2.1.2 or later is made for node24).`;
  return [{ title: 'The runtime handler is too old', message, dependency: HANDLER }];
}

/** Whether a Build on the runtime cannot succeed with this version of the runtime-handler. */
export function isHandlerTooOld(runtime: string | undefined, version: string): boolean {
  const major = Number(/^node(\d+)$/.exec(runtime ?? '')?.[1] ?? 0);
  return major >= 24 && isBelow(version, LEAST_HANDLER);
}

/** Whether every version that may be meant is older; a range with an open end is not. */
function isBelow(version: string, least: string): boolean {
  const exact = version.replace(/^~/, '');
  if (!isExact(exact)) return false;
  const [one = [], other = []] = [exact, least].map((text) => text.split(/[-+]/, 1)[0]?.split('.').map(Number) ?? []);
  for (let i = 0; i < 3; i++) {
    const difference = (one[i] ?? 0) - (other[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  // 1.2.0-beta comes before 1.2.0.
  return exact.includes('-');
}
