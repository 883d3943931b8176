/**
 * Somebody else's release goes live, or the environment is removed, while a run is under way that ends without success:
 * what is live is said as it is, and no line is offered that would overwrite it. `deploy` holds every run to `live-build-sid`.
 */
import { expect, test } from '@jest/globals';
import type { Run } from '../../simulator/runner/run.ts';
import type { Build } from '../../simulator/twilio/server.ts';
import { changesOf, type DeployStage, promote, titles, withProduction } from '../support/deploy.ts';
import { signals } from '../support/platform.ts';
import { variablesOf } from '../support/variables.ts';

const MINUTES = 60_000;
const checked = { 'health-check': '/hello', 'health-check-timeout': '5s' };

/** The other Build goes live as soon as this run's is created. */
function replaceAfterCreation({ twilio, production, other }: DeployStage): void {
  twilio.onAnswer = ({ operation }) => {
    if (operation === 'create') twilio.deploy(production, other);
  };
}

test.concurrent.each([
  ['failed', { outcome: 'failed' as const }, {}],
  ['timed-out', { buildMs: 60_000 }, { timeout: '6s' }],
])(
  'while the Build is made that ends as %s',
  async (verdict, twilio, inputs) => {
    await withProduction(twilio, async (stage) => {
      const { other, old, deploy } = stage;
      replaceAfterCreation(stage);
      const run = await deploy(inputs);
      expect(run.outputs).toMatchObject({ verdict, 'live-build-sid': other.sid });
      expect(run.outputs['previous-build-sid']).toBeUndefined();
      expect(run.log).toContain(`Production is on Build ${other.sid}, which is not of this run.`);
      expect(run.log).not.toContain('unchanged');
      expect(run.log).not.toContain(`build-sid: ${old.sid}`);
      expect(run.summary).toContain('production is on another Build');
    });
  },
  MINUTES,
);

test.concurrent('while the Build is made: an environment that was taken down is not “unchanged”', async () => {
  await withProduction({ outcome: 'failed' }, async ({ twilio, production, deploy }) => {
    twilio.onAnswer = ({ operation }) => {
      if (operation === 'create') twilio.deploy(production, null);
    };
    const run = await deploy();
    expect(run.outputs).toMatchObject({ verdict: 'failed', 'live-build-sid': '' });
    expect(run.log).toContain('Production is down: nothing is live there.');
  });
});

test.concurrent('while the Build is made: where what is live cannot be read again, the log says since when it is known', async () => {
  await withProduction({ outcome: 'failed' }, async ({ twilio, old, deploy }) => {
    twilio.fault({ on: 'environment', kind: 403 });
    const run = await deploy();
    expect(run.outputs).toMatchObject({ verdict: 'failed', 'live-build-sid': old.sid });
    expect(run.log).toContain(
      `Build ${old.sid} is live in production. So it was when last seen; it could not be read again: 403.`,
    );
  });
});

test.concurrent.each([
  ['set', 'create-variable', 'NEW_KEY=x'],
  ['removed', 'delete-variable', 'SHOP_NAME=x'],
] as const)(
  'after a variable that could not be %s: what is live is read again once, and the log says once that it could not be',
  async (_, wanted, variables) => {
    await withProduction({ buildMs: 1_500 }, async (stage) => {
      const { twilio, production, deploy } = stage;
      twilio.addVariable(production, 'SHOP_NAME', 'x');
      if (wanted === 'delete-variable') twilio.addVariable(production, 'OLD_KEY', 'x');
      twilio.fault({ on: wanted, kind: 403 });
      twilio.onRequest = ({ operation }) => {
        if (operation === wanted) twilio.fault({ on: 'environment', kind: 403, times: Number.POSITIVE_INFINITY });
      };
      const run = await deploy({ variables, 'replace-variables': 'true', ...checked });
      expect(run.outputs['verdict']).toBe('error');
      expect(run.log.split('it could not be read again: 403.')).toHaveLength(2);
    });
  },
  MINUTES,
);

signals.concurrent('while the Build is made that somebody cancels', async () => {
  await withProduction({ buildMs: 60_000 }, async (stage) => {
    const { other, deploy } = stage;
    replaceAfterCreation(stage);
    const run = await deploy({ 'poll-interval': '1s' }, { cancelWhen: () => stage.twilio.count('status') > 1 });
    expect(run.outputs).toMatchObject({ verdict: 'cancelled', 'live-build-sid': other.sid });
    expect(run.log).toContain(`Production is on Build ${other.sid}, which is not of this run.`);
  });
});

