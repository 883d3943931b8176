import { describe, expect, test } from '@jest/globals';
import { wantsSummary } from '../../src/inputs/inputs.ts';
import { environment, GOOD, inputsOf, problemsOf } from '../support/inputs.ts';

describe('booleans', () => {
  test.each(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])('%s', (text) => {
    const row = { ...GOOD, wait: text, 'dry-run': text, summary: text };
    const yes = text.toLowerCase() === 'true';
    expect(inputsOf(row)).toMatchObject({ wait: yes, dryRun: yes });
    expect(wantsSummary(environment(row))).toBe(yes);
  });
  test.each([
    ['wait', 'no', 'false'],
    ['wait', '0', 'false'],
    ['wait', 'tRUE', 'true'],
    ['wait', 'perhaps', 'true'],
    ['dry-run', 'yes', 'true'],
    ['dry-run', 'perhaps', 'false'],
    ['summary', 'off', 'false'],
    ['summary', '"false"', 'false'],
  ])('%s: %s is corrected', (input, seen, meant) => {
    const problems = problemsOf({ ...GOOD, [input]: seen });
    expect(problems).toEqual([{ input, seen, rule: 'It is `true` or `false`.', fix: `${input}: ${meant}` }]);
  });
});
