/** `upload/` as it ships: which files become versions, which are left out, and what is said when nothing is left. */
import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { links } from '../support/platform.ts';
import { useProject } from '../support/project.ts';

const project = useProject();
const { setUp, upload } = project;
const uploaded = () => project.twilio.versions.map((version) => version.path).toSorted();
const twice = <T>(make: (n: number) => T) => Array.from({ length: 50 }, (_, n) => make(n));

/** The lines of the one error about the inputs, and that nothing was sent. */
async function refused(files: Readonly<Record<string, string | Buffer>>, inputs: Record<string, string> = {}) {
  await setUp(files);
  const run = await upload(inputs);
  expect(run.exitCode).toBe(1);
  expect(project.twilio.requests).toEqual([]);
  const [error] = run.annotations.filter(({ type }) => type === 'error');
  return error?.message.split('\n').filter((line) => line !== '') ?? [];
}

describe('nothing that becomes a version is an error', () => {
  test.each<[string, Record<string, string>, Record<string, string>, string, string]>([
    [
      'only files that look like code',
      { 'functions/a.mjs': 'x', 'functions/b.cjs': 'x', 'functions/c.jsx': 'x', 'functions/d.json': '{}' },
      {},
      '`functions`: Nothing becomes a version: functions has no `.js` file (only functions/a.mjs, functions/b.cjs, functions/c.jsx and 1 more); there is no folder assets (nor static).',
      '    compile functions/a.mjs to a `.js` file (CommonJS)',
    ],
    [
      'only other files, and no assets',
      { 'functions/a.json': '{}', 'functions/types.d.ts': 'x', 'assets/.gitkeep': '' },
      {},
      '`functions`: Nothing becomes a version: functions has no `.js` file (only functions/a.json, functions/types.d.ts); assets has no file (only assets/.gitkeep).',
      '    add a file to functions, or name another folder',
    ],
    [
      'in a folder that was named',
      { 'static/node_modules/x/index.js': 'x' },
      { assets: 'static' },
      '`assets`: Nothing becomes a version: static has no file (only static/node_modules); there is no folder functions (nor src).',
      '    add a file to static, or name another folder',
    ],
  ])('%s', async (_, files, inputs, rule, fix) => {
    expect(await refused(files, inputs)).toEqual([expect.stringContaining('1 input cannot be used'), rule, fix]);
  });
});

describe('TypeScript', () => {
  test('compiled in place is a source, and its JavaScript is sent', async () => {
    await setUp({
      ...Object.fromEntries(twice((n) => [`functions/f${n}.ts`, 'x'])),
      ...Object.fromEntries(twice((n) => [`functions/f${n}.js`, 'x'])),
      'functions/voice/in.protected.ts': 'x',
      'functions/voice/in.protected.js': 'x',
      'functions/voice/in.protected.d.ts': 'x',
      'functions/view.tsx': 'x',
      'functions/view.js': 'x',
      'functions/module.mts': 'x',
      'functions/module.mjs': 'x',
      'assets/kept.ts': 'x',
    });
    const run = await upload();
    expect(run.exitCode).toBe(0);
    expect(uploaded()).toEqual([...twice((n) => `/f${n}`), '/kept.ts', '/view', '/voice/in'].toSorted());
    expect(run.log).toContain(
      'Left out, since they are TypeScript: functions/f0.ts, functions/f1.ts, functions/f10.ts and 51 more.',
    );
    expect(run.log).toContain('Left out, though they look like code: Functions are `.js` files: functions/module.mjs.');
  });

  const sources = Object.fromEntries(twice((n) => [`functions/f${n}.ts`, 'x']));
  const what =
    '`functions`: 50 TypeScript files have no compiled `.js` file beside them: functions/f0.ts, functions/f1.ts, functions/f10.ts and 47 more.';
  const compile = 'Twilio runs JavaScript: compile in a step before this one';
  test.each<[string, Record<string, string>, string]>([
    ['and no other folder', {}, '    - run: npx tsc # before this step'],
    ['and a dist folder', { 'dist/f0.js': 'x' }, '    functions: dist'],
    ['and a dist folder with theirs in it', { 'dist/functions/f0.js': 'x' }, '    functions: dist/functions'],
    [
      'and an outDir',
      { 'tsconfig.json': '{\n  // "outDir": "old",\n  "compilerOptions": { "outDir": "./build/", },\n}' },
      '    functions: build',
    ],
    [
      'and an outDir of their own',
      { 'functions/tsconfig.json': '{"compilerOptions":{"outDir":"out"}}', 'dist/a': 'x' },
      '    functions: functions/out',
    ],
    [
      'and an outDir somewhere else',
      { 'tsconfig.json': '{"compilerOptions":{"outDir":"../out"}}' },
      '    - run: npx tsc # before this step',
    ],
    [
      'and an outDir that is their own folder',
      { 'tsconfig.json': '{"compilerOptions":{"outDir":"functions"}}' },
      '    - run: npx tsc # before this step',
    ],
  ])('that is not compiled is one problem: %s', async (_, more, fix) => {
    const where = fix.startsWith('    functions') ? ', and give the folder of the result' : '';
    expect((await refused({ ...sources, 'functions/done.js': 'x', ...more })).slice(1)).toEqual([
      `${what} ${compile}${where}.`,
      fix,
    ]);
  });
});

