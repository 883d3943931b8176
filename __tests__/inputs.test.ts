import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatProblems } from '../src/explain/input-problems.ts';
import { INPUTS, type InputName, variableOf } from '../src/inputs/declarations.ts';
import { type Inputs, readInputs, secretsIn, wantsReuse, wantsSummary } from '../src/inputs/inputs.ts';
import type { Reuse } from '../src/inputs/reuse.ts';
import type { Problem } from '../src/model/errors.ts';

const HEX = '0123456789abcdef0123456789abcdef';
const [ZS, ZB, AC, SK] = ['ZS', 'ZB', 'AC', 'SK'].map((kind) => kind + HEX) as [string, string, string, string];
/** The nth version. */
const zn = (n: number) => `ZN${n.toString(16).padStart(32, '0')}`;
const SECRET = 'q7Vt2mXw9LrBz4KdPn8Hs3Jy6Gc1Fa5E';
const EXAMPLE = `ZN${HEX}`;

type Row = Readonly<Record<string, string>>;

/** Inputs by name and variables by their (upper-case) name, as the runner puts them into the environment. */
function environment(row: Row): Record<string, string> {
  const named = Object.entries(row).map(([name, value]) => [/^[A-Z_]+$/.test(name) ? name : variableOf(name), value]);
  return Object.fromEntries(named);
}

const GOOD: Row = { 'service-sid': ZS, 'function-versions': zn(1), 'api-key': SK, 'api-secret': SECRET };
const BARE: Row = { 'service-sid': ZS, 'function-versions': zn(1) };

function problemsOf(row: Row): readonly Problem[] {
  const result = readInputs(environment(row));
  return 'problems' in result ? result.problems : [];
}

function inputsOf(row: Row): Inputs {
  const result = readInputs(environment(row));
  if ('problems' in result) throw new Error(formatProblems(result.problems));
  return result.inputs;
}

/** `input → corrected line` for each problem. */
const lines = (row: Row) => problemsOf(row).map(({ input, fix }) => `${input} → ${fix}`);
const rules = (row: Row) => problemsOf(row).map(({ rule }) => rule);

test('the least that works', () => {
  expect(inputsOf(GOOD)).toEqual({
    service: ZS,
    build: {
      kind: 'create',
      functionVersions: [{ sid: zn(1), path: undefined }],
      assetVersions: [],
      runtime: undefined,
      inherit: undefined,
      reuse: 'on-rerun',
      rerun: false,
    },
    wait: true,
    timeoutMs: 600_000,
    pollIntervalMs: 1000,
    deploy: undefined,
    dryRun: false,
    credentials: {
      username: SK,
      password: SECRET,
      accountSid: undefined,
      source: 'the inputs api-key and api-secret',
    },
    origins: {
      serverless: 'https://serverless.twilio.com',
      upload: 'https://serverless-upload.twilio.com',
      monitor: 'https://monitor.twilio.com',
    },
    loopback: false,
    region: undefined,
  });
});

test('every declared default is accepted, and means the same as nothing', () => {
  const defaults = Object.entries(INPUTS).flatMap(([name, { default: value }]) => (value ? [[name, value]] : []));
  expect(inputsOf({ ...GOOD, ...Object.fromEntries(defaults) })).toEqual(inputsOf(GOOD));
});

