/** The words of a wrong answer: what a person would look for in it, in one harmless line. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findLoggedReason, findReason } from '../../src/deploy/answer-text.ts';
import { hostile } from '../support/hostile.ts';

const findIn = (bytes: Uint8Array, type = '') => findReason({ bytes, type }, (text) => text.replaceAll('4711', '(A)'));
const reasonOf = (text: string, type = '') => findIn(Buffer.from(text), type);
const stack = [
  "Error: Cannot find module 'left-pad'",
  'Require stack:',
  '    at node:internal/modules/cjs/loader:1:2',
  '    at load (/var/task/node_modules/runtime/index.js:5:6)',
  '    at Object.<anonymous> (/var/task/handlers/health.js:3:9)',
  '    at /var/task/handlers/other.js:7:8',
].join('\n');

describe('JSON of an error', () => {
  test.each([
    ['its message', { message: 'no tea' }, { text: 'no tea' }],
    [
      'the first line of it',
      { message: "\nCannot find module 'x'\nRequire stack:" },
      { text: "Cannot find module 'x'" },
    ],
    ['with its name', { name: 'TypeError', message: 'no' }, { text: 'TypeError: no' }],
    ['without a name that says nothing', { name: 'Error', message: 'no' }, { text: 'no' }],
    ['without the name twice', { name: 'TypeError', message: 'TypeError: no' }, { text: 'TypeError: no' }],
    ['and the first own frame', { message: 'no', stack }, { text: 'no', place: '/var/task/handlers/health.js:3:9' }],
    [
      'an own frame without a name',
      { message: 'no', stack: 'at async node:fs:1:2\n    at async /var/task/a.js:1:2' },
      { text: 'no', place: '/var/task/a.js:1:2' },
    ],
    ['and no frame of Node', { message: 'no', stack: 'at node:fs:1:2' }, { text: 'no' }],
    ['a message that is no text', { message: 3, a: 1 }, { text: '{"message":3,"a":1}' }],
    ['an empty message', { message: ' ' }, { text: '{"message":" "}' }],
  ])('%s', (_, json, reason) => expect(reasonOf(JSON.stringify(json))).toEqual(reason));

  test('is read although its end is missing', () => {
    const whole = JSON.stringify({ message: 'a "b" \\ c', name: 'RangeError', stack: 'x'.repeat(100) });
    expect(reasonOf(whole.slice(0, -20))).toEqual({ text: 'RangeError: a "b" \\ c' });
    expect(reasonOf('{"message":"a\nb", ')).toEqual({ text: '{"message":"a b",' });
  });
});

describe('anything else', () => {
  test.each<[string, string, string, string | undefined]>([
    ['the first line that says something', '\n \r\n no tea\nno milk', 'text/plain', 'no tea'],
    ['the title of a page', '<html><head><title>\n502 &lt;Bad&gt;\nx</title>', 'text/html', '502 <Bad>'],
    ['a page that is not called one', '<!DOCTYPE html><TITLE lang=en>Oops</TITLE>', '', 'Oops'],
    ['a page without a title', '<html><body>secret</body></html>', 'text/html', undefined],
    ['nothing', '', 'text/plain', undefined],
    ['bytes', 'PNG\0\0', '', undefined],
    ['a list', '[1]', 'application/json', '[1]'],
    [
      'pretty-printed JSON in one line',
      '{\n  "error": "no tea",\n  "code": 7\n}',
      '',
      '{ "error": "no tea", "code": 7 }',
    ],
    ['the same of a list', '[\n  "no tea"\n]', 'application/json', '[ "no tea" ]'],
    ['and of JSON that is cut', '{\n  "error": "no', 'text/plain', '{ "error": "no'],
  ])('%s', (_, text, type, said) => expect(reasonOf(text, type)?.text).toBe(said));

  test('a character that was cut at the end does not spoil the rest, one that is wrong does', () => {
    const bytes = Buffer.from('kein Tee für Zoé');
    expect(findIn(bytes.subarray(0, -1))).toEqual({ text: 'kein Tee für Zo' });
    expect(findIn(Buffer.from([0xff, 0x41, 0x42]))).toBeUndefined();
  });
});

test.each([
  [
    'a stack',
    `Error: no\n    at node:vm:1:1\n    at f (/var/task/a.js:1:2)`,
    { text: 'no', place: '/var/task/a.js:1:2' },
  ],
  ['another error', 'TypeError: no', { text: 'TypeError: no' }],
  ['a line', '\n no tea \nno milk', { text: 'no tea' }],
  ['nothing', ' \n', undefined],
])('in a log: %s', (_, message, reason) => expect(findLoggedReason(message)).toEqual(reason));

test('is one short harmless line, whatever the body', () => {
  const error = fc.record({ message: hostile, name: hostile, stack: hostile }, { requiredKeys: [] });
  const body = fc.oneof(
    hostile,
    error.map((json) => JSON.stringify(json)),
    fc.json(),
  );
  fc.assert(
    fc.property(body, fc.constantFrom('', 'text/html', 'application/json'), (text, type) => {
      const [reason, logged] = [reasonOf(text, type), findLoggedReason(text)];
      for (const line of [reason?.text, reason?.place, logged?.text, logged?.place].map((one) => one ?? 'x')) {
        expect([...line].length).toBeLessThanOrEqual(300);
        expect(line).not.toMatch(/^\s*::|##\[|[\u0000-\u001f\u0085\u2028\u202e]|^\s*$/);
      }
    }),
    { numRuns: 500 },
  );
});
