/**
 * Is what went live healthy? Pure but for its ports: a probe and a clock.
 *
 * Two kinds of bad news are kept apart, because only one of them says something about the Build: a domain
 * that answers wrongly is `unhealthy`; one that this runner cannot reach (DNS, TLS, a proxy) is `unverified`,
 * and putting an old Build back for the sake of a runner's network would make an outage of a hiccup.
 */
import type { Clock } from '../async/clock.ts';
import type { HealthPath } from '../inputs/deploy.ts';
import type { FailedPath, HealthyPath } from '../report/facts.ts';
import type { Answered, Probe, ProbeAnswer } from '../run/http-probe.ts';
import { findReason } from './answer-text.ts';

/** A path and what was last found there. `words`: `200`, `404`, `200 instead of 403`, `host name not found`. */
export interface ProbeResult extends FailedPath {
  readonly result: 'pass' | 'wrong' | 'unreachable';
}

/** What a health check found. */
export type Health =
  | { readonly health: 'healthy'; readonly passed: readonly HealthyPath[] }
  /** `failing`: the paths that did not pass often enough, with their last failure; never empty. */
  | { readonly health: 'unhealthy' | 'unverified'; readonly failing: readonly ProbeResult[] };

/** What counts as healthy. */
export interface HealthPolicy {
  /** Passes in a row that every path needs; so many times in a row unreachable, and wrong answers before no longer count. */
  readonly passes: number;
  /** Between the beginnings of two rounds, in ms. */
  readonly intervalMs: number;
  /** One path, its redirects included, may take this long in a round, in ms. */
  readonly timeLimitMs: number;
  /** The same 5xx so often in a row, and over so long in ms, is the verdict: a deploy arrives everywhere sooner. */
  readonly steadyTimes: number;
  readonly steadyMs: number;
}

/** Three passes in a row, two seconds apart. */
export const HEALTH_POLICY: HealthPolicy = {
  passes: 3,
  intervalMs: 2_000,
  timeLimitMs: 10_000,
  steadyTimes: 10,
  steadyMs: 15_000,
};

/** More redirects than any working path has. */
const MAX_REDIRECTS = 5;

/** How often an unreachable domain is tried before the deploy. */
export const PROBES_BEFORE = 3;
/** How far apart these tries are, in ms. */
export const PROBE_PAUSE_MS = 1_000;

/** What to check, through which ports. */
export interface HealthCheck {
  /** Scheme, host and port of the environment. */
  readonly origin: string;
  readonly paths: readonly HealthPath[];
  readonly probe: Probe;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly policy: HealthPolicy;
  /** No round begins later than this after the first, in ms. */
  readonly withinMs: number;
  /** Called with what each path answered, round by round. */
  readonly onFinding: (finding: ProbeResult) => void;
  /** What is found without the values that nobody may read. */
  readonly hide: (text: string) => string;
}

/** Looks at every path once, before anything is changed. Returns what did not pass. */
export async function probeBefore(check: HealthCheck): Promise<readonly ProbeResult[]> {
  const { clock, signal } = check;
  for (let tries = 1; ; tries++) {
    const findings = await Promise.all(check.paths.map((path) => lookAt(check, path, false)));
    const unreachable = findings.filter(({ result }) => result === 'unreachable');
    if (unreachable.length > 0 && tries < PROBES_BEFORE) {
      await clock.sleep(PROBE_PAUSE_MS, signal);
      continue;
    }
    for (const finding of findings) check.onFinding(finding);
    return findings.filter(({ result }) => result !== 'pass');
  }
}

/** What is known of a path while it is checked. */
interface PathState {
  readonly path: HealthPath;
  /** Of its wrong answers. */
  readonly requestIds: string[];
  passes: number;
  misses: number;
  /** The last failure that says something. */
  failure: ProbeResult | undefined;
  /** Answers in a row with the same 5xx, since the first of them on the clock in ms. */
  same: { readonly status: number; readonly since: number; readonly times: number } | undefined;
  /** The last pass. */
  pass: HealthyPath | undefined;
}

/** Probes in rounds until every path has passed often enough in a row, one fails for certain, or the time is up. */
export async function checkHealth(check: HealthCheck): Promise<Health> {
  const { clock, signal, policy } = check;
  const states = check.paths.map(
    (path): PathState => ({
      path,
      requestIds: [],
      passes: 0,
      misses: 0,
      failure: undefined,
      same: undefined,
      pass: undefined,
    }),
  );
  const deadline = clock.now() + check.withinMs;
  for (;;) {
    const next = clock.now() + policy.intervalMs;
    await Promise.all(states.map((state) => probeOnce(check, state)));
    if (states.every(({ passes }) => passes >= policy.passes))
      return { health: 'healthy', passed: states.flatMap(({ pass }) => pass ?? []) };
    if (states.some(({ failure }) => failure?.steadyMs !== undefined)) break;
    if (Math.max(next, clock.now()) > deadline) break;
    await clock.sleep(Math.max(0, next - clock.now()), signal);
  }
  const failing = states
    .filter(({ passes }) => passes < policy.passes)
    .map(({ path: { path }, passes, failure, requestIds }): ProbeResult => {
      const words = `healthy, but only ${passes} of ${policy.passes} times before the time was up`;
      return failure === undefined ? { path, result: 'pass', words } : withIds(failure, requestIds);
    });
  return { health: failing.some(({ result }) => result === 'wrong') ? 'unhealthy' : 'unverified', failing };
}

