/**
 * Workflows in documents: every YAML block of a Markdown file, told apart by what it is, and made whole so that
 * it can be checked like the workflow it belongs to.
 */
import { dump, load } from 'js-yaml';
import { FOLDERS } from './contract.ts';

/** What a block is: a whole workflow, its jobs, steps of a job, a step, some inputs of this action, or none of it. */
export type Kind = 'workflow' | 'jobs' | 'steps' | 'step' | 'inputs' | 'other';

/** A block of YAML and where it stands. */
export interface Snippet {
  /** Relative to the repository. */
  readonly file: string;
  /** Of its first line, from 1. */
  readonly line: number;
  readonly text: string;
  readonly kind: Kind;
  /** True for the right side of a diff, which shows no more than what surrounds the change. */
  readonly excerpt: boolean;
}

/** Said in the comment before a block that is not to be taken for a workflow: `<!-- not a workflow: why -->`. */
const EXCUSE = /^\s*<!-- not a workflow: .+ -->$/;

type Mapping = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isStep = (value: unknown): value is Mapping => isMapping(value) && ('uses' in value || 'run' in value);

/** What a block of YAML is; `inputs` are the main action's. Throws when it is not YAML. */
export function classify(text: string, inputs: readonly string[]): Kind {
  const value = load(text);
  if (Array.isArray(value)) return value.length > 0 && value.every(isStep) ? 'steps' : 'other';
  if (!isMapping(value)) return 'other';
  if ('on' in value && 'jobs' in value) return 'workflow';
  if ('jobs' in value) return 'jobs';
  if (isStep(value)) return 'step';
  const inside = isMapping(value['with']) && Object.keys(value).length === 1 ? value['with'] : value;
  const names = Object.keys(inside);
  // `build_sid` beside `service-sid` is a misspelt input, and worth finding; one word in common is not a coincidence.
  return names.some((name) => inputs.includes(name)) ? 'inputs' : 'other';
}

/** The blocks of a Markdown file marked `yaml` or `yml`, and the right side of those marked `diff`. */
export function extract(file: string, markdown: string, inputs: readonly string[]): Snippet[] {
  const lines = markdown.split('\n');
  const snippets: Snippet[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, indent = '', fence = '', language = ''] = /^(\s*)(`{3,}|~{3,})\s*([\w-]*)/.exec(lines[at] ?? '') ?? [];
    if (fence === '') continue;
    const start = at + 1;
    const length = lines.slice(start).findIndex((line) => line.trim() === fence);
    if (length < 0) throw new Error(`${file}:${at + 1}: the block is never closed`);
    at = start + length;
    if (!['yaml', 'yml', 'diff'].includes(language)) continue;
    const block = lines.slice(start, at).map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
    const text = (language === 'diff' ? rightSide(block) : block).join('\n');
    const before = lines.slice(0, start - 1).findLast((line) => line.trim() !== '') ?? '';
    const kind = EXCUSE.test(before) ? 'other' : classifyAt(`${file}:${start + 1}`, text, inputs);
    if (kind === 'other' && language !== 'diff' && !EXCUSE.test(before))
      throw new Error(
        `${file}:${start + 1}: this YAML is no workflow, nor a part of one; say <!-- not a workflow: why -->`,
      );
    snippets.push({ file, line: start + 1, text: `${text}\n`, kind, excerpt: language === 'diff' });
  }
  return snippets;
}

function classifyAt(place: string, text: string, inputs: readonly string[]): Kind {
  try {
    return classify(text, inputs);
  } catch (error) {
    throw new Error(`${place}: ${(error as Error).message}`);
  }
}

/** What a diff leaves standing, without the indentation that all of it has. */
function rightSide(block: readonly string[]): string[] {
  const left = block.filter((line) => !line.startsWith('-') && !line.startsWith('@@')).map((line) => line.slice(1));
  const depth = Math.min(...left.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return left.map((line) => line.slice(depth));
}

/** Steps that a part refers to and does not contain: the id says which action it is. */
function missingSteps(steps: readonly unknown[], action: string): Mapping[] {
  const defined = steps.map((step) => isMapping(step) && step['id']);
  const named = [...dump(steps, { lineWidth: -1 }).matchAll(/\bsteps\.([\w-]+)\./g)].map(([, id = '']) => id);
  return [...new Set(named)]
    .filter((id) => !defined.includes(id))
    .map((id) => {
      const folder = id !== '' && FOLDERS.some((name) => name === id) ? `/${id}` : '';
      return { id, uses: action.replace('@', `${folder}@`), with: SERVICE };
    });
}

const SERVICE = { 'service-sid': 'greeter' };

const HEAD = {
  name: 'Around a snippet',
  on: 'workflow_dispatch',
  permissions: {},
  concurrency: { group: 'snippet', 'cancel-in-progress': false },
};

/**
 * The whole workflow a snippet stands for, as text: a workflow is left as it is, byte for byte; a part gets what it
 * leaves out. `action` is how documents write this action.
 */
export function complete({ kind, text, excerpt }: Snippet, action: string): string {
  if (kind === 'workflow') return text;
  const value = load(text);
  const jobs =
    kind === 'jobs'
      ? (value as { jobs: Record<string, Mapping> }).jobs
      : { snippet: { steps: stepsOf(value, kind, action) } };
  const completed = Object.entries(jobs).map(([id, job]) => [id, completeJob(job, action, excerpt)]);
  return dump(
    { ...HEAD, ...(kind === 'jobs' ? (value as Mapping) : {}), jobs: Object.fromEntries(completed) },
    { lineWidth: -1 },
  );
}

function stepsOf(value: unknown, kind: Kind, action: string): readonly unknown[] {
  if (kind === 'steps') return value as readonly unknown[];
  if (kind === 'step') return [value];
  const inputs = isMapping(value) && isMapping(value['with']) ? value['with'] : (value as Mapping);
  return [{ uses: action, with: { ...SERVICE, ...inputs } }];
}

function completeJob(job: Mapping, action: string, excerpt: boolean): Mapping {
  const steps = (job['steps'] as readonly Mapping[] | undefined) ?? [{ run: 'true' }];
  const [owner = ''] = action.split('@');
  const named = (step: Mapping) =>
    excerpt && String(step['uses']).startsWith(owner)
      ? { ...step, with: { ...SERVICE, ...(step['with'] as Mapping) } }
      : step;
  return {
    name: 'Around a snippet',
    'runs-on': 'ubuntu-latest',
    environment: 'production',
    'timeout-minutes': 20,
    ...job,
    steps: [...missingSteps(steps, action), ...steps.map(named)],
  };
}
