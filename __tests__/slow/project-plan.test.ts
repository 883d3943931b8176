/** `project` with `dry-run`: the plan of a pull request. Nothing is changed, and what a merge would do is said. */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FILES, MANIFEST, useDeployedProject } from '../support/deployed-project.ts';
import { resultOf } from '../support/project.ts';

const project = useDeployedProject();
const { setUp, deploy, changes } = project;
const plan = (inputs: Record<string, string> = {}) => deploy({ 'dry-run': 'true', ...inputs });
const write = (name: string, text: string) => writeFileSync(path.join(project.folder, name), text);

describe('a plan', () => {
  test('where the service does not exist yet: it would be created, and everything is new', async () => {
    await setUp();
    const run = await plan({ 'create-environment': '', reuse: 'always' });
    expect(run.outputs['verdict']).toBe('planned');
    expect(changes()).toEqual([]);
    expect(run.log).toContain('There is no service “shop” yet; a run without dry-run creates it.');
    expect(run.log).toContain('There is no environment “production” yet; a run without dry-run creates it');
    expect(run.log).toContain('/hello: would be uploaded (new)');
    expect(resultOf(run).upload).toEqual({
      uploaded: 0,
      unchanged: 0,
      added: ['/hello', '/voice'],
      changed: [],
      uncompared: [],
    });
    expect(run.outputs['function-versions']).toBeUndefined();
  });

  test('where the environment does not exist yet: the versions that are up are counted as such', async () => {
    await setUp();
    await deploy({ environment: '', 'create-environment': '' });
    const run = await plan();
    expect(run.outputs['verdict']).toBe('planned');
    expect(changes()).toEqual([]);
    expect(run.log).toContain('There is no environment “production” yet; a run without dry-run creates it');
    expect(run.log).toContain('Dry run: 0 files would be uploaded, 2 unchanged.');
  });

  test('of what is live: it says so, and that a run creates nothing', async () => {
    await setUp();
    const { outputs } = await deploy();
    const run = await plan();
    expect(run.outputs).toMatchObject({ verdict: 'planned', changed: 'false' });
    expect(run.log).toContain(
      `A run without dry-run uses Build ${outputs['build-sid']} (completed) and creates none, since it is live and made of the same.`,
    );
    expect(changes()).toEqual([]);
  });

  test('of a change: files, routes, dependencies and runtime, in the log, the summary and the result', async () => {
    await setUp({ ...FILES, 'assets/site.css': 'a{}' });
    await deploy();
    write('functions/hello.js', 'exports.handler = 2;\n');
    write('functions/fresh.js', 'exports.handler = 3;\n');
    rmSync(path.join(project.folder, 'functions/voice.protected.js'));
    write('package.json', MANIFEST.replace('4.17.21', '4.17.20'));
    const run = await plan({ runtime: 'node22', 'allow-removals': 'true' });
    expect(run.outputs).toMatchObject({ verdict: 'planned', changed: 'true' });
    expect(changes()).toEqual([]);
    expect(run.log).toContain('/fresh: would be uploaded (new)');
    expect(run.log).toContain('/hello: would be uploaded (changed)');
    expect(run.log).toContain('/site.css: would be uploaded (what is there cannot be compared)');
    expect(run.log).toContain('Would be removed from production, as “allow-removals” allows: /voice.');
    const { upload, changes: words } = resultOf(run);
    expect(upload).toEqual({
      uploaded: 0,
      unchanged: 0,
      added: ['/fresh'],
      changed: ['/hello'],
      uncompared: ['/site.css'],
    });
    expect(words).toBe(
      '0 kept, 2 replaced (/hello, /site.css), 1 added (/fresh), 1 removed (/voice), dependency lodash 4.17.21 → 4.17.20, runtime node24 → node22',
    );
    expect(run.summary).toContain(
      '1 new &#40;/fresh&#41;, 1 changed &#40;/hello&#41;, 1 not comparable &#40;/site.css&#41;',
    );
    expect(run.summary).toContain('| runtime | <code>node24</code> | → <code>node22</code> |');
    expect(run.summary).toMatch(/^\| <code>\/fresh<.code> \| – \| a new version <strong>new<.strong> \|$/m);
    expect(run.summary).toMatch(/^\| <s><code>\/voice<.code><.s> \| .* \| <strong>removed<.strong> \|$/m);
  });

  test('of a route that would go: the whole plan, then the refusal of the run', async () => {
    await setUp();
    await deploy();
    rmSync(path.join(project.folder, 'functions/voice.protected.js'));
    const run = await plan();
    expect(run.exitCode).toBe(1);
    expect(changes()).toEqual([]);
    expect(run.log).toContain('1 kept, 1 removed (/voice)');
    expect(run.log).toContain('The new Build is without paths that are live in production: /voice.');
  });
});
