/**
 * `npm run bench:cli`: a deploy of examples/greeter with the command-line tool (twilio-run), its installation included,
 * beside the same deploy with upload/ and the main action. Both go to the simulator over TLS, where an older release is
 * live and a Build takes 3 s. The tool is installed from npm into a new folder with an empty cache, as on a fresh
 * runner. Needs Linux, a network and openssl; takes a minute or two. It prints a table and asserts only that both
 * ended with a new Build live.
 */
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { readProject } from '../../simulator/demo/project.ts';
import { type Run, runAction } from '../../simulator/runner/run.ts';
import { startTwilio, type Twilio } from '../../simulator/twilio/server.ts';

const root = path.resolve(import.meta.dirname, '../..');
const stage = mkdtempSync(path.join(tmpdir(), 'bench-cli-'));
const key = path.join(stage, 'key.pem');
const certificate = path.join(stage, 'cert.pem');

/** What a way to deploy cost. */
interface Cost {
  readonly installMs: number;
  readonly packages: number;
  readonly installedBytes: number;
  readonly deployMs: number;
  readonly requests: number;
  readonly uploads: number;
}

/** A certificate of our own for Twilio's names. */
function makeCertificate(): void {
  const names = 'subjectAltName=DNS:serverless.twilio.com,DNS:serverless-upload.twilio.com,IP:127.0.0.1';
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  const files = ['-keyout', key, '-out', certificate];
  execFileSync('openssl', ['req', ...kind, '-subj', '/CN=serverless.twilio.com', '-addext', names, ...files], {
    stdio: 'ignore',
  });
}

/** Twilio, with an older release of the example live in production: one Function and one Asset have changed since. */
async function startExample(): Promise<Twilio> {
  const tls = { key: readFileSync(key, 'utf8'), cert: readFileSync(certificate, 'utf8') };
  const twilio = await startTwilio({ buildMs: 3000, tls });
  for (const file of readProject(path.join(root, 'examples/greeter'))) {
    const changed = ['/hello', '/index.html'].includes(file.path);
    const seed = changed ? { ...file, content: '// an older one\n' } : file;
    if (file.kind === 'function') twilio.addFunction(file.path, seed);
    else twilio.addAsset(file.path, seed);
  }
  await twilio.addEnvironment({ build: twilio.addBuild({ dateCreated: Date.now() - 86_400_000 }) });
  return twilio;
}

/** Lets somebody deploy, sees that it did, and counts. */
async function measure(deploy: (twilio: Twilio) => Promise<void>) {
  const twilio = await startExample();
  try {
    const startMs = performance.now();
    await deploy(twilio);
    const deployMs = performance.now() - startMs;
    const made = twilio.builds.filter((build) => build.request !== undefined);
    if (made.length !== 1 || twilio.environments[0]?.buildSid !== made[0]?.sid)
      throw new Error(`no new Build is live after ${twilio.requests.map(({ operation }) => operation).join(', ')}`);
    return { deployMs, requests: twilio.requests.length, uploads: twilio.count('upload') };
  } finally {
    await twilio.close();
  }
}

function sizeOf(folder: string): number {
  return Number(execFileSync('du', ['-sk', folder], { encoding: 'utf8' }).split('\t')[0]) * 1024;
}

/** Installs the tool as a workflow step would and gives its folder. */
function install(): { readonly folder: string } & Pick<Cost, 'installMs' | 'packages' | 'installedBytes'> {
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
  return { folder, installMs, packages, installedBytes: sizeOf(path.join(folder, 'node_modules')) };
}

function copyProject(name: string): string {
  const project = path.join(stage, name);
  cpSync(path.join(root, 'examples/greeter'), project, { recursive: true });
  return project;
}

function runTool(folder: string, project: string, twilio: Twilio): Promise<void> {
  const { accountSid, authToken } = twilio.credentials;
  const target = [
    '--service-sid',
    twilio.service.sid,
    '--production',
    '--runtime',
    'node24',
    '--override-existing-project',
  ];
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

async function deployWithTool(): Promise<Cost> {
  const { folder, ...installed } = install();
  const project = copyProject('with-the-tool');
  return { ...installed, ...(await measure((twilio) => runTool(folder, project, twilio))) };
}

async function runOurs(project: string, twilio: Twilio): Promise<void> {
  const stepOf = async (action: string, inputs: Record<string, string>): Promise<Run> => {
    const run = await runAction({
      action: path.join(root, action),
      inputs: { 'service-sid': twilio.service.sid, 'api-url': twilio.url, ...inputs },
      env: { ...twilio.env(), NODE_EXTRA_CA_CERTS: certificate },
      workspace: project,
    });
    if (run.exitCode !== 0) throw new Error(run.log);
    return run;
  };
  const { outputs } = await stepOf('upload', {});
  await stepOf('.', {
    'function-versions': outputs['function-versions'] ?? '',
    'asset-versions': outputs['asset-versions'] ?? '',
    'dependencies-file': 'package.json',
    runtime: 'node24',
    environment: 'production',
  });
}

async function deployWithOurs(): Promise<Cost> {
  const project = copyProject('with-the-actions');
  const cost = await measure((twilio) => runOurs(project, twilio));
  return { installMs: 0, packages: 0, installedBytes: sizeOf(path.join(root, 'dist')), ...cost };
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const row = (cost: Cost) => ({
  installation: seconds(cost.installMs),
  packages: cost.packages,
  'on disk': `${(cost.installedBytes / 1e6).toFixed(1)} MB`,
  deploy: seconds(cost.deployMs),
  'in all': seconds(cost.installMs + cost.deployMs),
  requests: cost.requests,
  uploads: cost.uploads,
});

try {
  makeCertificate();
  const ours = await deployWithOurs();
  const theirs = await deployWithTool();
  const load = loadavg()[0]?.toFixed(1);
  console.log(
    `${new Date().toISOString().slice(0, 10)}, node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${load}`,
  );
  console.table({ 'upload/ + this action': row(ours), 'twilio-run': row(theirs) });
} finally {
  rmSync(stage, { recursive: true, force: true });
}
