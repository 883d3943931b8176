/**
 * `npm ci && npm start` in this folder: this action beside what people would use instead, against the same simulator,
 * over TLS, on this machine, looking at the Build once a second. Needs Linux, python3, openssl, curl and jq. Takes about
 * ten minutes; `npm start -- 50` takes 50 Builds where it takes 20 by default. It prints tables and asserts nothing.
 */
import { cpus } from 'node:os';
import { mapPool } from '../src/async/pool.ts';
import { CONTESTANTS, type Contestant, type Cost, cleanUp, prepare, runOnce, type Setting } from './contestant.ts';

const builds = Number(process.argv[2] ?? 20);

/** The same random numbers for every contestant. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Runs them `lanes` at a time; where time is measured, one at a time. */
const runAll = (settings: readonly Setting[], contestant: Contestant, lanes: number): Promise<Cost[]> =>
  mapPool(settings, lanes, (setting) => runOnce(contestant, setting));

type Row = Record<string, string | number>;

/** A row for each; `together` when they may run at the same time, because no time is measured. */
async function table(title: string, row: (contestant: Contestant) => Promise<Row>, together = false): Promise<void> {
  const rows: Record<string, Row> = {};
  const add = async (contestant: Contestant) => {
    rows[contestant] = await row(contestant);
  };
  if (together) await Promise.all(CONTESTANTS.map(add));
  else for (const contestant of CONTESTANTS) await add(contestant);
  console.log(`\n${title}`);
  console.table(Object.fromEntries(CONTESTANTS.map((contestant) => [contestant, rows[contestant]])));
}

/** Mean over Builds of random length. */
async function compareCost(): Promise<void> {
  const random = dice(7);
  const settings = Array.from({ length: builds }, () => ({ twilio: { buildMs: 1000 + 2000 * random() }, versions: 3 }));
  await table(`Mean of ${builds} Builds of 1 to 3 s`, async (contestant) => {
    const costs = await runAll(settings, contestant, 1);
    const of = (pick: (cost: Cost) => number) => mean(costs.map(pick));
    return {
      'wall s': (of(({ wallMs }) => wallMs) / 1000).toFixed(2),
      'lag ms': of(({ lagMs }) => lagMs).toFixed(0),
      'CPU ms': of(({ cpuMs }) => cpuMs).toFixed(0),
      'peak MiB': Math.max(...costs.map(({ peakMb }) => peakMb)).toFixed(0),
      requests: of(({ requests }) => requests).toFixed(1),
      connections: of(({ connections }) => connections).toFixed(1),
      'kB on the wire': (of(({ bytes }) => bytes) / 1000).toFixed(1),
    };
  });
}

/** One request in twenty is answered by 503, or cut off before or after it was processed. */
async function compareFaults(): Promise<void> {
  const settings = Array.from({ length: 2 * builds }, (_, run) => {
    const random = dice(run + 1);
    const faults: Setting['faults'] = (twilio) => {
      for (const kind of [503, 'reset', 'reset-after'] as const)
        twilio.fault({ on: () => random() < 0.05 / 3, kind, times: Number.POSITIVE_INFINITY });
    };
    return { twilio: { buildMs: 3000 }, versions: 3, faults };
  });
  await table(`${settings.length} Builds of 3 s with 5 % of requests broken`, async (contestant) => {
    const costs = await runAll(settings, contestant, 4);
    return {
      'ended right': `${Math.round(mean(costs.map(({ right }) => (right ? 100 : 0))))} %`,
      duplicates: costs.reduce((sum, cost) => sum + cost.duplicates, 0),
    };
  });
}

/** What grows with the length of the Build, and with the number of versions. */
async function compareGrowth(): Promise<void> {
  await table(
    'Cost of a Build of 1, 10 and 100 s',
    async (contestant) => {
      const costs = await Promise.all(
        [1, 10, 100].map((seconds) => runOnce(contestant, { twilio: { buildMs: seconds * 1000 }, versions: 3 })),
      );
      return {
        requests: costs.map(({ requests }) => requests).join(' / '),
        'CPU ms': costs.map(({ cpuMs }) => cpuMs.toFixed(0)).join(' / '),
        'peak MiB': costs.map(({ peakMb }) => peakMb.toFixed(0)).join(' / '),
      };
    },
    true,
  );
  await table('Cost of 1, 50 and 1050 versions in a Build of 1 s', async (contestant) => {
    const settings = [1, 50, 1050].map((versions) => ({ twilio: { buildMs: 1000 }, versions }));
    const costs = await runAll(settings, contestant, 1);
    return {
      'wall s': costs.map(({ wallMs }) => (wallMs / 1000).toFixed(1)).join(' / '),
      'CPU ms': costs.map(({ cpuMs }) => cpuMs.toFixed(0)).join(' / '),
      'peak MiB': costs.map(({ peakMb }) => peakMb.toFixed(0)).join(' / '),
      'kB on the wire': costs.map(({ bytes }) => (bytes / 1000).toFixed(0)).join(' / '),
    };
  });
}

console.log(
  `${new Date().toISOString().slice(0, 10)}, node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`,
);
prepare();
try {
  await compareCost();
  await compareFaults();
  await compareGrowth();
} finally {
  cleanUp();
}
// The event loop was seen busy for ever after the last table, for a reason not found yet; nothing is left to measure.
process.exit();
