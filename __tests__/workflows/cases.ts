/** What each workflow in the documents is run with, and what must come of it. */
import assert from 'node:assert/strict';
import type { Twilio, TwilioOptions } from '../../simulator/twilio.ts';
import type { Played } from './engine.ts';

/** One run of a workflow. */
export interface Case {
  readonly title: string;
  /** How the simulator behaves; Builds take 200 ms unless this says otherwise. */
  readonly twilio?: TwilioOptions;
  /** Puts into the simulator what the workflow expects to be there; returns further `vars`. */
  readonly seed?: (twilio: Twilio) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  readonly event?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Throws when what came of it is wrong. */
  readonly expect: (played: Played, twilio: Twilio) => void;
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

const builtOn = (twilio: Twilio) => twilio.builds.map(({ runtime }) => runtime).sort();

const PATCH = `/voice=ZN${'a'.repeat(32)}`;

/** `<file>: <name of the workflow>` → its runs. */
export const CASES: Readonly<Record<string, readonly Case[]>> = {
  'examples/workflows/quick-start.yml: Quick start': [
    {
      title: 'it succeeds, and later steps read the outputs',
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        const [build, ...others] = twilio.builds;
        assert.equal(others.length, 0);
        assert.ok(played.lines.some((line) => new RegExp(`^${build?.sid} on node24 took [\\d.]+ s$`).test(line)));
        assert.deepEqual(
          build?.dependencies.map(({ name }) => name),
          ['@twilio/runtime-handler', 'lodash', 'twilio'],
        );
      },
    },
    {
      title: 'the job fails when the Build does',
      twilio: { outcome: 'failed' },
      expect: ({ succeeded, jobs }, twilio) => {
        assert.ok(!succeeded);
        assert.deepEqual([...jobs], [['Quick start/Build', 'failure']]);
        assert.equal(twilio.count('create'), 1);
      },
    },
  ],
  'examples/workflows/matrix.yml: Matrix': [
    {
      title: 'every runtime is built, and one job collects the results',
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        assert.deepEqual(builtOn(twilio), ['node22', 'node24']);
        for (const { runtime, sid } of twilio.builds)
          assert.ok(played.lines.includes(`${runtime} ${sid} completed`), `${runtime} is not in the collection`);
      },
    },
    {
      title: 'one runtime fails, the others are built and collected',
      twilio: { outcome: (build) => (build.runtime === 'node22' ? 'failed' : 'completed') },
      expect: ({ succeeded, lines }, twilio) => {
        assert.ok(!succeeded);
        const results = twilio.builds.map(({ runtime, sid }) =>
          lines.includes(`${runtime} ${sid} ${runtime === 'node22' ? 'failed' : 'completed'}`),
        );
        assert.deepEqual(results, [true, true]);
      },
    },
  ],
  'docs/result.md: Result': [
    {
      title: 'the table has a row for each runtime',
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        for (const { runtime, sid } of twilio.builds)
          assert.ok(played.lines.some((line) => line.startsWith(`| ${runtime} | completed |`) && line.includes(sid)));
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
  'examples/workflows/runtimes.yml: Runtimes': [
    {
      title: 'what is live is built for every runtime, and stays live',
      seed: async (twilio) => {
        const build = twilio.addBuild({ runtime: 'node20' });
        await twilio.addEnvironment({ uniqueName: 'production', build });
        // Uploaded since, and in no Build: what is live is what counts.
        twilio.addFunction('/newer');
        return {};
      },
      expect: (played, twilio) => {
        const [live, ...built] = twilio.builds;
        ORDINARY.expect(played, twilio);
        const paths = (build: typeof live) => build?.functionVersions.map(({ path }) => path).sort();
        assert.deepEqual(built.map(({ runtime }) => runtime).sort(), ['node22', 'node24']);
        for (const build of built) {
          assert.deepEqual(paths(build), ['/hello', '/voice']);
          assert.ok(played.lines.includes(`${build.runtime} ${build.sid} completed`));
        }
        assert.deepEqual(
          twilio.environments.map(({ buildSid }) => buildSid),
          [live?.sid],
        );
      },
    },
  ],
  'examples/workflows/patch.yml: Patch': [
    {
      title: 'one function is replaced, the rest is what was live',
      inputs: { 'function-version': PATCH },
      seed: async (twilio) => {
        const build = twilio.addBuild({ runtime: 'node24' });
        await twilio.addEnvironment({ uniqueName: 'production', build });
        // The simulator makes up SIDs; this one is known before it starts.
        twilio.versions.push({ ...twilio.addFunction('/voice'), sid: PATCH.slice('/voice='.length) });
        return {};
      },
      expect: (played, twilio) => {
        const [live, build] = twilio.builds;
        ORDINARY.expect(played, twilio);
        const sidOf = (path: string) => build?.functionVersions.find((version) => version.path === path)?.sid;
        assert.equal(sidOf('/voice'), PATCH.slice('/voice='.length));
        assert.equal(sidOf('/hello'), live?.functionVersions.find(({ path }) => path === '/hello')?.sid);
        assert.equal(build?.assetVersions.length, 1);
        assert.ok(played.lines.includes(`Beside ${live?.sid}, changed true`));
      },
    },
  ],
};
