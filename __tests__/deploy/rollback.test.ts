/** What follows an unhealthy deploy, and what is said of it: whole runs in virtual time. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Mishap } from '../support/in-process.ts';
import { type Answer, type Deploy, loadDeploy, OLD, OTHER, OURS, playDeploy } from '../support/unhealthy-deploy.ts';

beforeAll(loadDeploy);

const broken = (): Answer => ({ status: 500 });
const wavering = (at: number): Answer => ({ status: Math.floor(at / 2_000) % 2 === 0 ? 500 : 404 });
const unreachable = { status: 0, unreachable: 'host name not found' };
const BACK = `To put the Build back that was live before, run the step with “build-sid: ${OLD}”, “environment: production” and “allow-removals: true” in place of the inputs that describe contents.`;
const CONSOLE = 'Look at the functions’ logs in the Twilio Console.';
const STEADY = /\/hello gave no other answer for \d+ s, so waiting longer would change nothing\. /;

/** What is to be done comes last. */
const expectEnd = (text: string, words: string) => expect(text.slice(-words.length)).toBe(words);

/** What came of it, the error in one line. */
async function play(deploy: Partial<Deploy>) {
  const inputs = { summary: 'true', ...deploy.inputs };
  const { verdict, traces, operations, live } = await playDeploy({ answer: broken, ...deploy, inputs });
  const changes = operations.filter((operation) => /^deploy$|-variable$/.test(operation));
  const { outputs, errors, lines, summaries } = traces;
  const summary = summaries.join().replaceAll('\u2060', '').replaceAll('&#x2060;', '');
  const { failure, cause, phases } = JSON.parse(outputs['result'] ?? '');
  const error = errors.join(' ').replaceAll('\n', ' ');
  const names = phases.map(({ name }: { name: string }) => name);
  return { verdict, live, changes, outputs, lines, title: failure?.title, cause, phases: names, error, summary };
}

test.each([
  ['put back', {}],
  ['left', { rollback: 'false' }],
])('the reason in the answer is in the result where no request has an id to look for: %s', async (_, inputs) => {
  const body = JSON.stringify({ message: 'Cannot find module ‘stripe’' });
  const { cause } = await play({ answer: () => ({ status: 500, body, ids: [] }), inputs });
  expect(cause).toEqual({ evidence: 'answer', path: '/hello', text: 'Cannot find module ‘stripe’' });
});

describe('the Build of before', () => {
  test('is put back and seen live', async () => {
    const { verdict, live, outputs, lines, error, changes, phases } = await play({});
    expect(phases.slice(-2)).toEqual(['rollback', 'look for the reason']);
    expect([verdict, live, changes]).toEqual(['unhealthy', OLD, ['deploy', 'deploy']]);
    expect(outputs).toMatchObject({ 'rolled-back': 'true', 'live-build-sid': OLD });
    expect(lines).toEqual(
      expect.arrayContaining([
        'The health check failed: /hello answered 500',
        `Putting Build ${OLD} back.`,
        `Build ${OLD} is live in production again.`,
      ]),
    );
    expect(error).toMatch(STEADY);
    expectEnd(error, `The deploy was rolled back: Build ${OLD} was put back and was seen live. ${CONSOLE}`);
  });

  test('may be no better where it failed, too, and the error, the reason and the summary say so', async () => {
    const { error, outputs, summary, lines } = await play({ answerBefore: { status: 500 } });
    expect(lines).toContain('Before the deploy, /hello answers 500 (not healthy).');
    const first = `Production failed before this deploy, too, and is back on Build`;
    const why =
      '/hello answered 500 before this deploy, too, so this Build may not be the cause. Nothing was asked again after the rollback.';
    for (const text of [error, outputs['failure-reason']]) expect(text).toContain(first);
    for (const text of [error, summary, outputs['failure-reason']]) expect(text).toContain(why);
    expect(summary).toContain(first);
    expect(error).not.toContain('was broken');
  });

  test('may have been without the path: nothing is made of its 404', async () => {
    const { error } = await play({ answerBefore: { status: 404 } });
    expect(error).toContain(`Production is back on Build ${OLD}; /hello answered 500. /hello gave no other answer`);
  });

  test('is put back after all the time that was given', async () => {
    const { error } = await play({ answer: wavering, inputs: { 'health-check-timeout': '30s' } });
    expect(error).toContain(
      'The paths of https://greeter-1.twil.io did not pass three times in a row within 30s. The deploy was rolled back',
    );
  });

  test.each<[string, Partial<Deploy>, string, readonly string[]]>([
    [
      'with “rollback: false”',
      { inputs: { rollback: 'false' } },
      `“rollback” is false, so it stays live. ${CONSOLE} ${BACK}`,
      ['deploy'],
    ],
    [
      'where nothing was live before',
      { history: [] },
      `There is no previous Build to put back, so it stays live. ${CONSOLE}`,
      ['deploy'],
    ],
    [
      'where it was live already',
      { history: [OLD, OURS] },
      `This run did not make the Build live, it was live already; so nothing was changed. ${CONSOLE} ${BACK}`,
      [],
    ],
    [
      'where it was live from the first',
      { history: [OURS] },
      `so nothing was changed. There is no previous Build to put back. ${CONSOLE}`,
      [],
    ],
    [
      'where its history cannot be read',
      { history: [OLD, OURS], mishap: ({ operation }) => (operation === 'deployments' ? { kind: 403 } : undefined) },
      `so nothing was changed. Which Build was live before is not known. ${CONSOLE}`,
      [],
    ],
  ])('stays away %s', async (_, deploy, words, changes) => {
    const { verdict, live, outputs, error, changes: made, title } = await play(deploy);
    expect([verdict, live, made, title]).toEqual(['unhealthy', OURS, changes, 'Unhealthy']);
    expect(outputs['rolled-back']).toBeUndefined();
    expectEnd(error, words);
  });
});

