/** Which lines and alerts are of our own requests. */
import { expect, test } from '@jest/globals';
import type { Alert } from '../../../src/model/causes/failed-build.ts';
import { assignIds, findRequestOf, isComplaint, rankLines } from '../../../src/model/causes/failed-requests.ts';

const id = (digit: string) => `RQ${digit.repeat(32)}`;
const alert = (more: Partial<Alert>): Alert => ({
  text: undefined,
  code: 82002,
  resourceSid: undefined,
  serviceSid: undefined,
  generatedAt: 0,
  ...more,
});

test('an id that came twice is of neither, in one path or in two', () => {
  const paths = assignIds([
    { path: '/a', requestIds: [id('1'), id('2'), id('2'), id('3')] },
    { path: '/b', requestIds: [id('3'), id('4')] },
    { path: '/c' },
  ]);
  expect([...paths]).toEqual([
    [id('1'), '/a'],
    [id('4'), '/b'],
  ]);
});

test.each<[string, Partial<Alert>, string | undefined]>([
  ['as its resource', { resourceSid: id('1') }, id('1')],
  ['as its service', { serviceSid: id('2'), resourceSid: `ZH${'1'.repeat(32)}` }, id('2')],
  ['in its text', { text: `RequestSid=${id('1')}&x`, serviceSid: `ZS${'1'.repeat(32)}` }, id('1')],
  ['of another request', { resourceSid: id('9') }, undefined],
  ['of another request that has ours in its text', { resourceSid: id('9'), text: id('1') }, undefined],
  ['of none', { text: 'boom' }, undefined],
])('an alert with the id %s', (_, more, found) => {
  expect(findRequestOf(alert(more), new Set([id('1'), id('2')]))).toBe(found);
});

test('errors come first, then warnings, then the newest; a level is read in its spellings', () => {
  const lines = ['info', 'warn', 'error', 'warning', 'err', undefined, 'critical', 'fatal', 'debug'].map(
    (level, createdAt) => ({ level, createdAt }),
  );
  expect(rankLines(lines).map(({ createdAt }) => createdAt)).toEqual([7, 6, 4, 2, 3, 1, 8, 5, 0]);
  expect(lines.filter(isComplaint)).toHaveLength(6);
});
