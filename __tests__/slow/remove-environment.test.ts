/** `remove-environment/` as it ships, with deploys going on beside it. */
import { expect, test } from '@jest/globals';
import { runAction } from '../../simulator/runner/run.ts';
import type { Build, Environment } from '../../simulator/twilio/server.ts';
import { runOptions, SUB_ACTIONS } from '../support/action.ts';
import { useTwilio } from '../support/simulator.ts';
import { createRandom } from '../support/world.ts';

const DAY = 86_400_000;
const start = useTwilio();

/** Changes of ours, before which nobody deploys: what comes between a look and its request no client can see. */
const OURS = ['deploy', 'delete-environment'];

test.each([1, 2, 3])(
  'deploys, take-downs and 429s beside a sweep, seed %i: only what is old and may go',
  async (seed) => {
    const twilio = await start({ latencyMs: 2, removesLive: seed === 2, seed });
    const random = createRandom(seed * 7_919);
    twilio.addFunction('/hello');
    const old = twilio.addBuild({ dateCreated: Date.now() - 90 * DAY });
    const young = twilio.addBuild();
    const environments: Environment[] = [];
    const add = async (uniqueName: string, domainSuffix: string | null, build: Build, days = 90) => {
      const dateCreated = Date.now() - days * DAY;
      environments.push(await twilio.addEnvironment({ uniqueName, domainSuffix, build, dateCreated }));
    };
    await add('production', null, old);
    await add('prod-environment', 'prod', old);
    await add('staging-environment', 'staging', old);
    await add('pr-0-environment', 'pr-0', old, 2);
    for (let n = 1; n < 20; n++) await add(`pr-${n}-environment`, `pr-${n}`, n % 5 === 0 ? young : old);
    const previews = environments.slice(4);
    const wasYoung = new Set(environments.filter(({ buildSid }) => buildSid === young.sid));
    const freshened = new Set<Environment>();
    const touched = new Set<Environment>();
    twilio.fault({ on: ({ index }) => index % 13 === 7, kind: 429, times: Number.POSITIVE_INFINITY });
    twilio.fault({ on: 'delete-environment', kind: 'reset-after', after: 3, times: 2 });
    twilio.onRequest = ({ operation }) => {
      if (OURS.includes(operation) || random() < 0.5) return;
      const target = previews[Math.floor(random() * previews.length)] as Environment;
      if (!twilio.environments.includes(target)) return;
      touched.add(target);
      twilio.deploy(target, random() < 0.3 ? null : young);
      if (target.buildSid === young.sid) freshened.add(target);
      else freshened.delete(target);
    };
    const inputs = { environments: '*', protect: 'staging', 'older-than': '14d' };
    const run = await runAction(runOptions(twilio, inputs, { action: SUB_ACTIONS['remove-environment'] }));
    expect([run.exitCode, run.log]).toEqual([0, run.log]);
    for (const kept of environments.slice(0, 4)) expect(twilio.environments).toContain(kept);
    for (const kept of environments.slice(0, 3)) expect(kept.buildSid).toBe(old.sid);
    // What became young and stayed so was never removed.
    for (const environment of freshened) expect(twilio.environments).toContain(environment);
    const gone = previews.filter((environment) => !twilio.environments.includes(environment));
    const removed = (run.outputs['removed'] ?? '').split('\n').filter(Boolean);
    expect(removed.toSorted()).toEqual(gone.map(({ domainSuffix }) => domainSuffix).toSorted());
    expect(removed.length).toBeGreaterThan(1);
    expect(freshened.size).toBeGreaterThan(0);
    // What nobody deployed to meanwhile goes or stays by what was live from the beginning.
    const untouched = previews.filter((environment) => !touched.has(environment));
    expect(untouched.length).toBeGreaterThan(1);
    for (const environment of untouched) expect(gone.includes(environment)).toBe(!wasYoung.has(environment));
  },
  60_000,
);
