/**
 * Nothing is live that the outputs do not name: over faults in every request of a deploy, deploys by others and
 * cancels at any moment, each drawn from a seed that the name of the test gives.
 */
import { expect, test } from '@jest/globals';
import type { Run } from '../../simulator/runner/run.ts';
import type { FaultKind, Place } from '../../simulator/twilio/server.ts';
import { withProduction } from '../support/deploy.ts';
import { createRandom } from '../support/world.ts';

const RUNS = 60;
const PLACES: readonly Place[] = ['environments', 'environment', 'build', 'deployments', 'deploy', 'deploy', 'deploy'];
const KINDS: readonly (FaultKind | number)[] = [
  'reset',
  'reset-after',
  'cut-body',
  'html',
  'empty',
  'wrong-json',
  'slow-headers',
  400,
  403,
  429,
  500,
  503,
];

/** A cancel that comes while Node is already leaving ends it by the signal itself; all was said by then. */
function expectExitCode({ exitCode, signal, outputs }: Run, cancelled: boolean): void {
  if (cancelled && signal === 'SIGINT' && outputs['verdict'] !== undefined) return;
  expect(exitCode).toBe(outputs['verdict'] === 'completed' ? 0 : 1);
}

test.concurrent.each(Array.from({ length: RUNS }, (_, seed) => seed + 1))(
  'seed %i',
  async (seed) => {
    const random = createRandom(seed * 7_919);
    const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
    await withProduction({}, async ({ twilio, production, other, old, start }) => {
      const faults = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
        const kind = pick(KINDS);
        const processed = random() < 0.5;
        const rule = { on: pick(PLACES), kind, after: Math.floor(random() * 2), times: 1 + Math.floor(random() * 2) };
        twilio.fault(typeof kind === 'number' && kind >= 500 ? { ...rule, processed } : rule);
        return `${rule.on} ${kind}`;
      });
      let othersAtMs = random() < 0.3 ? Math.floor(random() * 3) : -1;
      twilio.onAnswer = ({ operation }) => {
        if (operation === 'deploy' && othersAtMs-- === 0) twilio.deploy(production, other);
      };
      // Counted in requests, since the machine may be slow; the process can be cancelled from its first one on.
      const cancelAt = random() < 0.4 ? Math.floor(random() * 12) : -1;
      const running = start({ environment: 'production', 'allow-removals': 'true' });
      twilio.onRequest = ({ index }) => {
        if (index === cancelAt) setTimeout(running.cancel, random() * 100);
      };
      const run = await running.done;
      const { outputs, exitCode, log } = run;
      const context = { faults, cancelAt, outputs, log };
      const live = production.buildSid ?? '';
      const named = [outputs['live-build-sid'], outputs['build-sid'], outputs['previous-build-sid']];
      // Unknown is said as such, and then the Builds that may be live are named by the other two.
      const known = outputs['live-build-sid'] !== undefined && outputs['live-build-sid'] !== '';
      const othersCame = twilio.deployments.some(({ buildSid }) => buildSid === other.sid);
      if (known && !othersCame) expect({ ...context, live: outputs['live-build-sid'] }).toEqual({ ...context, live });
      if (!othersCame && outputs['environment-sid'] !== undefined)
        expect({ ...context, named }).toEqual({ ...context, named: expect.arrayContaining([live]) });
      // Ours was deployed at most once, and never over what others had deployed.
      const ours = twilio.deployments.filter(({ buildSid }) => ![old.sid, other.sid].includes(buildSid ?? ''));
      expect({ ...context, ours: ours.length }).toEqual({ ...context, ours: Math.min(ours.length, 1) });
      if (othersCame) expect({ ...context, live }).toEqual({ ...context, live: other.sid });
      expectExitCode(run, cancelAt >= 0);
      if (exitCode === 0) expect({ ...context, live }).toEqual({ ...context, live: outputs['build-sid'] });
    });
  },
  180_000,
);
