/** action.yml, the code and the README tell the same story. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { formatTables, placeTables } from '../scripts/tables.ts';
import { readAction } from '../simulator/action.ts';
import { INPUTS } from '../src/inputs.ts';
import { OUTPUT_NAMES } from '../src/outputs.ts';
import { ROOT } from './support/action.ts';

const text = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');
const action = readAction(ROOT);

test('action.yml declares the inputs the code reads, in the same order and with the same defaults', () => {
  const declared = action.inputs.map(({ name, default: value, required }) => [name, value, required]);
  const read = Object.entries(INPUTS).map(([name, input]) => [name, input.default, input.required]);
  expect(declared).toEqual(read);
});

test('action.yml declares the outputs the code sets', () => {
  expect(action.outputs.map(({ name }) => name)).toEqual([...OUTPUT_NAMES]);
});

test('it runs the bundle that ships, on the runner’s Node', () => {
  expect(action).toMatchObject({ using: 'node24', main: 'dist/index.js' });
});

test('the README’s tables are those of action.yml', () => {
  const readme = text('README.md');
  expect(placeTables(readme, formatTables(action))).toBe(readme);
});

test('every input and output is explained', () => {
  const brief = [...action.inputs, ...action.outputs].filter(({ description }) => description.length < 20);
  expect(brief).toEqual([]);
});
