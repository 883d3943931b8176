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

interface MainHost {
  readonly replies: readonly Reply[];
  /** Until a new one shows up in the list, in ms. */
  readonly lagMs?: number;
  readonly find?: (
    signal: AbortSignal,
    sleep: (ms: number, signal: AbortSignal) => Promise<void>,
  ) => LookupResult<string> | Promise<LookupResult<string>>;
  readonly deadline?: number;
  readonly cancelAt?: number;
}

/** A far side that holds what it created, and lists it after a lag. */
function play({ replies, lagMs = 0, find, deadline = 600_000, cancelAt }: MainHost) {
  const clock = createVirtualClock();
  const exists: { sid: string; since: number }[] = [];
  const sent: number[] = [];
  const looks: number[] = [];
  const events: OnceEvent['event'][] = [];
  const told: OnceEvent[] = [];
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
      looks.push(clock.now());
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
      told.push(event);
      events.push(event.event);
    },
  };
  return { clock, exists, sent, looks, events, told, result: clock.run(createOnce(creation, clock, limits, policy)) };
}

describe('when the answer comes', () => {
  test('one request, no look', async () => {
    const { sent, looks, result } = play({ replies: [OK] });
    expect(await result).toEqual({ value: 'ZB1', answered: true, mayHaveDuplicate: false });
    expect([sent.length, looks.length]).toEqual([1, 0]);
  });

  test('a refusal is final', async () => {
    const { sent, looks, result } = play({ replies: [REFUSED] });
    await expect(result).rejects.toThrow('final');
    expect([sent.length, looks.length]).toEqual([1, 0]);
  });

  test('a mistake in the program is thrown as it is', async () => {
    const { sent, result } = play({ replies: [{ answer: new SendError('unexpected'), processed: false }] });
    await expect(result).rejects.toThrow('unexpected');
    expect(sent).toHaveLength(1);
  });
});

describe('when it was certainly not processed', () => {
  test('it is sent again, not before the server wants it', async () => {
    const { sent, looks, result } = play({ replies: [LIMITED, LIMITED, OK] });
    expect(await result).toEqual({ value: 'ZB3', answered: true, mayHaveDuplicate: false });
    // Two seconds as asked, and half of 1 and 2 s so that not everybody comes at once.
    expect(sent).toEqual([0, 2_500, 5_500]);
    expect(looks).toEqual([]);
  });

  test('for ever: the last answer is the reason, and it comes before the deadline', async () => {
    const { clock, exists, result } = play({ replies: [LIMITED], deadline: 9_000 });
    await expect(result).rejects.toThrow('unsent');
    expect(clock.now()).toBeLessThanOrEqual(9_000);
    expect(exists).toEqual([]);
  });
});

describe('when the answer is lost', () => {
  test('it is looked for at 1, 3 and 7 s and adopted', async () => {
    const { sent, looks, result, events } = play({ replies: [LOST], lagMs: 5_000 });
    expect(await result).toEqual({ value: 'ZB1', answered: false, mayHaveDuplicate: true });
    expect(sent).toEqual([0]);
    expect(looks).toEqual([1_000, 3_000, 7_000]);
    expect(events).toEqual(['lost', 'found']);
  });

  test('it is sent again only when it is nowhere', async () => {
    const { sent, exists, result } = play({ replies: [DROPPED, OK] });
    expect(await result).toEqual({ value: 'ZB2', answered: true, mayHaveDuplicate: true });
    expect(sent).toEqual([0, 7_000]);
    expect(exists.map(({ sid }) => sid)).toEqual(['ZB2']);
  });

  test('three times, and it is nowhere: it may exist', async () => {
    const { sent, result } = play({ replies: [DROPPED] });
    await expect(result).rejects.toThrow(MayExist);
    expect(sent).toHaveLength(3);
  });

  test('and the list cannot be read: nothing more is sent', async () => {
    const { sent, result } = play({
      replies: [LOST],
      find: () => {
        throw new SendError('unknown');
      },
    });
    await expect(result).rejects.toThrow('could not be read');
    expect(sent).toHaveLength(1);
  });

  test('and it cannot be told: nothing more is sent, the candidates are named', async () => {
    const { sent, looks, result } = play({
      replies: [LOST],
      find: () => ({ found: 'unclear', why: 'reasons', candidates: ['ZBa'] }),
    });
    await expect(result).rejects.toMatchObject({ why: 'reasons', candidates: ['ZBa'] });
    expect(sent).toHaveLength(1);
    expect(looks).toHaveLength(3);
  });

  test('what is unclear at first may be clear later', async () => {
    let look = 0;
    const { result } = play({
      replies: [LOST],
      find: () =>
        look++ === 0 ? { found: 'unclear', why: 'a foreign one', candidates: ['ZBx'] } : { found: 'one', value: 'ZB1' },
    });
    expect(await result).toMatchObject({ value: 'ZB1' });
  });

  test('and a later attempt is refused: it may exist', async () => {
    await expect(play({ replies: [DROPPED, REFUSED] }).result).rejects.toThrow(MayExist);
  });

  test('a mistake in the looking is not hidden', async () => {
    const { result } = play({
      replies: [LOST],
      find: () => {
        throw new TypeError('undefined is not a Build');
      },
    });
    await expect(result).rejects.toThrow('undefined is not a Build');
  });
});

