/**
 * What takes a minute, because a Build that is not healthy is given one: `npm run test:slow`. All scenarios run
 * at once, since they only wait.
 */
import { expect, test } from '@jest/globals';
import type { DomainOverride } from '../../simulator/twilio/server.ts';
import { changesOf, type DeployStage, promote, titles, withProduction } from '../support/deploy.ts';

/** The new Build answers 500 on /hello; the old one is well. */
const broken: DomainOverride = { path: '/hello', build: ({ request }) => request !== undefined, status: 500 };
const checked = { 'health-check': '/hello' };

/** Whatever is live but the old Build answers 500 on /hello; at the `nth` such answer something happens. */
function afterProbes({ twilio, old }: DeployStage, nth: number, happen: () => void): void {
  let probes = 0;
  const build: DomainOverride['build'] = ({ sid }) => {
    if (sid === old.sid) return false;
    if (++probes === nth) happen();
    return true;
  };
  twilio.override({ ...broken, build });
}

const MINUTES = 180_000;

test.concurrent('sends a Deployment again that never arrived', async () => {
  await withProduction({}, async ({ twilio, ours, deploy }) => {
    twilio.fault({ on: 'deploy', kind: 'reset' });
    const { outputs } = await deploy();
    expect(outputs).toMatchObject({ verdict: 'completed', 'live-build-sid': ours().sid });
    expect(twilio.deployments).toHaveLength(2);
  });
});

test.concurrent('does not send a Deployment again after a newer one', async () => {
  await withProduction({}, async ({ twilio, production, other, deploy }) => {
    twilio.fault({ on: 'deploy', kind: 'reset' });
    twilio.onRequest = ({ operation }) => {
      if (operation === 'deploy') twilio.deploy(production, other);
    };
    const { outputs } = await deploy();
    expect(outputs).toMatchObject({ verdict: 'superseded', 'live-build-sid': other.sid });
    expect(twilio.count('deploy')).toBe(1);
  });
});

test.concurrent(
  'rolls an unhealthy Build back, and sees the old one live',
  async () => {
    await withProduction({}, async (stage) => {
      const { twilio, old, production, ours, deploy } = stage;
      twilio.override(broken);
      const run = await deploy(checked);
      expect(run.outputs).toMatchObject({
        verdict: 'unhealthy',
        status: 'completed',
        'rolled-back': 'true',
        'live-build-sid': old.sid,
        'previous-build-sid': old.sid,
        'deployment-sid': twilio.deployments.find(({ buildSid }) => buildSid === ours().sid)?.sid,
      });
      expect(production.buildSid).toBe(old.sid);
      expect(titles(run)).toEqual(['error: Unhealthy, rolled back']);
      expect(run.log).toContain(`Build ${old.sid} was put back and was seen live.`);
      expect(run.outputs['failure-reason']).toContain('/hello answered 500');
      expect(changesOf(stage)).toEqual(['create', 'deploy', 'deploy']);
    });
  },
  MINUTES,
);

test.concurrent(
  'rolls a Build back that is healthy now and then',
  async () => {
    await withProduction({}, async ({ twilio, old, deploy }) => {
      twilio.override({ ...broken, status: [200, 200, 503] });
      const { outputs } = await deploy(checked);
      expect(outputs).toMatchObject({ verdict: 'unhealthy', 'rolled-back': 'true', 'live-build-sid': old.sid });
    });
  },
  MINUTES,
);

test.concurrent(
  'leaves an unhealthy Build live with rollback: false',
  async () => {
    await withProduction({}, async (stage) => {
      stage.twilio.override(broken);
      const run = await stage.deploy({ ...checked, rollback: 'false' });
      expect(run.outputs).toMatchObject({ verdict: 'unhealthy', 'live-build-sid': stage.ours().sid });
      expect(run.outputs['rolled-back']).toBeUndefined();
      expect(run.log).toContain(`“build-sid: ${stage.old.sid}”, “environment: production”`);
      expect(changesOf(stage)).toEqual(['create', 'deploy']);
    });
  },
  MINUTES,
);

test.concurrent(
  'leaves an unhealthy Build live when there was none before',
  async () => {
    await withProduction({}, async (stage) => {
      await stage.twilio.addEnvironment({ domainSuffix: 'staging' });
      stage.twilio.override(broken);
      const run = await stage.deploy({ ...checked, environment: 'staging' });
      expect(run.outputs).toMatchObject({ verdict: 'unhealthy', 'live-build-sid': stage.ours().sid });
      expect(run.log).toContain('There is no previous Build to put back');
    });
  },
  MINUTES,
);

