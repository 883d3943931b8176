import { expect, test } from '@jest/globals';
import type { RequestOutcome } from '../../src/async/create-once.ts';
import { createBuildLimit } from '../../src/twilio/build-limit.ts';
import { RequestFailure, type RequestFailureFacts } from '../../src/twilio/request.ts';

const LIMITED: RequestFailureFacts = { class: 'unsent', words: '429', status: 429, code: 20429 };
const refusal = (detail: string): RequestFailureFacts => ({
  class: 'final',
  words: '400',
  status: 400,
  code: 20001,
  detail,
});
const BUILDS_AN_HOUR = refusal('Builds are limited to less than or equal to 100 per hour');
const REFUSED = new RequestFailure({ method: 'POST', path: '/' }, refusal('unsupported runtime: node20'));

type Failures = readonly (readonly [number, RequestFailureFacts])[];

/** What is made of failures of the request that creates a Build, each at its time in ms. */
function judgeAll(failures: Failures) {
  let now = 0;
  const limit = createBuildLimit({ now: () => now, sleep: () => Promise.reject(new Error('nothing sleeps here')) });
  const outcomes = failures.map(([at, facts]) => {
    now = at;
    return limit.judge(new RequestFailure({ method: 'POST', path: '/v1/Services/ZS/Builds' }, facts));
  });
  return { last: outcomes.at(-1), refusedMs: limit.refusedMs(), limit };
}

test.each<[string, Failures, RequestOutcome, number | undefined]>([
  ['one 429 is a limit of requests', [[0, LIMITED]], { outcome: 'unsent', paceMs: 1_000 }, undefined],
  [
    'so are 429s for seconds',
    [
      [0, LIMITED],
      [29_999, LIMITED],
    ],
    { outcome: 'unsent', paceMs: 1_000 },
    undefined,
  ],
  [
    'for half a minute they are not',
    [
      [0, LIMITED],
      [30_000, LIMITED],
    ],
    { outcome: 'unsent', paceMs: 60_000 },
    30_000,
  ],
  [
    'what Twilio says of the time counts',
    [
      [0, LIMITED],
      [40_000, { ...LIMITED, retryAfterMs: 5_000 }],
    ],
    { outcome: 'unsent', retryAfterMs: 5_000 },
    40_000,
  ],
  [
    'a long Retry-After is enough',
    [[7, { ...LIMITED, retryAfterMs: 60_000 }]],
    { outcome: 'unsent', retryAfterMs: 60_000 },
    0,
  ],
  [
    'a short one is not',
    [[7, { ...LIMITED, retryAfterMs: 59_000 }]],
    { outcome: 'unsent', retryAfterMs: 59_000 },
    undefined,
  ],
  ['words about Builds and an hour are enough', [[7, BUILDS_AN_HOUR]], { outcome: 'unsent', paceMs: 60_000 }, 0],
  [
    'words about a build and a package are not',
    [[7, refusal('Build limit: 50 functions')]],
    { outcome: 'final' },
    undefined,
  ],
  ...[
    'Duplicate path /business-hours in Build',
    'Duplicate path /hourly in Build: limit of one for each path',
    'Build limit reached: 50 functions in happy-hour',
    'Build ZB1 is an hour old',
  ].map((detail): [string, Failures, RequestOutcome, undefined] => [
    `nor are these: ${detail}`,
    [[7, refusal(detail)]],
    { outcome: 'final' },
    undefined,
  ]),
  ...[
    'Too many Builds, at most 100 an hour',
    'Hourly Build limit exceeded',
    'Exceeded the maximum of builds each hour',
  ].map((detail): [string, Failures, RequestOutcome, number] => [
    `but these are: ${detail}`,
    [[7, refusal(detail)]],
    { outcome: 'unsent', paceMs: 60_000 },
    0,
  ]),
  [
    'nor those of a status that is no refusal of a limit',
    [[7, { ...BUILDS_AN_HOUR, status: 404 }]],
    { outcome: 'final' },
    undefined,
  ],
  [
    'nor those of an answer that may have been processed',
    [[7, { ...BUILDS_AN_HOUR, class: 'unknown', status: 500 }]],
    { outcome: 'unknown' },
    undefined,
  ],
  [
    'another failure between them begins a new row',
    [
      [0, LIMITED],
      [20_000, { class: 'unsent', words: 'connection refused' }],
      [31_000, LIMITED],
    ],
    { outcome: 'unsent', paceMs: 1_000 },
    undefined,
  ],
  [
    'a refusal that no time mends ends it',
    [
      [0, BUILDS_AN_HOUR],
      [60_000, refusal('unsupported runtime: node20')],
    ],
    { outcome: 'final' },
    undefined,
  ],
])('%s', (_, failures, expected, refusedMs) => {
  const judged = judgeAll(failures);
  expect(judged.last).toEqual(expected);
  expect(judged.refusedMs).toBe(refusedMs);
});

test('a look for a lost Build neither begins nor ends it', () => {
  const { limit } = judgeAll([[0, BUILDS_AN_HOUR]]);
  const look = new RequestFailure({ method: 'GET', path: '/v1/Services/ZS/Builds' }, { ...LIMITED, status: 503 });
  expect(limit.judge(look)).toEqual({ outcome: 'unsent' });
  expect(limit.refusedMs()).toBe(0);
  expect(limit.judge(new TypeError('a mistake'))).toEqual({ outcome: 'unexpected' });
  expect(limit.judge(REFUSED)).toEqual({ outcome: 'final' });
  expect(limit.refusedMs()).toBeUndefined();
});
