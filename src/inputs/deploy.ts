/** Inputs about going live: texts → what is to be made live where, and how it is to be proven. */
import { deriveName, nameEnvironment } from '../model/environment-names.ts';
import { isSid, normalizeSid } from '../model/sid.ts';
import type { VariableRequest } from '../model/variables.ts';
import { pastedEntries } from '../text/pasted-list.ts';
import { yamlLine, yamlList } from '../text/yaml.ts';
import { exampleLine, expression, type Given } from './declarations.ts';
import { inEntries, type Report, readDuration } from './parse.ts';
import { resemblesSid, sidMistake } from './sid-mistakes.ts';
import { readBoolean } from './words.ts';

/** One path of the health check. */
export interface HealthPath {
  /** Starts with `/`; may hold a query. */
  readonly path: string;
  /** The statuses that count as healthy, each once: `403`, or a class, `4xx`. Empty: any 2xx. */
  readonly statuses: readonly string[];
}

/** What the workflow asked for once the Build has completed. */
export interface DeployRequest {
  /** SID, unique name or domain suffix, as written. */
  readonly environment: string;
  /** Create the environment when it is missing; `create-service` asks for that, too. */
  readonly create: boolean;
  /** Only `create-service` asks for it. */
  readonly implied: boolean;
  readonly allowRemovals: boolean;
  /** Empty: no health check. */
  readonly healthPaths: readonly HealthPath[];
  /** How long they may take to pass, in ms. */
  readonly healthTimeoutMs: number;
  readonly rollback: boolean;
  /** Never printed. */
  readonly githubToken: string | undefined;
  /** What the environment's variables are to be; undefined: they are no business of this run. Values are never printed. */
  readonly variables: VariableRequest | undefined;
}

/** What is to go live where, or undefined when nothing is. Mistakes are reported. */
export function readDeploy(given: Given, wait: boolean, report: Report): DeployRequest | undefined {
  const environment = given.environment;
  const create = readBoolean('create-environment', given['create-environment'], report);
  const allowRemovals = readBoolean('allow-removals', given['allow-removals'], report);
  const rollback = readBoolean('rollback', given.rollback, report);
  const healthPaths = readHealthPaths(given['health-check'], report);
  const healthTimeoutMs = readDuration('health-check-timeout', given['health-check-timeout'], report);
  const githubToken = given['github-token'] || undefined;
  if (environment === '') return undefined;
  reportEnvironment(environment, create, report);
  // What is wrong with it is reported where the project is read.
  const createService = readBoolean('create-service', given['create-service'], () => undefined);
  if (!wait) {
    const rule =
      'A Build goes live once it has completed, and `wait: false` says not to wait for that. Keep one or the other.';
    const fix = `${yamlLine('environment', environment)} # and remove wait: false`;
    report({ input: 'environment', seen: environment, rule, fix });
  }
  return {
    environment: normalizeSid(environment),
    create: create || createService,
    implied: !create && createService,
    allowRemovals,
    healthPaths,
    healthTimeoutMs,
    rollback,
    githubToken,
    variables: undefined,
  };
}

/** A branch whose name alone can be that of an environment. */
const BRANCH = /^refs\/heads\/([\w.-]{1,100})$/;

