/**
 * yarn.lock: of Yarn v1, and of Yarn 2 and later ("Berry"), read with Yarn's own parser. Neither says which
 * dependencies are top-level production ones; the package.json does.
 */
import { parseResolution, parseSyml } from '@yarnpkg/parsers';
import { joinPaths } from '../../../text/paths.ts';
import { isObject, objectOf, own, stringOf, textOf } from '../json.ts';
import type { Manifest, Wanted } from '../manifest.ts';
import type { Source } from '../types.ts';
import { type Locked, type Lockfile, splitLocator, unreadable } from './lockfile.ts';

type Json = Readonly<Record<string, unknown>>;

const INSTALL = 'yarn install # then commit yarn.lock';

/** The newest format of Yarn Berry that was tried (Yarn 4.18). The parts read have been the same since format 4. */
const NEWEST = 10;

/** One locked package and the line it begins on. */
interface Entry {
  readonly value: Json;
  readonly line: number | undefined;
}

function parse(source: Source, berry: boolean): Json {
  // The parser tells the two formats apart by this line, which some tools leave out.
  const header = berry ? '' : '# yarn lockfile v1\n';
  try {
    return parseSyml(header + source.text);
  } catch (error) {
    const { location, mark } = error as { location?: { start: { line: number } }; mark?: { line: number } };
    // Lines of Yarn v1 count from 1 and the header is one of them; those of YAML count from 0.
    const line = location ? location.start.line - 1 : mark && mark.line + 1;
    const where = line === undefined ? '' : ` (line ${line})`;
    throw unreadable(source, `${source.file} is not a lockfile of Yarn: it cannot be parsed${where}.`, INSTALL, line);
  }
}

/** `ms@^2.0.0, ms@^2.1.1` → its parts. */
function descriptorsOf(key: string): string[] {
  return key.split(', ');
}

