import { expect, test } from '@jest/globals';
import { parseEntries } from '../../../simulator/runner/file-commands.ts';

test('output files: entries, delimiters, and the runner’s errors', () => {
  expect(parseEntries('a=1\n\nb<<X\n=\n<<\nX\n')).toEqual({ values: { a: '1', b: '=\n<<' }, problem: undefined });
  expect(parseEntries('a<<X\r\n1\r\n2\r\nX\r\nb=3\r\n', true).values).toEqual({ a: '1\n2', b: '3' });
  expect(parseEntries('a<<X\r\n1\r\nX\n', false).problem).toMatch('delimiter not found');
  expect(parseEntries('a<<X\n1\n').problem).toMatch('delimiter not found');
  expect(parseEntries('nonsense').problem).toMatch('Invalid format');
});