/** A SID of another kind is found out here; names are looked up later, in the service. */
function reportEnvironment(text: string, create: boolean, report: Report): void {
  const problem = (rule: string, fix: string) => report({ input: 'environment', seen: text, rule, fix });
  const line = (meant: string | undefined) =>
    meant === undefined ? exampleLine('environment') : yamlLine('environment', meant);
  if (resemblesSid(text)) {
    const mistake = sidMistake(text, 'ZE');
    if (mistake !== undefined) problem(mistake.rule, line(mistake.corrected));
    else if (create && isSid(text, 'ZE'))
      problem(
        'A SID names an environment that exists; `create-environment` needs the name of a new one.',
        `${line(text)} # and remove create-environment`,
      );
  } else if (/\.twil\.io$/i.test(text)) {
    problem(
      'This is a domain. `environment` takes the suffix in it, after the number, or `production` where there is none.',
      line(deriveName(text)),
    );
  } else if (BRANCH.test(text)) {
    const fits = 'names' in nameEnvironment(text.replace(BRANCH, '$1'));
    problem(
      'This is `github.ref`, and no environment has a name with `/`.',
      fits ? `environment: ${expression('github.ref_name')}` : exampleLine('environment'),
    );
  } else if (/[\s/]|^["'`“‘]|["'`”’]$/.test(text) || text.length > 100) {
    problem(
      'It is the SID (ZE…), unique name or domain suffix of an environment, in one word, without `/` and quotes.',
      line(deriveName(text)),
    );
  }
}

/** One path a line, each optionally followed by statuses. */
function readHealthPaths(text: string, report: Report): readonly HealthPath[] {
  const list = text.replace(/(^|\s)#.*$/gm, '$1');
  const lines = list.split('\n').map((line) => line.trim());
  const paths = new Map<string, HealthPath>();
  const mistakes = new Map<string, string[]>();
  for (const line of lines.filter((line) => line !== '')) {
    const read = readHealthLine(line);
    const rule = typeof read === 'string' ? read : paths.has(read.path) ? 'The path is named twice. Name it once.' : '';
    if (rule !== '')
      mistakes
        .set(rule, mistakes.get(rule) ?? [])
        .get(rule)
        ?.push(line);
    else if (typeof read !== 'string') paths.set(read.path, read);
  }
  if (mistakes.size > 0) {
    const problem = inEntries([...mistakes.keys()].join(' '), [...mistakes.values()].flat());
    report({ input: 'health-check', ...problem, fix: mendHealthPaths(list) });
  } else if (text !== '' && paths.size === 0) {
    const rule = 'It is given but names no path. Leave the line out for no health check.';
    report({ input: 'health-check', rule, fix: exampleLine('health-check') });
  }
  return [...paths.values()];
}

/** A line, or what is wrong with it. */
function readHealthLine(line: string): HealthPath | string {
  const [path = '', status, ...rest] = line.split(/\s+/);
  if (!/^\/[\x21-\x7e]*$/.test(path) || /["'`]|[;,:]$|[;,]\/|^[^?]*[=:]\d{3}$/.test(path))
    return 'A path starts with `/` and has only characters that a URL can hold; the domain is that of the environment.';
  if (rest.length > 0 || (status !== undefined && !/^[2-5](?:\d\d|xx)(?:,[2-5](?:\d\d|xx))*$/.test(status)))
    return 'Each line is a path, optionally followed by the statuses that it may answer with, from 200 to 599: `403`, `400,403` or `4xx`, without spaces.';
  return { path, statuses: [...new Set(status?.split(',') ?? [])] };
}

/** A longer line is cut where it is shown, in characters. */
const LONGEST_OFFERED = 300;

/** The whole list, each path once, where every line can be read that is written in another way; else an example. */
function mendHealthPaths(list: string): string {
  const read = pastedEntries(joinStatuses(list)).map((entry) => readHealthLine(mendHealthLine(entry)));
  const paths = read.filter((line) => typeof line !== 'string');
  const once = new Map<string, HealthPath>();
  for (const line of paths) if (!once.has(line.path)) once.set(line.path, line);
  const lines = [...once.values()].map(({ path, statuses }) => [path, statuses.join(',')].join(' ').trim());
  return read.length === paths.length && paths.length > 0 && lines.every(({ length }) => length <= LONGEST_OFFERED)
    ? yamlList('health-check', lines)
    : exampleLine('health-check');
}

/**
 * `400, 403`, `400|403`, `400 or 403` and `4XX` as `400,403` and `4xx`. What stands in a path stays: the first status
 * follows white space or a sign that ends a path.
 */
function joinStatuses(list: string): string {
  return list
    .replace(/(?<=[\s:=>,;|]["'`]?)([2-5])(?:XX|\*\*)(?![\w*])/g, '$1xx')
    .replace(
      /(?<=[\s:=>,;|]["'`]?)[2-5](?:\d\d|xx)(?:(?:[ \t]*[,;|&+/][ \t]*|[ \t]+(?:(?:or|and)[ \t]+)?)[2-5](?:\d\d|xx)(?!\w))+/g,
      (statuses) => statuses.split(/[^\dx]+/).join(','),
    );
}

/** `/a: 200`, `/a=200`, `/a -> 200 OK`, `https://…/a` as a line of the input. */
function mendHealthLine(entry: string): string {
  const { groups } =
    /^(?<path>\S+?)\s*(?:[:=→]|[-=]>|\s)\s*["'`]?(?<status>[2-5](?:\d\d|xx)(?:,[2-5](?:\d\d|xx))*)\b.*$/.exec(
      entry.replace(/\s+/g, ' '),
    ) ?? {};
  const written = groups?.['path'] ?? entry.split(/\s/)[0] ?? '';
  const url = /^https?:/.test(written) ? URL.parse(written) : null;
  const path =
    url === null
      ? written.replace(/[^\x21-\x7e]|(?<!["'`:,;])["'`:,;]+$/g, '').replace(/^\/*/, '/')
      : `${url.pathname}${url.search}`;
  return [path, groups?.['status']].filter((part) => part !== undefined).join(' ');
}
