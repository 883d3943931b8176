/** The files of a project: found, named, and everything that is wrong with them told at once. */
import type { VersionKind } from '../../model/build-contents.ts';
import type { Problem } from '../../model/errors.ts';
import { codeOf, type Disk } from './file-system.ts';
import {
  type EmptyFolder,
  explainMissing,
  explainNothing,
  explainSwapped,
  type Folder,
  isSwapped,
  locateFolder,
} from './folders.ts';
import { type Fault, groupFaults, type Mistake } from './mistakes.ts';
import { type Naming, nameVersion, pathMistake } from './names.ts';
import { type LeftOut, selectFiles } from './selection.ts';
import { limitOf, MB } from './size-limits.ts';
import { explainUncompiled } from './typescript.ts';
import { unreadable, walkFolder } from './walk.ts';

/** A file that is to be a version. */
export interface ProjectFile extends Naming {
  readonly kind: VersionKind;
  /** Where it is on this machine. */
  readonly location: string;
  /** As a person knows it, relative to the workspace. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

/** What is in the folders of a project. */
export interface Project {
  /** In the order of their paths. */
  readonly files: readonly ProjectFile[];
  readonly leftOut: readonly LeftOut[];
  /** Everything that is wrong; with any, there is nothing to go on with. */
  readonly problems: readonly Problem[];
}

/** All files of the folders, or everything that is wrong. */
export async function readProject(workspace: string, folders: readonly Folder[], disk: Disk): Promise<Project> {
  const root = await disk.realPath(workspace);
  const read: (EmptyFolder & { readonly files: readonly ProjectFile[]; readonly problems: readonly Problem[] })[] = [];
  const missing: Folder[] = [];
  const swapped: Problem[] = [];
  for (const folder of folders) {
    const name = await locateFolder(folder, workspace, disk);
    if (name === undefined) missing.push(folder);
    else if (isSwapped(folder, name)) swapped.push(explainSwapped(folder, name));
    else read.push({ folder, name, ...(await readFolder({ disk, root, workspace }, folder, name)) });
  }
  const files = read.flatMap((folder) => folder.files);
  files.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
  const leftOut = read.flatMap((folder) => folder.leftOut);
  const problems = [
    ...(await explainMissing(disk, workspace, missing, folders)),
    ...swapped,
    ...read.flatMap((folder) => folder.problems),
    ...groupFaults(findClashes(files, folders)),
  ];
  if (files.length === 0 && problems.length === 0) problems.push(explainNothing(read, missing));
  return { files, leftOut, problems };
}

interface Root {
  readonly disk: Disk;
  /** The workspace, all links resolved: nothing outside it is read. */
  readonly root: string;
  readonly workspace: string;
}

async function readFolder(
  { disk, root, workspace }: Root,
  { kind, input, write }: Folder,
  name: string,
): Promise<Project> {
  const { files: found, clutter, secrets, faults } = await walkFolder(disk, root, workspace, name);
  const { chosen, leftOut, uncompiled } = selectFiles(kind, found);
  const files = chosen.map(({ relative, ...file }): ProjectFile => ({ kind, ...file, ...nameVersion(kind, relative) }));
  const wrong: Omit<Fault, 'input'>[] = [...faults];
  for (const file of files)
    for (const mistake of await findMistakes(file, disk)) wrong.push({ name: file.name, mistake });
  return {
    files,
    leftOut: [
      ...clutter.map((entry): LeftOut => ({ name: entry, why: 'clutter' })),
      ...secrets.map((entry): LeftOut => ({ name: entry, why: 'secret' })),
      ...leftOut,
    ],
    problems: [
      ...groupFaults(wrong.map((fault) => ({ input, ...fault }))),
      ...(uncompiled.length === 0
        ? []
        : [await explainUncompiled(disk, workspace, { input, name, write }, uncompiled)]),
    ],
  };
}

const EMPTY: Mistake = {
  key: 'empty',
  one: 'The file is empty.',
  many: 'files are empty',
  fix: ['remove it, or fill it', 'remove them, or fill them'],
};

async function findMistakes({ kind, path, visibility, size, location }: ProjectFile, disk: Disk): Promise<Mistake[]> {
  const limit = limitOf(kind, visibility);
  const naming = pathMistake(path);
  return [
    ...(naming === undefined ? [] : [naming]),
    ...(size === 0 ? [EMPTY] : []),
    ...(size > limit ? [tooLarge(size, limit)] : []),
    ...(await disk.checkReadable(location).then(
      () => [],
      (error: unknown) => {
        const code = codeOf(error);
        if (code === undefined) throw error;
        return [unreadable(code)];
      },
    )),
  ];
}

/** Rounded up: a file of 10 000 001 bytes does not have the 10.0 MB that it may have. */
function tooLarge(size: number, limit: number): Mistake {
  const megabytes = (Math.ceil((size / MB) * 10) / 10).toFixed(1);
  return {
    key: `large ${limit}`,
    one: `It has ${megabytes} MB; Twilio takes ${limit / MB} MB.`,
    many: `files are larger than the ${limit / MB} MB that Twilio takes`,
    fix: ['make it smaller', 'make them smaller'],
  };
}

/** Files that would answer on one path, and Functions that would be Assets as well. */
function findClashes(files: readonly ProjectFile[], folders: readonly Folder[]): readonly Fault[] {
  return [...findSamePaths(files), ...findShared(files)].map(([{ kind, name }, mistake]) => {
    const input = folders.find((folder) => folder.kind === kind)?.input ?? '';
    return { input, name, mistake };
  });
}

const SHARED: Mistake = {
  key: 'shared',
  one: 'It is a Function, too: as an Asset its source could be loaded.',
  many: 'files are Functions, too: as Assets their sources could be loaded',
  fix: [
    'keep Functions and Assets in folders of which neither lies in the other',
    'keep Functions and Assets in folders of which neither lies in the other',
  ],
};

/** Functions in the folder of the Assets, or the other way round. A private Asset is given to nobody. */
function findShared(files: readonly ProjectFile[]): readonly (readonly [ProjectFile, Mistake])[] {
  const functions = new Set(files.filter(({ kind }) => kind === 'function').map(({ location }) => location));
  return files
    .filter(({ kind, visibility, location }) => kind === 'asset' && visibility !== 'private' && functions.has(location))
    .map((file) => [file, SHARED]);
}

/** Files that would answer on one path. */
function findSamePaths(files: readonly ProjectFile[]): readonly (readonly [ProjectFile, Mistake])[] {
  const first = new Map<string, ProjectFile>();
  return files.flatMap((file): [ProjectFile, Mistake][] => {
    const other = first.get(file.path);
    if (other === undefined) {
      first.set(file.path, file);
      return [];
    }
    const mistake: Mistake = {
      key: 'clash',
      one: `It would answer on ${file.path}, and so would ${other.name}. A path is one route.`,
      many: 'files would answer on a path that another file has',
      fix: [`rename or remove ${file.name} or ${other.name}`, 'rename or remove one of each pair'],
    };
    return [[file, mistake]];
  });
}
