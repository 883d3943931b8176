/** Where a list goes on, and where it ends. */
import { expect, test } from '@jest/globals';
import { decodePage, type Page } from '../../src/twilio/page.ts';
import { followPages } from '../../src/twilio/read.ts';
import { Unreadable } from '../../src/twilio/request.ts';

const decode = decodePage('builds', (item) => item);
const page = (meta: unknown) => decode({ builds: [1, 2], meta });

test.each<[string, unknown, string | undefined]>([
  ['null', null, undefined],
  ['an empty text', '', undefined],
  ['a link', 'https://serverless.twilio.com/v1/Services/ZS1/Builds?Page=1', '/v1/Services/ZS1/Builds?Page=1'],
  ['a link to another host keeps its path only', 'https://evil.example/v1/x?y=1', '/v1/x?y=1'],
  ['a path', '/v1/x?PageToken=PA%2F1', '/v1/x?PageToken=PA%2F1'],
])('%s', (_, next, expected) =>
  expect(page({ next_page_url: next })).toEqual({ items: [1, 2], sids: [], next: expected }),
);

test.each<[string, unknown]>([
  ['says nothing of a next page', {}],
  ['has no meta', undefined],
  ['has a link that is none', { next_page_url: 'http://[' }],
  ['has a number for a link', { next_page_url: 7 }],
  ['has a link that would become a part of the host', { next_page_url: 'x:.evil.example/' }],
])('a page that %s is unreadable: the rest of the list may be missing', (_, meta) =>
  expect(() => page(meta)).toThrow(Unreadable),
);

test('so is a page without its list', () =>
  expect(() => decode({ meta: { next_page_url: null } })).toThrow('no “builds”'));

/** A list whose nth page is this; `next` of a page is the number of the next one. */
async function follow(pages: readonly (readonly [sids: readonly string[], next: string | undefined])[]) {
  let reads = 0;
  const readPage = async (): Promise<Page<string>> => {
    const [sids, next] = pages[Math.min(reads++, pages.length - 1)] ?? [[], undefined];
    return { items: sids, sids, next: next === 'new' ? `/${reads}` : next };
  };
  const items = await Array.fromAsync(followPages('/0', readPage)).catch((error: Error) => error.message);
  return { items, reads };
}

test.each<[string, Parameters<typeof follow>[0], readonly string[] | 'refused', number]>([
  [
    'one page after the other',
    [
      [['a', 'b'], 'new'],
      [['c'], undefined],
    ],
    ['a', 'b', 'c'],
    2,
  ],
  [
    'a page that overlaps, since something was created meanwhile',
    [
      [['a', 'b'], 'new'],
      [['b', 'c'], undefined],
    ],
    ['a', 'b', 'b', 'c'],
    2,
  ],
  [
    'an empty page between two',
    [
      [['a'], 'new'],
      [[], 'new'],
      [['b'], undefined],
    ],
    ['a', 'b'],
    3,
  ],
  ['the same address again', [[['a'], '/0']], 'refused', 1],
  [
    'an address of before',
    [
      [['a'], '/1'],
      [['b'], '/2'],
      [['c'], '/1'],
    ],
    'refused',
    3,
  ],
  ['the same items under ever new addresses', [[['a', 'b'], 'new']], 'refused', 2],
  [
    'a page of before under a new address',
    [
      [['a'], 'new'],
      [['b'], 'new'],
      [['a'], 'new'],
    ],
    'refused',
    3,
  ],
  ['empty pages for ever', [[[], 'new']], 'refused', 1_000],
])('a list with %s', async (_, pages, items, reads) => {
  const result = await follow(pages);
  expect(result).toEqual({
    items: items === 'refused' ? expect.stringContaining('a list without an end') : items,
    reads,
  });
});
