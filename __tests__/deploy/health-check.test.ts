import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PREDEPLOY_PROBES_MS } from '../../src/deploy/budgets.ts';
import {
  checkHealth,
  HEALTH_POLICY,
  type HealthCheck,
  type ProbeResult,
  probeBefore,
} from '../../src/deploy/health-check.ts';
import type { Probe, ProbeAnswer } from '../../src/run/http-probe.ts';
import { createVirtualClock } from '../support/clock.ts';
import { hostile } from '../support/hostile.ts';

/** The default of health-check-timeout, in ms. */
const WITHIN_MS = 60_000;

const ok: ProbeAnswer = { kind: 'answer', status: 200 };
const broken: ProbeAnswer = { kind: 'answer', status: 500 };
const missing: ProbeAnswer = { kind: 'answer', status: 404 };
const away: ProbeAnswer = { kind: 'unreachable', words: 'host name not found' };
const mute: ProbeAnswer = { kind: 'silence', words: 'no answer within 10 s' };

interface Sent {
  readonly url: string;
  readonly at: number;
  /** In ms. */
  readonly timeLimitMs: number;
}

/** A domain whose answer depends on the path and the time, in ms. */
function domain(
  answer: (path: string, at: number) => ProbeAnswer,
  { paths = [{ path: '/health', statuses: [] as readonly string[] }], tookMs = 0 } = {},
) {
  const clock = createVirtualClock();
  const sent: Sent[] = [];
  const { signal } = new AbortController();
  const heard: string[] = [];
  const probe: Probe = async (url, limits) => {
    expect(limits.signal).toBe(signal);
    const at = clock.now();
    sent.push({ url, at, timeLimitMs: limits.timeLimitMs });
    if (tookMs > 0) await clock.sleep(tookMs, signal);
    return answer(url.slice('https://a.example'.length), at);
  };
  const check: HealthCheck = {
    origin: 'https://a.example',
    paths,
    probe,
    clock,
    signal,
    policy: HEALTH_POLICY,
    withinMs: WITHIN_MS,
    hide: (text) => text,
    onFinding: ({ path, result, words }) => heard.push(`${path} ${result} (${words})`),
  };
  return {
    clock,
    sent,
    heard,
    check,
    checked: () => clock.run(checkHealth(check)),
    probed: () => clock.run(probeBefore(check)),
  };
}