test.concurrent.each([
  ['unhealthy with “rollback: false”', { rollback: 'false' }, true],
  ['not to be reached', {}, false],
])(
  'after this run’s Build, which is %s: superseded',
  async (_, inputs, reached) => {
    await withProduction({}, async (stage) => {
      const { twilio, production, old, other, ours, deploy } = stage;
      const answering = ({ sid }: Build) => {
        if (sid === old.sid) return false;
        // At the first request of the health check.
        if (production.buildSid !== other.sid) twilio.deploy(production, other);
        if (!reached) production.domain.down();
        return true;
      };
      twilio.override({ path: '/hello', status: 404, build: answering });
      const run = await deploy({ ...checked, ...inputs });
      expect(run.outputs).toMatchObject({ verdict: 'superseded', 'live-build-sid': other.sid });
      expect(titles(run)).toEqual(['error: Superseded']);
      expect(run.log).toContain('what replaced it was left alone');
      expect(run.log).not.toMatch(/stays live|allow-removals/);
      expect(run.outputs['build-sid']).toBe(ours().sid);
      expect(changesOf(stage)).toEqual(['create', 'deploy']);
    });
  },
  MINUTES,
);

test.concurrent.each([[''], ['SHOP_NAME=x']])(
  'after a Build that was live already and is unhealthy, with variables “%s”: superseded, and they are left',
  async (variables) => {
    await withProduction({}, async (stage) => {
      const { twilio, production, old, other, deploy } = stage;
      let probes = 0;
      const answering = () => {
        // In the middle of the health check: where variables are set, there are probes before, too.
        if (++probes === (variables === '' ? 2 : 4)) twilio.deploy(production, other);
        return true;
      };
      twilio.override({ path: '/hello', status: 404, build: answering });
      const run = await deploy({ ...promote(old.sid), ...checked, variables });
      expect(run.outputs).toMatchObject({ verdict: 'superseded', 'live-build-sid': other.sid });
      expect(run.log).not.toMatch(/stays live|allow-removals/);
      expect(changesOf(stage)).toEqual(variables === '' ? [] : ['create-variable']);
      if (variables !== '') expect(run.log).toContain('so they were left as they are: SHOP_NAME (new).');
    });
  },
  MINUTES,
);

test.concurrent('before a Deployment that Twilio refuses: the variables are left to it', async () => {
  await withProduction({ buildMs: 1_500 }, async (stage) => {
    const { twilio, production, other, deploy } = stage;
    twilio.fault({ on: 'deploy', kind: 403 });
    twilio.onRequest = ({ operation }) => {
      if (operation === 'deploy') twilio.deploy(production, other);
    };
    const run = await deploy({ variables: 'SHOP_NAME=x' });
    expect(run.outputs).toMatchObject({ verdict: 'error', 'live-build-sid': other.sid });
    expect(run.log).toContain(`Production is on Build ${other.sid}, which is not of this run.`);
    expect(run.log).toContain('so they were left as they are: SHOP_NAME (new).');
    expect(changesOf(stage)).toEqual(['create', 'create-variable', 'deploy']);
  });
});

test.concurrent('one 404 before variables are set may be a lag, where the environment is listed', async () => {
  await withProduction({}, async ({ twilio, production, deploy }) => {
    twilio.fault({ on: 'environment', kind: 404 });
    const run = await deploy({ variables: 'SHOP_NAME=x' });
    expect(run.outputs['verdict']).toBe('completed');
    expect(variablesOf(twilio, production)).toEqual({ SHOP_NAME: 'x' });
  });
});

test.concurrent(
  'before a variable that cannot be removed: superseded',
  async () => {
    await withProduction({}, async (stage) => {
      const { twilio, production, other, deploy } = stage;
      twilio.addVariable(production, 'OLD_KEY', 'x');
      twilio.fault({ on: 'delete-variable', kind: 403 });
      twilio.onRequest = ({ operation }) => {
        if (operation === 'delete-variable') twilio.deploy(production, other);
      };
      const run = await deploy({ variables: 'SHOP_NAME=x', 'replace-variables': 'true', ...checked });
      expect(run.outputs).toMatchObject({ verdict: 'superseded', 'live-build-sid': other.sid });
    });
  },
  MINUTES,
);

