/** `npm start` as a newcomer runs it: folder → live URL, read from what it prints. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@jest/globals';
import { NO_SIGNALS, reportSkipped, signals } from '../support/platform.ts';

const start = path.resolve(import.meta.dirname, '../../simulator/demo/start.ts');

function play(...flags: string[]): Promise<{ readonly exitCode: number | null; readonly text: string }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', start, ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (text += part));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, text: stripVTControlCharacters(text) }));
  });
}

const lastLine = (text: string) => text.trimEnd().split('\n').at(-1);

/** The Build that answers at a moment (`before`, `now`), by its runtime. */
const answering = (text: string, moment: string) =>
  new RegExp(`^ {2}${moment} +GET /hello +200 .*"runtime":"(\\w+)"`, 'm').exec(text)?.[1];

const CASES = [
  {
    flags: [],
    exitCode: 0,
    verdict: 'completed',
    says: [
      'Uploaded 3 files; 2 unchanged.',
      'Step 1 of 2: take the folder examples/greeter live',
      'runtime node22 → node24',
      'Healthy: /hello, /voice',
      // The README says: three requests beside the polls, seven more for a deploy, and what comparing and uploading takes.
      // These are sent side by side, so their order is by chance: content and versions of Functions, and uploads.
      ': service, environments, list, 2 × build, functions, assets, ',
      '3 × content',
      '3 × upload',
      ', create, ',
      ' × status, deployments, 2 × environment, deploy\n',
    ],
    live: 'node24',
  },
  { flags: ['--fail'], exitCode: 1, verdict: 'failed', says: ['lodash@4.17.21 could not be fetched'], live: 'node22' },
  { flags: ['--cancel'], exitCode: 1, verdict: 'cancelled', says: ['build-sid: ZB'], live: 'node22' },
  { flags: ['--dry-run'], exitCode: 0, verdict: 'planned', says: ['runtime node22 → node24'], live: 'node22' },
  { flags: ['--no-wait'], exitCode: 0, verdict: 'building', says: ['Created Build ZB'], live: 'node22' },
  {
    flags: ['--inherit-from', 'production', '--runtime', 'node24'],
    exitCode: 0,
    verdict: 'completed',
    says: ['Step 1 of 2: the main action', 'what is live in production again'],
    live: 'node24',
  },
  {
    flags: ['--service-sid', 'nobody'],
    exitCode: 1,
    verdict: 'error',
    says: ['“create-service: true”'],
    live: 'node22',
  },
  {
    flags: ['--service-sid', 'shop', '--create-service', '--no-summary'],
    exitCode: 0,
    verdict: 'completed',
    says: ['Created service ZS', 'as there can be none in a new service', 'Healthy: /hello, /voice'],
    live: 'node24',
    first: true,
  },
]
  .filter(({ flags }) => {
    if (signals.there || !flags.includes('--cancel')) return true;
    reportSkipped('npm start -- --cancel', NO_SIGNALS);
    return false;
  })
  .map((expected) => ({ ...expected, run: play(...expected.flags) })); // All at once: they mostly wait.

test.each(CASES)('npm start -- $flags: $verdict', async ({ exitCode, verdict, says, live, first, ...playing }) => {
  const run = await playing.run;
  for (const words of says) expect(run.text).toContain(words);
  expect(lastLine(run.text)).toMatch(new RegExp(`^${verdict} \\(exit code ${exitCode}, [\\d.]+ s\\)$`));
  expect(run.exitCode).toBe(exitCode);
  expect(answering(run.text, 'now')).toBe(live);
  if (live === 'node24' && first !== true) expect(answering(run.text, 'before')).toBe('node22');
});

test('--help names the two steps, and an unknown flag points to it', async () => {
  const [help, wrong] = await Promise.all([play('--help'), play('--nonsense')]);
  expect(help).toMatchObject({ exitCode: 0, text: expect.stringContaining('2. the live URL') });
  expect(wrong).toMatchObject({ exitCode: 2, text: expect.stringContaining('npm start -- --help') });
});
