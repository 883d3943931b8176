/** What the user reads when `timeout` is over before there is a Build to wait for, through the shipped bundle. */
import { expect, test } from '@jest/globals';
import type { Place } from '../../simulator/twilio/server.ts';
import { changesOf, promote, titles, withProduction } from '../support/deploy.ts';

const FOREVER = Number.POSITIVE_INFINITY;
const inherit = { 'function-versions': '', 'asset-versions': '', runtime: '', 'inherit-from': 'production' };
const alone = { environment: '' };

test.concurrent.each<[string, { on: Place; after?: number }, Record<string, string>]>([
  ['the service', { on: 'service' }, alone],
  ['the environments', { on: 'environments' }, {}],
  ['the newest Builds', { on: 'note' }, alone],
  ['the Build to inherit from', { on: 'build' }, { ...alone, ...inherit }],
  ['the Builds that may be used again', { on: 'list', after: 1 }, { ...alone, reuse: 'always' }],
  ['the Build of “build-sid”', { on: 'build' }, { ...alone, ...promote(`ZB${'a'.repeat(32)}`) }],
  ['what is live, in a dry run', { on: 'build' }, { 'dry-run': 'true' }],
])('timed out while reading %s', async (_, place, inputs) => {
  await withProduction({}, async (stage) => {
    stage.twilio.fault({ ...place, kind: 503, times: FOREVER });
    const run = await stage.deploy({ timeout: '2s', ...inputs });
    expect(titles(run)).toEqual(['error: Timed out']);
    expect(run.outputs['verdict']).toBe('timed-out');
    const [error] = run.annotations;
    expect(error?.message).toContain('“timeout: 2s”');
    expect(error?.message).toContain('Twilio answered 503 to GET');
    expect(error?.message).toContain('raise “timeout”');
    expect(changesOf(stage)).toEqual([]);
  });
});

test.concurrent.each([{}, { 'retry-after': '3600' }])(
  'timed out with a creation that is held back: %j',
  async (headers) => {
    await withProduction({}, async (stage) => {
      stage.twilio.fault({ on: 'create', kind: 429, headers, times: FOREVER });
      const run = await stage.deploy({ timeout: '3s', ...alone });
      expect(titles(run)).toEqual(['error: Timed out']);
      expect(run.outputs).toMatchObject({ verdict: 'timed-out' });
      expect(run.outputs['build-sid']).toBeUndefined();
      expect(run.log).toContain('“timeout: 3s”');
      expect(stage.twilio.builds.filter(({ request }) => request !== undefined)).toEqual([]);
    });
  },
);

test.concurrent('nothing goes on with a completed Build when a dry run is out of time', async () => {
  await withProduction({}, async (stage) => {
    const { twilio, other, old } = stage;
    twilio.fault({ on: ({ path }) => path.endsWith(old.sid), kind: 503, times: FOREVER });
    const run = await stage.deploy({ ...promote(other.sid), 'dry-run': 'true', timeout: '2s' });
    expect(run.outputs).toMatchObject({ verdict: 'timed-out', status: 'completed' });
    expect(run.log).toContain('The time was up before everything had been checked: “timeout: 2s”');
    expect(run.log).toContain(`Build ${other.sid} is completed.`);
    expect(run.log).not.toContain('goes on');
  });
});
