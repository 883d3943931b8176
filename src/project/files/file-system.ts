/** What of a file system is needed to read a project. Paths have `/`. */

/** What is at a place; `other` are pipes, sockets and devices. */
export interface Place {
  readonly is: 'file' | 'folder' | 'other';
  /** In bytes. */
  readonly size: number;
}

/** A file system. What throws has Node's `code`, e.g. `ENOENT`. */
export interface Disk {
  /** Follows links; throws when there is nothing or it may not be read. */
  look(path: string): Promise<Place>;
  list(folder: string): Promise<readonly string[]>;
  /** All links resolved. */
  realPath(path: string): Promise<string>;
  /** Throws when the file may not be read. */
  checkReadable(path: string): Promise<void>;
  /**
   * The file as it is now, read when its bytes are. Throws {@link FileChanged}; reading it throws a `NotReadableError`
   * as soon as the file is no longer what was opened (Node.js, `fs.openAsBlob`).
   */
  open(path: string): Promise<Blob>;
}

/** The code of a system's error; undefined for any other. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** Whether there is a folder. Where it may not be looked at, it is there: left out in silence, its files would be missing. */
export function isFolder(disk: Disk, path: string): Promise<boolean> {
  return disk.look(path).then(
    ({ is }) => is === 'folder',
    // The system says that there is nothing (POSIX: stat, ERRORS).
    (error: unknown) => !['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? ''),
  );
}

/** The file is not what it was when the project was read. */
export class FileChanged extends Error {
  override readonly name = 'FileChanged';

  constructor(why = 'it was changed') {
    super(`The file cannot be read as it was at the start: ${why}.`);
  }
}
