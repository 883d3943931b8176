/** Variables that the Functions of a project read and the environment will not have. Advice: nothing is stopped by it. */
import { expression } from '../../inputs/declarations.ts';
import type { Reader } from '../../project/sources.ts';
import type { UnsetVariables } from '../../report/facts.ts';
import { type RunContext, within } from '../../run/context.ts';
import { joinWithAnd } from '../../text/lists.ts';
import { createVariableCalls } from '../../twilio/calls/variables.ts';
import { RequestFailure } from '../../twilio/request.ts';
import { deployFacts } from '../live-build.ts';

/** Advice is worth no longer wait, in ms. */
const LIMIT_MS = 15_000;

/** More lines than this nobody reads. */
const MOST_LINES = 10;

/**
 * Says once which of the Functions read variables that neither the environment nor the inputs have: as a warning what
 * the code cannot do without. A run whose Functions read none asks Twilio nothing. Throws only the reason of a cancel.
 */
export async function reportUnset(run: RunContext, readers: readonly Reader[]): Promise<void> {
  if (readers.length === 0) return;
  const set = await listSet(run);
  if (set === undefined) return;
  const isUnset = (name: string) => !set.has(name);
  const unset = readers
    .map(({ path, names, needed }) => ({ path, names: names.filter(isUnset), needed: needed.filter(isUnset) }))
    .filter(({ names }) => names.length > 0);
  if (unset.length === 0) return;
  run.record.note(
    'unset',
    unset.map(({ path, names }) => ({ path, names })),
  );
  const { name } = deployFacts(run);
  const missing = unset.filter(({ needed }) => needed.length > 0).map(({ path, needed }) => ({ path, names: needed }));
  if (missing.length > 0) run.log.warning(explainMissing(missing, name), { title: 'Not set' });
  const others = unset.filter(({ needed }) => needed.length === 0);
  for (const line of describe(others, name)) run.log.line(line);
}

/** One line for each Function, at most {@link MOST_LINES}. */
function describe(unset: readonly UnsetVariables[], name: string): readonly string[] {
  const lines = unset.map(({ path, names }) => `${path} reads ${joinWithAnd(names)}, which ${name} does not have.`);
  const more = lines.length - MOST_LINES;
  if (more <= 0) return lines;
  return [...lines.slice(0, MOST_LINES), `So do ${more} more: they read variables which ${name} does not have.`];
}

function explainMissing(missing: readonly UnsetVariables[], name: string): string {
  const names = new Set(missing.flatMap((one) => one.names));
  const [example = 'STRIPE_KEY'] = names;
  const [they, them] = names.size === 1 ? ['it is', 'it'] : ['they are', 'them'];
  return [
    ...describe(missing, name),
    `There ${they} undefined, and the code does not test for that.`,
    `Set ${them} in the Twilio Console, or with a line in “variables”: ${example}="${expression(`secrets.${example}`)}"`,
  ].join(' ');
}

/** The names that the environment will have; undefined when it cannot be told. */
async function listSet(run: RunContext): Promise<ReadonlySet<string> | undefined> {
  const { serviceSid, environmentSid, name } = deployFacts(run);
  const request = run.inputs.deploy?.variables;
  const given = request?.values.keys() ?? [];
  // A name without a value stays as it is: set, or not.
  const stays = (key: string) => request?.replace !== true || request.kept.includes(key);
  if (environmentSid === undefined) return new Set(given);
  try {
    const listed = await createVariableCalls(run.api, serviceSid, environmentSid).list(within(run, LIMIT_MS));
    return new Set([...given, ...listed.map(({ key }) => key).filter(stays)]);
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    run.log.debug(`Which variables ${name} has could not be read: ${error.message}`);
    return undefined;
  }
}
