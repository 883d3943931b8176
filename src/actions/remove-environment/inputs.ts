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
import { type Report, readFlag, readService, readSpan } from '../../inputs/parse.ts';
import { resemblesSid, sidMistake } from '../../inputs/sid-mistakes.ts';
import { type Reading, readTable } from '../../inputs/table.ts';
import { yamlLine } from '../../text/yaml.ts';

/** Every input of `remove-environment/`, in the order of its action.yml. */
export const REMOVE_INPUTS = {
  'service-sid': INPUTS['service-sid'],
  environments: { ...optional, required: true, example: 'pr-7' },
  protect: { ...optional, example: 'staging' },
  'older-than': { ...optional, example: '14d' },
  'dry-run': INPUTS['dry-run'],
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
  const environments = readNames('environments', given.environments, report);
  const protect = readNames('protect', given.protect, report);
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

/** A longer one names nothing, and picomatch takes no glob of 65 536 characters. */
const LONGEST = 200;

/** Split by white space, and by commas outside of braces; a `#` starts a comment. */
function splitNames(text: string): readonly string[] {
  const words = text.replace(/(^|\s)#.*$/gm, '$1').split(/\s+/);
  const entries = words.flatMap((word) => {
    const open = countOpen(word);
    return [...word]
      .map((character, index) => (character === ',' && open[index] === 0 ? ' ' : character))
      .join('')
      .split(' ');
  });
  return entries.filter((entry) => entry !== '');
}

/** How many braces are open after each character; below 0: one was closed that was not open. */
function countOpen(text: string): readonly number[] {
  let open = 0;
  return [...text].map((character) => {
    open += character === '{' ? 1 : character === '}' ? -1 : 0;
    return open;
  });
}

/** A glob with an open brace fits nothing, and protects nothing. */
function isBalanced(entry: string): boolean {
  const open = countOpen(entry);
  return open.at(-1) === 0 && open.every((depth) => depth >= 0);
}

function readNames(input: 'environments' | 'protect', text: string, report: Report): readonly string[] {
  const entries = splitNames(text);
  for (const entry of entries) {
    const problem = (rule: string, meant?: string) =>
      report({
        input,
        seen: entry,
        rule,
        fix: meant === undefined ? exampleIn(REMOVE_INPUTS, input) : yamlLine(input, meant),
      });
    const mistake = resemblesSid(entry) ? sidMistake(entry, 'ZE') : undefined;
    if (mistake !== undefined) problem(mistake.rule, mistake.corrected);
    else if (entry.startsWith('!'))
      problem(
        input === 'protect'
          ? 'It lists what stays; there is no “everything but”.'
          : 'There is no “everything but”: what is to stay goes into `protect`.',
        entry.replace(/^!+/, '') || undefined,
      );
    else if (!isBalanced(entry))
      problem('Its braces do not match. No entry has a space, in braces neither: `{pr,mr}-*`.');
    else if (entry.length > LONGEST || entry.includes('/'))
      problem('Each is the SID (ZE…), unique name or domain suffix of an environment, or a glob like `pr-*`.');
  }
  return entries;
}
