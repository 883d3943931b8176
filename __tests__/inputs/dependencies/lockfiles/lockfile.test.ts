import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { splitLocator, unreadable } from '../../../../src/inputs/dependencies/lockfiles/lockfile.ts';
import { read, rules } from '../../../support/dependencies.ts';

const fixtures = path.resolve(import.meta.dirname, '../../../fixtures/lockfiles');

/** A tree that a package manager installed; written by __tests__/differential/lockfiles.ts. */
function recorded(
  format: string,
  tree: string,
): { lockfile: string; files: Record<string, string>; installed: Record<string, object[]> } {
  const folder = path.join(fixtures, format, tree);
  const projects = JSON.parse(readFileSync(path.join(folder, 'projects.json'), 'utf8')) as Record<
    string,
    { manifest: object; installed: object[] }
  >;
  const lockfile = (readdirSync(folder).find((name) => name.endsWith('.txt')) ?? '').slice(0, -'.txt'.length);
  const files: Record<string, string> = { [lockfile]: readFileSync(path.join(folder, `${lockfile}.txt`), 'utf8') };
  for (const [project, { manifest }] of Object.entries(projects))
    files[path.posix.join(project, 'package.json')] = JSON.stringify(manifest, null, 2);
  return {
    lockfile,
    files,
    installed: Object.fromEntries(Object.entries(projects).map(([project, { installed }]) => [project, installed])),
  };
}

describe.each(readdirSync(fixtures))('a recorded tree of %s', (format) => {
  const { lockfile, files, installed } = recorded(format, 'single');

  test('the lockfile gives what was installed', async () => {
    const { list } = await read(lockfile, files);
    expect(list).toMatchObject({
      dependencies: installed[''],
      exact: true,
      kind: lockfile,
      file: lockfile,
      warnings: [],
    });
    expect([...(list?.lines.keys() ?? [])].sort()).toEqual(list?.dependencies.map(({ name }) => name));
    const text = files[lockfile]?.split('\n') ?? [];
    for (const [name, line] of list?.lines ?? []) expect(text[line - 1]).toContain(name);
  });

  test('package.json beside it keeps its ranges, and says where the exact versions are', async () => {
    const { list } = await read('package.json', files);
    expect(list).toMatchObject({ exact: false, kind: 'package.json' });
    expect(list?.warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining(`dependencies-file: ${lockfile}`),
    ]);
  });

  test('a dependency added without an install makes it out of date', async () => {
    const stale = {
      ...files,
      'package.json': files['package.json']?.replace('"debug": "~4.3.0"', '"debug": "~4.3.0",\n"added": "^1"') ?? '',
    };
    expect(await rules(lockfile, stale)).toEqual([
      expect.stringMatching(/is out of date: it has no version of `added`/),
    ]);
  });

  test('cut off anywhere, it gives a list or a problem', async () => {
    const text = files[lockfile] ?? '';
    for (let length = 0; length < text.length; length += Math.ceil(text.length / 60)) {
      const result = await read(lockfile, { ...files, [lockfile]: text.slice(0, length) });
      expect(result.list ?? result.problems?.length).toBeTruthy();
    }
  });
});

describe.each(readdirSync(fixtures).filter((format) => readdirSync(path.join(fixtures, format)).includes('monorepo')))(
  'workspaces of %s',
  (format) => {
    const { lockfile, files, installed } = recorded(format, 'monorepo');

    test.each(Object.keys(installed))(
      'the project %j takes its own exact versions from the lockfile above',
      async (project) => {
        const file = path.posix.join(project, 'package.json');
        const { list } = await read(file, files);
        expect(list).toMatchObject({
          dependencies: installed[project],
          exact: true,
          kind: 'package.json',
          file,
          lockfile,
        });
      },
    );

    test('the lockfile itself is an error that names the lines', async () => {
      const { problems } = await read(lockfile, files);
      expect(problems).toEqual([
        expect.objectContaining({ fix: 'dependencies-file: packages/a/package.json', file: lockfile }),
      ]);
      for (const project of ['', 'packages/a/', 'packages/b/'])
        expect(problems?.[0]?.rule).toContain(`\`dependencies-file: ${project}package.json\``);
    });

    test('a package.json that is no member keeps its ranges', async () => {
      const { list } = await read('tools/package.json', {
        ...files,
        'tools/package.json': { dependencies: { ms: '^1.0.0' } },
      });
      expect(list).toMatchObject({ exact: false, dependencies: [{ name: 'ms', version: '^1.0.0' }], warnings: [] });
    });
  },
);

test('a lockfile that is none points at the line, where one is known', () => {
  const file = `${'folder/'.repeat(40)}yarn.lock`;
  const problem = {
    input: 'dependencies-file',
    seen: file.slice(0, 200),
    rule: 'It is none.',
    fix: 'yarn install',
    file,
  };
  expect(unreadable({ file, text: '' }, 'It is none.', 'yarn install', 7).problems).toEqual([{ ...problem, line: 7 }]);
  const [without] = unreadable({ file, text: '' }, 'It is none.', 'yarn install').problems;
  expect(without).toEqual(problem);
  expect(without).not.toHaveProperty('line');
});

test.each([
  ['a@1.0.0', 'a', '1.0.0'],
  ['@s/a@npm:b@1', '@s/a', 'npm:b@1'],
  ['@s/a', '@s/a', ''],
  ['a@', 'a', ''],
  ['', '', ''],
])('%j is “%s” and “%s”', (locator, name, reference) => {
  expect(splitLocator(locator)).toEqual({ name, reference });
});
