/** What `inventory/` says that is not so at Twilio. */
import type { World } from '../../simulator/twilio/model/state.ts';

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

type Fleet = Pick<World, 'services' | 'environments' | 'builds'>;

/** What is there of the services that are said to have been read. */
function findTruth(fleet: Fleet, read: ReadonlySet<string>): readonly string[] {
  return fleet.environments.flatMap(({ sid, serviceSid, buildSid }) => {
    const service = fleet.services.find((one) => one.sid === serviceSid)?.uniqueName ?? '';
    const runtime = fleet.builds.find((build) => build.sid === buildSid)?.runtime;
    const toMove = runtime !== undefined && runtime !== 'node24';
    return read.has(service) ? [`${service} ${sid} ${buildSid ?? undefined} ${runtime} ${toMove}`] : [];
  });
}

/**
 * Lies in the outputs of a run that was asked for node24: environments that are otherwise, services that are named twice or
 * not at all, and counts that differ.
 */
export function findFalseInventory(fleet: Fleet, outputs: Readonly<Record<string, string>>): string[] {
  const reported: Reported = JSON.parse(outputs['result'] ?? '{}');
  const names = [...reported.services, ...reported.unread].map(({ service }) => service);
  const truth = findTruth(fleet, new Set(reported.services.map(({ service }) => service)));
  const said = reported.environments.map(
    ({ service, environmentSid, buildSid, runtime, toMove }) =>
      `${service} ${environmentSid} ${buildSid} ${runtime} ${toMove}`,
  );
  const { matrix, count } = outputs;
  const entries = matrix === undefined ? undefined : JSON.parse(matrix).include.length;
  const toMove = reported.environments.filter((row) => row.toMove).length;
  const lies: readonly (readonly [boolean, string])[] = [
    [new Set(names).size !== names.length, 'a service is named twice'],
    [said.toSorted().join('; ') !== truth.toSorted().join('; '), `said: ${said.join('; ')}`],
    // Both are of the whole fleet, or absent.
    [count !== undefined && names.length !== fleet.services.length, 'a service is left out'],
    [count !== undefined && count !== String(toMove), `count: ${count}`],
    [entries !== undefined && entries !== toMove, `${entries} entries in the matrix`],
    [(matrix === undefined) !== (count === undefined), 'one of count and matrix alone'],
  ];
  return lies.flatMap(([is, words]) => (is ? [words] : []));
}
