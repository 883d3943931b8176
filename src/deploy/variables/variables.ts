/**
 * The variables of an environment in a deploy. They belong to the environment and not to the Build, so a change is in
 * effect at once, for the Build that is live before, too: they are set just before the Deployment, and put back when
 * the Build does not stay live.
 */
import { MayExist } from '../../async/create-once.ts';
import { messageOf } from '../../model/errors.ts';
import { type ListedVariable, planVariables, type VariableRequest } from '../../model/variables.ts';
import type { VariableFacts } from '../../report/facts.ts';
import { type RunContext, within } from '../../run/context.ts';
import { createVariableCalls, type VariableCalls } from '../../twilio/calls/variables.ts';
import type { RequestFailure } from '../../twilio/request.ts';
import { VARIABLES_MS } from '../budgets.ts';
import { deployFacts, destinationOf, fetchLive, lookAgain, Superseded } from '../live-build.ts';
import {
  addNote,
  describeDiffering,
  describeLeft,
  describePutBack,
  explainNotRemoved,
  explainNotSet,
} from './explain.ts';
import { factsOf } from './plan.ts';
import { putBack, removeVariable, setVariable, type VariableChange, type Writer } from './write.ts';

/** What this run does to the variables of one environment. */
export interface Variables {
  /** Whether this run has changed one, or may have. */
  changed(): boolean;
  /** Sets what differs, unless something else than `live` is live by now. Throws when it cannot. */
  set(live: string | undefined): Promise<void>;
  /** What is live could not be read, so nothing is removed. Throws where something was to be. */
  leaveAll(failure: RequestFailure): void;
  /** Removes what was not asked for, when that is wanted. Throws when it cannot. */
  remove(): Promise<void>;
  /** Puts back what this run changed, where nobody else has changed it since. Never throws. */
  putBack(): Promise<PutBackEnd>;
  /**
   * What ended the deploy, after the variables were put back where what was live before is live again, or still. What
   * somebody else has made live meanwhile may need them: then they are only named. `sid`: the Build. Never throws.
   */
  settle(sid: string, error: unknown): Promise<unknown>;
}

const MAY_BE_NEEDED = 'So whether something newer is live, which may need what was to be removed, is not known.';

/** What came of putting back. `whole`: everything is as it was before. */
export interface PutBackEnd {
  readonly sentence: string;
  readonly whole: boolean;
}

/** What is known of the variables while the deploy goes on. */
interface State extends Writer {
  readonly run: RunContext;
  readonly request: VariableRequest;
  /** What the last look showed, whatever it was for: minutes may pass where answers are lost. */
  readonly latest: () => readonly ListedVariable[];
  /** Done, or perhaps done, in their order; by name. */
  readonly changes: Map<string, VariableChange>;
  /** Everything that was to be set is. */
  complete: boolean;
  /** What was live when the first of them was set; undefined: nothing. */
  began: string | undefined;
  /** What may be removed at the end, as it was seen just before the Deployment. */
  removable: readonly ListedVariable[];
}

/** The variables of the environment of this run, which exists. */
export function openVariables(run: RunContext, request: VariableRequest): Variables {
  const { clock, random, cancellation, log, api } = run;
  const { serviceSid, environmentSid } = destinationOf(run);
  const calls = createVariableCalls(api, serviceSid, environmentSid);
  let latest: readonly ListedVariable[] = [];
  const list: VariableCalls['list'] = async (limits) => {
    latest = await calls.list(limits);
    return latest;
  };
  const writer: Writer = { calls: { ...calls, list }, clock, random, cancellation, log, onRetry: api.onRetry };
  const state: State = {
    ...writer,
    latest: () => latest,
    run,
    request,
    changes: new Map(),
    complete: false,
    began: undefined,
    removable: [],
  };
  return {
    changed: () => state.changes.size > 0,
    set: (live) => setAll(state, live),
    leaveAll(failure) {
      const names = state.removable.map(({ key }) => key);
      if (names.length > 0) throw explainNotRemoved(run, names.join(', '), failure, MAY_BE_NEEDED);
    },
    remove: () => removeAll(state),
    putBack: () => putAllBack(state),
    settle: (sid, error) => settle(state, sid, error),
  };
}

