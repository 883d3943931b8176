/**
 * `npm start` as a newcomer runs it: folder → live URL, read from what it prints. What it does on a terminal is shown by
 * a terminal of the system where `script` of util-linux makes one, and elsewhere by a standard output that says it is one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, test } from '@jest/globals';
import { NO_SIGNALS, reportSkipped, signals } from '../support/platform.ts';
import { expectRecorded, normalise } from '../support/transcript.ts';

const root = path.resolve(import.meta.dirname, '../..');
const start = path.join(root, 'simulator/demo/start.js');

interface Played {
  readonly exitCode: number | null;
  readonly text: string;
}

/** Runs a command in the repository; `interruptAt`: presses Ctrl-C once the text has this. */
function play(command: readonly string[], env: NodeJS.ProcessEnv = {}, interruptAt?: string): Promise<Played> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, INIT_CWD: root, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part) => {
      text += part;
      if (interruptAt === undefined || !text.includes(interruptAt)) return;
      interruptAt = undefined;
      if (program === 'script') child.stdin.write('\u0003');
      else child.kill('SIGINT');
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, text: stripVTControlCharacters(text) }));
  });
}

/** A folder of this file's own, removed in the end. */
function makeFolder(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), name));
  folders.push(folder);
  return folder;
}
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const node = [process.execPath, '--disable-warning=ExperimentalWarning'];
const demo = (...flags: string[]) => play([...node, start, ...flags]);

const linesOf = (text: string) => text.trimEnd().split(/[\r\n]+/);
const tooLong = (text: string) => linesOf(text).filter((line) => [...line].length > 80);

const CASES = [
  {
    flags: [],
    verdict: 'completed',
    says: ['▸ Uploading 5 files', 'runtime node22 → node24', 'Healthy: /hello, /voice'],
    closing: {
      Build: 'completed in … s on node24, healthy',
      Change: '/index.html: “Hi! Try /hello.” → “Hello! Try /hello.”',
    },
  },
  {
    flags: ['--fail'],
    verdict: 'failed',
    says: ['lodash@4.17.21 could not be fetched'],
    closing: { Build: 'failed in … s on node24: Error on installing dependency: lodash@4.1…' },
  },
  {
    flags: ['--dry-run'],
    verdict: 'planned',
    says: ['runtime node22 → node24'],
    closing: { Build: 'none, it was a dry run', Change: '/index.html: “Hi! Try /hello.”, as before' },
  },
  {
    flags: ['--no-wait'],
    verdict: 'building',
    says: ['Created Build ZB'],
    closing: { URL: 'none, nothing went live', Build: 'building on node24, not waited for' },
  },
  {
    flags: ['--inherit-from', 'production', '--runtime', 'node24'],
    verdict: 'completed',
    says: ['The main action', 'what is live in production again'],
    closing: { Uploaded: 'nothing', Change: '/hello: a Build on node22 → a Build on node24' },
  },
  {
    flags: ['--service-sid', 'nobody'],
    verdict: 'error',
    says: ['“create-service: true”'],
    closing: { Build: 'none: No such service' },
  },
  {
    flags: ['--service-sid', 'shop', '--create-service', '--no-summary'],
    verdict: 'completed',
    says: ['Created service ZS', 'Healthy: /hello, /voice'],
    closing: { Change: '/index.html: new → “Hello! Try /hello.”', Summary: 'none was written' },
  },
].map((expected) => ({ ...expected, run: demo(...expected.flags) })); // All at once: they mostly wait.

const closingOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    linesOf(text)
      .slice(-5)
      .map((line) => [line.slice(0, 10).trim(), line.slice(10)]),
  );

test.each(CASES)('npm start -- $flags: $verdict', async ({ verdict, says, closing, run }) => {
  const { text, exitCode } = await run;
  for (const words of says) expect(text.replaceAll('\n', ' ')).toContain(words);
  const good = ['completed', 'planned', 'building'].includes(verdict);
  expect(linesOf(text).at(-6)).toMatch(new RegExp(`^${verdict} \\(exit code ${good ? 0 : 1}, [\\d.]+ s\\)$`));
  expect(exitCode).toBe(good ? 0 : 1);
  expect(Object.keys(closingOf(text))).toEqual(['URL', 'Uploaded', 'Build', 'Change', 'Summary']);
  expect(closingOf(normalise(text))).toMatchObject(closing);
  expect(tooLong(text)).toEqual([]);
});

test('what a newcomer sees is the recorded text', async () =>
  expectRecorded('npm-start.txt', normalise((await CASES[0]?.run)?.text ?? '')));

test('--help and a wrong flag are the recorded texts', async () => {
  const [help, wrong] = await Promise.all([demo('-h'), demo('--timout', '5s')]);
  expect([help.exitCode, wrong.exitCode]).toEqual([0, 2]);
  expect(tooLong(help.text + wrong.text)).toEqual([]);
  expectRecorded('npm-start-help.txt', `${help.text}\n${wrong.text}`);
});

