/** The inputs of `inventory/`, declared and read. */
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
import { type Report, readRuntime } from '../../inputs/parse.ts';
import { type Reading, readTable } from '../../inputs/table.ts';
import { readWord, type WordRule } from '../../inputs/words.ts';
import { normalizeSid } from '../../model/sid.ts';

/** Every input of `inventory/`, in the order of its action.yml. */
export const INVENTORY_INPUTS = {
  services: { ...optional, example: 'shop-*' },
  runtime: { ...optional, example: INPUTS.runtime.example },
  'fail-on': { ...optional, default: 'none', example: 'retired' },
  ...ACCESS,
} as const satisfies Table;

type Name = keyof typeof INVENTORY_INPUTS;

/** When a runtime makes the step fail: never, when it is retired, or when it is about to be, too (model/runtimes.ts). */
export type FailOn = 'none' | 'retired' | 'retiring';

const FAIL_ON: WordRule<FailOn> = {
  words: ['none', 'retired', 'retiring'],
  fallback: INVENTORY_INPUTS['fail-on'].default,
  guess: () => 'retired',
};

/** What is to be listed, and where. */
export interface InventoryInputs extends Hosts {
  /** Service SIDs (ZS…), unique names and globs; empty: all services. */
  readonly services: readonly string[];
  /** The one to be on, e.g. `node24`; undefined: none is asked for, and the matrix is empty. */
  readonly runtime: string | undefined;
  readonly failOn: FailOn;
  readonly credentials: Credentials;
}

/** The inputs in the environment, or everything that is wrong with them. */
export function readInventoryInputs(env: EnvironmentVariables): Reading<InventoryInputs> {
  return readTable<Name, InventoryInputs>(INVENTORY_INPUTS, env, (given, report) => parse(given, env, report));
}

function parse(given: Given<Name>, env: EnvironmentVariables, report: Report): InventoryInputs | undefined {
  const services = readNames(SERVICES, given.services, report).map(normalizeSid);
  const runtime = readRuntime(given.runtime, report);
  const failOn = readWord('fail-on', FAIL_ON, given['fail-on'], report);
  const credentials = readCredentials(given, env, report);
  const hosts = readHosts(given, env, report);
  if (given.services !== '' && services.length === 0)
    report({
      input: 'services',
      seen: given.services,
      rule: 'It is given but names no service. Leave the line out for all of them.',
      fix: SERVICES.example,
    });
  if (credentials === undefined || hosts === undefined) return undefined;
  return { services, runtime, failOn, credentials, ...hosts };
}

const SERVICES: NamesInput = {
  input: 'services',
  prefix: 'ZS',
  form: 'Each is the SID (ZS…) or unique name of a service, or a glob like `shop-*`.',
  negation: 'There is no “everything but”: name what is to be listed.',
  example: exampleIn(INVENTORY_INPUTS, 'services'),
};
