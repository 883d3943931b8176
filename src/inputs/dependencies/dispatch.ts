/** Which reader a dependencies file needs, by its name, and by its content when the name says nothing. */
import { InputFailure } from '../../model/errors.ts';
import { baseNameOf } from '../../text/paths.ts';
import { fromLockfile, fromManifest } from './find-lockfile.ts';
import { isObject, own, parseJson } from './json.ts';
import { readList, unwrap } from './json-list.ts';
import { readManifest } from './manifest.ts';
import { problem } from './problem.ts';
import { withRegistries } from './registries.ts';
import type { DependencyList, LockfileKind, Source, Workspace } from './types.ts';

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

async function dispatch(source: Source, workspace: Workspace, locked: boolean): Promise<DependencyList> {
  const name = baseNameOf(source.file);
  const other = own(OTHER_LOCKFILES, name);
  if (other !== undefined) {
    const rule = `${name} is ${other}’s lockfile, which is not read. Name the package.json, or a JSON list of exact versions.`;
    throw new InputFailure([problem(source.file, rule, 'dependencies-file: package.json')]);
  }
  if (name === 'package.json') return fromManifest(readManifest(source), workspace, locked);
  const kind = lockfileKind(name, source.text);
  if (kind !== undefined) return fromLockfile(kind, source, workspace);
  const plain = unwrap(source);
  const value = parseJson(plain);
  if (isObject(value)) {
    if (own(value, 'lockfileVersion') !== undefined) return fromLockfile('package-lock.json', source, workspace);
    if (isObject(own(value, 'dependencies'))) return fromManifest(readManifest(plain), workspace, locked);
  }
  return readList(plain, value);
}

/**
 * Reads a file that was named in `dependencies-file`; `locked`: nobody named it, so a lockfile beside a package.json
 * counts. Throws an {@link InputFailure} with every problem.
 */
export async function readSource(source: Source, workspace: Workspace, locked: boolean): Promise<DependencyList> {
  return withRegistries(await dispatch(source, workspace, locked), workspace);
}
