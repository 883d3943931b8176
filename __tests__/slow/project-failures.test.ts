/** `project` when answers are lost, requests are refused, a Build fails, or the run is cancelled: what is up is named. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startAction } from '../../simulator/runner/run.ts';
import type { Place } from '../../simulator/twilio/server.ts';
import { fastTimers } from '../faults/fast-timers.ts';
import { runOptions } from '../support/action.ts';
import { FILES, STEP, useDeployedProject } from '../support/deployed-project.ts';
import { signals } from '../support/platform.ts';
import { resultOf } from '../support/project.ts';

const project = useDeployedProject();
const { setUp, deploy, changes } = project;
const fast = { nodeArguments: fastTimers(4) };
const VERSIONS = /^\/hello=ZN\w{32}\n\/voice=ZN\w{32}$/;

describe('a lost answer', () => {
  test.each<[Place, boolean, string]>([
    ['create-service', true, 'Found: the lost request did create the service.'],
    ['create-service', false, 'No such service appeared; the request is sent again.'],
    ['create-function', true, 'Found: the lost request did create the Function.'],
    ['upload', true, 'Found: the lost request did create the version.'],
    ['upload', false, 'No such version appeared; the request is sent again.'],
    ['create', true, 'Found: the lost request did create the Build.'],
    ['create-environment', true, 'Found: the lost request did create the environment.'],
  ])('at %s, processed: %s', async (place, processed, words) => {
    await setUp();
    project.twilio.fault({ on: place, kind: processed ? 'reset-after' : 'reset' });
    const run = await deploy({}, fast);
    expect(run.outputs).toMatchObject({ verdict: 'completed', created: 'true' });
    expect(run.log).toContain(words);
    const { services, resources, versions, builds, environments } = project.twilio;
    expect(services.filter(({ uniqueName }) => uniqueName === 'shop')).toHaveLength(1);
    expect([resources, versions, builds, environments].map(({ length }) => length)).toEqual([2, 2, 1, 1]);
  });
});

describe('what Twilio refuses', () => {
  test('429s from the third upload on are waited for', async () => {
    await setUp(
      Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`functions/f${n}.js`, `exports.n = ${n};\n`])),
    );
    project.twilio.fault({ on: 'upload', kind: 429, after: 2, times: 6, headers: { 'retry-after': '1' } });
    const run = await deploy({}, fast);
    expect(run.outputs).toMatchObject({ verdict: 'completed', created: 'true' });
    expect(project.twilio.versions).toHaveLength(12);
  });

  test('a file: the others are up, no Build is created, and a second run uploads only what is missing', async () => {
    await setUp();
    const fault = project.twilio.fault({
      on: ({ operation, path: target }) => operation === 'create-function' && target !== '',
      kind: 400,
      times: 1,
    });
    const run = await deploy();
    fault.clear();
    expect(run.outputs).toMatchObject({ verdict: 'error' });
    expect(run.outputs['function-versions']).toBeUndefined();
    expect(changes()).toEqual(['create-service', 'create-function', 'create-function', 'upload']);
    expect(run.annotations.at(-1)?.title).toBe('1 file not uploaded');
    expect(run.summary).toContain('1 uploaded&#58; 1 new');
    const again = await deploy();
    expect(again.outputs).toMatchObject({ verdict: 'completed' });
    expect(changes()).toEqual(['create-function', 'upload', 'create', 'create-environment', 'deploy']);
  });

  test('a Build that fails keeps the versions in the outputs, and a second run uploads nothing', async () => {
    await setUp(FILES, { outcome: 'failed' });
    const run = await deploy();
    expect(run.outputs).toMatchObject({ verdict: 'failed', created: 'true' });
    expect(run.outputs['function-versions']).toMatch(VERSIONS);
    expect(resultOf(run)).toMatchObject({
      functionVersions: [expect.any(String), expect.any(String)],
      upload: { uploaded: 2 },
    });
    project.twilio.options.outcome = 'completed';
    const again = await deploy();
    expect(again.outputs).toMatchObject({
      verdict: 'completed',
      'function-versions': run.outputs['function-versions'],
    });
    expect(changes()).toEqual(['create', 'create-environment', 'deploy']);
  });
});

describe('`timeout`', () => {
  test('ends the uploads, names what is up, and the next run goes on from there', async () => {
    const files = Array.from({ length: 80 }, (_, n) => [`functions/f${n}.js`, `exports.n = ${n};\n`]);
    await setUp(Object.fromEntries(files));
    project.twilio.options.latencyMs = 250;
    const run = await deploy({ timeout: '3s' });
    expect(run.outputs['verdict']).toBe('timed-out');
    expect(project.twilio.count('create')).toBe(0);
    const up = project.twilio.versions.length;
    expect(up).toBeLessThan(80);
    expect(run.annotations.at(-1)?.message).toContain('before all files were up: “timeout: 3s”');
    expect(run.annotations.at(-1)?.message).toContain('of 80 files were up by then; the log names them.');
    expect(run.log).not.toContain('did not work');
    project.twilio.options.latencyMs = 0;
    const again = await deploy();
    expect(again.outputs['verdict']).toBe('completed');
    expect(again.log).toContain(`Uploaded ${80 - up} files; ${up} unchanged.`);
  });
});

describe('a cancel', () => {
  signals.test('during the uploads: no more are begun, and what is up is named', async () => {
    await setUp(
      Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`functions/f${n}.js`, `exports.n = ${n};\n`])),
    );
    project.twilio.options.latencyMs = 20;
    const run = await deploy({}, { cancelWhen: (line) => /: uploaded/.test(line) });
    expect(run.outputs['verdict']).toBe('cancelled');
    expect(project.twilio.count('create')).toBe(0);
    const up = project.twilio.versions.length;
    expect(up).toBeLessThan(30);
    const service = project.twilio.services.find(({ uniqueName }) => uniqueName === 'shop');
    expect(run.annotations.at(-1)?.message).toContain(
      `${up} of 30 files were up by then; the log names them. This run created service ${service?.sid}.`,
    );
    expect(run.summary).toContain(`${up} uploaded&#58; ${up} new`);
    project.twilio.options.latencyMs = 0;
    const again = await deploy();
    expect(again.outputs['verdict']).toBe('completed');
    expect(project.twilio.versions).toHaveLength(30);
  });

  signals.test('during the Build: versions and Build are in the outputs, nothing is live', async () => {
    await setUp(FILES, { buildMs: 20_000 });
    const run = await deploy({}, { cancelWhen: (line) => line.startsWith('Created Build') });
    expect(run.outputs['verdict']).toBe('cancelled');
    expect(run.outputs['function-versions']).toMatch(VERSIONS);
    expect(run.outputs['build-sid']).toBe(project.twilio.builds.at(-1)?.sid);
    expect(changes().includes('deploy')).toBe(false);
  });

  signals.test('during the creation of the service: it is named, and the next run goes on with it', async () => {
    await setUp();
    const { twilio, folder } = project;
    twilio.fault({ on: 'create-service', kind: 'slow-headers', delayMs: 1_000 });
    const running = startAction(runOptions(twilio, STEP, { workspace: folder }));
    twilio.onRequest = ({ operation }) => {
      if (operation === 'create-service') running.cancel();
    };
    const run = await running.done;
    expect(run.outputs['verdict']).toBe('cancelled');
    const shop = twilio.services.find(({ uniqueName }) => uniqueName === 'shop');
    expect(run.log).toContain(String(shop?.sid));
    expect(twilio.count('upload')).toBe(0);
    twilio.onRequest = () => undefined;
    expect((await deploy()).outputs['verdict']).toBe('completed');
    expect(project.twilio.services.filter(({ uniqueName }) => uniqueName === 'shop')).toHaveLength(1);
  });

  signals.test('while the health check fails: the Build is live, and the outputs say so', async () => {
    await setUp();
    await deploy();
    writeFileSync(path.join(project.folder, 'functions/hello.js'), 'exports.handler = 2;\n');
    project.twilio.override({ path: '/hello', status: 500 });
    const run = await deploy(
      { 'health-check': '/hello', 'health-check-timeout': '1m' },
      { cancelWhen: (line) => / is live in production: /.test(line) },
    );
    expect(run.outputs['verdict']).toBe('cancelled');
    expect(run.outputs['live-build-sid']).toBe(project.twilio.environments[0]?.buildSid);
    expect(run.outputs['function-versions']).toMatch(VERSIONS);
  });
});
