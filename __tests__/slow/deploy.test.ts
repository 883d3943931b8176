/** More of going live through the shipped bundle: promotions, cancels, what is in the way. */

import { describe, expect, test } from '@jest/globals';
import { AT_ONCE_MS, withTwilio } from '../support/action.ts';
import { changesOf, expectTrueOutputs, promote, titles, withProduction } from '../support/deploy.ts';
import { signals } from '../support/platform.ts';

test.concurrent('finds its Deployment beneath a newer one, and leaves the newer one live', async () => {
  await withProduction({}, async ({ twilio, production, other, ours, deploy }) => {
    twilio.fault({ on: 'deploy', kind: 502, processed: true });
    twilio.onAnswer = ({ operation }) => {
      if (operation === 'deploy') twilio.deploy(production, other);
    };
    const { outputs, log } = await deploy();
    expect(outputs).toMatchObject({ verdict: 'superseded', 'live-build-sid': other.sid });
    expect(log).toContain('“concurrency: twilio-greeter-production”');
    expect(outputs['deployment-sid']).toBe(twilio.deployments.find(({ buildSid }) => buildSid === ours().sid)?.sid);
    expect(log).toContain('what replaced it was left alone');
    expect(twilio.count('deploy')).toBe(1);
  });
});

test.concurrent('says what is live when the answer stays lost', async () => {
  await withProduction({}, async ({ twilio, old, ours, deploy }) => {
    twilio.fault({ on: 'deploy', kind: 'reset' });
    twilio.fault({ on: 'deployments', kind: 403, after: 1 });
    const run = await deploy();
    expect(run.outputs).toMatchObject({ verdict: 'error', 'live-build-sid': old.sid });
    expect(titles(run)).toEqual(['error: A deploy may have happened']);
    expect(run.log).toContain(`build-sid: ${ours().sid}`);
  });
});

test.concurrent.each([400, 409])('too many environments: %s beside a long list says so', async (status) => {
  await withProduction({}, async (stage) => {
    const { twilio, ours, deploy } = stage;
    for (let n = 1; n < 25; n++)
      await twilio.addEnvironment({ domainSuffix: `pr-${n}`, dateCreated: Date.UTC(2026, 0, 30 - n) });
    const body = { code: 20001, message: 'No more', status };
    if (status === 409) twilio.fault({ on: 'create-environment', kind: 'status', status, body });
    const run = await deploy({ environment: 'pr-99', 'create-environment': 'true' });
    expect(titles(run)).toEqual(['error: Too many environments']);
    expect(run.log).toContain('The environment pr-99 could not be created.');
    expect(run.log).toContain('The service has 25 environments, and a service takes about 25.');
    expect(run.log).toContain('The oldest are pr-24 (2026-01-06), pr-23 (2026-01-07), pr-22 (2026-01-08)');
    expect(run.log).toContain('OWNER/twilio-serverless-build/remove-environment@v1');
    expect(run.log).toContain(`“build-sid: ${ours().sid}”`);
  });
});

