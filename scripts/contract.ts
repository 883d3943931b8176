/**
 * Holds workflows to the contract of the actions in this repository: names of inputs and outputs, and values as
 * the action itself reads them, so that no document shows a step that would be refused.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { INPUTS, type InputName, variableOf } from '../src/inputs/declarations.ts';
import { readInputs } from '../src/inputs/inputs.ts';

/** How documents write the main action; `/upload` and the like go before the `@`. */
export const ACTION = 'OWNER/twilio-serverless-build@v1';

/** Folders of the actions in this repository; '' is the main one. */
export const FOLDERS = ['', 'upload', 'prune', 'remove-environment', 'inventory'] as const;

/** An action.yml, as far as it matters here. */
export interface Contract {
  /** Name → default, which may be missing. */
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: readonly string[];
}

/** Folder ('' for the main action) → contract, for every action that is there. */
export type Contracts = ReadonlyMap<string, Contract>;

/** Reads the action.yml files of a repository. */
export function readContracts(root: string): Contracts {
  const contracts = new Map<string, Contract>();
  for (const folder of FOLDERS) {
    let text: string;
    try {
      text = readFileSync(path.join(root, folder, 'action.yml'), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT' && folder !== '') continue;
      throw error;
    }
    const file = load(text) as { inputs?: Contract['inputs']; outputs?: Record<string, unknown> };
    contracts.set(folder, { inputs: file.inputs ?? {}, outputs: Object.keys(file.outputs ?? {}) });
  }
  return contracts;
}

/** The folder of an action of this repository, or undefined for anybody else's. */
export function folderOf(uses: unknown): string | undefined {
  const found = typeof uses === 'string' && /^OWNER\/twilio-serverless-build(?:\/([\w/-]+))?@/.exec(uses);
  return found ? (found[1] ?? '') : undefined;
}

type Texts = Readonly<Record<string, unknown>>;

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Texts;
  readonly env?: Texts;
}

interface Workflow {
  readonly env?: Texts;
  readonly jobs: Readonly<Record<string, { readonly env?: Texts; readonly steps?: readonly Step[] }>>;
}

/** How many steps use an action of this repository, and what is wrong with them. */
export interface Verdict {
  readonly steps: number;
  readonly problems: readonly string[];
}

/** Checks a workflow; `whole` is false when its credentials may stand in a part that is not shown. */
export function check(text: string, contracts: Contracts, whole: boolean): Verdict {
  const workflow = load(text) as Workflow;
  const problems: string[] = [];
  let count = 0;
  for (const job of Object.values(workflow.jobs)) {
    for (const step of job.steps ?? []) {
      const folder = folderOf(step.uses);
      if (folder === undefined) continue;
      count++;
      const contract = contracts.get(folder);
      if (contract === undefined) {
        problems.push(`there is no action ${step.uses}`);
        continue;
      }
      problems.push(...checkNames(step, contract), ...checkOutputs(step, contract, text));
      const env = { ...workflow.env, ...job.env, ...step.env };
      // The actions share their inputs, but only the main one's are read as a whole.
      if (folder === '') problems.push(...checkValues(step.with ?? {}, env, contract, whole));
    }
  }
  return { steps: count, problems };
}

function checkNames(step: Step, contract: Contract): string[] {
  const given = Object.keys(step.with ?? {});
  const unknown = given.filter((name) => !(name in contract.inputs)).map((name) => `there is no input ${name}`);
  const missing = Object.entries(contract.inputs)
    .filter(([name, { required }]) => required === true && !given.includes(name))
    .map(([name]) => `the input ${name} is missing`);
  return [...unknown, ...missing];
}

/** `steps.<id>.outputs.<name>` anywhere in the workflow. */
function checkOutputs({ id }: Step, contract: Contract, text: string): string[] {
  if (id === undefined) return [];
  const used = [...text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)];
  return used
    .filter(([, step, name = '']) => step === id && !contract.outputs.includes(name))
    .map(([, , name]) => `${id} has no output ${name}`);
}

/** Stands for a value that is only known in a run. */
const SAMPLES: Readonly<Partial<Record<InputName, string>>> = {
  'service-sid': `ZS${'0'.repeat(32)}`,
  'function-versions': `ZN${'1'.repeat(32)}`,
  'asset-versions': `ZN${'2'.repeat(32)}`,
  environment: 'pr-7',
  'account-sid': `AC${'0'.repeat(32)}`,
  'auth-token': '0'.repeat(32),
  'api-key': `SK${'0'.repeat(32)}`,
  'api-secret': '0'.repeat(32),
};

/** The value as a run would see it; `…` and `xxxx` in a document stand for the rest of a SID. */
function sample(name: string, value: unknown): string {
  const text = String(value);
  if (!/\$\{\{|…|x{4}/.test(text)) return text;
  return (SAMPLES as Texts)[name]?.toString() ?? INPUTS[name as InputName]?.example ?? text;
}

function checkValues(given: Texts, env: Texts, contract: Contract, whole: boolean): string[] {
  const seen: Record<string, string> = {};
  for (const [name, input] of Object.entries(contract.inputs)) seen[variableOf(name)] = input.default ?? '';
  for (const [name, value] of Object.entries(given)) seen[variableOf(name)] = sample(name, value);
  const names = Object.keys(INPUTS) as InputName[];
  for (const [variable, value] of Object.entries(env)) {
    const name = names.find((candidate) => INPUTS[candidate].variable === variable);
    seen[variable] = name === undefined ? String(value) : sample(name, value);
  }
  const credentials = names.filter((name) => INPUTS[name].variable?.match(/SID|TOKEN|KEY|SECRET/));
  const bare = credentials.every((name) => !(name in given) && !((INPUTS[name].variable as string) in env));
  if (!whole && bare)
    Object.assign(seen, { TWILIO_API_KEY: SAMPLES['api-key'], TWILIO_API_SECRET: SAMPLES['api-secret'] });
  if (!whole && !('function-versions' in given) && !('asset-versions' in given) && !('build-sid' in given))
    seen[variableOf('function-versions')] = sample('function-versions', '…');
  const read = readInputs(seen);
  return 'problems' in read ? read.problems.map(({ input, rule }) => `${input}: ${rule}`) : [];
}
