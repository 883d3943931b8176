/** A whole run in process: the real `main` and client, with a fetch port, a clock and a runner of the test's. */

import { type Cancellation, Cancelled } from '../../src/async/cancellation.ts';
import { type InputName, variableOf } from '../../src/inputs/declarations.ts';
import type { MainHost } from '../../src/run/context.ts';
import type { Fetch } from '../../src/twilio/client.ts';
import type { VirtualClock } from './clock.ts';
import { ACCOUNT_SID, SERVICE_SID, VERSION_SID } from './in-process.ts';

/** What a run left behind. */
export interface Traces {
  readonly outputs: Record<string, string>;
  readonly errors: string[];
  readonly lines: string[];
  readonly summaries: string[];
}

/** How long a request that was under way at a cancel may still take, in ms; the runner's own is 7.5 s. */
export const GRACE_MS = 4_000;

/** A cancellation on a virtual clock. */
export function cancelAt(clock: VirtualClock, time: number | undefined): Cancellation {
  const now = new AbortController();
  const later = new AbortController();
  const cancel = (cause: string) => now.abort(new Cancelled(cause));
  if (time !== undefined) {
    clock.at(time, () => cancel('SIGINT'));
    clock.at(time + GRACE_MS, () => later.abort(new Cancelled('SIGINT')));
  }
  return { signal: now.signal, graceSignal: later.signal, cancel };
}

/** A small generator of our own, so that a counterexample can be played again. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export interface WorldOptions
  extends Pick<MainHost, 'clock' | 'random' | 'cancellation'>,
    Partial<Pick<MainHost, 'wallClock' | 'probe'>> {
  readonly fetch: Fetch;
  readonly inputs?: Partial<Record<InputName, string>>;
}

/** The world of one run that creates a Build of one function on node24. */
export function createTestWorld({ fetch, inputs = {}, ...rest }: WorldOptions): { world: MainHost; traces: Traces } {
  const traces: Traces = { outputs: {}, errors: [], lines: [], summaries: [] };
  const given: Partial<Record<InputName, string>> = {
    'service-sid': SERVICE_SID,
    'function-versions': VERSION_SID,
    runtime: 'node24',
    'account-sid': ACCOUNT_SID,
    'auth-token': 'a-token-of-the-test',
    summary: 'false',
    ...inputs,
  };
  const line = (text: string) => void traces.lines.push(text);
  const world: MainHost = {
    env: Object.fromEntries(Object.entries(given).map(([name, value]) => [variableOf(name as InputName), value])),
    runner: {
      info: line,
      debug: () => undefined,
      notice: line,
      warning: line,
      error: (text) => void traces.errors.push(text),
      startGroup: line,
      endGroup: () => undefined,
      setSecret: () => undefined,
      setOutput: (name, value) => {
        traces.outputs[name] = value;
      },
      writeSummary: async (markdown) => void traces.summaries.push(markdown),
    },
    files: { read: async () => undefined } as unknown as MainHost['files'],
    openDisk: () => Promise.reject(new Error('There is no project.')),
    connect: async () => fetch,
    userAgent: 'test',
    wallClock: () => Date.parse('2026-01-01'),
    saveResult: async () => undefined,
    probe: () => Promise.reject(new Error('nothing is deployed here')),
    connectGitHub: () => Promise.reject(new Error('nothing is recorded at GitHub here')),
    base64: (text) => Buffer.from(text).toString('base64'),
    ...rest,
  };
  return { world, traces };
}
