/** package.json: what a project asks for. */
import { InputFailure, type Problem } from '../../model/errors.ts';
import { isObject, objectOf, own, parseJson, walkJson } from './json.ts';
import { problem } from './problem.ts';
import { jsonLine, quoted } from './specs.ts';
import type { Source } from './types.ts';

/** One production dependency that a project asks for. */
export interface Wanted {
  readonly name: string;
  /** Any JSON value: it is checked later. */
  readonly spec: unknown;
  /** From `optionalDependencies`: an install goes on without it. */
  readonly optional: boolean;
  /** 1-based line in the file that asks for it, when known. */
  readonly line?: number | undefined;
}

/** What matters of a package.json. */
export interface Manifest {
  /** Relative to the workspace. */
  readonly file: string;
  /** Production dependencies, optional ones included. */
  readonly wanted: readonly Wanted[];
  /** Globs of `workspaces`, in both of their notations. */
  readonly workspaces: readonly string[];
  /** Yarn's `resolutions`. */
  readonly resolutions: ReadonlyMap<string, string>;
  /** The field that forces versions, when there is one. */
  readonly overrides: 'overrides' | 'resolutions' | 'pnpm.overrides' | undefined;
  /** `npm`, `yarn` or `pnpm`, from `packageManager`. */
  readonly packageManager: string | undefined;
}

const FIELDS = ['dependencies', 'optionalDependencies'] as const;

/** Lines of the dependencies, and those that a field names twice with different versions. */
function scan(source: Source): { lines: Map<string, number>; problems: Problem[] } {
  const lines = new Map<string, number>();
  const scalars = new Map<string, string | undefined>();
  const problems: Problem[] = [];
  walkJson(source.text, (path, line, scalar) => {
    const [field, name] = path;
    if (path.length > 2 || (field !== 'dependencies' && field !== 'optionalDependencies')) return;
    const key = name === undefined ? field : `${field}/${name}`;
    const before = scalars.get(key);
    if (lines.has(key) && (name === undefined || before !== scalar)) {
      const what = name === undefined ? quoted(field) : quoted(String(name));
      const fix =
        name === undefined
          ? `"${field}": { … }`
          : jsonLine(String(name), scalar === undefined ? 'latest' : String(JSON.parse(scalar)));
      const rule = `${source.file} has ${what} twice (lines ${lines.get(key)} and ${line}). Keep one.`;
      problems.push(problem(source.file, rule, fix, source.file, line));
    }
    lines.set(key, line);
    scalars.set(key, scalar);
  });
  return { lines, problems };
}

function wantedOf(json: Readonly<Record<string, unknown>>, lines: ReadonlyMap<string, number>): Wanted[] {
  const wanted = new Map<string, Wanted>();
  // Optional ones come second: npm lets them win over a dependency of the same name.
  for (const field of FIELDS) {
    for (const [name, spec] of Object.entries(objectOf(own(json, field)))) {
      const line = lines.get(`${field}/${name}`);
      wanted.set(name, { name, spec, optional: field === 'optionalDependencies', line });
    }
  }
  return [...wanted.values()];
}

function overridesOf(json: Readonly<Record<string, unknown>>): Manifest['overrides'] {
  const some = (value: unknown): boolean => Object.keys(objectOf(value)).length > 0;
  if (some(own(json, 'overrides'))) return 'overrides';
  if (some(own(json, 'resolutions'))) return 'resolutions';
  return some(own(objectOf(own(json, 'pnpm')), 'overrides')) ? 'pnpm.overrides' : undefined;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Reads a package.json. Throws an {@link InputFailure} when it is not one; single versions are checked later. */
export function readManifest(source: Source): Manifest {
  const json = parseJson(source);
  if (!isObject(json)) {
    const rule = `${source.file} is not a package.json: it holds no object.`;
    throw new InputFailure([problem(source.file, rule, '{ "dependencies": { … } }', source.file, 1)]);
  }
  const { lines, problems } = scan(source);
  for (const field of FIELDS) {
    const value = own(json, field);
    if (value === undefined || isObject(value)) continue;
    const rule = `${quoted(field)} in ${source.file} is not a map of names to versions.`;
    problems.push(problem(source.file, rule, `"${field}": { "lodash": "4.17.21" }`, source.file, lines.get(field)));
  }
  if (problems.length > 0) throw new InputFailure(problems);
  const workspaces = own(json, 'workspaces');
  const manager = own(json, 'packageManager');
  return {
    file: source.file,
    wanted: wantedOf(json, lines),
    workspaces: strings(isObject(workspaces) ? own(workspaces, 'packages') : workspaces),
    resolutions: new Map(
      Object.entries(objectOf(own(json, 'resolutions'))).flatMap(([key, value]) =>
        typeof value === 'string' ? [[key, value]] : [],
      ),
    ),
    overrides: overridesOf(json),
    packageManager: typeof manager === 'string' ? manager.split('@', 1)[0] : undefined,
  };
}
