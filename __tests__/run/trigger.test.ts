/** What started a run, from the runner's variables and a payload in which anything can stand. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTrigger } from '../../src/run/trigger.ts';

const SHA = 'ffac537e6cbbf934b08745a378932722df287a53';
const HEAD = '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567';
const env = {
  GITHUB_SHA: SHA,
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo-org/shop',
  GITHUB_RUN_ID: '1658821493',
  GITHUB_ACTOR: 'octocat',
};
const known = {
  commit: SHA,
  commitUrl: `https://github.com/octo-org/shop/commit/${SHA}`,
  runUrl: 'https://github.com/octo-org/shop/actions/runs/1658821493',
  actor: 'octocat',
};
const reading = (event: unknown) => () => Promise.resolve(JSON.stringify(event));

test.each<[string, Readonly<Record<string, string>>, unknown, object]>([
  [
    'a push: the commit and the first line of its message',
    {},
    { head_commit: { id: SHA, message: 'Greet\n\nin French' } },
    { ...known, subject: 'Greet' },
  ],
  ['a push whose payload is about another commit', {}, { head_commit: { id: HEAD, message: 'Greet' } }, known],
  [
    'a pull request: its head, which a branch has, and its title',
    { GITHUB_EVENT_NAME: 'pull_request' },
    { pull_request: { head: { sha: HEAD }, title: 'Greet' } },
    { ...known, commit: HEAD, commitUrl: `https://github.com/octo-org/shop/commit/${HEAD}`, subject: 'Greet' },
  ],
  [
    'a pull request that was merged: the commit on the branch it went into',
    { GITHUB_EVENT_NAME: 'pull_request' },
    { pull_request: { merged: true, merge_commit_sha: SHA, head: { sha: HEAD }, title: 'Greet' } },
    { ...known, subject: 'Greet' },
  ],
  [
    'one whose branch has moved on since',
    { GITHUB_EVENT_NAME: 'pull_request' },
    { pull_request: { merged: true, merge_commit_sha: HEAD, head: { sha: HEAD }, title: 'Greet' } },
    known,
  ],
  [
    'one that was closed and not merged',
    { GITHUB_EVENT_NAME: 'pull_request' },
    { pull_request: { merged: false, head: { sha: HEAD } } },
    { ...known, commit: HEAD, commitUrl: `https://github.com/octo-org/shop/commit/${HEAD}` },
  ],
  [
    'a re-run: who started it, and the page of the attempt',
    { GITHUB_TRIGGERING_ACTOR: 'hubot', GITHUB_RUN_ATTEMPT: '2' },
    {},
    { ...known, actor: 'hubot', runUrl: `${known.runUrl}/attempts/2` },
  ],
  [
    'the first attempt, whose page is not that of the run once there is another',
    { GITHUB_TRIGGERING_ACTOR: '', GITHUB_RUN_ATTEMPT: '1' },
    {},
    { ...known, runUrl: `${known.runUrl}/attempts/1` },
  ],
  ['an attempt that is no number', { GITHUB_RUN_ATTEMPT: '2/../x' }, {}, known],
  [
    'a review: the head of its pull request',
    { GITHUB_EVENT_NAME: 'pull_request_review' },
    { pull_request: { merged_at: null, head: { sha: HEAD }, title: 'Greet' } },
    { ...known, commit: HEAD, commitUrl: `https://github.com/octo-org/shop/commit/${HEAD}`, subject: 'Greet' },
  ],
  ['a pull request without a head', { GITHUB_EVENT_NAME: 'pull_request' }, { pull_request: {} }, known],
  ['a schedule', { GITHUB_EVENT_NAME: 'schedule' }, { schedule: '0 3 * * *' }, known],
  [
    'the own commit of pull_request_target, which is what it checks out',
    { GITHUB_EVENT_NAME: 'pull_request_target' },
    { pull_request: { head: { sha: HEAD }, title: 'x' } },
    known,
  ],
  ['an address that is none', { GITHUB_SERVER_URL: 'javascript:alert(1)' }, {}, { commit: SHA, actor: 'octocat' }],
  [
    'a repository that would leave the address',
    { GITHUB_REPOSITORY: 'a/b)](https://evil.example' },
    {},
    { commit: SHA, actor: 'octocat' },
  ],
])('%s', async (_, news, event, expected) => {
  expect(await readTrigger({ ...env, ...news }, reading(event))).toEqual(expected);
});

test('a payload that cannot be read costs the subject and nothing else', async () => {
  expect(await readTrigger(env, () => Promise.reject(new Error('EFBIG')))).toEqual(known);
  expect(await readTrigger(env, () => Promise.resolve('{'))).toEqual(known);
  expect(await readTrigger({}, () => Promise.reject(new Error('not asked for')))).toEqual({});
});

test('whatever the payload is, there is one line of harmless text', async () => {
  const message = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('##[error]x'), fc.constant('::error::x'));
  const event = fc.oneof(
    fc.jsonValue(),
    message.map((text) => ({ head_commit: { id: SHA, message: text } })),
  );
  await fc.assert(
    fc.asyncProperty(event, async (payload) => {
      const { subject = '', ...rest } = await readTrigger(env, reading(payload));
      expect(rest).toEqual(known);
      expect(subject).not.toMatch(/[\r\n]|##\[|^::/);
      expect([...subject].length).toBeLessThanOrEqual(100);
    }),
  );
});
