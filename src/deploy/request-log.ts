/**
 * What Twilio has kept of the requests that were answered wrongly: lines of the environment's log, and alerts of the
 * Debugger. A side channel: asked when everything else is done, because every second before a rollback is one of a broken
 * release; and whatever happens here, the verdict is what it was.
 */
import { adviseOnHealth, describeUnhealthy, findHealthCause } from '../explain/unhealthy.ts';
import type { Alert } from '../model/causes/failed-build.ts';
import {
  assignIds,
  findRequestOf,
  isComplaint,
  type LoggedLine,
  type RequestAlert,
  rankLines,
} from '../model/causes/failed-requests.ts';
import { ActionFailure, messageOf } from '../model/errors.ts';
import { hiderOf } from '../model/variables.ts';
import type { FailedPath } from '../report/facts.ts';
import type { RunContext } from '../run/context.ts';
import { CLOCK_MARGIN_MS, pollForReason } from '../run/reason-polling.ts';
import { joinWithAnd } from '../text/lists.ts';
import { count } from '../text/quantities.ts';
import { type LogLook, listLines } from '../twilio/calls/logs.ts';
import { RequestFailure, wordsOf } from '../twilio/request.ts';
import { findLoggedReason } from './answer-text.ts';
import { deployFacts, destinationOf } from './live-build.ts';

/** More lines are left out. */
const MOST_LINES = 5;

/**
 * The same failure, in the words of the log where it has any. Never throws. A reason that the answers gave is completed by
 * one look and not waited for.
 */
export async function addRequestLog(run: RunContext, failure: ActionFailure): Promise<ActionFailure> {
  const { log, record } = run;
  const { unhealthy: before = [] } = record.facts;
  const { signal } = run.cancellation;
  try {
    const paths = assignIds(before);
    const now = run.serverNow();
    if (paths.size === 0 || now === undefined || signal.aborted) return failure;
    record.beginPhase('look for the reason');
    const { liveSince = record.startedAt } = deployFacts(run);
    const since = now - (run.clock.now() - liveSince) - CLOCK_MARGIN_MS;
    const waits = before.every(({ text }) => text === undefined);
    const seen = await look(run, paths, since, waits);
    const hide = hiderOf(run.inputs.deploy?.variables?.values);
    const lines = pickLines(seen, hide);
    const found = before.map((path) => addOwn(path, lines, seen, hide));
    reportFindings(run, seen, found);
    record.note('unhealthy', found);
    return rephrase(failure, run, before, found);
  } catch (error) {
    log.line(`The look at the log ${signal.aborted ? 'was cancelled.' : `failed: ${messageOf(error)}.`}`);
    if (!signal.aborted && error instanceof Error) log.debug(error.stack ?? error.message);
    return failure;
  }
}

/** Whom to ask, as the log names them. */
const LOG = 'The log';
const DEBUGGER = 'Twilio’s Debugger';

/** What the looks have found. */
interface Seen {
  /** Undefined: the log was never read. */
  log: LogLook | undefined;
  alerts: readonly Alert[];
  /** id → path */
  readonly paths: ReadonlyMap<string, string>;
  /** Who never answered, and why, as the last try had it. */
  readonly failures: Map<string, string>;
}

/** Asks the log and the Debugger until one of them has a reason, the looks are over, or nobody is left to ask. */
async function look(run: RunContext, paths: ReadonlyMap<string, string>, since: number, waits: boolean): Promise<Seen> {
  const { api, monitor } = run;
  const ids = new Set(paths.keys());
  const seen: Seen = { log: undefined, alerts: [], paths, failures: new Map() };
  const answered = new Set<string>();
  const refused = new Set<string>();
  const ask = async (whom: string, question: () => Promise<void>) => {
    if (refused.has(whom)) return;
    try {
      await question();
      answered.add(whom);
      seen.failures.delete(whom);
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error;
      if (!answered.has(whom)) seen.failures.set(whom, wordsOf(error));
      if (error.facts.class === 'final') refused.add(whom);
    }
  };
  await pollForReason(run, waits, async (limits) => {
    await Promise.all([
      ask(LOG, async () => {
        seen.log = await listLines(api.client, destinationOf(run), ids, since, limits);
      }),
      ask(DEBUGGER, async () => {
        seen.alerts = (await monitor.listErrors(since, limits)).filter((alert) => findRequestOf(alert, ids));
      }),
    ]);
    return seen.log?.lines.some(isComplaint) === true || seen.alerts.length > 0 || refused.size === 2;
  });
  return seen;
}

