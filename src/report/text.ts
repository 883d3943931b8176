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
export function neutralise(text: string, limit = 500): string {
  const line = text
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .replace(UNPRINTABLE, '')
    .replaceAll('##[', '## [')
    .replace(/^(\s*):(?=:)/, '$1: ')
    .trim();
  const characters = [...line];
  return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
}

/**
 * Characters that mean something to GitHub's Markdown or HTML; of dots and hyphens, which are everywhere, only those
 * that can begin a list, a rule or a heading's underline.
 */
const MARKDOWN = /["'\\`*_{}[\]()<>#+!|~&@:$=^]|(?<=\d)\.|(?<!\w)-|-(?!\w)/g;

/**
 * Where GitHub makes links, mentions, references, emoji or formulas of plain text, and does so *after* entities
 * have become characters, so that an entity does not prevent it: e-mail addresses and `@name`, `#1`, `http://` and
 * `:smile:`, `$x$`, `www.`. Nothing crosses the border of an element, so an empty one is put there.
 */
const LINKABLE = /[@#$]|:(?=\S)|www(?=\.)/gi;

/** U+E000 is no character anybody can have meant; {@link neutralise} lets it pass, so it is taken out first. */
const BORDER = '\ue000';

/** Text for GitHub-flavoured Markdown, table cells included, that shows exactly the characters given. */
export function escapeMarkdown(text: string, limit = 500): string {
  return neutralise(text.replaceAll(BORDER, ''), limit)
    .replace(LINKABLE, `$&${BORDER}`)
    .replace(MARKDOWN, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll(BORDER, '<span></span>');
}

/** Text in a code span. Backticks cannot be escaped in one, so HTML does it; entities show as characters. */
export function codeSpan(text: string, limit = 500): string {
  return `<code>${escapeMarkdown(text, limit)}</code>`;
}

/** Escaped text in which what stands between backticks is shown as code. */
export function withCode(escaped: string): string {
  return escaped.replace(/&#96;([^`]+?)&#96;/g, '<code>$1</code>');
}
