/** What is said, and stopped, before a Build replaces the one that is live: whole runs in virtual time. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { BuildShape } from '../../simulator/twilio/model/options.ts';
import type { Build, Dependency, Version } from '../../simulator/twilio/model/types.ts';
import type { Mishap, MishapOf } from '../support/in-process.ts';
import {
  type Inputs,
  loadStage,
  openStage,
  type Played,
  type PlayOptions,
  type ProductionStage,
} from '../support/production-stage.ts';

beforeAll(loadStage);

const LODASH: Dependency = { name: 'lodash', version: '4.17.21' };
const RANGE: Dependency = { name: 'lodash', version: '^4.17.20' };

interface Stage extends ProductionStage {
  /** `/a` and `/b` as they are live, and a newer `/a`. */
  readonly a: Version;
  readonly b: Version;
  readonly newer: Version;
  readonly old: Build;
}

/** `/a` and `/b` are live, with lodash, on node24, since a minute. */
function open(shape?: BuildShape, mishap?: MishapOf): Stage {
  const stage = openStage(shape, mishap);
  const a = stage.addFunction('/a');
  const b = stage.addFunction('/b');
  const seed = { functions: [a, b], dependencies: [LODASH], runtime: 'node24', dateCreated: -60_000 };
  const old = stage.addBuild(seed);
  stage.deploy(old);
  return { ...stage, a, b, old, newer: stage.addFunction('/a') };
}

const saidBy = ({ lines }: Played) =>
  lines.filter((line) =>
    /^(warning|error|Compared|Removed|Would be|Dry run: .* (?:would go|is) live|Build .* is without|The new)/.test(
      line,
    ),
  );

/** A run, and what it says of the replacement; SIDs as the names of the stage. */
async function play(stage: Stage, inputs: Inputs, options: PlayOptions = { dependencies: [LODASH] }) {
  const played = await stage.run(inputs, options);
  const names = new Map([
    [stage.old.sid, 'OLD'],
    [stage.a.sid, 'A1'],
    [stage.b.sid, 'B1'],
    [stage.newer.sid, 'A2'],
  ]);
  const said = saidBy(played).map((line) =>
    line.replaceAll('\n', ' ').replace(/Z[BN][0-9a-f]{32}/g, (sid) => names.get(sid) ?? 'NEW'),
  );
  return { ...played, said };
}

const both = ({ newer, b }: Stage): Inputs => ({
  'function-versions': `/a=${newer.sid}\n/b=${b.sid}`,
  runtime: 'node24',
});
const one = ({ newer }: Stage): Inputs => ({ 'function-versions': newer.sid, runtime: 'node24' });
const REPLACED = 'Compared with Build OLD, which is live in production: 1 kept, 1 replaced (/a).';

