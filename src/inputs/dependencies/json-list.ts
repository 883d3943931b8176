/** A JSON list or map of dependencies, in the shapes that documentation shows for Twilio's `Dependencies`. */
import type { Dependency } from '../../model/build-contents.ts';
import { InputFailure, type Problem } from '../../model/errors.ts';
import { isObject, objectOf, own, walkJson } from './json.ts';
import { problem } from './problem.ts';
import { jsonLine, quoted, readSpec } from './specs.ts';
import type { DependencyList, Source } from './types.ts';

/** One entry, before it is checked. */
interface Entry {
  readonly name: unknown;
  readonly version: unknown;
  readonly line: number;
  /** What stands in the file. */
  readonly value: unknown;
}

/**
 * The same file without quotes around all of it: one public client wraps the list in literal quotes, and a
 * JSON string that holds JSON is what a careless `toJSON` gives.
 */
export function unwrap(source: Source): Source {
  const text = source.text.trim();
  const quote = text.charAt(0);
  if (quote !== "'" && quote !== '"') return source;
  if (quote === '"' && walkJson(text) === undefined) return { ...source, text: JSON.parse(text) as string };
  // The quotes become spaces: lines and columns stay as they are in the file.
  const inner = source.text.trimEnd();
  return inner.endsWith(quote) ? { ...source, text: inner.replace(quote, ' ').slice(0, -1) } : source;
}

/** 1-based lines by key or index, and the scalars of keys that occur more than once (JSON.parse keeps the last). */
function positions(source: Source): { lines: Map<string, number>; repeated: Map<string, string[]> } {
  const lines = new Map<string, number>();
  const seen = new Map<string, string[]>();
  walkJson(source.text, (path, line, scalar) => {
    if (path.length !== 1) return;
    const key = String(path[0]);
    lines.set(key, line);
    seen.set(key, [...(seen.get(key) ?? []), scalar ?? '']);
  });
  return { lines, repeated: new Map([...seen].filter(([, values]) => values.length > 1)) };
}

/** An object whose members are entries: `{"0":{"name":…,"version":…}}`, from one documented curl example. */
function isNumbered(value: Readonly<Record<string, unknown>>): boolean {
  const members = Object.values(value);
  return members.length > 0 && members.every((member) => isObject(member) && own(member, 'name') !== undefined);
}

/**
 * Whether an object is one entry without its brackets, `{"name":"lodash","version":"4.17.21"}`, and no map in which a
 * package is called `name` (npm has one): there its value would be a version. One whose version was forgotten is one, too.
 */
function isEntry(value: Readonly<Record<string, unknown>>): boolean {
  const name = own(value, 'name');
  if (typeof name !== 'string') return false;
  const spec = readSpec('name', name).kind;
  return spec !== 'version' && spec !== 'range';
}

function entriesOf(source: Source, value: unknown): { kind: 'json-list' | 'json-map'; entries: Entry[] } {
  const { lines, repeated } = positions(source);
  const line = (key: string): number => lines.get(key) ?? 1;
  const listed = (members: [string, unknown][]): Entry[] =>
    members.map(([key, member]) => ({
      name: isObject(member) ? own(member, 'name') : undefined,
      version: isObject(member) ? own(member, 'version') : undefined,
      line: line(key),
      value: member,
    }));
  if (Array.isArray(value))
    return { kind: 'json-list', entries: listed([...value.entries()].map(([i, member]) => [String(i), member])) };
  const object = objectOf(value);
  if (isEntry(object)) {
    // JSON.parse keeps the last of two names: the first entry would be lost. With other keys it may be a package.json.
    const isAlone = repeated.size === 0 && Object.keys(object).every((key) => key === 'name' || key === 'version');
    const name = isAlone ? own(object, 'name') : undefined;
    const entry = { name, version: own(object, 'version'), line: line('name'), value: object };
    return { kind: 'json-list', entries: [entry] };
  }
  if (isNumbered(object)) return { kind: 'json-list', entries: listed(Object.entries(object)) };
  const entries = Object.entries(object).flatMap(([name, version]) => {
    const all = (repeated.get(name) ?? []).map((raw) => (raw.startsWith('"') ? (JSON.parse(raw) as unknown) : version));
    return (all.length > 0 ? all : [version]).map((one) => ({ name, version: one, line: line(name), value: one }));
  });
  return { kind: 'json-map', entries };
}

