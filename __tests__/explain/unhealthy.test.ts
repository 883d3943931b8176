/** What to do about an unhealthy deploy: the hint is the same whoever says the reason, the answer, the log or the Debugger. */
import { describe, expect, test } from '@jest/globals';
import { adviseOnHealth, describeUnhealthy, findHealthCause } from '../../src/explain/unhealthy.ts';
import type { Facts, FailedPath } from '../../src/report/facts.ts';

const bare: FailedPath = { path: '/hello', words: '500', status: 500 };
const facts: Facts = {
  contents: {
    functionVersions: [{ sid: `ZN${'1'.repeat(32)}`, path: '/hello' }],
    assetVersions: [],
    dependencies: [],
    runtime: 'node24',
  },
};

/** The same words from each of the three. */
const sources: readonly [string, (text: string) => FailedPath][] = [
  ['answer', (text) => ({ ...bare, text })],
  ['log', (text) => ({ ...bare, log: [{ level: 'error', text }] })],
  ['alert', (text) => ({ ...bare, alert: { code: 82002, text } })],
];

describe.each(sources)('from %s', (evidence, say) => {
  test.each([
    ["Error: Cannot find module 'left-pad'", '“left-pad” is not in the Build'],
    ["Cannot find module './lib'", 'Runtime.getFunctions()'],
    ['context.SHOP_NAME is undefined', 'no variable SHOP_NAME'],
    ['STRIPE_KEY is required', 'no variable STRIPE_KEY'],
    ['Runtime application timed out', 'has to end with callback(…)'],
    ['no tea', 'Look at the functions’ logs'],
  ])('%s', (text, next) => {
    expect(adviseOnHealth([say(text)], facts).next).toContain(next);
    expect(findHealthCause([say(text)])).toMatchObject({ evidence, path: '/hello', text });
  });
});

describe('a variable is named only where one is meant', () => {
  const adviseOn = (text: string, names: readonly string[]) =>
    adviseOnHealth([{ ...bare, text }], names.length === 0 ? facts : { ...facts, unset: [{ path: '/hello', names }] })
      .next;

  test.each<[string, readonly string[]]>([
    ['TypeError [ERR_INVALID_ARG_TYPE]: The "key" argument must be of type string. Received undefined', []],
    ['ERR_INVALID_ARG_TYPE is required', []],
    ['E_NO_TEA: undefined', []],
    ['ReferenceError: lodash is not defined', ['OPTIONAL_FLAG']],
    ['ReferenceError: MAX_ITEMS is not defined', ['OPTIONAL_FLAG']],
    ["Cannot read properties of undefined (reading 'MAX_ITEMS')", []],
  ])('%s, unset: %j', (text, names) => expect(adviseOn(text, names)).not.toContain('no variable'));

  test.each<[string, readonly string[], string]>([
    [
      'ReferenceError: STRIPE_KEY is not defined',
      ['SHOP', 'STRIPE_KEY'],
      'variable STRIPE_KEY: set it with “variables”, and read it as context.STRIPE_KEY.',
    ],
    [
      "Cannot read properties of undefined (reading 'SHOP')",
      ['SHOP_NAME', 'SHOP'],
      'variable SHOP: set it with “variables”, and read it as context.SHOP.',
    ],
    [
      'TypeError [ERR_INVALID_ARG_TYPE]: Received undefined',
      ['SHOP', 'STRIPE_KEY'],
      'variables SHOP and STRIPE_KEY: set them with “variables”, and read them as context.NAME.',
    ],
    [
      'context.SHOP is undefined',
      ['STRIPE_KEY'],
      'variable SHOP: set it with “variables”, and read it as context.SHOP.',
    ],
    ['STRIPE_KEY is missing', [], 'variable STRIPE_KEY: set it with “variables”, and read it as context.STRIPE_KEY.'],
    [
      'Missing environment variable: STRIPE_KEY',
      [],
      'variable STRIPE_KEY: set it with “variables”, and read it as context.STRIPE_KEY.',
    ],
  ])('%s, unset: %j', (text, names, named) =>
    expect(adviseOn(text, names)).toContain(`The environment may have no ${named}`),
  );
});

test('the first reason that is known counts, of one path and of several', () => {
  const both: FailedPath = { ...bare, text: 'oops', log: [{ level: 'error', text: "Cannot find module 'a'" }] };
  expect(adviseOnHealth([both], facts).next).toContain('“a” is not in the Build');
  expect(findHealthCause([both])).toEqual({ evidence: 'answer', path: '/hello', text: 'oops' });
  const other: FailedPath = { ...bare, path: '/b', log: [{ level: 'warning', text: 'STRIPE_KEY is missing' }] };
  expect(adviseOnHealth([bare, other], facts).next).toContain('STRIPE_KEY');
});

test('lines that complain of nothing are no reason', () => {
  const talkative: FailedPath = { ...bare, log: [{ level: 'info', text: "Cannot find module 'a'" }] };
  expect(findHealthCause([talkative])).toBeUndefined();
  expect(describeUnhealthy([talkative])).toBe('/hello answered 500.');
  expect(adviseOnHealth([talkative], facts).next).toBe('Look at the functions’ logs in the Twilio Console.');
});

test('a place in the log is where to look, too', () => {
  const placed: FailedPath = { ...bare, log: [{ level: 'error', text: 'no', place: 'a.js:1:2' }] };
  expect(adviseOnHealth([placed], facts).next).toContain('The error was thrown at a.js:1:2.');
});

test('of several paths the one that failed for certain is first, then those that say why', () => {
  const { status: _, ...silent } = bare;
  const [slow, wrong, speaks, steady]: readonly FailedPath[] = [
    { ...silent, path: '/slow', words: 'no answer within 10 s' },
    { ...bare, path: '/wrong', words: '404', status: 404 },
    { ...bare, path: '/speaks', text: 'no tea' },
    { ...bare, path: '/steady', steadyMs: 18_000 },
  ] as const;
  const failed = [slow, wrong, speaks, steady].flatMap((path) => path ?? []);
  const words = '/steady answered 500; /speaks answered 500: no tea; /wrong answered 404; and 1 more.';
  for (const order of [failed, failed.toReversed()]) {
    expect(describeUnhealthy(order)).toBe(words);
    expect(findHealthCause(order)).toEqual({ evidence: 'answer', path: '/speaks', text: 'no tea' });
  }
});

test('advice from a text is better than advice from a status', () => {
  const refused: FailedPath = { ...bare, path: '/a', words: '403', status: 403, text: 'Forbidden' };
  const missing: FailedPath = { ...bare, path: '/b', alert: { text: "Cannot find module 'a'" } };
  expect(adviseOnHealth([refused, missing], facts).next).toContain('“a” is not in the Build');
  expect(adviseOnHealth([refused], facts).next).toContain('Twilio’s signature');
});

test('whose words they are is said, the answer’s first', () => {
  const paths = ['/c', '/b', '/a'].map((path): FailedPath => ({ ...bare, path }));
  const [c = bare, b = bare, a = bare] = paths;
  expect(
    describeUnhealthy([
      { ...c, alert: { text: 'boom' } },
      { ...b, log: [{ level: 'error', text: 'bang' }] },
      { ...a, text: 'no!' },
    ]),
  ).toBe('/a answered 500: no!; /b answered 500, and logged: bang; /c answered 500, and Twilio’s Debugger says: boom.');
});
