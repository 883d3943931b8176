/** Dependencies that the workspace's package.json lists while no input names a file: the Build would get none of them. */
import { PLATFORM_DEFAULTS } from '../../model/build-contents.ts';
import { listFirst } from '../../text/lists.ts';
import { withSlashes } from '../../text/paths.ts';
import { yamlLine } from '../../text/yaml.ts';
import { LOCKFILES } from './lockfiles/lockfile.ts';
import type { DependencyWarning, Files } from './types.ts';

/** The largest manifest that is looked at, in bytes: nobody asked for it, so it may not cost much. */
const LIMIT_BYTES = 1_000_000;

/** More names than these are read by nobody. */
const SHOWN = 10;

/**
 * What to warn of, or undefined: no such file, none that can be read, or nothing in it but what Twilio adds by itself.
 * The file was not asked for, so nothing about it can fail the run; links are not followed.
 */
export async function findForgotten(workspace: string, files: Files): Promise<DependencyWarning | undefined> {
  try {
    const root = await files.realPath(workspace);
    const path = `${root}/package.json`;
    if (withSlashes(await files.realPath(path)) !== withSlashes(path)) return undefined;
    const text = await files.read(path, LIMIT_BYTES);
    const names = namesIn(JSON.parse(text.replace(/^\ufeff/, '')));
    if (names.length === 0) return undefined;
    const there = await files.list(root);
    return {
      message: describe(names, LOCKFILES.find((name) => there.includes(name)) ?? 'package.json'),
      file: 'package.json',
      line: text.slice(0, Math.max(0, text.search(/"(?:optionalD|d)ependencies"\s*:/))).split('\n').length,
    };
  } catch {
    return undefined;
  }
}

function describe(names: readonly string[], file: string): string {
  return `package.json lists ${listFirst(names, SHOWN)}, and the Build gets no dependencies. If the Functions need them, add “${yamlLine('dependencies-file', file)}”; code that has them bundled in does not.`;
}

/** What a production install would get, without what the platform adds to every Build. */
function namesIn(manifest: unknown): readonly string[] {
  const fields = new Map(Object.entries(Object(manifest)));
  const maps = [fields.get('dependencies'), fields.get('optionalDependencies')];
  const names = maps.flatMap((map) => (typeof map === 'object' && map !== null ? Object.keys(map) : []));
  return [...new Set(names)].filter((name) => !PLATFORM_DEFAULTS.has(name)).sort();
}
