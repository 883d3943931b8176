/**
 * What people paste into the inputs of workflows, as public issues and workflows have it: the one problem that it
 * gives, and the lines that are offered. Every offered line is pasted back.
 */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from 'js-yaml';
import type { VersionRef } from '../../src/inputs/versions/version-ref.ts';
import { EXAMPLE, GOOD, inputsOf, problemsOf, type Row, ZB, zn } from '../support/inputs.ts';

const [one, two, three] = [zn(1), zn(2), zn(3)];
/** The lines of a block. */
const block = (name: string, ...entries: readonly string[]) =>
  [`${name}: |`, ...entries.map((entry) => `  ${entry}`)].join('\n');
const versions = (...entries: readonly string[]) => block('function-versions', ...entries);
const PATHS = versions(`/health=${one}`, `/orders/list=${two}`);
const BARE = versions(one, two);

/** A line with an expression, which the runner replaces. */
const line = (name: string, path: string) => `${name}: $${`{{ ${path} }}`}`;

/** What was pasted into `function-versions`, a part of the message, the lines offered. */
const LISTS: readonly (readonly [string, string, string, string])[] = [
  ['semicolons', `/health=${one};/orders/list=${two}`, 'A `;` separates nothing.', PATHS],
  ['a semicolon at each end', `/health=${one};\n/orders/list=${two};`, 'A `;` separates nothing.', PATHS],
  ['semicolons between SIDs', `${one};${two}`, 'A `;` separates nothing.', BARE],
  ['a comma too many', `["${one}", "${two}",]`, 'not a JSON array of strings', BARE],
  ['a comma too many, one a line', `[\n  "/health=${one}",\n  "/orders/list=${two}",\n]`, 'not a JSON array', PATHS],
  ['single quotes', `['/health=${one}', '/orders/list=${two}']`, 'not a JSON array', PATHS],
  ['no quotes', `[/health=${one}, /orders/list=${two}]`, 'not a JSON array', PATHS],
  ['a JSON map', `{"/health":"${one}","/orders/list":"${two}"}`, 'JSON object', PATHS],
  ['a JSON map without slashes', `{"health":"${one}","orders/list":"${two}"}`, 'JSON object', PATHS],
  ['a JSON map, turned round', `{"${one}":"/health","${two}":"/orders/list"}`, 'JSON object', PATHS],
  ['a map in a list', `[{"/health":"${one}"},{"/orders/list":"${two}"}]`, 'not a JSON array', PATHS],
  [
    'what Twilio answers',
    JSON.stringify({
      function_versions: [
        { sid: one, account_sid: `AC${'0'.repeat(32)}`, path: '/health', visibility: 'public' },
        { sid: two, account_sid: `AC${'0'.repeat(32)}`, path: '/orders/list', visibility: 'protected' },
      ],
    }),
    'JSON object',
    PATHS,
  ],
  ['spaces around =', `/health = ${one}\n/orders/list = ${two}`, 'joined by `=` alone', PATHS],
  ['a space after =', `/health= ${one}\n/orders/list= ${two}`, 'joined by `=` alone', PATHS],
  ['a YAML map', `/health: ${one}\n/orders/list: ${two}`, 'joined by `=` alone', PATHS],
  ['a YAML map without spaces', `/health:${one}\n/orders/list:${two}`, 'joined by `=` alone', PATHS],
  ['a YAML map with quotes', `"/health": "${one}"\n"/orders/list": "${two}"`, 'joined by `=` alone', PATHS],
  ['a YAML map without slashes', `health: ${one}\norders/list: ${two}`, 'A path starts with `/`.', PATHS],
  ['a YAML list', `- ${one}\n- ${two}`, 'The dashes of a YAML list are not needed.', BARE],
  ['a YAML list of paths', `- /health=${one}\n- /orders/list=${two}`, 'The dashes of a YAML list', PATHS],
  ['a YAML list with quotes', `- '/health=${one}'\n- '/orders/list=${two}'`, 'The dashes of a YAML list', PATHS],
  ['a YAML list, dash and version as one', `-${one}\n-${two}`, 'Versions, `ZN…` or', BARE],
  ['a YAML list of maps', `- path: /health\n  sid: ${one}\n- path: /orders/list\n  sid: ${two}`, 'dashes', PATHS],
  ['the same, SID first', `- sid: ${one}\n  path: /health\n- sid: ${two}\n  path: /orders/list`, 'dashes', PATHS],
  ['Markdown bullets', `* /health=${one}\n* /orders/list=${two}`, 'The dashes of a YAML list', PATHS],
  ['bullets', `• ${one}\n• ${two}`, 'The dashes of a YAML list', BARE],
  ['a numbered list', `1. /health=${one}\n2. /orders/list=${two}`, 'Versions, `ZN…` or', PATHS],
  [
    'a Markdown table',
    `| Path | SID |\n|---|---|\n| /health | ${one} |\n| /orders/list | ${two} |`,
    'joined by',
    PATHS,
  ],
  ['code spans', `\`/health=${one}\`\n\`/orders/list=${two}\``, 'Versions, `ZN…` or', PATHS],
  ['tabs', `/health\t${one}\n/orders/list\t${two}`, 'Versions, `ZN…` or', PATHS],
  [
    'columns of the command-line tool',
    `SID  Path  Visibility\n${one}  /health  public`,
    'Versions,',
    `function-versions: /health=${one}`,
  ],
  ['comma-separated values', `/health,${one}\n/orders/list,${two}`, 'Versions, `ZN…` or', PATHS],
  ['line ends of Windows', `- /health=${one}\r\n- /orders/list=${two}\r\n`, 'The dashes of a YAML list', PATHS],
  ['spaces that do not break', `/health\u00a0=\u00a0${one}\u00a0/orders/list\u00a0=\u00a0${two}`, 'joined by', PATHS],
  ['invisible characters', `\ufeff/health=${one}\n/orders/list=\u200b${two}`, 'invisible characters', PATHS],
  ['->', `/health -> ${one}\n/orders/list -> ${two}`, 'joined by `=` alone', PATHS],
  ['=>', `'/health' => '${one}',\n'/orders/list' => '${two}'`, 'joined by `=` alone', PATHS],
  ['→', `/health → ${one}\n/orders/list → ${two}`, 'joined by `=` alone', PATHS],
  ['lower-case letters', `/health=${one.toLowerCase()}\n/orders/list=${two}`, 'upper-case', PATHS],
  ['the name of the input, too', `function-versions: ${one}`, 'joined by', `function-versions: ${one}`],
  ['arguments of a command', `--function-versions ${one} --function-versions ${two}`, 'Versions, `ZN…` or', BARE],
  ['a form', `FunctionVersions=${one}&FunctionVersions=${two}`, 'Versions, `ZN…` or', BARE],
  [
    'a configuration',
    `function_version {\n  sid = "${one}"\n}\nfunction_version {\n  sid = "${two}"\n}`,
    'joined',
    BARE,
  ],
  [
    'addresses',
    `https://serverless.twilio.com/v1/Services/ZS1/Functions/ZH1/Versions/${one}`,
    'joined by',
    `function-versions: ${one}`,
  ],
  ['a comment of another language', `/health=${one}, // first\n/orders/list=${two}`, 'Versions, `ZN…` or', PATHS],
  ['no slash', `health=${one}`, 'A path starts with `/`.', `function-versions: /health=${one}`],
  ['an empty expression', '/health=', 'the expression there is empty', `function-versions: /health=${EXAMPLE}`],
  [
    'an empty expression among others',
    `["${one}",""]`,
    'the expression there is empty',
    `function-versions: ${EXAMPLE}`,
  ],
  ['an empty list', '[]', 'has no version in it', `function-versions: ${EXAMPLE}`],
  ['a dash alone', '-', 'has no version in it', `function-versions: ${EXAMPLE}`],
  ['a Build', ZB, 'This is a Build SID', `function-versions: ${EXAMPLE}`],
];

