/** One step from a folder to a live URL: `project`, through the shipped bundle. */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FILES, useDeployedProject } from '../support/deployed-project.ts';

const project = useDeployedProject();
const { setUp, deploy, operations, changes } = project;

describe('a project', () => {
  test('goes live where nothing was: service, versions, Build, environment, Deployment', async () => {
    await setUp();
    const run = await deploy();
    expect(run.outputs).toMatchObject({ verdict: 'completed', created: 'true', runtime: 'node24' });
    expect(changes()).toEqual([
      'create-service',
      'create-function',
      'create-function',
      'upload',
      'upload',
      'create',
      'create-environment',
      'deploy',
    ]);
    const service = project.twilio.services.find(({ uniqueName }) => uniqueName === 'shop');
    expect(run.log).toContain(`Created service ${service?.sid}, “shop”.`);
    // Nothing was live to compare them with.
    expect(run.summary).toMatch(/5 changes.*\/hello.*\/voice.*lodash/s);
    expect(run.outputs['function-versions']).toMatch(/^\/hello=ZN\w{32}\n\/voice=ZN\w{32}$/);
    expect(run.outputs['url']).toMatch(/^http/);
    expect(project.twilio.builds.at(-1)).toMatchObject({ runtime: 'node24' });
  });

  test('does nothing when nothing changed, and says so', async () => {
    await setUp();
    const first = await deploy();
    const run = await deploy({ 'health-check': '/hello' });
    expect(run.outputs).toMatchObject({
      verdict: 'completed',
      created: 'false',
      changed: 'false',
      'build-sid': first.outputs['build-sid'],
    });
    expect(changes()).toEqual([]);
    expect(run.log).toContain('since it is live and made of the same; none is created.');
  });

  test('uploads the one file that changed', async () => {
    await setUp();
    const first = await deploy();
    writeFileSync(path.join(project.folder, 'functions/hello.js'), 'exports.handler = 2;\n');
    const run = await deploy();
    expect(run.outputs).toMatchObject({ verdict: 'completed', created: 'true', changed: 'true' });
    expect(changes()).toEqual(['upload', 'create', 'deploy']);
    const [hello, voice] = (run.outputs['function-versions'] ?? '').split('\n');
    const [oldHello, oldVoice] = (first.outputs['function-versions'] ?? '').split('\n');
    expect([hello === oldHello, voice === oldVoice]).toEqual([false, true]);
  });

  test('unchanged with 60 Functions costs 60 content reads and at most 10 other requests', async () => {
    const many = {
      'package.json': FILES['package.json'],
      ...Object.fromEntries(
        Array.from({ length: 60 }, (_, n) => [`functions/number-${n}.js`, `exports.handler = ${n};\n`]),
      ),
    };
    await setUp(many);
    await deploy();
    const run = await deploy();
    expect(run.outputs).toMatchObject({ created: 'false', changed: 'false' });
    const reads = operations().filter((operation) => operation === 'content').length;
    expect(reads).toBe(60);
    expect(operations().length - reads).toBeLessThanOrEqual(10);
  });
});

describe('what is live', () => {
  test('keeps its routes: a removed file is refused before anything is sent, and allowed on request', async () => {
    await setUp();
    await deploy();
    rmSync(path.join(project.folder, 'functions/voice.protected.js'));
    const refused = await deploy();
    expect(refused.exitCode).toBe(1);
    expect(changes()).toEqual([]);
    expect(refused.log).toContain('The new Build is without paths that are live in production: /voice.');
    expect(refused.log).toContain(
      'Add their files to the project, or, if they are to go, set “allow-removals: true” for this run;',
    );
    const run = await deploy({ 'allow-removals': 'true' });
    expect(run.outputs).toMatchObject({ verdict: 'completed', created: 'true', changed: 'true' });
    expect(changes()).toEqual(['create', 'deploy']);
  });

  test('is built again where Assets stand in the way, and the log says why', async () => {
    await setUp({ ...FILES, 'assets/site.css': 'a{}' });
    await deploy();
    const run = await deploy();
    expect(run.outputs).toMatchObject({ created: 'true', changed: 'true' });
    expect(changes()).toEqual(['upload', 'create', 'deploy']);
    expect(run.log).toContain('Twilio does not give back what an Asset holds, so 1 asset cannot be compared');
    expect(run.summary).toContain('1 not comparable');
  });

  test('is built again with reuse: never, from the versions that are up', async () => {
    await setUp();
    await deploy();
    const run = await deploy({ reuse: 'never' });
    expect(run.outputs).toMatchObject({ verdict: 'completed', created: 'true', changed: 'false' });
    expect(changes()).toEqual(['create', 'deploy']);
  });

  test('is compared again where the newest version of a file is not the live one', async () => {
    await setUp();
    const first = await deploy();
    writeFileSync(path.join(project.folder, 'functions/hello.js'), 'exports.handler = 2;\n');
    await deploy({ environment: '', 'create-environment': '' });
    writeFileSync(path.join(project.folder, 'functions/hello.js'), FILES['functions/hello.js']);
    const run = await deploy();
    expect(run.outputs).toMatchObject({ created: 'false', 'build-sid': first.outputs['build-sid'] });
    expect(changes()).toEqual([]);
  });
});
