import { describe, expect, test } from '@jest/globals';
import { PRUNE_INPUTS, readPruneInputs } from '../../../src/actions/prune/inputs.ts';
import { variableOf } from '../../../src/inputs/declarations.ts';
import { DAY, HEX, zb } from '../../support/prune.ts';

function read(row: Readonly<Record<string, string>>) {
  const given = { 'service-sid': `ZS${HEX}`, 'api-key': `SK${HEX}`, 'api-secret': 'q7Vt2mXw9LrBz4Kd', ...row };
  return readPruneInputs(Object.fromEntries(Object.entries(given).map(([name, value]) => [variableOf(name), value])));
}

describe('inputs', () => {
  test('the least that works, and every declared default', () => {
    const expected = {
      inputs: expect.objectContaining({ keep: 10, olderThanMs: 30 * DAY, protect: [], delete: false }),
    };
    expect(read({})).toEqual(expected);
    const defaults = Object.entries(PRUNE_INPUTS).flatMap(([name, row]) => (row.default ? [[name, row.default]] : []));
    expect(read(Object.fromEntries(defaults))).toEqual(expected);
  });

  test('what is accepted', () => {
    const protect = `${zb(1)}, ${zb(2)} # ${zb(3)}\n["${zb(4)}"]`;
    expect(read({ keep: '0', 'older-than': '1.5h', protect, delete: 'true' })).toEqual({
      inputs: expect.objectContaining({ keep: 0, olderThanMs: 5_400_000, protect: [1, 2, 4].map(zb), delete: true }),
    });
  });

  test.each([
    ['keep', '-1', 'a whole number', 'keep: 10'],
    ['keep', '1.5', 'a whole number', 'keep: 10'],
    ['keep', 'all', 'a whole number', 'keep: 10'],
    ['older-than', '30', 'The unit is missing: it is a number followed by m, h or d.', 'older-than: 30d'],
    ['older-than', '59m', 'between 1h and 3650d', 'older-than: 1h'],
    ['older-than', '0d', 'between 1h and 3650d', 'older-than: 30d'],
    ['older-than', '3651d', 'between 1h and 3650d', 'older-than: 3650d'],
    ['older-than', '90s', 'followed by its unit: m, h or d', 'older-than: 1h'],
    ['protect', `ZN${HEX}`, 'This is a version SID', `protect: ZB${HEX}`],
    ['protect', `zb${HEX}`, 'upper-case', `protect: ZB${HEX}`],
    ['protect', `${zb(1)};${zb(2)}`, 'A Build SID is ZB', `protect: |\n  ${zb(1)}\n  ${zb(2)}`],
    ['protect', `- ${zb(1)}\n- ${zb(2)}`, 'A Build SID is ZB', `protect: |\n  ${zb(1)}\n  ${zb(2)}`],
    ['delete', 'yes', '`true` or `false`', 'delete: true'],
    ['dry-run', 'true', 'did you mean `delete`', 'delete: false'],
    ['dry_run', 'false', 'did you mean `delete`', 'delete: true'],
    ['dry-run', 'yes', 'did you mean `delete`', 'delete: false'],
    ['older_than', '3d', 'did you mean `older-than`', 'older-than: 3d'],
  ])('%s: %s', (input, seen, rule, fix) => {
    const result = read({ [input]: seen });
    expect(result).toEqual({
      problems: [expect.objectContaining({ input, rule: expect.stringContaining(rule), fix })],
    });
  });
});
