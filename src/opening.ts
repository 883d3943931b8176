/** What a run starts from: the inputs and the file they name, checked together. */
import { type Contents, count } from './contents.ts';
import { type DependencyList, readDependencies } from './dependencies.ts';
import { InputFailure, type Problem } from './failure.ts';
import { foresee } from './foresight.ts';
import { type Inputs, readInputs, variableOf } from './inputs.ts';
import { formatDuration } from './report/log.ts';
import type { Run } from './run.ts';
import type { World } from './world.ts';

/** Inputs and dependencies file; throws one {@link InputFailure} with the problems of both. */
export async function readEverything({
  env,
  files,
}: World): Promise<{ inputs: Inputs; dependencies: DependencyList | undefined }> {
  const read = readInputs(env);
  const file = env[variableOf('dependencies-file')]?.trim() ?? '';
  const listed = file === '' ? undefined : await readDependencies(file, env['GITHUB_WORKSPACE'] || '.', files);
  const problems: Problem[] = [];
  if ('problems' in read) problems.push(...read.problems);
  if (listed !== undefined && 'problems' in listed) problems.push(...listed.problems);
  if ('problems' in read || problems.length > 0) throw new InputFailure(problems);
  return { inputs: read.inputs, dependencies: listed !== undefined && 'list' in listed ? listed.list : undefined };
}

/** The first group of the log: what the run works with. */
export function logInputs({ inputs, log }: Run, list: DependencyList | undefined): void {
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
}

/** The second group: what goes into the Build; then what is likely to go wrong with it. */
export function showContents({ log, outcome }: Run, contents: Contents): void {
  outcome.contents = contents;
  const { functionVersions, assetVersions, dependencies = [] } = contents;
  const list = outcome.dependencies;
  const parts = [count(functionVersions.length, 'function'), count(assetVersions.length, 'asset')];
  log.group(`Contents: ${[...parts, count(dependencies.length, 'dependency', 'dependencies')].join(', ')}`);
  for (const { sid, path } of [...functionVersions, ...assetVersions])
    log.line(path === undefined ? sid : `${path} = ${sid}`);
  for (const { name, version } of dependencies) log.line(`${name}@${version}`);
  log.endGroup();
  for (const { title, message, dependency } of foresee(contents, Date.now())) {
    const line = list?.lines.get(dependency ?? '');
    const place = dependency === undefined || list === undefined ? {} : { file: list.file };
    log.warning(message, { title, ...place, ...(line === undefined ? {} : { startLine: line }) });
  }
}
