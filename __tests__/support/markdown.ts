/** Markdown as a parser of GitHub’s dialect reads it. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

export const render = (markdown: string) =>
  micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

export const tagsIn = (html: string) => [...html.matchAll(/<\/?([a-z!?][^\s/>]*)/gi)].map(([, name]) => name);

const SUMMARY_TAGS = 'h3 p span strong code a table thead tbody tr th td pre details summary ul li'.split(' ');

/** Tags that a job summary has only where a text has made them; `also`: others that this one may have. */
export const foreignTagsIn = (html: string, ...also: readonly string[]) =>
  tagsIn(html).filter((tag = '') => !SUMMARY_TAGS.includes(tag) && !also.includes(tag));

/** How many cells each row has. */
export const rowLengthsIn = (html: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => row.match(/<t[hd]>/g)?.length);

/** What a reader sees: no tags, and entities as characters. */
export const shown = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