describe('what is taken over', () => {
  const from = { 'service-sid': ZS, 'api-key': SK, 'api-secret': SECRET, 'inherit-from': 'production' };
  const patterns = (text: string) => inputsOf({ ...from, 'exclude-paths': text }).build;

  test('inherit-from alone is enough to build', () => {
    expect(inputsOf(from).build).toMatchObject({ inherit: { from: 'production', excludePaths: [] } });
  });

  test.each([
    ['/old', ['/old']],
    ['/old, /legacy/**\n*.map # maps', ['/old', '/legacy/**', '*.map']],
    ['/{a,b}/* /c', ['/{a,b}/*', '/c']],
    ['["/a,b", "/c"]', ['/a,b', '/c']],
    ['["/a ", " /c"]', ['/a', '/c']],
    ['  # first a comment\n  /a#b', ['/a#b']],
    ['/{a,b}/*   /c', ['/{a,b}/*', '/c']],
  ])('patterns: %s', (text, excludePaths) => expect(patterns(text)).toMatchObject({ inherit: { excludePaths } }));

  test.each<[string, Row, string]>([
    ['a pattern without a slash', { 'exclude-paths': 'old/*' }, 'exclude-paths → exclude-paths: "/old/*"'],
    ['everything but', { 'exclude-paths': '!/keep' }, 'exclude-paths → exclude-paths: /keep'],
    ['an empty list', { 'exclude-paths': '# none' }, 'exclude-paths → exclude-paths: /old/**'],
    ['another kind of SID', { 'inherit-from': ZS }, 'inherit-from → inherit-from: production'],
    ['a lower-case SID', { 'inherit-from': `ze${HEX}` }, `inherit-from → inherit-from: ZE${HEX}`],
    ['two names', { 'inherit-from': 'dev production' }, 'inherit-from → inherit-from: production'],
    ['an array of numbers', { 'exclude-paths': '[1]' }, 'exclude-paths → exclude-paths: "/[1]"'],
    ['an array of more than text', { 'exclude-paths': '["/a",1]' }, 'exclude-paths → exclude-paths: /old/**'],
    ['a long name', { 'inherit-from': 'x'.repeat(201) }, 'inherit-from → inherit-from: production'],
    ['reuse: untrue', { reuse: 'untrue' }, 'reuse → reuse: on-rerun'],
    ['reuse: no', { reuse: 'no' }, 'reuse → reuse: never'],
    ['reuse: true', { reuse: 'true' }, 'reuse → reuse: always'],
    ['reuse: Never', { reuse: 'Never' }, 'reuse → reuse: never'],
  ])('%s', (_, row, expected) => expect(lines({ ...from, ...row })).toEqual([expected]));

  test('a build-sid has no use for it', () => {
    expect(rules({ ...from, 'build-sid': ZB, 'exclude-paths': '/old' })).toEqual([
      expect.stringContaining('`inherit-from`, `exclude-paths`'),
    ]);
  });

  test.each([
    ['1', false],
    ['2', true],
    ['', false],
  ])('attempt %s of the job', (GITHUB_RUN_ATTEMPT, rerun) =>
    expect(inputsOf({ ...GOOD, GITHUB_RUN_ATTEMPT }).build).toMatchObject({ rerun }),
  );
});

test.each<[Reuse, boolean, boolean]>([
  ['always', false, true],
  ['always', true, true],
  ['on-rerun', false, false],
  ['on-rerun', true, true],
  ['never', true, false],
])('reuse: %s, on a rerun: %s', (reuse, rerun, wanted) => expect(wantsReuse({ reuse, rerun })).toBe(wanted));

test('what is left out needs something that it is left out of', () => {
  expect(problemsOf({ ...GOOD, 'exclude-paths': '/old' })).toEqual([
    {
      input: 'exclude-paths',
      seen: '/old',
      rule: 'It leaves out inherited versions, and nothing is inherited. Say from where, or remove it.',
      fix: 'inherit-from: production',
    },
  ]);
});

test('the order is that of action.yml, whoever finds the problem first', () => {
  const row = {
    ...BARE,
    region: 'mars',
    'api-key': SK,
    environment: 'a b',
    timeout: '5',
    reuse: 'no',
    'exclude-paths': '/old',
    'account-sid': 'AC1',
    INPUT_DRYRUN: 'true',
    INPUT_WIATS: 'x',
    'service-sid': 'a b',
  };
  const seen = problemsOf(row).map(({ input }) => input);
  const order = Object.keys(INPUTS);
  const places = seen.map((input) => order.indexOf(input === 'dryrun' ? 'dry-run' : input));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(new Set(seen)).toEqual(
    new Set([
      'service-sid',
      'exclude-paths',
      'reuse',
      'timeout',
      'environment',
      'dryrun',
      'account-sid',
      'api-secret',
      'region',
    ]),
  );
});

test('values are trimmed', () => {
  const inputs = inputsOf({ ...GOOD, 'service-sid': ` ${ZS}\n`, timeout: ' 90s ' });
  expect(inputs).toMatchObject({ service: ZS, timeoutMs: 90_000 });
});

test('nothing at all: what is missing, in the order of action.yml', () => {
  expect(lines({})).toEqual([
    'service-sid → service-sid: $' + '{{ vars.TWILIO_SERVICE_SID }}',
    `function-versions → function-versions: ${EXAMPLE}`,
    'api-key → api-key: $' + '{{ secrets.TWILIO_API_KEY }}',
    'api-secret → api-secret: $' + '{{ secrets.TWILIO_API_SECRET }}',
  ]);
});