/** What was pasted into another input, a part of the message, the lines offered. */
const OTHERS: readonly (readonly [string, string, string, string])[] = [
  ['exclude-paths', '/old;/legacy/**', 'no `;`', block('exclude-paths', '/old', '/legacy/**')],
  ['exclude-paths', '- /old\n- /legacy/**', 'dashes', block('exclude-paths', '/old', '/legacy/**')],
  ['exclude-paths', '* /old\n* /legacy', 'dashes', block('exclude-paths', '/old', '/legacy')],
  ['exclude-paths', "- '*.map'\n- 'public/**'", 'dashes', block('exclude-paths', '*.map', '/public/**')],
  [
    'exclude-paths',
    '["/old", "/legacy/**",]',
    'not a JSON array of strings',
    block('exclude-paths', '/old', '/legacy/**'),
  ],
  ['exclude-paths', "['/{a,b}/*', '/c']", 'not a JSON array of strings', block('exclude-paths', '/{a,b}/*', '/c')],
  ['exclude-paths', '"/old"', 'no quotes', 'exclude-paths: /old'],
  ['exclude-paths', 'old, legacy', 'There are 2 such entries.', block('exclude-paths', '/old', '/legacy')],
  ['exclude-paths', '/old\n!/old/keep', 'no “everything but”', 'exclude-paths: /old'],
  ['health-check', '/health, /voice 403', 'A path starts with `/`', block('health-check', '/health', '/voice 403')],
  ['health-check', '/health;/voice 403', 'A path starts with `/`', block('health-check', '/health', '/voice 403')],
  ['health-check', '/health /voice', 'statuses', block('health-check', '/health', '/voice')],
  ['health-check', '- /health\n- /voice: 403', 'A path starts', block('health-check', '/health', '/voice 403')],
  ['health-check', '["/health", "/voice"]', 'A path starts', block('health-check', '/health', '/voice')],
  ['health-check', 'GET /health 200 OK', 'A path starts with `/`', 'health-check: /health 200'],
  ['health-check', '/voice -> 403', 'statuses', 'health-check: /voice 403'],
  ['health-check', '/voice 400, 403', 'without spaces', 'health-check: /voice 400,403'],
  ['health-check', '/voice 400 403', 'without spaces', 'health-check: /voice 400,403'],
  ['health-check', '/voice 400 or 403', 'without spaces', 'health-check: /voice 400,403'],
  ['health-check', '/voice 400|403', 'without spaces', 'health-check: /voice 400,403'],
  ['health-check', '/voice: 400/403/404', 'A path starts with `/`', 'health-check: /voice 400,403,404'],
  ['health-check', '/old 4XX', '`4xx`', 'health-check: /old 4xx'],
  ['health-check', '/old 4**', '`4xx`', 'health-check: /old 4xx'],
  [
    'health-check',
    '/health, /voice 400,403, /old 4xx',
    'A path starts',
    block('health-check', '/health', '/voice 400,403', '/old 4xx'),
  ],
  [
    'health-check',
    '- /a/200/300\n- /voice 400,403',
    'A path starts',
    block('health-check', '/a/200/300', '/voice 400,403'),
  ],
  ['health-check', '/voice=403\n/a b', 'statuses', block('health-check', '/voice 403', '/a')],
  [
    'health-check',
    'https://greeter-1234.twil.io/health?deep=1',
    'the domain is that',
    'health-check: "/health?deep=1"',
  ],
  ['health-check', '/health\n/health 200', 'named twice', 'health-check: /health'],
  ...[
    '24',
    'v24',
    '24.x',
    'nodejs24',
    'nodejs24.x',
    'Node24',
    'NODE_24',
    'node 24',
    'Node.js 24',
    'node:24-alpine',
  ].map((runtime) => ['runtime', runtime, 'as Twilio names it', 'runtime: node24'] as const),
  ...['lts/krypton', '"node24"', 'node@24', '^24.1.0', '>=24', 'ndoe24', 'nod24', 'nodejs-24'].map(
    (runtime) => ['runtime', runtime, 'as Twilio names it', 'runtime: node24'] as const,
  ),
  ['runtime', 'node18.x', 'as Twilio names it', 'runtime: node18'],
  ['timeout', '10', 'The unit is missing', 'timeout: 10m'],
  ['timeout', '600', 'The unit is missing', 'timeout: 10m'],
  ['timeout', '15 minutes', 'followed by its unit', 'timeout: 15m'],
  ['timeout', '15min', 'followed by its unit', 'timeout: 15m'],
  ['timeout', '15M', 'followed by its unit', 'timeout: 15m'],
  ['timeout', '1h30m', 'followed by its unit', 'timeout: 90m'],
  ['timeout', '1 hour and 30 minutes', 'followed by its unit', 'timeout: 90m'],
  ['timeout', 'PT15M', 'followed by its unit', 'timeout: 15m'],
  ['timeout', '00:15:00', 'followed by its unit', 'timeout: 15m'],
  ['timeout', '15:00', 'followed by its unit', 'timeout: 15m'],
  ['timeout', '"15m"', 'followed by its unit', 'timeout: 15m'],
  ['poll-interval', '5000', 'The unit is missing', 'poll-interval: 5s'],
  ['create-environment', 'ture', 'It is `true` or `false`.', 'create-environment: true'],
  ['wait', 'flase', 'It is `true` or `false`.', 'wait: false'],
  ['dry-run', 'yes', 'It is `true` or `false`.', 'dry-run: true'],
  ['rollback', "'false'", 'It is `true` or `false`.', 'rollback: false'],
  [
    'function-versions',
    '$FUNCTION_VERSIONS',
    'GitHub does not replace this',
    line('function-versions', 'env.FUNCTION_VERSIONS'),
  ],
  ['environment', '$' + '{TARGET}', 'GitHub does not replace this', line('environment', 'env.TARGET')],
  ['runtime', '{{ matrix.runtime }}', 'GitHub does not replace this', line('runtime', 'matrix.runtime')],
  ['reuse', 'true', '`on-rerun`, `always` or `never`', 'reuse: always'],
  ['build-sid', ZB.toLowerCase(), 'upper-case', `build-sid: ${ZB}`],
  ['region', 'dublin', 'this is not one', 'region: ie1'],
  ['api-url', 'http://twilio.example.com/v1', 'in the clear', 'api-url: https://twilio.example.com'],
];

