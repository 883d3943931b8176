/**
 * package-lock.json and npm-shrinkwrap.json, format versions 1 to 3.
 * Format: https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
 */
import { folderOf, joinPaths } from '../../../text/paths.ts';
import { isObject, objectOf, own, parseJson, stringOf, walkJson } from '../json.ts';
import type { Wanted } from '../manifest.ts';
import type { LockfileKind, Source } from '../types.ts';
import { type Locked, type Lockfile, splitLocator, unreadable } from './lockfile.ts';

type Json = Readonly<Record<string, unknown>>;

const INSTALL = 'npm install # then commit the lockfile';

/** `resolved` when it is no tarball of a registry: a git or file URL. */
function foreignUrl(resolved: string | undefined): string | undefined {
  return resolved !== undefined && !/^https?:/i.test(resolved) ? resolved : undefined;
}

/** A package that is built on the machine that installs it, or may be. */
function runsScript(entry: Json): boolean {
  if (own(entry, 'dev') === true || own(entry, 'optional') === true || own(entry, 'devOptional') === true) return false;
  return own(entry, 'hasInstallScript') === true;
}

/** 1-based lines of the members of one top-level object. */
function linesOf(source: Source, field: string): Map<string, number> {
  const lines = new Map<string, number>();
  walkJson(source.text, (path, line) => {
    if (path.length === 2 && path[0] === field) lines.set(String(path[1]), line);
  });
  return lines;
}

/** The folders in which Node looks for a package that a project requires, nearest first. */
function* lookups(project: string, name: string): Generator<string> {
  for (let folder = project; ; folder = folderOf(folder)) {
    yield joinPaths(folder, `node_modules/${name}`);
    if (folder === '') return;
  }
}

function lockedPackage(name: string, key: string, entry: Json, lines: ReadonlyMap<string, number>): Locked {
  const base = { name: stringOf(own(entry, 'name')) ?? name, line: lines.get(key) };
  const resolved = stringOf(own(entry, 'resolved'));
  if (own(entry, 'link') === true) return { ...base, foreign: `link:${resolved ?? key}` };
  const foreign = foreignUrl(resolved);
  if (foreign !== undefined) return { ...base, foreign };
  return { ...base, version: stringOf(own(entry, 'version')), origin: resolved };
}

/** Formats 2 and 3: `packages`, by folder; the projects are those outside `node_modules`. */
function openPackages(kind: LockfileKind, source: Source, packages: Json): Lockfile {
  const lines = linesOf(source, 'packages');
  const project = (folder: string): Json => objectOf(own(packages, folder));
  const hasWorkspaces = own(project(''), 'workspaces') !== undefined;
  const members = Object.keys(packages).filter(
    (key) => key !== '' && !/(?:^|\/)node_modules\//.test(key) && !key.startsWith('..'),
  );
  return {
    kind,
    file: source.file,
    // Without workspaces, what lies outside node_modules is the target of a `file:` dependency.
    projects: ['', ...(hasWorkspaces ? members : [])],
    overrides: false,
    patches: [],
    install: INSTALL,
    wanted(folder) {
      const names = new Map<string, Wanted>();
      for (const field of ['dependencies', 'optionalDependencies'] as const) {
        for (const [name, spec] of Object.entries(objectOf(own(project(folder), field)))) {
          const line = lines.get(`node_modules/${name}`) ?? lines.get(folder);
          names.set(name, { name, spec, optional: field === 'optionalDependencies', line });
        }
      }
      return [...names.values()];
    },
    locate(folder, { name }) {
      for (const key of lookups(folder, name)) {
        const entry = own(packages, key);
        if (isObject(entry)) return lockedPackage(name, key, entry, lines);
      }
      return undefined;
    },
    scripts: () => {
      const found = Object.entries(packages).filter(
        ([key, entry]) => key.includes('node_modules/') && isObject(entry) && runsScript(entry),
      );
      return [...new Set(found.map(([key]) => key.slice(key.lastIndexOf('node_modules/') + 13)))].sort();
    },
  };
}

function lockedTree(name: string, entry: Json, line: number | undefined): Locked {
  const version = stringOf(own(entry, 'version')) ?? '';
  const resolved = stringOf(own(entry, 'resolved'));
  if (version.startsWith('npm:')) {
    const alias = splitLocator(version.slice('npm:'.length));
    return { name: alias.name, version: alias.reference, line };
  }
  const foreign = /^[a-z+]+:/i.test(version) ? version : foreignUrl(resolved);
  return foreign === undefined ? { name, version, origin: resolved, line } : { name, foreign, line };
}

/** Format 1 (npm 5 and 6, and shrinkwraps before them): a tree of `dependencies`, with no list of top-level ones. */
function openTree(kind: LockfileKind, source: Source, tree: Json): Lockfile {
  const lines = linesOf(source, 'dependencies');
  /** What is installed below a workspace, which this format knows as a `file:` dependency. */
  const below = (project: string): Json => {
    const member = Object.values(tree).find((entry) => isObject(entry) && own(entry, 'version') === `file:${project}`);
    return project === '' ? {} : objectOf(own(objectOf(member), 'dependencies'));
  };
  return {
    kind,
    file: source.file,
    projects: undefined,
    overrides: false,
    patches: [],
    install: INSTALL,
    wanted: () => undefined,
    locate(project, { name }) {
      const nested = own(below(project), name);
      if (isObject(nested)) return lockedTree(name, nested, undefined);
      const entry = own(tree, name);
      return isObject(entry) ? lockedTree(name, entry, lines.get(name)) : undefined;
    },
    scripts: () => [],
  };
}

/** Reads npm's lockfile. Throws an `InputFailure` when it is none, or of an unknown format. */
export function openNpm(kind: LockfileKind, source: Source): Lockfile {
  const json = parseJson(source);
  if (!isObject(json))
    throw unreadable(source, `${source.file} is not a lockfile of npm: it holds no object.`, INSTALL, 1);
  // Shrinkwraps from before npm 5 have no version; their tree is that of format 1.
  const version = Object.hasOwn(json, 'lockfileVersion') ? json['lockfileVersion'] : 1;
  const packages = own(json, 'packages');
  if ((version === 2 || version === 3) && isObject(packages)) return openPackages(kind, source, packages);
  if (version === 1) return openTree(kind, source, objectOf(own(json, 'dependencies')));
  const rule =
    version === 2 || version === 3
      ? `${source.file} says lockfileVersion ${version} but has no \`packages\`.`
      : `${source.file} has lockfileVersion ${JSON.stringify(version).slice(0, 80)}; versions 1, 2 and 3 are known.`;
  throw unreadable(source, rule, version === 2 || version === 3 ? INSTALL : 'dependencies-file: package.json', 1);
}
