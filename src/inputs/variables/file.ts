/** `variables-file`: the text of a file in the workspace. What is wrong with it is said without its path or its text. */
import { within, withSlashes } from '../../text/paths.ts';
import type { Files } from '../dependencies/types.ts';

/** The largest file read, in bytes: what fits into a Function's context is a twentieth of it. */
const LIMIT_BYTES = 65_536;

/** A file's text, and its place relative to the workspace, with POSIX slashes. */
export interface OpenedFile {
  readonly file: string;
  readonly text: string;
}

/** Why a file cannot be read, in words, by the code of Node's error. */
const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'It is a folder. Name the file in it.',
  EFBIG: 'The file is larger than 64 kB, far more than a Function’s variables can be. Is it the right one?',
  EACCES: 'The file cannot be read: permission denied.',
  EPERM: 'The file cannot be read: permission denied.',
};

/** Opens it, links resolved, or says what is wrong in one or two sentences. */
export async function openVariablesFile(
  input: string,
  workspace: string,
  files: Files,
): Promise<OpenedFile | { readonly wrong: string }> {
  // Somebody who gives a secret here has given its text, which must not be shown.
  if (/[\n=]/.test(input)) return { wrong: 'It takes the path of a file, not its text. Give the text as `variables`.' };
  const root = await files.realPath(workspace).catch(() => workspace);
  const path = /^(?:[/\\]|[a-z]:)/i.test(input) ? input : `${root}/${input}`;
  try {
    const file = within(withSlashes(await files.realPath(path)), withSlashes(root));
    if (file === undefined)
      return {
        wrong: 'The file is outside the workspace (links resolved). Only files of the checked-out repository are read.',
      };
    const text = (await files.read(path, LIMIT_BYTES)).replace(/^\ufeff/, '');
    // What is no UTF-8 is read as U+FFFD; UTF-16 has a NUL in every other byte.
    if (/[\ufffd\0]/.test(text)) return { wrong: 'The file is not UTF-8 text. Save it as UTF-8.' };
    return { file, text };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
    if (code === 'ENOENT' || code === 'ENOTDIR') return { wrong: await explainMissing(root, files) };
    return { wrong: REASONS[code] ?? `The file cannot be read (${code}).` };
  }
}

async function explainMissing(root: string, files: Files): Promise<string> {
  const there = await files.list(root);
  if (there.length === 0)
    return 'The file does not exist, and the workspace is empty: no actions/checkout before this step?';
  const near = there.filter((name) => name.startsWith('.env')).slice(0, 5);
  const hint = near.length === 0 ? '' : ` At the top of the workspace there is ${near.join(', ')}.`;
  return `The file does not exist. The path is relative to the workspace, whatever \`working-directory\` is.${hint}`;
}
