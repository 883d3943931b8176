/**
 * `npm run bench:cli`: a project of 60 Functions with the command-line tool (twilio-run), its installation included,
 * beside the one step of this action: a first deploy, one changed file, and nothing changed. Both go to the simulator
 * over TLS, where a Build takes 3 s. The tool is installed from npm into a new folder with an empty cache, as on a
 * fresh runner. Needs Linux, a network and openssl; takes a minute or two. It prints a table and asserts only that
 * what is live afterwards is the project.
 */
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { runAction } from '../../simulator/runner/run.ts';
import { startTwilio, type Twilio } from '../../simulator/twilio/server.ts';

const root = path.resolve(import.meta.dirname, '../..');
const stage = mkdtempSync(path.join(tmpdir(), 'bench-cli-'));
const key = path.join(stage, 'key.pem');
const certificate = path.join(stage, 'cert.pem');

/** What one deploy cost. */
interface Cost {
  readonly deployMs: number;
  readonly requests: number;
  readonly uploads: number;
  readonly builds: number;
}

/** What has to be there before the first deploy. */
interface Installation {
  readonly installMs: number;
  readonly packages: number;
  readonly bytes: number;
}

/** Deploys the project in this folder. */
type Deploy = (project: string, twilio: Twilio) => Promise<void>;

/** How many Functions the project has. */
const FUNCTIONS = 60;

/** A certificate of our own for Twilio's names. */
function makeCertificate(): void {
  const names = 'subjectAltName=DNS:serverless.twilio.com,DNS:serverless-upload.twilio.com,IP:127.0.0.1';
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  const files = ['-keyout', key, '-out', certificate];
  execFileSync('openssl', ['req', ...kind, '-subj', '/CN=serverless.twilio.com', '-addext', names, ...files], {
    stdio: 'ignore',
  });
}

/** Writes the project: Functions, and exact dependencies, so that contents can be recognised. */
function createProject(name: string): string {
  const project = path.join(stage, name);
  mkdirSync(path.join(project, 'functions'), { recursive: true });
  for (let n = 0; n < FUNCTIONS; n++) writeFunction(project, n, 'first');
  const dependencies = { '@twilio/runtime-handler': '2.1.2', lodash: '4.17.21', twilio: '5.10.1' };
  writeFileSync(path.join(project, 'package.json'), JSON.stringify({ name: 'shop', version: '1.0.0', dependencies }));
  return project;
}

function writeFunction(project: string, n: number, word: string): void {
  const text = `exports.handler = (context, event, callback) => callback(null, '${word} ${n}');\n`;
  writeFileSync(path.join(project, 'functions', `f${n}.js`), text);
}

/** What happens to the project before each deploy. */
const SCENES: Readonly<Record<string, (project: string) => void>> = {
  'a first deploy': () => undefined,
  'one changed file of 60': (project) => writeFunction(project, 7, 'second'),
  'nothing changed': () => undefined,
};

/** Plays all scenes with one way to deploy, on a Twilio of its own. */
async function playScenes(name: string, deploy: Deploy): Promise<Readonly<Record<string, Cost>>> {
  const tls = { key: readFileSync(key, 'utf8'), cert: readFileSync(certificate, 'utf8') };
  const twilio = await startTwilio({ buildMs: 3000, tls });
  const project = createProject(name);
  const costs: Record<string, Cost> = {};
  try {
    for (const [scene, prepare] of Object.entries(SCENES)) {
      prepare(project);
      costs[scene] = await measure(twilio, () => deploy(project, twilio));
    }
    return costs;
  } finally {
    await twilio.close();
  }
}

/**
 * Lets somebody deploy, sees that the project is live, and counts. The time is that to Twilio's last answer: the tool's
 * process may stay until the server closes its idle connections, and how soon Twilio does so is not known.
 */
