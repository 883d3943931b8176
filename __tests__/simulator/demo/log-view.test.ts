import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { LogView } from '../../../simulator/demo/log-view.ts';

const LOG = [
  '▾ Inputs',
  '  Project .',
  'Created',
  '▾ Result',
  '  Service: 1 s',
  '  Error: it broke',
  '  because',
  'End',
];

let written = '';
beforeEach(() => {
  written = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
});
afterEach(() => void jest.restoreAllMocks());

const show = (verbose: boolean) => {
  const view = new LogView(verbose);
  for (const line of LOG) view.take(line);
  return written
    .replaceAll(/\u001b\[\d+m/g, '')
    .trimEnd()
    .split('\n');
};

test('groups are closed, and what went wrong in one is shown with what follows it', () =>
  expect(show(false)).toEqual(['▸ Inputs', 'Created', '▸ Result', '  Error: it broke', '  because', 'End']));

test('they are open when everything is asked for', () => expect(show(true)).toEqual(LOG));
