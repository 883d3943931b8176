/**
 * One scheme for `concurrency` in every document: `twilio-<service>-<environment>`, each written as the step has it, so
 * that two recipes for one environment never run at the same time. A job whose GitHub environment differs from run to run
 * has that environment's name for the service: the group is evaluated before the job has the variables of it.
 */
import { load } from 'js-yaml';
import { folderOf } from './contract.ts';
import type { Kind } from './snippets.ts';

type Concurrency = string | { readonly group?: string; readonly 'cancel-in-progress'?: unknown };

interface Job {
  readonly concurrency?: Concurrency;
  readonly environment?: string | { readonly name?: string };
  readonly steps?: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}

interface Workflow {
  readonly concurrency?: Concurrency;
  readonly jobs?: Readonly<Record<string, Job>>;
}

/** What is wrong with the groups of a workflow, or of jobs that a document shows without the rest. */
export function checkConcurrency(text: string, kind: Kind): string[] {
  if (kind !== 'workflow' && kind !== 'jobs') return [];
  const { concurrency, jobs = {} } = load(text) as Workflow;
  return Object.entries(jobs).flatMap(([name, job]) =>
    checkJob(job, job.concurrency ?? concurrency, kind === 'workflow').map((problem) => `job ${name}: ${problem}`),
  );
}

function checkJob(
  { steps = [], environment: holder }: Job,
  concurrency: Concurrency | undefined,
  whole: boolean,
): string[] {
  const group = typeof concurrency === 'object' ? concurrency.group : concurrency;
  const cancels = typeof concurrency === 'object' && concurrency['cancel-in-progress'] !== false;
  const problems: string[] = [];
  for (const { uses, with: given = {} } of steps) {
    const folder = changingFolderOf(uses);
    if (folder === undefined) continue;
    const start = `twilio-${nameService(String(given['service-sid']), holder)}-`;
    const environment = environmentOf(folder, given);
    if (cancels && environment !== undefined)
      problems.push('what is cancelled in the middle: cancel-in-progress: false');
    if (group === undefined) {
      if (whole && environment !== undefined) problems.push(`there is no concurrency group ${start}${environment}`);
    } else if (environment === undefined ? !group.startsWith(start) : group !== `${start}${environment}`)
      problems.push(`the group is ${group} and not ${start}${environment ?? '…'}`);
  }
  return [...new Set(problems)];
}

/** What stands for the service in a group: a variable that each GitHub environment has of its own would be empty there. */
function nameService(service: string, holder: Job['environment']): string {
  const name = (typeof holder === 'object' ? holder.name : holder) ?? '';
  return name.includes('${{') && /\bvars\b/.test(service) ? name : service;
}

/** The folder of an action that is about one service; an inventory only reads, and of many. */
function changingFolderOf(uses: unknown): string | undefined {
  const folder = folderOf(uses);
  return folder === 'inventory' ? undefined : folder;
}

/** The environment that a step changes; undefined: none, or several. A dry run changes none. */
function environmentOf(folder: string, given: Readonly<Record<string, unknown>>): string | undefined {
  if (String(given['dry-run']) === 'true') return undefined;
  if (folder === '') return given['environment'] === undefined ? undefined : String(given['environment']);
  const names = folder === 'remove-environment' ? String(given['environments'] ?? '').trim() : '';
  const one = names !== '' && !/[*?[{]/.test(names) && !/\s/.test(names.replaceAll(/\$\{\{.*?\}\}/g, ''));
  return one ? names : undefined;
}
