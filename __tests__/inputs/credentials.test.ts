import { describe, expect, test } from '@jest/globals';
import { formatProblems } from '../../src/explain/input-problems.ts';
import { INPUTS } from '../../src/inputs/declarations.ts';
import { secretsOf } from '../../src/inputs/masks.ts';
import {
  AC,
  BARE,
  environment,
  GOOD,
  HEX,
  inputsOf,
  lines,
  problemsOf,
  type Row,
  rules,
  SECRET,
  SK,
} from '../support/inputs.ts';

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
    [{ 'api-key': `sk${HEX}`, 'api-secret': SECRET }, [`api-key → api-key: ${SK}`]],
  ])('%j is refused', (row, expected) => expect(lines({ ...BARE, ...row })).toEqual(expected));

  /** A form that only Auth Tokens have. */
  const TOKEN = 'a3'.repeat(16);
  const examples = (...names: readonly string[]) =>
    names.map((name) => `${name}: ${expression(`secrets.TWILIO_${name.replace('-', '_').toUpperCase()}`)}`).join('\n');
  test.each<[string, Row, string, string, string]>([
    [
      'key and secret are swapped',
      { 'api-key': SECRET, 'api-secret': SK },
      'api-key',
      '`api-secret` holds an API key SID (SK…): the two are swapped. Neither is shown. If the line takes it from GitHub, correct TWILIO_API_KEY and TWILIO_API_SECRET there: Settings → Secrets and variables → Actions, or the GitHub environment of the job.',
      examples('api-key', 'api-secret'),
    ],
    [
      'Account SID and token are swapped',
      { 'account-sid': TOKEN, 'auth-token': AC },
      'account-sid',
      '`auth-token` holds an Account SID (AC…): the two are swapped. Neither is shown.',
      `account-sid: ${expression('vars.TWILIO_ACCOUNT_SID')}\n${examples('auth-token')}`,
    ],
    [
      'the SID twice',
      { 'api-key': SK, 'api-secret': SK },
      'api-secret',
      'This is an API key SID (SK…) and no secret. The value is not shown.',
      examples('api-secret'),
    ],
    [
      'an Account SID and its token in the lines of a key',
      { 'api-key': AC, 'api-secret': TOKEN },
      'api-key',
      'This is an Account SID, and beside it stands what looks like the Auth Token: write `account-sid` and `auth-token`.',
      `account-sid: ${AC}\n${examples('auth-token')}`,
    ],
    [
      'a key in the lines of a token',
      { 'account-sid': SK, 'auth-token': SECRET },
      'account-sid',
      'This is an API key SID, and beside it stands what looks like the secret of an API key: write `api-key` and `api-secret`.',
      `api-key: ${SK}\n${examples('api-secret')}`,
    ],
    [
      'an Account SID in the place of a key',
      { 'api-key': AC, 'api-secret': SECRET },
      'api-key',
      'API key SID is SK and 32 hexadecimal digits. If what stands beside it is the Auth Token, write `account-sid` and `auth-token`. If the line',
      examples('api-key'),
    ],
  ])('%s: one problem, and no secret in it', (_, row, input, rule, fix) => {
    const problems = problemsOf({ ...BARE, ...row });
    expect(problems).toMatchObject([{ input, rule: expect.stringContaining(rule), fix }]);
    for (const secret of [SECRET, TOKEN]) expect(JSON.stringify(problems)).not.toContain(secret);
    const inEnvironment = Object.entries(row).map(([name, value]) => [
      `TWILIO_${name.replace('-', '_').toUpperCase()}`,
      value,
    ]);
    expect(problemsOf({ ...BARE, ...Object.fromEntries(inEnvironment) })).toHaveLength(1);
  });

  test('two sources are never mixed, and the rule says so', () => {
    const [rule] = rules({ ...BARE, 'api-key': SK, ...key });
    expect(rule).toMatch(
      /^It is missing or empty; it goes with api-key\. The TWILIO_… environment variables are not mixed in\. If the line/,
    );
  });

  test('a secret in the place of a SID is neither shown nor left unmasked', () => {
    const row = { ...BARE, 'api-key': SECRET, 'api-secret': 'x' };
    const [problem] = problemsOf(row);
    expect(problem).toMatchObject({ input: 'api-key', rule: expect.stringContaining('The value is not shown') });
    expect(problem).not.toHaveProperty('seen');
    expect(secretsOf(INPUTS, environment(row))).toEqual(['x', SECRET]);
  });

  test.each([
    ['an Auth Token that begins as an Account SID does', `ac${HEX.slice(2)}`],
    ['the same in quotes', `"ac${HEX.slice(2)}"`],
  ])('%s is neither shown nor left unmasked in the place of one', (_, value) => {
    const row = { ...BARE, 'account-sid': value, 'auth-token': 'x' };
    const [problem] = problemsOf(row);
    expect(problem).toMatchObject({ input: 'account-sid', rule: expect.stringContaining('The value is not shown') });
    expect(JSON.stringify(problem)).not.toContain(HEX.slice(2));
    expect(secretsOf(INPUTS, environment(row))).toEqual(['x', value]);
  });

  /** In the order of likelihood. */
  const reasons = ['does not exist, is misspelt', 'GitHub environment that the job does not name', 'secrets: inherit'];
  test.each<[Row, readonly string[]]>([
    [{ GITHUB_EVENT_NAME: 'push', GITHUB_ACTOR: 'octocat' }, ['If the line is there, its value is empty', ...reasons]],
    [{ GITHUB_EVENT_NAME: 'pull_request_target' }, ['If the line is there, its value is empty', ...reasons]],
    [
      { GITHUB_EVENT_NAME: 'push', GITHUB_ACTOR: 'dependabot[bot]' },
      ['Dependabot’s secrets only', "if: github.actor != 'dependabot[bot]'", 'Else the secret', ...reasons],
    ],
  ])('%j: why they are empty, the likeliest first', (run, words) => {
    for (const row of [{}, { 'account-sid': AC }, { TWILIO_ACCOUNT_SID: AC }]) {
      const [rule = '', ...others] = rules({ ...BARE, ...run, ...row });
      expect(others).toEqual([]);
      const places = words.map((word) => rule.indexOf(word));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(formatProblems(problemsOf({ ...BARE, ...run, ...row }))).toContain(rule);
    }
  });

  test('everything secret is masked, used or not, misspelt or not; no SID is', () => {
    const row = { wait: 'x', 'account-sid': AC, 'auth-token': 'a', 'api-key': SK, 'api-secret': 'b' };
    const variables = {
      TWILIO_AUTH_TOKEN: ' c\n',
      TWILIO_API_SECRET: 'd',
      INPUT_AUTH_TOKEN: 'e',
      INPUT_APISECRET: 'f',
    };
    expect(secretsOf(INPUTS, environment({ ...row, ...variables })).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(secretsOf(INPUTS, {})).toEqual([]);
  });

  test('a secret that stands elsewhere, too, is taken out of what is shown', () => {
    const text = formatProblems(problemsOf({ ...GOOD, runtime: `${'x'.repeat(190)} ${SECRET}`, timeout: SECRET }));
    expect(text).toContain('“***”');
    expect(text).not.toContain(SECRET.slice(0, 6));
  });
});