describe('service-sid', () => {
  test.each([ZS, 'my-service', 'shop_2', 'default', 'zs1'])('%s', (service) => {
    expect(inputsOf({ ...GOOD, 'service-sid': service }).service).toBe(service);
  });
  const example = '$' + '{{ vars.TWILIO_SERVICE_SID }}';
  test.each([
    [AC, 'This is an Account SID, which goes into `account-sid`. A service SID is ZS', example],
    [`ZE${HEX}`, 'This is an environment SID, which goes into `environment`. A service SID', example],
    [`ZN${HEX}`, 'This is a version SID, which goes into `function-versions` or `asset-versions`.', example],
    [SK, 'This is an API key SID, which goes into `api-key`.', example],
    [`zs${HEX}`, 'the letters upper-case', ZS],
    [ZS.slice(0, -1), 'this has 31 digits', example],
    [`${ZS}0`, 'this has 33 digits', example],
    [ZS.replace('9', 'g'), 'this has other characters in it', example],
    ['my service', 'no spaces', example],
    ['../Accounts', 'unique name', example],
    ['a/b', 'unique name', example],
    ['..', 'unique name', example],
  ])('%s', (seen, rule, fix) => {
    const problems = problemsOf({ ...GOOD, 'service-sid': seen });
    expect(problems).toEqual([
      { input: 'service-sid', seen, rule: expect.stringContaining(rule), fix: `service-sid: ${fix}` },
    ]);
  });
});

describe('lists of versions', () => {
  const [one, two] = [
    { sid: zn(1), path: undefined },
    { sid: zn(2), path: undefined },
  ];
  const [a, b] = [
    { sid: zn(1), path: '/a' },
    { sid: zn(2), path: '/b=c' },
  ];
  test.each([
    [`${zn(1)}\n${zn(2)}`, [one, two]],
    [`${zn(1)}\r\n${zn(2)}\r\n`, [one, two]],
    [`${zn(1)},${zn(2)}`, [one, two]],
    [`${zn(1)}, ${zn(2)} ,`, [one, two]],
    [`${zn(1)} ${zn(2)}`, [one, two]],
    [`"${zn(1)}", '${zn(2)}'`, [one, two]],
    [`["${zn(1)}","${zn(2)}"]`, [one, two]],
    [`# the greeting\n${zn(1)} # v2, ${zn(3)}\n\n#${zn(4)}\n${zn(2)}`, [one, two]],
    [`/a=${zn(1)}\n/b=c=${zn(2)}`, [a, b]],
    [JSON.stringify([`/a=${zn(1)}`, `/b=c=${zn(2)}`]), [a, b]],
  ])('%j', (text, versions) => {
    expect(inputsOf({ ...GOOD, 'function-versions': text }).build).toMatchObject({ functionVersions: versions });
    const assets = inputsOf({ ...GOOD, 'function-versions': '', 'asset-versions': text }).build;
    expect(assets).toMatchObject({ functionVersions: [], assetVersions: versions });
  });

  test.each([
    [ZB, 'This is a Build SID, which goes into `build-sid`.', EXAMPLE],
    [`ZH${HEX}`, 'a Function or Asset itself, not of one of its versions', EXAMPLE],
    [`ZE${HEX}`, 'This is an environment SID, which goes into `environment`.', EXAMPLE],
    [ZS, 'This is a service SID', EXAMPLE],
    [`XX${HEX}`, 'this does not start with ZN', EXAMPLE],
    [`zn${HEX}`, 'upper-case', `ZN${HEX}`],
    [`/a=zn${HEX}`, 'upper-case', `/a=ZN${HEX}`],
    [`/a=${ZB}`, 'This is a Build SID', `/a=${EXAMPLE}`],
    [`/a=\u200bZN${HEX}\u2060`, 'invisible characters', `/a=ZN${HEX}`],
    ['ZN123', 'this has 3 digits', EXAMPLE],
    [`${zn(1)};${zn(2)}`, 'this has other characters', EXAMPLE],
    [`${zn(1)}#x`, 'this has other characters', EXAMPLE],
    ['/greet', 'A path is followed by `=`', `/greet=${EXAMPLE}`],
    [`greet=${zn(1)}`, 'starts with `/`', `/greet=${zn(1)}`],
    [`=${zn(1)}`, 'starts with `/`', `/path=${zn(1)}`],
    [`["/a b=${zn(1)}"]`, 'no spaces', `/path=${zn(1)}`],
    [`/${'x'.repeat(255)}=${zn(1)}`, 'shorter than 256', `/path=${zn(1)}`],
    [`{"a":"${zn(1)}"}`, 'JSON object', EXAMPLE],
    ['[', 'not a JSON array', `'["${EXAMPLE}"]'`],
    ['[1]', 'every version is a string', `'["${EXAMPLE}"]'`],
    [`[{"sid":"${zn(1)}"}]`, 'every version is a string', `'["${EXAMPLE}"]'`],
    [`- ${zn(1)}\n- ${zn(2)}`, 'dashes', zn(1)],
    ['[]', 'has no version in it', EXAMPLE],
    [', ,', 'has no version in it', EXAMPLE],
    ['# none yet', 'has no version in it', EXAMPLE],
  ])('%s is refused', (text, rule, fix) => {
    const expected = [expect.objectContaining({ rule: expect.stringContaining(rule), fix: `asset-versions: ${fix}` })];
    expect(problemsOf({ ...GOOD, 'function-versions': zn(99), 'asset-versions': text })).toEqual(expected);
  });

  test('repeats, in one list and across', () => {
    const twice = `ZN${'A'.repeat(32)} ZN${'a'.repeat(32)} /p=${zn(1)} /p=${zn(2)}`;
    expect(problemsOf({ ...GOOD, 'function-versions': twice, 'asset-versions': `${zn(1)} /p=${zn(3)}` })).toEqual([
      {
        input: 'function-versions',
        seen: `ZN${'a'.repeat(32)}`,
        rule: 'The version is twice in this list. Name it once.',
        fix: `function-versions: ZN${'A'.repeat(32)} # once`,
      },
      {
        input: 'function-versions',
        seen: `/p=${zn(2)}`,
        rule: expect.stringMatching(/^The path is twice in this list\. A path is one route/),
        fix: `function-versions: /p=${zn(1)} # once`,
      },
      {
        input: 'asset-versions',
        seen: zn(1),
        rule: 'The version is in `function-versions`, too. Name it once.',
        fix: `function-versions: /p=${zn(1)} # once`,
      },
      {
        input: 'asset-versions',
        seen: `/p=${zn(3)}`,
        rule: expect.stringMatching(/^The path is in `function-versions`, too\./),
        fix: `function-versions: /p=${zn(1)} # once`,
      },
    ]);
  });
});