/** A line with the path whose request wrote it. */
interface OwnLine extends LoggedLine {
  readonly path: string;
}

/** The lines to show. What every probe made the Function write is one of them. */
function pickLines({ log, paths }: Seen, hide: (text: string) => string): readonly OwnLine[] {
  const picked = new Map<string, OwnLine>();
  for (const { requestId = '', level = 'no level', message } of rankLines(log?.lines ?? [])) {
    const path = paths.get(requestId);
    const said = findLoggedReason(hide(message));
    if (path === undefined || said === undefined) continue;
    const key = JSON.stringify([path, level, said.text]);
    if (!picked.has(key)) picked.set(key, { path, level, ...said });
  }
  return [...picked.values()].slice(0, MOST_LINES);
}

/** The path with the lines and the newest alert of its own requests. */
function addOwn(
  failed: FailedPath,
  lines: readonly OwnLine[],
  { alerts, paths }: Seen,
  hide: (text: string) => string,
): FailedPath {
  const log = lines.filter(({ path }) => path === failed.path).map(({ path: _, ...line }) => line);
  const alert = alerts.find((one) => paths.get(findRequestOf(one, paths.keys()) ?? '') === failed.path);
  return { ...failed, ...(log.length === 0 ? {} : { log }), ...(alert && { alert: describeAlert(alert, hide) }) };
}

function describeAlert({ code, text = '' }: Alert, hide: (text: string) => string): RequestAlert {
  const said = findLoggedReason(hide(text))?.text ?? 'an error without words';
  return { text: said, ...(code === undefined ? {} : { code }) };
}

/** One line about the look, unless the answers said enough and there is nothing to add; then what was found. */
function reportFindings({ log, record }: RunContext, seen: Seen, found: readonly FailedPath[]): void {
  const { failures } = seen;
  const isSilent = seen.log?.lines.length === 0 && seen.alerts.length === 0 && failures.size === 0;
  if (isSilent && record.facts.unhealthy?.some(({ text }) => text !== undefined)) return;
  const silent = [LOG, DEBUGGER].filter((whom) => failures.has(whom)).map((whom) => `${whom} (${failures.get(whom)})`);
  const unasked = silent.length === 0 ? [] : [`${joinWithAnd(silent)} could not be asked.`];
  log.line([...describeLook(seen.log), ...unasked].join(' '));
  for (const { path, log: lines = [], alert } of found) {
    for (const { level, text } of lines) log.line(`${path} logged (${level}): ${text}`);
    if (alert !== undefined) log.line(`Twilio’s Debugger on ${path}: ${[alert.code, alert.text].join(' ').trim()}`);
  }
}

function describeLook(look: LogLook | undefined): readonly string[] {
  if (look === undefined) return [];
  const { lines, others, more } = look;
  const own =
    lines.length === 0 ? 'no line of the failed requests yet' : `${count(lines.length, 'line')} of the failed requests`;
  const left =
    others === 0 ? '' : `, and ${more ? 'more than ' : ''}${count(others, 'line')} of others, which are not shown`;
  return [`The log has ${own}${left}.`];
}

/** The failure with what is known of the paths by now in place of what was known before. */
function rephrase(
  { verdict, explanation, cause }: ActionFailure,
  { record }: RunContext,
  before: readonly FailedPath[],
  found: readonly FailedPath[],
): ActionFailure {
  const advice = adviseOnHealth(found, record.facts);
  const what = explanation.what.replace(describeUnhealthy(before), () => describeUnhealthy(found));
  const next = explanation.next.replace(adviseOnHealth(before, record.facts).next, () => advice.next);
  const { file: said, ...rest } = explanation;
  // A file belongs to the advice that names it.
  const file = next === explanation.next ? said : advice.file;
  return new ActionFailure(
    verdict,
    { ...rest, what, next, ...(file === undefined ? {} : { file }) },
    { cause, evidence: findHealthCause(found) },
  );
}
