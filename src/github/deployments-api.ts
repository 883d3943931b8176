/** The few calls to GitHub's REST API, over `@actions/github`, which is loaded only when they are made. */
import type { getOctokit } from '@actions/github';
import type { Fetch } from '../twilio/client.ts';
import { loadHttpClient } from './lazy-packages.ts';

/** A commit's way to an environment, as GitHub lists it. */
export interface NewDeployment {
  /** Its SHA. */
  readonly commit: string;
  readonly environment: string;
  readonly description: string;
  readonly production: boolean;
}

/** A status of a GitHub Deployment. */
export interface NewStatus {
  readonly state: 'in_progress' | 'success' | 'failure';
  /** At most 140 characters count (REST API, deployment statuses). */
  readonly description: string;
  /** The deployed address; undefined: not known. */
  readonly url: string | undefined;
  /** The page of the run's attempt; undefined: not known. */
  readonly runUrl: string | undefined;
}

/** What the record of a deploy needs. Everything throws what Octokit throws, or the signal's reason. */
export interface GitHub {
  /** The id of a new Deployment of the commit. */
  createDeployment(deployment: NewDeployment, signal: AbortSignal): Promise<number>;
  setStatus(id: number, status: NewStatus, signal: AbortSignal): Promise<void>;
  /** The environment of a Deployment of the commit that the run on this page has already, or undefined. */
  findOwnEnvironment(commit: string, runUrl: string, signal: AbortSignal): Promise<string | undefined>;
  /** Marks the Deployments to an environment as inactive and says how many were active; undefined: it is not gone. */
  deactivate(environment: string, isGone: () => Promise<boolean>, signal: AbortSignal): Promise<number | undefined>;
}

/**
 * Connects with a token. The API's URL comes from GITHUB_API_URL, so GitHub Enterprise Server works as well. `fetch`
 * honours proxies; it gets no credentials but the token.
 */
export async function connectGitHub(token: string, env: NodeJS.ProcessEnv, fetch: Fetch): Promise<GitHub> {
  await loadHttpClient();
  const { getOctokit, context } = await import('@actions/github');
  const silent = () => undefined;
  const octokit = getOctokit(token, {
    baseUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    request: { fetch },
    // Octokit prints deprecations and errors by itself; whatever is printed here is the log's business.
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  const line: Line = { octokit, base: { ...context.repo, headers: { 'x-github-api-version': '2022-11-28' } } };
  return {
    createDeployment: (deployment, signal) => createDeployment(line, deployment, signal),
    setStatus: (id, status, signal) => setStatus(line, id, status, signal),
    findOwnEnvironment: (commit, runUrl, signal) => findOwnEnvironment(line, commit, runUrl, signal),
    deactivate: (environment, isGone, signal) => deactivate(line, environment, isGone, signal),
  };
}

const DEPLOYMENTS = '/repos/{owner}/{repo}/deployments';
const STATUSES = `${DEPLOYMENTS}/{deployment_id}/statuses` as const;

/** Octokit, and what every request says. */
interface Line {
  readonly octokit: ReturnType<typeof getOctokit>;
  readonly base: { readonly owner: string; readonly repo: string; readonly headers: Record<string, string> };
}

async function createDeployment(
  { octokit, base }: Line,
  { commit, environment, description, production }: NewDeployment,
  signal: AbortSignal,
): Promise<number> {
  const { data } = await octokit.request(`POST ${DEPLOYMENTS}`, {
    ...base,
    request: { signal },
    ref: commit,
    environment,
    description,
    production_environment: production,
    // Their defaults would merge the default branch and wait for all checks, this very job among them.
    auto_merge: false,
    required_contexts: [],
  });
  if (!('id' in data)) throw new Error(data.message ?? 'GitHub made no Deployment');
  return Number(data.id);
}

async function setStatus(
  { octokit, base }: Line,
  id: number,
  { state, description, url, runUrl }: NewStatus,
  signal: AbortSignal,
): Promise<void> {
  await octokit.request(`POST ${STATUSES}`, {
    ...base,
    request: { signal },
    deployment_id: id,
    state,
    description: description.slice(0, 140),
    ...(runUrl === undefined ? {} : { log_url: runUrl }),
    ...(url === undefined ? {} : { environment_url: url }),
  });
}

async function findOwnEnvironment(
  { octokit, base }: Line,
  commit: string,
  runUrl: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const query = { ...base, request: { signal }, sha: commit, per_page: 5 };
  const { data } = await octokit.request(`GET ${DEPLOYMENTS}`, query);
  for (const { id, environment } of data) {
    const one = { ...base, request: { signal }, deployment_id: Number(id), per_page: 1 };
    const statuses = await octokit.request(`GET ${STATUSES}`, one);
    const [status] = statuses.data;
    const url = status?.log_url || status?.target_url || '';
    // The runner's own statuses point to the job, whichever attempt it is of: …/actions/runs/RUN/job/JOB.
    if (url.startsWith(`${runUrl.replace(/\/attempts\/\d+$/, '')}/job/`)) return environment;
  }
  return undefined;
}

/** States of a Deployment that may still be serving (REST API, deployment statuses). */
const ACTIVE: ReadonlySet<string> = new Set(['success', 'in_progress', 'queued', 'pending']);

/** Statuses read at a time. */
const AT_ONCE = 4;

/** GitHub takes no page with more. */
const MOST = 100;

/** Oldest first: when it is interrupted, the next run still finds them before the first that is inactive. */
async function deactivate(
  line: Line,
  environment: string,
  isGone: () => Promise<boolean>,
  signal: AbortSignal,
): Promise<number | undefined> {
  const active = await findActive(line, environment, signal);
  // Asked after the list was read: what is in it was not deployed to an environment that came later.
  if (active.length > 0 && !(await isGone())) return undefined;
  for (const id of active.toReversed())
    await line.octokit.request(`POST ${STATUSES}`, {
      ...line.base,
      request: { signal },
      deployment_id: id,
      state: 'inactive',
      description: 'The environment was removed',
    });
  return active.length;
}

/** The ids of the active Deployments, newest first. A success makes all before it inactive, so the first that is ends the walk. */
async function findActive(
  { octokit, base }: Line,
  environment: string,
  signal: AbortSignal,
): Promise<readonly number[]> {
  const query = { ...base, request: { signal }, environment, per_page: MOST };
  const { data } = await octokit.request(`GET ${DEPLOYMENTS}`, query);
  const active: number[] = [];
  for (let at = 0; at < data.length; at += AT_ONCE) {
    const some = data.slice(at, at + AT_ONCE).map(async ({ id }) => {
      const one = { ...base, request: { signal }, deployment_id: Number(id), per_page: 1 };
      const { data: statuses } = await octokit.request(`GET ${STATUSES}`, one);
      return { id: Number(id), state: statuses[0]?.state };
    });
    for (const { id, state } of await Promise.all(some)) {
      if (state === 'inactive') return active;
      if (state === undefined || ACTIVE.has(state)) active.push(id);
    }
  }
  return active;
}
