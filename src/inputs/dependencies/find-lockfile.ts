/** Which lockfile and which package.json belong together. */
import picomatch from 'picomatch';
import { InputFailure, type Problem } from '../../model/errors.ts';
import { listFirst } from '../../text/lists.ts';
import { folderOf, joinPaths } from '../../text/paths.ts';
import { yamlLine } from '../../text/yaml.ts';
import { LOCKFILES, type Lockfile } from './lockfiles/lockfile.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { collectPatches, type Patch } from './patches.ts';
import { problem } from './problem.ts';
import { combine, type Pair, resolveManifest } from './resolve.ts';
import type { DependencyList, DependencyWarning, LockfileKind, Source, Workspace } from './types.ts';

/** The package.json in a folder, or undefined when there is none. */
async function manifestIn(folder: string, workspace: Workspace): Promise<Manifest | undefined> {
  const file = joinPaths(folder, 'package.json');
  return (await workspace.exists(file)) ? readManifest(await workspace.read(file)) : undefined;
}

/** The lockfiles of each `packageManager`, the one that it prefers first. */
const LOCKFILES_OF: ReadonlyMap<string | undefined, readonly LockfileKind[]> = new Map([
  ['npm', ['npm-shrinkwrap.json', 'package-lock.json']],
  ['yarn', ['yarn.lock']],
  ['pnpm', ['pnpm-lock.yaml']],
]);

/** The lockfile of a folder: the one of its `packageManager` when there are several. One that is not known, or whose lockfile is not there, decides nothing. */
async function lockfileIn(
  folder: string,
  workspace: Workspace,
): Promise<{ kind: LockfileKind; others: LockfileKind[] } | undefined> {
  const names = await workspace.list(folder);
  const there = LOCKFILES.filter((name) => names.includes(name));
  const [first, ...rest] = there;
  if (first === undefined) return undefined;
  // What stands in the package.json matters only when there is a choice.
  const manager = rest.length === 0 ? undefined : (await manifestIn(folder, workspace))?.packageManager;
  const named = LOCKFILES_OF.get(manager)?.find((name) => there.includes(name));
  return named === undefined ? { kind: first, others: rest } : { kind: named, others: [] };
}

/** The folders of all projects of a lockfile, relative to it. */
async function projectsOf(
  lockfile: Lockfile,
  root: Manifest | undefined,
  workspace: Workspace,
): Promise<readonly string[]> {
  if (lockfile.projects !== undefined) return lockfile.projects;
  return ['', ...(await members(root?.workspaces ?? [], folderOf(lockfile.file), workspace))];
}

/** What a search for a package.json's lockfile ended with. */
interface Search {
  /** The lockfile that has this package.json as one of its several projects. */
  readonly pair?: Pair;
  /** The lockfile beside a package.json that is its only project. */
  readonly beside?: { readonly file: string; readonly kind: LockfileKind };
  readonly warnings: readonly DependencyWarning[];
}

/** Looks for the lockfile of a package.json: beside it, then above, up to the workspace's root. */
async function findLockfile(manifest: Manifest, workspace: Workspace, locked: boolean): Promise<Search> {
  for (let folder = folderOf(manifest.file); ; folder = folderOf(folder)) {
    const found = await lookIn(folder, manifest, workspace, locked);
    if (found !== undefined) return found;
    if (folder === '') return { warnings: [] };
  }
}

/** One folder on the way up. Undefined: what is there has nothing to do with this package.json. */
async function lookIn(
  folder: string,
  manifest: Manifest,
  workspace: Workspace,
  locked: boolean,
): Promise<Search | undefined> {
  try {
    const there = await lockfileIn(folder, workspace);
    if (there === undefined) return undefined;
    const { kind, others } = there;
    const file = joinPaths(folder, kind);
    const own = folderOf(manifest.file);
    const project = folder === '' ? own : own.slice(folder.length + 1);
    const root = project === '' ? manifest : await manifestIn(folder, workspace);
    const lockfile = await openLockfile(kind, await workspace.read(file), root);
    const known = lockfile.projects;
    const belongs = known?.includes(project) ?? (project === '' || matcher(root?.workspaces ?? [])(project));
    if (!belongs) return project === '' ? { warnings: [] } : undefined;
    const warnings = others.map((name) => ({
      message: `There is ${joinPaths(folder, name)} beside ${kind}; ${kind} is used. Delete the one that is not in use.`,
      file: manifest.file,
    }));
    const single = project === '' && (known === undefined ? manifest.workspaces.length === 0 : known.length === 1);
    if (single && !locked) return { beside: { file, kind }, warnings };
    const patches = await patchesFor(kind, own, workspace);
    return { pair: { manifest, lockfile, project, patches, named: manifest.file }, warnings };
  } catch (error) {
    if (!(error instanceof InputFailure)) throw error;
    // The lockfile was not asked for, so it does not stop the run; but exact versions were perhaps expected.
    const message = `${error.problems[0]?.rule} So ${manifest.file} is read without it, ranges as they are.`;
    return { warnings: [{ message, file: manifest.file }] };
  }
}

