/** A SID is the same in either case of its digits, in inputs and in answers, through the shipped bundles. */
import { expect, test } from '@jest/globals';
import { runAction } from '../../simulator/runner/run.ts';
import { runOptions, SUB_ACTIONS, withTwilio } from '../support/action.ts';
import { changesOf, withProduction } from '../support/deploy.ts';

const upper = (text: string) => text.replace(/\b[A-Z]{2}[0-9a-f]{32}\b/g, (sid) => sid.toUpperCase());
const contents = { 'function-versions': '', 'asset-versions': '', runtime: '' };

test.concurrent('a Build, a service and an environment whose SIDs are given in upper case are found', async () => {
  await withProduction({}, async (stage) => {
    const { twilio, production, other, deploy } = stage;
    const run = await deploy({
      ...contents,
      'service-sid': upper(twilio.service.sid),
      'build-sid': upper(other.sid),
      environment: upper(production.sid),
    });
    expect(run.annotations).toEqual([]);
    expect(run.outputs).toMatchObject({ verdict: 'completed', 'build-sid': other.sid, 'live-build-sid': other.sid });
    expect(twilio.requests.filter(({ path }) => /\b[A-Z]{2}[\dA-F]{32}\b/.test(path))).toEqual([]);
    expect(changesOf(stage)).toEqual(['deploy']);
  });
});

test.concurrent('what is inherited from an environment given in upper case is this Build, with these versions', async () => {
  await withProduction({}, async ({ twilio, old, production, deploy }) => {
    const [hello] = old.functionVersions;
    const run = await deploy({
      ...contents,
      environment: '',
      'inherit-from': upper(production.sid),
      'function-versions': `/hello=${upper(hello?.sid ?? '')}`,
    });
    expect(run.outputs).toMatchObject({
      verdict: 'completed',
      'build-sid': old.sid,
      created: 'false',
      changed: 'false',
    });
    expect(twilio.count('create')).toBe(0);
  });
});

test.concurrent('answers in upper case name the Build that was asked for', async () => {
  await withProduction({}, async ({ twilio, other, deploy }) => {
    const shout = (body: unknown) => JSON.parse(upper(JSON.stringify(body)));
    twilio.fault({
      on: ['service', 'build', 'status', 'environments', 'environment', 'deployments'],
      kind: 'status',
      status: 200,
      processed: true,
      body: shout,
      times: Number.POSITIVE_INFINITY,
    });
    const run = await deploy({ ...contents, 'build-sid': other.sid });
    expect(run.annotations).toEqual([]);
    expect(run.outputs).toMatchObject({ verdict: 'completed', 'build-sid': other.sid, 'live-build-sid': other.sid });
  });
});

test.concurrent('prune protects a Build whose SID is given in upper case', async () => {
  await withTwilio({}, async ({ twilio }) => {
    const day = 86_400_000;
    const [one] = [100, 99].map((days) => twilio.addBuild({ dateCreated: Date.now() - days * day }));
    const protect = upper(one?.sid ?? '');
    expect(protect).not.toBe(one?.sid);
    const inputs = { protect, keep: '0', delete: 'true' };
    const run = await runAction(runOptions(twilio, inputs, { action: SUB_ACTIONS.prune }));
    expect(run.annotations).toEqual([]);
    expect(run.outputs).toMatchObject({ deleted: '1', kept: '1' });
    expect(twilio.builds).toEqual([one]);
  });
});
