/**
 * `dependencies-file`: a manifest, a lockfile or a plain JSON list → the dependencies to send to Twilio.
 *
 * Twilio takes a name and a version for each top-level dependency and installs them, and whatever they
 * depend on, from the public npm registry: it refuses what it does not find there with `No matching version
 * found for X@Y` (code 20001). So everything that would be refused is found here, before any request.
 *
 * This file only finds and opens the file. What reads it (parsers, `npm-package-arg`, `semver`) is loaded
 * when there is a file to read, so that it costs the other runs nothing.
 */
import { InputFailure, type Problem } from '../../model/errors.ts';
import { within, withSlashes } from '../../text/paths.ts';
import { CHECKOUT_STEP } from '../../text/workflow-steps.ts';
import { yamlLine } from '../../text/yaml.ts';
import { LOCKFILES } from './lockfiles/lockfile.ts';
import { problem } from './problem.ts';
import type { DependencyList, Files, Source, Workspace } from './types.ts';

/** The largest file read, in bytes. Real lockfiles end at a few megabytes. */
const LIMIT_BYTES = 50_000_000;

/** Names that people give to `dependencies-file`, best first. */
const KNOWN = ['package.json', ...LOCKFILES];

function refuse(input: string, rule: string, fix = 'dependencies-file: package.json'): InputFailure {
  return new InputFailure([problem(input, rule, fix)]);
}

