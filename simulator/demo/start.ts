/** `npm start`: the shipped actions on the example project, as a person sees them in a workflow run. `--help` tells more. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type ActionFile, readAction } from '../runner/action-file.ts';
import type { Run } from '../runner/run.ts';
import { runDemo } from './demo.ts';
import { describeFlags, type Flags, parseFlags } from './flags.ts';
import { print, printOutputs, printSummaries, printVerdict, runStep } from './screen.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What a workflow would hand over from `env:` for a live account. */
function liveEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /^TWILIO_|^(https?|no)_proxy$|^NODE_EXTRA_CA_CERTS$/i.test(name)),
  );
}

async function runLive(flags: Flags): Promise<Run> {
  const env = liveEnvironment();
  const secrets = [env['TWILIO_AUTH_TOKEN'], env['TWILIO_API_SECRET']].filter((secret) => secret !== undefined);
  print('LIVE: this run talks to Twilio and may create a Build.');
  const run = await runStep({
    action: root,
    workspace: process.cwd(),
    inputs: flags.inputs,
    env,
    secrets,
    cancelAfterMs: flags.cancel ? 2500 : undefined,
  });
  printOutputs(run);
  printSummaries([run]);
  return run;
}

function readCommandLine(action: ActionFile): Flags | undefined {
  try {
    return parseFlags(action, process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`npm start: ${(error as Error).message}\nTry \`npm start -- --help\`.\n`);
    return undefined;
  }
}

/** The exit code. */
async function start(): Promise<number> {
  const startMs = performance.now();
  const action = readAction(root);
  const flags = readCommandLine(action);
  if (!flags) return 2;
  if (flags.help) {
    print(describeFlags(action));
    return 0;
  }
  if (!existsSync(path.join(root, action.main))) {
    process.stderr.write(`npm start: ${action.main} is missing; run \`npm run build\` first.\n`);
    return 2;
  }
  const run = flags.live ? await runLive(flags) : await runDemo(flags);
  printVerdict(run, startMs);
  return run.exitCode ?? 1;
}

process.exitCode = await start();
