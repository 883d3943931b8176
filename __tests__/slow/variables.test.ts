/** Variables through the shipped bundle. After every scene the values are searched for in all that the run left behind. */
import { expect, test } from '@jest/globals';
import type { Run, RunOptions } from '../../simulator/runner/run.ts';
import type { TwilioOptions } from '../../simulator/twilio/server.ts';
import { fastTimers } from '../faults/fast-timers.ts';
import { changesOf, type DeployStage, promote, titles, withProduction } from '../support/deploy.ts';
import { judgeRequest } from '../support/openapi.ts';
import { signals } from '../support/platform.ts';
import { BEFORE, FIRST, findValues, OTHERS, SECOND, variablesOf } from '../support/variables.ts';

interface VariableStage extends DeployStage {
  /** Production's variables at this moment. */
  values(): Record<string, string>;
  result(run: Run): { set: string[]; changed: string[]; unchanged: string[]; removed: string[]; putBack: string[] };
}

/** Production has SHOP_NAME and OLD_KEY. */
function withVariables(options: TwilioOptions, play: (stage: VariableStage) => Promise<void>): Promise<void> {
  return withProduction(options, async (stage) => {
    const { twilio, production } = stage;
    twilio.addVariable(production, 'SHOP_NAME', BEFORE);
    twilio.addVariable(production, 'OLD_KEY', OTHERS);
    const deploy = async (inputs?: Record<string, string>, rest?: Partial<RunOptions>) => {
      // Time may be hurried, and the Build's timeout with it.
      const run = await stage.deploy({ timeout: '10m', ...inputs }, { debug: true, ...rest });
      expect(findValues(run, twilio)).toEqual([]);
      expect(twilio.requests.flatMap(judgeRequest)).toEqual([]);
      return run;
    };
    const result = (run: Run) => JSON.parse(String(run.outputs['result'])).variables;
    await play({ ...stage, deploy, result, values: () => variablesOf(twilio, production) });
  });
}

const two = { variables: `SHOP_NAME=${FIRST}\nSTRIPE_KEY="${SECOND}"\n` };
/** The health check's minute in five seconds. */
const hurried = { nodeArguments: fastTimers(12) };
/** Healthy only with the variables of before. */
const unhappy = {
  path: '/hello',
  status: 500,
  when: (variables: Readonly<Record<string, string>>) => variables['SHOP_NAME'] !== BEFORE,
};

test.concurrent('are set just before the Build goes live: only what differs, each with one request', async () => {
  await withVariables({}, async (stage) => {
    const { twilio, old, ours, deploy, values, result } = stage;
    const live: (string | null)[] = [];
    twilio.onAnswer = ({ operation }) => {
      if (operation.endsWith('-variable')) live.push(stage.production.buildSid);
    };
    const run = await deploy({ variables: `${two.variables}OLD_KEY=${OTHERS}` });
    expect(run.outputs).toMatchObject({ verdict: 'completed', changed: 'true', 'live-build-sid': ours().sid });
    expect(values()).toEqual({ SHOP_NAME: FIRST, STRIPE_KEY: SECOND, OLD_KEY: OTHERS });
    expect(live).toEqual([old.sid, old.sid]);
    expect(changesOf(stage)).toEqual(['create', 'create-variable', 'update-variable', 'deploy']);
    expect(result(run)).toEqual({
      set: ['STRIPE_KEY'],
      changed: ['SHOP_NAME'],
      unchanged: ['OLD_KEY'],
      removed: [],
      putBack: [],
    });
    expect(run.log).toContain('Variables from “variables”: SHOP_NAME, STRIPE_KEY, OLD_KEY');
    expect(run.groups).toContain('Variables of production: 1 to set, 1 to change');
    expect(run.log).toContain('Variables set in production: new: STRIPE_KEY; changed: SHOP_NAME.');
    expect(run.summary).toContain('| <code>STRIPE&#95;KEY</code> | – | set, <strong>new</strong> |');
    expect(run.summary).toContain('| <code>SHOP&#95;NAME</code> | another value | → changed |');
    expect(run.summary).toContain('1 variable unchanged');
    expect(run.masks).toEqual([twilio.credentials.authToken, ...run.masks.slice(1)]);
  });
});

