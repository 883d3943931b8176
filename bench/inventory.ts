/**
 * `npm run bench`, first part: an inventory of 500 services with three environments each, against the simulator on this
 * machine. Prints how long it took, how many requests it sent and how much memory it had. Ends with 1 when the requests
 * or the memory are more than promised: they do not depend on what else the machine does, as time does.
 *
 *     node bench/inventory.ts 100        with that many services
 */
import path from 'node:path';
import { runAction } from '../simulator/runner/run.ts';
import { addFleet } from '../simulator/twilio/fleet.ts';
import { startTwilio } from '../simulator/twilio/server.ts';

const services = Number(process.argv[2] ?? 500);
const suffixes = [null, 'staging', 'dev'];
/** Measured: 74 to 91 in 25 runs, alone and beside two busy processes. */
const BOUND_MIB = 100;
/** A page of the list of services for each hundred; two for each service. */
const BOUND_REQUESTS = Math.ceil(services / 100) + 2 * services;

const twilio = await startTwilio();
twilio.services.length = 0;
const runtimes = ['node24', 'node24', 'node24', 'node24', 'node24', 'node24', 'node20'];
await addFleet(twilio, { services, suffixes, runtimes, builds: 3, dependencies: 20, functions: 5 });
const run = await runAction({
  action: path.resolve(import.meta.dirname, '../inventory'),
  inputs: { 'api-url': twilio.url, runtime: 'node24' },
  env: twilio.env(),
  secrets: [twilio.credentials.authToken],
});
await twilio.close();
const mib = run.peakRssBytes === undefined ? undefined : Math.round(run.peakRssBytes / 2 ** 20);
console.log(`inventory/ of ${services} services × ${suffixes.length} environments, 6 Builds each:`);
console.table([
  { measure: 'time', value: `${(run.durationMs / 1_000).toFixed(1)} s`, bound: '' },
  { measure: 'requests', value: twilio.requests.length, bound: BOUND_REQUESTS },
  { measure: 'connections', value: twilio.connections, bound: 8 },
  { measure: 'memory', value: mib === undefined ? 'not known' : `${mib} MiB`, bound: `${BOUND_MIB} MiB` },
  { measure: 'to move', value: run.outputs['count'] ?? 'not known', bound: '' },
]);
if (run.exitCode !== 0) console.log(run.log);
const kept = twilio.requests.length <= BOUND_REQUESTS && twilio.connections <= 8 && (mib ?? 0) <= BOUND_MIB;
if (run.exitCode !== 0 || !kept) process.exitCode = 1;
