/**
 * `npm run test:faults [words]`: the fault matrix and the cancels through dist, and many actions at once.
 * Several at a time (FAULTS_JOBS, default 16: they sleep most of the time). With words, only what has them all
 * in its name. Exit code 1 when anything fails.
 */
import { setPriority } from 'node:os';
import { listCancels, runCancel } from './cancels.ts';
import { type Result, runCell } from './cell.ts';
import { listCells, nameOf } from './cells.ts';
import { runCrowd } from './crowd.ts';
import { expect } from './oracle.ts';

type Task = { readonly name: string; readonly longestS: number; readonly run: () => Promise<Result> };

/** Runs tasks, a few at a time, the longest first, and reports each failure as it comes. */
async function runAll(tasks: readonly Task[], jobs: number): Promise<readonly Result[]> {
  const queue = tasks.toSorted((a, b) => b.longestS - a.longestS);
  const results: Result[] = [];
  const work = async () => {
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
      const result = await task.run();
      results.push(result);
      if (result.flaws.length > 0) console.log(`✗ ${result.name}: ${result.flaws.join('; ')}\n${indent(result.log)}`);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return results;
}

const indent = (text: string) => text.replaceAll(/^/gm, '    ');

function listTasks(): Task[] {
  const cells = listCells().map((cell) => ({
    name: nameOf(cell),
    longestS: expect(cell).timeoutS,
    run: () => runCell(cell),
  }));
  const cancels = listCancels().map((cancel) => ({
    name: `cancel after ${cancel.afterMs} ms, ${cancel.scene}`,
    longestS: 8,
    run: () => runCancel(cancel),
  }));
  const crowds = [undefined, '1'].map((retryAfter) => ({
    name: `crowd, Retry-After ${retryAfter}`,
    longestS: 70,
    run: () => runCrowd(retryAfter),
  }));
  return [...cells, ...cancels, ...crowds];
}

setPriority(10);
const words = process.argv.slice(2);
const tasks = listTasks().filter(({ name }) => words.every((word) => name.includes(word)));
const started = performance.now();
const results = await runAll(tasks, Number(process.env['FAULTS_JOBS'] ?? 16));
const failed = results.filter(({ flaws }) => flaws.length > 0);
const slowest = Math.max(0, ...results.map(({ durationMs }) => durationMs));
console.log(
  `${results.length} trials in ${Math.round((performance.now() - started) / 1_000)} s, the longest ${Math.round(slowest / 1_000)} s`,
);
console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 && results.length > 0 ? 0 : 1;
