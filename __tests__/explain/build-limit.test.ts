import { expect, test } from '@jest/globals';
import { explainBuildLimit } from '../../src/explain/build-limit.ts';
import { RequestFailure } from '../../src/twilio/request.ts';

const explain = (retryAfterMs: number | undefined, refusedMs: number, timeoutMs: number) =>
  explainBuildLimit(
    new RequestFailure(
      { method: 'POST', path: '/v1/Services/ZS/Builds' },
      { class: 'unsent', words: '429', status: 429, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) },
    ),
    refusedMs,
    timeoutMs,
  ).explanation;

test('after refusals until the end', () => {
  const { what, why, next } = explain(undefined, 560_000, 600_000);
  expect(what).toBe('Twilio took no new Build before the time was up: “timeout: 10m”, from the start of the step.');
  expect(why).toContain(
    'Twilio answered 429 to POST /v1/Services/ZS/Builds. It had refused every new Build for 9 m 20 s.',
  );
  expect(next).toContain('let it wait with “timeout: 90m”;');
});

test('asked to stay away for too long: it ends at once, and says nothing of a row of refusals', () => {
  const { what, why } = explain(1_800_000, 0, 600_000);
  expect(what).toContain('Twilio took no new Build and asked to wait beyond the end of the step: “timeout: 10m”');
  expect(why).toContain('It asked to wait 30 m 00 s, longer than the time left. A limit');
});

test.each<[string, number | undefined, number, string | undefined]>([
  ['an hour, where Twilio asks for all of it', 3_600_000, 3_600_000, '90m'],
  ['less than what Twilio asks for', 7_201_000, 5_400_000, '151m'],
  ['enough for it', 7_200_000, 9_000_000, undefined],
  ['enough for the hour', undefined, 5_400_000, undefined],
  ['too little for a wait that no step may take', 24 * 3_600_000, 5_400_000, undefined],
])('who gives %s', (_, retryAfterMs, timeoutMs, advised) => {
  expect(explain(retryAfterMs, 0, timeoutMs).next).toBe(
    `No Build was created. Run the job again later${advised === undefined ? '' : `, or let it wait with “timeout: ${advised}”`}; in a matrix, lower “max-parallel”.`,
  );
});
