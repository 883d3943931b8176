/** Variables in the matrix: every kind of request about them × every kind of fault × once or for ever, in a deploy. */
import { BEFORE, FIRST, findValues, OTHERS, SECOND, variablesOf } from '../support/variables.ts';
import type { Result } from './cell.ts';
import { FAULTS } from './cells.ts';
import { fastTimers } from './fast-timers.ts';
import type { SubCase } from './sub-actions.ts';
import { findSecrets, runTrial, type Trial } from './trial.ts';

/** A kind of request, and what is answered before it in an ordinary run. */
const PLACES = {
  variables: ['environments'],
  'create-variable': ['environment'],
  'update-variable': ['create-variable'],
  'delete-variable': ['deploy'],
} as const;
type VariablePlace = keyof typeof PLACES;

/** What is there before, what is asked for, and what is there after a deploy that went well. */
const THERE = { SHOP_NAME: BEFORE, OLD_KEY: OTHERS };
const ASKED = { STRIPE_KEY: SECOND, SHOP_NAME: FIRST };

/** Sixty seconds are given to the variables, thirty to one request. */
const LASTING_FACTOR = 20;
const SLOW_FACTOR = 20;
const LONGEST_MS = 60_000;

/** `variables × update-variable × 503 × once` */
export function listVariableCells(): readonly SubCase[] {
  return (Object.keys(PLACES) as VariablePlace[]).flatMap((place) =>
    Object.keys(FAULTS).flatMap((kind) =>
      [1, Number.POSITIVE_INFINITY].map((times) => {
        const name = `variables × ${place} × ${kind} × ${times === 1 ? 'once' : 'for ever'}`;
        return { name, run: () => runVariableCell(name, place, kind, times) };
      }),
    ),
  );
}

function runVariableCell(name: string, place: VariablePlace, kind: string, times: number): Promise<Result> {
  const fault = FAULTS[kind];
  if (fault === undefined) throw new Error(kind);
  const lasts = times > 1;
  const factor = lasts ? LASTING_FACTOR : fault.costsMs === undefined ? undefined : SLOW_FACTOR;
  const variables = Object.entries(ASKED).map((entry) => entry.join('='));
  let hits = () => 0;
  return runTrial(
    {
      twilio: { buildMs: 50 },
      inputs: {
        environment: 'production',
        variables: variables.join('\n'),
        'replace-variables': 'true',
        'allow-removals': 'true',
        timeout: '5m',
      },
      run: {
        giveUpAfterMs: LONGEST_MS,
        ...(factor === undefined ? {} : { nodeArguments: fastTimers(factor) }),
      },
      async prepare(twilio) {
        const production = await twilio.addEnvironment({ build: twilio.addBuild() });
        for (const [key, value] of Object.entries(THERE)) twilio.addVariable(production, key, value);
        const rule = fault.rule(lasts ? 'for ever' : 'once');
        const active = twilio.fault({ ...rule, on: place, times, precededBy: PLACES[place] });
        hits = () => active.hits;
      },
    },
    (trial) => {
      const { exitCode, durationMs, log } = trial.run;
      const recovers = !lasts || (fault.processed && place !== 'variables');
      const flaws = [
        ...(hits() === 0 ? ['the fault never came'] : []),
        ...(exitCode === (recovers ? 0 : 1) ? [] : [`exit code ${exitCode}`]),
        ...findVariableFlaws(trial),
      ];
      return { name, flaws, durationMs, log };
    },
  );
}

/** What holds whatever the fault: nothing printed, all as asked or as before, and what is neither is named. */
function findVariableFlaws(trial: Trial): string[] {
  const { run, twilio } = trial;
  const [production] = twilio.environments;
  if (production === undefined) throw new Error('production is gone');
  const now = variablesOf(twilio, production);
  const flaws = [...findSecrets(trial), ...findValues(run, twilio)];
  if (run.signal !== null) flaws.push(`killed by ${run.signal}`);
  if (/mistake in (this|the) action/i.test(run.log)) flaws.push('a mistake in the action');
  if (run.outputs['live-build-sid'] !== (production.buildSid ?? '')) flaws.push('another Build is live than it says');
  const live = production.buildSid === run.outputs['build-sid'];
  const errors = run.annotations
    .filter(({ type }) => type === 'error')
    .map(({ message }) => message)
    .join();
  for (const name of ['SHOP_NAME', 'STRIPE_KEY', 'OLD_KEY'] as const) {
    const wanted: string | undefined = (ASKED as Record<string, string>)[name];
    const before: string | undefined = (THERE as Record<string, string>)[name];
    const isRight = now[name] === (live ? wanted : before);
    if (!isRight && (run.exitCode === 0 || !errors.includes(name))) flaws.push(`${name} is neither right nor named`);
  }
  return flaws;
}
