/** Services and environments as `inventory/` reads them. */
import type { LiveBuild, ServiceReading } from '../../src/actions/inventory/read-service.ts';
import { takeSurvey } from '../../src/actions/inventory/survey.ts';
import type { Environment, Service } from '../../src/model/resources.ts';
import { RequestFailure } from '../../src/twilio/request.ts';

/** 2026-11-29 */
export const NOW = Date.parse('2026-11-29T12:00:00Z');

const sid = (prefix: string, n: number) => `${prefix}${n.toString(16).padStart(32, '0')}`;

export const serviceOf = (n: number, uniqueName: string | undefined = `service-${n}`): Service => ({
  sid: sid('ZS', n),
  accountSid: sid('AC', 1),
  uniqueName,
});

/** `domainSuffix`: '' is production. */
export const environmentOf = (
  n: number,
  domainSuffix = '',
  uniqueName = domainSuffix || 'production',
): Environment => ({
  sid: sid('ZE', n),
  uniqueName,
  domainSuffix: domainSuffix || undefined,
  domainName: `host-${n}.twil.io`,
  buildSid: sid('ZB', n),
  createdAt: NOW,
});

export const buildOf = (n: number, runtime: string | undefined, more: Partial<LiveBuild> = {}): LiveBuild => ({
  sid: sid('ZB', n),
  createdAt: NOW - 10 * 86_400_000,
  dependencies: 3,
  ranges: [],
  ...(runtime === undefined ? {} : { runtime }),
  ...more,
});

/** A service whose environments, by suffix, are on these runtimes; null: nothing is live there. */
export function readingOf(n: number, runtimes: Readonly<Record<string, string | null>>, name?: string): ServiceReading {
  const environments = Object.entries(runtimes).map(([suffix, runtime], at) => {
    const environment = environmentOf(100 * n + at, suffix);
    return runtime === null
      ? { environment: { ...environment, buildSid: undefined }, build: undefined }
      : { environment, build: buildOf(100 * n + at, runtime) };
  });
  return { service: serviceOf(n, name), environments, builds: 9, undeployed: 7 };
}

export const failureOf = (words = '503') =>
  new RequestFailure(
    { method: 'GET', path: `/v1/Services/${sid('ZS', 7)}/Environments?PageSize=100` },
    { class: 'unknown', words, status: 503, requestId: `RQ${'1'.repeat(32)}` },
  );

/** `runtime`: '' asks for none. */
export const surveyOf = (readings: readonly ServiceReading[], runtime = 'node24', now = NOW) =>
  takeSurvey(readings, { runtime: runtime || undefined, now, loopback: false });
