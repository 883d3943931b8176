/** Twilio Monitor v1: the errors that Twilio's Debugger shows, where the reason of a failed Build may be found. */
import type { Limits } from '../../async/clock.ts';
import type { Alert } from '../../model/causes/failed-build.ts';
import type { Client } from '../client.ts';
import { decodeAlert } from '../decode.ts';
import { decodePage } from '../page.ts';

/** One answer of 100 alerts is some 100 kB; texts of alerts have been seen with whole logs in them. */
const SIZE_LIMIT = 4 * 1024 * 1024;

/** An answer that takes longer than this comes too late to be of use, in ms. */
const READ_MS = 3_000;

/** The one call to Monitor. */
export interface Monitor {
  /**
   * The newest 100 errors since a moment of Twilio's own time, in ms (`GET /v1/Alerts`, OpenAPI file of Monitor v1).
   * Sent once. Throws what a {@link Client} throws.
   */
  listErrors(since: number, limits: Limits): Promise<readonly Alert[]>;
}

/** Monitor over a client whose origin is Monitor's. */
export function createMonitor(client: Client): Monitor {
  return {
    async listErrors(since, limits) {
      // Seconds and no fraction: `YYYY-MM-DDThh:mm:ssZ` is the form that is documented.
      const start = new Date(since).toISOString().replace(/\.\d{3}Z$/, 'Z');
      const path = `/v1/Alerts?LogLevel=error&StartDate=${encodeURIComponent(start)}&PageSize=100`;
      const page = await client.send(
        { method: 'GET', path, timeLimitMs: READ_MS, sizeLimit: SIZE_LIMIT },
        decodePage('alerts', decodeAlert),
        limits,
      );
      return page.items;
    },
  };
}
