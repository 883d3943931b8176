import { expect, test } from '@jest/globals';
import { REMOVE_INPUTS, readRemoveInputs } from '../../../src/actions/remove-environment/inputs.ts';
import { variableOf } from '../../../src/inputs/declarations.ts';
import { DAY, HEX, zb } from '../../support/prune.ts';

function read(row: Readonly<Record<string, string>>) {
  const given = {
    'service-sid': `ZS${HEX}`,
    environments: 'pr-7',
    'api-key': `SK${HEX}`,
    'api-secret': 'q7Vt2mXw9LrBz4Kd',
    ...row,
  };
  return readRemoveInputs(Object.fromEntries(Object.entries(given).map(([name, value]) => [variableOf(name), value])));
}

test('the least that works, and every declared default', () => {
  const least = { environments: ['pr-7'], protect: [], olderThanMs: undefined, dryRun: false, githubToken: undefined };
  const expected = { inputs: expect.objectContaining(least) };
  expect(read({})).toEqual(expected);
  const defaults = Object.entries(REMOVE_INPUTS).flatMap(([name, row]) => (row.default ? [[name, row.default]] : []));
  expect(read(Object.fromEntries(defaults))).toEqual(expected);
});

test('what is accepted', () => {
  const environments = `pr-1, pr-2 # pr-3\n{pr,mr}-*\n ZE${HEX}`;
  expect(read({ environments, protect: 'staging\nprod*', 'older-than': '14d', 'dry-run': 'true' })).toEqual({
    inputs: expect.objectContaining({
      environments: ['pr-1', 'pr-2', '{pr,mr}-*', `ZE${HEX}`],
      protect: ['staging', 'prod*'],
      olderThanMs: 14 * DAY,
      dryRun: true,
    }),
  });
});

test.each([
  ['{x,p-{1,2}}', ['{x,p-{1,2}}']],
  ['a,{x,{y,z}}-*,b', ['a', '{x,{y,z}}-*', 'b']],
  ['{a,b},{c,d}', ['{a,b}', '{c,d}']],
  [',a,,b,', ['a', 'b']],
])('the entries of %s', (text, entries) => {
  expect(read({ environments: text, protect: text })).toEqual({
    inputs: expect.objectContaining({ environments: entries, protect: entries }),
  });
});

test.each([
  ['environments', '{pr,mr', 'Its braces or brackets do not match', 'environments: pr-7'],
  ['protect', 'pr}-1', 'Its braces or brackets do not match', 'protect: staging'],
  ['protect', '}a{', 'Its braces or brackets do not match', 'protect: staging'],
  ['environments', '', 'It says what to remove, and it is empty.', 'environments: pr-7'],
  ['environments', '# pr-7', 'It says what to remove, and it is empty.', 'environments: pr-7'],
  ['environments', '!staging', 'goes into `protect`', 'environments: staging'],
  ['environments', 'feature/x', 'the SID (ZE…), unique name or domain suffix', 'environments: pr-7'],
  ['environments', zb(1), 'This is a Build SID', 'environments: pr-7'],
  ['environments', `ze${HEX}`, 'upper-case', `environments: ZE${HEX}`],
  ['protect', '!staging', 'there is no “everything but”', 'protect: staging'],
  ['older-than', '14', 'The unit is missing', 'older-than: 14d'],
  ['older-than', '10m', 'between 1h and 3650d', 'older-than: 1h'],
  ['dry-run', 'yes', '`true` or `false`', 'dry-run: true'],
  ['delete', 'false', 'did you mean `dry-run`', 'dry-run: true'],
  ['delete', 'true', 'did you mean `dry-run`', 'dry-run: false'],
  ['delete', '', 'did you mean `dry-run`', 'dry-run: true'],
  ['keep', 'staging', 'did you mean `protect`', 'protect: staging'],
  ['enviroments', 'pr-8', 'did you mean `environments`', 'environments: pr-8'],
])('%s: %s', (input, seen, rule, fix) => {
  expect(read({ [input]: seen })).toEqual({
    problems: [expect.objectContaining({ input, rule: expect.stringContaining(rule), fix })],
  });
});
