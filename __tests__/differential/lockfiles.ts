/**
 * Compares what the action reads from a lockfile with what the package manager itself installs.
 *
 *     node __tests__/differential/lockfiles.ts              # installs, compares, exits 1 on a difference
 *     node __tests__/differential/lockfiles.ts --record     # and renews __tests__/fixtures/lockfiles;
 *                                                           # then `npx biome format --write __tests__/fixtures`
 *
 * The package managers come from the npm registry at the versions below; they and all they write live in a
 * temporary folder that is deleted at the end. Needs npm, a network and about half a minute.
 */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { realFiles } from '../../src/inputs/dependencies/node-files.ts';
import { readDependencies } from '../../src/inputs/dependencies/open.ts';

const run = promisify(execFile);
/** npm is a batch file there, which Node starts through a shell only. */
const WINDOWS = process.platform === 'win32';
const fixtures = path.resolve(import.meta.dirname, '../fixtures/lockfiles');

/** A package manager that writes one lockfile format. */
interface PackageManager {
  /** The fixture's folder. */
  readonly format: string;
  readonly lockfile: string;
  /** Its script below node_modules; undefined: the npm on this machine. */
  readonly script?: string;
  readonly args: readonly string[];
  readonly workspaces: boolean;
}

/** Alias → what to install. Each is the last of its line, or the newest. */
const PACKAGES = [
  'npm6@npm:npm@6.14.18',
  'yarn1@npm:yarn@1.22.22',
  'yarn3@npm:@yarnpkg/cli-dist@3.8.7',
  'yarn4@npm:@yarnpkg/cli-dist@4.18.1',
  'pnpm7@npm:pnpm@7.33.7',
  'pnpm8@npm:pnpm@8.15.9',
  'pnpm9@npm:pnpm@9.15.9',
  'pnpm11@npm:pnpm@11.28.11',
];

function npm(version: number): PackageManager {
  const args = ['install', '--lockfile-version', String(version), '--ignore-scripts', '--no-audit', '--no-fund'];
  return { format: `npm-v${version}`, lockfile: 'package-lock.json', args, workspaces: true };
}

function yarn(format: string, script: string, args: readonly string[]): PackageManager {
  return { format, lockfile: 'yarn.lock', script, args, workspaces: true };
}

function pnpm(format: string, alias: string): PackageManager {
  const args = ['install', '--no-frozen-lockfile', '--ignore-scripts'];
  return { format, lockfile: 'pnpm-lock.yaml', script: `${alias}/bin/pnpm.cjs`, args, workspaces: true };
}

const MANAGERS: readonly PackageManager[] = [
  {
    ...npm(1),
    format: 'npm-v1-by-npm-6',
    script: 'npm6/bin/npm-cli.js',
    args: ['install', '--no-audit', '--ignore-scripts'],
    workspaces: false,
  },
  npm(1),
  npm(2),
  npm(3),
  yarn('yarn-v1', 'yarn1/bin/yarn.js', ['install', '--ignore-scripts', '--no-progress']),
  yarn('yarn-berry-3', 'yarn3/bin/yarn.js', ['install']),
  yarn('yarn-berry-4', 'yarn4/bin/yarn.js', ['install', '--mode=skip-build']),
  pnpm('pnpm-v5', 'pnpm7'),
  pnpm('pnpm-v6', 'pnpm8'),
  pnpm('pnpm-v9', 'pnpm9'),
  pnpm('pnpm-v9-by-pnpm-11', 'pnpm11'),
];

/** Scoped, nested duplicate (debug has a newer ms), dist-tag, alias to itself, optional, development alias. */
const SINGLE = {
  name: 'single',
  version: '1.0.0',
  private: true,
  dependencies: {
    '@nodelib/fs.stat': '^2.0.0',
    debug: '~4.3.0',
    ms: '^1.0.0',
    once: 'latest',
    inherits: 'npm:inherits@2.x',
  },
  optionalDependencies: { 'is-number': '7.x' },
  devDependencies: { wrappy: '1.0.1', renamed: 'npm:left-pad@^1.2.0' },
};

/** Two members that ask for different versions of the same package, and a root with its own. */
const MEMBERS: Readonly<Record<string, object>> = {
  '': {
    name: 'root',
    version: '1.0.0',
    private: true,
    workspaces: ['packages/*'],
    dependencies: { once: '^1.4.0' },
    devDependencies: { wrappy: '1.0.1' },
  },
  'packages/a': { name: 'a-of-tree', version: '1.0.0', dependencies: { ms: '^1.0.0', debug: '~4.3.0' } },
  'packages/b': {
    name: '@tree/b',
    version: '1.0.0',
    dependencies: { ms: '^2.0.0', 'is-number': '^7' },
    optionalDependencies: { 'left-pad': '^1' },
    devDependencies: { inherits: '2.0.3' },
  },
};

function writeJson(file: string, value: object): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

