/** What `npm start` shows of a run: the step's log as it grows, then what the step left behind. */
import { styleText } from 'node:util';
import { type Run, type RunOptions, startAction } from '../runner/run.ts';
import type { Twilio } from '../twilio/server.ts';

/** A line on the terminal. */
export function print(text = ''): void {
  process.stdout.write(`${text}\n`);
}

/** A heading, after an empty line. */
export function printTitle(title: string): void {
  print(`\n${styleText('bold', title)}`);
}

function indent(text: string): string {
  return text.trimEnd().replaceAll(/^(?=.)/gm, '  ');
}

function colour(line: string): string {
  if (/^\s*Error: /.test(line)) return styleText('red', line);
  if (/^\s*Warning: /.test(line)) return styleText('yellow', line);
  return line;
}

/** Runs an action as a step, printing its header and its log as it grows. */
export async function runStep(options: Omit<RunOptions, 'onLine'>): Promise<Run> {
  const running = startAction({
    ...options,
    giveUpAfterMs: 86_400_000,
    onLine: (line) => print(colour(line)),
  });
  // A terminal sends Ctrl-C to the action as well; a plain `kill -INT` reaches this process only.
  const interrupt = () => process.stdin.isTTY || running.cancel();
  process.on('SIGINT', interrupt);
  const [title = '', ...rest] = running.header.split('\n');
  printTitle(title);
  print(`${rest.join('\n')}\n`);
  return running.done.finally(() => process.off('SIGINT', interrupt));
}

/** The outputs a step set, and those that the runner dropped. */
export function printOutputs(run: Run): void {
  printTitle('Outputs');
  const names = Object.entries(run.outputs);
  const lines = names.map(([name, value]) => `  ${name.padEnd(18)} ${value.replaceAll('\n', '\n'.padEnd(22))}`);
  print(lines.length === 0 ? '  (none)' : lines.join('\n'));
  for (const name of Object.keys(run.droppedOutputs)) print(`  ${name}: dropped, it contains a secret`);
}

/** The job summary of all steps, as Markdown. */
export function printSummaries(runs: readonly Run[]): void {
  const summaries = runs.map(({ summary }) => summary).filter((summary) => summary !== '');
  if (summaries.length === 0) return;
  printTitle('Job summary (Markdown)');
  print(indent(summaries.join('\n')));
}

/** One line for each path; with what it answered before, where that was something else. */
export function printAnswers(before: readonly LiveAnswer[], live: readonly LiveAnswer[]): void {
  print('  (The stand-in does not run Functions: it answers with the version and the Build that are live.)');
  const line = ({ path, status, body }: LiveAnswer) =>
    `GET ${path.padEnd(15)} ${status} ${body.replaceAll(/\s+/g, ' ').trim().slice(0, 180)}`;
  for (const answer of live) {
    const old = before.find(({ path }) => path === answer.path);
    if (old && line(old) !== line(answer)) print(styleText('dim', `  before  ${line(old)}`));
    print(`  now     ${line(answer)}`);
  }
}

/** How many requests of each kind arrived, and over how many connections. */
export function printRequests(twilio: Twilio): void {
  const kinds = Object.entries(Object.groupBy(twilio.requests, ({ operation }) => operation));
  const list = kinds
    .map(([kind, requests = []]) => (requests.length > 1 ? `${requests.length} × ${kind}` : kind))
    .join(', ');
  printTitle('Requests that Twilio saw');
  print(
    `  ${twilio.requests.length} over ${twilio.connections} connection${twilio.connections === 1 ? '' : 's'}: ${list || 'none'}`,
  );
}

/** The last line: how it ended. `startMs` is when everything began, by performance.now(). */
export function printVerdict(run: Run, startMs: number): void {
  const ending = run.signal ? `ended by ${run.signal}` : `exit code ${run.exitCode}`;
  const verdict = run.outputs['verdict'] ?? (run.exitCode === 0 ? 'done' : 'failed');
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  print(`\n${styleText(['bold', run.exitCode === 0 ? 'green' : 'red'], verdict)} (${ending}, ${seconds} s)`);
}

/** What a path of the live URL answers. */
export interface LiveAnswer {
  readonly path: string;
  readonly status: number;
  readonly body: string;
}
