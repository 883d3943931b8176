/**
 * Builds what ships: src/ → build/ (tsc) → dist/ (ncc), byte-identical on every machine.
 *
 * dist/ is replaced as a whole because ncc leaves stale chunks behind, and is never minified: it must be
 * reviewable, and minified code starts more slowly. Our own comments stay in src/: they would be a quarter of what every
 * start has to read.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const build = path.join(root, 'build');
const dist = path.join(root, 'dist');
/** Where the bundle is put together: tests that run meanwhile find the old one whole, or the new one. */
const fresh = path.join(build, 'dist');

/** Where ncc finds a package instead of where `import` would: package → module, relative to build/. */
const paths = {
  // Few runs need these: a module of ours stands for them at start-up and loads them later.
  undici: ['./github/lazy-packages.js'],
  '@actions/exec': ['./github/lazy-packages.js'],
  '@actions/http-client': ['./github/lazy-packages.js'],
  // What `require` gives, for those who `import` it as well: one copy instead of two.
  'js-yaml': ['../node_modules/js-yaml/index.js'],
};

/** `fetch-blob` asks for it only where Node has no streams of the web (before 16.5): 200 kB that never run. */
const neverLoaded = 'web-streams-polyfill/dist/ponyfill.es2018.js';

function run(script: string, args: string[], cwd: string): void {
  execFileSync(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** One bundle of all actions, dist/actions.js and its chunks. ncc resolves packages by the tsconfig.json beside it. */
function bundle(): void {
  writeFileSync(path.join(build, 'tsconfig.json'), JSON.stringify({ compilerOptions: { baseUrl: '.', paths } }));
  const options = ['-o', fresh, '--no-cache', '--external', neverLoaded];
  run('@vercel/ncc/dist/ncc/cli.js', ['build', 'actions/index.js', ...options], build);
  renameSync(path.join(fresh, 'index.js'), path.join(fresh, 'actions.js'));
}

/** What each action.yml names: a file for every folder of src/actions; that of the main action is index.js. */
function writeStarters(): void {
  const folders = readdirSync(path.join(root, 'src/actions'), { withFileTypes: true });
  for (const { name } of folders.filter((entry) => entry.isDirectory())) {
    const file = name === 'build' ? 'index.js' : `${name}.js`;
    const text = `// Starts one action of the bundle. Its source is src/actions/${name}/.
import { run } from './actions.js';

await run('${name}');
`;
    writeFileSync(path.join(fresh, file), text);
  }
}

interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
}

/** `ncc --license` overwrites its file with every chunk, so the licences come from the lock file. */
function writeLicenses(): void {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  const texts = Object.entries(lock.packages)
    .filter(([folder, entry]) => folder !== '' && !entry.dev && !entry.optional)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, entry]) => {
      const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'license.md', 'LICENCE', 'License.md']
        .map((candidate) => path.join(root, folder, candidate))
        .find((candidate) => existsSync(candidate));
      const text = file
        ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()
        : `(no licence file in the package)`;
      return `${name} ${entry.version}\n${entry.license ?? 'unknown licence'}\n\n${text}\n`;
    });
  writeFileSync(path.join(fresh, 'licenses.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`));
}

rmSync(build, { recursive: true, force: true });
mkdirSync(build);
run('typescript/bin/tsc', ['-p', 'tsconfig.build.json'], root);
writeFileSync(path.join(build, 'package.json'), '{"type":"module"}\n');
bundle();
writeStarters();
writeLicenses();
rmSync(dist, { recursive: true, force: true });
renameSync(fresh, dist);
