/** What was live before, by a history: against releases that are made and taken back one after the other. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { retrace } from '../../src/build/previous.ts';

/** A letter is a Build, `-` a take-down; oldest first. */
const history = fc.array(fc.constantFrom('A', 'B', 'C', '-'), { minLength: 1, maxLength: 14 });
const newestFirst = (order: readonly string[]) =>
  order.map((letter) => ({ buildSid: letter === '-' ? undefined : letter })).toReversed();
const wayOf = (order: readonly string[], live = order.at(-1) ?? null) =>
  retrace(newestFirst(order), live).map((sid) => sid ?? '-');

/** The releases that stand, oldest first: putting the one before the last back takes the last one back. */
function release(order: readonly string[]): readonly string[] {
  const standing: string[] = [];
  for (const letter of order) {
    if (letter === standing.at(-1)) continue;
    if (letter === standing.at(-2)) standing.pop();
    else standing.push(letter);
  }
  return standing;
}

const endingLive = history.filter((order) => order.at(-1) !== '-');

test('the way back is that of the releases that stand', () => {
  fc.assert(
    fc.property(endingLive, (order) => {
      expect(wayOf(order)).toEqual(release(order).toReversed());
    }),
    { numRuns: 2_000 },
  );
});

test('whoever goes back again goes further back', () => {
  fc.assert(
    fc.property(endingLive, (order) => {
      const [, previous, ...older] = wayOf(order);
      fc.pre(previous !== undefined && previous !== '-');
      expect(wayOf([...order, previous])).toEqual([previous, ...older]);
    }),
  );
});

test('what went live since the Build that was asked for does not count', () => {
  fc.assert(
    fc.property(endingLive, fc.array(fc.constantFrom('X', 'Y')), (order, since) => {
      expect(wayOf([...order, ...since], order.at(-1))).toEqual(wayOf(order));
    }),
  );
});

test('where nothing is live, it begins with what was live last', () => {
  expect(wayOf(['A', 'B', 'C', 'B'], null)).toEqual(['B', 'A']);
  expect(wayOf(['A', 'B'], 'C')).toEqual([]);
});
