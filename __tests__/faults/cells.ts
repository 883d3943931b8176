/** The fault matrix: every place × every kind of fault × how often, as plain data. */
import type { FaultRule, Place } from '../../simulator/twilio/server.ts';

/** Where it goes wrong. `look` is the list that is read after the answer to a creation was lost. */
export const PLACES = ['service', 'note', 'create', 'status', 'look'] as const;
export type CellPlace = (typeof PLACES)[number];

const TIMES = ['once', 'three times', 'for ever'] as const;
export type CellTimes = (typeof TIMES)[number];

/** How one kind of fault shows to the client and to Twilio; the oracle reasons with nothing else. */
export interface FaultClass {
  /**
   * What the client can know: `unsent`: certainly not processed; `lost`: perhaps processed; `slow`: the answer
   * comes, late when it happens a few times, and never in time when it happens for ever.
   */
  readonly shows: 'unsent' | 'lost' | 'slow';
  /** The answer is whole JSON of the wrong shape, which no retry mends. */
  readonly unreadable?: true;
  /** Whether Twilio processes the request all the same. */
  readonly processed: boolean;
  readonly rule: (times: CellTimes) => Omit<FaultRule, 'on' | 'times'>;
  /** Longest time that one such failure costs a client, in ms, by its documented limits (default 0). */
  readonly costsMs?: { readonly get: number; readonly post: number };
}

const after = (ms: number) => () => ({ 'retry-after': new Date(Date.now() + ms).toUTCString() });
const limited = (headers?: FaultRule['headers']): FaultClass => ({
  shows: 'unsent',
  processed: false,
  rule: () => ({ kind: 'status', status: 429, headers }),
});
const lost = (kind: FaultRule['kind'], processed: boolean): FaultClass => ({
  shows: 'lost',
  processed,
  rule: () => ({ kind, processed }),
});
const LIMITS = { get: 10_000, post: 30_000 };

/** Every kind of fault of the promise, by the name it has in the report. */
export const FAULTS: Readonly<Record<string, FaultClass>> = {
  refused: {
    shows: 'unsent',
    processed: false,
    rule: (times) => ({
      kind: 'refused',
      downMs: times === 'for ever' ? Number.POSITIVE_INFINITY : times === 'once' ? 1_000 : 2_500,
    }),
  },
  'reset before the answer': lost('reset', false),
  'reset after acceptance': lost('reset-after', true),
  'cut body': lost('cut-body', true),
  'slow headers': {
    shows: 'slow',
    processed: true,
    rule: (times) => ({ kind: 'slow-headers', delayMs: times === 'for ever' ? 120_000 : 600 }),
  },
  'slow body': {
    shows: 'slow',
    processed: true,
    rule: (times) => ({ kind: 'slow-body', everyMs: times === 'for ever' ? 400 : 1 }),
  },
  'time limit': { ...lost('hang', false), costsMs: LIMITS },
  'time limit after acceptance': { ...lost('hang', true), costsMs: LIMITS },
  '408': lost(408, false),
  '429, Retry-After in seconds': limited({ 'retry-after': '1' }),
  '429, Retry-After as a date': limited(after(1_500)),
  '429, no Retry-After': limited(),
  '429, nonsense in Retry-After': limited({ 'retry-after': 'soon; -1' }),
  '500': lost(500, false),
  '502': lost(502, false),
  '503': lost(503, false),
  '503 after acceptance': lost(503, true),
  '504': lost(504, false),
  'HTML 200': lost('html', true),
  'empty 200': lost('empty', true),
  'wrong JSON': { ...lost('wrong-json', true), unreadable: true },
  redirect: lost('redirect', false),
};

/** One cell of the matrix. */
export interface Cell {
  readonly place: CellPlace;
  readonly kind: string;
  readonly fault: FaultClass;
  readonly times: CellTimes;
}

/** All cells, in the order of the promise. */
export function listCells(): readonly Cell[] {
  return PLACES.flatMap((place) =>
    Object.entries(FAULTS).flatMap(([kind, fault]) => TIMES.map((times) => ({ place, kind, fault, times }))),
  );
}

/** `create × 503 × three times` */
export const nameOf = ({ place, kind, times }: Cell): string => `${place} × ${kind} × ${times}`;

/** The rule that plays a cell's fault. */
export function ruleOf({ place, fault, times }: Cell): FaultRule {
  const count = times === 'once' ? 1 : times === 'three times' ? 3 : Number.POSITIVE_INFINITY;
  return { on: place as Place, ...fault.rule(times), times: count };
}
