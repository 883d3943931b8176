import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ListedContents, Version } from '../../src/model/build-contents.ts';
import { findRemovals, readPatterns } from '../../src/model/removals.ts';

const version = (sid: string, path?: string): Version => ({ sid, path });
const contents = (functions: readonly Version[], rest: Partial<ListedContents> = {}): ListedContents => ({
  functionVersions: functions,
  assetVersions: [],
  dependencies: [],
  runtime: 'node24',
  ...rest,
});

/** Why a comparison is not certain. */
const PATHS = 'Twilio does not list the paths of all versions';
const unlisted = (which: string) => `Twilio does not list the versions of the ${which} Build`;

describe('paths', () => {
  test.each<[string, ListedContents, ListedContents, readonly string[], readonly string[], string | undefined]>([
    ['the same versions', contents([version('ZN1', '/a')]), contents([version('ZN1', '/a')]), [], [], undefined],
    [
      'a newer version of the path',
      contents([version('ZN1', '/a')]),
      contents([version('ZN2', '/a')]),
      [],
      [],
      undefined,
    ],
    [
      'a path that goes',
      contents([version('ZN1', '/b'), version('ZN2', '/a')]),
      contents([]),
      [],
      ['/a', '/b'],
      undefined,
    ],
    [
      'one that was to go',
      contents([version('ZN1', '/a'), version('ZN2', '/b')]),
      contents([]),
      ['/a'],
      ['/b'],
      undefined,
    ],
    [
      'an asset in its place',
      contents([version('ZN1', '/a')]),
      contents([], { assetVersions: [version('ZN2', '/a')] }),
      [],
      [],
      undefined,
    ],
    ['bare SIDs, all kept', contents([version('ZN1')]), contents([version('ZN1'), version('ZN2')]), [], [], undefined],
    ['bare SIDs, one gone', contents([version('ZN1')]), contents([version('ZN2', '/a')]), [], [], PATHS],
    ['bare SIDs on both sides', contents([version('ZN1')]), contents([version('ZN2')]), [], [], PATHS],
    ['a bare SID may serve it', contents([version('ZN1', '/a')]), contents([version('ZN2')]), [], ['/a'], PATHS],
    ['no list of the live one', contents([], { functionVersions: undefined }), contents([]), [], [], unlisted('live')],
    [
      'no list of the new one',
      contents([version('ZN1', '/a')]),
      contents([], { assetVersions: undefined }),
      [],
      [],
      unlisted('new'),
    ],
    ['nothing is live', contents([]), contents([]), [], [], undefined],
  ])('%s', (_, live, next, excluded, paths, unclear) => {
    const removals = findRemovals(live, next, matchers(excluded));
    expect(removals.paths).toEqual(paths);
    expect(removals.unclear).toBe(unclear);
    // What cannot be compared names no version, either.
    if (unclear?.includes('versions of the')) expect(removals).toMatchObject({ functions: [], assets: [] });
  });

  test('whatever is live and neither kept nor excluded is named, and nothing else', () => {
    const paths = fc.uniqueArray(fc.stringMatching(/^\/[a-d]{1,2}$/), { maxLength: 8 });
    fc.assert(
      fc.property(paths, paths, paths, (before, after, excluded) => {
        const live = contents(before.map((path, n) => version(`ZN1${n}`, path)));
        const next = contents(after.map((path, n) => version(`ZN2${n}`, path)));
        const expected = before.filter((path) => !after.includes(path) && !excluded.includes(path)).sort();
        const functions = expected.map((path) => version(`ZN1${before.indexOf(path)}`, path));
        expect(findRemovals(live, next, matchers(excluded))).toEqual({
          paths: expected,
          functions,
          assets: [],
          dependencies: [],
        });
      }),
    );
  });
});

const matchers = (paths: readonly string[]) => paths.map((path) => (other: string) => other === path);

test('dependencies that vanish are named, platform defaults are not', () => {
  const live = contents([], {
    dependencies: [
      { name: 'twilio', version: '5.0.0' },
      { name: 'xmldom', version: '0.6.0' },
      { name: 'axios', version: '1.7.0' },
      { name: 'ms', version: '2.1.3' },
    ],
  });
  const next = contents([], { dependencies: [{ name: 'ms', version: '2.0.0' }] });
  expect(findRemovals(live, next, []).dependencies).toEqual(['axios', 'xmldom']);
  expect(findRemovals(live, contents([], { dependencies: undefined }), []).dependencies).toEqual([]);
  expect(findRemovals(contents([], { dependencies: undefined }), next, []).dependencies).toEqual([]);
});

describe('patterns', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['/legacy/**', ['/legacy/a', '/legacy/a/b', '/legacy/.well-known/c'], ['/legacy', '/legacy2/a', '/a/legacy/b']],
    ['/**', ['/a', '/a/b', '/.a'], []],
    ['/{legacy,old}/**', ['/legacy/a', '/old/a/b'], ['/legacy', '/old']],
    ['/*/**', ['/a/b', '/a/b/c'], ['/a']],
    ['/legacy{,/**}', ['/legacy', '/legacy/a'], ['/legacy2']],
    ['/legacy/**/*.js', ['/legacy/a.js', '/legacy/b/a.js'], ['/legacy', '/legacy/a.css']],
    ['/ol*', ['/old', '/older', '/ol'], ['/old/a']],
    ['/old', ['/old'], ['/old/a', '/older']],
    ['!/old', [], ['/old', '/other']],
  ])('%s', async (pattern, fits, others) => {
    const [matches = () => false] = await readPatterns([pattern]);
    expect([...fits, ...others].filter(matches)).toEqual(fits);
  });

  test('none, of no patterns', async () => expect(await readPatterns([])).toEqual([]));
});