/** Patches are pnpm's: the other package managers do not read them. `kind` is undefined where there is no lockfile. */
async function patchesFor(
  kind: LockfileKind | undefined,
  folder: string,
  workspace: Workspace,
): Promise<readonly Patch[]> {
  return kind === undefined || kind === 'pnpm-lock.yaml' ? collectPatches(folder, workspace) : [];
}

/** The list for a package.json; `locked`: exact, where there is a lockfile. Throws an {@link InputFailure} with every problem. */
export async function fromManifest(manifest: Manifest, workspace: Workspace, locked: boolean): Promise<DependencyList> {
  const { pair, beside, warnings } = await findLockfile(manifest, workspace, locked);
  const list =
    pair === undefined
      ? resolveManifest(manifest, beside?.file, await patchesFor(beside?.kind, folderOf(manifest.file), workspace))
      : combine(pair);
  return { ...list, warnings: [...warnings, ...list.warnings] };
}

/** The problem of a lockfile that holds several projects, with the line for each of them. */
function several(lockfile: Lockfile, projects: readonly string[]): Problem {
  const line = (project: string): string =>
    yamlLine('dependencies-file', joinPaths(joinPaths(folderOf(lockfile.file), project), 'package.json'));
  const lines = projects.map((project) => `\`${line(project)}\``);
  const likely =
    projects.find((project) => project !== '' && (lockfile.wanted(project)?.length ?? 1) > 0) ?? projects[0] ?? '';
  const rule = `${lockfile.file} locks ${projects.length} projects. Name the package.json of one; its exact versions come from the lockfile: ${listFirst(lines, 10)}.`;
  return problem(lockfile.file, rule, line(likely), lockfile.file, 1);
}

/** The list for a lockfile that was named. Throws an {@link InputFailure} with every problem. */
export async function fromLockfile(kind: LockfileKind, source: Source, workspace: Workspace): Promise<DependencyList> {
  const folder = folderOf(source.file);
  const manifest = await manifestIn(folder, workspace);
  const lockfile = await openLockfile(kind, source, manifest);
  const projects = await projectsOf(lockfile, manifest, workspace);
  if (projects.length > 1 || (projects[0] ?? '') !== '') throw new InputFailure([several(lockfile, projects)]);
  if (manifest === undefined && lockfile.wanted('') === undefined) {
    const beside = joinPaths(folder, 'package.json');
    const rule = `${source.file} does not say which dependencies are the project’s own; ${beside} does, and is missing.`;
    throw new InputFailure([problem(source.file, rule, `# commit ${beside} beside it`, source.file)]);
  }
  const patches = await patchesFor(kind, folder, workspace);
  return combine({ manifest, lockfile, project: '', patches, named: source.file });
}

/**
 * Reads a lockfile. Throws an {@link InputFailure} when it is none, or of an unknown format.
 *
 * @param root - the package.json beside the lockfile, when there is one
 */
async function openLockfile(kind: LockfileKind, source: Source, root: Manifest | undefined): Promise<Lockfile> {
  if (kind === 'yarn.lock') return (await import('./lockfiles/yarn.ts')).openYarn(source, root);
  if (kind === 'pnpm-lock.yaml') return (await import('./lockfiles/pnpm.ts')).openPnpm(source);
  return (await import('./lockfiles/npm.ts')).openNpm(kind, source);
}

/** At most this many folders are listed, so that `**` in a large repository ends. */
const MOST_FOLDERS = 500;

/** Tells whether a folder, relative to the package.json with the globs, is one of its workspaces. */
function matcher(globs: readonly string[]): (folder: string) => boolean {
  const patterns = globs.flatMap((glob) => {
    const pattern = glob.replace(/^!/, '').replace(/^\.\//, '').replace(/\/+$/, '');
    // What is left empty, or is longer than any path, names no folder, and picomatch throws at it.
    if (pattern === '' || pattern.length > 1_000) return [];
    return [{ excludes: glob.startsWith('!'), fits: picomatch(pattern) }];
  });
  return (folder) => {
    const fitting = patterns.filter(({ fits }) => fits(folder));
    return fitting.length > 0 && !fitting.some(({ excludes }) => excludes);
  };
}

/** The workspaces below a folder that have a package.json, relative to it, sorted. */
async function members(globs: readonly string[], root: string, workspace: Workspace): Promise<string[]> {
  const fits = matcher(globs);
  const deepest = Math.max(0, ...globs.map((glob) => (glob.includes('**') ? 5 : glob.split('/').length)));
  const found: string[] = [];
  const queue = [{ folder: '', depth: 0 }];
  for (const { folder, depth } of queue) {
    const names = await workspace.list(joinPaths(root, folder));
    if (names.includes('package.json') && fits(folder)) found.push(folder);
    if (depth === deepest) continue;
    const below = names.filter((name) => !name.startsWith('.') && name !== 'node_modules');
    const next = below.map((name) => ({ folder: joinPaths(folder, name), depth: depth + 1 }));
    queue.push(...next.slice(0, MOST_FOLDERS - queue.length));
  }
  return found.sort();
}
