/** `remove-environment/` in the matrix: six environments, of which two may go. */
import type { Environment, Twilio } from '../../simulator/twilio/server.ts';
import type { SubAction } from './sub-actions.ts';
import type { Trial } from './trial.ts';

const DAY = 86_400_000;

/** Unique name, domain suffix, age in days. */
const ENVIRONMENTS = [
  ['production', null, 90],
  ['prod-environment', 'prod', 90],
  ['staging-environment', 'staging', 90],
  ['pr-1-environment', 'pr-1', 60],
  ['pr-2-environment', 'pr-2', 50],
  ['pr-3-environment', 'pr-3', 1],
] as const;

const GOING: ReadonlySet<string | null> = new Set(['pr-1', 'pr-2']);

const plans = new WeakMap<Twilio, readonly Environment[]>();

/** `remove-environment/` with its places. */
export const REMOVE: SubAction = {
  name: 'remove-environment',
  twilio: { latencyMs: 5 },
  places: {
    service: { on: () => 'service', does: 'read' },
    'list of environments': { on: () => 'environments', does: 'read' },
    'live Build': { on: () => 'build', does: 'read' },
    'last Deployments': { on: () => 'deployments', does: 'read' },
    'first look': { on: () => 'environment', does: 'read' },
    'last look': {
      on: (twilio) => (request) => request.operation === 'environment' && twilio.count('delete-environment') > 0,
      does: 'read',
    },
    // Where each one is lost, it is never learnt that Twilio refuses what is live.
    removal: {
      on: (twilio) => (request) => request.operation === 'delete-environment' && twilio.count('deploy') > 0,
      does: 'not found',
    },
    'take-down': { on: () => 'deploy', does: 'found' },
  },
  async prepare(twilio) {
    twilio.addFunction('/hello');
    const environments: Environment[] = [];
    for (const [uniqueName, domainSuffix, days] of ENVIRONMENTS) {
      const age = { dateCreated: Date.now() - days * DAY };
      environments.push(await twilio.addEnvironment({ uniqueName, domainSuffix, build: twilio.addBuild(age), ...age }));
    }
    plans.set(twilio, environments);
    return { inputs: { environments: '*', protect: 'staging', 'older-than': '14d' } };
  },
  findFalseOutputs,
};

interface Named {
  readonly name: string;
  readonly sid: string;
}

interface Reported {
  readonly removed: readonly Named[];
  readonly alreadyGone: readonly Named[];
  readonly due: readonly Named[];
  readonly kept: Readonly<Record<string, readonly Named[]>>;
}

function findFalseOutputs({ twilio, run }: Trial): string[] {
  const plan = plans.get(twilio) ?? [];
  const there = new Set(twilio.environments.map(({ sid }) => sid));
  const reported: Reported = JSON.parse(run.outputs['result'] ?? '{}');
  const { unanswered = [], ...certain } = reported.kept;
  const gone = [...reported.removed, ...reported.alreadyGone];
  const staying = [reported.due, ...Object.values(certain)].flat();
  const all = [...gone, ...staying, ...unanswered];
  const wrong = plan.filter(({ sid, domainSuffix }) => !GOING.has(domainSuffix) && !there.has(sid));
  const down = plan.filter(({ domainSuffix, buildSid }) => !GOING.has(domainSuffix) && buildSid === null);
  const left =
    run.exitCode === 0 ? plan.filter(({ sid, domainSuffix }) => GOING.has(domainSuffix) && there.has(sid)) : [];
  const whole =
    all.length === 0 || (all.length === plan.length && new Set(all.map(({ sid }) => sid)).size === all.length);
  const list = (entries: readonly Named[]) =>
    entries
      .map(({ name }) => name)
      .toSorted()
      .join(' ');
  const outputOf = (name: string) => (run.outputs[name] ?? '').split('\n').filter(Boolean).toSorted().join(' ');
  return [
    ...wrong.map(({ uniqueName }) => `${uniqueName} had to stay`),
    ...down.map(({ uniqueName }) => `${uniqueName} was taken down`),
    ...left.map(({ uniqueName }) => `${uniqueName} is left`),
    ...gone.flatMap(({ sid, name }) => (there.has(sid) ? [`${name} is said to be gone`] : [])),
    ...staying.flatMap(({ sid, name }) => (there.has(sid) ? [] : [`${name} is said to stay`])),
    ...(run.exitCode === 0 ? [...unanswered, ...reported.due] : []).map(
      ({ name }) => `${name} is left, and no failure`,
    ),
    ...(whole ? [] : [`${all.length} environments in the result`]),
    ...(outputOf('removed') === list(reported.removed) ? [] : [`removed: ${outputOf('removed')}`]),
    ...(outputOf('kept') === list([...staying, ...unanswered]) ? [] : [`kept: ${outputOf('kept')}`]),
    ...('kept' in run.outputs === all.length > 0 ? [] : ['kept, of a list that was not read']),
  ];
}
