/**
 * Going live through the shipped bundle. Scenarios run beside each other, since most of their time is waiting; there is
 * no describe, because jest does so only within one block.
 */

import { expect, test } from '@jest/globals';
import { changesOf, promote, withProduction } from '../support/deploy.ts';
import { judgeRequest } from '../support/openapi.ts';

test.concurrent('makes the completed Build live, with one Deployment and all outputs', async () => {
  await withProduction({}, async (stage) => {
    const { twilio, production, old, ours, deploy } = stage;
    const { outputs, log, annotations, exitCode } = await deploy();
    expect(exitCode).toBe(0);
    expect(annotations).toEqual([]);
    expect(outputs).toMatchObject({
      verdict: 'completed',
      'environment-sid': production.sid,
      'deployment-sid': twilio.deployments.at(-1)?.sid,
      url: `http://${production.domainName}`,
      'previous-build-sid': old.sid,
      'live-build-sid': ours().sid,
    });
    expect(outputs['rolled-back']).toBeUndefined();
    expect(log).toContain('Build 2 functions and 1 asset on node24, then make it live in production.');
    expect(log).toContain(`${ours().sid} is live in production: http://${production.domainName}`);
    expect(changesOf(stage)).toEqual(['create', 'deploy']);
    expect(twilio.requests.flatMap(judgeRequest)).toEqual([]);
    expect(twilio.requests.find(({ operation }) => operation === 'deploy')?.form).toEqual([['BuildSid', ours().sid]]);
  });
});

test.concurrent('sends no Deployment for the Build that is live already; previous-build-sid comes from the history', async () => {
  await withProduction({}, async (stage) => {
    const { twilio, production, other, old, deploy } = stage;
    const deployment = twilio.deploy(production, other);
    const { outputs, log } = await deploy(promote(other.sid));
    expect(outputs).toMatchObject({
      verdict: 'completed',
      'previous-build-sid': old.sid,
      'deployment-sid': deployment.sid,
      'live-build-sid': other.sid,
    });
    expect(log).toContain('is already live in production');
    expect(changesOf(stage)).toEqual([]);
  });
});

test.concurrent('says what is live when Twilio refuses the Deployment', async () => {
  await withProduction({}, async ({ twilio, ours, old, deploy }) => {
    twilio.fault({ on: 'deploy', kind: 403 });
    const run = await deploy();
    expect(run.outputs).toMatchObject({ verdict: 'error', 'live-build-sid': old.sid });
    expect(run.log).toContain(`Build ${old.sid} is live in production. To make this run’s Build live`);
    expect(run.log).toContain(`build-sid: ${ours().sid}`);
  });
});

test.concurrent('lists in a dry run what would change against the live Build, and creates nothing', async () => {
  await withProduction({}, async ({ twilio, old, deploy }) => {
    const { outputs, log, summary } = await deploy({ 'dry-run': 'true' });
    expect(outputs).toMatchObject({ verdict: 'planned', changed: 'true' });
    expect(log).toContain(`Compared with Build ${old.sid}, which is live in production: `);
    expect(summary).toContain('Changes');
    expect(JSON.parse(String(outputs['result']))).toMatchObject({ changed: true, changes: expect.any(String) });
    expect(twilio.count('create')).toBe(0);
  });
});

test.concurrent('finds its Deployment in the history when the answer is lost', async () => {
  await withProduction({}, async ({ twilio, old, deploy }) => {
    twilio.fault({ on: 'deploy', kind: 'reset-after' });
    const { outputs, log } = await deploy();
    expect(outputs).toMatchObject({
      verdict: 'completed',
      'deployment-sid': twilio.deployments.at(-1)?.sid,
      'previous-build-sid': old.sid,
    });
    expect(log).toContain('Found: the lost request did create the Deployment.');
    expect(twilio.count('deploy')).toBe(1);
  });
});

test.concurrent('refuses a missing environment before anything is created', async () => {
  await withProduction({}, async (stage) => {
    const run = await stage.deploy({ environment: 'staging' });
    expect(run.outputs['verdict']).toBe('error');
    expect(run.log).toContain('“environment: staging” fits no environment of the service.');
    expect(run.log).toContain('create-environment: true');
    expect(changesOf(stage)).toEqual([]);
  });
});

test.concurrent('a name that cannot be created comes with one that can, and never with that of another place', async () => {
  await withProduction({}, async (stage) => {
    const [created, other] = [{ environment: 'PR.7', 'create-environment': 'true' }, { environment: 'PR.7' }];
    expect((await stage.deploy(created)).log).toContain('Choose another name, e.g. “environment: pr-7”.');
    expect((await stage.deploy(other)).log).toContain('“create-environment: true” and “environment: pr-7”');
    await stage.twilio.addEnvironment({ uniqueName: 'preview-pull-r-7-environment', domainSuffix: 'preview-pull-r-7' });
    const taken = await stage.deploy({ ...created, environment: 'preview-pull-request-7' });
    expect(taken.log).toContain(`e.g. “environment: pr-$${'{{ github.event.number }}'}”.`);
    expect(changesOf(stage)).toEqual([]);
  });
});

