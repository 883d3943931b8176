/** `inventory/` in the matrix: four services with seven environments, of which four are on another runtime. */
import { findFalseInventory } from '../support/inventory-oracle.ts';
import type { SubAction } from './sub-actions.ts';
import type { Trial } from './trial.ts';

/** Service → its environments by suffix ('' is production) → runtime; null: nothing is live there. */
const FLEET: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  shop: { '': 'node18', staging: 'node24' },
  menu: { '': 'node22', staging: 'node20', old: null },
  bell: { '': 'node18' },
  quay: { '': 'node24' },
};

/** `inventory/` with its places. */
export const INVENTORY: SubAction = {
  name: 'inventory',
  // The list tells too little of a Build, so that each live one is asked for.
  twilio: { latencyMs: 5, serviceName: 'greeter', listShape: { dependencies: 'null' } },
  places: {
    'list of services': { on: () => 'services', does: 'read' },
    'list of environments': { on: () => 'environments', does: 'read' },
    'list of Builds': { on: () => 'list', does: 'read' },
    'live Build': { on: () => 'build', does: 'read' },
  },
  async prepare(twilio) {
    for (const [uniqueName, environments] of Object.entries(FLEET)) {
      const service = twilio.addService({ uniqueName });
      twilio.addFunction('/hello', { service });
      for (const [suffix, runtime] of Object.entries(environments))
        await twilio.addEnvironment({
          service,
          domainSuffix: suffix || null,
          domainName: `${uniqueName}-${suffix}.twil.io`,
          ...(runtime === null ? {} : { build: twilio.addBuild({ service, runtime }) }),
        });
    }
    return { inputs: { 'service-sid': '', runtime: 'node24' } };
  },
  findFalseOutputs,
};

function findFalseOutputs({ twilio, run }: Trial): string[] {
  const { count, result = '{}' } = run.outputs;
  const changes = twilio.requests.filter(({ method }) => method !== 'GET');
  return [
    ...changes.map(({ method, path }) => `it sent ${method} ${path}`),
    ...findFalseInventory(twilio, run.outputs),
    ...(run.exitCode !== 0 || (count === '4' && JSON.parse(result).unread.length === 0) ? [] : [`count: ${count}`]),
  ];
}
