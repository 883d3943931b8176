import { describe, expect, test } from '@jest/globals';
import { formatProblems } from '../../src/explain/input-problems.ts';
import { AC, GOOD, problemsOf } from '../support/inputs.ts';

describe('formatProblems', () => {
  test('reads like this', () => {
    const text = formatProblems(problemsOf({ ...GOOD, 'service-sid': AC, timeout: '10', wait: 'yes' }));
    expect(text).toBe(
      [
        '3 inputs cannot be used; nothing was sent to Twilio.',
        '',
        `\`service-sid\`: “${AC}”. This is an Account SID, which goes into \`account-sid\`. A service SID is ZS and 32 hexadecimal digits. If the line takes it from GitHub, correct TWILIO_SERVICE_SID there: Settings → Secrets and variables → Actions, or the GitHub environment of the job.`,
        '    service-sid: $' + '{{ vars.TWILIO_SERVICE_SID }}',
        '',
        '`wait`: “yes”. It is `true` or `false`.',
        '    wait: true',
        '',
        '`timeout`: “10”. The unit is missing: it is a number followed by ms, s, m or h.',
        '    timeout: 10m',
      ].join('\n'),
    );
  });
  test('counts inputs and problems, and stops at 20', () => {
    const problems = Array.from({ length: 30 }, (_, n) => ({ input: 'x', rule: `No ${n}.`, fix: 'x: y' }));
    const text = formatProblems(problems);
    expect(text).toMatch(/^1 input cannot be used \(30 problems\); nothing was sent to Twilio\.\n/);
    expect(text).toMatch(/\n\nand 10 more$/);
  });
  test('shows every corrected line with its indentation, and says how many it cannot show', () => {
    const list = (length: number) => ['x: |', ...Array.from({ length }, (_, n) => `  /path-${n}=${'Z'.repeat(34)}`)];
    const annotation = (length: number) => formatProblems([{ input: 'x', rule: 'No.', fix: list(length).join('\n') }]);
    expect(annotation(30)).toContain(`\n    ${list(30).join('\n    ')}`);
    expect(annotation(500)).toMatch(/\n {4}… and 451 lines more, in the job summary$/);
  });
  test('names the file and line', () => {
    const problem = { input: 'dependencies-file', rule: 'No.', fix: 'x: y', file: 'app/package.json', line: 7 };
    expect(formatProblems([problem])).toContain('`dependencies-file` (app/package.json, line 7): No.\n    x: y');
  });
});
