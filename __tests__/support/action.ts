import path from 'node:path';
import { type Run, type RunOptions, runAction, startAction } from '../../simulator/runner/run.ts';
import { startTwilio, type Twilio, type TwilioOptions } from '../../simulator/twilio/server.ts';
import { GRACE_MS } from './world.ts';

/** The repository: the folder of action.yml. */
export const ROOT = path.resolve(import.meta.dirname, '..', '..');

/**
 * A cancelled step with nothing in flight ends sooner than this, in ms: what is in flight would have so long. A busy
 * machine takes 3 s (measured: two busy processes beside the suite on two cores).
 */
export const AT_ONCE_MS = GRACE_MS;

export interface Stage {
  readonly twilio: Twilio;
  /** A function and an asset that exist, as inputs, with everything else a quick run needs. */
  readonly inputs: Record<string, string>;
  /** Runs the shipped action; `inputs` are laid over the stage's, an empty one takes it away. */
  run(inputs?: Record<string, string>, options?: Partial<RunOptions>): Promise<Run>;
  start(inputs?: Record<string, string>, options?: Partial<RunOptions>): ReturnType<typeof startAction>;
}

/** `action` of the sub-actions. */
export const SUB_ACTIONS = {
  upload: path.join(ROOT, 'upload'),
  prune: path.join(ROOT, 'prune'),
  'remove-environment': path.join(ROOT, 'remove-environment'),
  inventory: path.join(ROOT, 'inventory'),
};

/**
 * A run of an action that ships (the main one, unless `rest` names another) against a stand-in: its address and its
 * credentials, and the service that exists there from the start. An input that is empty is not given.
 */
export function runOptions(twilio: Twilio, inputs: Record<string, string>, rest: Partial<RunOptions> = {}): RunOptions {
  const all = { 'service-sid': twilio.service.uniqueName, 'api-url': twilio.url, ...inputs };
  return {
    action: ROOT,
    env: twilio.env(),
    secrets: [twilio.credentials.authToken],
    ...rest,
    inputs: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')),
  };
}

/** Gives a play a stand-in of Twilio with one function and one asset, and closes it afterwards. */
export async function withTwilio<T>(options: TwilioOptions, play: (stage: Stage) => Promise<T>): Promise<T> {
  const twilio = await startTwilio({ buildMs: 150, ...options });
  try {
    const inputs: Record<string, string> = {
      'function-versions': `/hello=${twilio.addFunction('/hello').sid}`,
      'asset-versions': `/logo.png=${twilio.addAsset('/logo.png').sid}`,
      runtime: 'node24',
      'poll-interval': '100ms',
      timeout: '20s',
    };
    const describe = (more: Record<string, string> = {}, rest?: Partial<RunOptions>) =>
      runOptions(twilio, { ...inputs, ...more }, rest);
    return await play({
      twilio,
      inputs,
      run: (more, rest) => runAction(describe(more, rest)),
      start: (more, rest) => startAction(describe(more, rest)),
    });
  } finally {
    await twilio.close();
  }
}

/** The requests of a run, e.g. `GET /v1/Services/greeter`. */
export function requestsOf(twilio: Twilio): string[] {
  return twilio.requests.map(({ method, path: target }) => `${method} ${target}`);
}