test.concurrent('cost a run that names none not one request', async () => {
  await withVariables({}, async (stage) => {
    await stage.deploy();
    expect(stage.twilio.requests.filter(({ operation }) => operation.includes('variable'))).toEqual([]);
  });
});

test.concurrent('that are as they should be are read and not written', async () => {
  await withVariables({}, async (stage) => {
    const run = await stage.deploy({ ...promote(stage.old.sid), variables: `SHOP_NAME=${BEFORE}` });
    expect(run.outputs).toMatchObject({ verdict: 'completed', changed: 'false' });
    expect(changesOf(stage)).toEqual([]);
    expect(run.groups).toContain('Variables of production: 1 variable as they should be');
  });
});

test.concurrent('alone: no Build, no Deployment, in effect at once, checked, and changed', async () => {
  await withVariables({}, async (stage) => {
    const { production, old, deploy, values } = stage;
    const inputs = { ...promote(old.sid), ...two, 'health-check': '/hello' };
    const run = await deploy(inputs, hurried);
    expect(run.outputs).toMatchObject({ verdict: 'completed', changed: 'true', 'live-build-sid': old.sid });
    expect(changesOf(stage)).toEqual(['create-variable', 'update-variable']);
    expect(values()).toMatchObject({ SHOP_NAME: FIRST, STRIPE_KEY: SECOND });
    expect(production.domain.requests.at(-1)?.variables).toMatchObject({ SHOP_NAME: FIRST, STRIPE_KEY: SECOND });
  });
});

test.concurrent('alone and unhealthy: put back, and rolled-back says so', async () => {
  await withVariables({}, async (stage) => {
    const { twilio, old, deploy, values, result } = stage;
    twilio.override(unhappy);
    const run = await deploy({ ...promote(old.sid), ...two, 'health-check': '/hello' }, hurried);
    expect(run.outputs).toMatchObject({ verdict: 'unhealthy', 'rolled-back': 'true', 'live-build-sid': old.sid });
    expect(values()).toEqual({ SHOP_NAME: BEFORE, OLD_KEY: OTHERS });
    expect(changesOf(stage)).not.toContain('deploy');
    expect(titles(run)).toEqual(['error: Unhealthy, rolled back']);
    expect(run.log).toContain(
      'The variables that this run had changed in production were put back: SHOP_NAME, STRIPE_KEY.',
    );
    expect(result(run).putBack.toSorted()).toEqual(['SHOP_NAME', 'STRIPE_KEY']);
  });
}, 60_000);

test.concurrent('alone and unhealthy: nothing is called rolled back where one was left to somebody else', async () => {
  await withVariables({}, async ({ twilio, production, old, deploy, values, result }) => {
    twilio.override({ ...unhappy, when: ({ SHOP_NAME }) => SHOP_NAME === FIRST });
    twilio.onAnswer = ({ operation }) => {
      if (operation !== 'update-variable' || production.domain.requests.length > 1) return;
      const other = twilio.variables.find(({ key }) => key === 'STRIPE_KEY');
      if (other !== undefined) other.value = OTHERS;
    };
    const run = await deploy({ ...promote(old.sid), ...two, 'health-check': '/hello' }, hurried);
    expect(run.outputs).toMatchObject({ verdict: 'unhealthy', changed: 'true', 'live-build-sid': old.sid });
    expect(run.outputs['rolled-back']).toBeUndefined();
    expect(titles(run)).toEqual(['error: Unhealthy']);
    expect(values()).toEqual({ SHOP_NAME: BEFORE, STRIPE_KEY: OTHERS, OLD_KEY: OTHERS });
    expect(run.log).toContain('so they were left alone: STRIPE_KEY.');
    expect(result(run).putBack).toEqual(['SHOP_NAME']);
  });
}, 60_000);

test.concurrent('alone and unhealthy stay with “rollback: false”', async () => {
  await withVariables({}, async ({ twilio, old, deploy, values }) => {
    twilio.override(unhappy);
    const inputs = { ...promote(old.sid), ...two, 'health-check': '/hello', rollback: 'false' };
    const run = await deploy(inputs, hurried);
    expect(run.outputs['verdict']).toBe('unhealthy');
    expect(run.outputs['rolled-back']).toBeUndefined();
    expect(run.log).toContain('“rollback” is false, so the variables that this run has set stay.');
    expect(values()).toMatchObject({ SHOP_NAME: FIRST, STRIPE_KEY: SECOND });
  });
}, 60_000);

