/**
 * The rules of CONTRIBUTING.md, “How the code is laid out”, held to the sources. The order of the folders is read from
 * there. What judges (support/architecture.ts) is tested here, too, on trees with a planted mistake.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ROOT } from './support/action.ts';
import {
  findCircles,
  findFullFolders,
  findImporting,
  findLong,
  findLongFunctions,
  findNaming,
  findRefusedNames,
  findStrays,
  findUndocumented,
  findUnmirrored,
  findUnused,
  findUpward,
  importsOf,
  readOrder,
  readTree,
  type Tree,
} from './support/architecture.ts';

/** Files in a folder; folders in src/. */
const MOST_FILES = 14;
/** Lines of a file. Most have fewer than 200; create-once.ts is one thing and would not be clearer as two files. */
const MOST_LINES = 250;
/** Lines of a function: a screen. */
const LONGEST_FUNCTION = 45;

const guide = readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const order = readOrder(guide);
const sources = readTree(ROOT, 'src');
const simulator = readTree(ROOT, 'simulator');
const tests = [...readTree(ROOT, '__tests__').keys()].filter((file) => file.endsWith('.test.ts'));

const below = (tree: Tree, ...folders: readonly string[]): Tree =>
  new Map([...tree].filter(([file]) => folders.some((folder) => file.startsWith(folder))));

describe('the sources', () => {
  test('are all found, in the folders that CONTRIBUTING.md lists and in no other', () => {
    expect(sources.size).toBeGreaterThan(100);
    expect(order.length).toBeLessThanOrEqual(MOST_FILES);
    expect(findStrays(sources, order)).toEqual([]);
  });

  test('import downwards only, types included', () => expect(findUpward(sources, order)).toEqual([]));

  test.each([
    ['src', sources],
    ['simulator', simulator],
  ])('have no circle among files or folders: %s', (_, tree) => expect(findCircles(tree)).toEqual([]));

  test.each([
    ['src', sources],
    ['simulator', simulator],
  ])('have at most 14 files in a folder and 250 lines in a file: %s', (_, tree) => {
    expect(findFullFolders(tree, MOST_FILES)).toEqual([]);
    expect(findLong(tree, MOST_LINES)).toEqual([]);
  });

  test.each([
    ['src', sources],
    ['simulator, scripts, bench', readTree(ROOT, 'simulator', 'scripts', 'bench')],
  ])('have no function that is longer than a screen: %s', (_, tree) =>
    expect(findLongFunctions(tree, LONGEST_FUNCTION)).toEqual([]),
  );

  test('touch the process in the entries only', () => {
    const touching = findNaming(sources, /\bprocess\b|\bglobalThis\b/);
    expect(touching.filter((file) => !/^src\/actions\/(?:entry|index|[a-z-]+\/index)\.ts$/.test(file))).toEqual([]);
    expect(touching).toContain('src/actions/entry.ts');
  });

  test('import modules of Node in these files only', () => {
    expect(findImporting(sources, (target) => target.startsWith('node:'))).toEqual([
      'src/actions/result-file.ts',
      'src/inputs/dependencies/node-files.ts',
      'src/project/files/disk.ts',
      'src/run/heap.ts',
      'src/run/http-probe.ts',
      'src/twilio/connection.ts',
    ]);
  });

  test('are pure in async/, text/ and model/: they import nothing but what is below them, and three libraries that are', () => {
    const pure = below(sources, 'src/async/', 'src/text/', 'src/model/');
    expect(pure.size).toBeGreaterThan(10);
    const libraries = ['picomatch', 'semver', 'fastest-levenshtein'];
    expect(findImporting(pure, (target) => !target.startsWith('src/') && !libraries.includes(target))).toEqual([]);
  });

  /** Lists that the contract test holds action.yml to, and a stand-in that must have the package's names. */
  const USED_OUTSIDE = /_OUTPUTS$|: OUTPUT_NAMES$|^src\/github\/lazy-packages|^src\/actions\/index.ts: run/;

  test('export what another source uses, not only a test', () =>
    expect(findUnused(sources).filter((exported) => !USED_OUTSIDE.test(exported))).toEqual([]));

  test('say above each export what it is', () =>
    expect([...findUndocumented(sources), ...findUndocumented(simulator)]).toEqual([]));

  test.each([
    ['src', sources],
    ['simulator, scripts, bench', readTree(ROOT, 'simulator', 'scripts', 'bench')],
    ['__tests__', new Map([...readTree(ROOT, '__tests__')].filter(([file]) => !file.includes('architecture')))],
  ])('have names of the field: %s', (_, tree) => expect(findRefusedNames(tree)).toEqual([]));
});