describe('nothing is rolled back', () => {
  test('where the domain cannot be reached after the deploy', async () => {
    const { verdict, live, error, changes, title } = await play({ answer: () => unreachable });
    expect([verdict, live, changes, title]).toEqual(['unverified', OURS, ['deploy'], 'Unverified']);
    expectEnd(
      error,
      `https://greeter-1.twil.io could not be reached from this runner: /hello: host name not found. That says something about the network and nothing about the Build, so nothing was rolled back. Check the runner’s DNS, proxy and firewall for this host, or run without “health-check”. ${BACK}`,
    );
  });

  test('and nothing deployed, where it cannot be reached before', async () => {
    const { verdict, live, error, changes } = await play({ answerBefore: unreachable });
    expect([verdict, live, changes]).toEqual(['unverified', OLD, []]);
    expectEnd(
      error,
      '/hello: host name not found. A health check from here would prove nothing, so nothing was deployed. Check the runner’s DNS, proxy and firewall for this host, or run without “health-check”.',
    );
  });

  test.each<[string, readonly string[], string]>([
    ['', [OLD], ` ${BACK}`],
    [', and nothing was live before', [], ''],
  ])('where every answer was right and too slow%s', async (_, history, back) => {
    const slow = { answer: () => ({ status: 200, tookMs: 9_000 }), inputs: { 'health-check-timeout': '10s' } };
    const { verdict, live, error, title } = await play({ ...slow, history });
    expect([verdict, live, title]).toEqual(['unverified', OURS, 'Unverified']);
    expectEnd(
      error,
      `https://greeter-1.twil.io answers too slowly to be checked in the time: /hello: healthy, but only 2 of 3 times before the time was up. No answer was wrong, so nothing was rolled back. Give it more time with “health-check-timeout” (10m at most), or check a path that answers faster.${back}`,
    );
  });

  test('where something else has gone live meanwhile', async () => {
    const { verdict, live, changes, summary, error } = await play({
      onRequest: ({ operation, nth }, deploy) => {
        // Noted before the rollback; the deploy itself noted the first.
        if (operation === 'deployments' && nth === 2) deploy(OTHER);
      },
    });
    expect([verdict, live, changes]).toEqual(['superseded', OTHER, ['deploy']]);
    // It would overwrite what the other has deployed.
    expect(summary).not.toMatch(/put the Build back|allow-removals/);
    // Nor is a broken Build to be deployed again.
    expect(summary).not.toContain('To make this run’s Build live');
    expect(summary).toContain('\n> - <code>/hello</code> 500');
    expect(error).toContain('This run’s Build had failed its health check: /hello answered 500.');
  });
});

test.each<[string, () => Answer, string]>([
  ['while the answers are wrong', () => ({ status: 500, body: 'no tea' }), ': /hello answered 500: no tea.'],
  ['while they are right', () => ({ status: 200 }), '.'],
])(
  'a cancel of the health check %s says that nobody knows whether it works, and what was seen',
  async (_, answer, seen) => {
    const { requests } = await playDeploy({ answer });
    const at = requests.find(({ operation }) => operation === 'deploy')?.at ?? 0;
    const { verdict, error, title } = await play({ answer, cancelAt: at + 3_000 });
    expect([verdict, title]).toEqual(['cancelled', 'Cancelled']);
    expect(error).toContain(`Production is on Build ${OURS}, and whether it works is not known. The run was cancelled`);
    expect(error).toContain(`Build ${OURS} is live in production. Its health check had not ended${seen} ${BACK}`);
  },
);