test.concurrent('a refused environment beside few others has another reason', async () => {
  await withProduction({}, async ({ twilio, deploy }) => {
    twilio.fault({ on: 'create-environment', kind: 400 });
    const run = await deploy({ environment: 'pr-99', 'create-environment': 'true' });
    expect(titles(run)).toEqual(['error: Twilio refused the request']);
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

test.concurrent('looks up the paths where Twilio lists bare version SIDs', async () => {
  await withProduction({ shape: { versions: 'sids' } }, async ({ deploy, inputs }) => {
    const bad = await deploy({ 'function-versions': inputs['function-versions'] ?? '' });
    expect(bad.log).toContain('is without paths that are live in production: /voice.');
    const { outputs } = await deploy();
    expect(outputs).toMatchObject({ verdict: 'completed', changed: 'true' });
  });
});

test.concurrent('drops the live paths that exclude-paths names', async () => {
  await withProduction({}, async (stage) => {
    const inherited = { 'function-versions': '', 'asset-versions': '', runtime: '', 'inherit-from': 'production' };
    const run = await stage.deploy({ ...inherited, 'exclude-paths': '/voice' });
    expect(run.outputs).toMatchObject({ verdict: 'completed', 'live-build-sid': stage.ours().sid, changed: 'true' });
  });
});

test.concurrent('warns of dependencies that the new Build is without', async () => {
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

test.concurrent('does not deploy into an environment that was taken down meanwhile', async () => {
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

test.concurrent('promotes the Build of staging to production with build-sid, and back', async () => {
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

test.concurrent('promotes what is live in staging with inherit-from', async () => {
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

test.concurrent('promotes nothing in a dry run, and says what would go live', async () => {
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

test.concurrent('says what became of a Build that is gone when it is to be promoted', async () => {
  await withProduction({}, async ({ deploy, old }) => {
    const { outputs, log } = await deploy(promote(`ZB${'0'.repeat(32)}`));
    expect(outputs).toMatchObject({ verdict: 'error', 'live-build-sid': old.sid });
    expect(log).toContain('removed by retention or by prune');
  });
});

signals.concurrent('deploys nothing after a cancel during the Build', async () => {
  await withProduction({ buildMs: 60_000 }, async (stage) => {
    const run = await stage.deploy({}, { cancelWhen: (line) => line.includes('Created Build') });
    expect(run.outputs).toMatchObject({ verdict: 'cancelled', 'live-build-sid': stage.old.sid });
    expect(run.cancelMs).toBeLessThan(AT_ONCE_MS);
    expect(changesOf(stage)).toEqual(['create']);
  });
});

signals.concurrent('deploys nothing after a cancel just before the deploy', async () => {
  await withProduction({}, async (stage) => {
    const { twilio, ours, old } = stage;
    twilio.fault({ on: 'environment', kind: 'hang' });
    const running = stage.start({ environment: 'production', 'allow-removals': 'true' });
    twilio.onRequest = ({ operation }) => {
      if (operation === 'environment' && twilio.count('environment') === 1) running.cancel();
    };
    const run = await running.done;
    expectTrueOutputs(run, twilio.environments);
    expect(run.outputs).toMatchObject({ verdict: 'cancelled', 'live-build-sid': old.sid });
    expect(run.log).toContain(`Build ${old.sid} is live in production.`);
    expect(run.log).toContain(`build-sid: ${ours().sid}`);
    expect(changesOf(stage)).toEqual(['create']);
  });
});

signals.concurrent('learns what a Deployment did that was under way at a cancel', async () => {
  await withProduction({}, async ({ twilio, ours, old, start }) => {
    twilio.fault({ on: 'deploy', kind: 'slow-headers', delayMs: 1_500 });
    const running = start({ environment: 'production', 'allow-removals': 'true' });
    twilio.onAnswer = ({ operation }) => {
      if (operation === 'deploy') running.cancel();
    };
    const run = await running.done;
    expectTrueOutputs(run, twilio.environments);
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

signals.concurrent('rolls nothing back after a cancel during the health check, and says how to', async () => {
  await withProduction({}, async (stage) => {
    const { twilio, ours, old, deploy } = stage;
    twilio.override({ path: '/hello', build: ({ request }) => request !== undefined, status: 500 });
    const cancelWhen = (line: string) => line.includes('answers 500');
    const run = await deploy({ 'health-check': '/hello' }, { cancelWhen });
    expect(run.outputs).toMatchObject({ verdict: 'cancelled', 'live-build-sid': ours().sid });
    expect(run.log).toContain(`Build ${ours().sid} is live in production.`);
    expect(run.log).toContain(`“build-sid: ${old.sid}”, “environment: production”`);
    expect(run.summary).toContain(ours().sid);
    expect(run.cancelMs).toBeLessThan(AT_ONCE_MS);
    expect(changesOf(stage)).toEqual(['create', 'deploy']);
  });
});

test.concurrent('deploys a matrix of three runtimes to three environments, each at a healthy URL', async () => {
  await withTwilio({ runtimes: ['node20', 'node22', 'node24'] }, async ({ twilio, run }) => {
    const runtimes = ['node20', 'node22', 'node24'];
    await Promise.all(runtimes.map((domainSuffix) => twilio.addEnvironment({ domainSuffix })));
    const runs = await Promise.all(
      runtimes.map((runtime) => run({ runtime, environment: runtime, 'health-check': '/hello' })),
    );
    for (const one of runs) {
      expect(one.outputs['verdict']).toBe('completed');
      expectTrueOutputs(one, twilio.environments);
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

test.concurrent('deploys into an empty environment that is named by its SID', async () => {
  await withProduction({}, async ({ twilio, deploy }) => {
    const staging = await twilio.addEnvironment({ domainSuffix: 'staging' });
    const { outputs } = await deploy({ environment: staging.sid });
    expect(outputs).toMatchObject({ verdict: 'completed', 'previous-build-sid': '', 'environment-sid': staging.sid });
  });
});

test.concurrent('succeeds when somebody else deployed the same Build a moment before', async () => {
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

test.concurrent('announces the deploy in a dry run and does not make it', async () => {
  await withProduction({}, async (stage) => {
    const { outputs, log } = await stage.deploy({ 'dry-run': 'true' });
    expect(outputs['verdict']).toBe('planned');
    expect(log).toContain(`Build ${stage.old.sid} is live there now`);
    expect(changesOf(stage)).toEqual([]);
  });
});

describe('without “runtime”', () => {
  test.concurrent.each([
    ['node22', 'false'],
    ['node24', 'true'],
  ])('a dry run does not guess whether anything differs; the run then knows: %s', async (runtime, changed) => {
    await withProduction({}, async ({ twilio, old, deploy }) => {
      // What Twilio takes when none is given: the runtime of the last Build.
      twilio.addBuild({ runtime });
      const [hello, voice] = old.functionVersions.map(({ sid }) => sid);
      const inputs = { 'function-versions': `${hello} ${voice}`, runtime: '', environment: 'production' };
      const plan = await deploy({ ...inputs, 'dry-run': 'true' });
      expect(plan.outputs).not.toHaveProperty('changed');
      expect(JSON.parse(String(plan.outputs['result']))).not.toHaveProperty('changed');
      expect(plan.log).toContain(
        `Compared with Build ${old.sid}, which is live in production: 3 kept, not known: runtime.`,
      );
      expect(plan.summary).toMatch(/not known(:|&#58;) runtime/);
      const { outputs } = await deploy(inputs);
      expect(outputs).toMatchObject({ verdict: 'completed', changed });
    });
  });

  test.concurrent('dependencies that Twilio does not list are not taken for none', async () => {
    const shape = { dependencies: 'null' } as const;
    await withProduction({ shape }, async ({ old, deploy }) => {
      const [hello, voice] = old.functionVersions.map(({ sid }) => sid);
      const inputs = { 'function-versions': `${hello} ${voice}`, runtime: 'node22' };
      for (const dryRun of ['true', 'false']) {
        const { outputs, log } = await deploy({ ...inputs, 'dry-run': dryRun });
        expect(outputs).not.toHaveProperty('changed');
        expect(log).toContain('3 kept, not known: dependencies.');
      }
    });
  });
});

test.concurrent('fails a dry run that would drop a live path, as the deploy would', async () => {
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

test.concurrent('outputs changed=false for contents that are live already', async () => {
  await withProduction({}, async ({ old, deploy }) => {
    const { outputs } = await deploy(promote(old.sid));
    expect(outputs).toMatchObject({ verdict: 'completed', changed: 'false' });
  });
});

test.concurrent('refuses a name that fits two environments, and lists both', async () => {
  await withProduction({}, async (stage) => {
    const one = await stage.twilio.addEnvironment({ uniqueName: 'dev', domainSuffix: 'first' });
    const two = await stage.twilio.addEnvironment({ uniqueName: 'second', domainSuffix: 'dev' });
    const run = await stage.deploy({ environment: 'dev' });
    for (const { sid } of [one, two]) expect(run.log).toContain(sid);
    expect(changesOf(stage)).toEqual([]);
  });
});

test.concurrent('says that it created the environment', async () => {
  await withProduction({}, async ({ deploy }) => {
    const { log } = await deploy({ environment: 'staging', 'create-environment': 'true' });
    expect(log).toContain('Created environment “staging-environment”');
  });
});

test.concurrent.each([
  ['by another environment', true, 'Another environment has the domain suffix “staging”'],
  ['by nobody knows what', false, 'No environment of the service is called “staging-environment”'],
])('says that the name of the new environment is taken, %s', async (_, made, words) => {
  await withProduction({}, async (stage) => {
    const { twilio, ours, deploy } = stage;
    twilio.onRequest = async ({ operation }) => {
      if (made && operation === 'create-environment')
        await twilio.addEnvironment({ uniqueName: 'theirs', domainSuffix: 'staging' });
    };
    if (!made) twilio.fault({ on: 'create-environment', kind: 409 });
    const run = await deploy({ environment: 'staging', 'create-environment': 'true' });
    expect(titles(run)).toEqual(['error: The environment’s name is taken']);
    expect(run.log).toContain(words);
    expect(run.log).toContain(`“build-sid: ${ours().sid}” and “environment: ${made ? 'theirs' : 'another-name'}”`);
    expect(run.log).not.toContain('changing this service right now');
  });
});

test.concurrent('creates no environment for a Build that fails', async () => {
  await withProduction({ outcome: 'failed' }, async (stage) => {
    const { outputs } = await stage.deploy({ environment: 'staging', 'create-environment': 'true' });
    expect(outputs['verdict']).toBe('failed');
    expect(changesOf(stage)).toEqual(['create']);
  });
});

test.concurrent('does not deploy when Twilio does not tell the live paths', async () => {
  await withProduction({ shape: { versions: 'null' } }, async (stage) => {
    const run = await stage.deploy();
    expect(run.log).toContain('cannot be told');
    expect(changesOf(stage)).toEqual(['create']);
  });
});