/** Descriptor → its entry. Lines come from the text: a key is what stands at the margin. */
function index(source: Source, parsed: Json): Map<string, Entry> {
  const lines = new Map<string, number>();
  for (const [number, line] of source.text.split('\n').entries()) {
    const key = /^([^\s#].*):/.exec(line)?.[1];
    if (key === undefined) continue;
    for (const descriptor of descriptorsOf(key)) lines.set(descriptor.replaceAll('"', ''), number + 1);
  }
  const entries = new Map<string, Entry>();
  for (const [key, value] of Object.entries(parsed)) {
    if (!isObject(value)) continue;
    for (const descriptor of descriptorsOf(key)) entries.set(descriptor, { value, line: lines.get(descriptor) });
  }
  return entries;
}

/** The only entry of a package, when there is just one: what a resolution or a catalog must have led to. */
function onlyOne(entries: ReadonlyMap<string, Entry>, name: string): Entry | undefined {
  const all = [...entries].filter(([key]) => key.startsWith(`${name}@`)).map(([, entry]) => entry);
  const [first] = all;
  return all.every(({ value }) => value === first?.value) ? first : undefined;
}

/** The range that `resolutions` puts in the place of a dependency's own. */
function resolution(
  root: Manifest | undefined,
  project: string | undefined,
  { name, spec }: Wanted,
): string | undefined {
  for (const [pattern, range] of root?.resolutions ?? []) {
    try {
      const { from, descriptor } = parseResolution(pattern.replace(/^\*\*\//, ''));
      const given = descriptor.description;
      const fits = given === undefined || given === spec || given === `npm:${textOf(spec)}`;
      if (descriptor.fullName === name && fits && (from === undefined || from.fullName === project)) return range;
    } catch {
      // A pattern that Yarn itself would refuse names no dependency.
    }
  }
  return undefined;
}

function openClassic(source: Source, parsed: Json, root: Manifest | undefined): Lockfile {
  const entries = index(source, parsed);
  return {
    ...common(source, root),
    projects: undefined,
    locate(_project, wanted) {
      const { name } = wanted;
      const spec = textOf(wanted.spec);
      const direct = entries.get(`${name}@${spec}`);
      if (direct !== undefined) return lockedClassic(name, spec, direct);
      // Yarn v1 knows a project by no name, so a pattern that names one is about a dependency.
      const forced = resolution(root, undefined, wanted);
      if (forced === undefined) return undefined;
      const entry = entries.get(`${name}@${forced}`) ?? onlyOne(entries, name);
      return entry && lockedClassic(name, forced, entry);
    },
  };
}

/** What the entry of a dependency gives; `range` is what led to it. */
function lockedClassic(name: string, range: string, { value, line }: Entry): Locked {
  const resolved = stringOf(own(value, 'resolved'));
  // An offline mirror is recorded as a bare file name, which is fine; a `file:` dependency has no origin at all.
  if (resolved === undefined || /^(?:(?!https?:)[a-z+]+:|git@)/i.test(resolved))
    return { name, foreign: resolved ?? range, line };
  const target = range.startsWith('npm:') ? splitLocator(range.slice('npm:'.length)).name : name;
  return { name: target, version: stringOf(own(value, 'version')), origin: resolved, line };
}

function common(source: Source, root: Manifest | undefined): Omit<Lockfile, 'projects' | 'locate'> {
  return {
    kind: 'yarn.lock',
    file: source.file,
    overrides: (root?.resolutions.size ?? 0) > 0,
    patches: [],
    install: INSTALL,
    wanted: () => undefined,
    scripts: () => [],
  };
}

function lockedBerry({ value, line }: Entry): Locked {
  const { name, reference } = splitLocator(stringOf(own(value, 'resolution')) ?? '');
  if (!reference.startsWith('npm:')) return { name, foreign: reference, line };
  const archive = /__archiveUrl=([^&]+)/.exec(reference)?.[1];
  return { name, version: stringOf(own(value, 'version')), origin: archive && decode(archive), line };
}

function decode(archive: string): string {
  try {
    return decodeURIComponent(archive);
  } catch {
    return archive;
  }
}

/** Projects of a Berry lockfile by folder, each with its name. */
function projectsOf(parsed: Json): Map<string, string> {
  const projects = new Map<string, string>();
  for (const value of Object.values(parsed)) {
    const { name, reference } = splitLocator(stringOf(own(objectOf(value), 'resolution')) ?? '');
    if (reference.startsWith('workspace:')) projects.set(joinPaths('', reference.slice('workspace:'.length)), name);
  }
  return projects;
}

function openBerry(source: Source, parsed: Json, root: Manifest | undefined): Lockfile {
  const version = Number(own(objectOf(own(parsed, '__metadata')), 'version'));
  if (!Number.isInteger(version)) {
    throw unreadable(source, `${source.file} has no format version in \`__metadata\`.`, INSTALL);
  }
  const entries = index(source, parsed);
  const projects = projectsOf(parsed);
  const byRange = (name: string, range: string): Entry | undefined =>
    entries.get(`${name}@${/^[a-z]+:/i.test(range) ? range : `npm:${range}`}`);
  return {
    ...common(source, root),
    projects: [...projects.keys()].sort(),
    ...(version > NEWEST && {
      remark: `${source.file} has format version ${version}, newer than the newest one tried (${NEWEST}).`,
    }),
    locate(project, wanted) {
      const forced = resolution(root, projects.get(project), wanted);
      const range = forced ?? textOf(wanted.spec).trim();
      const guess = forced !== undefined || range.startsWith('catalog:') ? onlyOne(entries, wanted.name) : undefined;
      const entry = byRange(wanted.name, range) ?? guess;
      return entry && lockedBerry(entry);
    },
  };
}

/**
 * Reads a yarn.lock. Throws an `InputFailure` when it is none.
 *
 * @param root - the package.json beside it, for `resolutions`
 */
export function openYarn(source: Source, root: Manifest | undefined): Lockfile {
  const berry = /^__metadata:/m.test(source.text);
  const parsed = parse(source, berry);
  return berry ? openBerry(source, parsed, root) : openClassic(source, parsed, root);
}
