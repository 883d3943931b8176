/**
 * The look at the log of failed requests in the matrix: the log and the alerts × every kind of fault × once or for ever,
 * after a rollback. Whatever happens, the verdict and what is live are the same, and no line of others is shown.
 */

import { startAction } from '../../simulator/runner/run.ts';
import { startTwilio } from '../../simulator/twilio/server.ts';
import { runOptions } from '../support/action.ts';
import type { Result } from './cell.ts';
import { FAULTS } from './cells.ts';
import { fastTimers } from './fast-timers.ts';
import type { SubCase } from './sub-actions.ts';
import { contentsOf, findFlaws } from './trial.ts';

const PLACES = ['logs', 'alerts'] as const;
type LogPlace = (typeof PLACES)[number];

/** A health check takes 18 s, a look 4 s, and a rollback that is not seen 120 s. */
const FACTOR = 6;
const LASTING_FACTOR = 8;
const LONGEST_MS = 60_000;

const WORDS = { logs: 'no tea', alerts: 'no milk' };
const OTHERS = 'Call me at +1 555 0100';

/** `request log × logs × 503 × once` */
export function listLogCells(): readonly SubCase[] {
  return PLACES.flatMap((place) =>
    Object.keys(FAULTS).flatMap((kind) =>
      [1, Number.POSITIVE_INFINITY].map((times) => {
        const name = `request log × ${place} × ${kind} × ${times === 1 ? 'once' : 'for ever'}`;
        return { name, run: () => runLogCell(name, place, kind, times) };
      }),
    ),
  );
}

async function runLogCell(name: string, place: LogPlace, kind: string, times: number): Promise<Result> {
  const fault = FAULTS[kind];
  if (fault === undefined) throw new Error(kind);
  const lasts = times > 1;
  const twilio = await startTwilio({ buildMs: 50 });
  try {
    const { inputs, files } = contentsOf(twilio);
    const old = twilio.addBuild();
    const production = await twilio.addEnvironment({ build: old });
    const trace = place === 'logs' ? { logs: [{ level: 'error', message: WORDS.logs }] } : {};
    const alert = place === 'alerts' ? { alert: { code: '82002', text: WORDS.alerts } } : {};
    twilio.override({ build: ({ request }) => request !== undefined, status: 500, body: '', ...trace, ...alert });
    twilio.addLog(production, { level: 'error', message: OTHERS });
    // Refused from the answer to the rollback on: what comes before the look is the first that meets it.
    const refused = kind === 'refused' ? { precededBy: ['deploy'] as const, after: 1 } : {};
    const active = twilio.fault({ ...fault.rule(lasts ? 'for ever' : 'once'), ...refused, on: place, times });
    const given = { ...inputs, environment: 'production', 'health-check': '/hello', 'allow-removals': 'true' };
    const nodeArguments = fastTimers(lasts ? LASTING_FACTOR : FACTOR);
    const options = { files, giveUpAfterMs: LONGEST_MS, nodeArguments };
    const startedAt = performance.now();
    const run = await startAction(runOptions(twilio, { ...given, timeout: '5m' }, options)).done;
    const { verdict, 'live-build-sid': live, 'rolled-back': back, result = '{}' } = run.outputs;
    const said = JSON.stringify([run.rawLog, run.outputs, run.rawSummary, run.tempFiles, run.annotations]);
    const flaws = {
      'the fault never came': active.hits === 0,
      [`verdict ${verdict}`]: verdict !== 'unhealthy',
      'not rolled back': back !== 'true' || live !== old.sid || production.buildSid !== old.sid,
      'a line of others is shown': said.includes(OTHERS),
      'what a later look shows is not said': !lasts && JSON.parse(result).cause?.text !== WORDS[place],
    };
    const found = Object.entries(flaws).flatMap(([flaw, there]) => (there ? [flaw] : []));
    const all = [...found, ...findFlaws({ twilio, run, ranMs: performance.now() - startedAt })];
    return { name, flaws: all, durationMs: run.durationMs, log: run.log };
  } finally {
    await twilio.close();
  }
}
