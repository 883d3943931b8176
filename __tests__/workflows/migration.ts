/** The migration of a fleet: thirteen services, four of which do not come through, each for a reason of its own. */
import assert from 'node:assert/strict';
import type { Build, Environment, Service, Twilio } from '../../simulator/twilio/server.ts';
import type { Case } from './cases.ts';
import type { Played } from './engine.ts';

/** Nothing is wrong with these. */
const PLAIN = ['agenda', 'basket', 'chat', 'dialler', 'echo', 'faxes', 'greetings'] as const;
/** They have a staging environment, too. */
const STAGED = ['hotline', 'invoices'] as const;

/**
 * Why each of the four fails: the Build in staging, the request for a Build, the health check, and the health check of a
 * staging that is on the runtime already.
 */
const FAILING = ['packaging', 'registry', 'unwell', 'vacancies'] as const;

/** What the platform team calls staging: the toolkit's name, and that of `packaging`. */
const INPUTS = { runtime: 'node24', services: '', staging: 'staging, stg' };

const LODASH = { name: 'lodash', version: '4.17.21' };
const PINNED = [LODASH, { name: 'twilio', version: '5.10.1' }, { name: '@twilio/runtime-handler', version: '2.1.2' }];
/** A range that would make three cells of one. */
const GONE = { name: 'left-pad', version: '^1 || ^2' };

/** What a run must not change: all but Builds, Deployments and what is live. */
const restOf = ({ services, resources, versions, variables, environments }: Twilio) =>
  JSON.stringify([
    services,
    resources,
    versions,
    variables,
    environments.map(({ sid, uniqueName }) => [sid, uniqueName]),
  ]);

/** `chat production` → the Build that is live there. */
function liveIn({ services, environments }: Twilio): Record<string, string | null> {
  const nameOf = (sid: string) => services.find((service) => service.sid === sid)?.uniqueName;
  return Object.fromEntries(
    environments.map(({ serviceSid, domainSuffix, buildSid }) => [
      `${nameOf(serviceSid)} ${domainSuffix ?? 'production'}`,
      buildSid,
    ]),
  );
}

/** How the account was before. */
const before = new WeakMap<Twilio, { readonly rest: string; readonly live: Record<string, string | null> }>();

interface ServiceSeed {
  readonly dependencies?: Build['dependencies'];
  readonly runtime?: string;
  readonly environments?: readonly (string | null)[];
}

/** A service whose environments (domain suffixes; null: production) serve one Build. */
async function addService(twilio: Twilio, uniqueName: string, seed: ServiceSeed = {}): Promise<Environment[]> {
  const { dependencies = [LODASH], runtime = 'node20', environments = [null] } = seed;
  const service: Service = twilio.addService({ uniqueName });
  twilio.addFunction('/health', { service });
  twilio.addFunction('/voice', { service, visibility: 'protected' });
  const build = twilio.addBuild({ service, dependencies, runtime });
  return Promise.all(environments.map((domainSuffix) => twilio.addEnvironment({ service, domainSuffix, build })));
}

async function seed(twilio: Twilio): Promise<Readonly<Record<string, string>>> {
  for (const name of PLAIN) await addService(twilio, name);
  for (const name of STAGED)
    await addService(twilio, name, { dependencies: PINNED, environments: [null, 'staging', 'pr-5'] });
  await addService(twilio, 'packaging', { environments: [null, 'stg'] });
  await addService(twilio, 'registry', { dependencies: [GONE] });
  const [unwell] = await addService(twilio, 'unwell', { runtime: 'node18' });
  await addService(twilio, 'modern', { runtime: 'node24' });
  const [production] = await addService(twilio, 'vacancies');
  const service = twilio.services.find(({ sid }) => sid === production?.serviceSid);
  if (service) {
    // A migration got so far, and was stopped before anybody knew whether it is healthy.
    const build = twilio.addBuild({ service, dependencies: [LODASH], runtime: 'node24' });
    await twilio.addEnvironment({ service, domainSuffix: 'staging', build });
    const broken = ({ runtime, serviceSid }: Build) => runtime === 'node24' && serviceSid === service.sid;
    twilio.override({ path: '/health', status: 500, build: broken });
  }
  if (unwell) {
    twilio.addVariable(unwell, 'SHOP_NAME', 'Bakery');
    // Only on the runtime that it is to move to.
    const build = ({ runtime, serviceSid }: Build) => runtime === 'node24' && serviceSid === unwell.serviceSid;
    twilio.override({ path: '/health', status: 500, build });
  }
  const sidOf = (name: string) => twilio.services.find(({ uniqueName }) => uniqueName === name)?.sid;
  twilio.options.unknownPackages = [GONE.name];
  twilio.options.outcome = ({ serviceSid }) => (serviceSid === sidOf('packaging') ? 'failed' : 'completed');
  before.set(twilio, { rest: restOf(twilio), live: liveIn(twilio) });
  return { HEALTH_CHECKS: JSON.stringify({ unwell: '/health', agenda: '/health', vacancies: '/health' }) };
}

/** The table: `chat production` → its cells after these two. */
function tableOf({ lines }: Played): Record<string, readonly string[]> {
  const rows = lines.filter((line) => /^\| `/.test(line)).map((line) => line.split('|').map((cell) => cell.trim()));
  for (const row of rows) assert.equal(row.length, 8, row.join('|'));
  return Object.fromEntries(
    rows.map(([, service = '', environment = '', ...cells]) => [
      `${service} ${environment}`.replaceAll('`', ''),
      cells,
    ]),
  );
}