test('a cancel before there was anything to check does not mention it', async () => {
  const { requests } = await playDeploy({ answer: broken });
  const at = requests.find(({ operation }) => operation === 'deploy')?.at ?? 0;
  const { verdict, live, error } = await play({ cancelAt: at - 5 });
  expect([verdict, live]).toEqual(['cancelled', OLD]);
  expect(error).toContain(`Production is unchanged: Build ${OLD} is still live.`);
  expect(error).not.toContain('health check');
});

test('one slow path does not excuse another', async () => {
  const { verdict, live } = await play({
    answer: (_, path) => (path === '/hello' ? { status: 404 } : { status: 200, tookMs: 9_000 }),
    inputs: { 'health-check': '/slow\n/hello', 'health-check-timeout': '10s' },
  });
  expect([verdict, live]).toEqual(['unhealthy', OLD]);
});

test.each<[string, Partial<Deploy>]>([
  ['put back', {}],
  [
    'not put back',
    { mishap: ({ operation, nth }) => (operation === 'deploy' && nth === 2 ? { kind: 403 } : undefined) },
  ],
])('what the answer said is the cause, whether the Build of before is %s', async (_, deploy) => {
  const { cause } = await play({ ...deploy, answer: () => ({ status: 500, body: 'no tea' }) });
  expect(cause).toEqual({ evidence: 'answer', path: '/hello', text: 'no tea' });
});

describe('a rollback', () => {
  /** What goes wrong with the requests of the rollback, by their kind. */
  const during = (wrong: Partial<Record<string, Mishap>>): Partial<Deploy> => {
    let back = false;
    return {
      mishap: ({ operation, nth }) => {
        if (operation === 'deployments' && nth === 2) back = true;
        return back ? wrong[operation] : undefined;
      },
    };
  };

  test('that is refused is the first thing to be said', async () => {
    const { verdict, live, title, error, outputs } = await play(during({ deploy: { kind: 403 } }));
    expect([verdict, live, title]).toEqual(['unhealthy', OURS, 'ROLLBACK FAILED: an unhealthy Build may be live']);
    expect(error).toContain(`/hello answered 500. Build ${OLD} could not be put back.`);
    expect(error).toContain(`Act now. ${BACK} Twilio error 20000`);
    expect(error).toContain('could not be put back. Twilio answered 403 to POST ');
    expect(outputs['rolled-back']).toBeUndefined();
  });

  test('to a Build that is gone says what else can be done', async () => {
    const { title, error, summary } = await play({
      mishap: ({ operation, nth }) => (operation === 'deploy' && nth === 2 ? { kind: 404 } : undefined),
    });
    expect(title).toBe('ROLLBACK FAILED: an unhealthy Build may be live');
    expect(error).toContain(
      'Twilio no longer has that Build: it was removed by retention or by prune. Act now. Deploy an older Build that works, or a corrected one, now.',
    );
    expect(error).not.toContain('To put the Build back');
    expect(summary).not.toMatch(/put the Build back|allow-removals/);
  });

  test('whose answer is lost is found', async () => {
    const lost = { deploy: { kind: 'reset', processed: true } } as const;
    const { live, error, lines } = await play(during(lost));
    expect(live).toBe(OLD);
    expect(error).toContain('was put back and was seen live.');
    expect(lines).toContain('Found: the lost request did create the Deployment.');
  });

  test('whose answer is lost, and not found, is seen', async () => {
    const { live, error, outputs } = await play({
      mishap: ({ operation, nth }) => {
        if (operation === 'deploy' && nth === 2) return { kind: 'reset', processed: true };
        return operation === 'deployments' && nth === 3 ? { kind: 403 } : undefined;
      },
    });
    expect([live, outputs['rolled-back']]).toEqual([OLD, 'true']);
    expect(error).toContain('was put back and was seen live.');
  });

  test('whose answer is lost while something else goes live is superseded', async () => {
    const { verdict, error, live, summary } = await play({
      onRequest: ({ operation, nth }, deploy) => {
        if (operation === 'deployments' && nth === 3) deploy(OTHER);
      },
      mishap: ({ operation, nth }) => {
        if (operation === 'deploy' && nth === 2) return { kind: 'reset', processed: false };
        return operation === 'deployments' && nth === 3 ? { kind: 403 } : undefined;
      },
    });
    expect([verdict, live]).toEqual(['superseded', OTHER]);
    expect(error).toContain('what replaced it was left alone. This run’s Build had failed its health check');
    expect(error + summary).not.toContain('allow-removals');
  });

  test('whose reads fail while something else goes live is superseded', async () => {
    let back = false;
    const { verdict, live } = await play({
      onRequest: ({ operation, nth }, deploy) => {
        if (operation !== 'deployments' || nth !== 2) return;
        back = true;
        deploy(OTHER);
      },
      mishap: ({ operation }) => (back && operation === 'deployments' ? { kind: 503 } : undefined),
    });
    expect([verdict, live]).toEqual(['superseded', OTHER]);
  });

  test('that never arrives has failed', async () => {
    const { title, error } = await play(during({ deploy: { kind: 'reset', processed: false } }));
    expect(title).toBe('ROLLBACK FAILED: an unhealthy Build may be live');
    expect(error).toContain(`Build ${OLD} could not be put back.`);
  });

  test('that cannot be seen live may be so', async () => {
    const { error, outputs } = await play({
      // The look before the request is the last that is answered.
      mishap: ({ operation, nth, at }) =>
        operation === 'environment' && nth > 2 && at > 0 ? { kind: 403 } : undefined,
    });
    expect(outputs['rolled-back']).toBe('true');
    expect(error).toContain(`Build ${OLD} was put back; whether it is live by now, Twilio did not answer.`);
  });

  test('that is cancelled at any moment ends as cancelled, and says what is live', async () => {
    const { requests } = await playDeploy({ answer: broken });
    const [, { at = 0 } = {}] = requests.filter(({ operation }) => operation === 'deploy');
    const ends = new Set<string>();
    for (let cancelAt = at - 50; cancelAt < at + 45; cancelAt += 5) {
      const { verdict, live, outputs, error, summary, lines } = await play({ cancelAt });
      const failed = lines.includes('The health check failed: /hello answered 500');
      expect([verdict, outputs['live-build-sid']]).toEqual(['cancelled', live]);
      expect(error.includes('This run’s Build had failed its health check: /hello answered 500.')).toBe(failed);
      expect(error.includes('Production is broken')).toBe(failed && live === OURS);
      expect(summary.includes('\n> - <code>/hello</code> 500')).toBe(failed);
      expect(error).not.toContain('To make this run’s Build live');
      expect(outputs['rolled-back']).toBe(live === OLD ? 'true' : undefined);
      if (failed) ends.add(String(live));
    }
    expect(ends).toEqual(new Set([OLD, OURS]));
  });

  test.each<[string, boolean]>([
    ['and was processed', true],
    ['and was not', false],
  ])('that is cancelled, and whose answer is lost %s, says what is live', async (_, processed) => {
    const { requests } = await playDeploy({ answer: broken });
    const [, { at = 0 } = {}] = requests.filter(({ operation }) => operation === 'deploy');
    const lost = during({ deploy: { kind: 'reset', processed } });
    const { verdict, live, outputs } = await play({ ...lost, cancelAt: at + 5 });
    expect([verdict, live]).toEqual(['cancelled', processed ? OLD : OURS]);
    expect([outputs['live-build-sid'], outputs['rolled-back']]).toEqual([live, processed ? 'true' : undefined]);
  });
});

