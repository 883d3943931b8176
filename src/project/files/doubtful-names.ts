/** Names that seem to keep a file from the public, and do not. Pure. */
import { count } from '../../text/quantities.ts';
import { listNames } from './mistakes.ts';
import type { ProjectFile } from './project.ts';

/** The warning about public files with `private` or `protected` in their names, as the toolkit reads them; undefined: none. */
export function describeDoubtfulNames(files: readonly ProjectFile[]): string | undefined {
  const doubtful = files.filter(
    ({ visibility, path }) => visibility === 'public' && /\.(?:private|protected)(?:[./]|$)/i.test(path),
  );
  if (doubtful.length === 0) return undefined;
  const names = listNames(doubtful.map(({ name }) => name));
  return `${count(doubtful.length, 'file')} with “private” or “protected” in the name, and public all the same: ${names}. The word counts in lower case and just before the last ending, as in “name.private.json”. Rename what is not for everybody.`;
}
