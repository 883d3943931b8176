/**
 * Faults: everything that can go wrong between a client and Twilio, applied to chosen requests. A rule says
 * where (`on`), what (`kind`), how often (`times`, default once) and after how many unharmed ones (`after`).
 */

import type { RecordedRequest } from './requests.ts';
import type { Operation } from './resources/routes.ts';

/**
 * What goes wrong.
 * - `refused`: the listener is closed, connections are refused. A request that never arrives cannot be matched, so
 *   it closes as soon as the request *before* the chosen one is answered (see {@link precededBy}), at once when
 *   there is none, and opens again after `downMs`.
 * - `reset`: connection reset before processing. `reset-after`: after processing, before any byte of the answer.
 * - `stale`: reset, but only on a connection that was used before, as when a server drops an idle connection.
 * - `cut-body`: half of the body, then the connection closes. `slow-headers`: the answer starts after `delayMs`.
 *   `slow-body`: one byte every `everyMs`. `hang`: no answer at all, for ever.
 * - `status` (or simply a number): that status, with Twilio's body for it unless `body` is given.
 * - `html`, `empty`, `wrong-json`: status 200 with a gateway's page, with nothing, with JSON of wrong types.
 * - `redirect`: 302 to `to` + the request's path. `huge-body`: endless JSON. `gzip-bomb`: small on the wire,
 *   endless when inflated. `header-flood`: endless headers.
 */
export type FaultKind =
  | 'refused'
  | 'reset'
  | 'reset-after'
  | 'stale'
  | 'cut-body'
  | 'slow-headers'
  | 'slow-body'
  | 'hang'
  | 'status'
  | 'html'
  | 'empty'
  | 'wrong-json'
  | 'redirect'
  | 'huge-body'
  | 'gzip-bomb'
  | 'header-flood';

/** A kind of request, or `note` (a Builds list before the first create), `look` (one after it), `end` (a status
 * request whose answer tells the end of the Build; only for `precededBy`), `any`. */
export type Place = Operation | 'note' | 'look' | 'end' | 'any';

/** Where, what and how often. */
export interface FaultRule {
  readonly on: Place | readonly Place[] | ((request: RecordedRequest) => boolean);
  readonly kind: FaultKind | number;
  /** How many requests it hits (default 1). */
  readonly times?: number | undefined;
  /** How many matching requests pass unharmed first (default 0). */
  readonly after?: number | undefined;
  /** Whether Twilio's state sees the request; the default depends on the kind (see {@link isProcessed}). */
  readonly processed?: boolean | undefined;
  /** Status of kind `status`. */
  readonly status?: number | undefined;
  /** Headers of kind `status`, e.g. `{ 'retry-after': '2' }`; a function is asked anew each time. */
  readonly headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>) | undefined;
  /**
   * Body of kinds `status`, `html` and `wrong-json`: text as it is, anything else as JSON. A function is given
   * Twilio's own body and returns the changed one, e.g. with `status: 201, processed: true` for hostile answers.
   */
  readonly body?: unknown;
  /** `slow-headers`: ms before the first byte (default 1000). */
  readonly delayMs?: number | undefined;
  /** `slow-body`: ms between bytes (default 100). */
  readonly everyMs?: number | undefined;
  /** `refused`: ms until the listener opens again (default 700 × `times`). */
  readonly downMs?: number | undefined;
  /** `refused`: the requests that must be answered before (default {@link precededBy}). */
  readonly precededBy?: readonly Place[] | undefined;
  /** `redirect`: origin to go to (default `https://redirect.invalid`). */
  readonly to?: string | undefined;
}

/** A rule at work. */
export interface Fault {
  readonly rule: FaultRule;
  /** Matching requests seen, harmed or not. */
  seen: number;
  /** Requests harmed. */
  hits: number;
  /** Ends the fault. */
  clear: () => void;
}

/** Whether the state sees a request that meets this fault. */
export function isProcessed(rule: FaultRule): boolean {
  if (rule.processed !== undefined) return rule.processed;
  return (
    typeof rule.kind !== 'number' && !['refused', 'reset', 'stale', 'status', 'redirect', 'hang'].includes(rule.kind)
  );
}

/** The requests of an ordinary run that come before each place, for `refused`. Anything else: `service`. */
const precededBy: Readonly<Partial<Record<Place, readonly Place[]>>> = {
  any: [],
  service: [],
  note: ['service'],
  create: ['service', 'note'],
  status: ['create'],
  look: ['create'],
  build: ['status'],
  alerts: ['end'],
  deploy: ['end'],
  deployments: ['deploy'],
  upload: ['functions'],
};

/** Whether a request is at this place. `created` tells if a `create` came before it. */
function isAt(request: RecordedRequest, place: Place, created: boolean): boolean {
  if (place === 'any' || place === request.operation) return true;
  if (place === 'end') return request.ended;
  return request.operation === 'list' && place === (created ? 'look' : 'note');
}

/** How many requests of one kind, or in all (`any`), there are. */
export function countRequests(requests: readonly RecordedRequest[], place: Place): number {
  const firstCreate = requests.findIndex(({ operation }) => operation === 'create');
  return requests.filter((request) => isAt(request, place, firstCreate >= 0 && request.index > firstCreate)).length;
}

/** The faults of one stand-in. */
export class Faults {
  readonly active: Fault[] = [];
  readonly #answered: { readonly request: RecordedRequest; readonly created: boolean }[] = [];

  /** Adds a rule to the end of the list. */
  add(rule: FaultRule): Fault {
    const fault: Fault = {
      rule,
      seen: 0,
      hits: 0,
      clear: () => {
        const index = this.active.indexOf(fault);
        if (index >= 0) this.active.splice(index, 1);
      },
    };
    this.active.push(fault);
    return fault;
  }

  /** The first fault that harms this request. Every matching rule counts the request as seen. */
  meet(request: RecordedRequest, created: boolean, reused: boolean): FaultRule | undefined {
    let met: Fault | undefined;
    for (const fault of this.active) {
      const { on, kind, after = 0, times = 1 } = fault.rule;
      const places = typeof on === 'string' ? [on] : on;
      const here =
        typeof places === 'function' ? places(request) : places.some((place) => isAt(request, place, created));
      if (!here || kind === 'refused' || (kind === 'stale' && !reused)) continue;
      fault.seen += 1;
      if (!met && fault.seen > after && fault.hits < times) met = fault;
    }
    if (met) met.hits += 1;
    return met?.rule;
  }

  /** Notes an answer (none for the very start) and returns the `refused` rules whose moment it is. */
  due(request?: RecordedRequest, created = false): FaultRule[] {
    if (request) this.#answered.push({ request, created });
    const due = this.active.filter(
      (fault) => fault.rule.kind === 'refused' && fault.hits === 0 && this.#isDue(fault.rule),
    );
    for (const fault of due) fault.hits += 1;
    return due.map((fault) => fault.rule);
  }

  #isDue(rule: FaultRule): boolean {
    const place = typeof rule.on === 'string' ? rule.on : 'any';
    const places = rule.precededBy ?? precededBy[place] ?? ['service'];
    return places.every(
      (before) =>
        this.#answered.filter(({ request, created }) => isAt(request, before, created)).length > (rule.after ?? 0),
    );
  }
}
