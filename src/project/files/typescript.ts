/** TypeScript that was not compiled, or whose result is somewhere else. */
import type { Problem } from '../../model/errors.ts';
import { joinPaths } from '../../text/paths.ts';
import { type Disk, isFolder } from './file-system.ts';
import type { Folder } from './folders.ts';
import { listNames } from './mistakes.ts';
import type { FoundFile } from './walk.ts';

/** One problem about all TypeScript of a folder that has no JavaScript beside it. */
export async function explainUncompiled(
  disk: Disk,
  workspace: string,
  folder: Pick<Folder, 'input' | 'name' | 'write'>,
  files: readonly FoundFile[],
): Promise<Problem> {
  const names = files.map(({ name }) => name);
  const [file, ...others] = names;
  const what =
    others.length === 0
      ? 'It is TypeScript without a compiled `.js` file beside it'
      : `${names.length} TypeScript files have no compiled \`.js\` file beside them: ${listNames(names)}`;
  const output = await findOutput(disk, workspace, folder.name);
  const where = output === undefined ? '' : ', and give the folder of the result';
  return {
    input: folder.input,
    rule: `${what}. Twilio runs JavaScript: compile in a step before this one${where}.`,
    fix: output === undefined ? '- run: npx tsc # before this step' : folder.write(output),
    ...(file !== undefined && others.length === 0 && { file }),
  };
}

/** The folder that the compiler writes to, by the nearest tsconfig.json, or `dist` if it is there. */
async function findOutput(disk: Disk, workspace: string, folder: string): Promise<string | undefined> {
  const written = await readOutDir(disk, workspace, folder);
  const there = (name: string): Promise<boolean> => isFolder(disk, `${workspace}/${name}`);
  const output = written ?? ((await there('dist')) ? 'dist' : undefined);
  if (output === undefined || output === folder || folder.startsWith(`${output}/`)) return undefined;
  // With sources in several folders, the compiler repeats them below its own.
  const below = `${output}/${folder}`;
  return (await there(below)) ? below : output;
}

/** `outDir`, relative to the workspace, of the tsconfig.json in the folder or the nearest above it. */
async function readOutDir(disk: Disk, workspace: string, folder: string): Promise<string | undefined> {
  const parts = folder === '.' ? [] : folder.split('/');
  for (let depth = parts.length; depth >= 0; depth--) {
    const place = parts.slice(0, depth).join('/');
    const text = await disk.open(`${workspace}/${joinPaths(place, 'tsconfig.json')}`).then(
      (file) => file.text(),
      () => undefined,
    );
    if (text === undefined) continue;
    // JSON with comments; a folder that an extended file names is not followed.
    const plain = text.replace(/^\s*(?:\/\/.*$|\/\*[\s\S]*?\*\/)/gm, '');
    const named = /"outDir"\s*:\s*"([^"\\]+)"/.exec(plain)?.[1];
    const clean = named?.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
    if (clean === undefined || clean === '' || /^(?:\/|[A-Za-z]:|\.{1,2}(?:\/|$))|\$\{/.test(clean)) return undefined;
    return joinPaths(place, clean);
  }
  return undefined;
}
