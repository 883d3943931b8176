/** Lines of YAML that messages offer, read back by a reader of YAML and, where they are inputs, by the action. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { INPUTS, type InputName } from '../../src/inputs/declarations.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import type { Problem } from '../../src/model/errors.ts';
import { sanitizeLine } from '../../src/text/sanitize.ts';
import { yamlLine } from '../../src/text/yaml.ts';
import { findRefusedLines } from '../support/offered-lines.ts';

const STRANGE = [
  ...['1.10', 'true', 'True', '0123', '0x1f', '0o17', '0b1', '1e5', '1_000', '1:30', '.inf', '.5', '+1', '-1'],
  ...['null', '~', '', 'yes', 'NO', 'on', 'off', 'y', 'n', '2026-01-01', '<<', '=', '-', '- x', '? x', ': x', '-x'],
  ...['a: b', 'a:', 'a:b', 'a #b', 'a#b', '#a', '*x', '&x', '!x', '%x', '@x', '|', '>', '{a', '[a', 'a, b', '}', ']'],
  ...['`x`', '```', '"x"', "'x'", '\\', '\\n', ' x', 'x ', 'a  b', '\t', 'a\tb', 'a\nb', 'a\r\nb', '\n', 'a\u00a0b'],
  ...[
    '🚀',
    '👩‍👩‍👧',
    'über',
    '\u200b',
    '\u202ex',
    '\u{e0041}',
    '\ufeffx',
    '\u2028',
    '\u007f',
    '\ud800',
    '\uffff',
    '---',
    '...',
  ],
  ...['##[error]x', '::error::x', '10m', '90s', '250ms', '/a/b.js', '/a=ZN1', 'https://x.example:8443', '/health 200'],
];
const text = fc.oneof(
  fc.constantFrom(...STRANGE),
  fc.array(fc.constantFrom(...STRANGE), { maxLength: 4 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...' :#-?.,&*!|>{}[]@`"\'%\\=<~019aex_+\n\t\u0000') }),
  fc.string(),
);

describe('a line read back is the text that was written', () => {
  test.each(STRANGE)('%j', (value) => {
    expect(load(yamlLine('environment', value))).toEqual({ environment: value });
  });

  test('any text, also as a log line shows it', () => {
    fc.assert(
      fc.property(text, (value) => {
        const line = yamlLine('environment', value);
        expect(load(line)).toEqual({ environment: value });
        expect(sanitizeLine(line, 10_000)).toBe(line);
      }),
      { numRuns: 200 },
    );
  });

  test.each(['production', 'node24', '10m', '/health 200', '/a/b.js=ZN1', 'https://x.example/a'])(
    'usual text stays without quotes: %s',
    (value) => expect(yamlLine('input', value)).toBe(`input: ${value}`),
  );

  test('a boolean is one', () => {
    expect(load(yamlLine('wait', false))).toEqual({ wait: false });
  });
});

/** What the others need beside them; a Build that exists has its contents already. */
const BASE = {
  'service-sid': 'greeter',
  'account-sid': `AC${'0'.repeat(32)}`,
  'auth-token': 'f'.repeat(32),
  environment: 'production',
  'inherit-from': 'production',
};

/** The problems of these inputs; the runner gives a value of YAML as text. */
function problemsOf(inputs: Readonly<Record<string, unknown>>): readonly Problem[] {
  const { 'inherit-from': from, ...others } = BASE;
  const contents = 'create-service' in inputs ? { project: '.' } : { 'inherit-from': from };
  const given = { ...others, ...('build-sid' in inputs || 'project' in inputs ? {} : contents), ...inputs };
  const reading = readInputs(
    Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, String(value)])),
  );
  return 'problems' in reading ? reading.problems : [];
}

/** What people write by mistake, so that more than the example is offered. */
const mistakes = fc.oneof(
  text,
  fc.constantFrom(
    ...['/a#b', '["a b"]', '["a,b"]', '!/a', '!!a', 'a*', '{a,b}', '- /a=ZN1', '/a', '/x=ZN1', `"zn${'a'.repeat(32)}"`],
    ...[
      '/a;/b',
      '- /a\n- b',
      '["/a",]',
      '* /a',
      '$NAME',
      '{{ github.sha }}',
      'ture',
      'PT5M',
      '1h30m',
      '/a: 200',
      '/a, /b 403',
    ],
    ...[`/a=ZN${'1'.repeat(32)};/b: ZN${'2'.repeat(32)}`, `/a b=ZN${'1'.repeat(32)}`, `ZN${'1'.repeat(32)} `.repeat(2)],
    ...['5', '10 m', '1e9', '99d', 'Node 24', 'yes', 'Always', 'http://api.twilio.com', 'https://x.example/health?a b'],
    ...['https://x.example:8443/v1', 'de1', 'IE1', 'us', 'ie2', '/health 99', '/a 200 201', 'health', '/a\n/a', '`/a`'],
    ...[
      'ZS12',
      `ZS${'g'.repeat(32)}`,
      `zb${'A'.repeat(32)}`,
      `AC${'0'.repeat(31)}O`,
      'a b',
      'a/b',
      '#',
      '[',
      '['.repeat(3),
    ],
  ),
);

const names = (Object.keys(INPUTS) as InputName[]).filter((name) => !INPUTS[name].secret);

describe('the line that is offered for an input is taken', () => {
  test.each(names)('%s', (name) => {
    let offered = 0;
    fc.assert(
      fc.property(mistakes, (value) => {
        for (const { fix } of problemsOf({ [name]: value })) {
          const lines = load(fix) as Readonly<Record<string, string>>;
          const given = Object.keys(lines);
          expect(Object.keys(INPUTS)).toEqual(expect.arrayContaining(given));
          // What an expression becomes is not known here.
          if (Object.values(lines).some((line) => String(line).includes('${{'))) continue;
          offered++;
          // These are of a health check, and that is of an environment.
          const beside = ['rollback', 'health-check-timeout'].includes(name)
            ? { environment: 'dev', 'health-check': '/health' }
            : {};
          expect(problemsOf({ ...beside, ...lines }).filter(({ input }) => given.includes(input))).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
    if (['timeout', 'wait', 'runtime', 'health-check', 'reuse'].includes(name)) expect(offered).toBeGreaterThan(0);
  });
});

test.each<[string, readonly string[]]>([
  ['Give “timeout: 20m” or “environment: "1.10"”.', []],
  ['Give “timeout: 20” or “environment: 1.10”.', ['timeout: 20', 'environment: 1.10']],
  ['with:\n  build-sid: ZB1\n  environment: production', ['  build-sid: ZB1\n  environment: production']],
  [`function-versions: | # add\n  /a=ZN${'1'.repeat(32)}`, []],
  ['    health-check: [', ['health-check: [']],
])('what judges the lines in a message: %j', (message, refused) =>
  expect(findRefusedLines({ annotations: [{ message }] })).toEqual(refused),
);
