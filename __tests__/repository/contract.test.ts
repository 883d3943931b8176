/** action.yml, the code and the README tell the same story. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { formatTables, placeTables } from '../../scripts/tables.ts';
import { readAction } from '../../simulator/runner/action-file.ts';
import { PRUNE_INPUTS } from '../../src/actions/prune/inputs.ts';
import { PRUNE_OUTPUTS } from '../../src/actions/prune/main.ts';
import { REMOVE_INPUTS } from '../../src/actions/remove-environment/inputs.ts';
import { REMOVE_OUTPUTS } from '../../src/actions/remove-environment/main.ts';
import { UPLOAD_INPUTS } from '../../src/actions/upload/inputs.ts';
import { UPLOAD_OUTPUTS } from '../../src/actions/upload/main.ts';
import { INPUTS } from '../../src/inputs/declarations.ts';
import { OUTPUT_NAMES } from '../../src/report/outputs.ts';
import { ROOT } from '../support/action.ts';

const text = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');
const action = readAction(ROOT);

/** The actions of this repository: folder, inputs, outputs, bundle. */
const ACTIONS = [
  ['.', INPUTS, OUTPUT_NAMES, 'dist/index.js'],
  ['prune', PRUNE_INPUTS, PRUNE_OUTPUTS, '../dist/prune.js'],
  ['remove-environment', REMOVE_INPUTS, REMOVE_OUTPUTS, '../dist/remove-environment.js'],
  ['upload', UPLOAD_INPUTS, UPLOAD_OUTPUTS, '../dist/upload.js'],
] as const;

describe.each(ACTIONS)('%s/action.yml', (folder, inputs, outputs, main) => {
  const file = readAction(path.join(ROOT, folder));

  test('declares the inputs the code reads, in the same order and with the same defaults', () => {
    const declared = file.inputs.map(({ name, default: value, required }) => [name, value, required]);
    const read = Object.entries(inputs).map(([name, input]) => [name, input.default, input.required]);
    expect(declared).toEqual(read);
  });

  test('declares the outputs the code sets', () => {
    expect(file.outputs.map(({ name }) => name)).toEqual([...outputs]);
  });

  test('runs the bundle that ships, on the runner’s Node', () => {
    expect(file).toMatchObject({ using: 'node24', main });
  });

  test('has the tables of its README', () => {
    const readme = text(path.join(folder, 'README.md'));
    expect(placeTables(readme, formatTables(file))).toBe(readme);
  });

  test('explains every input and output', () => {
    const brief = [...file.inputs, ...file.outputs].filter(({ description }) => description.length < 20);
    expect(brief).toEqual([]);
  });

  test('says of what it shares with the main action what the main action says', () => {
    const shared = new Map(action.inputs.map((input) => [input.name, input]));
    const same = SAME.filter((name) => name !== 'dry-run' || folder !== 'remove-environment');
    for (const input of file.inputs.filter(({ name }) => same.includes(name)))
      expect(input).toEqual(shared.get(input.name));
  });
});

/** Inputs that mean the same everywhere, but for `dry-run` where nothing is created anyway. */
const SAME = ['service-sid', 'dry-run', 'account-sid', 'auth-token', 'api-key', 'api-secret', 'region', 'api-url'];
