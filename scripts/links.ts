/** Links in Markdown files that lead to a file or a heading of this repository. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A link as it is written, with the line it stands on. */
interface Link {
  readonly line: number;
  readonly target: string;
}

/** The lines outside of code blocks, numbered from 1; code in a line is left out. */
export function proseOf(markdown: string): { readonly line: number; readonly text: string }[] {
  let fence: string | undefined;
  return markdown.split('\n').flatMap((text, index) => {
    const [, mark] = /^\s*(```+|~~~+)/.exec(text) ?? [];
    if (mark !== undefined && fence === undefined) fence = mark;
    else if (mark !== undefined && fence !== undefined && mark.startsWith(fence)) fence = undefined;
    else if (fence === undefined) return [{ line: index + 1, text }];
    return [];
  });
}

/** `[words](target)`, and `src`, `srcset` and `href` of HTML. */
export function findLinks(markdown: string): Link[] {
  const pattern = /\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)|\b(?:src|srcset|href)="([^"]+)"/g;
  return proseOf(markdown).flatMap(({ line, text }) =>
    [...text.replaceAll(/`[^`]*`/g, '').matchAll(pattern)].map(([, link, attribute]) => ({
      line,
      target: link ?? attribute ?? '',
    })),
  );
}

/** The files of this repository that a page links to, relative to its root. */
export function findLinkedFiles(file: string, markdown: string): string[] {
  return findLinks(markdown)
    .filter(({ target }) => !/^[a-z][a-z+.-]*:|^#/i.test(target))
    .map(({ target }) => path.posix.join(path.posix.dirname(file), decodeURIComponent(target.split('#')[0] ?? '')));
}

/** The anchors that GitHub makes of the headings: lower case, no punctuation, `-` for a space, numbered when repeated. */
export function findAnchors(markdown: string): Set<string> {
  const anchors = new Set<string>();
  for (const { text } of proseOf(markdown)) {
    const [, heading] = /^#{1,6}\s+(.*?)\s*#*$/.exec(text) ?? [];
    if (heading === undefined) continue;
    const words = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const slug = words.replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '').replaceAll(' ', '-');
    let anchor = slug;
    for (let again = 1; anchors.has(anchor); again++) anchor = `${slug}-${again}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** What is wrong with the links of one file, whose path is relative to `root`; links to other sites are not followed. */
export function checkLinks(root: string, file: string): string[] {
  const markdown = readFileSync(path.join(root, file), 'utf8');
  return findLinks(markdown).flatMap(({ line, target }) => {
    if (/^[a-z][a-z+.-]*:/i.test(target)) return [];
    const [place = '', anchor] = target.split('#');
    const there = place === '' ? file : path.posix.join(path.posix.dirname(file), decodeURIComponent(place));
    const problem = (words: string) => [`${file}:${line}: ${target} ${words}`];
    if (!existsSync(path.join(root, there))) return problem('is not there');
    if (anchor === undefined) return [];
    if (!there.endsWith('.md')) return problem('has no headings');
    return findAnchors(readFileSync(path.join(root, there), 'utf8')).has(anchor) ? [] : problem('is no heading there');
  });
}
