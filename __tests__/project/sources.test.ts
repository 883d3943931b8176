/** Which sources of a project are read, and that a cancel ends it; what is found in each is in its own test. */
import { expect, test } from '@jest/globals';
import type { Disk } from '../../src/project/files/file-system.ts';
import type { ProjectFile } from '../../src/project/files/project.ts';
import { readSources } from '../../src/project/sources.ts';

const file = (name: string, size: number, kind: ProjectFile['kind'] = 'function'): ProjectFile => ({
  kind,
  size,
  name,
  path: `/${name}`,
  location: name,
  visibility: 'public',
});

/** Every file reads one variable, which is called as the file is. */
function readAll(files: readonly ProjectFile[], signal = new AbortController().signal) {
  const opened: string[] = [];
  const open = async (location: string) => {
    opened.push(location);
    return new Blob([`context.${location};`]);
  };
  return { opened, done: readSources(files, { open } as Partial<Disk> as Disk, signal) };
}

test.each<[string, readonly ProjectFile[], readonly string[]]>([
  ['Functions, in their order', [file('B', 9), file('A', 5), file('C', 5, 'asset')], ['B', 'A']],
  ['none that is too large', [file('A', 250_000), file('B', 250_001)], ['A']],
  ['the smallest, as far as they are 1 MB', [...'ABCDE'].map((name, n) => file(name, 210_000 - n)), [...'BCDE']],
])('%s', async (_, files, names) => {
  const { opened, done } = readAll(files);
  expect((await done).readers).toEqual(names.map((name) => ({ path: `/${name}`, names: [name] })));
  expect(opened).toEqual(names);
});

test('a cancel ends it before the next file', async () => {
  const { opened, done } = readAll([file('A', 1)], AbortSignal.abort(new Error('cancelled')));
  await expect(done).rejects.toThrow('cancelled');
  expect(opened).toEqual([]);
});

test('a file that cannot be read says nothing', async () => {
  const disk = { open: () => Promise.reject(new Error('EACCES')) } as Partial<Disk> as Disk;
  const found = await readSources([file('A', 1)], disk, new AbortController().signal);
  expect(found).toEqual({ readers: [], unparsed: [] });
});