async function measure(twilio: Twilio, deploy: () => Promise<void>): Promise<Cost> {
  const before = { requests: twilio.requests.length, uploads: twilio.count('upload'), builds: twilio.builds.length };
  const startMs = performance.now();
  let lastMs = startMs;
  twilio.onAnswer = () => {
    lastMs = performance.now();
  };
  await deploy();
  const deployMs = lastMs - startMs;
  const live = twilio.builds.find(({ sid }) => sid === twilio.environments[0]?.buildSid);
  if (live?.functionVersions.length !== FUNCTIONS) throw new Error('the project is not live');
  return {
    deployMs,
    requests: twilio.requests.length - before.requests,
    uploads: twilio.count('upload') - before.uploads,
    builds: twilio.builds.length - before.builds,
  };
}

function sizeOf(folder: string): number {
  return Number(execFileSync('du', ['-sk', folder], { encoding: 'utf8' }).split('\t')[0]) * 1024;
}

/** Installs the tool as a workflow step would and gives its folder. */
function install(): Installation & { readonly folder: string } {
  const folder = path.join(stage, 'tool');
  mkdirSync(folder);
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(path.join(import.meta.dirname, file), path.join(folder, file));
  const startMs = performance.now();
  const args = ['ci', '--no-audit', '--no-fund', '--cache', path.join(stage, 'cache')];
  execFileSync('npm', args, { cwd: folder, stdio: 'ignore' });
  const installMs = performance.now() - startMs;
  const installed = readFileSync(path.join(folder, 'node_modules/.package-lock.json'), 'utf8');
  const packages = Object.keys((JSON.parse(installed) as { packages: object }).packages).length;
  return { folder, installMs, packages, bytes: sizeOf(path.join(folder, 'node_modules')) };
}

function runTool(folder: string, project: string, twilio: Twilio): Promise<void> {
  const { accountSid, authToken } = twilio.credentials;
  const target = ['--service-name', 'shop', '--production', '--runtime', 'node24', '--override-existing-project'];
  const account = ['--username', accountSid, '--password', authToken];
  const redirect = path.join(root, 'bench/peers/redirect.mjs');
  const script = path.join(folder, 'node_modules/twilio-run/bin/twilio-run.js');
  const child = spawn(process.execPath, ['--import', redirect, script, 'deploy', ...target, ...account], {
    cwd: project,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: stage,
      NODE_EXTRA_CA_CERTS: certificate,
      SIMULATOR_PORT: String(twilio.port),
      CI: 'true',
    },
    stdio: ['ignore', process.argv.includes('--verbose') ? 'inherit' : 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`twilio-run ended with ${code}`))));
  });
}

async function runOurs(project: string, twilio: Twilio): Promise<void> {
  const inputs = {
    'service-sid': 'shop',
    'create-service': 'true',
    project: '.',
    runtime: 'node24',
    environment: 'production',
    'create-environment': 'true',
    'api-url': twilio.url,
  };
  const env = { ...twilio.env(), NODE_EXTRA_CA_CERTS: certificate };
  const run = await runAction({ action: root, inputs, env, workspace: project });
  if (run.exitCode !== 0) throw new Error(run.log);
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const row = ({ installMs, packages, bytes }: Installation, { deployMs, requests, uploads, builds }: Cost) => ({
  installation: installMs === 0 ? 'none' : seconds(installMs),
  packages,
  'on disk': `${(bytes / 1e6).toFixed(1)} MB`,
  deploy: seconds(deployMs),
  'in all': seconds(installMs + deployMs),
  requests,
  uploads,
  Builds: builds,
});

try {
  makeCertificate();
  const none: Installation = { installMs: 0, packages: 0, bytes: sizeOf(path.join(root, 'dist')) };
  const ours = await playScenes('with-the-action', runOurs);
  const { folder, ...installed } = install();
  const theirs = await playScenes('with-the-tool', (project, twilio) => runTool(folder, project, twilio));
  const load = loadavg()[0]?.toFixed(1);
  console.log(
    `${new Date().toISOString().slice(0, 10)}, node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${load}`,
  );
  const ways = {
    'this action': { installation: none, costs: ours },
    'twilio-run': { installation: installed, costs: theirs },
  };
  const rows = Object.entries(ways).flatMap(([way, { installation, costs }]) =>
    Object.entries(costs).map(([scene, cost]) => [`${scene}: ${way}`, row(installation, cost)]),
  );
  console.table(Object.fromEntries(rows));
} finally {
  rmSync(stage, { recursive: true, force: true });
}
