/** What the runs that are drawn have found. */
import { createHash } from 'node:crypto';
import type { Difference } from '../../src/model/build-difference.ts';
import type { BuildFacts, DeployFacts, Facts } from '../../src/report/facts.ts';
import type { Phase } from '../../src/report/phases.ts';

/** A SID that is the same in every picture. */
export const sid = (prefix: string, seed: string) => prefix + createHash('md5').update(seed).digest('hex');

export const BUILD = sid('ZB', 'this one');
export const LAST_BUILD = sid('ZB', 'the one before');

const dependencies = [
  ['@twilio/runtime-handler', '2.1.2'],
  ['lodash', '4.17.21'],
  ['sharp', '0.34.4'],
  ['twilio', '5.10.1'],
].map(([name = '', version = '']) => ({ name, version }));

const versions = (paths: readonly string[]) => paths.map((path) => ({ path, sid: sid('ZN', path) }));

const difference: Difference = {
  kept: 3,
  keptDependencies: 3,
  changes: [
    { kind: 'function', name: '/orders/create', before: sid('ZN', 'old'), now: sid('ZN', '/orders/create') },
    { kind: 'function', name: '/health', before: undefined, now: sid('ZN', '/health') },
    { kind: 'asset', name: '/style.css', before: sid('ZN', 'css'), now: sid('ZN', '/style.css') },
    { kind: 'function', name: '/legacy', before: sid('ZN', 'legacy'), now: undefined },
    { kind: 'dependency', name: 'lodash', before: '4.17.20', now: '4.17.21' },
    { kind: 'runtime', name: 'runtime', before: 'node22', now: 'node24' },
  ],
  unknown: [],
  sameness: 'different',
  identical: false,
};

/** What every run of these pictures knows: a service, contents, what started it. */
export function factsOf(runtime: string): Facts {
  const commit = 'f04dfc1b7a9e3c5d2186f04dfc1b7a9e3c5d2186';
  return {
    request: {
      timeoutMs: 600_000,
      goal: `Build 4 functions and 2 assets on ${runtime}`,
      dependencies: {
        dependencies,
        file: 'package.json',
        lockfile: 'package-lock.json',
        kind: 'package.json',
        exact: true,
        lines: new Map(),
        warnings: [],
      },
    },
    service: { sid: sid('ZS', 'shop'), accountSid: undefined, uniqueName: 'shop', isNew: false },
    contents: {
      functionVersions: versions(['/health', '/orders/create', '/orders/list', '/voice']),
      assetVersions: versions(['/index.html', '/style.css']),
      dependencies,
      runtime,
    },
    changes: { words: '3 kept, 2 replaced, 1 added, 1 removed', difference },
    trigger: {
      commit,
      subject: 'Take orders without an account',
      commitUrl: `https://github.com/octo-org/shop/commit/${commit}`,
      runUrl: 'https://github.com/octo-org/shop/actions/runs/1658821493',
      actor: 'octocat',
    },
  };
}

/** The Build, after so many ms where it has ended. */
export const buildOf = (runtime: string, status: string, ms: number | undefined): BuildFacts => ({
  sid: BUILD,
  origin: 'created',
  status,
  runtime,
  since: 1_240,
  createdAt: undefined,
  seen: true,
  gone: false,
  ended: ms === undefined ? undefined : { tookMs: ms },
});

/** Production, and what is said otherwise. */
export const deployOf = (news: Partial<DeployFacts>): DeployFacts => ({
  serviceSid: sid('ZS', 'shop'),
  name: 'production',
  production: true,
  missing: undefined,
  environmentSid: sid('ZE', 'production'),
  url: 'https://shop-1234.twil.io',
  liveBuild: undefined,
  live: undefined,
  previous: undefined,
  deploymentSid: undefined,
  wasLive: false,
  deployed: false,
  rolledBack: false,
  ...news,
});

/** A run up to the end of a Build of so many ms. */
export const phasesOf = (ms: number): readonly Phase[] => [
  { name: 'look-up', start: 180, end: 610 },
  { name: 'create', start: 610, end: 1_240 },
  { name: 'Build', start: 1_240, end: ms + 1_240 },
];
