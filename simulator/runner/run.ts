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
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
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

/** Starts an action and returns at once. */
export function startAction(options: RunOptions): Running {
  const action = readAction(options.action);
  const folders = setUp(options);
  const masker = new Masker();
  for (const secret of options.secrets ?? []) masker.add(secret);
  const header = showHeader(action, options, masker);
  const step = new StepLog(masker, options.debug ?? false);
  const startMs = performance.now();
  const script = path.join(options.action, action.main);
  const env = environmentOf(action, options, folders);
  const child = spawn(process.execPath, [...(options.nodeArguments ?? []), script], {
    cwd: folders.workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const memory = watchMemory(child.pid);
  const cancel = cancelSequence(child, options);
  const timers = [setTimeout(() => child.kill('SIGKILL'), options.giveUpAfterMs ?? 120_000)];
  if (options.cancelAfterMs !== undefined) timers.push(setTimeout(cancel.start, options.cancelAfterMs));
  const take = (line: string): void => {
    const before = step.lines.length;
    step.take(line);
    for (const shown of step.lines.slice(before)) options.onLine?.(shown);
    if (options.cancelWhen?.(line)) cancel.start();
  };
  for (const stream of [child.stdout, child.stderr]) {
    const cutter = new LineCutter(take);
    stream.on('data', (chunk: Buffer) => cutter.push(chunk));
    stream.on('end', () => cutter.end());
  }
  const finish = (exitCode: number | null, signal: NodeJS.Signals | null): Run => {
    const cancelledMs = cancel.startedMs();
    const results = readResults(folders, masker, step.outputs);
    return {
      exitCode,
      signal,
      header,
      log: step.lines.join('\n'),
      rawLog: step.raw.join('\n'),
      ...results,
      annotations: step.annotations,
      commands: step.commands,
      masks: masker.secrets,
      groups: step.groups,
      tempFiles: readTempFiles(folders),
      durationMs: performance.now() - startMs,
      cancelMs: cancelledMs === undefined ? undefined : performance.now() - cancelledMs,
      peakRssBytes: memory.stop(),
    };
  };
  const done = new Promise<Run>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => {
      try {
        resolve(finish(exitCode, signal));
      } catch (error) {
        reject(error as Error);
      }
    });
  }).finally(() => {
    for (const timer of timers) clearTimeout(timer);
    memory.stop();
    // Windows keeps a file for a moment after its process has ended.
    rmSync(folders.root, { recursive: true, force: true, maxRetries: 5 });
  });
  return { pid: child.pid, header, lines: step.raw, cancel: cancel.start, done };
}

/** Runs an action to its end. */
export function runAction(options: RunOptions): Promise<Run> {
  return startAction(options).done;
}
