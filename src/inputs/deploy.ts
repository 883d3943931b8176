/** Inputs about going live: texts → what is to be made live where, and how it is to be proven. */
import { isSid, normalizeSid } from '../model/sid.ts';
import { yamlLine } from '../text/yaml.ts';
import { exampleLine, type Given } from './declarations.ts';
import { type Report, readBoolean } from './parse.ts';
import { resemblesSid, sidMistake } from './sid-mistakes.ts';

/** One path of the health check. */
export interface HealthPath {
  /** Starts with `/`; may hold a query. */
  readonly path: string;
  /** The status that counts as healthy; undefined: any 2xx. */
  readonly status: number | undefined;
}

/** What the workflow asked for once the Build has completed. */
export interface DeployRequest {
  /** SID, unique name or domain suffix, as written. */
  readonly environment: string;
  /** Create the environment when it is missing. */
  readonly create: boolean;
  readonly allowRemovals: boolean;
  /** Empty: no health check. */
  readonly healthPaths: readonly HealthPath[];
  readonly rollback: boolean;
  /** Never printed. */
  readonly githubToken: string | undefined;
}

/** What is to go live where, or undefined when nothing is. Mistakes are reported. */
export function readDeploy(given: Given, wait: boolean, report: Report): DeployRequest | undefined {
  const environment = given.environment;
  const create = readBoolean('create-environment', given['create-environment'], report);
  const allowRemovals = readBoolean('allow-removals', given['allow-removals'], report);
  const rollback = readBoolean('rollback', given.rollback, report);
  const healthPaths = readHealthPaths(given['health-check'], report);
  const githubToken = given['github-token'] || undefined;
  if (environment === '') return undefined;
  reportEnvironment(environment, create, report);
  if (!wait) {
    const rule =
      'A Build goes live once it has completed, and `wait: false` says not to wait for that. Keep one or the other.';
    const fix = `${yamlLine('environment', environment)} # and remove wait: false`;
    report({ input: 'environment', seen: environment, rule, fix });
  }
  return { environment: normalizeSid(environment), create, allowRemovals, healthPaths, rollback, githubToken };
}

/** A SID of another kind is found out here; names are looked up later, in the service. */
function reportEnvironment(text: string, create: boolean, report: Report): void {
  const problem = (rule: string, meant: string) =>
    report({ input: 'environment', seen: text, rule, fix: yamlLine('environment', meant) });
  if (resemblesSid(text)) {
    const mistake = sidMistake(text, 'ZE');
    if (mistake !== undefined) problem(mistake.rule, mistake.corrected ?? 'production');
    else if (create && isSid(text, 'ZE'))
      problem(
        'A SID names an environment that exists; `create-environment` needs the name of a new one.',
        'production',
      );
  } else if (/[\s/]/.test(text) || text.length > 100) {
    problem('It is the SID (ZE…), unique name or domain suffix of an environment, in one word.', 'production');
  }
}

/** One path a line, each optionally followed by a status. */
function readHealthPaths(text: string, report: Report): readonly HealthPath[] {
  const lines = text.split('\n').map((line) => line.replace(/(^|\s)#.*$/, '$1').trim());
  const paths: HealthPath[] = [];
  for (const line of lines.filter((line) => line !== '')) {
    const [path = '', status, ...rest] = line.split(/\s+/);
    const problem = (rule: string, fix: string) =>
      report({ input: 'health-check', seen: line, rule, fix: yamlLine('health-check', fix) });
    if (!/^\/[\x21-\x7e]*$/.test(path))
      problem(
        'A path starts with `/` and has only characters that a URL can hold; the domain is that of the environment.',
        suggestPath(path),
      );
    else if (rest.length > 0 || (status !== undefined && !/^[2-5]\d\d$/.test(status)))
      problem('Each line is a path, optionally followed by one status from 200 to 599.', `${path} 200`);
    else if (paths.some((other) => other.path === path)) problem('The path is named twice. Name it once.', path);
    else paths.push({ path, status: status === undefined ? undefined : Number(status) });
  }
  if (text !== '' && paths.length === 0 && lines.every((line) => line === ''))
    report({
      input: 'health-check',
      rule: 'It is given but names no path. Leave the line out for no health check.',
      fix: exampleLine('health-check'),
    });
  return paths;
}

function suggestPath(text: string): string {
  const url = /^https?:/.test(text) ? URL.parse(text) : null;
  const path = url?.pathname ?? text.replace(/[^\x21-\x7e]/g, '').replace(/^\/*/, '/');
  return path.length < 100 ? path : '/health';
}
