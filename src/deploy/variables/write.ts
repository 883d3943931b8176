/** One variable of an environment: set once, put back, or removed, and never over a change that was not seen. */
import type { Limits } from '../../async/clock.ts';
import { createOnce, type LookupResult, type RequestOutcome } from '../../async/create-once.ts';
import { type Retry, retry } from '../../async/retry.ts';
import { describeCreateEvent } from '../../explain/create-events.ts';
import type { ListedVariable } from '../../model/variables.ts';
import type { RunContext } from '../../run/context.ts';
import type { VariableCalls } from '../../twilio/calls/variables.ts';
import { classifyRead } from '../../twilio/read.ts';
import { classifyCreation, RequestFailure } from '../../twilio/request.ts';

/** What writing needs of a run. */
export interface Writer extends Pick<RunContext, 'clock' | 'random' | 'cancellation' | 'log'> {
  readonly calls: VariableCalls;
  readonly onRetry: (error: unknown, waitMs: number) => void;
}

/** What this run did to one variable, or may have done. Values are never printed. */
export interface VariableChange {
  readonly name: string;
  /** Undefined: there was none. */
  readonly before: string | undefined;
  /** Undefined: it was removed. `sid` is undefined where the answer that names it was lost. */
  readonly after: { readonly sid: string | undefined; readonly value: string } | undefined;
}

/**
 * Gives a variable its value; `seen`: what was there when it was last looked at. `onSending` is called with what the
 * request does before each one is sent. Returns undefined when it had the value already. Throws what
 * {@link createOnce} throws.
 */
export async function setVariable(
  { calls, clock, random, cancellation, log }: Writer,
  { name, value }: { readonly name: string; readonly value: string },
  seen: ListedVariable | undefined,
  limits: Limits,
  onSending: (change: VariableChange) => void,
): Promise<VariableChange | undefined> {
  let before = seen;
  let lost = false;
  const look = async (p: Limits) => findByName(await calls.list(p), name);
  const write = (p: Limits) => {
    onSending({ name, before: before?.value, after: { sid: before?.sid, value } });
    return before === undefined ? calls.create(name, value, p) : calls.update(before.sid, value, p);
  };
  const send = async (p: Limits): Promise<ListedVariable | undefined> => {
    try {
      return await write(p);
    } catch (error) {
      if (!meansOtherState(error)) throw error;
      const now = await look({ signal: limits.signal, deadline: p.deadline });
      // As it was seen: it is the value that is refused, or the request.
      if (now?.sid === before?.sid) throw error;
      if (now?.value === value) return lost ? now : undefined;
      before = now;
      limits.signal.throwIfAborted();
      return write(p);
    }
  };
  const find = async (p: Limits): Promise<LookupResult<ListedVariable>> => {
    const now = await look(p);
    if (now?.value === value) return { found: 'one', value: now };
    // What somebody else wrote meanwhile is what there was before.
    before = now;
    return { found: 'none' };
  };
  const onEvent: Parameters<typeof createOnce>[3]['onEvent'] = (event) => {
    if (event.event === 'lost') lost = true;
    log.line(describeCreateEvent('variable', event));
  };
  const creation = { send, find, judge: classifyWrite };
  const { graceSignal } = cancellation;
  const created = await createOnce(creation, clock, limits, { graceSignal, random, onEvent });
  if (created.value === undefined) return undefined;
  return { name, before: before?.value, after: created.value };
}

/** What went wrong with a GET says nothing about a variable: only a failed POST can have been processed. */
function classifyWrite(error: unknown): RequestOutcome {
  if (error instanceof RequestFailure && error.request.method === 'GET') return { outcome: 'final' };
  return classifyCreation(error);
}

/** Refusals that come of a variable that somebody else created or removed meanwhile; which status Twilio gives is not documented. */
function meansOtherState(error: unknown): boolean {
  const status = error instanceof RequestFailure && error.request.method !== 'GET' ? error.facts.status : undefined;
  return status !== undefined && [400, 404, 409, 410].includes(status);
}

const findByName = (listed: readonly ListedVariable[], name: string) => listed.find(({ key }) => key === name);

/**
 * Puts one change back; every request is preceded by its own look. `left`: somebody else has changed the variable
 * since, so it stays as it is. Throws the last {@link RequestFailure}, or the signal's reason.
 */
export function putBack(writer: Writer, change: VariableChange, limits: Limits): Promise<'back' | 'left'> {
  const { name, before, after } = change;
  return repeat(writer, limits, async (p) => {
    const now = findByName(await writer.calls.list(p), name);
    if (now?.value === before) return 'back';
    const ours =
      after === undefined
        ? now === undefined
        : now?.value === after.value && (after.sid === undefined || now.sid === after.sid);
    if (!ours) return 'left';
    if (now === undefined) await writer.calls.create(name, before ?? '', p);
    else if (before === undefined) await writer.calls.remove(now.sid, p);
    else await writer.calls.update(now.sid, before, p);
    return 'back';
  });
}

/**
 * Removes a variable as it was seen; `left`: it is another by now, `gone`: somebody else has removed it. `onSending` is
 * called before each request. Throws as {@link putBack} does.
 */
export function removeVariable(
  writer: Writer,
  seen: ListedVariable,
  limits: Limits,
  onSending: () => void,
): Promise<'removed' | 'left' | 'gone'> {
  let lost = false;
  return repeat(writer, limits, async (p) => {
    const now = findByName(await writer.calls.list(p), seen.key);
    if (now === undefined) return lost ? 'removed' : 'gone';
    if (now.sid !== seen.sid || now.value !== seen.value) return 'left';
    onSending();
    try {
      await writer.calls.remove(now.sid, p);
    } catch (error) {
      lost ||= error instanceof RequestFailure && error.facts.class === 'unknown';
      throw error;
    }
    return 'removed';
  });
}

/** Each attempt looks first, so what was lost, or refused because something had changed, may be tried again. */
function repeat<T>({ clock, random, onRetry }: Writer, limits: Limits, attempt: (p: Limits) => Promise<T>): Promise<T> {
  let refusals = 0;
  const judge = (error: unknown): Retry =>
    meansOtherState(error) && ++refusals < 3 ? { again: true } : classifyRead(error);
  return retry(attempt, limits, { clock, random, judge, budgetMs: () => Number.POSITIVE_INFINITY, onFailure: onRetry });
}
