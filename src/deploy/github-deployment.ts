/** The deploy as a GitHub Deployment: a side channel, so nothing that goes wrong here changes how the step ends. */
import type { GitHub, NewStatus } from '../github/deployments-api.ts';
import type { RunContext } from '../run/context.ts';
import { RECORD_MS } from './budgets.ts';
import { deployFacts } from './live-build.ts';

/** All requests at the beginning of a deploy together, and those at its end, may take so long, in ms. */
const START_MS = 15_000;
const END_MS = RECORD_MS - START_MS;
/** What GitHub takes is no part of the wait for the Build, nor of the deploy. */
const PHASE = 'record at GitHub';
/** After a cancel there is no time to lose: the process should be gone within a second. */
const END_CANCELLED_MS = 700;

/** A GitHub Deployment that has begun. */
export interface DeploymentRecord {
  /** Says how it ended. Never throws. */
  end(state: 'success' | 'failure', description: string): Promise<void>;
}

/** What a run without a token has: nothing is recorded. */
const NO_RECORD: DeploymentRecord = { end: async () => undefined };

/** Records that the deploy begins. Never throws; what has begun at GitHub is ended, even if it could not be called in progress. */
export async function startRecord(run: RunContext, buildSid: string): Promise<DeploymentRecord> {
  const {
    inputs,
    record: { facts },
    cancellation,
  } = run;
  const target = deployFacts(run);
  const token = inputs.deploy?.githubToken;
  if (token === undefined || cancellation.signal.aborted) return NO_RECORD;
  run.record.beginPhase(PHASE);
  const environment = `${facts.service?.uniqueName ?? target.serviceSid}/${target.name}`;
  let record = NO_RECORD;
  try {
    const signal = AbortSignal.any([cancellation.signal, AbortSignal.timeout(START_MS)]);
    const github = await run.connectGitHub(token);
    const { commit, runUrl } = facts.trigger ?? {};
    if (commit === undefined) throw new Error('The runner does not say which commit started the run');
    if (runUrl !== undefined) hintAtNative(run, environment, await github.findOwnEnvironment(commit, runUrl, signal));
    const description = `Build ${buildSid} to ${target.name}`;
    const production = target.production;
    const id = await github.createDeployment({ commit, environment, description, production }, signal);
    record = {
      end: (state, words) =>
        endRecord(run, github, id, { state, description: words, url: deployFacts(run).url, runUrl }),
    };
    await github.setStatus(id, { state: 'in_progress', description, url: target.url, runUrl }, signal);
    run.log.line(`Recorded as a GitHub Deployment to ${environment}.`);
  } catch (error) {
    if (!cancellation.signal.aborted) warn(run, error);
  }
  return record;
}

async function endRecord(run: RunContext, github: GitHub, id: number, status: NewStatus): Promise<void> {
  const { signal } = run.cancellation;
  run.record.beginPhase(PHASE);
  try {
    await github.setStatus(id, status, timeToEnd(signal));
  } catch (error) {
    if (!signal.aborted) warn(run, error);
  }
}

/** A cancel may come while the request is under way: the outputs are yet to be written, and the runner kills in seconds. */
function timeToEnd(cancel: AbortSignal): AbortSignal {
  const afterCancel = new AbortController();
  const startCountdown = () => setTimeout(() => afterCancel.abort(cancel.reason), END_CANCELLED_MS).unref();
  if (cancel.aborted) startCountdown();
  else cancel.addEventListener('abort', startCountdown, { once: true });
  return AbortSignal.any([afterCancel.signal, AbortSignal.timeout(END_MS)]);
}

/** A job with `environment:` gets a Deployment from GitHub itself; two of them on one commit confuse. */
function hintAtNative(run: RunContext, environment: string, native: string | undefined): void {
  if (native !== undefined && native !== environment)
    run.log.line(
      `This run already has a GitHub Deployment to ${native}, from a job with “environment:”. If it is this job, “environment: { name, url }” there does without “github-token”.`,
    );
}

function warn({ log }: RunContext, error: unknown): void {
  log.warning(
    `The deploy could not be recorded as a GitHub Deployment: ${whyRefused(error)} It goes on all the same.`,
    { title: 'No GitHub Deployment' },
  );
}

/** Why GitHub did not do it, in a sentence or two. */
export function whyRefused(error: unknown): string {
  const { status, message } = (error ?? {}) as { status?: unknown; message?: unknown };
  // GitHub hides what a token may not see behind a 404.
  const forbidden = status === 401 || status === 403 || status === 404;
  return forbidden
    ? `GitHub answered ${status}. Give the job “permissions: { deployments: write }”, or leave “github-token” out.`
    : `${String(message ?? error).replace(/[.\s]+$/, '')}.`;
}
