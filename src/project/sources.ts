/** What the sources of a project's Functions show before any of them runs. Advice: nothing is stopped by it. */
import type { UnsetVariables } from '../report/facts.ts';
import type { Log } from '../report/log.ts';
import { findContextNames } from './context-names.ts';
import type { Disk } from './files/file-system.ts';
import type { ProjectFile } from './files/project.ts';
import { parseSource, type SyntaxMistake } from './syntax-tree.ts';

/** Larger ones are bundles, and a parsed bundle takes more memory than a runner may have. In bytes. */
const MOST_BYTES = 250_000;

/** All together, in bytes: advice is worth a second or two, and no signal ends a parser. */
const MOST_BYTES_IN_ALL = 1_000_000;

/** GitHub shows ten warnings of a step. */
const MOST_WARNINGS = 5;

/** What was found in all Functions together. */
export interface SourceFindings {
  /** The Functions that read variables of the environment, and which. */
  readonly readers: readonly UnsetVariables[];
  /** The Functions that could not be parsed. */
  readonly unparsed: readonly (SyntaxMistake & { readonly file: ProjectFile })[];
}

/** Those that are read, in the order of the project. */
function chooseSources(files: readonly ProjectFile[]): readonly ProjectFile[] {
  const sources = files.filter(({ kind, size }) => kind === 'function' && size <= MOST_BYTES);
  const chosen = new Set<ProjectFile>();
  let bytes = 0;
  for (const file of sources.toSorted((one, other) => one.size - other.size)) {
    bytes += file.size;
    if (bytes > MOST_BYTES_IN_ALL) break;
    chosen.add(file);
  }
  return sources.filter((file) => chosen.has(file));
}

/** Parses the Functions, the smallest first, as far as it goes. Throws the reason of a cancel. */
export async function readSources(
  files: readonly ProjectFile[],
  disk: Disk,
  signal: AbortSignal,
): Promise<SourceFindings> {
  const readers: UnsetVariables[] = [];
  const unparsed: SourceFindings['unparsed'][number][] = [];
  for (const file of chooseSources(files)) {
    const { path, location } = file;
    signal.throwIfAborted();
    // It was compared or sent a moment ago; what cannot be read any more has nothing to be advised on.
    const source = await disk.open(location).then(
      (blob) => blob.text(),
      () => '',
    );
    const { program, mistake } = parseSource(source);
    if (mistake !== undefined) unparsed.push({ ...mistake, file });
    const names = program === undefined ? [] : findContextNames(program);
    if (names.length > 0) readers.push({ path, names });
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
