/**
 * Variables over random environments, inputs, changes of others and faults, through the whole of `main` in virtual time:
 * never two of one name, none lost, nobody else's change undone, and after a rollback the state of before.
 */
import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Build } from '../../../simulator/twilio/model/types.ts';
import { recordDeployment } from '../../../simulator/twilio/resources/environments.ts';
import type { Operation } from '../../../simulator/twilio/resources/routes.ts';
import { main } from '../../../src/actions/build/main.ts';
import type { Fetch } from '../../../src/twilio/client.ts';
import { createVirtualClock } from '../../support/clock.ts';
import {
  addCompleted,
  addEnvironment,
  createInProcessTwilio,
  type InProcessTwilio,
  type Mishap,
  SERVICE_SID,
} from '../../support/in-process.ts';
import { cancelAt, createRandom, createTestWorld, type Traces } from '../../support/world.ts';

const NAMES = ['A', 'B', 'C', 'D', 'E'] as const;
/** What nothing else in a log looks like. */
const value = (who: string, index: number) => `qV7${who}${index}xW3`;

const kind = fc.constantFrom<Mishap['kind']>('refused', 'reset', 'html', 'wrong', 408, 429, 500, 503);
const fault = fc.record({ kind, processed: fc.boolean(), tookMs: fc.integer({ min: 2, max: 3_000 }) });
const final = fc.constantFrom<Mishap>({ kind: 400 }, { kind: 403 }, { kind: 404 });
const place = fc.constantFrom<Operation>(
  'variables',
  'create-variable',
  'update-variable',
  'delete-variable',
  'deploy',
);

/** Somebody else: a variable set or deleted, or another Build deployed, before the nth look at something. */
const intrusion = fc.record({
  before: fc.integer({ min: 1, max: 14 }),
  name: fc.constantFrom(...NAMES),
  does: fc.constantFrom<'set' | 'delete' | 'deploy'>('set', 'set', 'delete', 'deploy'),
});

const scenario = fc.record({
  there: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 5 }),
  /** Name → the value of before, or a new one, or none. */
  asked: fc.dictionary(
    fc.constantFrom(...NAMES),
    fc.constantFrom<'old' | 'new' | 'none'>('old', 'new', 'new', 'none'),
    { minKeys: 1 },
  ),
  replace: fc.boolean(),
  live: fc.boolean(),
  health: fc.constantFrom<'none' | 'good' | 'bad' | 'silent'>('none', 'good', 'bad', 'bad', 'silent'),
  rollback: fc.boolean(),
  faults: fc.array(
    fc.record({
      at: place,
      nth: fc.integer({ min: 1, max: 4 }),
      mishap: fc.oneof({ weight: 5, arbitrary: fault }, { weight: 1, arbitrary: final }),
    }),
    { maxLength: 4 },
  ),
  intrusions: fc.array(intrusion, { maxLength: 3 }),
  cancel: fc.option(fc.integer({ min: 0, max: 30_000 }), { nil: undefined, freq: 4 }),
  seed: fc.integer({ min: 1, max: 2 ** 30 }),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

/** What happened to one variable. */
interface Change {
  readonly name: string;
  readonly by: 'us' | 'another';
  readonly value: string | undefined;
}

interface Played {
  readonly verdict: string;
  readonly traces: Traces;
  readonly changes: readonly Change[];
  readonly initial: Readonly<Record<string, string>>;
  readonly last: Readonly<Record<string, string>>;
  readonly names: readonly string[];
  readonly asked: ReadonlyMap<string, string>;
  readonly kept: readonly string[];
  readonly liveIsOurs: boolean;
}

const shot = ({ world }: InProcessTwilio) =>
  Object.fromEntries(world.variables.map(({ key, value: text }) => [key, text]));

function seed(twilio: InProcessTwilio, { there, live }: Scenario) {
  const { world } = twilio;
  const [old, ours, other] = ['1', '2', '3'].map((digit) => addCompleted(world, digit)) as [Build, Build, Build];
  const environment = addEnvironment(world);
  recordDeployment(world, environment, old.sid);
  if (live) recordDeployment(world, environment, ours.sid);
  for (const [index, key] of there.entries())
    world.variables.push({
      sid: world.makeSid('ZV'),
      serviceSid: SERVICE_SID,
      environmentSid: environment.sid,
      key,
      value: value('old', index),
      createdMs: 0,
    });
  return { environment, ours, other };
}

