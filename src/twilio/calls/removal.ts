/** The requests that take something away: a DELETE, and the Deployment that takes an environment down. */
import type { Limits } from '../../async/clock.ts';
import type { Environment } from '../../model/resources.ts';
import { isSid } from '../../model/sid.ts';
import type { Client } from '../client.ts';
import { decodeCreatedDeployment } from '../decode.ts';
import { type ApiRequest, isMissing, RequestFailure, Unreadable } from '../request.ts';
import { CREATE_MS, MB, SMALL, servicePath } from './paths-and-limits.ts';

/** How one such request ended. */
export type Removal =
  | { readonly end: 'deleted' | 'gone' }
  /** Refused for good; `words` are Twilio's. Text from outside. */
  | { readonly end: 'refused'; readonly words: string }
  /** Not answered, or not taken: it may be asked for again. */
  | { readonly end: 'again'; readonly error: RequestFailure };

/** A deletion is answered with 204 and nothing in it; a page that says 200 is not Twilio's. Throws {@link Unreadable}. */
export function decodeNothing(body: unknown): void {
  if (body !== undefined) throw new Unreadable('a deletion has none');
}

/** Sends a DELETE once. Throws what asking again cannot mend (credentials, certificates). */
export function sendDelete(client: Client, path: string, limits: Limits): Promise<Removal> {
  return sendOnce(client, { method: 'DELETE', path, timeLimitMs: CREATE_MS, sizeLimit: MB }, decodeNothing, limits);
}

async function sendOnce(
  client: Client,
  request: ApiRequest,
  decode: (body: unknown) => unknown,
  limits: Limits,
): Promise<Removal> {
  try {
    await client.send(request, decode, limits);
    return { end: 'deleted' };
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    const { class: kind, status, detail, words } = error.facts;
    if (kind !== 'final') return { end: 'again', error };
    if (isMissing(error)) return { end: 'gone' };
    // What is live is refused with 400 ("part of an active Deployment"); whether that is why, the next look tells.
    if (status === 400 || status === 409) return { end: 'refused', words: detail ?? words };
    throw error;
  }
}

/** The SID of an environment that was seen to have a domain suffix, see {@link asSuffixed}. */
export type SuffixedSid = string & { readonly kind: 'an environment with a domain suffix' };

/** The SID of an environment with a domain suffix; throws for the one without, which is production. */
export function asSuffixed({ sid, domainSuffix }: Pick<Environment, 'sid' | 'domainSuffix'>): SuffixedSid {
  if (!isSid(sid, 'ZE') || !domainSuffix) throw new TypeError(`“${sid}” is not an environment with a domain suffix.`);
  return sid as SuffixedSid;
}

/** What removing an environment asks of Twilio; each request is sent once. */
export interface RemovalCalls {
  remove(sid: SuffixedSid, limits: Limits): Promise<Removal>;
  /**
   * A Deployment without `BuildSid`: nothing is live there any more (Deployment resource page). `deleted`: it was
   * taken down. The only place where one is sent.
   */
  takeDown(sid: SuffixedSid, limits: Limits): Promise<Removal>;
}

/** The calls for one service. */
export function createRemovalCalls(client: Client, serviceSid: string): RemovalCalls {
  const pathOf = (sid: SuffixedSid) => `${servicePath(serviceSid)}/Environments/${sid}`;
  return {
    remove: (sid, limits) => sendDelete(client, pathOf(sid), limits),
    takeDown(sid, limits) {
      const path = `${pathOf(sid)}/Deployments`;
      const request = { method: 'POST', path, form: [], timeLimitMs: CREATE_MS, sizeLimit: SMALL } as const;
      return sendOnce(client, request, decodeCreatedDeployment, limits);
    },
  };
}
