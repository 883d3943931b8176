/**
 * Text from outside (API answers, file names, values of inputs) on its way to a log, an annotation or the
 * job summary. The runner obeys `::name::` at the start of a line and `##[name]` anywhere in one, and takes
 * a bare carriage return for a new line (runner 2.336, ActionCommand and OutputManager): a Build whose
 * error text holds such a command could set outputs or mask values of the job.
 */

/** C0 and C1 controls, line and paragraph separators, and the marks that reorder or hide text. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * One line of harmless text: white space runs become one space, other unprintable characters disappear,
 * runner commands are broken, and at most `limit` characters remain (an ellipsis says that some are gone).
 */
export function sanitizeLine(text: string, limit = 500): string {
  // Cut only when nothing is left that would disappear; a character has at most two code units.
  const line = text
    .replace(/\s+/g, ' ')
    .replace(UNPRINTABLE, '')
    .replace(/ {2,}/g, ' ')
    .slice(0, 2 * limit + 2)
    .replaceAll('##[', '## [')
    .replace(/^(\s*):(?=:)/, '$1: ')
    .trim();
  const characters = [...line];
  return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
}

/** The lines of a text, each harmless and at most `limit` characters after its indentation, which stays. */
export function sanitizeLines(text: string, limit = 500): readonly string[] {
  return text.split('\n').map((line) => `${/^ */.exec(line)?.[0] ?? ''}${sanitizeLine(line, limit)}`);
}

/** Text without account and service SIDs: people keep those in secrets, and the runner drops outputs that hold a secret. */
export function hideSids(text: string): string {
  return text.replace(/(AC|ZS)[0-9a-fA-F]{32}/g, '$1…');
}
