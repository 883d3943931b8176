/**
 * Compares the requests of `upload/`, and of `project` of the main action, with those of Twilio's own toolkit for the
 * same projects.
 *
 *     npm run test:upload               # installs the toolkit beside this file, compares, exits 1 on a difference
 *     npm run test:upload -- --record   # and renews __tests__/fixtures/upload, which `npm test` compares with
 *
 * Both run against the simulator, which checks every multipart body byte for byte and records its parts. The
 * toolkit's client is pointed there by a hook of its HTTP library; nothing else of it is touched.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runAction } from '../../../simulator/runner/run.ts';
import { startTwilio, type Twilio } from '../../../simulator/twilio/server.ts';
import { digestRequests, isClutter, plant, TREES } from '../../support/trees.ts';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures/upload');
const root = path.resolve(import.meta.dirname, '../../..');

/** What of the toolkit is used here. */
interface Toolkit {
  readonly TwilioServerlessApiClient: new (
    config: Readonly<Record<string, unknown>>,
  ) => {
    client: { extend(options: unknown): never };
    deployProject(config: Readonly<Record<string, unknown>>): Promise<unknown>;
  };
  readonly utils: {
    getListOfFunctionsAndAssets(folder: string): Promise<{ functions: unknown[]; assets: unknown[] }>;
  };
}

async function withTwilio(play: (twilio: Twilio) => Promise<void>): Promise<readonly string[]> {
  const twilio = await startTwilio({ buildMs: 50 });
  try {
    await play(twilio);
    return digestRequests(twilio);
  } finally {
    await twilio.close();
  }
}

async function deployWithToolkit({ TwilioServerlessApiClient, utils }: Toolkit, folder: string, twilio: Twilio) {
  const { accountSid, authToken } = twilio.credentials;
  const client = new TwilioServerlessApiClient({ username: accountSid, password: authToken });
  // The credentials were part of the address that is replaced.
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  const redirect = (options: { url: URL; headers: Record<string, string> }) => {
    options.url = new URL(options.url.pathname + options.url.search, twilio.url);
    options.headers['authorization'] = authorization;
  };
  client.client = client.client.extend({ hooks: { beforeRequest: [redirect] } });
  const found = await utils.getListOfFunctionsAndAssets(folder);
  const project = { serviceSid: twilio.service.sid, functionsEnv: 'dev', pkgJson: {}, env: {}, ...found };
  await client.deployProject(project);
}

type Step = (folder: string, twilio: Twilio) => Promise<void>;

/** A step of ours in this folder: `upload/`, or the main action with these inputs. */
function stepOf(action: string, more: Readonly<Record<string, string>>): Step {
  return async (folder, twilio) => {
    const inputs = { 'service-sid': twilio.service.sid, 'api-url': twilio.url, ...more };
    const run = await runAction({ action: path.join(root, action), inputs, env: twilio.env(), workspace: folder });
    if (run.exitCode !== 0) throw new Error(`${action}/ failed:\n${run.log}`);
  };
}

const OURS: Readonly<Record<string, Step>> = {
  'upload/': stepOf('upload', {}),
  project: stepOf('.', { project: '.', runtime: 'node24', 'poll-interval': '100ms' }),
};

/** What stands in one list only. */
const only = (some: readonly string[], others: readonly string[]) => some.filter((line) => !others.includes(line));

function install(): Toolkit {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: import.meta.dirname,
    shell: process.platform === 'win32', // npm is a batch file there, which Node starts through a shell only
    stdio: 'ignore',
  });
  return createRequire(import.meta.url)('@twilio-labs/serverless-api') as Toolkit;
}

const toolkit = install();
let differences = 0;
for (const [name, tree] of Object.entries(TREES)) {
  const folder = mkdtempSync(path.join(tmpdir(), 'upload-'));
  try {
    plant(folder, tree);
    const all = await withTwilio((twilio) => deployWithToolkit(toolkit, folder, twilio));
    const theirs = all.filter((request) => !isClutter(request));
    for (const [step, play] of Object.entries(OURS)) {
      const ours = await withTwilio((twilio) => play(folder, twilio));
      const lines = [...only(theirs, ours).map((l) => `- ${l}`), ...only(ours, theirs).map((l) => `+ ${l}`)];
      if (theirs.length !== ours.length) lines.push(`${theirs.length} requests, ours ${ours.length}`);
      differences += lines.length;
      process.stdout.write(
        `${name}, ${step}: ${theirs.length} requests, ${all.length - theirs.length} left out on purpose, ${lines.length} differences\n${lines.map((l) => `  ${l}\n`).join('')}`,
      );
    }
    const file = path.join(fixtures, `${name}.txt`);
    const text = `${theirs.join('\n')}\n`;
    mkdirSync(fixtures, { recursive: true });
    if (process.argv.includes('--record')) writeFileSync(file, text);
    else if (readFileSync(file, 'utf8') !== text) {
      process.stdout.write(`  ${file} is not what the toolkit sends: npm run test:upload -- --record\n`);
      differences++;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exitCode = differences === 0 ? 0 : 1;
