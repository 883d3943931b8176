/**
 * `npm run bench`: what a step costs before Twilio is asked anything. Prints the size of the entry (the file that
 * action.yml names, and the bundle that it starts), and how long it takes to end on a missing input and to send its
 * first request, as ratios to `node -e 0` on the same machine. Ratios are medians of pairs, measured in turn, so that
 * a busy machine slows both of a pair. To a missing input it was 1.8 to 2.3 in ten runs of fifteen, on two cores with ten
 * to thirty processes at work, and 2.4 to 3.1 in the others.
 *
 *     npm run bench -- 101        with that many pairs (default 31)
 *
 * Ends with 1 only when the entry is too large: time on a shared machine proves nothing.
 */
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import path from 'node:path';

const dist = path.resolve(import.meta.dirname, '../dist');
const entry = path.join(dist, 'index.js');

/** The entry may be so large. */
const BOUND_BYTES = 300_000;

/** What the action is told: enough to send a request, but for what is removed. */
const inputs = (apiUrl: string): Record<string, string> => ({
  'INPUT_SERVICE-SID': 'greeter',
  'INPUT_FUNCTION-VERSIONS': `ZN${'0'.repeat(32)}`,
  'INPUT_AUTH-TOKEN': '0'.repeat(32),
  'INPUT_ACCOUNT-SID': `AC${'0'.repeat(32)}`,
  'INPUT_API-URL': apiUrl,
  INPUT_SUMMARY: 'false',
});

/** Runs node and gives the ms from its start to its end. */
function run(args: readonly string[], env: Record<string, string>): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { env: { PATH: process.env['PATH'] ?? '', ...env }, stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => resolve(performance.now() - start));
  });
}

/** Runs the action until its first request is here, and gives the ms from its start to that. */
async function runToFirstRequest(): Promise<number> {
  let arrived: (time: number) => void = () => {};
  const first = new Promise<number>((resolve) => {
    arrived = resolve;
  });
  const server = createServer((_, response) => {
    arrived(performance.now());
    response.writeHead(401, { connection: 'close' }).end('{}');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const start = performance.now();
  const ended = run([entry], inputs(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  const time = await Promise.race([first, ended.then(() => Number.NaN)]);
  await ended;
  server.close();
  if (Number.isNaN(time)) throw new Error('the action sent no request');
  return time - start;
}

/** The middle one. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const { 'INPUT_SERVICE-SID': _, ...withoutService } = inputs('http://127.0.0.1:9');

/** What is timed. */
const subjects: readonly (readonly [string, () => Promise<number>])[] = [
  ['to a missing input', () => run([entry], withoutService)],
  ['to the first request on the wire', runToFirstRequest],
];

const pairs = Number(process.argv[2] ?? 31);
const rows: { measure: string; ms: string; ratio: string }[] = [];
for (const [name, time] of subjects) {
  await run(['-e', '0'], {});
  await time();
  const samples: { ms: number; ratio: number }[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const base = await run(['-e', '0'], {});
    const ms = await time();
    samples.push({ ms, ratio: ms / base });
  }
  rows.push({
    measure: name,
    ms: median(samples.map(({ ms }) => ms)).toFixed(0),
    ratio: `×${median(samples.map(({ ratio }) => ratio)).toFixed(2)}`,
  });
}
const size = statSync(entry).size + statSync(path.join(dist, 'actions.js')).size;
console.log(
  `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${pairs} pairs, ratios to node -e 0`,
);
console.table(rows);
console.log(`dist/index.js and dist/actions.js: ${(size / 1000).toFixed(0)} kB (at most ${BOUND_BYTES / 1000} kB)`);
if (size > BOUND_BYTES) process.exitCode = 1;
