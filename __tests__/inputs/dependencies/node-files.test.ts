import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { realFiles } from '../../../src/inputs/dependencies/node-files.ts';
import { readDependencies } from '../../../src/inputs/dependencies/open.ts';
import { links, openFiles, pipes, WINDOWS } from '../../support/platform.ts';

describe('on the real file system', () => {
  let folder = '';
  let workspace = '';

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dependencies-'));
    workspace = path.join(folder, 'workspace');
    mkdirSync(path.join(workspace, 'app'), { recursive: true });
    writeFileSync(path.join(folder, 'outside.json'), '{}');
    writeFileSync(path.join(workspace, 'deps.json'), '\ufeff{"a":"1.0.0"}');
    writeFileSync(path.join(workspace, 'utf16.json'), Buffer.from('\ufeff{"a":"1.0.0"}', 'utf16le'));
    writeFileSync(path.join(workspace, 'large.json'), Buffer.alloc(50_000_001, ' '));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const rule = async (input: string): Promise<string> => {
    const result = await readDependencies(input, workspace, realFiles);
    return 'problems' in result ? (result.problems[0]?.rule ?? '') : JSON.stringify(result.list.dependencies);
  };

  test.each([
    ['deps.json', '[{"name":"a","version":"1.0.0"}]'],
    ['utf16.json', 'utf16.json is not UTF-8 text'],
    ['large.json', 'large.json is larger than 50 MB'],
    ['app', 'app is a folder'],
    // Windows does not tell these two from a file that is not there.
    ['deps.json/x', WINDOWS ? 'The file does not exist' : 'is a file, not a folder'],
    ['nothing.json', 'The file does not exist'],
    ['../outside.json', 'outside the workspace'],
    ['x'.repeat(300), WINDOWS ? 'The file does not exist' : 'cannot be read (ENAMETOOLONG)'],
    ['a\0b', 'cannot be read (ERR_INVALID_ARG_VALUE)'],
  ])('%s', async (input, text) => {
    expect(await rule(input)).toContain(text);
  });

  test('a file as large as the limit is read, and one byte more is not', async () => {
    const file = path.join(workspace, 'limit.json');
    writeFileSync(file, 'é12');
    expect(await realFiles.read(file, 4)).toBe('é12');
    await expect(realFiles.read(file, 3)).rejects.toMatchObject({ code: 'EFBIG' });
    writeFileSync(file, '');
    expect(await realFiles.read(file, 0)).toBe('');
  });

  test('what is there', async () => {
    expect(await realFiles.exists(path.join(workspace, 'app'))).toBe(true);
    expect(await realFiles.exists(path.join(workspace, 'deps.json'))).toBe(true);
    expect(await realFiles.exists(path.join(workspace, 'nothing'))).toBe(false);
    expect(await realFiles.list(folder)).toEqual(expect.arrayContaining(['outside.json', 'workspace']));
    expect(await realFiles.list(path.join(workspace, 'deps.json'))).toEqual([]);
  });

  openFiles.test('no file stays open', async () => {
    const before = readdirSync('/proc/self/fd').length;
    for (let n = 0; n < 20; n++) await realFiles.read(path.join(workspace, 'deps.json'), 100);
    for (let n = 0; n < 20; n++) await realFiles.read(path.join(workspace, 'deps.json'), 1).catch(() => undefined);
    expect(readdirSync('/proc/self/fd').length).toBeLessThan(before + 20);
  });

  links.test('links that lead out, links within, and a workspace that is a link', async () => {
    symlinkSync(path.join(folder, 'outside.json'), path.join(workspace, 'out.json'));
    symlinkSync('../deps.json', path.join(workspace, 'app/in.json'));
    symlinkSync(workspace, path.join(folder, 'link'));
    expect(await rule('out.json')).toContain('outside the workspace (links resolved)');
    expect(await rule('app/in.json')).toContain('"a"');
    const result = await readDependencies(path.join(workspace, 'deps.json'), path.join(folder, 'link'), realFiles);
    expect(result).toMatchObject({ list: { file: 'deps.json' } });
  });

  pipes.test('a pipe is refused, not waited for', async () => {
    execFileSync('mkfifo', [path.join(workspace, 'pipe.json')]);
    expect(await rule('pipe.json')).toContain('cannot be read (EINVAL)');
  });

  test('a relative workspace is one in the current folder', async () => {
    const result = await readDependencies('deps.json', path.relative('.', workspace), realFiles);
    expect(result).toMatchObject({ list: { file: 'deps.json' } });
    expect(await readDependencies('package.json', '.', realFiles)).toMatchObject({ list: { file: 'package.json' } });
  });

  test('an empty workspace, and none', async () => {
    for (const name of ['empty', 'none']) {
      if (name === 'empty') mkdirSync(path.join(folder, name));
      const result = await readDependencies('package.json', path.join(folder, name), realFiles);
      expect(result).toMatchObject({
        problems: [{ rule: expect.stringContaining('no actions/checkout before this step?') }],
      });
    }
  });
});
