import { expect, test } from '@jest/globals';
import { findEarliestTime } from '../../src/actions/earliest-time.ts';
import type { Log } from '../../src/report/log.ts';

const HOUR = 3_600_000;
const NOON = Date.parse('2026-11-29T12:00:00Z');

/** What is found where the earliest answer, the last one and this machine say this; and the titles of what is said. */
function find(earliest: number | undefined, last: number | undefined, machine: number) {
  const messages: string[] = [];
  const log = { warning: (message: string) => messages.push(message) } as Pick<Log, 'warning'> as Log;
  const client = { earliestNow: () => earliest, serverNow: () => last };
  return { now: findEarliestTime(client, { wallClock: () => machine }, log, ['a Build', 'deleted']), messages };
}

test.each([
  ['all agree', NOON, NOON, NOON, NOON, undefined],
  ['this machine is ahead', NOON, NOON, NOON + 900 * HOUR, NOON, undefined],
  ['this machine is an hour behind', NOON, NOON, NOON - HOUR, NOON - HOUR, undefined],
  ['this machine is behind by more', NOON, NOON, NOON - HOUR - 1, NOON - HOUR - 1, 'this machine says'],
  ['the last answer is ahead', NOON, NOON + 9_600 * HOUR, NOON + 1, NOON, 'an earlier one says'],
  ['the last answer is beyond every calendar', NOON, 9e15, NOON, NOON, 'says no time at all; an earlier one'],
])('%s: the earliest counts', (_, earliest, last, machine, now, words) => {
  const found = find(earliest, last, machine);
  expect(found.now).toBe(now);
  expect(found.messages).toEqual(words === undefined ? [] : [expect.stringContaining(words)]);
});

test('where no answer has a date, this machine’s is not enough', () => {
  expect(() => find(undefined, undefined, NOON)).toThrow('carry no “Date” header');
});
