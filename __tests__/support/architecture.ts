/**
 * Judges the layout of TypeScript sources: which way imports run, what is exported for nobody, which names are refused.
 * Everything here is a function of a tree (path → text), so that a planted mistake is a tree with one file more.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { parse } from 'acorn';

/** Text by path, with `/` on every system: `src/async/clock.ts` → its source. */
export type Tree = ReadonlyMap<string, string>;

/** One module that another one names, in whatever way. */
export interface Import {
  /** A path in the tree for a relative specifier, else the specifier: `src/async/clock.ts`, `node:fs`, `semver`. */
  readonly target: string;
  /** What is taken from it; undefined when that cannot be told (`import()`, `import * as`, `export *`). */
  readonly names: readonly string[] | undefined;
}

/** The `.ts` files below the given folders of the repository. */
export function readTree(root: string, ...folders: readonly string[]): Tree {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
      .filter((file) => file.endsWith('.ts') && !file.includes('node_modules')),
  );
  return new Map(files.toSorted().map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
}

/** The rows of the table in CONTRIBUTING.md that begin with a folder, top to bottom: `actions`, …, `async`. */
export function readOrder(markdown: string): readonly string[] {
  const section = /^## How the code is laid out\n([\s\S]*?)(?=^## )/m.exec(markdown)?.[1] ?? '';
  return [...section.matchAll(/^\| `([a-z-]+)\/` \|/gm)].map(([, folder = '']) => folder);
}

