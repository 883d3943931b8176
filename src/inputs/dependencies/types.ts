/** What a dependencies file says, and what reads it. Types only. */
import type { Dependency } from '../../model/build-contents.ts';

/** The names of the lockfiles that are read. */
export type LockfileKind = 'package-lock.json' | 'npm-shrinkwrap.json' | 'yarn.lock' | 'pnpm-lock.yaml';

/** The shape of a dependencies file. */
type DependencyKind = LockfileKind | 'package.json' | 'json-list' | 'json-map';

/** Something a person should know about the file, though the Build can be tried. */
export interface DependencyWarning {
  readonly message: string;
  /** Relative to the workspace, POSIX slashes. */
  readonly file: string;
  /** 1-based line in {@link DependencyWarning.file}. */
  readonly line?: number;
}

/** What a dependencies file says. */
export interface DependencyList {
  /** Sorted by name (code units); every name once. */
  readonly dependencies: readonly Dependency[];
  /** Relative to the workspace, POSIX slashes. */
  readonly file: string;
  readonly kind: DependencyKind;
  /** The lockfile that the exact versions come from, when it is not {@link DependencyList.file} itself. */
  readonly lockfile?: string;
  /** Every version is an exact one, in semver's canonical form. True for an empty list. */
  readonly exact: boolean;
  /** Dependency name → 1-based line in {@link DependencyList.file}, for annotations. */
  readonly lines: ReadonlyMap<string, number>;
  readonly warnings: readonly DependencyWarning[];
}

/** Reading files, injected. Paths are absolute, in the system's own spelling or with POSIX slashes. */
export interface Files {
  /**
   * The text of a regular file, decoded as UTF-8 (U+FFFD for what is not).
   * Rejects with an error whose `code` is Node's (`ENOENT`, `EISDIR`, …) or `EFBIG` above `limitBytes`.
   */
  read(path: string, limitBytes: number): Promise<string>;
  /** The path with every link resolved. Rejects as {@link Files.read} does. */
  realPath(path: string): Promise<string>;
  exists(path: string): Promise<boolean>;
  /** The names in a folder; empty when there is no such folder. */
  list(path: string): Promise<readonly string[]>;
}

/** The text of a file. */
export interface Source {
  /** Relative to the workspace, POSIX slashes. */
  readonly file: string;
  /** UTF-8, without a byte-order mark. */
  readonly text: string;
}

/** The files beside and above the one that was named. Paths are relative to the workspace. */
export interface Workspace {
  /** Opens a file by its absolute path; for the one that was named. */
  open(path: string, file: string | undefined): Promise<Source>;
  /** Throws an {@link InputFailure} when the file cannot be used. */
  read(file: string): Promise<Source>;
  exists(file: string): Promise<boolean>;
  /** Names in a folder; empty when there is none. */
  list(folder: string): Promise<readonly string[]>;
}
