import { describe, expect, test } from '@jest/globals';
import { INPUTS, variableOf } from '../../src/inputs/declarations.ts';
import type { DeployRequest } from '../../src/inputs/deploy.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import { secretsOf } from '../../src/inputs/masks.ts';
import type { Problem } from '../../src/model/errors.ts';

const HEX = '0123456789abcdef0123456789abcdef';

function read(row: Readonly<Record<string, string>>) {
  const all = {
    'service-sid': 'greeter',
    'function-versions': `ZN${HEX}`,
    'api-key': `SK${HEX}`,
    'api-secret': 's'.repeat(32),
  };
  return readInputs(
    Object.fromEntries(Object.entries({ ...all, ...row }).map(([name, value]) => [variableOf(name), value])),
  );
}

function problemsOf(row: Readonly<Record<string, string>>): readonly Problem[] {
  const result = read(row);
  return 'problems' in result ? result.problems : [];
}

function deployOf(row: Readonly<Record<string, string>>): DeployRequest | undefined {
  const result = read(row);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.inputs.deploy;
}

test('nothing goes live unless an environment is named', () => expect(deployOf({})).toBeUndefined());

test('an environment and its defaults', () =>
  expect(deployOf({ environment: 'production' })).toEqual({
    environment: 'production',
    create: false,
    implied: false,
    allowRemovals: false,
    healthPaths: [],
    healthTimeoutMs: 60_000,
    rollback: true,
    githubToken: undefined,
  }));

test('a service may be created with its environment', () =>
  expect(
    deployOf({
      environment: 'dev',
      project: '.',
      'function-versions': '',
      'create-service': 'true',
      runtime: 'node24',
    }),
  ).toMatchObject({ create: true, implied: true }));

test('paths, one a line, with statuses and comments', () =>
  expect(
    deployOf({ environment: 'dev', 'health-check': '/health # the app\n\n/voice 403,4xx,403\r\n  /a?b=c  204\n# all' })
      ?.healthPaths,
  ).toEqual([
    { path: '/health', statuses: [] },
    { path: '/voice', statuses: ['403', '4xx'] },
    { path: '/a?b=c', statuses: ['204'] },
  ]));

/** Where nothing can be known of the place that was meant: nobody’s production. */
const EXAMPLE = `environment: pr-$${'{{ github.event.number }}'}`;

describe('refused', () => {
  test.each<[Readonly<Record<string, string>>, string, string]>([
    [{ 'health-check': '/health' }, 'health-check', EXAMPLE],
    [{ 'github-token': 'ghs_123456789' }, 'github-token', EXAMPLE],
    [{ 'create-environment': 'true' }, 'create-environment', EXAMPLE],
    [{ environment: 'production', wait: 'false' }, 'environment', 'environment: production # and remove wait: false'],
    [{ environment: `ZB${HEX}` }, 'environment', EXAMPLE],
    [{ environment: `ze${HEX}` }, 'environment', `environment: ZE${HEX}`],
    [
      { environment: `ZE${HEX}`, 'create-environment': 'true' },
      'environment',
      `environment: ZE${HEX} # and remove create-environment`,
    ],
    [{ environment: 'my production' }, 'environment', EXAMPLE],
    [{ environment: 'feature/new_thing' }, 'environment', 'environment: feature-new-thin'],
    [{ environment: "'production'" }, 'environment', 'environment: production'],
    [{ environment: 'greeter-1234-dev.twil.io' }, 'environment', 'environment: dev'],
    [{ environment: 'refs/heads/production' }, 'environment', `environment: $${'{{ github.ref_name }}'}`],
    [{ environment: 'refs/heads/Release_1.2' }, 'environment', EXAMPLE],
    [{ environment: '7/merge' }, 'environment', EXAMPLE],
    [{ environment: 'p', 'health-check': 'health' }, 'health-check', 'health-check: /health'],
    [{ environment: 'p', 'health-check': 'https://a.example/health' }, 'health-check', 'health-check: /health'],
    [{ environment: 'p', 'health-check': '/voice 99' }, 'health-check', 'health-check: /voice'],
    [{ environment: 'p', 'health-check': '/a /b' }, 'health-check', 'health-check: |\n  /a\n  /b'],
    [{ environment: 'p', 'health-check': '/a\n/a 403' }, 'health-check', 'health-check: /a'],
    [{ environment: 'p', 'health-check': '# nothing' }, 'health-check', 'health-check: /health'],
    [{ environment: 'p', rollback: 'no' }, 'rollback', 'rollback: false'],
  ])('%j', (row, input, fix) => expect(problemsOf(row)).toMatchObject([{ input, fix }]));
});

