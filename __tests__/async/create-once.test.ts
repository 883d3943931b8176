import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Creation, createOnce, type LookupResult, MayExist, type OnceEvent } from '../../src/async/create-once.ts';
import { createVirtualClock } from '../support/clock.ts';

type Kind = 'unsent' | 'unknown' | 'final' | 'unexpected';

class SendError extends Error {
  readonly kind: Kind;
  readonly retryAfterMs: number | undefined;
  constructor(kind: Kind, retryAfterMs?: number) {
    super(kind);
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}

/** One request as the far side sees it: what it answers, and whether it is processed all the same. */
interface Reply {
  readonly answer: 'ok' | SendError;
  readonly processed: boolean;
  readonly tookMs?: number;
}

const OK: Reply = { answer: 'ok', processed: true };
const LOST: Reply = { answer: new SendError('unknown'), processed: true };
const DROPPED: Reply = { answer: new SendError('unknown'), processed: false };
const LIMITED: Reply = { answer: new SendError('unsent', 2_000), processed: false };
const REFUSED: Reply = { answer: new SendError('final'), processed: false };

interface Scenario {
  readonly replies: readonly Reply[];
  /** Until a new one shows up in the list, in ms. */
  readonly lagMs?: number;
  readonly find?: (
    signal: AbortSignal,
    sleep: (ms: number, signal: AbortSignal) => Promise<void>,
  ) => LookupResult<string> | Promise<LookupResult<string>>;
  readonly deadline?: number;
  /** How much later than they should the timers ring, in ms. */
  readonly lateMs?: number;
  readonly cancelAt?: number;
}

/** A far side that holds what it created, and lists it after a lag. */
function create({ replies, lagMs = 0, find, deadline = 600_000, lateMs = 0, cancelAt }: Scenario) {
  const clock = createVirtualClock();
  const sleep = (ms: number, signal: AbortSignal) => clock.sleep(ms + lateMs, signal);
  const exists: { sid: string; since: number }[] = [];
  const sent: number[] = [];
  const lookups: number[] = [];
  const events: OnceEvent['event'][] = [];
  const reported: OnceEvent[] = [];
  const cancel = new AbortController();
  const graceSignal = new AbortController();
  if (cancelAt !== undefined) {
    clock.at(cancelAt, () => cancel.abort(new Error('cancelled')));
    clock.at(cancelAt + 4_000, () => graceSignal.abort(new Error('cancelled')));
  }
  const creation: Creation<string> = {
    async send({ signal }) {
      const reply = replies[Math.min(sent.length, replies.length - 1)] as Reply;
      sent.push(clock.now());
      const sid = `ZB${sent.length}`;
      if (reply.processed) exists.push({ sid, since: clock.now() });
      if (reply.tookMs !== undefined) await clock.sleep(reply.tookMs, signal);
      if (reply.answer !== 'ok') throw reply.answer;
      return sid;
    },
    async find({ signal }) {
      lookups.push(clock.now());
      if (find !== undefined) return find(signal, clock.sleep);
      const seen = exists.find(({ since }) => clock.now() >= since + lagMs);
      return seen === undefined ? { found: 'none' } : { found: 'one', value: seen.sid };
    },
    judge(error) {
      if (!(error instanceof SendError)) return { outcome: 'unexpected' };
      if (error.kind === 'unsent' && error.retryAfterMs !== undefined)
        return { outcome: 'unsent', retryAfterMs: error.retryAfterMs };
      return { outcome: error.kind };
    },
  };
  const limits = { signal: cancel.signal, deadline };
  const policy = {
    graceSignal: graceSignal.signal,
    random: () => 0.5,
    onEvent: (event: OnceEvent) => {
      reported.push(event);
      events.push(event.event);
    },
  };
  return {
    clock,
    exists,
    sent,
    lookups,
    events,
    reported,
    result: clock.run(createOnce(creation, { ...clock, sleep }, limits, policy)),
  };
}

describe('an answer', () => {
  test('that comes: one request and no lookup', async () => {
    const { sent, lookups, result } = create({ replies: [OK] });
    expect(await result).toEqual({ value: 'ZB1', answered: true, mayHaveDuplicate: false });
    expect([sent.length, lookups.length]).toEqual([1, 0]);
  });

  test('that refuses: the error is thrown, nothing is sent again', async () => {
    const { sent, lookups, result } = create({ replies: [REFUSED] });
    await expect(result).rejects.toThrow('final');
    expect([sent.length, lookups.length]).toEqual([1, 0]);
  });

  test('that is an unexpected error: it is thrown as it is', async () => {
    const { sent, result } = create({ replies: [{ answer: new SendError('unexpected'), processed: false }] });
    await expect(result).rejects.toThrow('unexpected');
    expect(sent).toHaveLength(1);
  });
});

describe('a request that was not processed', () => {
  test('is sent again after Retry-After and back-off', async () => {
    const { sent, lookups, result } = create({ replies: [LIMITED, LIMITED, OK] });
    expect(await result).toEqual({ value: 'ZB3', answered: true, mayHaveDuplicate: false });
    // Two seconds as asked, and half of 1 and 2 s so that not everybody comes at once.
    expect(sent).toEqual([0, 2_500, 5_500]);
    expect(lookups).toEqual([]);
  });

  test('each time: the last error is thrown before the deadline', async () => {
    const { clock, exists, result } = create({ replies: [LIMITED], deadline: 9_000 });
    await expect(result).rejects.toThrow('unsent');
    expect(clock.now()).toBeLessThanOrEqual(9_000);
    expect(exists).toEqual([]);
  });

  test('and a timer that rings after the deadline: nothing is sent without time', async () => {
    const { sent, result } = create({ replies: [LIMITED], deadline: 2_510, lateMs: 20 });
    await expect(result).rejects.toBe(LIMITED.answer);
    expect(sent).toEqual([0]);
  });
});

describe('a lost answer', () => {
  test('is looked up after 1, 3 and 7 s', async () => {
    const { sent, lookups, result, events } = create({ replies: [LOST], lagMs: 5_000 });
    expect(await result).toEqual({ value: 'ZB1', answered: false, mayHaveDuplicate: true });
    expect(sent).toEqual([0]);
    expect(lookups).toEqual([1_000, 3_000, 7_000]);
    expect(events).toEqual(['lost', 'found']);
  });

  test('has the request sent again only after three lookups found nothing', async () => {
    const { sent, exists, result } = create({ replies: [DROPPED, OK] });
    expect(await result).toEqual({ value: 'ZB2', answered: true, mayHaveDuplicate: true });
    expect(sent).toEqual([0, 7_000]);
    expect(exists.map(({ sid }) => sid)).toEqual(['ZB2']);
  });

  test('after each of three requests: MayExist', async () => {
    const { sent, result } = create({ replies: [DROPPED] });
    await expect(result).rejects.toThrow(MayExist);
    expect(sent).toHaveLength(3);
  });

  test('and a list that cannot be read: MayExist, nothing is sent again', async () => {
    const { sent, result } = create({
      replies: [LOST],
      find: () => {
        throw new SendError('unknown');
      },
    });
    await expect(result).rejects.toThrow('could not be read');
    expect(sent).toHaveLength(1);
  });

  test('what one look saw is named though the next cannot be read', async () => {
    let looks = 0;
    const { result } = create({
      replies: [LOST],
      find: () => {
        if (++looks === 1) return { found: 'unclear', why: 'it says too little', candidates: ['ZB7'] };
        throw new SendError('unknown');
      },
    });
    await expect(result).rejects.toMatchObject({ candidates: ['ZB7'] });
  });

  test('and several candidates: MayExist names them, nothing is sent again', async () => {
    const { sent, lookups, result } = create({
      replies: [LOST],
      find: () => ({ found: 'unclear', why: 'reasons', candidates: ['ZBa'] }),
    });
    await expect(result).rejects.toMatchObject({ why: 'reasons', candidates: ['ZBa'] });
    expect(sent).toHaveLength(1);
    expect(lookups).toHaveLength(3);
  });

  test('and several candidates in the first lookup only: the later one counts', async () => {
    let look = 0;
    const { result } = create({
      replies: [LOST],
      find: () =>
        look++ === 0 ? { found: 'unclear', why: 'a foreign one', candidates: ['ZBx'] } : { found: 'one', value: 'ZB1' },
    });
    expect(await result).toMatchObject({ value: 'ZB1' });
  });

  test('and a second request that is refused: MayExist', async () => {
    await expect(create({ replies: [DROPPED, REFUSED] }).result).rejects.toThrow(MayExist);
  });

  test('and an unexpected error in the lookup: it is thrown as it is', async () => {
    const { result } = create({
      replies: [LOST],
      find: () => {
        throw new TypeError('undefined is not a Build');
      },
    });
    await expect(result).rejects.toThrow('undefined is not a Build');
  });
});

describe('a cancel', () => {
  test('between two requests sends nothing more', async () => {
    const { sent, result } = create({ replies: [LIMITED, OK], cancelAt: 1_000 });
    await expect(result).rejects.toThrow('cancelled');
    expect(sent).toHaveLength(1);
  });

  test('during a request still returns its answer', async () => {
    const { result } = create({ replies: [{ ...OK, tookMs: 3_000 }], cancelAt: 1_000 });
    expect(await result).toMatchObject({ value: 'ZB1' });
  });

  test('during a request that outlasts the grace period ends with a lookup that finds it', async () => {
    const { clock, lookups, reported, result } = create({ replies: [{ ...OK, tookMs: 20_000 }], cancelAt: 1_000 });
    expect(await result).toEqual({ value: 'ZB1', answered: false, mayHaveDuplicate: true });
    expect([lookups, clock.now()]).toEqual([[5_000], 5_000]);
    expect(reported).toEqual([{ event: 'found' }]);
  });

  test('during a request that outlasts the grace period, with nothing found: MayExist', async () => {
    const { clock, result } = create({ replies: [{ ...OK, tookMs: 20_000 }], cancelAt: 1_000, lagMs: 60_000 });
    await expect(result).rejects.toThrow(MayExist);
    expect(clock.now()).toBe(5_000);
  });

  test('between two lookups makes a last one at once', async () => {
    const { lookups, result } = create({ replies: [LOST], cancelAt: 1_500, lagMs: 1_200 });
    expect(await result).toMatchObject({ value: 'ZB1' });
    expect(lookups).toEqual([1_000, 1_500]);
  });

  test('during a lookup makes a last one at once', async () => {
    let begun = 0;
    const find = async (signal: AbortSignal, sleep: (ms: number, signal: AbortSignal) => Promise<void>) => {
      if (begun++ === 0) await sleep(60_000, signal);
      return { found: 'one', value: 'ZB1' } as const;
    };
    const { clock, lookups, result } = create({ replies: [LOST], cancelAt: 1_500, find });
    expect(await result).toMatchObject({ value: 'ZB1' });
    expect(lookups).toEqual([1_000, 1_500]);
    expect(clock.now()).toBe(1_500);
  });

  test('between two lookups, with nothing found: MayExist', async () => {
    await expect(create({ replies: [LOST], cancelAt: 1_500, lagMs: 5_000 }).result).rejects.toThrow(MayExist);
  });
});

test('a deadline between two lookups makes a last one at once, then MayExist', async () => {
  const { clock, lookups, result } = create({ replies: [LOST], deadline: 2_000, lagMs: 60_000 });
  await expect(result).rejects.toThrow(MayExist);
  expect(lookups).toEqual([1_000, 2_000]);
  expect(clock.now()).toBe(2_000);
});

describe('the reason in MayExist when', () => {
  const unreadable = () => {
    throw new SendError('final');
  };
  const unclear = (): LookupResult<string> => ({ found: 'unclear', why: 'two look alike', candidates: ['ZB8', 'ZB9'] });
  test.each<[string, Scenario, string, readonly string[]]>([
    ['nothing is found after three requests', { replies: [DROPPED] }, 'it was not found after 3 lost answers', []],
    [
      'a later request is refused',
      { replies: [DROPPED, REFUSED] },
      'an earlier answer was lost and what it asked for was not found',
      [],
    ],
    [
      'the list cannot be read',
      { replies: [LOST], find: unreadable },
      'the list that would show it could not be read',
      [],
    ],
    ['there are several candidates', { replies: [LOST], find: unclear }, 'two look alike', ['ZB8', 'ZB9']],
    [
      'there are several candidates at the deadline',
      { replies: [LOST], find: unclear, deadline: 500 },
      'two look alike',
      ['ZB8', 'ZB9'],
    ],
    ['the deadline comes', { replies: [DROPPED], deadline: 2_000 }, 'the time was up before it was found', []],
    [
      'a cancel comes between two lookups',
      { replies: [DROPPED], cancelAt: 1_500 },
      'the run was cancelled before it was found',
      [],
    ],
    [
      'a cancel comes and the answer does not',
      { replies: [{ ...OK, tookMs: 60_000 }], cancelAt: 100, lagMs: 60_000 },
      'the run was cancelled before the answer came',
      [],
    ],
    [
      'a cancel comes, the answer does not, and there are several candidates',
      { replies: [{ ...OK, tookMs: 60_000 }], cancelAt: 100, find: unclear },
      'the run was cancelled before the answer came',
      ['ZB8', 'ZB9'],
    ],
    [
      'a cancel comes and the last lookup hangs',
      {
        replies: [DROPPED],
        cancelAt: 1_500,
        find: async (signal, sleep) => {
          await sleep(60_000, signal);
          return { found: 'none' };
        },
      },
      'the run was cancelled before it was found',
      [],
    ],
  ])('%s', async (_, scenario, why, candidates) => {
    const error: unknown = await create(scenario).result.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(MayExist);
    const { name, message, cause, ...rest } = error as MayExist;
    expect({ name, message, why: rest.why, candidates: rest.candidates }).toEqual({
      name: 'MayExist',
      message: `The request may have been processed, but ${why}.`,
      why,
      candidates,
    });
    expect(cause).toBeInstanceOf(Error);
  });
});

test('a cancel at the second request after a lost answer: MayExist', async () => {
  const clock = createVirtualClock();
  const cancel = new AbortController();
  const graceSignal = new AbortController().signal;
  let sent = 0;
  const creation: Creation<string> = {
    async send() {
      if (sent++ === 0) throw new SendError('unknown');
      cancel.abort(new Error('cancelled'));
      throw cancel.signal.reason;
    },
    find: async () => ({ found: 'none' }),
    judge: (error) => (error instanceof SendError ? { outcome: error.kind } : { outcome: 'unexpected' }),
  };
  const policy = { graceSignal, random: () => 0.5, onEvent: () => undefined };
  const created = createOnce(creation, clock, { signal: cancel.signal, deadline: 60_000 }, policy);
  await expect(clock.run(created)).rejects.toThrow(MayExist);
});

describe('a second request that has to wait', () => {
  const LATER: Reply = { answer: new SendError('unsent', 60_000), processed: false };

  test('is preceded by one more lookup, which finds it', async () => {
    const { sent, lookups, reported, result } = create({ replies: [LOST, LATER, OK], lagMs: 20_000 });
    expect(await result).toEqual({ value: 'ZB1', answered: false, mayHaveDuplicate: true });
    expect([sent, lookups]).toEqual([
      [0, 7_000],
      [1_000, 3_000, 7_000, 67_500],
    ]);
    expect(reported.at(-1)).toEqual({ event: 'found' });
  });

  test('is sent when that lookup finds nothing', async () => {
    const { sent, lookups, result } = create({ replies: [DROPPED, LATER, OK] });
    expect(await result).toEqual({ value: 'ZB3', answered: true, mayHaveDuplicate: true });
    expect([sent.at(-1), lookups.at(-1)]).toEqual([67_500, 67_500]);
  });

  test('is not sent when that lookup finds several candidates', async () => {
    let seen = 0;
    const find = (): LookupResult<string> =>
      seen++ < 3 ? { found: 'none' } : { found: 'unclear', why: 'two look alike', candidates: ['ZB8'] };
    const { sent, result } = create({ replies: [DROPPED, LATER, OK], find });
    await expect(result).rejects.toMatchObject({ why: 'two look alike', candidates: ['ZB8'] });
    expect(sent).toHaveLength(2);
  });
});

test('each event is reported', async () => {
  const { reported, result } = create({ replies: [LIMITED, DROPPED, OK] });
  await result;
  expect(reported).toEqual([
    { event: 'held-back', error: LIMITED.answer, waitMs: 2_500 },
    { event: 'lost', error: DROPPED.answer },
    { event: 'resent' },
  ]);
});

test('an unexpected error is thrown as it is, even after a lost answer', async () => {
  const mistake = new SendError('unexpected');
  const { result } = create({ replies: [DROPPED, { answer: mistake, processed: false }] });
  await expect(result).rejects.toBe(mistake);
});

test('a lookup exactly at the deadline is the last', async () => {
  const { lookups, result } = create({ replies: [LOST], lagMs: 3_000, deadline: 3_000 });
  expect(await result).toMatchObject({ value: 'ZB1' });
  expect(lookups).toEqual([1_000, 3_000]);
});

test('nothing is sent again exactly at the deadline', async () => {
  const { sent, result } = create({ replies: [LIMITED, OK], deadline: 2_500 });
  await expect(result).rejects.toThrow('unsent');
  expect(sent).toEqual([0]);
});

test('several candidates in the last lookup: MayExist, no further lookup', async () => {
  const find = (): LookupResult<string> => ({ found: 'unclear', why: 'two look alike', candidates: [] });
  const { lookups, result } = create({ replies: [LOST], find, deadline: 500 });
  await expect(result).rejects.toThrow('two look alike');
  expect(lookups).toEqual([500]);
});

describe('the last lookup gets', () => {
  const limitsOf = async (graceSignal: AbortSignal, deadline: number) => {
    const limits: { signal: AbortSignal; deadline: number }[] = [];
    const clock = createVirtualClock();
    const { signal } = new AbortController();
    const creation: Creation<string> = {
      send: () => Promise.reject(new SendError('unknown')),
      async find(given) {
        limits.push(given);
        return { found: 'none' };
      },
      judge: () => ({ outcome: 'unknown' }),
    };
    const policy = { graceSignal, random: () => 0.5, onEvent: () => undefined };
    await expect(clock.run(createOnce(creation, clock, { signal, deadline }, policy))).rejects.toThrow(MayExist);
    return limits;
  };

  test('the grace signal and 700 ms after the deadline, when the deadline came', async () => {
    const graceSignal = new AbortController().signal;
    expect(await limitsOf(graceSignal, 400)).toEqual([{ signal: graceSignal, deadline: 1_100 }]);
  });

  test('700 ms and a signal of its own, when the grace signal has fired', async () => {
    const [limits, ...more] = await limitsOf(AbortSignal.abort(), 60_000);
    expect(more).toEqual([]);
    expect([limits?.deadline, limits?.signal.aborted]).toEqual([700, false]);
  });
});

test('an error of the clock is not taken for a cancel', async () => {
  const clock = { ...createVirtualClock(), sleep: () => Promise.reject(new Error('the clock broke')) };
  const { signal } = new AbortController();
  const creation: Creation<string> = {
    send: () => Promise.reject(new SendError('unknown')),
    find: async () => ({ found: 'none' }),
    judge: () => ({ outcome: 'unknown' }),
  };
  const policy = { graceSignal: signal, random: () => 0.5, onEvent: () => undefined };
  const created = createOnce(creation, clock, { signal, deadline: 60_000 }, policy);
  await expect(created).rejects.toThrow('the clock broke');
});

test('over random replies: at most one exists, and what exists is returned or MayExist is thrown', async () => {
  const reply = fc.record({
    answer: fc.constantFrom<Reply['answer']>(
      'ok',
      new SendError('unknown'),
      new SendError('unsent'),
      new SendError('unsent', 3_000),
      new SendError('final'),
    ),
    processed: fc.boolean(),
    tookMs: fc.integer({ min: 0, max: 5_000 }),
  });
  // Only a success or a lost answer can stand for something that was processed.
  const honest = reply.map(
    (r): Reply =>
      r.answer === 'ok' ? { ...r, processed: true } : r.answer.kind === 'unknown' ? r : { ...r, processed: false },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(honest, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 0, max: 6_500 }),
      fc.option(fc.integer({ min: 0, max: 30_000 }), { nil: undefined }),
      fc.integer({ min: 1_000, max: 60_000 }),
      async (replies, lagMs, cancelAt, deadline) => {
        const { clock, exists, sent, result } = create({
          replies,
          lagMs,
          deadline,
          ...(cancelAt === undefined ? {} : { cancelAt }),
        });
        const end = await result.then(
          (value) => ({ value }),
          (error: unknown) => ({ error }),
        );
        // The list shows everything within the lookups, so a second one would have been made knowingly.
        expect(exists.length).toBeLessThanOrEqual(1);
        if ('value' in end) expect(exists.map(({ sid }) => sid)).toContain(end.value.value);
        else if (exists.length > 0) expect(end.error).toBeInstanceOf(MayExist);
        expect(clock.now()).toBeLessThanOrEqual(Math.max(deadline, ...sent) + 5_000);
      },
    ),
    { numRuns: 500 },
  );
});
