/** GitHub's record of what was removed: a side channel, so nothing that goes wrong here changes how the step ends. */
import { whyRefused } from '../../deploy/github-deployment.ts';
import type { GitHub } from '../../github/deployments-api.ts';
import type { Log } from '../../report/log.ts';
import { count } from '../../text/quantities.ts';

/** All requests to GitHub together may take so long, in ms. */
const LIMIT_MS = 30_000;

/** Where the GitHub Deployments are, and whose they are. */
export interface Deactivation {
  readonly connect: () => Promise<GitHub>;
  /** `<service>/<environment>`, as the deploys were recorded. */
  readonly environments: readonly string[];
  readonly log: Log;
  /** The cancel signal. */
  readonly signal: AbortSignal;
}

/** Marks the GitHub Deployments of these environments as inactive. GitHub's own environments are left alone. Never throws. */
export async function markInactive({ connect, environments, log, signal }: Deactivation): Promise<void> {
  if (environments.length === 0 || signal.aborted) return;
  const limit = AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]);
  try {
    const github = await connect();
    for (const environment of environments) {
      const marked = await github.deactivate(environment, limit);
      if (marked > 0) log.line(`Marked ${count(marked, 'GitHub Deployment')} to ${environment} as inactive.`);
    }
  } catch (error) {
    if (signal.aborted) return;
    log.warning(`GitHub Deployments could not be marked as inactive: ${whyRefused(error)}`, {
      title: 'GitHub Deployments stay active',
    });
  }
}