async function setAll(state: State, expected: string | undefined): Promise<void> {
  const { run, request, calls, log, changes } = state;
  const limits = within(run, VARIABLES_MS);
  // What is written now is in effect for what is live now: that must be what the run began with.
  const live = await fetchLive(run, limits);
  if (live !== expected) throw new Superseded(live, expected);
  state.began = expected;
  // The list is the last look before the first request: what it shows is what is put back.
  const listed = await calls.list(limits);
  const plan = planVariables(listed, request);
  state.removable = plan.removed;
  const open = { ...factsOf(plan), set: [], changed: [], removed: [] };
  run.record.note('variables', open);
  const differing = [...plan.created, ...plan.updated.map(({ key }) => key)];
  for (const name of differing) {
    limits.signal.throwIfAborted();
    const value = request.values.get(name) ?? '';
    const seen = state.latest().find(({ key }) => key === name);
    if (seen?.value === value) continue;
    try {
      const change = await setVariable(state, { name, value }, seen, limits, (sent) => changes.set(name, sent));
      if (change === undefined) changes.delete(name);
      else changes.set(name, change);
    } catch (error) {
      // Refused for good: the value is what it was.
      if (!(error instanceof MayExist)) changes.delete(name);
      throw (await lookAgain(run, error)) ?? explainNotSet(run, name, error);
    } finally {
      recordChanges(state);
    }
  }
  state.complete = true;
  const { set, changed } = run.record.facts.variables ?? open;
  // One that somebody else gave the same value meanwhile is as it should be, too.
  const unchanged = [...request.values.keys()].filter((name) => !changes.has(name));
  run.record.note('variables', { ...open, set, changed, unchanged });
  if (changes.size === 0) return;
  const parts = [set.length > 0 && `new: ${set.join(', ')}`, changed.length > 0 && `changed: ${changed.join(', ')}`];
  log.line(`Variables set in ${deployFacts(run).name}: ${parts.filter((part) => part !== false).join('; ')}.`);
  limits.signal.throwIfAborted();
}

/** Records what has been set so far, by name, and in the output: what comes next may fail. */
function recordChanges({ run, changes }: State): void {
  const before = run.record.facts.variables;
  if (before === undefined) return;
  const all = [...changes.values()].filter(({ after }) => after !== undefined);
  const set = all.filter((change) => change.before === undefined).map(({ name }) => name);
  const changed = all.filter((change) => change.before !== undefined).map(({ name }) => name);
  run.record.note('variables', { ...before, set, changed });
  if (all.length > 0) run.outputs.set('changed', 'true');
}

function note({ run }: State, part: 'removed' | 'putBack', name: string): void {
  const facts: VariableFacts | undefined = run.record.facts.variables;
  if (part === 'removed') run.outputs.set('changed', 'true');
  if (facts !== undefined) run.record.note('variables', { ...facts, [part]: [...facts[part], name] });
}

async function removeAll(state: State): Promise<void> {
  const { run, removable, log, changes } = state;
  if (removable.length === 0) return;
  const limits = within(run, VARIABLES_MS);
  const { name: environment } = deployFacts(run);
  const left: string[] = [];
  for (const variable of removable) {
    const { key: name, value: before } = variable;
    // Before the request: when a cancel cuts it short, the variable may be gone.
    const onSending = () => changes.set(name, { name, before, after: undefined });
    try {
      const end = await removeVariable(state, variable, limits, onSending);
      if (end === 'removed') note(state, 'removed', name);
      else changes.delete(name);
      if (end === 'left') left.push(name);
    } catch (error) {
      throw (await lookAgain(run, error)) ?? explainNotRemoved(run, name, error);
    }
  }
  const removed = run.record.facts.variables?.removed ?? [];
  if (removed.length > 0) log.line(`Variables removed from ${environment}: ${removed.join(', ')}.`);
  if (left.length > 0)
    log.line(`Not removed from ${environment}, because somebody changed them meanwhile: ${left.join(', ')}.`);
}

async function putAllBack(state: State): Promise<PutBackEnd> {
  const { run, changes, log } = state;
  const { name: environment } = deployFacts(run);
  const limits = within(run, VARIABLES_MS);
  const back: string[] = [];
  const left: string[] = [];
  let failure: unknown;
  for (const change of [...changes.values()].toReversed()) {
    try {
      const end = await putBack(state, change, limits);
      changes.delete(change.name);
      if (end === 'left') left.push(change.name);
      else {
        back.push(change.name);
        note(state, 'putBack', change.name);
      }
    } catch (error) {
      log.debug(`Putting ${change.name} back failed: ${messageOf(error)}`);
      failure = error;
      if (limits.signal.aborted) break;
    }
  }
  if (back.length > 0) log.line(`Variables put back in ${environment}: ${back.toSorted().join(', ')}.`);
  const differing = [...changes.values()];
  const sentence = describePutBack({ environment, back: back.toSorted(), left, differing, failure });
  return { sentence, whole: left.length === 0 && differing.length === 0 };
}

async function settle(state: State, sid: string, error: unknown): Promise<unknown> {
  const { run, changes, complete, began, log } = state;
  const { live, name, removed } = deployFacts(run);
  if (changes.size === 0 || removed) return error;
  const changed = [...changes.values()];
  if (run.cancellation.signal.aborted || live === undefined)
    return addNote(error, describeDiffering(name, changed), log);
  // Where the Build stays live, what it reads stays as well.
  if (live === sid && complete) return error;
  if ((live ?? undefined) !== began) return addNote(error, describeLeft(name, changed), log);
  return addNote(error, (await putAllBack(state)).sentence, log);
}
