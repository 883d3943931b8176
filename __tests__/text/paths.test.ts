import { describe, expect, test } from '@jest/globals';
import { baseNameOf, folderOf, joinPaths, within, withSlashes } from '../../src/text/paths.ts';

describe('paths', () => {
  test.each([
    ['a', 'b', 'a/b'],
    ['', 'b', 'b'],
    ['.', 'b', 'b'],
    ['a', '', 'a'],
    ['a/b', 'c/d', 'a/b/c/d'],
  ])('%j and %j are joined', (folder, name, whole) => expect(joinPaths(folder, name)).toBe(whole));

  test.each([
    ['a.json', '', 'a.json'],
    ['a/b/c.json', 'a/b', 'c.json'],
  ])('%s is in a folder', (file, folder, name) => expect([folderOf(file), baseNameOf(file)]).toEqual([folder, name]));

  test.each([
    ['/w/a/b', '/w', 'a/b'],
    ['/w/a', '/w/', 'a'],
    ['/a', '/', 'a'],
    ['/w', '/w', undefined],
    ['/wide/a', '/w', undefined],
  ])('%s in %s', (path, folder, inside) => expect(within(path, folder)).toBe(inside));

  test('of Windows', () => expect(withSlashes('C:\\w\\a')).toBe('C:/w/a'));
});