/** A project as the package manager finds it, before anything is installed. */
function writeProject(folder: string, manager: PackageManager, projects: Readonly<Record<string, object>>): void {
  for (const [project, manifest] of Object.entries(projects))
    writeJson(path.join(folder, project, 'package.json'), manifest);
  if (manager.format.startsWith('yarn-berry')) {
    writeFileSync(
      path.join(folder, '.yarnrc.yml'),
      'nodeLinker: node-modules\nenableTelemetry: false\nenableScripts: false\n',
    );
    // An empty lockfile keeps Yarn from looking for a project above.
    writeFileSync(path.join(folder, 'yarn.lock'), '');
  }
  if (manager.format.startsWith('pnpm') && Object.keys(projects).length > 1) {
    writeFileSync(path.join(folder, 'pnpm-workspace.yaml'), 'packages:\n  - packages/*\n');
  }
}

/** Everything that a package manager keeps goes below one folder; its view of continuous integration is off. */
function environment(home: string): NodeJS.ProcessEnv {
  const { CI: _, ...rest } = process.env;
  return {
    ...rest,
    HOME: home,
    XDG_CACHE_HOME: path.join(home, 'cache'),
    XDG_DATA_HOME: path.join(home, 'data'),
    XDG_CONFIG_HOME: path.join(home, 'config'),
    XDG_STATE_HOME: path.join(home, 'state'),
    npm_config_cache: path.join(home, 'npm'),
    npm_config_update_notifier: 'false',
    COREPACK_ENABLE_STRICT: '0',
    YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    YARN_GLOBAL_FOLDER: path.join(home, 'yarn'),
    YARN_CACHE_FOLDER: path.join(home, 'yarn-cache'),
  };
}

/** The version that Node would load for a dependency of a project. */
function installed(root: string, project: string, name: string): string | undefined {
  for (let folder = path.join(root, project); folder.startsWith(root); folder = path.dirname(folder)) {
    const file = path.join(folder, 'node_modules', name, 'package.json');
    if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  }
  return undefined;
}

/** What is installed for a project's production dependencies, as the action should list it. */
function expected(root: string, project: string): { name: string; version: string | undefined }[] {
  const file = path.join(root, project, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string> | undefined>;
  const names = Object.keys({ ...manifest['dependencies'], ...manifest['optionalDependencies'] }).sort();
  return names.map((name) => ({ name, version: installed(root, project, name) }));
}

let compared = 0;
let differences = 0;

async function compare(root: string, project: string, input: string, label: string): Promise<void> {
  const result = await readDependencies(input, root, realFiles);
  const want = expected(root, project);
  const got = 'list' in result ? result.list.dependencies : result.problems;
  compared += want.length;
  if (JSON.stringify(got) === JSON.stringify(want) && 'list' in result && result.list.exact) return;
  differences++;
  console.error(
    `DIFFERENT ${label} ${input}\n  installed: ${JSON.stringify(want)}\n  read:      ${JSON.stringify(got)}`,
  );
}

/**
 * Renews a fixture: the lockfile as it was written, and each project's manifest with what was installed. Not
 * under their own names, which jest and scanners of dependencies would take for projects of this repository.
 */
function record(
  root: string,
  folder: string,
  manager: PackageManager,
  projects: Readonly<Record<string, object>>,
): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(root, manager.lockfile), path.join(folder, `${manager.lockfile}.txt`));
  const members = Object.keys(projects).map((project) => {
    const manifest: unknown = JSON.parse(readFileSync(path.join(root, project, 'package.json'), 'utf8'));
    return [project, { manifest, installed: expected(root, project) }];
  });
  writeJson(path.join(folder, 'projects.json'), Object.fromEntries(members));
}

async function tryPackageManager(manager: PackageManager, temporary: string): Promise<void> {
  const script =
    manager.script === undefined ? undefined : path.join(temporary, 'managers/node_modules', manager.script);
  const trees = manager.workspaces ? { single: { '': SINGLE }, monorepo: MEMBERS } : { single: { '': SINGLE } };
  for (const [tree, projects] of Object.entries(trees)) {
    const root = path.join(temporary, manager.format, tree);
    writeProject(root, manager, projects);
    const [command, args] =
      script === undefined ? ['npm', manager.args] : [process.execPath, [script, ...manager.args]];
    const shell = WINDOWS && command === 'npm';
    await run(command, [...args], { cwd: root, env: environment(path.join(temporary, 'home')), shell });
    const label = `${manager.format}/${tree}`;
    if (tree === 'single') await compare(root, '', manager.lockfile, label);
    else
      for (const project of Object.keys(projects))
        await compare(root, project, path.posix.join(project, 'package.json'), label);
    if (process.argv.includes('--record')) record(root, path.join(fixtures, manager.format, tree), manager, projects);
  }
}

const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), 'lockfiles-')));
try {
  const env = environment(path.join(temporary, 'home'));
  mkdirSync(path.join(temporary, 'managers'));
  const args = [
    'install',
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    ...PACKAGES,
  ];
  await run('npm', args, { cwd: path.join(temporary, 'managers'), env, shell: WINDOWS });
  for (const manager of MANAGERS) {
    const before = differences;
    try {
      await tryPackageManager(manager, temporary);
    } catch (error) {
      differences++;
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      console.error(
        `${manager.format}: the install failed: ${error instanceof Error ? error.message : error}\n${stdout}\n${stderr}`,
      );
    }
    console.log(`${before === differences ? 'same     ' : 'DIFFERENT'} ${manager.format}`);
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
console.log(`${MANAGERS.length} formats, ${compared} versions compared, ${differences} differences`);
process.exitCode = differences === 0 ? 0 : 1;
