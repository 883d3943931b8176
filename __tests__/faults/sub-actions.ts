/**
 * The fault matrix of the sub-actions: every kind of request × every kind of fault × how often, and a signal at every
 * request. What must hold is restated from the promise: it ends in time; it succeeds when the fault passes and fails
 * when it stays; whatever it says is so at Twilio.
 */

import path from 'node:path';
import { type RunOptions, startAction } from '../../simulator/runner/run.ts';
import { type FaultRule, startTwilio, type Twilio, type TwilioOptions } from '../../simulator/twilio/server.ts';
import { ROOT, runOptions } from '../support/action.ts';
import type { Result } from './cell.ts';
import { fastTimers } from './fast-timers.ts';
import { findSecrets, type Trial } from './trial.ts';

/** A kind of request of a sub-action. */
export interface SubPlace {
  readonly on: (twilio: Twilio) => FaultRule['on'];
  /** What a lost answer leaves behind: nothing (`read`), what can be found again, or what cannot. */
  readonly does: 'read' | 'found' | 'not found';
}

/** A project or a service to run on, and whether the run may be believed. */
export interface SubAction {
  readonly name: string;
  /** The folder of its action.yml, when it is not the name. */
  readonly action?: string;
  readonly twilio: TwilioOptions;
  readonly places: Readonly<Record<string, SubPlace>>;
  /** Puts things into Twilio and returns what the step is given. */
  prepare(twilio: Twilio): Promise<Pick<RunOptions, 'inputs' | 'files'>>;
  /** Everything that the run says and that is not so, or that it did and must not do. */
  findFalseOutputs(trial: Trial): string[];
}

/** One kind of fault; `final` cannot be mended by asking again. */
interface SubFault {
  readonly rule: Omit<FaultRule, 'on' | 'times'>;
  readonly final?: true;
  /** Whether Twilio processes the request all the same: then it is of no interest where a request only reads. */
  readonly processed?: true;
  /** It lasts as long as the client bears it. */
  readonly slow?: true;
  /** Twilio (or what stands for it) gave the answer a request id. */
  readonly named?: true;
}

const FAULTS: Readonly<Record<string, SubFault>> = {
  'reset before the answer': { rule: { kind: 'reset' } },
  'reset after acceptance': { rule: { kind: 'reset-after' }, processed: true },
  '429, Retry-After': { rule: { kind: 'status', status: 429, headers: { 'retry-after': '1' } }, named: true },
  '429': { rule: { kind: 429 }, named: true },
  '500': { rule: { kind: 500 }, named: true },
  '503 after acceptance': { rule: { kind: 503, processed: true }, processed: true, named: true },
  'HTML 200': { rule: { kind: 'html', processed: false }, named: true },
  'HTML 200 after acceptance': { rule: { kind: 'html' }, processed: true, named: true },
  'JSON 200 of something else': { rule: { kind: 'wrong-json', processed: false, body: { ok: true } }, named: true },
  'cut JSON': { rule: { kind: 'cut-body' }, processed: true },
  silence: { rule: { kind: 'hang' }, slow: true },
  'silence after acceptance': { rule: { kind: 'hang', processed: true }, processed: true, slow: true },
  redirect: { rule: { kind: 'redirect' }, named: true },
  // A deletion's answer has no body: it stays away.
  'huge body': { rule: { kind: 'huge-body' }, processed: true, slow: true },
  '401': { rule: { kind: 401 }, final: true, named: true },
  '403': { rule: { kind: 403 }, final: true, named: true },
  'HTML 404': { rule: { kind: 'status', status: 404, body: '<h1>No such page</h1>' }, final: true, named: true },
};

/** Whether a read was processed makes no difference, nor does one status that all reads treat like another. */
const NOT_FOR_READS = [
  'reset after acceptance',
  '429',
  '503 after acceptance',
  'HTML 200 after acceptance',
  'silence after acceptance',
  '403',
];

/** Faults that stays; what is left out differs from one of these only in how it looks. */
const LASTING = [
  'reset before the answer',
  'reset after acceptance',
  '429, Retry-After',
  '500',
  '503 after acceptance',
];
const LASTING_READS = ['500', 'silence', 'redirect'];

/** Limits is 300 s for each list and each file; a GET may take 10 s, also of a busy machine. */
const FACTOR = 20;
const LASTING_FACTOR = 40;

/** Nothing takes longer than this, in ms of a clock that is hurried or not; the machine is busy. */
const LONGEST_MS = 45_000;

/** One run: a fault, or a signal while a request is under way. */
export interface SubCase {
  readonly name: string;
  run(): Promise<Result>;
}

/** The cells of one sub-action. */
export function listSubCells(sub: SubAction): readonly SubCase[] {
  return Object.entries(sub.places).flatMap(([place, { does }]) =>
    Object.entries(FAULTS).flatMap(([kind, fault]) => {
      const reads = does === 'read';
      if (reads && NOT_FOR_READS.includes(kind)) return [];
      const stays = fault.final !== true && (reads ? LASTING_READS : LASTING).includes(kind);
      return (stays ? ([1, Number.POSITIVE_INFINITY] as const) : ([1] as const)).map((times) => ({
        name: `${sub.name}/ × ${place} × ${kind} × ${times === 1 ? 'once' : 'for ever'}`,
        run: () => runSubCell(sub, place, kind, times),
      }));
    }),
  );
}