test.concurrent(
  'after this run’s Build, where it can be read no more: nothing that it may need is removed',
  async () => {
    await withProduction({}, async (stage) => {
      const { twilio, production, run } = stage;
      twilio.addVariable(production, 'OLD_KEY', 'x');
      twilio.onAnswer = ({ operation }) => {
        if (operation !== 'deploy') return;
        twilio.deploy(production, stage.other);
        twilio.fault({ on: 'environment', kind: 503, times: Number.POSITIVE_INFINITY });
      };
      const given = { variables: 'SHOP_NAME=x', 'replace-variables': 'true' };
      const { outputs, annotations } = await run({ environment: 'production', 'allow-removals': 'true', ...given });
      expect(outputs['verdict']).toBe('error');
      expect(twilio.variables.map(({ key }) => key).toSorted()).toEqual(['OLD_KEY', 'SHOP_NAME']);
      expect(annotations.map(({ title }) => title)).toEqual(['A variable could not be removed']);
      expect(annotations[0]?.message).toContain(
        'OLD_KEY could not be removed from production: Twilio answered 503 to GET ',
      );
      expect(annotations[0]?.message).toContain(
        'whether something newer is live, which may need what was to be removed',
      );
      expect(annotations[0]?.message.match(/ZB\w+/g)).toHaveLength(1);
      expect(JSON.parse(String(outputs['result'])).variables.removed).toEqual([]);
    });
  },
  MINUTES,
);

/** A preview environment that is removed after the first request of this kind. */
async function withPreview(
  options: Parameters<typeof withProduction>[0],
  wanted: string,
  play: (stage: DeployStage) => Promise<void>,
): Promise<void> {
  await withProduction(options, async (stage) => {
    const { twilio, old } = stage;
    const preview = await twilio.addEnvironment({ domainSuffix: 'pr-7', build: old });
    twilio.onAnswer = async ({ operation }) => {
      if (operation === wanted && twilio.environments.includes(preview)) await twilio.removeEnvironment(preview);
    };
    await play({ ...stage, deploy: (inputs, rest) => stage.deploy({ environment: 'pr-7', ...inputs }, rest) });
  });
}

const expectRemoved = ({ outputs, log, summary, annotations }: Run) => {
  expect(outputs).toMatchObject({ verdict: 'superseded', 'live-build-sid': '' });
  expect(annotations.map(({ title }) => title)).toEqual(['The environment was removed']);
  expect(log).toContain('pr-7 was removed meanwhile, with all that was live in it.');
  expect(log + summary).not.toMatch(/is unchanged|stays live|retention|service-sid”|allow-removals/);
};

test.concurrent.each([
  ['during the Build', 'create', {}, 'Nothing was deployed.'],
  ['during the Build, before variables are set', 'create', { variables: 'SHOP_NAME=x' }, 'Nothing was deployed.'],
  ['as the Deployment is about to be sent', 'deployments', {}, 'Nothing was deployed.'],
  ['during the health check', 'deploy', checked, 'This run’s Build had gone live there.'],
  ['as what is live is confirmed', 'deploy', {}, 'This run’s Build had gone live there.'],
])(
  'an environment that is removed %s',
  async (_, wanted, inputs, done) => {
    await withPreview({}, wanted, async (stage) => {
      const run = await stage.deploy(inputs);
      expectRemoved(run);
      expect(run.log).toContain(`Twilio has no such environment any more. ${done}`);
    });
  },
  MINUTES,
);

test.concurrent('an environment that is removed during a Build that fails', async () => {
  await withPreview({ outcome: 'failed' }, 'create', async ({ deploy }) => {
    const run = await deploy();
    expect(run.outputs).toMatchObject({ verdict: 'failed', 'live-build-sid': '' });
    expect(run.log).toContain('pr-7 was removed meanwhile. Build ');
  });
});

test.concurrent('an environment that this run created, and that is removed: nobody is said to have had it before', async () => {
  await withProduction({}, async ({ twilio, deploy }) => {
    twilio.onAnswer = async ({ operation }) => {
      const created = twilio.environments.find(({ domainSuffix }) => domainSuffix === 'pr-7');
      if (operation === 'deploy' && created !== undefined) await twilio.removeEnvironment(created);
    };
    const run = await deploy({ environment: 'pr-7', 'create-environment': 'true' });
    expectRemoved(run);
    expect(run.log).toContain('This run had created it, and Twilio has no such environment any more.');
  });
});

test.concurrent.each([
  ['once, as what is live is confirmed', 'production', 1],
  ['at every look after the Deployment, in a new environment', 'pr-7', Number.POSITIVE_INFINITY],
])('an environment that Twilio does not find %s, and lists, was not removed', async (_, environment, times) => {
  await withProduction({}, async ({ twilio, deploy, ours }) => {
    twilio.onAnswer = ({ operation }) => {
      if (operation === 'deploy') twilio.fault({ on: 'environment', kind: 404, times });
    };
    const run = await deploy({ environment, 'create-environment': 'true', ...checked });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'completed', 'live-build-sid': ours().sid });
    expect(run.annotations).toEqual([]);
  });
});
