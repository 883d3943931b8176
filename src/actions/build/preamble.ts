/** What a run starts from: the inputs and the file they name, checked together. */

import { describeKinds } from '../../explain/run-description.ts';
import { variableOf } from '../../inputs/declarations.ts';
import type { DependencyList, DependencyWarning } from '../../inputs/dependencies/types.ts';
import { type Inputs, readInputs } from '../../inputs/inputs.ts';
import type { Reading } from '../../inputs/table.ts';
import type { Contents } from '../../model/build-contents.ts';
import { InputFailure, type Problem } from '../../model/errors.ts';
import { foresee, HANDLER } from '../../model/runtimes.ts';
import type { Disk } from '../../project/files.ts';
import type { OpenedProject, Project } from '../../project/project.ts';
import type { MainHost, RunContext } from '../../run/context.ts';
import { count, formatDuration } from '../../text/quantities.ts';

/** What the run works with. */
export interface BuildRequest {
  readonly inputs: Inputs;
  /** What `project` names; undefined when nothing is. */
  readonly project: OpenProject | undefined;
  /** What `dependencies-file` says, else the project’s own file; undefined when there is neither. */
  readonly dependencies: DependencyList | undefined;
  /** Set when the workspace lists dependencies that the Build would do without. */
  readonly forgotten: DependencyWarning | undefined;
}

/** A project, and the disk that it is read from. */
export interface OpenProject {
  readonly project: Project;
  readonly disk: Disk;
}

/** Inputs, project and dependencies file; throws one {@link InputFailure} with the problems of all. */
export async function readRequest(host: MainHost): Promise<BuildRequest> {
  const { env, files } = host;
  const read = readInputs(env);
  const workspace = env['GITHUB_WORKSPACE'] || '.';
  const opened = await readProjectFolder(host, workspace, read);
  const file = env[variableOf('dependencies-file')]?.trim() || opened?.manifest;
  const open = file === undefined ? undefined : await import('../../inputs/dependencies/open.ts');
  const listed = await open?.readDependencies(file ?? '', workspace, files);
  const problems: Problem[] = [];
  if ('problems' in read) problems.push(...read.problems);
  problems.push(...(opened?.problems ?? []));
  if (listed !== undefined && 'problems' in listed) problems.push(...listed.problems);
  if ('problems' in read || problems.length > 0) throw new InputFailure(problems);
  const { inputs } = read;
  const project = opened?.project && { project: opened.project, disk: opened.disk };
  const dependencies = listed !== undefined && 'list' in listed ? listed.list : undefined;
  if (dependencies !== undefined || !takesNone(inputs)) return { inputs, project, dependencies, forgotten: undefined };
  const { findForgotten } = await import('../../inputs/dependencies/forgotten.ts');
  return { inputs, project, dependencies, forgotten: await findForgotten(workspace, files) };
}

/** The project, read even where other inputs are wrong, so that all problems are told together. */
async function readProjectFolder(
  { env, openDisk }: MainHost,
  workspace: string,
  read: Reading<Inputs>,
): Promise<(OpenedProject & { readonly disk: Disk }) | undefined> {
  const text = env[variableOf('project')]?.trim() ?? '';
  if (text === '') return undefined;
  // A folder that is itself a mistake has been reported, and is not looked for.
  if ('problems' in read && read.problems.some(({ input }) => input === 'project')) return undefined;
  const { openProject } = await import('../../project/project.ts');
  const build = 'inputs' in read && read.inputs.build.kind === 'create' ? read.inputs.build : undefined;
  const runtime = build?.runtime ?? (env[variableOf('runtime')]?.trim() || undefined);
  const disk = await openDisk();
  return { ...(await openProject(workspace, build?.project?.folder ?? text, runtime, disk)), disk };
}

/** Whether a Build of code gets its dependencies from nowhere but `dependencies-file`. */
const takesNone = ({ build }: Inputs) =>
  build.kind === 'create' && build.inherit === undefined && build.functionVersions.length > 0;

/** The first line of the log, what this run will do; then the group of what it works with. */
export function logRequest(
  { inputs, log, record }: RunContext,
  goal: string,
  { dependencies: list, forgotten, project }: Pick<BuildRequest, 'dependencies' | 'forgotten' | 'project'>,
): void {
  const { region } = inputs;
  record.note('request', {
    goal,
    timeoutMs: inputs.timeoutMs,
    ...(region === undefined ? {} : { region }),
    ...(list === undefined ? {} : { dependencies: list }),
  });
  log.line(`${goal}.`);
  log.group('Inputs');
  if (project !== undefined) {
    const { folder, files } = project.project;
    log.line(
      `Project ${folder}: ${describeKinds(files)}, dependencies ${list === undefined ? 'none' : `from ${list.lockfile ?? list.file}`}`,
    );
  }
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
export function logContents({ log, record, wallClock }: RunContext, contents: Contents): void {
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
  for (const { title, message, dependency } of foresee(contents, wallClock())) {
    const line = list?.lines.get(dependency ?? '');
    const place = dependency === undefined || list === undefined ? {} : { file: list.file };
    log.warning(message, { title, ...place, ...(line === undefined ? {} : { startLine: line }) });
  }
}
