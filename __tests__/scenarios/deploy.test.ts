/**
 * Going live through the shipped bundle. Scenarios run beside each other, since most of their time is waiting; there is
 * no describe, because jest does so only within one block.
 */

import { describe, expect, test } from '@jest/globals';
import { changesOf, promote, titles, withProduction } from '../support/deploy.ts';
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

test.concurrent('deploys into an empty environment that is named by its SID', async () => {
  await withProduction({}, async ({ twilio, deploy }) => {
    const staging = await twilio.addEnvironment({ domainSuffix: 'staging' });
    const { outputs } = await deploy({ environment: staging.sid });
    expect(outputs).toMatchObject({ verdict: 'completed', 'previous-build-sid': '', 'environment-sid': staging.sid });
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

test.concurrent('says what is live when Twilio refuses the Deployment', async () => {
  await withProduction({}, async ({ twilio, ours, old, deploy }) => {
    twilio.fault({ on: 'deploy', kind: 403 });
    const run = await deploy();
    expect(run.outputs).toMatchObject({ verdict: 'error', 'live-build-sid': old.sid });
    expect(run.log).toContain(`Build ${old.sid} is live in production. To make this run’s Build live`);
    expect(run.log).toContain(`build-sid: ${ours().sid}`);
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

test.concurrent('refuses a name that fits two environments, and lists both', async () => {
  await withProduction({}, async (stage) => {
    const one = await stage.twilio.addEnvironment({ uniqueName: 'dev', domainSuffix: 'first' });
    const two = await stage.twilio.addEnvironment({ uniqueName: 'second', domainSuffix: 'dev' });
    const run = await stage.deploy({ environment: 'dev' });
    for (const { sid } of [one, two]) expect(run.log).toContain(sid);
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

test.concurrent('drops live paths with allow-removals', async () => {
  await withProduction({}, async ({ deploy, inputs }) => {
    const run = await deploy({ 'function-versions': inputs['function-versions'] ?? '', 'allow-removals': 'true' });
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('Removed from production, as “allow-removals” allows: /voice.');
  });
});

test.concurrent('does not deploy when Twilio does not tell the live paths', async () => {
  await withProduction({ shape: { versions: 'null' } }, async (stage) => {
    const run = await stage.deploy();
    expect(run.log).toContain('cannot be told');
    expect(changesOf(stage)).toEqual(['create']);
  });
});

test.concurrent('does not overwrite a Build that went live meanwhile', async () => {
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

test.concurrent('checks each path three times in a row, follows redirects, and sends no credentials', async () => {
  await withProduction({ lingerMs: 1_000 }, async ({ twilio, production, ours, deploy }) => {
    twilio.override({ path: '/start', redirect: '/hello' });
    const { exitCode, log } = await deploy({ 'health-check': '/hello\n/voice 400,403\n/start' });
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
