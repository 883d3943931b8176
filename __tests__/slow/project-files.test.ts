/** Which files of a workspace make up a `project`, through the shipped bundle. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CHECKOUT_STEP } from '../../src/text/workflow-steps.ts';
import { ROOT } from '../support/action.ts';
import { FILES, useDeployedProject } from '../support/deployed-project.ts';
import { digestRequests, TREES } from '../support/trees.ts';

const project = useDeployedProject();
const { setUp, deploy } = project;

describe('the files of a project', () => {
  test.each(Object.entries(TREES))('%s: field by field what Twilio’s toolkit sends', async (name, tree) => {
    await setUp(tree);
    const run = await deploy();
    expect(run.outputs['verdict']).toBe('completed');
    const recorded = readFileSync(path.join(ROOT, '__tests__/fixtures/upload', `${name}.txt`), 'utf8');
    expect(digestRequests(project.twilio)).toEqual(recorded.trimEnd().split('\n'));
  });

  test('a folder of a monorepo is a project of its own', async () => {
    await setUp({
      'packages/shop/functions/a.js': 'exports.handler = 1;\n',
      'functions/not-mine.js': 'x',
      'package.json': '{}',
    });
    const run = await deploy({ project: './packages/shop/' });
    expect(run.outputs['function-versions']).toMatch(/^\/a=ZN\w{32}$/);
    expect(run.log).toContain('Project packages/shop: 1 function, dependencies none');
  });

  test('Assets alone are a project, too', async () => {
    await setUp({ 'static/index.html': '<!doctype html>\n' });
    const run = await deploy();
    expect(run.outputs).toMatchObject({ verdict: 'completed', 'function-versions': '' });
    expect(run.outputs['asset-versions']).toMatch(/^\/index.html=ZN\w{32}$/);
  });

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
      '`project`: “.”. There is no folder functions (nor src), and no folder assets (nor static) in the workspace, but app/functions.',
      'project: app',
    ],
    [
      'the folder with the Functions',
      { 'functions/a.js': 'x' },
      { project: './functions/' },
      '`project`: “functions”. This is the folder with the Functions; `project` is the one above it.',
      'project: .',
    ],
    [
      'a project that is further up',
      { 'functions/a.js': 'x' },
      { project: 'app' },
      '`project`: “app”. There is no folder app/functions (nor app/src), and no folder app/assets (nor app/static) in the workspace, but functions.',
      'project: .',
    ],
    ['an empty workspace', {}, {}, '`project`: “.”. The workspace is empty', CHECKOUT_STEP],
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
    expect(project.twilio.requests).toEqual([]);
    expect(run.log).toContain(rule);
    expect(run.log).toContain(`    ${fix}`);
  });
});
