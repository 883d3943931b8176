/**
 * A stand-in for the Deployments part of GitHub's REST API on a local port, for github.com and for GitHub
 * Enterprise Server (whose paths begin with `/api/v3`).
 *
 *     const github = await startGitHub({ token: 'ghs_…' });  // { root: '/api/v3' } plays a GHES
 *     … run the action with 'github-token': 'ghs_…', context: { GITHUB_API_URL: github.url } …
 *     github.deployments; github.requests
 *     await github.close();
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Listener, startListener } from '../http/listener.ts';

/** How a stand-in of GitHub behaves. */
export interface GitHubOptions {
  /** The one token that may do anything. */
  readonly token: string;
  /** Whether it may write Deployments (default true). Without, GitHub answers 403. */
  readonly mayWrite?: boolean;
  /** What stands before every path, e.g. `/api/v3`. */
  readonly root?: string;
  /** Answers 502 to the status that says this. */
  readonly chokesOn?: string;
  /** Never answers the status that says this. */
  readonly stallsOn?: string;
  /** Answer so many ms late; Infinity never answers. */
  readonly delayMs?: number;
}

/** One request, with its JSON body and the answer. */
export interface GitHubRequest {
  readonly method: string;
  /** Without root and query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
}

/** A status of a Deployment. */
export interface GitHubStatus {
  readonly id: number;
  readonly state: string;
  readonly description: string;
  readonly environment_url: string;
  readonly log_url: string;
}

/** A Deployment with its statuses, oldest first. */
export interface GitHubDeployment {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  /** Oldest first. */
  readonly statuses: GitHubStatus[];
}

/** A running stand-in of GitHub. */
export interface GitHub {
  /** What GITHUB_API_URL is. */
  readonly url: string;
  readonly requests: GitHubRequest[];
  readonly deployments: GitHubDeployment[];
  /** Adds a Deployment as a job's native `environment:` does: with one status that points to the job. */
  addNative(environment: string, sha: string, jobUrl: string): GitHubDeployment;
  close(): Promise<void>;
}

/** The parts of a stand-in that answers need. */
interface Site extends Pick<GitHub, 'url' | 'requests' | 'deployments'> {
  readonly options: GitHubOptions;
}

type Answer = readonly [status: number, body: unknown];

const AT = '2026-11-21T12:00:00Z';

const creator = {
  login: 'github-actions[bot]',
  id: 41898282,
  node_id: 'MDM6Qm90NDE4OTgyODI=',
  avatar_url: 'https://avatars.githubusercontent.com/in/15368?v=4',
  gravatar_id: '',
  ...Object.fromEntries(
    ['url', 'html_url', 'followers_url', 'following_url', 'gists_url', 'starred_url', 'subscriptions_url'].map(
      (name) => [name, 'https://api.github.com/users/github-actions[bot]'],
    ),
  ),
  ...Object.fromEntries(
    ['organizations_url', 'repos_url', 'events_url', 'received_events_url'].map((name) => [
      name,
      'https://api.github.com/users/github-actions[bot]',
    ]),
  ),
  type: 'Bot',
  site_admin: false,
};

function showDeployment({ url }: Site, repository: string, { id, sha, environment }: GitHubDeployment) {
  const self = `${url}${repository}/deployments/${id}`;
  const links = { url: self, statuses_url: `${self}/statuses`, repository_url: `${url}${repository}` };
  const dates = { created_at: AT, updated_at: AT };
  const about = { task: 'deploy', payload: {}, description: null, creator };
  return {
    id,
    node_id: `DE_${id}`,
    sha,
    ref: sha,
    environment,
    original_environment: environment,
    ...about,
    ...dates,
    ...links,
  };
}

function showStatus({ url }: Site, repository: string, deployment: GitHubDeployment, status: GitHubStatus) {
  const self = `${url}${repository}/deployments/${deployment.id}`;
  const links = { url: `${self}/statuses/${status.id}`, deployment_url: self, repository_url: `${url}${repository}` };
  const dates = { created_at: AT, updated_at: AT };
  return {
    ...status,
    node_id: `DES_${status.id}`,
    creator,
    target_url: '',
    environment: deployment.environment,
    ...dates,
    ...links,
  };
}

type Fields = Readonly<Record<string, unknown>>;

const text = (fields: Fields, key: string) => (typeof fields[key] === 'string' ? fields[key] : '');

function createDeployment(site: Site, repository: string, body: Fields): Answer {
  // What a push to a protected branch meets when the defaults are left as they are.
  if (body['auto_merge'] !== false) return [409, { message: 'Conflict merging main into the ref.' }];
  if (!Array.isArray(body['required_contexts']) || body['required_contexts'].length > 0)
    return [409, { message: 'Conflict: Commit status checks failed.' }];
  const deployment: GitHubDeployment = {
    id: 1_000 + site.deployments.length,
    sha: text(body, 'ref'),
    environment: text(body, 'environment') || 'production',
    statuses: [],
  };
  site.deployments.push(deployment);
  return [201, showDeployment(site, repository, deployment)];
}

function createStatus(site: Site, repository: string, deployment: GitHubDeployment, body: Fields): Answer {
  const status: GitHubStatus = {
    id: deployment.statuses.length + 1,
    state: text(body, 'state'),
    description: text(body, 'description'),
    environment_url: text(body, 'environment_url'),
    log_url: text(body, 'log_url'),
  };
  if (status.description.length > 140)
    return [422, { message: 'Validation Failed', documentation_url: '', errors: [] }];
  if (status.state === site.options.chokesOn) return [502, { message: 'Server Error' }];
  deployment.statuses.push(status);
  return [201, showStatus(site, repository, deployment, status)];
}

function answer(site: Site, request: Omit<GitHubRequest, 'status' | 'answer'>): Answer {
  const { options, deployments } = site;
  const { method, path, query, headers } = request;
  if (headers.authorization !== `token ${options.token}`) return [401, { message: 'Bad credentials' }];
  if (method === 'POST' && options.mayWrite === false)
    return [403, { message: 'Resource not accessible by integration' }];
  const found = /^(\/repos\/[^/]+\/[^/]+)\/deployments(?:\/(\d+)\/statuses)?$/.exec(path);
  const [, repository = '', id] = found ?? [];
  const deployment = deployments.find((candidate) => String(candidate.id) === id);
  if (found === null || (id !== undefined && deployment === undefined)) return [404, { message: 'Not Found' }];
  const body = (request.body ?? {}) as Fields;
  if (deployment !== undefined) {
    if (method === 'POST') return createStatus(site, repository, deployment, body);
    const newest = deployment.statuses.toReversed().slice(0, Number(query['per_page'] ?? 30));
    return [200, newest.map((status) => showStatus(site, repository, deployment, status))];
  }
  if (method === 'POST') return createDeployment(site, repository, body);
  const fits = (key: 'sha' | 'environment', value: string) => query[key] === undefined || value === query[key];
  const mine = deployments
    .filter(({ sha, environment }) => fits('sha', sha) && fits('environment', environment))
    .toReversed();
  return [200, mine.slice(0, Number(query['per_page'] ?? 30)).map((one) => showDeployment(site, repository, one))];
}

async function handle(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { root = '', delayMs = 0 } = site.options;
  const url = new URL(request.url ?? '/', 'http://localhost');
  const received = {
    method: request.method ?? '',
    path: url.pathname.startsWith(root) ? url.pathname.slice(root.length) : 'elsewhere',
    query: Object.fromEntries(url.searchParams),
    headers: request.headers,
    body: chunks.length === 0 ? undefined : (JSON.parse(Buffer.concat(chunks).toString()) as unknown),
  };
  const [status, body] = answer(site, received);
  site.requests.push({ ...received, status, answer: body });
  if (!Number.isFinite(delayMs)) return;
  if (site.options.stallsOn !== undefined && (received.body as Fields | undefined)?.['state'] === site.options.stallsOn)
    return;
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

/** Starts a stand-in with no Deployments. Close it when done. */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const site = { url: '', requests: [] as GitHubRequest[], deployments: [] as GitHubDeployment[], options };
  const listener: Listener = await startListener((request, response) => {
    handle(site, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(`simulator: ${(error as Error).stack}`);
    });
  });
  site.url = `http://127.0.0.1:${listener.port}${options.root ?? ''}`;
  return Object.assign(site, {
    addNative(environment: string, sha: string, jobUrl: string): GitHubDeployment {
      const status = { id: 1, state: 'in_progress', description: '', environment_url: '', log_url: jobUrl };
      const deployment = { id: 1_000 + site.deployments.length, sha, environment, statuses: [status] };
      site.deployments.push(deployment);
      return deployment;
    },
    close: listener.close,
  });
}
