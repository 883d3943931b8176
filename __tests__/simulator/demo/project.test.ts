import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { nameVersion, readProject } from '../../../simulator/demo/project.ts';

test('the example project is read as the toolkit reads it', () => {
  const files = readProject(fileURLToPath(new URL('../../../examples/greeter', import.meta.url)));
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