/** The value of an input as the runner passes it on. */
function paste(fix: string): Row {
  const lines = load(fix) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(lines).map(([name, value]) => [name, String(value)]));
}

/** The versions that the list of an offered line means. */
function versionsOf(row: Row): readonly VersionRef[] {
  const { build } = inputsOf({ ...GOOD, ...row });
  return build.kind === 'create' ? build.functionVersions : [];
}

describe('a list of versions', () => {
  test.each(LISTS)('%s', (_, text, rule, fix) => {
    const problems = problemsOf({ ...GOOD, 'function-versions': text });
    expect(problems).toEqual([expect.objectContaining({ rule: expect.stringContaining(rule), fix })]);
    expect(problemsOf({ ...GOOD, ...paste(fix) })).toEqual([]);
  });

  test.each([
    ['one path may be either version’s', `${one} /health, ${two}`],
    ['words', `the greeting: ${one}`],
    ['another SID beside them', `${one};${ZB}`],
    ['a short SID', `/health=${one};/orders/list=ZN12`],
    ['a path for two versions', `/health: ${one}\n/health: ${two}`],
    ['a version on two paths', `/health: ${one}\n/a: ${one}`],
  ])('nothing is guessed: %s', (_, text) => {
    const problems = problemsOf({ ...GOOD, 'function-versions': text });
    expect(problems.length).toBeGreaterThan(0);
    for (const { fix } of problems) expect(fix).not.toContain(three);
    for (const { fix } of problems) expect(fix).toMatch(new RegExp(`^function-versions: (?:/.*=)?${EXAMPLE}$`));
  });
});

