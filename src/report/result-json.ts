/**
 * The output `result`: everything a later step or job may want to know, as one JSON object. Documented in
 * docs/result.md, held to docs/result.schema.json by a test. Pure.
 *
 * Its first level is the outputs themselves, so that an output is added in one place; what no output holds follows.
 */
import type { Explanation } from '../model/errors.ts';
import { hideSids } from '../text/sanitize.ts';
import { failureOf, type RunReport } from './facts.ts';
import type { OutputName } from './outputs.ts';

/** Changes when a field changes its meaning or goes; a new field changes nothing. */
const SCHEMA_VERSION = 1;

/** Longer texts are cut: a job's outputs may have 1 MB together. In characters. */
const TEXT_LIMIT = 2_000;

/** Outputs that are not texts; whatever else is one. Names of outputs to come do no harm. */
const BOOLEANS: ReadonlySet<string> = new Set(['created', 'changed', 'rolled-back']);
const NUMBERS: ReadonlySet<string> = new Set(['duration-seconds']);
const LISTS: ReadonlySet<string> = new Set(['function-versions', 'asset-versions']);

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** The result as JSON text in one line. `now` on the run's clock, in ms. */
export function formatResult(
  outputs: Readonly<Partial<Record<OutputName, string>>>,
  { startedAt, facts, phases, ending }: RunReport,
  now: number,
): string {
  const { contents, service, changes, variables, trigger } = facts;
  const failed = failureOf(ending);
  const result: Record<string, Json | undefined> = {
    schemaVersion: SCHEMA_VERSION,
    ...fromOutputs(outputs),
    stepSeconds: seconds(now - startedAt),
    commit: trigger?.commit,
    runUrl: trigger?.runUrl,
    actor: trigger?.actor,
    service: service?.uniqueName,
    functions: contents?.functionVersions.length,
    assets: contents?.assetVersions.length,
    dependencies: contents?.dependencies?.length,
    changes: changes?.words,
    variables: variables && { ...variables },
    upload: facts.upload && { ...facts.upload },
    mayExist: failed?.mayExist,
    failure: failed && describeFailure(failed.failure),
    cause: failed?.cause && defined({ ...failed.cause }),
    problems: failed?.problems
      ?.slice(0, 50)
      .map(({ input, rule, fix, file, line }) => defined({ input, rule, fix, file, line })),
    phases: phases.map(({ name, start, end }) => ({ name, seconds: seconds((end ?? now) - start) })),
  };
  return JSON.stringify(present(defined(result)));
}

function fromOutputs(outputs: Readonly<Partial<Record<OutputName, string>>>): Record<string, Json> {
  const entries = Object.entries(outputs).filter(([name]) => name !== 'result' && name !== 'result-file');
  return Object.fromEntries(entries.map(([name, value]) => [camelCase(name), readOutput(name, value)]));
}

function readOutput(name: string, value: string): Json {
  if (BOOLEANS.has(name)) return value === 'true';
  // A line each: as one text they would be cut.
  if (LISTS.has(name)) return value.split('\n').filter((line) => line !== '');
  return NUMBERS.has(name) ? Number(value) : value;
}

const camelCase = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function describeFailure({ title, what, why, next, code, requestId, link, file, line }: Explanation): Json {
  return defined({ title, what, why, next, code, requestId, link, file, line });
}

function defined(fields: Readonly<Record<string, Json | undefined>>): Record<string, Json> {
  return Object.fromEntries(Object.entries(fields).filter((field): field is [string, Json] => field[1] !== undefined));
}

const seconds = (ms: number) => Math.round(ms / 100) / 10;

/** Every text without account and service SIDs, and cut where it is too long. */
function present(value: Json): Json {
  if (typeof value === 'string') return [...hideSids(value)].slice(0, TEXT_LIMIT).join('');
  if (Array.isArray(value)) return value.map(present);
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, present(inner)]));
  return value;
}