describe('after the deploy', () => {
  test('three passes in a row, two seconds apart', async () => {
    const { sent, checked } = domain(() => ok);
    expect(await checked()).toMatchObject({ health: 'healthy' });
    expect(sent.map(({ at }) => at)).toEqual([0, 2_000, 4_000]);
  });

  test('old answers linger: a failure begins the count again', async () => {
    const { sent, checked } = domain((_, at) => (at === 4_000 ? broken : ok));
    expect(await checked()).toMatchObject({ health: 'healthy' });
    expect(sent.at(-1)?.at).toBe(10_000);
  });

  test('flapping never gets well', async () => {
    const { sent, checked } = domain((_, at) => (at % 6_000 === 4_000 ? broken : ok));
    expect(await checked()).toMatchObject({ health: 'unhealthy', failing: [{ words: '500' }] });
    expect(sent.at(-1)?.at).toBe(60_000);
  });

  test('every path has to pass at the same time', async () => {
    const paths = ['/a', '/b'].map((path) => ({ path, statuses: [] }));
    const { sent, checked } = domain((path, at) => ((path === '/a') === at < 6_000 ? ok : missing), { paths });
    expect(await checked()).toMatchObject({ health: 'unhealthy', failing: [{ path: '/a' }] });
    expect(sent).toHaveLength(62);
  });

  test('a domain that cannot be reached says nothing about the Build', async () => {
    const { checked } = domain(() => away);
    expect(await checked()).toEqual({
      health: 'unverified',
      failing: [{ path: '/health', result: 'unreachable', words: 'host name not found' }],
    });
  });

  test('a connection that fails once or twice does not hide wrong answers, three in a row do', async () => {
    const endOf = (since: number) => domain((_, at) => (at < since ? missing : away)).checked();
    expect(await endOf(60_000)).toMatchObject({ health: 'unhealthy', failing: [{ words: '404' }] });
    expect(await endOf(58_000)).toMatchObject({ health: 'unhealthy' });
    expect(await endOf(56_000)).toMatchObject({ health: 'unverified', failing: [{ result: 'unreachable' }] });
  });

  test('a path that could not be reached, and then not long enough, is told of all the same', async () => {
    const { check, clock } = domain((_, at) => (at === 0 ? away : ok));
    const health = await clock.run(checkHealth({ ...check, withinMs: 4_000 }));
    expect(health).toMatchObject({ health: 'unverified', failing: [{ result: 'unreachable' }] });
  });

  test('a pass between two failed connections begins their count again', async () => {
    const { checked } = domain((_, at) => (at === 56_000 ? ok : at >= 52_000 ? away : missing));
    expect(await checked()).toMatchObject({ health: 'unhealthy' });
  });

  test('the last failure decides between unhealthy and unverified', async () => {
    expect(await domain((_, at) => (at < 30_000 ? missing : away)).checked()).toMatchObject({ health: 'unverified' });
    expect(await domain((_, at) => (at < 30_000 ? away : missing)).checked()).toMatchObject({ health: 'unhealthy' });
  });

  test('one wrong answer outweighs a path that cannot be reached, and a path that passes is not told of', async () => {
    const paths = ['/a', '/b', '/c'].map((path) => ({ path, statuses: [] }));
    const { checked } = domain((path) => ({ '/a': missing, '/b': away })[path] ?? ok, { paths });
    expect(await checked()).toEqual({
      health: 'unhealthy',
      failing: [
        { path: '/a', result: 'wrong', words: '404', status: 404 },
        { path: '/b', result: 'unreachable', words: 'host name not found' },
      ],
    });
  });

  test('the log hears of every answer', async () => {
    const { heard, checked } = domain((_, at) => (at === 2_000 ? broken : ok));
    await checked();
    expect(heard).toEqual([
      '/health pass (200)',
      '/health wrong (500)',
      '/health pass (200)',
      '/health pass (200)',
      '/health pass (200)',
    ]);
  });

  test('a path that failed early and passed exactly often enough is not told of', async () => {
    const paths = ['/a', '/b'].map((path) => ({ path, statuses: [] }));
    const { checked } = domain((path, at) => (path === '/a' && at >= 56_000 ? ok : missing), { paths });
    expect(await checked()).toMatchObject({ failing: [{ path: '/b' }] });
  });

  test('when the time is too short for enough rounds, nothing failed and nothing is proven', async () => {
    const { check, clock } = domain(() => ok);
    const words = 'healthy, but only 2 of 3 times before the time was up';
    expect(await clock.run(checkHealth({ ...check, withinMs: 2_000 }))).toEqual({
      health: 'unverified',
      failing: [{ path: '/health', result: 'pass', words }],
    });
  });

  test('whatever did not pass often enough is named, with a reason', async () => {
    const answers = fc.array(fc.constantFrom(ok, ok, broken, away, mute), { minLength: 1, maxLength: 20 });
    const times = fc.tuple(fc.nat(9_000), fc.integer({ min: 5_000, max: 20_000 }));
    await fc.assert(
      fc.asyncProperty(answers, times, async (list, [tookMs, withinMs]) => {
        let n = 0;
        const { check, clock } = domain(() => list[n++ % list.length] as ProbeAnswer, { tookMs });
        const health = await clock.run(checkHealth({ ...check, withinMs }));
        if (health.health === 'healthy') return;
        expect(health.failing.map(({ path }) => path)).toEqual(['/health']);
        expect(health.failing[0]?.words).toMatch(/\w/);
      }),
      { numRuns: 80 },
    );
  });

  test('a domain that takes requests and does not answer is unhealthy', async () => {
    const { checked, clock } = domain(() => mute, { tookMs: 10_000 });
    expect(await checked()).toMatchObject({ health: 'unhealthy', failing: [{ words: 'no answer within 10 s' }] });
    expect(clock.now()).toBeLessThanOrEqual(WITHIN_MS + HEALTH_POLICY.timeLimitMs);
  });

  test('slow answers are good answers', async () => {
    expect(await domain(() => ok, { tookMs: 9_000 }).checked()).toMatchObject({ health: 'healthy' });
  });

  test('always ends in time, and is healthy only after three rounds in which everything passed', async () => {
    const answers = fc.array(fc.constantFrom(ok, ok, ok, broken, away, mute), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(answers, fc.nat(9_000), async (list, tookMs) => {
        let n = 0;
        const answers: ProbeAnswer[] = [];
        const { checked, clock } = domain(
          () => {
            const answer = list[n++ % list.length] as ProbeAnswer;
            answers.push(answer);
            return answer;
          },
          { tookMs },
        );
        const { health } = await checked();
        expect(clock.now()).toBeLessThanOrEqual(70_000);
        expect(health === 'healthy').toBe(answers.slice(-3).every((answer) => answer === ok) && answers.length >= 3);
      }),
      { numRuns: 80 },
    );
  });

  test('a cancel ends it at once', async () => {
    const clock = createVirtualClock();
    const abort = new AbortController();
    clock.at(3_000, () => abort.abort(new Error('cancelled')));
    const probe: Probe = async () => ok;
    const { check } = domain(() => ok);
    const running = checkHealth({ ...check, clock, probe, signal: abort.signal });
    await expect(clock.run(running)).rejects.toThrow('cancelled');
    expect(clock.now()).toBe(3_000);
  });
});

