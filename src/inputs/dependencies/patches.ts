/**
 * Packages that pnpm patches as it installs them (`patchedDependencies`, https://pnpm.io/settings#patcheddependencies).
 * Twilio installs them as they are published: without the patch.
 */
import semver from 'semver';
import { objectOf } from './json.ts';
import type { Spec } from './specs.ts';

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
