/**
 * Where two features meet, or one meets a bad moment: scenarios through the shipped bundle, each of a run that once ended
 * with something untrue. They run beside each other.
 */
import { expect, test } from '@jest/globals';
import { fastTimers } from '../faults/fast-timers.ts';
import { withTwilio } from '../support/action.ts';
import { changesOf, promote, withProduction } from '../support/deploy.ts';
import { signals } from '../support/platform.ts';

const INHERIT = { 'function-versions': '', 'asset-versions': '' };

test.concurrent.each([12_345, {}, '', 'ZE00000000000000000000000000000000'])(
  'an environment that says what is live in a way nobody can read (%j) is not taken for an empty one',
  async (odd) => {
    await withProduction({}, async (stage) => {
      Object.assign(stage.production, { buildSid: odd });
      const { outputs, exitCode } = await stage.run({ environment: 'production', timeout: '20s' });
      expect(exitCode).toBe(1);
      expect(outputs['verdict']).toBe('error');
      expect(outputs).not.toHaveProperty('live-build-sid');
      expect(changesOf(stage)).toEqual([]);
    });
  },
);

test.concurrent('an environment may be called like the beginning of a Build’s SID', async () => {
  await withProduction({}, async ({ twilio, old, run }) => {
    await twilio.addEnvironment({ uniqueName: 'ZBeta', domainSuffix: 'zbeta', build: old });
    const { outputs } = await run({ ...INHERIT, 'inherit-from': 'ZBeta' });
    expect(outputs).toMatchObject({ verdict: 'completed', 'inherited-build-sid': old.sid });
    const { annotations } = await run({ ...INHERIT, 'inherit-from': 'ZB/../../../x' });
    expect(annotations.map(({ title }) => title)).toEqual(['No such environment']);
    expect(twilio.requests.filter(({ path }) => path.includes('/x') || path.endsWith('ZBeta'))).toEqual([]);
  });
});

test.concurrent('when one look-up of a path fails for good, the others end with it', async () => {
  await withProduction({}, async ({ twilio, run }) => {
    for (let n = 0; n < 40; n++) twilio.addFunction(`/f${n}`);
    const { sid } = twilio.addFunction('/last');
    const versions = ({ path }: { path: string }) => path.endsWith('/Versions');
    twilio.fault({ on: versions, kind: 503, times: 3 });
    twilio.fault({ on: versions, kind: 403 });
    twilio.fault({ on: versions, kind: 503, times: 9_999 });
    const began = performance.now();
    const { outputs } = await run({
      ...INHERIT,
      'inherit-from': 'production',
      'function-versions': sid,
      timeout: '30s',
    });
    expect(outputs['failure-reason']).toContain('Twilio answered 403');
    // Left alone, they would have gone on to the end of `timeout`.
    expect(performance.now() - began).toBeLessThan(15_000);
    expect(twilio.requests.filter(versions).length).toBeLessThan(12);
  });
});

test.concurrent('a dry run of a Build that failed fails; of one that is live says so', async () => {
  await withProduction({}, async ({ twilio, old, deploy }) => {
    const broken = twilio.addBuild({ status: 'failed' });
    const failed = await deploy({ ...promote(broken.sid), 'dry-run': 'true' });
    expect(failed.outputs).toMatchObject({ verdict: 'failed', 'live-build-sid': old.sid });
    expect(failed.log).not.toContain('would go live');
    const live = await deploy({ ...promote(old.sid), 'dry-run': 'true' });
    expect(live.outputs).toMatchObject({ verdict: 'planned', changed: 'false' });
    expect(live.log).toContain(`Dry run: Build ${old.sid} is live in production already.`);
  });
});

test.concurrent('a dry run names the Build that would be used again, and that it is live', async () => {
  await withProduction({}, async ({ ours, deploy }) => {
    await deploy();
    const { log, outputs } = await deploy({ reuse: 'always', 'dry-run': 'true' });
    expect(log).toContain(`Dry run: Build ${ours().sid} is live in production already.`);
    expect(outputs).toMatchObject({ verdict: 'planned', changed: 'false' });
  });
});

