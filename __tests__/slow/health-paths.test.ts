/** A health check on a path that nothing answers is found before anything is uploaded or created. */
import { describe, expect, test } from '@jest/globals';
import { changesOf, promote, titles, withProduction } from '../support/deploy.ts';
import { FILES, useDeployedProject } from '../support/deployed-project.ts';

const NO_PATH = ['error: No such path'];
const CLOSED = ['error: Path not public'];

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
      expect(run.log).toContain('Nothing in the Build answers on /helo, which “health-check” asks.');
      expect(run.log).toContain('It has /hello, /voice. Nothing was uploaded, and no Build was created.');
      for (const text of [run.log, run.summary])
        expect(text).toMatch(/health-check: \|\n\s+\/hello\n\s+\/voice 400,403\n/);
      expect(changes()).toEqual([]);
    },
  );

  test.each(['false', 'true'])(
    'a Function that refuses stops it, with the line that lets it refuse (dry-run: %s)',
    async (dryRun) => {
      await setUp({ ...FILES, 'functions/db.private.js': 'exports.find = () => 1;\n' });
      await deploy();
      const given = { 'health-check': '/voice\n/db\n/hello', 'dry-run': dryRun };
      const run = await deploy(given);
      expect(titles(run)).toEqual(CLOSED);
      expect(run.log).toContain(
        '/voice is protected (functions/voice.protected.js): without Twilio’s signature it answers 400 or 403, which “health-check” does not take. /db is private (functions/db.private.js) and has no address that “health-check” could ask.\n',
      );
      expect(run.log).toContain('so it would fail. Nothing was uploaded, and no Build was created.');
      for (const text of [run.log, run.summary])
        expect(text).toMatch(/health-check: \|\n\s+\/voice 400,403\n\s+\/hello\n/);
      expect(changes()).toEqual([]);
    },
  );

  test('all that is wrong is said at once; one that has nothing else to ask gets no line', async () => {
    await setUp({ ...FILES, 'functions/db.private.js': 'exports.find = () => 1;\n' });
    const both = await deploy({ 'health-check': '/helo\n/voice', 'dry-run': 'true' });
    expect(titles(both)).toEqual(NO_PATH);
    expect(both.log).toContain('/voice is protected');
    expect(both.log).toMatch(/health-check: \|\n\s+\/hello\n\s+\/voice 400,403\n/);
    const one = await deploy({ 'health-check': '/db', 'dry-run': 'true' });
    expect(one.log).toContain('Name a public path in “health-check”, or take the line out.');
  });

  test('a protected Function that may refuse goes live', async () => {
    await setUp();
    const run = await deploy({ 'health-check': '/hello\n/voice 400,403' });
    expect(run.outputs['verdict']).toBe('completed');
  });

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

test.concurrent('what is inherited has its visibility, too', async () => {
  await withProduction({}, async (stage) => {
    const given = stage.twilio.addFunction('/new').sid;
    for (const functions of ['', given]) {
      const inherited = { 'inherit-from': 'production', 'function-versions': functions, runtime: 'node24' };
      const run = await stage.deploy({ ...inherited, 'health-check': '/voice' });
      expect(titles(run)).toEqual(CLOSED);
      expect(run.log).toContain('No Build was created.');
      expect(changesOf(stage)).toEqual([]);
    }
  });
});

test.concurrent('of a Build that exists and of versions given as SIDs it is known before anything goes live', async () => {
  await withProduction({}, async (stage) => {
    const promoted = await stage.deploy({ ...promote(stage.other.sid), 'health-check': '/voice' });
    expect(titles(promoted)).toEqual(CLOSED);
    expect(promoted.log).toContain('Nothing was deployed.');
    expect(changesOf(stage)).toEqual([]);
    const created = await stage.deploy({ 'health-check': '/voice' });
    expect(titles(created)).toEqual(CLOSED);
    expect(changesOf(stage)).toEqual(['create']);
  });
});

test.concurrent('so is a path that nothing in it answers, in a dry run, too', async () => {
  await withProduction({}, async (stage) => {
    const { other } = stage;
    for (const dryRun of ['true', 'false']) {
      const promoted = await stage.deploy({ ...promote(other.sid), 'health-check': '/nope', 'dry-run': dryRun });
      expect(titles(promoted)).toEqual(NO_PATH);
      expect(promoted.log).toContain('It has /voice, /hello, /logo.png. Nothing was deployed.');
    }
    expect(changesOf(stage)).toEqual([]);
    const likely = await stage.deploy({ ...promote(other.sid), 'health-check': '/Hello', 'dry-run': 'true' });
    expect(titles(likely)).toEqual(['warning: Health check']);
  });
});

test.concurrent('where Twilio does not list what a Build is made of, any path may be there', async () => {
  await withProduction({ shape: { versions: 'null' } }, async (stage) => {
    const nobody = { 'health-check': '/nope', 'health-check-timeout': '5s', 'allow-removals': 'true' };
    const promoted = await stage.deploy({ ...promote(stage.other.sid), ...nobody });
    expect(promoted.outputs['verdict']).toBe('unhealthy');
    expect(changesOf(stage)).toEqual(['deploy', 'deploy']);
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

test.concurrent('an environment without a domain that can be asked is found before there is a Build', async () => {
  await withProduction({}, async (stage) => {
    const without = (body: { environments: readonly object[] }) => ({
      ...body,
      environments: body.environments.map((environment) => ({ ...environment, domain_name: null })),
    });
    stage.twilio.fault({ on: 'environments', kind: 'status', status: 200, processed: true, body: without });
    const run = await stage.deploy({ 'health-check': '/hello' });
    expect(titles(run)).toEqual(['error: Unverified']);
    expect(run.log).toContain('The environment production has no domain name that can be used.');
    expect(changesOf(stage)).toEqual([]);
  });
});
