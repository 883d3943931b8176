/** action.yml, the code and the documents say the same. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { documentOf, formatTables, placeTables } from '../../scripts/tables.ts';
import { readAction } from '../../simulator/runner/action-file.ts';
import { INVENTORY_INPUTS } from '../../src/actions/inventory/inputs.ts';
import { INVENTORY_OUTPUTS } from '../../src/actions/inventory/main.ts';
import { PRUNE_INPUTS, readPruneInputs } from '../../src/actions/prune/inputs.ts';
import { PRUNE_OUTPUTS } from '../../src/actions/prune/main.ts';
import { REMOVE_INPUTS, readRemoveInputs } from '../../src/actions/remove-environment/inputs.ts';
import { REMOVE_OUTPUTS } from '../../src/actions/remove-environment/main.ts';
import { UPLOAD_INPUTS } from '../../src/actions/upload/inputs.ts';
import { UPLOAD_OUTPUTS } from '../../src/actions/upload/main.ts';
import { type EnvironmentVariables, INPUTS, type InputName } from '../../src/inputs/declarations.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import type { Reading } from '../../src/inputs/table.ts';
import { OUTPUT_NAMES } from '../../src/report/outputs.ts';
import { ROOT } from '../support/action.ts';
import { environment, GOOD, inputsOf, lines, problemsOf, type Row, SECRET, SK, ZB, ZS } from '../support/inputs.ts';

const text = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');
const action = readAction(ROOT);

/** The actions of this repository: folder, inputs, outputs, bundle. */
const ACTIONS = [
  ['.', INPUTS, OUTPUT_NAMES, 'dist/index.js'],
  ['inventory', INVENTORY_INPUTS, INVENTORY_OUTPUTS, '../dist/inventory.js'],
  ['prune', PRUNE_INPUTS, PRUNE_OUTPUTS, '../dist/prune.js'],
  ['remove-environment', REMOVE_INPUTS, REMOVE_OUTPUTS, '../dist/remove-environment.js'],
  ['upload', UPLOAD_INPUTS, UPLOAD_OUTPUTS, '../dist/upload.js'],
] as const;

/** What is read in another way than all the others: its summary, and a file. */
const READ_ELSEWHERE: readonly string[] = [
  'summary',
  'dependencies-file',
  'variables',
  'variables-file',
  'optional-variables',
  'replace-variables',
];

/** A value of the input that is not its default. */
const OTHER: Readonly<Record<string, string>> = {
  reuse: 'always',
  timeout: '5m',
  'poll-interval': '2s',
  'health-check-timeout': '2m',
  'api-key': SK,
};
const otherValue = (name: InputName) => {
  const { default: usual, example } = INPUTS[name];
  return OTHER[name] ?? (usual === 'true' ? 'false' : usual === 'false' ? 'true' : example);
};

/** Runs that are right as they are. */
const BASES: readonly Row[] = [
  GOOD,
  { ...GOOD, environment: 'production' },
  { ...GOOD, environment: 'production', 'health-check': '/' },
  { 'service-sid': ZS, 'api-key': SK, 'api-secret': SECRET, 'inherit-from': 'production' },
  { 'service-sid': ZS, 'api-key': SK, 'api-secret': SECRET, 'build-sid': ZB },
  { 'service-sid': ZS, 'api-key': SK, 'api-secret': SECRET, 'build-sid': ZB, environment: 'production' },
];
const COMBINATIONS = BASES.flatMap((base) =>
  (Object.keys(INPUTS) as InputName[])
    .filter((name) => base[name] === undefined && !READ_ELSEWHERE.includes(name))
    .map((name): [string, InputName, Row] => [Object.keys(base).slice(3).join(', ') || 'service', name, base]),
);

/** A line that goes live in nobody’s production. */
const PLACE = `environment: ${INPUTS.environment.example}`;

describe('an input without an effect is a mistake, and its default never is', () => {
  test.each(COMBINATIONS)('beside %s: %s', (_, name, base) => {
    const row = { ...base, [name]: otherValue(name) };
    const problems = problemsOf(row);
    // What is taken changes what the run does; what would change nothing is refused, with the line that mends it.
    if (problems.length === 0) expect(inputsOf(row)).not.toEqual(inputsOf(base));
    else expect(problems[0]?.fix).toMatch(/^[a-z-]+: ./);
    const usual = INPUTS[name].default;
    if (usual !== undefined) expect(inputsOf({ ...base, [name]: usual })).toEqual(inputsOf(base));
  });

  test.each<[Row, string]>([
    [{ 'allow-removals': 'true' }, `allow-removals → ${PLACE}`],
    [{ 'create-environment': 'true' }, `create-environment → ${PLACE}`],
    [{ 'health-check': '/' }, `health-check → ${PLACE}`],
    [{ environment: 'production', rollback: 'false' }, 'rollback → health-check: /health'],
    [{ 'exclude-paths': '/old' }, 'exclude-paths → inherit-from: production'],
    [{ 'function-versions': '', 'build-sid': ZB, reuse: 'always' }, `build-sid → build-sid: ${ZB} # and remove reuse`],
  ])('%j', (row, line) => expect(lines({ ...GOOD, ...row })).toEqual([line]));
});

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

  test('has the tables of its document', () => {
    const document = text(documentOf(folder));
    expect(placeTables(document, formatTables(file))).toBe(document);
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

const DEPLOY = { ...GOOD, environment: 'production', 'health-check': '/' };

test.each<[string, string, (env: EnvironmentVariables) => Reading<unknown>]>([
  ['.', 'timeout', readInputs],
  ['.', 'poll-interval', readInputs],
  ['.', 'health-check-timeout', readInputs],
  ['prune', 'older-than', readPruneInputs],
  ['remove-environment', 'older-than', readRemoveInputs],
])('%s/action.yml: the bounds of %s are those of the code', (folder, name, read) => {
  const reading = read(environment({ ...DEPLOY, environments: 'pr-*', [name]: folder === '.' ? '1ms' : '1m' }));
  const problems = 'problems' in reading ? reading.problems : [];
  const [, least, most] =
    /^It lies between (\S+) and (\S+)\.$/.exec(problems.find(({ input }) => input === name)?.rule ?? '') ?? [];
  const { description = '' } = readAction(path.join(ROOT, folder)).inputs.find((input) => input.name === name) ?? {};
  expect(description).toContain(`from \`${least}\` to \`${most}\``);
});
