/** Which folders are the workspaces of a lockfile that does not name them (Yarn v1, npm v1). */
import { describe, expect, test } from '@jest/globals';
import { fromLockfile, fromManifest } from '../../../src/inputs/dependencies/find-lockfile.ts';
import { readManifest } from '../../../src/inputs/dependencies/manifest.ts';
import { InputFailure } from '../../../src/model/errors.ts';
import { workspaceOf } from '../../support/dependencies.ts';

const YARN = '# yarn lockfile v1\n';
const manifestWith = (workspaces: readonly string[]) => JSON.stringify({ workspaces });

/** The folders of the projects that the problem of a lockfile names, or none where it has a single one. */
async function projects(
  folders: readonly string[],
  globs: readonly string[],
  at = '',
  limit = Number.POSITIVE_INFINITY,
) {
  const place = at === '' ? '' : `${at}/`;
  const files = {
    [`${place}yarn.lock`]: YARN,
    [`${place}package.json`]: manifestWith(globs),
    ...Object.fromEntries(folders.map((folder) => [`${place}${folder}/package.json`, '{}'])),
  };
  const workspace = workspaceOf(files);
  let listed = 0;
  const list = (folder: string) => {
    listed += 1;
    return workspace.list(folder);
  };
  try {
    await fromLockfile('yarn.lock', { file: `${place}yarn.lock`, text: YARN }, { ...workspace, list });
    return [];
  } catch (error) {
    if (!(error instanceof InputFailure)) throw error;
    const [problem] = error.problems;
    const named = [...(problem?.rule.matchAll(/`dependencies-file: "?(\S*?)\/?package\.json"?`/g) ?? [])];
    expect(problem?.rule).toContain(`locks ${named.length} projects`);
    expect(named[0]?.[1]).toBe(at);
    return named.slice(1).map(([, folder]) => (folder ?? '').slice(place.length));
  } finally {
    expect(listed).toBeLessThanOrEqual(limit);
  }
}

/** Whether the versions for a folder's package.json come from the lockfile above. */
async function isMember(folder: string, globs: readonly string[]): Promise<boolean> {
  const manifest = readManifest({ file: `${folder}/package.json`, text: '{"dependencies":{"a":"^1"}}' });
  const files = {
    'yarn.lock': `${YARN}\na@^1:\n  version "1.2.0"\n  resolved "a.tgz"\n`,
    'package.json': manifestWith(globs),
  };
  const { exact, lockfile } = await fromManifest(manifest, workspaceOf(files), false);
  expect(lockfile).toBe(exact ? 'yarn.lock' : undefined);
  return exact;
}

const FOLDERS = ['packages/z', 'packages/x', 'tools', 'tools/deep/er', 'x./y', 'xy', 'a!b'];
const long = 'l'.repeat(1000);

describe.each<[readonly string[], readonly string[]]>([
  [[], []],
  [['packages/*'], ['packages/x', 'packages/z']],
  [['./packages/*/'], ['packages/x', 'packages/z']],
  [['packages/*//'], ['packages/x', 'packages/z']],
  [['packages/x'], ['packages/x']],
  [
    ['tools', 'packages/x'],
    ['packages/x', 'tools'],
  ],
  [['packages/*', '!packages/z'], ['packages/x']],
  [['!./packages/z/', 'packages/*'], ['packages/x']],
  [['!packages/z'], []],
  [['[tx]*'], ['tools', 'xy']],
  [['x./*'], ['x./y']],
  [['a!b'], ['a!b']],
  [['tools/**'], ['tools', 'tools/deep/er']],
  [['', '!', './', '/', '!./', 'packages/x'], ['packages/x']],
  [[long], [long]],
  [[`${long}l`], []],
])('%j', (globs, expected) => {
  const folders = [...FOLDERS, long, `${long}l`];

  test('the folders that are found below', async () => {
    expect(await projects(folders, globs)).toEqual(expected);
    expect(await projects(folders, globs, 'app')).toEqual(expected);
  });

  test('the folders whose package.json belongs to it', async () => {
    const belonging = [];
    for (const folder of folders) if (await isMember(folder, globs)) belonging.push(folder);
    expect(belonging.sort()).toEqual(expected);
  });
});

describe('what is looked through', () => {
  test('a folder without a package.json is none', async () => {
    expect(await projects(['packages/x/y'], ['packages/*'])).toEqual([]);
  });

  test('what is hidden or installed is not', async () => {
    const folders = ['.git/a', 'node_modules/a', 'p/node_modules/a', 'p/.cache/a', 'p/a', 'p/a.'];
    expect(await projects(folders, ['**'])).toEqual(['p/a', 'p/a.']);
  });

  test('only as deep as the globs, five folders for any depth', async () => {
    const folders = ['a', 'a/b', 'a/b/c', 'a/b/c/d', 'a/b/c/d/e', 'a/b/c/d/e/f'];
    expect(await projects(folders, ['**'])).toEqual(folders.slice(0, 5));
    // The root, `a` and its package.json, `a/b` and its package.json; no deeper.
    expect(await projects(folders, ['*'], '', 4)).toEqual(['a']);
    expect(await projects(folders, ['*/b', 'none'], '', 6)).toEqual(['a/b']);
    expect(await projects(folders, [], '', 1)).toEqual([]);
  });

  test('at most 500 folders', async () => {
    const many = Array.from({ length: 700 }, (_, index) => `p/${index}`);
    const at = 500 - ['', 'yarn.lock', 'package.json', 'p'].length;
    expect(await projects(many, ['p/3'], '', 500)).toEqual(['p/3']);
    expect(await projects(many, [`p/${at - 1}`])).toEqual([`p/${at - 1}`]);
    expect(await projects(many, [`p/${at}`])).toEqual([]);
  });
});
