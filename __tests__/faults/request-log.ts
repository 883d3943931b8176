/**
 * The look at the log of failed requests in the matrix: the log and the alerts × every kind of fault × once or for ever,
 * after a rollback. Whatever happens, the verdict and what is live are the same, and no line of others is shown.
 */
import type { Result } from './cell.ts';
import { FAULTS } from './cells.ts';
import { fastTimers } from './fast-timers.ts';
import type { SubCase } from './sub-actions.ts';
import { findFlaws, runTrial, type Trial } from './trial.ts';

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

function runLogCell(name: string, place: LogPlace, kind: string, times: number): Promise<Result> {
  const fault = FAULTS[kind];
  if (fault === undefined) throw new Error(kind);
  const lasts = times > 1;
  let hits = () => 0;
  return runTrial(
    {
      twilio: { buildMs: 50 },
      inputs: { environment: 'production', 'health-check': '/hello', 'allow-removals': 'true', timeout: '5m' },
      run: { giveUpAfterMs: LONGEST_MS, nodeArguments: fastTimers(lasts ? LASTING_FACTOR : FACTOR) },
      async prepare(twilio) {
        const production = await twilio.addEnvironment({ build: twilio.addBuild() });
        const trace = place === 'logs' ? { logs: [{ level: 'error', message: WORDS.logs }] } : {};
        const alert = place === 'alerts' ? { alert: { code: '82002', text: WORDS.alerts } } : {};
        twilio.override({ build: ({ request }) => request !== undefined, status: 500, body: '', ...trace, ...alert });
        twilio.addLog(production, { level: 'error', message: OTHERS });
        // Refused from the answer to the rollback on: what comes before the look is the first that meets it.
        const refused = kind === 'refused' ? { precededBy: ['deploy'] as const, after: 1 } : {};
        const active = twilio.fault({ ...fault.rule(lasts ? 'for ever' : 'once'), ...refused, on: place, times });
        hits = () => active.hits;
      },
    },
    (trial) => ({
      name,
      flaws: [
        ...(hits() === 0 ? ['the fault never came'] : []),
        ...findLogFlaws(trial, lasts ? undefined : WORDS[place]),
        ...findFlaws(trial),
      ],
      durationMs: trial.run.durationMs,
      log: trial.run.log,
    }),
  );
}

/** `words`: what a later look shows, where there is one. */
function findLogFlaws({ twilio, run }: Trial, words: string | undefined): string[] {
  const old = twilio.builds.find(({ request }) => request === undefined)?.sid;
  const { verdict, 'live-build-sid': live, 'rolled-back': back, result = '{}' } = run.outputs;
  const said = JSON.stringify([run.rawLog, run.outputs, run.rawSummary, run.tempFiles, run.annotations]);
  const flaws = {
    [`verdict ${verdict}`]: verdict !== 'unhealthy',
    'not rolled back': back !== 'true' || live !== old || twilio.environments[0]?.buildSid !== old,
    'a line of others is shown': said.includes(OTHERS),
    'what a later look shows is not said': words !== undefined && JSON.parse(result).cause?.text !== words,
  };
  return Object.entries(flaws).flatMap(([flaw, there]) => (there ? [flaw] : []));
}
