/** What the user reads when `timeout` would be, or is, over before there is a Build to wait for, through the shipped bundle. */
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
    // Told to stay away for longer than there is time: it ends at once, however busy the machine is.
    stage.twilio.fault({ ...place, kind: 503, headers: { 'retry-after': '3600' }, times: FOREVER });
    const run = await stage.deploy({ timeout: '20s', ...inputs });
    expect(titles(run)).toEqual(['error: Timed out']);
    expect(run.outputs['verdict']).toBe('timed-out');
    const [error] = run.annotations;
    expect(error?.message).toContain('“timeout: 20s”');
    expect(error?.message).toContain('Twilio answered 503 to GET');
    expect(error?.message).toContain('raise “timeout”');
    expect(changesOf(stage)).toEqual([]);
  });
});

test.concurrent('timed out with a creation that is held back', async () => {
  await withProduction({}, async (stage) => {
    stage.twilio.fault({ on: 'create', kind: 429, headers: { 'retry-after': '3600' }, times: FOREVER });
    const run = await stage.deploy({ timeout: '20s', ...alone });
    expect(titles(run)).toEqual(['error: Timed out']);
    expect(run.outputs).toMatchObject({ verdict: 'timed-out' });
    expect(run.outputs['build-sid']).toBeUndefined();
    expect(run.log).toContain('“timeout: 20s”');
    expect(stage.twilio.builds.filter(({ request }) => request !== undefined)).toEqual([]);
  });
});

test.concurrent('nothing goes on with a completed Build when a dry run is out of time', async () => {
  await withProduction({}, async (stage) => {
    const { twilio, other, old } = stage;
    twilio.fault({
      on: ({ path }) => path.endsWith(old.sid),
      kind: 503,
      headers: { 'retry-after': '3600' },
      times: FOREVER,
    });
    const run = await stage.deploy({ ...promote(other.sid), 'dry-run': 'true', timeout: '20s' });
    expect(run.outputs).toMatchObject({ verdict: 'timed-out', status: 'completed' });
    expect(run.log).toContain(
      'asked to wait beyond the end of the step before everything had been checked: “timeout: 20s”',
    );
    expect(run.log).not.toContain('The time was up');
    expect(run.log).toContain(`Build ${other.sid} is completed.`);
    expect(run.log).not.toContain('goes on');
  });
});

test.concurrent.each<[string, Place, number, Record<string, string>]>([
  ['Builds', 'list', 1, { reuse: 'always' }],
  ['versions', 'versions', 0, { ...inherit, 'function-versions': `ZN${'9'.repeat(32)}` }],
])('a list of %s that repeats itself under ever new addresses is not read until then', async (_, on, after, inputs) => {
  await withProduction({}, async ({ twilio, deploy }) => {
    const repeat = (body: { meta: { first_page_url: string } }) => {
      const next_page_url = `${body.meta.first_page_url}&PageToken=${twilio.requests.length}`;
      return { ...body, meta: { ...body.meta, next_page_url } };
    };
    twilio.fault({ on, kind: 'status', status: 200, processed: true, body: repeat, times: FOREVER, after });
    const run = await deploy({ timeout: '20s', ...alone, ...inputs });
    expect(titles(run)).toEqual(['error: No usable answer from Twilio']);
    expect(run.log).toContain('a list without an end');
    expect(twilio.count(on)).toBeLessThan(12);
  });
});
