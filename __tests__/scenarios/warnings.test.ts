/** What a run warns of, and what it does not: through the shipped bundle, on mistakes and on projects without one. */
import { expect, test } from '@jest/globals';
import type { Run } from '../../simulator/runner/run.ts';
import { withTwilio } from '../support/action.ts';
import { titles, withProduction } from '../support/deploy.ts';

const packageJson = (dependencies: Record<string, string>) => JSON.stringify({ dependencies }, undefined, 2);
const HANDLER = '@twilio/runtime-handler';

test.concurrent('dependencies without a runtime handler are a line of the log and no warning', async () => {
  await withTwilio({}, async ({ run }) => {
    const files = { 'package.json': packageJson({ lodash: '4.17.21' }) };
    const result = await run({ 'dependencies-file': 'package.json' }, { files });
    expect(titles(result)).toEqual([]);
    expect(result.log).toContain(`${HANDLER} is not among them, so Twilio adds its own.`);
  });
});

test.concurrent('the migration recipe warns of nothing, least of what the action itself left out', async () => {
  await withTwilio({}, async ({ twilio, run }) => {
    const dependencies = [
      { name: 'lodash', version: '4.17.21' },
      { name: HANDLER, version: '1.1.0' },
    ];
    await twilio.addEnvironment({ build: twilio.addBuild({ dependencies, runtime: 'node22' }) });
    const recipe = { 'function-versions': '', 'asset-versions': '', 'inherit-from': 'production', runtime: 'node24' };
    const result = await run({ ...recipe, environment: 'production' });
    expect([result.exitCode, titles(result)]).toEqual([0, []]);
    expect(result.log.match(/Twilio adds its own/g)).toHaveLength(1);
  });
});

test.concurrent('a deploy tells how long it may take; only a dry run tells what to do about it', async () => {
  await withProduction({}, async ({ deploy }) => {
    expect((await deploy()).log).not.toContain('timeout-minutes');
    const { log } = await deploy({ 'dry-run': 'true' });
    expect(log).toMatch(
      /With the deploy this step takes .* at most: give the job a longer “timeout-minutes” than that\./,
    );
  });
});

const FORGOTTEN = 'warning: No dependencies';

test.concurrent.each([
  ['package-lock.json', { 'package-lock.json': '{}' }],
  ['yarn.lock', { 'yarn.lock': '' }],
  ['package.json', {}],
])('dependencies that nobody named: their names, and the line with %s', async (file, locks) => {
  await withTwilio({}, async ({ run }) => {
    const listed = { lodash: '^4.17.21', got: '14.0.0', twilio: '5.0.0' };
    const result = await run({}, { files: { 'package.json': packageJson(listed), ...locks } });
    expect([result.exitCode, titles(result)]).toEqual([0, [FORGOTTEN]]);
    expect(result.annotations[0]).toMatchObject({ file: 'package.json', line: 2 });
    expect(result.annotations[0]?.message).toContain(`package.json lists got, lodash, and the Build gets no dep`);
    expect(result.annotations[0]?.message).toContain(`add “dependencies-file: ${file}”`);
  });
});

test.concurrent('dependencies that nobody named and that the live Build has are one annotation, not two', async () => {
  await withProduction({}, async ({ twilio, production, old, deploy }) => {
    const { functionVersions: functions, assetVersions: assets } = old;
    const dependencies = [{ name: 'lodash', version: '4.17.21' }];
    twilio.deploy(production, twilio.addBuild({ functions, assets, dependencies }));
    const run = await deploy({}, { files: { 'package.json': packageJson({ lodash: '4.17.21' }) } });
    expect([run.exitCode, titles(run)]).toEqual([0, [FORGOTTEN]]);
    expect(run.log).toContain('is without dependencies that the live Build has: lodash.');
  });
});

test.concurrent('a retired runtime is one annotation: Twilio’s refusal, or in a dry run what is known of it', async () => {
  await withTwilio({}, async ({ run }) => {
    const refused = await run({ runtime: 'node18' });
    expect(titles(refused)).toEqual(['error: Twilio does not build for this runtime']);
    expect(refused.log).toContain('Twilio takes no new Builds on node18 since 2025-11-10.');
    expect(titles(await run({ runtime: 'node18', 'dry-run': 'true' }))).toEqual(['warning: node18 is retired']);
  });
});

