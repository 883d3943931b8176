import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { nameVersion, readProject } from '../../../simulator/demo/project.ts';

const GREETER = fileURLToPath(new URL('../../../examples/greeter', import.meta.url));

test('npm can install what the example project depends on', () => {
  const { dependencies } = JSON.parse(readFileSync(path.join(GREETER, 'package.json'), 'utf8'));
  // npm's newest is 2.1.0, and what Twilio offers is not on npm: a project that both install leaves it out.
  expect(Object.keys(dependencies)).toEqual(['lodash', 'twilio']);
});

test('the example project is read as the toolkit reads it', () => {
  const files = readProject(GREETER);
  expect(files.map(({ kind, path: route, visibility }) => `${kind} ${route} ${visibility}`)).toEqual([
    'function /hello public',
    'function /menu/main public',
    'function /voice protected',
    'asset /greetings.json private',
    'asset /index.html public',
  ]);
  expect(nameVersion('asset', 'my files/a b.protected.txt')).toEqual({
    path: '/my-files/a-b.txt',
    visibility: 'protected',
  });
});