describe('other inputs', () => {
  /** Beside these stands what they need. */
  const beside = (name: string): Row =>
    name === 'build-sid'
      ? { ...GOOD, 'function-versions': '' }
      : {
          ...GOOD,
          environment: name === 'wait' ? '' : 'dev',
          'health-check': name === 'wait' ? '' : '/health',
          'inherit-from': 'production',
        };

  test.each(OTHERS)('%s: %j', (name, text, rule, fix) => {
    const problems = problemsOf({ ...beside(name), [name]: text });
    expect(problems).toEqual([expect.objectContaining({ rule: expect.stringContaining(rule), fix })]);
    // What an expression becomes is not known here.
    if (!fix.includes('{{')) expect(problemsOf({ ...beside(name), ...paste(fix) })).toEqual([]);
  });

  test('a misspelt name and what is wrong with its value are one problem', () => {
    expect(problemsOf({ ...GOOD, INPUT_TIME_OUT: '10' })).toEqual([
      {
        input: 'time_out',
        seen: '10',
        rule: expect.stringMatching(/did you mean `timeout`\? The unit is missing/),
        fix: 'timeout: 10m',
      },
    ]);
  });

  test('a misspelt name gives back all of its lines', () => {
    const row = { ...GOOD, 'function-versions': '', INPUT_FUNCTION_VERSION: `/health=${one}\n/orders/list=${two}` };
    expect(problemsOf(row).map(({ fix }) => fix)).toEqual([PATHS]);
  });

  test.each([
    ['variables', line('variables', 'secrets.TWILIO_VARIABLES')],
    ['variables-file', 'variables-file: .env.production'],
    ['optional-variables', 'optional-variables: SHOP_NAME'],
  ])('what may hold values is not shown, nor put into a line: %s', (input, fix) => {
    const problems = problemsOf({ ...GOOD, environment: 'production', variables: 'A=b', [input]: '$q7Vt2mXw' });
    expect(problems.filter((problem) => problem.input === input)).toEqual([
      { input, rule: expect.stringContaining('GitHub does not replace this'), fix },
    ]);
    expect(JSON.stringify(problems)).not.toContain('q7Vt2mXw');
  });

  test('a secret that is the name of a variable is not shown', () => {
    const [problem, ...others] = problemsOf({ ...GOOD, 'api-secret': '$TWILIO_API_SECRET' });
    expect(others).toEqual([]);
    expect(problem).toEqual({
      input: 'api-secret',
      rule: expect.stringContaining('GitHub does not replace this'),
      fix: line('api-secret', 'secrets.TWILIO_API_SECRET'),
    });
  });
});

