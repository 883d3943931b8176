/** Where a step runs: its folders, files and environment, and what is read from them afterwards. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ActionFile } from './action-file.ts';
import { limits, type Masker } from './commands.ts';
import { parseEntries } from './file-commands.ts';

/** What to run, with what, and when to stop it. */
export interface RunOptions {
  /** Folder that holds the action's action.yml. */
  readonly action: string;
  /** The step's `with:`. Names the action does not know are exported too. */
  readonly inputs?: Readonly<Record<string, string>> | undefined;
  /** The step's `env:`; undefined values are left out. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** GITHUB_WORKSPACE (default: an empty folder, removed afterwards). */
  readonly workspace?: string | undefined;
  /** Files to write into the workspace: path → text. */
  readonly files?: Readonly<Record<string, string>> | undefined;
  /** Values the workflow keeps in `secrets`: masked from the first line on. */
  readonly secrets?: readonly string[] | undefined;
  /** Overrides of GITHUB_… variables, e.g. `{ GITHUB_RUN_ATTEMPT: '2' }`. */
  readonly context?: Readonly<Record<string, string>> | undefined;
  /** The event payload (GITHUB_EVENT_PATH). */
  readonly event?: unknown;
  /** `RUNNER_DEBUG=1` and debug lines in the log. */
  readonly debug?: boolean | undefined;
  /** Cancel so many ms after the start. */
  readonly cancelAfterMs?: number | undefined;
  /** Cancel when a raw line satisfies this. */
  readonly cancelWhen?: ((line: string) => boolean) | undefined;
  /** SIGINT → SIGTERM in ms (default 7500). */
  readonly termAfterMs?: number | undefined;
  /** SIGTERM → SIGKILL in ms (default 2500). */
  readonly killAfterMs?: number | undefined;
  /** A stop for runs that never end, in ms (default 120000): SIGKILL. */
  readonly giveUpAfterMs?: number | undefined;
  /** Called with each line of the log as a person sees it, as it appears. */
  readonly onLine?: ((line: string) => void) | undefined;
  /** Arguments for node itself, e.g. `--max-old-space-size=64`. */
  readonly nodeArguments?: readonly string[] | undefined;
}

/** The folders and files of one run. */
export interface StepFolders {
  readonly root: string;
  readonly workspace: string;
  readonly temp: string;
  readonly files: Readonly<Record<'output' | 'summary' | 'state' | 'env' | 'path' | 'event', string>>;
}

/** Makes the folders and files, all below one temporary folder but a workspace that was given. */
export function setUp(options: RunOptions): StepFolders {
  // The runner's folders are no links, as macOS's temporary folder is, nor short names, as Windows's may be.
  const root = realpathSync.native(mkdtempSync(path.join(tmpdir(), 'runner-')));
  const workspace = options.workspace ?? path.join(root, 'work');
  const temp = path.join(root, 'temp');
  const commands = path.join(root, 'file_commands');
  for (const folder of [workspace, temp, commands]) mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(options.files ?? {})) {
    const file = path.join(workspace, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const names = ['output', 'summary', 'state', 'env', 'path', 'event'] as const;
  const files = Object.fromEntries(names.map((name) => [name, path.join(commands, name)])) as StepFolders['files'];
  for (const file of Object.values(files)) writeFileSync(file, '');
  writeFileSync(files.event, JSON.stringify(options.event ?? {}));
  return { root, workspace, temp, files };
}

/** The inputs as the runner resolves them: what `with:` says, else the default, else empty; expressions are not evaluated. */
function resolveInputs(action: ActionFile, given: Readonly<Record<string, string>>): Record<string, string> {
  const names = new Set(Object.keys(given).map((name) => name.toLowerCase()));
  const missing = action.inputs.filter(({ name }) => !names.has(name.toLowerCase()));
  const defaults = missing.map((input) => [input.name, input.default?.startsWith('${{') ? '' : (input.default ?? '')]);
  return { ...Object.fromEntries(defaults), ...given };
}

/** GITHUB_… and RUNNER_… variables of a push to the default branch. */
function contextOf(options: RunOptions, folders: StepFolders): Record<string, string> {
  const { files } = folders;
  const github = {
    GITHUB_ACTION: '__run',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: files.event,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'deploy',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'octo-org/greeter',
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_NUMBER: '3',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
    GITHUB_WORKFLOW: 'Deploy',
    GITHUB_WORKSPACE: folders.workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_STATE: files.state,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
  };
  const runner = {
    CI: 'true',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'simulator',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folders.temp,
  };
  return { ...github, ...runner, ...(options.debug ? { RUNNER_DEBUG: '1' } : {}), ...options.context };
}

/** The whole environment of the action's process. */
export function environmentOf(action: ActionFile, options: RunOptions, folders: StepFolders): NodeJS.ProcessEnv {
  const inputs = Object.entries(resolveInputs(action, options.inputs ?? {}));
  const exported = inputs.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]);
  const { PATH, HOME } = process.env;
  const given = Object.fromEntries(Object.entries(options.env ?? {}).filter(([, value]) => value !== undefined));
  return { PATH, HOME, ...given, ...contextOf(options, folders), ...Object.fromEntries(exported) };
}

/** The lines above a step's log: every non-empty input and variable. */
export function showHeader(action: ActionFile, options: RunOptions, masker: Masker): string {
  const inputs = Object.entries(resolveInputs(action, options.inputs ?? {})).filter(([, value]) => value !== '');
  const variables = Object.entries(options.env ?? {}).filter(([, value]) => value);
  const show = (title: string, entries: readonly (readonly [string, string | undefined])[]) =>
    entries.length === 0
      ? []
      : [`  ${title}:`, ...entries.map(([name, value]) => `    ${name}: ${value?.replaceAll('\n', '\n      ')}`)];
  const title = `Run ${action.name || path.basename(options.action)}`;
  return masker.mask([title, ...show('with', inputs), ...show('env', variables)].join('\n'));
}

/** What the files say after the end. */
export function readResults(folders: StepFolders, masker: Masker, printed: Readonly<Record<string, string>>) {
  const read = (name: keyof StepFolders['files']) => readFileSync(folders.files[name], 'utf8');
  const [output, state, env] = [parseEntries(read('output')), parseEntries(read('state')), parseEntries(read('env'))];
  const all = Object.entries({ ...printed, ...output.values });
  const rawSummary = read('summary');
  const summaryDropped = statSync(folders.files.summary).size > limits.summaryBytes;
  return {
    outputs: Object.fromEntries(all.filter(([, value]) => !masker.hits(value))),
    droppedOutputs: Object.fromEntries(all.filter(([, value]) => masker.hits(value))),
    summary: summaryDropped ? '' : masker.mask(rawSummary),
    rawSummary,
    summaryDropped,
    state: state.values,
    env: env.values,
    path: read('path').split('\n').filter(Boolean),
    fileProblems: [output, state, env].flatMap(({ problem }) => problem ?? []),
  };
}

/** The files in RUNNER_TEMP: name → text. */
export function readTempFiles(folders: StepFolders): Record<string, string> {
  const names = readdirSync(folders.temp, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ parentPath, name }) => [
      path.relative(folders.temp, path.join(parentPath, name)),
      readFileSync(path.join(parentPath, name), 'utf8'),
    ]),
  );
}
