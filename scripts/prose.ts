/** Sentences and length of Markdown pages, so that no page outgrows a reader none says what another one says, and each is found. */
import { proseOf } from './links.ts';

/** So many words in a row, in two places, are the same thing said twice. */
const RUN = 9;

/** What `npm run docs` writes: the same input means the same in every action, which a test holds. */
const GENERATED = /<!-- (\w+): written by [^>]*-->[\s\S]*?<!-- \/\1 -->/g;

/** A sentence as it is compared, and where it stands. */
interface Sentence {
  readonly text: string;
  readonly place: string;
}

/** The sentences of one page outside of code, tables that are generated and headings; each cell of a table is one or more. */
function sentencesOf(file: string, markdown: string): Sentence[] {
  const blank = markdown.replace(GENERATED, (table) => table.replaceAll(/[^\n]+/g, ''));
  const paragraphs: { line: number; text: string }[] = [];
  let last = 0;
  for (const { line, text } of proseOf(blank)) {
    const begins = line !== last + 1 || /^\s*(?:$|[-*|#>]|\d+\. )/.test(text);
    const current = paragraphs.at(-1);
    if (begins || current === undefined) paragraphs.push({ line, text });
    else paragraphs.splice(-1, 1, { line: current.line, text: `${current.text} ${text}` });
    last = line;
  }
  return paragraphs
    .filter(({ text }) => !text.startsWith('#'))
    .flatMap(({ line, text }) =>
      text
        .split(/\s\|\s|^\||\|$|(?<=[.:!?])\s+/)
        .map((sentence) => ({ text: plain(sentence), place: `${file}:${line}` }))
        .filter(({ text: words }) => words !== ''),
    );
}

/** Words alone: no marks, no addresses, no case. */
function plain(sentence: string): string {
  return sentence
    .replaceAll(/\]\([^)]*\)/g, ']')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Runs of {@link RUN} words that stand in more than one place, each with its two places and the first of a sentence only. */
export function findRepeated(pages: Readonly<Record<string, string>>): string[] {
  const seen = new Map<string, string>();
  const found: string[] = [];
  for (const { text, place } of Object.entries(pages).flatMap(([file, markdown]) => sentencesOf(file, markdown))) {
    const words = text.split(' ');
    const runs = Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) =>
      words.slice(at, at + RUN).join(' '),
    );
    const again = runs.find((run) => seen.has(run));
    if (again !== undefined) found.push(`${seen.get(again)}, ${place}: ${again}`);
    for (const run of runs) seen.set(run, place);
  }
  return found;
}

/** The pages that no chain of links from the first one reaches. `links`: page → pages that it links to. */
export function findUnreachable(first: string, links: ReadonlyMap<string, readonly string[]>): string[] {
  const reached = new Set([first]);
  for (const page of reached) for (const next of links.get(page) ?? []) reached.add(next);
  return [...links.keys()].filter((page) => !reached.has(page));
}