/** Checks entries and puts the good ones into `found`. */
class Checker {
  readonly found = new Map<string, Dependency>();
  readonly lines = new Map<string, number>();
  readonly problems: Problem[] = [];
  exact = true;
  private readonly file: string;
  private readonly kind: 'json-list' | 'json-map';

  constructor(file: string, kind: 'json-list' | 'json-map') {
    this.file = file;
    this.kind = kind;
  }

  check(entry: Entry): void {
    const { name } = entry;
    if (typeof name !== 'string') {
      const shown = quoted(JSON.stringify(entry.value));
      const rule = `Each entry of the list has a name and a version, both strings; this one is ${shown}.`;
      this.refuse(entry, rule, '{ "name": "lodash", "version": "4.17.21" }');
      return;
    }
    const spec = readSpec(name, entry.version);
    if (spec.kind === 'refused') this.refuse(entry, spec.rule, this.asWritten(spec.fix));
    else if (spec.kind === 'catalog') {
      const rule = `${quoted(name)} has its version in a catalog, which a list cannot refer to.`;
      this.refuse(entry, rule, this.asWritten(jsonLine(name, '<version>')));
    } else this.add(entry, { name, version: spec.version }, spec.kind === 'version');
  }

  private add(entry: Entry, dependency: Dependency, exact: boolean): void {
    const before = this.found.get(dependency.name);
    if (before !== undefined && before.version !== dependency.version) {
      const rule = `${quoted(dependency.name)} is given twice: ${quoted(before.version)} and ${quoted(dependency.version)}. Keep one.`;
      this.refuse(entry, rule, this.asWritten(jsonLine(dependency.name, dependency.version)));
    }
    this.found.set(dependency.name, dependency);
    this.lines.set(dependency.name, entry.line);
    this.exact &&= exact;
  }

  private refuse(entry: Entry, rule: string, fix: string): void {
    this.problems.push(problem(JSON.stringify(entry.value), rule, fix, this.file, entry.line));
  }

  /** `"name": "version"` in the notation of the file. */
  private asWritten(member: string): string {
    return this.kind === 'json-map' ? member : member.replace(/(".*?"): (".*")/, '{ "name": $1, "version": $2 }');
  }
}

/** Reads a JSON list or map, which is parsed already. Throws an {@link InputFailure} with every problem. */
export function readList(source: Source, value: unknown): DependencyList {
  const { file } = source;
  if (!Array.isArray(value) && !isObject(value)) {
    const rule = `${file} is JSON, but not a list of {"name","version"}, a map {"name":"version"}, a package.json or a lockfile.`;
    throw new InputFailure([problem(file, rule, '[{ "name": "lodash", "version": "4.17.21" }]', file, 1)]);
  }
  const { kind, entries } = entriesOf(source, value);
  const checker = new Checker(file, kind);
  for (const entry of entries) checker.check(entry);
  if (checker.problems.length > 0) throw new InputFailure(checker.problems);
  return {
    dependencies: sorted(checker.found.values()),
    file,
    kind,
    exact: checker.exact,
    lines: checker.lines,
    warnings: checker.found.size > 0 ? [] : [{ message: nothing(file), file }],
  };
}

/** By name, each of which is there once, in code units: the same on every machine. */
export function sorted(dependencies: Iterable<Dependency>): Dependency[] {
  return [...dependencies].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The warning for a file without dependencies. */
export function nothing(file: string): string {
  return `${file} names no dependencies: the Build gets only what Twilio adds by itself.`;
}