/** An absolute path with POSIX slashes and no `.` or `..`. Backslashes separate on Windows only. */
function absolute(path: string, base: string): string {
  const windows = /^[a-z]:[\\/]/i.test(base);
  const slashed = windows ? withSlashes(path) : path;
  const rooted = slashed.startsWith('/') || (windows && /^[a-z]:\//i.test(slashed));
  const parts: string[] = [];
  for (const part of (rooted ? slashed : `${windows ? withSlashes(base) : base}/${slashed}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return windows ? parts.join('/').replace(/^[a-z]:/i, (drive) => drive.toUpperCase()) : `/${parts.join('/')}`;
}

/** Why a file cannot be read, in words, by the code of Node's error. */
const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'is a folder. Name the file in it.',
  EFBIG: 'is larger than 50 MB. No manifest or lockfile is; is it the right file?',
  EACCES: 'cannot be read: permission denied.',
  EPERM: 'cannot be read: permission denied.',
  ELOOP: 'is a link that leads to itself.',
  ENOTDIR: 'does not exist: a part of its path is a file, not a folder.',
};

/** The failure for a file that is not there, with the likeliest reason. */
async function missing(input: string, file: string, root: string, files: Files): Promise<InputFailure> {
  if ((await files.list(root)).length === 0) {
    return refuse(
      input,
      'The file does not exist, and the workspace is empty: no actions/checkout before this step?',
      CHECKOUT_STEP,
    );
  }
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const name = file.slice(folder.length);
  const there = await files.list(`${root}/${folder}`);
  const other =
    there.find((entry) => entry.toLowerCase() === name.toLowerCase()) ?? KNOWN.find((k) => there.includes(k));
  if (other !== undefined) {
    return refuse(
      input,
      `The file does not exist. There is ${folder}${other}.`,
      yamlLine('dependencies-file', `${folder}${other}`),
    );
  }
  const rule = 'The file does not exist. The path is relative to the workspace, whatever `working-directory` is.';
  if (!(await files.exists(`${root}/${name}`))) return refuse(input, rule);
  return refuse(input, `${rule} There is ${name} at the top of the workspace.`, yamlLine('dependencies-file', name));
}

/** Refuses text that is no UTF-8 text, is empty, or was left in the middle of a merge. */
function checked(file: string, raw: string): Source {
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
  const wrong = (rule: string, fix: string, line?: number): InputFailure =>
    new InputFailure([problem(file, rule, fix, file, line)]);
  if (text.startsWith('\ufffd\ufffd') || text.includes('\0')) {
    throw wrong(
      `${file} is not UTF-8 text (UTF-16, as PowerShell’s \`>\` writes, or a binary file).`,
      `# save ${file} as UTF-8`,
    );
  }
  if (text.trim() === '') throw wrong(`${file} is empty.`, 'dependencies-file: package.json');
  const marker = /^(?:<{7}|>{7}) /m.exec(text);
  if (marker !== null) {
    const line = text.slice(0, marker.index).split('\n').length;
    throw wrong(
      `${file} has merge-conflict markers (line ${line}).`,
      `# resolve the conflict in ${file}, then commit it`,
      line,
    );
  }
  return { file, text };
}

/** The file's place in the workspace. Throws an {@link InputFailure} for what cannot be a path in it. */
function place(input: string, workspace: string): { path: string; file: string | undefined } {
  if (input === '') throw refuse(input, 'The path is empty.');
  if (/^(?:["']|[[{]\s*["{[\]}])|\n/.test(input)) {
    throw refuse(input, 'It takes the path of a file, not its contents. Put them in a file of the repository.');
  }
  if (/^[a-z][a-z+]+:\/\//i.test(input))
    throw refuse(input, 'It takes the path of a file in the workspace, not a URL.');
  const root = absolute(workspace, workspace);
  const path = absolute(input, workspace);
  const file = within(path, root);
  if (path === root) throw refuse(input, 'It is the workspace itself, a folder. Name the file in it.');
  return { path, file };
}

/** Opens files of one workspace. Every method takes paths relative to it; links that lead out are refused. */
function openWorkspace(input: string, root: string, files: Files): Workspace {
  const open = async (path: string, file: string | undefined): Promise<Source> => {
    const outside = (): InputFailure =>
      refuse(
        input,
        'The file is outside the workspace (links resolved). Only files of the checked-out repository are read.',
      );
    if (file === undefined && !/^(?:\/|[a-z]:)/i.test(input)) throw outside();
    try {
      const inside = within(absolute(await files.realPath(path), root), absolute(await files.realPath(root), root));
      if (inside === undefined) throw outside();
      return checked(file ?? inside, await files.read(path, LIMIT_BYTES));
    } catch (error) {
      if (error instanceof InputFailure) throw error;
      // An absolute path outside may be the workspace under another name, but not when nothing is there.
      if (file === undefined) throw outside();
      const { code = 'no reason given' } = error as { readonly code?: string };
      if (code === 'ENOENT') throw await missing(input, file, absolute(root, root), files);
      throw refuse(input, `${file} ${REASONS[code] ?? `cannot be read (${code}).`}`);
    }
  };
  const at = (file: string): string => absolute(file, root);
  return {
    open,
    read: (file) => open(at(file), file),
    exists: (file) => files.exists(at(file)),
    list: (folder) => files.list(at(folder)),
  };
}

/**
 * Reads and checks a dependencies file: gives the list, or every problem at once. Never throws for bad input.
 *
 * @param input - the value of `dependencies-file`: a path relative to the workspace, or absolute and inside it
 * @param workspace - the workspace's folder (`GITHUB_WORKSPACE`); `.` stands for the current one
 * @param locked - nobody named the package.json, so the exact versions of a lockfile beside it are meant
 */
export async function readDependencies(
  input: string,
  workspace: string,
  files: Files,
  locked = false,
): Promise<{ list: DependencyList } | { problems: readonly Problem[] }> {
  try {
    const root = await files.realPath(workspace).catch(() => workspace);
    const base = /^(?:[/\\]|[a-z]:)/i.test(workspace) ? workspace : root;
    const { path, file } = place(input.trim(), base);
    const folder = openWorkspace(input.trim(), base, files);
    const source = await folder.open(path, file);
    const { readSource } = await import('./dispatch.ts');
    return { list: await readSource(source, folder, locked) };
  } catch (error) {
    if (error instanceof InputFailure) return { problems: error.problems };
    throw error;
  }
}
