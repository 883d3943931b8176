/**
 * Environment → inputs, or every problem at once, so that a person corrects a workflow once and not line by line.
 * Pure: nothing is read but the environment that is passed in, and nothing is sent.
 */
import type { Problem } from './failure.ts';
import { type Credentials, readCredentials, secretsAmong } from './inputs/credentials.ts';
import {
  type Environment,
  exampleLine,
  type Given,
  INPUT_NAMES,
  INPUTS,
  type InputName,
  variableOf,
  yamlLine,
} from './inputs/declared.ts';
import { type DeployRequest, readDeploy } from './inputs/deploy.ts';
import { type Hosts, readHosts } from './inputs/hosts.ts';
import { type Reuse, readInheritFrom, readPatterns, readReuse } from './inputs/inheritance.ts';
import { findNearMisses, type NearMiss, nearMissProblem } from './inputs/nearmisses.ts';
import { type Report, readBoolean, readDuration, readRuntime, readService, readSid } from './inputs/values.ts';
import { readVersions, reportShared, type VersionRef } from './inputs/versions.ts';

export type { Credentials } from './inputs/credentials.ts';
export { type Declaration, type Environment, INPUTS, type InputName, variableOf } from './inputs/declared.ts';
export type { DeployRequest, HealthPath } from './inputs/deploy.ts';
export type { Hosts } from './inputs/hosts.ts';
export { type Reuse, wantsReuse } from './inputs/inheritance.ts';
export type { VersionRef } from './inputs/versions.ts';

/** What to take over from a Build that exists. */
export interface Inheritance {
  /** A Build SID (ZB…), or an environment by SID (ZE…), unique name or domain suffix. */
  readonly from: string;
  /** Globs for the paths of inherited versions to leave out. */
  readonly excludePaths: readonly string[];
}

/** Create a Build of these contents. At least one version is given, or {@link CreateRequest.inherit} is. */
export interface CreateRequest {
  readonly kind: 'create';
  readonly functionVersions: readonly VersionRef[];
  readonly assetVersions: readonly VersionRef[];
  /** Relative to the workspace, as written; whether it is there and inside is checked where it is read. */
  readonly dependenciesFile: string | undefined;
  /** As Twilio names it, e.g. `node24`; undefined leaves the choice to Twilio. */
  readonly runtime: string | undefined;
  readonly inherit: Inheritance | undefined;
  readonly reuse: Reuse;
  /** This is not the job's first attempt (`GITHUB_RUN_ATTEMPT`, 1 for the first). */
  readonly rerun: boolean;
}

/** Wait for a Build that exists; create none. */
export interface ResumeRequest {
  readonly kind: 'resume';
  /** `ZB…`. */
  readonly buildSid: string;
}

/** All that the workflow asked for, checked. */
export interface Inputs extends Hosts {
  /** A service SID (ZS…) or a unique name that is safe in a URL's path. */
  readonly service: string;
  readonly build: CreateRequest | ResumeRequest;
  /** `false`: end as soon as the Build is created. Always true for a {@link ResumeRequest}. */
  readonly wait: boolean;
  /** From the start of the step to the end of the Build, in milliseconds, 1 s to 24 h. */
  readonly timeoutMs: number;
  /** Between the starts of two looks at the Build, in milliseconds, 100 ms to 60 s. */
  readonly pollIntervalMs: number;
  /** Where the completed Build goes live; undefined: nowhere. */
  readonly deploy: DeployRequest | undefined;
  /** Check and print everything, create nothing. */
  readonly dryRun: boolean;
  /** Write the job summary. */
  readonly summary: boolean;
  readonly credentials: Credentials;
  /** The folder that files are relative to: GITHUB_WORKSPACE, or `.` outside a runner. */
  readonly workspace: string;
}

/** The inputs in the environment, or everything that is wrong with them, in the order of action.yml. */
export function readInputs(
  env: Environment,
): { readonly inputs: Inputs } | { readonly problems: readonly [Problem, ...Problem[]] } {
  const nearMisses = findNearMisses(env);
  // A near miss is taken for the input it was meant to be, so that its value is checked in the same run.
  const given = collect(env, nearMisses);
  const problems: Problem[] = nearMisses.map(nearMissProblem);
  const inputs = parse(given, env, (problem) => problems.push(problem));
  const [first, ...rest] = presentable(problems, nearMisses, secretsIn(env));
  if (first !== undefined) return { problems: [first, ...rest] };
  if (inputs === undefined) throw new Error('An input was refused without a word about it. Please report this.');
  return { inputs };
}

/**
 * Every value to mask before the first line is printed: tokens and secrets from the inputs (misspelt names
 * included) and the environment, whether they are used or not and however wrong the other inputs are.
 */
export function secretsIn(env: Environment): readonly string[] {
  const nearMisses = findNearMisses(env);
  const misspelt = nearMisses.filter(({ meant }) => INPUTS[meant].secret).map(({ value }) => value);
  return [...new Set([...secretsAmong(collect(env, nearMisses), env), ...misspelt])].filter((text) => text !== '');
}

/** Whether a job summary is wanted, however wrong the other inputs are. */
export function wantsSummary(env: Environment): boolean {
  return readBoolean('summary', collect(env, findNearMisses(env)).summary, () => {});
}

function collect(env: Environment, nearMisses: readonly NearMiss[]): Given {
  const value = (name: InputName) =>
    env[variableOf(name)]?.trim() || nearMisses.find(({ meant }) => meant === name)?.value || '';
  return Object.fromEntries(INPUT_NAMES.map((name) => [name, value(name)])) as Record<InputName, string>;
}

