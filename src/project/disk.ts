/** The file system of the real machine. */
import { access, constants, open, readdir, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { Readable } from 'node:stream';
import { type Disk, FileChanged } from './files.ts';

/** Bytes of a file that are in memory at a time. */
const CHUNK = 65_536;

/** Runs what reads; whatever the system says about the file means that it has changed. */
async function reading<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = (error as { code?: unknown } | null)?.code;
    throw typeof code === 'string' ? new FileChanged(code === 'ENOENT' ? 'it is gone' : code) : error;
  }
}

async function* read(head: Uint8Array, path: string, size: number, tail: Uint8Array): AsyncGenerator<Uint8Array> {
  yield head;
  const file = await reading(() => open(path));
  try {
    const { size: now } = await reading(() => file.stat());
    if (now !== size) throw new FileChanged();
    for (let at = 0; at < size; ) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK, size - at));
      const { bytesRead } = await reading(() => file.read(chunk, 0, chunk.length, at));
      if (bytesRead === 0) throw new FileChanged();
      at += bytesRead;
      yield chunk.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
  yield tail;
}

/** The disk of this machine. */
export const realDisk: Disk = {
  look: async (path) => {
    const about = await stat(path);
    return { is: about.isFile() ? 'file' : about.isDirectory() ? 'folder' : 'other', size: about.size };
  },
  list: (folder) => readdir(folder),
  // Windows answers with backslashes; every path of a {@link Looker} has `/`.
  realPath: async (path) => (await realpath(path)).replaceAll(sep, '/'),
  checkReadable: (path) => access(path, constants.R_OK),
  readStart: (path, limit) =>
    reading(async () => {
      const file = await open(path);
      try {
        const { size } = await file.stat();
        const { bytesRead, buffer } = await file.read(Buffer.alloc(Math.min(size, limit)), 0, null, 0);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    }),
  stream: (head, path, size, tail) => Readable.from(read(head, path, size, tail), { objectMode: false }),
};
