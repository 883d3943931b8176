/** What a `project` is made of: its service, its runtime, its settings, its dependencies; and what does not stand beside it. */
import { describe, expect, test } from '@jest/globals';
import { fastTimers } from '../faults/fast-timers.ts';
import { FILES, MANIFEST, useDeployedProject } from '../support/deployed-project.ts';

const project = useDeployedProject();
const { setUp, deploy, changes } = project;
const lockfile = (version: string, folder = '') =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: {
      [folder]: { dependencies: { lodash: '^4.17.0' } },
      ...(folder === ''
        ? {}
        : { '': { workspaces: ['packages/*'] }, 'node_modules/shop': { resolved: folder, link: true } }),
      'node_modules/lodash': { version, resolved: 'https://registry.npmjs.org/lodash', integrity: 'sha512-x' },
    },
  });

describe('the service', () => {
  test('is not created without being asked for: the line that does it, and the services there are', async () => {
    await setUp();
    const run = await deploy({ 'create-service': '' });
    expect(run.exitCode).toBe(1);
    expect(changes()).toEqual([]);
    expect(run.log).toContain('“service-sid: shop” fits no service');
    expect(run.log).toContain(`They have “greeter” (${project.twilio.service.sid}).`);
    expect(run.log).toContain('With “create-service: true” the service “shop” is created.');
  });

  test('that is there gets no second environment beside the one that was meant, unless that is asked for', async () => {
    await setUp();
    await deploy();
    const slip = await deploy({ environment: 'prodution', 'create-environment': '' });
    expect(slip.exitCode).toBe(1);
    expect(changes()).toEqual([]);
    expect(slip.log).toContain('Did you mean “environment: production”?');
    expect(slip.log).toContain('With “create-environment: true” a missing one is created.');
    const other = await deploy({ environment: 'staging', 'create-environment': '', 'dry-run': 'true' });
    expect(other.log).toContain('There is no environment “staging” yet; a run without dry-run creates it');
    const asked = await deploy({ environment: 'prodution', 'dry-run': 'true' });
    expect(asked.exitCode).toBe(0);
  });

  test('gets no environment whose name was made of a SID', async () => {
    await setUp();
    const stale = { environment: `ZE${'0123456789abcdef'.repeat(2)}`, 'create-environment': '', 'dry-run': 'true' };
    const first = await deploy(stale);
    expect(first.exitCode).toBe(1);
    expect(first.log).toContain('A SID names an environment that exists: give the one to create a name');
    await deploy();
    for (const create of ['true', '']) {
      const run = await deploy({ ...stale, 'create-service': create });
      expect(run.log).toContain('Give “environment” the SID, the unique name or the domain suffix of one that exists.');
      expect(run.log).not.toMatch(/environment: ze|domain suffix would be|create-environment: true/);
    }
  });

  test('with production gets no second one for “Prod”', async () => {
    await setUp();
    await deploy();
    for (const create of ['true', '']) {
      const run = await deploy({ environment: 'Prod', 'create-environment': create, 'create-service': '' });
      expect(run.exitCode).toBe(1);
      expect(run.log).toContain('“environment: production”');
      expect(run.log).not.toContain('environment: prod”');
    }
  });

  test('cannot be created under a name that is no part of a domain', async () => {
    await setUp();
    const run = await deploy({ 'service-sid': 'my.shop' });
    expect(run.exitCode).toBe(1);
    expect(project.twilio.requests).toEqual([]);
    expect(run.log).toContain('A service of this name cannot be created');
    expect(run.log).toContain('service-sid: my-shop');
  });

  const titles = (run: Awaited<ReturnType<typeof deploy>>) =>
    run.annotations.map(({ type, title }) => `${type}: ${title}`);
  const DOUBT = 'If you meant the older one, correct the line: “service-sid: greeter”, or the variable that it reads.';

  test('that was created is in an annotation and in the summary, and costs one look at the others', async () => {
    await setUp();
    const run = await deploy();
    expect(titles(run)).toEqual(['notice: New service']);
    expect(run.annotations[0]?.message).toContain(
      'or take “create-service” out: then no misspelt name creates another',
    );
    expect(run.summary).toContain('<strong>Created:</strong> the service shop with the environment production.');
    expect(project.operations().filter((operation) => operation === 'services')).toHaveLength(1);
    const again = await deploy();
    expect([again.annotations, project.operations().includes('services')]).toEqual([[], false]);
    expect(again.summary).not.toContain('Created:');
  });

  test.each(['greter', 'Greeter'])(
    'created as “%s” beside “greeter”: a warning with the line that was meant',
    async (name) => {
      await setUp();
      const dry = await deploy({ 'service-sid': name, 'dry-run': 'true' });
      expect(changes()).toEqual([]);
      expect(titles(dry)).toEqual(['warning: New service']);
      expect(dry.annotations[0]?.message).toContain('and a run without dry-run creates a second one.');
      const run = await deploy({ 'service-sid': name });
      expect(run.outputs['verdict']).toBe('completed');
      expect(titles(run)).toEqual(['notice: New service', 'warning: New service']);
      expect(run.annotations[1]?.message).toContain(
        `The service “${name}” was created, and “greeter” (${project.twilio.service.sid}) was there before: both exist now. ${DOUBT}`,
      );
      expect(run.summary).toContain('both exist now');
    },
  );

  test.each([403, 'reset'] as const)('is created where the others cannot be listed (%s)', async (kind) => {
    await setUp();
    project.twilio.fault({ on: 'services', kind, times: Number.POSITIVE_INFINITY });
    const run = await deploy({ 'service-sid': 'greter' });
    expect([run.outputs['verdict'], titles(run)]).toEqual(['completed', ['notice: New service']]);
  });

  test.each([
    ['an account that has one, which is asked for its account', true, []],
    ['an account without any: only the new one can be asked, and is named', false, ['create-service']],
  ])('is not created in, or not used in, another account than “account-sid”: %s', async (_, exists, expected) => {
    await setUp();
    const { twilio } = project;
    if (!exists) twilio.services.length = 0;
    const env = { ...twilio.keyEnv(), TWILIO_ACCOUNT_SID: `AC${'9'.repeat(32)}` };
    const run = await deploy({}, { env });
    expect(run.exitCode).toBe(1);
    expect(changes()).toEqual(expected);
    expect(run.annotations.at(-1)?.title).toBe('Another account');
    expect(run.log.includes('compare “account-sid” with')).toBe(!exists);
    expect(run.log.includes('It was created by this run')).toBe(!exists);
  });

  test.each([
    ['the account beside it', undefined, 0, 'completed', []],
    ['another account', `AC${'9'.repeat(32)}`, 1, 'error', ['create-service']],
  ])(
    'is created by a key that may not list services, and compared then: %s',
    async (_, other, exitCode, verdict, all) => {
      await setUp();
      const { twilio } = project;
      twilio.fault({ on: 'services', kind: 403, times: Number.POSITIVE_INFINITY });
      const env = { ...twilio.keyEnv(), TWILIO_ACCOUNT_SID: other ?? twilio.credentials.accountSid };
      const run = await deploy({}, { env });
      expect([run.exitCode, run.outputs['verdict']]).toEqual([exitCode, verdict]);
      expect(run.log).toContain('The API key may not list the services, to compare “account-sid” with one of them');
      expect(project.operations().filter((operation) => operation === 'services')).toHaveLength(1);
      if (other === undefined) return;
      expect(changes()).toEqual(all);
      expect(run.annotations.at(-1)?.message).toContain('It was created by this run');
    },
  );

  test('is not created where the list for the comparison fails for 15 s, far from `timeout`', async () => {
    await setUp();
    const { twilio } = project;
    twilio.fault({ on: 'services', kind: 503, times: Number.POSITIVE_INFINITY });
    const env = { ...twilio.keyEnv(), TWILIO_ACCOUNT_SID: twilio.credentials.accountSid };
    const run = await deploy({ timeout: '10m' }, { env, nodeArguments: fastTimers(10) });
    expect([run.exitCode, run.outputs['verdict'], changes()]).toEqual([1, 'error', []]);
    expect(run.annotations.at(-1)?.title).toBe('The account could not be compared');
    expect(run.annotations.at(-1)?.message).toContain('could not be listed within 15 s: 503.');
    expect(run.annotations.at(-1)?.message).not.toContain('timeout');
  });

  test.each([
    ['an environment that cannot be named so', { environment: 'a-very-long-environment-name' }, '28 characters'],
    ['a health check of a path that the project does not have', { 'health-check': '/nope' }, '/nope'],
  ])('is not created before a mistake that is known: %s', async (_, inputs, words) => {
    await setUp();
    const run = await deploy({ ...inputs, 'create-environment': '' });
    expect(run.exitCode).toBe(1);
    expect(changes()).toEqual([]);
    expect(run.annotations.at(-1)?.message).toContain(words);
  });

  test('comes with its environment, and so does the next run after a Build that failed', async () => {
    await setUp(FILES, { outcome: 'failed' });
    const step = { 'create-environment': '' };
    expect((await deploy(step)).outputs['verdict']).toBe('failed');
    project.twilio.options.outcome = 'completed';
    expect((await deploy(step)).outputs['verdict']).toBe('completed');
    expect((await deploy({ ...step, environment: 'staging' })).outputs['verdict']).toBe('completed');
    expect(project.twilio.environments.map(({ uniqueName }) => uniqueName)).toEqual([
      'production',
      'staging-environment',
    ]);
  });

  test('is created by somebody else meanwhile, with a Function of the same name in it: both are used', async () => {
    await setUp();
    let there = false;
    project.twilio.onRequest = ({ operation }) => {
      if (operation !== 'create-service' || there) return;
      there = true;
      const service = project.twilio.addService({ uniqueName: 'shop' });
      Object.assign(project.twilio.addFunction('/hello'), { serviceSid: service.sid });
      for (const resource of project.twilio.resources) Object.assign(resource, { serviceSid: service.sid });
    };
    const run = await deploy();
    expect(run.outputs['verdict']).toBe('completed');
    expect(run.log).toContain('is there now.');
    expect(project.twilio.services.filter(({ uniqueName }) => uniqueName === 'shop')).toHaveLength(1);
    expect(project.twilio.resources.filter(({ friendlyName }) => friendlyName === '/hello')).toHaveLength(1);
  });
});

