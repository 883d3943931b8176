/** `createOnce` against everything that looks like our Build and is not, or is and does not look like it. */

import { expect, test } from '@jest/globals';
import { runAction } from '../../simulator/runner/run.ts';
import type { Build, Dependency, Twilio, TwilioOptions } from '../../simulator/twilio/server.ts';
import { announcesBuild, contentsOf, findFlaws, runTrial, type Trial } from '../faults/trial.ts';
import { runOptions, withTwilio } from '../support/action.ts';

const LODASH: readonly Dependency[] = [{ name: 'lodash', version: '4.17.21' }];
const HOUR = 3_600_000;

/** A Build of exactly the contents that the action is going to send. */
function addDuplicate(twilio: Twilio, seed: Parameters<Twilio['addBuild']>[0] = {}): Build {
  const at = (path: string) => twilio.versions.filter((version) => version.path === path);
  const contents = { functions: at('/hello'), assets: at('/logo.txt'), dependencies: LODASH, runtime: 'node24' };
  return twilio.addBuild({ ...contents, ...seed });
}

/** `n` older Builds of something else, a minute apart, the newest a minute ago. */
function addOthers(twilio: Twilio, n: number): void {
  const other = twilio.addFunction('/other');
  for (let age = n; age > 0; age--)
    twilio.addBuild({ functions: [other], dateCreated: Date.now() - age * 60_000, runtime: 'node22' });
}

interface Row {
  readonly twilio?: TwilioOptions;
  readonly prepare: (twilio: Twilio) => void;
  readonly inputs?: Record<string, string>;
}

const play = <T>({ twilio, prepare, inputs = {} }: Row, judge: (trial: Trial) => T) =>
  runTrial({ ...(twilio && { twilio }), prepare, inputs: { timeout: '40s', ...inputs } }, judge);

const made = ({ builds }: Twilio) => builds.filter(({ request }) => request !== undefined);
const dropped = (twilio: Twilio) => twilio.fault({ on: 'create', kind: 'reset' });
const accepted = (twilio: Twilio) => twilio.fault({ on: 'create', kind: 'reset-after' });
/** Adds Builds as if somebody else made them while the request to create is under way. */
const meanwhile = (twilio: Twilio, act: () => void) => {
  let done = false;
  twilio.onRequest = ({ operation }) => {
    if (operation === 'create' && !done) act();
    done ||= operation === 'create';
  };
};

const SHUFFLED = (seed: number): TwilioOptions => ({ order: 'random', seed });
const OLDEST_FIRST: TwilioOptions = { order: 'oldest' };

/** In shuffled order the newest Builds, duplicates that failed, are on any page but the first. */
function addShuffledDuplicates(twilio: Twilio): void {
  addOthers(twilio, 60);
  for (let age = 1; age <= 5; age++) addDuplicate(twilio, { dateCreated: Date.now() - age * 1_000, status: 'failed' });
}

/** The answer was lost and nothing was created: these are not ours, so the request is sent again, once. */
const STRANGERS: Record<string, Row> = {
  'an identical older Build': { prepare: (t) => addDuplicate(t, { dateCreated: Date.now() - HOUR }) },
  'an identical older Build of the same second': { prepare: (t) => addDuplicate(t) },
  'an identical failed Build': { prepare: (t) => addDuplicate(t, { status: 'failed' }) },
  'the same contents on another runtime': {
    prepare: (t) => meanwhile(t, () => addDuplicate(t, { runtime: 'node22' })),
  },
  'the same contents with another dependency': {
    prepare: (t) => meanwhile(t, () => addDuplicate(t, { dependencies: [{ name: 'lodash', version: '4.17.20' }] })),
  },
  'a foreign newer Build': {
    prepare: (t) => meanwhile(t, () => t.addBuild({ functions: [t.addFunction('/foreign')], runtime: 'node24' })),
  },
  'a foreign newer Build, by version lists that are null': {
    twilio: { listShape: { versions: 'null' } },
    prepare: (t) => meanwhile(t, () => t.addBuild({ functions: [t.addFunction('/foreign')], runtime: 'node24' })),
  },
  'an older duplicate beyond the noted page': {
    prepare: (t) => {
      addDuplicate(t, { dateCreated: Date.now() - 3 * HOUR });
      addOthers(t, 60);
    },
  },
  ...Object.fromEntries(
    [1, 2, 3].map((seed): [string, Row] => [
      `an older duplicate beyond the noted page, in shuffled order ${seed}`,
      { twilio: SHUFFLED(seed), prepare: addShuffledDuplicates },
    ]),
  ),
  'an older duplicate beyond the noted page, oldest first': {
    twilio: OLDEST_FIRST,
    prepare: (t) => {
      addOthers(t, 60);
      addDuplicate(t, { status: 'failed' });
    },
  },
};

