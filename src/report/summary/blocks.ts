/** What every summary is built of: tables, folded parts, lines of YAML. GitHub-flavoured Markdown. Pure. */
import { foldYaml } from '../../text/fold-yaml.ts';
import { codeBlock } from '../../text/markdown.ts';
import { sanitizeLines } from '../../text/sanitize.ts';

/** So many characters fit into a code block on a phone; a wider line can only be read by pushing it aside. */
const PHONE_WIDTH = 38;

/** A longer line would be cut where its text is made harmless. In characters; a variable's value has 450 bytes at most. */
const LONGEST_LINE = 4_000;

/** A table; cells are Markdown already. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The first `limit` rows, and how many are left; '' without any. */
export function formatRows(head: readonly string[], rows: readonly (readonly string[])[], limit: number): string {
  if (rows.length === 0) return '';
  const left = rows.length - limit;
  return [formatTable(head, rows.slice(0, limit)), ...(left > 0 ? [`and ${left} more`] : [])].join('\n\n');
}

/**
 * A part that opens on a click, or is `open`; '' without contents. Title and contents are Markdown already; the empty
 * lines are what makes GitHub read Markdown inside of HTML.
 */
export function fold(title: string, contents: string, open = false): string {
  if (contents === '') return '';
  return [`<details${open ? ' open' : ''}><summary>${title}</summary>`, '', contents, '', '</details>'].join('\n');
}

/** Parts of one line, with dots between them; empty ones are left out. */
export const joinInLine = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');

/** Parts with an empty line between them; empty ones are left out. */
export const joinParts = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n\n');

/** Lines to copy, as a block in which a phone shows them whole where YAML allows it. `rows` bounds them, with room for the versions of the largest Build. */
export function formatYaml(lines: readonly string[], rows: number): string {
  const harmless = lines.flatMap((line) => sanitizeLines(line, LONGEST_LINE));
  const all = foldYaml(harmless, PHONE_WIDTH);
  const shown = all.slice(0, Math.max(6, rows * 10));
  const left = all.length - shown.length;
  return [codeBlock('yaml', shown), ...(left === 0 ? [] : [`and ${left} lines more`])].join('\n\n');
}
