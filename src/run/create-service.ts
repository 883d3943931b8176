/** Creating the service that a project goes to, exactly once. */
import { createOnce } from '../async/create-once.ts';
import { describeCreateEvent } from '../explain/create-events.ts';
import { describeSlip } from '../explain/unknown-service.ts';
import type { Service } from '../model/resources.ts';
import type { ServiceFacts } from '../report/facts.ts';
import { yamlLine } from '../text/yaml.ts';
import { classifyCreation, RequestFailure, unlessMissing } from '../twilio/request.ts';
import type { RunContext } from './context.ts';

/** What is said of it is an annotation: whoever did not want a new service sees it without opening the log. */
const TITLE = 'New service';

/**
 * The service of this unique name, created, or in a dry run only announced. `others`: services of the account, where
 * they could be listed. Throws what {@link createOnce} throws.
 */
export async function addService(
  run: RunContext,
  uniqueName: string,
  others: readonly Service[] = [],
): Promise<ServiceFacts> {
  const { dryRun } = run.inputs;
  const planned = { sid: uniqueName, accountSid: undefined, uniqueName, isNew: true };
  const service = dryRun ? planned : await createService(run, uniqueName);
  const warning = describeSlip(uniqueName, others, dryRun);
  if (warning !== undefined) run.log.warning(warning, { title: TITLE });
  return { ...service, ...(warning === undefined ? {} : { warning }) };
}

/**
 * Creates the service of this unique name; a lost answer is looked up by the name, and somebody else's creation in
 * between is as good: `isNew` is false where it may be theirs, for they may have put something into it.
 */
async function createService(run: RunContext, uniqueName: string): Promise<ServiceFacts> {
  const { serverless, clock, limits, random, cancellation, log } = run;
  const find = async (p: typeof limits) => {
    const value = await unlessMissing(serverless.fetchService(uniqueName, p));
    return value === undefined ? ({ found: 'none' } as const) : ({ found: 'one', value } as const);
  };
  let refused = false;
  const send = async (p: typeof limits) => {
    try {
      return await serverless.createService(uniqueName, p);
    } catch (error) {
      // Refused because it exists: somebody was faster. Known by looking, not by the words of the refusal.
      const mayExist = error instanceof RequestFailure && [400, 409].includes(error.facts.status ?? 0);
      const there = mayExist ? await find(limits) : undefined;
      if (there?.found !== 'one') throw error;
      refused = true;
      return there.value;
    }
  };
  const onEvent = (event: Parameters<typeof describeCreateEvent>[1]) => log.line(describeCreateEvent('service', event));
  const options = { graceSignal: cancellation.graceSignal, random, onEvent };
  const { value, answered } = await createOnce<Service>(
    { send, find, judge: classifyCreation },
    clock,
    limits,
    options,
  );
  const isNew = answered && !refused;
  const advice = `Keep its SID in a variable of the repository, “${yamlLine('TWILIO_SERVICE_SID', value.sid)}”, or take “create-service” out: then no misspelt name creates another one.`;
  if (isNew) log.notice(`Created service ${value.sid}, “${uniqueName}”. ${advice}`, { title: TITLE });
  else log.line(`Service ${value.sid} is there now. ${advice}`);
  return { ...value, isNew };
}
