/** The GitHub Deployment that a deploy leaves behind, through the shipped bundle. */

import { readFileSync } from 'node:fs';
import http from 'node:http';
import type net from 'node:net';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import {
  type GitHub,
  type GitHubOptions,
  type GitHubRequest,
  startGitHub,
} from '../../simulator/github/deployments-api.ts';
import { AT_ONCE_MS, ROOT } from '../support/action.ts';
import { type DeployStage, titles, withProduction } from '../support/deploy.ts';
import { signals } from '../support/platform.ts';

const TOKEN = 'ghs_AbCdEfGhIjKlMnOpQrStUvWxYz0123456789';
const SHA = 'ffac537e6cbbf934b08745a378932722df287a53';
const RUN_URL = 'https://github.com/octo-org/greeter/actions/runs/1658821493';

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

const published = JSON.parse(
  readFileSync(path.join(ROOT, '__tests__/fixtures/openapi/github_deployments.json'), 'utf8'),
) as Record<'api.github.com' | 'ghes-3.19', Paths>;
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });

/** In what a request, or the stand-in's answer to it, differs from what GitHub publishes. */
function judge({ method, path: target, query, body, status, answer }: GitHubRequest, paths: Paths): string[] {
  const template = `/repos/{owner}/{repo}/deployments${target.endsWith('/statuses') ? '/{deployment_id}/statuses' : ''}`;
  const operation = paths[template]?.[method.toLowerCase()];
  if (operation === undefined) return [`${method} ${target} is not published`];
  const json = 'application/json';
  const sent = operation.requestBody?.content[json]?.schema;
  const returned = operation.responses[String(status)]?.content?.[json]?.schema;
  const judgeOne = (schema: object | undefined, value: unknown) =>
    schema === undefined || ajv.validate(schema, value) ? [] : [`${method} ${target}: ${ajv.errorsText()}`];
  const names = operation.parameters?.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const known = Object.keys((sent as { properties?: object } | undefined)?.properties ?? {});
  return [
    ...judgeOne(sent, body),
    ...judgeOne(returned, answer),
    ...Object.keys(query).filter((name) => names?.includes(name) === false),
    ...Object.keys(body ?? {}).filter((name) => !known.includes(name)),
  ];
}

function withGitHub(
  options: Partial<GitHubOptions>,
  play: (stage: DeployStage, github: GitHub, token: Record<string, string>) => Promise<void>,
): Promise<void> {
  return withProduction({}, async (stage) => {
    const github = await startGitHub({ token: TOKEN, ...options });
    try {
      await play(stage, github, { 'github-token': TOKEN });
    } finally {
      await github.close();
    }
  });
}