test('what systems, editors and npm leave behind is left out, and a line says so', async () => {
  await setUp({
    'functions/a.js': 'x',
    'functions/.gitkeep': '',
    'functions/node_modules/left-pad/index.js': 'x',
    'functions/sub/Thumbs.db': 'x',
    'assets/.gitkeep': '',
    'assets/.keep': '',
    'assets/.DS_Store': 'x',
    'assets/sub/Thumbs.db': 'x',
    'assets/Desktop.ini': 'x',
    'assets/node_modules/x/.bin/a': 'x',
    'assets/.well-known/security.txt': 'x',
    'assets/.env.example': 'x',
    'assets/keep': 'x',
  });
  const run = await upload();
  expect(run.exitCode).toBe(0);
  expect(uploaded()).toEqual(['/.env.example', '/.well-known/security.txt', '/a', '/keep']);
  expect(run.log).toContain(
    'Left out, since no project means them: functions/.gitkeep, functions/node_modules, functions/sub/Thumbs.db and 6 more.',
  );
});

links.test('a node_modules that is a link out of the workspace is left out as well', async () => {
  await setUp({ 'functions/a.js': 'x' });
  symlinkSync(tmpdir(), path.join(project.folder, 'functions/node_modules'));
  const run = await upload();
  expect(run.exitCode).toBe(0);
  expect(uploaded()).toEqual(['/a']);
});

test('the whole workspace can be named, and is none of its packages', async () => {
  await setUp({ 'a.js': 'x', 'lib/b.js': 'x', 'node_modules/c/index.js': 'x' });
  const run = await upload({ functions: '.' });
  expect(run.exitCode).toBe(0);
  expect(uploaded()).toEqual(['/a', '/lib/b']);
  expect(run.outputs['result']).toContain('"file":"a.js"');
});

test('what git keeps is never an Asset, however the folder is named: its configuration may hold a token', async () => {
  await setUp({
    'index.html': 'x',
    '.git/config': 'x',
    '.git/hooks/a.js': 'x',
    'module/.git': 'x',
    '.github/b.txt': 'x',
  });
  const run = await upload({ assets: '.' });
  expect(run.exitCode).toBe(0);
  expect(uploaded()).toEqual(['/.github/b.txt', '/index.html']);
  expect(run.log).toContain('Left out, since no project means them: .git, module/.git.');
});

test('what usually holds secrets is never uploaded, and a line says so', async () => {
  const kept = ['.env.example', 'sub/.env.sample', 'env', 'id_rsa.pub'];
  const secret = ['.ENV', '.env.production', '.envrc', '.npmrc', '.ssh/known_hosts', 'sub/.netrc', 'id_ed25519'];
  await setUp(Object.fromEntries([...kept, ...secret].map((name) => [`assets/${name}`, 'x'])));
  const run = await upload();
  expect(run.exitCode).toBe(0);
  expect(uploaded()).toEqual(kept.map((name) => `/${name}`).toSorted());
  expect(run.log).toContain(
    'Left out, since they usually hold secrets: assets/.ENV, assets/.env.production, assets/.envrc and 4 more.',
  );
});

