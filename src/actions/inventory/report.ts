/** What `inventory/` says: the log, and the output `result`. */
import { explainRequest } from '../../explain/error.ts';
import { splitSid } from '../../model/sid.ts';
import type { Ending } from '../../report/facts.ts';
import type { Log } from '../../report/log.ts';
import { count, formatAge } from '../../text/quantities.ts';
import { hideSids, sanitizeLine } from '../../text/sanitize.ts';
import { describeMigration } from './duration.ts';
import type { Row, Survey, Unread } from './survey.ts';

/** A service takes so many environments (an old page of Twilio's). */
export const MOST_ENVIRONMENTS = 25;

/** `node18, no new Builds since 2025-11-10`, `node22, supported until 2027-04-30` (or `support ended 2027-04-30`), `node24`. */
export function describeRuntime({ build, support }: Pick<Row, 'build' | 'support'>): string {
  if (build === undefined) return 'nothing is live';
  const { runtime } = build;
  if (runtime === undefined) return 'runtime not told';
  if (support.state === 'retired')
    return `${runtime}, no new Builds${support.since === undefined ? '' : ` since ${support.since}`}`;
  if (support.state === 'retiring')
    return `${runtime}, ${support.over ? 'support ended' : 'supported until'} ${support.until}`;
  return support.state === 'unknown' ? `${runtime}, not known here` : runtime;
}

/** As people know it; the SID beside a name that no input would take. Harmless text of one line. */
export function labelOf(name: string, reference: string): string {
  const shown = sanitizeLine(name, 100);
  return splitSid(reference) !== undefined && shown !== reference ? `${shown} (${reference})` : reference;
}

/** Why a service could not be read: one sentence of at most 300 characters. Text from outside, harmless. */
export const reasonOf = ({ failure, untried }: Unread) =>
  untried ? 'Not tried, because Twilio did not answer for others.' : sanitizeLine(explainRequest(failure).what, 300);

/** `4 environments of 2 services, 2 to move to node24`; `runtime`: the one to be on. */
export function describeSurvey({ rows, toMove, services }: Survey, runtime: string | undefined): string {
  const move = runtime === undefined ? '' : `, ${toMove.length} to move to ${runtime}`;
  return `${count(rows.length, 'environment')} of ${count(services.length, 'service')}${move}`;
}

/** Writes everything into the log, the most urgent first. */
export function logSurvey({ rows, toMove, services, unread }: Survey, log: Log): void {
  if (unread.length > 0) {
    log.group(`Not read (${unread.length})`);
    for (const one of unread) log.line(`  ${labelOf(one.serviceName, one.service)}: ${reasonOf(one)}`);
  }
  log.group(`Environments (${rows.length}), the most urgent first`);
  for (const row of rows) log.line(`  ${describeRow(row)}`);
  log.group(`Services (${services.length})`);
  for (const { service, serviceName, environments, builds, undeployed } of services)
    log.line(
      `  ${labelOf(serviceName, service)}: ${environments} of ${MOST_ENVIRONMENTS} environments, ${count(builds, 'Build')}, ${undeployed} live nowhere`,
    );
  log.endGroup();
  const migration = describeMigration(toMove.length);
  if (migration !== '') log.line(migration);
}

function describeRow(row: Row): string {
  const { build, ageMs, url } = row;
  const facts = [
    describeRuntime(row),
    ...(row.toMove ? ['to move'] : []),
    ...(build?.handler === undefined ? [] : [`runtime-handler ${build.handler}`]),
    ...(build?.dependencies === undefined ? [] : [count(build.dependencies, 'dependency', 'dependencies')]),
    ...(build === undefined || build.ranges.length === 0 ? [] : [`no exact version: ${build.ranges.join(', ')}`]),
    ...(ageMs === undefined ? [] : [formatAge(ageMs)]),
    ...(build === undefined ? [] : [build.sid]),
    ...(url === undefined ? [] : [url]),
  ];
  return `${labelOf(row.serviceName, row.service)} ${labelOf(row.environmentName, row.environment)}: ${facts.join('; ')}`;
}

/** Where the result goes: into the output `result`, or into the file that `result-file` names. */
export type Destination = 'output' | 'file';

/**
 * The result (docs/inventory.schema.json) as JSON, without account and service SIDs: people keep those in secrets, and
 * the runner drops an output that contains a secret. It never looks into the file, where a service is called as in the
 * matrix, so that what is read there can be acted on. `runtime`: the one to be on.
 */
export function formatResult(
  { rows, services, unread }: Survey,
  ending: Ending,
  runtime: string | undefined,
): (destination: Destination) => string {
  const result = {
    schemaVersion: 1,
    verdict: ending.verdict,
    runtime,
    environments: rows.map((row) => ({
      service: row.service,
      environment: row.environment,
      environmentSid: row.environmentSid,
      buildSid: row.build?.sid,
      runtime: row.build?.runtime,
      // Whether `until` is over, a reader knows better on the day that it reads it.
      ...(row.build === undefined ? {} : { ...row.support, over: undefined }),
      toMove: row.toMove,
      runtimeHandler: row.build?.handler,
      dependencies: row.build?.dependencies,
      ranges: row.build?.ranges,
      builtAt: row.build?.createdAt === undefined ? undefined : new Date(row.build.createdAt).toISOString(),
      ageDays: row.ageMs === undefined ? undefined : Math.floor(row.ageMs / 86_400_000),
      url: row.url,
    })),
    services: services.map(({ service, environments, builds, undeployed }) => ({
      service,
      environments,
      builds,
      undeployedBuilds: undeployed,
    })),
    unread: unread.map((one) => ({ service: one.service, reason: reasonOf(one) })),
  };
  return (destination) =>
    // Wherever one stands: people call things by SIDs, too.
    JSON.stringify(result, (key, value) =>
      typeof value !== 'string' || (destination === 'file' && key === 'service') ? value : hideSids(value),
    );
}