test.concurrent.each<[string, Record<string, string>, Record<string, string>]>([
  ['nothing but what Twilio adds by itself', {}, { twilio: '5.0.0', [HANDLER]: '2.1.2' }],
  ['Assets alone', { 'function-versions': '' }, { lodash: '4.17.21' }],
  ['a file is named', { 'dependencies-file': 'package.json' }, { lodash: '4.17.21' }],
])('no word of forgotten dependencies: %s', async (_, inputs, listed) => {
  await withTwilio({}, async ({ run }) => {
    const result = await run(inputs, { files: { 'package.json': packageJson(listed) } });
    expect([result.exitCode, titles(result)]).toEqual([0, []]);
  });
});

test.concurrent.each([
  ['no JSON', '{'],
  ['no object', 'null'],
  ['odd fields', '{"dependencies":7,"optionalDependencies":[]}'],
  ['more than a megabyte', packageJson({ lodash: '4.17.21', ['x'.repeat(1_000_000)]: '1.0.0' })],
])('a package.json that nobody named never fails the run: %s', async (_, text) => {
  await withTwilio({}, async ({ run }) => {
    const result = await run({}, { files: { 'package.json': text } });
    expect([result.exitCode, titles(result)]).toEqual([0, []]);
  });
});

/** Nothing but the warning itself names the wrong path after it. */
function expectCorrected(run: Run, wrong: string, right: string): void {
  expect(titles(run)).toEqual(['warning: Another path']);
  expect(run.annotations[0]?.message).toContain(`answers on ${right}, not on ${wrong}.`);
  expect(run.summary).not.toContain(wrong);
  expect(run.summary).toContain(`<code>${right}</code>`);
  const { changes = '' } = JSON.parse(run.outputs['result'] ?? '{}');
  expect(changes).not.toContain(wrong);
}

test.concurrent('a wrong label is not believed: the answer to the creation tells the path', async () => {
  await withTwilio({}, async ({ twilio, run }) => {
    const hello = twilio.versions.find(({ path }) => path === '/hello');
    const result = await run({ 'function-versions': `/nonsense=${hello?.sid}` });
    expectCorrected(result, '/nonsense', '/hello');
    expect(result.annotations[0]?.message).toContain(`“/hello=${hello?.sid}”`);
    expect(twilio.count()).toBe(twilio.count('status') + 3);
  });
});

test.concurrent('a wrong label is not believed in a deploy, where the creation did not tell the path', async () => {
  await withProduction({}, async ({ twilio, deploy }) => {
    twilio.options.shape = { versions: 'null' };
    twilio.onRequest = ({ operation }) => {
      if (operation === 'build') twilio.options.shape = {};
    };
    const [voice, hello] = twilio.versions.toReversed();
    const result = await deploy({ 'function-versions': `/nonsense=${hello?.sid} ${voice?.sid}` });
    expectCorrected(result, '/nonsense', '/hello');
    expect(result.outputs).toMatchObject({ verdict: 'completed', changed: 'true' });
  });
});

test.concurrent('a wrong label is not believed where an identical Build is used again', async () => {
  await withTwilio({}, async ({ twilio, run }) => {
    const hello = twilio.versions.find(({ path }) => path === '/hello');
    twilio.addBuild({ runtime: 'node24' });
    const result = await run({ 'function-versions': `/nonsense=${hello?.sid}`, reuse: 'always' });
    expect(result.outputs['created']).toBe('false');
    expectCorrected(result, '/nonsense', '/hello');
  });
});

test.concurrent('a wrong label is not believed over what is inherited: the table has the path', async () => {
  await withProduction({}, async ({ twilio, deploy }) => {
    const label = `/nonsense=${twilio.addFunction('/order').sid}`;
    const inherited = { 'inherit-from': 'production', 'asset-versions': '' };
    const result = await deploy({ ...inherited, 'function-versions': label });
    expect(result.exitCode).toBe(0);
    expectCorrected(result, '/nonsense', '/order');
    expect(result.summary).toMatch(/\| <code>\/order<\/code> \| – \| .*<strong>new<\/strong>/);
  });
});
