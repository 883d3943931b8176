import { LAST_LOOK_MS, type Limits } from '../async/clock.ts';
import { messageOf } from '../model/errors.ts';
import type { Target } from '../report/outcome.ts';
import type { RunContext } from '../run/context.ts';
import { yamlLine } from '../text/yaml.ts';
import { CONFIRM_MS } from './budgets.ts';

/** Notes what is live: as a fact for every report, and in the output that is true whenever the step ends. */
export function noteLive({ outputs }: RunContext, target: Target, live: string | null | undefined): void {
  target.live = live;
  outputs.set('live-build-sid', live ?? '');
}

/** Twilio shows a Deployment at once, as far as is known; should it lag, so many looks are taken, a second apart. */
const LAG_LOOKS = 5;

/**
 * Sees the Build live. `stale` is what was live before it, which a list that lags may still show. Throws
 * {@link Superseded} when something else is live.
 */
export async function seeLive(
  run: RunContext,
  target: Target,
  buildSid: string,
  stale: string | null | undefined,
  limits: Limits,
): Promise<void> {
  const { serviceSid, environmentSid = '' } = target;
  for (let looks = 1; ; looks++) {
    const { buildSid: live } = await run.serverless.fetchEnvironment(serviceSid, environmentSid, limits);
    if (live === buildSid) return;
    if ((live ?? null) !== stale || looks === LAG_LOOKS) throw new Superseded(live, buildSid);
    await run.clock.sleep(1_000, limits.signal);
  }
}

/** `Build ZB… is live in production.` */
export function describeLive({ live, name }: Target): string {
  if (live === undefined) return `What is live in ${name} could not be learnt.`;
  return live === null ? `Nothing is live in ${name}.` : `Build ${live} is live in ${name}.`;
}

/** How to put the Build back that was live before; '' when there is none, or when it is live. */
export function adviseBack({ previous, live, name }: Target): string {
  if (previous === undefined || previous === null || previous === live) return '';
  return `To put the Build back that was live before, run the step with “build-sid: ${previous}”, “${yamlLine('environment', name)}” and “allow-removals: true” in place of the inputs that describe contents.`;
}

/** Asks once more what is live, after a request whose answer is not known. The truth may stay unknown. */
export async function learnLive(run: RunContext, target: Target): Promise<void> {
  const { serverless, cancellation, clock, log } = run;
  const { environmentSid, serviceSid } = target;
  if (environmentSid === undefined) return;
  try {
    const limitMs = cancellation.signal.aborted ? LAST_LOOK_MS : CONFIRM_MS;
    // No signal ends it: after a cancel it is the last thing to do, and the request before may have used up the grace period.
    const limits = { signal: new AbortController().signal, deadline: clock.now() + limitMs };
    const { buildSid } = await serverless.fetchEnvironment(serviceSid, environmentSid, limits);
    noteLive(run, target, buildSid ?? null);
  } catch (error) {
    log.debug(`Reading what is live failed: ${messageOf(error)}`);
    noteLive(run, target, undefined);
  }
}

/** Something else went live meanwhile. Nothing was sent, or it was sent before that and has been replaced. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
  /** What is live instead; undefined: nothing, the environment was taken down. */
  readonly live: string | undefined;
  /** What might have been replaced; undefined: nothing was live. */
  readonly expected: string | undefined;

  constructor(live: string | undefined, expected: string | undefined) {
    super(`Meanwhile ${live ?? 'nothing'} is live.`);
    this.live = live;
    this.expected = expected;
  }
}