function inputsOf({ there, asked, replace, health, rollback }: Scenario) {
  const entries = Object.entries(asked).map(([name, what], index): [string, string] => {
    const old = there.indexOf(name as (typeof NAMES)[number]);
    if (what === 'none') return [name, ''];
    return [name, what === 'old' && old >= 0 ? value('old', old) : value('new', index)];
  });
  const kept = entries.filter(([, text]) => text === '').map(([name]) => name);
  return {
    wanted: new Map(entries.filter(([, text]) => text !== '')),
    kept,
    inputs: {
      environment: 'production',
      variables: entries.map(([name, text]) => `${name}=${text}`).join('\n'),
      'optional-variables': kept.join(' '),
      'replace-variables': String(replace),
      'health-check': health === 'none' ? '' : '/hello',
      rollback: String(rollback),
      'function-versions': '',
      runtime: '',
    },
  };
}

async function play(given: Scenario): Promise<Played> {
  const clock = createVirtualClock();
  const twilio = createInProcessTwilio({
    clock,
    buildMs: 0,
    mishap: ({ operation, nth }) => given.faults.find((rule) => rule.at === operation && rule.nth === nth)?.mishap,
  });
  const { environment, ours, other } = seed(twilio, given);
  const { inputs, wanted, kept } = inputsOf(given);
  const initial = shot(twilio);
  const changes: Change[] = [];
  const compare = (before: Record<string, string>, by: Change['by']) => {
    const after = shot(twilio);
    for (const name of NAMES) if (before[name] !== after[name]) changes.push({ name, by, value: after[name] });
  };
  let looks = 0;
  const intrude = () => {
    looks++;
    for (const [index, { before, name, does }] of given.intrusions.entries()) {
      if (before !== looks) continue;
      const was = shot(twilio);
      const at = twilio.world.variables.findIndex(({ key }) => key === name);
      if (does === 'deploy') recordDeployment(twilio.world, environment, other.sid);
      const there = twilio.world.variables[at];
      if (does === 'delete' && there !== undefined) twilio.world.variables.splice(at, 1);
      if (does === 'set' && there !== undefined) there.value = value('other', index);
      if (does === 'set' && there === undefined)
        twilio.world.variables.push({
          sid: twilio.world.makeSid('ZV'),
          serviceSid: SERVICE_SID,
          environmentSid: environment.sid,
          key: name,
          value: value('other', index),
          createdMs: 0,
        });
      compare(was, 'another');
    }
  };
  const fetch: Fetch = async (address, init) => {
    // Between a look and the request that follows it nobody can help it.
    if ((init.method ?? 'GET') === 'GET' && /Variables|Environments\/ZE\w+$|Deployments/.test(address)) intrude();
    const was = shot(twilio);
    try {
      return await twilio.fetch(address, init);
    } finally {
      compare(was, 'us');
    }
  };
  const { world, traces } = createTestWorld({
    fetch,
    clock,
    random: createRandom(given.seed),
    cancellation: cancelAt(clock, given.cancel),
    inputs: { ...inputs, 'build-sid': ours.sid, timeout: '10m' },
  });
  const probe = async () => {
    await clock.sleep(10, new AbortController().signal);
    if (given.health === 'silent') return { kind: 'unreachable' as const, words: 'no route' };
    return { kind: 'answer' as const, status: given.health === 'bad' ? 500 : 200 };
  };
  const { verdict } = await clock.run(main({ ...world, probe }));
  const names = twilio.world.variables.map(({ key }) => key);
  // As far as the run knows: what goes live after its last look is not its business.
  const liveIsOurs = traces.outputs['live-build-sid'] === ours.sid;
  return { verdict, traces, changes, initial, last: shot(twilio), names, asked: wanted, kept, liveIsOurs };
}