async function probeOnce(check: HealthCheck, state: PathState): Promise<void> {
  const { policy, clock } = check;
  const asked = clock.now();
  const { requestIds = [], ...finding } = await lookAt(check, state.path, true);
  const { path, status, result } = finding;
  if (result === 'pass' && status !== undefined) state.pass = { path, status, ms: clock.now() - asked };
  state.requestIds.push(...requestIds);
  state.passes = finding.result === 'pass' ? state.passes + 1 : 0;
  state.misses = finding.result === 'unreachable' ? state.misses + 1 : 0;
  const steadyMs = followSame(state, finding, clock.now(), policy);
  // One lost connection at the end must not hide that the domain answered wrongly for a minute.
  const outweighs = state.failure === undefined || state.misses === 0 || state.misses >= policy.passes;
  if (finding.result !== 'pass' && outweighs)
    state.failure = { ...keepReason(finding, state.failure), ...(steadyMs === undefined ? {} : { steadyMs }) };
  check.onFinding(finding);
}

/**
 * How long a path has answered with one 5xx, once that is certain. A 404, a 403 or a lost connection may be a deploy
 * that has not arrived everywhere, and a pass may be the Build of before: after any of them the count begins anew.
 */
function followSame(state: PathState, { result, status }: ProbeResult, now: number, policy: HealthPolicy) {
  if (result !== 'wrong' || status === undefined || status < 500) {
    state.same = undefined;
    return undefined;
  }
  const { since, times } = state.same?.status === status ? state.same : { since: now, times: 0 };
  state.same = { status, since, times: times + 1 };
  return times + 1 >= policy.steadyTimes && now - since >= policy.steadyMs ? now - since : undefined;
}

/** A body that came too slowly once does not take away what the same answer said before. */
function keepReason(finding: ProbeResult, before: ProbeResult | undefined): ProbeResult {
  const same = finding.text === undefined && before?.text !== undefined && before.status === finding.status;
  return same ? { ...before, words: finding.words } : finding;
}

const withIds = (finding: ProbeResult, requestIds: readonly string[]): ProbeResult =>
  requestIds.length === 0 ? finding : { ...finding, requestIds };

/** One path: GET, redirects on the same host followed, judged. `explains`: of a wrong answer the body is read, too. */
async function lookAt(check: HealthCheck, expected: HealthPath, explains: boolean): Promise<ProbeResult> {
  const { origin, probe, clock, signal, policy, hide } = check;
  const deadline = clock.now() + policy.timeLimitMs;
  // By hand and not by new URL(path, origin), which would take `//elsewhere/` for another host.
  let url = origin + expected.path;
  const requestIds: string[] = [];
  for (let redirects = 0; ; redirects++) {
    const follow = (answer: ProbeAnswer) =>
      redirects < MAX_REDIRECTS && clock.now() < deadline ? redirectOf(answer, expected, url) : undefined;
    const wantsBody = (answer: Answered) =>
      explains && follow(answer) === undefined && judgeAnswer(answer, expected, url, hide).result === 'wrong';
    const answer = await probe(url, { signal, timeLimitMs: Math.max(1, deadline - clock.now()), wantsBody });
    if (answer.kind === 'answer') requestIds.push(...(answer.requestIds ?? []));
    const target = follow(answer);
    if (target === undefined) {
      const finding = judgeAnswer(answer, expected, url, hide);
      return finding.result === 'wrong' ? withIds(finding, requestIds) : finding;
    }
    url = target;
  }
}

/** Where a redirect leads, if it is to be followed: on the same origin, and not when a redirect is what is expected. */
function redirectOf(answer: ProbeAnswer, expected: HealthPath, from: string): string | undefined {
  if (answer.kind !== 'answer' || answer.location === undefined || !isRedirect(answer.status)) return undefined;
  if (expected.statuses.some((status) => status === '3xx' || isRedirect(Number(status)))) return undefined;
  const target = URL.parse(answer.location, from);
  return target !== null && target.origin === new URL(from).origin ? target.href : undefined;
}

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status);

/** Whether an answer is the expected one, and what it says if it is not. */
function judgeAnswer(
  answer: ProbeAnswer,
  { path, statuses }: HealthPath,
  url: string,
  hide: HealthCheck['hide'],
): ProbeResult {
  if (answer.kind === 'unreachable') return { path, result: 'unreachable', words: answer.words };
  if (answer.kind === 'silence') return { path, result: 'wrong', words: answer.words };
  const { status, location, body } = answer;
  const expected = statuses.length === 0 ? ['2xx'] : statuses;
  // Of a class, what is not its first digit is `xx`.
  if (expected.some((one) => String(status).startsWith(one.replace('xx', ''))))
    return { path, result: 'pass', words: String(status), status };
  const where = isRedirect(status) && location !== undefined ? ` (${hide(describeRedirect(location, url))})` : '';
  // Everybody knows that 404 is no success.
  const instead = statuses.length === 0 && status >= 400 ? '' : ` instead of ${expected.join(' or ')}`;
  return { path, result: 'wrong', words: `${status}${where}${instead}`, status, ...(body && findReason(body, hide)) };
}

function describeRedirect(location: string, from: string): string {
  const target = URL.parse(location, from);
  if (target === null) return 'a redirect to something that is no address';
  return target.origin === new URL(from).origin ? 'one redirect after the other' : `a redirect to ${target.origin}`;
}
