/** A deploy that would take live paths away: found before the Build is created where it can be, with the lines that keep them. */
import { expect, test } from '@jest/globals';
import type { Run } from '../../simulator/runner/run.ts';
import { changesOf, type DeployStage, titles, withProduction } from '../support/deploy.ts';

const LOST = ['error: Paths would disappear'];

/** The lines to paste of one input, as a workflow would give them. */
function pasted(run: Run, input: string): string {
  const lines = run.annotations.find(({ type }) => type === 'error')?.message.split('\n') ?? [];
  const from = lines.findIndex((line) => line.startsWith(`${input}:`));
  const [first = '', ...rest] = lines.slice(from);
  if (!first.startsWith(`${input}: |`)) return first.slice(input.length + 1);
  const end = rest.findIndex((line) => !line.startsWith('  '));
  return rest.slice(0, end < 0 ? rest.length : end).join('\n');
}

const live = ({ old }: DeployStage, path: string) =>
  [...old.functionVersions, ...old.assetVersions].find((version) => version.path === path);

/** `/only=ZN…`: one Function that the live Build does not have, with its path. */
const only = ({ twilio }: DeployStage) => {
  const { path, sid } = twilio.addFunction('/only');
  return { 'function-versions': `${path}=${sid}`, 'asset-versions': '' };
};

test.concurrent('every path is given: nothing is created, and the pasted lines make it go live', async () => {
  await withProduction({}, async (stage) => {
    const inputs = only(stage);
    const run = await stage.deploy(inputs);
    expect(titles(run)).toEqual(LOST);
    expect(run.log).toContain('The live Build serves them. Nothing was created.');
    expect(run.log).toContain(
      'Add these lines, or, if they are to go, set “allow-removals: true” for this run; take it out again',
    );
    for (const text of [run.log, run.summary]) {
      expect(text).toContain(`  /hello=${live(stage, '/hello')?.sid}\n  /voice=${live(stage, '/voice')?.sid}\n`);
      expect(text).toContain(`asset-versions: /logo.png=${live(stage, '/logo.png')?.sid} # add\n`);
    }
    expect(changesOf(stage)).toEqual([]);
    const whole = await stage.deploy({
      'function-versions': `${inputs['function-versions']}\n${pasted(run, 'function-versions')}`,
      'asset-versions': pasted(run, 'asset-versions'),
    });
    expect(whole.outputs).toMatchObject({ verdict: 'completed', 'live-build-sid': stage.ours().sid });
  });
});

test.concurrent('a path is not given: the check before the deploy finds it, with the same lines', async () => {
  await withProduction({}, async (stage) => {
    const run = await stage.deploy({ 'function-versions': stage.twilio.addFunction('/hello').sid });
    expect(titles(run)).toEqual(LOST);
    expect(run.log).toContain('The live Build serves them. Nothing was deployed.');
    expect(run.log).toContain(`function-versions: /voice=${live(stage, '/voice')?.sid} # add`);
    expect(changesOf(stage)).toEqual(['create']);
  });
});

test.concurrent('a Build that is promoted takes no versions beside it, so no lines are given', async () => {
  await withProduction({}, async (stage) => {
    const partial = stage.twilio.addBuild({ functions: [stage.twilio.addFunction('/hello')] });
    const build = { 'build-sid': partial.sid, 'function-versions': '', 'asset-versions': '', runtime: '' };
    const run = await stage.deploy(build);
    expect(titles(run)).toEqual(LOST);
    expect(run.log).toContain('Add the missing versions, or, if they are to go, set “allow-removals: true”');
    expect(run.log).not.toContain('# add');
  });
});

test.concurrent('more lines than an annotation holds are in the log and in the summary', async () => {
  await withProduction({}, async (stage) => {
    const { twilio, production } = stage;
    const many = Array.from({ length: 60 }, (_, n) => twilio.addFunction(`/many/${n}`));
    twilio.deploy(production, twilio.addBuild({ functions: many }));
    const run = await stage.deploy(only(stage));
    expect(run.annotations[0]?.message).toContain('The lines are below, and in the job summary.');
    for (const { path, sid } of many)
      for (const text of [run.log, run.summary]) expect(text).toContain(`\n  ${path}=${sid}\n`);
  });
});

