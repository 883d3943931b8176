/** `inventory/` as it ships, over real sockets, against the simulator. */
import { expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { type Run, type RunOptions, runAction, startAction } from '../../simulator/runner/run.ts';
import { addFleet } from '../../simulator/twilio/fleet.ts';
import type { Service, Twilio } from '../../simulator/twilio/server.ts';
import { AT_ONCE_MS, runOptions, SUB_ACTIONS } from '../support/action.ts';
import { signals } from '../support/platform.ts';
import { useTwilio } from '../support/simulator.ts';

const start = useTwilio();
const DAY = 86_400_000;

const take = (twilio: Twilio, inputs: Record<string, string> = {}, options: Partial<RunOptions> = {}): Promise<Run> =>
  runAction(runOptions(twilio, { 'service-sid': '', ...inputs }, { action: SUB_ACTIONS.inventory, ...options }));

const resultOf = (run: Run) => JSON.parse(run.outputs['result'] ?? '{}');
const matrixOf = (run: Run) => JSON.parse(run.outputs['matrix'] ?? '{}').include;

/** An environment of a service in which a Build of so many days on this runtime is live. */
async function addLive(twilio: Twilio, service: Service, suffix: string | null, runtime: string, days = 40) {
  const dependencies = [
    { name: 'lodash', version: '^4.17.0' },
    { name: '@twilio/runtime-handler', version: '1.2.0' },
  ];
  const build = twilio.addBuild({ service, runtime, dependencies, dateCreated: Date.now() - days * DAY });
  const domainName = `${service.uniqueName}-${suffix ?? 'main'}.twil.io`;
  return twilio.addEnvironment({ service, domainSuffix: suffix, domainName, build });
}

test('what is live, where, and what has to move', async () => {
  const twilio = await start();
  twilio.addFunction('/hello');
  const shop = twilio.addService({ uniqueName: 'shop' });
  const production = await addLive(twilio, twilio.service, null, 'node18', 400);
  const staging = await addLive(twilio, shop, 'staging', 'node22');
  await addLive(twilio, shop, null, 'node24');
  twilio.addBuild({ service: shop });
  await twilio.addEnvironment({ service: shop, domainSuffix: 'empty' });
  const run = await take(twilio, { runtime: 'node24' });
  expect([run.exitCode, run.log]).toEqual([0, run.log]);
  expect(matrixOf(run)).toEqual([
    { service: 'greeter', environment: 'production', 'build-sid': production.buildSid, runtime: 'node18' },
    { service: 'shop', environment: 'staging', 'build-sid': staging.buildSid, runtime: 'node22' },
  ]);
  expect(run.outputs['count']).toBe('2');
  expect(resultOf(run)).toMatchObject({
    verdict: 'completed',
    services: [
      { service: 'greeter', environments: 1, builds: 1, undeployedBuilds: 0 },
      { service: 'shop', environments: 3, builds: 3, undeployedBuilds: 1 },
    ],
    unread: [],
  });
  expect(run.log).toContain('List what is live in all services, and what is not on node24.');
  expect(run.log).toContain(
    `greeter production: node18, no new Builds since 2025-11-10; to move; runtime-handler 1.2.0; 2 dependencies; no exact version: lodash ^4.17.0; 400 d; ${production.buildSid}; http://greeter-main.twil.io`,
  );
  expect(run.log).toContain('shop empty: nothing is live');
  expect(run.log).toContain('4 environments of 2 services, 2 to move to node24.');
  expect(run.summary).toContain('### ✅ Inventory&#58; 4 environments of 2 services, 2 to move to node24');
  expect(twilio.requests.map(({ method }) => method)).toEqual(twilio.requests.map(() => 'GET'));
  expect(twilio.requests).toHaveLength(5);
});

test('an account without services, and without anything to move', async () => {
  const twilio = await start();
  twilio.services.length = 0;
  const run = await take(twilio, { runtime: 'node24' });
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ count: '0', matrix: '{"include":[]}' });
});

test('some of the services, by name, glob and SID', async () => {
  const twilio = await start();
  const [first] = await addFleet(twilio, { services: 12, runtimes: ['node20'] });
  const run = await take(twilio, { services: `service-01*\n${first?.sid}, greeter`, runtime: 'node24' });
  expect(run.exitCode).toBe(0);
  expect(resultOf(run).services.map(({ service }: { service: string }) => service)).toEqual([
    'greeter',
    'service-000',
    'service-010',
    'service-011',
  ]);
  expect(twilio.count('environments')).toBe(4);
});