test.concurrent('are put back with the Build, but for one that somebody else has changed since', async () => {
  await withVariables({}, async (stage) => {
    const { twilio, old, deploy, values, result } = stage;
    twilio.override(unhappy);
    let deploys = 0;
    twilio.onAnswer = ({ operation }) => {
      if (operation !== 'deploy' || deploys++ > 0) return;
      const other = twilio.variables.find(({ key }) => key === 'STRIPE_KEY');
      if (other !== undefined) other.value = OTHERS;
    };
    const run = await deploy({ ...two, 'health-check': '/hello' }, hurried);
    expect(run.outputs).toMatchObject({ verdict: 'unhealthy', 'rolled-back': 'true', 'live-build-sid': old.sid });
    expect(values()).toEqual({ SHOP_NAME: BEFORE, STRIPE_KEY: OTHERS, OLD_KEY: OTHERS });
    expect(run.log).toContain('Somebody else has changed these since, so they were left alone: STRIPE_KEY.');
    expect(result(run).putBack).toEqual(['SHOP_NAME']);
  });
}, 60_000);

test.concurrent('stay where an unhealthy Build stays live', async () => {
  await withVariables({}, async ({ twilio, ours, deploy, values }) => {
    twilio.override(unhappy);
    const run = await deploy({ ...two, 'health-check': '/hello', rollback: 'false' }, hurried);
    expect(run.outputs).toMatchObject({ verdict: 'unhealthy', 'live-build-sid': ours().sid });
    expect(values()).toMatchObject({ SHOP_NAME: FIRST, STRIPE_KEY: SECOND });
  });
}, 60_000);

test.concurrent('are put back when Twilio refuses the Deployment', async () => {
  await withVariables({}, async ({ twilio, old, deploy, values }) => {
    twilio.fault({ on: 'deploy', kind: 403 });
    const run = await deploy(two);
    expect(run.outputs).toMatchObject({ verdict: 'error', 'live-build-sid': old.sid });
    expect(values()).toEqual({ SHOP_NAME: BEFORE, OLD_KEY: OTHERS });
    expect(run.log).toContain('were put back: SHOP_NAME, STRIPE_KEY.');
  });
});

test.concurrent('are not touched when something else went live meanwhile, and left to it when it does so after them', async () => {
  await withVariables({}, async (stage) => {
    const { twilio, production, other, deploy } = stage;
    twilio.onRequest = ({ operation }) => {
      if (operation === 'status' && production.buildSid !== other.sid) twilio.deploy(production, other);
    };
    const early = await deploy(two);
    expect(early.outputs).toMatchObject({ verdict: 'superseded', 'live-build-sid': other.sid });
    expect(changesOf(stage)).toEqual(['create']);
  });
  await withVariables({}, async (stage) => {
    const { twilio, production, other, deploy, values } = stage;
    twilio.onAnswer = ({ operation }) => {
      if (operation === 'update-variable' && production.buildSid !== other.sid) twilio.deploy(production, other);
    };
    const late = await deploy(two);
    expect(late.outputs).toMatchObject({ verdict: 'superseded', 'live-build-sid': other.sid });
    expect(values()).toEqual({ SHOP_NAME: FIRST, STRIPE_KEY: SECOND, OLD_KEY: OTHERS });
    expect(late.log).toContain('so they were left as they are: STRIPE_KEY (new), SHOP_NAME (changed).');
  });
});

test.concurrent('of a newer release that found them as they should be are not taken from it', async () => {
  await withVariables({}, async (stage) => {
    const { twilio, production, other, deploy, values, result } = stage;
    let newer: Promise<Run> | undefined;
    // A new path may take a minute to answer: so the check of the older run lasts until the newer one is live.
    twilio.override({ path: '/hello', build: ({ sid }) => sid !== other.sid, status: 404 });
    twilio.onAnswer = ({ operation }) => {
      if (operation === 'deploy') newer ??= stage.run({ ...promote(other.sid), ...two, environment: 'production' });
    };
    const older = await deploy({ ...two, 'health-check': '/hello' });
    const run = await newer;
    expect([run?.outputs['verdict'], older.outputs['verdict']]).toEqual(['completed', 'superseded']);
    expect(run && result(run)).toMatchObject({ unchanged: ['SHOP_NAME', 'STRIPE_KEY'], set: [], changed: [] });
    expect(production.buildSid).toBe(other.sid);
    expect(values()).toEqual({ SHOP_NAME: FIRST, STRIPE_KEY: SECOND, OLD_KEY: OTHERS });
    expect(older.log).toContain('so they were left as they are: STRIPE_KEY (new), SHOP_NAME (changed).');
    expect(result(older).putBack).toEqual([]);
  });
}, 60_000);

