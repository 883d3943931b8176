/** Variables that the Functions of a project read and the environment will not have. Advice: nothing is stopped by it. */
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
 * Says once which of the Functions read variables that neither the environment nor the inputs have. A run whose
 * Functions read none asks Twilio nothing. Throws only the reason of a cancel.
 */
export async function reportUnset(run: RunContext, readers: readonly UnsetVariables[]): Promise<void> {
  if (readers.length === 0) return;
  const set = await listSet(run);
  if (set === undefined) return;
  const unset = readers
    .map(({ path, names }) => ({ path, names: names.filter((name) => !set.has(name)) }))
    .filter(({ names }) => names.length > 0);
  if (unset.length === 0) return;
  run.record.note('unset', unset);
  const { name } = deployFacts(run);
  for (const { path, names } of unset.slice(0, MOST_LINES))
    run.log.line(`${path} reads ${joinWithAnd(names)}, which ${name} does not have.`);
  const more = unset.length - MOST_LINES;
  if (more > 0) run.log.line(`So do ${more} more: they read variables which ${name} does not have.`);
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
