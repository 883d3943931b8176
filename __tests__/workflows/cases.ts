/** What each workflow in the documents is run with, and what must come of it. */
import assert from 'node:assert/strict';
import type { Twilio, TwilioOptions } from '../../simulator/twilio/server.ts';
import type { Played } from './engine.ts';
import { MIGRATION } from './migration.ts';

type Vars = Readonly<Record<string, string>>;

/** One run of a workflow. */
export interface Case {
  readonly title: string;
  /** How the simulator behaves; Builds take 200 ms unless this says otherwise. */
  readonly twilio?: TwilioOptions;
  /** Puts into the simulator what the workflow expects to be there; returns further `vars`. */
  readonly seed?: (twilio: Twilio) => Vars | Promise<Vars>;
  /** Secrets beside the credentials: name → text. */
  readonly secrets?: Vars | ((twilio: Twilio) => Vars);
  /** What the runner puts into the environment of every step: name → text. */
  readonly env?: (twilio: Twilio) => Vars | Promise<Vars>;
  /** Files of the workspace, beside the example's: path → text; undefined takes one of the example's away. */
  readonly files?: Readonly<Record<string, string | undefined>>;
  /** What GitHub says of the event. */
  readonly payload?: unknown;
  readonly event?: string;
  /** Whose run it is. */
  readonly actor?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Throws when what came of it is wrong. */
  readonly expect: (played: Played, twilio: Twilio) => void;
  /** Runs that follow on the same service, one after the other. */
  readonly next?: readonly Omit<Case, 'twilio' | 'seed' | 'next'>[];
}

/** Of a workflow that nothing else is said about: every job succeeds and every Build is completed. */
export const ORDINARY: Case = {
  title: 'it succeeds',
  expect: ({ succeeded, jobs }, twilio) => {
    assert.ok(succeeded);
    assert.ok([...jobs.values()].every((result) => result === 'success'));
    const created = twilio.builds.filter(({ request }) => request !== undefined);
    assert.ok(created.length > 0, 'no Build was created');
    for (const build of created) assert.equal(twilio.status(build), 'completed');
  },
};

/** The table has a row for each Build, with what it ended as. */
function expectRows({ lines }: Played, { builds }: Twilio, verdictOf: (runtime: string | null) => string): void {
  for (const { runtime, sid } of builds)
    assert.ok(
      lines.some((line) => line.startsWith(`| ${runtime} | ${verdictOf(runtime)} | `) && line.endsWith(`| ${sid} |`)),
      `${runtime} is not in the table`,
    );
}

const builtOn = (twilio: Twilio) => twilio.builds.map(({ runtime }) => runtime).sort();

/** A version that the person who starts a workflow types in. */
const REPLACEMENT = `ZN${'a'.repeat(32)}`;

/** A Build that a person wants to go on with. */
const UNDER_WAY = `ZB${'b'.repeat(32)}`;

/** What GitHub says of a pull request whose branch is in this repository. */
const pullRequest = (repository: string, action = 'opened') => ({
  action,
  number: 7,
  pull_request: { number: 7, head: { repo: { full_name: repository } } },
});

/** No job ran, and Twilio was not asked for anything. */
function expectNothing({ succeeded, jobs }: Played, twilio: Twilio): void {
  assert.ok(succeeded);
  assert.deepEqual([...jobs], []);
  assert.equal(twilio.requests.length, 0);
}

const LOCKFILE = JSON.stringify({
  lockfileVersion: 3,
  packages: { '': { dependencies: { lodash: '^4.17.0' } }, 'node_modules/lodash': { version: '4.17.21' } },
});

const MONOREPO_LOCKFILE = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { workspaces: ['packages/*'] },
    'packages/voice': { name: 'voice', dependencies: { lodash: '^4.17.0' } },
    'node_modules/voice': { resolved: 'packages/voice', link: true },
    'node_modules/lodash': { version: '4.17.21' },
  },
});

type Build = Twilio['builds'][number];

