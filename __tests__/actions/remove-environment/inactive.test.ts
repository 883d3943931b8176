import { expect, test } from '@jest/globals';
import { createRecordMarker } from '../../../src/actions/remove-environment/inactive.ts';
import type { GitHub } from '../../../src/github/deployments-api.ts';
import type { Log } from '../../../src/report/log.ts';

/** What is said where GitHub does this with each environment. */
async function mark(names: readonly string[], deactivate: GitHub['deactivate'], signal = new AbortController().signal) {
  const said: string[] = [];
  const log = { line: (text: string) => said.push(text), warning: (text: string) => said.push(text) } as unknown as Log;
  const connect = async () => ({ deactivate }) as unknown as GitHub;
  const marker = createRecordMarker({ connect, service: 'greeter', isGone: async () => true, log, signal });
  for (const name of names) marker.begin(name);
  await marker.finish();
  return said;
}

test('an error with one environment does not keep the others from it; each is asked for once', async () => {
  const asked: string[] = [];
  const said = await mark(['a', 'b', 'c', 'c'], async (environment) => {
    asked.push(environment);
    if (environment !== 'greeter/c') throw new Error('Bad gateway');
    return 2;
  });
  expect(asked).toEqual(['greeter/a', 'greeter/b', 'greeter/c']);
  expect(said).toEqual([
    'Marked 2 GitHub Deployments to greeter/c as inactive.',
    'GitHub Deployments of greeter to a and b could not be marked as inactive: Bad gateway. To mark them, run the step with “environments: a, b”: a name that is gone is enough.',
  ]);
});

test('where none was active, and where none was to be marked, nothing is said', async () => {
  expect(await mark(['a'], async () => 0)).toEqual([]);
  expect(await mark([], async () => 1)).toEqual([]);
});

test('what a cancel ended is said to be cancelled', async () => {
  const cancel = new AbortController();
  const said = mark(
    ['a'],
    (_environment, _isGone, signal) =>
      new Promise((_, reject) =>
        signal.addEventListener('abort', () => reject(new Error('The operation was aborted'))),
      ),
    cancel.signal,
  );
  setImmediate(() => cancel.abort());
  expect((await said).join()).toContain('inactive: The run was cancelled. To mark them');
});
