import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatProblems } from '../../src/explain/input-problems.ts';
import { INPUTS, type InputName, variableOf } from '../../src/inputs/declarations.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import { secretsOf } from '../../src/inputs/masks.ts';
import { AC, GOOD, problemsOf, SK, ZB, zn } from '../support/inputs.ts';

describe('whatever is typed', () => {
  const names = Object.keys(INPUTS) as InputName[];
  const hostile = fc.constantFrom(
    '::error::x',
    '##[error]x',
    '\r',
    '\n',
    ' ',
    '#',
    ',',
    '"',
    '=',
    '/',
    '%',
    '\u2028',
    ':',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.oneof(hostile, fc.string({ maxLength: 8 })), { maxLength: 40 }).map((parts) => parts.join('')),
    fc.constantFrom(
      zn(1),
      ZB,
      AC,
      SK,
      'true',
      '10',
      'http://a:b@c',
      '[[1]]',
      '{}',
      'dublin',
      `[${'"a",'.repeat(99)}1]`,
    ),
  );
  const keys = fc.oneof(
    fc.constantFrom(...names.map(variableOf), 'TWILIO_REGION', 'TWILIO_EDGE', 'TWILIO_API_KEY', 'TWILIO_ACCOUNT_SID'),
    fc.string({ unit: 'binary', maxLength: 12 }).map((name) => `INPUT_${name}`),
    fc.constantFrom(
      'INPUT_SERVICE_SID',
      'INPUT_AUTH_TOKEN',
      'INPUT_::SERVICE::SID',
      'INPUT_SERVICE\rSID',
      'INPUT_##[TIMEOUT',
    ),
  );
  const env = fc.dictionary(keys, text, { maxKeys: 25 });

  test('never throws; the annotation is bounded and commands nothing', () => {
    fc.assert(
      fc.property(env, (variables) => {
        const result = readInputs(variables);
        if (!('problems' in result)) return;
        for (const { seen } of result.problems) expect([...(seen ?? '')].length).toBeLessThanOrEqual(200);
        const annotation = formatProblems(result.problems);
        expect(annotation.length).toBeLessThan(4000);
        expect(annotation).not.toMatch(/\r|^\s*::|##\[/m);
      }),
      { numRuns: 150 },
    );
  });

  const secret = fc.string({
    unit: fc.constantFrom(...'QWXZJKVBqwxzjkvb2345678([{*+?.^|/-)]}'),
    minLength: 16,
    maxLength: 40,
  });
  test('no problem holds a secret, wherever it was put', () => {
    const variables = ['auth-token', 'api-secret']
      .map(variableOf)
      .concat('TWILIO_AUTH_TOKEN', 'TWILIO_API_SECRET', 'INPUT_AUTH_TOKEN');
    fc.assert(
      fc.property(env, secret, fc.constantFrom(...variables), keys, (others, value, variable, elsewhere) => {
        const all = { ...others, [elsewhere]: `x ${value}`, [variable]: value };
        expect(secretsOf(INPUTS, all)).toContain(value);
        const result = readInputs(all);
        if ('problems' in result)
          expect(JSON.stringify(result.problems).toLowerCase()).not.toContain(value.toLowerCase());
      }),
      { numRuns: 150 },
    );
  });

  test('the corrected duration, boolean and runtime are accepted', () => {
    const number = fc.oneof(
      fc.integer().map(String),
      fc.double().map(String),
      fc.nat(400).map((n) => '9'.repeat(n)),
    );
    const unit = fc.constantFrom('', ' ', 'ms', 's', 'm', 'h', 'd', 'y', ' Minutes', ' parsecs', 'M');
    const typed = fc.oneof(
      text,
      fc.tuple(number, unit).map((parts) => parts.join('')),
    );
    const durations = ['timeout', 'poll-interval', 'health-check-timeout'];
    const input = fc.constantFrom(...durations, 'wait', 'dry-run', 'summary', 'runtime');
    // It has a meaning beside a health check only, and `wait: false` none beside an environment.
    const beside = (name: string) =>
      name === 'health-check-timeout' ? { environment: 'production', 'health-check': '/health' } : {};
    fc.assert(
      fc.property(input, typed, (name, value) => {
        for (const { fix } of problemsOf({ ...GOOD, ...beside(name), [name]: value })) {
          expect(problemsOf({ ...GOOD, ...beside(name), [name]: fix.slice(name.length + 2) })).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('many long, wrong entries take no time and still fit', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => `/p${n}=${'Z'.repeat(100)}`).join('\n');
    expect(formatProblems(problemsOf({ ...GOOD, 'function-versions': many })).length).toBeLessThan(4000);
  });
});
