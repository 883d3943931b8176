import { expect, test } from '@jest/globals';
import { nameVersion, pathMistake } from '../../../src/project/files/names.ts';

test.each([
  ['function', 'menu/main.js', '/menu/main', 'public'],
  ['function', 'a/b c.private.js', '/a/b-c', 'private'],
  ['asset', 'x.protected.tar.gz', '/x.protected.tar.gz', 'public'],
  ['asset', 'x.tar.protected.gz', '/x.tar.gz', 'protected'],
  ['asset', 'a\\b//c.txt', '/a/b/c.txt', 'public'],
] as const)('%s %s → %s, %s', (kind, name, route, visibility) => {
  expect(nameVersion(kind, name)).toEqual({ path: route, visibility });
  expect(pathMistake(route)).toBeUndefined();
});

test.each([
  ...['.private', 'a/.protected', 'tab\u0007.js', 'x?.js', 'q"q.js', 'a=b.js'],
  // The main action's lists of versions would refuse these.
  ...['b`t.js', 'z\u200bw.js', '\u202ertl.js', '\ue000.js', `zn${'0a'.repeat(16)}.js`],
])('%j cannot be a path', (name) => {
  expect(pathMistake(nameVersion('function', name).path)).toEqual(expect.any(Object));
});
