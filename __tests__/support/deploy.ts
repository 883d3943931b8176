import { expect } from '@jest/globals';
import type { Run, RunOptions } from '../../simulator/runner/run.ts';
import type { Build, Environment, TwilioOptions } from '../../simulator/twilio/server.ts';
import { type Stage, withTwilio } from './action.ts';
import { findRefusedLines } from './offered-lines.ts';

/** A service whose production serves an old Build, and inputs that make a new one live there. */
export interface DeployStage extends Stage {
  readonly production: Environment;
  /** Live in production as the play begins; `/hello`, `/voice` (protected) and `/logo.png`. */
  readonly old: Build;
  /** Another Build with the same paths that nobody has deployed: somebody else's. */
  readonly other: Build;
  /** The Build that the action created. */
  ours(): Build;
  /** Runs the action and holds it to its word about what is live, and to the lines that it offers. */
  deploy(inputs?: Record<string, string>, options?: Partial<RunOptions>): Promise<Run>;
}

/** Gives a play a stand-in with a production environment, and closes it afterwards. */
export function withProduction<T>(options: TwilioOptions, play: (stage: DeployStage) => Promise<T>): Promise<T> {
  return withTwilio(options, async (stage) => {
    const { twilio } = stage;
    twilio.addFunction('/voice', { visibility: 'protected' });
    const old = twilio.addBuild({ runtime: 'node22', dateCreated: Date.now() - 86_400_000 });
    const other = twilio.addBuild({ runtime: 'node22', dateCreated: Date.now() - 80_000_000 });
    const production = await twilio.addEnvironment({ build: old });
    const hello = twilio.addFunction('/hello');
    const voice = twilio.addFunction('/voice', { visibility: 'protected' });
    const goal = { environment: 'production', 'function-versions': `${hello.sid} ${voice.sid}` };
    return play({
      ...stage,
      production,
      old,
      other,
      ours: () => twilio.builds.find(({ request }) => request !== undefined) as Build,
      deploy: async (inputs, rest) => {
        const run = await stage.run({ ...goal, ...inputs }, rest);
        expectTrueOutputs(run, [production, ...twilio.environments]);
        expect(findRefusedLines(run)).toEqual([]);
        return run;
      },
    });
  });
}

/** Nothing is live that the outputs do not name, and they name nothing that is not. */
export function expectTrueOutputs({ outputs, exitCode }: Run, environments: readonly Environment[]): void {
  const environment = environments.find(({ sid }) => sid === outputs['environment-sid']);
  if (environment !== undefined) expect(outputs['live-build-sid']).toBe(environment.buildSid ?? '');
  expect(exitCode).toBe(outputs['verdict'] === 'completed' || outputs['verdict'] === 'planned' ? 0 : 1);
}

/** The kinds of request that change something at Twilio, in order. */
export function changesOf({ twilio }: Stage): string[] {
  return twilio.requests.filter(({ method }) => method !== 'GET').map(({ operation }) => operation);
}

/** The annotations, e.g. `error: Superseded`. */
export const titles = (run: Run) => run.annotations.map(({ type, title }) => `${type}: ${title}`);

/** Inputs that take a Build that exists to production. */
export const promote = (sid: string) => ({
  'build-sid': sid,
  'function-versions': '',
  'asset-versions': '',
  runtime: '',
});
