/** Creating the environment that was missing, exactly once. */
import { judgeCreation } from './build.ts';
import type { Patience } from './clock.ts';
import { describeEnvironment } from './environments.ts';
import type { EnvironmentNames } from './naming.ts';
import { createOnce } from './once.ts';
import { describeTrouble } from './report/trouble.ts';
import type { Run } from './run.ts';
import { adoptEnvironment, type Target } from './target.ts';
import { RequestFailure } from './twilio/request.ts';

/** Creates the environment; somebody else may have been faster, which is as good. Throws what {@link createOnce} throws. */
export async function createMissing(
  run: Run,
  target: Target,
  names: EnvironmentNames,
  patience: Patience,
): Promise<void> {
  const { serverless, clock, random, cancellation, log } = run;
  const { serviceSid } = target;
  const find = async (p: Patience) =>
    (await serverless.listEnvironments(serviceSid, p)).find(({ uniqueName }) => uniqueName === names.uniqueName);
  let refused = false;
  const send = async (p: Patience) => {
    try {
      return await serverless.createEnvironment(serviceSid, names, p);
    } catch (error) {
      if (!(error instanceof RequestFailure) || error.facts.status !== 409) throw error;
      const environment = await find(patience);
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
        return environment === undefined ? { found: 'nothing' } : { found: 'it', value: environment };
      },
      judge: judgeCreation,
    },
    clock,
    patience,
    {
      grace: cancellation.grace,
      random,
      onEvent: (event) => log.line(describeTrouble('environment', event)),
    },
  );
  adoptEnvironment(run, target, created.value);
  const environment = describeEnvironment(created.value);
  log.line(
    // After a lost answer or a 409 it may be ours or somebody else's: Twilio does not tell.
    created.answered && !refused
      ? `Created environment ${environment}. It has no variables yet: add what the functions need.`
      : `Environment ${environment} is there now. If it is new, it has no variables yet: add what the functions need.`,
  );
}
