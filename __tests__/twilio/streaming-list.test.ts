import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createShrinker } from '../../src/twilio/streaming-list.ts';

/** The text after it came in pieces of `size` bytes, each in memory that is used again, as a socket's is. */
function shrink(text: string, size: number, reduce: (item: unknown) => unknown): string {
  const bytes = Buffer.from(text);
  const shrinker = createShrinker(reduce);
  for (let at = 0; at < bytes.length; at += size) {
    const chunk = bytes.subarray(at, at + size);
    shrinker.push(chunk);
    chunk.fill(0);
  }
  return shrinker.end();
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

test('every object in a list of the top object is reduced, in pieces of any size, and nothing else', () => {
  const reduce = (item: unknown) => ({ kept: item });
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ unit: 'grapheme' }), fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()))),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(undefined, 1),
      (body, size, indent) => {
        const expected = Object.fromEntries(
          Object.entries(body).map(([key, value]) => [
            key,
            Array.isArray(value) ? value.map((item) => (isObject(item) ? { kept: item } : item)) : value,
          ]),
        );
        const text = JSON.stringify(body, undefined, indent);
        // __proto__ as a key of fromEntries and of JSON.parse is an own property in both.
        expect(JSON.parse(shrink(text, size, reduce))).toEqual(JSON.parse(JSON.stringify(expected)));
      },
    ),
    { numRuns: 500 },
  );
});

test('lists that are read at the same time do not share memory, a list read before them or not', () => {
  const textOf = (sid: string) => `{"builds":[{"sid":"${sid}"}]}`;
  shrink(textOf('before'), 5, (item) => item);
  const [first, second] = [createShrinker((item) => item), createShrinker((item) => item)];
  const [a, b] = [Buffer.from(textOf('a')), Buffer.from(textOf('b'))];
  for (let at = 0; at < a.length; at++) {
    first.push(a.subarray(at, at + 1));
    second.push(b.subarray(at, at + 1));
  }
  expect([first.end(), second.end()]).toEqual([textOf('a'), textOf('b')]);
});

test.each([
  ['nothing', ''],
  ['HTML', '<html>{"a":[{"b":1}]}</html>'],
  ['half of an answer', '{"builds":[{"sid":"ZB1"},{"sid":'],
  ['an item that is not JSON', '{"builds":[{sid}]}'],
  ['more brackets than there are', ']]}}[[{{'],
])('text that is not JSON is no better afterwards: %s', (_, text) => {
  expect(() => JSON.parse(shrink(text, 7, () => 0))).toThrow();
});

test('an item that is not JSON stays as it is', () => {
  expect(shrink('{"builds":[{"a":1},{sid}]}', 3, () => 0)).toBe('{"builds":[0,{sid}]}');
});
