/** What `npm start` shows of a run: the step's log as it grows, and with `--verbose` what it left behind, as it is. */
import { type Run, type RunOptions, startAction } from '../runner/run.ts';
import type { Twilio } from '../twilio/server.ts';
import { LogView } from './log-view.ts';
import { print, printRaw, printTitle, stopWaiting, WIDTH, wrapLine } from './terminal.ts';

/** A run, and whether it was cancelled, by Ctrl-C or otherwise: then there is nothing more to show than its outputs. */
export interface Step {
  readonly run: Run;
  readonly cancelled: boolean;
}

/** Runs an action as a step, printing its log as it grows; `verbose`: its header and what is in groups, too. */
export async function runStep(title: string, verbose: boolean, options: Omit<RunOptions, 'onLine'>): Promise<Step> {
  const view = new LogView(verbose);
  const running = startAction({ ...options, giveUpAfterMs: 86_400_000, onLine: (line) => view.take(line) });
  let interrupted = false;
  // A terminal sends Ctrl-C to the action as well; a plain `kill -INT` reaches this process only.
  const interrupt = () => {
    interrupted = true;
    if (!process.stdin.isTTY) running.cancel();
  };
  process.on('SIGINT', interrupt);
  printTitle(title);
  print();
  if (verbose) print(`${running.header}\n`);
  try {
    const run = await running.done;
    return { run, cancelled: interrupted || run.outputs['verdict'] === 'cancelled' };
  } finally {
    process.off('SIGINT', interrupt);
    stopWaiting();
  }
}

/** The outputs of a step, and those that the runner dropped; without `verbose` not those that are for programs. */
export function printOutputs(run: Run, verbose: boolean): void {
  printTitle('Outputs');
  const outputs = Object.entries(run.outputs).filter(([name]) => verbose || !name.startsWith('result'));
  if (outputs.length === 0) print('  (none)');
  for (const [name, value] of outputs) {
    // JSON and the path of its file are for copying.
    if (name.startsWith('result')) printRaw(`  ${name.padEnd(18)} ${value}`);
    else printRaw(hang(`  ${name.padEnd(18)} `, value));
  }
  for (const name of Object.keys(run.droppedOutputs)) print(`  ${name}: dropped, it contains a secret`);
}

/** The job summary as Markdown. */
export function printSummary({ summary }: Run): void {
  if (summary === '') return;
  printTitle('Job summary (Markdown)');
  printRaw(summary.trimEnd().replaceAll(/^(?=.)/gm, '  '));
}

/** A text beside what it belongs to, broken at the screen's edge, its lines below one another. */
function hang(label: string, text: string): string {
  const lines = text.split('\n').flatMap((line) => wrapLine(line, WIDTH - label.length));
  return label + lines.join(`\n${' '.repeat(label.length)}`);
}

/** One line for each path; with what it answered before, where that was something else. */
export function printAnswers(before: readonly LiveAnswer[], live: readonly LiveAnswer[]): void {
  printTitle('What is live answers');
  print('  (The stand-in does not run Functions: it gives the version and the Build.)');
  const line = ({ path, status, body }: LiveAnswer) =>
    `GET ${path.padEnd(15)} ${status} ${body.replaceAll(/\s+/g, ' ').trim().slice(0, 180)}`;
  const show = (label: string, text: string) => printRaw(text.endsWith('}') ? label + text : hang(label, text));
  for (const answer of live) {
    const old = before.find(({ path }) => path === answer.path);
    if (old && line(old) !== line(answer)) show('  before  ', line(old));
    show('  now     ', line(answer));
  }
}

/** How many requests of each kind arrived, and over how many connections. */
export function printRequests(twilio: Twilio): void {
  const kinds = Object.entries(Object.groupBy(twilio.requests, ({ operation }) => operation));
  const list = kinds
    .map(([kind, requests = []]) => (requests.length > 1 ? `${requests.length} × ${kind}` : kind))
    .join(', ');
  printTitle('Requests that Twilio saw');
  const connections = `${twilio.connections} connection${twilio.connections === 1 ? '' : 's'}`;
  print(`  ${twilio.requests.length} over ${connections}: ${list || 'none'}`);
}

/** What a path of the live URL answers. */
export interface LiveAnswer {
  readonly path: string;
  readonly status: number;
  readonly body: string;
}