test.concurrent('nothing disappears: the live Build is read once, before the creation', async () => {
  await withProduction({}, async (stage) => {
    const { twilio, deploy, inputs } = stage;
    const [hello, voice] = ['/hello', '/voice'].map((path) => `${path}=${twilio.addFunction(path).sid}`);
    const run = await deploy({
      'function-versions': `${hello} ${voice}`,
      'asset-versions': inputs['asset-versions'] ?? '',
    });
    expect([run.exitCode, titles(run)]).toEqual([0, []]);
    const operations = twilio.requests.map(({ operation }) => operation).filter((operation) => operation !== 'status');
    expect(operations).toEqual([
      ...['service', 'environments', 'list', 'build', 'create'],
      ...['build', 'deployments', 'environment', 'deploy', 'environment'],
    ]);
  });
});

test.concurrent('what is inherited from the live Build has been read already', async () => {
  await withProduction({}, async ({ twilio, deploy }) => {
    const hello = `/hello=${twilio.addFunction('/hello').sid}`;
    const run = await deploy({ 'inherit-from': 'production', 'function-versions': hello, 'asset-versions': '' });
    expect(run.outputs['verdict']).toBe('completed');
    expect(twilio.count('build')).toBe(2);
  });
});

test.concurrent('what went live meanwhile is not taken for what was read', async () => {
  await withProduction({}, async (stage) => {
    const { twilio, production, other, deploy } = stage;
    twilio.onRequest = ({ operation }) => {
      if (operation === 'create') twilio.deploy(production, other);
    };
    const versions = ['/hello', '/voice'].map((path) => `${path}=${twilio.addFunction(path).sid}`).join(' ');
    const { outputs } = await deploy({ 'function-versions': versions });
    expect(outputs).toMatchObject({ verdict: 'superseded', 'live-build-sid': other.sid });
  });
});

test.concurrent.each(['false', 'true'])('a wrong label takes no path away (dry-run: %s)', async (dryRun) => {
  await withProduction({}, async (stage) => {
    const { twilio, deploy } = stage;
    const [hello, voice] = ['/hello', '/voice'].map((path) => twilio.addFunction(path).sid);
    const run = await deploy({ 'function-versions': `/nonsense=${hello} /voice=${voice}`, 'dry-run': dryRun });
    expect([run.exitCode, titles(run)]).toEqual([0, ['warning: Another path']]);
    expect(run.summary).not.toContain('/nonsense');
  });
});

test.concurrent('a wrong label that cannot be looked up is believed, and nothing is created', async () => {
  await withProduction({}, async (stage) => {
    stage.twilio.fault({ on: 'functions', kind: 403, times: Number.POSITIVE_INFINITY });
    const run = await stage.deploy({ 'function-versions': `/nonsense=${stage.twilio.addFunction('/hello').sid}` });
    expect(titles(run)).toEqual(LOST);
    expect(changesOf(stage)).toEqual([]);
  });
});

test.concurrent('a wrong label over what is inherited: two versions of one path never go live', async () => {
  await withProduction({}, async (stage) => {
    const hello = stage.twilio.addFunction('/hello');
    const versions = { 'function-versions': `/nonsense=${hello.sid}`, 'asset-versions': '' };
    const run = await stage.deploy({ ...versions, 'inherit-from': 'production' });
    expect(titles(run)).toEqual(['warning: Another path', 'error: Two versions of one path']);
    expect(run.log).toContain(`${live(stage, '/hello')?.sid} and ${hello.sid} both answer on /hello.`);
    expect(JSON.parse(run.outputs['result'] ?? '{}').changes).toContain('3 kept, 1 added (/hello)');
    expect(changesOf(stage)).toEqual(['create']);
  });
});
