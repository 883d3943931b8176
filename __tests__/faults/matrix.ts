/**
 * `npm run test:faults [words]`: the fault matrix and the cancels through dist, those of the sub-actions (their
 * names have `/ ×` in them), those of variables and of the log of failed requests, and many actions at once. Several at a time (FAULTS_JOBS,
 * default 20: they sleep most of the time). With words, only what has them all in its name. Exit code 1 when anything fails.
 */
import { mapPool } from '../../src/async/pool.ts';
import { listCancels, nameOfCancel, runCancel } from './cancels.ts';
import { type Result, runCell } from './cell.ts';
import { listCells, nameOf } from './cells.ts';
import { nameOfLoad, runLoad } from './concurrent-runs.ts';
import { INVENTORY } from './inventories.ts';
import { expect } from './oracle.ts';
import { PROJECT } from './projects.ts';
import { PRUNE } from './prunes.ts';
import { REMOVE } from './removals.ts';
import { listLogCells } from './request-log.ts';
import { listSubCells, listSubSignals } from './sub-actions.ts';
import { UPLOAD } from './uploads.ts';
import { listVariableCells } from './variables.ts';

type Task = { readonly name: string; readonly longestS: number; readonly run: () => Promise<Result> };

/** Runs tasks, a few at a time, the longest first. */
function runAll(tasks: readonly Task[], jobs: number): Promise<readonly Result[]> {
  const longestFirst = tasks.toSorted((a, b) => b.longestS - a.longestS);
  return mapPool(longestFirst, jobs, (task) => task.run());
}

/** More failures than this are no accident. */
const MOST_AGAIN = 30;

const failuresOf = (results: readonly Result[]) => results.filter(({ flaws }) => flaws.length > 0);

/**
 * What failed beside the others is run once more by itself: a machine with too much to do answers too late to
 * any deadline, and says nothing about the action. The second result counts, and the log names both.
 */
async function runTwice(tasks: readonly Task[], jobs: number): Promise<readonly Result[]> {
  const first = await runAll(tasks, jobs);
  const names = new Set(failuresOf(first).map(({ name }) => name));
  if (names.size === 0 || names.size > MOST_AGAIN) return first;
  for (const { name, flaws } of failuresOf(first)) console.log(`once more, alone: ${name}: ${flaws.join('; ')}`);
  const second = await runAll(
    tasks.filter(({ name }) => names.has(name)),
    2,
  );
  return [...first.filter(({ name }) => !names.has(name)), ...second];
}

const indent = (text: string) => text.replaceAll(/^/gm, '    ');

/** As many requests as any sub-action sends, about, and a deploy of a project. */
const SUB_REQUESTS = 18;
const PROJECT_REQUESTS = 26;

function listTasks(): Task[] {
  const cells = listCells().map((cell) => ({
    name: nameOf(cell),
    longestS: expect(cell).timeoutS,
    run: () => runCell(cell),
  }));
  const cancels = listCancels().map((cancel) => ({
    name: nameOfCancel(cancel),
    longestS: 8,
    run: () => runCancel(cancel),
  }));
  const loads = [undefined, '1'].map((retryAfter) => ({
    name: nameOfLoad(retryAfter),
    longestS: 70,
    run: () => runLoad(retryAfter),
  }));
  const subs = [UPLOAD, PRUNE, REMOVE, INVENTORY, PROJECT].flatMap((sub) => [
    ...listSubCells(sub),
    ...listSubSignals(sub, sub === PROJECT ? PROJECT_REQUESTS : SUB_REQUESTS),
  ]);
  const short = [...subs, ...listVariableCells(), ...listLogCells()].map((one) => ({ ...one, longestS: 10 }));
  return [...cells, ...cancels, ...loads, ...short];
}

const words = process.argv.slice(2);
const tasks = listTasks().filter(({ name }) => words.every((word) => name.includes(word)));
const started = performance.now();
const results = await runTwice(tasks, Number(process.env['FAULTS_JOBS'] ?? 20));
const failed = failuresOf(results);
for (const { name, flaws, log } of failed) console.log(`✗ ${name}: ${flaws.join('; ')}\n${indent(log)}`);
const slowest = Math.max(0, ...results.map(({ durationMs }) => durationMs));
console.log(
  `${results.length} trials in ${Math.round((performance.now() - started) / 1_000)} s, the longest ${Math.round(slowest / 1_000)} s`,
);
console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 && results.length > 0 ? 0 : 1;
