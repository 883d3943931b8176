/** What a project asks for, and what a lockfile gave it → the list to send. */
import type { Dependency } from '../../model/build-contents.ts';
import { InputFailure, type Problem } from '../../model/errors.ts';
import { listFirst } from '../../text/lists.ts';
import { yamlLine } from '../../text/yaml.ts';
import { textOf } from './json.ts';
import { nothing, sorted } from './json-list.ts';
import type { Locked, Lockfile } from './lockfiles/lockfile.ts';
import type { Manifest, Wanted } from './manifest.ts';
import { findPatch, type Patch } from './patches.ts';
import { problem } from './problem.ts';
import { otherHost } from './registries.ts';
import { alias, elsewhere, exactVersion, jsonLine, patched, quoted, readSpec, type Spec, satisfies } from './specs.ts';
import type { DependencyList, DependencyWarning } from './types.ts';

/** A project with its lockfile: what there is to put together. */
export interface Pair {
  /** The package.json, when there is one. */
  readonly manifest: Manifest | undefined;
  readonly lockfile: Lockfile;
  /** The project's folder, relative to the lockfile's. */
  readonly project: string;
  /** What the package manager is told to patch; what the lockfile says of it is not among them. */
  readonly patches: readonly Patch[];
  /** The file that was named in `dependencies-file`. */
  readonly named: string;
}

/** Names in a sentence, the first five. */
function some(names: readonly string[]): string {
  return listFirst(names.map(quoted), 5);
}

/** A dependency as it stands in a manifest. */
function asked({ name, spec }: Wanted): string {
  return jsonLine(name, typeof spec === 'string' ? spec : (JSON.stringify(spec) ?? ''));
}

/** The list as it grows, one dependency after the other. */
class ListBuilder {
  readonly found: Dependency[] = [];
  readonly lines = new Map<string, number>();
  readonly problems: Problem[] = [];
  /** Names by the host of another registry. */
  readonly origins = new Map<string, string[]>();

  add(name: string, version: string, line: number | undefined): void {
    this.found.push({ name, version });
    if (line !== undefined) this.lines.set(name, line);
  }

  addOrigin(name: string, url: string | undefined): void {
    const host = otherHost(url);
    if (host !== undefined) this.origins.set(host, [...(this.origins.get(host) ?? []), name]);
  }

  /** Throws an {@link InputFailure} when there was a problem. */
  finish(rest: Omit<DependencyList, 'dependencies' | 'lines'>): DependencyList {
    if (this.problems.length > 0) throw new InputFailure(this.problems);
    return { dependencies: sorted(this.found), lines: this.lines, ...rest };
  }
}

/** The problem with one locked dependency, or undefined. */
function lockedProblem(wanted: Wanted, spec: Spec, locked: Locked | undefined, pair: Pair): Problem | undefined {
  const { lockfile, manifest } = pair;
  const asking = manifest?.file ?? lockfile.file;
  const text = quoted(textOf(wanted.spec));
  const refuse = ({ rule, fix }: { rule: string; fix: string }): Problem =>
    problem(asked(wanted), rule, fix, asking, wanted.line);
  const stale = (why: string): Problem =>
    refuse({
      rule: `${lockfile.file} is out of date: ${why} Run the package manager and commit the lockfile.`,
      fix: lockfile.install,
    });
  if (spec.kind === 'refused') return refuse(spec);
  if (locked === undefined) return stale(`it has no version of ${quoted(wanted.name)} (${text}).`);
  if (locked.foreign?.startsWith('patch:')) return refuse(patched(wanted.name, locked.foreign));
  if (locked.foreign !== undefined) return refuse(elsewhere(wanted.name, locked.foreign, 'not from the registry'));
  const version = exactVersion(locked.version);
  if (version === undefined) {
    const rule = `${lockfile.file} has no exact version of ${quoted(wanted.name)}, but ${quoted(locked.version ?? '')}.`;
    return problem(asked(wanted), rule, lockfile.install, lockfile.file, locked.line);
  }
  if (locked.name !== wanted.name) return refuse(alias(wanted.name, locked.name, version));
  const patch = findPatch([...pair.patches, ...lockfile.patches], wanted.name, { kind: 'version', version });
  if (patch !== undefined) return refuse(patched(wanted.name, describePatch(patch)));
  if (lockfile.overrides || manifest?.overrides !== undefined || satisfies(version, spec)) return undefined;
  return stale(`it has ${quoted(wanted.name)} ${version}, and ${asking} asks for ${text}.`);
}

/** Where a patch is written, as `pnpm-workspace.yaml: is-odd@1.0.0`. */
function describePatch({ file, name, versions }: Patch): string {
  return `${file}: ${name}${versions === '' ? '' : `@${versions}`}`;
}

/** A patched package below the dependencies cannot be refused, because it may be one that only the tests use. */
function patchRemarks(patches: readonly Patch[], found: readonly Dependency[]): string[] {
  const below = patches.filter(({ name }) => !found.some((dependency) => dependency.name === name));
  if (below.length === 0) return [];
  const names = some([...new Set(below.map(({ name }) => name))]);
  return [`Patched in ${below[0]?.file}: ${names}. Where a dependency needs it, Twilio installs it without the patch.`];
}

