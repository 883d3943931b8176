/** action.yml, the code and the README tell the same story. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { formatTables, placeTables } from '../scripts/tables.ts';
import { INPUTS, type InputName } from '../src/inputs.ts';
import { OUTPUT_NAMES } from '../src/outputs.ts';
import { ROOT } from './support/action.ts';

interface ActionFile {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const text = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');
const action = load(text('action.yml')) as ActionFile;

test('action.yml declares the inputs the code reads, in the same order and with the same defaults', () => {
  const declared = Object.entries(action.inputs).map(([name, { default: value, required = false }]) => [
    name,
    value,
    required,
  ]);
  const read = Object.entries(INPUTS).map(([name, input]) => [name, input.default, input.required]);
  expect(declared).toEqual(read);
});

test('action.yml declares the outputs the code sets', () => {
  expect(Object.keys(action.outputs)).toEqual([...OUTPUT_NAMES]);
});

test('it runs the bundle that ships, on the runner’s Node', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
});

test('the README’s tables are those of action.yml', () => {
  const readme = text('README.md');
  expect(placeTables(readme, formatTables(action))).toBe(readme);
});

test('the code knows no input that nobody could find', () => {
  const unexplained = (Object.keys(INPUTS) as InputName[]).filter(
    (name) => (action.inputs[name]?.description.length ?? 0) < 20,
  );
  expect(unexplained).toEqual([]);
});
