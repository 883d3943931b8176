import { describe, expect, test } from '@jest/globals';
import { INPUTS } from '../../src/inputs/declarations.ts';
import {
  BARE,
  GOOD,
  HEX,
  inputsOf,
  lines,
  problemsOf,
  type Row,
  rules,
  SECRET,
  SK,
  ZB,
  ZS,
  zn,
} from '../support/inputs.ts';

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
    ['everything but', { 'exclude-paths': '!/keep' }, 'exclude-paths → exclude-paths: /old/**'],
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
    ['reuse: allways', { reuse: 'allways' }, 'reuse → reuse: always'],
    ['reuse: "never"', { reuse: '"never"' }, 'reuse → reuse: never'],
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

describe('one mistake is one problem, whatever it is that it spoils', () => {
  test.each<[string, Row, string]>([
    [
      'an environment that is not named',
      { ...GOOD, 'health-check': '/health', 'github-token': SECRET, 'create-environment': 'true' },
      `create-environment → environment: pr-$${'{{ github.event.number }}'}`,
    ],
    [
      'a project that is not named',
      { ...GOOD, 'function-versions': '', 'create-service': 'true' },
      'project → project: .',
    ],
    [
      'wait: false beside build-sid and environment',
      { ...GOOD, 'build-sid': ZB, wait: 'false', environment: 'dev' },
      `build-sid → build-sid: ${ZB} # and remove function-versions, wait: false`,
    ],
    [
      'an address with a path and a query',
      { ...GOOD, 'api-url': 'https://gateway.example/v1?a=b' },
      'api-url → api-url: https://gateway.example',
    ],
  ])('%s', (_, row, expected) => expect(lines(row)).toEqual([expected]));
});

test('values are trimmed', () => {
  const inputs = inputsOf({ ...GOOD, 'service-sid': ` ${ZS}\n`, timeout: ' 90s ' });
  expect(inputs).toMatchObject({ service: ZS, timeoutMs: 90_000 });
});

test('nothing at all: what is missing, in the order of action.yml', () => {
  expect(lines({})).toEqual([
    'service-sid → service-sid: $' + '{{ vars.TWILIO_SERVICE_SID }}',
    'project → project: .',
    'api-key → api-key: $' + '{{ secrets.TWILIO_API_KEY }}\napi-secret: $' + '{{ secrets.TWILIO_API_SECRET }}',
  ]);
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
