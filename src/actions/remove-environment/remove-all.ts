/** Removing what was chosen, one environment after the other. */
import type { Limits } from '../../async/clock.ts';
import { removeEnvironment } from '../../deploy/removal.ts';
import { explain } from '../../explain/error.ts';
import { ActionFailure } from '../../model/errors.ts';
import type { Environment } from '../../model/resources.ts';
import type { Log } from '../../report/log.ts';
import type { Host } from '../../run/context.ts';
import { count } from '../../text/quantities.ts';
import type { RemovalCalls } from '../../twilio/calls/removal.ts';
import { isNamedBySid, type Rules } from './choice.ts';
import { nameOf, type RemovalState } from './report.ts';

/** What the removals work with. */
export interface Removals {
  readonly host: Pick<Host, 'clock' | 'random' | 'cancellation'>;
  readonly log: Log;
  readonly state: RemovalState;
  readonly calls: RemovalCalls;
  /** Reads one environment, by its SID. */
  readonly fetch: (sid: string) => (limits: Limits) => Promise<Environment>;
  readonly onRetry: (error: unknown, waitMs: number) => void;
  readonly onGone: (environment: Environment) => void;
}

/** Removes them and notes what became of each. What stopped it comes back, explained. */
export async function removeAll(
  { host, log, state, calls, fetch, onRetry, onGone }: Removals,
  due: readonly Environment[],
  rules: Rules,
): Promise<ActionFailure | undefined> {
  const { clock, random, cancellation } = host;
  const { signal, graceSignal } = cancellation;
  if (due.length > 0) log.group(`Removing ${count(due.length, 'environment')}`);
  for (const environment of due) {
    const onTakeDown = (buildSid: string) => {
      log.line(`Twilio does not remove ${nameOf(environment)} while Build ${buildSid} is live there: taking it down.`);
      state.settle(environment, { tookDown: buildSid });
    };
    const context = { calls, fetch: fetch(environment.sid), clock, random, signal, graceSignal, onRetry, onTakeDown };
    const bySid = isNamedBySid(environment, rules.environments);
    const result = await removeEnvironment(context, { environment, bySid, unchanged: rules.age !== undefined });
    if (result.end === 'stopped') {
      if (result.unanswered) log.line(state.settle(environment, { end: 'kept', reason: 'unanswered' }));
      log.endGroup();
      return explainStop(result.error, state, signal.aborted);
    }
    log.line(state.settle(environment, result));
    if (result.end !== 'kept') onGone(environment);
  }
  log.endGroup();
  return undefined;
}

/** What stopped it, and how far it had come. */
function explainStop(error: unknown, state: RemovalState, cancelled: boolean): ActionFailure {
  const { verdict, failure } = explain(error, {}, cancelled);
  const removed = state.where('removed').length;
  const kept = state.where('kept');
  const left = state.where('due').length + kept.filter(({ reason }) => reason === 'unanswered').length;
  const done = `${count(removed, 'environment')} had been removed, ${left} more were due.`;
  const down = [...state.where('due'), ...kept].flatMap(({ environment, tookDown }) =>
    tookDown ? [nameOf(environment)] : [],
  );
  const taken = down.length === 0 ? '' : ` ${down.join(', ')} may be without a live Build now.`;
  return new ActionFailure(
    verdict,
    {
      ...failure,
      why: `${cancelled ? '' : `${failure.why} `}${done}${taken}`,
      next: cancelled ? 'Run the step again: it goes on where it was.' : failure.next,
    },
    { cause: error },
  );
}
