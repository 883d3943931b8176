/**
 * Runs an action as the GitHub Actions runner does (2.336, Linux): same command, environment, files, log
 * commands, masking and cancel sequence.
 *
 *     const run = await runAction({
 *       action: root,                                    // the folder of action.yml
 *       inputs: { 'service-sid': 'greeter', 'api-url': twilio.url },
 *       env: twilio.env(),                               // what the step's `env:` would set
 *       secrets: [twilio.credentials.authToken],         // what the workflow keeps in `secrets`
 *       files: { 'package.json': '{}' },                 // the checked-out workspace
 *       cancelWhen: (line) => line.includes('building'), // or cancelAfterMs: 500
 *     });
 *     run.exitCode; run.log; run.outputs; run.summary; run.annotations
 *
 * `startAction(options)` returns at once: { pid, header, cancel(), done: Promise<Run>, lines } (`lines` grows while it runs).
 * Nothing of the environment of this process reaches the action but PATH and HOME. All temporary files are in one
 * folder that is gone when the promise settles.
 */
import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { readAction } from './action-file.ts';
import { type Annotation, type Command, LineCutter, Masker, StepLog } from './commands.ts';
import { environmentOf, type RunOptions, readResults, readTempFiles, setUp, showHeader } from './workspace.ts';

export { readAction } from './action-file.ts';
export type { Annotation, Command } from './commands.ts';
export { limits } from './commands.ts';
export type { RunOptions } from './workspace.ts';

/** How a run ended, and everything it left behind. */
export interface Run {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The step's header: its inputs and environment as the log shows them, masked. */
  readonly header: string;
  /** The log as a person sees it, masked. */
  readonly log: string;
  /** The lines as printed, unmasked, commands included. */
  readonly rawLog: string;
  /** Outputs, without the dropped ones. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Outputs that contain a masked value; as job outputs the runner drops them with a warning. */
  readonly droppedOutputs: Readonly<Record<string, string>>;
  /** The job summary, masked; empty when dropped for its size. */
  readonly summary: string;
  readonly rawSummary: string;
  readonly summaryDropped: boolean;
  readonly annotations: readonly Annotation[];
  /** Every workflow command that took effect. */
  readonly commands: readonly Command[];
  readonly masks: readonly string[];
  readonly groups: readonly string[];
  readonly state: Readonly<Record<string, string>>;
  /** What the action exported to later steps. */
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  /** Files in RUNNER_TEMP when the action ended: name → text. */
  readonly tempFiles: Readonly<Record<string, string>>;
  /** Malformed files, in the runner's words. */
  readonly fileProblems: readonly string[];
  readonly durationMs: number;
  /** From the cancel to the end; undefined when not cancelled. */
  readonly cancelMs: number | undefined;
  /** Highest resident memory seen; undefined where /proc does not tell. */
  readonly peakRssBytes: number | undefined;
}

/** A run under way. */
export interface Running {
  readonly pid: number | undefined;
  /** The step's header, see {@link Run.header}. */
  readonly header: string;
  /** Lines as printed so far. */
  readonly lines: readonly string[];
  /** The runner's cancel sequence. */
  cancel: () => void;
  readonly done: Promise<Run>;
}

/** Watches a process's memory until it ends; `VmHWM` is the peak so far, in kB. */
function watchMemory(pid: number | undefined): { stop: () => number | undefined } {
  let peak: number | undefined;
  const look = () => {
    try {
      const found = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
      if (found) peak = Number(found[1]) * 1024;
    } catch {
      // The process has ended, or this system has no /proc.
    }
  };
  const timer = setInterval(look, 20);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

/** SIGINT, then SIGTERM, then SIGKILL, to the node process only. */
function cancelSequence(
  child: ChildProcess,
  options: RunOptions,
): { start: () => void; startedMs: () => number | undefined } {
  let startedMs: number | undefined;
  const send = (signal: NodeJS.Signals, afterMs: number, next?: () => void): void => {
    const timer = setTimeout(() => {
      child.kill(signal);
      next?.();
    }, afterMs);
    child.once('exit', () => clearTimeout(timer));
  };
  const start = () => {
    if (startedMs !== undefined || child.exitCode !== null || child.signalCode !== null) return;
    startedMs = performance.now();
    child.kill('SIGINT');
    send('SIGTERM', options.termAfterMs ?? 7500, () => send('SIGKILL', options.killAfterMs ?? 2500));
  };
  return { start, startedMs: () => startedMs };
}

/** Hands each line of a child to the step, and then to those who look at it. */
function takeLines(
  child: ChildProcessByStdio<null, Readable, Readable>,
  step: StepLog,
  look: (line: string) => unknown,
  onShown: ((line: string) => void) | undefined,
): void {
  const take = (line: string): void => {
    const before = step.lines.length;
    step.take(line);
    for (const shown of step.lines.slice(before)) onShown?.(shown);
    look(line);
  };
  for (const stream of [child.stdout, child.stderr]) {
    const cutter = new LineCutter(take);
    stream.on('data', (chunk: Buffer) => cutter.push(chunk));
    stream.on('end', () => cutter.end());
  }
}

/** What a step has printed, as the job shows it and as it came. */
const showStep = (step: StepLog, masker: Masker) => ({
  log: step.lines.join('\n'),
  rawLog: step.raw.join('\n'),
  annotations: step.annotations,
  commands: step.commands,
  masks: masker.secrets,
  groups: step.groups,
});

/** Starts an action and returns at once. */
export function startAction(options: RunOptions): Running {
  const action = readAction(options.action);
  const folders = setUp(options);
  const masker = new Masker(options.secrets);
  const header = showHeader(action, options, masker);
  const step = new StepLog(masker, options.debug ?? false);
  const startMs = performance.now();
  const child = spawn(process.execPath, [...(options.nodeArguments ?? []), path.join(options.action, action.main)], {
    cwd: folders.workspace,
    env: environmentOf(action, options, folders),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const memory = watchMemory(child.pid);
  const cancel = cancelSequence(child, options);
  const timers = [setTimeout(() => child.kill('SIGKILL'), options.giveUpAfterMs ?? 120_000)];
  if (options.cancelAfterMs !== undefined) timers.push(setTimeout(cancel.start, options.cancelAfterMs));
  const look = (line: string) => options.cancelWhen?.(line) && cancel.start();
  takeLines(child, step, look, options.onLine);
  const finish = ([exitCode, signal]: [number | null, NodeJS.Signals | null]): Run => {
    const endMs = performance.now();
    const cancelledMs = cancel.startedMs();
    return {
      exitCode,
      signal,
      header,
      ...showStep(step, masker),
      ...readResults(folders, masker, step.outputs),
      tempFiles: readTempFiles(folders),
      durationMs: endMs - startMs,
      cancelMs: cancelledMs === undefined ? undefined : endMs - cancelledMs,
      peakRssBytes: memory.stop(),
    };
  };
  const cleanUp = () => {
    for (const timer of timers) clearTimeout(timer);
    memory.stop();
    // Windows keeps a file for a moment after its process has ended.
    rmSync(folders.root, { recursive: true, force: true, maxRetries: 5 });
  };
  // `once` rejects when the process cannot be started.
  const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  const done = closed.then(finish).finally(cleanUp);
  return { pid: child.pid, header, lines: step.raw, cancel: cancel.start, done };
}

/** Runs an action to its end. */
export function runAction(options: RunOptions): Promise<Run> {
  return startAction(options).done;
}
