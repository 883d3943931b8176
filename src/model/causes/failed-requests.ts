/**
 * What Twilio keeps of single requests, and which of it says why the path of a health check fails. Pure; the texts are
 * from outside.
 *
 * Lines and alerts of other requests may hold what callers said, so a request counts as ours only by its id. Which header
 * carries the id, and that an alert names it, no document says.
 */

import { isSid } from '../sid.ts';
import type { Alert } from './failed-build.ts';

/** Why a deploy is unhealthy. */
export interface HealthCause {
  /** Where the text is from: the answer itself, a line that the request logged, or Twilio's Debugger. */
  readonly evidence: 'answer' | 'log' | 'alert';
  /** Of the health check, e.g. `/health`. */
  readonly path: string;
  /** One line. */
  readonly text: string;
  /** Twilio's error code, of an alert. */
  readonly code?: number;
}

/** A line of an environment's log. */
export interface LogLine {
  /** `RQ…`; undefined where it is of no request. */
  readonly requestId: string | undefined;
  /** In lower case; `warning` in the OpenAPI file, which lists no others. */
  readonly level: string | undefined;
  readonly message: string;
  /** By Twilio's own clock, in ms. */
  readonly createdAt: number | undefined;
}

/** The same, for a person. */
export interface LoggedLine {
  readonly level: string;
  /** One harmless line of at most 300 characters. */
  readonly text: string;
  /** Where in the Function's code it says that it stood. */
  readonly place?: string;
}

/** An alert about one request, for a person. */
export interface RequestAlert {
  readonly code?: number;
  /** One harmless line of at most 300 characters. */
  readonly text: string;
}

/**
 * Whose request each id is: id → path. One that came in two answers is of neither: it is the id of something else that
 * the Function hands on, and lines about that are not ours to show.
 */
export function assignIds(
  failed: readonly { readonly path: string; readonly requestIds?: readonly string[] }[],
): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  const repeated = new Set<string>();
  for (const { path, requestIds = [] } of failed)
    for (const id of requestIds) {
      if (paths.has(id)) repeated.add(id);
      paths.set(id, path);
    }
  for (const id of repeated) paths.delete(id);
  return paths;
}

/** Whether a line says that something is wrong. */
export const isComplaint = ({ level }: { readonly level: string | undefined }) => severityOf(level) < 2;

function severityOf(level: string | undefined): number {
  if (level === undefined) return 2;
  return /^(?:err|fatal|crit)/.test(level) ? 0 : level.startsWith('warn') ? 1 : 2;
}

/** What is known of a path that failed, as far as it decides on its place. */
interface Evidence {
  readonly status?: number;
  readonly steadyMs?: number;
  readonly text?: string;
  readonly log?: readonly LoggedLine[];
  readonly alert?: RequestAlert;
}

/** The answer’s own words, then the log’s, then those of an alert, then none. */
const rankReason = ({ text, log = [], alert }: Evidence) =>
  text !== undefined ? 0 : log.some(isComplaint) ? 1 : alert !== undefined ? 2 : 3;

function rankFailure(failed: Evidence): number {
  if (failed.steadyMs !== undefined) return 0;
  if (rankReason(failed) < 3) return 1;
  return failed.status === undefined ? 3 : 2;
}

/**
 * The paths in the order in which they are spoken of, everywhere: those that failed for certain, those that say why, other
 * wrong answers, and last those without an answer and those that passed too seldom.
 */
export const sortByEvidence = <T extends Evidence>(failed: readonly T[]): readonly T[] =>
  failed.toSorted((one, other) => rankFailure(one) - rankFailure(other) || rankReason(one) - rankReason(other));

/** Errors first, then warnings; among equals the newest. */
export function rankLines<T extends Pick<LogLine, 'level' | 'createdAt'>>(lines: readonly T[]): readonly T[] {
  return lines.toSorted(
    (one, other) => severityOf(one.level) - severityOf(other.level) || (other.createdAt ?? 0) - (one.createdAt ?? 0),
  );
}

/**
 * The request of an alert, if it is one of these: the alert has its id as its resource or service, or names no other
 * request there and has the id in its text.
 */
export function findRequestOf(alert: Alert, ids: Iterable<string>): string | undefined {
  const { resourceSid, serviceSid, text = '' } = alert;
  const all = [...ids];
  const named = [resourceSid, serviceSid].filter((sid) => sid !== undefined && isSid(sid, 'RQ'));
  if (named.length > 0) return all.find((id) => named.includes(id));
  return all.find((id) => text.includes(id));
}
