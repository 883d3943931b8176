/** `build-sid: previous`: the way back, by Twilio's own history. */
import { describe, expect, test } from '@jest/globals';
import type { Build, Environment, Twilio } from '../../simulator/twilio/server.ts';
import { type Stage, withTwilio } from '../support/action.ts';
import { expectTrueOutputs, promote, titles } from '../support/deploy.ts';

const DAY = 86_400_000;

interface History {
  readonly stage: Stage;
  readonly twilio: Twilio;
  readonly production: Environment;
  /** Three Builds of the same paths. */
  readonly builds: readonly [Build, Build, Build];
  /** `A` and `C` are the first and the last of the Builds; `-` is a take-down. The last one is live. */
  deploy(order: string): void;
  back(inputs?: Record<string, string>): ReturnType<Stage['run']>;
}

function withHistory<T>(play: (history: History) => Promise<T>): Promise<T> {
  return withTwilio({}, async (stage) => {
    const { twilio } = stage;
    const make = (days: number) => twilio.addBuild({ runtime: 'node24', dateCreated: Date.now() - days * DAY });
    const builds = [make(3), make(2), make(1)] as const;
    const production = await twilio.addEnvironment();
    const deploy = (order: string) => {
      for (const letter of order) twilio.deploy(production, builds['ABC'.indexOf(letter)] ?? null);
      // A second apart, the last one now.
      for (const [index, one] of twilio.deployments.entries())
        Object.assign(one, { createdMs: Date.now() - (twilio.deployments.length - index) * 1_000 });
    };
    const back = async (inputs: Record<string, string> = {}) => {
      const run = await stage.run({ ...promote('previous'), environment: 'production', ...inputs });
      expectTrueOutputs(run, [production]);
      return run;
    };
    return play({ stage, twilio, production, builds, deploy, back });
  });
}

const letterOf = ({ production, builds }: History) =>
  'ABC'[builds.findIndex(({ sid }) => sid === production.buildSid)] ?? '-';

test.each([
  ['AB', 'A'],
  ['ABC', 'B'],
  ['ABB', 'A'],
  ['AAB', 'A'],
  ['A-B', 'A'],
  ['AB-B', 'A'],
  ['AB-', 'B'],
  // What was taken back is passed over: by a rollback, or by whoever went back.
  ['CABA', 'C'],
  ['CABACA', 'C'],
  ['CAB-A', 'C'],
  ['ABCB', 'A'],
  ['ABAB', 'A'],
  ['CACBCA', 'C'],
])('after %s it is %s', (order, expected) =>
  withHistory(async (history) => {
    history.deploy(order);
    const run = await history.back();
    expect(run.outputs).toMatchObject({ verdict: 'completed', created: 'false' });
    expect(letterOf(history)).toBe(expected);
    // Once to go back to, once to compare with what is live.
    const looks = history.twilio.requests.filter(
      ({ operation, path }) => operation === 'build' && path.endsWith(String(history.production.buildSid)),
    );
    expect(looks).toHaveLength(2);
    expect(run.log).toContain('Make the Build live in production again that was live there before.');
    // That it is older is what was asked for.
    expect(titles(run)).toEqual([]);
  }),
);

test('a dry run says which it would be, and changes nothing', () =>
  withHistory(async (history) => {
    history.deploy('AB');
    const run = await history.back({ 'dry-run': 'true', 'build-sid': 'Previous' });
    const [a, b] = history.builds;
    expect(run.outputs['verdict']).toBe('planned');
    expect(run.log).toContain(`Before Build ${b.sid}, Build ${a.sid} was live in production.`);
    expect(run.log).toContain(`Dry run: Build ${a.sid} would go live in production.`);
    expect(letterOf(history)).toBe('B');
  }));