describe('a cancel', () => {
  test('before the request sends nothing', async () => {
    const { sent, result } = play({ replies: [LIMITED, OK], cancelAt: 1_000 });
    await expect(result).rejects.toThrow('cancelled');
    expect(sent).toHaveLength(1);
  });

  test('while it is in flight still learns the SID', async () => {
    const { result } = play({ replies: [{ ...OK, tookMs: 3_000 }], cancelAt: 1_000 });
    expect(await result).toMatchObject({ value: 'ZB1' });
  });

  test('while it is in flight for too long ends with a quick look, which names it', async () => {
    const { clock, looks, told, result } = play({ replies: [{ ...OK, tookMs: 20_000 }], cancelAt: 1_000 });
    expect(await result).toEqual({ value: 'ZB1', answered: false, mayHaveDuplicate: true });
    expect([looks, clock.now()]).toEqual([[5_000], 5_000]);
    expect(told).toEqual([{ event: 'found' }]);
  });

  test('while it is in flight for too long, and the look shows nothing, says that it may exist', async () => {
    const { clock, result } = play({ replies: [{ ...OK, tookMs: 20_000 }], cancelAt: 1_000, lagMs: 60_000 });
    await expect(result).rejects.toThrow(MayExist);
    expect(clock.now()).toBe(5_000);
  });

  test('during the looks takes a last one at once', async () => {
    const { looks, result } = play({ replies: [LOST], cancelAt: 1_500, lagMs: 1_200 });
    expect(await result).toMatchObject({ value: 'ZB1' });
    expect(looks).toEqual([1_000, 1_500]);
  });

  test('in the middle of a look takes a last one at once', async () => {
    let begun = 0;
    const find = async (signal: AbortSignal, sleep: (ms: number, signal: AbortSignal) => Promise<void>) => {
      if (begun++ === 0) await sleep(60_000, signal);
      return { found: 'one', value: 'ZB1' } as const;
    };
    const { clock, looks, result } = play({ replies: [LOST], cancelAt: 1_500, find });
    expect(await result).toMatchObject({ value: 'ZB1' });
    expect(looks).toEqual([1_000, 1_500]);
    expect(clock.now()).toBe(1_500);
  });

  test('during the looks, and it is not there, says that it may exist', async () => {
    await expect(play({ replies: [LOST], cancelAt: 1_500, lagMs: 5_000 }).result).rejects.toThrow(MayExist);
  });
});

test('the deadline during the looks: a last one, and then it may exist', async () => {
  const { clock, looks, result } = play({ replies: [LOST], deadline: 2_000, lagMs: 60_000 });
  await expect(result).rejects.toThrow(MayExist);
  expect(looks).toEqual([1_000, 2_000]);
  expect(clock.now()).toBe(2_000);
});