function parse(given: Given, env: Environment, report: Report): Inputs | undefined {
  const service = readService(given['service-sid'], report);
  const wait = readBoolean('wait', given.wait, report);
  const build = readBuild(given, env, wait, report);
  const timeoutMs = readDuration('timeout', given.timeout, report);
  const pollIntervalMs = readDuration('poll-interval', given['poll-interval'], report);
  const deploy = readDeploy(given, wait, report);
  const dryRun = readBoolean('dry-run', given['dry-run'], report);
  const summary = readBoolean('summary', given.summary, report);
  const credentials = readCredentials(given, env, report);
  const hosts = readHosts(given, env, report);
  if (build === undefined || credentials === undefined || hosts === undefined) return undefined;
  const workspace = env['GITHUB_WORKSPACE'] || '.';
  return { service, build, wait, timeoutMs, pollIntervalMs, deploy, dryRun, summary, credentials, workspace, ...hosts };
}

/** The inputs that say what goes into a new Build. */
const CONTENTS = [
  'function-versions',
  'asset-versions',
  'dependencies-file',
  'runtime',
  'inherit-from',
  'exclude-paths',
] as const;

function readBuild(
  given: Given,
  env: Environment,
  wait: boolean,
  report: Report,
): CreateRequest | ResumeRequest | undefined {
  const functionVersions = readVersions('function-versions', given['function-versions'], report);
  const assetVersions = readVersions('asset-versions', given['asset-versions'], report);
  reportShared(functionVersions, assetVersions, report);
  const runtime = readRuntime(given.runtime, report);
  const inherit = readInheritance(given, report);
  const reuse = readReuse(given.reuse, report);
  const buildSid = readSid('build-sid', 'ZB', given['build-sid'], report);
  if (given['build-sid'] !== '') {
    reportContradictions(given, wait, report);
    return buildSid === undefined ? undefined : { kind: 'resume', buildSid };
  }
  if (given['function-versions'] === '' && given['asset-versions'] === '' && inherit === undefined) {
    report({
      input: 'function-versions',
      rule: 'There is nothing to build: give `function-versions`, `asset-versions` or both, or `inherit-from` (or `build-sid`). If the line is there, the expression in it is empty.',
      fix: yamlLine('function-versions', INPUTS['function-versions'].example),
    });
  }
  const dependenciesFile = given['dependencies-file'] || undefined;
  const rerun = Number(env['GITHUB_RUN_ATTEMPT'] ?? 1) > 1;
  return { kind: 'create', functionVersions, assetVersions, dependenciesFile, runtime, inherit, reuse, rerun };
}

function readInheritance(given: Given, report: Report): Inheritance | undefined {
  const from = given['inherit-from'];
  const excludePaths = readPatterns(given['exclude-paths'], report);
  if (from !== '') return { from: readInheritFrom(from, report), excludePaths };
  if (given['exclude-paths'] !== '' && given['build-sid'] === '') {
    report({
      input: 'exclude-paths',
      seen: given['exclude-paths'],
      rule: 'It leaves out inherited versions, and nothing is inherited. Say from where, or remove it.',
      fix: exampleLine('inherit-from'),
    });
  }
  return undefined;
}

/** `build-sid` waits for a Build as it is; whatever says otherwise beside it is a mistake, not a wish. */
function reportContradictions(given: Given, wait: boolean, report: Report): void {
  const problem = (rule: string, remove: string) => {
    const fix = `${yamlLine('build-sid', given['build-sid'])} # and remove ${remove}`;
    report({ input: 'build-sid', seen: given['build-sid'], rule, fix });
  };
  const contents = CONTENTS.filter((name) => given[name] !== '');
  if (contents.length > 0) {
    const names = contents.map((name) => `\`${name}\``).join(', ');
    problem(
      `It waits for a Build that exists, whose contents are fixed; beside it stands ${names}. Keep one or the other.`,
      contents.join(', '),
    );
  }
  if (!wait) problem('It waits for a Build, and `wait: false` says not to: nothing is left to do.', 'wait: false');
}

/** Shorter ones would be found in ordinary words; the runner masks them all the same. */
const SHORTEST_REDACTED = 8;

/** In the order of action.yml, without secrets, the values seen at most 200 characters long. */
function presentable(
  problems: readonly Problem[],
  nearMisses: readonly NearMiss[],
  secrets: readonly string[],
): readonly Problem[] {
  const place = (input: string) => {
    const meant = nearMisses.find(({ name }) => name === input)?.meant ?? input;
    const at = INPUT_NAMES.findIndex((name) => name === meant || INPUTS[name].variable === meant);
    // TWILIO_EDGE stands for no input; it belongs to the region.
    return at === -1 ? INPUT_NAMES.indexOf('region') : at;
  };
  const long = secrets.filter((secret) => secret.length >= SHORTEST_REDACTED);
  // In any case, since host names are lower-cased, and as a quoted YAML value would hold it.
  const forms = long.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  const patterns = forms.map((form) => new RegExp(form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'gi'));
  const redact = (text: string) => patterns.reduce((rest, pattern) => rest.replace(pattern, '***'), text);
  return problems
    .toSorted((one, other) => place(one.input) - place(other.input))
    .map(({ seen, ...problem }) => ({
      ...problem,
      input: redact(problem.input),
      rule: redact(problem.rule),
      fix: redact(problem.fix),
      // Redacted first: a secret that is cut in half would no longer be found.
      ...(seen === undefined ? {} : { seen: clip(redact(seen)) }),
    }));
}

function clip(text: string): string {
  const characters = [...text.slice(0, 1000)];
  return characters.length <= 200 ? text : `${characters.slice(0, 199).join('')}…`;
}
