/** A service or an environment that does not exist: which ones there are, and the line of the one that was meant. */
import { expect, test } from '@jest/globals';
import { SUB_ACTIONS, withTwilio } from '../support/action.ts';
import { changesOf, promote, withProduction } from '../support/deploy.ts';
import { judgeRequest } from '../support/openapi.ts';

test.concurrent('an unknown service: one more request, and the nearest of the account’s comes first', async () => {
  await withTwilio({}, async ({ twilio, run }) => {
    for (let n = 0; n < 25; n++) twilio.addService({ uniqueName: `other-${n}` });
    const { outputs, log, annotations } = await run({ 'service-sid': 'greter' });
    expect(log).toContain('Did you mean “service-sid: greeter”?');
    expect(log).toContain(`They have “greeter” (${twilio.service.sid}), `);
    expect(log).toContain(' and 6 more.');
    expect(annotations[0]?.message.match(/“other-\d+” \(ZS/g)).toHaveLength(19);
    expect(outputs['failure-reason']).not.toContain(twilio.service.sid);
    expect(twilio.requests.map(({ operation }) => operation)).toEqual(['service', 'services']);
    expect(twilio.requests.flatMap(judgeRequest)).toEqual([]);
  });
});

test.concurrent('an unknown service that is like none: any line that works, and the account or region as a reason', async () => {
  await withTwilio({}, async ({ run }) => {
    const { log } = await run({ 'service-sid': `ZS${'0'.repeat(32)}` });
    expect(log).toContain('e.g. “service-sid: greeter”, or use credentials of the account and region that it is in.');
  });
});

test.concurrent.each([403, 500, 'html', 'reset'] as const)(
  'services that cannot be listed (%s) cost nothing: Twilio’s own answer is explained',
  async (kind) => {
    await withTwilio({}, async ({ twilio, run }) => {
      twilio.fault({ on: 'services', kind, times: Number.POSITIVE_INFINITY });
      const { log, outputs } = await run({ 'service-sid': 'greter' });
      expect(outputs['verdict']).toBe('error');
      expect(log).toContain('Twilio answered 404 to GET /v1/Services/greter');
      expect(twilio.count('services')).toBe(1);
    });
  },
);

test.concurrent.each(['upload', 'prune'] as const)('%s/ names the service that was meant', async (name) => {
  await withTwilio({}, async ({ run }) => {
    const only = { 'function-versions': '', 'asset-versions': '', runtime: '', 'poll-interval': '', timeout: '' };
    const files = { 'functions/hello.js': 'exports.handler = (context, event, callback) => callback();\n' };
    const { log } = await run({ ...only, 'service-sid': 'Greeter-' }, { action: SUB_ACTIONS[name], files });
    expect(log).toContain('Did you mean “service-sid: greeter”?');
  });
});

test.concurrent.each([
  ['prod', 'production'],
  ['Production', 'production'],
  ['prd', 'production'],
  ['stage', 'staging'],
])('the environment “%s” is not there: did you mean %s?', async (environment, meant) => {
  await withProduction({}, async (stage) => {
    await stage.twilio.addEnvironment({ domainSuffix: 'staging' });
    const there = await stage.deploy({ environment });
    expect(there.log).toContain(`Did you mean “environment: ${meant}”?`);
    const inherited = { 'function-versions': '', 'asset-versions': '', 'inherit-from': environment };
    expect((await stage.run(inherited)).log).toContain(`Did you mean “inherit-from: ${meant}”?`);
    expect(changesOf(stage)).toEqual([]);
  });
});

test.concurrent('an environment with the suffix “production” is not called production, and the way back leads to it', async () => {
  await withProduction({}, async (stage) => {
    const { twilio, production, old, other } = stage;
    const suffixed = await twilio.addEnvironment({ domainSuffix: 'production', build: other });
    const run = await stage.deploy({ environment: 'production-environment' });
    expect(run.summary).toContain('greeter is live in production-environment');
    expect(run.summary).toContain('environment: production-environment');
    const back = { ...promote(other.sid), 'allow-removals': 'true' };
    const returned = await stage.deploy({ ...back, environment: 'production-environment' });
    expect(returned.outputs['verdict']).toBe('completed');
    expect([suffixed.buildSid, production.buildSid]).toEqual([other.sid, old.sid]);
  });
});

test.concurrent('a new environment with that suffix goes by its unique name, too', async () => {
  await withProduction({}, async (stage) => {
    await stage.twilio.removeEnvironment(stage.production);
    const run = await stage.deploy({ environment: 'production-environment', 'create-environment': 'true' });
    expect(run.summary).toContain('greeter is live in production-environment');
  });
});
