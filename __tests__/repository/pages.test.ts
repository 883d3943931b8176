/** The documents as pages: short, none says what another one says, each is found from the README. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { listDocuments } from '../../scripts/documents.ts';
import { findLinkedFiles, findLinks } from '../../scripts/links.ts';
import { findRepeated, findUnreachable } from '../../scripts/prose.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What is no page for people who read about the action. */
const ELSEWHERE = /^\.github\/|^__tests__\//;

const pages = Object.fromEntries(
  listDocuments(root)
    .filter((file) => file.endsWith('.md') && !ELSEWHERE.test(file))
    .map((file) => [file, readFileSync(path.join(root, file), 'utf8')]),
);

/** Lines of a page. */
const LONGEST = 250;

test('no page is longer than 250 lines', () => {
  expect(Object.keys(pages).length).toBeGreaterThan(15);
  expect(Object.keys(pages).filter((file) => (pages[file] ?? '').trimEnd().split('\n').length > LONGEST)).toEqual([]);
});

test('nine words in a row stand in one place only', () => expect(findRepeated(pages)).toEqual([]));

test('every page is found from the README, and every document from the map of docs/', () => {
  const linked = (file: string, text: string) =>
    findLinkedFiles(file, text).flatMap((target) => [target, `${target}/README.md`]); // GitHub shows that of a folder
  const links = new Map(Object.entries(pages).map(([file, text]) => [file, linked(file, text)]));
  expect(findUnreachable('README.md', links)).toEqual([]);
  const documents = new Map([...links].filter(([file]) => file.startsWith('docs/')));
  expect(findUnreachable('docs/README.md', documents)).toEqual([]);
});

test('the README leads to a first deploy on its first screen, and says what OWNER is before it is used', () => {
  const readme = pages['README.md'] ?? '';
  const lines = readme.split('\n');
  expect(lines.findIndex((line) => line.startsWith('Push to `main`'))).toBeLessThan(70);
  expect(readme.indexOf('`OWNER` is')).toBeGreaterThan(0);
  expect(readme.indexOf('`OWNER` is')).toBeLessThan(readme.indexOf('OWNER/'));
});

/** Sites that documents link to; another one is looked at before it is added here. */
const SITES = [
  'console.twilio.com',
  'github.blog',
  'github.com',
  'nodejs.org',
  'semver.org',
  'www.npmjs.com',
  'www.twilio.com',
];

test('links to other sites are https and lead to sites that are known', () => {
  const targets = Object.values(pages).flatMap((text) => findLinks(text).map(({ target }) => target));
  const others = targets.filter((target) => /^[a-z][a-z+.-]*:/i.test(target));
  expect(others.length).toBeGreaterThan(5);
  expect(others.filter((target) => !SITES.some((site) => new URL(target).origin === `https://${site}`))).toEqual([]);
});

describe('what judges them', () => {
  const NINE = 'one two three four five six seven eight nine';

  test('finds words again in other marks, across lines and in a cell, and only from nine on', () => {
    const again = `- A list\n\n| x | ${NINE.replace('four', '**four**')}. |\n`;
    const whole = NINE.replace('five ', 'five\n');
    expect(findRepeated({ 'a.md': `${whole}\n`, 'b.md': again })).toEqual([`a.md:1, b.md:3: ${NINE}`]);
    expect(findRepeated({ 'a.md': whole, 'b.md': NINE.replace('nine', 'ten') })).toEqual([]);
  });

  test('leaves out code, headings, and tables that are written from action.yml', () => {
    const table = `<!-- inputs: written by it -->\n| ${NINE} |\n<!-- /inputs -->\n`;
    expect(findRepeated({ 'a.md': NINE, 'b.md': `# ${NINE}\n\n\`\`\`\n${NINE}\n\`\`\`\n${table}` })).toEqual([]);
  });

  test('finds a page that nobody links to', () => {
    const links = new Map(Object.entries({ a: ['b'], b: ['a'], c: ['a'] }));
    expect(findUnreachable('a', links)).toEqual(['c']);
    expect(findLinkedFiles('docs/a.md', '[x](b.md#y) [z](../c.md) [w](https://example.com) [v](#u)')).toEqual([
      'docs/b.md',
      'c.md',
    ]);
  });
});
