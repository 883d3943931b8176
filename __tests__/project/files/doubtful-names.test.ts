import { expect, test } from '@jest/globals';
import type { VersionKind } from '../../../src/model/build-contents.ts';
import { describeDoubtfulNames } from '../../../src/project/files/doubtful-names.ts';
import { nameVersion } from '../../../src/project/files/names.ts';

const warningOf = (kind: VersionKind, ...names: readonly string[]) =>
  describeDoubtfulNames(names.map((name) => ({ ...nameVersion(kind, name), kind, location: name, name, size: 1 })));

test.each([
  ['asset', 'key.private'],
  ['asset', 'a/x.private.tar.gz'],
  ['asset', 'a.Private.json'],
  ['asset', 'admin.protected/page.html'],
  ['function', 'c.private.min.js'],
  ['function', 'b.Protected.js'],
] as const)('%s %s is public, and its name says otherwise', (kind, name) =>
  expect(warningOf(kind, name)).toContain(
    `1 file with “private” or “protected” in the name, and public all the same: ${name}.`,
  ),
);

test.each([
  ['asset', 'a.private.json'],
  ['asset', 'private.json'],
  ['asset', 'a-private.json'],
  ['asset', 'a.privateer.json'],
  ['function', 'a.protected.js'],
  ['function', 'private/a.js'],
] as const)('%s %s says what it is', (kind, name) => expect(warningOf(kind, name)).toBeUndefined());

test('many are one warning', () =>
  expect(warningOf('asset', 'a.private', 'b.private', 'c.private', 'd.private', 'e.txt')).toMatch(
    /^4 files with .*: a\.private, b\.private, c\.private and 1 more\./,
  ));
