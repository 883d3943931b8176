/** What a run starts from: the inputs and the file they name, checked together. */
import { describeKinds } from '../../explain/run-description.ts';
import { INPUTS, variableOf } from '../../inputs/declarations.ts';
import type { DependencyList, DependencyWarning } from '../../inputs/dependencies/types.ts';
import { type Inputs, readInputs } from '../../inputs/inputs.ts';
import { collect } from '../../inputs/misspelt.ts';
import { folderIn } from '../../inputs/project.ts';
import type { Reading } from '../../inputs/table.ts';
import type { VariablesRead } from '../../inputs/variables/read.ts';
import { allVersions, type Contents } from '../../model/build-contents.ts';
import { InputFailure, type Problem } from '../../model/errors.ts';
import { foresee, HANDLER } from '../../model/runtimes.ts';
import type { Disk } from '../../project/files/file-system.ts';
import type { OpenedProject, Project } from '../../project/project.ts';
import type { Log } from '../../report/log.ts';
import type { MainHost, RunContext } from '../../run/context.ts';
import { limitHeap } from '../../run/heap.ts';
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
  /** What is to be said of the variables that were given; what they are is in the inputs. */
  readonly variables: Pick<VariablesRead, 'notes' | 'warnings'> | undefined;
}

/** A project, and the disk that it is read from. */
export interface OpenProject {
  readonly project: Project;
  readonly disk: Disk;
}

/** Inputs, project, dependencies file and variables; throws one {@link InputFailure} with the problems of all. */
export async function readRequest(host: MainHost): Promise<BuildRequest> {
  const { env, files } = host;
  const read = readInputs(env);
  const workspace = env['GITHUB_WORKSPACE'] || '.';
  const opened = await readProjectFolder(host, workspace, read);
  const named = env[variableOf('dependencies-file')]?.trim() || undefined;
  const file = named ?? opened?.manifest;
  const open = file === undefined ? undefined : await import('../../inputs/dependencies/open.ts');
  const listed = await open?.readDependencies(file ?? '', workspace, files, named === undefined);
  const problems: Problem[] = [];
  if ('problems' in read) problems.push(...read.problems);
  problems.push(...(opened?.problems ?? []));
  if (listed !== undefined && 'problems' in listed) problems.push(...listed.problems);
  const variables = await readVariables(host, workspace, problems);
  if ('problems' in read || problems.length > 0) throw new InputFailure(problems);
  const { deploy } = read.inputs;
  const inputs = { ...read.inputs, deploy: deploy && { ...deploy, variables: variables?.request } };
  const project = opened?.project && { project: opened.project, disk: opened.disk };
  const dependencies = listed !== undefined && 'list' in listed ? listed.list : undefined;
  const request = { inputs, project, dependencies, forgotten: undefined, variables };
  if (dependencies !== undefined || !takesNone(inputs)) return request;
  const { findForgotten } = await import('../../inputs/dependencies/forgotten.ts');
  return { ...request, forgotten: await findForgotten(workspace, files) };
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
  // Many files are read and sent, and nothing of them is kept.
  await limitHeap();
  const { openProject } = await import('../../project/project.ts');
  const build = 'inputs' in read && read.inputs.build.kind === 'create' ? read.inputs.build : undefined;
  const runtime = build?.runtime ?? (env[variableOf('runtime')]?.trim() || undefined);
  const disk = await openDisk();
  return { ...(await openProject(workspace, build?.project?.folder ?? folderIn(text), runtime, disk)), disk };
}

/** What the inputs say about variables; nothing is loaded when that is nothing. */
async function readVariables({ env, files }: MainHost, workspace: string, problems: Problem[]) {
  const given = collect(INPUTS, env);
  const { variables, 'variables-file': file, 'optional-variables': names, 'replace-variables': replace } = given;
  if (/^(?:false)?$/.test(variables + file + names + replace)) return undefined;
  const { readVariableInputs } = await import('../../inputs/variables/read.ts');
  return readVariableInputs({ given, env, workspace, files }, problems);
}

