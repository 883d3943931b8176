/** Whose fault empty inputs are in a pull request, whatever stands in the payload. */
import { expect, test } from '@jest/globals';
import { InputFailure } from '../../src/model/errors.ts';
import { nameFork } from '../../src/run/fork.ts';

const LEFT_OUT =
  'if: github.event.pull_request == null || github.event.pull_request.head.repo.full_name == github.repository';
const env = {
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_REPOSITORY: 'octo-org/shop',
};
const failure = (...inputs: readonly string[]) =>
  new InputFailure(inputs.map((input) => ({ input, rule: 'Wrong.', fix: `${input}: x` })));
const from = (repo: unknown) => JSON.stringify({ pull_request: { head: { repo } } });
const files = (text: string) => ({ read: async () => text }) as unknown as Parameters<typeof nameFork>[1]['files'];
const mallory = from({ full_name: 'mallory/shop' });

test.each([
  ['secrets and variables', ['service-sid', 'timeout', 'api-key'], 'service-sid'],
  ['a secret', ['timeout', 'api-secret'], 'api-secret'],
  ['a variable of the step', ['TWILIO_AUTH_TOKEN'], 'TWILIO_AUTH_TOKEN'],
])('%s that a fork does not get are one problem', async (_, inputs, input) => {
  const named = await nameFork(failure(...inputs), { env, files: files(mallory) });
  const rule =
    'This pull request comes from the fork mallory/shop, which gets neither secrets nor variables. Leave the job out there.';
  expect(named).toHaveProperty('problems', [{ input, rule, fix: LEFT_OUT }]);
});

test.each([
  ['deleted', null, 'a fork that was deleted'],
  ['with a name that is none', { full_name: '::error::x' }, 'a fork'],
])('a fork %s', async (_, repo, words) => {
  const named = await nameFork(failure('api-key'), { env, files: files(from(repo)) });
  expect(named).toHaveProperty('message', expect.stringContaining(`comes from ${words}, which`));
});

test.each<[string, object, string, Error]>([
  ['a branch of the repository', {}, from({ full_name: 'octo-org/shop' }), failure('api-key')],
  ['another event', { GITHUB_EVENT_NAME: 'push' }, mallory, failure('api-key')],
  ['the event that gets all secrets', { GITHUB_EVENT_NAME: 'pull_request_target' }, mallory, failure('api-key')],
  ['a value that is there and wrong', { 'INPUT_API-KEY': 'x' }, mallory, failure('api-key')],
  ['an input that nobody keeps at GitHub', {}, mallory, failure('timeout')],
  ['another failure', {}, mallory, new Error('x')],
  ['a payload that is none', {}, '{', failure('api-key')],
  ['a payload of something else', {}, '[]', failure('api-key')],
])('nothing is said of a fork: %s', async (_, variables, text, error) => {
  expect(await nameFork(error, { env: { ...env, ...variables }, files: files(text) })).toBe(error);
});
