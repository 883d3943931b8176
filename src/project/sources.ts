/** What the sources of a project's Functions show before any of them runs. Advice: nothing is stopped by it. */
import type { Log } from '../report/log.ts';
import { type ContextNames, findContextNames } from './context-names.ts';
import type { Disk } from './files/file-system.ts';
import type { ProjectFile } from './files/project.ts';
import { parseSource, type SyntaxMistake } from './syntax-tree.ts';

/** Larger ones are bundles, and a parsed bundle takes more memory than a runner may have. In bytes. */
const MOST_BYTES = 250_000;

/** GitHub shows ten warnings of a step. */
const MOST_WARNINGS = 5;

/** A Function that reads variables of the environment, and which. */
export interface Reader extends ContextNames {
  readonly path: string;
}

/** What was found in all Functions together. */
export interface SourceFindings {
  readonly readers: readonly Reader[];
  /** The Functions that could not be parsed. */
  readonly unparsed: readonly (SyntaxMistake & { readonly file: ProjectFile })[];
}

/** Parses every Function that is not too large. */
export async function readSources(files: readonly ProjectFile[], disk: Disk): Promise<SourceFindings> {
  const readers: Reader[] = [];
  const unparsed: SourceFindings['unparsed'][number][] = [];
  for (const file of files) {
    const { kind, path, location, size } = file;
    if (kind !== 'function' || size > MOST_BYTES) continue;
    // It was read to be compared a moment ago; where it cannot be read now, the upload says so.
    const source = await disk.open(location).then(
      (blob) => blob.text(),
      () => '',
    );
    const { program, mistake } = parseSource(source);
    if (mistake !== undefined) unparsed.push({ ...mistake, file });
    const found = program && findContextNames(program);
    if (found !== undefined && found.names.length > 0) readers.push({ path, ...found });
  }
  return { readers, unparsed };
}

/** One warning for each of the first, with its place. */
export function warnOfUnparsed({ unparsed }: SourceFindings, log: Log): void {
  for (const { file, line, words } of unparsed.slice(0, MOST_WARNINGS))
    log.warning(
      `${file.name}, line ${line}, is not JavaScript that can be parsed here: ${words}. Unless it is newer than this check, every call of ${file.path} will fail.`,
      { title: 'Not JavaScript', file: file.name, startLine: line },
    );
  const more = unparsed.slice(MOST_WARNINGS).map(({ file, line }) => `${file.name}, line ${line}`);
  if (more.length > 0) log.line(`Nor can these be parsed: ${more.join('; ')}.`);
}
