/** What `remove-environment/` does with the GitHub Deployments of what it removed. */

import { expect, test } from '@jest/globals';
import { type GitHub, type GitHubOptions, startGitHub } from '../../simulator/github/deployments-api.ts';
import { type Run, type RunOptions, runAction } from '../../simulator/runner/run.ts';
import type { Twilio } from '../../simulator/twilio/server.ts';
import { runOptions, SUB_ACTIONS } from '../support/action.ts';
import { titles } from '../support/deploy.ts';
import { useTwilio } from '../support/simulator.ts';

const TOKEN = `ghs_${'a'.repeat(36)}`;

const start = useTwilio();
let twilio: Twilio;

/** A service with production and the previews pr-1 … pr-`count`, and a GitHub beside it. */
async function withGitHub(
  count: number,
  play: (github: GitHub) => Promise<void>,
  options: Partial<GitHubOptions> = {},
): Promise<void> {
  twilio = await start({ removesLive: true });
  twilio.addFunction('/hello');
  await twilio.addEnvironment({ build: twilio.addBuild() });
  for (let n = 1; n <= count; n++) await addPreview(n);
  const github = await startGitHub({ token: TOKEN, ...options });
  try {
    await play(github);
  } finally {
    await github.close();
  }
}

const addPreview = (n: number) => twilio.addEnvironment({ domainSuffix: `pr-${n}`, build: twilio.addBuild() });

function add(github: GitHub, environment: string, state: string) {
  const deployment = github.addNative(environment, 'c'.repeat(40), 'https://example.com/1');
  deployment.statuses.splice(0, 1, { id: 1, state, description: '', environment_url: '', log_url: '' });
  return deployment;
}

type Deployment = ReturnType<typeof add>;

const states = (deployments: readonly Deployment[]) => deployments.map(({ statuses }) => statuses.at(-1)?.state);

function remove(github: GitHub, environments: string, options: Partial<RunOptions> = {}): Promise<Run> {
  const inputs = { environments, 'github-token': TOKEN };
  const context = { GITHUB_API_URL: github.url };
  const secrets = [TOKEN, twilio.credentials.authToken];
  return runAction(
    runOptions(twilio, inputs, { action: SUB_ACTIONS['remove-environment'], context, secrets, ...options }),
  );
}

test('those of what is gone are marked inactive, and those of others are not', () =>
  withGitHub(2, async (github) => {
    // It may be removed when its SID is given, and is not called production.
    const suffixed = await twilio.addEnvironment({ domainSuffix: 'production' });
    const active = [
      add(github, 'greeter/pr-1', 'success'),
      add(github, 'greeter/pr-9', 'in_progress'),
      add(github, 'greeter/production-environment', 'success'),
    ];
    const others = [
      add(github, 'greeter/pr-1', 'failure'),
      add(github, 'greeter/pr-2', 'success'),
      add(github, 'greeter/production', 'success'),
    ];
    const run = await remove(github, `pr-1\npr-9\n${suffixed.sid}`);
    expect(run.exitCode).toBe(0);
    expect(states(active)).toEqual(['inactive', 'inactive', 'inactive']);
    expect(others.map(({ statuses }) => statuses.length)).toEqual([1, 1, 1]);
    expect(run.log).toContain('Marked 1 GitHub Deployment to greeter/pr-1 as inactive.');
  }));

test('a token that may not do it costs one warning, which names them all', () =>
  withGitHub(
    2,
    async (github) => {
      for (const name of ['greeter/pr-1', 'greeter/pr-2']) add(github, name, 'success');
      const run = await remove(github, 'pr-*');
      expect(run.exitCode).toBe(0);
      expect(titles(run)).toEqual(['warning: GitHub Deployments stay active']);
      expect(run.annotations[0]?.message).toContain('Give the job “permissions: { deployments: write }”');
      expect(run.annotations[0]?.message).toMatch(/“environments: pr-[12], pr-[12]”/);
    },
    { mayWrite: false },
  ));

test('a preview that was made again meanwhile is live, whether it was removed or had never been there', () =>
  withGitHub(3, async (github) => {
    const before = [1, 2, 3].map((n) => add(github, `greeter/pr-${n}`, 'success'));
    const again: Deployment[] = [];
    twilio.onAnswer = async ({ operation }) => {
      if (operation !== 'delete-environment' || again.length > 0) return;
      const gone = [1, 2, 3].filter((n) => !twilio.environments.some((one) => one.domainSuffix === `pr-${n}`));
      for (const n of [...gone, 4]) again.push(add(github, `greeter/pr-${n}`, 'success'));
      for (const n of [...gone, 4]) await addPreview(n);
    };
    const run = await remove(github, 'pr-1 pr-2 pr-3 pr-4');
    expect([run.exitCode, states(again)]).toEqual([0, ['success', 'success']]);
    expect(run.log).toContain('exists again: its GitHub Deployments stay as they are.');
    expect(states(before).filter((state) => state === 'inactive')).toHaveLength(2);
  }));

test('many deploys and a slow GitHub: the walk ends at the first that is inactive', () =>
  withGitHub(
    10,
    async (github) => {
      const newest = Array.from({ length: 10 }, (_, n) => {
        for (let k = 0; k < 24; k++) add(github, `greeter/pr-${n + 1}`, 'inactive');
        return add(github, `greeter/pr-${n + 1}`, 'success');
      });
      const run = await remove(github, 'pr-*');
      expect([run.exitCode, titles(run)]).toEqual([0, []]);
      expect(new Set(states(newest))).toEqual(new Set(['inactive']));
      // A list, four statuses and one that is sent, each.
      expect(github.requests.length).toBeLessThanOrEqual(60);
    },
    { delayMs: 150 },
  ));

test('a cancel names those that stay active, and a run with this line marks them', () =>
  withGitHub(
    3,
    async (github) => {
      const all = [1, 2, 3].map((n) => add(github, `greeter/pr-${n}`, 'success'));
      const run = await remove(github, 'pr-*', { cancelWhen: (line) => /pr-\d: removed/.test(line) });
      expect(run.exitCode).toBe(1);
      const warning = run.annotations.find(({ title }) => title === 'GitHub Deployments stay active');
      const [, names = ''] = /“environments: ([^”]+)”/.exec(warning?.message ?? '') ?? [];
      expect((run.outputs['removed'] ?? '').split('\n').toSorted()).toEqual(names.split(', ').toSorted());
      await remove(github, names);
      const marked = names.split(', ').map((name) => all[Number(name.slice('pr-'.length)) - 1] as Deployment);
      expect(new Set(states(marked))).toEqual(new Set(['inactive']));
    },
    { delayMs: 400 },
  ));
