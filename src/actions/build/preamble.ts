/** What a run starts from: the inputs and the file they name, checked together. */

import { variableOf } from '../../inputs/declarations.ts';
import type { DependencyList, DependencyWarning } from '../../inputs/dependencies/types.ts';
import { type Inputs, readInputs } from '../../inputs/inputs.ts';
import type { Contents } from '../../model/build-contents.ts';
import { InputFailure, type Problem } from '../../model/errors.ts';
import { foresee, HANDLER } from '../../model/runtimes.ts';
import type { MainHost, RunContext } from '../../run/context.ts';
import { count, formatDuration } from '../../text/quantities.ts';

/** What the run works with. */
export interface BuildRequest {
  readonly inputs: Inputs;
  /** What `dependencies-file` says; undefined when none is named. */
  readonly dependencies: DependencyList | undefined;
  /** Set when the workspace lists dependencies that the Build would do without. */
  readonly forgotten: DependencyWarning | undefined;
}

/** Inputs and dependencies file; throws one {@link InputFailure} with the problems of both. */
export async function readRequest({ env, files }: MainHost): Promise<BuildRequest> {
  const read = readInputs(env);
  const file = env[variableOf('dependencies-file')]?.trim() ?? '';
  const workspace = env['GITHUB_WORKSPACE'] || '.';
  const open = file === '' ? undefined : await import('../../inputs/dependencies/open.ts');
  const listed = await open?.readDependencies(file, workspace, files);
  const problems: Problem[] = [];
  if ('problems' in read) problems.push(...read.problems);
  if (listed !== undefined && 'problems' in listed) problems.push(...listed.problems);
  if ('problems' in read || problems.length > 0) throw new InputFailure(problems);
  const { inputs } = read;
  const dependencies = listed !== undefined && 'list' in listed ? listed.list : undefined;
  if (dependencies !== undefined || !takesNone(inputs)) return { inputs, dependencies, forgotten: undefined };
  const { findForgotten } = await import('../../inputs/dependencies/forgotten.ts');
  return { inputs, dependencies, forgotten: await findForgotten(workspace, files) };
}

/** Whether a Build of code gets its dependencies from nowhere but `dependencies-file`. */
const takesNone = ({ build }: Inputs) =>
  build.kind === 'create' && build.inherit === undefined && build.functionVersions.length > 0;

/** The first line of the log, what this run will do; then the group of what it works with. */
export function logRequest(
  { inputs, log, record }: RunContext,
  goal: string,
  { dependencies: list, forgotten }: Pick<BuildRequest, 'dependencies' | 'forgotten'>,
): void {
  const { region } = inputs;
  record.note('request', {
    goal,
    ...(region === undefined ? {} : { region }),
    ...(list === undefined ? {} : { dependencies: list }),
  });
  log.line(`${goal}.`);
  log.group('Inputs');
  log.line(`Service ${inputs.service} at ${inputs.origins.serverless}`);
  log.line(`Credentials from ${inputs.credentials.source}`);
  if (list !== undefined)
    log.line(`${count(list.dependencies.length, 'dependency', 'dependencies')} from ${list.lockfile ?? list.file}`);
  log.line(
    `At most ${formatDuration(inputs.timeoutMs)} ${inputs.deploy === undefined ? 'in all' : 'to the end of the Build'}, one look every ${formatDuration(inputs.pollIntervalMs)}`,
  );
  log.endGroup();
  for (const { message, file, line } of list?.warnings ?? [])
    log.warning(message, { file, ...(line === undefined ? {} : { startLine: line }) });
  if (forgotten !== undefined) {
    const { message, file, line = 1 } = forgotten;
    log.warning(message, { title: 'No dependencies', file, startLine: line });
  }
}

/** The second group: what goes into the Build; then what is likely to go wrong with it. */
export function logContents({ log, record }: RunContext, contents: Contents): void {
  record.note('contents', contents);
  const { functionVersions, assetVersions, dependencies = [] } = contents;
  const list = record.facts.request?.dependencies;
  const parts = [count(functionVersions.length, 'function'), count(assetVersions.length, 'asset')];
  log.group(`Contents: ${[...parts, count(dependencies.length, 'dependency', 'dependencies')].join(', ')}`);
  for (const { sid, path } of [...functionVersions, ...assetVersions])
    log.line(path === undefined ? sid : `${path} = ${sid}`);
  for (const { name, version } of dependencies) log.line(`${name}@${version}`);
  // Of an inherited Build it is the platform's own that is missing, or one that was left out with a line of its own.
  if (list !== undefined && dependencies.length > 0 && dependencies.every(({ name }) => name !== HANDLER))
    log.line(`${HANDLER} is not among them, so Twilio adds its own.`);
  log.endGroup();
  for (const { title, message, dependency } of foresee(contents, Date.now())) {
    const line = list?.lines.get(dependency ?? '');
    const place = dependency === undefined || list === undefined ? {} : { file: list.file };
    log.warning(message, { title, ...place, ...(line === undefined ? {} : { startLine: line }) });
  }
}
