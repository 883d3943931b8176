/** Creating the service that a project goes to, exactly once. */
import { createOnce } from '../async/create-once.ts';
import { describeCreateEvent } from '../explain/create-events.ts';
import type { Service } from '../model/resources.ts';
import type { ServiceFacts } from '../report/facts.ts';
import { yamlLine } from '../text/yaml.ts';
import { classifyCreation, RequestFailure, unlessMissing } from '../twilio/request.ts';
import type { RunContext } from './context.ts';

/**
 * Creates the service of this unique name; a lost answer is looked up by the name, and somebody else's creation in
 * between is as good: `isNew` is false where it may be theirs, for they may have put something into it. Throws what
 * {@link createOnce} throws.
 */
export async function createService(run: RunContext, uniqueName: string): Promise<ServiceFacts> {
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
  log.line(
    `${isNew ? `Created service ${value.sid}` : `Service ${value.sid} is there now`}. To name it by its SID from now on, keep it in a variable of the repository: “${yamlLine('TWILIO_SERVICE_SID', value.sid)}”.`,
  );
  return { ...value, isNew };
}