describe('the runtime', () => {
  test.each([
    ['>=22', 'asks for Node.js >=22.', 'runtime: node22'],
    ['^24.1', 'asks for Node.js ^24.1.', 'runtime: node24'],
    ['>=16', 'so that it never changes by itself.', 'runtime: node24'],
    ['whatever', 'so that it never changes by itself.', 'runtime: node24'],
  ])('is named by a line where there is none: engines.node %s', async (node, words, line) => {
    await setUp({ ...FILES, 'package.json': JSON.stringify({ engines: { node } }) });
    const run = await deploy({ runtime: '' });
    expect(run.exitCode).toBe(1);
    expect(project.twilio.requests).toEqual([]);
    expect(run.log).toContain(words);
    expect(run.log).toContain(`    ${line}`);
  });

  test('and the folders come from .twilioserverlessrc', async () => {
    const settings = `{
      // JSON5, as the command-line tool takes it
      functionsFolder: 'dist/handlers', assetsFolder: './public/', runtime: 'node20',
      commands: { deploy: { runtime: 'node22', }, },
    }`;
    await setUp({
      '.twilioserverlessrc': settings,
      'dist/handlers/a.js': 'exports.handler = 1;\n',
      'public/b.txt': 'b',
      'functions/not-this.js': 'x',
    });
    const run = await deploy({ runtime: '' });
    expect(run.outputs).toMatchObject({ verdict: 'completed', runtime: 'node22' });
    expect(run.outputs['function-versions']).toMatch(/^\/a=ZN\w{32}$/);
    expect(run.outputs['asset-versions']).toMatch(/^\/b.txt=ZN\w{32}$/);
  });

  test.each([
    ['a mistake in it', '{\n  runtime: \n}', '.twilioserverlessrc is not JSON5; the mistake is in line 3.'],
    ['a folder that is not there', '{ functionsFolder: "dist" }', 'There is no folder dist'],
    ['a folder outside the workspace', '{ functionsFolder: "../other" }', '../other'],
  ])('.twilioserverlessrc with %s', async (_, settings, words) => {
    await setUp({ ...FILES, '.twilioserverlessrc': settings });
    const run = await deploy();
    expect(run.exitCode).toBe(1);
    expect(project.twilio.requests).toEqual([]);
    expect(run.log).toContain(words);
  });
});

