/** The four that are compared, how each is run against the simulator, and what one run cost. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startTwilio, type Twilio, type TwilioOptions } from '../simulator/twilio/server.ts';

const here = import.meta.dirname;
const peer = (name: string) => path.join(here, 'peers', name);

export type Contestant = 'this action' | 'twilio + own loop' | 'serverless-api' | 'curl + jq';

export const CONTESTANTS: readonly Contestant[] = ['this action', 'twilio + own loop', 'serverless-api', 'curl + jq'];

const redirected = (script: string) => [process.execPath, '--import', peer('redirect.mjs'), peer(script)];

const commands: Readonly<Record<Contestant, readonly string[]>> = {
  'this action': [process.execPath, path.join(here, '../dist/index.js')],
  'twilio + own loop': redirected('twilio.mjs'),
  'serverless-api': redirected('serverless-api.mjs'),
  'curl + jq': ['bash', peer('loop.sh')],
};

/** What one run cost, and how it ended. */
export interface Cost {
  /** Undefined exit code: it had to be killed after 150 s. */
  readonly right: boolean;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMb: number;
  readonly requests: number;
  readonly connections: number;
  /** On the wire, TLS included, both ways. */
  readonly bytes: number;
  /** From the end of the Build to the end of the process. */
  readonly lagMs: number;
  /** Builds beyond the one that was asked for. */
  readonly duplicates: number;
}

/** How a run is set up. */
export interface Setting {
  readonly twilio: TwilioOptions;
  readonly versions: number;
  /** Breaks things, once the simulator is there. */
  readonly faults?: (twilio: Twilio) => void;
}

const stage = mkdtempSync(path.join(tmpdir(), 'bench-'));
const certificate = path.join(stage, 'cert.pem');
const key = path.join(stage, 'key.pem');

/** A certificate of our own for Twilio's name, made anew for every comparison. */
export function prepare(): void {
  const names = 'subjectAltName=DNS:serverless.twilio.com,IP:127.0.0.1';
  const args = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  execFileSync(
    'openssl',
    [...args, '-subj', '/CN=serverless.twilio.com', '-addext', names, '-keyout', key, '-out', certificate],
    {
      stdio: 'ignore',
    },
  );
}

export function cleanUp(): void {
  rmSync(stage, { recursive: true, force: true });
}

/** A port that passes everything on to another and counts. */
async function startMeter(target: number) {
  const meter = { port: 0, bytes: 0, connections: 0, close: () => {} };
  const pass = (from: Socket, to: Socket) => {
    from.on('data', (chunk) => {
      meter.bytes += chunk.length;
      to.write(chunk);
    });
    from.on('end', () => to.end());
    // A reset on one side is one on the other.
    from.on('error', () => to.resetAndDestroy());
    from.on('close', (hadError) => (hadError ? to.resetAndDestroy() : to.end()));
  };
  const server = createServer((client) => {
    meter.connections++;
    const upstream = connect(target, '127.0.0.1');
    pass(client, upstream);
    pass(upstream, client);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  meter.port = (server.address() as { port: number }).port;
  meter.close = () => server.close();
  return meter;
}

function environment(contestant: Contestant, twilio: Twilio, port: number, versions: readonly string[]) {
  const env = { PATH: process.env['PATH'] ?? '', NODE_EXTRA_CA_CERTS: certificate, ...twilio.env() };
  if (contestant !== 'this action')
    return {
      ...env,
      SIMULATOR_PORT: String(port),
      SERVICE_SID: twilio.service.sid,
      FUNCTION_VERSIONS: versions.join(' '),
    };
  return {
    ...env,
    'INPUT_SERVICE-SID': twilio.service.sid,
    'INPUT_FUNCTION-VERSIONS': versions.join(' '),
    INPUT_RUNTIME: 'node24',
    'INPUT_API-URL': `https://127.0.0.1:${port}`,
  };
}

let count = 0;

/** One run of one of them. */
export async function runOnce(contestant: Contestant, { twilio: options, versions, faults }: Setting): Promise<Cost> {
  const tls = { key: readFileSync(key, 'utf8'), cert: readFileSync(certificate, 'utf8') };
  const twilio = await startTwilio({ ...options, tls });
  const sids = Array.from({ length: versions }, (_, index) => twilio.addFunction(`/f${index}`).sid);
  faults?.(twilio);
  // Resets must arrive as they are, so nothing stands in between when there are faults.
  const meter = faults === undefined ? await startMeter(twilio.port) : undefined;
  const report = path.join(stage, `cost-${count++}.json`);
  const child = spawn('python3', [path.join(here, 'measure.py'), report, ...commands[contestant]], {
    env: environment(contestant, twilio, meter?.port ?? twilio.port, sids),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const cost = JSON.parse(readFileSync(report, 'utf8')) as Record<'endedAt' | 'wallMs' | 'cpuMs' | 'peakKb', number> & {
    code: number | null;
  };
  const [build] = twilio.builds;
  const result = {
    right: cost.code === 0 && build !== undefined && twilio.status(build) === 'completed',
    wallMs: cost.wallMs,
    cpuMs: cost.cpuMs,
    peakMb: cost.peakKb / 1024,
    requests: twilio.requests.length,
    connections: meter?.connections ?? twilio.connections,
    bytes: meter?.bytes ?? Number.NaN,
    lagMs: cost.endedAt - (build?.endsMs ?? Number.NaN),
    duplicates: Math.max(0, twilio.builds.length - 1),
  };
  meter?.close();
  await twilio.close();
  return result;
}