/** The answer was lost after the Build had been created: it is found, and nothing is sent again. */
const OURS: Record<string, Row> = {
  'beside an identical older Build': { prepare: (t) => addDuplicate(t, { dateCreated: Date.now() - HOUR }) },
  'beside an identical failed Build': { prepare: (t) => addDuplicate(t, { status: 'failed' }) },
  'behind a foreign newer Build': {
    prepare: (t) => {
      t.onAnswer = ({ operation }) => {
        if (operation === 'create') t.addBuild({ functions: [t.addFunction('/foreign')], runtime: 'node24' });
      };
    },
  },
  'among 60 in shuffled order, with older duplicates': { twilio: SHUFFLED(3), prepare: addShuffledDuplicates },
  'on the last page, oldest first': { twilio: OLDEST_FIRST, prepare: (t) => addOthers(t, 60) },
  'among 60, by dates that are 7 hours behind': { twilio: { skewMs: -7 * HOUR }, prepare: (t) => addOthers(t, 60) },
  'among 60, by dates that are 7 hours ahead': {
    twilio: { skewMs: 7 * HOUR },
    prepare: (t) => {
      addDuplicate(t, { dateCreated: Date.now() - 3 * HOUR });
      addOthers(t, 60);
    },
  },
  'on the first page, when a later one never answers': {
    prepare: (t) => {
      addOthers(t, 60);
      t.fault({ on: ({ operation, query }) => operation === 'list' && query['Page'] === '1', kind: 503, times: 9 });
    },
  },
  'by version lists that are null in lists': { twilio: { listShape: { versions: 'null' } }, prepare: () => {} },
  'by bare version lists': { twilio: { shape: { versions: 'sids' } }, prepare: () => {} },
  'by dependencies echoed as a string, with those of the platform': {
    twilio: { shape: { dependencies: 'json', injected: true } },
    prepare: () => {},
  },
  'in a list that lags 5 s': { twilio: { listLagMs: 5_000 }, prepare: () => {} },
};

test.concurrent.each(Object.entries(STRANGERS))(
  '%s',
  async (_name, row) => {
    const prepare = (twilio: Twilio) => {
      row.prepare(twilio);
      dropped(twilio);
    };
    await play({ ...row, prepare }, (trial) => {
      const { run, twilio } = trial;
      const ours = made(twilio).map(({ sid }) => sid);
      const { verdict, 'build-sid': sid } = run.outputs;
      expect([run.log, verdict, [sid], twilio.count('create')]).toEqual([run.log, 'completed', ours, 2]);
      expect(findFlaws(trial)).toEqual([]);
    });
  },
  60_000,
);

test.concurrent.each(Object.entries(OURS))(
  '%s',
  async (_name, row) => {
    const prepare = (twilio: Twilio) => {
      row.prepare(twilio);
      accepted(twilio);
    };
    await play({ ...row, prepare }, (trial) => {
      const { run, twilio } = trial;
      const { verdict, 'build-sid': sid } = run.outputs;
      const ours = made(twilio).map((build) => build.sid);
      expect([run.log, verdict, [sid], twilio.count('create')]).toEqual([run.log, 'completed', ours, 1]);
      expect(findFlaws(trial)).toEqual([]);
    });
  },
  60_000,
);

const NOTHING_TOLD: TwilioOptions = { shape: { versions: 'null', dependencies: 'null' } };

const rows: Record<string, Row> = {
  'nothing tells what a Build is made of': { twilio: NOTHING_TOLD, prepare: accepted },
  'no runtime was given': { inputs: { runtime: '' }, prepare: accepted },
  'the list never answers': {
    inputs: { timeout: '6s' },
    prepare: (t) => {
      accepted(t);
      t.fault({ on: 'look', kind: 'hang', times: Number.POSITIVE_INFINITY });
    },
  },
  'a later page never answers': {
    inputs: { timeout: '6s' },
    prepare: (t) => {
      addOthers(t, 60);
      dropped(t);
      t.fault({ on: 'look', kind: 503, after: 1, times: Number.POSITIVE_INFINITY });
    },
  },
};
test.concurrent.each(Object.entries(rows))(
  '%s',
  async (_name, row) => {
    await play(row, (trial) => {
      const { run, twilio } = trial;
      expect([run.log, run.outputs['verdict'], announcesBuild(run), twilio.count('create')]).toEqual([
        run.log,
        'error',
        true,
        1,
      ]);
      if (row.twilio || row.inputs?.['runtime'] === '') expect(run.log).toContain(made(twilio)[0]?.sid);
      expect(findFlaws(trial)).toEqual([]);
    });
  },
  60_000,
);

test.concurrent('without a runtime, too, a request that left no trace is sent again', async () => {
  await play({ inputs: { runtime: '' }, prepare: dropped }, ({ run, twilio }) => {
    expect([run.outputs['verdict'], twilio.builds.length, twilio.count('create')]).toEqual(['completed', 1, 2]);
  });
}, 60_000);

test.concurrent('a duplicate that turns up late is named', async () => {
  await play({ twilio: { listLagMs: 9_000, buildMs: 4_000 }, prepare: accepted }, (trial) => {
    const { run, twilio } = trial;
    const [late, ours] = made(twilio);
    expect([run.outputs['verdict'], run.outputs['build-sid']]).toEqual(['completed', ours?.sid]);
    expect(run.annotations.filter(({ title }) => title === 'A second Build').map(({ message }) => message)).toEqual([
      expect.stringContaining(late?.sid ?? 'a late one'),
    ]);
  });
}, 60_000);

test.concurrent('two actions with the same contents at the same time, both answers lost', async () => {
  await withTwilio({ buildMs: 300 }, async ({ twilio }) => {
    const { inputs, files } = contentsOf(twilio);
    twilio.fault({ on: 'create', kind: 'reset-after', times: 2 });
    const options = runOptions(twilio, inputs, { files });
    const runs = await Promise.all([runAction(options), runAction(options)]);
    const sids = made(twilio).map(({ sid }) => sid);
    expect(sids).toHaveLength(2);
    for (const { log, outputs } of runs) {
      expect([log, outputs['verdict']]).toEqual([log, 'completed']);
      expect(sids).toContain(outputs['build-sid']);
    }
    // Which is whose cannot be known: each names one as its own and the other as a possible duplicate.
    const logs = runs.map(({ log }) => log).join('\n');
    for (const sid of sids) expect(logs).toContain(sid);
  });
}, 60_000);
