/** `upload/` as it ships, when things go wrong on the way. */
import { unlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fastTimers } from '../faults/fast-timers.ts';
import { signals, WINDOWS } from '../support/platform.ts';
import { PROJECT, resultOf, useProject } from '../support/project.ts';

const project = useProject();
const { setUp, upload } = project;
const newest = (route: string) => project.twilio.versions.findLast((version) => version.path === route);

describe('what goes wrong on the way', () => {
  test('a lost answer of a function is looked up, one of an asset that was there is sent again', async () => {
    await setUp(PROJECT);
    project.twilio.addAsset('/logo.png');
    project.twilio.fault({
      on: ({ operation, path: target }) => operation === 'upload' && target.includes('/Functions/'),
      kind: 'reset-after',
    });
    project.twilio.fault({
      on: ({ operation, path: target }) => operation === 'upload' && target.includes('/Assets/'),
      kind: 'reset-after',
    });
    const run = await upload();
    expect(run.exitCode).toBe(0);
    expect(project.twilio.versions.filter(({ kind }) => kind === 'function')).toHaveLength(2);
    expect(project.twilio.versions.filter(({ kind }) => kind === 'asset')).toHaveLength(3);
    expect(run.outputs).toMatchObject({ uploaded: '3' });
    expect(run.log).toContain('Found: the lost request did create the');
  });

  test.each([
    ['functions/hello.js', '/hello', 'addFunction', 'function-versions'],
    ['assets/hello.txt', '/hello.txt', 'addAsset', 'asset-versions'],
  ] as const)('a lost upload is not taken for somebody else’s version: %s', async (file, route, add, output) => {
    await setUp({ [file]: 'mine' });
    project.twilio.fault({ on: 'upload', kind: 'reset', times: 1 });
    project.twilio.onRequest = ({ operation }) => {
      if (operation === 'upload' && newest(route) === undefined) project.twilio[add](route, { content: 'theirs' });
    };
    const run = await upload({}, { nodeArguments: fastTimers(4) });
    expect(run.exitCode).toBe(0);
    const versions = project.twilio.versions.filter(({ path: at }) => at === route);
    expect(versions.map(({ content }) => String(content))).toEqual(['theirs', 'mine']);
    expect(new Set(versions.map(({ resourceSid }) => resourceSid)).size).toBe(1);
    expect(run.outputs[output]).toBe(`${route}=${versions[1]?.sid}`);
  });

  test('a lost answer to the creation of a Function does not make a second one', async () => {
    await setUp({ 'functions/hello.js': 'mine' });
    project.twilio.fault({ on: 'create-function', kind: 502, processed: true });
    const run = await upload();
    expect(run.exitCode).toBe(0);
    expect(project.twilio.resources).toHaveLength(1);
  });

  test('429s from the third upload on, with Retry-After', async () => {
    await setUp(Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`assets/${n}.txt`, `asset ${n}`])));
    project.twilio.fault({
      on: 'upload',
      kind: 'status',
      status: 429,
      headers: { 'retry-after': '1' },
      after: 2,
      times: 6,
    });
    const run = await upload();
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ uploaded: '12' });
    expect(project.twilio.versions).toHaveLength(12);
  });

  test('a file that is gone meanwhile: the others are finished, and the message lists both', async () => {
    await setUp({ 'assets/a.txt': 'a', 'assets/b.txt': 'b', 'assets/c.txt': 'c' }, { latencyMs: 30 });
    project.twilio.onRequest = ({ operation }) => {
      if (operation === 'assets') unlinkSync(path.join(project.folder, 'assets/b.txt'));
    };
    const run = await upload();
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('/b.txt: not uploaded: The file cannot be read as it was at the start: it is gone.');
    expect(run.log).toContain('Already up: /a.txt, /c.txt.');
    expect(run.outputs).toMatchObject({ uploaded: '2' });
    expect(run.outputs['asset-versions']).toBeUndefined();
    expect(resultOf(run).assets.map(({ end }: { end: string }) => end)).toEqual(['uploaded', 'failed', 'uploaded']);
  });

  test('a file that Twilio refuses: the others are finished', async () => {
    await setUp({ 'assets/a.txt': 'a', 'assets/b.txt': 'b', 'assets/c.txt': 'c' });
    project.twilio.fault({
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
    await setUp(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`functions/f${n}.js`, `exports.n = ${n};`])));
    project.twilio.fault({ on: 'upload', kind: 'reset', times: Number.POSITIVE_INFINITY });
    const run = await upload({}, { nodeArguments: fastTimers(10) });
    expect(run.exitCode).toBe(1);
    const ends: string[] = resultOf(run).functions.map(({ end }: { end: string }) => end);
    expect(ends.filter((end) => end === 'unclear').length).toBeLessThan(2 * 8);
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
    expect(ends.filter((end) => end === 'uploaded')).toHaveLength(project.twilio.versions.length);
    expect(ends).toContain('waiting');
    expect(run.outputs['asset-versions']).toBeUndefined();
  });

  test('wrong credentials end it before anything is sent', async () => {
    await setUp(PROJECT);
    const run = await upload({}, { env: { ...project.twilio.env(), TWILIO_AUTH_TOKEN: 'f'.repeat(32) } });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('Twilio error 20003');
    expect(project.twilio.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});
