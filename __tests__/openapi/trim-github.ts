/**
 * Cuts GitHub's published OpenAPI description down to the Deployments calls this action makes:
 *
 *     npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz
 *     node __tests__/openapi/trim-github.ts package
 *
 * The whole package is 400 MB unpacked, too much for every `npm ci`. Descriptions and examples are left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = process.argv[2] ?? 'package';
const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
const kept = ['/repos/{owner}/{repo}/deployments', '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses'];

/** A copy without what a validator never reads. */
function strip(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => strip(entry));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([key, inner]) =>
      name === 'properties' ||
      (!/^(?:examples?|externalDocs|tags|summary|x-.*)$/.test(key) && !(key === 'description' && typeof inner === 'string')),
  );
  return Object.fromEntries(entries.map(([key, inner]) => [key, strip(inner, key)]));
}

const cut = ['api.github.com', 'ghes-3.19'].map((name) => {
  const text = readFileSync(path.join(folder, 'generated', `${name}.deref.json`), 'utf8');
  const { paths } = JSON.parse(text) as { paths: Record<string, unknown> };
  return [name, Object.fromEntries(kept.map((key) => [key, strip(paths[key])]))];
});
const source = `npm:@octokit/openapi@${version} (MIT), cut by trim-github.ts`;
writeFileSync(
  path.join(import.meta.dirname, 'github_deployments.json'),
  `${JSON.stringify({ source, ...Object.fromEntries(cut) })}\n`,
);