describe('paths', () => {
  test('that all stay: the difference, and the Build goes live', async () => {
    const stage = open();
    const { said, changes, outputs, live } = await play(stage, both(stage));
    expect([said, changes]).toEqual([[REPLACED], ['create', 'deploy']]);
    expect(outputs).toMatchObject({ changed: 'true', 'live-build-sid': live });
  });

  test('that would go stop a Build that exists', async () => {
    const stage = open();
    const { said, changes, verdict, live } = await play(stage, one(stage));
    expect([verdict, changes, live]).toEqual(['error', ['create'], stage.old.sid]);
    expect(said).toEqual([
      'Compared with Build OLD, which is live in production: 0 kept, 1 replaced (/a), 1 removed (/b).',
      expect.stringContaining(
        'error: Paths would disappear: Production is unchanged: Build OLD is still live. Build NEW is without paths that are live in production: /b. The live Build serves them. Nothing was deployed. ',
      ),
    ]);
  });

  test('that would go stop the plan of one that does not exist', async () => {
    const stage = open();
    const { said, verdict } = await play(stage, { ...one(stage), 'dry-run': 'true' });
    expect(verdict).toBe('error');
    expect(said.at(-1)).toContain(
      'error: Paths would disappear: Production is unchanged: Build OLD is still live. The new Build is without paths that are live in production: /b. The live Build serves them. Nothing was created. ',
    );
  });

  test.each<[string, Inputs, string, readonly string[]]>([
    ['go', {}, 'Removed from production, as “allow-removals” allows: /b.', ['create', 'deploy']],
    ['would go', { 'dry-run': 'true' }, 'Would be removed from production, as “allow-removals” allows: /b.', []],
  ])('that may go %s', async (_, more, line, changes) => {
    const stage = open();
    const played = await play(stage, { ...one(stage), 'allow-removals': 'true', ...more });
    expect(played.said).toContain(line);
    expect(played.changes).toEqual(changes);
  });

  test.each<[string, Inputs, string, readonly string[]]>([
    ['stops the deploy', {}, 'error', ['create']],
    ['does not where they may go', { 'allow-removals': 'true' }, 'completed', ['create', 'deploy']],
  ])('that cannot be told: it %s', async (_, more, verdict, changes) => {
    const stage = open({ versions: 'null' });
    const played = await play(stage, { ...both(stage), ...more });
    expect([played.verdict, played.changes]).toEqual([verdict, changes]);
    const error = 'Whether Build NEW keeps all paths that are live in production cannot be told.';
    expect(played.said.some((line) => line.includes(error))).toBe(verdict === 'error');
    expect(played.said.filter((line) => line.startsWith('Removed'))).toEqual([]);
  });

  test('of a Build that Twilio knows by other names are corrected, and nothing else', async () => {
    // The answer that creates it tells no paths; the Build itself does.
    const stage: Stage = open({}, ({ operation }) => {
      stage.world.options.shape = operation === 'create' ? { versions: 'null' } : {};
      return undefined;
    });
    const { newer, b } = stage;
    const { said, live, outputs } = await play(stage, {
      'function-versions': `/wrong=${newer.sid}\n/b=${b.sid}`,
      runtime: 'node24',
      'allow-removals': 'true',
    });
    expect(said).toEqual([
      'warning: Another path: Version A2 answers on /a, not on /wrong. This is what Twilio says, and what is shown from here on. Correct the line: “/a=A2”, or give the version you meant.',
      REPLACED,
    ]);
    expect(live).toBe(outputs['build-sid']);
  });

  test('of two versions that turn out to be one: nothing is deployed', async () => {
    const stage = open();
    const { a, newer, b } = stage;
    const { verdict, said, changes } = await play(stage, {
      'function-versions': `/a=${newer.sid}\n/other=${a.sid}\n/b=${b.sid}`,
      runtime: 'node24',
      'allow-removals': 'true',
    });
    expect([verdict, changes]).toEqual(['error', ['create']]);
    expect(said.at(-1)).toMatch(/^error: Two versions of one path: .*Versions A2 and A1 both answer on \/a\./);
  });

  test.each<[string, (stage: Stage) => string]>([
    ['bare SIDs', ({ newer, b }) => `${newer.sid} ${b.sid}`],
    ['a wrong label', ({ newer, b }) => `/nope=${newer.sid} /b=${b.sid}`],
  ])('of versions that do not answer the health check stop the deploy: %s', async (_, versions) => {
    const stage = open();
    const asked = { 'function-versions': versions(stage), runtime: 'node24', 'health-check': '/nope' };
    const { said, changes, live } = await play(stage, asked);
    expect(said.at(-1)).toContain('Nothing in the Build answers on /nope, which “health-check” asks. It has /a, /b.');
    expect([changes, live]).toEqual([['create'], stage.old.sid]);
  });

  test('where nothing is live: nothing is compared', async () => {
    const stage = open();
    stage.production.buildSid = null;
    const { said, outputs, changes } = await play(stage, one(stage));
    expect([said, outputs['changed'], changes]).toEqual([[], undefined, ['create', 'deploy']]);
    stage.production.buildSid = null;
    const planned = await play(stage, { ...one(stage), 'dry-run': 'true' });
    expect(planned.said).toEqual(['Dry run: the Build would go live in production.']);
  });
});

