import { describe, expect, test } from '@jest/globals';
import { findClosed, findUnanswered } from '../../src/model/unanswered-paths.ts';

const versions = (...paths: (string | undefined)[]) => paths.map((path, n) => ({ sid: `ZN${n}`, path }));
const ask = (path: string, ...statuses: string[]) => [{ path, statuses }];

/** `certain`, `doubtful` or `answered`. */
function judge(asked: ReturnType<typeof ask>, ...paths: (string | undefined)[]): string {
  const [found] = findUnanswered(asked, versions(...paths));
  return found === undefined ? 'answered' : found.certain ? 'certain' : 'doubtful';
}

describe('what nothing in a Build answers', () => {
  test.each([
    ['certain', ask('/health'), ['/hello', '/index.html']],
    ['certain', ask('/health', '400', '403'), ['/hello']],
    ['certain', ask('/hello/world'), ['/hello']],
    ['certain', ask('/%zz'), ['/hello']],
    ['answered', ask('/hello'), ['/hello']],
    ['answered', ask('/hello?name=x'), ['/hello']],
    ['answered', ask('/a%20b.txt'), ['/a b.txt']],
    // Nobody has said what Twilio does there.
    ['doubtful', ask('/'), ['/hello']],
    ['doubtful', ask('/Hello'), ['/hello']],
    ['doubtful', ask('/hello/'), ['/hello']],
    ['doubtful', ask('/docs/'), ['/docs/index.html']],
    ['doubtful', ask('/page'), ['/page.html']],
    ['answered', ask('/'), ['/index.html']],
    ['answered', ask('/'), ['/']],
    // That nothing is there may be what is asked for.
    ['answered', ask('/old', '404'), ['/hello']],
    ['answered', ask('/old', '4xx'), ['/hello']],
    ['answered', ask('/old', '301'), ['/hello']],
    // Not all paths are known.
    ['answered', ask('/health'), ['/hello', undefined]],
    ['answered', ask('/health'), ['/hello', '/:any']],
  ] as const)('%s: %j where there are %j', (verdict, asked, paths) =>
    expect(judge([...asked], ...paths)).toBe(verdict),
  );

  test('the paths that there are come with it, those most like it first', () =>
    expect(findUnanswered(ask('/helo'), versions('/voice', '/hello', '/menu/main'))).toEqual([
      { path: '/helo', certain: true, nearest: ['/hello', '/voice', '/menu/main'], meant: '/hello' },
    ]));
});

describe('the path that was meant', () => {
  const meant = (path: string, ...there: (readonly [string, string?])[]) =>
    findUnanswered(
      ask(path),
      there.map(([one, visibility], n) => ({ sid: `ZN${n}`, path: one, ...(visibility && { visibility }) })),
    )[0]?.meant;

  test('is one that is like it', () => expect(meant('/helo', ['/voice'], ['/hello', 'public'])).toBe('/hello'));
  test('is none that only happens to be there', () => {
    expect(meant('/health', ['/send-sms'], ['/charge'])).toBeUndefined();
    expect(meant('/healthz', ['/delete-heath'])).toBeUndefined();
  });
  test.each(['protected', 'private'])('is none that is %s', (visibility) => {
    expect(meant('/helo', ['/hello', visibility])).toBeUndefined();
    expect(meant('/helo', ['/hello', visibility], ['/hell'])).toBe('/hell');
  });
});

describe('what not everybody is answered', () => {
  const version = (visibility?: string) => [
    { sid: 'ZN0', path: '/voice', file: 'f.js', ...(visibility && { visibility }) },
  ];

  test.each([
    [ask('/voice'), 'protected'],
    [ask('/voice?to=x', '200'), 'protected'],
    [ask('/voice', '2xx', '500'), 'private'],
  ] as const)('%j is refused where the version is %s', (asked, visibility) =>
    expect(findClosed([...asked], version(visibility))).toEqual([{ path: asked[0]?.path, visibility, file: 'f.js' }]),
  );

  test.each([
    [ask('/voice'), 'public'],
    // Nothing is known of it.
    [ask('/voice'), undefined],
    [ask('/voice'), 'a word of the future'],
    [ask('/other'), 'protected'],
    // That it is refused may be what is asked for.
    [ask('/voice', '400', '403'), 'protected'],
    [ask('/voice', '403'), 'protected'],
    [ask('/voice', '4xx'), 'protected'],
    [ask('/voice', '404'), 'private'],
  ] as const)('%j may be right where the version is %s', (asked, visibility) =>
    expect(findClosed([...asked], version(visibility))).toEqual([]),
  );
});
