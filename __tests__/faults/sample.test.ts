/** A sample of the fault matrix; all of it is `npm run test:faults`. */
import { expect, test } from '@jest/globals';
import { signals } from '../support/platform.ts';
import { type CancelCase, listCancels, nameOfCancel, runCancel } from './cancels.ts';
import { runCell } from './cell.ts';
import { listCells, nameOf } from './cells.ts';
import { INVENTORY } from './inventories.ts';
import { PROJECT } from './projects.ts';
import { PRUNE } from './prunes.ts';
import { REMOVE } from './removals.ts';
import { listSubCells, listSubSignals } from './sub-actions.ts';
import { UPLOAD } from './uploads.ts';
import { listVariableCells } from './variables.ts';

const SAMPLE = [
  'service × 503 × for ever',
  'create × reset before the answer × once',
  'create × reset after acceptance × for ever',
  'create × wrong JSON × once',
  'status × time limit × for ever',
  'look × 504 × for ever',
];

test('the sample is of the matrix', () => {
  const names = listCells().map(nameOf);
  expect(names).toHaveLength(330);
  expect(SAMPLE.filter((name) => !names.includes(name))).toEqual([]);
});

test.concurrent.each(SAMPLE)(
  '%s',
  async (name) => {
    const cell = listCells().find((candidate) => nameOf(candidate) === name);
    const { flaws, log } = await runCell(cell as NonNullable<typeof cell>);
    expect({ flaws, log }).toEqual({ flaws: [], log });
  },
  60_000,
);

// The third moment of each scenario, when a Build is under way; all of them are in the matrix.
for (const [, moments] of Map.groupBy(listCancels(), ({ scenario }) => scenario)) {
  const cancel = moments[2] as CancelCase;
  signals.concurrent(nameOfCancel(cancel), async () => {
    const { flaws, log } = await runCancel(cancel);
    expect({ flaws, log }).toEqual({ flaws: [], log });
  });
}

const SUB_SAMPLE = [
  'upload/ × upload of a new asset × cut JSON × once',
  'upload/ × SIGINT at request 9, accepted, never answered',
  'project/ × upload of a new asset × 503 after acceptance × once',
  'prune/ × deletion × JSON 200 of something else × once',
  'variables × update-variable × cut body × for ever',
  'remove-environment/ × take-down × 503 after acceptance × once',
  'remove-environment/ × SIGINT at request 8, accepted, never answered',
  'inventory/ × list of services × 401 × once',
  'inventory/ × live Build × 429, Retry-After × once',
  'inventory/ × SIGINT at request 7, accepted, never answered',
];

for (const name of SUB_SAMPLE) {
  const declare = name.includes('SIGINT') ? signals.concurrent : test.concurrent;
  declare(name, async () => {
    const cases = [UPLOAD, PROJECT, PRUNE, REMOVE, INVENTORY].flatMap((sub) => [
      ...listSubCells(sub),
      ...listSubSignals(sub, 14),
    ]);
    const result = await [...cases, ...listVariableCells()].find((candidate) => candidate.name === name)?.run();
    expect(result).toMatchObject({ name, flaws: [], log: result?.log });
  });
}
