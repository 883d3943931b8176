/**
 * Environment → inputs, or every problem at once, so that a person corrects a workflow once and not line by line.
 * Pure: nothing is read but the environment that is passed in, and nothing is sent.
 */

import { yamlLine } from '../text/yaml.ts';
import { type Credentials, readCredentials } from './credentials.ts';
import { type EnvironmentVariables, exampleLine, type Given, INPUTS } from './declarations.ts';
import { type DeployRequest, readDeploy } from './deploy.ts';
import { type Hosts, readHosts } from './hosts.ts';
import { collect } from './misspelt.ts';
import { type Report, readDuration, readRuntime, readService } from './parse.ts';
import { type ProjectRequest, readProjectRequest } from './project.ts';
import {
  type PreviousRequest,
  type ResumeRequest,
  type Reuse,
  readBuildSid,
  readInheritFrom,
  readPatterns,
  readReuse,
} from './reuse.ts';
import { findExcluded, type Reading, readTable } from './table.ts';
import type { VersionRef } from './versions/version-ref.ts';
import { readVersions, reportShared } from './versions/versions.ts';
import { readBoolean } from './words.ts';

/** What to take over from a Build that exists. */
export interface Inheritance {
  /** A Build SID (ZB…), or an environment by SID (ZE…), unique name or domain suffix. */
  readonly from: string;
  /** Globs for the paths of inherited versions to leave out. */
  readonly excludePaths: readonly string[];
}

/** Create a Build of these contents. At least one version is given, or {@link CreateRequest.project} or {@link CreateRequest.inherit} is. */
export interface CreateRequest {
  readonly kind: 'create';
  readonly functionVersions: readonly VersionRef[];
  readonly assetVersions: readonly VersionRef[];
  /** As Twilio names it, e.g. `node24`; undefined leaves the choice to Twilio. */
  readonly runtime: string | undefined;
  /** Its files become the versions; the lists of versions are empty then. */
  readonly project: ProjectRequest | undefined;
  readonly inherit: Inheritance | undefined;
  readonly reuse: Reuse;
  /** This is not the job's first attempt (`GITHUB_RUN_ATTEMPT`, 1 for the first). */
  readonly rerun: boolean;
}

/** Whether an identical Build is looked for. */
export function wantsReuse({ reuse, rerun }: Pick<CreateRequest, 'reuse' | 'rerun'>): boolean {
  return reuse === 'always' || (reuse === 'on-rerun' && rerun);
}

/** All that the workflow asked for, checked. */
export interface Inputs extends Hosts {
  /** A service SID (ZS…) or a unique name that is safe in a URL's path. */
  readonly service: string;
  readonly build: CreateRequest | ResumeRequest | PreviousRequest;
  /** `false`: end as soon as the Build is created. Always true but for a {@link CreateRequest}. */
  readonly wait: boolean;
  /** From the start of the step to the end of the Build, in milliseconds, 1 s to 24 h. */
  readonly timeoutMs: number;
  /** Between the starts of two looks at the Build, in milliseconds, 100 ms to 60 s. */
  readonly pollIntervalMs: number;
  /** Where the completed Build goes live; undefined: nowhere. */
  readonly deploy: DeployRequest | undefined;
  /** Check and print everything, create nothing. */
  readonly dryRun: boolean;
  readonly credentials: Credentials;
}

/** The inputs in the environment, or everything that is wrong with them, in the order of action.yml. */
export function readInputs(env: EnvironmentVariables): Reading<Inputs> {
  return readTable(INPUTS, env, (given, report) => parse(given, env, report));
}

/** Whether a job summary is wanted, however wrong the other inputs are. */
export function wantsSummary(env: EnvironmentVariables): boolean {
  return readBoolean('summary', collect(INPUTS, env).summary, () => {});
}

function parse(given: Given, env: EnvironmentVariables, report: Report): Inputs | undefined {
  const service = readService(given['service-sid'], report);
  const wait = readBoolean('wait', given.wait, report);
  const build = readBuild(given, env, wait, report);
  const timeoutMs = readDuration('timeout', given.timeout, report);
  const pollIntervalMs = readDuration('poll-interval', given['poll-interval'], report);
  // Beside `build-sid`, `wait: false` has been reported already.
  const deploy = readDeploy(given, wait || given['build-sid'] !== '', report);
  const dryRun = readBoolean('dry-run', given['dry-run'], report);
  readBoolean('summary', given.summary, report);
  const credentials = readCredentials(given, env, report);
  const hosts = readHosts(given, env, report);
  if (build === undefined || credentials === undefined || hosts === undefined) return undefined;
  return { service, build, wait, timeoutMs, pollIntervalMs, deploy, dryRun, credentials, ...hosts };
}

function readBuild(
  given: Given,
  env: EnvironmentVariables,
  wait: boolean,
  report: Report,
): Inputs['build'] | undefined {
  const functionVersions = readVersions('function-versions', given['function-versions'], report);
  const assetVersions = readVersions('asset-versions', given['asset-versions'], report);
  reportShared(functionVersions, assetVersions, report);
  const runtime = readRuntime(given.runtime, report);
  const project = readProjectRequest(given, report);
  const inherit = readInheritance(given, report);
  const reuse = readReuse(given.reuse, report);
  const existing = readBuildSid(given['build-sid'], report);
  if (given['build-sid'] !== '') {
    reportContradictions(given, wait, report);
    return existing;
  }
  if (
    given['function-versions'] === '' &&
    given['asset-versions'] === '' &&
    given.project === '' &&
    inherit === undefined
  ) {
    report({
      input: 'project',
      rule: 'There is nothing to build: give `project` (a folder; `.` is the workspace itself), or else `function-versions`, `asset-versions`, `inherit-from` or `build-sid`. If the line is there, the expression in it is empty.',
      fix: exampleLine('project'),
    });
  }
  const rerun = Number(env['GITHUB_RUN_ATTEMPT'] ?? 1) > 1;
  return { kind: 'create', functionVersions, assetVersions, runtime, project, inherit, reuse, rerun };
}

function readInheritance(given: Given, report: Report): Inheritance | undefined {
  const from = given['inherit-from'];
  const excludePaths = readPatterns(given['exclude-paths'], report);
  return from === '' ? undefined : { from: readInheritFrom(from, report), excludePaths };
}

/** `build-sid` waits for a Build as it is; whatever says otherwise beside it is a mistake, not a wish. */
function reportContradictions(given: Given, wait: boolean, report: Report): void {
  const contents = findExcluded(INPUTS, given, 'build-sid');
  const names = contents.map((name) => `\`${name}\``).join(', ');
  const rules = [
    contents.length > 0 &&
      `It waits for a Build that exists, whose contents are fixed; beside it stands ${names}. Keep one or the other.`,
    !wait && 'It waits for a Build, and `wait: false` says not to: nothing is left to do.',
  ].filter((rule) => rule !== false);
  if (rules.length > 0) {
    const remove = wait ? contents : [...contents, 'wait: false'];
    const fix = `${yamlLine('build-sid', given['build-sid'])} # and remove ${remove.join(', ')}`;
    report({ input: 'build-sid', seen: given['build-sid'], rule: rules.join(' '), fix });
  }
  if (given['build-sid'].toLowerCase() === 'previous' && given.environment === '')
    report({
      input: 'environment',
      rule: '`build-sid: previous` is the Build that was live in an environment before, and none is named: add `environment`.',
      fix: exampleLine('environment'),
    });
}
