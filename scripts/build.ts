/**
 * Builds what ships: src/ → build/ (tsc) → dist/ (ncc), byte-identical on every machine.
 *
 * dist/ is replaced as a whole because ncc leaves stale chunks behind, and is never minified: it must be
 * reviewable, and minified code starts more slowly.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const build = path.join(root, 'build');
const dist = path.join(root, 'dist');
/** Where the bundle is put together: tests that run meanwhile find the old one whole, or the new one. */
const fresh = path.join(build, 'dist');

/**
 * What `@actions/core` imports at start-up and the main action does not need then: package → the module of ours that
 * loads the real one later. Together they would take more than half of the start-up time. Nothing is removed.
 */
const later = {
  undici: ['./github/lazy/undici.js'],
  '@actions/exec': ['./github/lazy/exec.js'],
  '@actions/http-client': ['./github/lazy/http-client.js'],
};

/** The same for the sub-actions, which never need them. */
const never = {
  undici: ['./github/lazy/absent.js'],
  '@actions/exec': ['./github/lazy/absent.js'],
  '@actions/http-client': ['./github/lazy/absent.js'],
};

/** What ncc bundles: module in build/, folder in dist/, and the packages that it finds elsewhere. */
const entries = [
  { module: 'actions/build/index.js', folder: '.', paths: later },
  { module: 'actions/prune/index.js', folder: 'prune', paths: never },
  { module: 'actions/upload/index.js', folder: 'upload', paths: never },
];

function run(script: string, args: string[], cwd: string): void {
  execFileSync(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** ncc resolves packages by the `paths` of the tsconfig.json beside what it bundles. */
function bundle({ module, folder, paths }: (typeof entries)[number]): void {
  writeFileSync(path.join(build, 'tsconfig.json'), JSON.stringify({ compilerOptions: { baseUrl: '.', paths } }));
  run('@vercel/ncc/dist/ncc/cli.js', ['build', module, '-o', path.join(fresh, folder), '--no-cache'], build);
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
for (const entry of entries) bundle(entry);
writeLicenses();
rmSync(dist, { recursive: true, force: true });
renameSync(fresh, dist);
