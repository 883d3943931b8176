/**
 * The programs that check and run workflows: actionlint, zizmor and act, at pinned versions, from their package
 * registries, in a cache folder outside the tree. Neither `npm test` nor the shipped action needs them.
 *
 *     node scripts/tools.ts        installs what is missing and prints where; exit code 1 when it cannot
 *
 * Needs `go` and `python3`. The folder is `TOOLS_DIR`, else one in the user's cache folder.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Where a program comes from: a Go module's main package, or a Python package of the same name. */
type Source = { readonly go: string } | { readonly python: true };

/** What is pinned. Go checks the module against its checksum database; pip takes wheels only, so nothing is run. */
const TOOLS = {
  actionlint: { version: '1.7.12', go: 'github.com/rhysd/actionlint/cmd/actionlint' },
  act: { version: '0.2.87', go: 'github.com/nektos/act' },
  zizmor: { version: '1.32.0', python: true },
} as const satisfies Record<string, { readonly version: string } & Source>;

export type ToolName = keyof typeof TOOLS;

const cache =
  process.env['TOOLS_DIR'] ??
  path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'twilio-serverless-build');

function folderOf(name: ToolName): string {
  return path.join(cache, `${name}-${TOOLS[name].version}`);
}

/** Path of the program, installed or not. */
export function pathOf(name: ToolName): string {
  const windows = process.platform === 'win32';
  return path.join(folderOf(name), windows && name === 'zizmor' ? 'Scripts' : 'bin', windows ? `${name}.exe` : name);
}

/** The program's path; throws, with the way to get it, when it is not installed. */
export function findTool(name: ToolName): string {
  const file = pathOf(name);
  if (!existsSync(file))
    throw new Error(`${name} is not installed. Run \`npm run tools\` first (it needs go and python3).`);
  return file;
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
  execFileSync(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Installs one program; a folder that was left half-made is made anew. Throws what the installer says. */
function install(name: ToolName): void {
  const folder = folderOf(name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const tool: { readonly version: string } & Source = TOOLS[name];
  if ('go' in tool) {
    const staged = path.join(cache, `.${name}-${process.pid}`);
    run('go', ['install', `${tool.go}@v${tool.version}`], {
      ...process.env,
      GOBIN: path.join(staged, 'bin'),
      GOFLAGS: '',
    });
    renameSync(staged, folder);
    return;
  }
  // A virtual environment cannot be moved, so one that pip did not fill is removed again.
  const python = path.join(folder, process.platform === 'win32' ? 'Scripts' : 'bin', 'python');
  try {
    run(process.platform === 'win32' ? 'python' : 'python3', ['-m', 'venv', folder]);
    run(python, ['-m', 'pip', 'install', '--quiet', '--only-binary', ':all:', `${name}==${tool.version}`]);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

if (import.meta.main) {
  for (const name of Object.keys(TOOLS) as ToolName[]) {
    if (!existsSync(pathOf(name))) install(name);
    execFileSync(pathOf(name), ['--version'], { stdio: 'ignore' });
    console.log(`${name} ${TOOLS[name].version}: ${pathOf(name)}`);
  }
}
