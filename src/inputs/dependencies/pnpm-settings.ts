/** What pnpm is told beside its lockfile. */
import { InputFailure } from '../../model/errors.ts';
import { folderOf, joinPaths } from '../../text/paths.ts';
import { objectOf, own, parseJson } from './json.ts';
import { type Patch, readPatches } from './patches.ts';
import type { Source, Workspace } from './types.ts';

/** The patches that pnpm is told of in a folder or above it, in package.json or pnpm-workspace.yaml. */
export async function collectPatches(folder: string, workspace: Workspace): Promise<readonly Patch[]> {
  const patches: Patch[] = [];
  for (let place = folder; ; place = folderOf(place)) {
    const [manifest, settings] = [joinPaths(place, 'package.json'), joinPaths(place, 'pnpm-workspace.yaml')];
    const pnpm = objectOf(own(objectOf(await load(manifest, workspace, async (file) => parseJson(file))), 'pnpm'));
    patches.push(...readPatches(own(pnpm, 'patchedDependencies'), manifest));
    const yaml = objectOf(await load(settings, workspace, async ({ text }) => loadYaml(text)));
    patches.push(...readPatches(own(yaml, 'patchedDependencies'), settings));
    if (place === '') return patches;
  }
}

async function loadYaml(text: string): Promise<unknown> {
  const { FAILSAFE_SCHEMA, load: parse } = await import('js-yaml');
  return parse(text, { schema: FAILSAFE_SCHEMA });
}

/** A file beside the one that was asked for: it may be missing, and what cannot be read tells nothing. */
async function load(file: string, workspace: Workspace, parse: (source: Source) => Promise<unknown>): Promise<unknown> {
  if (!(await workspace.exists(file))) return undefined;
  try {
    return await parse(await workspace.read(file));
  } catch (error) {
    if (error instanceof InputFailure || (error instanceof Error && error.name === 'YAMLException')) return undefined;
    throw error;
  }
}