describe('variables of a Build that was live already', () => {
  const variables: Partial<Deploy> = { history: [OLD, OURS], inputs: { variables: 'SHOP=x' } };

  test('are put back', async () => {
    const { verdict, live, changes, outputs, error, title, phases } = await play(variables);
    expect(phases).toContain('rollback');
    expect([verdict, live, changes]).toEqual(['unhealthy', OURS, ['create-variable', 'delete-variable']]);
    expect([outputs['rolled-back'], title]).toEqual(['true', 'Unhealthy, rolled back']);
    expect(error).not.toContain('To put the Build back');
    // The stage answers 500 throughout.
    expect(error).toContain(
      'before the variables were set, too, so they may not be the cause. Nothing was asked again',
    );
  });

  test('stay with “rollback: false”', async () => {
    const { changes, outputs, error } = await play({
      ...variables,
      inputs: { variables: 'SHOP=x', rollback: 'false' },
    });
    expect([changes, outputs['rolled-back']]).toEqual([['create-variable'], undefined]);
    expect(error).toContain('“rollback” is false, so the variables that this run has set stay.');
  });

  test('that cannot be put back are not said to be', async () => {
    const { outputs, title } = await play({
      ...variables,
      mishap: ({ operation }) => (operation === 'delete-variable' ? { kind: 403 } : undefined),
    });
    expect([outputs['rolled-back'], title]).toEqual([undefined, 'Unhealthy']);
  });

  test('are no reason not to roll back what this run has deployed', async () => {
    const { live, changes } = await play({ inputs: { variables: 'SHOP=x' } });
    expect([live, changes]).toEqual([OLD, ['create-variable', 'deploy', 'deploy', 'delete-variable']]);
  });
});