describe('durations', () => {
  test.each([
    ['timeout', '5s', 5000],
    ['timeout', '1.5m', 90_000],
    ['timeout', '1h', 3_600_000],
    ['timeout', '1000ms', 1000],
    ['timeout', '24h', 86_400_000],
    ['poll-interval', '100ms', 100],
    ['poll-interval', '60s', 60_000],
    ['poll-interval', '0.25s', 250],
  ])('%s: %s', (name, text, milliseconds) => {
    const { timeoutMs, pollIntervalMs } = inputsOf({ ...GOOD, [name]: text });
    expect(name === 'timeout' ? timeoutMs : pollIntervalMs).toBe(milliseconds);
  });
  test.each([
    ['timeout', '10', '10m', 'The unit is missing'],
    ['timeout', '600', '10m', 'The unit is missing'],
    ['timeout', '600000', '10m', 'The unit is missing'],
    ['timeout', '-1', '10m', 'followed by its unit'],
    ['timeout', 'NaN', '10m', 'followed by its unit'],
    ['timeout', '1e9', '10m', 'followed by its unit'],
    ['timeout', 'Infinity', '10m', 'followed by its unit'],
    ['timeout', '5 parsecs', '5m', 'followed by its unit'],
    ['timeout', '10 minutes', '10m', 'followed by its unit'],
    ['timeout', '10M', '10m', 'followed by its unit'],
    ['timeout', '1h30m', '10m', 'followed by its unit'],
    ['timeout', '٣s', '10m', 'followed by its unit'],
    ['timeout', '0s', '10m', 'between 1s and 24h'],
    ['timeout', '999ms', '1s', 'between 1s and 24h'],
    ['timeout', '25h', '24h', 'between 1s and 24h'],
    ['poll-interval', '5', '5s', 'The unit is missing'],
    ['poll-interval', '500', '500ms', 'The unit is missing'],
    ['poll-interval', '5 parsecs', '5s', 'followed by its unit'],
    ['poll-interval', '0ms', '1s', 'between 100ms and 1m'],
    ['poll-interval', '10ms', '100ms', 'between 100ms and 1m'],
    ['poll-interval', '2m', '1m', 'between 100ms and 1m'],
  ])('%s: %s is corrected', (input, seen, meant, rule) => {
    const problems = problemsOf({ ...GOOD, [input]: seen });
    expect(problems).toEqual([{ input, seen, rule: expect.stringContaining(rule), fix: `${input}: ${meant}` }]);
  });
});

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

