/** The log of an environment: what executed Functions wrote with `console.*`. Only lines of known requests leave this file. */
import type { Limits } from '../../async/clock.ts';
import { isComplaint, type LogLine } from '../../model/causes/failed-requests.ts';
import type { Destination } from '../../model/resources.ts';
import type { Client } from '../client.ts';
import { anySid, fieldsOf, text, timeOf, wordOf } from '../fields.ts';
import { decodePage, unwrapItem, wrapItem } from '../page.ts';
import { readPages } from '../read.ts';
import { MB, servicePath } from './paths-and-limits.ts';

/** Lines of a page; a line is some 600 bytes (OpenAPI file of Serverless v1) and its message. */
const LINES = 500;

/** So many pages are read at most: in a busy environment the lines of a few seconds. */
const MOST_PAGES = 4;

/** Messages are read up to so many characters. */
const MOST_CHARACTERS = 4_000;

/** An answer that takes longer than this comes too late to be of use, in ms. */
const READ_MS = 4_000;

/** A look at the log. */
export interface LogLook {
  /** Of the requests that were asked about. */
  readonly lines: readonly LogLine[];
  /** How many lines of other requests were passed over. */
  readonly others: number;
  /** There are more lines than were read. */
  readonly more: boolean;
}

/**
 * The lines of these requests (`RQ…`) since a moment of Twilio's own time, in ms
 * (`GET /v1/Services/{ZS}/Environments/{ZE}/Logs`). There is no filter for requests. Lines of others may hold what callers
 * said: they are counted as they arrive, and forgotten. Each page is asked for once. Throws what a {@link Client} throws.
 */
export async function listLines(
  client: Client,
  environment: Destination,
  requestIds: ReadonlySet<string>,
  since: number,
  limits: Limits,
): Promise<LogLook> {
  const start = new Date(since).toISOString().replace(/\.\d{3}Z$/, 'Z');
  const first = `${servicePath(environment.serviceSid)}/Environments/${environment.environmentSid}/Logs?StartDate=${encodeURIComponent(start)}&PageSize=${LINES}`;
  const reduce = wrapItem((item) => {
    const line = decodeLine(item);
    return line.requestId !== undefined && requestIds.has(line.requestId) ? line : null;
  });
  const decode = decodePage('logs', unwrapItem<LogLine | null>);
  const pages = readPages(first, (path) =>
    client.send({ method: 'GET', path, timeLimitMs: READ_MS, sizeLimit: 8 * MB, reduce }, decode, limits),
  );
  const lines: LogLine[] = [];
  let [others, read, more] = [0, 0, false];
  for await (const { items, next } of pages) {
    lines.push(...items.filter((item) => item !== null));
    others += items.filter((item) => item === null).length;
    read++;
    more = next !== undefined;
    if (read === MOST_PAGES || lines.some(isComplaint)) break;
  }
  return { lines, others, more };
}

/** Every field may be null (OpenAPI file), and none matters enough to refuse the line. */
function decodeLine(body: unknown): LogLine {
  const fields = fieldsOf(body, 'a line of the log');
  return {
    requestId: anySid(fields, 'request_sid'),
    level: wordOf(fields, 'level'),
    message: (text(fields, 'message') ?? '').slice(0, MOST_CHARACTERS),
    createdAt: timeOf(fields, 'date_created'),
  };
}