links.test('nor through a link, and nothing of what git keeps', async () => {
  await setUp({ 'assets/a.txt': 'x', '.git/config': 'x', '.env': 'x', 'node_modules/b/b.js': 'x' });
  const link = (target: string, name: string) => symlinkSync(target, path.join(project.folder, 'assets', name));
  link('../node_modules/b/b.js', 'b.js');
  const run = await upload({ 'dry-run': 'true' });
  expect(run.log).toContain('Dry run: 2 files would be uploaded');
  link('../.git', 'git');
  link('../.git/config', 'c.txt');
  link('../.env', 'env.txt');
  const refusal = await upload();
  expect(refusal.exitCode).toBe(1);
  expect(refusal.log).toContain(
    '`assets`: 3 entries lead into `.git`, or to files that usually hold secrets; neither are uploaded: assets/c.txt, assets/env.txt, assets/git.',
  );
  expect((await upload({ assets: '.git' })).log).toContain('`assets` (.git): It leads into `.git`');
  expect(project.twilio.count('upload')).toBe(0);
});

test('public files whose names say otherwise are a warning, and the dry run has it', async () => {
  await setUp({ 'assets/key.private': 'x', 'assets/b.private.json': 'x' });
  const run = await upload({ 'dry-run': 'true' });
  expect(run.exitCode).toBe(0);
  expect(run.annotations).toMatchObject([{ type: 'warning', title: 'Public files' }]);
  expect(run.annotations[0]?.message).toContain('public all the same: assets/key.private.');
});

describe('the source of a Function is never an Asset', () => {
  const rule = 'It is a Function, too: as an Asset its source could be loaded.';
  test.each<[string, Record<string, string>, string]>([
    ['folders that were swapped', { functions: 'assets', assets: 'functions' }, '`assets`: “functions”. By its name'],
    ['one folder for both', { functions: 'assets' }, `\`assets\` (assets/app.js): ${rule}`],
    ['the folder of the Functions', { assets: 'functions' }, '`assets`: “functions”. By its name functions holds'],
    ['a folder above it', { assets: '.' }, `\`assets\` (functions/pay.js): ${rule}`],
    ['a folder in it', { functions: '.' }, `\`assets\` (assets/app.js): ${rule}`],
  ])('%s', async (_, inputs, words) => {
    const files = { 'functions/pay.js': 'x', 'functions/lib.private.js': 'x', 'assets/app.js': 'x' };
    const lines = await refused(files, inputs);
    expect(lines[1]).toContain(words);
    expect(lines).toHaveLength(3);
  });

  links.test('a folder that is a link to it', async () => {
    await setUp({ 'functions/pay.js': 'x', 'functions/shared.js': 'x', 'assets/app.js': 'x' });
    symlinkSync('../functions/shared.js', path.join(project.folder, 'assets/shared.js'));
    // A link to one file is meant.
    expect((await upload({ 'dry-run': 'true' })).exitCode).toBe(0);
    symlinkSync('../functions', path.join(project.folder, 'assets/more'));
    const run = await upload();
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('`assets`: 2 files are Functions, too: as Assets their sources could be loaded');
  });

  test('unless no file is both', async () => {
    await setUp({ 'src/a.js': 'x', 'src/assets/b.txt': 'x' });
    expect((await upload({ assets: 'src/assets' })).exitCode).toBe(0);
    expect(uploaded()).toEqual(['/a', '/b.txt']);
  });
});

test('fifty files with one mistake are one problem', async () => {
  const many = (make: (n: number) => [string, string | Buffer]) => Object.fromEntries(twice(make));
  const lines = await refused({
    ...many((n) => [`functions/f(${n}).js`, 'x']),
    ...many((n) => [`functions/empty${n}.js`, '']),
    ...many((n) => [`functions/twice${n}.js`, 'x']),
    ...many((n) => [`functions/twice${n}.protected.js`, 'x']),
    ...many((n) => [`assets/${'long/'.repeat(50)}n${n}.txt`, 'x']),
    'assets/one+two.txt': 'x',
  });
  const counted = lines.filter((line) => line.startsWith('`'));
  expect(counted).toEqual([
    '`functions`: 50 files are empty: functions/empty0.js, functions/empty1.js, functions/empty10.js and 47 more.',
    expect.stringMatching(
      /^`functions`: 50 files have one of `#.*` in their names, which a path has not: functions\/f\(0\)\.js, .* and 47 more\.$/,
    ),
    expect.stringMatching(/^`assets`: 50 paths have 256 characters or more: …/),
    '`assets` (assets/one+two.txt): A path has no `+` in it, and this one would be /one+two.txt.',
    expect.stringMatching(
      /^`functions`: 50 files would answer on a path that another file has: functions\/twice0\.protected\.js, /,
    ),
  ]);
});
