/** The summary of inventory/. */
import { explainFindings } from '../../src/actions/inventory/failures.ts';
import type { ServiceReading } from '../../src/actions/inventory/read-service.ts';
import { formatSummary } from '../../src/actions/inventory/summary.ts';
import { takeSurvey } from '../../src/actions/inventory/survey.ts';
import { sid } from './facts.ts';

const DAY_MS = 86_400_000;
const TODAY = Date.UTC(2026, 10, 29);

/** A service; of each environment (production: ''), the runtime of what is live there, and its age in days. */
function read(
  uniqueName: string,
  live: Readonly<Record<string, readonly [string, number]>>,
  ranges: readonly string[] = [],
): ServiceReading {
  const environments = Object.entries(live).map(([suffix, [runtime, days]]) => {
    const name = `${uniqueName}-${suffix}`;
    const buildSid = sid('ZB', name);
    return {
      environment: {
        sid: sid('ZE', name),
        uniqueName: suffix || 'production',
        domainSuffix: suffix || undefined,
        domainName: `${uniqueName}-1234${suffix && `-${suffix}`}.twil.io`,
        buildSid,
        createdAt: TODAY,
      },
      build: { sid: buildSid, runtime, createdAt: TODAY - days * DAY_MS, dependencies: 3 + ranges.length, ranges },
    };
  });
  const service = { sid: sid('ZS', uniqueName), accountSid: sid('AC', '1'), uniqueName };
  return { service, environments, builds: environments.length + 4, undeployed: 4 };
}

/** Three services, one of them on a retired runtime, and the job fails for it. */
export function inventoried() {
  const readings = [
    read('greeter', { '': ['node18', 412] }, ['lodash ^4.17.0']),
    read('shop', { '': ['node22', 38], staging: ['node24', 2] }),
    read('support-line', { '': ['node24', 11] }),
  ];
  const survey = takeSurvey(readings, { runtime: 'node24', now: TODAY, loopback: false });
  const failure = explainFindings(survey, { failOn: 'retired', runtime: 'node24' }, TODAY, [])?.explanation;
  if (failure === undefined) throw new Error('nothing is on a retired runtime');
  const goal = 'List what is live in all services, and what is not on node24; fail where a runtime is retired';
  const ending = { verdict: 'error', failure } as const;
  return { job: 'inventory', markdown: formatSummary({ survey, ending, goal, runtime: 'node24' }) };
}
