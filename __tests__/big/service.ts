/**
 * A service as large as Twilio allows (1000 assets, 80 functions) with 500 Builds: 150 MB of lists. Takes half
 * a minute, so it is not part of `npm test`: run `npm run test:big`.
 */

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { runAction } from '../../simulator/runner/run.ts';
import { startTwilio, type Twilio, type Version } from '../../simulator/twilio/server.ts';
import { runOptions } from '../support/action.ts';

const LIMIT_MIB = 110;
const dependencies = Array.from({ length: 20 }, (_, n) => ({ name: `package-${n}`, version: `1.${n}.0` }));

jest.setTimeout(120_000);

let twilio: Twilio;
let functions: Version[];
let assets: Version[];

beforeAll(async () => {
  twilio = await startTwilio({ buildMs: 150 });
  functions = Array.from({ length: 80 }, (_, n) => twilio.addFunction(`/functions/number-${n}`));
  assets = Array.from({ length: 1000 }, (_, n) => twilio.addAsset(`/assets/folder/number-${n}.png`));
  const other = twilio.addAsset('/assets/folder/another.png');
  const common = { functions, dependencies, runtime: 'node24' };
  const oldest = Date.now() - 1_000_000;
  // The oldest Build is live, and the last one that a search comes to. The others differ in their last asset.
  const live = twilio.addBuild({ ...common, assets, dateCreated: oldest });
  for (let n = 1; n < 500; n++)
    twilio.addBuild({ ...common, assets: [...assets.slice(1), other], dateCreated: oldest + n * 1_000 });
  await twilio.addEnvironment({ build: live });
});
afterAll(() => twilio.close());

function run(inputs: Record<string, string>) {
  twilio.requests.length = 0;
  const files = { 'deps.json': JSON.stringify(dependencies) };
  return runAction(runOptions(twilio, { 'poll-interval': '100ms', ...inputs }, { files }));
}

const mib = (bytes = Number.POSITIVE_INFINITY) => Math.round(bytes / 2 ** 20);

test('“reuse: always” finds the oldest of 500 Builds', async () => {
  const result = await run({
    'function-versions': functions.map(({ sid }) => sid).join(' '),
    'asset-versions': assets.map(({ sid }) => sid).join(' '),
    'dependencies-file': 'deps.json',
    runtime: 'node24',
    reuse: 'always',
  });
  expect(result.outputs).toMatchObject({ 'build-sid': twilio.builds[0]?.sid, created: 'false', verdict: 'completed' });
  expect(twilio.count('list')).toBeGreaterThanOrEqual(100);
  expect(mib(result.peakRssBytes)).toBeLessThanOrEqual(LIMIT_MIB);
});

test('one function replaced: four requests beside the POST and the polls', async () => {
  const { path: where, sid } = twilio.addFunction('/functions/number-7');
  const result = await run({ 'inherit-from': 'production', 'function-versions': `${where}=${sid}` });
  expect(result.outputs).toMatchObject({ created: 'true', verdict: 'completed' });
  const others = twilio.requests.filter(({ operation }) => operation !== 'create' && operation !== 'status');
  expect(others.map(({ operation }) => operation)).toEqual(['service', 'list', 'environments', 'build']);
  expect(result.log).toContain('1079 kept, 1 replaced (/functions/number-7)');
  expect(mib(result.peakRssBytes)).toBeLessThanOrEqual(LIMIT_MIB);
});