test.concurrent('a Build that was to be used and vanished is in no output when the new one is refused', async () => {
  await withTwilio({}, async ({ twilio, run }) => {
    const doomed = twilio.addBuild({ runtime: 'node24', status: 'building' });
    doomed.endsMs += 60_000;
    twilio.onRequest = ({ operation }) => {
      if (operation === 'status') twilio.builds.length = 0;
    };
    twilio.fault({ on: 'create', kind: 400 });
    const versions = { function: doomed.functionVersions, asset: doomed.assetVersions };
    const { outputs, log, tempFiles } = await run({
      'function-versions': versions.function.map(({ sid }) => sid).join(' '),
      'asset-versions': versions.asset.map(({ sid }) => sid).join(' '),
      reuse: 'always',
    });
    expect(log).toContain(`Build ${doomed.sid} has vanished meanwhile`);
    expect(outputs).toMatchObject({ verdict: 'error', 'build-sid': '', status: '', created: 'false' });
    expect(Object.values(tempFiles).join('')).not.toContain(doomed.sid);
  });
});

test.concurrent('a status request that is refused says that the Build goes on, and how to resume', async () => {
  await withTwilio({ buildMs: 5_000 }, async ({ twilio, run }) => {
    twilio.fault({ on: 'status', kind: 403, after: 1 });
    const { outputs, annotations } = await run();
    expect(outputs).toMatchObject({ verdict: 'error', status: 'building' });
    expect(annotations).toHaveLength(1);
    expect(annotations[0]?.message).toMatch(
      /Twilio goes on with the Build\. To go on with this Build, run the step with the line below in place /,
    );
    expect(annotations[0]?.message).toContain(`\nwith:\n  build-sid: ${outputs['build-sid']}`);
  });
});

test.concurrent('a Build that is deleted while it is watched is gone, and nothing says to wait for it', async () => {
  await withTwilio({ buildMs: 5_000 }, async ({ twilio, run }) => {
    twilio.onRequest = ({ operation }) => {
      if (operation === 'status' && twilio.count('status') > 1) twilio.builds.length = 0;
    };
    const { outputs, annotations, summary } = await run();
    expect(annotations.map(({ title }) => title)).toEqual(['The Build is gone']);
    expect(annotations[0]?.message).toContain(`Build ${outputs['build-sid']} was building when last seen`);
    expect(summary).not.toContain('```yaml');
  });
});

test.concurrent('a Build that Twilio does not know at first is late, not gone', async () => {
  await withTwilio({ buildMs: 100 }, async ({ twilio, run }) => {
    twilio.fault({ on: 'status', kind: 404, times: 3 });
    const { outputs, annotations } = await run();
    expect(outputs).toMatchObject({ verdict: 'completed' });
    expect(annotations).toEqual([]);
  });
});

test.concurrent('a page that says 404 in Twilio’s place does not make the Build gone', async () => {
  await withTwilio({ buildMs: 5_000 }, async ({ twilio, run }) => {
    twilio.fault({ on: 'status', kind: 'status', status: 404, body: '<h1>No such page</h1>', after: 1 });
    const { outputs, annotations } = await run();
    expect(outputs).toMatchObject({ verdict: 'error', status: 'building' });
    expect(annotations[0]?.title).not.toBe('The Build is gone');
    expect(annotations[0]?.message).toContain('Twilio goes on with the Build.');
  });
});

test.concurrent('a Build that Twilio never knows is gone in the end, long before the timeout', async () => {
  await withTwilio({ buildMs: 100 }, async ({ twilio, run }) => {
    twilio.fault({ on: 'status', kind: 404, times: Number.POSITIVE_INFINITY });
    const { outputs, annotations } = await run({ timeout: '10m' }, { nodeArguments: fastTimers(10) });
    expect(outputs).toMatchObject({ verdict: 'error' });
    expect(annotations.map(({ title }) => title)).toEqual(['The Build is gone']);
  });
});

test.concurrent.each([
  [{}, ' Re-running the job picks it up by itself if it gives the same versions again'],
  [{ 'asset-versions': '' }, ' Re-running the job picks it up by itself.'],
  [{ reuse: 'never' }, undefined],
  [{ runtime: '' }, undefined],
])('a timeout promises that a re-run finds the Build where it is so: %j', async (inputs, promised) => {
  await withTwilio({ buildMs: 60_000 }, async ({ run }) => {
    const { annotations } = await run({ timeout: '4s', ...inputs });
    const [error] = annotations.filter(({ type }) => type === 'error');
    expect(error?.message).toContain('“timeout: 8s”, twice what was given.');
    expect(error?.message.includes(promised ?? 'Re-running')).toBe(promised !== undefined);
  });
});