test('a Build that was rolled back is passed over, named, and live when it is meant', () =>
  withHistory(async (history) => {
    const { builds, back } = history;
    const [good, bad, first] = builds;
    history.deploy('CABA');
    const run = await back({ 'dry-run': 'true' });
    expect(run.log).toContain(`Before Build ${good.sid}, Build ${first.sid} was live in production.`);
    expect(run.log).toContain(
      `Build ${bad.sid}, live in between, was replaced by the very Build before it, as a rollback does, and is passed over. If you mean that one, give “build-sid: ${bad.sid}”.`,
    );
    // Nor is it offered where the good one is found live.
    const found = await back({ 'build-sid': good.sid });
    expect(found.outputs['previous-build-sid']).toBe(first.sid);
    expect(found.summary).not.toContain(bad.sid);
    expect((await back({ 'build-sid': bad.sid })).exitCode).toBe(0);
    expect(letterOf(history)).toBe('B');
  }));

test('where there is nothing but a Build that was rolled back, it is named and not taken', () =>
  withHistory(async ({ deploy, back, twilio, builds: [, bad] }) => {
    deploy('ABA');
    const run = await back();
    expect(titles(run)).toEqual(['error: No Build to go back to']);
    expect(run.log).toContain(
      `If you mean Build ${bad.sid}, run the step with the line below; else build the versions again.`,
    );
    expect(run.summary).toMatch(new RegExp(`\\nbuild-sid: >-\\n +${bad.sid}\\n`));
    expect(twilio.count('deploy')).toBe(0);
  }));

test.each([
  ['A', 'The history of production names no Build before ZB'],
  ['', 'The history of production names no Build before now.'],
  ['AA', 'The history of production names no Build before ZB'],
])('after “%s” there is none', (order, words) =>
  withHistory(async ({ deploy, back, twilio }) => {
    deploy(order);
    const run = await back();
    expect(titles(run)).toEqual(['error: No Build to go back to']);
    expect(run.log).toContain(words);
    expect(twilio.count('deploy')).toBe(0);
  }),
);

test('in an environment that does not exist yet there is none', () =>
  withHistory(async ({ back }) => {
    const run = await back({ environment: 'staging', 'create-environment': 'true' });
    expect(run.log).toContain('There is no environment staging yet, so nothing was live in it.');
  }));

test('one that is gone is said to be gone, with the next older one that is left', () =>
  withHistory(async ({ deploy, back, twilio, builds: [a, b] }) => {
    deploy('ABC');
    twilio.builds.splice(twilio.builds.indexOf(b), 1);
    const run = await back();
    expect(run.outputs['verdict']).toBe('error');
    expect(run.log).toContain(`Build ${b.sid}, which was live in production before, is gone.`);
    expect(run.log).toContain(`is ${a.sid}; to make it live, run the step with the line below.`);
    expect(run.summary).toMatch(new RegExp(`\\nbuild-sid: >-\\n +${a.sid}\\n`));
    twilio.builds.splice(twilio.builds.indexOf(a), 1);
    expect((await back()).log).toContain('None of those before it is left either');
    expect(twilio.count('deploy')).toBe(0);
  }));

test('routes that would disappear are listed, with the line that lets them go', () =>
  withHistory(async (history) => {
    const { stage, twilio, production } = history;
    history.deploy('A');
    stage.twilio.addFunction('/new');
    twilio.deploy(production, twilio.addBuild({ runtime: 'node24' }));
    const run = await history.back();
    expect(titles(run)).toEqual(['error: Paths would disappear']);
    expect(run.log).toContain('live in production: /new.');
    expect(run.log).toContain('allow-removals: true');
    expect((await history.back({ 'allow-removals': 'true' })).exitCode).toBe(0);
    expect(letterOf(history)).toBe('A');
  }));

test('a history of 500 Deployments costs one page', () =>
  withHistory(async (history) => {
    history.deploy(`${'ABC'.repeat(166)}AB`);
    const run = await history.back({ 'dry-run': 'true' });
    expect(run.exitCode).toBe(0);
    expect(history.twilio.count('deployments')).toBe(1);
    expect(run.log).toContain(`Build ${history.builds[0].sid} would go live`);
  }));

