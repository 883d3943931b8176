/** `upload/` as it ships, over real sockets, against the simulator. What it sends is also compared with Twilio's toolkit. */

import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runAction } from '../../simulator/runner/run.ts';
import { readVersions } from '../../src/inputs/versions/versions.ts';
import { CHECKOUT_STEP } from '../../src/text/workflow-steps.ts';
import { ROOT, runOptions } from '../support/action.ts';
import { links, WINDOWS } from '../support/platform.ts';
import { PROJECT, useProject } from '../support/project.ts';
import { digestRequests, plant, TREES } from '../support/trees.ts';

const project = useProject();
const { setUp, upload } = project;
const newest = (route: string) => project.twilio.versions.findLast((version) => version.path === route);

describe('what is sent', () => {
  test.each(Object.entries(TREES))('%s: field by field what Twilio’s toolkit sends', async (name, tree) => {
    await setUp(tree);
    const run = await upload();
    expect(run.exitCode).toBe(0);
    const recorded = readFileSync(path.join(ROOT, '__tests__/fixtures/upload', `${name}.txt`), 'utf8');
    expect(digestRequests(project.twilio)).toEqual(recorded.trimEnd().split('\n'));
  });
});

describe('what changed', () => {
  test('first everything, then nothing, then one function; the main action takes the lists', async () => {
    await setUp(PROJECT);
    const first = await upload();
    expect(first.exitCode).toBe(0);
    expect(first.outputs).toMatchObject({ uploaded: '3', unchanged: '0' });
    expect(first.outputs['function-versions']).toBe(`/hello=${newest('/hello')?.sid}\n/voice=${newest('/voice')?.sid}`);
    expect(first.outputs['asset-versions']).toBe(`/logo.png=${newest('/logo.png')?.sid}`);
    expect(first.summary).toContain('| <code>/voice</code> | protected function |');

    const second = await upload();
    // What an asset holds cannot be read back: it is uploaded again.
    expect(second.outputs).toMatchObject({ uploaded: '1', unchanged: '2' });
    expect(second.outputs['function-versions']).toBe(first.outputs['function-versions']);

    plant(project.folder, { 'functions/hello.js': 'exports.hello = 2;\n' });
    const third = await upload();
    expect(third.outputs).toMatchObject({ uploaded: '2', unchanged: '1' });
    expect(newest('/hello')?.content.toString()).toBe('exports.hello = 2;\n');
    expect(project.twilio.count('create-function')).toBe(2);
    expect(project.twilio.count('create-asset')).toBe(1);

    const versions = {
      'function-versions': String(third.outputs['function-versions']),
      'asset-versions': String(third.outputs['asset-versions']),
    };
    const inputs = { ...versions, runtime: 'node24', 'poll-interval': '100ms' };
    const build = await runAction(runOptions(project.twilio, inputs));
    expect(build.outputs).toMatchObject({ verdict: 'completed' });
    expect(project.twilio.builds[0]?.functionVersions.map(({ path: route }) => route)).toEqual(['/hello', '/voice']);
    const refuse = () => {
      throw new Error('refused');
    };
    expect(readVersions('function-versions', String(third.outputs['function-versions']), refuse)).toHaveLength(2);
  });

  test('another visibility is a change; an older version of the same content is not the newest', async () => {
    await setUp({ 'functions/a.private.js': 'same', 'functions/b.js': 'old' });
    project.twilio.addFunction('/a', { content: 'same' });
    const old = project.twilio.addFunction('/b', { content: 'old' });
    Object.assign(old, { createdMs: Date.now() - 60_000 });
    project.twilio.addFunction('/b', { content: 'new' });
    const run = await upload();
    expect(run.outputs).toMatchObject({ uploaded: '2', unchanged: '0' });
  });

  test('a Function that is not UTF-8 is uploaded, since what comes back of it would look the same', async () => {
    const texts = [Buffer.from('// \u00e9', 'latin1'), Buffer.from('// \u00e8', 'latin1'), '// \ufffd'];
    await setUp({});
    for (const text of texts) {
      plant(project.folder, { 'functions/a.js': text });
      expect((await upload()).outputs).toMatchObject({ uploaded: '1', unchanged: '0' });
    }
  });

  test('a dry run names what it would upload and sends nothing', async () => {
    await setUp(PROJECT);
    const hello = project.twilio.addFunction('/hello', { content: PROJECT['functions/hello.js'] });
    const run = await upload({ 'dry-run': 'true' });
    expect(run.exitCode).toBe(0);
    expect(project.twilio.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(run.log).toContain(`/hello: unchanged (${hello.sid})`);
    expect(run.log).toContain('Comparing 3 files');
    expect(run.log).toContain('Dry run: 2 files would be uploaded, 1 unchanged.');
    expect(run.summary).toContain('### 📝 Dry run&#58; 2 would be uploaded to ');
    expect(run.outputs).toMatchObject({ uploaded: '0', unchanged: '1' });
    expect(run.outputs['function-versions']).toBeUndefined();
  });

  test('a dry run gives no lists, even where nothing would be uploaded', async () => {
    await setUp({ 'functions/a.js': 'same' });
    project.twilio.addFunction('/a', { content: 'same' });
    const run = await upload({ 'dry-run': 'true' });
    expect(run.outputs).toMatchObject({ uploaded: '0', unchanged: '1' });
    expect(run.outputs).not.toHaveProperty('function-versions');
  });
});

test('the job summary of a thousand files with long names is one that GitHub takes', async () => {
  const name = (n: number) => `${'_'.repeat(216)}${String(n).padStart(4, '0')}`;
  await setUp(Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`assets/${name(n)}`, 'x'])));
  const run = await upload({ 'dry-run': 'true' });
  expect(run.exitCode).toBe(0);
  expect(Buffer.byteLength(run.rawSummary)).toBeLessThanOrEqual(64_000);
  expect(run.summary).toContain('Dry run&#58; 1000 would be uploaded');
  expect(run.summary.includes('0000</code>')).toBe(true);
  expect(run.summary.slice(-40)).toMatch(/and 9\d\d more, in the log/);
});

