/** An action's metadata file, as the runner reads it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';

/** One input. `default` is undefined when there is none. */
export interface ActionInput {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly default: string | undefined;
}

/** One output. */
export interface ActionOutput {
  readonly name: string;
  readonly description: string;
}

/** An action's metadata. */
export interface ActionFile {
  readonly name: string;
  /** `node24` */
  readonly using: string;
  /** Path of the script, relative to the action's folder. */
  readonly main: string;
  readonly inputs: readonly ActionInput[];
  readonly outputs: readonly ActionOutput[];
}

/** Every scalar is a text, as the runner takes it: `default: true` means the text `true`. */
interface Yaml {
  readonly name?: string;
  readonly inputs?: Readonly<
    Record<string, { readonly description?: string; readonly required?: string; readonly default?: string }>
  >;
  readonly outputs?: Readonly<Record<string, { readonly description?: string }>>;
  readonly runs?: { readonly using?: string; readonly main?: string };
}

/** Parses the text of an action.yml. Throws when it is no YAML, or does not say what to run. */
export function parseAction(text: string): ActionFile {
  const { name = '', inputs = {}, outputs = {}, runs = {} } = load(text, { schema: FAILSAFE_SCHEMA }) as Yaml;
  if (!runs.main) throw new Error('action.yml: runs.main is missing');
  return {
    name,
    using: runs.using ?? '',
    main: runs.main,
    inputs: Object.entries(inputs).map(([input, { description = '', required, default: value }]) => ({
      name: input,
      description,
      required: required === 'true',
      default: value,
    })),
    outputs: Object.entries(outputs).map(([output, { description = '' }]) => ({ name: output, description })),
  };
}

/** Reads `action.yml` (or `action.yaml`) of an action's folder. */
export function readAction(folder: string): ActionFile {
  const file = ['action.yml', 'action.yaml'].map((name) => path.join(folder, name)).find((name) => existsSync(name));
  if (!file) throw new Error(`no action.yml in ${folder}`);
  return parseAction(readFileSync(file, 'utf8'));
}