describe('the dependencies', () => {
  test('come from the lockfile in the folder', async () => {
    const manifest = '{"dependencies":{"lodash":"^4.17.0"}}';
    await setUp({ ...FILES, 'package.json': manifest, 'package-lock.json': lockfile('4.17.19') });
    const run = await deploy();
    expect(run.log).toContain('Project .: 2 functions, dependencies from package-lock.json');
    expect(project.twilio.builds.at(-1)?.dependencies).toContainEqual({ name: 'lodash', version: '4.17.19' });
  });

  test('come from the lockfile of the workspace that the folder is a part of', async () => {
    await setUp({
      'package.json': '{"private":true,"workspaces":["packages/*"]}',
      'package-lock.json': lockfile('4.17.18', 'packages/shop'),
      'packages/shop/package.json': '{"name":"shop","dependencies":{"lodash":"^4.17.0"}}',
      'packages/shop/functions/a.js': 'exports.handler = 1;\n',
    });
    const run = await deploy({ project: 'packages/shop' });
    expect(run.log).toContain('Project packages/shop: 1 function, dependencies from package-lock.json');
    expect(project.twilio.builds.at(-1)?.dependencies).toContainEqual({ name: 'lodash', version: '4.17.18' });
  });

  test('come from `dependencies-file` where it is given', async () => {
    await setUp({ ...FILES, 'other.json': '{"lodash":"4.17.17"}' });
    const run = await deploy({ 'dependencies-file': 'other.json' });
    expect(run.log).toContain('Project .: 2 functions, dependencies from other.json');
    expect(project.twilio.builds.at(-1)?.dependencies).toContainEqual({ name: 'lodash', version: '4.17.17' });
  });
});