test.concurrent('“exclude-paths” lets go what it names in the environment, too, wherever the rest came from', async () => {
  await withProduction({}, async ({ twilio, production, deploy }) => {
    const [one, two, hello] = ['/legacy/one', '/legacy/two', '/hello'].map((path) => twilio.addFunction(path));
    if (!one || !two || !hello) throw new Error('no functions');
    twilio.deploy(production, twilio.addBuild({ functions: [one, two, hello], assets: [] }));
    const build = twilio.addBuild({ functions: [one, hello], assets: [] });
    await twilio.addEnvironment({ domainSuffix: 'staging', build });
    const inputs = { ...INHERIT, 'inherit-from': 'staging', 'exclude-paths': '/legacy/**' };
    expect((await deploy(inputs)).outputs).toMatchObject({ verdict: 'completed' });
    const other = twilio.addFunction('/other');
    twilio.deploy(production, twilio.addBuild({ functions: [two, hello, other], assets: [] }));
    const refused = await deploy(inputs);
    expect(refused.outputs['failure-reason']).toContain('live in production: /other.');
  });
});

test.concurrent('the lines that resume have create-environment when it could not be created', async () => {
  await withProduction({}, async ({ twilio, deploy }) => {
    twilio.fault({ on: ({ method, path }) => method === 'POST' && path.endsWith('/Environments'), kind: 403 });
    const { annotations, outputs } = await deploy({ environment: 'preview', 'create-environment': 'true' });
    expect(annotations[0]?.message).toContain(
      `build-sid: ${outputs['build-sid']}\nenvironment: preview\ncreate-environment: true`,
    );
  });
});

test.concurrent('a Build that is live already is a success, though the history cannot be read', async () => {
  await withProduction({}, async ({ twilio, old, deploy }) => {
    twilio.fault({ on: ({ path }) => path.endsWith('/Deployments'), kind: 403 });
    const { outputs, annotations } = await deploy(promote(old.sid));
    expect(outputs).toMatchObject({ verdict: 'completed', 'live-build-sid': old.sid });
    expect(outputs).not.toHaveProperty('previous-build-sid');
    expect(annotations.map(({ type, title }) => `${type}: ${title}`)).toEqual(['warning: History not readable']);
  });
});

