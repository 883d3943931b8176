/** Inputs of the main action as the runner passes them, and what reading them gives. */

import { formatProblems } from '../../src/explain/input-problems.ts';
import { variableOf } from '../../src/inputs/declarations.ts';
import { type Inputs, readInputs } from '../../src/inputs/inputs.ts';
import type { Problem } from '../../src/model/errors.ts';

export const HEX = '0123456789abcdef0123456789abcdef';
export const [ZS, ZB, AC, SK] = ['ZS', 'ZB', 'AC', 'SK'].map((kind) => kind + HEX) as [string, string, string, string];
/** The nth version. */
export const zn = (n: number) => `ZN${n.toString(16).padStart(32, '0')}`;
export const SECRET = 'q7Vt2mXw9LrBz4KdPn8Hs3Jy6Gc1Fa5E';
export const EXAMPLE = `ZN${HEX}`;

export type Row = Readonly<Record<string, string>>;

/** Inputs by name and variables by their (upper-case) name, as the runner puts them into the environment. */
export function environment(row: Row): Record<string, string> {
  const named = Object.entries(row).map(([name, value]) => [/^[A-Z_]+$/.test(name) ? name : variableOf(name), value]);
  return Object.fromEntries(named);
}

export const GOOD: Row = { 'service-sid': ZS, 'function-versions': zn(1), 'api-key': SK, 'api-secret': SECRET };
export const BARE: Row = { 'service-sid': ZS, 'function-versions': zn(1) };

export function problemsOf(row: Row): readonly Problem[] {
  const result = readInputs(environment(row));
  return 'problems' in result ? result.problems : [];
}

export function inputsOf(row: Row): Inputs {
  const result = readInputs(environment(row));
  if ('problems' in result) throw new Error(formatProblems(result.problems));
  return result.inputs;
}

/** `input → corrected line` for each problem. */
export const lines = (row: Row) => problemsOf(row).map(({ input, fix }) => `${input} → ${fix}`);
export const rules = (row: Row) => problemsOf(row).map(({ rule }) => rule);
