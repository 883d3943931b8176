/** What the lockfile formats have in common. */
import { InputFailure } from '../../../model/errors.ts';
import type { Wanted } from '../manifest.ts';
import type { Patch } from '../patches.ts';
import { problem } from '../problem.ts';
import type { LockfileKind, Source } from '../types.ts';

/** In the order in which npm, then the others, look for them in a folder. */
export const LOCKFILES: readonly LockfileKind[] = [
  'npm-shrinkwrap.json',
  'package-lock.json',
  'yarn.lock',
  'pnpm-lock.yaml',
];

/** One locked dependency. At most one of `version` and `foreign` is set. */
export interface Locked {
  /** As the lockfile has it; checked later. */
  readonly version?: string | undefined;
  /** The reference to something outside the registry (`link:…`, a git URL), or to a patch (`patch:…`). */
  readonly foreign?: string;
  /** The package's own name. Differs from the dependency's for an alias. */
  readonly name: string;
  /** The URL of the tarball, when the lockfile has it. */
  readonly origin?: string | undefined;
  /** 1-based line in the lockfile. */
  readonly line?: number | undefined;
}

/** A lockfile of any format, as far as the top-level production dependencies are concerned. */
export interface Lockfile {
  readonly kind: LockfileKind;
  /** Relative to the workspace. */
  readonly file: string;
  /**
   * Folders of the projects it locks, relative to its own (`''`), POSIX slashes.
   * Undefined when only the `workspaces` of the package.json beside it tell (Yarn v1, npm v1).
   */
  readonly projects: readonly string[] | undefined;
  /** It forces versions by itself, so that a manifest's range need not hold. */
  readonly overrides: boolean;
  /** The packages that it knows to be patched. */
  readonly patches: readonly Patch[];
  /** The command that brings it up to date. */
  readonly install: string;
  /** What is odd about it, in words. */
  readonly remark?: string;
  /** The production dependencies it records for a project; undefined when the format has no such record. */
  wanted(project: string): readonly Wanted[] | undefined;
  /** The locked version that a project gets for a dependency. */
  locate(project: string, wanted: Wanted): Locked | undefined;
  /** Names of production packages that run a script when installed, sorted; empty when the format does not say. */
  scripts(): readonly string[];
}

/** The failure for a lockfile that is none, or of a format that is not known. */
export function unreadable(source: Source, rule: string, fix: string, line?: number): InputFailure {
  return new InputFailure([problem(source.file, rule, fix, source.file, line)]);
}

/** `name@reference` → both; the name may have a scope. */
export function splitLocator(locator: string): { name: string; reference: string } {
  const at = locator.indexOf('@', 1);
  return at < 0 ? { name: locator, reference: '' } : { name: locator.slice(0, at), reference: locator.slice(at + 1) };
}
