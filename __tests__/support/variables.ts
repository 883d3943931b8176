import { expect } from '@jest/globals';
import type { Run } from '../../simulator/runner/run.ts';
import type { Environment, Twilio } from '../../simulator/twilio/server.ts';

/** Values that no word of a log resembles, so that a search for them finds nothing else. */
export const SECRETS = ['qV7-before-xW3', 'qV7-first-xW3', 'qV7-second-xW3', 'qV7-others-xW3'] as const;
export const [BEFORE, FIRST, SECOND, OTHERS] = SECRETS;

/** Name → value of an environment's variables at this moment. */
export function variablesOf(twilio: Pick<Twilio, 'variables'>, environment: Environment): Record<string, string> {
  const own = twilio.variables.filter(({ environmentSid }) => environmentSid === environment.sid);
  const names = own.map(({ key }) => key);
  expect(names).toEqual([...new Set(names)]);
  return Object.fromEntries(own.map(({ key, value }) => [key, value]));
}

/** Where a value of {@link SECRETS} is found in what a run leaves behind; the header is the runner's own. */
export function findValues(run: Run, twilio: Pick<Twilio, 'requests'>): string[] {
  const places: Record<string, string> = {
    log: run.rawLog,
    summary: run.rawSummary,
    outputs: JSON.stringify([run.outputs, run.droppedOutputs]),
    annotations: JSON.stringify(run.annotations),
    files: JSON.stringify(run.tempFiles),
    state: JSON.stringify([run.state, run.env, run.path]),
    masks: JSON.stringify(run.masks),
    requests: JSON.stringify(twilio.requests.map(({ path, query, headers }) => [path, query, headers])),
  };
  return Object.entries(places).flatMap(([place, text]) =>
    SECRETS.filter((value) => text.includes(value) || text.includes(encodeURIComponent(value))).map(
      (value) => `${value} in ${place}`,
    ),
  );
}
