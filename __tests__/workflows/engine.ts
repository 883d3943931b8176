/**
 * Runs a workflow file as it is, byte for byte but for `deployment: false`, which act 0.2 does not know, with `act` in host
 * mode: no Docker, no network. What the file calls
 * `OWNER/twilio-serverless-build@v1` is a copy of this repository's actions, which differ from what ships in one
 * thing: the default of `api-url` is the simulator.
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { load } from 'js-yaml';
import { FOLDERS } from '../../scripts/contract.ts';
import { findTool } from '../../scripts/tools.ts';

/** What a workflow is run with. */
export interface Play {
  /** The text of the workflow file. */
  readonly workflow: string;
  /** Where the actions of this repository stand. */
  readonly root: string;
  /** A folder whose content is the workspace. */
  readonly workspace: string;
  /** Further files of the workspace: path → text; undefined takes one away. */
  readonly files?: Readonly<Record<string, string | undefined>> | undefined;
  /** What GitHub says of the event (`github.event`). */
  readonly payload?: unknown;
  /** Base URL of the simulator. */
  readonly apiUrl: string;
  /** What starts it; default: the first one that the workflow names. */
  readonly event?: string | undefined;
  /** Whose run it is (`github.actor`). */
  readonly actor?: string | undefined;
  /** Inputs of `workflow_dispatch`. */
  readonly inputs?: Readonly<Record<string, string>> | undefined;
  readonly vars: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** What the runner puts into the environment of every step. */
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** How a workflow ended. */
export interface Played {
  readonly succeeded: boolean;
  /** Name of a job (with its matrix) → how it ended; jobs that were skipped are missing. */
  readonly jobs: ReadonlyMap<string, string>;
  /** What the steps printed, line by line, without workflow commands. */
  readonly lines: readonly string[];
  /** Everything that act said, to be shown when an expectation fails. */
  readonly log: string;
}

/** A line of `act --json`, as far as it is looked at. */
interface Entry {
  readonly msg?: string;
  readonly job?: string;
  readonly jobResult?: string;
  readonly raw_output?: boolean;
}

/** Longest that one workflow may take, in ms. */
const LIMIT_MS = 120_000;

/** The actions as somebody who uses them gets them, but for the default of `api-url`. */
function publish(root: string, target: string, apiUrl: string): void {
  for (const folder of FOLDERS) {
    const file = path.join(root, folder, 'action.yml');
    if (!existsSync(file)) continue;
    const text = readFileSync(file, 'utf8');
    const pointed = text.replace(/^ {2}api-url:\n/m, (found) => `${found}    default: ${apiUrl}\n`);
    if (pointed === text) throw new Error(`${file} has no input api-url`);
    mkdirSync(path.join(target, folder), { recursive: true });
    writeFileSync(path.join(target, folder, 'action.yml'), pointed);
  }
  cpSync(path.join(root, 'dist'), path.join(target, 'dist'), { recursive: true });
}

/** What documents call `your-org/workflows@v1`: a repository of a platform team, with the examples in it. */
function publishWorkflows(root: string, target: string): void {
  cpSync(path.join(root, 'examples/workflows'), path.join(target, '.github/workflows'), { recursive: true });
}

/** What act takes for a mistake, GitHub knows, and actionlint too. */
const withoutUnknown = (workflow: string) => workflow.replaceAll(/^ +deployment: false\b.*\n/gm, '');

/** act wants a repository with a commit and a remote. */
function createRepository(folder: string, { workspace, workflow, files }: Play): void {
  cpSync(workspace, folder, { recursive: true });
  for (const [name, text] of Object.entries({ ...files, '.github/workflows/workflow.yml': withoutUnknown(workflow) })) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  git('init', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--message=The project');
  git('remote', 'add', 'origin', 'https://github.com/octocat/greeter.git');
}

function firstEvent(workflow: string): string {
  const { on } = load(workflow) as { on: string | string[] | Record<string, unknown> };
  if (typeof on === 'string') return on;
  return (Array.isArray(on) ? on : Object.keys(on))[0] ?? 'push';
}

const lines = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}\n`)
    .join('');

/** Everything act is told; the files it names are in `stage`. */
function commandLine({ workflow, event, actor, vars, secrets, inputs, payload, env }: Play, stage: string): string[] {
  writeFileSync(path.join(stage, 'vars'), lines(vars));
  writeFileSync(path.join(stage, 'secrets'), lines(secrets));
  writeFileSync(path.join(stage, 'none'), '');
  writeFileSync(path.join(stage, 'event.json'), JSON.stringify(payload ?? {}));
  const artifacts = (name: string) =>
    [...new Set(workflow.match(new RegExp(`actions/${name}-artifact@[^\\s#]+`, 'g')) ?? [])].flatMap((used) => [
      '--local-repository',
      `${used}=${path.join(import.meta.dirname, 'artifacts', name)}`,
    ]);
  return [
    event ?? firstEvent(workflow),
    ...['--platform', 'ubuntu-latest=-self-hosted'],
    ...['--local-repository', `OWNER/twilio-serverless-build@v1=${path.join(stage, 'action')}`],
    ...['--local-repository', `your-org/workflows@v1=${path.join(stage, 'workflows')}`],
    ...artifacts('upload'),
    ...artifacts('download'),
    ...['--var-file', path.join(stage, 'vars'), '--secret-file', path.join(stage, 'secrets')],
    ...['--env-file', path.join(stage, 'none'), '--input-file', path.join(stage, 'none')],
    ...['--env', `ARTIFACTS=${path.join(stage, 'artifacts')}`],
    ...Object.entries(env ?? {}).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...Object.entries(inputs ?? {}).flatMap(([name, value]) => ['--input', `${name}=${value}`]),
    ...(actor === undefined ? [] : ['--actor', actor]),
    ...(payload === undefined ? [] : ['--eventpath', path.join(stage, 'event.json')]),
    ...['--action-offline-mode', '--no-cache-server', '--json', '--workflows', '.github/workflows/workflow.yml'],
  ];
}

/** Runs one workflow to its end. */
export async function play(scenario: Play): Promise<Played> {
  const stage = mkdtempSync(path.join(tmpdir(), 'act-'));
  try {
    const project = path.join(stage, 'project');
    publish(scenario.root, path.join(stage, 'action'), scenario.apiUrl);
    publishWorkflows(scenario.root, path.join(stage, 'workflows'));
    createRepository(project, scenario);
    const home = path.join(stage, 'home');
    mkdirSync(path.join(home, '.config/act'), { recursive: true });
    mkdirSync(path.join(stage, 'artifacts'));
    writeFileSync(path.join(home, '.config/act/actrc'), '');
    const child = spawn(findTool('act'), commandLine(scenario, stage), {
      cwd: project,
      env: { PATH: process.env['PATH'] ?? '', HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => said.push(line));
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    clearTimeout(timer);
    return summarise(said, code === 0);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function summarise(said: readonly string[], succeeded: boolean): Played {
  const entries = said.map((line): Entry => (line.startsWith('{') ? (JSON.parse(line) as Entry) : { msg: line }));
  const jobs = new Map<string, string>();
  for (const { job, jobResult } of entries)
    if (job !== undefined && jobResult !== undefined) jobs.set(job.trim(), jobResult); // act pads names to the longest

  const printed = entries.filter(({ raw_output }) => raw_output).flatMap(({ msg = '' }) => msg.trimEnd().split('\n'));
  const log = entries.map(({ job = '', msg = '' }) => `${job} ${msg.trimEnd()}`.trim()).join('\n');
  return { succeeded, jobs, lines: printed, log };
}
