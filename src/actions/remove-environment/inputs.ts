/** The inputs of `remove-environment/`, declared and read. */
import ms from 'ms';
import { type Credentials, readCredentials } from '../../inputs/credentials.ts';
import {
  ACCESS,
  type EnvironmentVariables,
  exampleIn,
  type Given,
  INPUTS,
  optional,
  type Table,
} from '../../inputs/declarations.ts';
import { type Hosts, readHosts } from '../../inputs/hosts.ts';
import { type NamesInput, readNames } from '../../inputs/names.ts';
import { type Report, readService, readSpan } from '../../inputs/parse.ts';
import { type Reading, readTable } from '../../inputs/table.ts';
import { readFlag } from '../../inputs/words.ts';

/** Every input of `remove-environment/`, in the order of its action.yml. */
export const REMOVE_INPUTS = {
  'service-sid': INPUTS['service-sid'],
  environments: { ...optional, required: true, example: 'pr-7' },
  protect: { ...optional, example: 'staging', elsewhere: { name: 'keep' } },
  'older-than': { ...optional, example: '14d' },
  'dry-run': { ...INPUTS['dry-run'], elsewhere: { name: 'delete', opposite: 'true' } },
  'github-token': INPUTS['github-token'],
  ...ACCESS,
} as const satisfies Table;

type Name = keyof typeof REMOVE_INPUTS;

/** What is to be removed, and where. */
export interface RemoveInputs extends Hosts {
  /** A service SID (ZS…) or a unique name. */
  readonly service: string;
  /** SIDs (ZE…), unique names, domain suffixes and globs, at least one. */
  readonly environments: readonly string[];
  /** The same; what they fit stays. */
  readonly protect: readonly string[];
  /** Only where what is live is older, in ms, 1 h to ten years; undefined: of any age. */
  readonly olderThanMs: number | undefined;
  readonly dryRun: boolean;
  /** Never printed. */
  readonly githubToken: string | undefined;
  readonly credentials: Credentials;
}

/** The inputs in the environment, or everything that is wrong with them. */
export function readRemoveInputs(env: EnvironmentVariables): Reading<RemoveInputs> {
  return readTable<Name, RemoveInputs>(REMOVE_INPUTS, env, (given, report) => parse(given, env, report));
}

function parse(given: Given<Name>, env: EnvironmentVariables, report: Report): RemoveInputs | undefined {
  const service = readService(given['service-sid'], report);
  const environments = readNames(ENVIRONMENTS, given.environments, report);
  const protect = readNames(PROTECT, given.protect, report);
  const age = given['older-than'];
  const olderThanMs = age === '' ? undefined : readSpan('older-than', AGE, age, report);
  const dryRun = readFlag('dry-run', REMOVE_INPUTS['dry-run'].default, given['dry-run'], report);
  const credentials = readCredentials(given, env, report);
  const hosts = readHosts(given, env, report);
  if (environments.length === 0)
    report({
      input: 'environments',
      rule: 'It says what to remove, and it is empty. If the line is there, the expression in it is empty.',
      fix: exampleIn(REMOVE_INPUTS, 'environments'),
    });
  if (credentials === undefined || hosts === undefined) return undefined;
  const githubToken = given['github-token'] || undefined;
  return { service, environments, protect, olderThanMs, dryRun, githubToken, credentials, ...hosts };
}

/** Below an hour lies a deploy that is under way. A bare number is taken for days. */
const AGE = {
  fallback: REMOVE_INPUTS['older-than'].example,
  min: ms('1h'),
  max: ms('3650d'),
  units: ['m', 'h', 'd'],
  guess: () => 'd',
};

/** What is the same of both lists. */
const NAMES = {
  prefix: 'ZE',
  form: 'Each is the SID (ZE…), unique name or domain suffix of an environment, or a glob like `pr-*`.',
} as const;
const ENVIRONMENTS: NamesInput = {
  ...NAMES,
  input: 'environments',
  negation: 'There is no “everything but”: what is to stay goes into `protect`.',
  example: exampleIn(REMOVE_INPUTS, 'environments'),
};
const PROTECT: NamesInput = {
  ...NAMES,
  input: 'protect',
  negation: 'It lists what stays; there is no “everything but”.',
  example: exampleIn(REMOVE_INPUTS, 'protect'),
};
