/**
 * The calls about an environment's variables. Values go in the body of a request and come in answers, nowhere else:
 * not in paths, and not in what a failure says, since a refusal may quote the value that it refuses.
 */
import type { Limits } from '../../async/clock.ts';
import type { ListedVariable } from '../../model/variables.ts';
import { fieldsOf, own, sidOf, text } from '../fields.ts';
import { createReader, type ReaderOptions } from '../read.ts';
import { type ApiRequest, RequestFailure, Unreadable } from '../request.ts';
import { CREATE_MS, readList, SMALL, servicePath } from './paths-and-limits.ts';
import { decodeNothing } from './removal.ts';

/** The calls for one environment; each throws a {@link RequestFailure} without Twilio's words, or the signal's reason. */
export interface VariableCalls {
  /** To its end, again where that may help. */
  list(limits: Limits): Promise<readonly ListedVariable[]>;
  /** Sent once. */
  create(key: string, value: string, limits: Limits): Promise<ListedVariable>;
  /** Sent once. */
  update(sid: string, value: string, limits: Limits): Promise<ListedVariable>;
  /** Sent once. Throws for one that is gone, too. */
  remove(sid: string, limits: Limits): Promise<void>;
}

/** The calls for one environment. SIDs. */
export function createVariableCalls(options: ReaderOptions, serviceSid: string, environmentSid: string): VariableCalls {
  const read = createReader(options);
  const path = `${servicePath(serviceSid)}/Environments/${environmentSid}/Variables`;
  const send = <T>(
    request: Pick<ApiRequest, 'method' | 'path' | 'form'>,
    decode: (body: unknown) => T,
    limits: Limits,
  ) => withoutWords(options.client.send({ ...request, timeLimitMs: CREATE_MS, sizeLimit: SMALL }, decode, limits));
  return {
    list: (p) => withoutWords(readList(read, path, 'variables', decodeVariable, p)),
    create: (key, value, p) =>
      send(
        {
          method: 'POST',
          path,
          form: [
            ['Key', key],
            ['Value', value],
          ],
        },
        decodeCreated(key),
        p,
      ),
    update: (sid, value, p) =>
      send({ method: 'POST', path: `${path}/${sid}`, form: [['Value', value]] }, decodeVariable, p),
    remove: (sid, p) => send({ method: 'DELETE', path: `${path}/${sid}` }, decodeNothing, p),
  };
}

/** A failure keeps its class, status and code; what Twilio said of it may hold a value. */
async function withoutWords<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    const { detail: _, ...facts } = error.facts;
    throw new RequestFailure(error.request, facts, { cause: error.cause });
  }
}

/** The answer to a creation is about the variable that was asked for, or it is not Twilio's. */
function decodeCreated(name: string): (body: unknown) => ListedVariable {
  return (body) => {
    const variable = decodeVariable(body);
    if (variable.key !== name) throw new Unreadable('another “key” than the one that was sent');
    return variable;
  };
}

function decodeVariable(body: unknown): ListedVariable {
  const fields = fieldsOf(body, 'the variable');
  const key = text(fields, 'key');
  // An empty value may come as null; one of another type was not understood, and must not be overwritten unknown.
  const value = own(fields, 'value') ?? '';
  if (key === undefined || typeof value !== 'string') throw new Unreadable('no “key”, or no text in “value”');
  return { sid: sidOf(fields, 'ZV'), key, value };
}
