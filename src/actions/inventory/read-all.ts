/** Reading many services, a few at a time. One that cannot be read does not keep the others from being listed. */
import { mapPool } from '../../async/pool.ts';
import type { Service } from '../../model/resources.ts';
import type { Log } from '../../report/log.ts';
import { type Host, within } from '../../run/context.ts';
import { count, formatDuration } from '../../text/quantities.ts';
import type { Serverless } from '../../twilio/calls/serverless.ts';
import { RequestFailure } from '../../twilio/request.ts';
import { readService, type ServiceReading } from './read-service.ts';

/** Services read at a time: as many as there are connections (twilio/connection.ts). */
const AT_ONCE = 8;

/** The list of the services, and each service, may take so long, whatever is asked for again, in ms. */
export const LIMIT_MS = 300_000;

/** When the time for one service is up and no other was read for so long, in ms, it is not about that service. */
const QUIET_MS = LIMIT_MS / 2;

/** A line of progress comes at most so often, in ms. */
const PROGRESS_MS = 5_000;

/** What reading needs; `onReading` is called for each service as it is done. */
export interface ReadingPorts {
  readonly host: Host;
  readonly log: Pick<Log, 'line'>;
  readonly serverless: Pick<Serverless, 'listEnvironments' | 'pickBuilds' | 'fetchBuild'>;
  readonly onReading: (reading: ServiceReading) => void;
}

/** Reads every service, or finds out that it cannot be read. Throws on a cancel, and for nothing that Twilio says. */
export async function readAll(services: readonly Service[], ports: ReadingPorts): Promise<void> {
  const { host, serverless, onReading } = ports;
  const progress = createProgress(services.length, ports);
  let lastGood = host.clock.now();
  let outage: RequestFailure | undefined;
  await mapPool(services, AT_ONCE, async (service, stop) => {
    const signal = AbortSignal.any([host.cancellation.signal, stop]);
    const read = async (): Promise<ServiceReading> => {
      // Each of 500 would wait for five minutes again.
      if (outage !== undefined) return { service, failure: outage };
      try {
        const reading = await readService(serverless, service, { ...within(host, LIMIT_MS), signal });
        lastGood = host.clock.now();
        return reading;
      } catch (failure) {
        if (!(failure instanceof RequestFailure)) throw failure;
        if (failure.facts.late === true && host.clock.now() - lastGood > QUIET_MS) outage = failure;
        return { service, failure };
      }
    };
    onReading(await read());
    progress();
  });
}

/** Says from time to time how many are done. */
function createProgress(total: number, { host: { clock }, log }: ReadingPorts): () => void {
  const startedAt = clock.now();
  let saidAt = startedAt;
  let done = 0;
  return () => {
    done++;
    if (done === total || clock.now() - saidAt < PROGRESS_MS) return;
    saidAt = clock.now();
    log.line(`Read ${done} of ${count(total, 'service')} after ${formatDuration(saidAt - startedAt)}.`);
  };
}