test.concurrent('that were not given are removed once the Build is live, with “replace-variables: true”', async () => {
  await withVariables({}, async (stage) => {
    const { twilio, production, deploy, values, result } = stage;
    twilio.addVariable(production, 'KEPT', OTHERS);
    const run = await deploy({
      variables: `${two.variables}KEPT=`,
      'optional-variables': 'KEPT',
      'replace-variables': 'true',
    });
    expect(run.outputs['verdict']).toBe('completed');
    expect(values()).toEqual({ SHOP_NAME: FIRST, STRIPE_KEY: SECOND, KEPT: OTHERS });
    expect(changesOf(stage)).toEqual(['create', 'create-variable', 'update-variable', 'deploy', 'delete-variable']);
    expect(result(run).removed).toEqual(['OLD_KEY']);
    expect(run.log).toContain('Variables removed from production: OLD_KEY.');
  });
});

test.concurrent('are all there when a removal is not reached', async () => {
  await withVariables({}, async ({ twilio, deploy, values }) => {
    twilio.override(unhappy);
    const run = await deploy({ ...two, 'replace-variables': 'true', 'health-check': '/hello' }, hurried);
    expect(run.outputs).toMatchObject({ verdict: 'unhealthy', 'rolled-back': 'true' });
    expect(values()).toEqual({ SHOP_NAME: BEFORE, OLD_KEY: OTHERS });
  });
}, 60_000);

test.concurrent('that were removed before one could not be are in “changed”', async () => {
  await withVariables({}, async ({ twilio, production, old, deploy, result }) => {
    twilio.addVariable(production, 'OLDER_KEY', OTHERS);
    twilio.fault({ on: 'delete-variable', kind: 403, after: 1 });
    const inputs = { variables: `SHOP_NAME=${BEFORE}`, 'replace-variables': 'true' };
    const run = await deploy({ ...promote(old.sid), ...inputs });
    expect(run.outputs).toMatchObject({ verdict: 'error', changed: 'true' });
    expect(result(run).removed).toHaveLength(1);
  });
});

test.concurrent('that somebody else has removed meanwhile are not said to be removed by this run', async () => {
  await withVariables({}, async ({ twilio, deploy, values, result }) => {
    twilio.onAnswer = ({ operation }) => {
      if (operation !== 'deploy') return;
      const at = twilio.variables.findIndex(({ key }) => key === 'OLD_KEY');
      if (at >= 0) twilio.variables.splice(at, 1);
    };
    const run = await deploy({ ...two, 'replace-variables': 'true' });
    expect(run.outputs['verdict']).toBe('completed');
    expect(values()).toEqual({ SHOP_NAME: FIRST, STRIPE_KEY: SECOND });
    expect(result(run).removed).toEqual([]);
    expect(run.log).not.toContain('Variables removed from');
  });
});

signals.concurrent('are not said to be removed when the run is cancelled before the request', async () => {
  await withVariables({}, async ({ twilio, deploy, values }) => {
    const afterwards = () => twilio.count('deploy') > 0;
    twilio.fault({ on: ({ operation }) => operation === 'variables' && afterwards(), kind: 503, times: 9 });
    const inputs = { ...two, 'replace-variables': 'true' };
    const run = await deploy(inputs, { cancelWhen: (line) => afterwards() && line.includes('503') });
    expect(run.outputs['verdict']).toBe('cancelled');
    expect(twilio.count('delete-variable')).toBe(0);
    expect(values()).toHaveProperty('OLD_KEY');
    expect(run.log).toContain('STRIPE_KEY (new), SHOP_NAME (changed)');
    expect(run.log).not.toContain('OLD_KEY (removed)');
  });
});