describe('the tests', () => {
  test('stand where their source does', () => {
    expect(tests.length).toBeGreaterThan(100);
    expect(findUnmirrored(tests, new Map([...sources, ...simulator]))).toEqual([]);
  });
});

/** Three folders, one on the other, and nothing wrong with them. */
const ORDER = ['actions', 'model', 'async'];
const GOOD: Readonly<Record<string, string>> = {
  'src/actions/main.ts': "import { build } from '../model/build.ts';\nvoid build();\n",
  'src/model/build.ts':
    "import type { Clock } from '../async/clock.ts';\n/** A Build. */\nexport const build = (clock?: Clock) => clock;\n",
  'src/async/clock.ts': '/** Time. */\nexport interface Clock {\n  now(): number;\n}\n',
};

/** The good tree with these files added or replaced. */
const plant = (files: Readonly<Record<string, string>>): Tree => new Map(Object.entries({ ...GOOD, ...files }));

describe('what judges them', () => {
  test('finds nothing wrong with a good tree', () => {
    const tree = plant({});
    const found = [findStrays(tree, ORDER), findUpward(tree, ORDER), findCircles(tree), findUnused(tree)];
    expect([...found, findUndocumented(tree), findRefusedNames(tree)]).toEqual([[], [], [], [], [], []]);
  });

  test.each([
    ['an import', "import { run } from '../actions/run.ts';"],
    ['a type', "import type { Run } from '../actions/run.ts';"],
    ['a type among values', "import {\n  type Run,\n} from '../actions/run.ts';"],
    ['an export', "export { run } from '../actions/run.ts';"],
    ['everything', "export * from '../actions/run.ts';"],
    ['a module for its effects', "import '../actions/run.ts';"],
    ['a dynamic import', "const run = async () => import('../actions/run.ts');"],
    ['a dynamic import in a type', "type Run = import('../actions/run.ts').Run;"],
  ])('finds %s that runs upward', (_, line) => {
    const tree = plant({ 'src/model/planted.ts': `${line}\n`, 'src/actions/run.ts': '' });
    expect(findUpward(tree, ORDER)).toContain('src/model/planted.ts → src/actions/run.ts');
  });

  test('finds a circle that is one of types only', () => {
    const tree = plant({
      'src/model/a.ts': "import type { B } from './b.ts';\nexport type A = B[];\n",
      'src/model/b.ts': "import type { A } from './a.ts';\nexport type B = A[];\n",
    });
    expect(findCircles(tree)).toEqual(['src/model/a.ts → src/model/b.ts → src/model/a.ts']);
  });

  test('finds a circle of folders whose files are in none', () => {
    const tree = plant({
      'src/model/a.ts': "import { c } from '../async/c.ts';",
      'src/async/c.ts': '',
      'src/async/d.ts': "import { e } from '../model/e.ts';",
      'src/model/e.ts': '',
    });
    expect(findCircles(tree)).toEqual(['src/model → src/async → src/model']);
  });

  test('lets a folder and a folder in it share what is below both', () => {
    const npm = { 'src/model/lock/npm.ts': "import { json } from '../json.ts';", 'src/model/json.ts': '' };
    const open = { 'src/model/open.ts': "import { npm } from './lock/npm.ts';" };
    expect(findCircles(plant({ ...npm, ...open }))).toEqual([]);
    const back = { 'src/model/json.ts': "import { npm } from './lock/npm.ts';" };
    expect(findCircles(plant({ ...npm, ...open, ...back }))).toEqual([
      'src/model/lock → src/model/json.ts → src/model/lock',
    ]);
  });

  test('finds a file beside the folders, a folder nobody listed, and a listed one that is not there', () => {
    expect(findStrays(plant({ 'src/planted.ts': '' }), ORDER)).toEqual(['src/planted.ts']);
    expect(findStrays(plant({ 'src/planted/a.ts': '' }), ORDER)).toEqual(['src/planted/a.ts']);
    expect(findStrays(plant({}), [...ORDER, 'twilio'])).toEqual(['src/twilio/']);
  });

  test('finds a test without its source, and lets one be of an aspect', () => {
    const files = ['model/build', 'model/build.words', 'model/planted', 'model/planted.build', 'slow/anything'];
    const found = findUnmirrored(
      files.map((file) => `__tests__/${file}.test.ts`),
      plant({}),
    );
    expect(found).toEqual(['__tests__/model/planted.test.ts', '__tests__/model/planted.build.test.ts']);
  });

  test('counts files and lines', () => {
    const files = Object.fromEntries(
      Array.from({ length: 3 }, (_, index) => [`src/model/in/${index}.ts`, '1\n2\n3\n']),
    );
    expect(findFullFolders(plant(files), 2)).toEqual(['src/model/in']);
    expect(findLong(plant({ 'src/model/long.ts': '1\n2\n3\n4\n5\n' }), 4)).toEqual(['src/model/long.ts']);
  });

  test('measures functions, methods and closures', () => {
    const body = 'void 1;\n'.repeat(3);
    const long = `type T = 1;\n\nexport function a(t: T) {\n${body}}\nexport const o = {\n  b: () => {\n${body}},\n};\n`;
    expect(findLongFunctions(plant({ 'src/model/a.ts': long }), 4)).toEqual(['src/model/a.ts:3', 'src/model/a.ts:9']);
    expect(findLongFunctions(plant({ 'src/model/a.ts': long }), 5)).toEqual([]);
  });

  test('finds the process and modules of Node, not in comments and strings', () => {
    const tree = plant({
      'src/model/a.ts': "// the process\nconst word = 'process';\n",
      'src/model/b.ts': 'process.exit();\n',
      'src/model/c.ts': "const fs = await import('node:fs');\n",
    });
    expect(findNaming(tree, /\bprocess\b/)).toEqual(['src/model/b.ts']);
    expect(findImporting(tree, (target) => target.startsWith('node:'))).toEqual(['src/model/c.ts']);
  });

  test('finds what is exported for nobody, and types that nothing exported has in its signature', () => {
    const tree = plant({
      'src/model/a.ts':
        '/** - */\nexport interface Options {\n  a: 1;\n}\n/** - */\nexport function run(options: Options): void {\n  void options;\n}\n' +
        '/** - */\nexport type Idle = 1;\nconst idle: Idle = 1;\nvoid idle;\n',
    });
    expect(findUnused(tree)).toEqual(['src/model/a.ts: run', 'src/model/a.ts: Idle']);
    const user = { 'src/actions/user.ts': "const { run } = await import('../model/a.ts');\nrun({ a: 1 });\n" };
    expect(findUnused(new Map([...tree, ...Object.entries(user)]))).toEqual(['src/model/a.ts: Idle']);
  });

  test('finds an export without a docstring', () =>
    expect(findUndocumented(plant({ 'src/model/a.ts': '\nexport const a = 1;\n' }))).toEqual(['src/model/a.ts: a']));

  test.each([
    'Patience',
    'goOn',
    'tell',
    'tellDifference',
    'isTold',
    'describeUntold',
    'toldPaths',
    'twins',
    'stayLean',
    'sayHeldBack',
    'hopeless',
    'Story',
    'headline',
    'fates',
    'strangers',
    'BuildManager',
  ])('refuses the name %s', (name) => {
    const tree = plant({ 'src/model/a.ts': `/** ${name} */\nconst ${name} = '${name}';\n` });
    expect(findRefusedNames(tree)).toEqual([`src/model/a.ts: ${name}`]);
  });

  test.each(['stay-lean', 'tell', 'twins'])('refuses a file that is called %s', (name) =>
    expect(findRefusedNames(plant({ [`src/model/${name}.ts`]: '' }))).toHaveLength(1),
  );

  test('refuses bags, and reads names outside comments and strings only', () => {
    expect(findRefusedNames(plant({ 'src/model/build-utils.ts': '' }))).toContain('src/model/build-utils.ts');
    const words = "// the twins tell\nconst packageManager = 'twins' + `tell`;\n";
    expect(findRefusedNames(plant({ 'src/model/a.ts': words }))).toEqual([]);
  });

  test('resolves what is imported, and tells what is taken', () => {
    expect(importsOf('src/a/b.ts', "import { type A, b as c } from '../d/e.ts';\nimport f from 'semver';\n")).toEqual([
      { target: 'src/d/e.ts', names: ['A', 'b'] },
      { target: 'semver', names: undefined },
    ]);
  });

  test('reads the order from the table of the section, top to bottom', () => {
    const table = '| Folder | Holds |\n| --- | --- |\n| `actions/` | a |\n| `async/` | b |\n';
    expect(
      readOrder(`| \`other/\` | x |\n## How the code is laid out\n\n${table}\n## Next\n| \`late/\` | y |\n`),
    ).toEqual(['actions', 'async']);
  });
});