/** `chat production` of everything that is to move and whose service is not among those. */
const entries = (...without: readonly string[]) =>
  [
    ...[...PLAIN, ...STAGED, ...FAILING].map((name) => `${name} production`),
    ...[...STAGED, 'vacancies'].map((name) => `${name} staging`),
    'packaging stg',
  ].filter((entry) => !without.some((name) => entry.startsWith(name)));

/** Of all these, and nothing else, the Build is another one than before: the same on node24. */
function expectMoved(twilio: Twilio, moved: readonly string[]): void {
  const { rest, live } = before.get(twilio) ?? { rest: '', live: {} };
  const now = liveIn(twilio);
  assert.equal(restOf(twilio), rest, 'something else has changed');
  const changed = Object.keys(now).filter((entry) => now[entry] !== live[entry]);
  assert.deepEqual(changed.sort(), [...moved].sort());
  const find = (sid: string | null | undefined) => twilio.builds.find((build) => build.sid === sid);
  for (const entry of moved) {
    const [old, build] = [find(live[entry]), find(now[entry])];
    assert.equal(build?.runtime, 'node24', entry);
    assert.deepEqual(
      build?.functionVersions.map(({ sid }) => sid).sort(),
      old?.functionVersions.map(({ sid }) => sid).sort(),
    );
    assert.deepEqual(build?.dependencies, old?.dependencies);
  }
}

const planned = entries();

/** It is on the runtime already, and in the list since its production is not. */
const CHECKED = 'vacancies staging';
const toMove = planned.filter((entry) => entry !== CHECKED);

const PREVIEWS = 'Previews that are left to their next push: 2.';

/** The migration of a fleet, from the dry run to the last service. */
export const MIGRATION: readonly Case[] = [
  {
    title: 'a dry run of all: the table says what would be done, and nothing is sent',
    seed,
    inputs: { ...INPUTS, 'dry-run': 'true' },
    expect: (played, twilio) => {
      assert.ok(played.succeeded);
      assert.ok(twilio.requests.every(({ method }) => method === 'GET'));
      const table = tableOf(played);
      assert.deepEqual(Object.keys(table).sort(), [...planned].sort());
      for (const [, verdict] of Object.values(table)) assert.equal(verdict, 'planned');
      assert.ok(played.lines.includes(PREVIEWS));
      expectMoved(twilio, []);
      const modern = twilio.services.find(({ uniqueName }) => uniqueName === 'modern');
      twilio.fault({ on: ({ path }) => path.includes(`${modern?.sid}/Environments`), kind: 403 });
    },
    next: [
      {
        title:
          'thirteen services move, but for four: the table has all of them and what was not read, and nothing else has changed',
        inputs: { ...INPUTS, 'dry-run': 'false' },
        expect: (played, twilio) => {
          assert.ok(!played.succeeded);
          const table = tableOf(played);
          assert.deepEqual(Object.keys(table).sort(), [...planned, 'modern –'].sort());
          const verdicts = Object.fromEntries(Object.entries(table).map(([entry, [, verdict]]) => [entry, verdict]));
          const moved = entries(...FAILING);
          assert.deepEqual(verdicts, {
            ...Object.fromEntries(moved.map((entry) => [entry, 'completed'])),
            'packaging stg': 'failed',
            'packaging production': 'not started',
            'registry production': 'error',
            'unwell production': 'unhealthy, rolled back',
            // Nothing is built for it, and it keeps production back.
            'vacancies staging': 'unhealthy',
            'vacancies production': 'not started',
            'modern –': 'not read',
          });
          assert.match(table['registry production']?.[3] ?? '', /No matching version found for left-pad/);
          assert.ok(played.lines.includes('11 completed, 1 error, 1 failed, 1 not read, 2 not started, 2 unhealthy'));
          expectMoved(twilio, moved);
          // Production takes the Build of staging where the two are the same: one for two environments.
          const created = twilio.builds.filter(({ request }) => request !== undefined);
          assert.equal(created.length, PLAIN.length + STAGED.length + 2);
          // What stood in the way is mended.
          twilio.options.outcome = 'completed';
          twilio.options.unknownPackages = [];
          twilio.overrides.length = 0;
        },
      },
      {
        title: 'started again, it moves what is left and touches nothing else',
        inputs: { ...INPUTS, 'dry-run': 'false' },
        expect: (played, twilio) => {
          assert.ok(played.succeeded);
          assert.deepEqual(
            Object.keys(tableOf(played)).sort(),
            planned.filter((entry) => !entries(...FAILING).includes(entry)).sort(),
          );
          expectMoved(twilio, toMove);
          assert.ok(played.lines.includes(PREVIEWS));
          // The previews' next push.
          for (const environment of twilio.environments)
            if (environment.domainSuffix === 'pr-5') environment.buildSid = null;
        },
      },
      {
        title: 'once more: nothing is left, and no job of the matrix runs',
        inputs: { ...INPUTS, 'dry-run': 'false' },
        expect: ({ succeeded, lines, jobs }) => {
          assert.ok(succeeded);
          const moving = planned.map((entry) => `Migration/${entry}`);
          assert.ok([...jobs.keys()].every((name) => !moving.some((one) => name.startsWith(one))));
          assert.ok(lines.includes('All services are on node24.'));
          assert.ok(!lines.includes(PREVIEWS));
        },
      },
    ],
  },
];