describe('mistakes in the project come together, and nothing is sent', () => {
  test('one message for all files', async () => {
    await setUp({
      'functions/a(b).js': 'x',
      'functions/twice.js': 'x',
      'functions/twice.protected.js': 'x',
      'functions/empty.js': '',
      'functions/types.d.ts': 'x',
      'functions/app.ts': 'x',
      'assets/twice': 'x',
      'assets/b`t': 'x',
      'assets/in\u200bvisible': 'x',
      'assets/big.private.bin': Buffer.alloc(10_000_001),
      [`assets/${'long/'.repeat(50)}name.txt`]: 'x',
    });
    const run = await upload();
    expect(run.exitCode).toBe(1);
    expect(project.twilio.requests).toEqual([]);
    for (const text of [
      'functions/a(b).js): A path has no `(` in it, and this one would be /a(b).',
      'It would answer on /twice, and so would',
      'assets/twice): It would answer on /twice',
      'functions/empty.js): The file is empty.',
      'A path has neither a backtick nor a SID in it.',
      'A path has no control characters and nothing invisible in it.',
      'functions/app.ts): It is TypeScript without a compiled `.js` file beside it. Twilio runs JavaScript',
      'assets/big.private.bin): It has 10.1 MB; Twilio takes 10 MB.',
      'A path is shorter than 256 characters, and this one has 259.',
    ])
      expect(run.log).toContain(text);
    expect(run.log).not.toContain('types.d.ts');
  });

  links.test('links that lead out, in a circle, or nowhere', async () => {
    await setUp(PROJECT);
    symlinkSync(path.join(ROOT, 'LICENSE'), path.join(project.folder, 'assets/outside'));
    symlinkSync('.', path.join(project.folder, 'assets/circle'));
    symlinkSync('nowhere', path.join(project.folder, 'assets/dangling'));
    const run = await upload();
    expect(run.exitCode).toBe(1);
    expect(project.twilio.requests).toEqual([]);
    for (const text of [
      'assets/outside): It is a link that leaves the workspace.',
      'assets/circle): It is a link in a circle.',
      'assets/dangling): It cannot be read (ENOENT).',
    ])
      expect(run.log).toContain(text);
  });

  test('a file that may not be read', async () => {
    await setUp(PROJECT);
    chmodSync(path.join(project.folder, 'assets/logo.png'), 0);
    const run = await upload({ 'dry-run': 'true' });
    // The superuser, as which containers run, may read everything; on Windows everybody may, whatever the mode.
    if (!WINDOWS && process.getuid?.() !== 0)
      expect(run.log).toContain('assets/logo.png): It cannot be read (EACCES).');
    else expect(run.exitCode).toBe(0);
  });

  links.test('a folder of the default name that cannot be looked at is not left out', async () => {
    await setUp({ 'assets/a.txt': 'a' });
    symlinkSync('functions', path.join(project.folder, 'functions'));
    const run = await upload();
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('functions): It cannot be read (ELOOP).');
    expect(project.twilio.requests).toEqual([]);
  });

  test.each<[string, Record<string, string>, Record<string, string>, string]>([
    ['no folder at all', {}, {}, 'The workspace is empty: no `actions/checkout` step before this one?'],
    [
      'a folder that was named',
      { 'assets/a.txt': 'a' },
      { functions: 'dist' },
      'There is no folder dist in the workspace.',
    ],
    [
      'an empty workspace, whatever was named',
      {},
      { functions: 'dist', assets: 'public' },
      `1 input cannot be used; nothing was sent to Twilio.\n\n\`functions\`: “dist”. The workspace is empty: no \`actions/checkout\` step before this one?\n    ${CHECKOUT_STEP}`,
    ],
    [
      'no folder of the default names',
      { 'README.md': 'x' },
      {},
      'There is no folder functions (nor src), and no folder assets (nor static) in the workspace.',
    ],
    ['a project below', { 'app/functions/a.js': 'x', '.x/functions/a.js': 'x' }, {}, '    functions: app/functions'],
    ['a folder outside', {}, { assets: '../secrets' }, 'It is a folder inside the workspace, written relative to it.'],
    ['an absolute folder', {}, { assets: '/etc' }, 'It is a folder inside the workspace, written relative to it.'],
    ['what an empty variable leaves', PROJECT, { functions: '/' }, 'If a variable stands before the “/”, it is empty.'],
    ['more slashes', PROJECT, { functions: '//' }, 'It is a folder inside the workspace, written relative to it.'],
    [
      'a slash of Windows',
      PROJECT,
      { functions: '\\\\' },
      'It is a folder inside the workspace, written relative to it.',
    ],
    ['another drive', PROJECT, { functions: 'C:\\x' }, 'It is a folder inside the workspace, written relative to it.'],
    ['a misspelt input', {}, { function: 'dist' }, 'did you mean `functions`?'],
  ])('%s', async (_, files, inputs, text) => {
    await setUp(files);
    const run = await upload(inputs);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(text);
    expect(project.twilio.requests).toEqual([]);
  });
});