describe('a Build that exists', () => {
  const at = (stage: Stage, dateCreated: number) =>
    stage.addBuild({ functions: [stage.newer, stage.b], dependencies: [LODASH], runtime: 'node24', dateCreated }).sid;
  const OLDER = 'warning: An older Build: Build NEW is older than OLD, which is live in production.';

  test.each<[string, number, readonly string[]]>([
    ['that is older: a warning', -61_000, [REPLACED, OLDER]],
    ['of the same second: none', -60_000, [REPLACED]],
    ['that is newer: none', -59_000, [REPLACED]],
  ])('%s', async (_, dateCreated, said) => {
    const stage = open();
    const sid = at(stage, dateCreated);
    const played = await play(stage, { 'build-sid': sid }, {});
    expect([played.said, played.live]).toEqual([said, sid]);
  });

  test('that was live before is older, which is what was asked for', async () => {
    const stage = open();
    const sid = at(stage, -61_000);
    // As if it had been the first: what is live would have been put back in its place otherwise.
    stage.world.deployments.length = 0;
    stage.deploy(stage.world.builds.at(-1) as Build);
    stage.deploy(stage.old);
    const played = await play(stage, { 'build-sid': 'previous' }, {});
    expect([played.said, played.live]).toEqual([[REPLACED], sid]);
  });

  test.each(['false', 'true'])(
    'that does not answer what the health check asks stays out (dry-run: %s)',
    async (dryRun) => {
      const stage = open();
      const asked = { 'build-sid': at(stage, -59_000), 'health-check': '/nope', 'dry-run': dryRun };
      const { said, changes } = await play(stage, asked, {});
      expect(said).toEqual([
        expect.stringContaining('Nothing in the Build answers on /nope, which “health-check” asks. It has /a, /b.'),
      ]);
      expect(changes).toEqual([]);
    },
  );

  test('in a plan is named, and what is live already is not compared', async () => {
    const stage = open();
    const plan = await play(stage, { 'build-sid': at(stage, -59_000), 'dry-run': 'true' }, {});
    expect(plan.said).toEqual([REPLACED, 'Dry run: Build NEW would go live in production.']);
    const live = await play(stage, { 'build-sid': stage.old.sid, 'dry-run': 'true' }, {});
    expect([live.said, live.outputs['changed']]).toEqual([
      ['Dry run: Build OLD is live in production already.'],
      'false',
    ]);
  });
});

describe('dependencies', () => {
  const VANISH = 'is without dependencies that the live Build has: lodash, ms.';

  test.each<[string, Inputs, string]>([
    ['vanish', {}, `warning: Dependencies vanish: Build NEW ${VANISH}`],
    ['would vanish', { 'dry-run': 'true' }, `warning: Dependencies vanish: The new Build ${VANISH}`],
  ])('%s', async (_, more, line) => {
    const stage = open();
    Object.assign(stage.old, { dependencies: [LODASH, { name: 'ms', version: '2.1.3' }] });
    const { said, outputs } = await play(stage, { ...both(stage), ...more }, {});
    expect(said).toContain(`${REPLACED.slice(0, -1)}, dependencies lodash 4.17.21 removed, ms 2.1.3 removed.`);
    expect(said).toContain(line);
    expect(outputs['changed']).toBe('true');
  });

  test('that were forgotten are warned of once', async () => {
    const stage = open();
    const { said } = await play(stage, both(stage), { manifest: { lodash: '4.17.21' } });
    expect(said).toContain('Build NEW is without dependencies that the live Build has: lodash.');
    expect(said.filter((line) => line.startsWith('warning: '))).toEqual([
      expect.stringMatching(/^warning: .*package\.json lists lodash/),
    ]);
  });

  test.each<[string, Mishap | undefined]>([
    ['created', undefined],
    ['found after its answer was lost', { kind: 'reset', processed: true }],
  ])('a range that what is live satisfies is no difference: %s', async (_, lost) => {
    const stage = open({}, ({ operation }) => (operation === 'create' ? lost : undefined));
    const { a, b } = stage;
    const { said, outputs } = await play(
      stage,
      { 'function-versions': `${a.sid} ${b.sid}`, runtime: 'node24' },
      { dependencies: [RANGE] },
    );
    expect(said).toEqual(['Compared with Build OLD, which is live in production: 2 kept, nothing differs.']);
    expect(outputs['changed']).toBe('false');
  });

  test('a range of somebody else’s Build may be another version', async () => {
    const stage = open();
    const { a, b } = stage;
    const { sid } = stage.addBuild({ functions: [a, b], dependencies: [RANGE], runtime: 'node24' });
    const { said, outputs } = await play(stage, { 'build-sid': sid }, {});
    expect(said[0]).toContain('lodash 4.17.21 → ^4.17.20 (may be the same)');
    expect(outputs['changed']).toBeUndefined();
  });
});

test('what is inherited has been compared with what is live already', async () => {
  const stage = open();
  const { said, changes, outputs } = await play(
    stage,
    { 'function-versions': `/a=${stage.newer.sid}`, 'inherit-from': 'production' },
    {},
  );
  expect(said.filter((line) => line.startsWith('Compared'))).toEqual([]);
  expect([changes, outputs['changed']]).toEqual([['create', 'deploy'], 'true']);
});
