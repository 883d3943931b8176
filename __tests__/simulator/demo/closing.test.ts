import { describe, expect, test } from '@jest/globals';
import { describeBuild, describeChange, describeUpload } from '../../../simulator/demo/closing.ts';

const run = (outputs: Readonly<Record<string, string>>, result: unknown = {}, log = '') => ({
  outputs: { ...outputs, result: JSON.stringify(result) },
  log,
});
const answer = (path: string, body: string, status = 200) => ({ path, status, body });

describe('the last lines of npm start', () => {
  const upload = { uploaded: 1, unchanged: 2, changed: ['/a'], uncompared: ['/b.txt'] };
  test.each([
    [run({ verdict: 'completed' }, { upload }), '1 file, 2 unchanged: /a, /b.txt'],
    [run({ verdict: 'planned' }, { upload }), 'nothing, 2 would be, 2 unchanged: /a, /b.txt'],
    [run({ verdict: 'completed' }), 'nothing'],
  ])('uploads: %j', (one, text) => expect(describeUpload(one)).toBe(text));

  const built = { verdict: 'completed', status: 'completed', runtime: 'node24', 'duration-seconds': '2.0' };
  const failure = { title: 'Build failed' };
  test.each([
    [run(built, {}, 'x\nHealthy: /a passed'), 'completed in 2.0 s on node24, healthy'],
    [run(built), 'completed in 2.0 s on node24, no health check'],
    [run({ verdict: 'planned' }), 'none, it was a dry run'],
    [run({ verdict: 'building', status: 'building' }), 'building, not waited for'],
    [run({ verdict: 'error' }, { failure: { title: 'No such service' } }), 'none: No such service'],
    [run({ verdict: 'error' }, { failure, problems: [{}] }), 'none: what was given cannot be used'],
    [run({ ...built, verdict: 'failed', status: 'failed' }, { failure }), 'failed in 2.0 s on node24: Build failed'],
    [run({ verdict: 'failed', status: 'failed' }, { failure, cause: { text: 'no lodash' } }), 'failed: no lodash'],
  ])('the Build: %j', (one, text) => expect(describeBuild(one)).toBe(text));

  const page = (text: string) => answer('/index.html', `<title>A</title>\n<p>${text} <a href="/b">b</a>`);
  const call = (runtime: string) => answer('/call', JSON.stringify({ runtime }));
  test.each([
    [[page('Hi'), call('node22')], [page('Hello'), call('node24')], '/index.html: “Hi b” → “Hello b”'],
    [[page('Hi'), call('node22')], [page('Hi'), call('node24')], '/call: a Build on node22 → a Build on node24'],
    [[page('Hi')], [page('Hi')], '/index.html: “Hi b”, as before'],
    [[], [page('Hi')], '/index.html: new → “Hi b”'],
    [[page('Hi')], [answer('/index.html', 'Not Found', 404)], '/index.html: “Hi b” → status 404'],
    [[], [], 'nothing was asked'],
  ])('what changed: %j', (before, live, text) => expect(describeChange(before, live)).toBe(text));
});
