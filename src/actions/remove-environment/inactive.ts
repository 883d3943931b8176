/** GitHub's record of what was removed: a side channel, so nothing that goes wrong here changes how the step ends. */
import { whyRefused } from '../../deploy/github-deployment.ts';
import type { GitHub } from '../../github/deployments-api.ts';
import type { Log } from '../../report/log.ts';
import { joinWithAnd } from '../../text/lists.ts';
import { count } from '../../text/quantities.ts';
import { yamlLine } from '../../text/yaml.ts';

/** All requests about one environment may take so long, in ms. */
const LIMIT_MS = 30_000;

/** Where the GitHub Deployments are, and whose they are. */
export interface Deactivation {
  readonly connect: () => Promise<GitHub>;
  /** What stands before the name of an environment, as the deploys were recorded. */
  readonly service: string;
  /** Whether there is no environment of this name now. */
  readonly isGone: (name: string, signal: AbortSignal) => Promise<boolean>;
  readonly log: Log;
  /** The cancel signal. */
  readonly signal: AbortSignal;
}

/** Marks GitHub Deployments beside the removals, so that what stops those leaves little behind. */
export interface RecordMarker {
  /** Begins to mark those of an environment that was removed, and returns at once. */
  begin(name: string): void;
  /** Waits for all, and says which stay active. Never throws. */
  finish(): Promise<void>;
}

/** GitHub's own environments are left alone, and so is the record of one that exists again. */
export function createRecordMarker({ connect, service, isGone, log, signal }: Deactivation): RecordMarker {
  const running = new Map<string, Promise<void>>();
  const left: { readonly name: string; readonly error: unknown }[] = [];
  let github: Promise<GitHub> | undefined;
  const mark = async (name: string) => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]);
    const target = `${service}/${name}`;
    try {
      github ??= connect();
      const marked = await (await github).deactivate(target, () => isGone(name, limit), limit);
      if (marked === undefined) log.line(`${name} exists again: its GitHub Deployments stay as they are.`);
      else if (marked > 0) log.line(`Marked ${count(marked, 'GitHub Deployment')} to ${target} as inactive.`);
    } catch (error) {
      left.push({ name, error });
    }
  };
  return {
    begin: (name) => void running.set(name, running.get(name) ?? mark(name)),
    async finish() {
      await Promise.all(running.values());
      const [first] = left;
      if (first === undefined) return;
      const names = left.map(({ name }) => name);
      const why = signal.aborted ? 'The run was cancelled.' : whyRefused(first.error);
      log.warning(
        `GitHub Deployments of ${service} to ${joinWithAnd(names)} could not be marked as inactive: ${why} To mark them, run the step with “${yamlLine('environments', names.join(', '))}”: a name that is gone is enough.`,
        { title: 'GitHub Deployments stay active' },
      );
    },
  };
}