/** A source without its comments. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

/** Everything that a source names: `import`, `import type`, `export … from`, `import()`, also in a type. */
export function importsOf(file: string, text: string): readonly Import[] {
  const code = withoutComments(text);
  const resolve = (specifier: string) =>
    specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : specifier;
  const statements = code.matchAll(/^(?:import|export)\b([^;'"]*?)\bfrom\s*['"]([^'"]+)['"]/gm);
  const bare = code.matchAll(/\bimport\s*\(?\s*['"]([^'"]+)['"]/g);
  return [
    ...[...statements].map(([, what = '', specifier = '']) => ({ target: resolve(specifier), names: namesIn(what) })),
    ...[...bare].map(([, specifier = '']) => ({ target: resolve(specifier), names: undefined })),
  ];
}

function namesIn(clause: string): readonly string[] | undefined {
  const list = /\{([^}]*)\}/.exec(clause)?.[1];
  return list?.split(',').flatMap((item) => /(\w+)(?:\s+as\s+\w+)?\s*$/.exec(item)?.[1] ?? []);
}

const folderOf = (file: string) => path.posix.dirname(file);

/** The folder right below `src/`; undefined for a file that lies beside the folders. */
const roomOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1];

/** Files beside the folders, folders that the order does not know, and the other way round. */
export function findStrays(tree: Tree, order: readonly string[]): readonly string[] {
  const rooms = new Set([...tree.keys()].map(roomOf));
  const files = [...tree.keys()].filter((file) => !order.includes(roomOf(file) ?? ''));
  return [...files, ...order.filter((folder) => !rooms.has(folder)).map((folder) => `src/${folder}/`)];
}

/**
 * Tests in a folder that mirrors one of the sources, without the source they are named after: `__tests__/model/a.test.ts`
 * and `__tests__/model/a.words.test.ts` are of `src/model/a.ts`, `__tests__/simulator/b.test.ts` of `simulator/b.ts`.
 */
export function findUnmirrored(tests: readonly string[], sources: Tree): readonly string[] {
  const folders = new Set([...sources.keys()].map((file) => file.replace(/^src\//, '').split('/')[0]));
  return tests.filter((test) => {
    const tested = test.replace(/^__tests__\//, '').replace(/(?:\.[a-z-]+)?\.test\.ts$/, '.ts');
    return folders.has(tested.split('/')[0]) && !sources.has(tested) && !sources.has(`src/${tested}`);
  });
}

/** Imports of a folder that stands higher in the order (top to bottom) than the importing one, types included. */
export function findUpward(tree: Tree, order: readonly string[]): readonly string[] {
  const rank = (file: string) => order.indexOf(roomOf(file) ?? '');
  return [...tree].flatMap(([file, text]) =>
    importsOf(file, text)
      .filter(({ target }) => target.startsWith('src/') && rank(target) < rank(file))
      .map(({ target }) => `${file} → ${target}`),
  );
}

/**
 * Circles, types included. The nodes are what lies side by side in a folder, files and folders alike: an import from
 * `src/a/x.ts` to `src/b/c/y.ts` is one from `src/a` to `src/b`, and one to `src/a/c/y.ts` is one from `src/a/x.ts`
 * to `src/a/c`.
 */
export function findCircles(tree: Tree): readonly string[] {
  const graph = new Map<string, Set<string>>();
  for (const [file, text] of tree) {
    for (const { target } of importsOf(file, text).filter((known) => tree.has(known.target))) {
      const [from, to] = siblings(file, target);
      graph.set(from, (graph.get(from) ?? new Set()).add(to));
    }
  }
  return circlesIn(graph);
}

/** The two entries of the innermost common folder that hold two files. */
function siblings(one: string, other: string): readonly [string, string] {
  const [a, b] = [one.split('/'), other.split('/')];
  const fork = a.findIndex((name, index) => name !== b[index]);
  const length = (fork < 0 ? a.length : fork) + 1;
  return [a.slice(0, length).join('/'), b.slice(0, length).join('/')];
}

function circlesIn(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (name: string, trail: readonly string[]) => {
    if (trail.includes(name)) circles.push([...trail.slice(trail.indexOf(name)), name].join(' → '));
    else if (!done.has(name)) for (const next of graph.get(name) ?? []) visit(next, [...trail, name]);
    done.add(name);
  };
  for (const name of graph.keys()) visit(name, []);
  return circles;
}

/** Folders with more files than that of their own. */
export function findFullFolders(tree: Tree, most: number): readonly string[] {
  const folders = Object.entries(Object.groupBy(tree.keys(), folderOf));
  return folders.filter(([, files = []]) => files.length > most).map(([folder]) => folder);
}

/** Files with more lines than that. */
export function findLong(tree: Tree, most: number): readonly string[] {
  return [...tree].filter(([, text]) => text.split('\n').length - 1 > most).map(([file]) => file);
}

/** Functions, methods and closures with more lines than that: `src/a.ts:12`, the line where it begins. */
export function findLongFunctions(tree: Tree, most: number): readonly string[] {
  return [...tree].flatMap(([file, text]) => {
    // Types become spaces, so that lines stay where they are.
    const program = parse(stripTypeScriptTypes(text), { ecmaVersion: 'latest', sourceType: 'module', locations: true });
    const found: string[] = [];
    JSON.stringify(program, (_, node) => {
      const { start, end } = node?.loc ?? {};
      if (/Function/.test(node?.type) && end.line - start.line + 1 > most) found.push(`${file}:${start.line}`);
      return typeof node === 'bigint' ? String(node) : node;
    });
    return found;
  });
}

/** Files whose code, strings aside, names something: `process`. */
export function findNaming(tree: Tree, word: RegExp): readonly string[] {
  return [...tree]
    .filter(([, text]) => word.test(withoutComments(text).replace(/'[^'\n]*'/g, '')))
    .map(([file]) => file);
}

/** Files that import what a test refuses. */
export function findImporting(tree: Tree, refused: (target: string) => boolean): readonly string[] {
  return [...tree]
    .filter(([file, text]) => importsOf(file, text).some(({ target }) => refused(target)))
    .map(([file]) => file);
}

const DECLARATION = /^export (?:async )?(?:abstract )?(?:function\*?|const|class|interface|type|enum) (\w+)/gm;

/**
 * What is exported and taken by no other file of the tree; a file that is taken as a whole (`import()`) counts by the
 * words of the one that takes it. A type may be exported because something exported beside it has it in its signature.
 */
export function findUnused(tree: Tree): readonly string[] {
  const used = new Set<string>();
  for (const [file, text] of tree) {
    const words = withoutComments(text).match(/\w+/g) ?? [];
    for (const { target, names = words } of importsOf(file, text))
      for (const name of names) used.add(`${target}: ${name}`);
  }
  return [...tree].flatMap(([file, text]) => {
    const code = withoutComments(text);
    const exported = [...code.matchAll(DECLARATION)].map(([start, name = '']) => ({ start, name }));
    return exported
      .filter(({ name }) => !used.has(`${file}: ${name}`))
      .filter(({ start, name }) => !/ (?:interface|type) /.test(start) || !isInSignature(code, name))
      .map(({ name }) => `${file}: ${name}`);
  });
}

/** Whether an exported declaration other than its own names this type: all of it, or a function up to its body. */
function isInSignature(code: string, type: string): boolean {
  const declarations = code.matchAll(
    /^export (?:(?:async )?function[\s\S]*?\{\n|(?!async|function)[\s\S]*?\n(?=[a-z@]))/gm,
  );
  const word = new RegExp(`\\b${type}\\b`);
  return [...declarations].some(([text]) => word.test(text) && !new RegExp(`(?:interface|type) ${type}\\b`).test(text));
}

/** What is exported without a docstring right above it. */
export function findUndocumented(tree: Tree): readonly string[] {
  return [...tree].flatMap(([file, text]) =>
    [...text.matchAll(DECLARATION)]
      .filter(({ index }) => !text.slice(0, index).endsWith('*/\n'))
      .map(([, name]) => `${file}: ${name}`),
  );
}

/**
 * Names of a narrator, and names of nothing. The field has words for all of them: deadline, run, duplicates, fault,
 * request outcome, grace signal, lookup.
 */
const REFUSED =
  /^(?:patience|grace|goOn|twins?|troubles?|troubled|stayLean|consult|hopeless|ledger|fates?|story|headline|strangers?|hasten|hurry|rivals?|unborn|sight|doubt|newcomers?|handOver)$|^(?:tell|adopt|twin|trouble)(?=[A-Z]|$)|^(?:un)?told(?=[A-Z]|$)|(?:T|Unt)old(?=[A-Z]|$)|^say[A-Z]|(?<![pP]ackage)(?:Manager|Helpers?|Utils?)$/;

/** A file that is called so could hold anything. */
const BAGS = /manager|helper|utils?\b|common|misc/i;

/** Files, and identifiers in them (strings and comments aside), whose names are refused. */
export function findRefusedNames(tree: Tree): readonly string[] {
  return [...tree].flatMap(([file, text]) => {
    const code = withoutComments(text)
      .replace(/'(?:[^'\\\n]|\\.)*'/g, '')
      .replace(/`(?:[^`\\]|\\.)*`/g, (template) => template.match(/(?<=\$\{)[^}]*(?=\})/g)?.join(' ') ?? '');
    const names = new Set([camel(path.posix.basename(file, '.ts')), ...(code.match(/[A-Za-z_]\w*/g) ?? [])]);
    const refused = [...names].filter((name) => REFUSED.test(name) || REFUSED.test(camel(name)));
    return [...(BAGS.test(file) ? [file] : []), ...refused.map((name) => `${file}: ${name}`)];
  });
}

/** `Create-once` → `createOnce`. */
const camel = (name: string) =>
  name.charAt(0).toLowerCase() + name.slice(1).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
