/** Dependencies files in a tree of texts, and what reading one gives. */
import { readDependencies } from '../../src/inputs/dependencies/open.ts';
import type { DependencyList, Workspace } from '../../src/inputs/dependencies/types.ts';
import { InputFailure, type Problem } from '../../src/model/errors.ts';
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

/** The problems that a reader throws; none where it throws nothing. */
export function thrownProblems(run: () => unknown): readonly Problem[] {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof InputFailure) return error.problems;
    throw error;
  }
}

/** A workspace of these files; one that is an error is there and cannot be read. Nothing is read unless it is there. */
export function workspaceOf(files: Readonly<Record<string, string | Error>>): Workspace {
  const open = async (file: string) => {
    const text = files[file];
    if (typeof text !== 'string') throw text ?? new Error(`${file} is not there`);
    return { file, text };
  };
  const list = async (folder: string) => {
    const below = Object.keys(files).filter((file) => folder === '' || file.startsWith(`${folder}/`));
    return [...new Set(below.map((file) => file.slice(folder === '' ? 0 : folder.length + 1).split('/', 1)[0] ?? ''))];
  };
  return { read: open, open, exists: async (file) => file in files, list };
}

/** What Twilio cannot install, as the end of a sentence. */
export const ELSEWHERE =
  'Twilio installs dependencies from the public npm registry only: publish it there, or put its code into the functions and assets.';

/** The kind of the list and its dependencies, then the warnings; or the problems. */
export async function describeReading(input: string, tree: Tree): Promise<readonly string[]> {
  const { list, problems = [] } = await read(input, tree);
  const at = ({ file, line }: { file?: string; line?: number }) => `${file}${line === undefined ? '' : `:${line}`}`;
  if (list === undefined)
    return problems.map((problem) => `${at(problem)}: ${problem.rule} Instead of ${problem.seen}: ${problem.fix}`);
  const { kind, lockfile, exact, dependencies, lines, warnings } = list;
  return [
    `${kind}${lockfile === undefined ? '' : ` by ${lockfile}`}${exact ? '' : ', not exact'}`,
    ...dependencies.map(({ name, version }) => `${name} ${version} (line ${lines.get(name)})`),
    ...warnings.map((warning) => `warning in ${at(warning)}: ${warning.message}`),
  ];
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
