/** Reading many services, a few at a time. One that cannot be read does not keep the others from being listed. */
import type { Clock } from '../../async/clock.ts';
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

/** When the time for one service is up and no other was read for so long, in ms, it may not be about that service. */
const QUIET_MS = LIMIT_MS / 2;

/** So long may one service more take then, in ms, before the rest is given up. Each of 500 would wait for five minutes. */
const LOOK_MS = 20_000;

/** A line of progress comes at most so often, in ms. */
const PROGRESS_MS = 5_000;

/** What reading needs; `onReading` is called for each service as it is done. */
export interface ReadingPorts {
  readonly host: Host;
  readonly log: Pick<Log, 'line'>;
  readonly serverless: Pick<Serverless, 'listEnvironments' | 'pickBuilds' | 'fetchBuild'>;
  readonly onReading: (reading: ServiceReading) => void;
}

/**
 * Reads every service, or finds out that it cannot be read. When Twilio answers for none, those that were not tried yet
 * are given up. Throws on a cancel, and for nothing that Twilio says.
 */
export async function readAll(services: readonly Service[], ports: ReadingPorts): Promise<void> {
  const { host, serverless, onReading } = ports;
  const progress = createProgress(services.length, ports);
  const read = createReader((service, ms, stop) => {
    const signal = AbortSignal.any([host.cancellation.signal, stop]);
    return settle(service, readService(serverless, service, { ...within(host, ms), signal }));
  }, host.clock);
  await mapPool(services, AT_ONCE, async (service, stop) => {
    onReading(await read(service, stop));
    progress();
  });
}

/** A failure is an answer, too. */
async function settle(service: Service, reading: Promise<ServiceReading>): Promise<ServiceReading> {
  try {
    return await reading;
  } catch (failure) {
    if (!(failure instanceof RequestFailure)) throw failure;
    return { service, failure };
  }
}

/** Reads one service after the other within `LIMIT_MS`; `read`: one of them, within so many ms. */
function createReader(
  read: (service: Service, ms: number, stop: AbortSignal) => Promise<ServiceReading>,
  clock: Clock,
): (service: Service, stop: AbortSignal) => Promise<ServiceReading> {
  let lastGood = clock.now();
  let doubtful = false;
  let look: Promise<ServiceReading> | undefined;
  let outage: RequestFailure | undefined;
  /** `onLate` is called when the time was up. */
  const attempt = async (
    service: Service,
    ms: number,
    stop: AbortSignal,
    onLate: (failure: RequestFailure) => void,
  ): Promise<ServiceReading> => {
    const reading = await read(service, ms, stop);
    if ('failure' in reading && reading.failure.facts.late === true) onLate(reading.failure);
    else {
      lastGood = clock.now();
      doubtful = false;
    }
    return reading;
  };
  return async (service, stop) => {
    // The others wait for what it finds.
    if (look !== undefined) await look;
    if (outage !== undefined) return { service, failure: outage, untried: true };
    if (!doubtful)
      return attempt(service, LIMIT_MS, stop, () => {
        doubtful ||= clock.now() - lastGood > QUIET_MS;
      });
    look = attempt(service, LOOK_MS, stop, (failure) => {
      outage = failure;
    }).finally(() => {
      look = undefined;
    });
    return look;
  };
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