test.concurrent('that cannot be removed fail the step; the Build stays live', async () => {
  await withVariables({}, async ({ twilio, ours, deploy, values }) => {
    twilio.fault({ on: 'delete-variable', kind: 403 });
    const run = await deploy({ ...two, 'replace-variables': 'true' });
    expect(run.outputs).toMatchObject({ verdict: 'error', 'live-build-sid': ours().sid });
    expect(run.log).toContain('OLD_KEY could not be removed from production');
    expect(values()).toEqual({ SHOP_NAME: FIRST, STRIPE_KEY: SECOND, OLD_KEY: OTHERS });
  });
});

test.concurrent('come from a file, and first of all from the input; the rest of the file is as the toolkit reads it', async () => {
  await withVariables({}, async ({ deploy, values, result }) => {
    const file = `# comment\nexport STRIPE_KEY="${SECOND}" # more\nSHOP_NAME=${OTHERS}\nEMPTY=\nACCOUNT_SID=ACme\nAUTH_TOKEN=x\n`;
    const run = await deploy(
      { variables: `SHOP_NAME=${FIRST}`, 'variables-file': 'env/.env.production' },
      { files: { 'env/.env.production': file } },
    );
    expect(run.outputs['verdict']).toBe('completed');
    expect(values()).toEqual({ SHOP_NAME: FIRST, STRIPE_KEY: SECOND, OLD_KEY: OTHERS });
    expect(run.log).toContain('Variables from “variables” and env/.env.production: SHOP_NAME, STRIPE_KEY');
    expect(run.log).toContain('Left as they are, without a value here or Twilio’s own: EMPTY, ACCOUNT_SID, AUTH_TOKEN');
    expect(result(run).set).toEqual(['STRIPE_KEY']);
  });
});

test.concurrent('are announced by a dry run, by name, and not set', async () => {
  await withVariables({}, async (stage) => {
    const run = await stage.deploy({ ...two, 'replace-variables': 'true', 'dry-run': 'true' });
    expect(run.outputs['verdict']).toBe('planned');
    expect(changesOf(stage)).toEqual([]);
    expect(run.log).toContain('To set (dry run): STRIPE_KEY');
    expect(run.log).toContain('To change (dry run): SHOP_NAME');
    expect(run.log).toContain('To remove once the Build is live and healthy (dry run): OLD_KEY');
    expect(stage.result(run)).toMatchObject({ set: ['STRIPE_KEY'], changed: ['SHOP_NAME'], removed: ['OLD_KEY'] });
  });
});

test.concurrent('are a change in a dry run, too, where the Build is live already', async () => {
  await withVariables({}, async ({ old, deploy }) => {
    const plan = (inputs: Record<string, string>) => deploy({ ...promote(old.sid), 'dry-run': 'true', ...inputs });
    expect((await plan(two)).outputs).toMatchObject({ verdict: 'planned', changed: 'true' });
    const same = { variables: `SHOP_NAME=${BEFORE}` };
    expect((await plan(same)).outputs).toMatchObject({ verdict: 'planned', changed: 'false' });
    expect((await plan({ ...same, 'replace-variables': 'true' })).outputs['changed']).toBe('true');
  });
});

test.concurrent('go into an environment that the run creates', async () => {
  await withVariables({}, async ({ twilio, deploy }) => {
    const run = await deploy({ ...two, environment: 'staging', 'create-environment': 'true' });
    expect(run.outputs['verdict']).toBe('completed');
    const staging = twilio.environments.at(-1);
    expect(staging && variablesOf(twilio, staging)).toEqual({ SHOP_NAME: FIRST, STRIPE_KEY: SECOND });
    expect(run.log).not.toContain('has no variables yet');
  });
});

test.concurrent.each([409, 400] as const)('that somebody else creates in between (%i) are changed', async (status) => {
  await withVariables({ duplicateVariableStatus: status }, async (stage) => {
    const { twilio, production, deploy, values } = stage;
    let done = false;
    twilio.onRequest = ({ operation }) => {
      if (operation === 'create-variable' && !done) twilio.addVariable(production, 'STRIPE_KEY', OTHERS);
      done ||= operation === 'create-variable';
    };
    twilio.fault({ on: 'deploy', kind: 403 });
    const run = await deploy(two);
    expect(changesOf(stage).slice(1, 4)).toEqual(['create-variable', 'update-variable', 'update-variable']);
    expect(run.outputs['verdict']).toBe('error');
    // What was there when it was changed is what is put back.
    expect(values()).toEqual({ SHOP_NAME: BEFORE, STRIPE_KEY: OTHERS, OLD_KEY: OTHERS });
  });
});

