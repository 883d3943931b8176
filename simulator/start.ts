/** `npm start`: the shipped action on the example project, as a person sees it in a workflow run. `--help` tells more. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { styleText } from 'node:util';
import { type ActionFile, readAction } from './action.ts';
import { describeFlags, type Flags, parseFlags } from './flags.ts';
import { readProject } from './project.ts';
import { type Run, type RunOptions, startAction } from './runner.ts';
import { startTwilio, type Twilio } from './twilio.ts';

const root = path.resolve(import.meta.dirname, '..');
const example = path.join(root, 'examples', 'greeter');

function print(text = ''): void {
  process.stdout.write(`${text}\n`);
}

function printTitle(title: string): void {
  print(`\n${styleText('bold', title)}`);
}

function indent(text: string): string {
  return text.trimEnd().replaceAll(/^(?=.)/gm, '  ');
}

/** A stand-in that holds the example's versions as if they had been uploaded, and a production environment. */
async function startExample(flags: Flags): Promise<Twilio> {
  const twilio = await startTwilio({
    buildMs: flags.slow || flags.cancel ? 20_000 : 3000,
    outcome: flags.fail ? 'failed' : 'completed',
    failureAlert: {
      code: '82003',
      text: 'Error on installing dependency: lodash@4.17.21 could not be fetched from the registry',
    },
  });
  for (const file of readProject(example)) {
    if (file.kind === 'function') twilio.addFunction(file.path, file);
    else twilio.addAsset(file.path, file);
  }
  const yesterday = Date.now() - 86_400_000;
  await twilio.addEnvironment({ build: twilio.addBuild({ runtime: 'node22', dateCreated: yesterday }) });
  return twilio;
}

/** The step's `with:` for the example; anything given as a flag counts before it. */
function exampleInputs(twilio: Twilio, flags: Flags): Record<string, string> {
  const lines = (kind: string) =>
    twilio.versions
      .filter((version) => version.kind === kind)
      .map((version) => `${version.path}=${version.sid}`)
      .join('\n');
  const target = { 'service-sid': twilio.service.sid, 'api-url': twilio.url };
  const contents = {
    'function-versions': lines('function'),
    'asset-versions': lines('asset'),
    'dependencies-file': 'package.json',
    runtime: 'node24',
  };
  const resumes = 'build-sid' in flags.inputs || 'inherit-from' in flags.inputs;
  return { ...target, ...(resumes ? {} : contents), ...flags.inputs };
}

/** What a workflow would hand over from `env:` for a live account. */
function liveEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /^TWILIO_|^(https?|no)_proxy$|^NODE_EXTRA_CA_CERTS$/i.test(name)),
  );
}

function printResult(run: Run, twilio: Twilio | undefined): void {
  printTitle('Outputs');
  const names = Object.entries(run.outputs);
  print(
    names.length === 0
      ? '  (none)'
      : names.map(([name, value]) => `  ${name.padEnd(18)} ${value.replaceAll('\n', '\n'.padEnd(22))}`).join('\n'),
  );
  for (const name of Object.keys(run.droppedOutputs)) print(`  ${name}: dropped, it contains a secret`);
  if (run.summary !== '') {
    printTitle('Job summary (Markdown)');
    print(indent(run.summary));
  }
  if (twilio) {
    const kinds = Object.entries(Object.groupBy(twilio.requests, ({ operation }) => operation));
    const list = kinds
      .map(([kind, requests = []]) => (requests.length > 1 ? `${requests.length} × ${kind}` : kind))
      .join(', ');
    printTitle('Requests that Twilio saw');
    print(
      `  ${twilio.requests.length} over ${twilio.connections} connection${twilio.connections === 1 ? '' : 's'}: ${list || 'none'}`,
    );
  }
  const ending = run.signal ? `ended by ${run.signal}` : `exit code ${run.exitCode}`;
  print(
    `\n${styleText(['bold', run.exitCode === 0 ? 'green' : 'red'], run.outputs['verdict'] ?? 'no verdict')} (${ending}, ${(run.durationMs / 1000).toFixed(1)} s)`,
  );
}

/** Runs the action as a step, printing its log as it grows. */
async function runStep(options: Omit<RunOptions, 'action' | 'onLine'>, header: string): Promise<Run> {
  print(header);
  const running = startAction({
    action: root,
    ...options,
    giveUpAfterMs: 86_400_000,
    onLine: (line) => print(colour(line)),
  });
  // A terminal sends Ctrl-C to the action as well; a plain `kill -INT` reaches this process only.
  process.on('SIGINT', () => process.stdin.isTTY || running.cancel());
  printTitle(running.header.split('\n')[0] ?? '');
  print(`${running.header.split('\n').slice(1).join('\n')}\n`);
  return running.done;
}

function colour(line: string): string {
  if (/^\s*Error: /.test(line)) return styleText('red', line);
  if (/^\s*Warning: /.test(line)) return styleText('yellow', line);
  return line;
}

async function runExample(flags: Flags): Promise<Run> {
  const twilio = await startExample(flags);
  try {
    const { functions = [], assets = [] } = Object.groupBy(twilio.versions, ({ kind }) => `${kind}s` as const);
    const header = `A stand-in for Twilio at ${twilio.url} holds ${functions.length} functions and ${assets.length} assets of examples/greeter.`;
    const { authToken } = twilio.credentials;
    const run = await runStep(
      {
        workspace: example,
        inputs: exampleInputs(twilio, flags),
        env: twilio.env(),
        secrets: [authToken],
        cancelAfterMs: flags.cancel ? 2500 : undefined,
      },
      header,
    );
    printResult(run, twilio);
    return run;
  } finally {
    await twilio.close();
  }
}

async function runLive(flags: Flags): Promise<Run> {
  const env = liveEnvironment();
  const secrets = [env['TWILIO_AUTH_TOKEN'], env['TWILIO_API_SECRET']].filter((secret) => secret !== undefined);
  const run = await runStep(
    { workspace: process.cwd(), inputs: flags.inputs, env, secrets, cancelAfterMs: flags.cancel ? 2500 : undefined },
    'LIVE: this run talks to Twilio and may create a Build.',
  );
  printResult(run, undefined);
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
  const run = flags.live ? await runLive(flags) : await runExample(flags);
  return run.exitCode ?? 1;
}

process.exitCode = await start();
