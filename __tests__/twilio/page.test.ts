/** Where a list goes on, and where it ends. */
import { expect, test } from '@jest/globals';
import { decodePage } from '../../src/twilio/page.ts';
import { Unreadable } from '../../src/twilio/request.ts';

const decode = decodePage('builds', (item) => item);
const page = (meta: unknown) => decode({ builds: [1, 2], meta });

test.each<[string, unknown, string | undefined]>([
  ['null', null, undefined],
  ['an empty text', '', undefined],
  ['a link', 'https://serverless.twilio.com/v1/Services/ZS1/Builds?Page=1', '/v1/Services/ZS1/Builds?Page=1'],
  ['a link to another host keeps its path only', 'https://evil.example/v1/x?y=1', '/v1/x?y=1'],
  ['a path', '/v1/x?PageToken=PA%2F1', '/v1/x?PageToken=PA%2F1'],
])('%s', (_, next, expected) => expect(page({ next_page_url: next })).toEqual({ items: [1, 2], next: expected }));

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