test('a name that does not exist: which one was meant', async () => {
  const twilio = await start();
  const run = await take(twilio, { services: 'greter' });
  expect(run.exitCode).toBe(1);
  const [error] = run.annotations;
  expect(error?.title).toBe('No such service');
  expect(error?.message).toContain('Did you mean “services: greeter”?');
  expect(run.outputs).not.toHaveProperty('count');
  expect(resultOf(run)).toMatchObject({ verdict: 'error', services: [] });
  expect(twilio.requests).toHaveLength(1);
});

test('fail-on: one annotation, and the lines in it move the first', async () => {
  const twilio = await start({ serviceName: 'on' });
  twilio.addFunction('/hello');
  await addLive(twilio, twilio.service, 'a', 'node18');
  const run = await take(twilio, { 'fail-on': 'retired' });
  expect(run.exitCode).toBe(1);
  expect(run.annotations).toHaveLength(1);
  expect(run.outputs['count']).toBe('0');
  const lines = run.annotations[0]?.message.split('\n').filter((line) => /^(- | {2})/.test(line)) ?? [];
  const [step] = load(lines.join('\n')) as { with: Record<string, string> }[];
  // The main action takes them as they are.
  const moved = await runAction(runOptions(twilio, { ...step?.with, 'poll-interval': '100ms' }));
  expect([moved.exitCode, moved.log]).toEqual([0, moved.log]);
  expect((await take(twilio, { 'fail-on': 'retired' })).exitCode).toBe(0);
});

test('the matrix moves what is in it, and is empty then', async () => {
  const twilio = await start();
  await addFleet(twilio, { services: 2, runtimes: ['node20', 'node22'] });
  for (const { service, environment } of matrixOf(await take(twilio, { runtime: 'node24' }))) {
    const inputs = { 'service-sid': service, 'inherit-from': environment, environment, runtime: 'node24' };
    const moved = await runAction(runOptions(twilio, { ...inputs, 'poll-interval': '100ms' }));
    expect([moved.exitCode, moved.log]).toEqual([0, moved.log]);
  }
  const again = await take(twilio, { runtime: 'node24' });
  expect(again.outputs).toMatchObject({ count: '0', matrix: '{"include":[]}' });
});

test('too many for one matrix: the glob in the error lists a part that fits', async () => {
  const twilio = await start();
  await addFleet(twilio, { services: 130, prefix: 'shop-', runtimes: ['node20'] });
  await addFleet(twilio, { services: 2, prefix: 'shop-0-', runtimes: ['node20'] });
  const run = await take(twilio, { runtime: 'node24', services: 'shop-???' });
  expect(run.exitCode).toBe(1);
  expect(run.outputs['count']).toBe('260');
  expect(run.outputs).not.toHaveProperty('matrix');
  const [, line = '', entries] = /“(services: .*)”, which fits (\d+) /.exec(run.annotations[0]?.message ?? '') ?? [];
  const part = await take(twilio, { runtime: 'node24', ...(load(line) as Record<string, string>) });
  expect([part.exitCode, part.log]).toEqual([0, part.log]);
  expect(part.outputs['count']).toBe(entries);
  // Most begin with “shop-0”, and so do others that were not listed.
  expect([line, entries]).toEqual(['services: "shop-1*"', '60']);
});

test('a service that cannot be read fails the step in the end, and the others are listed', async () => {
  const twilio = await start();
  const services = await addFleet(twilio, { services: 10, runtimes: ['node20'] });
  const closed = services[4]?.sid ?? '';
  twilio.fault({ on: ({ path }) => path.includes(`${closed}/Builds`), kind: 403, times: 9 });
  const run = await take(twilio, { runtime: 'node24' });
  expect(run.exitCode).toBe(1);
  expect(run.annotations).toHaveLength(1);
  expect(run.annotations[0]?.message).toMatch(/^1 service could not be read: service-004\.\n/);
  expect(matrixOf(run)).toHaveLength(18);
  expect(resultOf(run).unread).toEqual([{ service: 'service-004', reason: expect.stringContaining('403') }]);
  expect(run.outputs['result']).not.toContain(closed);
  expect(run.summary).toContain('1 service not read');
});

