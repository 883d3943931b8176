/** How long each part of a deploy may take: each has a budget of its own, so that a slow Build cuts no rollback short. */
import type { DeployRequest } from '../inputs/deploy.ts';
import { REASON_MS } from '../run/reason-polling.ts';
import { HEALTH_POLICY, PROBE_PAUSE_MS, PROBES_BEFORE } from './health-check.ts';

/** A deploy may take this long, beyond `timeout`, in ms: the checks, the request and the looks for a lost answer. */
export const DEPLOY_MS = 120_000;

/** A rollback has the same to do and gets as much, in ms. */
export const ROLLBACK_MS = 120_000;

/** Variables may take this long, in ms: once to be set, once to be removed, or put back. */
export const VARIABLES_MS = 60_000;

/** The last read of what is live may take this long, in ms: it only confirms. */
export const CONFIRM_MS = 15_000;

/** Recording the deploy at GitHub may take this long, in ms, its beginning and its end together. */
export const RECORD_MS = 25_000;

/** The longest that a run may take, in ms: each part has a budget of its own, so that a slow Build cuts no rollback short. */
export function longestRun(timeoutMs: number, request: DeployRequest): number {
  const { healthPaths, healthTimeoutMs, rollback, githubToken, variables } = request;
  const sideMs = (githubToken === undefined ? 0 : RECORD_MS) + (variables === undefined ? 0 : 2 * VARIABLES_MS);
  // What is live is read once at the end, and once more where that leads to a failure.
  const deployMs = timeoutMs + DEPLOY_MS + 2 * CONFIRM_MS + sideMs;
  if (healthPaths.length === 0) return deployMs;
  const healthMs = PREDEPLOY_PROBES_MS + healthTimeoutMs + HEALTH_POLICY.timeLimitMs;
  return deployMs + healthMs + (rollback ? ROLLBACK_MS : 0) + REASON_MS;
}

/** The longest that the probes before a deploy may take, in ms. */
export const PREDEPLOY_PROBES_MS = PROBES_BEFORE * (HEALTH_POLICY.timeLimitMs + PROBE_PAUSE_MS);
