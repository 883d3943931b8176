import { describe, expect, test } from '@jest/globals';
import { createEnvironmentWatcher } from '../../../src/actions/prune/deployed-builds.ts';
import { type PastDeployment, previousOf } from '../../../src/actions/prune/retention.ts';
import { RequestFailure } from '../../../src/twilio/request.ts';
import { zb } from '../../support/prune.ts';

describe('the Builds that somebody may want to put back', () => {
  const [a, b, c, d] = [zb(1), zb(2), zb(3), zb(4)];
  const history = (...builds: (string | undefined)[]): PastDeployment[] =>
    builds.map((buildSid, index) => ({ buildSid, createdAt: index }));
  test.each<[string, string | undefined, PastDeployment[], string[]]>([
    ['nothing was ever live', undefined, [], []],
    ['the first Build', a, history(a), []],
    ['the one before', b, history(a, b), [a]],
    ['only the one before', c, history(a, b, c), [b]],
    ['after a rollback, both ways', a, history(b, a, c, a), [c, b]],
    ['what “build-sid: previous” means, after another rollback', a, history(a, b, c, a, d, a), [d, c]],
    ['the same Build deployed twice', b, history(a, b, b), [a]],
    ['taken down in between', b, history(a, undefined, b), [a]],
    ['taken down: what was live last', undefined, history(a, b, undefined), [b]],
    ['went live after the look', b, history(a, b, c), [c, a]],
    ['the list in any order', c, history(a, b, c).toReversed(), [b]],
    [
      'dates alike keep all they could mean',
      c,
      history(a, b, d, c).map((past, i) => ({ ...past, createdAt: i && 1 })),
      [b, d, a],
    ],
    ['dates that cannot be read', c, history(a, b, c).map((past) => ({ ...past, createdAt: undefined })), [a, b]],
  ])('%s', (_, live, past, expected) => {
    expect(previousOf(live, past)).toEqual(expected);
  });
});

describe('an environment whose history is not there', () => {
  const environment = (n: number, buildSid: string) => ({
    sid: `ZE${n}`,
    uniqueName: `pr-${n}`,
    domainSuffix: `pr-${n}`,
    domainName: undefined,
    createdAt: undefined,
    buildSid,
  });
  const missing = new RequestFailure(
    { method: 'GET', path: '/Deployments' },
    { class: 'final', words: '404', status: 404, code: 20404 },
  );
  const limits = { signal: new AbortController().signal, deadline: 1 };
  const watchOf = (lists: ReturnType<typeof environment>[][]) =>
    createEnvironmentWatcher({
      listEnvironments: async () => lists.shift() ?? [],
      listDeployments: async (sid) => {
        if (sid === 'ZE2') throw missing;
        return [];
      },
    });

  test('because it was removed meanwhile, as previews are, holds nothing up; what it had live still stays', async () => {
    const both = [environment(1, zb(1)), environment(2, zb(2))];
    const uses = await watchOf([both, both.slice(0, 1)]).look(limits);
    expect([...uses.keys()]).toEqual([zb(1), zb(2)]);
  });

  test('though it is still there is a doubt, and nothing is deleted on doubt', async () => {
    const both = [environment(1, zb(1)), environment(2, zb(2))];
    await expect(watchOf([both, both]).look(limits)).rejects.toBe(missing);
  });
});
