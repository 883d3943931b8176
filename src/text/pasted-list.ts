/** Lists of paths in some other way than an input takes them: JSON, YAML, Markdown, one line. Pure. */

/** Ends an entry: a new line; a semicolon, a comma outside of braces or a space where another path begins. */
const END =
  /[\r\n]+|;(?=\s*(?:["'`/*!]|$))|,(?=\s*(?:["'`/*!]|$))(?![^{\n]{0,1000}\})|(?<![ \t\u00a0])[ \t\u00a0]+(?=["'`]?\/)/m;

/** What stands in front of an entry in YAML, Markdown or the documents of an API. */
const LABEL = /^(?:(?:[-*•]|\d+[.)]|GET|HEAD)(?:\s+|$))+/;

/** The entries without brackets, bullets, methods and quotes; some may be none of what is looked for. */
export function pastedEntries(text: string): readonly string[] {
  const open = /^\s*\[\s*(?=["'`/])/;
  const closed = open.test(text) && text.trimEnd().endsWith(']');
  const list = closed ? text.trimEnd().slice(0, -1).replace(open, '') : text.replace(open, '');
  return list
    .split(END)
    .map((entry) => entry.trim().replace(LABEL, ''))
    .map((entry) => entry.replace(/^["'`]+|(?<!["'`])["'`]+$/g, '').trim())
    .filter((entry) => entry !== '');
}

/** A text without the quotes around it. The time grows with its length, however many quotes are in it. */
export function withoutQuotes(text: string): string {
  return text.replace(/^["']+|(?<!["'])["']+$/g, '');
}