/** What is wrong with one variable. */
function judgeOne(name: string, given: Scenario, played: Played, text: string): string[] {
  const { verdict, traces, changes, initial, last, asked, kept, liveIsOurs } = played;
  const own = changes.filter((change) => change.name === name);
  const before = own.findLast(({ by }) => by === 'another') ?? { value: initial[name] };
  const removable = given.replace && !asked.has(name) && !kept.includes(name);
  const undone = own.filter(({ by, value: now }, index) => {
    if (by !== 'us' || now === asked.get(name)) return false;
    return now === undefined && removable ? verdict === 'superseded' : own[index - 1]?.by !== 'us';
  });
  // What is unhealthy stays with `rollback: false`, and what could not be checked stays in any case.
  const stays = (verdict === 'unhealthy' && !given.rollback) || verdict === 'unverified';
  const ended = verdict !== 'completed' && !stays && !liveIsOurs;
  const differs = last[name] !== before.value;
  const unfinished = /could be put back|differ from before|left as they are|may have been set/.test(text);
  const back = traces.outputs['rolled-back'] === 'true' || ended || /could not be set/.test(text);
  const named = new RegExp(`\\b${name}\\b`).test(traces.errors.join());
  const set = own.at(-1)?.by === 'another' || last[name] === asked.get(name);
  const flaws = {
    'somebody else’s was undone': undone.length > 0,
    'was nobody’s business': !asked.has(name) && !removable && own.some(({ by }) => by === 'us'),
    'has not its value': verdict === 'completed' && asked.has(name) && !set,
    'is not as before': back && !unfinished && differs,
    'differs and is not named': ended && unfinished && differs && !named,
  };
  return Object.entries(flaws).flatMap(([flaw, there]) => (there ? [`${name} ${flaw}`] : []));
}

function judge(given: Scenario, played: Played): string[] {
  const { traces, names, changes } = played;
  const ours = changes.filter(({ by }) => by === 'us');
  const reported: { removed: string[] } | undefined = JSON.parse(traces.outputs['result'] ?? '{}').variables;
  const notOurs = reported?.removed.filter(
    (key) => !ours.some(({ name, value: now }) => name === key && now === undefined),
  );
  const text = [...traces.lines, ...traces.errors, ...Object.values(traces.outputs)].join('\n');
  return [
    ...(/qV7\w+xW3/.test(text) ? ['a value was printed'] : []),
    ...(/mistake in this action/.test(text) ? ['a mistake in this action'] : []),
    ...(new Set(names).size === names.length ? [] : ['two of one name']),
    ...(ours.some(({ value: now }) => now !== undefined) && traces.outputs['changed'] !== 'true'
      ? ['something was set, and “changed” does not say so']
      : []),
    ...(notOurs ?? []).map((name) => `${name} was removed by somebody else`),
    ...NAMES.flatMap((name) => judgeOne(name, given, played, text)),
  ];
}

/** A clock whose time passes when nothing is left to do must not wait for a file. */
beforeAll(async () => {
  await Promise.all([
    import('../../../src/deploy/deploy.ts'),
    import('../../../src/deploy/environment.ts'),
    import('../../../src/deploy/variables/plan.ts'),
    import('../../../src/deploy/variables/variables.ts'),
    import('../../../src/inputs/variables/read.ts'),
    import('../../../src/build/reuse.ts'),
  ]);
});

test('whatever happens, no variable is lost, doubled, printed, or taken from somebody else', async () => {
  const verdicts = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(scenario, async (given) => {
      const played = await play(given);
      const end = `${played.verdict}${played.traces.outputs['rolled-back'] === 'true' ? ', rolled back' : ''}`;
      verdicts.set(end, (verdicts.get(end) ?? 0) + 1);
      const flaws = judge(given, played);
      expect({
        flaws,
        changes: flaws.length > 0 ? played.changes : [],
        said: flaws.length > 0 ? played.traces : '',
      }).toEqual({ flaws: [], changes: [], said: '' });
    }),
    { numRuns: Number(process.env['VARIABLES_RUNS'] ?? 250) },
  );
  // A property that only sees one ending proves nothing of the others.
  for (const end of ['completed', 'unhealthy, rolled back', 'superseded', 'error', 'cancelled'])
    expect([...verdicts.keys()]).toContain(end);
}, 120_000);
