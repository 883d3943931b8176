/**
 * pnpm-lock.yaml, format versions 5.x (pnpm 3 to 7), 6.x (8) and 9.x (9 to 12).
 * Format: https://github.com/pnpm/spec/tree/master/lockfile
 */
import { FAILSAFE_SCHEMA, loadAll, type YAMLException } from 'js-yaml';
import { isObject, objectOf, own, stringOf } from '../json.ts';
import type { Wanted } from '../manifest.ts';
import { readPatches } from '../patches.ts';
import { exactVersion } from '../specs.ts';
import type { Source } from '../types.ts';
import { type Locked, type Lockfile, unreadable } from './lockfile.ts';

type Json = Readonly<Record<string, unknown>>;

const INSTALL = 'pnpm install # then commit pnpm-lock.yaml';

/** The documents of the file. Every scalar stays a string, so that `1.10` does not become a number. */
function parse(source: Source): Json[] {
  try {
    return loadAll(source.text, undefined, { schema: FAILSAFE_SCHEMA }).filter(isObject);
  } catch (error) {
    const { mark, reason } = error as YAMLException;
    const line = mark.line + 1;
    throw unreadable(source, `${source.file} is not YAML (line ${line}: ${reason.slice(0, 80)}).`, INSTALL, line);
  }
}

/**
 * The key of a package: `name@version`, `/name@version` (format 6), `/name/version` (5), then the peers it was resolved with:
 * `(react@18.0.0)`, `_react@18.0.0`. The host of its registry can stand in front, where `+` is the colon of a port.
 */
const KEY = /^(?:([\w.-]+[.+]\w+)?\/)??((?:@[^/@:]+\/)?[^/@:]+)[@/]([^/@(_]+)(?:[(_]|$)/;

/** What an importer has for a dependency: a version with its peers, the key of a package, or a foreign reference. */
function locked(name: string, reference: string): Locked {
  // Formats 6 and 9 mark a patched package where it is used; format 5 has only its section of patches.
  if (reference.includes('(patch_hash=')) return { name, foreign: `patch:${reference}` };
  const bare = exactVersion(reference.replace(/[(_].*/s, ''));
  if (bare !== undefined) return { name, version: bare };
  const [, host, target, version] = KEY.exec(reference) ?? [];
  const exact = exactVersion(version);
  if (target === undefined || exact === undefined) return { name, foreign: reference };
  return { name: target, version: exact, origin: host && `https://${host.replace('+', ':')}/` };
}

/** The URL of the tarball, which is recorded only when it cannot be derived from the default registry. */
function tarball(packages: Json, { name, version }: Locked, reference: string): string | undefined {
  // The keys of formats 5 and 6 have the peers, too.
  for (const key of [`${name}@${version}`, reference, `/${name}@${reference}`, `/${name}/${reference}`]) {
    const entry = own(packages, key);
    if (isObject(entry)) return stringOf(own(objectOf(own(entry, 'resolution')), 'tarball'));
  }
  return undefined;
}

/** 1-based lines of the keys, by their path. The file is pnpm's own block YAML. */
function linesOf(source: Source): Map<string, number> {
  const lines = new Map<string, number>();
  const path: { indent: number; key: string }[] = [];
  for (const [number, line] of source.text.split('\n').entries()) {
    const [, space = '', key] = /^( *)'?([^\s'#].*?)'?:(?:\s|$)/.exec(line) ?? [];
    if (key === undefined) continue;
    while ((path.at(-1)?.indent ?? -1) >= space.length) path.pop();
    path.push({ indent: space.length, key });
    lines.set(JSON.stringify(path.map((step) => step.key)), number + 1);
  }
  return lines;
}

/** The part of the document that describes one project, and where it is. */
interface Importer {
  readonly value: Json;
  readonly path: readonly string[];
}

const NONE: Importer = { value: {}, path: [] };

function importersOf(document: Json): Map<string, Importer> {
  const importers = own(document, 'importers');
  if (!isObject(importers)) return new Map([['', { value: document, path: [] }]]);
  const entries = Object.entries(importers).filter((entry): entry is [string, Json] => isObject(entry[1]));
  return new Map(entries.map(([key, value]) => [key === '.' ? '' : key, { value, path: ['importers', key] }]));
}

/** Spec and version of a project's dependency: in one object since format 6, in two maps before. */
function pairOf(importer: Json, name: string, entry: unknown): { spec: string; version: string } {
  if (isObject(entry))
    return { spec: stringOf(own(entry, 'specifier')) ?? '', version: stringOf(own(entry, 'version')) ?? '' };
  return { spec: stringOf(own(objectOf(own(importer, 'specifiers')), name)) ?? '', version: stringOf(entry) ?? '' };
}

const FIELDS = ['dependencies', 'optionalDependencies'] as const;

/** The document of the project, of a format that is known. */
function documentOf(source: Source): Json {
  // Since pnpm 11 a document about pnpm itself can stand before the project's.
  const document = parse(source).at(-1) ?? {};
  const version = stringOf(own(document, 'lockfileVersion')) ?? '';
  if (/^[569]\.\d/.test(version)) return document;
  const shown = version === '' ? 'no lockfileVersion' : `lockfileVersion ${version.slice(0, 80)}`;
  const rule = `${source.file} has ${shown}; 5.x, 6.x and 9.x are known.`;
  throw unreadable(source, rule, 'dependencies-file: package.json', 1);
}

/** Reads a pnpm-lock.yaml. Throws an `InputFailure` when it is none, or of an unknown format. */
export function openPnpm(source: Source): Lockfile {
  const document = documentOf(source);
  const importers = importersOf(document);
  const packages = objectOf(own(document, 'packages'));
  const lines = linesOf(source);
  const importerOf = (project: string): Importer => importers.get(project) ?? NONE;
  const lineOf = ({ path }: Importer, field: string, name: string): number | undefined =>
    lines.get(JSON.stringify([...path, field, name]));
  return {
    kind: 'pnpm-lock.yaml',
    file: source.file,
    projects: [...importers.keys()].sort(),
    overrides: own(document, 'overrides') !== undefined,
    patches: readPatches(own(document, 'patchedDependencies'), source.file),
    install: INSTALL,
    wanted(project) {
      const importer = importerOf(project);
      return FIELDS.flatMap((field): Wanted[] =>
        Object.entries(objectOf(own(importer.value, field))).map(([name, entry]) => ({
          name,
          spec: pairOf(importer.value, name, entry).spec,
          optional: field === 'optionalDependencies',
          line: lineOf(importer, field, name),
        })),
      );
    },
    locate(project, { name }) {
      const importer = importerOf(project);
      for (const field of FIELDS) {
        const entry = own(objectOf(own(importer.value, field)), name);
        if (entry === undefined) continue;
        const { version } = pairOf(importer.value, name, entry);
        const found = locked(name, version);
        const origin = found.origin ?? tarball(packages, found, version);
        return { ...found, origin, line: lineOf(importer, field, name) };
      }
      return undefined;
    },
    scripts: () => scriptsOf(packages),
  };
}

/** Formats 5 and 6 say which packages run a script; for optional ones they assume it. */
function scriptsOf(packages: Json): string[] {
  const found = Object.entries(packages).filter(([, entry]) => {
    const flag = (name: string): boolean => own(objectOf(entry), name) === 'true';
    return flag('requiresBuild') && !flag('dev') && !flag('optional');
  });
  return [...new Set(found.flatMap(([key]) => KEY.exec(key)?.[2] ?? []))].sort();
}