test('a limited account: 429s are waited for, and nothing is left out', async () => {
  const twilio = await start({ perSecond: 40, retryAfter: '1' });
  await addFleet(twilio, { services: 60, runtimes: ['node24'] });
  const run = await take(twilio);
  expect([run.exitCode, run.log]).toEqual([0, run.log]);
  expect(resultOf(run).services).toHaveLength(61);
  expect(twilio.connections).toBeLessThanOrEqual(8);
  const refused = twilio.requests.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(0);
  // Whoever is refused holds back the others: at most those that are under way are refused with it.
  expect(refused.length).toBeLessThanOrEqual(twilio.requests.length / 3);
});

const HOSTILE = [
  '\n::error::owned',
  '##[set-output name=count]7',
  '"}],"include":[{"service":"evil"',
  '</td></tr></table><h1>x',
  '$(touch owned)',
  '{{ secrets.TWILIO_AUTH_TOKEN }}',
  '| [a](http://evil.example) | `x',
  '../../v1/Accounts',
];

test('names that mean harm are harmless in the matrix, the result, the log and the summary', async () => {
  const twilio = await start();
  for (const name of HOSTILE) {
    const service = twilio.addService({ uniqueName: name });
    twilio.addFunction('/hello', { service });
    const dependencies = [{ name, version: name }];
    const build = twilio.addBuild({ service, runtime: 'node18', dependencies });
    await twilio.addEnvironment({ service, uniqueName: name, domainSuffix: name, domainName: name, build });
  }
  const run = await take(twilio, { runtime: 'node24', 'fail-on': 'retired' });
  expect(run.exitCode).toBe(1);
  expect(run.outputs['count']).toBe('8');
  const entries: Record<string, string>[] = matrixOf(run);
  expect(entries).toHaveLength(HOSTILE.length);
  for (const entry of entries) {
    expect(Object.keys(entry)).toEqual(['service', 'environment', 'build-sid', 'runtime']);
    for (const value of Object.values(entry)) expect(value).toMatch(/^[\w.-]+$/);
  }
  for (const name of HOSTILE) expect(run.outputs['matrix']).not.toContain(name);
  expect(run.annotations).toHaveLength(1);
  expect(run.log).not.toMatch(/^::error|##\[/m);
  expect(run.summary).not.toMatch(/<h1>|]\(http|<a href/);
  for (const text of [run.outputs['matrix'], run.outputs['result'], run.summary, run.log])
    expect(text).not.toContain(twilio.credentials.authToken);
  expect(run.outputs['result']).not.toMatch(/(AC|ZS)[0-9a-f]{32}/);
  // The file can be acted on: what it calls a service is in the matrix.
  const [[name, text] = ['', '']] = Object.entries(run.tempFiles);
  expect(run.outputs['result-file']).toMatch(new RegExp(`[/\\\\]${name}$`));
  const file = JSON.parse(text);
  expect(entries.map(({ service }) => service)).toEqual(
    file.environments.flatMap((row: Record<string, unknown>) => (row['toMove'] === true ? [row['service']] : [])),
  );
});

test('service SIDs that are kept in secrets do not take the outputs away', async () => {
  const twilio = await start();
  await addFleet(twilio, { services: 3, runtimes: ['node20'] });
  const sids = [...twilio.services.map(({ sid }) => sid), twilio.credentials.accountSid];
  const run = await take(twilio, { runtime: 'node24' });
  expect(run.outputs['count']).toBe('6');
  for (const sid of sids) expect([run.outputs['matrix'], run.outputs['result']].join('\n')).not.toContain(sid);
});

signals.test('a cancel ends it at once, and says what was read until then', async () => {
  const twilio = await start({ latencyMs: 20 });
  await addFleet(twilio, { services: 100 });
  const options = runOptions(twilio, { 'service-sid': '' }, { action: SUB_ACTIONS.inventory });
  const running = startAction(options);
  let cancelledAt = Number.NaN;
  twilio.onRequest = ({ index }) => {
    if (index !== 60) return;
    cancelledAt = performance.now();
    running.cancel();
  };
  const run = await running.done;
  expect(performance.now() - cancelledAt).toBeLessThan(AT_ONCE_MS);
  expect(run.exitCode).toBe(1);
  expect(run.annotations.map(({ title }) => title)).toEqual(['Cancelled']);
  const { verdict, services, unread } = resultOf(run);
  expect(verdict).toBe('cancelled');
  expect(services.length).toBeGreaterThan(10);
  expect(services.length).toBeLessThan(40);
  expect(unread).toEqual([]);
  expect(run.outputs).not.toHaveProperty('matrix');
  expect(run.outputs).not.toHaveProperty('count');
});
