/** Words that some reader of YAML takes for something other than text (1.1 and 1.2, in any case of letters). */
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null)$/i;

/** Text that every reader of YAML takes for itself: words and paths that do not begin like a number; `90s`. */
const PLAIN = /^(?:[A-Za-z/](?:[\w/.=,@~+-]|:(?=[\w/])| (?=[\w/]))*|\d+(?:ms|[smhd]))$/;

/** What a log line, a code block or a reader of YAML would change or end at. */
const UNSAFE = /(?<= ) |[^\S ]|\p{C}|`|#(?=#\[)/gu;

/**
 * One line of a workflow, `name: value`, as every message that offers one writes it. Text is quoted where YAML would
 * read a number, a boolean or nothing (`1.10`, `true`, `~`), or end early (`a #b`). A boolean is given as one.
 */
export function yamlLine(name: string, value: string | boolean): string {
  const plain = typeof value === 'boolean' || (PLAIN.test(value) && !RESERVED.test(value));
  return `${name}: ${plain ? value : quoteYaml(value)}`;
}

/** Text in double quotes (YAML 1.2, 7.3.1), in which a log line, a code block and a reader of YAML change nothing. */
export function quoteYaml(text: string): string {
  return JSON.stringify(text).replace(UNSAFE, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}

/** What a literal block scalar (YAML 1.2, 8.1.2) holds as it is: no space or colon in front, no space at the end. */
const BLOCK_LINE = /^[^\s:#].*(?<!\s)$/;

/**
 * The lines of a workflow that list entries: `name: entry` for one, for several a block with one a line. `remark`
 * becomes a comment beside the name.
 */
export function yamlList(name: string, entries: readonly string[], remark?: string): string {
  const comment = remark === undefined ? '' : ` # ${remark}`;
  const asBlock = entries.length > 1 && entries.every((entry) => BLOCK_LINE.test(entry) && entry.search(UNSAFE) === -1);
  if (!asBlock) return `${yamlLine(name, entries.join('\n'))}${comment}`;
  return [`${name}: |${comment}`, ...entries.map((entry) => `  ${entry}`)].join('\n');
}
