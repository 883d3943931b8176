/** How an action starts: from any place, and without what it does not need yet (what can be told without a clock). */

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readAction } from '../../simulator/runner/action-file.ts';
import { ROOT } from '../support/action.ts';
import { links } from '../support/platform.ts';

const dist = path.join(ROOT, 'dist');
const entry = path.join(dist, 'index.js');
const sizeOf = (...names: string[]) => names.reduce((sum, name) => sum + statSync(path.join(dist, name)).size, 0);

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

test('the entry, the file that action.yml names and the bundle that it starts, is at most 310 kB', () => {
  expect(sizeOf('index.js', 'actions.js')).toBeLessThanOrEqual(310_000);
});

test('dist/ is under 3 MB with all actions', () => {
  expect(sizeOf(...readdirSync(dist))).toBeLessThan(3_000_000);
});

/** Every action has a folder of sources; the folder of its action.yml has the same name, but for the main action. */
const ACTIONS = readdirSync(path.join(ROOT, 'src/actions'), { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map(({ name }) => [name, path.join(ROOT, name === 'build' ? '' : name)] as const);

interface SetWithoutInputs {
  readonly names: string[];
  readonly keysOfResult: string[];
}

/** The outputs that a script sets when it has no inputs: they tell which action ran. */
function runWithoutInputs(script: string): SetWithoutInputs {
  const { stdout, status } = spawnSync(process.execPath, [script], {
    env: { PATH: process.env['PATH'] ?? '' },
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([1, expect.stringContaining('::error title=')]);
  const set = [...stdout.matchAll(/^::set-output name=([\w-]+)::(.*)$/gm)];
  const result: object = JSON.parse(set.find(([, name]) => name === 'result')?.[2] ?? '');
  return { names: set.map(([, name = '']) => name), keysOfResult: Object.keys(result) };
}

/** What the actions before have set. */
const others: SetWithoutInputs[] = [];

describe.each(ACTIONS)('the file that starts %s', (_, folder) => {
  const { main, outputs } = readAction(folder);
  const script = path.join(folder, main);
  let place: string;

  beforeAll(() => {
    place = mkdtempSync(path.join(tmpdir(), 'a place with spaces '));
    cpSync(dist, path.join(place, 'dist'), { recursive: true });
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  test('is a few lines that anybody can read', () => {
    expect(readFileSync(script, 'utf8').trim().split('\n')).toHaveLength(4);
  });

  test('starts that action, wherever dist/ lies', () => {
    const set = runWithoutInputs(path.join(place, 'dist', path.basename(main)));
    expect(outputs.map(({ name }) => name)).toEqual(expect.arrayContaining(set.names));
    expect(others).not.toContainEqual(set);
    others.push(set);
  });

  links.test('starts through a link as well', async () => {
    const link = path.join(place, 'link.js');
    symlinkSync(script, link);
    expect(runWithoutInputs(link)).toEqual(runWithoutInputs(script));
  });
});
