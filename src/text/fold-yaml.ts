/** Lines of YAML made narrow, for where a wide line is cut off. Apart from yaml.ts, which every start reads. Pure. */

/** `name: words`, where the words are plain: no quotes, no block. What comes after ` #` is a comment. */
const PLAIN_LINE = /^( *)([\w-]+): ([^\s"'|>#&*!%@`?{[-](?:(?! #).)*)$/;
const WITH_COMMENT = /^( *)([^"'#]*[^\s"'#]) # (.*)$/;
const COMMENT = /^( *)# (.*)$/;
/** What follows it and is indented is text, whatever it looks like. */
const BLOCK_HEAD = /^( *)[\w-]+: [|>][+-]?(?: #.*)?$/;

/**
 * The lines with none wider than `width` characters, where that is possible: a value goes below its name as a folded
 * scalar (YAML 1.2, 8.1.3), which is read back as one line, and a comment gets lines of its own. No word is broken.
 */
export function foldYaml(lines: readonly string[], width: number): readonly string[] {
  let block: number | undefined;
  return lines.flatMap((line) => {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (block !== undefined && (indent > block || line.trim() === '')) return [line];
    block = BLOCK_HEAD.test(line) ? indent : undefined;
    return foldLine(line, width);
  });
}

function foldLine(line: string, width: number): readonly string[] {
  if (line.length <= width) return [line];
  const [, before = '', comment] = COMMENT.exec(line) ?? [];
  if (comment !== undefined) return wrapWords(comment, width - before.length - 2).map((part) => `${before}# ${part}`);
  const [, margin = '', rest, remark] = WITH_COMMENT.exec(line) ?? [];
  if (rest !== undefined && remark !== undefined) {
    const parts = [...foldLine(`${margin}# ${remark}`, width), ...foldLine(`${margin}${rest}`, width)];
    // Where it stays too wide the comment is better beside it.
    return parts.every((part) => part.length <= width) ? parts : [line];
  }
  const [, indent = '', name, value = ''] = PLAIN_LINE.exec(line) ?? [];
  // In a folded scalar a run of spaces, and a tab, are not what they are on one line.
  if (name === undefined || /\s{2}|\s$|\t/.test(value)) return [line];
  const room = width - indent.length - 2;
  const parts = wrapWords(value, room);
  return parts.some((part) => part.length > room)
    ? [line]
    : [`${indent}${name}: >-`, ...parts.map((part) => `${indent}  ${part}`)];
}

/** Lines of at most so many characters; a longer word has one of its own. */
function wrapWords(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
