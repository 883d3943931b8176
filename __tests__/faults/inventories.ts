/** `inventory/` in the matrix: four services with seven environments, of which four are on another runtime. */
import type { Twilio } from '../../simulator/twilio/server.ts';
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

interface Reported {
  readonly environments: readonly {
    readonly service: string;
    readonly environmentSid: string;
    readonly buildSid?: string;
    readonly runtime?: string;
    readonly toMove: boolean;
  }[];
  readonly services: readonly { readonly service: string }[];
  readonly unread: readonly { readonly service: string }[];
}

/** What is there of the services that are said to have been read. */
function findTruth(twilio: Twilio, read: ReadonlySet<string>): readonly string[] {
  return twilio.environments.flatMap(({ sid, serviceSid, buildSid }) => {
    const service = twilio.services.find((one) => one.sid === serviceSid)?.uniqueName ?? '';
    const runtime = twilio.builds.find((build) => build.sid === buildSid)?.runtime;
    const toMove = runtime !== undefined && runtime !== 'node24';
    return read.has(service) ? [`${service} ${sid} ${buildSid ?? undefined} ${runtime} ${toMove}`] : [];
  });
}

function findFalseOutputs({ twilio, run }: Trial): string[] {
  const reported: Reported = JSON.parse(run.outputs['result'] ?? '{}');
  const names = [...reported.services, ...reported.unread].map(({ service }) => service);
  const truth = findTruth(twilio, new Set(reported.services.map(({ service }) => service)));
  const said = reported.environments.map(
    ({ service, environmentSid, buildSid, runtime, toMove }) =>
      `${service} ${environmentSid} ${buildSid} ${runtime} ${toMove}`,
  );
  const { matrix, count } = run.outputs;
  const entries = matrix === undefined ? undefined : JSON.parse(matrix).include.length;
  const toMove = reported.environments.filter((row) => row.toMove).length;
  const changes = twilio.requests.filter(({ method }) => method !== 'GET');
  return [
    ...changes.map(({ method, path }) => `it sent ${method} ${path}`),
    ...(new Set(names).size === names.length ? [] : ['a service is told twice']),
    ...(said.toSorted().join('; ') === truth.toSorted().join('; ') ? [] : [`said: ${said.join('; ')}`]),
    // Both are of the whole fleet, or absent.
    ...(count === undefined || names.length === twilio.services.length ? [] : ['a service is left out']),
    ...(run.exitCode !== 0 || (count === '4' && reported.unread.length === 0) ? [] : [`count: ${count}`]),
    ...(count === undefined || count === String(toMove) ? [] : [`count: ${count}`]),
    ...(entries === undefined || entries === toMove ? [] : [`${entries} entries in the matrix`]),
    ...((matrix === undefined) === (count === undefined) ? [] : ['one of count and matrix alone']),
  ];
}