const path = fc
  .array(fc.stringMatching(/^[a-z][a-z0-9._-]{0,8}$/), { minLength: 1, maxLength: 3 })
  .map((parts) => `/${parts.join('/')}`);
const labelled = fc.uniqueArray(fc.record({ n: fc.nat(0xffff), path }), {
  minLength: 1,
  maxLength: 8,
  comparator: (a, b) => a.n === b.n || a.path === b.path,
});

/** One version in one of the ways that are recognised. */
const joint = fc.constantFrom('=', ' = ', ': ', ':', ' -> ', ' => ', ' → ', '=\t', '\u00a0=\u00a0');
const quote = fc.constantFrom('', '"', "'", '`');
const bullet = fc.constantFrom('', '- ', '* ', '• ', '-\t', '1. ');
const separator = fc.constantFrom('\n', '\r\n', ',\n', ';\n', ';', '; ', ', ', ',', '\n\n', '\n# comment\n');
const bracket = fc.constantFrom(['', ''], ['[', ']'], ['{', '}'], ['{\n', ',\n}'], ['[', ',]'], ['\ufeff', '\n']);

describe('whatever way they are written in, the offered line means the same versions', () => {
  test('a mixture of separators, quotes, bullets, joints and brackets', () => {
    const entry = fc.record({ joint, quote, inner: quote, bullet, separator, lower: fc.boolean(), bare: fc.boolean() });
    fc.assert(
      fc.property(labelled, fc.array(entry, { minLength: 8, maxLength: 8 }), bracket, (list, ways, [open, close]) => {
        const meant = list.map(({ n, path }, at) => ({ sid: zn(n), path: ways[at]?.bare ? undefined : path }));
        const text = meant.map(({ sid, path }, at) => {
          const way = ways[at];
          if (way === undefined) throw new Error('There are as many ways as versions.');
          const written = way.lower ? sid.toLowerCase() : sid;
          const inner =
            path === undefined ? written : `${path}${way.quote}${way.joint}${way.inner}${written}${way.inner}`;
          const opened = path === undefined ? `${way.quote}${inner}${way.quote}` : `${way.quote}${inner}`;
          return `${way.bullet}${opened}${at === meant.length - 1 ? '' : way.separator}`;
        });
        const row = { 'function-versions': `${open}${text.join('')}${close}` };
        const problems = problemsOf({ ...GOOD, ...row });
        expect(problems.length).toBeLessThanOrEqual(1);
        expect(versionsOf(problems[0] === undefined ? row : paste(problems[0].fix))).toEqual(meant);
      }),
      { numRuns: 1_000 },
    );
  });

  test('maps, tables and lists of records, in either direction', () => {
    const write = fc.constantFrom<(list: readonly { sid: string; path: string }[]) => string>(
      (list) => JSON.stringify(Object.fromEntries(list.map(({ sid, path }) => [path, sid]))),
      (list) => JSON.stringify(Object.fromEntries(list.map(({ sid, path }) => [sid, path]))),
      (list) => JSON.stringify(list),
      (list) => JSON.stringify({ function_versions: list }, null, 2),
      (list) => `[${list.map((version) => `${JSON.stringify(version)},`).join('\n')}]`,
      (list) => list.map(({ sid, path }) => `- path: ${path}\n  sid: ${sid}`).join('\n'),
      (list) => list.map(({ sid, path }) => `- sid: "${sid}"\n  path: "${path}"`).join('\n'),
      (list) => list.map(({ sid, path }) => `| ${path} | ${sid} |`).join('\n'),
      (list) => list.map(({ sid, path }) => `${sid}\t${path}\tpublic`).join('\n'),
      (list) => list.map(({ sid, path }) => `${path},${sid}`).join('\n'),
      (list) => list.map(({ sid, path }) => `${path}\n${sid}`).join('\n'),
    );
    fc.assert(
      fc.property(labelled, write, (list, inWay) => {
        const meant = list.map(({ n, path }) => ({ sid: zn(n), path }));
        const [problem, ...others] = problemsOf({ ...GOOD, 'function-versions': inWay(meant) });
        expect(others).toEqual([]);
        expect(versionsOf(paste(problem?.fix ?? ''))).toEqual(meant);
      }),
      { numRuns: 500 },
    );
  });
});