describe('what counts', () => {
  const healthOf = (answer: (path: string) => ProbeAnswer, path = '/health', status?: number | string) =>
    domain(answer, { paths: [{ path, statuses: status === undefined ? [] : String(status).split(',') }] });
  const to = (location: string, status = 302): ProbeAnswer => ({ kind: 'answer', status, location });

  test.each<[string, (path: string) => ProbeAnswer, number | string | undefined, string]>([
    ['204 is a success', () => ({ kind: 'answer', status: 204 }), undefined, 'healthy'],
    ['a protected function', () => ({ kind: 'answer', status: 403 }), 403, 'healthy'],
    ['200 where 403 is expected', () => ok, 403, 'unhealthy'],
    ['one of two', () => ({ kind: 'answer', status: 403 }), '400,403', 'healthy'],
    ['none of two', () => ({ kind: 'answer', status: 404 }), '400,403', 'unhealthy'],
    ['one of a class', () => ({ kind: 'answer', status: 410 }), '4xx', 'healthy'],
    ['none of a class', () => ok, '4xx', 'unhealthy'],
    ['2xx is not given any more', () => ok, '204,4xx', 'unhealthy'],
    ['a class of redirects', () => to('https://b.example/'), '3xx', 'healthy'],
    ['a redirect on the same host', (path) => (path === '/health' ? to('/next') : ok), undefined, 'healthy'],
    ['its end counts', (path) => (path === '/health' ? to('/next') : broken), undefined, 'unhealthy'],
    ['a redirect to another host', () => to('https://b.example/health'), undefined, 'unhealthy'],
    ['a redirect to plain http', () => to('http://a.example/health'), undefined, 'unhealthy'],
    ['a redirect that is expected', () => to('https://b.example/'), 302, 'healthy'],
    ['a redirect without end', () => to('/health'), undefined, 'unhealthy'],
    ['a redirect to nowhere', () => to('http://['), undefined, 'unhealthy'],
  ])('%s', async (_, answer, status, health) => {
    expect(await healthOf(answer, '/health', status).checked()).toMatchObject({ health });
  });

  const WHERE = 'https://a.example/health';
  test.each<[string, ProbeAnswer, number | string | undefined, string]>([
    ['300 is no success', { kind: 'answer', status: 300 }, undefined, '300 instead of 2xx'],
    ['nor is 199', { kind: 'answer', status: 199 }, undefined, '199 instead of 2xx'],
    ['the expected one is named', broken, 403, '500 instead of 403'],
    ['all that are expected are named', broken, '400,4xx', '500 instead of 400 or 4xx'],
    ['a redirect without a place', { kind: 'answer', status: 302 }, undefined, '302 instead of 2xx'],
    ['a place without a redirect', to('/next', 201), 200, '201 instead of 200'],
    ['elsewhere', to('https://b.example/x'), undefined, '302 (a redirect to https://b.example) instead of 2xx'],
    ['in a circle', to(WHERE), undefined, '302 (one redirect after the other) instead of 2xx'],
    ['nowhere', to('http://['), undefined, '302 (a redirect to something that is no address) instead of 2xx'],
  ])('%s', async (_, answer, status, words) => {
    expect(await healthOf(() => answer, '/health', status).checked()).toMatchObject({ failing: [{ words }] });
  });

  test('a redirect that is expected is not followed, one that is not is, whatever is expected', async () => {
    const expected = healthOf(() => to('/next', 307), '/health', 301);
    await expected.probed();
    expect(expected.sent.map(({ url }) => url)).toEqual([WHERE]);
    const other = healthOf((path) => (path === '/health' ? to('/next') : broken), '/health', 500);
    expect(await other.checked()).toMatchObject({ health: 'healthy' });
  });

  test('five redirects are followed, and all of them together have the time of one path', async () => {
    const { sent, probed } = domain(() => to('/health'), { tookMs: 1_000 });
    await probed();
    expect(sent.map(({ timeLimitMs }) => timeLimitMs)).toEqual([10_000, 9_000, 8_000, 7_000, 6_000, 5_000]);
  });

  test('no redirect is followed when the time of the path is over', async () => {
    const { sent, probed } = domain(() => to('/health'), { tookMs: 5_000 });
    await probed();
    expect(sent.map(({ timeLimitMs }) => timeLimitMs)).toEqual([10_000, 5_000]);
  });

  test('no request ever leaves the host, whatever the path and the redirects', async () => {
    const path = fc.stringMatching(/^\/[!-~]{0,20}$/).filter((text) => text.startsWith('/'));
    const location = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.constantFrom('//b.example', '\\\\b.example', 'https:b.example'),
    );
    await fc.assert(
      fc.asyncProperty(path, location, async (start, next) => {
        const { sent, probed } = healthOf(() => to(next), start);
        await probed();
        expect(new Set(sent.map(({ url }) => new URL(url).host))).toEqual(new Set(['a.example']));
      }),
    );
  });
});

