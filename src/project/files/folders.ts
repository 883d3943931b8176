/** Where the files of a project are looked for, and what to say when a folder, or everything in it, is missing. */
import type { VersionKind } from '../../model/build-contents.ts';
import type { Problem } from '../../model/errors.ts';
import { baseNameOf, folderOf, joinPaths } from '../../text/paths.ts';
import { CHECKOUT_STEP } from '../../text/workflow-steps.ts';
import { type Disk, isFolder } from './file-system.ts';
import { listNames } from './mistakes.ts';
import type { LeftOut } from './selection.ts';

/** A folder as it was asked for. */
export interface Folder {
  readonly kind: VersionKind;
  /** The input that asks for it; problems name it. */
  readonly input: string;
  /** What that input says. */
  readonly seen: string;
  /** The line that asks for another folder, relative to the workspace. */
  readonly write: (name: string) => string;
  /** Relative to the workspace. */
  readonly name: string;
  /** Looked for in its place when it is not there, as the toolkit does: `src`, `static`. */
  readonly otherwise: string | undefined;
}

/** The folder's own name or the other one, whichever is there first; undefined where neither is. */
export async function locateFolder(
  { name, otherwise }: Folder,
  workspace: string,
  disk: Disk,
): Promise<string | undefined> {
  for (const candidate of [name, otherwise])
    if (candidate !== undefined && (await isFolder(disk, `${workspace}/${candidate}`))) return candidate;
  return undefined;
}

/** Whether a folder is given for the Assets whose name says that it holds Functions. */
export const isSwapped = ({ kind }: Folder, name: string) =>
  kind === 'asset' && baseNameOf(name).toLowerCase() === 'functions';

/** The problem of such a folder. */
export function explainSwapped({ input, seen }: Folder, name: string): Problem {
  const rule = `By its name ${name} holds Functions, and as Assets their sources could be loaded.`;
  return { input, seen, rule, fix: 'name the folder with the Assets, or rename it' };
}

/** The folders that are missing, of all that were asked for: one problem for each that was named, or one for all. */
export async function explainMissing(
  disk: Disk,
  workspace: string,
  missing: readonly Folder[],
  asked: readonly Folder[],
): Promise<readonly Problem[]> {
  // A folder of the default name may be missing, but not all of them.
  const needed = missing.filter(({ otherwise }) => otherwise === undefined || missing.length === asked.length);
  const [first] = needed;
  if (first === undefined) return [];
  const entries = await disk.list(workspace);
  if (entries.length === 0)
    return [
      {
        input: first.input,
        seen: first.seen,
        rule: 'The workspace is empty: no `actions/checkout` step before this one?',
        fix: CHECKOUT_STEP,
      },
    ];
  const named = needed.filter(({ otherwise }) => otherwise === undefined);
  if (named.length === 0) return [await explainNone(disk, workspace, first, needed, entries)];
  return Promise.all(named.map((folder) => explainNone(disk, workspace, folder, [folder], entries)));
}

async function explainNone(
  disk: Disk,
  workspace: string,
  first: Folder,
  folders: readonly Folder[],
  entries: readonly string[],
): Promise<Problem> {
  const { input, seen } = first;
  const isThere = (name: string) => isFolder(disk, `${workspace}/${name}`);
  const itself = await findItself(folders, isThere);
  if (itself !== undefined) {
    const rule = `This is the folder with the ${itself.kind === 'function' ? 'Functions' : 'Assets'}; \`${input}\` is the one above it.`;
    return { input, seen, rule, fix: itself.write(joinPaths(folderOf(seen), baseNameOf(itself.name))) };
  }
  const absent = `There is ${absence(folders)} in the workspace`;
  const advice =
    'The path is relative to the workspace; a folder that is made by a step has to be made before this one.';
  for (const [folder, candidate] of placesOf(folders, entries))
    if (await isThere(candidate))
      return {
        input: folder.input,
        seen: folder.seen,
        rule: `${absent}, but ${candidate}. ${advice}`,
        fix: folder.write(candidate),
      };
  return { input, seen, rule: `${absent}. ${advice}`, fix: first.write(`path/to/${first.name}`) };
}

/** The folder whose name was given in place of the one above it, unless another one there would be read in its place. */
async function findItself(
  folders: readonly Folder[],
  isThere: (name: string) => Promise<boolean>,
): Promise<Folder | undefined> {
  for (const folder of folders) {
    const { seen, name, otherwise } = folder;
    if (name === seen || !(await isThere(seen))) continue;
    if (baseNameOf(name) === baseNameOf(seen)) return folder;
    const first = joinPaths(folderOf(seen), baseNameOf(name));
    if (otherwise !== undefined && baseNameOf(otherwise) === baseNameOf(seen) && !(await isThere(first))) return folder;
  }
  return undefined;
}

/** At most this many folders of the workspace are looked into. */
const MOST_FOLDERS = 50;

/** Where a folder may be in place of where it was looked for: below an entry of the workspace, without its first parts, above. */
function placesOf(folders: readonly Folder[], entries: readonly string[]): readonly (readonly [Folder, string])[] {
  const below = entries
    .filter((entry) => !entry.startsWith('.'))
    .toSorted()
    .slice(0, MOST_FOLDERS);
  const inside = ({ name }: Folder) => {
    const parts = name.split('/');
    return parts.slice(1, -1).map((_, index) => parts.slice(index + 1).join('/'));
  };
  const above = ({ name }: Folder) => {
    const parts = name.split('/').slice(0, -1);
    return parts.map((_, index) => joinPaths(parts.slice(0, index).join('/'), baseNameOf(name))).toReversed();
  };
  const pairs = (find: (folder: Folder) => readonly string[]) =>
    folders.flatMap((folder) => find(folder).map((candidate) => [folder, candidate] as const));
  return [...below.flatMap((entry) => pairs(({ name }) => [`${entry}/${name}`])), ...pairs(inside), ...pairs(above)];
}

/** `no folder functions (nor src)`, `no folder …, and no folder …`. */
function absence(folders: readonly Folder[]): string {
  return folders
    .map(({ name, otherwise }) => `no folder ${name}${otherwise === undefined ? '' : ` (nor ${otherwise})`}`)
    .join(', and ');
}

/** A folder that was read, and what of it becomes no version. */
export interface EmptyFolder {
  readonly folder: Folder;
  /** As it was found: relative to the workspace. */
  readonly name: string;
  readonly leftOut: readonly LeftOut[];
}

const NEEDED: Readonly<Record<VersionKind, string>> = { function: 'no `.js` file', asset: 'no file' };

/** The problem of a project in which nothing becomes a version. `folders` are those that are there, at least one. */
export function explainNothing(folders: readonly EmptyFolder[], missing: readonly Folder[]): Problem {
  const looked = folders.map(({ folder, name, leftOut }) => {
    const others = leftOut.length === 0 ? '' : ` (only ${listNames(leftOut.map((file) => file.name))})`;
    return `${name} has ${NEEDED[folder.kind]}${others}`;
  });
  const absent = missing.length === 0 ? [] : [`there is ${absence(missing)}`];
  const code = folders.flatMap(({ leftOut }) => leftOut).find(({ why }) => why === 'code')?.name;
  const [first] = folders;
  return {
    input: first?.folder.input ?? '',
    rule: `Nothing becomes a version: ${[...looked, ...absent].join('; ')}.`,
    fix:
      code === undefined
        ? `add a file to ${first?.name ?? ''}, or name another folder`
        : `compile ${code} to a \`.js\` file (CommonJS)`,
  };
}
