/** The files of a project: found, named, and everything that is wrong with them told at once. */
import type { VersionKind } from '../model/build-contents.ts';
import type { Problem } from '../model/errors.ts';
import { yamlLine } from '../text/yaml.ts';
import { endingOf, type Naming, nameVersion, pathMistake } from './file-names.ts';
import { limitOf, MB } from './size-limits.ts';

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

/** What is at a place; `other` are pipes, sockets and devices. */
export interface Place {
  readonly is: 'file' | 'folder' | 'other';
  readonly size: number;
}

/** The file system, as far as looking goes. Paths have `/`. */
export interface Looker {
  /** Follows links; throws when there is nothing or it may not be read. */
  look(path: string): Promise<Place>;
  list(folder: string): Promise<readonly string[]>;
  /** All links resolved. */
  realPath(path: string): Promise<string>;
  /** Throws when the file may not be read. */
  checkReadable(path: string): Promise<void>;
}

/** A folder as it was asked for. */
export interface Folder {
  readonly kind: VersionKind;
  /** Relative to the workspace. */
  readonly name: string;
  /** Looked for in its place when it is not there, as the toolkit does: `src`, `static`. */
  readonly otherwise: string | undefined;
}

/** All files of the folders, in the order of their paths, or everything that is wrong. */
export async function readProject(
  workspace: string,
  folders: readonly Folder[],
  looker: Looker,
): Promise<{ readonly files: readonly ProjectFile[]; readonly problems: readonly Problem[] }> {
  const files: ProjectFile[] = [];
  const problems: Problem[] = [];
  const root = await looker.realPath(workspace);
  const missing: Folder[] = [];
  for (const folder of folders) {
    const search: Search = { root, folder, looker, files, problems };
    const name = await locate(search, workspace);
    if (name === undefined) missing.push(folder);
    else await walk(search, `${workspace}/${name}`, name, '', []);
  }
  for (const { kind, name, otherwise } of missing) {
    // A folder of the default name may be missing, but not all of them: then the checkout is.
    if (otherwise !== undefined && missing.length < folders.length) continue;
    const rule = `There is no folder ${name}${otherwise === undefined ? '' : ` (nor ${otherwise})`} in the workspace. Is there an \`actions/checkout\` step before this one?`;
    problems.push({ input: `${kind}s`, seen: name, rule, fix: yamlLine(`${kind}s`, name) });
  }
  files.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
  problems.push(...findClashes(files));
  return { files, problems };
}

interface Search {
  /** The workspace, all links resolved: nothing outside it is read. */
  readonly root: string;
  readonly folder: Folder;
  readonly looker: Looker;
  readonly files: ProjectFile[];
  readonly problems: Problem[];
}

async function locate({ folder: { name, otherwise }, looker }: Search, workspace: string): Promise<string | undefined> {
  for (const candidate of [name, otherwise]) {
    if (candidate === undefined) continue;
    // Where it may not be looked at, it is there: left out in silence, its routes would be missing from the Build.
    const found = await looker.look(`${workspace}/${candidate}`).then(
      ({ is }) => is === 'folder',
      (error: unknown) => !isAbsence(error),
    );
    if (found) return candidate;
  }
  return undefined;
}

/** Whether the system says that there is nothing (POSIX: stat, ERRORS). */
function isAbsence(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** `above` are the real paths of the folders on the way, so that a link in a circle ends. */
async function walk(
  search: Search,
  location: string,
  shown: string,
  relative: string,
  above: readonly string[],
): Promise<void> {
  const { root, looker } = search;
  try {
    const real = await looker.realPath(location);
    if (real !== root && !real.startsWith(`${root}/`))
      return report(search, shown, 'It is a link that leaves the workspace.', `copy ${shown} into the workspace`);
    const place = await looker.look(location);
    if (place.is === 'other') return report(search, shown, 'It is neither a file nor a folder.', `remove ${shown}`);
    if (place.is === 'file') return await take(search, location, shown, relative, place.size);
    if (above.includes(real)) return report(search, shown, 'It is a link in a circle.', `remove ${shown}`);
    for (const entry of (await looker.list(location)).toSorted())
      await walk(
        search,
        `${location}/${entry}`,
        `${shown}/${entry}`,
        relative === '' ? entry : `${relative}/${entry}`,
        [...above, real],
      );
  } catch (error) {
    const code = (error as { code?: unknown } | null)?.code;
    if (typeof code !== 'string') throw error;
    report(search, shown, `It cannot be read (${code}).`, `make ${shown} readable, or remove it`);
  }
}

async function take(search: Search, location: string, name: string, relative: string, size: number): Promise<void> {
  const { kind } = search.folder;
  if (relative === '.DS_Store' || relative.endsWith('/.DS_Store')) return;
  if (kind === 'function' && endingOf(relative) !== '.js') {
    if (/\.[cm]?tsx?$/.test(relative) && !/\.d\.[cm]?ts$/.test(relative))
      report(
        search,
        name,
        'Twilio runs JavaScript: compile TypeScript first, and give the folder of the result.',
        'functions: dist',
      );
    return;
  }
  const file: ProjectFile = { kind, location, name, size, ...nameVersion(kind, relative) };
  const mistake = pathMistake(file.path);
  if (mistake !== undefined) report(search, name, mistake, 'rename the file');
  if (size === 0) report(search, name, 'The file is empty.', `remove ${name}, or fill it`);
  const limit = limitOf(kind, file.visibility);
  if (size > limit)
    report(search, name, `It has ${(size / MB).toFixed(1)} MB; Twilio takes ${limit / MB} MB.`, `make ${name} smaller`);
  await search.looker.checkReadable(location);
  search.files.push(file);
}

function report({ problems, folder }: Search, name: string, rule: string, fix: string): void {
  problems.push({ input: `${folder.kind}s`, rule, fix, file: name });
}

/** Files that would answer on one path. */
function findClashes(files: readonly ProjectFile[]): readonly Problem[] {
  const first = new Map<string, ProjectFile>();
  return files.flatMap((file): Problem[] => {
    const other = first.get(file.path);
    if (other === undefined) {
      first.set(file.path, file);
      return [];
    }
    const rule = `It would answer on ${file.path}, and so would ${other.name}. A path is one route.`;
    return [{ input: `${file.kind}s`, rule, fix: `rename or remove ${file.name} or ${other.name}`, file: file.name }];
  });
}

/** The file is not what it was when the project was read. */
export class FileChanged extends Error {
  override readonly name = 'FileChanged';

  constructor(why = 'it was changed') {
    super(`The file cannot be read as it was at the start: ${why}.`);
  }
}

/** The file system, to its bytes. */
export interface Disk extends Looker {
  /**
   * The file as it is now, read when its bytes are. Throws {@link FileChanged}; reading it throws a `NotReadableError`
   * as soon as the file is no longer what was opened (Node.js, `fs.openAsBlob`).
   */
  open(path: string): Promise<Blob>;
}