test.concurrent('whose answer is lost are found, and not created twice', async () => {
  await withVariables({}, async (stage) => {
    stage.twilio.fault({ on: 'create-variable', kind: 'reset-after' });
    const run = await stage.deploy(two);
    expect(run.outputs['verdict']).toBe('completed');
    expect(stage.twilio.count('create-variable')).toBe(1);
    expect(run.log).toContain('Found: the lost request did create the variable.');
    expect(stage.values()).toEqual({ SHOP_NAME: FIRST, STRIPE_KEY: SECOND, OLD_KEY: OTHERS });
  });
});

test.concurrent('that Twilio refuses end the deploy, without its words, and the others are put back', async () => {
  await withVariables({}, async ({ twilio, old, deploy, values }) => {
    const body = { code: 20001, message: `Value ${FIRST} is not allowed`, status: 400 };
    twilio.fault({ on: 'update-variable', kind: 'status', status: 400, body });
    const run = await deploy(two);
    // The first one was set, and the Build that is live may have read it.
    expect(run.outputs).toMatchObject({ verdict: 'error', changed: 'true', 'live-build-sid': old.sid });
    expect(titles(run)).toEqual(['error: A variable could not be set']);
    expect(run.log).toContain('SHOP_NAME could not be set in production: Twilio answered 400');
    expect(values()).toEqual({ SHOP_NAME: BEFORE, OLD_KEY: OTHERS });
  });
});

signals.concurrent('are named, and left, when the run is cancelled after them', async () => {
  await withVariables({}, async (stage) => {
    const { twilio, old, deploy, values } = stage;
    twilio.fault({ on: 'deploy', kind: 'hang', processed: false });
    const run = await deploy(two, { cancelWhen: (line) => line.includes('Variables set in production') });
    expect(run.outputs).toMatchObject({ verdict: 'cancelled', 'live-build-sid': old.sid });
    expect(run.log).toContain(
      'Variables of production that differ from before: STRIPE_KEY (new), SHOP_NAME (changed). Run the deploy again',
    );
    expect(values()).toEqual({ SHOP_NAME: FIRST, STRIPE_KEY: SECOND, OLD_KEY: OTHERS });
    expect(changesOf(stage).filter((name) => name === 'delete-variable')).toEqual([]);
  });
});

test.concurrent('that cannot be put back are named', async () => {
  await withVariables({}, async ({ twilio, deploy, values }) => {
    twilio.fault({ on: 'deploy', kind: 403 });
    twilio.fault({ on: 'delete-variable', kind: 403, times: 9 });
    const run = await deploy(two);
    expect(run.outputs['verdict']).toBe('error');
    expect(values()).toEqual({ SHOP_NAME: BEFORE, STRIPE_KEY: SECOND, OLD_KEY: OTHERS });
    expect(run.log).toContain(
      'Not all could be put back (403). Variables of production that differ from before: STRIPE_KEY (new).',
    );
  });
});

test.concurrent('without an environment are one mistake among the others, and nothing is sent', async () => {
  await withVariables({}, async ({ twilio, deploy }) => {
    const run = await deploy({ variables: `SHOP_NAME=\nSTRIPE_KEY=${FIRST}#x`, environment: '', runtime: 'nod' });
    expect(run.outputs['verdict']).toBe('error');
    expect(run.log).toMatch(/`runtime`|`variables`.*none is named/);
    expect(run.log).toContain('SHOP_NAME is empty: the secret does not exist');
    expect(run.log).toContain('STRIPE_KEY has a `#` in its value (in line 2)');
    expect(twilio.requests).toEqual([]);
  });
});

test.concurrent('are read to the last page', async () => {
  await withVariables({}, async (stage) => {
    const { twilio, production, deploy } = stage;
    for (let index = 0; index < 120; index++) twilio.addVariable(production, `NAME_${index}`, `${index}`);
    const run = await deploy({ variables: 'NAME_119=119', 'variables-file': '' });
    expect(run.outputs['verdict']).toBe('completed');
    expect(changesOf(stage)).toEqual(['create', 'deploy']);
    expect(twilio.count('variables')).toBe(4);
  });
});
