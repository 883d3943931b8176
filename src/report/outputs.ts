/** The outputs: declared once, set as soon as they are true. The only caller of `setOutput`. */
import { messageOf } from '../model/errors.ts';
import type { Log } from './log.ts';

/** Names and meanings as in action.yml; the contract test holds the two together. */
export const OUTPUT_NAMES = [
  'function-versions',
  'asset-versions',
  'build-sid',
  'status',
  'verdict',
  'created',
  'changed',
  'runtime',
  'duration-seconds',
  'inherited-build-sid',
  'failure-reason',
  'environment-sid',
  'deployment-sid',
  'url',
  'previous-build-sid',
  'live-build-sid',
  'rolled-back',
  'result',
  'result-file',
] as const;

/** A name of {@link OUTPUT_NAMES}. */
export type OutputName = (typeof OUTPUT_NAMES)[number];

/** The outputs of one run; `N`: the names it may set. */
export interface Outputs<N extends string = OutputName> {
  /** Sets an output and says whether the runner took it; what it has taken is not written again. */
  set(name: N, value: string): boolean;
  /** Takes an output back that has become untrue: later steps see it empty, and {@link Outputs.all} without it. */
  clear(name: N): void;
  /** What is true so far, whether or not the runner took it: the log and the file with the result can say it, too. */
  all(): Readonly<Partial<Record<N, string>>>;
}

/**
 * The registry, of the main action's outputs or of a sub-action's. When the runner cannot take one (a full disk, a
 * missing file), that costs a warning and the run goes on: a Build that cannot be named in an output is still named
 * in the log.
 */
export function createOutputs<N extends string = OutputName>(
  runner: { setOutput(name: string, value: string): void },
  log: Pick<Log, 'warning'>,
): Outputs<N> {
  const values: Partial<Record<N, string>> = {};
  const taken: Partial<Record<N, string>> = {};
  const write = (name: N, value: string) => {
    if (taken[name] === value) return true;
    try {
      runner.setOutput(name, value);
      taken[name] = value;
      return true;
    } catch (error) {
      log.warning(`The output ${name} could not be written: ${messageOf(error)}`, { title: 'Output missing' });
      return false;
    }
  };
  return {
    set(name, value) {
      values[name] = value;
      return write(name, value);
    },
    clear(name) {
      if (values[name] === undefined) return;
      delete values[name];
      write(name, '');
    },
    all: () => values,
  };
}
