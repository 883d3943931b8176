/** The last lines of `npm start`: how it ended, then five of what a person would ask. */
import { styleText } from 'node:util';
import type { Run } from '../runner/run.ts';
import type { LiveAnswer } from './screen.ts';
import { clip, print, printRaw, WIDTH } from './terminal.ts';

/** The parts of the output `result` that are read here (docs/result.md). */
interface Result {
  readonly upload?: {
    readonly uploaded: number;
    readonly unchanged: number;
    readonly added?: readonly string[];
    readonly changed?: readonly string[];
    readonly uncompared?: readonly string[];
  };
  readonly failure?: { readonly title: string };
  readonly cause?: { readonly text: string };
  readonly problems?: readonly unknown[];
}

const resultOf = ({ outputs }: Pick<Run, 'outputs'>) => JSON.parse(outputs['result'] ?? '{}') as Result;

/** How a run ended and how long everything took. `startMs`: when it began, by performance.now(). */
export function printVerdict(run: Run, startMs: number): void {
  const ending = run.signal ? `ended by ${run.signal}` : `exit code ${run.exitCode}`;
  const verdict = run.outputs['verdict'] ?? (run.exitCode === 0 ? 'done' : 'failed');
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  const style = run.exitCode === 0 ? 'green' : 'red';
  print();
  printRaw(`${styleText(['bold', style], verdict)} (${ending}, ${seconds} s)`);
}

/** What was sent, of how much. */
export function describeUpload(run: Pick<Run, 'outputs'>): string {
  const { upload } = resultOf(run);
  if (!upload) return 'nothing';
  const { added = [], changed = [], uncompared = [] } = upload;
  const paths = [...changed, ...added, ...uncompared];
  const planned = run.outputs['verdict'] === 'planned';
  const sent = planned
    ? `nothing, ${paths.length} would be`
    : `${upload.uploaded} file${upload.uploaded === 1 ? '' : 's'}`;
  return `${sent}, ${upload.unchanged} unchanged${paths.length === 0 ? '' : `: ${paths.join(', ')}`}`;
}

/** The Build, on what, how long it took, and what became of it. */
export function describeBuild(run: Pick<Run, 'outputs' | 'log'>): string {
  const { verdict = 'error', status, runtime, 'duration-seconds': seconds } = run.outputs;
  const { failure, cause, problems = [] } = resultOf(run);
  const took = seconds === undefined ? '' : ` in ${seconds} s`;
  const build = status === undefined ? 'none' : `${status}${took}${runtime === undefined ? '' : ` on ${runtime}`}`;
  if (problems.length > 0) return 'none: what was given cannot be used';
  if (failure) return `${build}: ${cause?.text ?? failure.title}`;
  if (verdict === 'planned') return 'none, it was a dry run';
  if (verdict === 'building') return `${build}, not waited for`;
  return `${build}, ${/^Healthy: /m.test(run.log) ? 'healthy' : 'no health check'}`;
}

/** What a page says, or of a Function the runtime: the stand-in answers with it. */
function wordsOf({ body, status }: LiveAnswer): string {
  if (status !== 200) return `status ${status}`;
  const runtime = /"runtime":"(\w+)"/.exec(body)?.[1];
  if (runtime !== undefined) return `a Build on ${runtime}`;
  const text = body.replaceAll(/<title>.*?<\/title>|<[^>]*>/gs, '').replaceAll(/\s+/g, ' ');
  return `“${clip(text.trim(), 24)}”`;
}

/** One path before and now: a page if one has changed, else whatever has. */
export function describeChange(before: readonly LiveAnswer[], live: readonly LiveAnswer[]): string {
  const old = (answer: LiveAnswer) => before.find(({ path }) => path === answer.path);
  const pages = live.toSorted((a, b) => Number(b.path.endsWith('.html')) - Number(a.path.endsWith('.html')));
  const shown = pages.find((answer) => old(answer) && old(answer)?.body !== answer.body) ?? pages[0];
  if (!shown) return 'nothing was asked';
  const was = old(shown);
  if (!was) return `${shown.path}: new → ${wordsOf(shown)}`;
  const same = was.body === shown.body;
  return same ? `${shown.path}: ${wordsOf(shown)}, as before` : `${shown.path}: ${wordsOf(was)} → ${wordsOf(shown)}`;
}

/** Name → text, one line each, names in a column. */
export function printClosing(lines: Readonly<Record<string, string>>): void {
  print();
  for (const [name, text] of Object.entries(lines))
    printRaw(`${styleText('bold', name.padEnd(10))}${clip(text.replaceAll(/\s+/g, ' '), WIDTH - 10)}`);
}
