/**
 * Going live through the shipped bundle. Scenes run beside each other, since most of their time is waiting; there is
 * no describe, because jest does so only within one block.
 */

import { expect, test } from '@jest/globals';
import { AT_ONCE_MS, withTwilio } from '../support/action.ts';
import { changesOf, expectTruth, promote, titles, withProduction } from '../support/deploy.ts';
import { judgeRequest } from '../support/openapi.ts';
import { signals } from '../support/platform.ts';

test.concurrent('a deploy: makes the Build live and says everything about it', async () => {
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

test.concurrent('a deploy: into an environment where nothing is live, by its SID', async () => {
  await withProduction({}, async ({ twilio, deploy }) => {
    const staging = await twilio.addEnvironment({ domainSuffix: 'staging' });
    const { outputs } = await deploy({ environment: staging.sid });
    expect(outputs).toMatchObject({ verdict: 'completed', 'previous-build-sid': '', 'environment-sid': staging.sid });
  });
});

test.concurrent('a deploy: of the Build that is already live is a success and no request; the history tells the rest', async () => {
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

test.concurrent('a deploy: that somebody else was a moment faster with is a success, too', async () => {
  await withProduction({}, async ({ twilio, production, ours, old, deploy }) => {
    twilio.onRequest = ({ operation }) => {
      if (operation === 'deploy') twilio.deploy(production, ours());
    };
    const { outputs } = await deploy();
    expect(outputs).toMatchObject({
      verdict: 'completed',
      'previous-build-sid': old.sid,
      'deployment-sid': twilio.deployments.at(-1)?.sid,
    });
    expect(twilio.deployments).toHaveLength(2);
  });
});

test.concurrent('a deploy: that Twilio refuses says what is live', async () => {
  await withProduction({}, async ({ twilio, ours, old, deploy }) => {
    twilio.fault({ on: 'deploy', kind: 403 });
    const run = await deploy();
    expect(run.outputs).toMatchObject({ verdict: 'error', 'live-build-sid': old.sid });
    expect(run.log).toContain(`Build ${old.sid} is live in production. To make this run’s Build live`);
    expect(run.log).toContain(`build-sid: ${ours().sid}`);
  });
});

test.concurrent('a deploy: in a dry run is announced and not made', async () => {
  await withProduction({}, async (stage) => {
    const { outputs, log } = await stage.deploy({ 'dry-run': 'true' });
    expect(outputs['verdict']).toBe('planned');
    expect(log).toContain(`Build ${stage.old.sid} is live there now`);
    expect(changesOf(stage)).toEqual([]);
  });
});

test.concurrent('drift: a dry run tells what would change against what is live, and creates nothing', async () => {
  await withProduction({}, async ({ twilio, old, deploy }) => {
    const { outputs, log, summary } = await deploy({ 'dry-run': 'true' });
    expect(outputs).toMatchObject({ verdict: 'planned', changed: 'true' });
    expect(log).toContain(`Compared with Build ${old.sid}, which is live in production: `);
    expect(summary).toContain('Changes');
    expect(JSON.parse(String(outputs['result']))).toMatchObject({ changed: true, changes: expect.any(String) });
    expect(twilio.count('create')).toBe(0);
  });
});

test.concurrent('drift: a dry run that would drop a live path fails as the deploy would', async () => {
  await withProduction({}, async ({ twilio, deploy }) => {
    const versions = twilio.versions.filter(({ kind }) => kind === 'function').slice(0, 1);
    const result = await deploy({
      'dry-run': 'true',
      'function-versions': `/only=${versions[0]?.sid}`,
      'asset-versions': '',
    });
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain('The new Build is without paths that are live in production');
    expect(twilio.count('create')).toBe(0);
  });
});

test.concurrent('drift: what is live already has not changed', async () => {
  await withProduction({}, async ({ old, deploy }) => {
    const { outputs } = await deploy(promote(old.sid));
    expect(outputs).toMatchObject({ verdict: 'completed', changed: 'false' });
  });
});

test.concurrent('a lost answer: is looked up, and the Deployment adopted', async () => {
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

test.concurrent('a lost answer: under a newer deploy is found beneath it, and what is newer is left alone', async () => {
  await withProduction({}, async ({ twilio, production, other, ours, deploy }) => {
    twilio.fault({ on: 'deploy', kind: 502, processed: true });
    twilio.onAnswer = ({ operation }) => {
      if (operation === 'deploy') twilio.deploy(production, other);
    };
    const { outputs, log } = await deploy();
    expect(outputs).toMatchObject({ verdict: 'superseded', 'live-build-sid': other.sid });
    expect(outputs['deployment-sid']).toBe(twilio.deployments.find(({ buildSid }) => buildSid === ours().sid)?.sid);
    expect(log).toContain('what replaced it was left alone');
    expect(twilio.count('deploy')).toBe(1);
  });
});

test.concurrent('a lost answer: that stays lost ends with the truth about what is live', async () => {
  await withProduction({}, async ({ twilio, old, ours, deploy }) => {
    twilio.fault({ on: 'deploy', kind: 'reset' });
    twilio.fault({ on: 'deployments', kind: 403, after: 1 });
    const run = await deploy();
    expect(run.outputs).toMatchObject({ verdict: 'error', 'live-build-sid': old.sid });
    expect(titles(run)).toEqual(['error: A deploy may have happened']);
    expect(run.log).toContain(`build-sid: ${ours().sid}`);
  });
});

test.concurrent('which environment: one that is missing is found out before anything is created', async () => {
  await withProduction({}, async (stage) => {
    const run = await stage.deploy({ environment: 'staging' });
    expect(run.outputs['verdict']).toBe('error');
    expect(run.log).toContain('“environment: staging” fits no environment of the service.');
    expect(run.log).toContain('create-environment: true');
    expect(changesOf(stage)).toEqual([]);
  });
});

test.concurrent('which environment: a name that fits two is an error that lists both', async () => {
  await withProduction({}, async (stage) => {
    const one = await stage.twilio.addEnvironment({ uniqueName: 'dev', domainSuffix: 'first' });
    const two = await stage.twilio.addEnvironment({ uniqueName: 'second', domainSuffix: 'dev' });
    const run = await stage.deploy({ environment: 'dev' });
    for (const { sid } of [one, two]) expect(run.log).toContain(sid);
    expect(changesOf(stage)).toEqual([]);
  });
});

test.concurrent('which environment: a missing one is created once the Build has completed', async () => {
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

test.concurrent('which environment: one that this run created is said to be', async () => {
  await withProduction({}, async ({ deploy }) => {
    const { log } = await deploy({ environment: 'staging', 'create-environment': 'true' });
    expect(log).toContain('Created environment “staging-environment”');
  });
});

test.concurrent('which environment: no environment is left behind by a Build that fails', async () => {
  await withProduction({ outcome: 'failed' }, async (stage) => {
    const { outputs } = await stage.deploy({ environment: 'staging', 'create-environment': 'true' });
    expect(outputs['verdict']).toBe('failed');
    expect(changesOf(stage)).toEqual(['create']);
  });
});

test.concurrent.each([
  ['Production', 'production'],
  ['my_app', 'my-app-environment'],
])('which environment: %s is too close to %s to be created', async (environment, existing) => {
  await withProduction({}, async (stage) => {
    await stage.twilio.addEnvironment({ domainSuffix: 'my-app' });
    const run = await stage.deploy({ environment, 'create-environment': 'true' });
    expect(run.outputs['verdict']).toBe('error');
    expect(run.log).toContain(`environment: ${existing}`);
    expect(changesOf(stage)).toEqual([]);
  });
});

test.concurrent('nothing disappears by accident: a partial list of versions does not go live', async () => {
  await withProduction({}, async (stage) => {
    const { old, ours, deploy, inputs } = stage;
    const run = await deploy({ 'function-versions': inputs['function-versions'] ?? '' });
    expect(titles(run)).toEqual(['error: Paths would disappear']);
    expect(run.log).toContain(`Build ${ours().sid} is without paths that are live in production: /voice.`);
    expect(run.outputs).toMatchObject({ status: 'completed', verdict: 'error', 'live-build-sid': old.sid });
    expect(changesOf(stage)).toEqual(['create']);
  });
});

test.concurrent('nothing disappears by accident: unless that is wanted', async () => {
  await withProduction({}, async ({ deploy, inputs }) => {
    const run = await deploy({ 'function-versions': inputs['function-versions'] ?? '', 'allow-removals': 'true' });
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('Removed from production, as “allow-removals” allows: /voice.');
  });
});

test.concurrent('nothing disappears by accident: when Twilio does not tell the paths, nothing is risked', async () => {
  await withProduction({ shape: { versions: 'null' } }, async (stage) => {
    const run = await stage.deploy();
    expect(run.log).toContain('cannot be told');
    expect(changesOf(stage)).toEqual(['create']);
  });
});

test.concurrent('nothing disappears by accident: paths are looked up where Twilio lists bare versions', async () => {
  await withProduction({ shape: { versions: 'sids' } }, async ({ deploy, inputs }) => {
    const bad = await deploy({ 'function-versions': inputs['function-versions'] ?? '' });
    expect(bad.log).toContain('is without paths that are live in production: /voice.');
    const { outputs } = await deploy();
    expect(outputs).toMatchObject({ verdict: 'completed', changed: 'true' });
  });
});

test.concurrent('nothing disappears by accident: but what “exclude-paths” names may go', async () => {
  await withProduction({}, async (stage) => {
    const inherited = { 'function-versions': '', 'asset-versions': '', runtime: '', 'inherit-from': 'production' };
    const run = await stage.deploy({ ...inherited, 'exclude-paths': '/voice' });
    expect(run.outputs).toMatchObject({ verdict: 'completed', 'live-build-sid': stage.ours().sid, changed: 'true' });
  });
});

test.concurrent('nothing disappears by accident: dependencies that vanish are a warning', async () => {
  await withProduction({}, async ({ twilio, production, other, deploy }) => {
    const { functionVersions: functions, assetVersions: assets } = other;
    const rich = twilio.addBuild({ functions, assets, dependencies: [{ name: 'lodash', version: '4.17.21' }] });
    twilio.deploy(production, rich);
    const run = await deploy();
    expect(titles(run)).toEqual(['warning: Dependencies vanish']);
    expect(run.log).toContain('lodash');
    expect(run.exitCode).toBe(0);
  });
});

test.concurrent('nothing is overwritten unseen: what went live during the Build stays live', async () => {
  await withProduction({}, async (stage) => {
    const { twilio, production, other, ours, deploy } = stage;
    twilio.onRequest = ({ operation }) => {
      if (operation === 'create') twilio.deploy(production, other);
    };
    const { outputs, log } = await deploy();
    expect(outputs).toMatchObject({ verdict: 'superseded', 'live-build-sid': other.sid, status: 'completed' });
    expect(outputs['deployment-sid']).toBeUndefined();
    expect(log).toContain('concurrency');
    expect(log).toContain(`build-sid: ${ours().sid}`);
    expect(changesOf(stage)).toEqual(['create']);
  });
});

test.concurrent('nothing is overwritten unseen: an environment that was taken down meanwhile stays down', async () => {
  await withProduction({}, async (stage) => {
    const { twilio, production, deploy } = stage;
    twilio.onRequest = ({ operation }) => {
      if (operation === 'create') twilio.deploy(production, null);
    };
    const { outputs, log } = await deploy();
    expect(outputs).toMatchObject({ verdict: 'superseded', 'live-build-sid': '' });
    expect(log).toContain('production was taken down meanwhile; nothing is live there now.');
  });
});

test.concurrent('promotion: takes the Build of staging to production, and back', async () => {
  await withProduction({}, async (stage) => {
    const { twilio, other, old, deploy } = stage;
    await twilio.addEnvironment({ domainSuffix: 'staging', build: other });
    const there = await deploy(promote(other.sid));
    expect(there.outputs).toMatchObject({ verdict: 'completed', 'previous-build-sid': old.sid, created: 'false' });
    expect(there.annotations).toEqual([]);
    const back = await deploy(promote(old.sid));
    expect(back.outputs).toMatchObject({ verdict: 'completed', 'live-build-sid': old.sid });
    expect(titles(back)).toEqual(['warning: An older Build']);
    expect(changesOf(stage)).toEqual(['deploy', 'deploy']);
  });
});

test.concurrent('promotion: of what is live in staging, by name, with nothing changed', async () => {
  await withProduction({}, async (stage) => {
    const { twilio, other, old, deploy } = stage;
    await twilio.addEnvironment({ domainSuffix: 'staging', build: other });
    const { outputs } = await deploy({
      'function-versions': '',
      'asset-versions': '',
      runtime: '',
      'inherit-from': 'staging',
    });
    expect(outputs).toMatchObject({
      verdict: 'completed',
      'build-sid': other.sid,
      'live-build-sid': other.sid,
      'previous-build-sid': old.sid,
      created: 'false',
      changed: 'false',
    });
    expect(changesOf(stage)).toEqual(['deploy']);
  });
});

test.concurrent('promotion: can be rehearsed', async () => {
  await withProduction({}, async (stage) => {
    const { twilio, other, deploy } = stage;
    const fine = await deploy({ ...promote(other.sid), 'dry-run': 'true' });
    expect(fine.outputs['verdict']).toBe('planned');
    expect(fine.log).toContain(`Build ${other.sid} would go live in production.`);
    const hello = twilio.versions.find(({ path }) => path === '/hello');
    const partial = twilio.addBuild({ functions: hello === undefined ? [] : [hello] });
    const bad = await deploy({ ...promote(partial.sid), 'dry-run': 'true' });
    expect(titles(bad)).toEqual(['error: Paths would disappear']);
    expect(changesOf(stage)).toEqual([]);
  });
});

test.concurrent('promotion: of a Build that is gone says where it went', async () => {
  await withProduction({}, async ({ deploy, old }) => {
    const { outputs, log } = await deploy(promote(`ZB${'0'.repeat(32)}`));
    expect(outputs).toMatchObject({ verdict: 'error', 'live-build-sid': old.sid });
    expect(log).toContain('removed by retention or by prune');
  });
});

test.concurrent('the health check: passes three times in a row, redirects and protected functions included, without credentials', async () => {
  await withProduction({ lingerMs: 1_000 }, async ({ twilio, production, ours, deploy }) => {
    twilio.override({ path: '/start', redirect: '/hello' });
    const { exitCode, log } = await deploy({ 'health-check': '/hello\n/voice 403\n/start' });
    expect(exitCode).toBe(0);
    expect(log).toContain('Healthy: /hello, /voice, /start passed 3 times in a row.');
    const after = production.domain.requests.slice(4);
    expect(after.length).toBeGreaterThanOrEqual(12);
    expect(after.at(-1)?.build).toBe(ours().sid);
    expect(production.domain.requests.some(({ authorised }) => authorised)).toBe(false);
  });
});

test.concurrent('the health check: of a domain that cannot be reached is known before the deploy', async () => {
  await withProduction({}, async (stage) => {
    stage.production.domain.down();
    const { outputs, log } = await stage.deploy({ 'health-check': '/hello' });
    expect(outputs).toMatchObject({ verdict: 'unverified', 'live-build-sid': stage.old.sid });
    expect(log).toContain('nothing was deployed');
    expect(changesOf(stage)).toEqual(['create']);
  });
});

signals.concurrent('a cancel: during the Build deploys nothing', async () => {
  await withProduction({ buildMs: 60_000 }, async (stage) => {
    const run = await stage.deploy({}, { cancelWhen: (line) => line.includes('Created Build') });
    expect(run.outputs).toMatchObject({ verdict: 'cancelled', 'live-build-sid': stage.old.sid });
    expect(run.cancelMs).toBeLessThan(AT_ONCE_MS);
    expect(changesOf(stage)).toEqual(['create']);
  });
});

signals.concurrent('a cancel: just before the deploy deploys nothing', async () => {
  await withProduction({}, async (stage) => {
    const { twilio, ours, old } = stage;
    const running = stage.start({ environment: 'production', 'allow-removals': 'true' });
    twilio.onRequest = async ({ operation }) => {
      if (operation !== 'environment') return;
      running.cancel();
      await new Promise((resolve) => setTimeout(resolve, 300));
    };
    const run = await running.done;
    expectTruth(run, twilio.environments);
    expect(run.outputs).toMatchObject({ verdict: 'cancelled', 'live-build-sid': old.sid });
    expect(run.log).toContain(`Build ${old.sid} is live in production.`);
    expect(run.log).toContain(`build-sid: ${ours().sid}`);
    expect(changesOf(stage)).toEqual(['create']);
  });
});

signals.concurrent('a cancel: while the deploy is on its way learns what it did', async () => {
  await withProduction({}, async ({ twilio, ours, old, start }) => {
    twilio.fault({ on: 'deploy', kind: 'slow-headers', delayMs: 1_500 });
    const running = start({ environment: 'production', 'allow-removals': 'true' });
    twilio.onAnswer = ({ operation }) => {
      if (operation === 'deploy') running.cancel();
    };
    const run = await running.done;
    expectTruth(run, twilio.environments);
    expect(run.outputs).toMatchObject({
      verdict: 'cancelled',
      'live-build-sid': ours().sid,
      'previous-build-sid': old.sid,
      'deployment-sid': twilio.deployments.at(-1)?.sid,
    });
    expect(run.log).toContain(`build-sid: ${old.sid}`);
    expect(run.cancelMs).toBeLessThan(5_000);
  });
});

signals.concurrent('a cancel: during the health check rolls nothing back, and says how to', async () => {
  await withProduction({}, async (stage) => {
    const { twilio, ours, old, deploy } = stage;
    twilio.override({ path: '/hello', build: ({ request }) => request !== undefined, status: 500 });
    const cancelWhen = (line: string) => line.includes('500 instead of 2xx');
    const run = await deploy({ 'health-check': '/hello' }, { cancelWhen });
    expect(run.outputs).toMatchObject({ verdict: 'cancelled', 'live-build-sid': ours().sid });
    expect(run.log).toContain(`Build ${ours().sid} is live in production.`);
    expect(run.log).toContain(`“build-sid: ${old.sid}”, “environment: production”`);
    expect(run.summary).toContain(ours().sid);
    expect(run.cancelMs).toBeLessThan(AT_ONCE_MS);
    expect(changesOf(stage)).toEqual(['create', 'deploy']);
  });
});

test.concurrent('a matrix: three runtimes go live in three environments, each at a healthy URL', async () => {
  await withTwilio({ runtimes: ['node20', 'node22', 'node24'] }, async ({ twilio, run }) => {
    const runtimes = ['node20', 'node22', 'node24'];
    await Promise.all(runtimes.map((domainSuffix) => twilio.addEnvironment({ domainSuffix })));
    const runs = await Promise.all(
      runtimes.map((runtime) => run({ runtime, environment: runtime, 'health-check': '/hello' })),
    );
    for (const one of runs) {
      expect(one.outputs['verdict']).toBe('completed');
      expectTruth(one, twilio.environments);
    }
    const live = twilio.environments.map(({ domainSuffix, buildSid }) => [
      domainSuffix,
      twilio.builds.find(({ sid }) => sid === buildSid)?.runtime,
    ]);
    expect(live).toEqual(runtimes.map((runtime) => [runtime, runtime]));
    expect(new Set(runs.map(({ outputs }) => outputs['url'])).size).toBe(3);
    for (const { outputs } of runs) {
      const answer = (await (await fetch(`${outputs['url']}/hello`)).json()) as { runtime: string; build: string };
      expect(answer).toMatchObject({ runtime: outputs['runtime'], build: outputs['build-sid'] });
    }
  });
});