test('where one Build went live thirty times in a row, the rest is read', () =>
  withHistory(async (history) => {
    history.deploy(`A${'B'.repeat(30)}`);
    expect((await history.back()).exitCode).toBe(0);
    expect(letterOf(history)).toBe('A');
  }));

test('a history in another order goes by its dates', () =>
  withHistory(async (history) => {
    const { twilio } = history;
    history.deploy('ACB');
    const reverse = (body: { deployments: unknown[] }) => ({ ...body, deployments: body.deployments.toReversed() });
    twilio.fault({ on: 'deployments', kind: 'status', status: 200, processed: true, body: reverse, times: 99 });
    expect((await history.back()).exitCode).toBe(0);
    expect(letterOf(history)).toBe('C');
  }));

test('so it does where the Build is found live, and for the way back', () =>
  withHistory(async (history) => {
    const { twilio, builds, back } = history;
    history.deploy('ABC');
    const reverse = (body: { deployments: unknown[] }) => ({ ...body, deployments: body.deployments.toReversed() });
    twilio.fault({ on: 'deployments', kind: 'status', status: 200, processed: true, body: reverse, times: 99 });
    const run = await back({ 'build-sid': builds[2].sid });
    expect(run.outputs).toMatchObject({ verdict: 'completed', 'previous-build-sid': builds[1].sid });
    expect(run.summary).toContain(`  ${builds[1].sid}\nenvironment: production`);
  }));

test('something that goes live meanwhile is not overwritten', () =>
  withHistory(async (history) => {
    const { twilio } = history;
    history.deploy('AB');
    twilio.onRequest = ({ operation }) => {
      if (operation === 'deployments' && letterOf(history) !== 'C') history.deploy('C');
    };
    expect((await history.back()).outputs['verdict']).toBe('superseded');
    expect(letterOf(history)).toBe('C');
  }));

describe('again and again between three Builds', () => {
  const FAULTS = [
    { on: 'deploy', kind: 'reset-after' },
    { on: 'deploy', kind: 'reset' },
    { on: 'deployments', kind: 503 },
    { on: 'environment', kind: 'html' },
    { on: 'environments', kind: 'cut-body' },
    { on: 'build', kind: 429 },
    { on: 'deploy', kind: 503, processed: true },
  ] as const;

  test(
    'each time one further back, whatever gets lost on the way',
    () =>
      withHistory(async (history) => {
        history.deploy('ABC');
        // Whoever goes back takes the last release back, as if it had never been.
        const releases = ['A', 'B', 'C'];
        for (const [index, fault] of FAULTS.entries()) {
          // Now and then somebody else makes another one live.
          if (index % 3 === 2 || releases.length < 2) {
            const others = ['A', 'B', 'C'].filter((letter) => !releases.slice(-2).includes(letter));
            const other = others[index % others.length] as string;
            history.deploy(other);
            releases.push(other);
          }
          const planted = history.twilio.fault(fault);
          const { outputs, log } = await history.back();
          expect([fault, outputs['verdict'], planted.hits, log]).toEqual([fault, 'completed', 1, log]);
          releases.pop();
          expect(letterOf(history)).toBe(releases.at(-1));
        }
      }),
    60_000,
  );
});

test.each(['last', 'prev', 'previuos', 'roll-back'])('build-sid: %s', (word) =>
  withHistory(async ({ back, twilio }) => {
    const run = await back({ 'build-sid': word });
    expect(run.log).toContain('build-sid: previous');
    expect(twilio.requests).toEqual([]);
  }),
);

test('without an environment it means nothing', () =>
  withHistory(async ({ back, twilio }) => {
    const run = await back({ environment: '' });
    expect(run.log).toContain('`build-sid: previous` is the Build that was live in an environment before');
    expect(twilio.requests).toEqual([]);
  }));
