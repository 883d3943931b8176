/** The inputs of `prune/`, declared and read. */
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
import { inEntries, type Report, readService, readSpan } from '../../inputs/parse.ts';
import { sidMistake } from '../../inputs/sid-mistakes.ts';
import { type Reading, readTable } from '../../inputs/table.ts';
import { readFlag } from '../../inputs/words.ts';
import { normalizeSid } from '../../model/sid.ts';
import { yamlList } from '../../text/yaml.ts';

/** Every input of `prune/`, in the order of its action.yml. */
export const PRUNE_INPUTS = {
  'service-sid': INPUTS['service-sid'],
  keep: { ...optional, default: '10', example: '10' },
  'older-than': { ...optional, default: '30d', example: '30d' },
  protect: { ...optional, example: 'ZB0123456789abcdef0123456789abcdef' },
  delete: { ...optional, default: 'false', example: 'true', elsewhere: { name: 'dry-run', opposite: 'false' } },
  ...ACCESS,
} as const satisfies Table;

type Name = keyof typeof PRUNE_INPUTS;

/** What is to be deleted, and where. */
export interface PruneInputs extends Hosts {
  /** A service SID (ZS…) or a unique name. */
  readonly service: string;
  /** So many of the newest Builds stay. */
  readonly keep: number;
  /** Builds that are not older than this stay, in ms, 1 h to ten years. */
  readonly olderThanMs: number;
  /** SIDs (ZB…) that stay. */
  readonly protect: readonly string[];
  /** `false`: only say what would be deleted. */
  readonly delete: boolean;
  readonly credentials: Credentials;
}

/** The inputs in the environment, or everything that is wrong with them. */
export function readPruneInputs(env: EnvironmentVariables): Reading<PruneInputs> {
  return readTable<Name, PruneInputs>(PRUNE_INPUTS, env, (given, report) => parse(given, env, report));
}

function parse(given: Given<Name>, env: EnvironmentVariables, report: Report): PruneInputs | undefined {
  const service = readService(given['service-sid'], report);
  const keep = readKeep(given.keep, report);
  const olderThanMs = readSpan('older-than', AGE, given['older-than'], report);
  const protect = readProtected(given.protect, report);
  const remove = readFlag('delete', PRUNE_INPUTS.delete.default, given.delete, report);
  const credentials = readCredentials(given, env, report);
  const hosts = readHosts(given, env, report);
  if (credentials === undefined || hosts === undefined) return undefined;
  return { service, keep, olderThanMs, protect, delete: remove, credentials, ...hosts };
}

/**
 * Below an hour lie the Builds of deploys that are under way: between "completed" and "live" nothing of theirs
 * can be seen. A bare number is taken for days.
 */
const AGE = {
  fallback: PRUNE_INPUTS['older-than'].default,
  min: ms('1h'),
  max: ms('3650d'),
  units: ['m', 'h', 'd'],
  guess: () => 'd',
};

/** A whole number; '' means the default. */
function readKeep(text: string, report: Report): number {
  const value = text === '' ? PRUNE_INPUTS.keep.default : text;
  if (/^\d{1,6}$/.test(value)) return Number(value);
  const rule = 'It is a whole number of Builds, 0 or more.';
  report({ input: 'keep', seen: value, rule, fix: exampleIn(PRUNE_INPUTS, 'keep') });
  return 0;
}

/** SIDs split by new lines, commas or spaces (brackets and quotes of a JSON array are let pass); `#` comments. */
function readProtected(text: string, report: Report): readonly string[] {
  const list = text.replace(/(^|\s)#.*$/gm, '$1');
  const entries = list.split(/[\s,[\]"']+/).filter((entry) => entry !== '');
  const mistakes = new Map<string, string[]>();
  for (const entry of entries) {
    const rule = sidMistake(entry, 'ZB')?.rule;
    if (rule !== undefined)
      mistakes
        .set(rule, mistakes.get(rule) ?? [])
        .get(rule)
        ?.push(entry);
  }
  // Whatever else separates them: semicolons, the dashes of a YAML list, invisible characters.
  const words = list.split(/[^0-9A-Za-z]+/).filter((word) => word !== '');
  const mended = words.map((word) => (sidMistake(word, 'ZB') === undefined ? word : sidMistake(word, 'ZB')?.corrected));
  const known = mended.filter((sid) => sid !== undefined);
  const fix =
    known.length === mended.length && known.length > 0
      ? yamlList('protect', [...new Set(known)])
      : exampleIn(PRUNE_INPUTS, 'protect');
  for (const [rule, seen] of mistakes) report({ input: 'protect', ...inEntries(rule, seen), fix });
  return entries.map(normalizeSid);
}
