/** The files through which an action hands values to the runner. [C] runner 2.336: FileCommandManager */

/** Parsed `NAME=value` and `NAME<<DELIMITER` entries; `problem` is the runner's error for a malformed file. */
export interface FileEntries {
  readonly values: Readonly<Record<string, string>>;
  readonly problem: string | undefined;
}

/** One entry: its name, its value and the number of lines it takes; or the runner's error. */
function parseEntry(lines: readonly string[], at: number): { name: string; value: string; taken: number } | string {
  const line = lines[at] ?? '';
  const [, name = '', mark = '', rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
  if (mark === '') return `Invalid format '${line}'`;
  if (name === '') return `Invalid format '${line}'. Name must not be empty`;
  if (mark === '=') return { name, value: rest, taken: 1 };
  if (rest === '') return `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`;
  const end = lines.indexOf(rest, at + 1);
  if (end < 0) return `Invalid value. Matching delimiter not found '${rest}'`;
  return { name, value: lines.slice(at + 1, end).join('\n'), taken: end - at + 1 };
}

/** Reads GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV. Only LF ends a line; on Windows, where actions write it, CR LF too. */
export function parseEntries(text: string, windows = process.platform === 'win32'): FileEntries {
  const values: [string, string][] = [];
  const lines = text.split(windows ? /\r?\n/ : '\n');
  for (let at = 0; at < lines.length; ) {
    const entry = lines[at] === '' ? undefined : parseEntry(lines, at);
    if (typeof entry === 'string') return { values: Object.fromEntries(values), problem: entry };
    if (entry) values.push([entry.name, entry.value]);
    at += entry?.taken ?? 1;
  }
  return { values: Object.fromEntries(values), problem: undefined };
}