/** What a person should know about a list from a lockfile, in sentences. */
function remarks({ manifest, lockfile, named, patches }: Pair, draft: ListBuilder): string[] {
  const single = (lockfile.projects?.length ?? 1) < 2;
  // In a lockfile of several projects, only the top-level names surely belong to this one.
  const scripts = lockfile
    .scripts()
    .filter((name) => single || draft.found.some((dependency) => dependency.name === name));
  const private_ = 'Twilio installs from the public npm registry; a private package will not be found there.';
  return [
    ...[...draft.origins].map(([host, names]) => `Locked from ${host}: ${some(names)}. ${private_}`),
    ...(lockfile.remark === undefined ? [] : [lockfile.remark]),
    ...(scripts.length === 0
      ? []
      : [`Installing runs a script of ${some(scripts)}. A native part that must be compiled fails the Build.`]),
    ...(manifest === undefined ? [] : overrideRemarks(manifest)),
    ...patchRemarks([...patches, ...lockfile.patches], draft.found),
    ...(draft.found.length === 0 ? [nothing(named)] : []),
  ];
}

function overrideRemarks({ overrides, file }: Manifest): string[] {
  if (overrides === undefined) return [];
  return [`${quoted(overrides)} in ${file} cannot be sent: Twilio resolves the dependencies of dependencies anew.`];
}

/** The list for a project that has a lockfile. Throws an {@link InputFailure} with every problem. */
export function combine(pair: Pair): DependencyList {
  const { manifest, lockfile, project, named } = pair;
  const draft = new ListBuilder();
  const missing: string[] = [];
  const byLockfile = named === lockfile.file;
  for (const wanted of manifest?.wanted ?? lockfile.wanted(project) ?? []) {
    const spec = readSpec(wanted.name, wanted.spec);
    const locked = lockfile.locate(project, wanted);
    const obstacle = lockedProblem(wanted, spec, locked, pair);
    if (obstacle === undefined) {
      draft.add(wanted.name, exactVersion(locked?.version) ?? '', byLockfile ? locked?.line : wanted.line);
      draft.addOrigin(wanted.name, locked?.origin);
    } else if (locked === undefined && wanted.optional && spec.kind !== 'refused') missing.push(wanted.name);
    else draft.problems.push(obstacle);
  }
  const left = missing.length === 0 ? [] : [`Optional and not in ${lockfile.file}, so left out: ${some(missing)}.`];
  return draft.finish({
    file: named,
    kind: byLockfile ? lockfile.kind : 'package.json',
    ...(!byLockfile && { lockfile: lockfile.file }),
    exact: true,
    warnings: [...left, ...remarks(pair, draft)].map((message): DependencyWarning => ({ message, file: named })),
  });
}

/**
 * The list for a package.json whose own text is all there is. Throws an {@link InputFailure} with every problem.
 *
 * @param lockfile - the lockfile beside it, which would tell exact versions
 * @param patches - what the package manager is told to patch
 */
export function resolveManifest(
  manifest: Manifest,
  lockfile: string | undefined,
  patches: readonly Patch[],
): DependencyList {
  const { file } = manifest;
  const draft = new ListBuilder();
  let exact = true;
  for (const wanted of manifest.wanted) {
    const spec = readSpec(wanted.name, wanted.spec);
    const patch = findPatch(patches, wanted.name, spec);
    if (patch !== undefined && spec.kind !== 'refused') {
      const { rule, fix } = patched(wanted.name, describePatch(patch));
      draft.problems.push(problem(asked(wanted), rule, fix, file, wanted.line));
    } else if (spec.kind === 'refused')
      draft.problems.push(problem(asked(wanted), spec.rule, spec.fix, file, wanted.line));
    else if (spec.kind === 'catalog') {
      const rule = `${quoted(wanted.name)} has its version in a catalog, which only a lockfile resolves.`;
      const fix = lockfile === undefined ? jsonLine(wanted.name, '<version>') : yamlLine('dependencies-file', lockfile);
      draft.problems.push(problem(asked(wanted), rule, fix, file, wanted.line));
    } else {
      draft.add(wanted.name, spec.version, wanted.line);
      exact &&= spec.kind === 'version';
    }
  }
  const hint = (lockfile: string) =>
    `Ranges are sent as they are, and Twilio picks the versions. For the locked ones: “${yamlLine('dependencies-file', lockfile)}”.`;
  const messages = [
    ...(lockfile !== undefined && !exact ? [hint(lockfile)] : []),
    ...overrideRemarks(manifest),
    ...patchRemarks(patches, draft.found),
    ...(draft.found.length === 0 ? [nothing(file)] : []),
  ];
  return draft.finish({ file, kind: 'package.json', exact, warnings: messages.map((message) => ({ message, file })) });
}
