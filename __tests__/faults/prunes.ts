/** `prune/` in the matrix: twelve Builds, of which seven may go. */
import type { Build, Twilio } from '../../simulator/twilio/server.ts';
import type { SubAction } from './sub-actions.ts';
import type { Trial } from './trial.ts';

const DAY = 86_400_000;
const BUILDS = 12;

/** By age: two of the newest, a young one, and of the old ones what is live, was live before, or is protected. */
const STAY = { newest: [0, 1], young: [2], previous: [4], live: [6], protected: [8], building: [9] } as const;
const STAYING: ReadonlySet<number> = new Set(Object.values(STAY).flat());

const plans = new WeakMap<Twilio, readonly Build[]>();

/** `prune/` with its places. */
export const PRUNE: SubAction = {
  name: 'prune',
  twilio: { latencyMs: 5 },
  places: {
    service: { on: () => 'service', does: 'read' },
    'list of Builds': { on: () => 'list', does: 'read' },
    'list of environments': { on: () => 'environments', does: 'read' },
    'history of an environment': { on: () => 'deployments', does: 'read' },
    'last look at the environments': {
      on: (twilio) => (request) => request.operation === 'environments' && twilio.count('delete') > 0,
      does: 'read',
    },
    deletion: { on: () => 'delete', does: 'not found' },
  },
  async prepare(twilio) {
    twilio.addFunction('/hello');
    const now = Date.now();
    const builds = Array.from({ length: BUILDS }, (_, n) =>
      twilio.addBuild({
        dateCreated: now - (n + 0.5) * DAY,
        status: n === STAY.building[0] ? 'queued' : n % 3 === 0 ? 'failed' : 'completed',
      }),
    );
    plans.set(twilio, builds);
    const production = await twilio.addEnvironment({ build: builds[STAY.previous[0]] as Build });
    twilio.deploy(production, builds[STAY.live[0]] as Build);
    const inputs = { keep: '2', 'older-than': '3d', delete: 'true', protect: String(builds[STAY.protected[0]]?.sid) };
    return { inputs };
  },
  findFalseOutputs,
};

interface Reported {
  readonly deleted: readonly string[];
  readonly alreadyGone: readonly string[];
  readonly due: readonly string[];
  readonly kept: Readonly<Record<string, readonly string[]>>;
}

function findFalseOutputs({ twilio, run }: Trial): string[] {
  const plan = plans.get(twilio) ?? [];
  const there = new Set(twilio.builds.map(({ sid }) => sid));
  const reported: Reported = JSON.parse(run.outputs['result'] ?? '{}');
  const { unanswered = [], ...certain } = reported.kept;
  const gone = [...reported.deleted, ...reported.alreadyGone];
  const staying = [reported.due, ...Object.values(certain)].flat();
  const all = [...gone, ...staying, ...unanswered];
  const wrong = plan.filter(({ sid }, n) => STAYING.has(n) && !there.has(sid));
  const left = run.exitCode === 0 ? plan.filter(({ sid }, n) => !STAYING.has(n) && there.has(sid)) : [];
  const unsure = run.exitCode === 0 ? [...unanswered, ...reported.due, ...reported.alreadyGone] : [];
  const isWhole = all.length === 0 || (all.length === BUILDS && new Set(all).size === BUILDS);
  return [
    ...wrong.map((build) => `Build ${plan.indexOf(build)} had to stay`),
    ...left.map((build) => `Build ${plan.indexOf(build)} is left`),
    ...gone.flatMap((sid) => (there.has(sid) ? [`${sid} is said to be gone`] : [])),
    ...staying.flatMap((sid) => (there.has(sid) ? [] : [`${sid} is said to stay`])),
    ...unsure.map((sid) => `${sid} is not deleted, and no failure`),
    ...(isWhole ? [] : [`${all.length} Builds in the result`]),
    // Of a list that was not read nobody says how long it is.
    ...findWrongCounts(
      run,
      reported.deleted.length,
      reported.due.length,
      unanswered.length,
      all.length === 0 ? undefined : all.length - gone.length,
    ),
  ];
}

function findWrongCounts(
  { outputs, rawSummary }: Trial['run'],
  deleted: number,
  notReached: number,
  unanswered: number,
  staying: number | undefined,
): string[] {
  const kept = staying === undefined ? undefined : staying - notReached;
  const due = staying === undefined ? undefined : notReached;
  const words = [
    `${deleted} deleted`,
    ...(unanswered > 0 ? [`${unanswered} perhaps deleted`] : []),
    ...(due ? [`${due} not reached`] : []),
    ...(kept === undefined ? [] : [`${kept - unanswered} kept`]),
  ];
  const counts = `${words.join(', ')}\n`;
  return [
    ...(outputs['deleted'] === String(deleted) ? [] : [`deleted: ${outputs['deleted']}, not ${deleted}`]),
    ...(outputs['due'] === due?.toString() ? [] : [`due: ${outputs['due']}, not ${due}`]),
    ...(outputs['kept'] === kept?.toString() ? [] : [`kept: ${outputs['kept']}, not ${kept}`]),
    ...(rawSummary.includes(counts) ? [] : ['the summary counts otherwise']),
  ];
}