test.concurrent('the summary of a Build that was there before claims neither its creation nor its duration', async () => {
  await withTwilio({ buildMs: 60_000 }, async ({ twilio, run }) => {
    await run({ wait: 'false' });
    const building = await run({ reuse: 'always', wait: 'false' });
    expect(building.summary).toMatch(/^### ⏳ node24 · Build of greeter found, not waited for/);
    for (const build of twilio.builds) build.endsMs = 0;
    const { summary } = await run({ reuse: 'always' });
    expect(summary).toContain('completed (there before, none was created)');
    expect(summary).toMatch(/^### ✅ node24 · Build of greeter was there already/);
    expect(summary).not.toMatch(/for the Build| Build ·/);
  });
});

signals.concurrent(
  'a cancel while Twilio keeps silent about the deploy: one last look tells what is live',
  async () => {
    await withProduction({}, async ({ twilio, ours, start }) => {
      twilio.fault({ on: 'deploy', kind: 'hang', processed: true });
      const running = start({ environment: 'production', 'allow-removals': 'true' });
      twilio.onAnswer = ({ operation }) => {
        if (operation === 'deploy') running.cancel();
      };
      const { outputs, cancelMs, annotations } = await running.done;
      expect(outputs).toMatchObject({ verdict: 'cancelled', 'live-build-sid': ours().sid });
      expect(annotations[0]?.message).toContain(`Build ${ours().sid} is live in production.`);
      expect(cancelMs).toBeLessThan(7_500);
    });
  },
);

test.concurrent('a dry run without dependencies tells that those of the live Build would go, as the run then does', async () => {
  await withTwilio({}, async ({ twilio, run }) => {
    const functions = [twilio.addFunction('/hello')];
    const assets = [twilio.addAsset('/logo.png')];
    const dependencies = [{ name: 'lodash', version: '4.17.21' }];
    await twilio.addEnvironment({ build: twilio.addBuild({ runtime: 'node24', functions, assets, dependencies }) });
    const [hello, logo] = [functions, assets].map(([version]) => version?.sid ?? '') as [string, string];
    const inputs = { environment: 'production', 'function-versions': hello, 'asset-versions': logo };
    for (const dryRun of ['true', 'false']) {
      const { outputs, annotations } = await run({ ...inputs, 'dry-run': dryRun });
      expect(outputs['changed']).toBe('true');
      expect(annotations).toMatchObject([{ title: 'Dependencies vanish' }]);
    }
  });
});

test.concurrent('a dry run prints the whole request, however long', async () => {
  await withTwilio({}, async ({ run }) => {
    const list = Array.from({ length: 120 }, (_, n) => ({ name: `package-number-${n}`, version: `1.0.${n}` }));
    const files = { 'list.json': JSON.stringify(list) };
    const { log } = await run({ 'dry-run': 'true', 'dependencies-file': 'list.json' }, { files });
    const lines = log.split('\n').map((line) => line.trim());
    const begin = lines.findIndex((line) => line.startsWith('Dependencies='));
    const end = lines.findIndex((line) => line.startsWith('FunctionVersions='));
    const sent = lines.slice(begin, end > begin ? end : begin + 4).join('');
    for (const { name, version } of list) expect(sent).toContain(`{"name":"${name}","version":"${version}"}`);
  });
});

test.concurrent('an environment that somebody else created meanwhile is not called created by this run', async () => {
  await withProduction({}, async (stage) => {
    const { twilio, other, run } = stage;
    let come = false;
    twilio.onRequest = async ({ operation }) => {
      if (operation !== 'create-environment' || come) return;
      come = true;
      await twilio.addEnvironment({ uniqueName: 'preview-environment', domainSuffix: 'preview', build: other });
    };
    const { outputs, log } = await run({ environment: 'preview', 'create-environment': 'true' });
    expect(outputs).toMatchObject({ verdict: 'superseded', 'live-build-sid': other.sid });
    expect(log).toContain(' is there now.');
    expect(log).not.toContain('Created environment');
    expect(log).toContain('Nothing was live there when this run began');
    expect(log).not.toContain(`Build ${other.sid} was live when this run began`);
  });
});

test.concurrent('a 400 with Retry-After is a refusal, not a timeout', async () => {
  await withTwilio({}, async ({ twilio, run }) => {
    const body = { code: 20001, message: 'Bad request', status: 400 };
    twilio.fault({ on: 'create', kind: 'status', status: 400, headers: { 'retry-after': '1' }, body });
    const { outputs } = await run();
    expect(outputs['failure-reason']).toContain('Twilio answered 400');
    expect(outputs['failure-reason']).not.toContain('asked to wait');
  });
});

test.concurrent('a list without the fields that count ends the step long before the timeout', async () => {
  await withProduction({}, async ({ twilio, run }) => {
    const body = ({ environments, ...rest }: { environments: readonly Record<string, unknown>[] }) => ({
      ...rest,
      environments: environments.map(({ build_sid: _, ...environment }) => environment),
    });
    const on = ({ path }: { path: string }) => path.endsWith('/Environments');
    const fault = twilio.fault({ on, kind: 'status', status: 200, processed: true, times: 999, body });
    const { outputs } = await run({ environment: 'production', timeout: '10m' });
    expect(outputs).toMatchObject({ verdict: 'error', 'failure-reason': expect.stringContaining('cannot be used') });
    expect(fault.hits).toBe(5);
  });
});

test.concurrent('duration-seconds is set for a Build that was only waited for, if its end was seen', async () => {
  await withTwilio({ buildMs: 10_000 }, async ({ twilio, run }) => {
    const { sid } = twilio.addBuild({ status: 'building', dateCreated: Date.now() - 2_000 });
    const watched = await run(promote(sid));
    expect(watched.outputs['verdict']).toBe('completed');
    // Twilio's times are whole seconds; this run watched for eight of the ten, less on a busy machine.
    expect(Number(watched.outputs['duration-seconds'])).toBeGreaterThanOrEqual(9);
    expect((await run(promote(sid))).outputs).not.toHaveProperty('duration-seconds');
  });
});

signals.concurrent(
  'a deploy whose answer is lost, and a cancel while it is asked whether to send it again: what is live is true',
  async () => {
    await withProduction({}, async ({ twilio, deploy, ours }) => {
      const deploys = () => twilio.requests.filter(({ operation }) => operation === 'deploy').length;
      twilio.fault({ on: 'deploy', kind: 'reset-after' });
      const lagging = (body: { deployments: readonly unknown[] }) => ({
        ...body,
        deployments: body.deployments.slice(1),
      });
      const list = ({ method, path }: { method: string; path: string }) =>
        method === 'GET' && path.endsWith('/Deployments') && deploys() > 0;
      twilio.fault({ on: list, kind: 'status', status: 200, processed: true, times: 99, body: lagging });
      const environment = ({ method, path }: { method: string; path: string }) =>
        method === 'GET' && /\/Environments\/ZE\w+$/.test(path) && deploys() === 1;
      twilio.fault({ on: environment, kind: 'hang' });
      const run = await deploy({}, { cancelWhen: (line) => line.includes('the request is sent again') });
      expect(run.outputs).toMatchObject({ verdict: 'cancelled', 'live-build-sid': ours().sid });
    });
  },
);
