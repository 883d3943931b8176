/** `upload/` as it ships, over real sockets, against the simulator. What it sends is also compared with Twilio's toolkit. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Run, type RunOptions, runAction } from '../simulator/runner.ts';
import { startTwilio, type Twilio, type TwilioOptions } from '../simulator/twilio.ts';
import { readVersions } from '../src/inputs/versions.ts';
import { AT_ONCE } from '../src/upload/main.ts';
import { nameVersion, pathMistake } from '../src/upload/naming.ts';
import { hurry } from './faults/hurry.ts';
import { ROOT } from './support/action.ts';
import { links, signals, WINDOWS } from './support/here.ts';
import { digestRequests, plant, TREES } from './support/trees.ts';

const action = path.join(ROOT, 'upload');

let twilio: Twilio;
let folder: string;

async function setUp(files: Readonly<Record<string, string | Buffer>>, options: TwilioOptions = {}): Promise<void> {
  twilio = await startTwilio({ buildMs: 100, ...options });
  plant(folder, files);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'project-'));
});
afterEach(async () => {
  await twilio.close();
  rmSync(folder, { recursive: true, force: true });
});

function upload(inputs: Record<string, string> = {}, options: Partial<RunOptions> = {}): Promise<Run> {
  const all = { 'service-sid': 'greeter', 'api-url': twilio.url, ...inputs };
  return runAction({
    action,
    inputs: all,
    env: twilio.env(),
    secrets: [twilio.credentials.authToken],
    workspace: folder,
    ...options,
  });
}

const PROJECT = {
  'functions/hello.js': 'exports.hello = 1;\n',
  'functions/voice.protected.js': 'exports.voice = 1;\n',
  'assets/logo.png': 'not really a png',
};

const resultOf = (run: Run) => JSON.parse(run.outputs['result'] ?? '{}');
const newest = (route: string) => twilio.versions.findLast((version) => version.path === route);

describe('what is sent', () => {
  test.each(Object.entries(TREES))('%s: field by field what Twilio’s toolkit sends', async (name, tree) => {
    await setUp(tree);
    const run = await upload();
    expect(run.exitCode).toBe(0);
    const recorded = readFileSync(path.join(ROOT, '__tests__/fixtures/upload', `${name}.txt`), 'utf8');
    expect(digestRequests(twilio)).toEqual(recorded.trimEnd().split('\n'));
  });

  test.each([
    ['function', 'menu/main.js', '/menu/main', 'public'],
    ['function', 'a/b c.private.js', '/a/b-c', 'private'],
    ['asset', 'x.protected.tar.gz', '/x.protected.tar.gz', 'public'],
    ['asset', 'x.tar.protected.gz', '/x.tar.gz', 'protected'],
    ['asset', 'a\\b//c.txt', '/a/b/c.txt', 'public'],
  ] as const)('%s %s → %s, %s', async (kind, name, route, visibility) => {
    await setUp({});
    expect(nameVersion(kind, name)).toEqual({ path: route, visibility });
    expect(pathMistake(route)).toBeUndefined();
  });
});

test.each(['.private', 'a/.protected', 'tab\u0007.js', 'x?.js', 'q"q.js'])('%j cannot be a path', async (name) => {
  await setUp({});
  expect(pathMistake(nameVersion('function', name).path)).toEqual(expect.any(String));
});

describe('what changed', () => {
  test('first everything, then nothing, then one function; the main action takes the lists', async () => {
    await setUp(PROJECT);
    const first = await upload();
    expect(first.exitCode).toBe(0);
    expect(first.outputs).toMatchObject({ uploaded: '3', unchanged: '0' });
    expect(first.outputs['function-versions']).toBe(`/hello=${newest('/hello')?.sid}\n/voice=${newest('/voice')?.sid}`);
    expect(first.outputs['asset-versions']).toBe(`/logo.png=${newest('/logo.png')?.sid}`);
    expect(first.summary).toContain('| <code>&#47;voice</code> | function | protected |'.replace('&#47;', '/'));

    const second = await upload();
    // What an asset holds cannot be read back: it is uploaded again.
    expect(second.outputs).toMatchObject({ uploaded: '1', unchanged: '2' });
    expect(second.outputs['function-versions']).toBe(first.outputs['function-versions']);

    plant(folder, { 'functions/hello.js': 'exports.hello = 2;\n' });
    const third = await upload();
    expect(third.outputs).toMatchObject({ uploaded: '2', unchanged: '1' });
    expect(newest('/hello')?.content.toString()).toBe('exports.hello = 2;\n');
    expect(twilio.count('create-function')).toBe(2);
    expect(twilio.count('create-asset')).toBe(1);

    const build = await runAction({
      action: ROOT,
      inputs: {
        'service-sid': 'greeter',
        'api-url': twilio.url,
        'poll-interval': '100ms',
        runtime: 'node24',
        'function-versions': String(third.outputs['function-versions']),
        'asset-versions': String(third.outputs['asset-versions']),
      },
      env: twilio.env(),
    });
    expect(build.outputs).toMatchObject({ verdict: 'completed' });
    expect(twilio.builds[0]?.functionVersions.map(({ path: route }) => route)).toEqual(['/hello', '/voice']);
    const refuse = () => {
      throw new Error('refused');
    };
    expect(readVersions('function-versions', String(third.outputs['function-versions']), refuse)).toHaveLength(2);
  });

  test('another visibility is a change; an older version of the same content is not the newest', async () => {
    await setUp({ 'functions/a.private.js': 'same', 'functions/b.js': 'old' });
    twilio.addFunction('/a', { content: 'same' });
    const old = twilio.addFunction('/b', { content: 'old' });
    Object.assign(old, { createdMs: Date.now() - 60_000 });
    twilio.addFunction('/b', { content: 'new' });
    const run = await upload();
    expect(run.outputs).toMatchObject({ uploaded: '2', unchanged: '0' });
  });

  test('a dry run names what it would upload and sends nothing', async () => {
    await setUp(PROJECT);
    const hello = twilio.addFunction('/hello', { content: PROJECT['functions/hello.js'] });
    const run = await upload({ 'dry-run': 'true' });
    expect(run.exitCode).toBe(0);
    expect(twilio.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(run.log).toContain(`/hello: unchanged (${hello.sid})`);
    expect(run.log).toContain('Dry run: 2 files would be uploaded, 1 are unchanged.');
    expect(run.outputs['function-versions']).toBeUndefined();
  });
});

describe('what goes wrong on the way', () => {
  test('a lost answer of a function is looked up, one of an asset that was there is sent again', async () => {
    await setUp(PROJECT);
    twilio.addAsset('/logo.png');
    twilio.fault({
      on: ({ operation, path: target }) => operation === 'upload' && target.includes('/Functions/'),
      kind: 'reset-after',
    });
    twilio.fault({
      on: ({ operation, path: target }) => operation === 'upload' && target.includes('/Assets/'),
      kind: 'reset-after',
    });
    const run = await upload();
    expect(run.exitCode).toBe(0);
    expect(twilio.versions.filter(({ kind }) => kind === 'function')).toHaveLength(2);
    expect(twilio.versions.filter(({ kind }) => kind === 'asset')).toHaveLength(3);
    expect(run.outputs).toMatchObject({ uploaded: '3' });
    expect(run.log).toContain('Found: the lost request did create the');
  });

  test('a lost answer is not taken for somebody else’s version with other content', async () => {
    await setUp({ 'functions/hello.js': 'mine' });
    twilio.fault({ on: 'upload', kind: 'reset', times: 1 });
    twilio.onRequest = ({ operation }) => {
      if (operation === 'upload' && newest('/hello') === undefined) {
        const other = twilio.addFunction('/hello', { content: 'theirs' });
        const ours = twilio.resources.find(({ sid }) => sid !== other.resourceSid);
        Object.assign(other, { resourceSid: ours?.sid ?? other.resourceSid });
      }
    };
    const run = await upload();
    expect(run.exitCode).toBe(0);
    const { content, sid } = newest('/hello') ?? {};
    expect(String(content)).toBe('mine');
    expect(run.outputs['function-versions']).toBe(`/hello=${sid}`);
  });

  test('a lost answer to the creation of a Function does not make a second one', async () => {
    await setUp({ 'functions/hello.js': 'mine' });
    twilio.fault({ on: 'create-function', kind: 502, processed: true });
    const run = await upload();
    expect(run.exitCode).toBe(0);
    expect(twilio.resources).toHaveLength(1);
  });

  test('429s from the third upload on, with Retry-After', async () => {
    await setUp(Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`assets/${n}.txt`, `asset ${n}`])));
    twilio.fault({ on: 'upload', kind: 'status', status: 429, headers: { 'retry-after': '1' }, after: 2, times: 6 });
    const run = await upload();
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ uploaded: '12' });
    expect(twilio.versions).toHaveLength(12);
  });

  test('a file that is gone meanwhile: the others are finished, and the message lists both', async () => {
    await setUp({ 'assets/a.txt': 'a', 'assets/b.txt': 'b', 'assets/c.txt': 'c' }, { latencyMs: 30 });
    twilio.onRequest = ({ operation }) => {
      if (operation === 'assets') unlinkSync(path.join(folder, 'assets/b.txt'));
    };
    const run = await upload();
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('/b.txt: not uploaded: The file cannot be read as it was at the start: it is gone.');
    expect(run.log).toContain('Already up: /a.txt; /c.txt.');
    expect(run.outputs).toMatchObject({ uploaded: '2' });
    expect(run.outputs['asset-versions']).toBeUndefined();
    expect(resultOf(run).assets.map(({ end }: { end: string }) => end)).toEqual(['uploaded', 'failed', 'uploaded']);
  });

  test('a file that Twilio refuses: the others are finished', async () => {
    await setUp({ 'assets/a.txt': 'a', 'assets/b.txt': 'b', 'assets/c.txt': 'c' });
    twilio.fault({
      on: 'upload',
      kind: 'status',
      status: 413,
      body: { code: 20001, message: 'Too large', status: 413 },
    });
    const run = await upload();
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('413, “Too large”');
    expect(run.outputs).toMatchObject({ uploaded: '2' });
    expect(run.annotations).toMatchObject([{ type: 'error', title: '1 file not uploaded' }]);
  });

  test('when no answer ever comes, it gives up after as many files as are under way', async () => {
    await setUp(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`assets/${n}.txt`, `asset ${n}`])));
    twilio.fault({ on: 'upload', kind: 'reset', times: Number.POSITIVE_INFINITY });
    const run = await upload({}, { nodeArguments: hurry(10) });
    expect(run.exitCode).toBe(1);
    const ends: string[] = resultOf(run).assets.map(({ end }: { end: string }) => end);
    expect(ends.filter((end) => end === 'unclear').length).toBeLessThan(2 * AT_ONCE);
    expect(ends.filter((end) => end === 'waiting').length).toBeGreaterThan(10);
    expect(run.log).toContain('perhaps uploaded: it was not found after 3 lost answers (connection reset)');
    expect(run.annotations).toMatchObject([{ title: '30 files not uploaded' }]);
  });

  test.each(['/nonexistent/output', ...(WINDOWS ? [] : ['/dev/full'])])(
    'a list that cannot be handed over (%s) is no success',
    async (file) => {
      await setUp(PROJECT);
      const run = await upload({}, { context: { GITHUB_OUTPUT: file } });
      expect(run.exitCode).toBe(1);
      expect(run.annotations).toContainEqual(expect.objectContaining({ type: 'error', title: 'Outputs missing' }));
      expect(run.summary).toContain('3 uploaded');
    },
  );

  signals.test('a cancel half way ends at once and says what is up', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`assets/${n}.txt`, `asset ${n}`]));
    await setUp(files, { latencyMs: 60 });
    const run = await upload({}, { cancelWhen: (line) => line.includes(': uploaded') });
    expect(run.exitCode).toBe(1);
    expect(run.cancelMs).toBeLessThan(5_000);
    const ends: string[] = resultOf(run).assets.map(({ end }: { end: string }) => end);
    expect(ends.filter((end) => end === 'uploaded')).toHaveLength(twilio.versions.length);
    expect(ends).toContain('waiting');
    expect(run.outputs['asset-versions']).toBeUndefined();
  });

  test('wrong credentials end it before anything is sent', async () => {
    await setUp(PROJECT);
    const run = await upload({}, { env: { ...twilio.env(), TWILIO_AUTH_TOKEN: 'f'.repeat(32) } });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('Twilio error 20003');
    expect(twilio.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
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
      'assets/big.private.bin': Buffer.alloc(10_000_001),
      [`assets/${'long/'.repeat(50)}name.txt`]: 'x',
    });
    const run = await upload();
    expect(run.exitCode).toBe(1);
    expect(twilio.requests).toEqual([]);
    for (const text of [
      'functions/a(b).js): A path has no `(` in it, and this one would be /a(b).',
      'It would answer on /twice, and so would',
      'assets/twice): It would answer on /twice',
      'functions/empty.js): The file is empty.',
      'functions/app.ts): Twilio runs JavaScript: compile TypeScript first',
      'assets/big.private.bin): It has 10.0 MB; Twilio takes 10 MB.',
      'A path is shorter than 256 characters, and this one has 259.',
    ])
      expect(run.log).toContain(text);
    expect(run.log).not.toContain('types.d.ts');
  });

  links.test('links that lead out, in a circle, or nowhere', async () => {
    await setUp(PROJECT);
    symlinkSync(path.join(ROOT, 'LICENSE'), path.join(folder, 'assets/outside'));
    symlinkSync('.', path.join(folder, 'assets/circle'));
    symlinkSync('nowhere', path.join(folder, 'assets/dangling'));
    const run = await upload();
    expect(run.exitCode).toBe(1);
    expect(twilio.requests).toEqual([]);
    for (const text of [
      'assets/outside): It is a link that leaves the workspace.',
      'assets/circle): It is a link in a circle.',
      'assets/dangling): It cannot be read (ENOENT).',
    ])
      expect(run.log).toContain(text);
  });

  test('a file that may not be read', async () => {
    await setUp(PROJECT);
    chmodSync(path.join(folder, 'assets/logo.png'), 0);
    const run = await upload({ 'dry-run': 'true' });
    // The superuser, as which containers run, may read everything; on Windows everybody may, whatever the mode.
    if (!WINDOWS && process.getuid?.() !== 0)
      expect(run.log).toContain('assets/logo.png): It cannot be read (EACCES).');
    else expect(run.exitCode).toBe(0);
  });

  links.test('a folder of the default name that cannot be looked at is not left out', async () => {
    await setUp({ 'assets/a.txt': 'a' });
    symlinkSync('functions', path.join(folder, 'functions'));
    const run = await upload();
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('functions): It cannot be read (ELOOP).');
    expect(twilio.requests).toEqual([]);
  });

  test.each<[string, Record<string, string>, Record<string, string>, string]>([
    [
      'no folder at all',
      {},
      {},
      'There is no folder functions (nor src) in the workspace. Is there an `actions/checkout` step',
    ],
    [
      'a folder that was named',
      { 'assets/a.txt': 'a' },
      { functions: 'dist' },
      'There is no folder dist in the workspace.',
    ],
    ['a folder outside', {}, { assets: '../secrets' }, 'It is a folder inside the workspace, written relative to it.'],
    ['an absolute folder', {}, { assets: '/etc' }, 'It is a folder inside the workspace, written relative to it.'],
    ['a misspelt input', {}, { function: 'dist' }, 'did you mean `functions`?'],
  ])('%s', async (_, files, inputs, text) => {
    await setUp(files);
    const run = await upload(inputs);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(text);
    expect(twilio.requests).toEqual([]);
  });
});
