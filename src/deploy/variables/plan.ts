/** What a run will do to an environment's variables, by name: looked up before anything is created. */
import type { Limits } from '../../async/clock.ts';
import { type ListedVariable, planVariables, type VariablePlan, type VariableRequest } from '../../model/variables.ts';
import type { VariableFacts } from '../../report/facts.ts';
import type { RunContext } from '../../run/context.ts';
import { count } from '../../text/quantities.ts';
import { createVariableCalls } from '../../twilio/calls/variables.ts';
import { deployFacts } from '../live-build.ts';

/** Reads the variables and says what differs. In a dry run that is all, so it is recorded as well. */
export async function lookUpVariables(run: RunContext, request: VariableRequest, limits: Limits): Promise<void> {
  const { log, inputs, record } = run;
  const plan = planVariables(await list(run, limits), request);
  const facts = factsOf(plan);
  log.group(`Variables of ${deployFacts(run).name}: ${describePlan(facts)}`);
  for (const [words, names] of PARTS.map(([part, words]) => [words, facts[part]] as const))
    if (names.length > 0) log.line(`${inputs.dryRun ? `${words} (dry run)` : words}: ${names.join(', ')}`);
  log.endGroup();
  if (inputs.dryRun) record.note('variables', facts);
}

/** In an environment that does not exist yet there are none. */
async function list(run: RunContext, limits: Limits): Promise<readonly ListedVariable[]> {
  const { serviceSid, environmentSid } = deployFacts(run);
  if (environmentSid === undefined) return [];
  return createVariableCalls(run.api, serviceSid, environmentSid).list(limits);
}

const PARTS = [
  ['set', 'To set'],
  ['changed', 'To change'],
  ['removed', 'To remove once the Build is live and healthy'],
  ['unchanged', 'As they should be'],
] as const;

/** A plan as if all of it had been done, by name. */
export function factsOf({ created, updated, unchanged, removed }: VariablePlan): VariableFacts {
  const names = (variables: readonly ListedVariable[]) => variables.map(({ key }) => key);
  return { set: created, changed: names(updated), unchanged, removed: names(removed), putBack: [] };
}

function describePlan({ set, changed, removed, unchanged }: VariableFacts): string {
  const parts = [
    set.length > 0 && `${set.length} to set`,
    changed.length > 0 && `${changed.length} to change`,
    removed.length > 0 && `${removed.length} to remove`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(', ') : `${count(unchanged.length, 'variable')} as they should be`;
}