test.concurrent('creates a missing environment once the Build has completed', async () => {
  await withProduction({}, async (stage) => {
    const { twilio, ours, deploy } = stage;
    twilio.fault({ on: 'create-environment', kind: 'reset-after' });
    const { outputs, log } = await deploy({ environment: 'staging', 'create-environment': 'true' });
    const made = twilio.environments.at(-1);
    expect(made).toMatchObject({ uniqueName: 'staging-environment', domainSuffix: 'staging', buildSid: ours().sid });
    expect(outputs).toMatchObject({ verdict: 'completed', 'environment-sid': made?.sid, 'previous-build-sid': '' });
    expect(outputs['url']).toBe(`http://${made?.domainName}`);
    expect(log).toContain('is there now. If it is new, it has no variables yet');
    expect(changesOf(stage)).toEqual(['create', 'create-environment', 'deploy']);
    expect(twilio.requests.flatMap(judgeRequest)).toEqual([]);
  });
});

test.concurrent('deploys to an environment that it has just made, though its domain is not in every DNS yet', async () => {
  await withProduction({}, async ({ twilio, ours, deploy }) => {
    twilio.onAnswer = async ({ operation }) => {
      const made = twilio.environments.at(-1);
      if (operation === 'create-environment') made?.domain.down();
      if (operation === 'deploy') await made?.domain.up();
    };
    const run = await deploy({ environment: 'staging', 'create-environment': 'true', 'health-check': '/hello' });
    expect(run.outputs).toMatchObject({ verdict: 'completed', 'live-build-sid': ours().sid });
    expect(run.log).not.toContain('Before the deploy, ');
  });
});

test.concurrent('drops live paths with allow-removals', async () => {
  await withProduction({}, async ({ deploy, inputs }) => {
    const run = await deploy({ 'function-versions': inputs['function-versions'] ?? '', 'allow-removals': 'true' });
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('Removed from production, as “allow-removals” allows: /voice.');
  });
});

test.concurrent('does not overwrite a Build that went live meanwhile', async () => {
  await withProduction({}, async (stage) => {
    const { twilio, production, other, ours, deploy } = stage;
    twilio.onRequest = ({ operation }) => {
      if (operation === 'create') twilio.deploy(production, other);
    };
    const { outputs, log, rawSummary } = await deploy();
    expect(outputs).toMatchObject({ verdict: 'superseded', 'live-build-sid': other.sid, status: 'completed' });
    expect(outputs['deployment-sid']).toBeUndefined();
    expect(log).toContain('concurrency');
    expect(log).toContain(`That replaces Build ${other.sid}, which somebody else made live.`);
    expect(log).toContain(`build-sid: ${ours().sid}\nenvironment: production\n`);
    // Whole, to be copied from a phone.
    expect(rawSummary).toContain(`\nbuild-sid: >-\n  ${ours().sid}\nenvironment: production\n`);
    expect(changesOf(stage)).toEqual(['create']);
  });
});

test.concurrent('checks each path three times in a row, follows redirects, and sends no credentials', async () => {
  await withProduction({ lingerMs: 1_000 }, async ({ twilio, production, ours, deploy }) => {
    twilio.override({ path: '/start', redirect: '/hello' });
    const goal = { 'inherit-from': 'production', 'function-versions': twilio.addFunction('/start').sid };
    const { exitCode, log } = await deploy({ ...goal, 'health-check': '/hello\n/voice 400,403\n/start' });
    expect(exitCode).toBe(0);
    expect(log).toContain('Healthy: /hello, /voice, /start passed 3 times in a row.');
    const after = production.domain.requests.slice(4);
    expect(after.length).toBeGreaterThanOrEqual(12);
    expect(after.at(-1)?.build).toBe(ours().sid);
    expect(production.domain.requests.some(({ authorised }) => authorised)).toBe(false);
  });
});

test.concurrent('warns before the deploy that the domain cannot be reached', async () => {
  await withProduction({}, async (stage) => {
    stage.production.domain.down();
    const { outputs, log } = await stage.deploy({ 'health-check': '/hello' });
    expect(outputs).toMatchObject({ verdict: 'unverified', 'live-build-sid': stage.old.sid });
    expect(log).toContain('nothing was deployed');
    expect(changesOf(stage)).toEqual(['create']);
  });
});