/** Whether a Build of code gets its dependencies from nowhere but `dependencies-file`. */
const takesNone = ({ build }: Inputs) =>
  build.kind === 'create' && build.inherit === undefined && build.functionVersions.length > 0;

/** The first line of the log, what this run will do; then the group of what it works with. */
export function logRequest(
  { inputs, log, record }: RunContext,
  goal: string,
  { dependencies: list, forgotten, project, variables }: Omit<BuildRequest, 'inputs'>,
): void {
  const { region } = inputs;
  record.note('request', {
    goal,
    ...(inputs.dryRun ? { dryRun: true } : {}),
    timeoutMs: inputs.timeoutMs,
    ...(region === undefined ? {} : { region }),
    ...(list === undefined ? {} : { dependencies: list }),
    ...(forgotten === undefined ? {} : { forgotten: true }),
  });
  log.line(`${goal}.`);
  log.group('Inputs');
  if (project !== undefined) logProject(log, project.project, list);
  log.line(`Service ${inputs.service} at ${inputs.origins.serverless}`);
  log.line(`Credentials from ${inputs.credentials.source}`);
  if (list !== undefined)
    log.line(`${count(list.dependencies.length, 'dependency', 'dependencies')} from ${list.lockfile ?? list.file}`);
  for (const note of variables?.notes ?? []) log.line(note);
  log.line(
    `At most ${formatDuration(inputs.timeoutMs)} ${inputs.deploy === undefined ? 'in all' : 'to the end of the Build'}, one look every ${formatDuration(inputs.pollIntervalMs)}`,
  );
  log.endGroup();
  for (const { message, file, line } of list?.warnings ?? [])
    log.warning(message, { file, ...(line === undefined ? {} : { startLine: line }) });
  for (const message of variables?.warnings ?? []) log.warning(message, { title: 'Many variables' });
  if (forgotten !== undefined) {
    const { message, file, line = 1 } = forgotten;
    log.warning(message, { title: 'No dependencies', file, startLine: line });
  }
}

function logProject(log: Log, { folder, files, leftOut }: Project, list: DependencyList | undefined): void {
  const from = list === undefined ? 'none' : `from ${list.lockfile ?? list.file}`;
  log.line(`Project ${folder}: ${describeKinds(files)}, dependencies ${from}`);
  for (const line of leftOut) log.line(line);
}

/** The second group: what goes into the Build; then what is likely to go wrong with it. */
export function logContents({ log, record, inputs, wallClock }: RunContext, contents: Contents): void {
  record.note('contents', contents);
  const { functionVersions, assetVersions, dependencies = [] } = contents;
  const list = record.facts.request?.dependencies;
  const parts = [count(functionVersions.length, 'function'), count(assetVersions.length, 'asset')];
  log.group(`Contents: ${[...parts, count(dependencies.length, 'dependency', 'dependencies')].join(', ')}`);
  for (const { sid, path } of allVersions(contents)) log.line(path === undefined ? sid : `${path} = ${sid}`);
  for (const { name, version } of dependencies) log.line(`${name}@${version}`);
  // Of an inherited Build it is the platform's own that is missing, or one that was left out with a line of its own.
  if (list !== undefined && dependencies.length > 0 && dependencies.every(({ name }) => name !== HANDLER))
    log.line(`${HANDLER} is not among them, so Twilio adds its own.`);
  log.endGroup();
  for (const { title, message, dependency, atOnce } of foresee(contents, wallClock())) {
    // Two annotations for one cause say less than one. A dry run has only this one.
    if (atOnce && !inputs.dryRun) {
      log.line(message);
      continue;
    }
    const line = list?.lines.get(dependency ?? '');
    const place = dependency === undefined || list === undefined ? {} : { file: list.file };
    log.warning(message, { title, ...place, ...(line === undefined ? {} : { startLine: line }) });
  }
}
