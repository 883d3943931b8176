/**
 * `npm run mutation:changed <commit>`: mutates the sources that differ from that commit, as far as
 * stryker.config.json names their folders. Exit code 1 when fewer than 85 % of the mutants are caught.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const [base = 'origin/main'] = process.argv.slice(2);
const config = readFileSync(path.join(import.meta.dirname, 'stryker.config.json'), 'utf8');
// `src/async/**/*.ts` → `src/async`
const folders = (JSON.parse(config) as { mutate: string[] }).mutate.map((glob) => glob.replace(/\/\*.*/, ''));
const changed = execFileSync('git', ['diff', '--name-only', '--diff-filter=d', `${base}...HEAD`, '--', ...folders], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((name) => name.endsWith('.ts'));
if (changed.length === 0) console.log(`No source of ${folders.join(', ')} differs from ${base}.`);
else {
  console.log(`Mutating ${changed.join(', ')}`);
  const { status } = spawnSync('npm', ['run', 'mutation', '--', '--mutate', changed.join(',')], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