describe('contradictions', () => {
  test.each([
    ['function-versions', `ZN${'1'.repeat(32)}`],
    ['asset-versions', `ZN${'1'.repeat(32)}`],
    ['inherit-from', 'production'],
    ['build-sid', `ZB${'1'.repeat(32)}`],
  ])('with %s', async (name, value) => {
    await setUp();
    const run = await deploy({ [name]: value, 'create-service': '', 'create-environment': '' });
    expect(run.exitCode).toBe(1);
    expect(project.twilio.requests).toEqual([]);
    expect(run.log).toContain(`and so does \`${name}\`. Keep one or the other.`);
  });

  test('create-service without a project', async () => {
    await setUp();
    const run = await deploy({ project: '', 'function-versions': `ZN${'1'.repeat(32)}` });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('It creates the service of a project, and none is given');
  });

  test('all problems of inputs, files and dependencies come in one message', async () => {
    await setUp({
      'functions/a.ts': 'x',
      'package.json': '{"dependencies":{"local":"file:../local"}}',
    });
    const run = await deploy({ runtime: '', timeout: '10', 'service-sid': '' });
    expect(project.twilio.requests).toEqual([]);
    for (const input of ['service-sid', 'timeout', 'runtime', 'project', 'dependencies-file'])
      expect(run.log).toContain(`\`${input}\``);
    expect(run.annotations.filter(({ type }) => type === 'error')).toHaveLength(1);
  });

  test('an absolute folder, and one above the workspace', async () => {
    await setUp({ ...FILES, 'package.json': MANIFEST });
    for (const folder of ['/', '../shop', 'C:\\shop']) {
      const run = await deploy({ project: folder });
      expect(run.log).toContain('It is a folder inside the workspace');
    }
    expect(project.twilio.requests).toEqual([]);
  });
});
