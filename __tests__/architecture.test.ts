/** The rules that CONTRIBUTING.md and docs/design.md give for the code, held to it. They read the text of the sources. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from './support/action.ts';

/** A source: its text, the same without comments, and the modules of ours that it loads (no types: they are erased). */
interface Module {
  readonly name: string;
  readonly text: string;
  readonly code: string;
  readonly loads: readonly string[];
}

function readModules(...folders: readonly string[]): readonly Module[] {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.includes('node_modules'))
      .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/'))),
  );
  return files.map((name) => {
    const text = readFileSync(path.join(ROOT, name), 'utf8');
    const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
    const imports = [
      ...code.matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from '(\.[^']+)'/gm),
      ...code.matchAll(/\bimport\('(\.[^']+)'\)/g),
    ];
    return { name, text, code, loads: imports.map(([, file = '']) => path.posix.join(path.posix.dirname(name), file)) };
  });
}

const sources = readModules('src');
const everything = [...sources, ...readModules('simulator', 'scripts', '__tests__', 'bench')];

const namesOf = (modules: readonly Module[]) => modules.map(({ name }) => name).toSorted();

test('there are sources to judge, and their imports are seen', () => {
  expect(sources.length).toBeGreaterThan(80);
  expect(sources.find(({ name }) => name === 'src/main.ts')?.loads).toEqual(
    expect.arrayContaining(['src/create.ts', 'src/deploy.ts']),
  );
});

test('only the entries know the process', () => {
  const knowing = sources.filter(({ code }) => /\bprocess\b|\bglobalThis\b/.test(code.replace(/'[^'\n]*'/g, '')));
  expect(namesOf(knowing)).toEqual(['src/entry.ts', 'src/index.ts', 'src/prune/index.ts', 'src/upload/index.ts']);
});

test('only the edges import from Node', () => {
  const importing = sources.filter(({ code }) => /\b(?:from |import\()'node:/.test(code));
  expect(namesOf(importing)).toEqual([
    'src/dependencies/files.ts',
    'src/index.ts',
    'src/lean.ts',
    'src/twilio/connection.ts',
    'src/twilio/probe.ts',
    'src/upload/disk.ts',
  ]);
});

/** The cores that know nothing of Twilio, beside those whose header calls them pure. */
const CORES = ['clock', 'contents', 'failure', 'once', 'pool', 'retry', 'wait'].map((name) => `src/${name}.ts`);

test('the cores, and what calls itself pure, load nothing of Twilio, of GitHub or of Node', () => {
  const header = ({ text }: Module) => /^\/\*\*[\s\S]*?\*\//.exec(text)?.[0] ?? '';
  const pure = sources.filter((module) => CORES.includes(module.name) || /\bPure\b/.test(header(module)));
  expect(namesOf(pure)).toEqual(expect.arrayContaining([...CORES, 'src/merge.ts', 'src/removals.ts']));
  const impure = pure.filter(({ code }) =>
    /\b(?:from |import\()'(?:node:|@actions\/|(?:\.\.?\/)+(?:twilio|github)\/)/.test(code),
  );
  expect(namesOf(impure)).toEqual([]);
});

test('Twilio’s side knows nothing of the story', () => {
  const told = ['main', 'run', 'outcome', 'world', 'step', 'create', 'deploy'].map((name) => `src/${name}.ts`);
  const knowing = sources.filter(
    ({ name, loads }) => name.startsWith('src/twilio/') && loads.some((file) => told.includes(file)),
  );
  expect(namesOf(knowing)).toEqual([]);
});

test('modules do not load each other in circles', () => {
  const loads = new Map(sources.map((module) => [module.name, module.loads]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (name: string, trail: readonly string[]) => {
    if (trail.includes(name)) circles.push([...trail.slice(trail.indexOf(name)), name].join(' → '));
    else if (!done.has(name)) for (const next of loads.get(name) ?? []) visit(next, [...trail, name]);
    done.add(name);
  };
  for (const { name } of sources) visit(name, []);
  expect(circles).toEqual([]);
});

test('files are nouns and fit on a few screens', () => {
  expect(namesOf(everything.filter(({ name }) => /manager|helper|utils?\b|common|misc/i.test(name)))).toEqual([]);
  const long = [...sources, ...readModules('simulator', 'scripts', 'bench')].filter(
    ({ text }) => text.split('\n').length > 300,
  );
  expect(namesOf(long)).toEqual([]);
});

test('what is exported says what it is', () => {
  const silent = sources.flatMap(({ name, text }) =>
    [...text.matchAll(/^(.*)\nexport (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm)]
      .filter(([, before = '']) => !before.endsWith('*/'))
      .map(([, , what]) => `${name}: ${what}`),
  );
  expect(silent).toEqual([]);
});

/** They stand in for modules of other packages, whose names they must have (scripts/build.ts). */
const STAND_INS = /^src\/lazy\//;

test('what is exported is used elsewhere', () => {
  const words = new Map(everything.map(({ name, code }) => [name, new Set(code.match(/\w+/g))]));
  const idle = everything
    .filter(({ name }) => !STAND_INS.test(name))
    .flatMap(({ name, code }) =>
      [...code.matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm)]
        .filter(([, what = '']) => ![...words].some(([other, used]) => other !== name && used.has(what)))
        .map(([, what]) => `${name}: ${what}`),
    );
  expect(idle).toEqual([]);
});