test('the ids of wrong answers stay with their path, redirects included; those of passes do not', async () => {
  const paths = ['/a', '/b', '/c'].map((path) => ({ path, statuses: [] }));
  let n = 0;
  const id = () => ({ requestIds: [`RQ${n++}`] });
  const { checked, sent } = domain(
    (path, at) => {
      if (path === '/a') return { ...id(), kind: 'answer', status: 302, location: '/next' };
      if (path === '/b') return { ...id(), kind: 'answer', status: at === 2_000 ? 200 : 404 };
      return path === '/next' ? { ...id(), kind: 'answer', status: 500 } : ok;
    },
    { paths },
  );
  const health = await checked();
  const idsOf = (path: string) =>
    'failing' in health ? health.failing.find((failed) => failed.path === path)?.requestIds : undefined;
  const [a = [], b = []] = [idsOf('/a'), idsOf('/b')];
  // Ten rounds: two answers of /a in each, one of /b in all but one.
  expect([a.length, b.length, new Set([...a, ...b]).size]).toEqual([20, 9, 29]);
  expect(sent).toHaveLength(40);
});

describe('before the deploy', () => {
  test('one look; what answers wrongly is noted, and stops nothing', async () => {
    const { sent, heard, probed } = domain(() => broken);
    expect(await probed()).toMatchObject([{ path: '/health', result: 'wrong' }]);
    expect(sent).toHaveLength(1);
    expect(heard).toEqual(['/health wrong (500)']);
  });
  test('the log hears of a pass', async () => {
    const { heard, probed } = domain(() => ok);
    await probed();
    expect(heard).toEqual(['/health pass (200)']);
  });
  test('a hiccup of the network is tried again', async () => {
    const { sent, probed } = domain((_, at) => (at < 2_000 ? away : ok));
    expect(await probed()).toEqual([]);
    expect(sent.map(({ at }) => at)).toEqual([0, 1_000, 2_000]);
  });
  test('unreachable three times is unreachable', async () => {
    const { sent, probed } = domain(() => away);
    expect(await probed()).toMatchObject([{ path: '/health', words: 'host name not found' }]);
    expect(sent).toHaveLength(3);
  });
  test('it ends in the time that is set aside for it, however slow the domain', async () => {
    const { clock, probed } = domain(() => away, { tookMs: HEALTH_POLICY.timeLimitMs });
    await probed();
    // The pause after the last try is not taken.
    expect(PREDEPLOY_PROBES_MS - clock.now()).toBe(1_000);
  });
});