const EACH_LINE =
  'Each line is a path, optionally followed by the statuses that it may answer with, from 200 to 599: `403`, `400,403` or `4xx`, without spaces.';
const A_PATH =
  'A path starts with `/` and has only characters that a URL can hold; the domain is that of the environment.';
const ONE_WORD =
  'It is the SID (ZE…), unique name or domain suffix of an environment, in one word, without `/` and quotes.';
const LONELY =
  'It says what to do with an environment, and none is named: add `environment`, or remove `health-check`.';

describe('what is said', () => {
  test.each<[Readonly<Record<string, string>>, string]>([
    [{ 'health-check': '/health' }, LONELY],
    [
      { environment: 'p', wait: 'false' },
      'A Build goes live once it has completed, and `wait: false` says not to wait for that. Keep one or the other.',
    ],
    [
      { environment: `ZE${HEX}`, 'create-environment': 'true' },
      'A SID names an environment that exists; `create-environment` needs the name of a new one.',
    ],
    [{ environment: 'a/b' }, ONE_WORD],
    [{ environment: 'x'.repeat(101) }, ONE_WORD],
    [{ environment: 'dev`' }, ONE_WORD],
    [
      { environment: 'https://greeter-1234.twil.io' },
      'This is a domain. `environment` takes the suffix in it, after the number, or `production` where there is none.',
    ],
    [{ environment: 'p', 'health-check': '/a é' }, EACH_LINE],
    [{ environment: 'p', 'health-check': '/a 200 x' }, EACH_LINE],
    [{ environment: 'p', 'health-check': '/a 1200' }, EACH_LINE],
    [{ environment: 'p', 'health-check': '/a 2000' }, EACH_LINE],
    [{ environment: 'p', 'health-check': '/é' }, A_PATH],
    [{ environment: 'p', 'health-check': '/a\n/a' }, 'The path is named twice. Name it once.'],
    [
      { environment: 'p', 'health-check': '#' },
      'It is given but names no path. Leave the line out for no health check.',
    ],
  ])('%j', (row, rule) => expect(problemsOf(row)).toMatchObject([{ rule }]));
});

test.each([
  ['https://a.example/deep/health', '/deep/health'],
  ['http://a.example/x', '/x'],
  ['see-https://a.example', '/see-https://a.example'],
  ['hé/al', '/h/al'],
  ['x'.repeat(98), `/${'x'.repeat(98)}`],
  ['x'.repeat(300), '/health'],
])('the path that %s is corrected to', (text, path) =>
  expect(problemsOf({ environment: 'p', 'health-check': text })).toMatchObject([{ fix: `health-check: ${path}` }]),
);

test('a SID that exists, and the longest name, are environments', () => {
  expect(deployOf({ environment: `ZE${HEX}` })?.environment).toBe(`ZE${HEX}`);
  expect(problemsOf({ environment: 'x'.repeat(100), 'create-environment': 'true' })).toEqual([]);
});

test.each(['PR-7', 'my.preview', 'o’neil', 'preview-pull-request-7'])('%s may be the name of one that exists', (name) =>
  expect(deployOf({ environment: name })?.environment).toBe(name),
);

test('a hash within a path is no comment', () =>
  expect(deployOf({ environment: 'p', 'health-check': '/a#b\n/c' })?.healthPaths.map(({ path }) => path)).toEqual([
    '/a#b',
    '/c',
  ]));

test('the token is taken', () =>
  expect(deployOf({ environment: 'p', 'github-token': 'ghs_0123456789' })?.githubToken).toBe('ghs_0123456789'));

test('the token is masked', () =>
  expect(secretsOf(INPUTS, { [variableOf('github-token')]: 'ghs_0123456789' })).toContain('ghs_0123456789'));
