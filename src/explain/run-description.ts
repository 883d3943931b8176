/** What a run sets out to do, in words: the first line of the log. Pure. */
import type { DependencyList } from '../inputs/dependencies/types.ts';
import type { CreateRequest, Inputs } from '../inputs/inputs.ts';
import type { PreviousRequest, ResumeRequest } from '../inputs/reuse.ts';
import { type Contents, describeContents, describeCounts, type VersionKind } from '../model/build-contents.ts';
import { isSid } from '../model/sid.ts';
import { capitalise } from '../text/capitals.ts';

/** What of a project the description needs. */
interface DescribedProject {
  readonly project: { readonly folder: string; readonly files: readonly { readonly kind: VersionKind }[] };
}

/** `2 functions and 1 asset`. */
export function describeKinds(files: readonly { readonly kind: VersionKind }[]): string {
  const ofKind = (wanted: VersionKind) => files.filter(({ kind }) => kind === wanted).length;
  return describeCounts(ofKind('function'), ofKind('asset'));
}

/** `Build 2 functions on node24`, `Build what is live in production again, with 1 function of this run, on node24`. */
export function describeRun(
  inputs: Inputs,
  { inherit }: CreateRequest,
  given: Contents,
  {
    dependencies: list,
    project,
  }: { readonly dependencies: DependencyList | undefined; readonly project: DescribedProject | undefined },
): string {
  const what =
    project !== undefined
      ? `upload what changed of ${describeKinds(project.project.files)} in ${describeFolder(project.project.folder)}, build it on ${given.runtime}`
      : inherit === undefined
        ? `build ${describeContents(given)}`
        : describeInheritance(inherit.from, inherit.excludePaths, given, list);
  const whole = `${inputs.dryRun ? `Dry run: ${what}` : what}${inputs.wait ? '' : ', without waiting for it'}${describeGoal(inputs)}`;
  return capitalise(whole);
}

/** A folder in words: `.` is the root of the workspace. */
const describeFolder = (folder: string) => (folder === '.' ? 'the repository' : folder);

/** `Wait for Build ZB…, then make it live in production`, `Make the Build live in production again that was live before`. */
export function describeResume(inputs: Inputs, build: ResumeRequest | PreviousRequest): string {
  const { dryRun, deploy } = inputs;
  if (build.kind === 'resume')
    return `${dryRun ? 'Dry run: look at' : 'Wait for'} Build ${build.buildSid}${describeGoal(inputs)}`;
  return `${dryRun ? 'Dry run: make' : 'Make'} the Build live in ${deploy?.environment} again that was live there before`;
}

/** `, then make it live in production`, or '' when nothing goes live. */
function describeGoal({ deploy }: Inputs): string {
  return deploy === undefined ? '' : `, then make it live in ${deploy.environment}`;
}

function describeInheritance(
  from: string,
  excludePaths: readonly string[],
  { functionVersions, assetVersions, runtime }: Contents,
  list: DependencyList | undefined,
): string {
  const given = describeCounts(functionVersions.length, assetVersions.length);
  return [
    `build ${isSid(from, 'ZB') ? from : `what is live in ${from}`} again`,
    ...(given === '' ? [] : [`with ${given} of this run`]),
    ...(excludePaths.length === 0 ? [] : [`without ${excludePaths.join(', ')}`]),
    ...(list === undefined ? [] : [`with the dependencies of ${list.file}`]),
    ...(runtime === undefined ? [] : [`on ${runtime}`]),
  ].join(', ');
}
