/** The file system of the real machine. */
import { access, constants, openAsBlob } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { promisify } from 'node:util';
import { codeOf, type Disk, FileChanged } from './file-system.ts';

/** Throws the system's error when the file may not be read. */
const checkReadable = (path: string) => promisify(access)(path, constants.R_OK);

/** The disk of this machine. */
export const realDisk: Disk = {
  look: async (path) => {
    const about = await stat(path);
    return { is: about.isFile() ? 'file' : about.isDirectory() ? 'folder' : 'other', size: about.size };
  },
  list: (folder) => readdir(folder),
  // Windows answers with backslashes; every path of a {@link Disk} has `/`.
  realPath: async (path) => (await realpath(path)).replaceAll(sep, '/'),
  checkReadable,
  async open(path) {
    try {
      // `openAsBlob` says only that it could not; the system says why.
      await checkReadable(path);
      return await openAsBlob(path);
    } catch (error) {
      const code = codeOf(error);
      throw code !== undefined ? new FileChanged(code === 'ENOENT' ? 'it is gone' : code) : error;
    }
  },
};
