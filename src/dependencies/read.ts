/** Which reader a dependencies file needs, by its name, and by its content when the name says nothing. */
import type { DependencyList } from '../dependencies.ts';
import { InputFailure } from '../failure.ts';
import { isObject, own, parseJson } from './json.ts';
import { readList, unwrap } from './lists.ts';
import type { LockfileKind } from './lockfile.ts';
import { readManifest } from './manifest.ts';
import { withScopes } from './registries.ts';
import { fromLockfile, fromManifest } from './search.ts';

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

/** Lockfiles that have a format of their own which is not read, and whose they are. */
const OTHER_LOCKFILES: Readonly<Record<string, string>> = {
  'bun.lock': 'Bun',
  'bun.lockb': 'Bun',
  'deno.lock': 'Deno',
};

function lockfileKind(name: string, text: string): LockfileKind | undefined {
  if (name === 'package-lock.json' || name === 'npm-shrinkwrap.json') return name;
  if (name === 'yarn.lock' || /^# yarn lockfile v\d|^__metadata:/m.test(text)) return 'yarn.lock';
  if (name === 'pnpm-lock.yaml' || /^lockfileVersion:/m.test(text)) return 'pnpm-lock.yaml';
  return undefined;
}

async function dispatch(source: Source, workspace: Workspace): Promise<DependencyList> {
  const name = source.file.slice(source.file.lastIndexOf('/') + 1);
  const other = own(OTHER_LOCKFILES, name);
  if (other !== undefined) {
    const rule = `${name} is ${other}’s lockfile, which is not read. Name the package.json, or a JSON list of exact versions.`;
    throw new InputFailure([
      { input: 'dependencies-file', seen: source.file.slice(0, 200), rule, fix: 'dependencies-file: package.json' },
    ]);
  }
  if (name === 'package.json') return fromManifest(readManifest(source), workspace);
  const kind = lockfileKind(name, source.text);
  if (kind !== undefined) return fromLockfile(kind, source, workspace);
  const plain = unwrap(source);
  const value = parseJson(plain);
  if (isObject(value)) {
    if (own(value, 'lockfileVersion') !== undefined) return fromLockfile('package-lock.json', source, workspace);
    if (isObject(own(value, 'dependencies'))) return fromManifest(readManifest(plain), workspace);
  }
  return readList(plain, value);
}

/** Reads a file that was named in `dependencies-file`. Throws an {@link InputFailure} with every problem. */
export async function readSource(source: Source, workspace: Workspace): Promise<DependencyList> {
  return withScopes(await dispatch(source, workspace), workspace);
}
