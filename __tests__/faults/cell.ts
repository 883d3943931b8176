/** One cell of the matrix, run and judged. */
import { type Cell, nameOf, ruleOf } from './cells.ts';
import { type Expectation, expect } from './oracle.ts';
import { announcesBuild, findFlaws, LAST_MS, runTrial, SLACK_MS, type Trial } from './trial.ts';

/** How a cell went: nothing in `flaws` is a pass. */
export interface Result {
  readonly name: string;
  readonly flaws: readonly string[];
  readonly durationMs: number;
  /** The log, to read when it failed. */
  readonly log: string;
}

/** Runs one cell through dist. */
export function runCell(cell: Cell): Promise<Result> {
  const expected = expect(cell);
  let hits = () => 0;
  return runTrial(
    {
      inputs: { timeout: `${expected.timeoutS}s` },
      run: { giveUpAfterMs: expected.timeoutS * 1_000 + 20_000 },
      prepare: (twilio) => {
        // There is a list to look at only when the answer to a creation was lost.
        if (cell.place === 'look') twilio.fault({ on: 'create', kind: 'reset-after' });
        const fault = twilio.fault(ruleOf(cell));
        hits = () => fault.hits;
      },
    },
    (trial) => ({
      name: nameOf(cell),
      flaws: [...compare(trial, expected), ...(hits() === 0 ? ['the fault never came'] : [])],
      durationMs: trial.run.durationMs,
      log: trial.run.log,
    }),
  );
}

function compare(trial: Trial, expected: Expectation): string[] {
  const { run, twilio, ranMs } = trial;
  const flaws = findFlaws(trial);
  const differs = (what: string, is: unknown, should: unknown) => {
    if (is !== should) flaws.push(`${what}: ${is}, not ${should}`);
  };
  differs('verdict', run.outputs['verdict'], expected.verdict);
  differs('Builds', twilio.builds.length, expected.builds);
  differs('build-sid set', run.outputs['build-sid'] !== undefined, expected.known);
  differs('status set', run.outputs['status'] !== undefined, expected.known);
  differs('created', run.outputs['created'], expected.known ? 'true' : undefined);
  differs('says that a Build may exist', announcesBuild(run), expected.mayExist);
  const posts = twilio.count('create');
  if (posts > expected.posts) flaws.push(`${posts} requests to create, more than ${expected.posts}`);
  const limitMs = expected.timeoutS * 1_000 + LAST_MS + SLACK_MS;
  if (ranMs > limitMs) flaws.push(`took ${Math.round(ranMs)} ms, more than ${limitMs}`);
  return flaws;
}
