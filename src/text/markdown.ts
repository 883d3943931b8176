/** Text from outside as GitHub-flavoured Markdown that shows exactly its characters. Pure. */
import { sanitizeLine } from './sanitize.ts';

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

/** U+E000 is no character anybody can have meant; {@link sanitizeLine} lets it pass, so it is taken out first. */
const BORDER = '\ue000';

/** Text for GitHub-flavoured Markdown, table cells included, that shows exactly the characters given. */
export function escapeMarkdown(text: string, limit = 500): string {
  return sanitizeLine(text.replaceAll(BORDER, ''), limit)
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

/** Lines in a fenced block, whose fence is longer than any run of backticks in them; their indentation stays. */
export function codeBlock(language: string, lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence].join('\n');
}

/** A few words that stay on one line. */
export const keepTogether = (words: string) => words.replaceAll(' ', '&nbsp;');