test.concurrent(
  'does not roll back over a newer Deployment',
  async () => {
    await withProduction({}, async (stage) => {
      const { twilio, production, other, ours, deploy } = stage;
      afterProbes(stage, 4, () => twilio.deploy(production, other));
      const { outputs, log } = await deploy(checked);
      expect(outputs).toMatchObject({ verdict: 'superseded', 'live-build-sid': other.sid });
      expect(outputs['rolled-back']).toBeUndefined();
      expect(log).toContain('what replaced it was left alone');
      expect(log).toContain(ours().sid);
      expect(changesOf(stage)).toEqual(['create', 'deploy']);
    });
  },
  MINUTES,
);

test.concurrent(
  'deploys an unhealthy Build again in a re-run, and rolls it back again',
  async () => {
    await withProduction({}, async (stage) => {
      const { twilio, production, old, other, deploy } = stage;
      // What the first attempt left behind: deployed, found unhealthy, rolled back.
      twilio.deploy(production, other);
      twilio.deploy(production, old);
      twilio.override({ ...broken, build: other.sid });
      const run = await deploy({ ...checked, ...promote(other.sid) }, { context: { GITHUB_RUN_ATTEMPT: '2' } });
      expect(run.outputs).toMatchObject({
        verdict: 'unhealthy',
        'rolled-back': 'true',
        'previous-build-sid': old.sid,
        'live-build-sid': old.sid,
      });
      expect(changesOf(stage)).toEqual(['deploy', 'deploy']);
    });
  },
  MINUTES,
);

test.concurrent(
  'changes nothing when the unhealthy Build was live already, and says how to go back',
  async () => {
    await withProduction({}, async (stage) => {
      const { twilio, production, other, old, deploy } = stage;
      twilio.deploy(production, other);
      twilio.override({ ...broken, build: other.sid });
      const run = await deploy({ ...checked, ...promote(other.sid) });
      expect(run.outputs).toMatchObject({
        verdict: 'unhealthy',
        'live-build-sid': other.sid,
        'previous-build-sid': old.sid,
      });
      expect(run.outputs['rolled-back']).toBeUndefined();
      expect(titles(run)).toEqual(['error: Unhealthy']);
      expect(run.log).toContain('it was live already; so nothing was changed');
      expect(run.log).toContain(`“build-sid: ${old.sid}”, “environment: production” and “allow-removals: true”`);
      expect(run.summary).toContain(`build-sid: >-\n  ${old.sid}\n`);
      expect(changesOf(stage)).toEqual([]);
    });
  },
  MINUTES,
);

test.concurrent(
  'does not roll back what somebody else made live a moment before',
  async () => {
    await withProduction({}, async (stage) => {
      const { twilio, production, ours, deploy } = stage;
      twilio.override(broken);
      twilio.onRequest = ({ operation }) => {
        if (operation === 'deploy') twilio.deploy(production, ours());
      };
      const run = await deploy(checked);
      expect(run.outputs).toMatchObject({ verdict: 'unhealthy', 'live-build-sid': ours().sid });
      expect(run.outputs['rolled-back']).toBeUndefined();
      expect(twilio.deployments).toHaveLength(2);
    });
  },
  MINUTES,
);

test.concurrent(
  'says that the Build of before is not known when the history does not name the live one',
  async () => {
    await withProduction({}, async (stage) => {
      const { twilio, production, other, deploy } = stage;
      twilio.deploy(production, other);
      twilio.deployments.splice(0);
      twilio.override({ ...broken, build: other.sid });
      const run = await deploy({ ...checked, ...promote(other.sid) });
      expect(run.outputs).toMatchObject({ verdict: 'unhealthy', 'live-build-sid': other.sid });
      expect(run.outputs['previous-build-sid']).toBeUndefined();
      expect(run.log).toContain('Which Build was live before is not known.');
      expect(changesOf(stage)).toEqual([]);
    });
  },
  MINUTES,
);

test.concurrent(
  'reports a refused rollback above the failed health check',
  async () => {
    await withProduction({}, async (stage) => {
      stage.twilio.override(broken);
      stage.twilio.fault({ on: 'deploy', kind: 403, after: 1 });
      const run = await stage.deploy(checked);
      expect(titles(run)).toEqual(['error: ROLLBACK FAILED: an unhealthy Build may be live']);
      expect(run.outputs).toMatchObject({ verdict: 'unhealthy', 'live-build-sid': stage.ours().sid });
      expect(run.log).toContain(`Act now. To put the Build back that was live before, run the step with “build-sid:`);
    });
  },
  MINUTES,
);

