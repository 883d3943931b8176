/** The demonstration that start.js begins: the shipped action on the example project. `--help` tells more. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type ActionFile, readAction } from '../runner/action-file.ts';
import type { Run } from '../runner/run.ts';
import { describeBuild, describeUpload, printClosing, printVerdict } from './closing.ts';
import { type Demonstration, runDemo } from './demo.ts';
import { type Flags, findLostFlags, parseFlags } from './flags.ts';
import { describeFlags } from './help.ts';
import { printOutputs, printSummary, runStep } from './screen.ts';
import { openFile, writePage } from './summary-page.ts';
import { printRaw, WIDTH, wrapLine } from './terminal.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Where somebody typed the command; npm runs it in the folder of package.json. */
const typedIn = process.env['INIT_CWD'] ?? process.cwd();

/** What a workflow would hand over from `env:` for a live account. */
function liveEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /^TWILIO_|^(https?|no)_proxy$|^NODE_EXTRA_CA_CERTS$/i.test(name)),
  );
}

async function runLive(flags: Flags): Promise<Demonstration> {
  const env = liveEnvironment();
  const secrets = [env['TWILIO_AUTH_TOKEN'], env['TWILIO_API_SECRET']].filter((secret) => secret !== undefined);
  const step = await runStep('LIVE: this run talks to Twilio and may create a Build.', flags.verbose, {
    action: root,
    workspace: typedIn,
    inputs: flags.inputs,
    env,
    secrets,
    cancelAfterMs: flags.cancel ? 2500 : undefined,
  });
  return { ...step, change: 'not looked at, with --live' };
}

/** Says why nothing was run. */
function complain(reason: string): undefined {
  const text = `npm start: ${reason}\nTry \`npm start -- --help\`.`;
  const lines = text.split('\n').flatMap((line) => wrapLine(line, WIDTH));
  process.stderr.write(`${lines.join('\n')}\n`);
}

function readCommandLine(action: ActionFile): Flags | undefined {
  const args = process.argv.slice(2);
  const meant = findLostFlags(action, process.env, args);
  if (meant !== undefined) return complain(`npm took flags for its own. Nothing was run. Write \`${meant}\`.`);
  try {
    return parseFlags(action, args);
  } catch (error) {
    return complain((error as Error).message);
  }
}

/** Writes the page of the summary, opens it if asked to, and returns the line that says where it is. */
async function showSummary({ summary }: Run, open: boolean): Promise<string> {
  if (summary === '') return 'none was written';
  const file = writePage(root, summary);
  const nearby = path.relative(typedIn, file);
  const where = nearby.startsWith('..') ? file : nearby;
  if (!open) return `${where} (--open shows it)`;
  return (await openFile(file)) ? where : `${where} (no program here opens it)`;
}

async function close({ run, change }: Demonstration, flags: Flags): Promise<void> {
  const { url } = run.outputs;
  printClosing({
    URL: url === undefined ? 'none, nothing went live' : `${url}${flags.live ? '' : ' (it ended with this run)'}`,
    Uploaded: describeUpload(run),
    Build: describeBuild(run),
    Change: change ?? '',
    Summary: await showSummary(run, flags.open),
  });
}

/** The exit code. */
async function start(): Promise<number> {
  const startMs = performance.now();
  const action = readAction(root);
  const flags = readCommandLine(action);
  if (!flags) return 2;
  if (flags.help) {
    printRaw(describeFlags(action));
    return 0;
  }
  if (!existsSync(path.join(root, action.main))) {
    complain(`${action.main} is missing; run \`npm run build\` first.`);
    return 2;
  }
  const demonstration = flags.live ? await runLive(flags) : await runDemo(flags);
  const { run, cancelled } = demonstration;
  if (flags.verbose || cancelled) printOutputs(run, flags.verbose);
  if (flags.verbose) printSummary(run);
  printVerdict(run, startMs);
  if (!cancelled) await close(demonstration, flags);
  return run.exitCode ?? 1;
}

process.exitCode = await start();
