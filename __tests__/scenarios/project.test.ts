/** One step from a folder to a live URL: `project`, through the shipped bundle. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type RunOptions, runAction } from '../../simulator/runner/run.ts';
import type { Twilio, TwilioOptions } from '../../simulator/twilio/server.ts';
import { CHECKOUT_STEP } from '../../src/text/workflow-steps.ts';
import { runOptions } from '../support/action.ts';
import { useTwilio } from '../support/simulator.ts';
import { plant } from '../support/trees.ts';

const FILES = {
  'functions/hello.js': 'exports.handler = (context, event, callback) => callback(null, "hello");\n',
  'functions/voice.protected.js': 'exports.handler = (context, event, callback) => callback(null, "voice");\n',
  'package.json': JSON.stringify({
    dependencies: { '@twilio/runtime-handler': '2.1.2', lodash: '4.17.21', twilio: '5.10.1' },
  }),
};

const start = useTwilio();
let twilio: Twilio;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'project-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function setUp(files: Readonly<Record<string, string>> = FILES, options?: TwilioOptions) {
  twilio = await start({ buildMs: 100, ...options });
  plant(folder, files);
}

/** The step of the quick start. */
function deploy(inputs: Record<string, string> = {}, options: Partial<RunOptions> = {}) {
  twilio.requests.length = 0;
  const step = {
    'service-sid': 'shop',
    project: '.',
    'create-service': 'true',
    runtime: 'node24',
    environment: 'production',
    'create-environment': 'true',
    'poll-interval': '100ms',
  };
  return runAction(runOptions(twilio, { ...step, ...inputs }, { workspace: folder, ...options }));
}

const operations = () => twilio.requests.map(({ operation }) => operation);
const changes = () => twilio.requests.filter(({ method }) => method !== 'GET').map(({ operation }) => operation);

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
    const service = twilio.services.find(({ uniqueName }) => uniqueName === 'shop');
    expect(run.log).toContain(`Created service ${service?.sid}.`);
    expect(run.outputs['function-versions']).toMatch(/^\/hello=ZN\w{32}\n\/voice=ZN\w{32}$/);
    expect(run.outputs['url']).toMatch(/^http/);
    expect(twilio.builds.at(-1)).toMatchObject({ runtime: 'node24' });
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
    writeFileSync(path.join(folder, 'functions/hello.js'), 'exports.handler = 2;\n');
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

describe('the files of a project', () => {
  test('what no project means is left out, and the log says so', async () => {
    const clutter = { 'functions/.gitkeep': '', 'functions/hello.ts': 'x', 'functions/old.mjs': 'x' };
    await setUp({ ...FILES, ...clutter });
    const run = await deploy();
    expect(run.outputs['function-versions']).toMatch(/^\/hello=ZN\w{32}\n\/voice=ZN\w{32}$/);
    expect(run.log).toContain('Left out, since no project means them: functions/.gitkeep.');
    expect(run.log).toContain('Left out, since they are TypeScript: functions/hello.ts.');
    expect(run.log).toContain('Functions are `.js` files: functions/old.mjs.');
  });

  test.each<[string, Record<string, string>, Record<string, string>, string, string]>([
    [
      'TypeScript that is compiled into a folder',
      { 'functions/a.ts': 'x', 'tsconfig.json': '{"compilerOptions":{"outDir":"dist"}}' },
      {},
      '`project` (functions/a.ts): It is TypeScript without a compiled `.js` file beside it.',
      '{"functionsFolder":"dist"} in .twilioserverlessrc',
    ],
    [
      'the same in a folder of the workspace',
      { 'app/functions/a.ts': 'x', 'app/dist/a.js': 'x', 'app/tsconfig.json': '{"compilerOptions":{"outDir":"dist"}}' },
      { project: 'app' },
      '`project` (app/functions/a.ts): It is TypeScript without a compiled `.js` file beside it.',
      '{"functionsFolder":"dist"} in app/.twilioserverlessrc',
    ],
    [
      'a project that is further down',
      { 'app/functions/a.js': 'x' },
      {},
      '`project`: “functions”. There is no folder functions (nor src), and no folder assets (nor static) in the workspace, but app/functions.',
      'project: app',
    ],
    ['an empty workspace', {}, {}, '`project`: “functions”. The workspace is empty', CHECKOUT_STEP],
    [
      'nothing in it',
      { 'functions/a.mjs': 'x' },
      {},
      '`project`: Nothing becomes a version',
      'compile functions/a.mjs',
    ],
  ])('%s: the right line', async (_, files, inputs, rule, fix) => {
    await setUp(files);
    const run = await deploy(inputs);
    expect(run.exitCode).toBe(1);
    expect(twilio.requests).toEqual([]);
    expect(run.log).toContain(rule);
    expect(run.log).toContain(`    ${fix}`);
  });
});