const paths = (build: Build | undefined) => build?.functionVersions.map(({ path }) => path).sort();
const sidOf = (build: Build | undefined, path: string) =>
  build?.functionVersions.find((version) => version.path === path)?.sid;

/** Domain suffix, or `production` → the Build that is live there. */
export const live = (twilio: Twilio) =>
  Object.fromEntries(twilio.environments.map(({ domainSuffix, buildSid }) => [domainSuffix ?? 'production', buildSid]));

/** Makes a Build of everything that is there live in production. */
export async function goLive(twilio: Twilio, contents: Parameters<Twilio['addBuild']>[0] = {}): Promise<Vars> {
  await twilio.addEnvironment({ uniqueName: 'production', build: twilio.addBuild({ runtime: 'node24', ...contents }) });
  return {};
}

/** Two releases, the second of which is live in production. */
async function seedReleases(twilio: Twilio): Promise<Vars> {
  await goLive(twilio, { dateCreated: Date.now() - 86_400_000 });
  const [production] = twilio.environments;
  if (production) twilio.deploy(production, twilio.addBuild({ runtime: 'node24' }));
  return {};
}

/** Production, staging, and two previews: one of last month, one of today. */
async function seedPreviews(twilio: Twilio): Promise<Vars> {
  const old = { dateCreated: Date.now() - 30 * 24 * 3_600_000 };
  const build = twilio.addBuild(old);
  await twilio.addEnvironment({ uniqueName: 'production', build, ...old });
  await twilio.addEnvironment({ domainSuffix: 'staging', build, ...old });
  await twilio.addEnvironment({ domainSuffix: 'pr-1', build, ...old });
  await twilio.addEnvironment({ domainSuffix: 'pr-2', build: twilio.addBuild() });
  return {};
}

/** Fifteen Builds of long ago, the oldest of them live. */
async function seedOldBuilds(twilio: Twilio): Promise<Vars> {
  const longAgo = Date.now() - 40 * 24 * 3_600_000;
  for (let index = 0; index < 15; index++) twilio.addBuild({ dateCreated: longAgo - index * 1000 });
  const [oldest] = twilio.builds.toSorted((a, b) => a.createdMs - b.createdMs);
  await twilio.addEnvironment({ uniqueName: 'production', ...(oldest && { build: oldest }) });
  return {};
}

/** An environment in which nothing is live yet. */
export async function seedProduction(twilio: Twilio): Promise<Vars> {
  await twilio.addEnvironment({ uniqueName: 'production' });
  return {};
}

/** Name → value of all variables of the one environment that has any. */
const variables = (twilio: Twilio) => Object.fromEntries(twilio.variables.map(({ key, value }) => [key, value]));

const TWO_VARIABLES = { TWILIO_VARIABLES: 'SHOP_NAME="Bakery # 7"\nSTRIPE_KEY=qV7xW3\n' };

/** A project of Functions alone, with exact dependencies: only that is known to be the same again. */
const FUNCTIONS_ONLY = {
  'assets/index.html': undefined,
  'assets/greetings.private.json': undefined,
  'package.json': '{"dependencies":{"lodash":"4.17.21","twilio":"5.10.1","@twilio/runtime-handler":"2.1.2"}}',
};

/** After each push: one service of this name, one Build, live in its one environment. */
function expectQuickStart(played: Played, twilio: Twilio): void {
  ORDINARY.expect(played, twilio);
  const [service, ...others] = twilio.services.filter(({ uniqueName }) => uniqueName === 'newcomer');
  assert.deepEqual(others, []);
  assert.equal(twilio.builds.length, 1);
  assert.equal(twilio.builds[0]?.serviceSid, service?.sid);
  assert.deepEqual(live(twilio), { production: twilio.builds[0]?.sid });
}