test.concurrent('records a deploy from in_progress to success, as GitHub’s OpenAPI file has it', async () => {
  await withGitHub({}, async ({ deploy, ours, production }, github, token) => {
    const run = await deploy(token, { context: { GITHUB_API_URL: github.url } });
    expect(run.annotations).toEqual([]);
    expect(run.exitCode).toBe(0);
    const post = github.requests.find(({ method }) => method === 'POST');
    expect(post?.body).toEqual({
      ref: SHA,
      environment: 'greeter/production',
      description: `Build ${ours().sid} to production`,
      production_environment: true,
      auto_merge: false,
      required_contexts: [],
    });
    const url = `http://${production.domainName}`;
    const log_url = `${RUN_URL}/attempts/1`;
    expect(github.deployments).toMatchObject([
      {
        sha: SHA,
        statuses: [
          { state: 'in_progress', environment_url: url, log_url },
          {
            state: 'success',
            environment_url: url,
            log_url,
            description: `Build ${ours().sid} is live in production.`,
          },
        ],
      },
    ]);
    expect(github.requests.flatMap((request) => judge(request, published['api.github.com']))).toEqual([]);
    expect(run.rawLog).toContain(`::add-mask::${TOKEN}`);
    expect(run.rawLog.replaceAll(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN);
  });
});

test.concurrent('records the head commit of a pull request on GitHub Enterprise Server', async () => {
  await withGitHub({ root: '/api/v3' }, async ({ deploy }, github, token) => {
    const head = 'a'.repeat(40);
    const event = { pull_request: { number: 7, head: { sha: head } } };
    const context = { GITHUB_API_URL: github.url, GITHUB_EVENT_NAME: 'pull_request' };
    const run = await deploy(token, { context, event });
    expect(run.annotations).toEqual([]);
    expect(github.deployments).toMatchObject([{ sha: head, statuses: [{}, { state: 'success' }] }]);
    expect(github.requests.flatMap((request) => judge(request, published['ghes-3.19']))).toEqual([]);
  });
});

test.concurrent('records the commit and the run that the result names: of a merged pull request what it became', async () => {
  await withGitHub({}, async ({ deploy }, github, token) => {
    const merged = { merged: true, merge_commit_sha: SHA, head: { sha: 'a'.repeat(40) } };
    const context = { GITHUB_API_URL: github.url, GITHUB_EVENT_NAME: 'pull_request', GITHUB_RUN_ATTEMPT: '2' };
    const { annotations, outputs } = await deploy(token, { context, event: { pull_request: merged } });
    const result = JSON.parse(outputs['result'] ?? '{}');
    expect([annotations, result.commit, result.runUrl]).toEqual([[], SHA, `${RUN_URL}/attempts/2`]);
    const status = { log_url: result.runUrl };
    expect(github.deployments).toMatchObject([{ sha: result.commit, statuses: [status, status] }]);
  });
});

test.concurrent('books the time that GitHub takes under its own name', async () => {
  await withGitHub({ delayMs: 1_200 }, async ({ deploy }, github, token) => {
    const { log } = await deploy(token, { context: { GITHUB_API_URL: github.url } });
    const phases = [...log.matchAll(/^ *([\w-]+(?: \w+)*): (?:[\d.]+ m?s)$/gm)].map(([, name]) => name);
    expect(phases).toEqual(['look-up', 'create', 'Build', 'record at GitHub', 'deploy', 'record at GitHub']);
    const tookS = Number(/^ *record at GitHub: ([\d.]+) s$/m.exec(log)?.[1]);
    expect(tookS).toBeGreaterThan(2);
  });
});

test.concurrent('records a failed deploy as a failure', async () => {
  await withGitHub({}, async ({ deploy, inputs }, github, token) => {
    // Without its path, so that only the Build shows what is lost.
    const [, functions = ''] = inputs['function-versions']?.split('=') ?? [];
    const run = await deploy({ ...token, 'function-versions': functions }, { context: { GITHUB_API_URL: github.url } });
    expect(run.outputs['verdict']).toBe('error');
    expect(github.deployments[0]?.statuses.at(-1)).toMatchObject({
      state: 'failure',
      description: 'Paths would disappear',
    });
  });
});

signals.concurrent('ends at once when it is cancelled, and records what time allows', async () => {
  await withGitHub({}, async ({ deploy, twilio }, github, token) => {
    twilio.override({ path: '/hello', build: ({ request }) => request !== undefined, status: 500 });
    const cancelWhen = (line: string) => line.includes('answers 500');
    const context = { GITHUB_API_URL: github.url };
    const run = await deploy({ ...token, 'health-check': '/hello' }, { context, cancelWhen });
    expect(run.outputs['verdict']).toBe('cancelled');
    expect(run.cancelMs).toBeLessThan(AT_ONCE_MS);
    expect(github.deployments[0]?.statuses.at(-1)).toMatchObject({ state: 'failure', description: 'Cancelled' });
  });
});

signals.concurrent('loses no output to a cancel while GitHub does not answer', async () => {
  await withGitHub({ stallsOn: 'success' }, async ({ start, twilio, ours }, github, token) => {
    const { sid } = twilio.addFunction('/hello');
    const inputs = { ...token, environment: 'production', 'function-versions': sid, 'allow-removals': 'true' };
    const step = start(inputs, { context: { GITHUB_API_URL: github.url } });
    const stalled = ({ body }: GitHubRequest) => (body as { state?: string } | undefined)?.state === 'success';
    while (!github.requests.some(stalled)) await new Promise((resolve) => setTimeout(resolve, 20));
    step.cancel();
    const run = await step.done;
    expect(run.cancelMs).toBeLessThan(AT_ONCE_MS);
    expect(run.outputs).toMatchObject({ verdict: 'completed', 'live-build-sid': ours().sid });
    expect(run.summary).toContain(ours().sid);
  });
});

test.concurrent('goes on with a token that may not write, with one warning that names the permission', async () => {
  await withGitHub({ mayWrite: false }, async ({ deploy }, github, token) => {
    const run = await deploy(token, { context: { GITHUB_API_URL: github.url } });
    expect(run.outputs['verdict']).toBe('completed');
    expect(titles(run)).toEqual(['warning: No GitHub Deployment']);
    expect(run.log).toContain('deployments: write');
  });
});

test.concurrent('goes on when GitHub is down, with one warning', async () => {
  await withGitHub({}, async ({ deploy }, github, token) => {
    await github.close();
    const run = await deploy(token, { context: { GITHUB_API_URL: github.url } });
    expect(run.outputs['verdict']).toBe('completed');
    expect(titles(run)).toEqual(['warning: No GitHub Deployment']);
  });
});

test.concurrent('ends a record that was created though setting its status failed', async () => {
  await withGitHub({ chokesOn: 'in_progress' }, async ({ deploy }, github, token) => {
    const run = await deploy(token, { context: { GITHUB_API_URL: github.url } });
    expect(run.outputs['verdict']).toBe('completed');
    expect(titles(run)).toEqual(['warning: No GitHub Deployment']);
    expect(github.deployments).toMatchObject([{ statuses: [{ state: 'success' }] }]);
  });
});

test.concurrent('advises against a token in a job that has a GitHub environment', async () => {
  await withGitHub({}, async ({ deploy }, github, token) => {
    github.addNative('elsewhere', SHA, 'https://github.com/octo-org/greeter/actions/runs/7/job/8');
    github.addNative('prod', SHA, `${RUN_URL}/job/4242`);
    const run = await deploy(token, { context: { GITHUB_API_URL: github.url } });
    expect(run.log).toContain('This run already has a GitHub Deployment to prod');
    expect(run.annotations).toEqual([]);
  });
});

test.concurrent('reaches GitHub through a proxy', async () => {
  await withGitHub({}, async ({ deploy, twilio }, github, token) => {
    const tunnels: string[] = [];
    // Plain HTTP goes through a proxy under its whole address; HTTPS, which GitHub speaks, through a tunnel.
    const proxy = http.createServer((request, response) => {
      const { host, pathname, search } = new URL(request.url ?? '');
      tunnels.push(host);
      const { method, headers } = request;
      const upstream = http.request(`${github.url}${pathname}${search}`, { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      upstream.on('error', () => response.destroy());
      request.pipe(upstream);
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    try {
      const address = `http://127.0.0.1:${(proxy.address() as net.AddressInfo).port}`;
      const env = { ...twilio.env(), http_proxy: address, no_proxy: '127.0.0.1' };
      const context = { GITHUB_API_URL: `http://github.example:${new URL(github.url).port}` };
      const run = await deploy(token, { env, context });
      expect(run.annotations).toEqual([]);
      expect(tunnels[0]).toMatch(/^github\.example:/);
      expect(github.deployments[0]?.statuses.at(-1)).toMatchObject({ state: 'success' });
    } finally {
      proxy.closeAllConnections();
      proxy.close();
    }
  });
});

test.concurrent('loads nothing and asks nobody without a token', async () => {
  await withGitHub({}, async ({ deploy }, github) => {
    await deploy({}, { context: { GITHUB_API_URL: github.url } });
    expect(github.requests).toEqual([]);
  });
});
