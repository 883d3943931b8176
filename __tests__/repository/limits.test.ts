/** Limits in the documents are those of the code; the bounds of inputs are in contract.test.ts. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** The numbers that a source gives a constant, or a property: `10_000`, `15 * 60_000`, `[1_000, 3_000]`. */
function numbersOf(source: string, name: string): number[] {
  const found = new RegExp(`\\b${name}(?:: [^=\\n]*=|:| =) ([\\d_, *[\\]]+)[,;]\n`).exec(read(source));
  if (!found) throw new Error(`${source} gives ${name} no number`);
  const [, text = ''] = found;
  return text
    .replaceAll(/[_[\]]/g, '')
    .split(',')
    .filter((one) => one.trim() !== '')
    .map((one) => one.split('*').reduce((product, factor) => product * Number(factor), 1));
}

const seconds = (ms: number) => `${ms / 1000} s`;
const kB = (bytes: number) => `${Math.floor(bytes / 1000)} kB`;

type Limit = readonly [document: string, words: (...values: number[]) => string, source: string, name: string];

const DESIGN = 'docs/design.md';
const DEPLOY = 'docs/deploy.md';
const VARIABLES = 'docs/recipes/variables.md';

const LIMITS: readonly Limit[] = [
  [DESIGN, (ms = 0) => `| one GET | ${seconds(ms)} |`, 'src/twilio/read.ts', 'READ_MS'],
  [DESIGN, (ms = 0) => `that creates | ${seconds(ms)} |`, 'src/twilio/calls/paths-and-limits.ts', 'CREATE_MS'],
  [DESIGN, (ms = 0) => `| one upload | ${seconds(ms)} |`, 'src/project/calls.ts', 'UPLOAD_MS'],
  [DESIGN, (ms = 0) => `| the deploy, and a rollback | ${seconds(ms)} each |`, 'src/deploy/budgets.ts', 'DEPLOY_MS'],
  [DESIGN, (ms = 0) => `| the deploy, and a rollback | ${seconds(ms)} each |`, 'src/deploy/budgets.ts', 'ROLLBACK_MS'],
  [DESIGN, (ms = 0) => `deadline or a cancel | ${seconds(ms)} |`, 'src/async/clock.ts', 'LAST_LOOK_MS'],
  [DESIGN, (ms = 0) => `when a cancel comes | ${seconds(ms)}, then`, 'src/async/cancellation.ts', 'GRACE_MS'],
  [DESIGN, (n = 0) => `wrong shape | ${n === 5 ? 'five' : n} in a row |`, 'src/twilio/read.ts', 'MAX_UNREADABLE'],
  [DESIGN, (ms = 0) => `Build of ours | ${seconds(ms)} after`, 'src/build/status-polling.ts', 'APPEARS_MS'],
  [DESIGN, (ms = 0) => `after a cancel | ${seconds(ms)} |`, 'src/deploy/github-deployment.ts', 'END_CANCELLED_MS'],
  [DESIGN, (ms = 0) => `never answered | ${seconds(ms)} |`, 'src/twilio/read.ts', 'SILENCE_MS'],
  [
    DESIGN,
    (...ms) => `| ${ms.map((one) => one / 1000).join(', ')} s | see above |`,
    'src/async/create-once.ts',
    'LOOKS_MS',
  ],
  [DESIGN, (ms = 0) => `min(${seconds(ms)}, `, 'src/async/retry.ts', 'CAP_MS'],
  [DESIGN, (ms = 0) => `, ${seconds(ms)} × 2ⁿ)`, 'src/async/retry.ts', 'BASE_MS'],
  [DESIGN, (ms = 0) => `| a 429 without it | ${seconds(ms)}, `, 'src/twilio/request.ts', 'CROWDED_MS'],
  [DESIGN, (ms = 0) => `without it | ${ms / 60_000} min, plus back-off`, 'src/twilio/build-limit.ts', 'PACE_MS'],
  [
    'docs/fleet.md',
    (n = 0) => `that is why \`max-parallel\` is ${n}:`,
    'src/actions/inventory/duration.ts',
    'PARALLEL',
  ],
  [
    'docs/fleet.md',
    (ms = 0) => `takes about ${ms / 60_000} minutes (counted`,
    'src/actions/inventory/duration.ts',
    'JOB_MS',
  ],
  [DESIGN, (ms = 0) => `in the log | ${seconds(ms)} |`, 'src/build/status-polling.ts', 'HEARTBEAT_MS'],
  [DESIGN, (ms = 0) => `then every ${seconds(ms)} |`, 'src/report/log.ts', 'EVERY_MS'],
  [DESIGN, (bytes = 0) => `${bytes / 1024} kB for a service`, 'src/twilio/calls/paths-and-limits.ts', 'SMALL'],
  [DESIGN, (n = 0) => `the first page (${n}) is noted`, 'src/twilio/calls/paths-and-limits.ts', 'PAGE_SIZE'],
  [DEPLOY, (n = 0) => `A suffix has up to ${n} characters`, 'src/model/environment-names.ts', 'LONGEST_SUFFIX'],
  [
    DEPLOY,
    (n = 0) => `(${n === 3 ? 'three' : n} tries, a second apart)`,
    'src/deploy/health-check.ts',
    'PROBES_BEFORE',
  ],
  [DEPLOY, (n = 0) => `${n === 3 ? 'three' : n} times in a row, two seconds`, 'src/deploy/health-check.ts', 'passes'],
  [
    DEPLOY,
    (ms = 0) => `in a row, ${ms === 2000 ? 'two' : ms / 1000} seconds`,
    'src/deploy/health-check.ts',
    'intervalMs',
  ],
  [
    DEPLOY,
    (n = 0) => `the same 5xx ${n === 10 ? 'ten' : n} times in a row`,
    'src/deploy/health-check.ts',
    'steadyTimes',
  ],
  [DEPLOY, (ms = 0) => `over at least ${seconds(ms)}, fails at once`, 'src/deploy/health-check.ts', 'steadyMs'],
  [DEPLOY, (bytes = 0) => `the first ${kB(bytes)} are read`, 'src/run/http-probe.ts', 'MOST_BYTES'],
  [VARIABLES, (bytes = 0) => `A value may have ${bytes} bytes`, 'src/model/variables.ts', 'MAX_VALUE_BYTES'],
  [VARIABLES, (bytes = 0) => `whole context about ${kB(bytes)}`, 'src/model/variables.ts', 'CONTEXT_BYTES'],
  [VARIABLES, (n = 0) => `has ${n} characters or more`, 'src/inputs/variables/pasted.ts', 'SHORTEST_HIDDEN'],
  [VARIABLES, (bytes = 0) => `more than ${kB(bytes)} are not looked at`, 'src/project/sources.ts', 'MOST_BYTES'],
];

test.each(LIMITS.map(([document, words, source, name]) => [document, source, name, words] as const))(
  '%s: the number is that of %s, %s',
  (document, source, name, words) =>
    expect(read(document).replaceAll(/\s+/g, ' ')).toContain(words(...numbersOf(source, name))),
);

test('a constant without a number is found', () =>
  expect(() => numbersOf('src/twilio/read.ts', 'READS_MS')).toThrow('gives READS_MS no number'));
