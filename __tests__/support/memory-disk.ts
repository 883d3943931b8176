/** A disk of files in memory. */
import type { Disk } from '../../src/project/files/file-system.ts';

/** A disk that holds these files: absolute path → text. */
export function createMemoryDisk(files: Readonly<Record<string, string>>): Disk {
  const paths = Object.keys(files);
  const missing = (path: string) => Object.assign(new Error(`There is no ${path}.`), { code: 'ENOENT' });
  const isFolder = (path: string) => paths.some((name) => name.startsWith(`${path}/`));
  const textOf = (path: string) => {
    const text = files[path];
    if (text === undefined) throw missing(path);
    return text;
  };
  return {
    async look(path) {
      return isFolder(path) ? { is: 'folder', size: 0 } : { is: 'file', size: Buffer.byteLength(textOf(path)) };
    },
    async list(folder) {
      const below = paths.filter((name) => name.startsWith(`${folder}/`)).map((name) => name.slice(folder.length + 1));
      return [...new Set(below.map((name) => name.split('/')[0] ?? ''))].toSorted();
    },
    realPath: async (path) => path,
    checkReadable: async (path) => void textOf(path),
    open: async (path) => new Blob([textOf(path)]),
  };
}