test('--verbose shows the inputs, groups, outputs, the summary as Markdown and the requests', async () => {
  const { text } = await demo('--verbose');
  for (const words of [
    '  with:',
    '▾ Uploading 5 files',
    '  result             {"schemaVersion":',
    'Job summary (Markdown)',
    '  before  GET /hello ',
    // docs/requirements.md says: three requests beside the polls, seven more for a deploy, and what comparing and
    // uploading takes. These are sent side by side, so their order is by chance: content and versions of Functions, and uploads.
    ': service, environments, list, 2 × build, functions, assets, ',
    '3 × content',
    '3 × upload',
    ', create, ',
    ' × status, deployments, 2 × environment, deploy\n',
  ])
    expect(text + text.replaceAll(/\n {2}(?=\S)/g, ' ')).toContain(words);
  // What is JSON or Markdown is for copying.
  const [log = '', rest = ''] = text.split('Job summary (Markdown)');
  const prose = `${log}${rest.slice(rest.indexOf('What is live answers'))}`;
  expect(tooLong(prose).filter((line) => !/^ {2}result|\}$/.test(line))).toEqual([]);
});

test('a flag that npm took for its own stops the run before anything is done', async () => {
  const { exitCode, text } = await play([...node, start, '--live'], { npm_config_dry_run: 'true' });
  expect(exitCode).toBe(2);
  expect(text.replaceAll('\n', ' ')).toContain('Nothing was run. Write `npm start -- --dry-run --live`.');
});

test('--live takes the folder that the command was typed in', async () => {
  const folder = makeFolder('typed-in-');
  writeFileSync(path.join(folder, 'package.json'), '{"dependencies": {"typed": "in here, and nowhere else"}}');
  const flags = ['--live', '--service-sid', 'greeter', '--dependencies-file', 'package.json', '--runtime', 'node24'];
  const { exitCode, text } = await play([...node, start, ...flags], { INIT_CWD: folder });
  expect(exitCode).toBe(1);
  expect(text).toContain('of `typed`');
});

describe('on a terminal', () => {
  const PROGRESS = /Twilio is building … \d s/;

  test('a Build that is waited for has a line that is written over, elsewhere none', async () => {
    const terminal = 'data:text/javascript,Object.assign(process.stdout,{isTTY:true,columns:60})';
    const { text } = await play([...node, '--import', terminal, start]);
    expect(text).toMatch(PROGRESS);
    expect(linesOf(text).filter((line) => [...line].length > 60)).toEqual([]);
    expect((await CASES[0]?.run)?.text).not.toMatch(PROGRESS);
  });

  const SCRIPT = spawnSync('script', ['--version'], { encoding: 'utf8' });
  const hasTerminal = SCRIPT.stdout?.includes('util-linux') === true;
  const inTerminal = (name: string, run: () => Promise<void>) => {
    if (hasTerminal) test(name, run);
    else reportSkipped(name, 'there is no `script` of util-linux, which makes a terminal');
  };
  const terminal = (command: string) => ['script', '-qefc', `stty cols 80 rows 40 && ${command}`, '/dev/null'];

  inTerminal('of 80 columns npm start has no longer line', async () => {
    const { exitCode, text } = await play(terminal('npm start'));
    expect(exitCode).toBe(0);
    expect(text).toMatch(PROGRESS);
    expect(tooLong(text)).toEqual([]);
  });

  inTerminal('Ctrl-C ends it at the outputs', async () => {
    const { text } = await play(terminal(`'${node[0]}' '${start}' --slow`), {}, 'Twilio is building');
    expect(text).toContain('  verdict            cancelled');
    expect(linesOf(text).at(-1)).toMatch(/^cancelled \(exit code 1, /);
    expect(tooLong(text)).toEqual([]);
  });
});

if (!signals.there) reportSkipped('npm start, interrupted', NO_SIGNALS);
else
  test.each([
    ['--cancel', undefined],
    ['--slow', 'Created Build'],
  ])('%s: an end at the outputs', async (flag, at) => {
    const { exitCode, text } = await play([...node, start, flag], {}, at);
    expect(exitCode).toBe(1);
    expect(text).toMatch(/\nOutputs\n[\s\S]*\n {2}build-sid +ZB[\s\S]*\n {2}verdict +cancelled\n/);
    expect(linesOf(text).at(-1)).toMatch(/^cancelled \(exit code 1, /);
    expect(tooLong(text)).toEqual([]);
  });

/** Waits for what another process does; the test's own time limit ends it. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Programs of the system that open a file are shell scripts here. */
if (process.platform !== 'linux') reportSkipped('npm start -- --open', 'the program that opens a file is another one');
else
  test('--open hands the page of the summary to the browser', async () => {
    const folder = makeFolder('open-');
    const opened = path.join(folder, 'opened');
    writeFileSync(
      path.join(folder, 'xdg-open'),
      `#!/bin/sh\nprintf %s "$1" > '${opened}.part' && mv '${opened}.part' '${opened}'\n`,
    );
    chmodSync(path.join(folder, 'xdg-open'), 0o755);
    const { text } = await play([...node, start, '--dry-run', '--open'], { PATH: `${folder}:${process.env['PATH']}` });
    const page = path.join(root, closingOf(text)['Summary'] ?? '');
    await until(() => existsSync(opened));
    expect(readFileSync(opened, 'utf8')).toBe(page);
    expect(readFileSync(page, 'utf8')).toContain('<h3>');
  });
