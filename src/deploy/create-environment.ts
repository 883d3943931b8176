/** Creating the environment that was missing, exactly once. */
import type { Limits } from '../async/clock.ts';
import { createOnce } from '../async/create-once.ts';
import { describeCreateEvent } from '../explain/create-events.ts';
import type { EnvironmentNames } from '../model/environment-names.ts';
import { describeEnvironment } from '../model/environments.ts';
import type { RunContext } from '../run/context.ts';
import { classifyCreation, RequestFailure } from '../twilio/request.ts';
import { deployFacts, recordEnvironment } from './live-build.ts';

/** Creates the environment; somebody else may have been faster, which is as good. Throws what {@link createOnce} throws. */
export async function createMissing(run: RunContext, names: EnvironmentNames, limits: Limits): Promise<void> {
  const { serverless, clock, random, cancellation, log } = run;
  const { serviceSid } = deployFacts(run);
  const find = async (p: Limits) =>
    (await serverless.listEnvironments(serviceSid, p)).find(({ uniqueName }) => uniqueName === names.uniqueName);
  let refused = false;
  const send = async (p: Limits) => {
    try {
      return await serverless.createEnvironment(serviceSid, names, p);
    } catch (error) {
      if (!(error instanceof RequestFailure) || error.facts.status !== 409) throw error;
      const environment = await find(limits);
      if (environment === undefined) throw error;
      refused = true;
      return environment;
    }
  };
  const created = await createOnce(
    {
      send,
      find: async (p) => {
        const environment = await find(p);
        return environment === undefined ? { found: 'none' } : { found: 'one', value: environment };
      },
      judge: classifyCreation,
    },
    clock,
    limits,
    {
      graceSignal: cancellation.graceSignal,
      random,
      onEvent: (event) => log.line(describeCreateEvent('environment', event)),
    },
  );
  recordEnvironment(run, created.value);
  const environment = describeEnvironment(created.value);
  log.line(
    // After a lost answer or a 409 it may be ours or somebody else's: Twilio does not tell.
    created.answered && !refused
      ? `Created environment ${environment}. It has no variables yet: add what the functions need.`
      : `Environment ${environment} is there now. If it is new, it has no variables yet: add what the functions need.`,
  );
}
