/**
 * Packages that pnpm patches as it installs them (`patchedDependencies`, https://pnpm.io/settings#patcheddependencies).
 * Twilio installs them as they are published: without the patch.
 */
import semver from 'semver';
import { InputFailure } from '../../model/errors.ts';
import { folderOf, joinPaths } from '../../text/paths.ts';
import { objectOf, own, parseJson } from './json.ts';
import type { Spec } from './specs.ts';
import type { Source, Workspace } from './types.ts';

/** One patched package, as it was written. */
export interface Patch {
  readonly name: string;
  /** The versions that are patched; '' for all of them. */
  readonly versions: string;
  /** The file that says so, relative to the workspace. */
  readonly file: string;
}

/** The patches in a map whose keys are `name`, `name@version` or `name@range`. */
export function readPatches(map: unknown, file: string): readonly Patch[] {
  return Object.keys(objectOf(map)).map((key) => {
    const at = key.indexOf('@', 1);
    return at === -1
      ? { name: key, versions: '', file }
      : { name: key.slice(0, at), versions: key.slice(at + 1), file };
  });
}

/** The patch of a dependency. A range that a patched version is in counts: pnpm, too, would install that version. */
export function findPatch(patches: readonly Patch[], name: string, spec: Spec): Patch | undefined {
  return patches.find((patch) => patch.name === name && isPatched(patch.versions, spec));
}

function isPatched(versions: string, spec: Spec): boolean {
  if (versions === '' || (spec.kind !== 'version' && spec.kind !== 'range')) return true;
  const loose = { loose: true, includePrerelease: true };
  if (semver.validRange(versions, loose) === null || semver.validRange(spec.version, loose) === null) return true;
  return semver.intersects(versions, spec.version, loose);
}

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
