/** One run of the action through dist against a stand-in, and what is wrong with how it ended. */

import { type Run, type RunOptions, startAction } from '../../simulator/runner/run.ts';
import { startTwilio, type Twilio, type TwilioOptions } from '../../simulator/twilio/server.ts';
import { runOptions } from '../support/action.ts';
import { findRefusedLines } from '../support/offered-lines.ts';

/** What a machine that does other things may add to any time that is measured. */
export const SLACK_MS = 5_000;

/** The promise: what is in flight at the deadline, or when a cancel comes, ends within a second. */
export const LAST_MS = 1_000;

export interface Trial {
  readonly twilio: Twilio;
  readonly run: Run;
  /** From the first line, which is printed before anything else is done, to the end of the process. */
  readonly ranMs: number;
}

export interface TrialOptions {
  readonly twilio?: TwilioOptions;
  /** Faults and foreign Builds, before the action starts. */
  readonly prepare?: (twilio: Twilio) => void | Promise<void>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly run?: Partial<RunOptions>;
}

/** One function and one asset on node24 with one dependency: enough for every part of sameness. */
export function contentsOf(twilio: Twilio): {
  inputs: Record<string, string>;
  files: Record<string, string>;
} {
  const hello = twilio.versions.find(({ path: route }) => route === '/hello') ?? twilio.addFunction('/hello');
  const logo = twilio.versions.find(({ path: route }) => route === '/logo.txt') ?? twilio.addAsset('/logo.txt');
  return {
    inputs: {
      'function-versions': hello.sid,
      'asset-versions': logo.sid,
      'dependencies-file': 'dependencies.json',
      runtime: 'node24',
    },
    files: { 'dependencies.json': '[{"name":"lodash","version":"4.17.21"}]' },
  };
}

/** Runs the action once with everything around it; `judge` looks before the stand-in is closed. */
export async function runTrial<T>(options: TrialOptions, judge: (trial: Trial) => T | Promise<T>): Promise<T> {
  const twilio = await startTwilio({ buildMs: 300, ...options.twilio });
  try {
    const { inputs, files } = contentsOf(twilio);
    await options.prepare?.(twilio);
    let firstLineAt = Number.POSITIVE_INFINITY;
    const seeLine = (line: string) => {
      firstLineAt = Math.min(firstLineAt, performance.now());
      return options.run?.cancelWhen?.(line) ?? false;
    };
    const given = { ...inputs, 'poll-interval': '100ms', ...options.inputs };
    const running = startAction(runOptions(twilio, given, { files, ...options.run, cancelWhen: seeLine }));
    const run = await running.done;
    return await judge({ twilio, run, ranMs: performance.now() - firstLineAt });
  } finally {
    await twilio.close();
  }
}

/** What the job shows of a secret: the log without the lines that mask it, outputs, summary, files. */
export function findSecrets({ twilio, run }: Trial): string[] {
  const { accountSid, authToken, apiKey, apiSecret } = twilio.credentials;
  const pairs = [`${accountSid}:${authToken}`, `${apiKey}:${apiSecret}`].map((pair) =>
    Buffer.from(pair).toString('base64'),
  );
  const lines = run.rawLog.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const shown = JSON.stringify([lines, run.outputs, run.rawSummary, run.tempFiles, run.annotations]);
  const found = [authToken, apiSecret, ...pairs].filter((secret) => shown.includes(secret));
  return found.length === 0 && Object.keys(run.droppedOutputs).length === 0 ? [] : ['a secret is shown'];
}

/** What holds for every run, whatever happened: one annotation when it failed, outputs that fit, no secret. */
export function findFlaws(trial: Trial): string[] {
  const { run, twilio } = trial;
  const flaws = findSecrets(trial);
  const errors = run.annotations.filter(({ type }) => type === 'error');
  const { verdict, 'build-sid': sid, 'failure-reason': reason } = run.outputs;
  if (run.signal !== null) flaws.push(`killed by ${run.signal}`);
  const fine = verdict === 'completed';
  if (run.exitCode !== (fine ? 0 : 1)) flaws.push(`exit code ${run.exitCode} with verdict ${verdict}`);
  if (errors.length !== (fine ? 0 : 1)) flaws.push(`${errors.length} error annotations with verdict ${verdict}`);
  if (fine !== (reason === undefined)) flaws.push(`failure-reason ${reason} with verdict ${verdict}`);
  if (fine && sid === undefined) flaws.push('completed without build-sid');
  if (/mistake in (this|the) action/i.test(run.log))
    flaws.push(`a mistake in the action: ${run.outputs['failure-reason']}`);
  const named = twilio.builds.find((build) => build.sid === sid);
  if (sid !== undefined && named === undefined) flaws.push(`build-sid ${sid} is no Build of Twilio’s`);
  if (fine && named !== undefined && twilio.status(named) !== 'completed')
    flaws.push('a success Twilio did not report');
  if (run.summary === '') flaws.push('no summary');
  for (const line of findRefusedLines(run)) flaws.push(`offers a line that is not taken: ${line}`);
  return flaws;
}

/** Whether the failure says that a Build may exist, and how to go on. */
export function announcesBuild(run: Run): boolean {
  const said = run.annotations.map(({ title, message }) => `${title} ${message}`).join('\n');
  return /may exist|may have been processed/i.test(said) && /build-sid/.test(said);
}