test.concurrent(
  'says that the Build to roll back to is gone',
  async () => {
    await withProduction({}, async (stage) => {
      const { twilio, old, deploy, ours } = stage;
      afterProbes(stage, 4, () => twilio.builds.splice(twilio.builds.indexOf(old), 1));
      const run = await deploy(checked);
      expect(titles(run)).toEqual(['error: ROLLBACK FAILED: an unhealthy Build may be live']);
      expect(run.outputs).toMatchObject({ verdict: 'unhealthy', 'live-build-sid': ours().sid });
      expect(run.log).toContain('removed by retention or by prune');
    });
  },
  MINUTES,
);

test.concurrent(
  'looks up a rollback whose answer is lost',
  async () => {
    await withProduction({}, async (stage) => {
      stage.twilio.override(broken);
      stage.twilio.fault({ on: 'deploy', kind: 'reset-after', after: 1 });
      const run = await stage.deploy(checked);
      expect(run.outputs).toMatchObject({ verdict: 'unhealthy', 'rolled-back': 'true' });
      expect(changesOf(stage)).toEqual(['create', 'deploy', 'deploy']);
    });
  },
  MINUTES,
);

test.concurrent(
  'reports a rollback whose answer is lost, after a cancel too',
  async () => {
    await withProduction({}, async (stage) => {
      const { twilio, old } = stage;
      twilio.override(broken);
      twilio.fault({ on: 'deploy', kind: 'reset-after', after: 1 });
      const deploys = () => twilio.requests.filter(({ operation }) => operation === 'deploy').length;
      const list = ({ method, path }: { method: string; path: string }) =>
        method === 'GET' && path.endsWith('/Deployments') && deploys() > 1;
      const lagging = (body: { deployments: readonly unknown[] }) => ({
        ...body,
        deployments: body.deployments.slice(1),
      });
      twilio.fault({ on: list, kind: 'status', status: 200, processed: true, times: 99, body: lagging });
      const run = await stage.deploy(checked, { cancelWhen: (line) => line.includes('Looking for the Deployment') });
      expect(run.outputs).toMatchObject({ verdict: 'cancelled', 'rolled-back': 'true', 'live-build-sid': old.sid });
      expect(titles(run)).toEqual(['error: Cancelled']);
    });
  },
  MINUTES,
);

test.concurrent(
  'does not send a rollback after a cancel',
  async () => {
    await withProduction({}, async (stage) => {
      stage.twilio.override(broken);
      const run = await stage.deploy(checked, { cancelWhen: (line) => line.includes('Putting Build') });
      expect(run.outputs).toMatchObject({ verdict: 'cancelled' });
      const { old, ours } = stage;
      // The request may have been on its way already; either way the truth is told (see expectTrueOutputs).
      expect([old.sid, ours().sid]).toContain(run.outputs['live-build-sid']);
      expect(run.cancelMs).toBeLessThan(5_000);
    });
  },
  MINUTES,
);

test.concurrent(
  'rolls nothing back when the domain cannot be reached any more: unverified',
  async () => {
    await withProduction({}, async (stage) => {
      const { twilio, production, ours, deploy } = stage;
      twilio.onAnswer = ({ operation }) => {
        if (operation === 'deploy') production.domain.down();
      };
      const run = await deploy(checked);
      expect(run.outputs).toMatchObject({ verdict: 'unverified', 'live-build-sid': ours().sid });
      expect(titles(run)).toEqual(['error: Unverified']);
      expect(changesOf(stage)).toEqual(['create', 'deploy']);
    });
  },
  MINUTES,
);

test.concurrent(
  'rolls nothing back when every answer is right and too slow, and says that it was slow',
  async () => {
    await withProduction({}, async (stage) => {
      stage.twilio.override({ path: '/hello', delayMs: 4_500 });
      const run = await stage.deploy({ ...checked, 'health-check-timeout': '5s' });
      expect(run.outputs).toMatchObject({ verdict: 'unverified', 'live-build-sid': stage.ours().sid });
      expect(run.outputs['failure-reason']).toMatch(
        /answers too slowly to be checked in the time: \/hello: healthy, but only \d of 3 times/,
      );
      expect(run.log).not.toContain('could not be reached');
      expect(run.log).toContain('“health-check-timeout”');
      expect(changesOf(stage)).toEqual(['create', 'deploy']);
    });
  },
  MINUTES,
);