describe('runtime', () => {
  test.each(['node24', 'node99', 'python312', 'python3.12'])('%s', (runtime) => {
    expect(inputsOf({ ...GOOD, runtime }).build).toMatchObject({ runtime });
  });
  test.each(['24', 'nodejs24', 'node-24', 'v24', 'Node24', 'node 24', '24.x', 'nodejs24.x', 'node.js 24', '24.19.0'])(
    '%s is corrected to node24',
    (runtime) => expect(lines({ ...GOOD, runtime })).toEqual(['runtime → runtime: node24']),
  );
  test.each(['latest', 'Python3', 'a b1', '-1'])('%s is refused', (runtime) => {
    expect(lines({ ...GOOD, runtime })).toEqual(['runtime → runtime: node24']);
  });
});

describe('build-sid', () => {
  const RESUME: Row = { 'service-sid': ZS, 'build-sid': ZB, 'api-key': SK, 'api-secret': SECRET };
  test('waits for a Build that exists', () => {
    expect(inputsOf({ ...RESUME, 'dry-run': 'true' })).toMatchObject({
      build: { kind: 'resume', buildSid: ZB },
      dryRun: true,
    });
  });
  test('of another kind', () => {
    expect(lines({ ...RESUME, 'build-sid': zn(1) })).toEqual([`build-sid → build-sid: ZB${HEX}`]);
    expect(rules({ ...RESUME, 'build-sid': zn(1) })).toEqual([expect.stringContaining('This is a version SID')]);
  });
  test('contradicts contents and wait: false', () => {
    const row = { ...RESUME, 'asset-versions': zn(1), 'dependencies-file': 'package.json', runtime: 'node24' };
    expect(lines(row)).toEqual([
      `build-sid → build-sid: ${ZB} # and remove asset-versions, dependencies-file, runtime`,
    ]);
    expect(lines({ ...RESUME, wait: 'false' })).toEqual([`build-sid → build-sid: ${ZB} # and remove wait: false`]);
  });
});