/** `<file>: <name of the workflow>` → its runs. */
export const CASES: Readonly<Record<string, readonly Case[]>> = {
  'README.md: Deploy': [
    {
      title:
        'pasted as it is: the service of this name is created and the folder is live; a second push builds nothing',
      seed: () => ({ TWILIO_SERVICE_SID: 'newcomer' }),
      files: FUNCTIONS_ONLY,
      expect: expectQuickStart,
      next: [{ title: 'a second push', files: FUNCTIONS_ONLY, expect: expectQuickStart }],
    },
    {
      title: 'in a service that is there, and has an environment',
      seed: seedProduction,
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        assert.deepEqual(paths(twilio.builds[0]), ['/hello', '/menu/main', '/voice']);
        assert.deepEqual(live(twilio), { production: twilio.builds[0]?.sid });
      },
    },
  ],
  'docs/recipes/pull-requests.md: Plan': [
    {
      title: 'what a merge would do is said, and nothing is sent',
      payload: pullRequest('octocat/greeter'),
      seed: seedProduction,
      expect: ({ succeeded, lines }, twilio) => {
        assert.ok(succeeded);
        assert.ok(twilio.requests.every(({ method }) => method === 'GET'));
        assert.ok(lines.some((line) => line.includes('/menu/main: would be uploaded (new)')));
      },
    },
    { title: 'from a fork: the job leaves itself out', payload: pullRequest('mallory/greeter'), expect: expectNothing },
  ],
  'docs/recipes/projects.md: Deploy voice': [
    {
      title: 'a package of a monorepo is live, with the dependencies that the lockfile above gives it',
      files: {
        'packages/voice/functions/call.js':
          'exports.handler = (_context, _event, callback) => callback(null, "call");\n',
        'packages/voice/package.json': '{"name":"voice","dependencies":{"lodash":"^4.17.0"}}',
        'package.json': '{"private":true,"workspaces":["packages/*"]}',
        'package-lock.json': MONOREPO_LOCKFILE,
      },
      seed: async (twilio) => ({ VOICE_SERVICE_SID: twilio.service.sid, ...(await seedProduction(twilio)) }),
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        assert.deepEqual(paths(twilio.builds[0]), ['/call']);
        assert.deepEqual(twilio.builds[0]?.dependencies, [{ name: 'lodash', version: '4.17.21' }]);
      },
    },
  ],
  'examples/workflows/quick-start.yml: Quick start': [
    {
      title: 'the folder is live, and later steps read the outputs',
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        const [build, ...others] = twilio.builds;
        assert.equal(others.length, 0);
        assert.ok(played.lines.some((line) => line.startsWith(`${build?.sid} is live at http`)));
        assert.deepEqual(
          build?.dependencies.map(({ name }) => name),
          ['lodash', 'twilio'],
        );
      },
    },
    {
      title: 'the job fails when the Build does',
      twilio: { outcome: 'failed' },
      expect: ({ succeeded, jobs }, twilio) => {
        assert.ok(!succeeded);
        assert.deepEqual([...jobs], [['Quick start/Deploy', 'failure']]);
        assert.equal(twilio.count('create'), 1);
      },
    },
  ],
  'docs/result.md: Result': [
    {
      title: 'every runtime is built, and one job has the table',
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        assert.deepEqual(builtOn(twilio), ['node22', 'node24']);
        expectRows(played, twilio, () => 'completed');
      },
    },
    {
      title: 'one runtime fails, the others are built and in the table',
      twilio: { outcome: (build) => (build.runtime === 'node22' ? 'failed' : 'completed') },
      expect: (played, twilio) => {
        assert.ok(!played.succeeded);
        assert.deepEqual(builtOn(twilio), ['node22', 'node24']);
        expectRows(played, twilio, (runtime) => (runtime === 'node22' ? 'failed' : 'completed'));
      },
    },
  ],
  'examples/workflows/failure.yml: Failure': [
    {
      title: 'the outputs are there for the steps and the jobs after a failure',
      twilio: { outcome: 'failed' },
      expect: ({ succeeded, lines }, twilio) => {
        assert.ok(!succeeded);
        const [trial, build] = twilio.builds;
        assert.ok(lines.includes(`The trial ${trial?.sid} ended as failed`));
        assert.ok(lines.some((line) => line.includes('failed') && line.includes(String(build?.sid))));
        assert.ok(lines.includes(`The Build ${build?.sid} ended as failed`));
      },
    },
    {
      title: 'without a failure nobody is told of one',
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        assert.equal(twilio.count('create'), 2);
        assert.ok(!played.lines.some((line) => line.startsWith('The ')));
      },
    },
  ],
  'examples/workflows/resume.yml: Resume': [
    {
      title: 'the second job waits for the Build of the first',
      twilio: { buildMs: 4000 },
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        assert.equal(twilio.count('create'), 1);
        assert.ok(played.lines.includes(`${twilio.builds[0]?.sid} is completed, created here false`));
      },
    },
  ],
  'docs/recipes/contents.md: Move to node24': [
    {
      title: 'what is live is built on node24 and takes its place',
      seed: (twilio) => goLive(twilio, { runtime: 'node20' }),
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        const [live, build] = twilio.builds;
        assert.equal(build?.runtime, 'node24');
        assert.deepEqual(paths(build), paths(live));
        assert.equal(twilio.environments[0]?.buildSid, build?.sid);
      },
    },
  ],
  'docs/recipes/contents.md: Replace a function': [
    {
      title: 'one function is replaced, the rest is what was live',
      inputs: { version: REPLACEMENT },
      seed: async (twilio) => {
        twilio.addFunction('/greet');
        const vars = await goLive(twilio);
        // The simulator makes up SIDs; this one is known before it starts.
        twilio.versions.push({ ...twilio.addFunction('/greet'), sid: REPLACEMENT });
        return vars;
      },
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        const [live, build] = twilio.builds;
        assert.deepEqual(paths(build), paths(live));
        assert.equal(sidOf(build, '/greet'), REPLACEMENT);
        assert.equal(sidOf(build, '/hello'), sidOf(live, '/hello'));
      },
    },
  ],
  'docs/recipes/contents.md: Remove functions': [
    {
      title: 'what is named is left out, the rest is what was live',
      seed: (twilio) => {
        for (const path of ['/old', '/legacy/one', '/legacy/two']) twilio.addFunction(path);
        return goLive(twilio);
      },
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        assert.deepEqual(paths(twilio.builds[1]), ['/hello', '/voice']);
      },
    },
  ],
  'docs/recipes/re-runs.md: Resume a Build': [
    {
      title: 'the Build is waited for and goes live; none is created',
      inputs: { build: UNDER_WAY },
      seed: async (twilio) => {
        await goLive(twilio, { dateCreated: Date.now() - 86_400_000 });
        // The simulator makes up SIDs; this one is known before it starts.
        const build = { ...twilio.addBuild({ status: 'building' }), sid: UNDER_WAY, endsMs: Date.now() + 4000 };
        twilio.builds.splice(-1, 1, build);
        return {};
      },
      expect: ({ succeeded, jobs }, twilio) => {
        assert.ok(succeeded);
        assert.deepEqual([...jobs], [['Resume a Build/Resume', 'success']]);
        assert.equal(twilio.count('create'), 0);
        assert.deepEqual(live(twilio), { production: UNDER_WAY });
      },
    },
  ],
  'docs/recipes/pull-requests.md: Pull request': [
    {
      title: 'of the repository itself: it is built',
      payload: pullRequest('octocat/greeter'),
      expect: ORDINARY.expect,
    },
    { title: 'from a fork: the job leaves itself out', payload: pullRequest('mallory/greeter'), expect: expectNothing },
    {
      title: 'by Dependabot: the job leaves itself out',
      payload: pullRequest('octocat/greeter'),
      actor: 'dependabot[bot]',
      expect: expectNothing,
    },
  ],
  'docs/recipes/re-runs.md: Build and test': [
    {
      title: 'the exact dependencies of the lockfile are built',
      files: { 'package.json': '{"dependencies":{"lodash":"^4.17.0"}}', 'package-lock.json': LOCKFILE },
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        assert.deepEqual(twilio.builds[0]?.dependencies, [{ name: 'lodash', version: '4.17.21' }]);
        assert.ok(played.lines.includes(`Testing ${twilio.builds[0]?.sid} (created by this run, true)`));
      },
    },
  ],
  'docs/recipes/operations.md: Drift': [
    {
      title: 'nothing is created, and nothing is said, while production is what the repository says',
      files: { 'package.json': '{"dependencies":{"lodash":"^4.17.0"}}', 'package-lock.json': LOCKFILE },
      seed: (twilio) => goLive(twilio, { dependencies: [{ name: 'lodash', version: '4.17.21' }] }),
      expect: ({ succeeded }, twilio) => {
        assert.ok(succeeded);
        assert.equal(twilio.count('create'), 0);
      },
    },
    {
      title: 'the job fails when it is not',
      files: { 'package.json': '{"dependencies":{"lodash":"^4.17.0"}}', 'package-lock.json': LOCKFILE },
      seed: (twilio) => goLive(twilio, { dependencies: [{ name: 'lodash', version: '4.17.20' }] }),
      expect: ({ succeeded }, twilio) => {
        assert.ok(!succeeded);
        assert.equal(twilio.count('create'), 0);
      },
    },
  ],
  'docs/deploy.md: Deploy': [
    {
      title: 'the Build is live once it answers rightly',
      seed: async (twilio) => {
        await twilio.addEnvironment({ uniqueName: 'production' });
        return {};
      },
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        assert.equal(twilio.environments[0]?.buildSid, twilio.builds[0]?.sid);
      },
    },
  ],
  'docs/deploy.md: Release': [
    {
      title: 'one Build goes live in staging, then in production',
      seed: async (twilio) => {
        await twilio.addEnvironment({ uniqueName: 'staging-environment', domainSuffix: 'staging' });
        await twilio.addEnvironment({ uniqueName: 'production' });
        return {};
      },
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        const [build, ...others] = twilio.builds;
        assert.equal(others.length, 0);
        assert.deepEqual(live(twilio), { staging: build?.sid, production: build?.sid });
      },
    },
    {
      title: 'a Build that answers wrongly in staging never reaches production',
      seed: async (twilio) => {
        await twilio.addEnvironment({ uniqueName: 'staging-environment', domainSuffix: 'staging' });
        await twilio.addEnvironment({ uniqueName: 'production' });
        twilio.override({ path: '/hello', status: 500 });
        return {};
      },
      expect: ({ succeeded }, twilio) => {
        assert.ok(!succeeded);
        assert.equal(live(twilio)['production'], null);
      },
    },
  ],
  'docs/deploy.md: Go back': [
    {
      title: 'a dry run says which Build it would be',
      inputs: { 'dry-run': 'true', 'allow-removals': 'false' },
      seed: seedReleases,
      expect: (played, twilio) => {
        assert.ok(played.succeeded);
        const [before, now] = twilio.builds;
        assert.deepEqual(live(twilio), { production: now?.sid });
        assert.ok(played.lines.some((line) => line.includes(`Build ${before?.sid} would go live in production`)));
      },
    },
    {
      title: 'the Build of before is live again; the one that it took back is not gone back to, but named',
      inputs: { 'dry-run': 'false', 'allow-removals': 'false' },
      seed: seedReleases,
      expect: (played, twilio) => {
        assert.ok(played.succeeded);
        assert.deepEqual(live(twilio), { production: twilio.builds[0]?.sid });
      },
      next: [
        {
          title: 'once more',
          inputs: { 'dry-run': 'false', 'allow-removals': 'false' },
          expect: (played, twilio) => {
            const [before, after] = twilio.builds;
            assert.ok(!played.succeeded);
            assert.deepEqual(live(twilio), { production: before?.sid });
            assert.ok(played.log.includes(`If you mean Build ${after?.sid}`));
          },
        },
      ],
    },
  ],
  'examples/workflows/preview.yml: Preview': [
    {
      title: 'opened, pushed again, closed: afterwards the service is as before',
      payload: pullRequest('octocat/greeter', 'opened'),
      seed: (twilio) => goLive(twilio),
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        assert.deepEqual([...played.jobs.keys()], ['Preview/Deploy']);
        assert.deepEqual(live(twilio), { production: twilio.builds[0]?.sid, 'pr-7': twilio.builds[1]?.sid });
      },
      next: [
        {
          title: 'pushed again',
          payload: pullRequest('octocat/greeter', 'synchronize'),
          files: { 'functions/hello.js': 'exports.handler = (_context, _event, done) => done(null, "again");\n' },
          expect: (played, twilio) => {
            ORDINARY.expect(played, twilio);
            assert.deepEqual(live(twilio), { production: twilio.builds[0]?.sid, 'pr-7': twilio.builds[2]?.sid });
            assert.equal(twilio.count('create-environment'), 1);
          },
        },
        {
          title: 'closed',
          payload: pullRequest('octocat/greeter', 'closed'),
          expect: ({ succeeded, jobs }, twilio) => {
            assert.ok(succeeded);
            assert.deepEqual([...jobs], [['Preview/Remove', 'success']]);
            assert.deepEqual(live(twilio), { production: twilio.builds[0]?.sid });
          },
        },
        {
          title: 'closed once more: it is gone already',
          payload: pullRequest('octocat/greeter', 'closed'),
          expect: ({ succeeded }) => assert.ok(succeeded),
        },
      ],
    },
    ...['opened', 'closed'].flatMap((action): Case[] => [
      { title: `${action}: a fork gets none`, payload: pullRequest('mallory/greeter', action), expect: expectNothing },
      {
        title: `${action}: Dependabot gets none`,
        payload: pullRequest('octocat/greeter', action),
        actor: 'dependabot[bot]',
        expect: expectNothing,
      },
    ]),
    {
      title: 'the sweep removes what is old, and nothing else',
      event: 'schedule',
      seed: seedPreviews,
      expect: ({ succeeded, jobs }, twilio) => {
        assert.ok(succeeded);
        assert.deepEqual([...jobs], [['Preview/Sweep', 'success']]);
        assert.deepEqual(Object.keys(live(twilio)).sort(), ['pr-2', 'production', 'staging']);
      },
    },
  ],
  'inventory/README.md: Inventory': [
    {
      title: 'nothing is retired',
      seed: seedProduction,
      expect: ({ succeeded }, twilio) => {
        assert.ok(succeeded);
        assert.ok(twilio.requests.every(({ method }) => method === 'GET'));
      },
    },
    {
      title: 'the job fails on a retired runtime',
      seed: async (twilio) => {
        await twilio.addEnvironment({ build: twilio.addBuild({ runtime: 'node18' }) });
        return {};
      },
      expect: ({ succeeded, log }) => {
        assert.ok(!succeeded);
        // The error is an annotation.
        assert.ok(log.includes('greeter production (node18, no new Builds since 2025-11-10)'));
      },
    },
  ],
  'remove-environment/README.md: Remove old previews': [
    {
      title: 'a dry run says what would go',
      seed: seedPreviews,
      expect: ({ succeeded, lines }, twilio) => {
        assert.ok(succeeded);
        assert.equal(twilio.environments.length, 4);
        assert.ok(lines.includes('Dry run: pr-1 would go.'));
      },
    },
  ],
  'docs/recipes/contents.md: Runtimes': [
    {
      title: 'every runtime is live in an environment of its own',
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        assert.deepEqual(live(twilio), Object.fromEntries(twilio.builds.map(({ runtime, sid }) => [runtime, sid])));
        assert.deepEqual(builtOn(twilio), ['node22', 'node24']);
        // Sent once: both have the same versions.
        const [one, other] = twilio.builds;
        assert.deepEqual(paths(one), ['/hello', '/menu/main', '/voice']);
        assert.equal(sidOf(one, '/hello'), sidOf(other, '/hello'));
      },
    },
  ],
  'examples/workflows/migration.yml: Migration': MIGRATION,
  // Run by those that call it.
  'examples/workflows/team-deploy.yml: Deploy for a team': [],
  'examples/workflows/team.yml: Team': [
    {
      title: 'the called workflow takes the folder live, with the secrets that are passed on by name',
      seed: seedProduction,
      secrets: TWO_VARIABLES,
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        assert.deepEqual(paths(twilio.builds[0]), ['/hello', '/menu/main', '/voice']);
        assert.deepEqual(live(twilio), { production: twilio.builds[0]?.sid });
        assert.deepEqual(Object.keys(variables(twilio)), ['SHOP_NAME', 'STRIPE_KEY']);
        assert.ok(!played.lines.join('\n').includes('qV7xW3'));
        assert.ok(played.lines.some((line) => /^The team is live at http\S+ \(completed\)$/.test(line)));
      },
    },
    {
      title: 'a team whose environment has no secrets reads which, and nothing is sent',
      seed: seedProduction,
      secrets: { TWILIO_API_SECRET: '' },
      expect: ({ succeeded, log }, twilio) => {
        assert.ok(!succeeded);
        assert.equal(twilio.requests.length, 0);
        assert.match(log, /api-secret: .*empty/i);
      },
    },
  ],
  'prune/README.md: Prune': [
    {
      title: 'old Builds go, the live one and the newest stay',
      event: 'schedule',
      seed: seedOldBuilds,
      expect: ({ succeeded }, twilio) => {
        assert.ok(succeeded);
        assert.equal(twilio.builds.length, 11);
      },
    },
  ],
  'docs/recipes/variables.md: Variables from one secret': [
    {
      title: 'production has the variables of the secret, and nothing shows a value',
      seed: seedProduction,
      secrets: TWO_VARIABLES,
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        assert.deepEqual(variables(twilio), { SHOP_NAME: 'Bakery # 7', STRIPE_KEY: 'qV7xW3' });
        assert.ok(!played.lines.join('\n').includes('qV7xW3'));
      },
    },
    {
      title: 'without the secret nothing is touched',
      seed: seedProduction,
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        assert.equal(twilio.requests.filter(({ operation }) => operation.includes('variable')).length, 0);
      },
    },
  ],
  'docs/recipes/variables.md: Variables from a file': [
    {
      title: 'placeholders are filled',
      seed: seedProduction,
      files: { '.env.production': `# all may read this\nSHOP_NAME=Bakery\nSTRIPE_KEY="\${STRIPE_KEY}"\nEMPTY=\n` },
      secrets: { STRIPE_KEY: 'qV7#xW3' },
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        assert.deepEqual(variables(twilio), { SHOP_NAME: 'Bakery', STRIPE_KEY: 'qV7#xW3' });
      },
    },
  ],
  'docs/recipes/projects.md: All accounts': [
    {
      title: 'each account gets the project and its variables',
      seed: seedProduction,
      secrets: TWO_VARIABLES,
      expect: ({ succeeded, jobs }, twilio) => {
        assert.ok(succeeded);
        assert.equal(jobs.size, 2);
        assert.deepEqual(variables(twilio), { SHOP_NAME: 'Bakery # 7', STRIPE_KEY: 'qV7xW3' });
      },
    },
  ],
  'docs/recipes/variables.md: Preview with variables': [
    {
      title: 'the preview has the variables of the secret',
      payload: pullRequest('octocat/greeter'),
      secrets: TWO_VARIABLES,
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        assert.deepEqual(Object.keys(live(twilio)), ['pr-7']);
        assert.deepEqual(variables(twilio), { SHOP_NAME: 'Bakery # 7', STRIPE_KEY: 'qV7xW3' });
      },
    },
  ],
  'upload/README.md: Deploy': [
    {
      title: 'the folders are uploaded, built, and live in production',
      seed: seedProduction,
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        const [build] = twilio.builds;
        assert.deepEqual(paths(build), ['/hello', '/menu/main', '/voice']);
        assert.deepEqual(live(twilio), { production: build?.sid });
      },
    },
  ],
};
