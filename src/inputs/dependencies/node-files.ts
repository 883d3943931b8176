/** {@link Files} of the real machine. */
import { open, readdir, realpath, stat } from 'node:fs/promises';
import type { Files } from './types.ts';

/** An error with a code, as Node's own have. */
function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/**
 * Reads a regular file up to a limit. The size is checked on the open file, so that a file that grows
 * meanwhile is not read beyond it; pipes and devices, which could block for ever, are refused before opening.
 */
async function read(path: string, limitBytes: number): Promise<string> {
  const about = await stat(path);
  if (about.isDirectory()) throw failure('EISDIR');
  if (!about.isFile()) throw failure('EINVAL');
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > limitBytes) throw failure('EFBIG');
    const bytes = Buffer.alloc(size);
    let length = 0;
    while (length < size) {
      const { bytesRead } = await file.read(bytes, length, size - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.toString('utf8', 0, length);
  } finally {
    await file.close();
  }
}

/** The file system, as `dependencies-file` reads it. */
export const realFiles: Files = {
  read,
  realPath: (path) => realpath(path),
  exists: (path) =>
    stat(path).then(
      () => true,
      () => false,
    ),
  list: (path) => readdir(path).catch(() => []),
};