describe('the words of an answer', () => {
  const bodyOf = (text: string) => ({ bytes: Buffer.from(text), type: 'text/plain' });
  /** A domain that sends a body where one is wanted, as the probe does. */
  function speaking(answer: (path: string, at: number) => ProbeAnswer, text: (at: number) => string | undefined) {
    const wanted: number[] = [];
    const { check, clock, ...rest } = domain(answer);
    const probe: Probe = async (url, limits) => {
      const bare = await check.probe(url, limits);
      if (bare.kind !== 'answer' || limits.wantsBody?.(bare) !== true) return bare;
      wanted.push(clock.now());
      const said = text(clock.now());
      return said === undefined ? bare : { ...bare, body: bodyOf(said) };
    };
    const heard = { ...check, probe };
    return {
      ...rest,
      clock,
      wanted,
      checked: () => clock.run(checkHealth(heard)),
      probed: () => clock.run(probeBefore(heard)),
    };
  }

  test('are read of wrong answers only, and not before the deploy', async () => {
    const before = speaking(
      () => broken,
      () => 'no tea',
    );
    await before.probed();
    const healthy = speaking(
      (path) => (path === '/health' ? { kind: 'answer', status: 302, location: '/x' } : ok),
      () => 'x',
    );
    await healthy.checked();
    const once = speaking(
      (_, at) => (at === 2_000 ? broken : ok),
      () => 'no tea',
    );
    await once.checked();
    expect([before.wanted, healthy.wanted, once.wanted]).toEqual([[], [], [2_000]]);
  });

  test('the last ones count, and stay when the same answer comes without any', async () => {
    const last = (text: (at: number) => string | undefined, answer: (at: number) => ProbeAnswer = () => missing) =>
      speaking((_, at) => answer(at), text).checked();
    const failing = (text?: string) => ({
      failing: [expect.objectContaining({ words: '404', ...(text && { text }) })],
    });
    expect(await last((at) => `at ${at}`)).toMatchObject(failing('at 60000'));
    expect(await last((at) => (at < 50_000 ? `at ${at}` : undefined))).toMatchObject(failing('at 48000'));
    const other = await last(
      (at) => (at < 50_000 ? 'old' : undefined),
      (at) => (at < 50_000 ? { kind: 'answer', status: 403 } : missing),
    );
    expect(JSON.stringify(other)).not.toContain('old');
  });

  test('never change the verdict, nor when it comes', async () => {
    const answers = fc.array(fc.constantFrom(ok, ok, broken, away, mute), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(answers, fc.array(hostile, { minLength: 1, maxLength: 5 }), async (list, texts) => {
        const answer = (_: string, at: number) => list[(at / 1_000) % list.length] ?? broken;
        const [silent, loud] = [
          speaking(answer, () => undefined),
          speaking(answer, (at) => texts[(at / 2_000) % texts.length]),
        ];
        const [one, other] = [await silent.checked(), await loud.checked()];
        const plain = (failing: readonly ProbeResult[]) =>
          failing.map(({ path, words, result }) => ({ path, words, result }));
        expect([other.health, 'failing' in other && plain(other.failing)]).toEqual([
          one.health,
          'failing' in one && plain(one.failing),
        ]);
        expect([loud.clock.now(), loud.sent.length]).toEqual([silent.clock.now(), silent.sent.length]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('when the verdict comes', () => {
  /** How long the check took, in ms, and what it said. */
  async function timeOf(answer: (at: number) => ProbeAnswer, tookMs = 0) {
    const { checked, clock } = domain((_, at) => answer(at), { tookMs });
    const health = await checked();
    const steadyMs = 'failing' in health ? health.failing[0]?.steadyMs : undefined;
    return { ms: clock.now(), health: health.health, steadyMs };
  }
  const other: ProbeAnswer = { kind: 'answer', status: 503 };

  test.each<[string, (at: number) => ProbeAnswer, number, string, number | undefined]>([
    ['a steady 500 is certain after 18 s', () => broken, 18_000, 'unhealthy', 18_000],
    [
      'counted from the last answer of the Build of before',
      (at) => (at < 6_000 ? ok : broken),
      4_000,
      'healthy',
      undefined,
    ],
    ['after one that lingers', (at) => (at === 2_000 ? ok : broken), 22_000, 'unhealthy', 18_000],
    ['a steady 404 takes the whole time', () => missing, 60_000, 'unhealthy', undefined],
    ['a 403, too', () => ({ kind: 'answer', status: 403 }), 60_000, 'unhealthy', undefined],
    ['resets, too', () => mute, 60_000, 'unhealthy', undefined],
    ['one 5xx and another in turns, too', (at) => (at % 4_000 === 0 ? broken : other), 60_000, 'unhealthy', undefined],
    ['a reset in between begins the count anew', (at) => (at === 10_000 ? mute : broken), 30_000, 'unhealthy', 18_000],
    ['a 500 that ends after 12 s is no verdict', (at) => (at < 12_000 ? broken : ok), 16_000, 'healthy', undefined],
  ])('%s', async (_, answer, ms, health, steadyMs) => {
    expect(await timeOf(answer)).toEqual({ ms, health, steadyMs });
  });

  test('one path that is certain ends the check of the others', async () => {
    const paths = ['/a', '/b'].map((path) => ({ path, statuses: [] }));
    const { checked, clock } = domain((path) => (path === '/a' ? broken : missing), { paths });
    expect(await checked()).toMatchObject({ failing: [{ path: '/a', steadyMs: 18_000 }, { path: '/b' }] });
    expect(clock.now()).toBe(18_000);
  });

  test('ten slow answers are waited for, and a time-out that is shorter ends it', async () => {
    expect(await timeOf(() => broken, 5_000)).toMatchObject({ ms: 50_000, steadyMs: 45_000 });
    const { check, clock } = domain(() => broken);
    await clock.run(checkHealth({ ...check, withinMs: 5_000 }));
    expect(clock.now()).toBe(4_000);
  });
});
