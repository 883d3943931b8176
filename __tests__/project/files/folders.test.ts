/** Where a project is that was looked for in the wrong folder: the line that is offered. */
import { expect, test } from '@jest/globals';
import { openProject } from '../../../src/project/project.ts';
import { createMemoryDisk } from '../../support/memory-disk.ts';

/** The one problem of a `project` in a workspace with these files. */
async function problemOf(folder: string, ...names: readonly string[]) {
  const files = Object.fromEntries(names.map((name) => [`/workspace/${name}`, 'exports.handler = () => {};']));
  const { problems } = await openProject('/workspace', folder, 'node24', createMemoryDisk(files));
  expect(problems).toHaveLength(1);
  return problems[0];
}

test.each([
  ['functions', ['functions/a.js'], '.'],
  ['assets', ['assets/a.txt'], '.'],
  ['src', ['src/a.js'], '.'],
  ['app/functions', ['app/functions/a.js', 'functions/b.js'], 'app'],
  ['functions/hello.js', ['functions/hello.js'], '.'],
  ['app', ['functions/a.js', 'app/index.html'], '.'],
  ['app/web', ['app/functions/a.js'], 'app'],
  ['app', ['packages/app/functions/a.js', 'functions/a.js'], 'packages/app'],
  ['greeter/app', ['app/functions/a.js', 'functions/a.js'], 'app'],
  ['.', ['app/functions/a.js'], 'app'],
  ['app', ['README.md'], 'path/to/app'],
  // As the toolkit would: `functions` before `src`.
  ['src', ['src/a.js', 'lib/a.js', 'functions/b.js'], '.'],
])('%s in a workspace with %j: %s', async (folder, names, meant) => {
  expect(await problemOf(folder, ...names)).toMatchObject({ input: 'project', seen: folder, fix: `project: ${meant}` });
});

test.each([
  ['functions', 'functions/a.js', 'This is the folder with the Functions; `project` is the one above it.'],
  ['app/assets', 'app/assets/a.txt', 'This is the folder with the Assets; `project` is the one above it.'],
])('%s is one too deep', async (folder, name, rule) =>
  expect(await problemOf(folder, name)).toHaveProperty('rule', rule),
);
