/** What is warned of when no input names the dependencies that the workspace lists; the rest is in scenarios/warnings. */
import { expect, test } from '@jest/globals';
import { findForgotten } from '../../../src/inputs/dependencies/forgotten.ts';
import type { Files } from '../../../src/inputs/dependencies/types.ts';

/** A workspace with this package.json; `real` is where it leads to. */
const workspace = (manifest: unknown, { names = ['package.json'], real = '/w/package.json' } = {}): Files => ({
  realPath: async (path) => (path === '/w/package.json' ? real : path),
  read: async () => JSON.stringify(manifest, undefined, 1),
  exists: async () => true,
  list: async () => names,
});

const many = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`p${String(n).padStart(2, '0')}`, '1.0.0']));

test('names ten of many, and points at the line', async () => {
  const warning = await findForgotten('/w', workspace({ name: 'x', dependencies: many }));
  expect(warning).toMatchObject({ file: 'package.json', line: 3 });
  expect(warning?.message).toContain('package.json lists p00, p01, p02, p03, p04, p05, p06, p07, p08, p09 and 2 more,');
});

test.each([
  [['package.json', 'yarn.lock', 'package-lock.json'], 'package-lock.json'],
  [['package.json', 'npm-shrinkwrap.json', 'package-lock.json'], 'npm-shrinkwrap.json'],
  [['package.json', 'pnpm-lock.yaml'], 'pnpm-lock.yaml'],
  [['package.json', 'bun.lockb'], 'package.json'],
])('%j: the line names %s', async (names, file) => {
  const warning = await findForgotten('/w', workspace({ optionalDependencies: { lodash: '4.17.21' } }, { names }));
  expect(warning?.message).toContain(`“dependencies-file: ${file}”`);
});

test.each<[string, string, string, number]>([
  ['a byte-order mark', '\ufeff{"dependencies":{"a":"1"}}', 'lists a,', 1],
  ['a space before the colon', '{\n"dependencies" : {"a":"1"}}', 'lists a,', 2],
  ['names in another order', '{"dependencies":{"b":"1","a":"1"},"optionalDependencies":{"b":"1"}}', 'lists a, b,', 1],
  ['what Twilio adds', '{"dependencies":{"twilio":"5.0.0","@twilio/runtime-handler":"2.0.0","a":"1"}}', 'lists a,', 1],
  ['null in the place of a map', '{\n"dependencies":null,"optionalDependencies":{"a":"1"}}', 'lists a,', 2],
])('%s', async (_, text, words, line) => {
  const warning = await findForgotten('/w', { ...workspace({}), read: async () => text });
  expect(warning).toMatchObject({ message: expect.stringContaining(words), line });
});

test.each<[string, Files]>([
  ['a link that leads elsewhere', workspace({ dependencies: many }, { real: '/etc/package.json' })],
  ['development alone', workspace({ devDependencies: many })],
  ['only what Twilio adds', workspace({ dependencies: { twilio: '5.0.0' } })],
  ['no map', workspace({ dependencies: 'lodash' })],
  ['a mark that is not at the start', { ...workspace({}), read: async () => '{"dependencies":\ufeff{"a":"1"}}' }],
  ['no file', { ...workspace({}), read: () => Promise.reject(new Error('ENOENT')) }],
  ['no port at all', {} as Files],
])('nothing to warn of: %s', async (_, files) => {
  expect(await findForgotten('/w', files)).toBeUndefined();
});
