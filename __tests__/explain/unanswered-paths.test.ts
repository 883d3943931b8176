/** The corrected list of a health check: nothing in it that the next run refuses, or that has nothing to do with it. */
import { expect, test } from '@jest/globals';
import { explainBadPaths } from '../../src/explain/unanswered-paths.ts';
import { findClosed, findUnanswered } from '../../src/model/unanswered-paths.ts';

/** `/voice 400,403`, a line each; versions are `/path` or `/path visibility`. */
function explain(asked: readonly string[], there: readonly string[]) {
  const given = asked.map((line) => {
    const [path = '', statuses] = line.split(' ');
    return { path, statuses: statuses?.split(',') ?? [] };
  });
  const versions = there.map((line, n) => {
    const [path = '', visibility = 'public'] = line.split(' ');
    return { sid: `ZN${n}`, path, visibility };
  });
  const bad = { missing: findUnanswered(given, versions), closed: findClosed(given, versions) };
  const { lines = [], next } = explainBadPaths(bad, given, 'Nothing was uploaded.').explanation;
  return { lines, next };
}

const NONE = 'Name a public path in “health-check”, or take the line out.';

test.each([
  ['/health', '/charge', '/send-sms'],
  ['/helo', '/hello protected', '/other'],
  ['/healt', '/health private', '/other'],
])('%s gets no line where there is %s', (path, ...there) =>
  expect(explain([path], there)).toEqual({ lines: [], next: NONE }),
);

test('each path is in it once, as it was given', () => {
  expect(explain(['/helo', '/hell 200,204'], ['/hello']).lines).toEqual(['health-check: /hello']);
  expect(explain(['/helo', '/hello 2xx'], ['/hello']).lines).toEqual(['health-check: /hello 2xx']);
});

test('one that is like none is left out of it', () =>
  expect(explain(['/status', '/helo', '/hello'], ['/hello', '/charge'])).toEqual({
    lines: ['health-check: /hello'],
    next: 'Name a path that is there; the nearest is in the line below. Name a public path that is there in place of /status, or leave it out, as in the line below.',
  }));