async function runSubCell(sub: SubAction, place: string, kind: string, times: number): Promise<Result> {
  const { on, does } = sub.places[place] as SubPlace;
  const fault = FAULTS[kind] as SubFault;
  const lasts = times > 1;
  const recovers = fault.final !== true && (!lasts || (fault.processed === true && does === 'found'));
  const hurried = lasts || fault.slow === true;
  let hits = () => 0;
  const name = `${sub.name}/ × ${place} × ${kind} × ${lasts ? 'for ever' : 'once'}`;
  return runSub(sub, name, hurried ? { nodeArguments: fastTimers(lasts ? LASTING_FACTOR : FACTOR) } : {}, {
    arm(twilio) {
      const active = twilio.fault({ ...fault.rule, on: on(twilio), times });
      hits = () => active.hits;
    },
    judge({ run }) {
      const flaws = hits() === 0 ? ['the fault never came'] : [];
      if (run.exitCode !== (recovers ? 0 : 1)) flaws.push(`exit code ${run.exitCode}`);
      const [error] = run.annotations.filter(({ type }) => type === 'error');
      // Where time ran out in the middle of the last request, that one has no name.
      if (fault.named && error !== undefined && !/\bRQ[0-9a-f]{32}\b|no answer within|no time left/.test(error.message))
        flaws.push('the error names no request');
      return flaws;
    },
  });
}

const SIGNALS = [
  ['SIGINT', 'answered', undefined],
  ['SIGINT', 'accepted, never answered', true],
  ['SIGTERM', 'accepted, never answered', true],
] as const;

/** A signal while the nth request is under way, which is answered as usual or never. */
export function listSubSignals(sub: SubAction, requests: number): readonly SubCase[] {
  return Array.from({ length: requests }, (_, index) => index).flatMap((index) =>
    // What SIGTERM does is the same code: now and then is enough.
    SIGNALS.filter(([signal]) => signal === 'SIGINT' || index % 3 === 1).map(([signal, answer, processed]) => {
      const name = `${sub.name}/ × ${signal} at request ${index}, ${answer}`;
      return { name, run: () => runSubSignal(sub, name, index, signal, processed) };
    }),
  );
}

/** The grace period and one last look. */
const SIGNAL_MS = 5_000 + 3_000;

async function runSubSignal(
  sub: SubAction,
  name: string,
  index: number,
  signal: NodeJS.Signals,
  processed: boolean | undefined,
): Promise<Result> {
  let sentAt = Number.NaN;
  return runSub(
    sub,
    name,
    {},
    {
      arm(twilio, kill) {
        const here = (request: { readonly index: number }) => request.index === index;
        if (processed !== undefined) twilio.fault({ on: here, kind: 'hang', processed });
        twilio.onRequest = (request) => {
          if (!here(request)) return;
          sentAt = performance.now();
          kill(signal);
        };
      },
      judge({ run }) {
        const flaws = [];
        if (Number.isNaN(sentAt)) return run.exitCode === 0 ? [] : ['failed without a signal'];
        const tookMs = performance.now() - sentAt;
        if (tookMs > SIGNAL_MS) flaws.push(`ended ${Math.round(tookMs)} ms after the signal`);
        if (run.exitCode === 1 && run.annotations[0]?.title !== 'Cancelled')
          flaws.push(`“${run.annotations[0]?.title}”`);
        return flaws;
      },
    },
  );
}

interface Play {
  arm(twilio: Twilio, kill: (signal: NodeJS.Signals) => void): void;
  judge(trial: Trial): string[];
}

async function runSub(sub: SubAction, name: string, options: Partial<RunOptions>, play: Play): Promise<Result> {
  const twilio = await startTwilio(sub.twilio);
  try {
    const { inputs, files } = await sub.prepare(twilio);
    let pid: number | undefined;
    play.arm(twilio, (signal) => pid !== undefined && process.kill(pid, signal));
    const startedAt = performance.now();
    const action = path.join(ROOT, sub.action ?? sub.name);
    const rest = { action, giveUpAfterMs: LONGEST_MS, ...options, files };
    const running = startAction(runOptions(twilio, { ...inputs }, rest));
    pid = running.pid;
    const run = await running.done;
    const trial = { twilio, run, ranMs: performance.now() - startedAt };
    const flaws = [...findSubFlaws(trial), ...sub.findFalseOutputs(trial), ...play.judge(trial)];
    return { name, flaws, durationMs: run.durationMs, log: `${run.log}\n${run.outputs['result']}` };
  } finally {
    await twilio.close();
  }
}

/** What holds for every run of a sub-action. */
function findSubFlaws(trial: Trial): string[] {
  const { run } = trial;
  const flaws = findSecrets(trial);
  const errors = run.annotations.filter(({ type }) => type === 'error');
  if (run.signal !== null) flaws.push(`killed by ${run.signal}`);
  if (errors.length !== (run.exitCode === 0 ? 0 : 1)) flaws.push(`${errors.length} errors, exit code ${run.exitCode}`);
  for (const { message } of errors)
    if (message.split('\n').filter((line) => line.trim() !== '').length < 3) flaws.push('not three sentences');
  if (/mistake in (this|the) action/i.test(run.log)) flaws.push('a mistake in the action');
  if (run.outputs['result'] === undefined) flaws.push('no result');
  if (run.rawSummary === '') flaws.push('no summary');
  return flaws;
}
