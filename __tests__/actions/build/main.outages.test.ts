/** Long outages in a log that people read: told soon, told on, and never a line for each failure. */
import { expect, test } from '@jest/globals';
import { main } from '../../../src/actions/build/main.ts';
import { createVirtualClock } from '../../support/clock.ts';
import { createInProcessTwilio, type Mishap, type MishapOf } from '../../support/in-process.ts';
import { cancelAt, createRandom, createTestWorld } from '../../support/world.ts';

/** Ten minutes with a Build of five, and faults at some requests. */
async function play(mishap: MishapOf, inputs = {}) {
  const clock = createVirtualClock();
  const twilio = createInProcessTwilio({ clock, buildMs: 300_000, mishap });
  const cancellation = cancelAt(clock, undefined);
  const { world, traces } = createTestWorld({
    fetch: twilio.fetch,
    clock,
    random: createRandom(7),
    cancellation,
    inputs,
  });
  await clock.run(main(world));
  return { ...traces, twilio };
}

const OK: Mishap = { kind: 'ok' };

test('checks that fail now and then are counted in the signs of life', async () => {
  const { lines, outputs } = await play((request, index) =>
    request.operation === 'status' && index % 7 === 0 ? { kind: 503 } : OK,
  );
  expect(outputs['verdict']).toBe('completed');
  const signs = lines.filter((line) => /still waiting/.test(line));
  expect(signs.length).toBeGreaterThan(7);
  expect(signs.length).toBeLessThan(11);
  expect(signs[0]).toMatch(/^\d of the last \d\d checks failed \(503\); still waiting for Build ZB/);
  // With the opening, the end and the outputs.
  expect(lines.length).toBeLessThan(50);
});

test('a list that cannot be read for ten minutes is told at once and then every 15 s', async () => {
  const { lines, errors } = await play((request) => (request.operation === 'list' ? { kind: 503 } : OK));
  expect(errors).toHaveLength(1);
  const reported = lines.filter((line) => /503.*again in/.test(line));
  expect(reported.length).toBeGreaterThan(20);
  expect(reported.length).toBeLessThan(45);
  expect(reported.at(-1)).toMatch(/again in .* \(\d+ more in the last \d+/);
});

test('a create that finds nobody for ten minutes, too', async () => {
  const { lines, errors } = await play((request) => (request.operation === 'create' ? { kind: 'refused' } : OK));
  expect(errors).toHaveLength(1);
  const reported = lines.filter((line) => line.includes('did not take'));
  expect(reported.length).toBeGreaterThan(20);
  expect(reported.length).toBeLessThan(45);
});

test('a create that is refused for ten minutes is taken for the limit of Builds an hour: asked and told once a minute', async () => {
  const { lines, errors, outputs, twilio } = await play((request) =>
    request.operation === 'create' ? { kind: 429 } : OK,
  );
  expect(outputs['verdict']).toBe('timed-out');
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(/It had refused every new Build for 9 m \d\d s\./);
  expect(lines.filter((line) => line.includes('did not take')).length).toBeLessThan(4);
  const reported = lines.filter((line) => line.includes('takes no new Build'));
  expect(reported.length).toBeGreaterThan(6);
  expect(reported.length).toBeLessThan(11);
  expect(reported.at(-1)).toMatch(/\(429, for [89] m \d\d s by now\)/);
  expect(twilio.requests.filter(({ operation }) => operation === 'create').length).toBeLessThan(25);
});
