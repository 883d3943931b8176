/** Many services at once, as an account has them that grew for years. */

import type { Service } from './model/types.ts';
import type { Seeds } from './seeds.ts';

/** How large a fleet is, and what is live in it. */
export interface FleetSeed {
  readonly services: number;
  /** Domain suffixes of the environments of each service (default production and staging). */
  readonly suffixes?: readonly (string | null)[];
  /** Runtimes of the services, one after the other, over and over (default node24). */
  readonly runtimes?: readonly string[];
  /** Builds of each service beside the live ones (default none), and the dependencies of each. */
  readonly builds?: number;
  readonly dependencies?: number;
  /** How many functions each Build has (default 1). */
  readonly functions?: number;
}

/** Adds services `service-000`, `service-001`, … in which something is live everywhere; no domain is served. */
export async function addFleet(seeds: Seeds, seed: FleetSeed): Promise<readonly Service[]> {
  const { suffixes = [null, 'staging'], runtimes = ['node24'], builds = 0 } = seed;
  const dependencies = Array.from({ length: seed.dependencies ?? 1 }, (_, n) => ({
    name: `package-${n}`,
    version: n % 5 === 0 ? `^1.${n}.0` : `1.${n}.0`,
  }));
  const services: Service[] = [];
  for (let n = 0; n < seed.services; n++) {
    const uniqueName = `service-${String(n).padStart(3, '0')}`;
    const service = seeds.addService({ uniqueName });
    services.push(service);
    const functions = Array.from({ length: seed.functions ?? 1 }, (_, at) => seeds.addFunction(`/f${at}`, { service }));
    const common = { service, functions, dependencies, runtime: runtimes[n % runtimes.length] ?? 'node24' };
    for (let at = 0; at < builds; at++) seeds.addBuild(common);
    for (const domainSuffix of suffixes) {
      const domainName = `${uniqueName}${domainSuffix === null ? '' : `-${domainSuffix}`}.twil.io`;
      await seeds.addEnvironment({ service, domainSuffix, domainName, build: seeds.addBuild(common) });
    }
  }
  return services;
}
