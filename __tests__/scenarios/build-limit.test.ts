/** The account has made its Builds of this hour: what a run does, and what a person reads, through the shipped bundle. */
import { expect, test } from '@jest/globals';
import { changesOf, titles, withProduction } from '../support/deploy.ts';

test.concurrent('it is waited for and said, and one Build is created', async () => {
  const buildLimit = { most: 0, status: 400, retryAfter: '1' } as const;
  await withProduction({ buildLimit }, async (stage) => {
    const { twilio, deploy } = stage;
    // An hour later: the second request for a Build is taken.
    twilio.onRequest = ({ operation }) => {
      if (operation === 'create' && twilio.count('create') === 2) twilio.options.buildLimit = undefined;
    };
    const run = await deploy();
    expect(run.outputs).toMatchObject({ verdict: 'completed', created: 'true' });
    expect(run.log).toContain(
      'Twilio takes no new Build (400): most likely the account has made its Builds of this hour.',
    );
    expect(changesOf(stage)).toEqual(['create', 'create', 'deploy']);
    expect(twilio.builds.filter(({ request }) => request !== undefined)).toHaveLength(1);
    expect(titles(run)).toEqual([]);
  });
});

test.concurrent.each<[string, { status: 400 | 429; retryAfter?: string }, string]>([
  ['with words', { status: 400 }, '“Builds are limited to less than or equal to 0 per hour”'],
  [
    'with a pause that is too long',
    { status: 429, retryAfter: '1800' },
    'It asked to wait 30 m 00 s, longer than the time left.',
  ],
])('a refusal %s that outlasts the step is said in three sentences', async (_, refusal, said) => {
  await withProduction({ buildLimit: { most: 0, ...refusal } }, async (stage) => {
    const run = await stage.deploy({ timeout: '20s' });
    expect(run.outputs).toMatchObject({ verdict: 'timed-out', 'live-build-sid': stage.old.sid });
    expect(run.outputs['build-sid']).toBeUndefined();
    expect(titles(run)).toEqual(['error: Timed out']);
    const [error] = run.annotations;
    expect(error?.message).toMatch(
      /Twilio took no new Build (?:before the time was up|and asked to wait beyond the end of the step): “timeout: 20s”/,
    );
    expect(error?.message).toContain(said);
    expect(error?.message).toContain('most likely made its Builds of this hour: about 100');
    expect(error?.message).toContain('“timeout: 90m”');
    expect(changesOf(stage)).toEqual(['create']);
    expect(stage.twilio.builds.filter(({ request }) => request !== undefined)).toEqual([]);
  });
});
