/** Which folders the `workspaces` globs of a package.json mean. For lockfiles that do not say it themselves. */
import picomatch from 'picomatch';
import type { Workspace } from '../types.ts';
import { join } from './lockfile.ts';

/** At most this many folders are listed, so that `**` in a large repository ends. */
const MOST_FOLDERS = 500;

function matcher(globs: readonly string[]): (folder: string) => boolean {
  const clean = (glob: string): string => glob.replace(/^(!?)\.\//, '$1').replace(/\/+$/, '');
  const included = globs.filter((glob) => !glob.startsWith('!')).map(clean);
  const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => clean(glob).slice(1));
  const takes = included.map((glob) => picomatch(glob));
  const drops = excluded.map((glob) => picomatch(glob));
  return (folder) => takes.some((take) => take(folder)) && !drops.some((drop) => drop(folder));
}

/** Whether a folder, relative to the package.json with the globs, is one of its workspaces. */
export function isMember(globs: readonly string[], folder: string): boolean {
  return matcher(globs)(folder);
}

/** The workspaces below a folder that have a package.json, relative to it, sorted. */
export async function members(globs: readonly string[], root: string, workspace: Workspace): Promise<string[]> {
  const fits = matcher(globs);
  const depth = Math.max(0, ...globs.map((glob) => (glob.includes('**') ? 5 : glob.split('/').length)));
  const found: string[] = [];
  const queue = globs.length === 0 ? [] : [''];
  for (let listed = 0; queue.length > 0 && listed < MOST_FOLDERS; listed++) {
    const folder = queue.shift() ?? '';
    const names = await workspace.list(join(root, folder));
    if (folder !== '' && names.includes('package.json') && fits(folder)) found.push(folder);
    if (folder !== '' && folder.split('/').length >= depth) continue;
    queue.push(
      ...names.filter((name) => !name.startsWith('.') && name !== 'node_modules').map((name) => join(folder, name)),
    );
  }
  return found.sort();
}
