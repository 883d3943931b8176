/** A health check on a path that nothing answers is found before anything is uploaded or created. */
import { describe, expect, test } from '@jest/globals';
import { changesOf, titles, withProduction } from '../support/deploy.ts';
import { useDeployedProject } from '../support/deployed-project.ts';

const NO_PATH = ['error: No such path'];

describe('a project', () => {
  const { setUp, deploy, changes } = useDeployedProject();

  test.each(['false', 'true'])(
    'nothing is uploaded, and the corrected lines are given (dry-run: %s)',
    async (dryRun) => {
      await setUp();
      await deploy();
      const given = { 'health-check': '/helo\n/voice 400,403', 'dry-run': dryRun };
      const run = await deploy(given);
      expect(titles(run)).toEqual(NO_PATH);
      expect(run.log).toContain('Nothing in the new Build answers on /helo, which “health-check” asks.');
      expect(run.log).toContain('It has /hello, /voice. Nothing was uploaded, and no Build was created.');
      for (const text of [run.log, run.summary])
        expect(text).toMatch(/health-check: \|\n\s+\/hello\n\s+\/voice 400,403\n/);
      expect(changes()).toEqual([]);
    },
  );

  test('where nobody knows what Twilio answers it is a warning', async () => {
    await setUp();
    await deploy();
    const run = await deploy({ 'health-check': '/Hello', 'dry-run': 'true' });
    expect([run.exitCode, titles(run)]).toEqual([0, ['warning: Health check']]);
  });
});

const label = (path: string, { sid }: { readonly sid: string }) => `${path}=${sid}`;

test.concurrent('versions with their paths: no Build is created', async () => {
  await withProduction({}, async (stage) => {
    const { twilio } = stage;
    const versions = ['/hello', '/voice'].map((path) => label(path, twilio.addFunction(path))).join(' ');
    const run = await stage.deploy({ 'function-versions': versions, 'health-check': '/helo' });
    expect(titles(run)).toEqual(NO_PATH);
    expect(run.log).toMatch(/health-check: \/hello\n/);
    expect(changesOf(stage)).toEqual([]);
  });
});

test.concurrent('what is inherited has its paths, too', async () => {
  await withProduction({}, async (stage) => {
    const inherited = {
      'inherit-from': 'production',
      'function-versions': '',
      'asset-versions': '',
      runtime: 'node24',
    };
    const run = await stage.deploy({ ...inherited, 'health-check': '/health' });
    expect(titles(run)).toEqual(NO_PATH);
    expect(changesOf(stage)).toEqual([]);
  });
});

test.concurrent('a Build that is there and used as it is does not go live first', async () => {
  await withProduction({}, async (stage) => {
    const { sid } = stage.other;
    const inherited = { 'inherit-from': sid, 'function-versions': '', 'asset-versions': '', runtime: '' };
    const run = await stage.deploy({ ...inherited, 'health-check': '/health', 'health-check-timeout': '5s' });
    expect(titles(run)).toEqual(NO_PATH);
    expect(changesOf(stage)).toEqual([]);
  });
});

test.concurrent('a wrong label is no reason to stop', async () => {
  await withProduction({}, async ({ twilio, deploy }) => {
    const versions = [label('/nonsense', twilio.addFunction('/hello')), label('/voice', twilio.addFunction('/voice'))];
    const run = await deploy({ 'function-versions': versions.join(' '), 'health-check': '/hello' });
    expect(run.outputs['verdict']).toBe('completed');
  });
});
