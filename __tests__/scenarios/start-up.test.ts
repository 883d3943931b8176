/** What a run loads before it has to: the part of the start-up time that can be told without a clock. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';

const entry = path.resolve(import.meta.dirname, '../../dist/index.js');

/** Node's own modules that a run without inputs loads, by name. */
function loadedModules(): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'start-'));
  try {
    const list = path.join(folder, 'list');
    const spy = path.join(folder, 'spy.mjs');
    writeFileSync(
      spy,
      `import { writeFileSync } from 'node:fs';
       process.on('exit', () => writeFileSync(${JSON.stringify(list)}, process.moduleLoadList.join('\\n')));`,
    );
    const run = () =>
      execFileSync(process.execPath, ['--import', pathToFileURL(spy).href, entry], {
        env: { PATH: process.env['PATH'] ?? '' },
        stdio: 'ignore',
      });
    expect(run).toThrow(); // There are no inputs.
    return [...readFileSync(list, 'utf8').matchAll(/^NativeModule ([\w/]+)$/gm)].map(([, name = '']) => name);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a run that ends on its inputs loads nothing of the network, and starts no process', () => {
  const modules = loadedModules();
  expect(modules).toContain('fs/promises');
  expect(modules.filter((name) => ['http', 'https', 'tls', 'net', 'zlib', 'child_process'].includes(name))).toEqual([]);
});

test('the entry file is at most 500 kB', () => {
  expect(statSync(entry).size).toBeLessThanOrEqual(500_000);
});
