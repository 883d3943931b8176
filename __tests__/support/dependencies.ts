/** Dependencies files in a tree of texts, and what reading one gives. */
import { readDependencies } from '../../src/inputs/dependencies/open.ts';
import type { DependencyList } from '../../src/inputs/dependencies/types.ts';
import type { Problem } from '../../src/model/errors.ts';
import { memoryFiles } from '../fixtures/files.ts';

export type Tree = Readonly<Record<string, string | object>>;

export async function read(
  input: string,
  tree: Tree,
): Promise<{ list?: DependencyList; problems?: readonly Problem[] }> {
  const text = (value: string | object): string => (typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  return readDependencies(
    input,
    '/w',
    memoryFiles(Object.fromEntries(Object.entries(tree).map(([file, value]) => [`/w/${file}`, text(value)]))),
  );
}

export async function rules(input: string, tree: Tree): Promise<string[]> {
  return ((await read(input, tree)).problems ?? []).map(({ rule }) => rule);
}

export async function messages(input: string, tree: Tree): Promise<string[]> {
  return ((await read(input, tree)).list?.warnings ?? []).map(({ message }) => message);
}

/** package-lock.json of format 3 with these top-level packages. */
export function npmLock(
  packages: Readonly<Record<string, object>>,
  dependencies: object = {},
  more: object = {},
): object {
  const below = Object.fromEntries(Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, entry]));
  return { lockfileVersion: 3, packages: { '': { dependencies, ...more }, ...below } };
}