describe('credentials', () => {
  const token = { TWILIO_ACCOUNT_SID: AC, TWILIO_AUTH_TOKEN: SECRET };
  const key = { TWILIO_API_KEY: SK, TWILIO_API_SECRET: SECRET };
  const expression = (name: string) => `$${`{{ ${name} }}`}`;
  test.each<[Row, string, string | undefined, string]>([
    [{ 'api-key': SK, 'api-secret': SECRET }, SK, undefined, 'the inputs api-key and api-secret'],
    [{ 'api-key': SK, 'api-secret': SECRET, 'account-sid': AC }, SK, AC, 'the inputs api-key and api-secret'],
    [{ 'account-sid': AC, 'auth-token': SECRET }, AC, AC, 'the inputs account-sid and auth-token'],
    [{ 'account-sid': AC, 'auth-token': SECRET, ...key }, AC, AC, 'the inputs account-sid and auth-token'],
    [token, AC, AC, 'the environment variables TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN'],
    [key, SK, undefined, 'the environment variables TWILIO_API_KEY and TWILIO_API_SECRET'],
    [
      { ...token, ...key },
      SK,
      AC,
      'the environment variables TWILIO_API_KEY and TWILIO_API_SECRET, which win over TWILIO_AUTH_TOKEN',
    ],
    [{ ...token, TWILIO_API_KEY: SK }, AC, AC, 'the environment variables TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN'],
  ])('%j', (row, username, accountSid, source) => {
    const { credentials } = inputsOf({ ...BARE, ...row });
    expect(credentials).toEqual({ username, password: SECRET, accountSid, source });
  });

  test.each<[Row, string[]]>([
    [{ 'api-key': SK }, [`api-secret → api-secret: ${expression('secrets.TWILIO_API_SECRET')}`]],
    [{ 'api-secret': SECRET }, [`api-key → api-key: ${expression('secrets.TWILIO_API_KEY')}`]],
    [{ 'account-sid': AC }, [`auth-token → auth-token: ${expression('secrets.TWILIO_AUTH_TOKEN')}`]],
    [{ 'auth-token': SECRET }, [`account-sid → account-sid: ${expression('vars.TWILIO_ACCOUNT_SID')}`]],
    [{ 'account-sid': AC, ...key }, [`auth-token → auth-token: ${expression('secrets.TWILIO_AUTH_TOKEN')}`]],
    [
      { 'account-sid': AC, 'auth-token': SECRET, 'api-key': SK, 'api-secret': SECRET },
      [`auth-token → api-secret: ${expression('secrets.TWILIO_API_SECRET')} # and remove auth-token`],
    ],
    [{ TWILIO_ACCOUNT_SID: AC }, [`TWILIO_AUTH_TOKEN → TWILIO_AUTH_TOKEN: ${expression('secrets.TWILIO_AUTH_TOKEN')}`]],
    [
      { TWILIO_API_KEY: SK, TWILIO_ACCOUNT_SID: AC },
      [`TWILIO_API_SECRET → TWILIO_API_SECRET: ${expression('secrets.TWILIO_API_SECRET')}`],
    ],
    [{ 'api-key': AC, 'api-secret': SECRET }, [`api-key → api-key: ${expression('secrets.TWILIO_API_KEY')}`]],
    [
      { 'account-sid': SK, 'auth-token': SECRET },
      [`account-sid → account-sid: ${expression('vars.TWILIO_ACCOUNT_SID')}`],
    ],
    [{ 'api-key': `sk${HEX}`, 'api-secret': SECRET }, [`api-key → api-key: ${SK}`]],
  ])('%j is refused', (row, expected) => expect(lines({ ...BARE, ...row })).toEqual(expected));

  test('two sources are never mixed, and the rule says so', () => {
    const [rule] = rules({ ...BARE, 'api-key': SK, ...key });
    expect(rule).toBe(
      'It is missing or empty; it goes with api-key. The TWILIO_… environment variables are not mixed in.',
    );
  });

  test('a secret in the place of a SID is neither shown nor left unmasked', () => {
    const row = { ...BARE, 'api-key': SECRET, 'api-secret': SK };
    const [problem] = problemsOf(row);
    expect(problem).toMatchObject({ input: 'api-key', rule: expect.stringContaining('The value is not shown') });
    expect(problem).not.toHaveProperty('seen');
    expect(secretsIn(environment(row))).toEqual([SK, SECRET]);
  });

  test.each([
    [{ GITHUB_ACTOR: 'dependabot[bot]' }, "if: github.actor != 'dependabot[bot]'"],
    [
      { GITHUB_EVENT_NAME: 'pull_request' },
      'if: github.event.pull_request == null || github.event.pull_request.head.repo.full_name == github.repository',
    ],
  ])('%j: why they are empty', (run, hint) => {
    expect(rules({ ...BARE, ...run })[0]).toContain(hint);
    expect(rules({ ...BARE, ...run, 'account-sid': AC })[0]).toContain(hint);
    expect(rules({ ...BARE, ...run, TWILIO_ACCOUNT_SID: AC })[0]).toContain(hint);
  });

  test('everything secret is masked, used or not, misspelt or not; no SID is', () => {
    const row = { wait: 'x', 'account-sid': AC, 'auth-token': 'a', 'api-key': SK, 'api-secret': 'b' };
    const variables = {
      TWILIO_AUTH_TOKEN: ' c\n',
      TWILIO_API_SECRET: 'd',
      INPUT_AUTH_TOKEN: 'e',
      INPUT_APISECRET: 'f',
    };
    expect(secretsIn(environment({ ...row, ...variables })).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(secretsIn({})).toEqual([]);
  });

  test('a secret that stands elsewhere, too, is taken out of what is shown', () => {
    const text = formatProblems(problemsOf({ ...GOOD, runtime: `${'x'.repeat(190)} ${SECRET}`, timeout: SECRET }));
    expect(text).toContain('“***”');
    expect(text).not.toContain(SECRET.slice(0, 6));
  });
});

describe('hosts', () => {
  test.each<[Row, string, string | undefined]>([
    [{}, '', undefined],
    [{ region: 'ie1' }, '.dublin.ie1', 'ie1'],
    [{ region: 'IE1' }, '.dublin.ie1', 'ie1'],
    [{ region: 'us1' }, '.ashburn.us1', 'us1'],
    [{ region: 'au1' }, '.sydney.au1', 'au1'],
    [{ region: 'jp1' }, '.tokyo.jp1', 'jp1'],
    [{ TWILIO_REGION: 'ie1' }, '.dublin.ie1', 'ie1'],
    [{ TWILIO_REGION: 'ie1', region: 'au1' }, '.sydney.au1', 'au1'],
    [{ region: 'ie1', TWILIO_EDGE: 'frankfurt' }, '.frankfurt.ie1', 'ie1'],
    [{ region: 'br1', TWILIO_EDGE: 'sao-paulo' }, '.sao-paulo.br1', 'br1'],
    [{ TWILIO_EDGE: 'umatilla' }, '.umatilla.us1', 'us1'],
  ])('%j', (row, middle, region) => {
    expect(inputsOf({ ...GOOD, ...row })).toMatchObject({
      origins: {
        serverless: `https://serverless${middle}.twilio.com`,
        upload: `https://serverless-upload${middle}.twilio.com`,
        monitor: `https://monitor${middle}.twilio.com`,
      },
      loopback: false,
    });
    expect(inputsOf({ ...GOOD, ...row }).region).toBe(region);
  });
  test.each<[Row, string[]]>([
    [{ region: 'dublin' }, ['region → region: ie1']],
    [{ region: 'ie-1' }, ['region → region: ie1']],
    [{ region: 'au' }, ['region → region: au1']],
    [{ TWILIO_REGION: 'tokyo' }, ['TWILIO_REGION → TWILIO_REGION: jp1']],
    [{ region: 'br1' }, ['region → region: ie1']],
    [{ region: 'evil.com/' }, ['region → region: ie1']],
    [{ region: 'au1', TWILIO_EDGE: 'evil.com/' }, ['TWILIO_EDGE → TWILIO_EDGE: sydney']],
    [{ TWILIO_EDGE: 'a@b' }, ['TWILIO_EDGE → TWILIO_EDGE: dublin']],
  ])('%j is refused', (row, expected) => expect(lines({ ...GOOD, ...row })).toEqual(expected));

  test.each([
    ['https://gateway.example.com', 'https://gateway.example.com', false],
    ['https://gateway.example.com:8443/', 'https://gateway.example.com:8443', false],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010', true],
    ['http://127.9.9.9', 'http://127.9.9.9', true],
    ['http://localhost:4010', 'http://localhost:4010', true],
    ['http://[::1]:4010', 'http://[::1]:4010', true],
  ])('api-url: %s', (url, origin, loopback) => {
    const { origins, ...rest } = inputsOf({ ...GOOD, 'api-url': url, region: 'ie1', TWILIO_EDGE: 'x y' });
    expect(origins).toEqual({ serverless: origin, upload: origin, monitor: origin });
    expect(rest).toMatchObject({ loopback, region: 'ie1' });
  });
  test.each([
    ['http://gateway.example.com', ['in the clear'], 'https://gateway.example.com'],
    ['http://127.0.0.1.example.com', ['in the clear'], 'https://127.0.0.1.example.com'],
    ['http://0.0.0.0', ['in the clear'], 'https://0.0.0.0'],
    ['http://localhost.example.com', ['in the clear'], 'https://localhost.example.com'],
    ['ftp://example.com', ['scheme is https'], 'https://example.com'],
    ['localhost:4010', ['starts with https://'], 'http://localhost:4010'],
    ['example.com', ['starts with https://'], 'https://example.com'],
    ['https://example.com/v1', ['a path'], 'https://example.com'],
    ['https://example.com?a=1', ['a query'], 'https://example.com'],
    ['https://example.com/#a', ['a fragment'], 'https://example.com'],
    ['http://example.com/v1?a#b', ['in the clear', 'a path', 'a query', 'a fragment'], 'https://example.com'],
    ['https://', ['the base of a URL'], INPUTS['api-url'].example],
    ['not a url', ['the base of a URL'], INPUTS['api-url'].example],
  ])('api-url: %s is refused', (url, expected, meant) => {
    const problems = problemsOf({ ...GOOD, 'api-url': url });
    expect(problems.map(({ rule }) => rule)).toEqual(expected.map((rule) => expect.stringContaining(rule)));
    for (const problem of problems) expect(problem).toMatchObject({ seen: url, fix: `api-url: ${meant}` });
  });
  test('a password in api-url is not shown', () => {
    expect(problemsOf({ ...GOOD, 'api-url': 'https://me:pass@word@example.com' })).toEqual([
      expect.objectContaining({ seen: 'https://***@example.com', fix: 'api-url: https://example.com' }),
    ]);
  });
});

describe('near misses', () => {
  test.each([
    ['INPUT_SERVICE_SID', ZS, `service_sid → service-sid: ${ZS}`],
    ['INPUT_SERVICESID', ZS, `servicesid → service-sid: ${ZS}`],
    ['INPUT_SERVICE-SIDS', ZS, `service-sids → service-sid: ${ZS}`],
    ['INPUT_TWILIO-SERVICE-SID', ZS, `twilio-service-sid → service-sid: ${ZS}`],
    ['INPUT_TIMEOUTS', '5m', 'timeouts → timeout: 5m'],
    ['INPUT_TIME_OUT', '5m', 'time_out → timeout: 5m'],
    ['INPUT_DRYRUN', 'true', 'dryrun → dry-run: true'],
    ['INPUT_FUNCTION-VERSION', `${zn(3)}\n${zn(4)}`, `function-version → function-versions: ${EXAMPLE}`],
    ['INPUT_POLL_INTERVALL', '', 'poll_intervall → poll-interval: 1s'],
    ['INPUT_AUTH_TOKEN', '', 'auth_token → auth-token: $' + '{{ secrets.TWILIO_AUTH_TOKEN }}'],
  ])('%s', (variable, value, expected) => {
    const result = readInputs({ ...environment(GOOD), [variable]: value });
    expect('problems' in result && result.problems.map(({ input, fix }) => `${input} → ${fix}`)).toEqual([expected]);
  });

  test('stands in for the input it was meant to be, so that nothing else is called missing', () => {
    const { 'service-sid': _, ...rest } = environment(GOOD) as Row;
    const env = { ...rest, 'INPUT_SERVICE-SID': '', INPUT_SERVICE_SID: AC };
    const result = readInputs(env);
    expect('problems' in result && result.problems.map(({ rule }) => rule)).toEqual([
      'There is no input of this name: did you mean `service-sid`?',
      expect.stringContaining('This is an Account SID'),
    ]);
  });

  test.each(['INPUT_TOKEN', 'INPUT_AWAIT', 'INPUT_NAME', 'INPUT_RUN', `INPUT_${'X'.repeat(9999)}`])(
    '%.30s is close to nothing',
    (variable) => expect(readInputs({ ...environment(GOOD), [variable]: 'x' })).toHaveProperty('inputs'),
  );
});

describe('formatProblems', () => {
  test('reads like this', () => {
    const text = formatProblems(problemsOf({ ...GOOD, 'service-sid': AC, timeout: '10', wait: 'yes' }));
    expect(text).toBe(
      [
        '3 inputs cannot be used; nothing was sent to Twilio.',
        '',
        `\`service-sid\`: “${AC}”. This is an Account SID, which goes into \`account-sid\`. A service SID is ZS and 32 hexadecimal digits.`,
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
    const bad = Array.from({ length: 30 }, (_, n) => `ZB${n}`).join(' ');
    const text = formatProblems(problemsOf({ ...GOOD, 'function-versions': bad }));
    expect(text).toMatch(/^1 input cannot be used \(30 problems\); nothing was sent to Twilio\.\n/);
    expect(text).toMatch(/\n\nand 10 more$/);
  });
  test('names the file and line', () => {
    const problem = { input: 'dependencies-file', rule: 'No.', fix: 'x: y', file: 'app/package.json', line: 7 };
    expect(formatProblems([problem])).toContain('`dependencies-file` (app/package.json, line 7): No.\n    x: y');
  });
});

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
      { numRuns: 500 },
    );
  });

  const secret = fc.string({ unit: fc.constantFrom(...'QWXZJKVBqwxzjkvb2345678'), minLength: 16, maxLength: 40 });
  test('no problem holds a secret, wherever it was put', () => {
    const variables = ['auth-token', 'api-secret']
      .map(variableOf)
      .concat('TWILIO_AUTH_TOKEN', 'TWILIO_API_SECRET', 'INPUT_AUTH_TOKEN');
    fc.assert(
      fc.property(env, secret, fc.constantFrom(...variables), keys, (others, value, variable, elsewhere) => {
        const all = { ...others, [elsewhere]: `x ${value}`, [variable]: value };
        expect(secretsIn(all)).toContain(value);
        const result = readInputs(all);
        if ('problems' in result)
          expect(JSON.stringify(result.problems).toLowerCase()).not.toContain(value.toLowerCase());
      }),
      { numRuns: 500 },
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
    const input = fc.constantFrom('timeout', 'poll-interval', 'wait', 'dry-run', 'summary', 'runtime');
    fc.assert(
      fc.property(input, typed, (name, value) => {
        for (const { fix } of problemsOf({ ...GOOD, [name]: value })) {
          expect(problemsOf({ ...GOOD, [name]: fix.slice(name.length + 2) })).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('many long, wrong entries take no time and still fit', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => `/p${n}=${'Z'.repeat(100)}`).join('\n');
    expect(formatProblems(problemsOf({ ...GOOD, 'function-versions': many })).length).toBeLessThan(4000);
  });
});
