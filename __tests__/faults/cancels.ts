/** Cancels at many moments of a run: it ends in time, and every Build there is has been named or announced. */
import type { FaultRule } from '../../simulator/twilio/server.ts';
import type { Result } from './cell.ts';
import { announcesBuild, findFlaws, runTrial, SLACK_MS, type Trial } from './trial.ts';

/** What goes on when the cancel comes. */
const SCENES: Readonly<Record<string, readonly FaultRule[]>> = {
  'all is well': [],
  'Twilio takes 1.5 s to accept the Build': [{ on: 'create', kind: 'slow-headers', delayMs: 1_500 }],
  'Twilio never says that it accepted the Build': [{ on: 'create', kind: 'hang', processed: true }],
  'the answer is lost': [{ on: 'create', kind: 'reset-after' }],
  'the request is lost': [{ on: 'create', kind: 'reset' }],
};

/** From the cancel to SIGTERM (runner 2.336); the process must have ended by itself before. */
const RUNNER_MS = 7_500;
/** A request that creates something may go on for 4 s, and a last look takes less than one. */
const GRACE_MS = 5_000;

/** One cancel. */
export interface CancelCase {
  readonly scenario: string;
  /** Since the start of the process. */
  readonly afterMs: number;
}

/** 40 moments over all scenarios, from before the first request to after the last, the same ones every time. */
export function listCancels(count = 40): readonly CancelCase[] {
  const scenarios = Object.keys(SCENES);
  return Array.from({ length: count }, (_, index) => ({
    scenario: scenarios[index % scenarios.length] as string,
    // Spread evenly, and by the golden ratio within each stretch, so that no rhythm of the run is met by chance.
    afterMs: Math.round(
      100 + (2_700 * (Math.floor(index / scenarios.length) + ((index * 0.618) % 1))) / (count / scenarios.length),
    ),
  }));
}

/** `cancel after 640 ms, the answer is lost` */
export const nameOfCancel = ({ scenario, afterMs }: CancelCase) => `cancel after ${afterMs} ms, ${scenario}`;

/** Runs one cancel through dist. */
export function runCancel({ scenario, afterMs }: CancelCase): Promise<Result> {
  return runTrial(
    {
      twilio: { latencyMs: 120, buildMs: 1_200 },
      inputs: { timeout: '60s' },
      run: { cancelAfterMs: afterMs },
      prepare: (twilio) => {
        for (const rule of SCENES[scenario] ?? []) twilio.fault(rule);
      },
    },
    (trial) => ({
      name: nameOfCancel({ scenario, afterMs }),
      flaws: judge(trial, scenario),
      durationMs: trial.run.durationMs,
      log: trial.run.log,
    }),
  );
}

function judge(trial: Trial, scenario: string): string[] {
  const { run, twilio } = trial;
  const { verdict, 'build-sid': sid } = run.outputs;
  // Before the program has begun to listen for it, a signal ends it: then nothing may have been sent.
  if (run.signal === 'SIGINT') return twilio.requests.length === 0 ? [] : ['killed after the first request'];
  const flaws = findFlaws(trial);
  const cancelled = run.cancelMs !== undefined;
  if (verdict !== 'cancelled' && verdict !== 'completed') flaws.push(`verdict ${verdict}`);
  if (!cancelled && verdict === 'cancelled') flaws.push('cancelled by nobody');
  const limitMs = Math.min(RUNNER_MS, (scenario === 'all is well' ? 1_000 : GRACE_MS) + SLACK_MS);
  if ((run.cancelMs ?? 0) > limitMs) flaws.push(`ended ${Math.round(run.cancelMs ?? 0)} ms after the cancel`);
  if (twilio.builds.length > 1) flaws.push(`${twilio.builds.length} Builds`);
  if (twilio.builds.length === 1 && sid === undefined && !announcesBuild(run)) flaws.push('a Build nobody knows of');
  if (sid !== undefined && run.outputs['status'] === undefined) flaws.push('build-sid without status');
  return flaws;
}
