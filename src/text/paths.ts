/** Paths as text, with `/`. Pure. */

/** Joins two paths relative to one place; `.` and '' are that place. */
export function joinPaths(folder: string, name: string): string {
  return [folder, name].filter((part) => part !== '.' && part !== '').join('/');
}

/** Folder of a relative path: `''` for one at the top. */
export function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
}

/** The last part of a path: the name of the file or folder itself. */
export const baseNameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The path relative to a folder, or undefined when it is not inside. */
export function within(path: string, folder: string): string | undefined {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

/** A path of Windows with `/`; on other systems a name may hold a `\\`, and so it is not for what is read there. */
export const withSlashes = (path: string) => path.replaceAll('\\', '/');