describe('what a person is told when it may exist', () => {
  const unreadable = () => {
    throw new SendError('final');
  };
  const unclear = (): LookupResult<string> => ({ found: 'unclear', why: 'two look alike', candidates: ['ZB8', 'ZB9'] });
  test.each<[string, MainHost, string, readonly string[]]>([
    ['it is nowhere', { replies: [DROPPED] }, 'it was not found after 3 lost answers', []],
    [
      'a later attempt is refused',
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
    ['nobody can tell', { replies: [LOST], find: unclear }, 'two look alike', ['ZB8', 'ZB9']],
    ['nobody can tell in time', { replies: [LOST], find: unclear, deadline: 500 }, 'two look alike', ['ZB8', 'ZB9']],
    ['the time is up', { replies: [DROPPED], deadline: 2_000 }, 'the time was up before it was found', []],
    [
      'a cancel comes during the looks',
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
      'a cancel comes, the answer does not, and nobody can tell',
      { replies: [{ ...OK, tookMs: 60_000 }], cancelAt: 100, find: unclear },
      'the run was cancelled before the answer came',
      ['ZB8', 'ZB9'],
    ],
    [
      'a cancel comes and the last look hangs',
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
  ])('%s', async (_, world, why, candidates) => {
    const error: unknown = await play(world).result.catch((thrown: unknown) => thrown);
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

test('a cancel that ends a look before the second request: an earlier one was lost, so it may exist', async () => {
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

describe('what was lost and is held back before it is sent again', () => {
  const LATER: Reply = { answer: new SendError('unsent', 60_000), processed: false };

  test('is looked for once more: the list may have caught up', async () => {
    const { sent, looks, told, result } = play({ replies: [LOST, LATER, OK], lagMs: 20_000 });
    expect(await result).toEqual({ value: 'ZB1', answered: false, mayHaveDuplicate: true });
    expect([sent, looks]).toEqual([
      [0, 7_000],
      [1_000, 3_000, 7_000, 67_500],
    ]);
    expect(told.at(-1)).toEqual({ event: 'found' });
  });

  test('is sent when it is nowhere', async () => {
    const { sent, looks, result } = play({ replies: [DROPPED, LATER, OK] });
    expect(await result).toEqual({ value: 'ZB3', answered: true, mayHaveDuplicate: true });
    expect([sent.at(-1), looks.at(-1)]).toEqual([67_500, 67_500]);
  });

  test('is not sent when it cannot be told', async () => {
    let seen = 0;
    const find = (): LookupResult<string> =>
      seen++ < 3 ? { found: 'none' } : { found: 'unclear', why: 'two look alike', candidates: ['ZB8'] };
    const { sent, result } = play({ replies: [DROPPED, LATER, OK], find });
    await expect(result).rejects.toMatchObject({ why: 'two look alike', candidates: ['ZB8'] });
    expect(sent).toHaveLength(2);
  });
});

test('the log hears of every turn', async () => {
  const { told, result } = play({ replies: [LIMITED, DROPPED, OK] });
  await result;
  expect(told).toEqual([
    { event: 'held-back', error: LIMITED.answer, waitMs: 2_500 },
    { event: 'lost', error: DROPPED.answer },
    { event: 'resent' },
  ]);
});

test('a mistake in the program is thrown as it is, even after a lost answer', async () => {
  const mistake = new SendError('unexpected');
  const { result } = play({ replies: [DROPPED, { answer: mistake, processed: false }] });
  await expect(result).rejects.toBe(mistake);
});

test('a look that is due exactly at the deadline is an ordinary one, and the next is the last', async () => {
  const { looks, result } = play({ replies: [LOST], lagMs: 3_000, deadline: 3_000 });
  expect(await result).toMatchObject({ value: 'ZB1' });
  expect(looks).toEqual([1_000, 3_000]);
});

test('nothing is sent again exactly at the deadline', async () => {
  const { sent, result } = play({ replies: [LIMITED, OK], deadline: 2_500 });
  await expect(result).rejects.toThrow('unsent');
  expect(sent).toEqual([0]);
});

test('what is unclear at the last look stays so: there is no further one', async () => {
  const find = (): LookupResult<string> => ({ found: 'unclear', why: 'two look alike', candidates: [] });
  const { looks, result } = play({ replies: [LOST], find, deadline: 500 });
  await expect(result).rejects.toThrow('two look alike');
  expect(looks).toEqual([500]);
});

describe('the last look is told how long it may take, and what may end it', () => {
  const lookOf = async (graceSignal: AbortSignal, deadline: number) => {
    const given: { signal: AbortSignal; deadline: number }[] = [];
    const clock = createVirtualClock();
    const { signal } = new AbortController();
    const creation: Creation<string> = {
      send: () => Promise.reject(new SendError('unknown')),
      async find(limits) {
        given.push(limits);
        return { found: 'none' };
      },
      judge: () => ({ outcome: 'unknown' }),
    };
    const policy = { graceSignal, random: () => 0.5, onEvent: () => undefined };
    await expect(clock.run(createOnce(creation, clock, { signal, deadline }, policy))).rejects.toThrow(MayExist);
    return given;
  };

  test('at the deadline: a cancel, with its graceSignal', async () => {
    const graceSignal = new AbortController().signal;
    expect(await lookOf(graceSignal, 400)).toEqual([{ signal: graceSignal, deadline: 1_100 }]);
  });

  test('after the graceSignal: nothing but its time', async () => {
    const [look, ...more] = await lookOf(AbortSignal.abort(), 60_000);
    expect(more).toEqual([]);
    expect([look?.deadline, look?.signal.aborted]).toEqual([700, false]);
  });
});

test('a clock that breaks is not taken for a cancel', async () => {
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

test('whatever happens: never knowingly two, and nothing that exists goes unmentioned', async () => {
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
        const { clock, exists, sent, result } = play({
          replies,
          lagMs,
          deadline,
          ...(cancelAt === undefined ? {} : { cancelAt }),
        });
        const end = await result.then(
          (value) => ({ value }),
          (error: unknown) => ({ error }),
        );
        // The list shows everything within the looks, so a second one would have been made knowingly.
        expect(exists.length).toBeLessThanOrEqual(1);
        if ('value' in end) expect(exists.map(({ sid }) => sid)).toContain(end.value.value);
        else if (exists.length > 0) expect(end.error).toBeInstanceOf(MayExist);
        expect(clock.now()).toBeLessThanOrEqual(Math.max(deadline, ...sent) + 5_000);
      },
    ),
    { numRuns: 500 },
  );
});
