import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { describeFlags } from '../../../simulator/demo/help.ts';
import { parseAction } from '../../../simulator/runner/action-file.ts';
import { GOOD, problemsOf } from '../../support/inputs.ts';

const action = parseAction(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8'));
const help = describeFlags(action);

/** The words of the help for one flag, on one line. */
const textOf = (name: string) =>
  new RegExp(`^ {2}--(?:no-)?${name} [\\s\\S]*?(?=\\n {2}--|\\n\\n)`, 'm').exec(help)?.[0].replaceAll(/\s+/g, ' ') ??
  '';

test('every input is in the help but those that hold a secret, and no line is longer than 80 columns', () => {
  const missing = action.inputs.map(({ name }) => name).filter((name) => textOf(name) === '');
  expect(missing).toEqual(['github-token', 'auth-token', 'api-key', 'api-secret']);
  for (const name of missing) expect(help.slice(0, help.indexOf('--service-sid'))).toContain(name);
  expect(help.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
});

/** What the action says of a value that it does not take. */
const rule = (name: string, value: string) =>
  problemsOf({ ...GOOD, environment: 'production', 'health-check': '/', [name]: value }).find(
    ({ input }) => input === name,
  )?.rule ?? '';

test.each([
  ['reuse', 'sometimes', 3],
  ['timeout', '1ms', 2],
  ['poll-interval', '1ms', 2],
  ['health-check-timeout', '1ms', 2],
])('the help names the values that the action takes: %s', (name, wrong, count) => {
  const values = rule(name, wrong).match(/(?<=`)[\w-]+(?=`)|\b\d+(?:ms|[smhd])\b/g) ?? [];
  expect(values).toHaveLength(count);
  for (const value of values) expect(textOf(name).split(/[\s.,:;]+/)).toContain(value);
});

test('what a build-sid may be besides a SID is there, too', () => expect(textOf('build-sid')).toContain('previous'));

test('a flag that turns something off says what it does, and not what the input is', () => {
  const off = action.inputs.filter((input) => input.default === 'true').map(({ name }) => textOf(name));
  expect(off).toHaveLength(3);
  for (const text of off) expect(text).not.toMatch(/\b(?:true|false)\b/);
});

test('no row speaks of an input that is no flag', () =>
  expect(help.slice(help.indexOf('--service-sid'))).not.toMatch(/auth-token|api-key|api-secret|github-token/));
